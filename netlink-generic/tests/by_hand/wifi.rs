//! Wi-Fi: interfaces, stations, networks that were found.

use netlink_core::{AttributeSet as _, HardwareAddress, InformationElement, Writer};
use netlink_generic::generated::nl80211::{
    BssStatus, ChannelWidth, ElementId, Iftype, Nl80211, Nl80211Builder, StaFlag, StaFlagUpdate,
};

use crate::same;

fn address(last: u8) -> HardwareAddress {
    HardwareAddress::new(&[2, 0, 0, 0, 0, last]).unwrap()
}

#[test]
fn an_interface() {
    let built = Nl80211Builder::new(Writer::new())
        .ifindex(3)
        .ifname("wlan0")
        .wiphy(0)
        .iftype(Iftype::STATION)
        .wdev(1)
        .mac(address(1))
        .wiphy_freq(5180)
        .channel_width(ChannelWidth::_80)
        .center_freq1(5210);
    let expected = "0800 0300 03000000 | 0a00 0400 776c616e3000 0000 | 0800 0100 00000000 | 0800 0500 02000000 \
                    | 0c00 9900 0100000000000000 | 0a00 0600 020000000001 0000 | 0800 2600 3c140000 \
                    | 0800 9f00 03000000 | 0800 a000 5a140000";
    same(Nl80211::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_station_with_its_rates() {
    let mut flags = StaFlagUpdate::default();
    flags.mask = StaFlag::AUTHORIZED | StaFlag::WME;
    flags.set = StaFlag::AUTHORIZED;
    let built = Nl80211Builder::new(Writer::new()).ifindex(3).mac(address(2)).sta_info(|station| {
        station
            .inactive_time(20)
            .signal(-40)
            .chain_signal(|antennas| antennas.at(0).value(-41).at(1).value(-43))
            .tx_bitrate(|rate| rate.bitrate32(8667).vht_mcs(9).vht_nss(2)._80_mhz_width(true).short_gi(true))
            .sta_flags(flags)
            .rx_bytes64(5)
    });
    let expected = "0800 0300 03000000 | 0a00 0600 020000000002 0000 | 6400 1580 \
                    0800 0100 14000000 | 0500 0700 d8 000000 \
                    | 1400 1980 0500 0000 d7 000000 0500 0100 d5 000000 \
                    | 2400 0880 0800 0500 db210000 0500 0600 09 000000 0500 0700 02 000000 0400 0800 0400 0400 \
                    | 0c00 1100 0a000000 02000000 | 0c00 1700 0500000000000000";
    same(Nl80211::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_network_that_was_found() {
    let built = Nl80211Builder::new(Writer::new()).generation(7).ifindex(3).bss(|network| {
        network
            .bssid(address(9))
            .frequency(2437)
            .tsf(1)
            .beacon_interval(100)
            .capability(0x0431)
            .information_elements(&[InformationElement { id: ElementId::SSID, data: b"net" }])
            .signal_mbm(-4200)
            .seen_ms_ago(16)
            .status(BssStatus::ASSOCIATED)
    });
    let expected = "0800 2e00 07000000 | 0800 0300 03000000 | 5800 2f80 \
                    0a00 0100 020000000009 0000 | 0800 0200 85090000 | 0c00 0300 0100000000000000 \
                    | 0600 0400 6400 0000 | 0600 0500 3104 0000 | 0900 0600 00036e6574 000000 \
                    | 0800 0700 98efffff | 0800 0a00 10000000 | 0800 0900 01000000";
    same(Nl80211::<()>::SCHEMA, built.into_inner(), expected);
}
