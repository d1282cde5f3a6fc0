//! Timers that run while they are read, one after the other.

use std::time::Instant;

use serde_json::Value;

/// Names of timers in seconds, of `ip` and of ours.
const NAMES: [&str; 6] = ["preferred_life_time", "valid_life_time", "expires", "prefered", "preferred", "valid"];

/// How far timers may have run between two readings: they agree if they differ by no more than the time it took.
pub struct Timers(Instant);

impl Timers {
    /// Readings begin.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Whether two values say the same, apart from timers in them. `name` is that of the values.
    pub fn agree(&self, name: &str, one: &Value, other: &Value) -> bool {
        match (one, other) {
            (Value::Object(one), Value::Object(other)) => {
                one.keys().eq(other.keys()) && one.iter().all(|(name, value)| self.agree(name, value, &other[name]))
            }
            (Value::Array(one), Value::Array(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| self.agree(name, one, other))
            }
            (Value::Number(one), Value::Number(other)) if NAMES.contains(&name) => {
                one.as_i64().zip(other.as_i64()).is_some_and(|(one, other)| self.is_near(one, other))
            }
            (one, other) => one == other,
        }
    }

    /// The same of lines of words, where a timer is a number with `sec` behind it.
    pub fn lines_agree(&self, one: &[String], other: &[String]) -> bool {
        let seconds = |word: &str| word.strip_suffix("sec")?.parse().ok();
        let same_word = |(one, other): (&str, &str)| {
            let both = seconds(one).zip(seconds(other));
            one == other || both.is_some_and(|(one, other)| self.is_near(one, other))
        };
        let same_line = |(one, other): (&String, &String)| {
            let count = |line: &str| line.split(' ').count();
            count(one) == count(other) && one.split(' ').zip(other.split(' ')).all(same_word)
        };
        one.len() == other.len() && one.iter().zip(other).all(same_line)
    }

    fn is_near(&self, one: i64, other: i64) -> bool {
        one.abs_diff(other) <= self.0.elapsed().as_secs() + 1
    }
}
