//! The toolchains of rustup, and what they have.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A toolchain, by the name that rustup has for it.
#[derive(Clone, Copy)]
pub struct Toolchain<'a>(pub &'a str);

impl Toolchain<'_> {
    /// A program of it.
    pub fn command(self, program: &str) -> Command {
        let mut command = Command::new("rustup");
        command.args(["run", self.0, program]).stdin(Stdio::null());
        // What runs us has named its own compiler.
        for variable in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN"] {
            command.env_remove(variable);
        }
        command
    }

    /// Sees that it is there, with these components and the standard libraries of these machines. What is missing is installed if
    /// that is asked for; else, or where it cannot be had, what it takes is the outcome.
    pub fn provide(self, components: &[&str], targets: &[&str], install: bool) -> Option<String> {
        let mut last = None;
        while let Some(missing) = self.missing(components, targets) {
            let command = missing.join(" ");
            let is_installed = || {
                println!("\nrustup {command}");
                let rustup = Command::new("rustup").args(&missing).stdin(Stdio::null()).status();
                rustup.is_ok_and(|status| status.success())
            };
            if !install || last.as_ref() == Some(&missing) || !is_installed() {
                return Some(format!("it takes `rustup {command}`"));
            }
            last = Some(missing);
        }
        None
    }

    /// The arguments of rustup that install what is missing, or the first of it.
    fn missing(self, components: &[&str], targets: &[&str]) -> Option<Vec<String>> {
        let words = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        if self.printed(&["--print", "sysroot"]).is_none() {
            // Not every nightly has every component.
            let mut command = words(&["toolchain", "install", self.0, "--profile", "minimal", "--allow-downgrade"]);
            let more =
                |option, names: &[&str]| words(names).into_iter().flat_map(move |name| [String::from(option), name]);
            command.extend(more("--component", components).chain(more("--target", targets)));
            return Some(command);
        }
        let add = |what, names: Vec<&str>| {
            let command = [&[what, "add", "--toolchain", self.0], &names[..]].concat();
            (!names.is_empty()).then(|| words(&command))
        };
        let components = components.iter().copied().filter(|component| !self.has(component)).collect();
        let targets = targets.iter().copied().filter(|target| !self.has_target(target)).collect();
        add("component", components).or_else(|| add("target", targets))
    }

    /// The machine it is for.
    pub fn host(self) -> Option<String> {
        self.printed(&["--print", "host-tuple"])
    }

    fn has(self, component: &str) -> bool {
        let list = self.library().and_then(|library| std::fs::read_to_string(library.join("components")).ok());
        list.is_some_and(|list| list.lines().any(|line| line.starts_with(component)))
    }

    fn has_target(self, target: &str) -> bool {
        self.library().is_some_and(|library| library.join(target).join("lib").is_dir())
    }

    /// The folder with what rustup has installed for it.
    fn library(self) -> Option<PathBuf> {
        self.printed(&["--print", "sysroot"]).map(|sysroot| Path::new(&sysroot).join("lib/rustlib"))
    }

    fn printed(self, arguments: &[&str]) -> Option<String> {
        let output = self.command("rustc").args(arguments).stderr(Stdio::null()).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    }
}
