//! The words behind a command.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;

use clap::Args;

use crate::failure::Failure;

/// What narrows a list down.
#[derive(Args, Default)]
pub struct Filters {
    #[arg(value_name = "FILTER")]
    words: Vec<OsString>,
}

/// Which object, and what it is to be.
#[derive(Args)]
pub struct Settings {
    #[arg(value_name = "KEY VALUE", required = true)]
    words: Vec<OsString>,
}

/// The words behind a command, in their order. They need not be UTF-8, as names of interfaces need not be.
#[derive(Debug)]
pub struct Words(VecDeque<OsString>);

impl From<Vec<OsString>> for Words {
    fn from(words: Vec<OsString>) -> Self {
        Self(words.into())
    }
}

impl From<Filters> for Words {
    fn from(filters: Filters) -> Self {
        filters.words.into()
    }
}

impl From<Settings> for Words {
    fn from(settings: Settings) -> Self {
        settings.words.into()
    }
}

impl Words {
    /// The next word.
    pub fn next(&mut self) -> Option<OsString> {
        self.0.pop_front()
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes the next word if it is one of these, and returns it.
    pub fn accept(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let next = self.0.front()?;
        let word = words.iter().find(|word| next == *word)?;
        self.0.pop_front();
        Some(word)
    }

    /// Whether the next word is JSON that says many things at once.
    pub fn next_is_json(&self) -> bool {
        self.0.front().is_some_and(|word| matches!(word.as_bytes().first(), Some(b'{' | b'[')))
    }

    /// The value behind a key.
    pub fn value(&mut self, key: &str) -> Result<OsString, Failure> {
        self.next().ok_or_else(|| Failure::usage(format!("a value is missing behind {key:?}")))
    }

    /// Nothing may be left.
    pub fn end(&mut self) -> Result<(), Failure> {
        match self.next() {
            None => Ok(()),
            Some(word) => Err(Failure::usage(format!("{word:?} is one word too many"))),
        }
    }

    /// Whether a word is a switch that is on or off; on if there is no such word.
    pub fn switch(&mut self) -> bool {
        match self.accept(&["on", "1", "off", "0"]) {
            Some(word) => matches!(word, "on" | "1"),
            None => true,
        }
    }
}
