//! Tunnels of L2TP and the sessions in them, beside `ip l2tp`.

use std::time::Duration;

use netlink_core::{AttributeSet as _, Flags};
use netlink_generic::generated::l2tp::{self, Encapsulation, Groups, L2tp, Notification, PseudowireType, SublayerType};

use crate::kernel::{beside, eventually, list, run, run_json, same_after_json};

const FAMILY: &str = "l2tp";

/// The tunnel that a notification is about.
fn tunnel_of(event: &Notification) -> Option<u32> {
    match event {
        Notification::TunnelCreate(l2tp) | Notification::TunnelDelete(l2tp) | Notification::SessionCreate(l2tp) => {
            l2tp.conn_id()
        }
        _ => None,
    }
}

#[test]
fn a_tunnel_and_its_session_are_what_ip_shows() {
    beside("ip", FAMILY, "l2tp::a_tunnel_and_its_session_are_what_ip_shows", |generic| {
        run("ip link set lo up");
        let tunnel = l2tp::tunnel_create(Flags::empty())
            .conn_id(7)
            .peer_conn_id(8)
            .proto_version(3)
            .encap_type(Encapsulation::UDP)
            .ip_saddr([127, 0, 0, 1].into())
            .ip_daddr([127, 0, 0, 2].into())
            .udp_sport(1701)
            .udp_dport(1702)
            .udp_csum(1);
        generic.call(tunnel).unwrap();
        let session = l2tp::session_create(Flags::empty())
            .conn_id(7)
            .session_id(70)
            .peer_session_id(80)
            .pw_type(PseudowireType::ETH)
            .l2spec_type(SublayerType::DEFAULT)
            .ifname("tunnelled0")
            .cookie(&[1, 2, 3, 4]);
        generic.call(session).unwrap();

        let theirs = &run_json("ip -json l2tp show tunnel")[0];
        let tunnels = list(generic, l2tp::tunnel_get_dump());
        let [tunnel] = &tunnels[..] else { panic!("{tunnels:?}") };
        same_after_json(L2tp::<()>::SCHEMA, tunnel.as_bytes());
        assert_eq!(theirs["tunnel_id"], tunnel.conn_id().unwrap());
        assert_eq!(theirs["peer_tunnel"], tunnel.peer_conn_id().unwrap());
        assert_eq!((theirs["encap"].as_str(), tunnel.encap_type()), (Some("UDP"), Some(Encapsulation::UDP)));
        assert_eq!(theirs["local"], tunnel.ip_saddr().unwrap().to_string());
        assert_eq!(theirs["peer"], tunnel.ip_daddr().unwrap().to_string());
        assert_eq!(theirs["local_port"], tunnel.udp_sport().unwrap());
        assert_eq!(theirs["peer_port"], tunnel.udp_dport().unwrap());
        assert_eq!((tunnel.proto_version(), tunnel.udp_csum()), (Some(3), Some(1)));
        assert_eq!(tunnel.stats().unwrap().tx_errors(), Some(0));

        let theirs = &run_json("ip -json l2tp show session")[0];
        let sessions = list(generic, l2tp::session_get_dump());
        let [session] = &sessions[..] else { panic!("{sessions:?}") };
        same_after_json(L2tp::<()>::SCHEMA, session.as_bytes());
        assert_eq!(theirs["session_id"], session.session_id().unwrap());
        assert_eq!(theirs["peer_session_id"], session.peer_session_id().unwrap());
        assert_eq!(theirs["tunnel_id"], session.conn_id().unwrap());
        assert_eq!(theirs["interface"], session.ifname().unwrap().to_string());
        assert_eq!(session.cookie(), Some(&[1, 2, 3, 4][..]));
        assert_eq!(session.pw_type(), Some(PseudowireType::ETH));
        assert!(run("ip link show").contains("tunnelled0"));
        let one = generic.call(l2tp::session_get().conn_id(7).session_id(70)).unwrap();
        assert_eq!(one.peer_session_id(), Some(80));
    });
}

#[test]
fn what_ip_makes_is_told_and_goes_with_its_tunnel() {
    beside("ip", FAMILY, "l2tp::what_ip_makes_is_told_and_goes_with_its_tunnel", |generic| {
        run("ip link set lo up");
        let mut events = generic.subscribe_to(FAMILY, [Groups::L2TP.name]).unwrap();
        run("ip l2tp add tunnel tunnel_id 3 peer_tunnel_id 4 encap ip local ::1 remote ::1");
        run("ip l2tp add session name s0 tunnel_id 3 session_id 30 peer_session_id 40");
        let tunnel = generic.call(l2tp::tunnel_get().conn_id(3)).unwrap();
        same_after_json(L2tp::<()>::SCHEMA, tunnel.as_bytes());
        assert_eq!((tunnel.encap_type(), tunnel.peer_conn_id()), (Some(Encapsulation::IP), Some(4)));
        assert_eq!(tunnel.ip6_daddr(), Some(std::net::Ipv6Addr::LOCALHOST));
        generic.call(l2tp::tunnel_delete(Flags::empty()).conn_id(3)).unwrap();
        // A kernel thread takes it apart.
        eventually("the tunnel's end", || {
            run_json("ip -json l2tp show tunnel").as_array().unwrap().is_empty().then_some(())
        });

        let mut told = Vec::new();
        while told.len() < 3 {
            let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("the change is told");
            let event: Notification = event.read().expect("a known event").unwrap();
            // Those of other namespaces are told too.
            if tunnel_of(&event) == Some(3) {
                told.push(event);
            }
        }
        assert!(
            matches!(&told[..], [
                Notification::TunnelCreate(tunnel),
                Notification::SessionCreate(session),
                Notification::TunnelDelete(gone),
            ] if tunnel.conn_id() == Some(3) && session.session_id() == Some(30) && gone.conn_id() == Some(3)),
            "{told:?}"
        );
    });
}
