//! What the work costs here, in the crates of others, and at the limit: `cargo xtask bench` runs it.

mod allocator;
mod compare;
mod fields;
mod limit;
mod measure;
mod ours;
#[cfg(feature = "peers")]
mod peers;
mod program;
mod rate;
mod report;
mod rows;
mod work;
mod world;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};

use compare::Effort;
use measure::{Measured, Meter, resident};
use rows::{Row, World};
use work::Work;

const USAGE: &str = "usage: netlink-benches compare [--smoke] [--output FILE] [ROW...]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("netlink-benches: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["compare", options @ ..] => report::compare(&report::Options::parse(options)?),
        ["row", name, effort] => {
            for result in compare::row(&row(name)?, Effort::named(effort))? {
                println!("{}", report::line(&result));
            }
            Ok(())
        }
        ["one", name, contestant, count, interface, corpus] => {
            let (count, interface) = (count.parse()?, interface.parse()?);
            let work = Work { count, interface, corpus: PathBuf::from(corpus), rate: None };
            one(&row(name)?, contestant, work)
        }
        ["rate", effort] => {
            print!("{}", rate::compare(Effort::named(effort))?);
            Ok(())
        }
        ["listen", contestant, rate, count, interface] => {
            let (count, interface) = (count.parse()?, interface.parse()?);
            let work = Work { count, interface, corpus: PathBuf::new(), rate: Some(rate.parse()?) };
            one(&row("events")?, contestant, work)
        }
        ["send", rate, count, interface] => rate::send(rate.parse()?, count.parse()?, interface.parse()?),
        _ => bail!("{USAGE}"),
    }
}

fn row(name: &str) -> Result<Row> {
    rows::all().into_iter().find(|row| row.name == name).with_context(|| format!("there is no row {name}"))
}

/// Does the work once, as one contestant does it, and prints what it cost.
fn one(row: &Row, contestant: &str, mut work: Work) -> Result<()> {
    let contestant =
        row.contestants.iter().find(|one| one.name == contestant).context("there is no such contestant")?;
    if row.world == World::Own {
        world::leave()?;
        work.interface = world::link()?;
    }
    let before = resident();
    let mut meter = Meter::default();
    let done = (contestant.run)(&work, &mut meter)?;
    println!("{}", Measured::new(done, &meter, before));
    Ok(())
}
