//! Rings and meshes: HSR, B.A.T.M.A.N. advanced.

use netlink_core::{AttributeSet as _, HardwareAddress, Writer};
use netlink_generic::generated::batadv::{Batadv, BatadvBuilder, GatewayMode, TranslationFlags};
use netlink_generic::generated::hsr::{Hsr, HsrBuilder};

use crate::{bytes, same};

fn hardware(last: u8) -> HardwareAddress {
    HardwareAddress::new(&[2, 0, 0, 0, 0, last]).unwrap()
}

#[test]
fn nodes_of_a_ring() {
    let expected = "0800 0200 05000000 | 0a00 0100 020000000001 0000 | 0a00 0100 020000000002 0000";
    let built = HsrBuilder::new(Writer::new()).ifindex(5).node_addr(hardware(1)).node_addr(hardware(2));
    same(Hsr::<()>::SCHEMA, built.into_inner(), expected);
    let bytes = bytes(expected);
    let hsr = Hsr::new_checked(bytes.as_slice()).unwrap();
    assert_eq!(hsr.node_addr().collect::<Vec<_>>(), [hardware(1), hardware(2)]);
}

#[test]
fn a_client_and_the_mode_of_a_mesh() {
    let built = BatadvBuilder::new(Writer::new())
        .mesh_ifindex(6)
        .tt_address(hardware(3))
        .tt_flags(TranslationFlags::WIFI | TranslationFlags::NEW)
        .flag_best(true)
        .gw_mode(GatewayMode::SERVER)
        .tpmeter_bytes(1 << 32);
    let expected = "0800 0300 06000000 | 0a00 1000 020000000003 0000 | 0800 1500 10020000 | 0400 1600 \
                    | 0500 3300 02 000000 | 0c00 0c00 0000000001000000";
    same(Batadv::<()>::SCHEMA, built.into_inner(), expected);
}
