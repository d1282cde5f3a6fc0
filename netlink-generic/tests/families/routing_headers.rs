//! What this node writes into IPv6 packets, beside `ip sr` and `ip ioam`: segment routing and data collected on the way.

use netlink_core::{AttributeSet as _, Flags};
use netlink_generic::generated::seg6::HmacAlgorithm;
use netlink_generic::generated::{ioam6, seg6};

use crate::kernel::{beside, list, run, same_after_json};

#[test]
fn the_source_of_tunnels_is_what_ip_shows() {
    beside("ip", "SEG6", "routing_headers::the_source_of_tunnels_is_what_ip_shows", |generic| {
        let source = "fd00::9".parse().unwrap();
        generic.call(seg6::set_tunsrc(Flags::empty()).dst(source)).unwrap();
        assert!(run("ip sr tunsrc show").contains("fd00::9"));
        run("ip sr tunsrc set fd00::a");
        let answer = generic.call(seg6::get_tunsrc()).unwrap();
        same_after_json(seg6::Seg6::<()>::SCHEMA, answer.as_bytes());
        assert_eq!(answer.dst(), Some("fd00::a".parse().unwrap()));
    });
}

#[test]
fn a_key_is_kept_until_it_is_removed() {
    beside("ip", "SEG6", "routing_headers::a_key_is_kept_until_it_is_removed", |generic| {
        let key = seg6::sethmac(Flags::empty()).hmackeyid(5).algid(HmacAlgorithm::SHA256);
        match generic.call(key.secretlen(4).secret(b"salt")) {
            Ok(_) => {}
            // A kernel without CONFIG_IPV6_SEG6_HMAC.
            Err(error) if error.to_string().contains("not supported") => return println!("passed over: {error}"),
            Err(error) => panic!("{error}"),
        }
        let keys = list(generic, seg6::dumphmac_dump());
        assert_eq!(keys.len(), 1);
        same_after_json(seg6::Seg6::<()>::SCHEMA, keys[0].as_bytes());
        assert_eq!((keys[0].hmackeyid(), keys[0].secret()), (Some(5), Some(&b"salt"[..])));
        assert_eq!(keys[0].algid(), Some(HmacAlgorithm::SHA256));
        generic.call(seg6::sethmac(Flags::empty()).hmackeyid(5).secretlen(0).algid(HmacAlgorithm::SHA256)).unwrap();
        assert_eq!(list(generic, seg6::dumphmac_dump()).len(), 0);
    });
}

#[test]
fn a_namespace_and_its_schema_are_what_ip_shows() {
    beside("ip", "IOAM6", "routing_headers::a_namespace_and_its_schema_are_what_ip_shows", |generic| {
        let add = ioam6::add_namespace(Flags::empty()).ns_id(123).ns_data(0xcafe).ns_data_wide(0xbeef);
        generic.call(add).unwrap();
        generic.call(ioam6::add_schema(Flags::empty()).sc_id(7).sc_data(b"data")).unwrap();
        generic.call(ioam6::ns_set_schema(Flags::empty()).ns_id(123).sc_id(7)).unwrap();
        let shown = run("ip ioam namespace show");
        assert!(shown.contains("namespace 123 [schema 7]") && shown.contains("cafe"), "{shown}");

        let namespaces = list(generic, ioam6::dump_namespaces_dump());
        for namespace in &namespaces {
            same_after_json(ioam6::Ioam6::<()>::SCHEMA, namespace.as_bytes());
        }
        let ours = namespaces.iter().find(|namespace| namespace.ns_id() == Some(123)).unwrap();
        assert_eq!((ours.ns_data(), ours.ns_data_wide(), ours.sc_id()), (Some(0xcafe), Some(0xbeef), Some(7)));
        let schemas = list(generic, ioam6::dump_schemas_dump());
        same_after_json(ioam6::Ioam6::<()>::SCHEMA, schemas[0].as_bytes());
        assert_eq!((schemas[0].sc_id(), schemas[0].ns_id()), (Some(7), Some(123)));
        assert!(schemas[0].sc_data().unwrap().starts_with(b"data"));

        generic.call(ioam6::ns_set_schema(Flags::empty()).ns_id(123).sc_none(true)).unwrap();
        generic.call(ioam6::del_schema(Flags::empty()).sc_id(7)).unwrap();
        generic.call(ioam6::del_namespace(Flags::empty()).ns_id(123)).unwrap();
        assert!(!run("ip ioam namespace show").contains("123"));
    });
}
