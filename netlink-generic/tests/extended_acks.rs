//! What the running kernel says about a request to a generic family that it refuses: offsets count from another header there, and
//! it is generic families that say which attribute is missing.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use netlink_core::schema::Protocol;
use netlink_core::{Errno, Flag, Multi, NESTED, Nest, Refusal, attributes, family};
use netlink_generic::generated::netdev::{Dev, dev_get};
use netlink_generic::generated::tcp_metrics::{self, TcpMetrics};
use netlink_generic::{Error, Generic};

attributes! {
    /// `ETHTOOL_A_STRSET_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Strings / StringsBuilder = "strset" {
        /// Of which interface.
        HEADER header => Nest<Header> = 1,
        /// Which sets of strings.
        STRINGSETS stringsets => Nest<StringSets> = 2,
        /// Only how many there are.
        COUNTS_ONLY counts_only: Flag = 3,
    }
    /// `ETHTOOL_A_HEADER_*`.
    pub struct Header / HeaderBuilder = "header" {
        /// Interface.
        DEV_INDEX dev_index: u32 = 1,
        /// Interface.
        DEV_NAME dev_name: str = 2,
        /// How to reply.
        FLAGS flags: u32 = 3,
    }
    /// `ETHTOOL_A_STRINGSETS_*`.
    pub struct StringSets / StringSetsBuilder = "stringsets" {
        /// One.
        STRINGSET stringset => Multi<Nest<StringSet>> = 1,
    }
    /// `ETHTOOL_A_STRINGSET_*`.
    pub struct StringSet / StringSetBuilder = "stringset" {
        /// Its number.
        ID id: u32 = 1,
        /// How many strings.
        COUNT count: u32 = 2,
    }
}

family! {
    /// Settings of network devices.
    pub static ETHTOOL = "ethtool", Protocol::Generic { name: "ethtool", version: 1 };
    get {
        /// Names of things a device has.
        STRSET_GET strset_get: Strings / StringsBuilder = 1 [1, 2] -> Strings = 1 [1, 2];
    }
}

/// The refusal is the same whether the error repeats the request or not.
fn refusal<T>(generic: &Generic, ask: impl Fn() -> Result<T, Error>) -> Option<Box<Refusal>> {
    let mut told = [true, false].map(|is_capped| {
        generic.socket().set_cap_ack(is_capped).unwrap();
        match ask() {
            Err(Error::Refused(refusal)) => Some(refusal),
            Err(Error::NoFamily { name }) => {
                println!("passed over: the kernel does not have the family {name}");
                None
            }
            Err(error) => panic!("{error:?}"),
            Ok(_) => panic!("it is allowed"),
        }
    });
    let last = told[1].take();
    assert_eq!(told[0].as_ref().map(ToString::to_string), last.as_ref().map(ToString::to_string));
    last
}

#[test]
fn a_missing_attribute_is_named() {
    let generic = Generic::connect().unwrap();
    let Some(refusal) = refusal(&generic, || generic.call(dev_get())) else { return };
    assert_eq!((refusal.ext_ack.missing_type, refusal.ext_ack.missing_nest), (Some(1), None));
    assert_eq!(refusal.to_string(), "dev-get (): Invalid argument (EINVAL) (missing dev.ifindex)");
}

#[test]
fn the_nest_that_lacks_an_attribute_is_named_too() {
    let generic = Generic::connect().unwrap();
    let ask = || strset_get().header(|header| header).stringsets(|sets| sets.stringset(|set| set));
    let Some(refusal) = refusal(&generic, || generic.call(ask())) else { return };
    assert!(refusal.ext_ack.missing_nest.is_some());
    assert_eq!(
        refusal.to_string(),
        "strset-get (): Invalid argument (EINVAL) (missing strset.stringsets.stringset.id)"
    );
}

#[test]
fn an_attribute_that_may_not_be_there_is_named_by_its_whole_path() {
    let generic = Generic::connect().unwrap();
    let ask = || strset_get().header(|header| header).stringsets(|sets| sets.stringset(|set| set.id(1).count(3)));
    let Some(refusal) = refusal(&generic, || generic.call(ask())) else { return };
    assert_eq!(
        refusal.to_string(),
        "strset-get (): Invalid argument (EINVAL): Unknown attribute type (at strset.stringsets.stringset.count = 3)"
    );
}

#[test]
fn a_value_out_of_range_is_told_with_the_range() {
    let generic = Generic::connect().unwrap();
    let Some(refusal) = refusal(&generic, || generic.call(dev_get().ifindex(0))) else { return };
    assert_eq!(
        refusal.to_string(),
        "dev-get (ifindex 0): Numerical result out of range (ERANGE): integer out of range \
         (at dev.ifindex = 0; must be a u32 of at least 1)"
    );
}

#[test]
fn a_bit_that_is_not_there_is_told() {
    let generic = Generic::connect().unwrap();
    let Some(refusal) = refusal(&generic, || generic.call(strset_get().header(|header| header.flags(1 << 31)))) else {
        return;
    };
    assert_eq!(refusal.errno, Errno::EINVAL);
    // Not every release says which bits there are.
    let text = refusal.to_string();
    assert!(text.contains(": reserved bit set (at strset.header.flags = 2147483648"), "{text}");
}

/// What the refusal says behind the request and the error number.
fn said<T>(generic: &Generic, ask: impl Fn() -> Result<T, Error>) -> Option<String> {
    let refusal = refusal(generic, ask)?;
    let text = refusal.to_string();
    let start = format!("{}: {}", refusal.request, refusal.errno);
    Some(text.strip_prefix(&start).unwrap_or_else(|| panic!("{text}")).to_string())
}

#[test]
fn every_kind_of_attribute_is_told_with_what_it_must_be() {
    let generic = Generic::connect().unwrap();
    let strings =
        |change: fn(StringsBuilder<_>) -> StringsBuilder<_>| said(&generic, || generic.call(change(strset_get())));
    let device = |id, payload: &[u8]| said(&generic, || generic.call(dev_get().attribute(id, payload)));
    let cases = [
        (
            strings(|strings| strings.attribute(Strings::HEADER, &[])),
            ": NLA_F_NESTED is missing (at strset.header; must be a nest)",
        ),
        (
            strings(|strings| strings.header(|header| header).attribute(Strings::COUNTS_ONLY, &[1, 2, 3, 4])),
            ": Attribute failed policy validation (at strset.counts-only; must be a flag without a value)",
        ),
        (
            strings(|strings| strings.header(|header| header.attribute(Header::DEV_INDEX, &[1, 2]))),
            ": invalid attribute length (at strset.header.dev-index = 0x0102; must be a u32)",
        ),
        (
            strings(|strings| strings.header(|header| header.attribute(Header::DEV_NAME, b"no end"))),
            ": Attribute failed policy validation \
             (at strset.header.dev-name = \"no end\"; must be a NUL-terminated string of at most 127 bytes)",
        ),
        (
            device(Dev::IFINDEX | NESTED, &1_u32.to_ne_bytes()),
            ": NLA_F_NESTED not expected (at dev.ifindex = 1; must be a u32 of at least 1)",
        ),
        (
            said(&generic, || generic.call(tcp_metrics::get().attribute(TcpMetrics::ADDR_IPV6, &[1, 2, 3, 4, 5]))),
            ": binary attribute size out of range (at tcp-metrics.addr-ipv6 = 0x0102030405; must be binary data of 16 bytes)",
        ),
    ];
    for (text, expected) in cases {
        match text {
            // An older kernel has a greatest length alone, and the family itself refuses it, without words.
            Some(text) if text.is_empty() && expected.contains("tcp-metrics") => {
                println!("passed over: the kernel does not say why it refuses {expected}");
            }
            Some(text) => assert_eq!(text, expected),
            None => {}
        }
    }
}
