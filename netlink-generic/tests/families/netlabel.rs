//! NetLabel, whose families and settings are those of the whole machine. What is made here, nothing uses, and it goes again.

use std::net::Ipv4Addr;

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::Generic;
use netlink_generic::generated::netlabel::Protocol;
use netlink_generic::generated::netlabel_cipso4::{self, Cipso4, Tag};
use netlink_generic::generated::netlabel_mgmt::{self, Mapping};
use netlink_generic::generated::{netlabel_calipso, netlabel_unlabeled};

use crate::kernel::{in_place, list, same_after_json};

/// Numbers of domains of interpretation that the tests alone have.
const TRANSLATED: u32 = 0x7e57_0001;
const PASSED: u32 = 0x7e57_0002;
const IPV6: u32 = 0x7e57_0003;
/// A domain of no security module.
const DOMAIN: &str = "netlink-test";

/// Takes away what a test makes, whatever comes of it.
struct Undo<F: FnMut()>(F);

impl<F: FnMut()> Drop for Undo<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

#[test]
fn the_kernel_knows_protocols_and_their_interface() {
    in_place("NLBL_MGMT", |generic| {
        let version = generic.call(netlabel_mgmt::version()).unwrap();
        assert_eq!(version.version(), Some(3));
        let protocols = list(generic, netlabel_mgmt::protocols_dump());
        for protocol in &protocols {
            same_after_json(Mapping::<()>::SCHEMA, protocol.as_bytes());
        }
        assert!(protocols.iter().any(|protocol| protocol.protocol() == Some(Protocol::UNLABELED)));
        assert!(protocols.iter().any(|protocol| protocol.protocol() == Some(Protocol::CIPSOV4)));
    });
}

#[test]
fn packets_without_labels_pass_or_not() {
    in_place("NLBL_UNLBL", |generic| {
        let answer = generic.call(netlabel_unlabeled::list()).unwrap();
        same_after_json(netlabel_unlabeled::Unlabeled::<()>::SCHEMA, answer.as_bytes());
        assert!(matches!(answer.acptflg(), Some(0 | 1)));
    });
}

#[test]
fn domains_of_interpretation_and_what_is_mapped_to_them_come_back_the_same() {
    in_place("NLBL_CIPSOv4", |generic| {
        let missing = generic.call(netlabel_cipso4::list().doi(TRANSLATED)).unwrap_err();
        assert_eq!(missing.errno(), Some(Errno::EINVAL), "{missing}");

        // What was not made cannot be removed.
        let _undo = Undo(|| {
            let _ = generic.call(netlabel_mgmt::remove(Flags::empty()).domain(DOMAIN));
            for doi in [TRANSLATED, PASSED] {
                let _ = generic.call(netlabel_cipso4::remove(Flags::empty()).doi(doi));
            }
        });
        let translated = netlabel_cipso4::add(Flags::empty())
            .doi(TRANSLATED)
            .mtype(netlabel_cipso4::Mapping::TRANS)
            .taglst(|tags| tags.tag(Tag::RBITMAP))
            .mlslvllst(|levels| {
                levels.mlslvl(|level| level.mlslvlloc(0).mlslvlrem(5)).mlslvl(|level| level.mlslvlloc(1).mlslvlrem(6))
            })
            .mlscatlst(|categories| categories.mlscat(|category| category.mlscatloc(2).mlscatrem(7)));
        match generic.call(translated) {
            Err(error) if error.is_permission_denied() => return println!("passed over: {error}"),
            made => made.unwrap(),
        }
        let passed = netlabel_cipso4::add(Flags::empty())
            .doi(PASSED)
            .mtype(netlabel_cipso4::Mapping::PASS)
            .taglst(|tags| tags.tag(Tag::RANGE).tag(Tag::ENUM));
        generic.call(passed).unwrap();

        let listed = list(generic, netlabel_cipso4::listall_dump());
        for (doi, mapping) in [(TRANSLATED, netlabel_cipso4::Mapping::TRANS), (PASSED, netlabel_cipso4::Mapping::PASS)]
        {
            let one = listed.iter().find(|one| one.doi() == Some(doi)).unwrap();
            same_after_json(Cipso4::<()>::SCHEMA, one.as_bytes());
            assert_eq!(one.mtype(), Some(mapping));
        }
        let answer = generic.call(netlabel_cipso4::list().doi(TRANSLATED)).unwrap();
        same_after_json(Cipso4::<()>::SCHEMA, answer.as_bytes());
        assert_eq!(answer.taglst().unwrap().tag().collect::<Vec<_>>(), [Tag::RBITMAP]);
        let levels = answer.mlslvllst().unwrap();
        let levels: Vec<_> = levels.mlslvl().map(|level| (level.mlslvlloc(), level.mlslvlrem())).collect();
        assert_eq!(levels, [(Some(0), Some(5)), (Some(1), Some(6))]);
        let categories = answer.mlscatlst().unwrap();
        let categories: Vec<_> =
            categories.mlscat().map(|category| (category.mlscatloc(), category.mlscatrem())).collect();
        assert_eq!(categories, [(Some(2), Some(7))]);

        let answer = generic.call(netlabel_cipso4::list().doi(PASSED)).unwrap();
        same_after_json(Cipso4::<()>::SCHEMA, answer.as_bytes());
        assert_eq!(answer.taglst().unwrap().tag().collect::<Vec<_>>(), [Tag::RANGE, Tag::ENUM]);

        let twice = generic.call(
            netlabel_cipso4::add(Flags::empty())
                .doi(PASSED)
                .mtype(netlabel_cipso4::Mapping::PASS)
                .taglst(|tags| tags.tag(Tag::RANGE)),
        );
        assert_eq!(twice.unwrap_err().errno(), Some(Errno::EEXIST));
        mapping_by_address(generic);
    });
}

/// A domain that is mapped by the address of the other side.
fn mapping_by_address(generic: &Generic) {
    let (network, mask) = (Ipv4Addr::new(192, 0, 2, 0), Ipv4Addr::new(255, 255, 255, 0));
    let mapping = netlabel_mgmt::add(Flags::empty())
        .domain(DOMAIN)
        .protocol(Protocol::CIPSOV4)
        .cv4doi(PASSED)
        .ipv4addr(network)
        .ipv4mask(mask);
    generic.call(mapping).unwrap();
    let listed = list(generic, netlabel_mgmt::listall_dump());
    let one = listed.iter().find(|one| one.domain().is_some_and(|domain| domain == DOMAIN)).unwrap();
    same_after_json(Mapping::<()>::SCHEMA, one.as_bytes());
    let selectors = one.selectorlist().unwrap();
    let selectors: Vec<_> =
        selectors.addrselector().map(|one| (one.ipv4addr(), one.ipv4mask(), one.protocol(), one.cv4doi())).collect();
    assert_eq!(selectors, [(Some(network), Some(mask), Some(Protocol::CIPSOV4), Some(PASSED))]);
    generic.call(netlabel_mgmt::remove(Flags::empty()).domain(DOMAIN)).unwrap();
}

#[test]
fn domains_of_interpretation_for_ipv6_come_back_the_same() {
    in_place("NLBL_CALIPSO", |generic| {
        let _undo = Undo(|| {
            let _ = generic.call(netlabel_calipso::remove(Flags::empty()).doi(IPV6));
        });
        let add = netlabel_calipso::add(Flags::empty()).doi(IPV6).mtype(netlabel_calipso::Mapping::PASS);
        match generic.call(add) {
            Err(error) if error.is_permission_denied() => return println!("passed over: {error}"),
            made => made.unwrap(),
        }
        let listed = list(generic, netlabel_calipso::listall_dump());
        let one = listed.iter().find(|one| one.doi() == Some(IPV6)).unwrap();
        same_after_json(netlabel_calipso::Calipso::<()>::SCHEMA, one.as_bytes());
        assert_eq!(one.mtype(), Some(netlabel_calipso::Mapping::PASS));
        let answer = generic.call(netlabel_calipso::list().doi(IPV6)).unwrap();
        same_after_json(netlabel_calipso::Calipso::<()>::SCHEMA, answer.as_bytes());
        assert_eq!(answer.mtype(), Some(netlabel_calipso::Mapping::PASS));
    });
}
