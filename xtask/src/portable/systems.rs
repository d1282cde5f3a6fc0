//! Which crates build for which systems.
//!
//! Messages are recorded on Linux and read anywhere, so all but the sockets has to build anywhere. What has the sockets is the crate
//! `netlink-sys`, and in the other crates the features that bring it in.

use std::path::Path;

use anyhow::{Context, Result};

use crate::members::Crate;
use crate::toolchain::Toolchain;

use super::{Options, Outcome, Step, among};

/// The crate with the sockets.
const SOCKETS: &str = "netlink-sys";

/// A system.
struct System {
    target: &'static str,
    /// Whether it has sockets of netlink, so that all crates are for it, with all features.
    is_linux: bool,
}

const SYSTEMS: &[System] = &[
    System { target: "aarch64-apple-darwin", is_linux: false },
    System { target: "x86_64-pc-windows-gnu", is_linux: false },
    System { target: "x86_64-unknown-freebsd", is_linux: false },
    // No operating system: `core` and `alloc` alone.
    System { target: "thumbv7em-none-eabi", is_linux: false },
    System { target: "aarch64-linux-android", is_linux: true },
    System { target: "i686-unknown-linux-musl", is_linux: true },
];

/// Checks the libraries for each system.
pub fn run(workspace: &Path, crates: &[Crate], options: &Options) -> Result<Vec<Step>> {
    let systems = SYSTEMS.iter().filter(|system| among(&options.target, system.target));
    let libraries: Vec<_> =
        crates.iter().filter(|member| member.is_library() && among(&options.package, &member.name)).collect();
    systems.map(|system| check(workspace, &libraries, system, options.install)).collect()
}

fn check(workspace: &Path, libraries: &[&Crate], system: &System, install: bool) -> Result<Step> {
    let name = system.target.to_owned();
    let toolchain = Toolchain("stable");
    if let Some(lacking) = toolchain.provide(&[], &[system.target], install) {
        return Ok(Step { name, outcome: Outcome::Lacking(lacking) });
    }
    println!("\n{name}");
    let libraries: Vec<_> = libraries.iter().filter(|library| system.is_linux || library.name != SOCKETS).collect();
    let mut cargo = toolchain.command("cargo");
    cargo.args(["check", "--locked", "--target", system.target, "--target-dir"]);
    cargo.arg(workspace.join("target/portable/systems")).current_dir(workspace);
    for library in &libraries {
        cargo.args(["--package", &library.name]);
        for feature in library.features.keys().filter(|feature| system.is_linux || !brings_sockets(library, feature)) {
            cargo.args(["--features", &format!("{}/{feature}", library.name)]);
        }
    }
    let status = cargo.status().context("rustup cannot be run")?;
    let features = if system.is_linux { "with all features" } else { "with all features but those of sockets" };
    let outcome = match status.success() {
        true => Outcome::Passed(format!("{} crates, {features}", libraries.len())),
        false => Outcome::Failed("they do not compile".to_owned()),
    };
    Ok(Step { name, outcome })
}

/// Whether a feature turns the sockets on, by itself or by another.
fn brings_sockets(library: &Crate, feature: &str) -> bool {
    let turned_on = library.features.get(feature).into_iter().flatten();
    turned_on.map(String::as_str).any(|one| {
        one.trim_start_matches("dep:").split(['/', '?']).next() == Some(SOCKETS) || brings_sockets(library, one)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::path::Path;

    use super::brings_sockets;
    use crate::members;

    #[test]
    fn features_that_bring_sockets_in_are_told_from_others() {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let crates = members::read(workspace).unwrap();
        let route = crates.iter().find(|member| member.name == "netlink-route").unwrap();
        let others: Vec<_> = route.features.keys().filter(|feature| !brings_sockets(route, feature)).collect();
        assert_eq!(others, ["serde", "store", "tc"]);
    }
}
