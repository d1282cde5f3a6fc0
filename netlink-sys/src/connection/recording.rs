//! What was sent and received on a connection, as text.

use std::fmt;
use std::str::FromStr;

use netlink_core::messages;

use super::replay::ReplayError;
use crate::Received;

/// The traffic of a connection, to keep in a file and to [replay](crate::Connection::replay).
///
/// [`Connection::record`](crate::Connection::record) begins one. As text it has a line for each datagram: `>` for one that was
/// sent or `<` for one that was received, and its bytes in hex, in the byte order of the host. Spaces between bytes, empty lines and
/// lines that begin with `#` are ignored.
///
/// ```text
/// # RTM_GETLINK for lo, and an error: ENODEV
/// > 20000000 1200 0100 01000000 2a000000 00000000 01000000 00000000 00000000
/// < 24000000 0200 0001 01000000 2a000000 edffffff 20000000 1200 0100 01000000 2a000000
/// ```
///
/// Only what the kernel sent to the connection alone is in it: not what other processes sent, and no notifications.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recording {
    pub(super) datagrams: Vec<Datagram>,
}

/// A datagram, and which way it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Datagram {
    Sent(Vec<u8>),
    Received(Vec<u8>),
}

impl Recording {
    pub(super) fn sent(&mut self, data: &[u8]) {
        self.datagrams.push(Datagram::Sent(data.to_vec()));
    }

    pub(super) fn received(&mut self, received: &Received) {
        if received.port == 0 && received.groups == 0 && received.group.is_none() {
            self.datagrams.push(Datagram::Received(received.data.to_vec()));
        }
    }
}

impl fmt::Display for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# netlink datagrams in hex: > sent, < received")?;
        for datagram in &self.datagrams {
            let (mark, data) = match datagram {
                Datagram::Sent(data) => ('>', data),
                Datagram::Received(data) => ('<', data),
            };
            write!(f, "{mark} ")?;
            data.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
            writeln!(f)?;
        }
        Ok(())
    }
}

impl FromStr for Recording {
    type Err = ReplayError;

    fn from_str(text: &str) -> Result<Self, ReplayError> {
        let mut datagrams = Vec::new();
        for (line, number) in text.lines().zip(1..) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let datagram = parse_line(line).map_err(|reason| ReplayError::Line { number, reason })?;
            datagrams.push(datagram);
        }
        Ok(Self { datagrams })
    }
}

fn parse_line(line: &str) -> Result<Datagram, &'static str> {
    let (direction, hex): (fn(Vec<u8>) -> Datagram, _) = match line.split_at_checked(1) {
        Some((">", hex)) => (Datagram::Sent, hex),
        Some(("<", hex)) => (Datagram::Received, hex),
        _ => return Err("a datagram begins with > or <"),
    };
    let digits: Option<Vec<u8>> = hex
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    let digits = digits.ok_or("something is not a hex digit")?;
    let (pairs, rest) = digits.as_chunks();
    if !rest.is_empty() {
        return Err("the number of hex digits is odd");
    }
    let data: Vec<u8> = pairs.iter().map(|[high, low]| high << 4 | low).collect();
    // A received datagram may be malformed, and that is worth recording; we send none that are.
    let is_whole = matches!(messages(&data).next(), Some(Ok(_)));
    let datagram = direction(data);
    if matches!(datagram, Datagram::Sent(_)) && !is_whole {
        return Err("the length of the message is wrong; it may be from a host of another byte order");
    }
    Ok(datagram)
}
