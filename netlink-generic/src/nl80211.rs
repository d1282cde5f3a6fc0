//! Wi-Fi: adapters, their interfaces, scans, networks, stations and regulatory domains (`iw`).
//!
//! An adapter (in the kernel's words a *wiphy*) has interfaces; an interface scans, joins a network or is an access point.
//! What the kernel tells of each is a view, as everywhere, and a record of what most programs want to know:
//!
//! | request | what a message is | as a record |
//! |---|---|---|
//! | [`wiphys`], [`wiphy`] | a part of an adapter ([`Wiphy`]) | [`WiphyRecords`]: all parts of all of them |
//! | [`interfaces`], [`interface`] | an interface | [`InterfaceRecord`] |
//! | [`stations`], [`station`] | a station: the access point one is connected to, or who is connected to ours | [`StationRecord`] |
//! | [`networks`] | a network that was found | [`NetworkRecord`] |
//! | [`surveys`] | how busy a channel is | [`SurveyRecord`] |
//! | [`regulatory_domain`], [`regulatory_domains`] | what may be sent where | [`RegulatoryRecord`] |
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_generic::Error> {
//! use netlink_generic::{Generic, nl80211};
//!
//! let connection = Generic::connect()?;
//! for interface in connection.call(nl80211::interfaces())? {
//!     let interface = nl80211::InterfaceRecord::from(&interface?);
//!     let Some(index) = interface.index else { continue };
//!     println!("{:?} {:?} {:?}", interface.name, interface.iftype, interface.ssid);
//!     for station in connection.call(nl80211::stations(index))? {
//!         let station = nl80211::StationRecord::from(&station?);
//!         println!("  {:?} {:?} dBm, {:?}", station.address, station.signal, station.send_rate);
//!     }
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! What takes its time has a type that waits for it: [`Scan`] until networks were found, [`Connect`] until one is connected.
//! Every other change is one request, which the kernel has carried out when it answers.
//!
//! # Events
//!
//! What happens is told to groups (the constants of [`Groups`]) and read as a [`Notification`]:
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_generic::Error> {
//! use netlink_generic::nl80211::{self, Notification};
//! use netlink_generic::Generic;
//!
//! let connection = Generic::connect()?;
//! for event in connection.subscribe_to(nl80211::NAME, nl80211::EVENTS)? {
//!     match event?.read() {
//!         Some(Ok(Notification::Connect(connect))) => println!("connected, or not: {:?}", connect.status_code()),
//!         Some(Ok(Notification::NewStation(station))) => println!("new station {:?}", station.mac()),
//!         Some(Ok(other)) => println!("{other:?}"),
//!         Some(Err(error)) => println!("{error}"),
//!         None => println!("an event of a newer kernel"),
//!     }
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! A program that joins protected networks leaves the keys to `wpa_supplicant` or `iwd`, and looks on.

use netlink_core::schema::GroupName;
use netlink_core::{Ack, Many, One, Request};

pub use crate::generated::nl80211::*;

mod channel;
mod connect;
mod interface;
mod network;
#[cfg(feature = "connection")]
mod outcome;
mod rate;
mod regulatory;
mod scan;
mod ssid;
mod station;
mod survey;
mod wiphy;

pub use channel::{Channel, channel_number};
#[cfg(feature = "connection")]
pub use connect::ConnectError;
pub use connect::{Connect, disconnect, join_ad_hoc, join_mesh, leave_ad_hoc, leave_mesh};
pub use interface::{
    InterfaceRecord, add_interface, delete_interface, interface, interfaces, set_channel, set_power_save,
    set_transmit_power, set_type,
};
pub use network::{NetworkRecord, networks};
pub use rate::{Rate, Scheme};
pub use regulatory::{RegulatoryRecord, RegulatoryRule, regulatory_domain, regulatory_domains, request_country};
pub use scan::Scan;
#[cfg(feature = "connection")]
pub use scan::ScanError;
pub use ssid::{Ssid, SsidError};
pub use station::{StationRecord, station, stations};
pub use survey::{SurveyRecord, surveys};
pub use wiphy::{BandRecord, ChannelRecord, WiphyRecord, WiphyRecords, wiphy, wiphys};

/// The name of the family.
pub const NAME: &str = "nl80211";
/// The groups of everything that happens to adapters, interfaces, scans, connections and regulatory domains.
pub const EVENTS: [GroupName; 4] = [Groups::CONFIG, Groups::SCAN, Groups::MLME, Groups::REGULATORY];

/// A request that the kernel acknowledges.
type Change = Nl80211Builder<Request<Ack>>;
/// A request for one message.
type Get = Nl80211Builder<Request<One<Nl80211>>>;
/// A request for many messages.
type List = Nl80211Builder<Request<Many<Nl80211>>>;
