//! The conversation of a command.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::process::{Command, Output};

use serde_json::Value;
use support::*;

fn capture(options: &str, words: &[&str]) -> Option<Output> {
    if Command::new("strace").arg("-V").output().is_err() {
        pass_over("there is no strace");
        return None;
    }
    Some(command(options).arg("capture").arg("--").args(words).output().unwrap())
}

#[test]
fn what_a_command_says_to_the_kernel_is_shown() {
    let nlctl = env!("CARGO_BIN_EXE_nlctl");
    let Some(output) = capture("--json", &[nlctl, "link", "get", "lo"]) else { return };
    let printed = text(&output.stdout);
    let messages: Vec<Value> = printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let request = messages.iter().find(|message| message["message"] == "getlink").expect(&printed);
    assert_eq!(request["protocol"], "route");
    assert!(messages.iter().any(|message| message["attributes"]["ifname"] == "lo"), "{printed}");
    assert!(text(&output.stderr).contains("lo"), "what the command prints goes to standard error");
    assert!(output.status.success());
}

#[test]
fn it_ends_as_the_command_does() {
    let Some(output) = capture("", &["sh", "-c", "exit 7"]) else { return };
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(7), ""));
}

#[test]
fn without_strace_it_says_so() {
    let output = command("capture true").env("PATH", "/nonexistent").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("strace"), "{}", text(&output.stderr));
}
