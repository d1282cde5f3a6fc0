//! `cargo xtask codegen`: the tables of every crate, printed from the specs.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::spec::{Spec, Specs};

mod enumeration;
mod family;
mod output;
mod set;
mod structure;
mod types;
mod uses;

use output::Module;
use uses::Uses;

/// Writes, or with `check` compares, every generated file.
pub fn run(workspace: &Path, check: bool) -> Result<()> {
    let specs = Specs::read(&workspace.join("specs"))?;
    let mut different = Vec::new();
    for (path, text) in files(workspace, &specs)? {
        let text = formatted(workspace, &text)?;
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
    let mut files = BTreeMap::new();
    let mut modules: BTreeMap<&str, Vec<(String, &str)>> = BTreeMap::new();
    for spec in specs.all() {
        let folder = crate_of(spec)?;
        let module = spec.name.replace('-', "_");
        let path = workspace.join(folder).join("src/generated").join(format!("{module}.rs"));
        files.insert(path, Module::print(specs, &uses, spec)?);
        modules.entry(folder).or_default().push((module, &spec.name));
    }
    for (folder, modules) in modules {
        let mut text = String::from(
            "//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.\n\n",
        );
        for (module, _) in modules {
            text += &format!("pub mod {module};\n");
        }
        files.insert(workspace.join(folder).join("src/generated.rs"), text);
    }
    Ok(files)
}

/// The crate a spec belongs to.
fn crate_of(spec: &Spec) -> Result<&'static str> {
    match (spec.protocol.as_deref(), spec.protonum) {
        (None, _) => Ok("netlink-core"),
        (Some("netlink-raw"), Some(0)) => Ok("netlink-route"),
        (Some("genetlink" | "genetlink-legacy"), _) => Ok("netlink-generic"),
        (protocol, number) => bail!("{}: no crate for protocol {protocol:?} {number:?}", spec.name),
    }
}
