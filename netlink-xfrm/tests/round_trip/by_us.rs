//! What we add, as `ip xfrm` shows it.

use std::net::IpAddr;

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{Ack, Chars, Errno, Flags, IntoRequest, WideAddress, messages};
use netlink_xfrm::generated::xfrm::{
    self, Association, AssociationFlags, Mode, PolicyDirection, XfrmAlgoAead, XfrmLifetimeCfg, XfrmMark,
    XfrmReplayStateEsn, XfrmUserTmpl,
};

use super::{check_all, connected, ip, list};

const NEW: Flags = Flags::CREATE.union(Flags::EXCL);

fn wide(address: &str) -> WideAddress {
    address.parse::<IpAddr>().unwrap().into()
}

/// Without limits.
fn for_ever(limits: &mut XfrmLifetimeCfg) {
    limits.soft_byte_limit = u64::MAX;
    limits.hard_byte_limit = u64::MAX;
    limits.soft_packet_limit = u64::MAX;
    limits.hard_packet_limit = u64::MAX;
}

/// An association of IPv6 with all that `ip` shows.
fn association() -> impl IntoRequest<Reply = Ack> + Clone {
    let mut aead = XfrmAlgoAead::default();
    aead.name = Chars::new("rfc4106(gcm(aes))").unwrap();
    aead.key_len = 160;
    aead.icv_len = 128;
    let key: Vec<u8> = (1..=20).collect();
    let mut mark = XfrmMark::default();
    (mark.v, mark.m) = (6, 0xff);
    let mut replay = XfrmReplayStateEsn::default();
    (replay.bmp_len, replay.replay_window) = (2, 64);
    xfrm::newsa(NEW)
        .header(|header| {
            header.family = AddressFamily::INET6;
            header.mode = Mode::TUNNEL;
            header.flags = AssociationFlags::ESN;
            header.saddr = wide("2001:db8::1");
            header.id.daddr = wide("2001:db8::2");
            header.id.proto = IpProtocol::ESP;
            header.id.spi = 0x3001;
            header.reqid = 11;
            for_ever(&mut header.lft);
        })
        .alg_aead((aead, &*key))
        .replay_esn_val((replay, &[0, 0]))
        .mark(mark)
        .if_id(77)
}

#[test]
fn an_association_is_built_as_the_header_says() {
    let request = association().into_request().finish().unwrap();
    let message = messages(request.as_bytes()).next().unwrap().unwrap();
    let view = Association::new_checked(message.payload).unwrap();
    let (algorithm, key) = view.alg_aead().unwrap();
    assert_eq!((algorithm.name.text().to_str(), key.map(<[u8]>::len)), (Ok("rfc4106(gcm(aes))"), Some(20)));
    // The sizes are those of C: header, then each attribute behind its own header.
    assert_eq!(message.payload.len(), 224 + (4 + 72 + 20) + (4 + 24 + 8) + (4 + 8) + (4 + 4));
    check_all(&[view]).assert_occurred(&["association.replay-esn-val.bmp", "association.alg-aead.key"]);
}

#[test]
fn associations_of_ours_are_those_of_ip() {
    connected("by_us::associations_of_ours_are_those_of_ip", |connection| {
        let allocated = xfrm::allocspi().header(|header| {
            header.info.family = AddressFamily::INET;
            header.info.mode = Mode::TUNNEL;
            header.info.saddr = wide("10.0.0.1");
            header.info.id.daddr = wide("10.0.0.2");
            header.info.id.proto = IpProtocol::ESP;
            header.info.reqid = 5;
            (header.min, header.max) = (0x100, 0x200);
        });
        let association_of_ours = connection.call(allocated).unwrap();
        let spi = association_of_ours.header().id.spi;
        assert!((0x100..=0x200).contains(&spi), "{spi}");
        let shown = ip("xfrm state");
        assert!(shown.contains(&format!("proto esp spi {spi:#010x} reqid 5 mode tunnel")), "{shown}");
        match connection.call(association()) {
            // A kernel without ESP, or without the algorithm.
            Err(error) if matches!(error.errno(), Some(Errno::ENOSYS | Errno::EPROTONOSUPPORT)) => {
                println!("passed over: {error}");
            }
            result => {
                result.unwrap();
                check_all(&list(connection, &xfrm::getsa_dump()));
                let shown = ip("xfrm state");
                for part in [
                    "src 2001:db8::1 dst 2001:db8::2",
                    "proto esp spi 0x00003001 reqid 11 mode tunnel",
                    "mark 0x6/0xff",
                    "aead rfc4106(gcm(aes)) 0x0102030405060708090a0b0c0d0e0f1011121314 128",
                    "if_id 0x4d",
                ] {
                    assert!(shown.contains(part), "{part} in {shown}");
                }
            }
        }
        connection.call(xfrm::flushsa(Flags::empty())).unwrap();
        assert!(list(connection, &xfrm::getsa_dump()).is_empty());
    });
}

#[test]
fn policies_of_ours_are_those_of_ip() {
    connected("by_us::policies_of_ours_are_those_of_ip", |connection| {
        let mut template = XfrmUserTmpl::default();
        template.family = AddressFamily::INET;
        template.saddr = wide("10.0.0.1");
        template.id.daddr = wide("10.0.0.2");
        template.id.proto = IpProtocol::ESP;
        template.reqid = 11;
        template.mode = Mode::TUNNEL;
        (template.aalgos, template.ealgos, template.calgos) = (u32::MAX, u32::MAX, u32::MAX);
        let policy = xfrm::newpolicy(NEW)
            .header(|header| {
                header.dir = PolicyDirection::OUT;
                header.priority = 9;
                header.sel.family = AddressFamily::INET;
                header.sel.saddr = wide("192.168.0.0");
                header.sel.prefixlen_s = 16;
                header.sel.daddr = wide("10.9.0.0");
                header.sel.prefixlen_d = 24;
                for_ever(&mut header.lft);
            })
            .tmpl(&[template]);
        connection.call(policy).unwrap();
        let shown = ip("xfrm policy");
        for part in [
            "src 192.168.0.0/16 dst 10.9.0.0/24",
            "dir out priority 9",
            "tmpl src 10.0.0.1 dst 10.0.0.2",
            "proto esp reqid 11 mode tunnel",
        ] {
            assert!(shown.contains(part), "{part} in {shown}");
        }

        connection.call(xfrm::flushpolicy(Flags::empty())).unwrap();
        assert!(list(connection, &xfrm::getpolicy_dump()).is_empty());
    });
}
