//! Interfaces: what an adapter is used through.

use alloc::string::{String, ToString as _};

use netlink_core::{Flags, HardwareAddress, One, Request};

use crate::generated::nl80211 as tables;

use super::{
    Change, Channel, Get, Iftype, List, Nl80211, Nl80211Builder, PsState, Ssid, TxPowerSetting, del_interface,
    get_interface, get_interface_dump, new_interface, set_interface, set_wiphy,
};

/// Lists the interfaces of all adapters.
///
/// [`wiphy`](Nl80211Builder::wiphy) asks for those of one.
pub fn interfaces() -> List {
    get_interface_dump()
}

/// Gets an interface by its number.
pub fn interface(index: u32) -> Get {
    get_interface().ifindex(index)
}

/// Adds an interface to an adapter; the answer is the interface.
///
/// ```
/// use netlink_generic::nl80211::{self, Iftype};
///
/// let request = nl80211::add_interface(0, "mon0", Iftype::MONITOR);
/// assert_eq!(request.into_inner().to_string(), r#"new-interface (wiphy 0, ifname "mon0", iftype monitor)"#);
/// ```
pub fn add_interface(wiphy: u32, name: &str, iftype: Iftype) -> Nl80211Builder<Request<One<Nl80211>>> {
    new_interface().wiphy(wiphy).ifname(name).iftype(iftype)
}

/// Deletes an interface.
pub fn delete_interface(index: u32) -> Change {
    del_interface(Flags::empty()).ifindex(index)
}

/// Changes what an interface is. It must be down, but for a few drivers.
pub fn set_type(index: u32, iftype: Iftype) -> Change {
    set_interface(Flags::empty()).ifindex(index).iftype(iftype)
}

/// Sets the channel of an interface that does not have it from a network: a monitor.
pub fn set_channel(index: u32, channel: Channel) -> Change {
    channel.put(set_wiphy(Flags::empty()).ifindex(index))
}

/// Limits the power an interface sends with, in hundredths of a dBm; `None` leaves it to the driver.
pub fn set_transmit_power(index: u32, limit: Option<u32>) -> Change {
    let request = set_wiphy(Flags::empty()).ifindex(index);
    match limit {
        Some(limit) => request.wiphy_tx_power_setting(TxPowerSetting::LIMITED).wiphy_tx_power_level(limit),
        None => request.wiphy_tx_power_setting(TxPowerSetting::AUTOMATIC),
    }
}

/// Whether an interface saves power, at the price of latency.
pub fn set_power_save(index: u32, is_on: bool) -> Change {
    tables::set_power_save(Flags::empty()).ifindex(index).ps_state(if is_on {
        PsState::ENABLED
    } else {
        PsState::DISABLED
    })
}

/// An interface, owned and comparable.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InterfaceRecord {
    /// The number of its adapter.
    pub wiphy: Option<u32>,
    /// Its number as a link; some have none, such as devices of Wi-Fi Direct.
    pub index: Option<u32>,
    /// Its number as a wireless device, which all have.
    pub device: Option<u64>,
    /// Its name; bytes that are not UTF-8 are replaced.
    pub name: Option<String>,
    /// What it is.
    pub iftype: Option<Iftype>,
    /// Its hardware address.
    pub address: Option<HardwareAddress>,
    /// The network it is connected to or is the access point of.
    pub ssid: Option<Ssid>,
    /// Where it sends and receives, while that is fixed.
    pub channel: Option<Channel>,
    /// The power it sends with, in hundredths of a dBm.
    pub transmit_power: Option<u32>,
    /// Whether its frames have four addresses, so that it may be a port of a bridge.
    pub has_four_addresses: bool,
}

impl<B: AsRef<[u8]>> From<&Nl80211<B>> for InterfaceRecord {
    fn from(message: &Nl80211<B>) -> Self {
        let interface = message.view();
        Self {
            wiphy: interface.wiphy(),
            index: interface.ifindex(),
            device: interface.wdev(),
            name: interface.ifname().map(|name| name.to_string()),
            iftype: interface.iftype(),
            address: interface.mac(),
            ssid: interface.ssid().and_then(|ssid| Ssid::new(ssid).ok()),
            channel: Channel::of(&interface),
            transmit_power: interface.wiphy_tx_power_level(),
            has_four_addresses: interface._4addr().is_some_and(|is_on| is_on != 0),
        }
    }
}
