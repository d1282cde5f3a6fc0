//! A line of strace as a system call.

use std::collections::HashMap;

use super::{ADVICE, literal};

/// A system call that has returned.
#[derive(Debug)]
pub struct Call<'l> {
    /// The line on which it returned.
    pub line: usize,
    pub process: Option<u32>,
    pub name: &'l str,
    /// What stands between the parentheses.
    pub arguments: &'l str,
    /// What it returned; nothing if that is unknown. An error is negative.
    pub returned: Option<i64>,
    /// What follows the returned number.
    pub remark: &'l str,
}

/// What a line says.
#[derive(Debug)]
pub enum Line<'l> {
    /// A call has returned.
    Call(Call<'l>),
    /// A process has begun to make another, whose calls may come before this one returns.
    Forks(Option<u32>),
}

/// The calls that have not returned, by their processes.
#[derive(Debug, Default)]
pub struct Unfinished {
    begun: HashMap<Option<u32>, String>,
    /// The line that is complete, put together.
    whole: String,
}

impl Unfinished {
    /// What a line says; nothing if it is of no interest.
    pub fn line(&mut self, number: usize, line: &str) -> Option<Line<'_>> {
        let (process, text) = split_process(line);
        let text = skip_time(text);
        if let Some(begun) = text.strip_suffix("<unfinished ...>") {
            let forks = is_fork(begun.split('(').next().unwrap_or_default());
            self.begun.insert(process, begun.to_owned());
            return forks.then_some(Line::Forks(process));
        }
        self.whole = match text.strip_prefix("<... ") {
            Some(resumed) => {
                let (_, rest) = resumed.split_once(" resumed>")?;
                self.begun.remove(&process)? + rest
            }
            None => text.to_owned(),
        };
        Call::parse(number, process, &self.whole).map(Line::Call)
    }
}

/// Whether a call makes a process.
pub fn is_fork(name: &str) -> bool {
    matches!(name, "clone" | "clone3" | "fork" | "vfork")
}

/// The process before a line: `[pid 7] ` or `7 `.
fn split_process(line: &str) -> (Option<u32>, &str) {
    let line = line.trim_start();
    let bracketed = line.strip_prefix("[pid").and_then(|rest| rest.split_once(']'));
    let (number, rest) = match bracketed {
        Some(parts) => parts,
        None => line.split_once(' ').unwrap_or_default(),
    };
    match number.trim().parse() {
        Ok(process) => (Some(process), rest.trim_start()),
        Err(_) => (None, line),
    }
}

/// Without the time that `-t` and `-r` put before a call.
fn skip_time(text: &str) -> &str {
    match text.split_once(' ') {
        Some((time, rest)) if time.starts_with(|first: char| first.is_ascii_digit()) => {
            let is_time = time.chars().all(|letter| letter.is_ascii_digit() || ":.".contains(letter));
            if is_time { rest.trim_start() } else { text }
        }
        _ => text,
    }
}

impl<'l> Call<'l> {
    fn parse(line: usize, process: Option<u32>, text: &'l str) -> Option<Self> {
        let (name, rest) = text.split_once('(')?;
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        if name.is_empty() || !name.chars().all(is_name) {
            return None;
        }
        let (arguments, result) = rest.rsplit_once(" = ")?;
        let arguments = arguments.trim_end().strip_suffix(')')?;
        let digits = result.find(|letter: char| !letter.is_ascii_digit() && letter != '-').unwrap_or(result.len());
        let (number, remark) = result.split_at_checked(digits)?;
        Some(Self { line, process, name, arguments, returned: number.parse().ok(), remark })
    }

    /// The file descriptor that is the first argument, and what is said of it.
    pub fn descriptor(&self) -> Option<Descriptor<'l>> {
        Descriptor::parse(self.arguments)
    }

    /// The file descriptor it returned, and what is said of it.
    pub fn returned_descriptor(&self) -> Option<Descriptor<'l>> {
        let number = u32::try_from(self.returned?).ok()?;
        Some(Descriptor { number, remark: remark(self.remark) })
    }

    /// The bytes that were sent or received, where they are a string; else why they are not there.
    pub fn bytes(&self) -> Result<Vec<u8>, String> {
        let mut rest = match self.name {
            "sendmsg" | "recvmsg" | "writev" | "readv" => self.arguments,
            _ => {
                return self
                    .arguments
                    .split_once(", ")
                    .map_or_else(|| Err(ADVICE.to_owned()), |(_, rest)| string(rest));
            }
        };
        let mut bytes = Vec::new();
        while let Some((_, behind)) = rest.split_once("iov_base=") {
            bytes.extend(string(behind)?);
            rest = behind;
        }
        if bytes.is_empty() { Err(ADVICE.to_owned()) } else { Ok(bytes) }
    }
}

/// A string that was not cut.
fn string(text: &str) -> Result<Vec<u8>, String> {
    match literal::parse(text) {
        Some((_, rest)) if rest.starts_with("...") => Err("strace has cut it: `-s 1000000` does not".to_owned()),
        Some((bytes, _)) => Ok(bytes),
        None => Err(ADVICE.to_owned()),
    }
}

/// A file descriptor.
#[derive(Clone, Copy, Debug)]
pub struct Descriptor<'l> {
    pub number: u32,
    /// What `-y` says of it.
    pub remark: Option<&'l str>,
}

impl<'l> Descriptor<'l> {
    pub fn parse(text: &'l str) -> Option<Self> {
        let digits = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
        let (number, rest) = text.split_at_checked(digits)?;
        Some(Self { number: number.parse().ok()?, remark: remark(rest) })
    }
}

/// What stands between angle brackets.
fn remark(text: &str) -> Option<&str> {
    text.strip_prefix('<').and_then(|rest| rest.split_once('>')).map(|(remark, _)| remark)
}
