//! Types and C names in words.

use netlink_core::schema::{ByteOrder, Enumeration, Kind, Meaning};

/// What a payload is, as the specs call it.
pub fn of_kind(kind: &Kind) -> String {
    match kind {
        Kind::Unused => "unused".to_owned(),
        Kind::Flag => "flag".to_owned(),
        Kind::Integer { width, signed, order, meaning } => {
            let sign = if *signed { 's' } else { 'u' };
            let order = match order {
                ByteOrder::Big if *width > 1 => " big-endian",
                ByteOrder::Little if *width > 1 => " little-endian",
                _ => "",
            };
            format!("{sign}{}{order}{}", u32::from(*width) * 8, of_meaning(*meaning))
        }
        Kind::Bits { count: 1, meaning, .. } => format!("1 bit{}", of_meaning(*meaning)),
        Kind::Bits { count, meaning, .. } => format!("{count} bits{}", of_meaning(*meaning)),
        Kind::Varying { signed, meaning } => {
            format!("{}int{}", if *signed { 's' } else { 'u' }, of_meaning(*meaning))
        }
        Kind::Text => "string".to_owned(),
        Kind::Octets => "text without NUL".to_owned(),
        Kind::Bytes => "binary".to_owned(),
        Kind::InformationElements(meaning) => format!("information elements{}", of_meaning(*meaning)),
        Kind::Ip => "IPv4 or IPv6 address".to_owned(),
        Kind::Ipv4 => "IPv4 address".to_owned(),
        Kind::Ipv6 => "IPv6 address".to_owned(),
        Kind::Hardware => "hardware address".to_owned(),
        Kind::Mac => "MAC address".to_owned(),
        Kind::SocketAddress => "socket address".to_owned(),
        Kind::MplsLabels => "MPLS labels".to_owned(),
        Kind::Uuid => "UUID".to_owned(),
        Kind::Bitfield32(meaning) => format!("bitfield32{}", of_meaning(*meaning)),
        Kind::Struct(structure) => format!("struct {}", structure.name),
        Kind::Tail(structure, rest) => format!("struct {} and {}", structure.name, of_kind(rest)),
        Kind::List(element) => format!("list of {}", of_kind(element)),
        Kind::Fixed(count, element) => format!("{count} of {}", of_kind(element)),
        Kind::Chars(size) => format!("string in {size} bytes"),
        Kind::Opaque(size) => format!("{size} bytes"),
        Kind::Nest(set) => format!("set {}", set.get().name),
        Kind::Array(element) => format!("array of {}", of_kind(element)),
        Kind::TypeValue(1, set) => format!("sets {} by number", set.get().name),
        Kind::TypeValue(levels, set) => format!("sets {} by {levels} numbers", set.get().name),
        Kind::Records(_, set) => format!("records of set {}", set.get().name),
        Kind::Choice(choice) => {
            let choice = choice.get();
            format!("choice {} by {}", choice.name, choice.selector)
        }
        _ => "?".to_owned(),
    }
}

fn of_meaning(meaning: Meaning) -> String {
    match meaning {
        Meaning::Plain => String::new(),
        Meaning::Enumeration(names) => format!(", enum {}", names.name),
        Meaning::Flags(names) => format!(", flags {}", names.name),
    }
}

/// The names of the numbers or bits of a kind, if they have such.
pub fn names(kind: &Kind) -> Option<&'static Enumeration> {
    match kind {
        Kind::Integer { meaning, .. }
        | Kind::Bits { meaning, .. }
        | Kind::Varying { meaning, .. }
        | Kind::InformationElements(meaning)
        | Kind::Bitfield32(meaning) => match meaning {
            Meaning::Plain => None,
            Meaning::Enumeration(names) | Meaning::Flags(names) => Some(names),
        },
        _ => None,
    }
}
