//! The table, as text and as a page of the documentation.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

use crate::compare::{Compared, Effort};
use crate::rows::{self, Measure, Row};
use crate::{program, rate};

/// The peers that have a column.
const PEERS: [&str; 5] = ["rust-netlink", "neli", "netlink-bindings", "nlink", "libmnl"];
/// A row that is no row of the others.
const PROGRAM: &str = "program";

/// What is compared, and where the page goes.
#[derive(Default, Debug)]
pub struct Options {
    smoke: bool,
    output: Option<PathBuf>,
    rows: Vec<String>,
}

impl Options {
    pub fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match *argument {
                "--smoke" => options.smoke = true,
                "--output" => options.output = Some(arguments.next().context("--output has no file")?.into()),
                name => options.rows.push(name.to_string()),
            }
        }
        Ok(options)
    }

    fn wants(&self, name: &str) -> bool {
        self.rows.is_empty() || self.rows.iter().any(|row| row == name)
    }
}

/// A contestant as a line, by which a process tells its parent.
pub fn line(compared: &Compared) -> String {
    let instructions = compared.instructions.map_or("-".to_string(), |count| count.to_string());
    let goal = compared.goal.map_or("-".to_string(), |goal| goal.to_string());
    format!("{}\t{goal}\t{instructions}\t{}", compared.name, compared.best)
}

fn parse(line: &str) -> Result<Compared> {
    let parts: Vec<&str> = line.split('\t').collect();
    let &[name, goal, instructions, best] = parts.as_slice() else { bail!("not a contestant: {line:?}") };
    Ok(Compared {
        name: name.to_string(),
        goal: goal.parse().ok(),
        best: best.parse()?,
        instructions: instructions.parse().ok(),
    })
}

/// Runs rows and prints the table.
pub fn compare(options: &Options) -> Result<()> {
    let all = rows::all();
    for name in &options.rows {
        ensure!(
            [PROGRAM, rate::NAME].contains(&name.as_str()) || all.iter().any(|row| row.name == name),
            "there is no row {name}"
        );
    }
    let effort = if options.smoke { Effort::Smoke } else { Effort::Full };
    let (mut table, mut details) = (head(), String::new());
    for row in all.iter().filter(|row| options.wants(row.name)) {
        eprintln!("{}: {}", row.name, row.what);
        let results: Vec<Compared> =
            itself(&["row", row.name, effort.name()])?.lines().map(parse).collect::<Result<_>>()?;
        if options.smoke {
            eprintln!("{} agree", results.len());
            continue;
        }
        let limit = results.first().context("a row has a limit")?;
        table.push_str(&summary(row, limit, &results)?);
        details.push_str(&section(row, limit, &results)?);
    }
    if options.wants(rate::NAME) {
        eprintln!("{}: {}", rate::NAME, rate::WHAT);
        write!(details, "\n### {}: {}\n\n{}", rate::NAME, rate::WHAT, itself(&[rate::NAME, effort.name()])?)?;
    }
    if options.smoke {
        return Ok(());
    }
    if cfg!(feature = "peers") && options.wants(PROGRAM) {
        write!(details, "\n### {PROGRAM}: list the links and nothing else\n\n{}", program::compare()?)?;
    }
    println!("{table}{details}");
    if let Some(file) = &options.output {
        fs::write(file, page(&table, &details)?)?;
    }
    Ok(())
}

/// What this program says with other arguments: each row has a process of its own, which enters a namespace for good.
fn itself(arguments: &[&str]) -> Result<String> {
    let mut command = Command::new(env::current_exe()?);
    let output = command.args(arguments).stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "{} failed", arguments.join(" "));
    Ok(String::from_utf8(output.stdout)?)
}

fn head() -> String {
    let peers = PEERS.join(" | ");
    format!("| work | goal | here | {peers} | the limit |\n|---|--:|---|{}--:|\n", "--:|".repeat(PEERS.len()))
}

/// The figure that is compared, for a message.
fn figure(row: &Row, compared: &Compared) -> f64 {
    let figure = match row.measure {
        Measure::Processor => compared.best.processor,
        Measure::Kept => compared.best.more_resident,
    };
    figure as f64 / compared.best.done.messages.max(1) as f64
}

const fn unit(row: &Row) -> &'static str {
    match row.measure {
        Measure::Processor => "ns",
        Measure::Kept => "bytes",
    }
}

/// One line of the table: every figure as a multiple of the limit.
fn summary(row: &Row, limit: &Compared, results: &[Compared]) -> Result<String> {
    let of_limit = |compared: &Compared| format!("{:.2}", figure(row, compared) / figure(row, limit));
    let (mut ours, mut goals) = (Vec::new(), Vec::new());
    for compared in results {
        let Some(how) = compared.name.strip_prefix("ours") else { continue };
        let how = how.trim_start_matches(", ");
        let separator = if how.is_empty() { "" } else { " " };
        ours.push(format!("{how}{separator}{}", of_limit(compared)));
        goals.extend(compared.goal.map(|goal| goal.to_string()));
    }
    let mut out = format!("| {} | {} | {} |", row.what, goals.join("; "), ours.join("; "));
    for peer in PEERS {
        let cell = results.iter().find(|compared| compared.name == peer).map(of_limit).unwrap_or_default();
        write!(out, " {cell} |")?;
    }
    writeln!(out, " {:.1} {} |", figure(row, limit), unit(row))?;
    Ok(out)
}

/// All figures of a row.
fn section(row: &Row, limit: &Compared, results: &[Compared]) -> Result<String> {
    let mut out = format!("\n### {}: {}\n\n", row.name, row.what);
    out.push_str("| | x limit | for a message | instructions | x limit | allocations | most memory | x limit |\n");
    out.push_str("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for compared in results {
        let messages = compared.best.done.messages.max(1) as f64;
        let instructions = compared.instructions.map_or(String::new(), |count| format!("{count:.0}"));
        let more = match (compared.instructions, limit.instructions) {
            (Some(own), Some(limit)) => format!("{:.2}", own / limit),
            _ => String::new(),
        };
        writeln!(
            out,
            "| {} | {:.2} | {:.1} {} | {instructions} | {more} | {:.2} | {} KiB | {:.2} |",
            compared.name,
            figure(row, compared) / figure(row, limit),
            figure(row, compared),
            unit(row),
            compared.best.allocations as f64 / messages,
            compared.best.most_memory >> 10,
            compared.best.most_memory as f64 / limit.best.most_memory as f64,
        )?;
    }
    Ok(out)
}

fn page(table: &str, details: &str) -> Result<String> {
    let (date, kernel) = (told("date", &["-u", "+%Y-%m-%d"])?, told("uname", &["-sr"])?);
    let compiler = told("rustc", &["--version"])?;
    let processors = std::thread::available_parallelism()?;
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let processor = processor.trim_start_matches([' ', '\t', ':']);
    Ok(format!(
        "# Performance\n\nPrinted by `cargo xtask bench` on {date}: {processors} processors ({processor}), {kernel}, \
         {compiler}. Not to be edited; what is said about it is in `benches/src/notes.md`.\n\n{}\n{table}\n{}\n## All figures\n{details}",
        include_str!("head.md"),
        include_str!("notes.md"),
    ))
}

fn told(program: &str, arguments: &[&str]) -> Result<String> {
    let output = Command::new(program).args(arguments).output().with_context(|| format!("{program} cannot be run"))?;
    Ok(String::from_utf8(output.stdout)?.trim().to_string())
}
