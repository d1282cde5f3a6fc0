//! Runs the contestants of a row in turn, each in a process of its own, and compares them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

use crate::measure::Measured;
use crate::rows::{Contestant, Row, World};
use crate::world;

/// How much of the work is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effort {
    /// All of it, in many rounds.
    Full,
    /// A little, once, to see that all read the same.
    Smoke,
}

impl Effort {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Smoke => "smoke",
        }
    }

    pub fn named(name: &str) -> Self {
        if name == Self::Smoke.name() { Self::Smoke } else { Self::Full }
    }
}

/// What a contestant costs.
#[derive(Clone, Debug)]
pub struct Compared {
    pub name: String,
    pub goal: Option<f64>,
    /// The best of each figure.
    pub best: Measured,
    /// For a message, in user space.
    pub instructions: Option<f64>,
}

/// Prepares the world of a row in a namespace that this process enters for good, and measures all contestants in it.
pub fn row(row: &Row, effort: Effort) -> Result<Vec<Compared>> {
    world::leave()?;
    let folder = env::temp_dir().join(format!("netlink-benches-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let corpus = folder.join("messages");
    let measured = measure(row, effort, &corpus);
    std::fs::remove_dir_all(&folder)?;
    measured
}

fn measure(row: &Row, effort: Effort, corpus: &Path) -> Result<Vec<Compared>> {
    let (size, count, rounds) = match effort {
        Effort::Full => (row.size, row.count, row.rounds),
        Effort::Smoke => (row.size.min(100), row.count.min(128), 1),
    };
    let mut place = Place { row, corpus: corpus.to_path_buf(), interface: 0, size: 0 };
    let mut instructions = vec![None; row.contestants.len()];
    if let (Some((size, count)), Effort::Full) = (row.counted, effort) {
        place.grow(size)?;
        for (contestant, counted) in row.contestants.iter().zip(&mut instructions) {
            *counted = place.instructions(contestant, count)?;
        }
    }
    place.grow(size)?;
    let mut best: Vec<Option<Measured>> = vec![None; row.contestants.len()];
    for _ in 0..rounds {
        for (contestant, best) in row.contestants.iter().zip(&mut best) {
            let measured = place.run(contestant, count)?;
            *best = Some(best.map_or(measured, |best| best.best(&measured)));
        }
    }
    let best: Vec<Measured> = best.into_iter().flatten().collect();
    let limit = best.first().context("a row has a limit")?.done;
    for (contestant, best) in row.contestants.iter().zip(&best) {
        let Contestant { name, .. } = contestant;
        ensure!(best.done == limit, "{}: {name} has {:?}, and the limit has {limit:?}", row.name, best.done);
    }
    let results = row.contestants.iter().zip(best).zip(instructions);
    Ok(results
        .map(|((contestant, best), instructions)| Compared {
            name: contestant.name.to_string(),
            goal: contestant.goal,
            best,
            instructions,
        })
        .collect())
}

/// The namespace of this process.
struct Place<'a> {
    row: &'a Row,
    corpus: PathBuf,
    interface: u32,
    /// How many things there are.
    size: u32,
}

impl Place<'_> {
    fn grow(&mut self, size: u32) -> Result<()> {
        if self.interface == 0 {
            self.interface = match self.row.world {
                World::RecordedLinks | World::Own => 1,
                _ => world::link()?,
            };
        }
        if size > self.size {
            match self.row.world {
                World::Routes => world::routes(self.interface, self.size, size)?,
                World::Filters => world::filters(self.interface, size)?,
                World::Elements => world::elements(size)?,
                World::RecordedRoutes => {
                    world::routes(self.interface, self.size, size)?;
                    world::record_routes(&self.corpus)?;
                }
                World::RecordedLinks => {
                    world::links(usize::try_from(size / 2)?)?;
                    world::record_links(&self.corpus)?;
                }
                World::Link | World::Own => {}
            }
            self.size = size;
        }
        Ok(())
    }

    fn command(&self, program: &str, contestant: &Contestant, count: u64) -> Result<Command> {
        let own = env::current_exe()?;
        let mut command = if program.is_empty() { Command::new(&own) } else { Command::new(program) };
        if !program.is_empty() {
            command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(&own);
        }
        command.arg("one").args([self.row.name, contestant.name, &count.to_string(), &self.interface.to_string()]);
        command.arg(&self.corpus).stdin(Stdio::null());
        Ok(command)
    }

    /// Has a contestant do the work in a process of its own.
    fn run(&self, contestant: &Contestant, count: u64) -> Result<Measured> {
        let output = self.command("", contestant, count)?.stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            bail!("{}: {} failed", self.row.name, contestant.name);
        }
        String::from_utf8(output.stdout)?.parse()
    }

    /// The instructions for a message: what doing more of the work adds. Nothing where there is no valgrind.
    fn instructions(&self, contestant: &Contestant, count: u64) -> Result<Option<f64>> {
        let (Some(few), Some(many)) = (self.counted(contestant, count)?, self.counted(contestant, 2 * count)?) else {
            return Ok(None);
        };
        let messages = many.1.checked_sub(few.1).filter(|messages| *messages > 0).context("no messages")?;
        Ok(Some(many.0.saturating_sub(few.0) as f64 / messages as f64))
    }

    /// Instructions and messages.
    fn counted(&self, contestant: &Contestant, count: u64) -> Result<Option<(u64, u64)>> {
        let Ok(output) = self.command("valgrind", contestant, count)?.output() else { return Ok(None) };
        let told = String::from_utf8_lossy(&output.stderr);
        let collected = told.lines().find_map(|line| line.split("Collected :").nth(1));
        let instructions = collected.and_then(|number| number.trim().parse().ok());
        let instructions =
            instructions.with_context(|| format!("{}: {} under callgrind: {told}", self.row.name, contestant.name))?;
        let measured: Measured = String::from_utf8(output.stdout)?.parse()?;
        Ok(Some((instructions, measured.done.messages)))
    }
}
