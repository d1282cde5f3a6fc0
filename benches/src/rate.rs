//! How many events a second a receiver keeps up with, that has the receive buffer a socket is born with.
//!
//! Another process has routes come and go at a rate. A rate counts if all events arrive; which contestant misses one waits for it in
//! vain, or is told of the loss, and either is a failure.

use std::env;
use std::fmt::Write as _;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::compare::Effort;
use crate::fields::NewRoute;
use crate::limit::live::Raw;
use crate::limit::memory::{Cursor, NEW};
use crate::measure::Measured;
use crate::rows::{self, Contestant};
use crate::work::BURST;
use crate::world;

pub const NAME: &str = "rate";
pub const WHAT: &str = "events a second, of which none is lost";

/// Events a second.
const RATES: [u32; 10] = [10_000, 20_000, 40_000, 60_000, 80_000, 100_000, 150_000, 200_000, 250_000, 300_000];
/// How often a rate is tried: other programs may be to blame.
const TRIES: u32 = 10;
/// How many changes go out in one system call.
const TOGETHER: u32 = 16;
const NLM_F_REQUEST: u16 = 1;
const NLM_F_ACK: u16 = 4;
const RTM_DELROUTE: u16 = 25;

/// Has the routes of `interface` come and go, `count` changes in all.
pub fn spawn(rate: u32, count: u64, interface: u32) -> Result<Child> {
    let mut command = Command::new(env::current_exe()?);
    command.args(["send", &rate.to_string(), &count.to_string(), &interface.to_string()]);
    Ok(command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?)
}

/// Does that, and fails if the kernel does not make so many in the time.
pub fn send(rate: u32, count: u64, interface: u32) -> Result<()> {
    let mut raw = Raw::route()?;
    let mut requests = vec![0; TOGETHER as usize * 64];
    let mut length = 0;
    for number in 0..TOGETHER / 2 {
        let route = NewRoute::number(0xff_fe00 + number, interface);
        length += Cursor::new(&mut requests[length..]).route(&route, NEW & !NLM_F_ACK, 1);
        let deletion = length + 4..length + 6;
        length += Cursor::new(&mut requests[length..]).route(&route, NLM_F_REQUEST, 1);
        requests[deletion].copy_from_slice(&RTM_DELROUTE.to_ne_bytes());
    }
    let each = Duration::from_secs(1) * TOGETHER / rate;
    let start = Instant::now();
    let mut due = start;
    for _ in 0..count / u64::from(TOGETHER) {
        while Instant::now() < due {
            std::hint::spin_loop();
        }
        raw.send(&requests[..length])?;
        due += each;
    }
    let late = start.elapsed().as_secs_f64() / (due - start).as_secs_f64();
    ensure!(late < 1.1, "the kernel makes fewer: {late:.2} times as long");
    ensure!(raw.is_quiet()?, "the kernel refuses a route");
    Ok(())
}

/// Finds the highest rate for each contestant, in a namespace that this process enters for good, and returns the table.
pub fn compare(effort: Effort) -> Result<String> {
    world::leave()?;
    let interface = world::link()?;
    let row = rows::all().into_iter().find(|row| row.name == "events").context("there is a row of events")?;
    let mut out = String::from("| | events a second |\n|---|--:|\n");
    for contestant in &row.contestants {
        let mut highest = 0;
        let rates = if effort == Effort::Smoke { &RATES[..1] } else { &RATES[..] };
        for rate in rates {
            if !(0..TRIES).any(|_| keeps_up(contestant, *rate, interface, effort).unwrap_or(false)) {
                break;
            }
            highest = *rate;
        }
        ensure!(effort == Effort::Full || highest > 0, "{} loses events", contestant.name);
        writeln!(out, "| {} | {highest} |", contestant.name)?;
    }
    Ok(out)
}

/// Whether a contestant receives all that comes at a rate in a quarter of a second.
fn keeps_up(contestant: &Contestant, rate: u32, interface: u32, effort: Effort) -> Result<bool> {
    let time = Duration::from_millis(if effort == Effort::Full { 250 } else { 10 });
    let count = u64::from(rate) * u64::try_from(time.as_millis())? / 1000 / BURST * BURST;
    let mut command = Command::new(env::current_exe()?);
    command.args(["listen", contestant.name, &rate.to_string(), &count.to_string(), &interface.to_string()]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let start = Instant::now();
    while child.try_wait()?.is_none() {
        if start.elapsed() > 2 * time + Duration::from_secs(1) {
            child.kill()?;
        }
        sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output()?;
    let measured = String::from_utf8(output.stdout)?.parse::<Measured>();
    Ok(output.status.success() && measured.is_ok_and(|measured| measured.done.messages == count))
}
