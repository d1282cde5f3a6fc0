//! What changes is told as it changes.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use support::*;

const LIMIT: Duration = Duration::from_secs(60);

/// `nlctl` at work, and its lines.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    /// Begins to watch, and waits until it does: `--all` begins with what is there.
    fn begin(line: &str) -> Self {
        let mut child = command(line).stdout(Stdio::piped()).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (send, lines) = channel();
        thread::spawn(move || stdout.lines().try_for_each(|line| send.send(line.unwrap())));
        let watching = Self { child, lines };
        watching.until(|line| line.contains("lo"));
        watching
    }

    /// The next line like this; those before are passed over.
    fn until(&self, is_it: impl Fn(&str) -> bool) -> String {
        let mut others = String::new();
        loop {
            match self.lines.recv_timeout(LIMIT) {
                Ok(line) if is_it(&line) => return line,
                Ok(line) => others += &(line + "\n"),
                Err(error) => panic!("{error}: {others}"),
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn a_line_tells_what_has_changed() {
    isolated("a_line_tells_what_has_changed", || {
        let watching = Watching::begin("monitor --all");
        ok("link add v0 type veth peer name v1");
        watching.until(|line| line.starts_with("added link index") && line.contains("name v0 kind veth"));
        ok("link set v0 up mtu 1400");
        watching.until(|line| line.contains("name v0") && line.contains("mtu 1400 (was 1500)"));
        ok("address add 10.0.0.1/24 dev v0");
        watching.until(|line| line.starts_with("added address link v0 address 10.0.0.1/24"));
        ok("route add 10.2.0.0/16 dev v0");
        watching.until(|line| line.starts_with("added route destination 10.2.0.0/16 dev v0 table main"));
        // Nobody tells that the route goes with its link.
        ok("link set v0 down");
        watching.until(|line| line.starts_with("removed route destination 10.2.0.0/16 dev v0"));
        ok("rule add from 10.0.0.0/8 lookup 100 priority 1000");
        watching.until(|line| line.starts_with("added rule priority 1000"));
        ok("link delete v0");
        watching.until(|line| line.starts_with("removed link") && line.contains("name v0"));
    });
}

#[test]
fn json_is_an_object_on_each_line() {
    isolated("json_is_an_object_on_each_line", || {
        let watching = Watching::begin("--json watch --all link address");
        ok("link add v0 type veth peer name v1");
        ok("address add 10.0.0.1/24 dev v0");
        ok("link set v0 mtu 1400");
        let changes = |text: &'static str| {
            let line = watching.until(|line| line.contains(text));
            serde_json::from_str::<Value>(&line).unwrap()
        };
        let added = changes("10.0.0.1");
        assert_eq!((&added["change"], &added["kind"]), (&"added".into(), &"address".into()));
        assert_eq!(added["object"]["local"], "10.0.0.1");
        assert!(added.get("before").is_none());
        let changed = changes("1400");
        assert_eq!((&changed["change"], &changed["kind"]), (&"changed".into(), &"link".into()));
        assert_eq!((&changed["before"]["mtu"], &changed["object"]["mtu"]), (&1500.into(), &1400.into()));
    });
}
