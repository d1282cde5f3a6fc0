//! Recorded netlink traffic, as various tools write it: a reader for each form.
//!
//! A reader goes over the whole input and says of each datagram where it stood and what is known about it; what cannot be
//! read is a fault at its place, and the rest goes on.

use std::fmt;

mod hex;
mod nldebug;
mod pcap;
mod strace;

/// A form of recorded traffic.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Format {
    /// Hexadecimal digits, a datagram on each line
    Hex,
    /// pcap or pcapng of an nlmon device
    Pcap,
    /// What strace writes, with the bytes in hex
    Strace,
    /// What programs print with NLDEBUG
    Nldebug,
}

/// A datagram that was sent or received.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Datagram {
    /// Where it stands.
    pub place: Place,
    /// The netlink protocol, if that is known.
    pub protocol: Option<u16>,
    /// Which way it went, if that is known.
    pub direction: Option<Direction>,
    /// The process that sent or received it, if that is known.
    pub process: Option<u32>,
    /// Its messages.
    pub data: Vec<u8>,
}

/// Which way a datagram went, as the program sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// To the kernel.
    Sent,
    /// From it.
    Received,
}

/// A place in the input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A line, from one.
    Line(usize),
    /// A byte, from zero.
    Byte(usize),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => write!(f, "line {line}"),
            Self::Byte(byte) => write!(f, "byte {byte}"),
        }
    }
}

/// What could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What is wrong with it.
    pub problem: String,
}

/// What a reader finds.
pub type Item = Result<Datagram, Fault>;

/// Whatever traffic the input has.
pub fn read(format: Format, input: &[u8]) -> Vec<Item> {
    match format {
        Format::Hex => hex::read(&lines(input)),
        Format::Pcap => pcap::read(input),
        Format::Strace => strace::read(&lines(input)),
        Format::Nldebug => nldebug::read(&lines(input)),
    }
}

/// The form of an input, by what it looks like.
pub fn detect(input: &[u8]) -> Format {
    if pcap::is_like(input) {
        return Format::Pcap;
    }
    let lines = lines(input);
    let any = |is_like: fn(&str) -> bool| lines.iter().any(|(_, line)| is_like(line));
    match () {
        () if any(nldebug::is_like) => Format::Nldebug,
        () if any(strace::is_like) => Format::Strace,
        () => Format::Hex,
    }
}

/// The lines that are not empty, with their numbers. What is not UTF-8 cannot be part of anything that is looked for.
fn lines(input: &[u8]) -> Vec<(usize, String)> {
    let text = String::from_utf8_lossy(input);
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim_end().to_owned()));
    numbered.filter(|(_, line)| !line.is_empty()).collect()
}

fn fault(place: Place, problem: impl Into<String>) -> Item {
    Err(Fault { place, problem: problem.into() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FORMATS: [Format; 4] = [Format::Hex, Format::Pcap, Format::Strace, Format::Nldebug];

    #[test]
    fn forms_are_told_apart() {
        assert_eq!(detect(b"14000000 1200\n"), Format::Hex);
        assert_eq!(detect(b""), Format::Hex);
        assert_eq!(detect(b"\xd4\xc3\xb2\xa1\x02\0\x04\0"), Format::Pcap);
        assert_eq!(detect(b"\x0a\x0d\x0d\x0a\x1c\0\0\0"), Format::Pcap);
        assert_eq!(detect(b"7 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3\n"), Format::Strace);
        assert_eq!(detect(b"nl: send: {Header:{Length:16"), Format::Nldebug);
        assert_eq!(detect(b"----------------\t------------------\n"), Format::Nldebug);
    }

    proptest! {
        #[test]
        fn no_bytes_end_it(input in proptest::collection::vec(any::<u8>(), 0..400)) {
            detect(&input);
            for format in FORMATS {
                read(format, &input);
            }
        }

        /// What begins as it should.
        #[test]
        fn no_capture_ends_it(
            head in prop_oneof![
                Just(&b"\xd4\xc3\xb2\xa1\x02\0\x04\0\0\0\0\0\0\0\0\0\0\0\x04\0\xfd\0\0\0"[..]),
                Just(&b"\x0a\x0d\x0d\x0a\x1c\0\0\0\x4d\x3c\x2b\x1a\x01\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\x1c\0\0\0\
                    \x01\0\0\0\x14\0\0\0\xfd\0\0\0\0\0\0\0\x14\0\0\0"[..]),
            ],
            rest in proptest::collection::vec(prop_oneof![Just(0_u8), 0_u8..40, any::<u8>()], 0..200),
        ) {
            read(Format::Pcap, &[head, &rest].concat());
        }

        /// Lines of parts that mean something.
        #[test]
        fn no_lines_end_it(parts in proptest::collection::vec(prop_oneof![
            "\n",
            "[0-9a-fx \\\\]{0,8}",
            prop::sample::select(vec![
                "socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE", ") = 3", "sendto(3, ", "recvmsg(3<NETLINK:[ROUTE:1]>, ", "\"", "\\x14",
                "<unfinished ...>", "<... sendto resumed>", "iov_base=", "clone(CLONE_FILES", "close(", "[pid 7] ", "7 ",
                " | 00000  14 00 ", " * 20 bytes in buffer 0", "MSG_PEEK", "nlmsg_len=", "execve(", "...",
                "nl: send: ", "nl: recv: ", "{Header:{Length:", "Type:", "Flags:", "Sequence:", "PID:", "} Data:[", "]}", "1 2 ",
                "----------------\t------------------", "|  0000000020  |\t| message length |", "| 00018 | R-A- |\t|  type | flags  |",
                "|00005|--|00003|\t|len |flags| type|", "| 00 00 00 00  |\t|  extra header  |", "\x1b[1;31m",
                "sequence 1, port 0, length 36, type 18, flags 0x0", " 0x1400",
            ]).prop_map(str::to_owned),
        ], 0..40)) {
            let text = parts.concat();
            detect(text.as_bytes());
            for format in FORMATS {
                read(format, text.as_bytes());
            }
        }
    }
}
