//! The tests on other processors: one of the other byte order, which qemu emulates for a single program without a kernel of its own,
//! and one of 32 bits, which the processor here is as well, so that its programs ask the kernel here.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::members::Crate;
use crate::toolchain::Toolchain;

use super::runner::Runner;
use super::selection::{self, Extent};
use super::{Options, Outcome, Step, among};

const STABLE: Toolchain<'_> = Toolchain("stable");

/// A processor.
struct Processor {
    target: &'static str,
    /// Whether there is a kernel to ask.
    has_kernel: bool,
    /// What Cargo links with and runs tests with: the ends of its variables, and the values.
    variables: &'static [(&'static str, &'static str)],
    /// Programs without which it does not go, and what packages of Debian have all that it takes.
    programs: &'static [&'static str],
    packages: &'static str,
}

const PROCESSORS: &[Processor] = &[
    Processor {
        target: "s390x-unknown-linux-gnu",
        has_kernel: false,
        variables: &[("LINKER", "s390x-linux-gnu-gcc"), ("RUNNER", "qemu-s390x -L /usr/s390x-linux-gnu")],
        programs: &["s390x-linux-gnu-gcc", "qemu-s390x"],
        packages: "qemu-user gcc-s390x-linux-gnu libc6-dev-s390x-cross",
    },
    Processor {
        target: "i686-unknown-linux-musl",
        has_kernel: true,
        variables: &[],
        programs: &["cc"],
        packages: "gcc",
    },
];

/// Runs the tests on each processor.
pub fn run(workspace: &Path, crates: &[Crate], options: &Options) -> Result<Vec<Step>> {
    let mut steps = Vec::new();
    for processor in PROCESSORS.iter().filter(|processor| among(&options.target, processor.target)) {
        if let Some(lacking) = processor.lacking(options.install) {
            steps.push(Step { name: processor.target.to_owned(), outcome: Outcome::Lacking(lacking) });
            continue;
        }
        let folder = workspace.join("target/portable/processors");
        let cargo = || processor.cargo(workspace);
        let target = processor.target;
        let kept = options.kept(workspace).join(target);
        let runner = Runner { name: target, target, folder: &folder, cargo: &cargo, kept };
        for member in crates.iter().filter(|member| member.is_library() && among(&options.package, &member.name)) {
            let extent = if processor.has_kernel { Extent::Everything } else { Extent::Whole };
            let selected = selection::of(member, extent);
            if !selected.is_empty() {
                steps.push(runner.run(&member.name, &selected)?);
            }
        }
    }
    Ok(steps)
}

impl Processor {
    fn lacking(&self, install: bool) -> Option<String> {
        if self.has_kernel && !cfg!(any(target_arch = "x86", target_arch = "x86_64")) {
            return Some("it takes a processor of that kind".to_owned());
        }
        let is_there = |program: &&str| {
            let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
            version.is_ok_and(|status| status.success())
        };
        if !self.programs.iter().all(is_there) {
            return Some(format!("it takes `apt-get install {}`", self.packages));
        }
        STABLE.provide(&[], &[self.target], install)
    }

    fn cargo(&self, workspace: &Path) -> Command {
        let mut cargo = STABLE.command("cargo");
        let target = self.target.replace('-', "_").to_uppercase();
        for (name, value) in self.variables {
            cargo.env(format!("CARGO_TARGET_{target}_{name}"), value);
        }
        cargo.arg("test").env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true").current_dir(workspace);
        cargo
    }
}
