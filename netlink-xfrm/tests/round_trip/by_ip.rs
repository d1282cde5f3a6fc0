//! What `ip xfrm` adds.

use std::time::Duration;

use netlink_core::View;
use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::json::{Nesting, to_json};
use netlink_xfrm::generated::xfrm::{self, Groups, Mode, Notification, PolicyDirection};

use super::{check_all, connected, ip, list};

/// An association without keys yet: it needs no algorithm, so every kernel has it.
fn larval(source: &str, destination: &str, spi: u32) {
    ip(&format!(
        "xfrm state allocspi src {source} dst {destination} proto esp mode tunnel reqid 7 min {spi} max {spi}"
    ));
}

#[test]
fn associations_of_ip_come_back_the_same() {
    connected("by_ip::associations_of_ip_come_back_the_same", |connection| {
        larval("10.0.0.1", "10.0.0.2", 0x1001);
        larval("2001:db8::1", "2001:db8::2", 0x1002);
        let all = list(connection, &xfrm::getsa_dump());
        check_all(&all).assert_occurred(&[
            "association.header.sel.saddr",
            "association.header.id.daddr",
            "association.header.lft.hard-byte-limit",
            "association.replay-val.oseq",
        ]);
        assert_eq!(all.len(), 2);
        let of = |spi| all.iter().find(|association| association.header().id.spi == spi).unwrap();
        let header = of(0x1001).header();
        assert_eq!((header.family, header.mode, header.reqid), (AddressFamily::INET, Mode::TUNNEL, 7));
        assert_eq!((header.saddr.ipv4(), header.id.daddr.ipv4()), ([10, 0, 0, 1].into(), [10, 0, 0, 2].into()));
        let said = |spi| {
            let association = of(spi);
            serde_json::to_string(&to_json(association.schema(), association.payload(), Nesting::Unmarked)).unwrap()
        };
        assert!(said(0x1001).contains(r#""saddr":"10.0.0.1""#), "{}", said(0x1001));
        assert!(said(0x1002).contains(r#""saddr":"2001:db8::1""#), "{}", said(0x1002));

        assert_eq!(list(connection, &xfrm::getsa_dump().proto(IpProtocol::ESP)).len(), 2);
        assert_eq!(list(connection, &xfrm::getsa_dump().proto(IpProtocol::AH)).len(), 0);
        let one = xfrm::getsa().header(|id| {
            id.daddr = header.id.daddr;
            id.family = AddressFamily::INET;
            id.spi = 0x1001;
            id.proto = IpProtocol::ESP;
        });
        assert_eq!(connection.call(one).unwrap().header().reqid, 7);
        let information = connection.call(xfrm::getsadinfo()).unwrap();
        assert_eq!(information.cnt(), Some(2));
        check_all(&[information]);
    });
}

#[test]
fn policies_of_ip_come_back_the_same() {
    connected("by_ip::policies_of_ip_come_back_the_same", |connection| {
        let template =
            "tmpl src 10.0.0.1 dst 10.0.0.2 proto esp reqid 7 mode tunnel tmpl proto comp mode transport level use";
        ip(&format!(
            "xfrm policy add src 192.168.0.0/16 dst 10.9.0.0/24 dir out priority 5 if_id 3 mark 1 mask 3 {template}"
        ));
        ip("xfrm policy add src 2001:db8::/32 dst ::/0 proto tcp dport 443 dir in action block");
        let all = list(connection, &xfrm::getpolicy_dump());
        check_all(&all).assert_occurred(&[
            "policy.header.sel.daddr",
            "policy.header.priority",
            "policy.tmpl.id.proto",
            "policy.mark.v",
            "policy.if-id",
        ]);
        let out = all.iter().find(|policy| policy.header().dir == PolicyDirection::OUT).unwrap();
        let templates: Vec<_> = out.tmpl().unwrap().map(|template| (template.reqid, template.optional)).collect();
        assert_eq!(templates, [(7, 0), (0, 1)]);
        let block = all.iter().find(|policy| policy.header().dir == PolicyDirection::IN).unwrap();
        assert_eq!((block.header().sel.dport, block.header().sel.proto), (443, IpProtocol::TCP));
        // The prefix looks like an address of IPv4 where nobody knows its family.
        assert!(format!("{block:?}").contains("saddr 2001:db8::,"), "{block:?}");
        let database = connection.call(xfrm::getspdinfo()).unwrap();
        assert_eq!(database.info().map(|info| (info.incnt, info.outcnt)), Some((1, 1)));
        check_all(&[database]);
    });
}

#[test]
fn changes_are_told() {
    connected("by_ip::changes_are_told", |connection| {
        let mut events = connection.subscribe([Groups::SA, Groups::POLICY]).unwrap();
        let mut next = || {
            let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("it is told in time");
            event.read::<Notification>().expect("it is of this family").unwrap()
        };
        larval("10.0.0.1", "10.0.0.2", 0x2001);
        ip("xfrm policy add src 10.0.0.0/8 dst 10.9.0.0/24 dir out");
        assert!(matches!(next(), Notification::Newpolicy(policy) if policy.header().sel.prefixlen_s == 8));
        ip("xfrm state delete src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x2001");
        match next() {
            Notification::Delsa(gone) => {
                assert_eq!((gone.header().spi, gone.sa().map(|sa| sa.mode)), (0x2001, Some(Mode::TUNNEL)));
                check_all(&[gone]);
            }
            other => panic!("{other:?}"),
        }
        ip("xfrm policy flush");
        assert!(matches!(next(), Notification::Flushpolicy(_)));
    });
}
