//! Tests on the real kernel, each in namespaces of its own, with `ip` beside us.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::process::Command;

use netlink_core::{AttributeSet, Errno, IntoRequest, Many};
use netlink_route::link::{self, Link};
use netlink_route::{Error, Namespace, Route};
use serde_json::Value;

pub mod comes_back;
#[path = "../../../netlink-sys/tests/support/mod.rs"]
mod namespaces;

pub use namespaces::{isolated, pass_over};

/// Runs a test that needs `ip` in namespaces of its own. `name` is that of the test, with its modules.
pub fn beside_ip(name: &str, body: impl FnOnce(&Route)) {
    beside("ip", name, body);
}

/// Runs a test that needs a tool of iproute2 in namespaces of its own.
pub fn beside(tool: &str, name: &str, body: impl FnOnce(&Route)) {
    if Command::new(tool).arg("-Version").output().is_err() {
        return pass_over(&format!("{name}: there is no `{tool}` here"));
    }
    on_kernel(name, body);
}

/// Runs a test in namespaces of its own, where there is only `lo`. `name` is that of the test, with its modules.
pub fn on_kernel(name: &str, body: impl FnOnce(&Route)) {
    isolated(name, || body(&Route::connect().unwrap()));
}

/// Runs `ip`, and fails if it fails. The arguments are separated by spaces.
pub fn ip(arguments: &str) -> String {
    run("ip", arguments).unwrap_or_else(|error| panic!("ip {arguments}: {error}"))
}

/// Runs `bridge`, and fails if it fails.
pub fn bridge(arguments: &str) -> String {
    run("bridge", arguments).unwrap_or_else(|error| panic!("bridge {arguments}: {error}"))
}

/// Runs a program: what it wrote, or what it complained about.
pub fn run(program: &str, arguments: &str) -> Result<String, String> {
    let output =
        Command::new(program).args(arguments.split_whitespace()).output().map_err(|error| error.to_string())?;
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

/// Runs a script of a tool's arguments, one command a line; empty lines and those of comments are passed over. What the kernel or the
/// tool lacks is said; anything else is a mistake. Returns how many commands worked.
pub fn script(program: &str, commands: &str) -> usize {
    let commands = commands.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    commands
        .filter(|command| match run(program, command) {
            Ok(_) => true,
            Err(error) => {
                let lacks = [
                    "not supported",
                    "nknown",
                    "garbage",
                    "not enabled",
                    "Failed to load TC",
                    "No such file",
                    "not found",
                    "Failed to find specified qdisc",
                    "What is",
                ];
                assert!(lacks.iter().any(|text| error.contains(text)), "{program} {command}: {error}");
                println!("passed over: {program} {command}: {error}");
                false
            }
        })
        .count()
}

/// What `ip -json` prints.
pub fn ip_json(arguments: &str) -> Value {
    serde_json::from_str(&ip(&format!("-json {arguments}"))).unwrap()
}

/// What is at a path of names in our JSON form, whether a nest is marked as one or not; null if there is nothing.
pub fn at(value: &Value, path: &str) -> Value {
    let member = |value: &Value, name: &str| match &value[name] {
        Value::Null => value[format!("{name}+nested")].clone(),
        found => found.clone(),
    };
    path.split('.').fold(value.clone(), |value, name| member(&value, name))
}

/// A namespace with a name, beside that of the test.
pub fn namespace(name: &str) -> Namespace {
    netlink_sys::create_named(name).unwrap()
}

/// Every link, as views.
pub fn links(route: &Route) -> Vec<Link> {
    list(route, &link::list())
}

/// All messages of a dump, which is repeated if the kernel itself changes something meanwhile.
pub fn list<Q, S>(route: &Route, request: &Q) -> Vec<S::Owned>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
{
    const ATTEMPTS: usize = 20;
    let attempts = (0..ATTEMPTS).map(|_| route.call(request.clone()).unwrap().collect::<Result<Vec<_>, Error>>());
    let result = attempts.into_iter().find(|result| !result.as_ref().is_err_and(Error::is_interrupted));
    result.expect("a dump that is not interrupted").unwrap()
}

/// Whether the kernel gives back what was asked for: an older one ignores what it does not know. If not, says that this is passed over.
pub fn gives_back(is_there: bool, what: &str) -> bool {
    if !is_there {
        println!("passed over: the kernel ignores {what}");
    }
    is_there
}

/// Whether the kernel has a kind of link; if not, says that a part of a test is passed over.
pub fn has_kind(route: &Route, kind: &str) -> bool {
    match route.call(link::add("probe").kind(kind)) {
        Ok(()) => route.call(link::delete("probe")).unwrap(),
        // Most kinds do not do without settings.
        Err(error) if error.errno() != Some(Errno::EOPNOTSUPP) => {}
        Err(error) => {
            println!("passed over: {error}");
            return false;
        }
    }
    true
}
