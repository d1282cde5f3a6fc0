//! The constants and structs of the C headers, from tables made of compiled headers.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result};

/// A constant of a header.
#[derive(Debug)]
pub struct Constant {
    pub header: String,
    /// The enumeration; `-` for a macro.
    pub enumeration: String,
    pub name: String,
    pub value: i128,
}

/// A struct of a header.
#[derive(Debug)]
pub struct Struct {
    pub header: String,
    /// `struct`, `union`, or how a type without a name is declared.
    pub kind: String,
    pub align: usize,
    pub members: Vec<Member>,
}

/// A member of a struct.
#[derive(Debug, Clone)]
pub struct Member {
    pub name: String,
    pub offset: usize,
    pub size: usize,
    pub r#type: String,
    /// `-` where it is no array.
    pub array: String,
    /// Bit offset and width, or `-`.
    pub bits: String,
}

/// What the headers say.
#[derive(Debug, Default)]
pub struct Tables {
    pub constants: Vec<Constant>,
    by_name: HashMap<String, Vec<usize>>,
    structs: HashMap<String, Struct>,
}

impl Tables {
    /// Reads `constants.tsv` and `structs.tsv` in a folder.
    pub fn read(folder: &Path) -> Result<Self> {
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
        };
        Self::parse(&read("constants.tsv")?, &read("structs.tsv")?)
    }

    /// The two tables, as text.
    pub fn parse(constants: &str, structs: &str) -> Result<Self> {
        let mut tables = Self::default();
        for line in rows(constants) {
            let constant = constant(line).with_context(|| format!("in the constants: {line}"))?;
            tables.by_name.entry(constant.name.clone()).or_default().push(tables.constants.len());
            tables.constants.push(constant);
        }
        for line in rows(structs) {
            tables.structure(line).with_context(|| format!("in the structs: {line}"))?;
        }
        Ok(tables)
    }

    /// A constant by name.
    pub fn constant(&self, name: &str) -> Option<&Constant> {
        self.constants.get(*self.by_name.get(name)?.first()?)
    }

    /// A struct by name.
    pub fn get_struct(&self, name: &str) -> Option<&Struct> {
        self.structs.get(name)
    }

    fn structure(&mut self, line: &str) -> Result<()> {
        let mut fields = line.split('\t');
        let mut field = || fields.next().context("too few columns").map(str::to_string);
        match field()?.as_str() {
            "S" => {
                let (header, kind, name) = (field()?, field()?, field()?);
                let (_size, align) = (field()?, field()?.parse()?);
                self.structs.entry(name).or_insert(Struct { header, kind, align, members: Vec::new() });
            }
            _ => {
                let name = field()?;
                let member = Member {
                    name: field()?,
                    offset: field()?.parse()?,
                    size: field()?.parse()?,
                    r#type: field()?,
                    array: field()?,
                    bits: field()?,
                };
                self.structs.get_mut(&name).context("a member of no struct")?.members.push(member);
            }
        }
        Ok(())
    }
}

fn rows(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

fn constant(line: &str) -> Result<Constant> {
    let mut fields = line.split('\t');
    let mut field = || fields.next().context("too few columns").map(str::to_string);
    Ok(Constant { header: field()?, enumeration: field()?, name: field()?, value: field()?.parse()? })
}
