//! IP virtual server (`ipvsadm`): services whose connections are spread over destinations, and the daemons that
//! synchronise connections between directors.
//!
//! Printed by `cargo xtask codegen` from `specs/ipvs.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{As, Be, Choice, Nest, Unused};

netlink_core::structure! {
    /// Flags, and which of them count. C: `struct ip_vs_flags`, `linux/ip_vs.h`.
    pub struct IpVsFlags = "ip-vs-flags", size 8 {
        /// `flags`.
        flags: ServiceFlags = 0,
        /// `mask`.
        mask: ServiceFlags = 4,
    }
}

netlink_core::structure! {
    /// An IPv4 address in 16 bytes.
    pub struct Address4 = "address4", size 16 {
        /// `address`.
        address: Ipv4Addr = 0,
    }
}

netlink_core::structure! {
    /// An IPv6 address.
    pub struct Address6 = "address6", size 16 {
        /// `address`.
        address: Ipv6Addr = 0,
    }
}

netlink_core::flags! {
    /// How a service is run. C: `linux/ip_vs.h`.
    pub struct ServiceFlags: u32 = "service-flags", prefix "IP_VS_SVC_F_" {
        /// `IP_VS_SVC_F_PERSISTENT`: Clients keep their destination.
        PERSISTENT = 1 << 0,
        /// `IP_VS_SVC_F_HASHED`: It is in the kernel's table.
        HASHED = 1 << 1,
        /// `IP_VS_SVC_F_ONEPACKET`: Every datagram is scheduled by itself.
        ONEPACKET = 1 << 2,
        /// `IP_VS_SVC_F_SCHED1`: For the scheduler; with `sh`: falls back to another destination where one is not
        /// available.
        SCHED1 = 1 << 3,
        /// `IP_VS_SVC_F_SCHED2`: For the scheduler; with `sh`: hashes the port too.
        SCHED2 = 1 << 4,
        /// `IP_VS_SVC_F_SCHED3`: For the scheduler; with `mh`.
        SCHED3 = 1 << 5,
    }
}

netlink_core::enumeration! {
    /// How packets reach a destination. C: `linux/ip_vs.h`.
    pub struct ForwardingMethod: u32 = "forwarding-method", prefix "IP_VS_CONN_F_" {
        /// `IP_VS_CONN_F_MASQ`: Network address translation.
        MASQ = 0,
        /// `IP_VS_CONN_F_LOCALNODE`: The destination is this host.
        LOCALNODE = 1,
        /// `IP_VS_CONN_F_TUNNEL`: In a tunnel.
        TUNNEL = 2,
        /// `IP_VS_CONN_F_DROUTE`: On the link layer, unchanged.
        DROUTE = 3,
        /// `IP_VS_CONN_F_BYPASS`: Around the director.
        BYPASS = 4,
    }
}

netlink_core::enumeration! {
    /// Which tunnel. C: `linux/ip_vs.h`.
    pub struct TunnelType: u8 = "tunnel-type", prefix "IP_VS_CONN_F_TUNNEL_TYPE_" {
        /// `IP_VS_CONN_F_TUNNEL_TYPE_IPIP`.
        IPIP = 0,
        /// `IP_VS_CONN_F_TUNNEL_TYPE_GUE`.
        GUE = 1,
        /// `IP_VS_CONN_F_TUNNEL_TYPE_GRE`.
        GRE = 2,
    }
}

netlink_core::flags! {
    /// Of tunnels. C: `linux/ip_vs.h`.
    pub struct TunnelFlags: u16 = "tunnel-flags", prefix "IP_VS_TUNNEL_ENCAP_FLAG_" {
        /// `IP_VS_TUNNEL_ENCAP_FLAG_CSUM`: With a checksum.
        CSUM = 1 << 0,
        /// `IP_VS_TUNNEL_ENCAP_FLAG_REMCSUM`: With remote checksum offload.
        REMCSUM = 1 << 1,
    }
}

netlink_core::flags! {
    /// What a synchronisation daemon does. C: `linux/ip_vs.h`.
    pub struct DaemonState: u32 = "daemon-state", prefix "IP_VS_STATE_" {
        /// `IP_VS_STATE_MASTER`: Sends the connections.
        MASTER = 1 << 0,
        /// `IP_VS_STATE_BACKUP`: Receives them.
        BACKUP = 1 << 1,
    }
}

netlink_core::attributes! {
    /// A command. C: `IPVS_CMD_ATTR_*`, `linux/ip_vs.h`.
    pub struct Ipvs / IpvsBuilder = "ipvs", prefix "IPVS_CMD_ATTR_" {
        /// `IPVS_CMD_ATTR_SERVICE`.
        SERVICE service => Nest<Service> = 1,
        /// `IPVS_CMD_ATTR_DEST`.
        DEST dest => Nest<Destination> = 2,
        /// `IPVS_CMD_ATTR_DAEMON`.
        DAEMON daemon => Nest<Daemon> = 3,
        /// `IPVS_CMD_ATTR_TIMEOUT_TCP`: Seconds an idle TCP connection is kept.
        TIMEOUT_TCP timeout_tcp: u32 = 4,
        /// `IPVS_CMD_ATTR_TIMEOUT_TCP_FIN`: Seconds a TCP connection is kept after a FIN.
        TIMEOUT_TCP_FIN timeout_tcp_fin: u32 = 5,
        /// `IPVS_CMD_ATTR_TIMEOUT_UDP`: Seconds after which UDP packets are of another connection.
        TIMEOUT_UDP timeout_udp: u32 = 6,
    }
}

netlink_core::attributes! {
    /// A virtual service: known by address, port and protocol, or by a mark of packets. C: `IPVS_SVC_ATTR_*`,
    /// `linux/ip_vs.h`.
    pub struct Service / ServiceBuilder = "service", prefix "IPVS_SVC_ATTR_" {
        /// `IPVS_SVC_ATTR_AF`.
        AF af: AddressFamily = 1,
        /// `IPVS_SVC_ATTR_PROTOCOL`.
        PROTOCOL protocol: As<u16, IpProtocol> = 2,
        /// `IPVS_SVC_ATTR_ADDR`: Its address, 16 bytes.
        ADDR addr => Choice<ServiceAddress, AddressFamily, 1> = 3,
        /// `IPVS_SVC_ATTR_PORT`.
        PORT port: Be<u16> = 4,
        /// `IPVS_SVC_ATTR_FWMARK`: The mark of packets that are for it.
        FWMARK fwmark: u32 = 5,
        /// `IPVS_SVC_ATTR_SCHED_NAME`: Name of the scheduler, such as `wrr`.
        SCHED_NAME sched_name: str = 6,
        /// `IPVS_SVC_ATTR_FLAGS`.
        FLAGS flags: IpVsFlags = 7,
        /// `IPVS_SVC_ATTR_TIMEOUT`: Seconds a client keeps its destination.
        TIMEOUT timeout: u32 = 8,
        /// `IPVS_SVC_ATTR_NETMASK`: Clients that share a destination: a mask for IPv4, a prefix length in host order
        /// for IPv6.
        NETMASK netmask: Be<u32> = 9,
        /// `IPVS_SVC_ATTR_STATS`: Statistics, some of 32 bits.
        STATS stats => Nest<Statistics> = 10,
        /// `IPVS_SVC_ATTR_PE_NAME`: Name of the persistence engine.
        PE_NAME pe_name: str = 11,
        /// `IPVS_SVC_ATTR_STATS64`.
        STATS64 stats64 => Nest<Statistics64> = 12,
    }
}

netlink_core::attributes! {
    /// A real server of a service. C: `IPVS_DEST_ATTR_*`, `linux/ip_vs.h`.
    pub struct Destination / DestinationBuilder = "destination", prefix "IPVS_DEST_ATTR_" {
        /// `IPVS_DEST_ATTR_ADDR`: Its address, 16 bytes.
        ADDR addr => Choice<DestinationAddress, AddressFamily, 11> = 1,
        /// `IPVS_DEST_ATTR_PORT`.
        PORT port: Be<u16> = 2,
        /// `IPVS_DEST_ATTR_FWD_METHOD`.
        FWD_METHOD fwd_method: ForwardingMethod = 3,
        /// `IPVS_DEST_ATTR_WEIGHT`.
        WEIGHT weight: u32 = 4,
        /// `IPVS_DEST_ATTR_U_THRESH`: With so many connections it gets no more; 0 is no limit.
        U_THRESH u_thresh: u32 = 5,
        /// `IPVS_DEST_ATTR_L_THRESH`: Below so many it gets connections again.
        L_THRESH l_thresh: u32 = 6,
        /// `IPVS_DEST_ATTR_ACTIVE_CONNS`.
        ACTIVE_CONNS active_conns: u32 = 7 [volatile],
        /// `IPVS_DEST_ATTR_INACT_CONNS`.
        INACT_CONNS inact_conns: u32 = 8 [volatile],
        /// `IPVS_DEST_ATTR_PERSIST_CONNS`.
        PERSIST_CONNS persist_conns: u32 = 9 [volatile],
        /// `IPVS_DEST_ATTR_STATS`: Statistics, some of 32 bits.
        STATS stats => Nest<Statistics> = 10,
        /// `IPVS_DEST_ATTR_ADDR_FAMILY`.
        ADDR_FAMILY addr_family: AddressFamily = 11,
        /// `IPVS_DEST_ATTR_STATS64`.
        STATS64 stats64 => Nest<Statistics64> = 12,
        /// `IPVS_DEST_ATTR_TUN_TYPE`.
        TUN_TYPE tun_type: TunnelType = 13,
        /// `IPVS_DEST_ATTR_TUN_PORT`: Port of the tunnel.
        TUN_PORT tun_port: Be<u16> = 14,
        /// `IPVS_DEST_ATTR_TUN_FLAGS`.
        TUN_FLAGS tun_flags: TunnelFlags = 15,
    }
}

netlink_core::attributes! {
    /// A synchronisation daemon. C: `IPVS_DAEMON_ATTR_*`, `linux/ip_vs.h`.
    pub struct Daemon / DaemonBuilder = "daemon", prefix "IPVS_DAEMON_ATTR_" {
        /// `IPVS_DAEMON_ATTR_STATE`.
        STATE state: DaemonState = 1,
        /// `IPVS_DAEMON_ATTR_MCAST_IFN`: Interface it sends to or receives from.
        MCAST_IFN mcast_ifn: str = 2,
        /// `IPVS_DAEMON_ATTR_SYNC_ID`: Only daemons with the same number talk to one another.
        SYNC_ID sync_id: u32 = 3,
        /// `IPVS_DAEMON_ATTR_SYNC_MAXLEN`: Longest message in bytes.
        SYNC_MAXLEN sync_maxlen: u16 = 4,
        /// `IPVS_DAEMON_ATTR_MCAST_GROUP`.
        MCAST_GROUP mcast_group: Ipv4Addr = 5,
        /// `IPVS_DAEMON_ATTR_MCAST_GROUP6`.
        MCAST_GROUP6 mcast_group6: Ipv6Addr = 6,
        /// `IPVS_DAEMON_ATTR_MCAST_PORT`.
        MCAST_PORT mcast_port: u16 = 7,
        /// `IPVS_DAEMON_ATTR_MCAST_TTL`.
        MCAST_TTL mcast_ttl: u8 = 8,
    }
}

netlink_core::attributes! {
    /// Statistics as `stats` has them, some of 32 bits. Rates are averages of the last seconds. C:
    /// `IPVS_STATS_ATTR_*`, `linux/ip_vs.h`.
    pub struct Statistics / StatisticsBuilder = "statistics", prefix "IPVS_STATS_ATTR_" {
        /// `IPVS_STATS_ATTR_CONNS`.
        CONNS conns: u32 = 1 [volatile],
        /// `IPVS_STATS_ATTR_INPKTS`.
        INPKTS inpkts: u32 = 2 [volatile],
        /// `IPVS_STATS_ATTR_OUTPKTS`.
        OUTPKTS outpkts: u32 = 3 [volatile],
        /// `IPVS_STATS_ATTR_INBYTES`.
        INBYTES inbytes: u64 = 4 [volatile],
        /// `IPVS_STATS_ATTR_OUTBYTES`.
        OUTBYTES outbytes: u64 = 5 [volatile],
        /// `IPVS_STATS_ATTR_CPS`: Connections per second.
        CPS cps: u32 = 6 [volatile],
        /// `IPVS_STATS_ATTR_INPPS`: Packets in per second.
        INPPS inpps: u32 = 7 [volatile],
        /// `IPVS_STATS_ATTR_OUTPPS`: Packets out per second.
        OUTPPS outpps: u32 = 8 [volatile],
        /// `IPVS_STATS_ATTR_INBPS`: Bytes in per second.
        INBPS inbps: u32 = 9 [volatile],
        /// `IPVS_STATS_ATTR_OUTBPS`: Bytes out per second.
        OUTBPS outbps: u32 = 10 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 11,
    }
}

netlink_core::attributes! {
    /// Statistics as `stats64` has them, all of 64 bits. C: `IPVS_STATS_ATTR_*`, `linux/ip_vs.h`.
    pub struct Statistics64 / Statistics64Builder = "statistics64", prefix "IPVS_STATS_ATTR_" {
        /// `IPVS_STATS_ATTR_CONNS`.
        CONNS conns: u64 = 1 [volatile],
        /// `IPVS_STATS_ATTR_INPKTS`.
        INPKTS inpkts: u64 = 2 [volatile],
        /// `IPVS_STATS_ATTR_OUTPKTS`.
        OUTPKTS outpkts: u64 = 3 [volatile],
        /// `IPVS_STATS_ATTR_INBYTES`.
        INBYTES inbytes: u64 = 4 [volatile],
        /// `IPVS_STATS_ATTR_OUTBYTES`.
        OUTBYTES outbytes: u64 = 5 [volatile],
        /// `IPVS_STATS_ATTR_CPS`: Connections per second.
        CPS cps: u64 = 6 [volatile],
        /// `IPVS_STATS_ATTR_INPPS`: Packets in per second.
        INPPS inpps: u64 = 7 [volatile],
        /// `IPVS_STATS_ATTR_OUTPPS`: Packets out per second.
        OUTPPS outpps: u64 = 8 [volatile],
        /// `IPVS_STATS_ATTR_INBPS`: Bytes in per second.
        INBPS inbps: u64 = 9 [volatile],
        /// `IPVS_STATS_ATTR_OUTBPS`: Bytes out per second.
        OUTBPS outbps: u64 = 10 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 11,
    }
}

netlink_core::attributes! {
    /// About IPVS itself. C: `IPVS_INFO_ATTR_*`, `linux/ip_vs.h`.
    pub struct Info / InfoBuilder = "info", prefix "IPVS_INFO_ATTR_" {
        /// `IPVS_INFO_ATTR_VERSION`: A byte each for major, minor and patch level.
        VERSION version: u32 = 1,
        /// `IPVS_INFO_ATTR_CONN_TAB_SIZE`: Buckets of the table of connections.
        CONN_TAB_SIZE conn_tab_size: u32 = 2,
    }
}

netlink_core::choice! {
    /// Address of a service in 16 bytes, by its family.
    pub enum ServiceAddress / ServiceAddressBuilder = "service-address", selector "af" {
        Inet inet: Address4 = Number(2),
        Inet6 inet6: Address6 = Number(10),
    }
}

netlink_core::choice! {
    /// Address of a destination in 16 bytes, by its family.
    pub enum DestinationAddress / DestinationAddressBuilder = "destination-address", selector "addr-family" {
        Inet inet: Address4 = Number(2),
        Inet6 inet6: Address6 = Number(10),
    }
}

netlink_core::family! {
    /// IP virtual server (`ipvsadm`): services whose connections are spread over destinations, and the daemons that
    /// synchronise connections between directors.
    pub static IPVS = "ipvs", netlink_core::schema::Protocol::Generic { name: "IPVS", version: 1 };
    do {
        /// Adds a service. C: `IPVS_CMD_NEW_SERVICE`.
        NEW_SERVICE new_service: Ipvs / IpvsBuilder = 1 [1];
        /// Changes a service. C: `IPVS_CMD_SET_SERVICE`.
        SET_SERVICE set_service: Ipvs / IpvsBuilder = 2 [1];
        /// Removes a service. C: `IPVS_CMD_DEL_SERVICE`.
        DEL_SERVICE del_service: Ipvs / IpvsBuilder = 3 [1];
        /// Adds a destination to a service. C: `IPVS_CMD_NEW_DEST`.
        NEW_DEST new_dest: Ipvs / IpvsBuilder = 5 [1, 2];
        /// Changes a destination. C: `IPVS_CMD_SET_DEST`.
        SET_DEST set_dest: Ipvs / IpvsBuilder = 6 [1, 2];
        /// Removes a destination. C: `IPVS_CMD_DEL_DEST`.
        DEL_DEST del_dest: Ipvs / IpvsBuilder = 7 [1, 2];
        /// Starts a synchronisation daemon. C: `IPVS_CMD_NEW_DAEMON`.
        NEW_DAEMON new_daemon: Ipvs / IpvsBuilder = 9 [3];
        /// Stops a synchronisation daemon. C: `IPVS_CMD_DEL_DAEMON`.
        DEL_DAEMON del_daemon: Ipvs / IpvsBuilder = 10 [3];
        /// Sets the timeouts of connections. C: `IPVS_CMD_SET_CONFIG`.
        SET_CONFIG set_config: Ipvs / IpvsBuilder = 12 [4, 5, 6];
        /// Counts from zero again, for one service or all. C: `IPVS_CMD_ZERO`.
        ZERO zero: Ipvs / IpvsBuilder = 16 [1];
        /// Removes all services. C: `IPVS_CMD_FLUSH`.
        FLUSH flush: Ipvs / IpvsBuilder = 17 [];
    }
    get {
        /// One service, or all of them. C: `IPVS_CMD_GET_SERVICE`.
        GET_SERVICE get_service: Ipvs / IpvsBuilder = 4 [1] -> Ipvs = 1 [1];
        /// The timeouts of connections. C: `IPVS_CMD_GET_CONFIG`.
        GET_CONFIG get_config: Ipvs / IpvsBuilder = 13 [] -> Ipvs = 12 [4, 5, 6];
        /// About IPVS itself. C: `IPVS_CMD_GET_INFO`.
        GET_INFO get_info: Ipvs / IpvsBuilder = 15 [] -> Info = 14 [1, 2];
    }
    dump {
        /// One service, or all of them. C: `IPVS_CMD_GET_SERVICE`.
        GET_SERVICE_DUMP get_service_dump: Ipvs / IpvsBuilder = 4 [] -> Ipvs = 1 [1] as "get-service";
        /// All destinations of a service. C: `IPVS_CMD_GET_DEST`.
        GET_DEST_DUMP get_dest_dump: Ipvs / IpvsBuilder = 8 [1] -> Ipvs = 5 [2] as "get-dest";
        /// The synchronisation daemons. C: `IPVS_CMD_GET_DAEMON`.
        GET_DAEMON_DUMP get_daemon_dump: Ipvs / IpvsBuilder = 11 [] -> Ipvs = 9 [3] as "get-daemon";
    }
}
