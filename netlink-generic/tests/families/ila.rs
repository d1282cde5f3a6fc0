//! Translations of identifier locator addressing, beside `ip ila`.

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::generated::ila::{self, ChecksumMode, IdentifierType, Ila};

use crate::kernel::{beside, index_of, list, run, run_json, same_after_json};

const FAMILY: &str = "ila";
/// The upper half of 2001:db8:0:1::, and of 2001:db8:0:2::.
const FROM: u64 = 0x2001_0db8_0000_0001;
const TO: u64 = 0x2001_0db8_0000_0002;

#[test]
fn translations_are_what_ip_shows() {
    beside("ip", FAMILY, "ila::translations_are_what_ip_shows", |generic| {
        run("ip link set lo up");
        let loopback = i32::try_from(index_of("lo")).unwrap();
        let mapping = ila::add(Flags::empty()).locator(TO).locator_match(FROM).ifindex(loopback);
        let mapping = mapping.csum_mode(ChecksumMode::NEUTRAL_MAP_AUTO).ident_type(IdentifierType::LUID);
        generic.call(mapping).unwrap();
        let plain = ila::add(Flags::empty()).locator(FROM).locator_match(TO);
        generic.call(plain).unwrap();
        let twice = generic.call(ila::add(Flags::empty()).locator(FROM).locator_match(TO)).unwrap_err();
        assert_eq!(twice.errno(), Some(Errno::EEXIST), "{twice}");

        let mappings = list(generic, ila::get_dump());
        for mapping in &mappings {
            same_after_json(Ila::<()>::SCHEMA, mapping.as_bytes());
        }
        let theirs = run_json("ip -json ila list");
        // The locators that it prints as JSON are not those it was told.
        for their in theirs.as_array().unwrap() {
            let link = if their["interface"] == "*" { 0 } else { loopback };
            let ours = mappings.iter().find(|mapping| mapping.ifindex() == Some(link)).unwrap();
            let (locator, checksum, identifier) = match link {
                0 => (FROM, ChecksumMode::NO_ACTION, IdentifierType::USE_FORMAT),
                _ => (TO, ChecksumMode::NEUTRAL_MAP_AUTO, IdentifierType::LUID),
            };
            assert_eq!(
                (ours.locator(), ours.csum_mode(), ours.ident_type()),
                (Some(locator), Some(checksum), Some(identifier))
            );
            assert_eq!(their["csum_mode"], checksum.to_string());
            assert_eq!(their["ident_type"], identifier.to_string());
        }
        assert_eq!((theirs.as_array().unwrap().len(), mappings.len()), (2, 2));

        let one = generic.call(ila::get().locator_match(FROM).ifindex(loopback)).unwrap();
        same_after_json(Ila::<()>::SCHEMA, one.as_bytes());
        assert_eq!((one.locator(), one.csum_mode()), (Some(TO), Some(ChecksumMode::NEUTRAL_MAP_AUTO)));
        let missing = generic.call(ila::get().locator_match(FROM)).unwrap_err();
        assert_eq!(missing.errno(), Some(Errno::ESRCH), "{missing}");
        generic.call(ila::del(Flags::empty()).locator_match(FROM).ifindex(loopback)).unwrap();
        let left: Vec<_> = list(generic, ila::get_dump()).iter().map(Ila::locator_match).collect();
        assert_eq!(left, [Some(TO)]);
        generic.call(ila::flush(Flags::empty())).unwrap();
        assert!(list(generic, ila::get_dump()).is_empty());
    });
}
