//! What `NLDEBUG` asks for.

use std::env;
use std::io::{self, Write as _};
use std::sync::OnceLock;

/// How messages are printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A line each, with the names of the table.
    Line,
    /// A line for each attribute.
    Tree,
    /// As libmnl prints them.
    Mnl,
}

/// What the environment asks for; it is read once.
pub fn setting() -> Option<Format> {
    static SETTING: OnceLock<Option<Format>> = OnceLock::new();
    *SETTING.get_or_init(|| {
        let text = env::var_os("NLDEBUG")?;
        let (format, faults) = parse(&text.to_string_lossy());
        for fault in faults {
            let _ = writeln!(io::stderr().lock(), "nl: NLDEBUG: {fault}");
        }
        format
    })
}

/// Reads the variable: the format, if anything is to be printed, and what could not be understood.
///
/// What is no pair of key and value stands for the defaults, as in `NLDEBUG=1`.
fn parse(text: &str) -> (Option<Format>, Vec<String>) {
    let mut faults = Vec::new();
    let mut level = 1;
    let mut format = Format::Line;
    for (key, value) in text.split(',').filter_map(|part| part.split_once('=')) {
        match (key, value) {
            ("level", _) => match value.parse::<i32>() {
                Ok(number) => level = number,
                Err(_) => faults.push(format!("level {value:?} is not a number; it is 1")),
            },
            ("format", "mnl") => format = Format::Mnl,
            ("format", "tree") => format = Format::Tree,
            ("format", _) => faults.push(format!("there is no format {value:?}; the formats are mnl and tree")),
            _ => faults.push(format!("there is no option {key:?}; the options are level and format")),
        }
    }
    ((!text.is_empty() && level >= 1).then_some(format), faults)
}

#[cfg(test)]
mod tests {
    use super::{Format, parse};

    #[test]
    fn it_is_read_as_documented() {
        assert_eq!(parse(""), (None, vec![]));
        assert_eq!(parse("1"), (Some(Format::Line), vec![]));
        assert_eq!(parse("level=1"), (Some(Format::Line), vec![]));
        assert_eq!(parse("level=0"), (None, vec![]));
        assert_eq!(parse("level=1,format=mnl"), (Some(Format::Mnl), vec![]));
        assert_eq!(parse("format=tree"), (Some(Format::Tree), vec![]));
        let (format, faults) = parse("level=x,format=y,z=1");
        assert_eq!((format, faults.len()), (Some(Format::Line), 3));
    }
}
