//! Inputs to begin with: `seed corpus FOLDER` writes those that are made of the project's own files, `seed vectors FOLDER` those
//! of other libraries' tests, which lie where `NETLINK_VECTORS` says and are not part of the project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use netlink_core::json::message_to_json;
use netlink_core::{Header, Message, messages};
use netlink_fuzz::catalogue;
use nlctl::capture::{self, Format};
use serde_json::Value;

/// Where the inputs of each target go.
struct Folder(PathBuf);

impl Folder {
    /// Writes an input under a name that follows from it, so that it is there once.
    fn write(&self, target: &str, input: &[u8]) -> Result<()> {
        let name = input
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
        let folder = self.0.join(target);
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(format!("{name:016x}")), input)?;
        Ok(())
    }

    /// Writes a message for all targets that take one.
    fn message(&self, protocol: u16, message: &Message<'_>) -> Result<()> {
        let header = Header { sequence: 1, port: 0, ..message.header };
        let bytes = [&header.to_bytes()[..], message.payload].concat();
        let json = serde_json::to_vec(&message_to_json(catalogue(), protocol, &Message::parse(&bytes)?))?;
        let input = [&[u8::try_from(protocol)?][..], &bytes].concat();
        for target in ["check", "render", "json", "path", "ext_ack"] {
            self.write(target, &input)?;
        }
        self.write("encode", &json)
    }
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["corpus", folder] => own(&Folder(folder.into())),
        ["vectors", folder] => vectors(&Folder(folder.into())),
        _ => bail!("seed corpus FOLDER, or seed vectors FOLDER"),
    }
}

/// The root of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn own(folder: &Folder) -> Result<()> {
    let trace = std::fs::read(root().join("nlctl/tests/recorded/rdma.strace"))?;
    let datagrams: Vec<_> = capture::read(Format::Strace, &trace).into_iter().filter_map(Result::ok).collect();
    // The shortest of each kind says as much as all.
    let mut kinds: BTreeMap<_, (u16, Message<'_>)> = BTreeMap::new();
    for datagram in &datagrams {
        let protocol = datagram.protocol.context("strace says the protocol")?;
        for message in messages(&datagram.data).map_while(Result::ok).filter(|message| message.payload.len() > 3) {
            let kind = (message.header.message_type.0, message.header.flags.bits());
            let shortest = kinds.entry(kind).or_insert((protocol, message));
            if message.payload.len() < shortest.1.payload.len() {
                *shortest = (protocol, message);
            }
        }
    }
    let mut lines = String::new();
    for (protocol, message) in kinds.values() {
        folder.message(*protocol, message)?;
        let bytes = [&message.header.to_bytes()[..], message.payload].concat();
        folder.write("pcap", &pcap(*protocol, &bytes))?;
        lines.extend(bytes.iter().map(|byte| format!("{byte:02x}")).chain(["\n".to_owned()]));
    }
    folder.write("hex", lines.as_bytes())?;
    // Each call with what belongs to it.
    let text = String::from_utf8(trace)?;
    let calls: Vec<_> = text.split_inclusive('\n').collect();
    for call in calls.chunk_by(|_, next| next.starts_with(' ')).take(30).filter(|call| call.len() < 20) {
        folder.write("strace", call.concat().as_bytes())?;
    }
    for text in NLDEBUG {
        folder.write("nldebug", text.as_bytes())?;
    }
    for entry in std::fs::read_dir(root().join("specs"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") && path.metadata()?.len() < 2500 {
            folder.write("spec", &std::fs::read(&path)?)?;
        }
    }
    for seed in 1..=12_u64 {
        let bytes: Vec<u8> = (0..seed * 20).scan(seed, |state, _| Some(random(state))).collect();
        for target in ["exchange", "getters", "well_formed"] {
            folder.write(target, &bytes)?;
        }
    }
    Ok(())
}

/// What programs print of a request and its answer.
const NLDEBUG: [&str; 3] = [
    "nl: send: {Header:{Length:20 Type:18 Flags:request|dump Sequence:1 PID:0} Data:[0 0 0 0]}\n",
    "nl: recv: {Header:{Length:20 Type:done Flags:multi Sequence:1 PID:5} Data:[0 0 0 0]}\n",
    "----------------\t------------------\n|  0000000020  |\t| message length |\n| 00018 | R-A- |\t|  type | flags  |\n\
     |  0000000001  |\t| sequence number|\n|  0000000000  |\t|     port ID    |\n----------------\t------------------\n\
     | 00 00 00 00  |\t|  extra header  |\n----------------\t------------------\n",
];

/// A file of one packet of an nlmon device: `LINKTYPE_NETLINK`, in which 16 bytes precede the messages.
fn pcap(protocol: u16, message: &[u8]) -> Vec<u8> {
    let mut file = 0xa1b2_c3d4_u32.to_le_bytes().to_vec();
    file.extend([2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 253, 0, 0, 0]);
    let length = u32::try_from(message.len() + 16).expect("it is short").to_le_bytes();
    file.extend([[0; 4], [0; 4], length, length].concat());
    file.extend([0, 4, 3, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    file.extend(protocol.to_be_bytes());
    file.extend(message);
    file
}

/// The next byte of a sequence that looks random.
fn random(state: &mut u64) -> u8 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 56).to_le_bytes()[0]
}

fn vectors(folder: &Folder) -> Result<()> {
    let from =
        std::env::var_os("NETLINK_VECTORS").context("NETLINK_VECTORS does not name the folder of the vectors")?;
    let mut count = 0;
    for entry in std::fs::read_dir(&from)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let file: Value = serde_json::from_slice(&std::fs::read(&path)?)?;
        let name = path.file_stem().context("it has a name")?.to_string_lossy().into_owned();
        for vector in file["vectors"].as_array().into_iter().flatten() {
            let Some(bytes) = vector["hex"].as_str().and_then(from_hex) else { continue };
            match vector["op"].as_str() {
                Some("both_message" | "decode_message" | "decode_datagram" | "decode_error") => {}
                // Bytes behind the header, of links, addresses, neighbours, routes or rules.
                Some("decode_payload_no_panic") => {
                    for message_type in [16, 20, 24, 28, 32] {
                        let length = u32::try_from(16 + bytes.len())?;
                        let header = Header {
                            length,
                            message_type: netlink_core::MessageType(message_type),
                            ..Header::default()
                        };
                        folder.message(0, &Message::parse(&[&header.to_bytes()[..], &bytes].concat())?)?;
                        count += 1;
                    }
                    continue;
                }
                _ => continue,
            }
            for message in messages(&bytes).map_while(Result::ok) {
                let mut message = message;
                let protocol = protocol(&name, vector);
                if let Some(id) = vector["family"].as_str().and_then(|family| catalogue().id_of(family)) {
                    message.header.message_type.0 = id;
                }
                folder.message(protocol, &message)?;
                count += 1;
            }
        }
    }
    println!("{count} messages");
    Ok(())
}

/// The protocol of a vector: as it says, or as its file has it.
fn protocol(file: &str, vector: &Value) -> u16 {
    match (file, vector["nlmsg_type"].as_str()) {
        (_, Some("IPSET")) | ("google_nftables" | "timo_conntrack_netfilter", _) => 12,
        ("genl_families", _) => 16,
        _ => vector["proto"].as_str().and_then(nlctl::families::protocol_number).unwrap_or(0),
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    digits.map(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()).collect()
}
