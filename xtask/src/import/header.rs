//! The constants and structs of the C headers, from tables made of compiled headers.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::verify::tables::rows;

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
    by_name: HashMap<String, usize>,
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
        for (line, columns) in rows(constants) {
            tables.add_constant(&columns).with_context(|| format!("line {line} of the constants"))?;
        }
        let mut last = String::new();
        for (line, columns) in rows(structs) {
            tables.add_struct(&columns, &mut last).with_context(|| format!("line {line} of the structs"))?;
        }
        Ok(tables)
    }

    fn add_constant(&mut self, columns: &[&str]) -> Result<()> {
        let [header, enumeration, name, value] = columns else { bail!("it has not four columns") };
        self.by_name.entry((*name).to_string()).or_insert(self.constants.len());
        self.constants.push(Constant {
            header: (*header).to_string(),
            enumeration: (*enumeration).to_string(),
            name: (*name).to_string(),
            value: value.parse()?,
        });
        Ok(())
    }

    /// A struct, or a member of the last one.
    fn add_struct(&mut self, columns: &[&str], last: &mut String) -> Result<()> {
        match columns {
            ["S", header, kind, name, _, align] => {
                let (header, kind, align) = ((*header).to_string(), (*kind).to_string(), align.parse()?);
                (*name).clone_into(last);
                self.structs.insert(last.clone(), Struct { header, kind, align, members: Vec::new() });
            }
            ["M", _, name, offset, size, r#type, array, bits] => {
                self.structs.get_mut(last).context("a member of no struct")?.members.push(Member {
                    name: (*name).to_string(),
                    offset: offset.parse()?,
                    size: size.parse()?,
                    r#type: (*r#type).to_string(),
                    array: (*array).to_string(),
                    bits: (*bits).to_string(),
                });
            }
            _ => bail!("it is neither a struct nor a member"),
        }
        Ok(())
    }

    /// A constant by name.
    pub fn constant(&self, name: &str) -> Option<&Constant> {
        self.constants.get(*self.by_name.get(name)?)
    }

    /// A struct by name.
    pub fn get_struct(&self, name: &str) -> Option<&Struct> {
        self.structs.get(name)
    }
}
