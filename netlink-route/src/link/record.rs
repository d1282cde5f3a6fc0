//! A link as a plain value.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use netlink_core::HardwareAddress;

use super::{Link, NetDeviceFlags, OperState};

/// What most programs want to know of a link, owned and comparable.
///
/// The rest is in the view ([`Link`]), which can be kept as well: it is reference-counted.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Record {
    /// Its number.
    pub index: u32,
    /// Its name; bytes that are not UTF-8 are replaced.
    pub name: String,
    /// Its other names.
    pub alternative_names: Vec<String>,
    /// Its kind, if it has one.
    pub kind: Option<String>,
    /// Up, running, ...
    pub flags: NetDeviceFlags,
    /// Whether it can carry traffic (RFC 2863).
    pub state: OperState,
    /// The largest packet, in bytes.
    pub mtu: u32,
    /// The hardware address.
    pub address: Option<HardwareAddress>,
    /// The number of the link it is a port of.
    pub master: Option<u32>,
    /// The number of the link it lies on, or of the other end of the pair, perhaps in another namespace.
    pub link: Option<u32>,
    /// The group.
    pub group: u32,
    /// What an administrator wrote about it.
    pub alias: Option<String>,
}

impl<B: AsRef<[u8]>> From<&Link<B>> for Record {
    fn from(link: &Link<B>) -> Self {
        let link = link.view();
        Self {
            index: link.index(),
            name: link.ifname().unwrap_or_default().to_string(),
            alternative_names: link.alternative_names().map(|name| name.to_string()).collect(),
            kind: link.kind().map(|kind| kind.to_string()),
            flags: link.flags(),
            state: link.operstate().unwrap_or_default(),
            mtu: link.mtu().unwrap_or_default(),
            address: link.address().filter(|address| !address.as_bytes().is_empty()),
            master: link.master(),
            link: link.link(),
            group: link.group().unwrap_or_default(),
            alias: link.ifalias().map(|alias| alias.to_string()),
        }
    }
}
