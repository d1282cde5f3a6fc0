//! The API of one library, as text.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::TOOLCHAIN;

/// What is read of rustdoc's output, beside what `public-api` reads.
#[derive(Deserialize)]
struct Output {
    index: BTreeMap<u32, Item>,
}

#[derive(Deserialize)]
struct Item {
    span: Option<Span>,
}

/// Where an item is written.
#[derive(Deserialize)]
struct Span {
    filename: String,
}

/// A line for each public item that is written by hand.
pub fn text(workspace: &Path, package: &str) -> Result<String> {
    let folder = workspace.join("target/api");
    let status = TOOLCHAIN
        .command("cargo")
        .args(["rustdoc", "--quiet", "--locked", "--lib", "--all-features", "--package", package, "--target-dir"])
        .arg(&folder)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        // The form is not stable, so it is only for who asks for that.
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(workspace)
        .status()
        .context("rustup cannot be run")?;
    ensure!(status.success(), "rustdoc cannot read {package}");
    let path = folder.join("doc").join(package.replace('-', "_")).with_extension("json");
    let output: Output = serde_json::from_reader(BufReader::new(File::open(&path)?))?;
    let is_generated = |id: u32| {
        let span = output.index.get(&id).and_then(|item| item.span.as_ref());
        span.is_some_and(|span| span.filename.contains("/src/generated/"))
    };
    // Traits that every type has, or that are derived, are as expected.
    let api = public_api::Builder::from_rustdoc_json(&path)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    let by_hand = api.items().filter(|item| !is_generated(item.id().0) && !is_of_specs(&item.to_string()));
    Ok(by_hand.fold(String::new(), |text, item| text + &item.to_string() + "\n"))
}

/// Whether an item only has its place among what is printed from the specs: a module of it is written in `generated.rs`.
fn is_of_specs(item: &str) -> bool {
    item.contains("::generated::") && !item.starts_with("pub mod ")
}
