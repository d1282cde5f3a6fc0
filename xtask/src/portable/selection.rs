//! Which tests run on processors that are interpreted or emulated: all that ask no kernel, start no program and read no file.

use crate::members::Crate;

use super::left_out::What::{All, AllBut, These};
use super::left_out::{ASKS, READS, REFUSED, Reason, SLOW};

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

impl Extent {
    /// What is left out.
    pub fn left_out(self) -> &'static [Reason] {
        match self {
            Self::Everything => &[REFUSED],
            Self::Whole => &[ASKS, READS],
            Self::Quick | Self::Short => &[ASKS, READS, SLOW],
        }
    }

    /// Whether the examples in the documentation are tests as well.
    fn has_examples(self) -> bool {
        self == Self::Everything
    }
}

/// A test target, with the arguments of Cargo for it and those of the test binary.
pub struct Selected {
    pub target: String,
    pub arguments: Vec<String>,
    pub filters: Vec<&'static str>,
}

/// The tests of a crate.
pub fn of(member: &Crate, extent: Extent) -> Vec<Selected> {
    let targets = ["lib"].into_iter().chain(member.tests()).chain(extent.has_examples().then_some("doc"));
    let is_wanted = |target: &&str| extent != Extent::Short || SHORT.contains(&(&*member.name, target));
    targets.filter(is_wanted).filter_map(|target| Selected::of(&member.name, target, extent)).collect()
}

impl Selected {
    /// A test target, unless all of it is left out.
    fn of(package: &str, target: &str, extent: Extent) -> Option<Self> {
        let arguments = match target {
            "lib" => vec!["--lib".to_owned()],
            "doc" => vec!["--doc".to_owned()],
            test => vec!["--test".to_owned(), test.to_owned()],
        };
        let mut selected = Self { target: target.to_owned(), arguments, filters: Vec::new() };
        let left_out = extent.left_out().iter().flat_map(|reason| reason.left_out);
        for (_, _, what) in left_out.filter(|(name, of, _)| *name == package && *of == target) {
            match what {
                All => return None,
                These(names) => selected.filters.extend(names.iter().flat_map(|name| ["--skip", name])),
                AllBut(names) => selected.filters.extend(*names),
            }
        }
        Some(selected)
    }
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

    use super::{ASKS, AllBut, Extent, READS, REFUSED, SHORT, SLOW, These, of};
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
        let named = [ASKS, READS, SLOW, REFUSED].into_iter().flat_map(|reason| reason.left_out);
        let named = named.map(|(package, target, what)| (package, target, Some(what)));
        for (package, target, what) in named.chain(SHORT.iter().map(|(package, target)| (package, target, None))) {
            let member = crates.iter().find(|member| member.name == *package).unwrap();
            let is_there = ["lib", "doc"].contains(target) || member.tests().any(|test| test == *target);
            assert!(is_there, "{package} has no {target}");
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
    fn what_is_short_is_not_left_out() {
        let crates = members::read(workspace()).unwrap();
        let short: Vec<_> = crates.iter().flat_map(|member| of(member, Extent::Short)).collect();
        assert_eq!(short.len(), SHORT.len());
    }

    #[test]
    fn a_target_for_which_there_are_several_reasons_runs_without_all_of_that() {
        let crates = members::read(workspace()).unwrap();
        let sockets = crates.iter().find(|member| member.name == "netlink-sys").unwrap();
        let inside = of(sockets, Extent::Whole).into_iter().find(|one| one.target == "lib").unwrap();
        let skipped: Vec<_> = inside.filters.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        // One asks the kernel, the other reads files.
        assert!(["syscall::tests::", "trace::mnl::"].iter().all(|name| skipped.contains(&("--skip", name))));
    }

    #[test]
    fn tests_in_parts_are_told_by_filters() {
        let crates = members::read(workspace()).unwrap();
        let member = crates.iter().find(|member| member.name == "netlink-route").unwrap();
        let whole = of(member, Extent::Whole);
        assert!(whole.iter().any(|one| one.target == "properties" && one.filters.is_empty()));
        assert!(whole.iter().any(|one| one.arguments == ["--test", "store"] && one.filters == ["cache::"]));
        let everything = of(member, Extent::Everything);
        assert!(everything.iter().all(|one| one.filters.is_empty()));
        assert!(everything.iter().any(|one| one.arguments == ["--doc"]));
        let short = crates.iter().filter(|member| !of(member, Extent::Short).is_empty()).count();
        assert_eq!(short, 2);
    }
}
