//! Looking for networks.

use alloc::vec::Vec;
#[cfg(feature = "connection")]
use core::time::Duration;

use netlink_core::{Ack, Flags, Request};

#[cfg(feature = "connection")]
use super::outcome::outcome_of;
#[cfg(feature = "connection")]
use super::{Groups, NetworkRecord, Notification, networks};
use super::{Nl80211Builder, ScanFlags, Ssid, trigger_scan};
#[cfg(feature = "connection")]
use crate::{Error, Generic, GenericOn};

/// What to look for. It takes privilege (`CAP_NET_ADMIN`), and an interface that is up.
///
/// By default every channel is looked at, and every access point asked to answer; some do not when their name is not asked for.
///
/// ```no_run
/// # #[cfg(feature = "connection")]
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use netlink_generic::Generic;
/// use netlink_generic::nl80211::Scan;
///
/// let connection = Generic::connect()?;
/// for network in Scan::new(3).run(&connection)? {
///     println!("{:?} {:?} {:?}", network.bssid, network.ssid, network.signal);
/// }
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "connection"))]
/// # fn main() {}
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Scan {
    /// The interface.
    pub interface: u32,
    /// Names to ask for; none is all.
    pub ssids: Vec<Ssid>,
    /// Where to look, in MHz; nowhere is everywhere.
    pub frequencies: Vec<u32>,
    /// Whether to listen only.
    pub is_passive: bool,
    /// How to look.
    pub flags: ScanFlags,
}

impl Scan {
    /// Looks for all networks.
    #[must_use]
    pub const fn new(interface: u32) -> Self {
        Self { interface, ssids: Vec::new(), frequencies: Vec::new(), is_passive: false, flags: ScanFlags::empty() }
    }

    /// Asks for a network by its name, too.
    #[must_use]
    pub fn ssid(mut self, ssid: Ssid) -> Self {
        self.ssids.push(ssid);
        self
    }

    /// Looks at this frequency, in MHz, and others that are given alone.
    #[must_use]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequencies.push(frequency);
        self
    }

    /// Listens only.
    #[must_use]
    pub const fn passive(mut self) -> Self {
        self.is_passive = true;
        self
    }

    /// The request that begins it. The end is told to the group `scan`.
    pub fn request(&self) -> Nl80211Builder<Request<Ack>> {
        let mut request = trigger_scan(Flags::empty()).ifindex(self.interface);
        if !self.frequencies.is_empty() {
            request = request.scan_frequencies(|list| {
                self.frequencies.iter().zip(0..).fold(list, |list, (frequency, index)| list.at(index).value(*frequency))
            });
        }
        // The empty name asks everybody; without a name nobody is asked.
        if !self.is_passive {
            let everybody = Ssid::default();
            let ssids = if self.ssids.is_empty() { core::slice::from_ref(&everybody) } else { &self.ssids };
            request = request.scan_ssids(|list| {
                ssids.iter().zip(0..).fold(list, |list, (ssid, index)| list.at(index).value(ssid.as_bytes()))
            });
        }
        if !self.flags.is_empty() {
            request = request.scan_flags(self.flags);
        }
        request
    }
}

/// A scan did not come to its end.
#[cfg(feature = "connection")]
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScanError {
    /// Somebody stopped it, or the interface is going down.
    #[error("the scan of interface {interface} was aborted")]
    Aborted {
        /// The interface.
        interface: u32,
    },
    /// It did not end in time; it goes on.
    #[error("the scan of interface {interface} did not end within {timeout:?}")]
    TimedOut {
        /// The interface.
        interface: u32,
        /// How long was waited.
        timeout: Duration,
    },
    /// It could not be begun (another one is not over: `EBUSY`; the interface is down: `ENETDOWN`), or its results not be read.
    #[error(transparent)]
    Connection(#[from] Error),
}

#[cfg(feature = "connection")]
impl Scan {
    /// How long [`run`](Self::run) waits. Scans of all channels take some seconds.
    pub const TIMEOUT: Duration = Duration::from_secs(30);

    /// Scans, waits for the end, and returns all networks the interface knows.
    ///
    /// # Errors
    ///
    /// [`ScanError`] says how far it came.
    pub fn run(&self, connection: &Generic) -> Result<Vec<NetworkRecord>, ScanError> {
        netlink_sys::Blocking::run(self.perform(connection))
    }

    /// What [`run`](Self::run) does, on any kind of connection.
    ///
    /// # Errors
    ///
    /// [`ScanError`] says how far it came.
    pub async fn perform<W: netlink_sys::Wait>(
        &self,
        connection: &GenericOn<W>,
    ) -> Result<Vec<NetworkRecord>, ScanError> {
        let interface = self.interface;
        let outcome = outcome_of(connection, self.request(), Groups::SCAN, Self::TIMEOUT, |told| match told {
            Notification::NewScanResults(end) if end.ifindex() == Some(interface) => Some(Ok(())),
            Notification::ScanAborted(end) if end.ifindex() == Some(interface) => {
                Some(Err(ScanError::Aborted { interface }))
            }
            _ => None,
        });
        outcome.await?.unwrap_or(Err(ScanError::TimedOut { interface, timeout: Self::TIMEOUT }))?;
        let mut found = Vec::new();
        let mut dump = connection.ask(networks(interface)).await?;
        while let Some(network) = dump.read().await {
            found.push(NetworkRecord::from(&network?));
        }
        Ok(found)
    }
}
