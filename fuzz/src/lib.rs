//! What is fuzzed: a function for each target, which panics where a law is broken. `README.md` has the laws and how to run them.

mod exchange;
mod messages;
mod readers;
#[path = "../../xtask/src/spec.rs"]
#[allow(dead_code, reason = "only reading is fuzzed")]
mod specs;
#[path = "../../netlink-core/tests/table/mod.rs"]
#[allow(dead_code, reason = "a part of the tests' table is used")]
mod table;

pub use exchange::exchange;
pub use messages::{catalogue, check, encode, ext_ack, getters, json, path, render, well_formed};
pub use readers::{hex, nldebug, pcap, spec, strace};

/// A target: it takes any bytes.
pub type Target = fn(&[u8]);

/// The targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("check", check),
    ("encode", encode),
    ("exchange", exchange),
    ("ext_ack", ext_ack),
    ("getters", getters),
    ("hex", hex),
    ("json", json),
    ("nldebug", nldebug),
    ("path", path),
    ("pcap", pcap),
    ("render", render),
    ("spec", spec),
    ("strace", strace),
    ("well_formed", well_formed),
];

/// The inputs that are part of the project, and whatever has been found here: each is one that a target goes over.
#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_target_goes_over_the_corpus() {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
        for (name, target) in TARGETS {
            let folder = corpus.join(name);
            let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
            let mut count = 0;
            for entry in entries {
                let path = entry.unwrap().path();
                println!("{}", path.display());
                target(&std::fs::read(&path).unwrap());
                count += 1;
            }
            assert!(count > 0, "{name} has no corpus");
            target(&[]);
        }
    }

    #[test]
    fn every_target_is_built() {
        let manifest = include_str!("../Cargo.toml");
        for (name, _) in TARGETS {
            assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
        }
    }
}
