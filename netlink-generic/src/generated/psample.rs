//! Samples of packets, from traffic control, Open vSwitch or network cards (`psample`).
//!
//! Printed by `cargo xtask codegen` from `specs/psample.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::{ErspanMetadata, Ethertype};
use netlink_core::{Be, Flag, Nest, Unused};

netlink_core::attributes! {
    /// A sample, or a group of samples. C: `PSAMPLE_ATTR_*`, `linux/psample.h`.
    pub struct Psample / PsampleBuilder = "psample", prefix "PSAMPLE_ATTR_" {
        /// `PSAMPLE_ATTR_IIFINDEX`: Interface the packet came in by.
        IIFINDEX iifindex: u16 = 0,
        /// `PSAMPLE_ATTR_OIFINDEX`: Interface it went out by.
        OIFINDEX oifindex: u16 = 1,
        /// `PSAMPLE_ATTR_ORIGSIZE`: Length of the whole packet.
        ORIGSIZE origsize: u32 = 2,
        /// `PSAMPLE_ATTR_SAMPLE_GROUP`: Number of the group.
        SAMPLE_GROUP sample_group: u32 = 3,
        /// `PSAMPLE_ATTR_GROUP_SEQ`: Counts the samples of a group.
        GROUP_SEQ group_seq: u32 = 4 [volatile],
        /// `PSAMPLE_ATTR_SAMPLE_RATE`: One of so many packets is sampled; or a probability, see `sample-probability`.
        SAMPLE_RATE sample_rate: u32 = 5,
        /// `PSAMPLE_ATTR_DATA`: The packet's beginning.
        DATA data: [u8] = 6,
        /// `PSAMPLE_ATTR_GROUP_REFCOUNT`: How often the group is used.
        GROUP_REFCOUNT group_refcount: u32 = 7 [volatile],
        /// `PSAMPLE_ATTR_TUNNEL`: The tunnel the packet came by.
        TUNNEL tunnel => Nest<Tunnel> = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `PSAMPLE_ATTR_OUT_TC`: Traffic class it went out by.
        OUT_TC out_tc: u16 = 10,
        /// `PSAMPLE_ATTR_OUT_TC_OCC`: Bytes that were queued there.
        OUT_TC_OCC out_tc_occ: u64 = 11,
        /// `PSAMPLE_ATTR_LATENCY`: Nanoseconds it took.
        LATENCY latency: u64 = 12,
        /// `PSAMPLE_ATTR_TIMESTAMP`: Nanoseconds since 1970.
        TIMESTAMP timestamp: u64 = 13,
        /// `PSAMPLE_ATTR_PROTO`: Protocol of the packet.
        PROTO proto: Ethertype = 14,
        /// `PSAMPLE_ATTR_USER_COOKIE`: What the action that sampled it has as its cookie.
        USER_COOKIE user_cookie: [u8] = 15,
        /// `PSAMPLE_ATTR_SAMPLE_PROBABILITY`: `sample-rate` is a probability, in units of 1/4294967295.
        SAMPLE_PROBABILITY sample_probability: Flag = 16,
    }
}

netlink_core::attributes! {
    /// A tunnel. C: `PSAMPLE_TUNNEL_KEY_ATTR_*`, `linux/psample.h`.
    pub struct Tunnel / TunnelBuilder = "tunnel", prefix "PSAMPLE_TUNNEL_KEY_ATTR_" {
        /// `PSAMPLE_TUNNEL_KEY_ATTR_ID`: Its number.
        ID id: Be<u64> = 0,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_IPV4_SRC`.
        IPV4_SRC ipv4_src: Ipv4Addr = 1,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_IPV4_DST`.
        IPV4_DST ipv4_dst: Ipv4Addr = 2,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_TOS`.
        TOS tos: u8 = 3,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_TTL`.
        TTL ttl: u8 = 4,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_DONT_FRAGMENT`.
        DONT_FRAGMENT dont_fragment: Flag = 5,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_CSUM`: It has checksums.
        CSUM csum: Flag = 6,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_OAM`: The packet is one of operations and maintenance.
        OAM oam: Flag = 7,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_GENEVE_OPTS`: Options of Geneve, as in the packet.
        GENEVE_OPTS geneve_opts: [u8] = 8,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_TP_SRC`: Source port.
        TP_SRC tp_src: Be<u16> = 9,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_TP_DST`: Destination port.
        TP_DST tp_dst: Be<u16> = 10,
        #[doc(hidden)]
        VXLAN_OPTS vxlan_opts [Unused] = 11,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_IPV6_SRC`.
        IPV6_SRC ipv6_src: Ipv6Addr = 12,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_IPV6_DST`.
        IPV6_DST ipv6_dst: Ipv6Addr = 13,
        #[doc(hidden)]
        PAD pad [Unused] = 14,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_ERSPAN_OPTS`: Metadata of ERSPAN.
        ERSPAN_OPTS erspan_opts: ErspanMetadata = 15,
        /// `PSAMPLE_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE`: The tunnel is bridged.
        IPV4_INFO_BRIDGE ipv4_info_bridge: Flag = 16,
    }
}

netlink_core::family! {
    /// Samples of packets, from traffic control, Open vSwitch or network cards (`psample`).
    pub static PSAMPLE = "psample", netlink_core::schema::Protocol::Generic { name: "psample", version: 1 };
    dump {
        /// All groups. C: `PSAMPLE_CMD_GET_GROUP`.
        GET_GROUP_DUMP get_group_dump: Psample / PsampleBuilder = 1 [] -> Psample = 2 [3, 4, 7] as "get-group";
    }
    notify {
        /// A sample. C: `PSAMPLE_CMD_SAMPLE`.
        SAMPLE Sample: Psample = 0 [0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 13, 14, 15, 16];
        /// A group appeared. C: `PSAMPLE_CMD_NEW_GROUP`.
        NEW_GROUP NewGroup: Psample = 2 [3, 4, 7];
        /// A group disappeared. C: `PSAMPLE_CMD_DEL_GROUP`.
        DEL_GROUP DelGroup: Psample = 3 [3, 4, 7];
    }
    groups {
        /// Groups as they come and go. It carries `PSAMPLE_CMD_NEW_GROUP`, `PSAMPLE_CMD_DEL_GROUP`.
        CONFIG: "config",
        /// Samples. It carries `PSAMPLE_CMD_SAMPLE`.
        PACKETS: "packets",
    }
}
