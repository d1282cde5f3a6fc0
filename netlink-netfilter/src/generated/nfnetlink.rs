//! What all of netfilter has in common: the header of its messages, families and hooks, and the brackets around a
//! batch of changes.
//!
//! Printed by `cargo xtask codegen` from `specs/nfnetlink.yaml`. Not to be edited.

use netlink_core::Be;

netlink_core::structure! {
    /// What every message of netfilter begins with. C: `struct nfgenmsg`, `linux/netfilter/nfnetlink.h`.
    pub struct Nfgenmsg = "nfgenmsg", size 4 {
        /// `nfgen_family`: What is meant depends on the subsystem; mostly the family of what the message is about.
        nfgen_family: NetfilterProtocol as u8 = 0,
        /// `version`: 0 (NFNETLINK_V0).
        version: u8 = 1,
        /// `res_id`: Number of a queue or log group, of the subsystem of a batch, or the lower half of the generation
        /// of the ruleset.
        res_id: u16 = 2 be,
    }
}

netlink_core::enumeration! {
    /// Families that netfilter has hooks for. C: `linux/netfilter.h`.
    pub struct NetfilterProtocol: u32 = "netfilter-protocol", prefix "NFPROTO_" {
        /// `NFPROTO_UNSPEC`: None, or all.
        UNSPEC = 0,
        /// `NFPROTO_INET`: IPv4 and IPv6 together.
        INET = 1,
        /// `NFPROTO_IPV4`.
        IPV4 = 2,
        /// `NFPROTO_ARP`.
        ARP = 3,
        /// `NFPROTO_NETDEV`: Everything on a device.
        NETDEV = 5,
        /// `NFPROTO_BRIDGE`.
        BRIDGE = 7,
        /// `NFPROTO_IPV6`.
        IPV6 = 10,
        /// `NFPROTO_DECNET`: Long gone from the kernel.
        DECNET = 12,
    }
}

netlink_core::enumeration! {
    /// Hooks of IPv4, IPv6 and inet. Those of the bridge have the same numbers. C: `enum nf_inet_hooks`,
    /// `linux/netfilter.h`.
    pub struct InetHook: u32 = "inet-hook", prefix "NF_INET_" {
        /// `NF_INET_PRE_ROUTING`: What was received, before it is routed.
        PRE_ROUTING = 0,
        /// `NF_INET_LOCAL_IN`: What is for this host.
        LOCAL_IN = 1,
        /// `NF_INET_FORWARD`: What passes through.
        FORWARD = 2,
        /// `NF_INET_LOCAL_OUT`: What this host sends.
        LOCAL_OUT = 3,
        /// `NF_INET_POST_ROUTING`: What leaves, after routing.
        POST_ROUTING = 4,
        /// `NF_INET_INGRESS`: What a device received, before anything else (inet).
        INGRESS = 5,
    }
}

netlink_core::enumeration! {
    /// Hooks of a network device. C: `enum nf_dev_hooks`, `linux/netfilter.h`.
    pub struct DeviceHook: u32 = "device-hook", prefix "NF_NETDEV_" {
        /// `NF_NETDEV_INGRESS`: What it received.
        INGRESS = 0,
        /// `NF_NETDEV_EGRESS`: What it is about to send.
        EGRESS = 1,
    }
}

netlink_core::enumeration! {
    /// What becomes of a packet. C: `linux/netfilter.h`.
    pub struct NetfilterVerdict: u32 = "netfilter-verdict", prefix "NF_" {
        /// `NF_DROP`: It is gone.
        DROP = 0,
        /// `NF_ACCEPT`: It goes on.
        ACCEPT = 1,
        /// `NF_STOLEN`: Somebody else has it.
        STOLEN = 2,
        /// `NF_QUEUE`: A program decides; the upper 16 bits are the number of its queue, and 0x8000 lets the packet
        /// pass when no program listens.
        QUEUE = 3,
        /// `NF_REPEAT`: The same hook once more.
        REPEAT = 4,
        /// `NF_STOP`: It goes on, past the other hooks; an old name of accept.
        STOP = 5,
    }
}

netlink_core::enumeration! {
    /// Parts of netfilter. The number of one is the upper byte of its message types. C: `linux/netfilter/nfnetlink.h`.
    pub struct Subsystem: u32 = "subsystem", prefix "NFNL_SUBSYS_" {
        /// `NFNL_SUBSYS_NONE`.
        NONE = 0,
        /// `NFNL_SUBSYS_CTNETLINK`: Connection tracking.
        CTNETLINK = 1,
        /// `NFNL_SUBSYS_CTNETLINK_EXP`: Connections that are expected.
        CTNETLINK_EXP = 2,
        /// `NFNL_SUBSYS_QUEUE`: Packets that programs decide on.
        QUEUE = 3,
        /// `NFNL_SUBSYS_ULOG`: Packets that programs log.
        ULOG = 4,
        /// `NFNL_SUBSYS_OSF`: Fingerprints of operating systems.
        OSF = 5,
        /// `NFNL_SUBSYS_IPSET`.
        IPSET = 6,
        /// `NFNL_SUBSYS_ACCT`: Counters.
        ACCT = 7,
        /// `NFNL_SUBSYS_CTNETLINK_TIMEOUT`: Timeouts of connections.
        CTNETLINK_TIMEOUT = 8,
        /// `NFNL_SUBSYS_CTHELPER`: Helpers of connection tracking in user space.
        CTHELPER = 9,
        /// `NFNL_SUBSYS_NFTABLES`.
        NFTABLES = 10,
        /// `NFNL_SUBSYS_NFT_COMPAT`: Extensions of iptables in nftables.
        NFT_COMPAT = 11,
        /// `NFNL_SUBSYS_HOOK`: What is registered at the hooks.
        HOOK = 12,
    }
}

netlink_core::attributes! {
    /// The first or last message of a batch. The header's res-id is the subsystem whose messages are between them. C:
    /// `NFNL_BATCH_*`, `linux/netfilter/nfnetlink.h`.
    pub struct Batch / BatchBuilder = "batch", prefix "NFNL_BATCH_", header Nfgenmsg {
        /// `NFNL_BATCH_GENID`: Generation the ruleset must have; else the batch fails with ERESTART. First message
        /// only.
        GENID genid: Be<u32> = 1,
    }
}

netlink_core::family! {
    /// What all of netfilter has in common: the header of its messages, families and hooks, and the brackets around a
    /// batch of changes.
    pub static NFNETLINK = "nfnetlink", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Begin changes that are made together or not at all. Kernels before 6.10 do not acknowledge it. C:
        /// `NFNL_MSG_BATCH_BEGIN`.
        BATCH_BEGIN batch_begin: Batch / BatchBuilder = 16 [1];
        /// Make the changes since the beginning of the batch. Kernels before 6.10 do not acknowledge it. C:
        /// `NFNL_MSG_BATCH_END`.
        BATCH_END batch_end: Batch / BatchBuilder = 17 [];
    }
}
