//! Vectors as whole messages: what a vector leaves out is put around it.

use serde_json::Value;

use super::file::{Vector, unhex};

/// What is done with a vector.
pub enum Treatment {
    Message(Frame),
    /// A datagram of `NETLINK_KOBJECT_UEVENT`.
    Uevent(Vec<u8>),
    /// What cannot go through the command line; the test that has it is named.
    Elsewhere(&'static str),
    /// It has no bytes.
    NoBytes,
}

/// A datagram, and what is known of it.
pub struct Frame {
    /// Its protocol, as the command line names it.
    pub protocol: &'static str,
    /// Its family of generic netlink.
    pub family: Option<&'static str>,
    pub bytes: Vec<u8>,
    /// Where the vector itself is in our reading of the message.
    pub place: &'static [&'static str],
    /// Whether the bytes are such as the tables are of: no fuzzing, no made-up attributes.
    pub is_real: bool,
}

impl Frame {
    fn new(protocol: &'static str, bytes: Vec<u8>) -> Self {
        Self { protocol, family: None, bytes, place: &["attributes"], is_real: true }
    }

    fn generic(family: &'static str, bytes: Vec<u8>) -> Self {
        Self { family: Some(family), ..Self::new("generic", bytes) }
    }

    fn at(self, place: &'static [&'static str]) -> Self {
        Self { place, ..self }
    }

    fn made_up(self) -> Self {
        Self { is_real: false, ..self }
    }
}

impl From<Frame> for Treatment {
    fn from(frame: Frame) -> Self {
        Self::Message(frame)
    }
}

const REQUEST: u16 = 1;
const ROUTE: &str = "route";
const NETFILTER: &str = "netfilter";

pub fn message(message_type: u16, flags: u16, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(16 + payload.len()).unwrap().to_ne_bytes();
    [&length[..], &message_type.to_ne_bytes(), &flags.to_ne_bytes(), &[1, 0, 0, 0, 0, 0, 0, 0], payload].concat()
}

fn attribute(id: u16, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(4 + payload.len()).unwrap().to_ne_bytes();
    let mut attribute = [&length[..], &id.to_ne_bytes(), payload].concat();
    attribute.resize(attribute.len().next_multiple_of(4), 0);
    attribute
}

fn text(id: u16, text: &str) -> Vec<u8> {
    attribute(id, &[text.as_bytes(), &[0]].concat())
}

/// What is to be done with a vector of a file.
pub fn treatment(file: &str, vector: &Vector) -> Treatment {
    match file {
        "florianl_go_tc.json" => traffic_control(vector),
        "genl_families.json" => generic(vector),
        "google_nftables.json" => Frame::new(NETFILTER, vector.bytes().unwrap()).into(),
        "jsimonetti_rtnetlink.json" => rtnetlink(vector),
        "jsimonetti_rtnetlink_fuzz.json" => fuzz(vector),
        "mdlayher_netlink_core.json" => core(vector),
        "pyroute2_decoder.json" => pyroute2(vector),
        "timo_conntrack_netfilter.json" => conntrack(vector),
        "vishvananda_requests.json" => vishvananda(vector),
        other => panic!("{other} is not known"),
    }
}

fn traffic_control(vector: &Vector) -> Treatment {
    // The struct of Go is empty, or refused by the library alone.
    let Some(bytes) = vector.bytes() else { return Treatment::NoBytes };
    if vector.text("op") == "both_message" {
        return Frame::new(ROUTE, bytes).into();
    }
    let tcmsg = [0; 20];
    let options = |message_type, kind: &str| {
        let payload = [&tcmsg[..], &text(1, kind), &attribute(2, &bytes)].concat();
        Frame::new(ROUTE, message(message_type, REQUEST, &payload)).at(&["attributes", "options"]).into()
    };
    let queue = |kind| options(36, kind);
    let class = |kind| options(40, kind);
    let filter = |kind| options(44, kind);
    let action = |kind: &str| {
        let one = attribute(1, &[text(1, kind), attribute(2, &bytes)].concat());
        let payload = [&[0; 4][..], &attribute(1, &one)].concat();
        Frame::new(ROUTE, message(48, REQUEST, &payload)).at(&["attributes", "tab", "", "options"]).into()
    };
    let statistics = |attributes: Vec<u8>, place| {
        Frame::new(ROUTE, message(36, 0, &[&tcmsg[..], &attributes].concat())).at(place).into()
    };
    // One match of a tree: its header has the number of its kind.
    let ematch = |kind: u8| {
        let one = attribute(1, &[&[0, 0, kind, 0, 0, 0, 0, 0], &bytes[..]].concat());
        let tree = [attribute(1, &[1, 0, 0, 0]), attribute(2, &one)].concat();
        let payload = [&tcmsg[..], &text(1, "basic"), &attribute(2, &attribute(2, &tree))].concat();
        let place = &["attributes", "options", "ematches", "tree-list", "", "body"];
        Frame::new(ROUTE, message(44, REQUEST, &payload)).at(place).into()
    };
    match vector.text("kind") {
        kind @ ("Cake" | "Cbq" | "Cbs" | "Choke" | "Codel" | "Dsmark" | "Ets" | "Fq" | "Gred" | "Hhf" | "Htb"
        | "MqPrio" | "Netem" | "Pie" | "Prio" | "Red" | "Sfb" | "Sfq" | "TaPrio" | "Tbf") => {
            queue(&kind.to_lowercase())
        }
        "FqCodel" => queue("fq_codel"),
        "FqPie" => queue("fq_pie"),
        "HfscQOpt" => queue("hfsc"),
        "Hfsc" => class("hfsc"),
        "Atm" => class("atm"),
        "Drr" => class("drr"),
        "Qfq" => class("qfq"),
        kind @ ("Basic" | "Bpf" | "Cgroup" | "Flow" | "Flower" | "Fw" | "Matchall" | "Rsvp" | "TcIndex" | "U32") => {
            filter(&kind.to_lowercase())
        }
        "Route4" => filter("route"),
        kind @ ("Connmark" | "Csum" | "Ct" | "CtInfo" | "Gact" | "Gate" | "Ife" | "Mirred" | "MPLS" | "Nat"
        | "Police" | "Sample" | "SkbEdit" | "SkbMod" | "Vlan") => action(&kind.to_lowercase()),
        "ActBpf" => action("bpf"),
        "Defact" => action("simple"),
        "Ipt" => action("xt"),
        "TunnelKey" => action("tunnel_key"),
        "Ematch" => {
            let payload = [&tcmsg[..], &text(1, "basic"), &attribute(2, &attribute(2, &bytes))].concat();
            let place = &["attributes", "options", "ematches"];
            Frame::new(ROUTE, message(44, REQUEST, &payload)).at(place).into()
        }
        "NByteMatch" => ematch(2),
        "MetaMatch" => ematch(4),
        "IptMatch" => ematch(9),
        "Stab" => statistics([text(1, "htb"), attribute(8, &bytes)].concat(), &["attributes", "stab"]),
        "GenStats" => statistics([text(1, "htb"), attribute(7, &bytes)].concat(), &["attributes", "stats2"]),
        "FqCodelXStats" => {
            let stats = attribute(7, &attribute(4, &bytes));
            statistics([text(1, "fq_codel"), stats].concat(), &["attributes", "stats2", "app"])
        }
        other => panic!("{other} is not known"),
    }
}

/// The families of the tests; the first is the controller's own.
const FAMILIES: [&str; 5] = ["nlctrl", "ethtool", "devlink", "TASKSTATS", "wireguard"];
const CONTROLLER: u16 = 16;
const NEWFAMILY: u8 = 1;
/// What the tests call the number of the family.
const FAMILY: u16 = 20;

/// The command of replies, which a test makes up without one.
const COMMANDS: [(&str, u8); 20] = [
    ("TestFamily_parseAttributes", NEWFAMILY),
    ("TestLinuxClientLinkInfos", 2),
    ("TestLinuxClientLinkInfo", 2),
    ("TestLinuxClientLinkModes", 4),
    ("TestLinuxClientLinkMode", 4),
    ("TestLinuxClientLinkStates", 6),
    ("TestLinuxClientLinkState", 6),
    ("TestLinuxClientWakeOnLANs", 9),
    ("TestLinuxClientWakeOnLAN", 9),
    // A notification, which has the same attributes.
    ("TestLinuxClientSetWakeOnLAN", 10),
    ("TestFEC", 30),
    ("TestPrivateFlags", 14),
    ("TestLinuxClientDevicesOK", 3),
    ("TestLinuxClientCGroupStatsBadMessages", 5),
    ("TestLinuxClientCGroupStatsIsNotExist", 5),
    ("TestLinuxClientCGroupStatsOK", 5),
    ("TestLinuxClientPIDIsNotExist", 2),
    ("TestLinuxClientTGIDIsNotExist", 2),
    ("TestLinuxClientPIDOK", 2),
    ("TestLinuxClientTGIDOK", 2),
];

/// The payload of a reply with the number of its family, and with its command.
fn reply(family: &'static str, test: &str, payload: &[u8]) -> Frame {
    let mut payload = payload.to_vec();
    // The tests of a family ask the controller first.
    let is_controllers = payload[..2] == [NEWFAMILY, 2] || family == FAMILIES[0];
    let mut own = COMMANDS
        .iter()
        .filter(|(name, _)| *name == test && (family, test) != ("wireguard", "TestLinuxClientDevicesOK"));
    if let (0, Some((_, command))) = (payload[0], own.next_back()) {
        payload[0] = *command;
    }
    let message = message(if is_controllers { CONTROLLER } else { FAMILY }, 0, &payload);
    Frame::generic(family, message)
}

fn generic(vector: &Vector) -> Treatment {
    let family = FAMILIES.into_iter().find(|family| vector.text("family") == *family).unwrap();
    if vector.text("op") == "raw_row" {
        return generic_row(family, vector);
    }
    let bytes = vector.bytes().unwrap();
    let frame = match vector.0["nlmsg_type"].as_u64() {
        Some(0) => reply(family, vector.test(), &bytes[16..]),
        // What the error is about, is not there.
        Some(2) => Frame::generic(family, bytes).made_up(),
        _ => Frame::generic(family, bytes),
    };
    // Three bytes that are to be no attribute.
    if matches!(vector.test(), "TestConnExecute" | "TestConnSend") { frame.made_up() } else { frame }.into()
}

fn generic_row(family: &'static str, vector: &Vector) -> Treatment {
    let row = &vector.0["row"];
    let hex = |value: &Value| value["$hex"].as_str().map(unhex);
    let attributes = |list: &Value| {
        let one = |attribute: &Value| {
            let id = u16::try_from(attribute["Type"].as_u64()?).ok()?;
            Some(self::attribute(id, &hex(&attribute["Data"])?))
        };
        list.as_array()?.iter().map(one).collect::<Option<Vec<_>>>().map(|attributes| attributes.concat())
    };
    if vector.test() == "Test_parseTimespec" {
        // The time of a handshake, in the first peer.
        let peer = attribute(0, &attribute(6, &hex(&row["b"]).unwrap()));
        let payload = [&[0, 1, 0, 0][..], &attribute(8, &peer)].concat();
        return Frame::generic(family, message(FAMILY, 0, &payload)).into();
    }
    if let Some(payload) = hex(&row["b"]) {
        return Frame::generic(family, message(CONTROLLER, 0, &payload)).made_up().into();
    }
    if let Some(attributes) = attributes(&row["attrs"]) {
        let (number, command) = if family == FAMILIES[0] { (CONTROLLER, NEWFAMILY) } else { (FAMILY, 1) };
        return Frame::generic(family, message(number, 0, &[&[command, 1, 0, 0], &attributes[..]].concat())).into();
    }
    let messages = row["msgs"].as_array().cloned().unwrap_or_else(|| vec![row["msg"].clone()]);
    let payloads: Vec<_> = messages.iter().filter_map(|message| hex(&message["Data"])).collect();
    if payloads.is_empty() {
        // It says what the source expects of messages that are vectors of their own.
        return Treatment::NoBytes;
    }
    if vector.test() == "Test_parseRTNLInterfaces" {
        let links: Vec<_> = payloads.iter().map(|payload| pad(message(16, 0, payload))).collect();
        return Frame::new(ROUTE, links.concat()).into();
    }
    let framed = |payload: &Vec<u8>| pad(reply(family, vector.test(), &[&[0; 4], &payload[..]].concat()).bytes);
    Frame::generic(family, payloads.iter().flat_map(framed).collect()).into()
}

/// Messages of a datagram begin at multiples of four.
fn pad(mut message: Vec<u8>) -> Vec<u8> {
    message.resize(message.len().next_multiple_of(4), 0);
    message
}

fn rtnetlink(vector: &Vector) -> Treatment {
    let bytes = vector.bytes().unwrap();
    let message_type = match vector.text("nlmsg_type") {
        "RTM_NEWLINK" => 16,
        "RTM_NEWADDR" => 20,
        "RTM_NEWROUTE" => 24,
        "RTM_NEWNEIGH" => 28,
        "RTM_NEWRULE" => 32,
        _ => {
            let kind = vector.0["expect"]["$type"].as_str().and_then(|name| name.strip_prefix("driver.")).unwrap();
            let (selector, data, kind) = match kind {
                "BridgePort" => (4, 5, "bridge".to_owned()),
                kind => (1, 2, kind.to_lowercase()),
            };
            let info = [text(selector, &kind), attribute(data, &bytes)].concat();
            let payload = [&[0; 16][..], &attribute(18, &info)].concat();
            let place: &[&str] =
                if data == 5 { &["attributes", "linkinfo", "slave-data"] } else { &["attributes", "linkinfo", "data"] };
            return Frame::new(ROUTE, message(16, REQUEST, &payload)).at(place).into();
        }
    };
    Frame::new(ROUTE, message(message_type, 0, &bytes)).into()
}

fn fuzz(vector: &Vector) -> Treatment {
    let message_type = match vector.text("target") {
        "FuzzLinkMessage" => 16,
        "FuzzAddressMessage" => 20,
        "FuzzRouteMessage" => 24,
        "FuzzNeighMessage" => 28,
        "FuzzRuleMessage" => 32,
        other => panic!("{other} is not known"),
    };
    Frame::new(ROUTE, message(message_type, 0, &vector.bytes().unwrap())).made_up().into()
}

/// The tests of netlink-core and netlink-sys count the vectors of each operation themselves.
fn core(vector: &Vector) -> Treatment {
    let elsewhere = match vector.text("op") {
        "decode_message" | "decode_datagram" | "encode_message" => {
            let is_message = vector.0["error"].is_null()
                && vector.0["errors"].as_array().is_none_or(|errors| errors.iter().all(Value::is_null));
            // What stands behind the last message is told, and the datagram is a fault to the command line.
            let is_whole = |bytes: &Vec<u8>| {
                let mut messages = netlink_core::messages(bytes);
                !bytes.is_empty() && messages.by_ref().all(|message| message.is_ok()) && messages.rest().is_empty()
            };
            match vector.bytes().filter(|bytes| is_message && is_whole(bytes)) {
                Some(bytes) => return Frame::new(NETFILTER, bytes).made_up().into(),
                None => "netlink-core/tests/vectors/message.rs",
            }
        }
        "receive" | "decode_error" => return Frame::new(NETFILTER, vector.bytes().unwrap()).made_up().into(),
        "format_mnl" => {
            let header = &vector.0["header"];
            let number = u16::try_from(header["type"].as_u64().unwrap()).unwrap();
            return Frame::new(NETFILTER, message(number, REQUEST, &unhex(vector.text("data")))).into();
        }
        "format_mnl_header" => "netlink-sys/src/trace/mnl/tests.rs",
        "align4" | "int" | "string_nul" => "netlink-core/tests/vectors/value.rs",
        "format_flags" | "format_type" => "netlink-core/tests/vectors/format.rs",
        "validate_reply" => "netlink-core/tests/vectors/reply.rs",
        "decode_attrs" | "decode_attr_as" | "encode_attrs" | "encode_attrs_typed" | "encode_error" | "encoder_len" => {
            "netlink-core/tests/vectors/attributes.rs"
        }
        other => panic!("{other} is not known"),
    };
    Treatment::Elsewhere(elsewhere)
}

fn pyroute2(vector: &Vector) -> Treatment {
    let bytes = vector.bytes().unwrap();
    if vector.text("op") == "decode_uevent" {
        return Treatment::Uevent(bytes);
    }
    if !vector.text("proto").starts_with("NETLINK_GENERIC") {
        return Frame::new(ROUTE, bytes).into();
    }
    let number = u16::from_ne_bytes([bytes[4], bytes[5]]);
    let family = match number {
        CONTROLLER => "nlctrl",
        37 => "IPVS",
        // An answer to a request of IPVS, and the end of lists of either.
        2 => "IPVS",
        _ => "nl80211",
    };
    Frame::generic(family, bytes).into()
}

fn conntrack(vector: &Vector) -> Treatment {
    let nfgenmsg = [2, 0, 0, 0];
    let of = |message_type, attributes: &[u8]| {
        Frame::new(NETFILTER, message(message_type, 0, &[&nfgenmsg, attributes].concat()))
    };
    const ENTRY: u16 = 0x100;
    const EXPECTATION: u16 = 0x200;
    if vector.text("op") == "raw_row" {
        let row = &vector.0["row"];
        let hex = |value: &Value| value["$hex"].as_str().map(unhex);
        if let Some(bytes) = hex(&row["b"]) {
            return of(ENTRY, &bytes).made_up().into();
        }
        return match hex(&row["msg"]["Data"]) {
            Some(payload) => Frame::new(NETFILTER, message(ENTRY, 0, &payload)).made_up().into(),
            // Attributes with flags that exclude each other are not written.
            None => Treatment::NoBytes,
        };
    }
    let bytes = vector.bytes().unwrap();
    match vector.test() {
        "TestExpectUnmarshal" => of(EXPECTATION, &bytes).into(),
        "TestFlowUnmarshal" | "TestTupleMarshalTwoWay" => of(ENTRY, &bytes).into(),
        _ => of(ENTRY, &attribute(0x8001, &bytes)).at(&["attributes", "tuple-orig"]).into(),
    }
}

fn vishvananda(vector: &Vector) -> Treatment {
    let bytes = vector.bytes().unwrap();
    let test = vector.id().split('/').nth(1).unwrap();
    // The file calls all messages by the names that their numbers have in rtnetlink.
    match test {
        _ if vector.text("nlmsg_type") == "IPSET" => Frame::new(NETFILTER, bytes),
        _ if test.starts_with("TestXfrm") => Frame::new("xfrm", bytes),
        _ if test.starts_with("TestSocket") || test.starts_with("TestUnixSocket") => Frame::new("sock-diag", bytes),
        _ if test.starts_with("TestDevLink") => Frame::generic("devlink", bytes),
        _ => Frame::new(ROUTE, bytes),
    }
    .into()
}
