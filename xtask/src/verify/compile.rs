//! Asking the system's C compiler: a small program for each header prints what the header says.
//!
//! Every question stands on a line of its own. A name that the header does not have is an error on that line; the program is
//! compiled once more without those lines, and run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, bail};

use super::answers::Answers;
use super::compare::in_our_order;
use super::facts::{Facts, Place, Value};

/// What some headers need before them, tried in this order.
const PRELUDES: [&str; 3] = [
    "#include <linux/types.h>\n",
    "#include <sys/types.h>\n#include <sys/socket.h>\n#include <netinet/in.h>\n#include <linux/types.h>\n",
    "#include <linux/types.h>\n#include <linux/in.h>\n#include <linux/in6.h>\n#include <linux/if.h>\n#include <linux/if_ether.h>\n",
];

/// Macros of the kernel that its headers for user space use but do not define.
const KERNEL_MACROS: &str = "
#ifndef BIT
#define BIT(n) (1UL << (n))
#endif
#ifndef GENMASK
#define GENMASK(high, low) (((~0UL) << (low)) & (~0UL >> (63 - (high))))
#endif
#ifndef U8_MAX
#define U8_MAX 0xff
#define U16_MAX 0xffff
#define U32_MAX 0xffffffffU
#define U64_MAX 0xffffffffffffffffULL
#endif
";

/// One thing to ask of a header.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Question {
    Number(String),
    Text(String),
    Size(String),
    Member(String, String),
    Bits(String, String),
}

impl Question {
    /// The statement that prints the answer.
    fn statement(&self, line: usize) -> String {
        match self {
            Self::Number(name) => format!("printf(\"{line} %lld\\n\", (long long)({name}));"),
            Self::Text(name) => format!("printf(\"{line} %s\\n\", \"\" {name});"),
            Self::Size(r#type) => format!("printf(\"{line} %lld\\n\", (long long)sizeof({type}));"),
            Self::Member(r#type, member) => format!(
                "printf(\"{line} %lld %lld\\n\", (long long)__builtin_offsetof({type}, {member}), \
                 (long long)sizeof((({type} *)0)->{member}));"
            ),
            // A bit field has no address: it is set, and looked for.
            Self::Bits(r#type, member) => format!(
                "union {{ {type} all; unsigned char bytes[sizeof({type})]; }} set; int bit, first = -1, width = 0; \
                 __builtin_memset(&set, 0, sizeof(set)); set.all.{member} = ~0ULL; \
                 for (bit = 0; bit < 8 * (int)sizeof(set.bytes); bit++) \
                 if (set.bytes[bit / 8] >> bit % 8 & 1) {{ if (first < 0) first = bit; width++; }} \
                 printf(\"{line} %d %d\\n\", first, width);"
            ),
        }
    }
}

/// Asks the headers in a folder for everything in the facts. What the folder lacks, the headers in `more` and the system's may
/// complete; a header that the folder itself lacks answers nothing.
pub fn ask(folder: &Path, more: &[&Path], facts: &Facts) -> Result<Answers> {
    let mut answers = Answers::default();
    let compiler = Compiler::new(std::iter::once(folder).chain(more.iter().copied()).collect())?;
    for (header, questions) in questions(facts) {
        if folder.join(&header).is_file() {
            answers.headers.insert(header.clone());
            compiler.ask(&header, &questions, &mut answers).with_context(|| format!("compiling {header}"))?;
        }
    }
    Ok(answers)
}

fn questions(facts: &Facts) -> BTreeMap<String, BTreeSet<Question>> {
    let mut questions: BTreeMap<String, BTreeSet<Question>> = BTreeMap::new();
    for constant in &facts.constants {
        let name = constant.name.clone();
        questions.entry(constant.header.clone()).or_default().insert(match constant.value {
            Value::Number(_) => Question::Number(name),
            Value::Text(_) => Question::Text(name),
        });
    }
    for structure in &facts.structs {
        let questions = questions.entry(structure.header.clone()).or_default();
        questions.insert(Question::Size(structure.name.clone()));
        for member in &structure.members {
            let Some(name) = member.name.clone() else { continue };
            // The headers lay out bit fields in another way for machines of the other byte order.
            let bits = matches!(member.place, Place::Bits(..));
            if bits && cfg!(target_endian = "big") {
                continue;
            }
            questions.insert(match bits {
                true => Question::Bits(structure.name.clone(), name),
                false => Question::Member(structure.name.clone(), name),
            });
        }
    }
    questions
}

struct Compiler<'a> {
    command: String,
    headers: Vec<&'a Path>,
    folder: TemporaryFolder,
}

impl<'a> Compiler<'a> {
    fn new(headers: Vec<&'a Path>) -> Result<Self> {
        let command = std::env::var("CC").unwrap_or_else(|_| "cc".to_string());
        Ok(Self { command, headers, folder: TemporaryFolder::new()? })
    }

    fn ask(&self, header: &str, questions: &BTreeSet<Question>, answers: &mut Answers) -> Result<()> {
        let include = include(header);
        let prelude = self.prelude(&include)?;
        let head = format!("{prelude}{include}{KERNEL_MACROS}extern int printf(const char *, ...);\n");
        let questions: Vec<&Question> = questions.iter().collect();
        let all: BTreeSet<usize> = (0..questions.len()).collect();
        let wrong = match self.compile(&program(&head, &questions, &all), "ask")? {
            Outcome::Compiled => BTreeSet::new(),
            Outcome::Wrong(wrong) => wrong,
        };
        if !wrong.is_empty() {
            let rest = all.difference(&wrong).copied().collect();
            if let Outcome::Wrong(wrong) = self.compile(&program(&head, &questions, &rest), "ask")? {
                bail!("errors only without the first ones: {:?}", wrong.iter().map(|line| questions[*line]));
            }
        }
        let output = Command::new(self.folder.0.join("ask")).output().context("running the compiled program")?;
        for line in String::from_utf8(output.stdout)?.lines() {
            let (index, answer) = line.split_once(' ').context("a line without an answer")?;
            let question = questions.get(index.parse::<usize>()?).context("an answer to no question")?;
            record(header, question, answer, answers)?;
        }
        Ok(())
    }

    /// The first prelude with which the header compiles at all.
    fn prelude(&self, include: &str) -> Result<&'static str> {
        for prelude in PRELUDES {
            if self.run(&format!("{prelude}{include}int main(void) {{ return 0; }}\n"), &["-fsyntax-only"])?.is_empty()
            {
                return Ok(prelude);
            }
        }
        bail!("it compiles with none of the preludes:\n{}", self.run(include, &["-fsyntax-only"])?)
    }

    /// Compiles a program, or says which of its questions are wrong.
    fn compile(&self, program: &str, name: &str) -> Result<Outcome> {
        let path = self.folder.0.join(name);
        let errors = self.run(program, &["-o", path.to_str().context("the path of a temporary folder")?])?;
        if errors.is_empty() {
            return Ok(Outcome::Compiled);
        }
        let wrong: BTreeSet<usize> = errors.lines().filter_map(wrong_question).collect();
        if wrong.is_empty() {
            bail!("the compiler says:\n{errors}");
        }
        Ok(Outcome::Wrong(wrong))
    }

    /// Runs the compiler; what it says where it fails, else nothing.
    fn run(&self, program: &str, options: &[&str]) -> Result<String> {
        let source = self.folder.0.join("ask.c");
        std::fs::write(&source, program)?;
        let mut command = Command::new(&self.command);
        command
            .env("LC_ALL", "C")
            .args(["-std=gnu11", "-O0", "-ftrack-macro-expansion=0", "-Werror=implicit-function-declaration"])
            .args(options);
        // Where the compiler looks anyway it is to look last.
        for folder in self.headers.iter().filter(|folder| **folder != Path::new("/usr/include")) {
            command.arg("-I").arg(folder);
        }
        let output =
            command.arg(&source).output().with_context(|| format!("starting the C compiler, {}", self.command))?;
        if output.status.success() {
            return Ok(String::new());
        }
        Ok(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// A folder that goes when it is dropped.
pub struct TemporaryFolder(pub PathBuf);

impl TemporaryFolder {
    pub fn new() -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("netlink-verify-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).with_context(|| format!("making {}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            eprintln!("{} stays behind: {error}", self.0.display());
        }
    }
}

enum Outcome {
    Compiled,
    Wrong(BTreeSet<usize>),
}

/// The header, and those that complete it: the address families are in the kernel's own `linux/socket.h` and in the C library's
/// header, and some are rtnetlink's; the protocols of IPv6 have a header of their own; nfnetlink's macros use netlink's.
fn include(header: &str) -> String {
    let more: &[&str] = match header {
        "linux/socket.h" => &["sys/socket.h", "linux/rtnetlink.h"],
        "linux/in.h" => &["linux/in6.h"],
        "linux/netfilter/nfnetlink.h" => &["linux/netlink.h"],
        _ => &[],
    };
    [header].iter().chain(more).fold(String::new(), |text, header| text + &format!("#include <{header}>\n"))
}

fn program(head: &str, questions: &[&Question], lines: &BTreeSet<usize>) -> String {
    let mut text = head.to_string();
    for line in lines {
        // Lines are counted from one.
        let _ = writeln!(
            text,
            "#line {} \"question\"\nstatic void ask{line}(void) {{ {} }}",
            line + 1,
            questions[*line].statement(*line)
        );
    }
    text += "int main(void) {\n";
    for line in lines {
        let _ = writeln!(text, "ask{line}();");
    }
    text += "return 0;\n}\n";
    text
}

/// The question an error is about.
fn wrong_question(message: &str) -> Option<usize> {
    let (line, rest) = message.strip_prefix("question:")?.split_once(':')?;
    if !rest.contains("error:") {
        return None;
    }
    line.parse::<usize>().ok()?.checked_sub(1)
}

fn record(header: &str, question: &Question, answer: &str, answers: &mut Answers) -> Result<()> {
    let mut numbers = answer.split(' ').map(str::parse::<i128>);
    let mut number = || numbers.next().context("an answer too short")?.context("not a number");
    let header = header.to_string();
    match question {
        Question::Number(name) => {
            let value = in_our_order(name, number()?, u16::from_be);
            answers.constants.insert((header, name.clone()), Value::Number(value));
        }
        Question::Text(name) => {
            answers.constants.insert((header, name.clone()), Value::Text(answer.to_string()));
        }
        Question::Size(name) => {
            answers.structs.entry((header, name.clone())).or_default().size = number()?.try_into()?;
        }
        Question::Member(name, member) | Question::Bits(name, member) => {
            let (start, size) = (number()?.try_into()?, number()?.try_into()?);
            let place = match question {
                Question::Bits(..) => Place::Bits(start, size),
                _ => Place::Bytes(start, size),
            };
            answers.structs.entry((header, name.clone())).or_default().members.insert(member.clone(), place);
        }
    }
    Ok(())
}
