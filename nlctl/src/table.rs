//! Aligned columns.

use std::io::{self, Write};

/// What stands in a cell that has nothing to say, so that columns can be counted.
pub const NOTHING: &str = "-";

/// A line of a table.
#[derive(Debug, Default)]
pub struct Row {
    cells: Vec<String>,
    below: Vec<String>,
}

impl Row {
    /// A line of these cells.
    pub fn new<const N: usize>(cells: [String; N]) -> Self {
        cells.into_iter().collect()
    }

    /// Its cells; one that has nothing to say is [`NOTHING`].
    pub fn cells(&self) -> &[String] {
        &self.cells
    }

    /// The lines below it.
    pub fn lines_below(&self) -> &[String] {
        &self.below
    }

    /// Puts a line below it, further to the right.
    pub fn below(&mut self, line: impl AsRef<str>) {
        self.below.push(harmless(line.as_ref()));
    }
}

impl FromIterator<String> for Row {
    fn from_iter<I: IntoIterator<Item = String>>(cells: I) -> Self {
        let cell = |cell: String| if cell.is_empty() { NOTHING.to_owned() } else { harmless(&cell) };
        Self { cells: cells.into_iter().map(cell).collect(), below: Vec::new() }
    }
}

/// A value, or an empty cell.
pub fn cell(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// Prints the rows below the names of their columns, each column as wide as it has to be.
pub fn print(out: &mut impl Write, columns: &[&str], rows: &[Row]) -> io::Result<()> {
    let mut widths: Vec<usize> = columns.iter().map(|name| name.chars().count()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(&row.cells) {
            *width = (*width).max(cell.chars().count());
        }
    }
    line(out, &widths, columns)?;
    for row in rows {
        line(out, &widths, &row.cells)?;
        for below in &row.below {
            writeln!(out, "    {below}")?;
        }
    }
    Ok(())
}

fn line(out: &mut impl Write, widths: &[usize], cells: &[impl AsRef<str>]) -> io::Result<()> {
    let mut text = String::new();
    for (width, cell) in widths.iter().zip(cells) {
        text.push_str(&format!("{:width$}  ", cell.as_ref()));
    }
    writeln!(out, "{}", text.trim_end())
}

/// Without characters that would steer the terminal: a name may have any byte but a few.
fn harmless(text: &str) -> String {
    text.chars()
        .flat_map(|letter| {
            let escaped = letter.is_control().then(|| letter.escape_default());
            let plain = (!letter.is_control()).then_some(letter);
            escaped.into_iter().flatten().chain(plain)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_cells_are_harmless() {
        let mut first = Row::new(["lo".to_owned(), String::new(), "up".to_owned()]);
        first.below("more");
        let rows = [first, Row::new(["a\x1b[31m".to_owned(), "br0".to_owned(), String::new()])];
        let mut out = Vec::new();
        assert!(print(&mut out, &["NAME", "MASTER", "FLAGS"], &rows).is_ok());
        let expected = "\
NAME         MASTER  FLAGS
lo           -       up
    more
a\\u{1b}[31m  br0     -
";
        assert_eq!(String::from_utf8_lossy(&out), expected);
    }
}
