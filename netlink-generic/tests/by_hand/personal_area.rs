//! IEEE 802.15.4: recorded under Linux 6.12 with `mac802154_hwsim`, from `iwpan`, `wpan-hwsim` and our own requests.

use netlink_core::{AttributeSet as _, HardwareAddress, Writer};
use netlink_generic::generated::ieee802154::{Ieee802154, Ieee802154Builder};
use netlink_generic::generated::mac802154_hwsim::{Radio, RadioBuilder};
use netlink_generic::generated::nl802154::{InterfaceType, Nl802154, Nl802154Builder};

use crate::{known, same};

/// `iwpan dev wpan0 set pan_id 0xbeef`
#[test]
fn the_network_of_an_interface() {
    let built = Nl802154Builder::new(Writer::new()).ifindex(2).pan_id(0xbeef);
    same(Nl802154::<()>::SCHEMA, built.into_inner(), "0800 0300 02000000 | 0600 0900 efbe 0000");
}

/// What `iwpan dev wpan0 info` prints with `extended_addr 0x2ea261ca71c0805f`, `short_addr 0x1234` and `pan_id 0xbeef`.
#[test]
fn an_interface() {
    let built = Nl802154Builder::new(Writer::new())
        .ifindex(2)
        .ifname("wpan0")
        .wpan_phy(0)
        .iftype(InterfaceType::NODE)
        .wpan_dev(1)
        .generation(10)
        .extended_addr(0x2ea2_61ca_71c0_805f)
        .short_addr(0x1234)
        .pan_id(0xbeef)
        .max_frame_retries(3)
        .max_be(5)
        .max_csma_backoffs(4)
        .min_be(3)
        .lbt_mode(0)
        .ackreq_default(0);
    let expected = "0800 0300 02000000 | 0a00 0400 7770616e3000 0000 | 0800 0100 00000000 | 0800 0500 00000000 \
                    | 0c00 0600 0100000000000000 | 0800 1400 0a000000 | 0c00 1700 5f80c071ca61a22e \
                    | 0600 0a00 3412 0000 | 0600 0900 efbe 0000 | 0500 0f00 03 000000 | 0500 1000 05 000000 \
                    | 0500 1200 04 000000 | 0500 1100 03 000000 | 0500 1300 00 000000 | 0500 1a00 00 000000";
    same(Nl802154::<()>::SCHEMA, built.into_inner(), expected);
}

/// The same interface by the older family, where addresses are the other way round.
#[test]
fn an_interface_of_the_older_family() {
    let address = HardwareAddress::new(&[0x2e, 0xa2, 0x61, 0xca, 0x71, 0xc0, 0x80, 0x5f]).unwrap();
    let built = Ieee802154Builder::new(Writer::new())
        .dev_name("wpan0")
        .phy_name("phy0")
        .dev_index(2)
        .hw_addr(address)
        .short_addr(0x1234)
        .pan_id(0xbeef)
        .txpower(0)
        .lbt_enabled(0)
        .cca_mode(0)
        .cca_ed_level(0)
        .csma_retries(4)
        .csma_min_be(3)
        .csma_max_be(5)
        .frame_retries(3);
    let expected = "0a00 0100 7770616e3000 0000 | 0900 1f00 7068793000 000000 | 0800 0200 02000000 \
                    | 0c00 0500 2ea261ca71c0805f | 0600 0400 3412 0000 | 0600 0600 efbe 0000 | 0500 2100 00 000000 \
                    | 0500 2200 00 000000 | 0500 2300 00 000000 | 0800 2400 00000000 | 0500 2500 04 000000 \
                    | 0500 2600 03 000000 | 0500 2700 05 000000 | 0500 2800 03 000000";
    same(Ieee802154::<()>::SCHEMA, built.into_inner(), expected);
}

/// `wpan-hwsim edge lqi 0 1 120`
#[test]
fn how_well_a_radio_hears_another() {
    let built = RadioBuilder::new(Writer::new()).radio_id(0).radio_edge(|edge| edge.endpoint_id(1).lqi(120));
    let expected = "0800 0100 00000000 | 1400 0280 0800 0100 01000000 0500 0200 78 000000";
    same(Radio::<()>::SCHEMA, built.into_inner(), expected);
}

/// What `wpan-hwsim` prints after that.
#[test]
fn the_edges_of_a_radio() {
    let message = known(
        Radio::<()>::SCHEMA,
        "0800 0100 00000000 | 2c00 0300 1400 0200 0800 0100 02000000 0500 0200 ff 000000 \
         1400 0200 0800 0100 01000000 0500 0200 78 000000",
    );
    let radio = Radio::new_checked(&message[..]).unwrap();
    let edges: Vec<_> =
        radio.radio_edges().unwrap().radio_edge().map(|edge| (edge.endpoint_id(), edge.lqi())).collect();
    assert_eq!(edges, [(Some(2), Some(255)), (Some(1), Some(120))]);
}
