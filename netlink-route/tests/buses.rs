//! The gateway of CAN and the management component transport protocol: messages by hand from the headers, and on kernels that have
//! them, rules and addresses that come back as they were made.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use kernel::comes_back::Occurred;
use kernel::isolated;
use netlink_core::catalogue::Catalogue;
use netlink_core::common::{AddressFamily, RouteType};
use netlink_core::{Errno, Flags, HardwareAddress, Header, Message, MessageType, Writer};
use netlink_route::generated::rt_can_gw::{
    self, CanFilter, CgwCsumXor, CgwFrameMod, Elements, Rtcanmsg, RuleBuilder, Type,
};
use netlink_route::generated::rt_mctp::{self, AddressBuilder, NeighbourBuilder, RouteBuilder};
use netlink_route::{Route, generated, link};

fn can(header: &mut Rtcanmsg) {
    (header.can_family, header.gwtype) = (AddressFamily::CAN, Type::CAN_CAN);
}

/// What frames are combined with: identifier and first byte.
fn change(id: u32, first: u8, elements: Elements) -> CgwFrameMod {
    let mut change = CgwFrameMod::default();
    (change.cf.can_id, change.cf.len, change.modtype) = (id, 8, elements);
    change.cf.data[0] = first;
    change
}

fn rule<S: AsMut<Writer>>(builder: RuleBuilder<S>, from: u32, to: u32) -> RuleBuilder<S> {
    let (mut filter, mut checksum) = (CanFilter::default(), CgwCsumXor::default());
    (filter.can_id, filter.can_mask) = (0x123, 0x7ff);
    (checksum.to_idx, checksum.result_idx, checksum.init_xor_val) = (3, -1, 7);
    builder
        .header(can)
        .mod_and(change(0x700, 0xf0, Elements::ID | Elements::DATA))
        .mod_set(change(0x42, 9, Elements::DLC))
        .cs_xor(checksum)
        .filter(filter)
        .lim_hops(1)
        .src_if(from)
        .dst_if(to)
}

/// Which family the catalogue takes a payload for.
fn family_of(message_type: u16, payload: &[u8]) -> &'static str {
    let message = Message { header: Header { message_type: MessageType(message_type), ..Header::default() }, payload };
    Catalogue::new(generated::FAMILIES.iter().copied()).recognise(0, &message).expect("it is of a family").family.name
}

#[test]
fn a_rule_is_told_by_its_address_family() {
    let built = rule(RuleBuilder::new(Writer::new()), 3, 4).into_inner().finish().unwrap();
    // AF_CAN, from CAN to CAN, no flags; the change by and: a frame of 16 bytes and what of it counts.
    assert_eq!(built[..2], [29, 1]);
    assert_eq!(built[4..8], [21_u16.to_ne_bytes(), 1_u16.to_ne_bytes()].concat());
    assert_eq!((&built[8..12], built[12], built[16], built[24]), (&0x700_u32.to_ne_bytes()[..], 8, 0xf0, 5));
    let mut occurred = Occurred::default();
    occurred.message(&rt_can_gw::Rule::new_checked(built.as_slice()).unwrap());
    occurred.assert_known();
    occurred.assert_occurred(&["rule.mod-and.cf.can-id", "rule.cs-xor.result-idx", "rule.filter.can-mask"]);
    assert_eq!(family_of(24, &built), "rt-can-gw");
    assert_eq!(family_of(24, &[2; 12]), "rt-route");
}

#[test]
fn endpoints_of_mctp_have_one_byte() {
    let mut occurred = Occurred::default();
    let address = AddressBuilder::new(Writer::new())
        .header(|header| (header.family, header.index) = (AddressFamily::MCTP, 2))
        .local(9)
        .into_inner()
        .finish()
        .unwrap();
    assert_eq!(address[8..], [5_u16.to_ne_bytes(), 2_u16.to_ne_bytes(), [9, 0], [0, 0]].concat());
    assert_eq!(family_of(20, &address), "rt-mctp");
    occurred.message(&rt_mctp::Address::new_checked(address.as_slice()).unwrap());
    let route = RouteBuilder::new(Writer::new())
        .header(|header| header.family = AddressFamily::MCTP)
        .dst(8)
        .oif(2)
        .metrics(|metrics| metrics.mtu(68))
        .into_inner()
        .finish()
        .unwrap();
    assert_eq!(family_of(24, &route), "rt-mctp");
    occurred.message(&rt_mctp::Route::new_checked(route.as_slice()).unwrap());
    let neighbour = NeighbourBuilder::new(Writer::new())
        .header(|header| (header.family, header.ifindex) = (AddressFamily::MCTP, 2))
        .dst(10)
        .lladdr(HardwareAddress::new(&[0x1d]).unwrap())
        .into_inner()
        .finish()
        .unwrap();
    assert_eq!(family_of(28, &neighbour), "rt-mctp");
    occurred.message(&rt_mctp::Neighbour::new_checked(neighbour.as_slice()).unwrap());
    occurred.assert_known();
    occurred.assert_occurred(&["address.local", "route.dst", "route.metrics.mtu", "neighbour.lladdr"]);
}

/// Whether the kernel lacks what is asked for: then it says so in one of these ways.
fn is_lacking(error: &netlink_route::Error) -> bool {
    [Errno::EOPNOTSUPP, Errno::EAFNOSUPPORT].map(Some).contains(&error.errno())
}

#[test]
fn rules_of_the_gateway_come_back_the_same() {
    isolated("rules_of_the_gateway_come_back_the_same", || {
        let route = Route::connect().unwrap();
        for name in ["can0", "can1"] {
            match route.call(link::add(name).kind("vcan").up()) {
                Err(error) if is_lacking(&error) => return println!("passed over: no vcan here: {error}"),
                made => made.unwrap(),
            }
        }
        let index = |name: &str| route.call(link::get(name)).unwrap().index();
        let (from, to) = (index("can0"), index("can1"));
        match route.call(rule(rt_can_gw::newroute(Flags::empty()), from, to)) {
            Err(error) if is_lacking(&error) => return println!("passed over: no gateway of CAN here: {error}"),
            made => made.unwrap(),
        }
        let list = || {
            let listed = route.call(rt_can_gw::getroute_dump().header(|header| header.can_family = AddressFamily::CAN));
            listed.unwrap().map(Result::unwrap).collect::<Vec<_>>()
        };
        let rules = list();
        let [one] = &rules[..] else { panic!("{rules:?}") };
        let mut occurred = Occurred::default();
        occurred.message(one);
        occurred.assert_known();
        assert_eq!((one.src_if(), one.dst_if(), one.lim_hops()), (Some(from), Some(to), Some(1)));
        assert_eq!(one.mod_and(), Some(change(0x700, 0xf0, Elements::ID | Elements::DATA)));
        assert_eq!(one.mod_set(), Some(change(0x42, 9, Elements::DLC)));
        assert_eq!(one.cs_xor().map(|sum| (sum.result_idx, sum.init_xor_val)), Some((-1, 7)));
        assert_eq!(one.filter().map(|filter| (filter.can_id, filter.can_mask)), Some((0x123, 0x7ff)));
        route.call(rule(rt_can_gw::delroute(Flags::empty()), from, to)).unwrap();
        assert_eq!(list().len(), 0);
    });
}

#[test]
fn addresses_of_mctp_come_back_the_same() {
    isolated("addresses_of_mctp_come_back_the_same", || {
        let route = Route::connect().unwrap();
        let address = || {
            rt_mctp::newaddr(Flags::CREATE)
                .header(|header| (header.family, header.index) = (AddressFamily::MCTP, 1))
                .local(9)
        };
        match route.call(address()) {
            Err(error) if is_lacking(&error) => return println!("passed over: no MCTP here: {error}"),
            made => made.unwrap(),
        }
        let header = |header: &mut generated::rt_addr::Ifaddrmsg| header.family = AddressFamily::MCTP;
        let listed: Vec<_> = route.call(rt_mctp::getaddr_dump().header(header)).unwrap().map(Result::unwrap).collect();
        assert!(listed.iter().any(|one| one.local() == Some(9) && one.header().index == 1), "{listed:?}");
        route
            .call(
                rt_mctp::newroute(Flags::CREATE)
                    .header(|header| {
                        header.family = AddressFamily::MCTP;
                        header.r#type = RouteType::UNICAST;
                        header.dst_len = 2;
                    })
                    .dst(20)
                    .oif(1),
            )
            .unwrap();
        let routes = route.call(rt_mctp::getroute_dump().header(|header| header.family = AddressFamily::MCTP)).unwrap();
        let routes: Vec<_> = routes.map(Result::unwrap).collect();
        assert!(routes.iter().any(|one| (one.dst(), one.header().dst_len) == (Some(20), 2)), "{routes:?}");
        let mut occurred = Occurred::default();
        listed.iter().for_each(|one| occurred.message(one));
        routes.iter().for_each(|one| occurred.message(one));
        occurred.assert_known();
    });
}
