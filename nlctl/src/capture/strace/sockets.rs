//! Which file descriptors of which process are netlink sockets.

use std::collections::HashMap;

use super::call::{Call, Descriptor, is_fork};
use crate::families::protocol_number;

/// What is known of a file descriptor.
pub enum Known {
    /// It is a netlink socket, of a protocol if that is known.
    Netlink(Option<u16>),
    /// It is none, as far as is known.
    Other,
}

/// A netlink socket.
#[derive(Clone, Debug)]
struct Socket {
    protocol: Option<u16>,
    /// Whether it is closed when another program is executed.
    close_on_exec: bool,
}

/// The open netlink sockets of all processes. Threads share theirs.
#[derive(Debug, Default)]
pub struct Sockets {
    /// The table of each process, by its index.
    processes: HashMap<Option<u32>, usize>,
    tables: Vec<HashMap<u32, Socket>>,
    /// The process that began to make another, last.
    forking: Option<Option<u32>>,
}

impl Sockets {
    /// A process begins to make another.
    pub fn forks(&mut self, process: Option<u32>) {
        self.forking = Some(process);
    }

    /// What is known of a file descriptor that a call is about.
    pub fn find(&mut self, call: &Call<'_>, descriptor: Descriptor<'_>) -> Known {
        // With one `-y` every socket is `socket:[1234]`.
        let said = descriptor.remark.filter(|remark| !remark.starts_with("socket:")).map(of_remark);
        let known = self.table(call.process).get(&descriptor.number).map(|socket| socket.protocol);
        match (said, known) {
            (Some(Known::Netlink(Some(protocol))), _) => Known::Netlink(Some(protocol)),
            (Some(Known::Netlink(None)), known) => Known::Netlink(known.flatten()),
            (Some(Known::Other), _) => Known::Other,
            (None, Some(protocol)) => Known::Netlink(protocol),
            // It was open when strace began.
            (None, None) if call.arguments.contains("AF_NETLINK") || call.arguments.contains("nlmsg_len=") => {
                Known::Netlink(None)
            }
            (None, None) => Known::Other,
        }
    }

    /// Takes note of a call that opens or closes files, or makes a process.
    pub fn call(&mut self, call: &Call<'_>) {
        if is_fork(call.name) {
            return self.forked(call);
        }
        let table = self.table(call.process);
        match call.name {
            "close" => {
                if let Some(closed) = call.descriptor() {
                    table.remove(&closed.number);
                }
            }
            "execve" | "execveat" if call.returned == Some(0) => table.retain(|_, socket| !socket.close_on_exec),
            "fcntl" if !call.arguments.contains("F_DUPFD") => {}
            "dup" | "dup2" | "dup3" | "fcntl" => {
                let old = call.descriptor().and_then(|old| table.get(&old.number).cloned());
                let close_on_exec = call.arguments.contains("CLOEXEC");
                set(table, call, old.map(|old| Socket { close_on_exec, ..old }));
            }
            "socket" => set(table, call, netlink(call.arguments)),
            // Whatever else returns a file descriptor: it is no netlink socket.
            "open" | "openat" | "creat" | "accept" | "accept4" | "eventfd2" | "epoll_create1" | "timerfd_create" => {
                set(table, call, None);
            }
            _ => {}
        }
    }

    fn forked(&mut self, call: &Call<'_>) {
        let Some(child) = call.returned.and_then(|child| u32::try_from(child).ok()).filter(|child| *child > 0) else {
            return;
        };
        if !self.processes.contains_key(&Some(child)) {
            self.inherit(Some(child), call.process, call.arguments.contains("CLONE_FILES"));
        } else if call.arguments.contains("CLONE_FILES") {
            // Its calls came first, and it was given a copy.
            let index = self.index(call.process);
            self.processes.insert(Some(child), index);
        }
    }

    fn inherit(&mut self, child: Option<u32>, parent: Option<u32>, is_shared: bool) {
        let index = self.index(parent);
        if is_shared {
            self.processes.insert(child, index);
        } else {
            let copy = self.tables.get(index).cloned().unwrap_or_default();
            self.processes.insert(child, self.tables.len());
            self.tables.push(copy);
        }
    }

    fn index(&mut self, process: Option<u32>) -> usize {
        if let Some(index) = self.processes.get(&process) {
            return *index;
        }
        match self.forking.take() {
            Some(parent) if parent != process && self.processes.contains_key(&parent) => {
                self.inherit(process, parent, false);
            }
            _ => {
                self.processes.insert(process, self.tables.len());
                self.tables.push(HashMap::new());
            }
        }
        self.processes.get(&process).copied().unwrap_or_default()
    }

    fn table(&mut self, process: Option<u32>) -> &mut HashMap<u32, Socket> {
        let index = self.index(process);
        if index >= self.tables.len() {
            self.tables.resize_with(index + 1, HashMap::new);
        }
        &mut self.tables[index]
    }
}

/// The returned file descriptor is this socket, or is no netlink socket.
fn set(table: &mut HashMap<u32, Socket>, call: &Call<'_>, socket: Option<Socket>) {
    let Some(descriptor) = call.returned_descriptor() else { return };
    match socket {
        Some(socket) => table.insert(descriptor.number, socket),
        None => table.remove(&descriptor.number),
    };
}

/// The socket that the arguments of `socket()` ask for, if it is one of netlink.
fn netlink(arguments: &str) -> Option<Socket> {
    let mut arguments = arguments.split(", ");
    let domain = arguments.next()?;
    let close_on_exec = arguments.next()?.contains("SOCK_CLOEXEC");
    let protocol = arguments.next().and_then(protocol_number);
    ["AF_NETLINK", "PF_NETLINK"].contains(&domain).then_some(Socket { protocol, close_on_exec })
}

/// What `-yy` says of a file descriptor: `NETLINK:[ROUTE:1234]`, or without a protocol before it is bound.
fn of_remark(remark: &str) -> Known {
    match remark.strip_prefix("NETLINK:[").or_else(|| remark.strip_prefix("NETLINK:")) {
        Some(rest) => {
            Known::Netlink(rest.split(':').next().filter(|name| rest.len() > name.len()).and_then(protocol_number))
        }
        None => Known::Other,
    }
}
