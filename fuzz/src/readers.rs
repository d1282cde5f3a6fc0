//! What reads text and files that others wrote.

use nlctl::capture::{self, Format, Place};

use crate::specs::Spec;

/// Reads a recording, and looks at what is said of it.
fn read(format: Format, data: &[u8]) {
    capture::detect(data);
    let items = capture::read(format, data);
    // Each datagram or fault has a place of its own in the input; that there is nothing is a fault, too.
    assert!(items.len() <= data.len() + 1, "{} of {} bytes", items.len(), data.len());
    for item in items {
        let place = match &item {
            Ok(datagram) => datagram.place,
            Err(fault) => {
                assert!(!fault.problem.is_empty());
                fault.place
            }
        };
        match place {
            Place::Line(line) => assert!((1..=data.len() + 1).contains(&line), "{place}"),
            Place::Byte(byte) => assert!(byte <= data.len(), "{place}"),
        }
    }
}

/// Lines of hexadecimal digits.
pub fn hex(data: &[u8]) {
    read(Format::Hex, data);
}

/// A pcap or pcapng file.
pub fn pcap(data: &[u8]) {
    read(Format::Pcap, data);
}

/// What strace writes.
pub fn strace(data: &[u8]) {
    read(Format::Strace, data);
}

/// What programs print with `NLDEBUG`.
pub fn nldebug(data: &[u8]) {
    read(Format::Nldebug, data);
}

/// A spec, as a file of `specs/`.
pub fn spec(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(spec) = Spec::parse(text) {
        assert!(spec.attribute_sets.iter().flat_map(|set| &set.attributes).all(|attribute| !attribute.name.is_empty()));
    }
}
