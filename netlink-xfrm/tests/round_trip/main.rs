//! What the kernel tells of associations and policies is well-formed by our tables, has a name at every level, comes back the same
//! from our JSON form, and is what `ip xfrm` shows; and what we add, `ip xfrm` shows too.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../../netlink-sys/tests/support/mod.rs"]
mod namespaces;
#[path = "../../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

mod by_ip;
mod by_us;

use std::process::Command;

use netlink_core::{AttributeSet, IntoRequest, Many, View};
use netlink_xfrm::{Error, Xfrm};
use round_trip::Occurred;

/// Runs a test in namespaces of its own with `ip` beside us. `name` is that of the test, with its modules.
fn connected(name: &str, body: impl FnOnce(&Xfrm)) {
    if Command::new("ip").arg("-V").output().is_err() {
        return namespaces::pass_over(&format!("{name}: there is no `ip` here"));
    }
    namespaces::isolated(name, || {
        namespaces::loopback_up();
        body(&Xfrm::connect().unwrap());
    });
}

/// Runs `ip` and fails if it fails: what it wrote.
fn ip(arguments: &str) -> String {
    let output = Command::new("ip").args(arguments.split_whitespace()).output().unwrap();
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "ip {arguments}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// All messages of a dump, which is repeated if something changes meanwhile.
fn list<Q, S>(connection: &Xfrm, request: &Q) -> Vec<S::Owned>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    const ATTEMPTS: usize = 20;
    let attempts = (0..ATTEMPTS).map(|_| connection.call(request.clone())?.collect::<Result<Vec<_>, Error>>());
    let result =
        attempts.into_iter().find(|result| !result.as_ref().is_err_and(Error::is_interrupted)).expect("an attempt");
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// Checks every message; the tables must know everything in them.
fn check_all<V: View>(messages: &[V]) -> Occurred {
    let mut occurred = Occurred::default();
    messages.iter().for_each(|message| occurred.message(message));
    occurred.assert_known();
    occurred
}
