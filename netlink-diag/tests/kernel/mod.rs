//! Tests on the real kernel, each in namespaces of its own, with `ss` beside us.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::collections::BTreeMap;
use std::process::Command;

use netlink_core::{AttributeSet, IntoRequest, Many};
use netlink_diag::{Error, SockDiag};

#[path = "../../../netlink-sys/tests/support/mod.rs"]
mod namespaces;

pub use namespaces::{isolated, loopback_up, pass_over};

/// Runs a test in namespaces of its own, with `lo` up. `name` is that of the test, with its modules.
pub fn connected(name: &str, body: impl FnOnce(&SockDiag)) {
    isolated(name, || {
        loopback_up();
        body(&SockDiag::connect().unwrap());
    });
}

/// What `ss` lists, a line for each socket; nothing where there is no `ss`.
pub fn ss(arguments: &str) -> Option<Vec<String>> {
    let output = match Command::new("ss").args(arguments.split_whitespace()).output() {
        Ok(output) => output,
        Err(error) => {
            pass_over(&format!("ss: {error}"));
            return None;
        }
    };
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "ss {arguments}: {}", text(&output.stderr));
    Some(text(&output.stdout).lines().map(str::to_owned).collect())
}

/// The lines of `ss` by the number of their socket, which `ss -e` says as `ino:`.
pub fn by_inode(lines: &[String]) -> BTreeMap<u32, &str> {
    let inode = |line: &str| line.split_whitespace().find_map(|word| word.strip_prefix("ino:"))?.parse().ok();
    lines.iter().filter_map(|line| Some((inode(line)?, line.as_str()))).collect()
}

/// All messages of a dump, which is repeated if something changes meanwhile.
pub fn list<Q, S>(connection: &SockDiag, request: &Q) -> Vec<S::Owned>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    try_list(connection, request).unwrap_or_else(|error| panic!("{error}"))
}

/// The same, or nothing where the kernel does not have the family.
pub fn list_if_there<Q, S>(connection: &SockDiag, request: &Q) -> Option<Vec<S::Owned>>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    match try_list(connection, request) {
        Err(error) if error.errno() == Some(netlink_core::Errno::ENOENT) => {
            println!("passed over: {error}");
            None
        }
        result => Some(result.unwrap_or_else(|error| panic!("{error}"))),
    }
}

fn try_list<Q, S>(connection: &SockDiag, request: &Q) -> Result<Vec<S::Owned>, Error>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    const ATTEMPTS: usize = 20;
    let attempts = (0..ATTEMPTS).map(|_| connection.call(request.clone())?.collect::<Result<Vec<_>, Error>>());
    attempts.into_iter().find(|result| !result.as_ref().is_err_and(Error::is_interrupted)).expect("an attempt")
}
