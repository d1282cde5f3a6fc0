//! Ports at which packets are taken out of UDP, beside `ip fou`.

use std::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::generated::fou::{self, EncapType, Fou};

use crate::kernel::{beside, list, run, run_json, same_after_json};

const FAMILY: &str = "fou";

#[test]
fn ports_are_opened_shown_and_closed() {
    beside("ip", FAMILY, "fou::ports_are_opened_shown_and_closed", |generic| {
        run("ip link set lo up");
        let direct = fou::add(Flags::empty()).port(5555).ipproto(IpProtocol::IPIP).r#type(EncapType::DIRECT);
        generic.call(direct.remcsum_nopartial(true)).unwrap();
        let generic_encapsulation = fou::add(Flags::empty())
            .af(AddressFamily::INET6)
            .port(6666)
            .r#type(EncapType::GUE)
            .local_v6(Ipv6Addr::LOCALHOST)
            .peer_v6(Ipv6Addr::LOCALHOST)
            .peer_port(7777);
        generic.call(generic_encapsulation).unwrap();

        let ports = list(generic, fou::get_dump());
        for port in &ports {
            same_after_json(Fou::<()>::SCHEMA, port.as_bytes());
        }
        let theirs = run_json("ip -json fou show");
        assert_eq!(theirs.as_array().unwrap().len(), 2);
        for (port, their) in ports.iter().zip(theirs.as_array().unwrap()) {
            assert_eq!(their["port"], port.port().unwrap());
            let is_ipv6 = port.af() == Some(AddressFamily::INET6);
            assert_eq!(their["family"], if is_ipv6 { "inet6" } else { "inet" });
            if is_ipv6 {
                assert_eq!((port.r#type(), port.remcsum_nopartial()), (Some(EncapType::GUE), false));
                assert_eq!(their["peer"], port.peer_v6().unwrap().to_string());
                assert_eq!(their["peer_port"], port.peer_port().unwrap());
                assert_eq!(port.local_v6(), Some(Ipv6Addr::LOCALHOST));
            } else {
                assert_eq!((port.r#type(), port.remcsum_nopartial()), (Some(EncapType::DIRECT), true));
                assert_eq!((their["ipproto"].as_u64(), port.ipproto()), (Some(4), Some(IpProtocol::IPIP)));
            }
        }

        let one = generic.call(fou::get().af(AddressFamily::INET).port(5555)).unwrap();
        same_after_json(Fou::<()>::SCHEMA, one.as_bytes());
        assert_eq!((one.local_v4(), one.peer_v4()), (Some(Ipv4Addr::UNSPECIFIED), Some(Ipv4Addr::UNSPECIFIED)));
        let missing = generic.call(fou::get().af(AddressFamily::INET).port(5556)).unwrap_err();
        assert_eq!(missing.errno(), Some(Errno::ESRCH), "{missing}");
        generic.call(fou::del(Flags::empty()).port(5555)).unwrap();
        let left: Vec<_> = list(generic, fou::get_dump()).iter().map(Fou::port).collect();
        assert_eq!(left, [Some(6666)]);
    });
}
