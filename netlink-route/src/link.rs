//! Links: network interfaces (`ip link`).
//!
//! ```
//! use netlink_route::link;
//!
//! // A request is a value; a connection sends it.
//! let request = link::add("br0").bridge(|bridge| bridge.vlan_filtering(1)).mtu(9000).up();
//! assert_eq!(
//!     request.into_inner().to_string(),
//!     r#"newlink (flags up, change up, ifname "br0", linkinfo.kind "bridge", mtu 9000)"#
//! );
//! ```

use netlink_core::{Ack, Build, Flags, HardwareAddress, Many, Nest, One, Request, Text, Writer};

pub use crate::generated::rt_link::*;

mod record;

pub use record::Record;

/// The longest name of an interface, in bytes (`IFNAMSIZ` - 1); alternative names may be longer.
const NAME_LENGTH: usize = 15;

/// An interface, by number or by name.
///
/// The kernel takes either in requests about links: a name of up to 15 bytes, or a longer alternative one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LinkId<'a> {
    /// By number.
    Index(u32),
    /// By name.
    Name(&'a str),
}

impl From<u32> for LinkId<'_> {
    fn from(index: u32) -> Self {
        Self::Index(index)
    }
}

impl<'a> From<&'a str> for LinkId<'a> {
    fn from(name: &'a str) -> Self {
        Self::Name(name)
    }
}

impl<'a> From<&'a alloc::string::String> for LinkId<'a> {
    fn from(name: &'a alloc::string::String) -> Self {
        Self::Name(name)
    }
}

/// Lists the links.
///
/// The request carries `IFLA_EXT_MASK`: without one the kernel sizes its buffer for a small link, and ends the list early,
/// with success, at one that has many alternative names. What is appended is taken as a filter: `master` and `linkinfo` with
/// a kind are honoured by the kernel.
pub fn list() -> LinkBuilder<Request<Many<Link>>> {
    getlink_dump().ext_mask(ExtFilter::VF)
}

/// Gets one link.
pub fn get<'a>(link: impl Into<LinkId<'a>>) -> LinkBuilder<Request<One<Link>>> {
    getlink().identify(link.into()).ext_mask(ExtFilter::VF)
}

/// Adds a link; it is an error if the name is taken. The kind is the next thing to say:
///
/// ```
/// # use netlink_route::link;
/// let request = link::add("v0").veth(|veth| veth.peer(|peer| peer.ifname("v1")));
/// ```
pub fn add(name: &str) -> LinkBuilder<Request<Ack>> {
    newlink(Flags::CREATE | Flags::EXCL).ifname(name)
}

/// Adds a link whose name the kernel chooses from a pattern: `veth%d`, or after the kind if none is given.
pub fn add_unnamed() -> LinkBuilder<Request<Ack>> {
    newlink(Flags::CREATE | Flags::EXCL)
}

/// Changes a link that is there, its kind-specific settings included.
pub fn change<'a>(link: impl Into<LinkId<'a>>) -> LinkBuilder<Request<Ack>> {
    newlink(Flags::empty()).identify(link.into())
}

/// Adds a link, or changes it if it is there; what is not said of it stays.
pub fn replace(name: &str) -> LinkBuilder<Request<Ack>> {
    // The kernel does not take `Flags::REPLACE` for links.
    newlink(Flags::CREATE).ifname(name)
}

/// Sets what every link has: state, name, MTU, address, master, namespace, group, ...
///
/// Only a link meant by its index can be given a new name (`ifname`): of two names in a request the kernel takes the last,
/// and looks for a link of that.
pub fn set<'a>(link: impl Into<LinkId<'a>>) -> LinkBuilder<Request<Ack>> {
    setlink(Flags::empty()).identify(link.into())
}

/// Deletes a link.
pub fn delete<'a>(link: impl Into<LinkId<'a>>) -> LinkBuilder<Request<Ack>> {
    dellink(Flags::empty()).identify(link.into())
}

/// Gives a link more names, by which it can be found as well; unlike the first they may have up to 127 bytes.
pub fn add_names<'a, 'n>(
    link: impl Into<LinkId<'a>>,
    names: impl IntoIterator<Item = &'n str>,
) -> LinkBuilder<Request<Ack>> {
    newlinkprop(Flags::CREATE | Flags::EXCL | Flags::APPEND).identify(link.into()).names(names)
}

/// Takes alternative names away.
pub fn delete_names<'a, 'n>(
    link: impl Into<LinkId<'a>>,
    names: impl IntoIterator<Item = &'n str>,
) -> LinkBuilder<Request<Ack>> {
    dellinkprop(Flags::empty()).identify(link.into()).names(names)
}

impl<B: AsRef<[u8]>> Link<B> {
    /// Its number.
    #[must_use]
    pub fn index(&self) -> u32 {
        self.header().index.cast_unsigned()
    }

    /// Its flags: up, running, ...
    #[must_use]
    pub fn flags(&self) -> NetDeviceFlags {
        self.header().flags
    }

    /// What hardware it is, or acts as.
    #[must_use]
    pub fn hardware_type(&self) -> netlink_core::common::Arphrd {
        self.header().r#type
    }

    /// The kind: `vxlan`, `bridge`, ...; hardware and the loopback have none.
    #[must_use]
    pub fn kind(&self) -> Option<Text<'_>> {
        self.view().linkinfo()?.kind()
    }

    /// The names beside the first.
    pub fn alternative_names(&self) -> impl Iterator<Item = Text<'_>> {
        self.view().prop_list().into_iter().flat_map(|list| list.alt_ifname())
    }
}

impl<S: AsMut<Writer>> LinkBuilder<S> {
    /// Says which link is meant.
    fn identify(self, link: LinkId<'_>) -> Self {
        match link {
            LinkId::Index(index) => self.header(|header| header.index = index.cast_signed()),
            LinkId::Name(name) if name.len() > NAME_LENGTH => self.alt_ifname(name),
            LinkId::Name(name) => self.ifname(name),
        }
    }

    fn names<'n>(self, names: impl IntoIterator<Item = &'n str>) -> Self {
        self.prop_list(|list| names.into_iter().fold(list, |list, name| list.alt_ifname(name)))
    }

    /// The number it is to have, where the kernel is not to choose, or by which it is meant.
    pub fn index(self, index: u32) -> Self {
        self.header(|header| header.index = index.cast_signed())
    }

    /// Up: it may carry traffic.
    pub fn up(self) -> Self {
        self.set_flags(NetDeviceFlags::UP, NetDeviceFlags::UP)
    }

    /// Down.
    pub fn down(self) -> Self {
        self.set_flags(NetDeviceFlags::empty(), NetDeviceFlags::UP)
    }

    /// Sets those of the flags in `mask` that are in `flags`, and clears the others.
    pub fn set_flags(self, flags: NetDeviceFlags, mask: NetDeviceFlags) -> Self {
        self.header(|header| {
            header.flags = (header.flags & !mask) | (flags & mask);
            header.change |= mask;
        })
    }

    /// The hardware address, as six bytes or another length.
    pub fn hardware_address(self, address: impl Into<HardwareAddress>) -> Self {
        self.address(address.into())
    }

    /// A kind that has no settings, or is to have the usual ones: `dummy`, `ifb`, `bridge`, ...
    pub fn kind(self, kind: &str) -> Self {
        self.linkinfo(|info| info.kind(kind))
    }
}

/// A builder method for each kind: the kind's name and its settings.
macro_rules! kinds {
    ($($kind:ident: $Set:ident),* $(,)?) => {
        impl<S: AsMut<Writer>> LinkBuilder<S> {
            $(
                #[doc = concat!("Of the kind `", stringify!($kind), "`, with the settings that `build` writes.")]
                pub fn $kind(self, build: impl FnOnce(Build<Nest<$Set>>) -> Build<Nest<$Set>>) -> Self {
                    self.linkinfo(|info| info.kind(stringify!($kind)).data(|data| data.$kind(build)))
                }
            )*
        }
    };
}

kinds! {
    vlan: Vlan, bridge: Bridge, bond: Bond, vrf: Vrf, veth: Veth, netkit: Netkit, macvlan: Macvlan, macvtap: Macvlan,
    ipvlan: Ipvlan, ipvtap: Ipvlan, vxlan: Vxlan, geneve: Geneve, bareudp: Bareudp, gre: Gre, gretap: Gre, erspan: Gre,
    ip6gre: Ip6gre, ip6gretap: Ip6gre, ip6erspan: Ip6gre, ipip: Ipip, sit: Sit, ip6tnl: Ip6tnl, vti: Vti, vti6: Vti6,
    xfrm: Xfrm, macsec: Macsec, hsr: Hsr,
}

/// The settings of a kind, as [`LinkInfo::data`] reads them.
pub type Data<'a> = LinkData<&'a [u8]>;
