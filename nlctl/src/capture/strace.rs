//! What strace writes of the system calls on netlink sockets.
//!
//! strace puts netlink messages into words of its own, which do not have every byte. So the bytes are taken from its dumps
//! (`-e read=all -e write=all`), else from strings, as it prints what it does not understand. Which sockets are
//! netlink's, and of which protocol, is known from the calls of `socket()`, or from what `-yy` says of a file descriptor.

use super::{Datagram, Direction, Fault, Item, Place, hex};
use call::{Call, Line};
use sockets::{Known, Sockets};

mod call;
mod literal;
mod sockets;

/// How the bytes can be had.
const ADVICE: &str = "strace has put it into words: `-e read=all -e write=all` adds the bytes";

/// Whether a line looks like one of strace about a socket.
pub fn is_like(line: &str) -> bool {
    const CALLS: [&str; 9] =
        ["socket(AF_", "sendto(", "sendmsg(", "sendmmsg(", "recvmsg(", "recvmmsg(", "recvfrom(", "write(", "execve("];
    CALLS.iter().any(|call| line.contains(call))
}

/// Reads the datagrams of netlink sockets.
pub fn read(lines: &[(usize, String)]) -> Vec<Item> {
    let mut reader = Reader::default();
    for (number, line) in lines {
        reader.line(*number, line);
    }
    reader.finish();
    reader.items
}

#[derive(Default)]
struct Reader {
    calls: call::Unfinished,
    sockets: Sockets,
    /// The last call, whose dump may follow.
    transfer: Option<Transfer>,
    items: Vec<Item>,
}

/// A call that has sent or received something.
struct Transfer {
    line: usize,
    protocol: Option<u16>,
    direction: Direction,
    process: Option<u32>,
    /// How many bytes the call says there were; nothing for those of many datagrams.
    size: Option<usize>,
    /// What the strings of the call have, or why they do not have it.
    said: Result<Vec<u8>, String>,
    /// What was dumped: a datagram each, as far as it goes.
    dumps: Vec<Vec<u8>>,
}

impl Reader {
    fn line(&mut self, number: usize, line: &str) {
        if let Some(transfer) = &mut self.transfer
            && transfer.dump(line)
        {
            return;
        }
        self.finish();
        let mut calls = std::mem::take(&mut self.calls);
        match calls.line(number, line) {
            Some(Line::Call(call)) => self.call(&call),
            Some(Line::Forks(process)) => self.sockets.forks(process),
            None => {}
        }
        self.calls = calls;
    }

    fn call(&mut self, call: &Call<'_>) {
        let direction = match call.name {
            "sendto" | "send" | "sendmsg" | "sendmmsg" | "write" | "writev" => Direction::Sent,
            "recvfrom" | "recv" | "recvmsg" | "recvmmsg" | "read" | "readv" => Direction::Received,
            _ => return self.sockets.call(call),
        };
        let Some(descriptor) = call.descriptor() else { return };
        let protocol = match self.sockets.find(call, descriptor) {
            Known::Netlink(protocol) => protocol,
            Known::Other => return,
        };
        // What is only looked at will be received.
        let is_peek = call.arguments.contains("MSG_PEEK");
        let Some(count) = call.returned.filter(|count| *count > 0 && !is_peek) else { return };
        let is_many = call.name.ends_with("mmsg");
        self.transfer = Some(Transfer {
            line: call.line,
            protocol,
            direction,
            process: call.process,
            size: if is_many { None } else { usize::try_from(count).ok() },
            said: if is_many { Err(ADVICE.to_owned()) } else { call.bytes() },
            dumps: Vec::new(),
        });
    }

    /// The last call is complete.
    fn finish(&mut self) {
        if let Some(transfer) = self.transfer.take() {
            transfer.finish(&mut self.items);
        }
    }
}

impl Transfer {
    /// Takes a line of a dump. Returns whether it is one.
    fn dump(&mut self, line: &str) -> bool {
        if let Some(rest) = line.strip_prefix(" | ") {
            // Between the offset and the bytes as text there are sixteen bytes, in two columns.
            let digits = rest.split_once("  ").map(|(_, rest)| rest).unwrap_or_default();
            let digits: String = digits.chars().take(16 * 3 + 1).collect();
            if let Ok(bytes) = hex::bytes(&digits) {
                if self.dumps.is_empty() {
                    self.dumps.push(Vec::new());
                }
                self.dumps.last_mut().into_iter().for_each(|dump| dump.extend(&bytes));
            }
            return true;
        }
        // ` = 1 buffers in vector 0` begins a datagram of many, and ` * 20 bytes in buffer 0` a part of one.
        if line.starts_with(" = ") && line.contains(" buffers in vector ") {
            self.dumps.push(Vec::new());
            return true;
        }
        line.starts_with(" * ") && line.contains(" bytes in buffer ")
    }

    fn finish(self, items: &mut Vec<Item>) {
        let place = Place::Line(self.line);
        let datagrams = match self.dumps {
            dumps if !dumps.is_empty() => Ok(dumps),
            _ => self.said.map(|said| vec![said]),
        };
        match (datagrams, self.size) {
            (Err(problem), _) => items.push(Err(Fault { place, problem })),
            (Ok(datagrams), size) => {
                for mut data in datagrams.into_iter().filter(|data| !data.is_empty()) {
                    match size {
                        Some(size) if data.len() < size => {
                            let problem = format!("{} of {size} bytes are there: the rest was cut", data.len());
                            items.push(Err(Fault { place, problem }));
                            continue;
                        }
                        Some(size) => data.truncate(size),
                        None => {}
                    }
                    let (protocol, direction, process) = (self.protocol, Some(self.direction), self.process);
                    items.push(Ok(Datagram { place, protocol, direction, process, data }));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
