//! Tests on the real kernel, each in namespaces of its own, with the tools of netfilter beside us.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::process::Command;

use netlink_core::{AttributeSet, Errno, IntoRequest, Many};
use netlink_netfilter::{Error, Netfilter};

#[path = "../../../netlink-sys/tests/support/mod.rs"]
mod namespaces;

pub use namespaces::{isolated, loopback_up, pass_over};

/// Runs a test that needs these programs in namespaces of its own, with `lo` up. `name` is that of the test, with its modules.
pub fn beside(programs: &[&str], name: &str, body: impl FnOnce(&Netfilter)) {
    for program in programs {
        if Command::new(program).arg("--version").output().is_err() {
            return pass_over(&format!("{name}: there is no `{program}` here"));
        }
    }
    isolated(name, || {
        loopback_up();
        body(&Netfilter::connect().unwrap());
    });
}

/// Runs a program with these arguments: what it wrote, or what it complained about.
pub fn try_run(program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(program).args(arguments).output().map_err(|error| error.to_string())?;
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

/// Runs a program, and fails if it fails. The arguments are separated by spaces.
pub fn run(program: &str, arguments: &str) -> String {
    let words: Vec<_> = arguments.split_whitespace().collect();
    try_run(program, &words).unwrap_or_else(|error| panic!("{program} {arguments}: {error}"))
}

/// Runs each line of a file as one command; says of those that this kernel or this program lacks that they are passed over.
pub fn run_lines(lines: &str, run: impl Fn(&str) -> Result<String, String>) {
    for line in lines.lines().filter(|line| !line.is_empty()) {
        if let Err(error) = run(line) {
            // What lacks something says so; anything else is a mistake here.
            let lacks = ["No such file", "not supported", "not exist"];
            assert!(lacks.iter().any(|text| error.contains(text)), "{line}: {error}");
            println!("passed over: {line}: {}", error.lines().next().unwrap_or_default());
        }
    }
}

/// All messages of a dump, which is repeated if something changes meanwhile.
pub fn list<Q, S>(connection: &Netfilter, request: &Q) -> Vec<S::Owned>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    try_list(connection, request).unwrap_or_else(|error| panic!("{error}"))
}

/// The same, or nothing where the kernel does not have the family.
pub fn list_if_there<Q, S>(connection: &Netfilter, request: &Q) -> Option<Vec<S::Owned>>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    match try_list(connection, request) {
        Ok(messages) => Some(messages),
        Err(error) if matches!(error.errno(), Some(Errno::EINVAL | Errno::EOPNOTSUPP)) => {
            println!("passed over: {error}");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

fn try_list<Q, S>(connection: &Netfilter, request: &Q) -> Result<Vec<S::Owned>, Error>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    const ATTEMPTS: usize = 20;
    let attempts = (0..ATTEMPTS).map(|_| connection.call(request.clone())?.collect::<Result<Vec<_>, Error>>());
    attempts.into_iter().find(|result| !result.as_ref().is_err_and(Error::is_interrupted)).expect("an attempt")
}
