//! Joining and leaving networks without keys.

#[cfg(feature = "connection")]
use core::time::Duration;

use netlink_core::{Ack, Flags, HardwareAddress, Request};

#[cfg(feature = "connection")]
use super::outcome::outcome_of;
use super::{Change, Channel, Nl80211Builder, ReasonCode, Ssid, join_ibss, leave_ibss};
#[cfg(feature = "connection")]
use super::{Groups, Notification, StatusCode};
use crate::generated::nl80211 as tables;
#[cfg(feature = "connection")]
use crate::{Error, Generic, GenericOn};

/// An open network to connect to. It takes privilege (`CAP_NET_ADMIN`), and an interface that is up.
///
/// A network with keys takes more than this: the keys are agreed on by frames, which `wpa_supplicant` and `iwd` see to.
///
/// ```no_run
/// # #[cfg(feature = "connection")]
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use netlink_generic::{Generic, nl80211};
///
/// let connection = Generic::connect()?;
/// let access_point = nl80211::Connect::new(3, "café".parse()?).run(&connection)?;
/// println!("connected to {access_point:?}");
/// connection.call(nl80211::disconnect(3))?;
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "connection"))]
/// # fn main() {}
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Connect {
    /// The interface.
    pub interface: u32,
    /// The network.
    pub ssid: Ssid,
    /// The access point, if not any of the network.
    pub bssid: Option<HardwareAddress>,
    /// Where it is, in MHz, if not anywhere.
    pub frequency: Option<u32>,
}

impl Connect {
    /// Any access point of a network.
    #[must_use]
    pub const fn new(interface: u32, ssid: Ssid) -> Self {
        Self { interface, ssid, bssid: None, frequency: None }
    }

    /// One access point.
    #[must_use]
    pub const fn bssid(mut self, address: HardwareAddress) -> Self {
        self.bssid = Some(address);
        self
    }

    /// An access point at this frequency, in MHz.
    #[must_use]
    pub const fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// The request that begins it. How it ended is told to the group `mlme`.
    pub fn request(&self) -> Nl80211Builder<Request<Ack>> {
        let mut request = tables::connect(Flags::empty()).ifindex(self.interface).ssid(self.ssid.as_bytes());
        if let Some(address) = self.bssid {
            request = request.mac(address);
        }
        if let Some(frequency) = self.frequency {
            request = request.wiphy_freq(frequency);
        }
        request
    }
}

/// Leaves the network of a connection.
pub fn disconnect(interface: u32) -> Change {
    tables::disconnect(Flags::empty()).ifindex(interface).reason_code(ReasonCode::DEAUTH_LEAVING)
}

/// Joins an ad hoc network without keys, or founds it.
pub fn join_ad_hoc(interface: u32, ssid: &Ssid, channel: Channel) -> Change {
    channel.put(join_ibss(Flags::empty()).ifindex(interface).ssid(ssid.as_bytes()))
}

/// Leaves an ad hoc network.
pub fn leave_ad_hoc(interface: u32) -> Change {
    leave_ibss(Flags::empty()).ifindex(interface)
}

/// Joins a mesh without keys, by its name, or founds it.
pub fn join_mesh(interface: u32, id: &Ssid, channel: Channel) -> Change {
    channel.put(tables::join_mesh(Flags::empty()).ifindex(interface).mesh_id(id.as_bytes()))
}

/// Leaves a mesh.
pub fn leave_mesh(interface: u32) -> Change {
    tables::leave_mesh(Flags::empty()).ifindex(interface)
}

/// A network was not joined.
#[cfg(feature = "connection")]
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The access point refused.
    #[error("the access point refuses interface {interface}: {status:?}")]
    Refused {
        /// The interface.
        interface: u32,
        /// Why.
        status: StatusCode,
    },
    /// No access point answered: it is not there, or too far away.
    #[error("no access point answered interface {interface}")]
    NoAnswer {
        /// The interface.
        interface: u32,
    },
    /// Nothing came of it in time; it goes on.
    #[error("interface {interface} was not connected within {timeout:?}")]
    TimedOut {
        /// The interface.
        interface: u32,
        /// How long was waited.
        timeout: Duration,
    },
    /// The kernel refused, or cannot be spoken with.
    #[error(transparent)]
    Connection(#[from] Error),
}

#[cfg(feature = "connection")]
impl Connect {
    /// How long [`run`](Self::run) waits.
    pub const TIMEOUT: Duration = Duration::from_secs(30);

    /// Connects, waits for the end, and returns the address of the access point.
    ///
    /// # Errors
    ///
    /// [`ConnectError`] says how far it came.
    pub fn run(&self, connection: &Generic) -> Result<Option<HardwareAddress>, ConnectError> {
        netlink_sys::Blocking::run(self.perform(connection))
    }

    /// What [`run`](Self::run) does, on any kind of connection.
    ///
    /// # Errors
    ///
    /// [`ConnectError`] says how far it came.
    pub async fn perform<W: netlink_sys::Wait>(
        &self,
        connection: &GenericOn<W>,
    ) -> Result<Option<HardwareAddress>, ConnectError> {
        let interface = self.interface;
        let outcome = outcome_of(connection, self.request(), Groups::MLME, Self::TIMEOUT, |told| match told {
            Notification::Connect(end) if end.ifindex() == Some(interface) => Some(match end.status_code() {
                _ if end.timed_out() => Err(ConnectError::NoAnswer { interface }),
                Some(StatusCode::SUCCESS) => Ok(end.mac()),
                Some(status) => Err(ConnectError::Refused { interface, status }),
                None => Err(ConnectError::NoAnswer { interface }),
            }),
            _ => None,
        });
        outcome.await?.unwrap_or(Err(ConnectError::TimedOut { interface, timeout: Self::TIMEOUT }))
    }
}
