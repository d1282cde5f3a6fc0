//! Two namespaces that are the same: in one `ip` makes things, in the other we do.

use std::fs;
use std::time::{Duration, Instant};

use netlink_core::{Ack, IntoRequest};
use netlink_route::{Error, Namespace, Route};
use serde_json::Value;

use super::compare::{Field, all_differences};
use super::kernel::{beside_ip, has_kind, ip, links, namespace, pass_over, run};
use super::repeated;
use super::timers::Timers;

/// The name of the namespace in which we make things.
const OURS: &str = "ours";

/// Timers run, addresses and neighbours change their state: for how long the two may differ.
const PATIENCE: Duration = Duration::from_secs(60);

/// Objects of one sort: how `ip` lists them and how we do.
pub struct Listing {
    /// `ip` or `bridge`.
    pub program: &'static str,
    pub arguments: &'static str,
    /// The objects in what `ip` prints.
    pub theirs: fn(Value) -> Vec<Value>,
    /// Those of ours that `ip` shows, [with their everyday values](super::compare::with_record).
    pub ours: fn(&Route) -> Vec<Value>,
    pub fields: &'static [Field],
    /// Whether the kernel lists them in the order in which they were made.
    pub ordered: bool,
    /// What is of the moment: paths in ours that are not the same of both.
    pub passing: &'static [&'static str],
}

/// The array that `ip` prints.
pub fn array(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        other => panic!("{other}"),
    }
}

/// The namespace of the test, where `ip` makes things, and its twin, where we do.
pub struct Twins<'a> {
    pub by_ip: &'a Route,
    pub by_us: Route,
}

/// Runs a test in two namespaces, each with a pair of links (`v0`, number 10, and `v1`, number 11) and `lo` up, without
/// addresses that the kernel makes by itself.
pub fn twins(name: &str, body: impl FnOnce(&Twins<'_>)) {
    beside_ip(name, |by_ip| {
        if !has_kind(by_ip, "veth") {
            return;
        }
        let ours = namespace(OURS);
        let twins = Twins { by_ip, by_us: Route::connect_in(&ours).unwrap() };
        twins.both(
            "link add v0 address 02:00:00:00:00:10 index 10 type veth peer name v1 address 02:00:00:00:00:11 index 11",
        );
        for name in ["v0", "v1"] {
            twins.both(&format!("link set {name} addrgenmode none"));
        }
        for name in ["lo", "v0", "v1"] {
            twins.both(&format!("link set {name} up"));
        }
        body(&twins);
    });
}

impl Twins<'_> {
    /// Has `ip` do the same in both.
    pub fn both(&self, command: &str) {
        ip(command);
        ip(&format!("-netns {OURS} {command}"));
    }

    /// Writes a setting of the network below `/proc/sys/net` in both.
    pub fn set(&self, path: &str, value: &str) {
        let path = format!("/proc/sys/net/{path}");
        let write = || fs::write(&path, value).unwrap_or_else(|error| panic!("{path}: {error}"));
        write();
        netlink_sys::open_in(&Namespace::named(OURS).unwrap(), write).unwrap();
    }

    /// Has `ip` make something, and us the same. An older kernel may refuse it; then it refuses both, and says the same.
    pub fn make(&self, command: &str, request: impl IntoRequest<Reply = Ack>) {
        self.make_with("ip", command, request);
    }

    /// The same with a program of iproute2 other than `ip`.
    pub fn make_with(&self, program: &str, command: &str, request: impl IntoRequest<Reply = Ack>) {
        if let Some(why) = refused_alike(command, run(program, command), self.by_us.call(request)) {
            pass_over(&format!("{command}: {why}"));
        }
    }

    /// The same of what the kernel refuses, or is often built without.
    pub fn make_where_taken(&self, command: &str, request: impl IntoRequest<Reply = Ack>) {
        if let Some(why) = refused_alike(command, run("ip", command), self.by_us.call(request)) {
            println!("refused alike: {command}: {why}");
        }
    }

    /// The same of what kernels before some release from 6.1 on do not know.
    pub fn make_where_known(&self, command: &str, request: impl IntoRequest<Reply = Ack>) {
        if let Some(why) = refused_alike(command, run("ip", command), self.by_us.call(request)) {
            println!("passed over: {command}: {why}");
        }
    }

    /// What iproute2 6.1 cannot say yet: we make it in both, and `ip` at least shows both alike.
    pub fn make_ourselves<R: IntoRequest<Reply = Ack> + Clone>(&self, request: R) {
        self.by_ip.call(request.clone()).unwrap();
        self.by_us.call(request).unwrap();
    }

    /// Has `ip` change or delete what we made, and us what `ip` made.
    pub fn cross(&self, command: &str, request: impl IntoRequest<Reply = Ack>) {
        self.cross_with("ip", command, request);
    }

    /// The same with a program of iproute2 other than `ip`.
    pub fn cross_with(&self, program: &str, command: &str, request: impl IntoRequest<Reply = Ack>) {
        let theirs = run(program, &format!("-netns {OURS} {command}"));
        if let Some(why) = refused_alike(command, theirs, self.by_ip.call(request)) {
            pass_over(&format!("{command}: {why}"));
        }
    }

    /// Fails with all differences, unless they go away.
    pub fn compare(&self, listing: &Listing) {
        until_none(|| {
            let timers = Timers::start();
            let (by_ip, mut differences) = self.side("", self.by_ip, listing);
            let (by_us, more) = self.side(OURS, &self.by_us, listing);
            differences.extend(more);
            differences.extend(by_ip.differences(by_us, listing.ordered, &timers));
            differences
        });
    }

    /// The same, but for things the kernel makes by chance: the two are not alike, each is what `ip` says of it.
    pub fn compare_each(&self, listing: &Listing) {
        until_none(|| [self.side("", self.by_ip, listing).1, self.side(OURS, &self.by_us, listing).1].concat());
    }

    /// What is in one of the two, and what differs between `ip` and us.
    fn side(&self, netns: &str, route: &Route, listing: &Listing) -> (Side, Vec<String>) {
        let Listing { program, arguments, .. } = listing;
        let netns_option = if netns.is_empty() { String::new() } else { format!("-netns {netns}") };
        let print = |form: &str| {
            let arguments = format!("{netns_option} -details {form} {arguments}");
            run(program, &arguments).unwrap_or_else(|error| panic!("{program} {arguments}: {error}"))
        };
        let timers = Timers::start();
        let ours = (listing.ours)(route);
        assert!(!ours.is_empty(), "{arguments}: there is nothing to compare");
        let theirs = (listing.theirs)(repeated::parse(&print("-json")));
        let names = links(route).iter().map(|link| (link.index().into(), link.ifname().unwrap().to_string())).collect();
        let maker = if netns.is_empty() { "made by ip" } else { "made by us" };
        let differences = all_differences(&theirs, &ours, &names, listing.fields, &timers);
        let differences = differences.into_iter().map(|text| format!("{maker}: {text}")).collect();
        let ours = ours.into_iter().map(|object| without(object, listing.passing)).collect();
        let words = print("").lines().map(str::to_owned).collect();
        (Side { theirs, ours, words }, differences)
    }
}

/// The reason, if the kernel refused both for the same; one may not be refused without the other.
fn refused_alike(command: &str, theirs: Result<String, String>, ours: Result<(), Error>) -> Option<String> {
    match (theirs, ours) {
        (Ok(_), Ok(())) => None,
        (Err(theirs), Err(ours)) => {
            let why = theirs.trim().trim_start_matches("Error: ").trim_start_matches("RTNETLINK answers: ");
            let ours = ours.to_string();
            assert!(ours.contains(why.trim_end_matches('.')), "{command}: {theirs} by iproute2, {ours} here");
            Some(why.to_owned())
        }
        (theirs, ours) => panic!("{command}: {theirs:?} by iproute2, {ours:?} here"),
    }
}

/// What is in one of the two namespaces.
struct Side {
    theirs: Vec<Value>,
    ours: Vec<Value>,
    /// The lines of `ip` without JSON, as which it says more.
    words: Vec<String>,
}

impl Side {
    fn differences(mut self, mut other: Self, ordered: bool, timers: &Timers) -> Vec<String> {
        if !ordered {
            for side in [&mut self, &mut other] {
                side.theirs.sort_by_key(Value::to_string);
                side.ours.sort_by_key(Value::to_string);
                side.words.sort();
            }
        }
        let objects = self.theirs.iter().zip(&other.theirs).chain(self.ours.iter().zip(&other.ours));
        let different = objects.filter(|(one, other)| !timers.agree("", one, other));
        let mut found: Vec<_> =
            different.map(|(one, other)| format!("made by ip: {one}\nmade by us: {other}")).collect();
        if !timers.lines_agree(&self.words, &other.words) {
            let [one, other] = [self.words, other.words].map(|lines| lines.join("\n"));
            found.push(format!("ip prints what it made as\n{one}\nand what we made as\n{other}"));
        }
        found
    }
}

/// Fails with all differences, unless they go away.
fn until_none(differences: impl Fn() -> Vec<String>) {
    let end = Instant::now() + PATIENCE;
    loop {
        let differences = differences();
        if differences.is_empty() {
            return;
        }
        assert!(Instant::now() < end, "{}", differences.join("\n"));
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// An object without what is of the moment.
fn without(mut object: Value, paths: &[&str]) -> Value {
    for path in paths {
        let (parents, last) = path.rsplit_once('.').unwrap_or(("", path));
        let mut parents = parents.split('.').filter(|name| !name.is_empty());
        let parent = parents.try_fold(&mut object, |value, name| value.get_mut(name));
        if let Some(Value::Object(members)) = parent {
            members.remove(last);
        }
    }
    object
}
