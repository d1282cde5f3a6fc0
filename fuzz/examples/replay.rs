//! `replay TARGET PATH...`: a target goes over files, and those in folders, on stable Rust: what a fuzzer has found is reproduced so.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use netlink_fuzz::TARGETS;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let name = arguments.next().context("replay TARGET PATH...")?;
    let Some((_, target)) = TARGETS.iter().find(|(known, _)| name == *known) else {
        bail!("the targets are {}", TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "));
    };
    for path in arguments {
        for file in files(Path::new(&path))? {
            println!("{}", file.display());
            target(&std::fs::read(&file)?);
        }
    }
    Ok(())
}

/// The file, or the files in the folder.
fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut files = std::fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}
