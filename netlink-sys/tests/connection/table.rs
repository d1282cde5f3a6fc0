//! Tables of its own: a few attributes of links and of routes.

use std::net::IpAddr;

use netlink_core::schema::Protocol;
use netlink_core::{attributes, family, structure};

structure! {
    /// `struct ifinfomsg`.
    pub struct Ifinfomsg = "ifinfomsg", size 16 {
        /// Number.
        index: i32 = 4,
        /// Flags.
        flags: u32 = 8,
        /// Flags to change; none is all.
        change: u32 = 12,
    }
}
structure! {
    /// `struct rtmsg`.
    pub struct Rtmsg = "rtmsg", size 12 {
        /// Address family.
        family: u8 = 0,
        /// Length of the prefix.
        dst_len: u8 = 1,
        /// Routing table.
        table: u8 = 4,
        /// Who made it.
        protocol: u8 = 5,
        /// How far it reaches.
        scope: u8 = 6,
        /// What it does.
        kind: u8 = 7,
        /// Flags.
        flags: u32 = 8,
    }
}
structure! {
    /// `struct ifaddrmsg`.
    pub struct Ifaddrmsg = "ifaddrmsg", size 8 {
        /// Address family.
        family: u8 = 0,
        /// Length of the prefix.
        prefixlen: u8 = 1,
        /// Interface.
        index: u32 = 4,
    }
}
attributes! {
    /// An address.
    pub struct Address / AddressBuilder = "address", header Ifaddrmsg {
        /// The address.
        LOCAL local: IpAddr = 2,
    }
}
attributes! {
    /// A few attributes of a link.
    pub struct Link / LinkBuilder = "link", header Ifinfomsg {
        /// Name.
        IFNAME ifname: str = 3,
        /// Largest packet.
        MTU mtu: u32 = 4,
        /// What to tell.
        EXT_MASK ext_mask: u32 = 29,
    }
    /// A few attributes of a route.
    pub struct Route / RouteBuilder = "route", header Rtmsg {
        /// Destination.
        DST dst: IpAddr = 1,
        /// Where to.
        OIF oif: u32 = 4,
        /// Which of several is taken: the lowest.
        PRIORITY priority: u32 = 6,
    }
    /// The same as a link, wrongly taken to be something else.
    pub struct Odd / OddBuilder = "odd", header Ifinfomsg {
        /// This is a name, not a number.
        IFNAME ifname: u16 = 3,
    }
}
family! {
    /// Links.
    pub static LINKS = "links", Protocol::Raw(0);
    do {
        /// Changes a link.
        SETLINK setlink: Link / LinkBuilder = 19 [3];
    }
    get {
        /// Gets a link.
        GETLINK getlink: Link / LinkBuilder = 18 [3] -> Link = 16 [3, 4];
        /// The same, with a wrong idea of the reply.
        GETWRONG getwrong: Link / LinkBuilder = 18 [3] -> Link = 20 [3, 4];
        /// A control message: the kernel takes it and never answers.
        SILENCE silence: Link / LinkBuilder = 1 [] -> Link = 16 [];
    }
    dump {
        /// Lists links.
        LISTLINKS listlinks: Link / LinkBuilder = 18 [29] -> Link = 16 [3, 4];
        /// The same, with a wrong idea of the attributes.
        LISTODD listodd: Odd / OddBuilder = 18 [] -> Odd = 16 [3];
    }
    multipart {
        /// Tells of several links, without a dump.
        ALLLINKS alllinks: Link / LinkBuilder = 18 [3] -> Link = 16 [3, 4];
    }
}
family! {
    /// Routes.
    pub static ROUTES = "routes", Protocol::Raw(0);
    do {
        /// Adds a route.
        NEWROUTE newroute: Route / RouteBuilder = 24 [1, 4, 6];
        /// Deletes a route.
        DELROUTE delroute: Route / RouteBuilder = 25 [1, 4];
    }
    get {
        /// Gets the route to a destination.
        GETROUTE getroute: Route / RouteBuilder = 26 [1] -> Route = 24 [1, 4, 6];
        /// Adds a route, to be told what was added.
        MAKEROUTE makeroute: Route / RouteBuilder = 24 [1, 4, 6] -> Route = 24 [1, 4, 6];
    }
    dump {
        /// Lists routes.
        LISTROUTES listroutes: Route / RouteBuilder = 26 [] -> Route = 24 [1, 4, 6];
    }
}
family! {
    /// Something of another protocol.
    pub static DIAGNOSTICS = "diagnostics", Protocol::Raw(4);
    do {
        /// Asks.
        ASK ask: Link / LinkBuilder = 20 [];
    }
}
