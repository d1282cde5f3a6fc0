//! `nlctl decode`: recorded messages with names.

use std::ffi::OsString;
use std::io::{self, BufWriter, Read as _, Write};
use std::path::PathBuf;

use clap::Args;
use netlink_core::catalogue::Catalogue;
use netlink_core::common::NetlinkProtocol;
use netlink_core::json::message_to_json;
use netlink_core::{Flags, Message, messages};
use netlink_generic::controller;

use crate::capture::{self, Datagram, Format, Item};
use crate::context::Context;
use crate::failure::Failure;
use crate::families::{self, parse_protocol};

mod tree;

const EXAMPLES: &str = "\
Examples:
  echo 140000001200010301000000000000000000 | nlctl decode --protocol route
  nlctl decode nlmon.pcap                        of `tcpdump -i nlmon0 -w nlmon.pcap`
  strace -f -o trace -e trace=%network,%process,close,dup,dup2,dup3,fcntl \\
      -e read=all -e write=all ip link && nlctl decode trace
  NLDEBUG=level=1,format=mnl program 2>&1 | nlctl decode --protocol generic
  nlctl --json decode nlmon.pcap                 JSON Lines, which `nlctl encode` turns back

The form is told by what the input looks like. The numbers of families of generic netlink are
taken from the answers of the controller in the input, then from the running kernel.

Exit status: 1 if something could not be read; what could is printed.";

/// What to decode.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Command {
    /// Files; standard input if there are none, and for `-`
    files: Vec<OsString>,
    /// The form of the input, where it does not show
    #[arg(short, long, value_enum)]
    format: Option<Format>,
    /// The netlink protocol of messages of which the input does not say it: route, generic, netfilter, ...
    #[arg(short, long, value_parser = parse_protocol)]
    protocol: Option<u16>,
    /// The family of messages of generic netlink whose number is not known
    #[arg(long, value_name = "NAME")]
    family: Option<String>,
}

/// Decodes.
pub fn run(context: &Context, command: &Command) -> Result<(), Failure> {
    let family = command.family.as_deref().map(families::named).transpose()?;
    let family = family.map(|family| family.protocol.name());
    let inputs = if command.files.is_empty() { vec![OsString::from("-")] } else { command.files.clone() };
    let mut decoder = Decoder::new(context, command.protocol, family);
    for name in &inputs {
        let input = read(name)?;
        let format = command.format.unwrap_or_else(|| capture::detect(&input));
        decoder.items(&name.to_string_lossy(), &capture::read(format, &input))?;
    }
    Ok(())
}

/// All that is in a file, or in standard input.
pub fn read(name: &OsString) -> Result<Vec<u8>, Failure> {
    let mut input = Vec::new();
    let read = match name.as_encoded_bytes() {
        b"-" => io::stdin().lock().read_to_end(&mut input).map(|_| input),
        _ => std::fs::read(PathBuf::from(name)),
    };
    read.map_err(|error| Failure::Input(format!("{}: {error}", name.to_string_lossy())))
}

/// Prints what was recorded.
pub struct Decoder<'c> {
    context: &'c Context,
    catalogue: Catalogue,
    /// The protocol where it is not recorded.
    protocol: Option<u16>,
    /// The family of messages of generic netlink of unknown number.
    family: Option<&'static str>,
    /// Whether the running kernel has been asked for its families.
    has_asked: bool,
}

impl<'c> Decoder<'c> {
    /// One that knows the families of generic netlink by no number yet.
    pub fn new(context: &'c Context, protocol: Option<u16>, family: Option<&'static str>) -> Self {
        Self { context, catalogue: families::catalogue(), protocol, family, has_asked: false }
    }

    /// Prints the messages of an input of this name, and tells what could not be read.
    pub fn items(&mut self, input: &str, items: &[Item]) -> Result<(), Failure> {
        let protocol = |datagram: &Datagram| datagram.protocol.or(self.protocol);
        let datagrams = || items.iter().filter_map(|item| item.as_ref().ok());
        if datagrams().any(|datagram| protocol(datagram).is_none()) {
            let text = format!("{input} does not say of which netlink protocol its messages are: --protocol does");
            return Err(Failure::Usage(text));
        }
        let generic = |datagram: &&Datagram| protocol(datagram) == Some(NetlinkProtocol::GENERIC.0.into());
        let generic: Vec<&Datagram> = datagrams().filter(generic).collect();
        for message in generic.iter().flat_map(|datagram| messages(&datagram.data)).map_while(Result::ok) {
            learn(&mut self.catalogue, &message);
        }
        for message in generic.iter().flat_map(|datagram| messages(&datagram.data)).map_while(Result::ok) {
            self.find_family(&message);
        }
        let out = &mut BufWriter::new(io::stdout().lock());
        for item in items {
            match item {
                Ok(datagram) => self.datagram(out, input, datagram)?,
                Err(fault) => {
                    out.flush()?;
                    self.context.complain_of(&format!("{input}: {}: {}", fault.place, fault.problem));
                }
            }
        }
        Ok(out.flush()?)
    }

    /// Finds the name of the family of a message, if it is not known: as it was told, or as the running kernel says.
    fn find_family(&mut self, message: &Message<'_>) {
        let message_type = message.header.message_type;
        if message_type.is_control() || self.catalogue.name_of(message_type.0).is_some() {
            return;
        }
        if let Some(family) = self.family {
            self.catalogue.learn(message_type.0, family);
        } else if !std::mem::replace(&mut self.has_asked, true) {
            // Where there is no such kernel, the number is all there is to print.
            let Ok(connection) = self.context.generic() else { return };
            let Ok(found) = connection.call(controller::list()) else { return };
            for family in found.flatten() {
                if let (Some(id), Some(name)) = (family.family_id(), family.family_name())
                    && self.catalogue.name_of(id).is_none()
                {
                    self.catalogue.learn(id, &name.to_string());
                }
            }
        }
    }

    fn datagram(&self, out: &mut impl Write, input: &str, datagram: &Datagram) -> Result<(), Failure> {
        let protocol = datagram.protocol.or(self.protocol).unwrap_or_default();
        let fault = |out: &mut dyn Write, problem: String| {
            out.flush()?;
            self.context.complain_of(&format!("{input}: {}: {problem}", datagram.place));
            Ok::<_, io::Error>(())
        };
        let mut rest = datagram.data.as_slice();
        // Some programs send their whole buffer: the kernel does not look at zeros behind the messages.
        while rest.iter().any(|byte| *byte != 0) {
            let mut messages = messages(rest);
            match messages.next() {
                None => {
                    fault(out, format!("{} bytes behind the last message are no message", rest.len()))?;
                    break;
                }
                Some(Err(error)) => fault(out, error.to_string())?,
                Some(Ok(message)) if self.context.is_json() => {
                    let json = message_to_json(&self.catalogue, protocol, &message);
                    serde_json::to_writer(&mut *out, &json).map_err(io::Error::from)?;
                    writeln!(out)?;
                }
                Some(Ok(message)) => tree::print(out, &self.catalogue, protocol, datagram, &message)?,
            }
            rest = messages.rest();
        }
        Ok(())
    }
}

/// Learns the number of a family, if a message is the controller's that tells it.
fn learn(catalogue: &mut Catalogue, message: &Message<'_>) {
    const NEWFAMILY: u8 = 1;
    let is_told = message.header.message_type.0 == controller::ID && !message.header.flags.contains(Flags::REQUEST);
    let Some((&[NEWFAMILY, ..], payload)) = message.payload.split_first_chunk::<4>().filter(|_| is_told) else {
        return;
    };
    let family = controller::Family::new_unchecked(payload);
    if let (Some(id), Some(name)) = (family.family_id(), family.family_name()) {
        catalogue.learn(id, &name.to_string());
    }
}
