//! Facts against answers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::answers::{Answers, Layout};
use super::facts::{Constant, Facts, Place, Structure, Value};
use super::tables::{Found, Judgement, Tables};

/// Names that kernels number anew, in headers that are not meant to be stable: a difference from other headers is no mistake.
const UNSTABLE: [&str; 4] = ["IPSTATS_MIB_", "LINUX_MIB_", "NL80211_AUTHTYPE_AUTOMATIC", "TCP_RESERVED_BITS"];

/// Folders of the headers that the kernel has for user space. Others name a file of its source: `include/net/bonding.h` or, below
/// `include`, `net/bonding.h`.
const UAPI: [&str; 8] = ["linux", "rdma", "scsi", "drm", "asm", "asm-generic", "misc", "mtd"];

/// What came of a comparison.
#[derive(Default, Debug)]
pub struct Report {
    pub constants: usize,
    pub structs: usize,
    pub differences: BTreeSet<Difference>,
    /// Names that are newer than what was asked, or gone from it, by spec.
    pub newer: BTreeMap<String, BTreeSet<String>>,
    /// Names whose values kernels change, and which differ here.
    pub renumbered: BTreeSet<String>,
    /// Names that a file of the kernel's own was said to have and does not: newer, or mistaken.
    pub not_in_source: BTreeMap<String, BTreeSet<String>>,
    /// Names of headers that were not looked into, by header.
    pub not_asked: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    pub spec: String,
    pub name: String,
    pub place: String,
    pub ours: String,
    pub theirs: String,
}

/// Equal, but for the sign that C gives to a constant that fills its type.
fn same(ours: i128, theirs: i128) -> bool {
    let narrow = theirs < 0 && theirs >= i128::from(i32::MIN) && ours == theirs & 0xffff_ffff;
    let wide = theirs < 0 && theirs >= i128::from(i64::MIN) && ours == theirs & 0xffff_ffff_ffff_ffff;
    ours == theirs || narrow || wide
}

/// Names of 16 bits that C has in network byte order, and the specs, whose types say so, as the numbers they are.
const NETWORK_ORDER: [&str; 1] = ["GRE_"];

/// The number that a constant of C stands for.
pub fn in_our_order(name: &str, value: i128, swap: fn(u16) -> u16) -> i128 {
    let network = NETWORK_ORDER.iter().any(|prefix| name.starts_with(prefix));
    u16::try_from(value).ok().filter(|_| network).map_or(value, |value| i128::from(swap(value)))
}

pub fn equal(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), Value::Number(theirs)) => same(*ours, *theirs),
        (Value::Text(ours), Value::Text(theirs)) => ours == theirs,
        _ => false,
    }
}

/// Whether a header is not one for user space.
pub fn is_private(header: &str) -> bool {
    let folder = header.split('/').next().unwrap_or_default();
    // The kernel has headers of its own in `scsi` as well.
    !UAPI.contains(&folder) || header.starts_with("scsi/iscsi_")
}

/// Whether a name is in no header for user space. The address families are in a header of the kernel's own, and in those of C
/// libraries.
fn is_elsewhere(header: &str, name: &str) -> bool {
    is_private(header) || (header == "linux/socket.h" && name.starts_with("AF_"))
}

/// Compares with what a compiler said of headers, which may be older than the facts. What they lack is looked up in the tables.
pub fn with_headers(facts: &Facts, answers: &Answers, tables: Option<&Tables>) -> Report {
    let mut report = Report::new(facts);
    for ours in &facts.constants {
        let known = tables.map(|tables| tables.judge(ours));
        match answers.constant(&ours.header, &ours.name) {
            Some(theirs) => report.constant(ours, theirs, known),
            None => report.absent(ours, known, answers.headers.contains(&ours.header)),
        }
    }
    for ours in &facts.structs {
        let newest = tables.map(|tables| tables.structure(&ours.header, &ours.name));
        match (answers.structure(&ours.header, &ours.name), newest) {
            (Some(theirs), newest) => {
                report.structs += 1;
                report.layout(ours, theirs, true);
                report.newest_layout(ours, newest);
            }
            (None, _) if is_elsewhere(&ours.header, &ours.name) && !answers.headers.contains(&ours.header) => {
                report.not_asked(&ours.header, &ours.name)
            }
            (None, newest) => {
                report.newer.entry(ours.spec.clone()).or_default().insert(ours.name.clone());
                report.newest_layout(ours, newest);
            }
        }
    }
    report
}

/// Compares with the tables, which are to agree in everything.
pub fn with_tables(facts: &Facts, tables: &Tables) -> Report {
    let mut report = Report::new(facts);
    for ours in &facts.constants {
        report.constants += 1;
        match tables.judge(ours) {
            Judgement::Same => {}
            Judgement::Gone => {
                report.newer.entry(ours.spec.clone()).or_default().insert(ours.name.clone());
            }
            Judgement::Differs(theirs) => report.differ(ours, theirs.to_string()),
            Judgement::NotCovered | Judgement::Text => report.not_asked(&ours.header, &ours.name),
            Judgement::Unknown if is_elsewhere(&ours.header, &ours.name) => report.not_asked(&ours.header, &ours.name),
            Judgement::Unknown => report.differ(ours, format!("no such name in {}", ours.header)),
        }
    }
    for ours in &facts.structs {
        match tables.structure(&ours.header, &ours.name) {
            Found::Layout(_) if ours.is_gone => {
                let name = format!("a struct in {}", ours.header);
                report.differences.insert(difference(ours, "", "gone", &name));
            }
            Found::Layout(theirs) => {
                report.structs += 1;
                report.layout(ours, theirs, false);
                report.forgotten_members(ours, theirs);
            }
            Found::NotCovered => report.not_asked(&ours.header, &ours.name),
            Found::Nothing => report.no_struct(ours),
        }
    }
    report
}

impl Report {
    /// A report with what is wrong in itself.
    fn new(facts: &Facts) -> Self {
        let mut report = Self::default();
        for nameless in &facts.nameless {
            report.differences.insert(Difference {
                spec: nameless.spec.clone(),
                name: "-".to_string(),
                place: nameless.place.clone(),
                ours: nameless.value.to_string(),
                theirs: "no operation has it: a c-name is missing".to_string(),
            });
        }
        report
    }

    fn differ(&mut self, ours: &Constant, theirs: String) {
        self.differences.insert(Difference {
            spec: ours.spec.clone(),
            name: ours.name.clone(),
            place: ours.place.clone(),
            ours: ours.value.to_string(),
            theirs,
        });
    }

    fn not_asked(&mut self, header: &str, name: &str) {
        self.not_asked.entry(header.to_string()).or_default().insert(name.to_string());
    }

    /// A constant that the headers have.
    fn constant(&mut self, ours: &Constant, theirs: &Value, known: Option<Judgement<'_>>) {
        self.constants += 1;
        if equal(&ours.value, theirs) {
            return;
        }
        let unstable = UNSTABLE.iter().any(|prefix| ours.name.starts_with(prefix));
        if unstable && matches!(known, None | Some(Judgement::Same)) {
            self.renumbered.insert(ours.name.clone());
        } else {
            self.differ(ours, theirs.to_string());
        }
    }

    /// A constant that the headers lack.
    fn absent(&mut self, ours: &Constant, known: Option<Judgement<'_>>, has_header: bool) {
        let private = is_elsewhere(&ours.header, &ours.name);
        match known {
            Some(Judgement::Differs(theirs)) => self.differ(ours, format!("{theirs} in the tables")),
            Some(Judgement::Unknown) if !private => self.differ(ours, format!("no such name in {}", ours.header)),
            Some(Judgement::NotCovered) if !private && !has_header => {
                self.differ(ours, format!("no header {}", ours.header));
            }
            _ if private && has_header => {
                self.not_in_source.entry(ours.header.clone()).or_default().insert(ours.name.clone());
            }
            _ if private => self.not_asked(&ours.header, &ours.name),
            _ => {
                self.newer.entry(ours.spec.clone()).or_default().insert(ours.name.clone());
            }
        }
    }

    fn newest_layout(&mut self, ours: &Structure, newest: Option<Found<'_>>) {
        match newest {
            Some(Found::Layout(newest)) => self.layout(ours, newest, false),
            Some(Found::Nothing) => self.no_struct(ours),
            Some(Found::NotCovered) | None => {}
        }
    }

    fn no_struct(&mut self, ours: &Structure) {
        if ours.is_gone {
            self.newer.entry(ours.spec.clone()).or_default().insert(ours.name.clone());
            return;
        }
        self.differences.insert(difference(ours, "", "a struct", &format!("none in {}", ours.header)));
    }

    /// Compares with one layout. Structs grow at their end, so one that is `older` may be a beginning of ours.
    fn layout(&mut self, ours: &Structure, theirs: &Layout, older: bool) {
        for member in &ours.members {
            let Some(name) = &member.name else { continue };
            match theirs.members.get(name) {
                Some(place) if *place == member.place => {}
                Some(place) => {
                    self.differences.insert(difference(ours, name, &member.place.to_string(), &place.to_string()));
                }
                // Not yet there, or in what was padding.
                None if older => {
                    let name = format!("{}.{name}", ours.name);
                    self.newer.entry(ours.spec.clone()).or_default().insert(name);
                }
                None => {
                    self.differences.insert(difference(ours, name, &member.place.to_string(), "no such member"));
                }
            }
        }
        let shorter = older && theirs.size < ours.size;
        if theirs.size != ours.size && !shorter {
            let size = |size: u64| format!("size {size}");
            self.differences.insert(difference(ours, "", &size(ours.size), &size(theirs.size)));
        }
    }

    /// Members that no member of ours lies over.
    fn forgotten_members(&mut self, ours: &Structure, theirs: &Layout) {
        for (name, place) in &theirs.members {
            let padding = ["pad", "reserved", "unused", "__"].iter().any(|word| name.contains(word));
            let empty = matches!(place, Place::Bytes(_, 0));
            if !padding && !empty && !ours.members.iter().any(|member| member.place.overlaps(*place)) {
                self.differences.insert(difference(ours, name, "nothing", &place.to_string()));
            }
        }
    }

    /// The report for people: differences in full, the rest in short.
    pub fn text(&self, title: &str) -> String {
        let mut text = format!("{title}: {} constants and {} structs compared", self.constants, self.structs);
        let newer: usize = self.newer.values().map(BTreeSet::len).sum();
        let not_asked: usize = self.not_asked.values().map(BTreeSet::len).sum();
        let _ = writeln!(
            text,
            ", {} different; {newer} names newer or not there, {not_asked} of headers not looked into, {} renumbered \
             between kernels",
            self.differences.len(),
            self.renumbered.len()
        );
        for (spec, names) in &self.newer {
            let some: Vec<&str> = names.iter().take(4).map(String::as_str).collect();
            let more = if names.len() > some.len() { ", ..." } else { "" };
            let _ = writeln!(text, "  not there: {spec}: {} ({}{more})", names.len(), some.join(", "));
        }
        for (header, names) in &self.not_asked {
            let _ = writeln!(text, "  not looked into: {header}: {}", names.len());
        }
        for (header, names) in &self.not_in_source {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let _ = writeln!(text, "  not in the source of {header}: {}", names.join(", "));
        }
        let mut rows = vec![["spec", "name", "in", "ours", "theirs"].map(str::to_string)];
        rows.extend(self.differences.iter().map(|difference| {
            [&difference.spec, &difference.name, &difference.place, &difference.ours, &difference.theirs]
                .map(Clone::clone)
        }));
        if rows.len() > 1 {
            text += &columns(&rows);
        }
        text
    }
}

/// Rows as aligned columns.
pub fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}", width = *width)).collect();
        let _ = writeln!(text, "  {}", cells.join("  ").trim_end());
    }
    text
}

fn difference(structure: &Structure, member: &str, ours: &str, theirs: &str) -> Difference {
    Difference {
        spec: structure.spec.clone(),
        name: if member.is_empty() { structure.name.clone() } else { format!("{}.{member}", structure.name) },
        place: "struct".to_string(),
        ours: ours.to_string(),
        theirs: theirs.to_string(),
    }
}
