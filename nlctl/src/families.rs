//! Every family there is a table of, found by name.

use netlink_core::Integer as _;
use netlink_core::catalogue::Catalogue;
use netlink_core::common::NetlinkProtocol;
use netlink_core::schema::{Enumeration, Family, Meaning};

use crate::failure::Failure;

/// The families of each crate.
const CRATES: &[&[&Family]] = &[
    netlink_route::generated::FAMILIES,
    netlink_generic::generated::FAMILIES,
    netlink_netfilter::generated::FAMILIES,
    netlink_diag::generated::FAMILIES,
    netlink_xfrm::generated::FAMILIES,
    netlink_crypto::generated::FAMILIES,
    netlink_selinux::generated::FAMILIES,
    netlink_fib_lookup::generated::FAMILIES,
    netlink_rdma::generated::FAMILIES,
    netlink_connector::generated::FAMILIES,
    netlink_scsi::generated::FAMILIES,
    netlink_iscsi::generated::FAMILIES,
    netlink_audit::generated::FAMILIES,
];

/// The families, as their crates list them.
pub fn all() -> impl Iterator<Item = &'static Family> {
    CRATES.iter().copied().flatten().copied()
}

/// A catalogue of all of them.
pub fn catalogue() -> Catalogue {
    Catalogue::new(all())
}

/// The family of this name.
pub fn named(name: &str) -> Result<&'static Family, Failure> {
    catalogue().family(name).ok_or_else(|| unknown("family", name, all().map(|family| family.name)))
}

/// The names of the netlink protocols.
fn protocols() -> Option<&'static Enumeration> {
    match NetlinkProtocol::MEANING {
        Meaning::Enumeration(names) => Some(names),
        _ => None,
    }
}

/// The name of a netlink protocol, or its number.
pub fn protocol_name(protocol: u16) -> String {
    let name = protocols().and_then(|names| names.name_of(protocol.into()));
    name.map_or_else(|| protocol.to_string(), |name| name.to_string())
}

/// The number of a netlink protocol by its name, as C (`NETLINK_ROUTE`) or the tables spell it, or by its number.
pub fn protocol_number(name: &str) -> Option<u16> {
    let plain = name.strip_prefix("NETLINK_").unwrap_or(name).to_ascii_lowercase().replace('_', "-");
    let number = protocols().and_then(|names| names.value_of(&plain)).and_then(|number| u16::try_from(number).ok());
    number.or_else(|| match &*plain {
        // What it was called before it was there for more than IP (linux/netlink.h).
        "inet-diag" => Some(4),
        _ => plain.parse().ok(),
    })
}

/// A netlink protocol on the command line.
pub fn parse_protocol(name: &str) -> Result<u16, String> {
    protocol_number(name).ok_or_else(|| {
        let names = protocols().map_or(&[][..], |names| names.entries).iter().map(|entry| entry.name.to_string());
        format!("the protocols are {}", names.collect::<Vec<_>>().join(", "))
    })
}

/// The families of a protocol by its name.
pub fn of_protocol(name: &str) -> impl Iterator<Item = &'static Family> {
    let number = protocol_number(name);
    all().filter(move |family| Some(family.protocol.number()) == number)
}

/// That there is nothing of this name, and what there is of a similar one.
pub fn unknown<N: AsRef<str>>(what: &str, name: &str, known: impl IntoIterator<Item = N>) -> Failure {
    let mut known: Vec<_> = known.into_iter().map(|known| (distance(name, known.as_ref()), known)).collect();
    known.sort_by(|(near, one), (far, other)| (near, one.as_ref()).cmp(&(far, other.as_ref())));
    known.dedup_by(|(_, one), (_, other)| one.as_ref() == other.as_ref());
    let near = |&&(distance, _): &&(usize, N)| distance <= name.len().div_ceil(3);
    let similar: Vec<_> = known.iter().take_while(near).take(3).map(|(_, known)| known.as_ref()).collect();
    Failure::NotFound(match &similar[..] {
        [] if known.len() <= 40 => {
            let all: Vec<_> = known.iter().map(|(_, known)| known.as_ref()).collect();
            format!("there is no {what} {name:?}; there are {}", all.join(", "))
        }
        [] => format!("there is no {what} {name:?}"),
        similar => format!("there is no {what} {name:?}; did you mean {}?", similar.join(", ")),
    })
}

/// How many letters have to be changed, put in or taken out between two names; none where one begins with the other.
fn distance(one: &str, other: &str) -> usize {
    if !one.is_empty() && (other.starts_with(one) || other.split('-').any(|word| word == one)) {
        return 0;
    }
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (place, second) in row.iter_mut().skip(1).zip(&other) {
            let changed = diagonal + usize::from(letter != *second);
            diagonal = *place;
            left = changed.min(left + 1).min(*place + 1);
            *place = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_protocols_are_those_of_c_or_of_the_tables() {
        for (name, number) in [
            ("route", 0),
            ("NETLINK_ROUTE", 0),
            ("netfilter", 12),
            ("NETLINK_SOCK_DIAG", 4),
            ("NETLINK_INET_DIAG", 4),
            ("31", 31),
        ] {
            assert_eq!(protocol_number(name), Some(number), "{name}");
        }
        assert_eq!(protocol_number("rout"), None);
        assert_eq!(protocol_name(16), "generic");
        assert_eq!(protocol_name(31), "31");
    }

    #[test]
    fn similar_names_are_proposed() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("link", "rt-link"), 0);
        let said = |name| match named(name) {
            Err(Failure::NotFound(text)) => text,
            _ => String::new(),
        };
        assert_eq!(said("rt-lnk"), "there is no family \"rt-lnk\"; did you mean rt-link?");
        assert!(said("rt-lnik").contains("rt-link"), "{}", said("rt-lnik"));
    }
}
