//! pcap and pcapng of an nlmon device.
//!
//! Each packet begins with a header of 16 bytes in network order: which way it went, a hardware type, an address that is
//! empty, and the netlink protocol (`LINKTYPE_NETLINK`, 253). The datagram behind it is in the byte order of the machine.

use pcap_parser::traits::PcapNGPacketBlock as _;
use pcap_parser::{Block, Linktype, PcapBlockOwned, PcapError};

use super::{Datagram, Direction, Item, Place, fault};

/// Netlink traffic as nlmon captures it (`LINKTYPE_NETLINK`).
const NETLINK: Linktype = Linktype(253);
/// The size of the header before each datagram.
const HEADER: usize = 16;
/// The way of a packet that is for user space, and of one that is for the kernel (`linux/if_packet.h`).
const PACKET_USER: u16 = 6;
const PACKET_KERNEL: u16 = 7;

/// How a section of pcapng begins, in either byte order.
const SECTION: [u8; 4] = [0x0a, 0x0d, 0x0d, 0x0a];
const NO_BLOCK: &str = "this is no block of a pcap or pcapng file";

/// Whether a file begins as pcap does, in either byte order and with either resolution of time, or as pcapng.
pub fn is_like(input: &[u8]) -> bool {
    const MAGIC: [u32; 5] = [0xa1b2_c3d4, 0xd4c3_b2a1, 0xa1b2_3c4d, 0x4d3c_b2a1, 0x0a0d_0d0a];
    input.first_chunk().is_some_and(|magic| MAGIC.contains(&u32::from_be_bytes(*magic)))
}

/// Reads the packets of a file.
pub fn read(input: &[u8]) -> Vec<Item> {
    let mut packets = Packets { links: Vec::new(), items: Vec::new() };
    // All of it fits into the buffer, which is filled once: what is not there then does not come.
    let mut reader = match pcap_parser::create_reader(input.len().max(64) + 1, input) {
        Ok(reader) => reader,
        Err(error) => return vec![fault(Place::Byte(0), words(&error))],
    };
    let mut offset = 0;
    let mut is_big_endian = false;
    while offset < input.len() {
        if input.starts_with(&SECTION) && is_too_short(input.get(offset..).unwrap_or_default(), &mut is_big_endian) {
            packets.items.push(fault(Place::Byte(offset), NO_BLOCK));
            break;
        }
        match reader.next() {
            Ok((size, block)) => {
                packets.block(offset, &block);
                offset += size;
                reader.consume(size);
            }
            Err(error) => {
                packets.items.push(fault(Place::Byte(offset), words(&error)));
                break;
            }
        }
    }
    packets.items
}

/// Whether a block of pcapng says that it is shorter than its own header: pcap-parser (0.17) subtracts that without a look.
///
/// A block that begins a section has its byte order.
fn is_too_short(block: &[u8], is_big_endian: &mut bool) -> bool {
    if block.starts_with(&SECTION) {
        *is_big_endian = block.get(8..12) == Some(&[0x1a, 0x2b, 0x3c, 0x4d]);
    }
    let length = block.get(4..).and_then(<[u8]>::first_chunk).copied();
    let length = length.map(if *is_big_endian { u32::from_be_bytes } else { u32::from_le_bytes });
    length.is_some_and(|length| length < 12)
}

fn words(error: &PcapError<&[u8]>) -> String {
    match error {
        PcapError::Incomplete(_) | PcapError::BufferTooSmall | PcapError::UnexpectedEof | PcapError::Eof => {
            "the file ends in the middle of a block".to_owned()
        }
        PcapError::HeaderNotRecognized => "this is no pcap or pcapng file".to_owned(),
        _ => NO_BLOCK.to_owned(),
    }
}

struct Packets {
    /// The link types of the interfaces.
    links: Vec<Linktype>,
    items: Vec<Item>,
}

impl Packets {
    fn block(&mut self, offset: usize, block: &PcapBlockOwned<'_>) {
        match block {
            PcapBlockOwned::LegacyHeader(header) => self.links = vec![header.network],
            PcapBlockOwned::Legacy(packet) => self.packet(offset, 0, packet.data, packet.caplen < packet.origlen),
            PcapBlockOwned::NG(Block::SectionHeader(_)) => self.links.clear(),
            PcapBlockOwned::NG(Block::InterfaceDescription(interface)) => self.links.push(interface.linktype),
            PcapBlockOwned::NG(Block::EnhancedPacket(packet)) => {
                let interface = usize::try_from(packet.if_id).unwrap_or(usize::MAX);
                self.packet(offset, interface, packet.packet_data(), packet.truncated());
            }
            PcapBlockOwned::NG(Block::SimplePacket(packet)) => {
                self.packet(offset, 0, packet.packet_data(), packet.truncated());
            }
            PcapBlockOwned::NG(_) => {}
        }
    }

    fn packet(&mut self, offset: usize, interface: usize, packet: &[u8], is_cut: bool) {
        let place = Place::Byte(offset);
        let item = match self.links.get(interface) {
            None => fault(place, format!("the packet is of interface {interface}, which the file does not describe")),
            Some(&NETLINK) if is_cut => fault(place, "the packet was cut when it was captured"),
            Some(&NETLINK) => match packet.split_first_chunk::<HEADER>() {
                Some((header, data)) => Ok(datagram(place, header, data)),
                None => fault(place, "the packet is shorter than its header"),
            },
            Some(Linktype(other)) => fault(
                place,
                format!("the packet is of link type {other}; netlink is {}, of an nlmon device", NETLINK.0),
            ),
        };
        self.items.push(item);
    }
}

fn datagram(place: Place, header: &[u8; HEADER], data: &[u8]) -> Datagram {
    let &[way1, way2, .., protocol1, protocol2] = header;
    let direction = match u16::from_be_bytes([way1, way2]) {
        PACKET_USER => Some(Direction::Received),
        PACKET_KERNEL => Some(Direction::Sent),
        _ => None,
    };
    let protocol = Some(u16::from_be_bytes([protocol1, protocol2]));
    Datagram { place, protocol, direction, process: None, data: data.to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A packet of NETLINK_NETFILTER (12) to the kernel.
    const PACKET: [u8; 20] = [0, 7, 3, 0x38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 1, 2, 3, 4];

    fn expected(byte: usize) -> Item {
        let data = vec![1, 2, 3, 4];
        let direction = Some(Direction::Sent);
        Ok(Datagram { place: Place::Byte(byte), protocol: Some(12), direction, process: None, data })
    }

    fn legacy(link: u32) -> Vec<u8> {
        let header = [0xa1b2_c3d4, 0x0004_0002, 0, 0, 0x0004_0000, link];
        let packet = [1, 2, 20, 20];
        let words = header.iter().chain(&packet).flat_map(|word: &u32| word.to_le_bytes());
        words.chain(PACKET).collect()
    }

    #[test]
    fn packets_have_protocol_and_direction() {
        let file = legacy(253);
        assert_eq!(read(&file), [expected(24)]);
        let big_endian = [0xa1b2_c3d4_u32, 0x0002_0004, 0, 0, 0x0004_0000, 253, 1, 2, 20, 20];
        let file: Vec<u8> = big_endian.iter().flat_map(|word| word.to_be_bytes()).chain(PACKET).collect();
        assert_eq!(read(&file), [expected(24)]);
    }

    #[test]
    fn sections_describe_their_interfaces() {
        let section = [0x0a0d_0d0a, 28, 0x1a2b_3c4d, 1, u32::MAX, u32::MAX, 28];
        let interface = |link| [1_u32, 20, link, 0, 20];
        let packet = |interface| [6_u32, 52, interface, 0, 0, 20, 20];
        let head: Vec<u32> = [&section[..], &interface(1), &interface(253), &packet(1)].concat();
        let bytes = |words: &[u32]| -> Vec<u8> { words.iter().flat_map(|word| word.to_le_bytes()).collect() };
        let one = [bytes(&head), PACKET.to_vec(), bytes(&[52])].concat();
        assert_eq!(read(&one), [expected(68)]);
        let two =
            [one, bytes(&packet(0)), PACKET.to_vec(), bytes(&[52]), bytes(&packet(2)), PACKET.to_vec(), bytes(&[52])];
        let problems: Vec<_> = read(&two.concat()).into_iter().filter_map(Result::err).collect();
        assert!(
            matches!(&problems[..], [link, interface]
            if link.problem.contains("link type 1") && interface.problem.contains("interface 2")),
            "{problems:?}"
        );
    }

    #[test]
    fn a_block_that_is_shorter_than_its_header_is_none() {
        let word = |big: bool, word: u32| if big { word.to_be_bytes() } else { word.to_le_bytes() };
        for big in [false, true] {
            let section = [0x0a0d_0d0a, 28, 0x1a2b_3c4d, 0x0001_0000, u32::MAX, u32::MAX, 28];
            for length in 0..12 {
                let block = [0x8000_0001, length, 0, 0, 0, 0, 0];
                let file: Vec<u8> = section.into_iter().chain(block).flat_map(|value| word(big, value)).collect();
                assert_eq!(read(&file), [fault(Place::Byte(28), NO_BLOCK)], "{length} {big}");
            }
        }
    }

    #[test]
    fn what_is_cut_is_told() {
        let file = legacy(253);
        for length in 25..file.len() {
            let items = read(&file[..length]);
            assert_eq!(items, [fault(Place::Byte(24), "the file ends in the middle of a block")], "{length}");
        }
        assert!(matches!(&read(&legacy(1))[..], [Err(fault)] if fault.problem.contains("link type 1")));
        assert!(matches!(&read(b"nothing of the kind")[..], [Err(fault)] if fault.place == Place::Byte(0)));
    }
}
