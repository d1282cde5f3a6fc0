//! What the fuzzer printed.

use std::fmt;
use std::fs;
use std::ops::AddAssign;
use std::path::Path;

use anyhow::{Context, Result};

/// For bash: runs a command, and prints the time that it took of the processor, in user mode and in the kernel. The clock on the
/// wall says little of a machine that has other work too.
pub const TIMED: &str = r#"TIMEFORMAT='processor %U %S'; time "$@""#;

/// What was spent on a target.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Spent {
    /// How many inputs were tried.
    pub executions: u64,
    /// Seconds of the processor.
    pub seconds: u64,
}

impl Spent {
    /// Reads it from the end of what was printed.
    pub fn read(path: &Path) -> Result<Self> {
        // Inputs are shown as they are.
        let printed = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&String::from_utf8_lossy(&printed))
            .with_context(|| format!("{} does not say what was done", path.display()))
    }

    fn parse(printed: &str) -> Option<Self> {
        let last = |start: &str| printed.lines().rev().find_map(|line| line.strip_prefix(start));
        let executions = last("stat::number_of_executed_units:")?.trim().parse().ok()?;
        let seconds = |text: &str| text.split('.').next()?.parse::<u64>().ok();
        let times: Option<Vec<u64>> = last("processor ")?.split(' ').map(seconds).collect();
        Some(Self { executions, seconds: times?.into_iter().sum() })
    }
}

impl AddAssign for Spent {
    fn add_assign(&mut self, other: Self) {
        self.executions += other.executions;
        self.seconds += other.seconds;
    }
}

impl fmt::Display for Spent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} executions in {} seconds of the processor", self.executions, self.seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::Spent;

    #[test]
    fn what_was_spent_is_at_the_end() {
        let printed = "#2\tINITED cov: 12\nDone 300 runs in 61 second(s)\nstat::number_of_executed_units: 300\n\
                       stat::peak_rss_mb:              43\nprocessor 58.9 1.104\n";
        assert_eq!(Spent::parse(printed), Some(Spent { executions: 300, seconds: 59 }));
        assert_eq!(Spent::parse("#2\tINITED cov: 12\n"), None);
    }
}
