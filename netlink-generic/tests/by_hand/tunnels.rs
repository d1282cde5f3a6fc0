//! Tunnels and what protects or balances their packets: L2TP, GTP, MACsec, IPVS.

use std::net::Ipv4Addr;

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{AttributeSet as _, Writer};
use netlink_generic::generated::gtp::{Gtp, GtpBuilder, GtpVersion};
use netlink_generic::generated::ipvs::{Address4, Ipvs, IpvsBuilder, ServiceAddress};
use netlink_generic::generated::l2tp::{Encapsulation, L2tp, L2tpBuilder};
use netlink_generic::generated::macsec::{Macsec, MacsecBuilder};

use crate::{bytes, same};

#[test]
fn an_l2tp_tunnel() {
    let built = L2tpBuilder::new(Writer::new())
        .conn_id(7)
        .peer_conn_id(8)
        .proto_version(3)
        .encap_type(Encapsulation::UDP)
        .ip_saddr([10, 0, 0, 1].into())
        .udp_dport(1701)
        .udp_zero_csum6_tx(true);
    let expected = "0800 0900 07000000 | 0800 0a00 08000000 | 0500 0700 03 000000 | 0600 0200 0000 0000 \
                    | 0800 1800 0a000001 | 0600 1b00 a506 0000 | 0400 2100";
    same(L2tp::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_gtp_context() {
    let built = GtpBuilder::new(Writer::new())
        .link(3)
        .version(GtpVersion::V1)
        .i_tei(100)
        .o_tei(200)
        .ms_address([10, 0, 0, 2].into())
        .family(AddressFamily(2));
    let expected = "0800 0100 03000000 | 0800 0200 01000000 | 0800 0800 64000000 | 0800 0900 c8000000 \
                    | 0800 0500 0a000002 | 0500 0d00 02 000000";
    same(Gtp::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_macsec_association() {
    let built = MacsecBuilder::new(Writer::new())
        .ifindex(4)
        .rxsc_config(|channel| channel.sci(0x0200_0000_0001_0001))
        .sa_config(|association| association.an(2).pn(9).active(1).ssci(5));
    let expected = "0800 0100 04000000 | 1000 0280 0c00 0100 0200000000010001 \
                    | 2400 0380 0500 0100 02 000000 0800 0300 09000000 0500 0200 01 000000 0800 0800 00000005";
    same(Macsec::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_service_of_ipvs_and_its_destination() {
    let address = |last| {
        let mut address = Address4::default();
        address.address = [10, 0, 0, last].into();
        address
    };
    let built = IpvsBuilder::new(Writer::new())
        .service(|service| {
            let service = service.af(AddressFamily::INET).protocol(IpProtocol::TCP);
            service.addr(|choice| choice.inet(address(1))).port(80)
        })
        .dest(|dest| dest.addr_family(AddressFamily::INET).addr(|choice| choice.inet(address(2))).port(8080));
    let expected = "3000 0180 0600 0100 0200 0000 0600 0200 0600 0000 1400 0300 0a000001 000000000000000000000000 \
                    0600 0400 0050 0000 | 2800 0280 0600 0b00 0200 0000 1400 0100 0a000002 000000000000000000000000 \
                    0600 0200 1f90 0000";
    same(Ipvs::<()>::SCHEMA, built.into_inner(), expected);
    let bytes = bytes(expected);
    let ipvs = Ipvs::new_checked(bytes.as_slice()).unwrap();
    let Some(ServiceAddress::Inet(found)) = ipvs.service().unwrap().addr() else { panic!("an address of IPv4") };
    assert_eq!(found.address, Ipv4Addr::new(10, 0, 0, 1));
}
