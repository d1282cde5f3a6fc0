//! `nlctl encode`: messages from their JSON form.

use std::ffi::OsString;
use std::io::{self, BufWriter, Write};

use clap::Args;
use netlink_core::catalogue::Catalogue;
use netlink_core::json::{Json, message_from_json};
use netlink_core::schema::Protocol;

use crate::context::Context;
use crate::decode::read;
use crate::failure::Failure;
use crate::families;

const EXAMPLES: &str = "\
Examples:
  nlctl --json decode trace | nlctl encode       the bytes of the messages, a line each
  echo '{\"protocol\":\"route\",\"message\":\"getlink\",\"flags\":[\"request\"],\"attributes\":{\"ifname\":\"lo\"}}' |
      nlctl encode

The form is that of `nlctl --json decode`; `seq`, `port`, and whatever follows from the name of the
family may be left out. The number of a family of generic netlink is asked of the running kernel
where `type` does not say it.

Exit status: 1 if a line could not be encoded; the others are.";

/// What to encode.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Command {
    /// Files of JSON Lines; standard input if there are none, and for `-`
    files: Vec<OsString>,
    /// Write the messages themselves, padded, and not hexadecimal digits
    #[arg(long)]
    raw: bool,
}

/// Encodes.
pub fn run(context: &Context, command: &Command) -> Result<(), Failure> {
    let inputs = if command.files.is_empty() { vec![OsString::from("-")] } else { command.files.clone() };
    let mut catalogue = families::catalogue();
    let out = &mut BufWriter::new(io::stdout().lock());
    for name in &inputs {
        let input = read(name)?;
        for (index, line) in input.split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            match message(context, &mut catalogue, line) {
                Ok(bytes) if command.raw => {
                    out.write_all(&bytes)?;
                    out.write_all(&[0; 4][..netlink_core::align(bytes.len()) - bytes.len()])?;
                }
                Ok(bytes) => {
                    bytes.iter().try_for_each(|byte| write!(out, "{byte:02x}"))?;
                    writeln!(out)?;
                }
                Err(problem) => {
                    out.flush()?;
                    context.complain_of(&format!("{}: line {}: {problem}", name.to_string_lossy(), index + 1));
                }
            }
        }
    }
    Ok(out.flush()?)
}

fn message(context: &Context, catalogue: &mut Catalogue, line: &[u8]) -> Result<Vec<u8>, String> {
    let json: Json = serde_json::from_slice(line).map_err(|error| format!("this is no JSON: {error}"))?;
    if let (Some(Json::String(name)), None) = (json.get("family"), json.get("type"))
        && let Some(Protocol::Generic { name, .. }) = catalogue.family(name).map(|family| family.protocol)
        && catalogue.id_of(name).is_none()
    {
        let family = context.generic().and_then(|connection| Ok(connection.family(name)?));
        let family = family.map_err(|failure| failure.to_string())?;
        family.family_id().into_iter().for_each(|id| catalogue.learn(id, name));
    }
    message_from_json(catalogue, &json).map(|(_, bytes)| bytes).map_err(|error| error.to_string())
}
