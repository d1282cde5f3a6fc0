//! The kernel, and the tools beside us.

use std::fmt::Debug;
use std::fs;
use std::process::Command;
use std::time::Duration;

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::schema::Set;
use netlink_core::{AttributeSet, IntoRequest, Many, Multipart, Notification, Writer, check};
use netlink_generic::{Error, Generic};
use netlink_sys::Events;
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use serde_json::Value;

#[path = "../../../netlink-sys/tests/support/mod.rs"]
pub mod namespaces;

pub use namespaces::{attribute, eventually, isolated, message, pass_over, without_rights};

/// Runs a test in namespaces of its own, where there is a family and a tool. `name` is that of the test, with its modules.
pub fn beside(tool: &str, family: &str, name: &str, body: impl FnOnce(&Generic)) {
    with_family(family, name, |generic| {
        // Whatever it answers, it is there.
        if Command::new(tool).arg("-V").output().is_err() {
            return pass_over(&format!("{name}: there is no `{tool}` here"));
        }
        body(generic);
    });
}

/// Runs a test in namespaces of its own, where there is a family. `name` is that of the test, with its modules.
pub fn with_family(family: &str, name: &str, body: impl FnOnce(&Generic)) {
    isolated(name, || in_place(family, body));
}

/// Runs a test in the namespace in which it is, where there is a family: the first one has some that no other has.
pub fn in_place(family: &str, body: impl FnOnce(&Generic)) {
    let generic = Generic::connect().unwrap();
    match generic.family(family) {
        Ok(_) => body(&generic),
        Err(Error::NoFamily { .. }) => println!("passed over: the kernel does not have the family {family}"),
        Err(error) => panic!("{error}"),
    }
}

/// Whether this is the first network namespace.
pub fn is_first_namespace() -> bool {
    let of = |process: &str| fs::read_link(format!("/proc/{process}/ns/net")).ok();
    of("self") == of("1")
}

/// The first two numbers of the kernel's version: for what harms some kernels, who cannot be asked for that.
pub fn kernel_version() -> (u32, u32) {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
    let mut numbers = release.split(|letter: char| !letter.is_ascii_digit()).map(|number| number.parse().unwrap());
    (numbers.next().unwrap(), numbers.next().unwrap())
}

/// Gives this thread, and those it starts from now on, mounts of their own, if it has the right to.
pub fn leave_mounts() -> nix::Result<()> {
    unshare(CloneFlags::CLONE_NEWNS)?;
    mount(None::<&str>, "/", None::<&str>, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None::<&str>)
}

/// Runs a tool, and fails if it fails. The arguments are separated by spaces.
pub fn run(command: &str) -> String {
    try_run(command).unwrap_or_else(|error| panic!("{command}: {error}"))
}

/// Runs a tool: what it wrote, or what it complained about.
pub fn try_run(command: &str) -> Result<String, String> {
    let mut words = command.split_whitespace();
    let program = words.next().expect("a command has a first word");
    let output = Command::new(program).args(words).output().map_err(|error| error.to_string())?;
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

/// What a tool prints as JSON.
pub fn run_json(command: &str) -> Value {
    let text = run(command);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{command}: {error}: {text}"))
}

/// The number of a link.
pub fn index_of(link: &str) -> u32 {
    let number = &run_json(&format!("ip -json link show dev {link}"))[0]["ifindex"];
    number.as_u64().and_then(|number| u32::try_from(number).ok()).unwrap_or_else(|| panic!("{link}: {number}"))
}

/// What is told next, as one of the family's notifications.
pub fn next_told<N: Notification>(events: &mut Events<'_>) -> N {
    let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("the change is told");
    event.read().unwrap_or_else(|| panic!("a known event: {event:?}")).unwrap()
}

/// All messages of a dump, which is asked for again where others have changed meanwhile what it is of: some families count the
/// changes of all namespaces together.
pub fn list<Q, S>(generic: &Generic, request: Q) -> Vec<S::Owned>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
    S::Owned: Debug,
{
    loop {
        match generic.call(request.clone()).unwrap().collect::<Result<_, _>>() {
            Err(Error::Interrupted { .. }) => {}
            listed => return listed.unwrap(),
        }
    }
}

/// All messages of a reply that may have several and is no dump.
pub fn parts<S>(generic: &Generic, request: impl IntoRequest<Reply = Multipart<S>>) -> Vec<S::Owned>
where
    S: AttributeSet,
{
    generic.call(request).unwrap().map(Result::unwrap).collect()
}

/// The one message of such a reply.
pub fn one_part<S>(generic: &Generic, request: impl IntoRequest<Reply = Multipart<S>>) -> S::Owned
where
    S: AttributeSet,
    S::Owned: Debug,
{
    let [part] = <[_; 1]>::try_from(parts(generic, request)).unwrap();
    part
}

/// Checks that a message is well-formed, that the table knows all of it, and that it comes back the same from JSON.
pub fn same_after_json(set: &'static Set, payload: &[u8]) -> Json {
    check(set, payload).unwrap_or_else(|error| panic!("{error}"));
    let json = to_json(set, payload, Nesting::Unmarked);
    let text = serde_json::to_string(&json).unwrap();
    assert!(!text.contains("\"#"), "unknown to the table: {text}");
    let json: Json = serde_json::from_str(&text).unwrap();
    let mut writer = Writer::new();
    from_json(set, &json, Nesting::Unmarked, &mut writer).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(writer.as_bytes(), payload, "{text}");
    json
}
