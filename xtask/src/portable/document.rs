//! `docs/machines.md`: what came of the tests on the machines, and what was left out.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::report::{self, Report};

use super::left_out::What::{All, AllBut, These};
use super::left_out::{ASKS, READS, REFUSED, Reason, SLOW};

/// What is left out for which reason, and of which part.
const REASONS: [(Reason, &str); 4] = [
    (ASKS, "Under miri, and on s390x"),
    (READS, "Under miri, and on s390x"),
    (SLOW, "Under miri"),
    (REFUSED, "In programs of 32 bits"),
];

/// Writes the document.
pub fn write(path: &Path, reports: &[Report]) -> Result<()> {
    let mut text = [
        "# Other machines\n\n`cargo xtask portable --write` runs the tests under miri, on s390x and as programs of 32 bits \
         ([CONTRIBUTING.md](../CONTRIBUTING.md)), and writes this.\n\n",
        &report::table(reports),
        "\n",
        &report::days(reports),
        ". What they pass over is what the kernel here lacks: [kernels.md](kernels.md) has it in the column of the host.\n",
        &report::failed(reports),
        "\n## Left out\n",
    ]
    .concat();
    for (reason, part) in REASONS.iter().filter(|(reason, _)| !reason.left_out.is_empty()) {
        let _ = write!(text, "\n{part}, as {}:\n\n", reason.why);
        for (package, target, what) in reason.left_out {
            let names = |names: &[&str]| names.join(", ");
            let what = match what {
                All => String::new(),
                These(tests) => format!(": {}", names(tests)),
                AllBut(tests) => format!(", but not {}", names(tests)),
            };
            let _ = writeln!(text, "- {package} {target}{what}");
        }
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
