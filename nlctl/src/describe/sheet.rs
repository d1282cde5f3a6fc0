//! A part of a table as it is printed: for people, or as JSON.

use std::io::{self, Write};

use netlink_core::json::Json;

use crate::table::{self, NOTHING, Row};

/// What something is, and what it consists of.
#[derive(Debug, Default)]
pub struct Sheet {
    /// What kind of thing it is: a family, an operation, a set, ...
    pub kind: &'static str,
    /// Its name; empty for the list of all families, which has no heading.
    pub name: String,
    /// What is to be said of it as a whole.
    pub facts: Vec<(&'static str, Json)>,
    /// What it consists of.
    pub lists: Vec<List>,
}

/// What something consists of, a line each.
#[derive(Debug)]
pub struct List {
    /// What they are.
    pub name: &'static str,
    /// What is said of each.
    pub columns: Vec<&'static str>,
    /// The cells of each. `null` is an empty one.
    pub rows: Vec<Vec<Json>>,
}

impl List {
    /// Without this column, if all its cells are empty.
    pub fn without_empty(mut self, column: &str) -> Self {
        let place = self.columns.iter().position(|name| *name == column);
        if let Some(place) = place.filter(|place| self.rows.iter().all(|row| row.get(*place) == Some(&Json::Null))) {
            self.columns.remove(place);
            self.rows.iter_mut().for_each(|row| drop(row.remove(place)));
        }
        self
    }
}

impl Sheet {
    /// Prints it for people.
    pub fn print(&self, out: &mut impl Write) -> io::Result<()> {
        if !self.name.is_empty() {
            writeln!(out, "{} {}", self.kind, self.name)?;
        }
        for (name, value) in &self.facts {
            writeln!(out, "  {name}: {}", text(value))?;
        }
        for list in &self.lists {
            if !self.name.is_empty() {
                writeln!(out, "\n{}", list.name)?;
            }
            if list.rows.is_empty() {
                writeln!(out, "{NOTHING}")?;
                continue;
            }
            let columns: Vec<_> = list.columns.iter().map(|column| column.to_uppercase()).collect();
            let columns: Vec<_> = columns.iter().map(String::as_str).collect();
            let rows: Vec<_> = list.rows.iter().map(|row| row.iter().map(text).collect::<Row>()).collect();
            table::print(out, &columns, &rows)?;
        }
        Ok(())
    }

    /// The same as an object.
    pub fn into_json(self) -> Json {
        let mut members =
            vec![("kind".to_owned(), Json::from(self.kind)), ("name".to_owned(), Json::String(self.name))];
        members.extend(self.facts.into_iter().map(|(name, value)| (name.replace(' ', "-"), value)));
        for List { name, columns, rows } in self.lists {
            let object = |row: Vec<Json>| {
                let cells = columns.iter().map(|column| column.replace(' ', "-")).zip(row);
                Json::Object(cells.filter(|(_, cell)| *cell != Json::Null).collect())
            };
            members.push((name.replace(' ', "-"), Json::Array(rows.into_iter().map(object).collect())));
        }
        Json::Object(members)
    }
}

fn text(value: &Json) -> String {
    match value {
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.clone(),
        Json::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

/// A number.
pub fn number(number: impl Into<i128>) -> Json {
    Json::Number(number.into())
}

/// A string.
pub fn string(text: impl ToString) -> Json {
    Json::String(text.to_string())
}
