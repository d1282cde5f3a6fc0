//! Which tests run on processors that are interpreted or emulated: all that ask no kernel, start no program and read no file.
//!
//! Under miri, what needs many minutes there is left out as well.

use crate::members::Crate;

/// What a test target has that cannot run.
#[derive(Clone, Copy)]
enum LeftOut {
    /// All of it.
    All,
    /// These tests, or those of these modules.
    These(&'static [&'static str]),
    /// All but these.
    AllBut(&'static [&'static str]),
}
use LeftOut::{All, AllBut, These};

/// Crate, test target (`lib` for the tests inside of a crate), and what is left out of that.
const LEFT_OUT: &[(&str, &str, LeftOut)] = &[
    ("netlink-audit", "messages", These(&["the_kernel_tells_its_state_and_rules"])),
    ("netlink-connector", "processes", All),
    ("netlink-core", "vectors", All),
    ("netlink-crypto", "algorithms", These(&["those_of_the_kernel_come_back_the_same"])),
    (
        "netlink-diag",
        "round_trip",
        These(&[
            "filter::the_kernel_applies_filters",
            "inet::",
            "local::",
            "rare::connections_of_mptcp_come_back_the_same",
            "rare::what_this_kernel_has_of_them_comes_back_the_same",
        ]),
    ),
    ("netlink-fib-lookup", "lookup", All),
    ("netlink-generic", "controller", All),
    ("netlink-generic", "extended_acks", All),
    (
        "netlink-generic",
        "families",
        AllBut(&["ethtool::counters_of_a_group_have_names", "ethtool::the_state_of_a_link_says_what_its_substate_is"]),
    ),
    ("netlink-generic", "initial_state", All),
    ("netlink-generic", "personal_area", All),
    ("netlink-generic", "recorded_wifi", These(&["pyroute2::"])),
    ("netlink-generic", "simulated_radios", All),
    ("netlink-generic", "vectors", All),
    ("netlink-generic", "wireguard", These(&["a_refusal_says_of_what", "any_number_of_peers_and_prefixes_fits"])),
    ("netlink-iscsi", "sessions", All),
    ("netlink-netfilter", "built", All),
    ("netlink-netfilter", "packets", All),
    ("netlink-netfilter", "round_trip", All),
    ("netlink-netfilter", "vectors", All),
    ("netlink-rdma", "devices", All),
    ("netlink-route", "bad_input", All),
    ("netlink-route", "buses", AllBut(&["a_rule_is_told_by_its_address_family", "endpoints_of_mctp_have_one_byte"])),
    ("netlink-route", "errors", All),
    ("netlink-route", "extended_acks", All),
    ("netlink-route", "links", All),
    ("netlink-route", "namespace_ids", All),
    ("netlink-route", "nexthops", All),
    ("netlink-route", "notifications", All),
    ("netlink-route", "objects", All),
    ("netlink-route", "peers", All),
    ("netlink-route", "round_trip", All),
    ("netlink-route", "settings", All),
    ("netlink-route", "sharing", All),
    ("netlink-route", "store", AllBut(&["cache::"])),
    ("netlink-route", "traffic", All),
    ("netlink-route", "vectors", All),
    ("netlink-sys", "lib", These(&["connection::faults::", "syscall::tests::", "trace::mnl::"])),
    ("netlink-sys", "connection", All),
    ("netlink-sys", "families", All),
    ("netlink-sys", "filter", All),
    ("netlink-sys", "namespace", All),
    ("netlink-sys", "options", All),
    ("netlink-sys", "replay", All),
    ("netlink-sys", "socket", All),
    ("netlink-sys", "stress", All),
    ("netlink-sys", "trace", All),
    ("netlink-sys", "watch", All),
    ("netlink-sys", "wire", All),
    (
        "netlink-uevent",
        "events",
        These(&["a_time_past_the_end_of_the_clock_is_for_ever", "the_kernel_tells_of_a_link"]),
    ),
    ("netlink-xfrm", "round_trip", AllBut(&["by_us::an_association_is_built_as_the_header_says"])),
];

/// What takes minutes under miri: walks over messages as long as they can be, many of them, or over each table.
const SLOW: &[(&str, &str, LeftOut)] = &[
    ("netlink-core", "arbitrary", All),
    ("netlink-core", "ext_ack_properties", All),
    ("netlink-core", "json", All),
    ("netlink-core", "limits", All),
    ("netlink-core", "model_kernel", All),
    ("netlink-core", "whole_messages", All),
    ("netlink-route", "properties", All),
    ("netlink-route", "store", All),
];

/// What a kernel of 64 bits refuses programs of 32 bits, unless it was built to translate between their structs
/// (`CONFIG_XFRM_USER_COMPAT`).
const REFUSED: &[(&str, &str, LeftOut)] =
    &[("netlink-xfrm", "round_trip", AllBut(&["by_us::an_association_is_built_as_the_header_says"]))];

/// How much is selected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// All, also what asks the kernel, but what it refuses.
    Everything,
    /// All that needs no kernel.
    Whole,
    /// Nothing that takes minutes under miri.
    Quick,
    /// A selection that takes a minute.
    Short,
}

/// Test targets that run together, by the arguments of Cargo for them, and those of the test binaries.
pub struct Selected {
    pub targets: Vec<String>,
    pub filters: Vec<&'static str>,
}

/// The tests of a crate.
pub fn of(member: &Crate, extent: Extent) -> Vec<Selected> {
    let mut whole = Selected { targets: Vec::new(), filters: Vec::new() };
    let mut parts = Vec::new();
    for target in ["lib"].into_iter().chain(member.tests()) {
        if extent == Extent::Short && !SHORT.contains(&(&*member.name, target)) {
            continue;
        }
        let targets = match target {
            "lib" => vec!["--lib".to_owned()],
            test => vec!["--test".to_owned(), test.to_owned()],
        };
        let lists: &[&[(&str, &str, LeftOut)]] = match extent {
            Extent::Everything => &[REFUSED],
            Extent::Whole => &[LEFT_OUT],
            Extent::Quick | Extent::Short => &[SLOW, LEFT_OUT],
        };
        let left_out = lists.concat().into_iter().find(|(name, of, _)| *name == member.name && *of == target);
        match left_out.map(|(_, _, what)| what) {
            None => whole.targets.extend(targets),
            Some(All) => {}
            Some(These(names)) => {
                let filters = names.iter().flat_map(|name| ["--skip", name]).collect();
                parts.push(Selected { targets, filters });
            }
            Some(AllBut(names)) => parts.push(Selected { targets, filters: names.to_vec() }),
        }
    }
    if !whole.targets.is_empty() {
        parts.insert(0, whole);
    }
    parts
}

/// The short selection.
const SHORT: &[(&str, &str)] = &[
    ("netlink-audit", "messages"),
    ("netlink-core", "byte_order"),
    ("netlink-core", "codec"),
    ("netlink-core", "fields"),
    ("netlink-core", "locate"),
    ("netlink-core", "same"),
];

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::path::Path;

    use super::{All, AllBut, Extent, LEFT_OUT, REFUSED, SHORT, SLOW, These, of};
    use crate::members;

    fn workspace() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
    }

    /// The text of all files of a test target.
    fn source(package: &str, target: &str) -> String {
        let folder = match target {
            "lib" => workspace().join(package).join("src"),
            test => workspace().join(package).join("tests").join(test),
        };
        let mut text = std::fs::read_to_string(folder.with_extension("rs")).unwrap_or_default();
        let mut folders = vec![folder];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => text.push_str(&std::fs::read_to_string(path).unwrap()),
                }
            }
        }
        text
    }

    #[test]
    fn every_target_and_test_that_is_named_is_there() {
        let crates = members::read(workspace()).unwrap();
        let named = LEFT_OUT.iter().chain(SLOW).chain(REFUSED);
        let named = named.map(|(package, target, what)| (package, target, Some(what)));
        for (package, target, what) in named.chain(SHORT.iter().map(|(package, target)| (package, target, None))) {
            let member = crates.iter().find(|member| member.name == *package).unwrap();
            assert!(*target == "lib" || member.tests().any(|test| test == *target), "{package} has no {target}");
            let (Some(These(names)) | Some(AllBut(names))) = what else { continue };
            let source = source(package, target);
            for name in *names {
                let last = name.trim_end_matches("::").rsplit("::").next().unwrap();
                let kind = if name.ends_with("::") { "mod" } else { "fn" };
                assert!(source.contains(&format!("{kind} {last}")), "{package} {target} has no {name}");
            }
        }
    }

    #[test]
    fn a_target_is_left_out_once_and_what_is_short_is_not() {
        let mut named: Vec<_> = LEFT_OUT.iter().chain(SLOW).map(|(package, target, _)| (package, target)).collect();
        let count = named.len();
        named.sort_unstable();
        named.dedup();
        // The one that is slow in parts asks the kernel in others.
        assert_eq!(count - named.len(), 1);
        let left_out = |one: &&(&str, &str)| {
            LEFT_OUT
                .iter()
                .chain(SLOW)
                .any(|(package, target, what)| (*package, *target) == **one && matches!(what, All))
        };
        assert_eq!(SHORT.iter().find(left_out), None);
    }

    #[test]
    fn tests_in_parts_are_told_by_filters() {
        let crates = members::read(workspace()).unwrap();
        let member = crates.iter().find(|member| member.name == "netlink-route").unwrap();
        let whole = of(member, Extent::Whole);
        assert!(whole[0].filters.is_empty() && whole[0].targets.contains(&"properties".to_owned()));
        assert!(whole.iter().any(|one| one.targets == ["--test", "store"] && one.filters == ["cache::"]));
        assert!(of(member, Extent::Everything).iter().all(|one| one.filters.is_empty()));
        assert!(of(member, Extent::Quick).iter().all(|one| one.targets != ["--test", "store"]));
        let short = crates.iter().filter(|member| !of(member, Extent::Short).is_empty()).count();
        assert_eq!(short, 2);
    }
}
