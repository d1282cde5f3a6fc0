//! `cargo xtask codegen`: the tables of every crate, printed from the specs.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::names;
use crate::spec::{Spec, Specs};

mod docs;
mod enumeration;
mod family;
mod output;
mod set;
mod spellings;
mod structure;
#[cfg(test)]
mod tests;
mod types;
mod uses;

pub use output::Module;
pub use uses::Uses;

/// Writes, or with `check` compares, every generated file.
pub fn run(workspace: &Path, check: bool) -> Result<()> {
    let specs = Specs::read(&workspace.join("specs"))?;
    let mut different = Vec::new();
    for (path, text) in files(workspace, &specs)? {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        let text = if is_rust { formatted(workspace, &text)? } else { text };
        let present = std::fs::read_to_string(&path).unwrap_or_default();
        if present == text {
            continue;
        }
        if check {
            different.push(path.display().to_string());
        } else {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&path, text)?;
            println!("wrote {}", path.display());
        }
    }
    if !different.is_empty() {
        bail!("these differ from their specs; run `cargo xtask codegen`:\n{}", different.join("\n"));
    }
    Ok(())
}

/// The text as rustfmt prints it, so that formatting the workspace changes nothing.
fn formatted(workspace: &Path, text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .current_dir(workspace)
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt")?;
    rustfmt.stdin.take().context("rustfmt has no input")?.write_all(text.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt failed");
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Every generated file and what it should hold.
fn files(workspace: &Path, specs: &Specs) -> Result<BTreeMap<PathBuf, String>> {
    let uses = Uses::collect(specs)?;
    let mut files = BTreeMap::from([
        (workspace.join(spellings::FILE), spellings::print(specs)?),
        (workspace.join(docs::FILE), docs::print(specs)?),
    ]);
    let mut crates: BTreeMap<&str, Vec<&Spec>> = BTreeMap::new();
    for spec in specs.all() {
        files.insert(workspace.join(generated_file(spec)?), Module::print(specs, &uses, spec)?);
        crates.entry(crate_of(spec)?).or_default().push(spec);
    }
    for (folder, specs) in crates {
        files.insert(workspace.join(folder).join("src/generated.rs"), index(&specs));
    }
    Ok(files)
}

/// The file of a spec's tables, in the workspace.
pub fn generated_file(spec: &Spec) -> Result<PathBuf> {
    Ok(Path::new(crate_of(spec)?).join("src/generated").join(format!("{}.rs", module_of(spec))))
}

/// The list of a crate's modules and families.
fn index(specs: &[&Spec]) -> String {
    let mut text = String::from(
        "//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.\n\n",
    );
    let condition = |spec: &Spec| {
        spec.feature.as_ref().map(|feature| format!("#[cfg(feature = {feature:?})]\n")).unwrap_or_default()
    };
    for spec in specs {
        text += &format!("{}pub mod {};\n", condition(spec), module_of(spec));
    }
    let families: Vec<_> = specs.iter().filter(|spec| spec.operations.is_some()).collect();
    if !families.is_empty() {
        text += "\n/// Every family of this crate that is compiled in.\npub static FAMILIES: &[&netlink_core::schema::Family] = &[\n";
        for spec in families {
            text += &format!("{}&{}::{},\n", condition(spec), module_of(spec), names::upper(&spec.name));
        }
        text += "];\n";
    }
    text
}

/// The module of a spec.
fn module_of(spec: &Spec) -> String {
    spec.name.replace(['-', '.'], "_").to_ascii_lowercase()
}

/// The crate a spec belongs to.
fn crate_of(spec: &Spec) -> Result<&'static str> {
    match (spec.protocol.as_deref(), spec.protonum) {
        (None, _) => Ok("netlink-core"),
        (Some("netlink-raw"), Some(0)) => Ok("netlink-route"),
        (Some("netlink-raw"), Some(4)) => Ok("netlink-diag"),
        (Some("netlink-raw"), Some(6)) => Ok("netlink-xfrm"),
        (Some("netlink-raw"), Some(7)) => Ok("netlink-selinux"),
        (Some("netlink-raw"), Some(8)) => Ok("netlink-iscsi"),
        (Some("netlink-raw"), Some(9)) => Ok("netlink-audit"),
        (Some("netlink-raw"), Some(10)) => Ok("netlink-fib-lookup"),
        (Some("netlink-raw"), Some(11)) => Ok("netlink-connector"),
        (Some("netlink-raw"), Some(12)) => Ok("netlink-netfilter"),
        (Some("netlink-raw"), Some(18)) => Ok("netlink-scsi"),
        (Some("netlink-raw"), Some(20)) => Ok("netlink-rdma"),
        (Some("netlink-raw"), Some(21)) => Ok("netlink-crypto"),
        (Some("genetlink" | "genetlink-legacy"), _) => Ok("netlink-generic"),
        (protocol, number) => bail!("{}: no crate for protocol {protocol:?} {number:?}", spec.name),
    }
}
