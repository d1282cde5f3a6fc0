//! A made-up family with every type an attribute or a member can have, for the tests of what works on any table.

#![allow(dead_code, reason = "each test uses its part of the table")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use netlink_core::{
    Array, As, Be, Bitfield32, Chars, Choice, Flag, HardwareAddress, InformationElements, Le, List, MacAddress,
    MplsLabel, MplsLabels, Multi, Nest, Octets, Opaque, Outer, Records, Sint, Tail, TypeValue, Uint, Unused, Uuid,
    attributes, choice, enumeration, flags, structure,
};

pub mod walk;
pub mod well_formed;

enumeration! {
    pub struct Color: u8 = "color" { RED = 1, GREEN = 2 }
    pub struct Level: i32 = "level" { LOW = -7, HIGH = 7 }
}

flags! {
    pub struct Marks: u32 = "marks" { ROUND = 1 << 0, SOFT = 1 << 1, LAST = 1 << 31 }
}

structure! {
    pub struct Head = "head", size 8 { family: u8 = 0, mode: u8 = 1, flags: Marks = 4 }
    pub struct Pair = "pair", size 4, tail "rest" { low: u16 = 0 be, high: u16 = 2 be }
    pub struct HopHead = "hop-head", size 8 { length: u16 = 0, flags: u8 = 2, weight: u8 = 3, index: i32 = 4 }
    pub struct NoteHead = "note-head", size 4 { kind: u16 = 0, length: u16 = 2 }
    /// A header whose end is not aligned.
    pub struct Odd = "odd", size 5 { family: u8 = 0, number: u32 = 1 }
    /// A member of every kind; the byte before `color` is a hole.
    pub struct Everything = "everything", size 124 {
        a: u8 = 0, b: i8 = 1, c: u16 = 2, d: i16 = 4, e: u16 = 6 be, f: u32 = 8, g: i32 = 12, h: u32 = 16 be,
        i: u64 = 20, j: i64 = 28, k: u64 = 36 be, ipv4: Ipv4Addr = 44, ipv6: Ipv6Addr = 48, mac: MacAddress = 64,
        uuid: Uuid = 70, opaque: Opaque<3> = 86, chars: Chars<8> = 89, color: Color = 98, wide: Color as u16 = 99 be,
        marks: Marks = 101, pair: Pair = 105, array: [u8; 3] = 109, words: [u16; 2] = 112 be,
        little: u32 = 116 le, little_words: [u16; 2] = 120 le,
    }
}

attributes! {
    pub struct Thing / ThingBuilder = "thing", prefix "THING_", header Head {
        BYTE byte: u8 = 1,
        SHORT short: u16 = 2,
        WORD word: u32 = 3,
        LONG long: u64 = 4,
        SIGNED_BYTE signed_byte: i8 = 5,
        SIGNED_SHORT signed_short: i16 = 6,
        SIGNED_WORD signed_word: i32 = 7,
        SIGNED_LONG signed_long: i64 = 8,
        BE_SHORT be_short: Be<u16> = 9,
        BE_WORD be_word: Be<u32> = 10,
        BE_LONG be_long: Be<u64> = 11,
        BE_SIGNED be_signed: Be<i32> = 12,
        COLOR color: Color = 13,
        LEVEL level: Level = 14,
        MARKS marks: Marks = 15,
        BE_MARKS be_marks: Be<Marks> = 16,
        WIDE_COLOR wide_color: As<u32, Color> = 17,
        BE_COLOR be_color: As<Be<u16>, Color> = 18,
        NARROW_MARKS narrow_marks: As<u8, Marks> = 19,
        UINT uint: Uint = 20,
        SINT sint: Sint = 21,
        NAME name: str = 22,
        BLOB blob: [u8] = 23,
        IP ip: IpAddr = 24,
        IPV4 ipv4: Ipv4Addr = 25,
        IPV6 ipv6: Ipv6Addr = 26,
        HARDWARE hardware: HardwareAddress = 27,
        MAC mac: MacAddress = 28,
        UUID uuid: Uuid = 29,
        BITS bits: Bitfield32<Marks> = 30,
        PLAIN_BITS plain_bits: Bitfield32 = 31,
        LIST list: List<u16> = 32,
        BE_LIST be_list: List<Be<u32>> = 33,
        PAIRS pairs: List<Pair> = 34,
        EVERYTHING everything: Everything = 35,
        TAIL tail: Tail<Pair, List<u32>> = 36,
        TEXT_TAIL text_tail: Tail<Pair, str> = 37,
        LABELS labels: MplsLabels = 38,
        ONE_LABEL one_label: List<MplsLabel> = 39,
        FLAG flag: Flag = 40,
        NEST nest => Nest<Thing> = 41,
        PART part => Nest<Part> = 42,
        NAMES names: Multi<str> = 43,
        PARTS parts => Multi<Nest<Part>> = 44,
        ARRAY array => Array<u32> = 45,
        PART_ARRAY part_array => Array<Nest<Part>> = 46,
        TEXTS texts => Array<str> = 47,
        MATRIX matrix => Array<Array<u8>> = 48,
        KEYED keyed => TypeValue<Part, 2> = 49,
        HOPS hops => Records<Hop> = 50,
        KIND kind: str = 51,
        DATA data => Choice<Data, str, 51> = 52,
        NUMBER number: u32 = 53,
        NUMBERED numbered => Choice<Numbered, u32, 53> = 54,
        BY_MODE by_mode => Outer<ByMode> = 55,
        ODDITY oddity => Nest<Oddity> = 56,
        PAD pad [Unused] = 57,
        ENDPOINT endpoint: SocketAddr = 58,
        AFTER_GAP after_gap: u8 = 69 as "after.gap",
        TYPE r#type: u8 = 70,
        LE_SHORT le_short: Le<u16> = 71,
        LE_LONG le_long: Le<u64> = 72,
        LE_COLOR le_color: As<Le<u16>, Color> = 73,
        LE_LIST le_list: List<Le<u32>> = 74,
        NOTES notes => Records<Note, 2> = 75,
        OCTETS octets: Octets = 76,
        ELEMENTS elements: InformationElements<Color> = 77,
    }

    pub struct Part / PartBuilder = "part" {
        LABEL label: str = 1,
        SIZE size: u32 = 2,
        PART part => Nest<Part> = 3,
        /// Decided on by the kind of the thing around it.
        DATA data => Outer<Data> = 4,
        THING thing => Nest<Thing> = 5,
    }

    pub struct Hop / HopBuilder = "hop", header HopHead {
        GATEWAY gateway: IpAddr = 1,
        PART part => Nest<Part> = 2,
    }

    /// It says how much follows its header.
    pub struct Note / NoteBuilder = "note", header NoteHead {
        TEXT text: str = 1,
    }

    pub struct Oddity / OddityBuilder = "oddity", header Odd {
        SIZE size: u32 = 1,
    }
}

choice! {
    pub enum Data / DataBuilder = "data", selector "kind" {
        Part part => Part = Text(b"part"),
        Weight weight: u32 = Text(b"stone"),
        Hop hop => Hop = Text(b"hop"),
    }
    pub enum Numbered / NumberedBuilder = "numbered", selector "number" {
        First first: u16 = Number(1),
        Second second => Part = Number(2),
        _ => Other other => Oddity,
    }
    pub enum ByMode / ByModeBuilder = "by-mode", selector "mode" {
        Color color: Color = Number(1),
        Thing thing => Thing = Number(2),
    }
}
