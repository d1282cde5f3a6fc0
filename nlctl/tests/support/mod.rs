//! Runs the command line, and `ip` to compare with.
#![allow(dead_code, unused_imports, reason = "each test binary uses a part")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

#[path = "../../../netlink-sys/tests/support/mod.rs"]
mod namespaces;
pub mod recorded;

pub use namespaces::{eventually, isolated, pass_over};

/// Runs `nlctl` with these words.
pub fn nlctl(line: &str) -> Output {
    command(line).output().unwrap()
}

/// `nlctl` with these words, not yet run.
pub fn command(line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nlctl"));
    command.args(line.split_whitespace());
    command
}

/// Runs `nlctl` with these words, and this as its input.
pub fn nlctl_with(line: &str, input: &[u8]) -> Output {
    let pipe = || Stdio::piped();
    let mut child = command(line).stdin(pipe()).stdout(pipe()).stderr(pipe()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // It may print before it has read everything, and may not read everything.
        scope.spawn(move || stdin.write_all(input).unwrap_or_default());
        child.wait_with_output().unwrap()
    })
}

/// Runs `nlctl`, which must do it, with this as its input; returns what it printed.
pub fn ok_with(line: &str, input: &[u8]) -> String {
    let output = nlctl_with(line, input);
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success() && stderr.is_empty(), "nlctl {line}: {:?} {stderr}", output.status);
    stdout
}

/// Runs `nlctl`, which must do it; returns what it printed.
pub fn ok(line: &str) -> String {
    let output = nlctl(line);
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success() && stderr.is_empty(), "nlctl {line}: {:?} {stderr}", output.status);
    stdout
}

/// Runs `nlctl`, which must end with this status; returns what it said.
pub fn fails(line: &str, status: i32) -> String {
    let output = nlctl(line);
    assert_eq!(output.status.code(), Some(status), "nlctl {line}: {}", text(&output.stderr));
    text(&output.stderr)
}

/// Runs `nlctl --json`.
pub fn json(line: &str) -> Vec<Value> {
    serde_json::from_str(&ok(&format!("--json {line}"))).unwrap()
}

/// What `ip -j -d` says; nothing if there is no such tool.
pub fn ip(line: &str) -> Option<Vec<Value>> {
    let output = match Command::new("ip").args(["-j", "-d"]).args(line.split_whitespace()).output() {
        Ok(output) => output,
        Err(error) => {
            pass_over(&format!("ip {line}: {error}"));
            return None;
        }
    };
    assert!(output.status.success(), "ip {line}: {}", text(&output.stderr));
    // It prints nothing where there is nothing, and empty objects for what it leaves out.
    let values: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap_or_default();
    Some(values.into_iter().filter(|value| *value != serde_json::json!({})).collect())
}

/// The one thing `ip` tells of must have these values, at these paths (JSON pointers).
pub fn ip_shows(line: &str, expected: &[(&str, Value)]) {
    let Some(values) = ip(line) else { return };
    let [value] = &values[..] else { panic!("ip {line}: {values:?}") };
    for (path, expected) in expected {
        assert_eq!(value.pointer(path), Some(expected), "ip {line}: {path} in {value}");
    }
}

/// Whether this kernel can make links of a kind.
pub fn has_kind(kind: &str) -> bool {
    let output = nlctl(&format!("link add probe0 type {kind}"));
    if output.status.success() {
        ok("link delete probe0");
    } else {
        println!("passed over: this kernel has no {kind}: {}", text(&output.stderr));
    }
    output.status.success()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
