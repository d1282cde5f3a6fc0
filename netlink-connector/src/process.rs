//! Processes that begin, change and end (`linux/cn_proc.h`), as the connector tells of them.
//!
//! Numbers are those of the first PID and user namespaces, whoever listens.

use core::fmt;
use core::time::Duration;

use netlink_core::{Chars, Malformed};

use crate::generated::connector::{
    Content, Event as EventView, EventData, Index, Message, ProcessEvent, ProcessEvents, ProcessMessage,
};

/// A thread and the process it is one of; of a process the first thread has its number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct Task {
    /// The process; in the kernel the thread group.
    pub process: i32,
    /// The thread.
    pub thread: i32,
}

/// Something that happened to a process.
///
/// ```
/// use netlink_connector::process::{Event, What};
///
/// // The message of a process 7 that has called itself "sh".
/// let mut payload = Vec::new();
/// for word in [1_u32, 1, 42, 0] {
///     payload.extend(word.to_ne_bytes());
/// }
/// payload.extend(40_u16.to_ne_bytes());
/// payload.extend([0; 2]);
/// for word in [0x200_u32, 3] {
///     payload.extend(word.to_ne_bytes());
/// }
/// payload.extend(5_000_000_000_u64.to_ne_bytes());
/// payload.extend([7_u32, 7].map(u32::to_ne_bytes).concat());
/// payload.extend(b"sh\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
///
/// let event = Event::parse(&payload)?.expect("it is an event");
/// assert_eq!((event.cpu, event.sequence, event.since_boot.as_secs()), (3, 42, 5));
/// match event.what {
///     What::Name { task, name } => assert!(task.process == 7 && name.text() == "sh"),
///     other => panic!("{other:?}"),
/// }
/// # Ok::<(), netlink_core::Malformed>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Event {
    /// The processor it happened on.
    pub cpu: u32,
    /// Counts the events of that processor. Where all are heard, a gap says that some were lost.
    pub sequence: u32,
    /// When it was: the time since the system was booted, without the time it was suspended.
    pub since_boot: Duration,
    /// What happened.
    pub what: What,
}

/// What happened to a process.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum What {
    /// A process, or a thread of one, has begun.
    Fork {
        /// Who began it; of a thread, who began the process.
        parent: Task,
        /// What has begun. It is a process if both numbers are the same.
        child: Task,
    },
    /// A process runs another program.
    Exec {
        /// Who.
        task: Task,
    },
    /// The user it acts for has changed.
    User {
        /// Who.
        task: Task,
        /// The real user.
        real: u32,
        /// The effective user.
        effective: u32,
    },
    /// The group it acts for has changed.
    Group {
        /// Who.
        task: Task,
        /// The real group.
        real: u32,
        /// The effective group.
        effective: u32,
    },
    /// A process has begun a session.
    Session {
        /// Who.
        task: Task,
    },
    /// It is traced, or not any more.
    Traced {
        /// Who.
        task: Task,
        /// Who traces it; nobody does any more if there is none.
        tracer: Option<Task>,
    },
    /// It has another name (`/proc/self/comm`).
    Name {
        /// Who.
        task: Task,
        /// The name, of at most 15 bytes.
        name: Chars<16>,
    },
    /// Its core is being dumped.
    CoreDump {
        /// Who.
        task: Task,
        /// Its parent; zero before Linux 4.18.
        parent: Task,
    },
    /// A process, or a thread of one, has ended.
    Exit {
        /// Who.
        task: Task,
        /// How.
        status: ExitStatus,
        /// The signal that its parent is sent; none of a thread that is not the first of its process.
        signal: Option<i32>,
        /// Its parent; zero before Linux 4.18.
        parent: Task,
    },
    /// Something this crate does not know, by its number.
    Other(u32),
}

/// How a process ended, as `wait(2)` tells.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ExitStatus(pub u32);

impl ExitStatus {
    /// What it returned, from 0 to 255, unless a signal has ended it.
    #[must_use]
    pub const fn code(self) -> Option<u8> {
        let [low, code, ..] = self.0.to_le_bytes();
        if low & 0x7f == 0 { Some(code) } else { None }
    }

    /// The signal that has ended it, if one has.
    #[must_use]
    pub const fn signal(self) -> Option<u8> {
        let [low, ..] = self.0.to_le_bytes();
        if low & 0x7f == 0 { None } else { Some(low & 0x7f) }
    }

    /// Whether its core was dumped.
    #[must_use]
    pub const fn is_core_dumped(self) -> bool {
        self.0 & 0x80 != 0
    }
}

impl fmt::Display for ExitStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code(), self.signal()) {
            (Some(code), _) => write!(f, "status {code}"),
            (_, signal) => write!(f, "signal {}", signal.unwrap_or_default()),
        }
    }
}

/// A message of the kernel about processes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Told {
    Event(Event),
    /// The answer to a request: one more than it gave for `ack`, and the number of an error. The kernel overwrites `seq`, which
    /// it means to repeat.
    #[cfg_attr(not(feature = "connection"), allow(dead_code, reason = "only who asks looks at answers"))]
    Acknowledgement {
        ack: u32,
        error: u32,
    },
}

impl Event {
    /// Reads what follows the header of a netlink message; `None` if that is about something else, or the answer to a request.
    ///
    /// # Errors
    ///
    /// [`Malformed`] if it is no message of the connector.
    pub fn parse(payload: &[u8]) -> Result<Option<Self>, Malformed> {
        Ok(match Told::parse(payload)? {
            Some(Told::Event(event)) => Some(event),
            _ => None,
        })
    }

    /// What it is among [`ProcessEvents`]: with an end that failed, [`NONZERO_EXIT`](ProcessEvents::NONZERO_EXIT) as well.
    #[must_use]
    pub const fn kind(&self) -> ProcessEvents {
        match self.what {
            What::Fork { .. } => ProcessEvents::FORK,
            What::Exec { .. } => ProcessEvents::EXEC,
            What::User { .. } => ProcessEvents::UID,
            What::Group { .. } => ProcessEvents::GID,
            What::Session { .. } => ProcessEvents::SID,
            What::Traced { .. } => ProcessEvents::PTRACE,
            What::Name { .. } => ProcessEvents::COMM,
            What::CoreDump { .. } => ProcessEvents::COREDUMP,
            What::Exit { status: ExitStatus(0), .. } => ProcessEvents::EXIT,
            What::Exit { .. } => ProcessEvents::EXIT.union(ProcessEvents::NONZERO_EXIT),
            What::Other(number) => ProcessEvents::from_bits_retain(number),
        }
    }
}

impl Told {
    pub(crate) fn parse(payload: &[u8]) -> Result<Option<Self>, Malformed> {
        let message = Message::new_checked(payload)?;
        // The kernel tells of one at a time.
        let Some(part) = message.body().and_then(|mut parts| parts.next()) else { return Ok(None) };
        let header = part.header();
        let content = part.body().and_then(|content| content.select(u64::from(header.idx.0)));
        let Some(Content::Proc(process)) = content.filter(|_| header.idx == Index::PROC) else { return Ok(None) };
        let said = process.body().and_then(|said| said.select(u64::from(header.len)));
        let Some(ProcessMessage::Event(event)) = said else { return Ok(None) };
        let head = event.header();
        if head.what == ProcessEvent::NONE {
            let error = match data(&event) {
                Some(EventData::None(answer)) => answer.err,
                _ => 0,
            };
            return Ok(Some(Self::Acknowledgement { ack: header.ack, error }));
        }
        let since_boot = Duration::from_nanos(head.timestamp_ns);
        Ok(Some(Self::Event(Event { cpu: head.cpu, sequence: header.seq, since_boot, what: what(&event) })))
    }
}

fn data<'a>(event: &EventView<&'a [u8]>) -> Option<EventData<&'a [u8]>> {
    event.body()?.select(u64::from(event.header().what.0))
}

fn what(event: &EventView<&[u8]>) -> What {
    let task = |process, thread| Task { process, thread };
    match data(event) {
        Some(EventData::Fork(fork)) => {
            What::Fork { parent: task(fork.parent_tgid, fork.parent_pid), child: task(fork.child_tgid, fork.child_pid) }
        }
        Some(EventData::Exec(exec)) => What::Exec { task: task(exec.process_tgid, exec.process_pid) },
        Some(EventData::Uid(id)) => {
            What::User { task: task(id.process_tgid, id.process_pid), real: id.ruid, effective: id.euid }
        }
        Some(EventData::Gid(id)) => {
            What::Group { task: task(id.process_tgid, id.process_pid), real: id.rgid, effective: id.egid }
        }
        Some(EventData::Sid(sid)) => What::Session { task: task(sid.process_tgid, sid.process_pid) },
        Some(EventData::Ptrace(ptrace)) => What::Traced {
            task: task(ptrace.process_tgid, ptrace.process_pid),
            tracer: (ptrace.tracer_tgid != 0).then(|| task(ptrace.tracer_tgid, ptrace.tracer_pid)),
        },
        Some(EventData::Comm(comm)) => What::Name { task: task(comm.process_tgid, comm.process_pid), name: comm.comm },
        Some(EventData::Coredump(dump)) => What::CoreDump {
            task: task(dump.process_tgid, dump.process_pid),
            parent: task(dump.parent_tgid, dump.parent_pid),
        },
        Some(EventData::Exit(exit)) => What::Exit {
            task: task(exit.process_tgid, exit.process_pid),
            status: ExitStatus(exit.exit_code),
            signal: i32::try_from(exit.exit_signal).ok(),
            parent: task(exit.parent_tgid, exit.parent_pid),
        },
        _ => What::Other(event.header().what.0),
    }
}
