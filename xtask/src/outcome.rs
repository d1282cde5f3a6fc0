//! What a test binary has printed, with `--show-output`: which tests passed, failed, or passed over something.

use std::collections::BTreeMap;

/// What became of a test.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Test {
    /// Whether it passed.
    pub passed: bool,
    /// Whether it is not run, by its own attribute.
    pub ignored: bool,
    /// What it said that it passes over.
    pub passed_over: Vec<String>,
    /// All that it printed.
    pub printed: String,
}

impl Test {
    /// Why it failed: what is behind the place of the last panic, as a test in a process of its own panics in there first.
    pub fn why(&self) -> &str {
        let mut lines = self.printed.lines().skip_while(|line| !line.contains(" panicked at "));
        let mut why = "";
        while let Some(line) = lines.next() {
            if line.contains(" panicked at ") {
                why = lines.find(|line| !line.is_empty()).unwrap_or(why);
            }
        }
        why
    }
}

/// The tests by name.
pub fn read(printed: &str) -> BTreeMap<String, Test> {
    let mut tests: BTreeMap<String, Test> = BTreeMap::new();
    let mut lines = printed.lines();
    // The tests print only behind this list, as their output is captured; tests that run in a process of their own print lists too.
    for line in lines.by_ref() {
        if matches!(line, "successes:" | "failures:") {
            break;
        }
        let Some((name, outcome)) = line.strip_prefix("test ").and_then(|line| line.rsplit_once(" ... ")) else {
            continue;
        };
        let test = Test { passed: outcome == "ok", ignored: outcome.starts_with("ignored"), ..Test::default() };
        tests.insert(name.to_owned(), test);
    }
    let mut current = None;
    for line in lines {
        // A test that runs in a process of its own has the same name there.
        let name = line.strip_prefix("---- ").and_then(|line| line.strip_suffix(" stdout ----"));
        if name.is_some_and(|name| tests.contains_key(name)) {
            current = name;
            continue;
        }
        let Some(test) = current.and_then(|name| tests.get_mut(name)) else { continue };
        if let Some(reason) = line.strip_prefix("passed over: ") {
            test.passed_over.push(reason.trim().to_owned());
        }
        test.printed.push_str(line);
        test.printed.push('\n');
    }
    tests
}

#[cfg(test)]
mod tests {
    use super::read;

    const PRINTED: &str = "
running 3 tests
test a::passes ... ok
test b ... FAILED
test c ... ignored, takes an hour

successes:

---- a::passes stdout ----

running 1 test
passed over: no such module
test a::passes ... ok

successes:

---- a::passes stdout ----

failures:

---- b stdout ----
thread 'b' panicked at x.rs:1:1:
no

failures:
    b

test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
";

    #[test]
    fn the_list_says_what_became_of_the_tests_and_their_output_why() {
        let tests = read(PRINTED);
        let names: Vec<_> = tests.iter().map(|(name, test)| (name.as_str(), test.passed, test.ignored)).collect();
        assert_eq!(names, [("a::passes", true, false), ("b", false, false), ("c", false, true)]);
        assert_eq!(tests["a::passes"].passed_over, ["no such module"]);
        assert!(tests["b"].printed.contains("panicked at x.rs:1:1:\nno\n"));
        assert_eq!((tests["b"].why(), tests["a::passes"].why()), ("no", ""));
    }
}
