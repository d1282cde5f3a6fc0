//! Secure channels and associations of MACsec, beside `ip macsec`.

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::Generic;
use netlink_generic::generated::macsec::{self, CipherSuite, Macsec, Offload, Validation};

use crate::kernel::{beside, index_of, list, run, run_json, same_after_json};

const FAMILY: &str = "macsec";
/// The channel of a peer: its hardware address and a port.
const PEER: u64 = 0x0200_0000_0002_0007;
const KEY: [u8; 16] = *b"a key of 16 byte";
const NAME: [u8; 16] = *b"the name of that";

/// The one interface that there is.
fn shown(generic: &Generic) -> Macsec {
    let links = list(generic, macsec::get_txsc_dump());
    let [link] = <[Macsec; 1]>::try_from(links).unwrap();
    same_after_json(Macsec::<()>::SCHEMA, link.as_bytes());
    link
}

#[test]
fn channels_and_associations_are_what_ip_shows() {
    beside("ip", FAMILY, "macsec::channels_and_associations_are_what_ip_shows", |generic| {
        run("ip link add v0 address 02:00:00:00:00:01 type veth peer name v1");
        run("ip link add link v0 m0 type macsec port 7 encrypt on replay on window 32 validate check encodingsa 1");
        let link = index_of("m0");
        let add = || macsec::add_rxsc(Flags::empty()).ifindex(link).rxsc_config(|channel| channel.sci(PEER));
        generic.call(add()).unwrap();
        assert_eq!(generic.call(add()).unwrap_err().errno(), Some(Errno::EEXIST));
        let received = macsec::add_rxsa(Flags::empty())
            .ifindex(link)
            .rxsc_config(|channel| channel.sci(PEER))
            .sa_config(|association| association.an(2).pn(5).key(&KEY).keyid(&NAME).active(1));
        generic.call(received).unwrap();
        let sent = macsec::add_txsa(Flags::empty())
            .ifindex(link)
            .sa_config(|association| association.an(1).pn(9).key(&KEY).keyid(&NAME).active(1));
        generic.call(sent).unwrap();

        let ours = shown(generic);
        let theirs = &run_json("ip -json -statistics macsec show")[0];
        let secy = ours.secy().unwrap();
        assert_eq!(theirs["ifindex"], ours.ifindex().unwrap());
        assert_eq!(theirs["sci"], format!("{:#x}", secy.sci().unwrap()));
        assert_eq!((theirs["icv_length"].as_u64(), secy.icv_len()), (Some(16), Some(16)));
        assert_eq!((theirs["window"].as_u64(), secy.window()), (Some(32), Some(32)));
        assert_eq!((theirs["encoding_sa"].as_u64(), secy.encoding_sa()), (Some(1), Some(1)));
        assert_eq!((theirs["validate"].as_str(), secy.validate()), (Some("check"), Some(Validation::CHECK)));
        assert_eq!((theirs["encrypt"].as_bool(), secy.encrypt()), (Some(true), Some(1)));
        assert_eq!(secy.cipher_suite(), Some(CipherSuite::DEFAULT));
        assert_eq!(ours.offload().unwrap().r#type(), Some(Offload::OFF));
        let statistics = ours.txsc_stats().unwrap();
        assert_eq!(theirs["OutPktsEncrypted"], statistics.out_pkts_encrypted().unwrap());
        let (_, association) = ours.txsa_list().unwrap().next().unwrap();
        assert_eq!(theirs["sa_list"][0]["an"], association.an().unwrap());
        assert_eq!(theirs["sa_list"][0]["pn"], association.pn().unwrap());
        assert_eq!((association.keyid(), association.key()), (Some(&NAME[..]), None));
        let (_, channel) = ours.rxsc_list().unwrap().next().unwrap();
        assert_eq!(theirs["rx_sc"][0]["sci"], format!("{:#x}", channel.sci().unwrap()));
        assert_eq!((channel.sci(), channel.active()), (Some(PEER), Some(1)));
        let (_, association) = channel.sa_list().unwrap().next().unwrap();
        assert_eq!((association.an(), association.pn(), association.active()), (Some(2), Some(5), Some(1)));
        assert_eq!(theirs["rx_sc"][0]["sa_list"][0]["an"], 2);

        // Only what is not in use can be removed.
        let of_peer = || macsec::del_rxsa(Flags::empty()).ifindex(link).rxsc_config(|channel| channel.sci(PEER));
        let busy = generic.call(of_peer().sa_config(|association| association.an(2))).unwrap_err();
        assert_eq!(busy.errno(), Some(Errno::EBUSY), "{busy}");
        let rest = macsec::upd_rxsa(Flags::empty()).ifindex(link).rxsc_config(|channel| channel.sci(PEER));
        generic.call(rest.sa_config(|association| association.an(2).active(0).pn(6))).unwrap();
        let rest = macsec::upd_txsa(Flags::empty()).ifindex(link);
        generic.call(rest.sa_config(|association| association.an(1).active(0))).unwrap();
        let rest = macsec::upd_rxsc(Flags::empty()).ifindex(link);
        generic.call(rest.rxsc_config(|channel| channel.sci(PEER).active(0))).unwrap();
        let ours = shown(generic);
        let (_, channel) = ours.rxsc_list().unwrap().next().unwrap();
        let (_, association) = channel.sa_list().unwrap().next().unwrap();
        assert_eq!((channel.active(), association.active(), association.pn()), (Some(0), Some(0), Some(6)));

        // A veth does not do the work.
        let offload = macsec::upd_offload(Flags::empty()).ifindex(link).offload(|offload| offload.r#type(Offload::PHY));
        let refused = generic.call(offload).unwrap_err();
        assert_eq!(refused.errno(), Some(Errno::EOPNOTSUPP), "{refused}");

        generic.call(of_peer().sa_config(|association| association.an(2))).unwrap();
        generic
            .call(macsec::del_txsa(Flags::empty()).ifindex(link).sa_config(|association| association.an(1)))
            .unwrap();
        let remove = macsec::del_rxsc(Flags::empty()).ifindex(link).rxsc_config(|channel| channel.sci(PEER));
        generic.call(remove).unwrap();
        let ours = shown(generic);
        assert_eq!((ours.txsa_list().unwrap().count(), ours.rxsc_list().unwrap().count()), (0, 0));
    });
}

#[test]
fn packets_are_numbered_in_64_bits_where_the_cipher_says_so() {
    beside("ip", FAMILY, "macsec::packets_are_numbered_in_64_bits_where_the_cipher_says_so", |generic| {
        run("ip link add v0 type veth peer name v1");
        run("ip link add link v0 m0 type macsec cipher gcm-aes-xpn-128");
        let sent = |an, pn| {
            macsec::add_txsa(Flags::empty()).ifindex(index_of("m0")).sa_config(|association| {
                let association = association.an(an).extended_pn(pn).key(&KEY).keyid(&NAME);
                association.ssci(0x0102_0304).salt(b"salt of 12 b")
            })
        };
        generic.call(sent(3, 0x1_0000_0009)).unwrap();
        let ours = shown(generic);
        assert_eq!(ours.secy().unwrap().cipher_suite(), Some(CipherSuite::GCM_AES_XPN_128));
        let (_, association) = ours.txsa_list().unwrap().next().unwrap();
        assert_eq!((association.pn(), association.ssci()), (Some(0x1_0000_0009), Some(0x0102_0304)));
        // Some versions of `ip` show the lower half alone.
        let theirs = run_json("ip -json macsec show")[0]["sa_list"][0]["pn"].as_u64();
        assert!(theirs == Some(9) || theirs == association.pn(), "{theirs:?}");
        generic.call(sent(0, 1)).unwrap();
        let links = list(generic, macsec::get_txsc_dump());
        let numbers: Vec<_> = links[0].txsa_list().unwrap().map(|(_, one)| (one.an(), one.pn())).collect();
        assert_eq!(numbers, [(Some(0), Some(1)), (Some(3), Some(0x1_0000_0009))]);
    });
}
