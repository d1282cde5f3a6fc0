//! A kernel's source: its headers for user space, made by its own `make headers`, and what is declared elsewhere in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::answers::Answers;
use super::compare::is_private;
use super::compile::{TemporaryFolder, ask};
use super::facts::Facts;

pub mod families;

/// What kernel code takes for granted.
const KERNEL_TYPES: &str = "
#include <stdint.h>
#include <linux/types.h>
#include <linux/if_ether.h>
typedef __u8 u8; typedef __u16 u16; typedef __u32 u32; typedef __u64 u64;
typedef __s8 s8; typedef __s16 s16; typedef __s32 s32; typedef __s64 s64;
#define __packed __attribute__((packed))
#define __aligned(n) __attribute__((aligned(n)))
#define BIT(n) (1UL << (n))
";

/// What a kernel's source says to the facts.
pub fn answers(tree: &Path, facts: &Facts) -> Result<Answers> {
    let headers = headers(tree)?;
    let mut answers = ask(&headers, &[], facts)?;
    let private = private(facts);
    let folder = TemporaryFolder::new()?;
    for (header, names) in names(&private) {
        if let Some(text) = find(tree, &header) {
            let text = std::fs::read_to_string(&text).with_context(|| format!("reading {}", text.display()))?;
            let path = folder.0.join(&header);
            std::fs::create_dir_all(path.parent().context("a file in a folder")?)?;
            let includes = includes(&text, &headers);
            std::fs::write(path, format!("{KERNEL_TYPES}{includes}{}", declarations(&text, &names)))?;
        }
    }
    let more = ask(&folder.0, &[&headers], &private)?;
    answers.headers.extend(more.headers);
    answers.constants.extend(more.constants);
    answers.structs.extend(more.structs);
    Ok(answers)
}

/// The headers for user space, made where they are not there yet.
fn headers(tree: &Path) -> Result<PathBuf> {
    let headers = tree.join("usr/include");
    if !headers.join("linux/netlink.h").exists() {
        println!("making the headers of {}", tree.display());
        let status = Command::new("make").arg("-s").arg("-C").arg(tree).arg("headers").status().context("make")?;
        if !status.success() {
            bail!("make headers failed in {}", tree.display());
        }
    }
    Ok(headers)
}

/// A file by its path below `include` or in the tree.
fn find(tree: &Path, header: &str) -> Option<PathBuf> {
    [tree.join("include").join(header), tree.join(header)].into_iter().find(|path| path.is_file())
}

fn private(facts: &Facts) -> Facts {
    Facts {
        constants: facts.constants.iter().filter(|constant| is_private(&constant.header)).cloned().collect(),
        structs: facts.structs.iter().filter(|structure| is_private(&structure.header)).cloned().collect(),
        nameless: Vec::new(),
    }
}

/// The names of constants and structs by header.
fn names(facts: &Facts) -> BTreeMap<String, BTreeSet<String>> {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for constant in &facts.constants {
        names.entry(constant.header.clone()).or_default().insert(constant.name.clone());
    }
    for structure in &facts.structs {
        names.entry(structure.header.clone()).or_default().insert(structure.name.clone());
    }
    names
}

/// The headers for user space that a file includes.
fn includes(text: &str, headers: &Path) -> String {
    let mut includes = String::new();
    for line in text.lines() {
        let header = line.strip_prefix("#include <").and_then(|rest| rest.split('>').next());
        if let Some(header) = header.filter(|header| headers.join(header).is_file()) {
            let _ = writeln!(includes, "#include <{header}>");
        }
    }
    includes
}

/// The macros of a file, and those of its enumerations and structs that have one of the names: what compiles without the rest of
/// the kernel. What depends on an option of the kernel is there.
fn declarations(text: &str, names: &BTreeSet<String>) -> String {
    let text = without_comments(text);
    let mut found = String::new();
    for line in text.replace("\\\n", " ").lines() {
        let name =
            line.trim_start().strip_prefix('#').map(str::trim_start).and_then(|line| line.strip_prefix("define "));
        // Those with arguments are no constants, but may be what constants are made by.
        let has_meaning = |name: &str| {
            let end = name.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(name.len());
            end > 0 && !name[end..].trim().is_empty()
        };
        if name.map(str::trim_start).is_some_and(has_meaning) {
            let _ = writeln!(found, "{}", line.trim());
        }
    }
    let options: BTreeSet<&str> = text.lines().filter_map(|line| line.trim().strip_prefix("#ifdef CONFIG_")).collect();
    for option in options {
        let _ = writeln!(found, "#define CONFIG_{} 1", option.trim());
    }
    for (head, body, tail) in blocks(&text) {
        let keep = match head.split_whitespace().next() {
            // That of a function takes or returns one.
            Some("enum") => !head.contains(')') && words(body).any(|word| names.contains(word)),
            Some("struct" | "union") => names.contains(&head.split_whitespace().collect::<Vec<_>>().join(" ")),
            _ => false,
        };
        if keep {
            let _ = writeln!(found, "{head} {{{body}}}{tail};");
        }
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
}

/// The outermost `enum`, `struct` and `union` blocks: what is before the brace, within, and between it and the semicolon.
fn blocks(text: &str) -> Vec<(&str, &str, &str)> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let Some(close) = closing(&rest[open..]).map(|length| open + length) else { break };
        let head = &rest[..open];
        let start = ["enum", "struct", "union"].iter().filter_map(|keyword| head.rfind(keyword)).max();
        let after = &rest[close + 1..];
        let end = after.find(';').unwrap_or(0);
        if let Some(start) = start {
            blocks.push((head[start..].trim(), &rest[open + 1..close], after[..end].trim_end()));
        }
        rest = after;
    }
    blocks
}

/// The place of the brace that closes the first one.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(place),
            '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

fn without_comments(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('/') {
        plain.push_str(&rest[..start]);
        rest = &rest[start..];
        let length = match rest.as_bytes().get(1) {
            Some(b'*') => rest.find("*/").map_or(rest.len(), |end| end + 2),
            Some(b'/') => rest.find('\n').unwrap_or(rest.len()),
            _ => {
                plain.push('/');
                rest = &rest[1..];
                continue;
            }
        };
        plain.push(' ');
        rest = &rest[length..];
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_picked_from_code() {
        let text = "
            /* a comment with { a brace */
            #define LIMIT 4 // and another
            #define MACRO(x) (x)
            #define GUARD
            static inline int f(void) { return LIMIT / 2; }
            enum { OTHER, /* not asked for */ };
            enum kind {
                KIND_A,
                #define KIND_A KIND_A
                KIND_B = 7,
            };
            enum { A,
            #ifdef CONFIG_MORE
                KIND_C,
            #endif
            };
            static inline const char *name(enum kind kind)
            {
                return kind == KIND_B ? \"b\" : \"a\";
            }
            struct unused { struct list_head list; };
            struct packet {
                u8 bytes[LIMIT];
                union { u8 a; u16 b; } in;
            } __packed;
        ";
        let names = ["KIND_B", "KIND_C", "struct packet"].map(str::to_string).into();
        let found = declarations(text, &names);
        let squeezed = found.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            squeezed,
            "#define LIMIT 4 #define MACRO(x) (x) #define KIND_A KIND_A #define CONFIG_MORE 1 \
             enum kind { KIND_A, #define KIND_A KIND_A KIND_B = 7, }; \
             enum { A, #ifdef CONFIG_MORE KIND_C, #endif }; \
             struct packet { u8 bytes[LIMIT]; union { u8 a; u16 b; } in; } __packed;"
        );
    }
}
