//! What a piece of work costs.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use nix::time::{ClockId, clock_gettime};

use crate::allocator::allocations;

/// Adds up what the measured parts of a piece of work cost.
#[derive(Default)]
pub struct Meter {
    wall: Duration,
    processor: Duration,
    allocations: u64,
}

impl Meter {
    /// Does a part of the work, measured.
    pub fn run<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let running = Running::start();
        let done = work();
        self.stop(&running);
        done
    }

    /// Ends a measured part: for what cannot be in a closure.
    pub fn stop(&mut self, running: &Running) {
        self.processor += processor().saturating_sub(running.processor);
        self.wall += running.wall.elapsed();
        self.allocations += allocations() - running.allocations;
    }
}

/// A measured part that has begun.
pub struct Running {
    wall: Instant,
    processor: Duration,
    allocations: u64,
}

impl Running {
    pub fn start() -> Self {
        Self { allocations: allocations(), wall: Instant::now(), processor: processor() }
    }
}

/// The time of the processor this process has used, in the kernel too.
fn processor() -> Duration {
    clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID).map(Duration::from).unwrap_or_default()
}

/// What was done, as far as it is the same for all who do it.
#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Done {
    /// How many messages were read or written.
    pub messages: u64,
    /// What was read or written, added up.
    pub checksum: u64,
}

impl Done {
    pub fn add(&mut self, value: u64) {
        self.messages += 1;
        self.checksum = self.checksum.wrapping_add(value);
    }
}

/// What one process measured, as it prints it and as its parent reads it.
#[derive(Default, Clone, Copy, Debug)]
pub struct Measured {
    pub done: Done,
    /// In nanoseconds.
    pub wall: u64,
    /// In nanoseconds.
    pub processor: u64,
    pub allocations: u64,
    /// The most memory that was resident, in bytes, without what is mapped from files: the program itself, which others have mapped too.
    pub most_memory: u64,
    /// How much more memory is resident than before, in bytes.
    pub more_resident: u64,
}

impl Measured {
    pub fn new(done: Done, meter: &Meter, resident_before: u64) -> Self {
        Self {
            done,
            wall: nanoseconds(meter.wall),
            processor: nanoseconds(meter.processor),
            allocations: meter.allocations,
            most_memory: status("VmHWM:").saturating_sub(status("RssFile:")),
            more_resident: resident().saturating_sub(resident_before),
        }
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// How much memory is resident now, in bytes.
pub fn resident() -> u64 {
    status("VmRSS:")
}

fn status(key: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default() * 1024
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { done: Done { messages, checksum }, wall, processor, allocations, most_memory, more_resident } = self;
        write!(f, "{messages} {checksum} {wall} {processor} {allocations} {most_memory} {more_resident}")
    }
}

impl FromStr for Measured {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let numbers: Vec<u64> =
            text.split_whitespace().map(str::parse).collect::<Result<_, _>>().context("a number")?;
        let &[messages, checksum, wall, processor, allocations, most_memory, more_resident] = numbers.as_slice() else {
            anyhow::bail!("not what a process measured: {text:?}");
        };
        let done = Done { messages, checksum };
        Ok(Self { done, wall, processor, allocations, most_memory, more_resident })
    }
}

impl Measured {
    /// The best of each figure; what was done is that of the first.
    pub fn best(&self, other: &Self) -> Self {
        Self {
            done: self.done,
            wall: self.wall.min(other.wall),
            processor: self.processor.min(other.processor),
            allocations: self.allocations.min(other.allocations),
            most_memory: self.most_memory.min(other.most_memory),
            more_resident: self.more_resident.min(other.more_resident),
        }
    }
}
