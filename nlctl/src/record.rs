//! `nlctl capture`: the netlink conversation of a command.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, ExitStatus};

use clap::Args;

use crate::capture::{self, Format};
use crate::context::Context;
use crate::decode::Decoder;
use crate::failure::Failure;

const EXAMPLES: &str = "\
Examples:
  nlctl capture -- ip link add v0 type veth
  nlctl --json capture ss -t > conversation      JSON Lines, as of `nlctl --json decode`
  nlctl --netns blue capture -- tc qdisc

The command runs under strace, which must be installed. What the command prints goes to standard
error. The exit status is that of the command; 1 if something of its conversation could not be read.";

/// What to run.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Command {
    /// The command, and its arguments
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// The system calls that are followed: what sends and receives, and what opens, closes and inherits sockets.
const CALLS: &str = "trace=%network,%process,read,readv,write,writev,close,dup,dup2,dup3,fcntl";

/// Runs the command, and prints its conversation when it has ended.
pub fn run(context: &Context, command: &Command) -> Result<(), Failure> {
    let trace = Trace::new()?;
    let mut strace = Process::new("strace");
    strace.args(["-f", "-q", "-xx", "-yy", "-s", "1000000", "-e", CALLS]);
    strace.args(["-e", "read=all", "-e", "write=all", "-e", "signal=none", "-o"]).arg(trace.path());
    strace.arg("--").args(&command.command).stdout(io::stderr());
    let status = spawn(context, &mut strace)?.wait().map_err(|error| Failure::Input(format!("strace: {error}")))?;
    let input = fs::read(trace.path()).map_err(|error| trace.failure(&error))?;
    let name = command.command.first().map(|name| name.to_string_lossy()).unwrap_or_default();
    Decoder::new(context, None, None).items(&name, &capture::read(Format::Strace, &input))?;
    match ended(status) {
        0 => Ok(()),
        status => Err(Failure::Ended(status)),
    }
}

/// Begins in the network namespace that was asked for.
fn spawn(context: &Context, strace: &mut Process) -> Result<Child, Failure> {
    let spawned = match context.namespace() {
        Some(namespace) => netlink_sys::open_in(namespace, || strace.spawn())?,
        None => strace.spawn(),
    };
    spawned.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => {
            Failure::NotFound("strace, which sees what a command sends, is not installed".to_owned())
        }
        _ => Failure::Input(format!("strace: {error}")),
    })
}

/// The status a shell would tell: strace ends as the command does, if need be by the same signal.
fn ended(status: ExitStatus) -> u8 {
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1)
}

/// The file that strace writes to. It is deleted at the end.
struct Trace(PathBuf);

impl Trace {
    fn new() -> Result<Self, Failure> {
        let mut number = std::process::id();
        loop {
            let trace = Self(std::env::temp_dir().join(format!("nlctl-{number}.strace")));
            match OpenOptions::new().write(true).create_new(true).mode(0o600).open(trace.path()) {
                Ok(_) => return Ok(trace),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    // It is somebody else's.
                    std::mem::forget(trace);
                    number = number.wrapping_add(1);
                }
                Err(error) => return Err(trace.failure(&error)),
            }
        }
    }

    fn path(&self) -> &Path {
        &self.0
    }

    fn failure(&self, error: &io::Error) -> Failure {
        Failure::Input(format!("{}: {error}", self.0.display()))
    }
}

impl Drop for Trace {
    fn drop(&mut self) {
        // Where it cannot be deleted it stays, as others in that folder do.
        let _ = fs::remove_file(&self.0);
    }
}
