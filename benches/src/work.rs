//! What there is to do.

use std::fs;
use std::hint::black_box;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::Child;

use anyhow::{Context as _, Result, ensure};
use netlink_route::{Route, route};

use crate::fields::{NewRoute, sum_of_bytes};
use crate::limit::memory::Messages;
use crate::measure::{Done, Meter};
use crate::ours::live::new_route;
use crate::rate;

/// How many events come at once.
pub const BURST: u64 = 64;

/// A piece of work.
pub struct Work {
    /// How often it is to be done, or how much of it: each row says which.
    pub count: u64,
    /// What was recorded of the kernel.
    pub corpus: PathBuf,
    /// The number of the link that routes go to.
    pub interface: u32,
    /// Events come so many a second, from another process, and not in bursts.
    pub rate: Option<u32>,
}

/// Runs a future on tokio, in this thread.
pub fn on_tokio<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}

impl Work {
    pub fn recorded(&self) -> Result<Vec<u8>> {
        fs::read(&self.corpus).with_context(|| format!("{} cannot be read", self.corpus.display()))
    }

    /// Reads the payload of every recorded message, `count` times.
    pub fn read(&self, meter: &mut Meter, mut read: impl FnMut(&[u8]) -> u64) -> Result<Done> {
        let recorded = self.recorded()?;
        let messages: Vec<&[u8]> = Messages(&recorded).map(|(_, payload)| payload).collect();
        let mut done = Done::default();
        meter.run(|| {
            for _ in 0..self.count {
                for payload in black_box(&messages) {
                    done.add(read(payload));
                }
            }
        });
        Ok(done)
    }

    /// Has routes come and go in bursts, `count` events in all.
    pub fn bursts(&self) -> Result<Bursts> {
        let source = match self.rate {
            Some(rate) => Source::Process(rate::spawn(rate, self.count, self.interface)?),
            None => Source::Here { connection: Box::new(Route::connect()?), interface: self.interface },
        };
        Ok(Bursts { left: self.count / BURST, source })
    }

    /// Writes the request for a route `count` times. What it says is added up for the first few, which are not measured.
    pub fn write(&self, meter: &mut Meter, mut write: impl FnMut(&NewRoute, &mut Sink)) -> Result<Done> {
        let mut sink = Sink { adds: true, done: Done::default() };
        for number in 0..16 {
            write(&NewRoute::number(number, 7), &mut sink);
        }
        sink.adds = false;
        let count = u32::try_from(self.count)?;
        meter.run(|| {
            for number in 0..count {
                write(&black_box(NewRoute::number(number, 7)), &mut sink);
            }
        });
        Ok(Done { messages: self.count, ..sink.done })
    }
}

/// Where messages go that were written.
pub struct Sink {
    adds: bool,
    done: Done,
}

impl Sink {
    #[inline]
    pub fn take(&mut self, message: &[u8]) {
        if self.adds {
            self.done.add(sum_of_bytes(message));
        } else {
            black_box(message);
        }
    }
}

/// Routes that come and go.
pub struct Bursts {
    left: u64,
    source: Source,
}

/// Who has them come and go.
enum Source {
    /// This process, between the measured parts, so that nothing waits.
    Here { connection: Box<Route>, interface: u32 },
    /// Another process, whenever it likes.
    Process(Child),
}

/// Who has missed an event ends, and nobody else is to be disturbed by what is still to come.
impl Drop for Bursts {
    fn drop(&mut self) {
        if let Source::Process(process) = &mut self.source {
            // It has been waited for already, as a rule.
            let _ = process.wait();
        }
    }
}

impl Bursts {
    /// Has the next burst come, half of it new routes, half of it deleted ones. Returns whether there was one.
    pub fn next(&mut self) -> Result<bool> {
        let Some(left) = self.left.checked_sub(1) else { return self.end() };
        self.left = left;
        if let Source::Here { connection, interface } = &self.source {
            // Beside those that are listed.
            let routes = (0..BURST as u32 / 2).map(|number| NewRoute::number(0xff_ff00 + number, *interface));
            connection.call_batch(routes.clone().map(|new| new_route(&new))).try_for_each(|result| result)?;
            let deleted = routes.map(|new| route::delete(IpAddr::from(Ipv4Addr::from(new.destination)).into()));
            connection.call_batch(deleted).try_for_each(|result| result)?;
        }
        Ok(true)
    }

    fn end(&mut self) -> Result<bool> {
        if let Source::Process(process) = &mut self.source {
            ensure!(process.wait()?.success(), "the events did not come");
        }
        Ok(false)
    }
}
