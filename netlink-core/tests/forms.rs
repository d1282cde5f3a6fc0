//! The rarer forms of a table: bit fields, addresses whose family is said elsewhere, messages with a body and no attributes, attributes marked as being in network order.

#![cfg(feature = "serde")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
use core::net::{IpAddr, Ipv4Addr, SocketAddr};

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::{
    As, AttributeSet, Attributes, Be, Bits, List, Masked, NET_BYTEORDER, Net, Outer, Records, Structure, Uint,
    WideAddress, Writer, locate,
};
use netlink_core::{attributes, choice, flags, structure};

flags! {
    /// What a socket is told.
    pub struct Options: u64 = "options" {
        /// Fits into 4 bytes.
        KEEP = 1 << 0,
        /// Does not.
        FAR = 1 << 40,
    }
}

structure! {
    /// Three bit fields in one byte, and a byte.
    pub struct Scales = "scales", size 2 {
        /// First, so low on a little-endian machine.
        send: u8 as Bits<u8, 0, 4> = 0,
        /// Second.
        receive: u8 as Bits<u8, 4, 3> = 0,
        /// Third.
        limited: u8 as Bits<u8, 7, 1> = 0,
        /// In a byte of its own.
        after: u8 = 1,
    }

    /// Two parts of one number.
    pub struct Parts = "parts", size 2 {
        /// The lower 12 bits.
        number: u16 as Masked<u16, 0, 12> = 0,
        /// The upper four.
        class: u8 as Masked<u16, 12, 4> = 0,
    }

    /// Both ends, of the family that stands around them.
    pub struct Ends = "ends", size 32 {
        /// One.
        source: WideAddress = 0,
        /// The other.
        destination: WideAddress = 16,
    }

    /// A connection.
    pub struct Connection = "connection", size 36 {
        /// Of the addresses.
        family: u32 = 0,
        /// Both ends.
        ends: Ends = 4,
    }

    /// What precedes a body.
    pub struct Head = "head", size 4 {
        /// What the body is.
        kind: u32 = 0,
    }

    /// What precedes a letter.
    pub struct Envelope = "envelope", size 4 {
        /// What it is about.
        kind: u16 = 0,
        /// The length of what is in it.
        length: u16 = 2,
    }

    /// A body.
    pub struct Point = "point", size 4 {
        /// Across.
        x: u16 = 0,
        /// Up.
        y: u16 = 2,
    }
}

attributes! {
    /// Text behind a header.
    pub struct Line / LineBuilder = "line", header Head, body: str {}

    /// One of several behind a header that says which.
    pub struct Packet / PacketBuilder = "packet", header Head, body => Outer<Content> {}

    /// A connection and more of its addresses.
    pub struct Path / PathBuilder = "path", header Connection {
        /// Of the family of the header.
        VIA via: WideAddress = 1,
        /// Each of its own family.
        OTHERS others: List<Connection> = 2,
    }

    /// Letters, each as long as its envelope says.
    pub struct Mail / MailBuilder = "mail", body => Records<Letter, 2> {}
    /// A letter.
    pub struct Letter / LetterBuilder = "letter", header Envelope, body: [u8] {}

    /// A set with a struct of bit fields, and with network order marked.
    pub struct Socket / SocketBuilder = "socket" {
        /// Bit fields.
        SCALES scales: Scales = 1,
        /// Seconds.
        TIMEOUT timeout: Net<Be<u32>> = 2,
        /// An address, always in network order.
        ADDRESS address: Net<Ipv4Addr> = 3,
        /// Whom it is connected to.
        PEER peer: SocketAddr = 4,
        /// Flags in an integer of 4 or 8 bytes.
        OPTIONS options: As<Uint, Options> = 5,
    }
}

choice! {
    /// What a packet holds.
    pub enum Content / ContentBuilder = "content", selector "kind" {
        Point point: Point = Number(1),
        Socket socket => Socket = Number(2),
        Note note as str = Number(3),
    }
}

/// To JSON, back to the same bytes, and the JSON as text.
fn round_trip<S: AttributeSet>(bytes: &[u8]) -> String {
    let json = to_json(S::SCHEMA, bytes, Nesting::Marked);
    let mut writer = Writer::new();
    from_json(S::SCHEMA, &json, Nesting::Marked, &mut writer).expect("what was printed is read");
    assert_eq!(writer.as_bytes(), bytes, "{json:?}");
    serde_json::to_string(&json).expect("JSON is printed")
}

#[test]
fn bit_fields_lie_where_c_puts_them() {
    let expected = if cfg!(target_endian = "little") { [0b1101_0011, 9] } else { [0b0011_1011, 9] };
    let scales = Scales { send: 3, receive: 5, limited: 1, after: 9, ..Scales::default() };
    let bytes = SocketBuilder::new(Writer::new()).scales(scales).into_inner().finish().expect("it fits");
    assert_eq!(bytes.get(4..6), Some(&expected[..]));
    let socket = Socket::new_checked(bytes.as_slice()).expect("it is well-formed");
    assert_eq!(socket.scales(), Some(scales));
    assert_eq!(format!("{socket:?}"), "socket { scales { send 3, receive 5, limited 1, after 9 } }");
    assert_eq!(round_trip::<Socket>(&bytes), r#"{"scales":{"send":3,"receive":5,"limited":1,"after":9}}"#);
}

#[test]
fn masked_parts_of_a_number_are_in_the_same_places_on_every_machine() {
    let parts = Parts { number: 0xabc, class: 5 };
    let mut writer = Writer::new();
    parts.append(&mut writer);
    assert_eq!(writer.as_bytes(), 0x5abc_u16.to_ne_bytes());
    assert_eq!(Parts::parse(&0x5abc_u16.to_ne_bytes()), parts);
}

#[test]
fn a_bit_field_takes_no_more_than_its_bits() {
    let written = Scales { receive: 255, ..Scales::default() };
    let mut writer = Writer::new();
    written.append(&mut writer);
    assert_eq!(Scales::parse(writer.as_bytes()), Scales { receive: 7, ..Scales::default() });

    let json = Json::Object(vec![("scales".to_string(), Json::Object(vec![("receive".to_string(), Json::Number(8))]))]);
    let error =
        from_json(<Socket>::SCHEMA, &json, Nesting::Marked, &mut Writer::new()).expect_err("eight needs four bits");
    assert_eq!(error.to_string(), "socket.scales.receive: expected a number of that many bits");
}

#[test]
fn a_body_follows_the_header_and_there_are_no_attributes() {
    let builder = LineBuilder::new(Writer::new()).header(|head| head.kind = 7).body("began");
    let bytes = builder.into_inner().finish().expect("it fits");
    assert_eq!(bytes, [&7_u32.to_ne_bytes()[..], b"began\0"].concat());
    let line = Line::new_checked(bytes.as_slice()).expect("it is well-formed");
    assert_eq!(line.body().map(|text| text.to_string()).as_deref(), Some("began"));
    assert_eq!(line.attributes().count(), 0);
    assert_eq!(format!("{line:?}"), r#"line { kind 7, body "began" }"#);
    assert_eq!(round_trip::<Line>(&bytes), r#"{"header":{"kind":7},"body":"began"}"#);
    assert_eq!(round_trip::<Line>(&bytes[..9]), r#"{"header":{"kind":7},"body-nul":"began"}"#);
    // Bytes that would be attributes elsewhere are none here.
    let misleading = [&7_u32.to_ne_bytes()[..], &8_u16.to_ne_bytes(), &1_u16.to_ne_bytes(), &[1, 2, 3, 4]].concat();
    assert_eq!(Line::new_checked(misleading.as_slice()).expect("text is anything").attributes().count(), 0);
    round_trip::<Line>(&misleading);
}

#[test]
fn the_header_decides_what_the_body_is() {
    let point = Point { x: 1, y: 2, ..Point::default() };
    let bytes = PacketBuilder::new(Writer::new())
        .header(|head| head.kind = 1)
        .body(|content| content.point(point))
        .into_inner()
        .finish()
        .expect("it fits");
    let packet = Packet::new_checked(bytes.as_slice()).expect("it is well-formed");
    let content = packet.body().and_then(|body| body.select(u64::from(packet.header().kind)));
    assert!(matches!(content, Some(Content::Point(read)) if read == point), "{content:?}");
    assert_eq!(round_trip::<Packet>(&bytes), r#"{"header":{"kind":1},"body":{"x":1,"y":2}}"#);

    let bytes = PacketBuilder::new(Writer::new())
        .header(|head| head.kind = 2)
        .body(|content| content.socket(|socket| socket.timeout(3)))
        .into_inner()
        .finish()
        .expect("it fits");
    assert_eq!(round_trip::<Packet>(&bytes), r#"{"header":{"kind":2},"body":{"timeout":3}}"#);
    let found = locate(<Packet>::SCHEMA, &bytes, 4).expect("it lies in the message");
    assert_eq!(found.path.to_string(), "packet.body.timeout");
    // The attribute in the body claims more than there is.
    let mut lying = bytes;
    lying[4..6].copy_from_slice(&99_u16.to_ne_bytes());
    let error = Packet::new_checked(lying.as_slice()).expect_err("its length lies");
    assert_eq!(error.to_string(), "malformed message: packet.body: an attribute claims 99 bytes where 8 are left");
    let rest: String = lying[4..].iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(rest.len(), 16);
    assert_eq!(round_trip::<Packet>(&lying), format!(r##"{{"header":{{"kind":2}},"body":{{"#rest":"{rest}"}}}}"##));
}

#[test]
fn records_may_say_how_much_follows_their_header() {
    let mail = MailBuilder::new(Writer::new()).body(|mail| {
        mail.record(|letter| letter.header(|envelope| envelope.kind = 1).body(&[7]))
            .record(|letter| letter.header(|envelope| envelope.kind = 2))
            .record(|letter| letter.body(&[8, 9]))
    });
    let bytes = mail.into_inner().finish().expect("it fits");
    let halves = |kind: u16, length: u16| [kind.to_ne_bytes(), length.to_ne_bytes()].concat();
    // Nothing is padded: the second begins at an odd place.
    assert_eq!(bytes, [&halves(1, 1)[..], &[7], &halves(2, 0), &halves(0, 2), &[8, 9]].concat());
    let read = Mail::new_checked(bytes.as_slice()).expect("it is well-formed");
    let letters: Vec<_> = read.body().expect("there are letters").collect();
    assert_eq!(letters.iter().map(|letter| letter.header().kind).collect::<Vec<_>>(), [1, 2, 0]);
    assert_eq!(letters.last().map(|letter| letter.as_bytes().get(4..)), Some(Some(&[8, 9][..])));
    assert_eq!(
        round_trip::<Mail>(&bytes),
        r#"{"body":[{"header":{"kind":1,"length":1},"body":"07"},{"header":{"kind":2,"length":0},"body":""},{"header":{"kind":0,"length":2},"body":"0809"}]}"#
    );
    let found = locate(<Mail>::SCHEMA, &bytes, 14).expect("it lies in the message");
    assert_eq!(found.path.to_string(), "mail.body.2.body");
    // The last one is cut, or has no header: the bytes come back all the same.
    for length in [1, 4, 6, 12] {
        let cut = bytes.get(..length).expect("it is longer");
        assert!(Mail::new_checked(cut).is_err(), "{length}");
        assert!(round_trip::<Mail>(cut).contains("#hex"), "{length}");
    }
}

#[test]
fn a_record_is_no_longer_than_its_header_can_say() {
    let long = |length| {
        let letter = Json::Object(vec![("body".to_string(), Json::String("00".repeat(length)))]);
        let mail = Json::Object(vec![("body".to_string(), Json::Array(vec![letter]))]);
        from_json(<Mail>::SCHEMA, &mail, Nesting::Marked, &mut Writer::new())
    };
    assert!(long(65_535).is_ok());
    let error = long(65_536).expect_err("there are sixteen bits");
    assert!(error.to_string().contains("a record of 65536 bytes"), "{error}");
}

#[test]
fn addresses_of_sockets_are_those_of_c() {
    for (text, family, port_and_on, size) in [
        ("192.0.2.1:51820", 2_u16, &[202, 108, 192, 0, 2, 1, 0, 0][..], 16),
        ("[2001:db8::1]:53", 10, &[0, 53, 0, 0, 0, 0, 0x20, 1, 0xd, 0xb8, 0][..], 28),
        ("[fe80::1%3]:1", 10, &[0, 1, 0, 0, 0, 0, 0xfe, 0x80][..], 28),
    ] {
        let peer: SocketAddr = text.parse().expect("it is an address");
        let message = SocketBuilder::new(Writer::new()).peer(peer).into_inner().finish().expect("it fits");
        assert_eq!(message.len(), 4 + size);
        assert_eq!(message.get(4..6), Some(&family.to_ne_bytes()[..]));
        assert!(message.get(6..).is_some_and(|rest| rest.starts_with(port_and_on)), "{message:?}");
        assert_eq!(Socket::new_checked(message.as_slice()).expect("it is well-formed").peer(), Some(peer));
        assert_eq!(round_trip::<Socket>(&message), format!(r#"{{"peer":"{text}"}}"#));
    }
    // One of another family, and one with more behind it than an address.
    let mut other = Writer::new();
    other.attribute(4, &[1, 0, b'/', 0]);
    assert_eq!(round_trip::<Socket>(other.as_bytes()), r##"{"peer":{"#hex":"01002f00"}}"##);
    let mut storage = Writer::new();
    storage.attribute(4, &[&2_u16.to_ne_bytes()[..], &[0, 80, 127, 0, 0, 1], &[0; 120]].concat());
    let socket = Socket::new_checked(storage.as_bytes()).expect("it is well-formed");
    assert_eq!(socket.peer(), "127.0.0.1:80".parse().ok());
    round_trip::<Socket>(storage.as_bytes());
}

#[test]
fn padding_and_what_stands_behind_the_attributes_both_come_back() {
    // An attribute of one byte with padding that is not zero, and behind it no attribute: its length lies.
    let bytes =
        [&5_u16.to_ne_bytes()[..], &9_u16.to_ne_bytes(), &[1, 0xca, 0xad, 0x33], &[0xff, 0xff, 1, 2, 3, 4]].concat();
    assert_eq!(round_trip::<Socket>(&bytes), r##"{"#9":"01","#padding":{"1":"caad33"},"#rest":"ffff01020304"}"##);
    let nested = [&18_u16.to_ne_bytes()[..], &7_u16.to_ne_bytes(), &bytes, &[0x64, 0xff]].concat();
    round_trip::<Socket>(&nested);
}

#[test]
fn network_order_is_marked() {
    let builder = SocketBuilder::new(Writer::new()).timeout(3).address(Ipv4Addr::LOCALHOST);
    let bytes = builder.into_inner().finish().expect("it fits");
    let types: Vec<_> = Attributes::new(&bytes).map(|attribute| attribute.raw_type()).collect();
    assert_eq!(types, [2 | NET_BYTEORDER, 3 | NET_BYTEORDER]);
    let socket = Socket::new_checked(bytes.as_slice()).expect("it is well-formed");
    assert_eq!((socket.timeout(), socket.address()), (Some(3), Some(Ipv4Addr::LOCALHOST)));
    assert_eq!(round_trip::<Socket>(&bytes), r#"{"timeout":3,"address":"127.0.0.1"}"#);
    let mut unmarked = Writer::new();
    unmarked.attribute(2, &3_u32.to_be_bytes());
    assert_eq!(round_trip::<Socket>(unmarked.as_bytes()), r#"{"timeout-net-byteorder":3}"#);
}

#[test]
fn flags_are_as_wide_as_they_need_to_be() {
    for (options, width, json) in [
        (Options::KEEP, 4, r#"{"options":["keep"]}"#),
        (Options::KEEP | Options::FAR, 8, r#"{"options":["keep","far"]}"#),
    ] {
        let bytes = SocketBuilder::new(Writer::new()).options(options).into_inner().finish().expect("it fits");
        assert_eq!(bytes.len(), 4 + width);
        assert_eq!(Socket::new_checked(bytes.as_slice()).expect("it is well-formed").options(), Some(options));
        assert_eq!(round_trip::<Socket>(&bytes), json);
    }
    // The kernel may well write few bits in 8 bytes; they come back as they were.
    let mut wide = Writer::new();
    wide.attribute(5, &1_u64.to_ne_bytes());
    let socket = Socket::new_checked(wide.as_bytes()).expect("it is well-formed");
    assert_eq!(socket.options(), Some(Options::KEEP));
    round_trip::<Socket>(wide.as_bytes());
    let mut odd = Writer::new();
    odd.attribute(5, &[1, 0]);
    assert!(Socket::new_checked(odd.as_bytes()).is_err());
}

#[test]
fn a_format_may_be_a_string() {
    let builder = PacketBuilder::new(Writer::new()).header(|head| head.kind = 3).body(|body| body.note("hello"));
    let bytes = builder.into_inner().finish().expect("it fits");
    let packet = Packet::new_checked(bytes.as_slice()).expect("it is well-formed");
    let content = packet.body().and_then(|body| body.select(u64::from(packet.header().kind)));
    assert_eq!(content, Some(Content::Note(&b"hello\0"[..])));
    assert_eq!(format!("{content:?}"), r#"Some(Some("hello"))"#);
    assert_eq!(round_trip::<Packet>(&bytes), r#"{"header":{"kind":3},"body":"hello"}"#);
}

#[test]
fn the_nearest_family_says_what_a_wide_address_is() {
    let wide = |text: &str| WideAddress::from(text.parse::<IpAddr>().expect("an address"));
    let connection = |family, source, destination| Connection {
        family,
        ends: Ends { source: wide(source), destination: wide(destination), ..Ends::default() },
        ..Connection::default()
    };
    let four = connection(2, "127.0.0.1", "0.0.0.0");
    let six = connection(10, "2001:db8::", "::");
    let bytes =
        PathBuilder::new(Writer::new()).header(|header| *header = four).via(wide("10.0.0.1")).others(&[six, four]);
    let bytes = bytes.into_inner().finish().expect("it fits");
    let path = Path::new_checked(bytes.as_slice()).expect("it is well-formed");
    assert_eq!((path.header(), path.via()), (four, Some(wide("10.0.0.1"))));
    let [ends_of_four, ends_of_six] = [["127.0.0.1", "0.0.0.0"], ["2001:db8::", "::"]]
        .map(|[source, destination]| format!(r#""ends":{{"source":"{source}","destination":"{destination}"}}"#));
    assert_eq!(
        round_trip::<Path>(&bytes),
        format!(
            r#"{{"header":{{"family":2,{ends_of_four}}},"via":"10.0.0.1","others":[{{"family":10,{ends_of_six}}},{{"family":2,{ends_of_four}}}]}}"#
        )
    );
    assert!(format!("{path:?}").contains("via 10.0.0.1, others [ { family 10, ends { source 2001:db8::"), "{path:?}");
    // What is no address of the family is not lost, and without a family all bytes are said.
    for family in [2, 0] {
        let odd = connection(family, "2001:db8::1", "2001:db8::2");
        let bytes =
            PathBuilder::new(Writer::new()).header(|header| *header = odd).into_inner().finish().expect("it fits");
        assert!(round_trip::<Path>(&bytes).contains("2001:db8::1"));
    }
}
