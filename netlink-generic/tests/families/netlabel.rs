//! NetLabel, as far as everybody may look.

use netlink_core::AttributeSet as _;
use netlink_generic::generated::netlabel::Protocol;
use netlink_generic::generated::{netlabel_calipso, netlabel_cipso4, netlabel_mgmt, netlabel_unlabeled};

use crate::kernel::{beside, list, same_after_json};

#[test]
fn the_kernel_knows_protocols_and_their_interface() {
    beside("ip", "NLBL_MGMT", "netlabel::the_kernel_knows_protocols_and_their_interface", |generic| {
        let version = generic.call(netlabel_mgmt::version()).unwrap();
        assert_eq!(version.version(), Some(3));
        let protocols = list(generic, netlabel_mgmt::protocols_dump());
        for protocol in &protocols {
            same_after_json(netlabel_mgmt::Mapping::<()>::SCHEMA, protocol.as_bytes());
        }
        assert!(protocols.iter().any(|protocol| protocol.protocol() == Some(Protocol::UNLABELED)));
        assert!(protocols.iter().any(|protocol| protocol.protocol() == Some(Protocol::CIPSOV4)));
    });
}

#[test]
fn packets_without_labels_pass_or_not() {
    beside("ip", "NLBL_UNLBL", "netlabel::packets_without_labels_pass_or_not", |generic| {
        let answer = generic.call(netlabel_unlabeled::list()).unwrap();
        same_after_json(netlabel_unlabeled::Unlabeled::<()>::SCHEMA, answer.as_bytes());
        assert!(matches!(answer.acptflg(), Some(0 | 1)));
    });
}

#[test]
fn domains_of_interpretation_are_listed() {
    beside("ip", "NLBL_CIPSOv4", "netlabel::domains_of_interpretation_are_listed", |generic| {
        for domain in list(generic, netlabel_cipso4::listall_dump()) {
            let answer = generic.call(netlabel_cipso4::list().doi(domain.doi().unwrap())).unwrap();
            same_after_json(netlabel_cipso4::Cipso4::<()>::SCHEMA, answer.as_bytes());
            assert_eq!(answer.mtype(), domain.mtype());
        }
        let missing = generic.call(netlabel_cipso4::list().doi(u32::MAX)).unwrap_err();
        assert!(!missing.to_string().is_empty());
        for domain in list(generic, netlabel_calipso::listall_dump()) {
            assert!(domain.doi().is_some());
        }
    });
}
