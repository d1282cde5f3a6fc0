//! Packets that a rule hands to a program (target NFQUEUE of iptables, queue of nftables), and what the program
//! decides.
//!
//! Printed by `cargo xtask codegen` from `specs/queue.yaml`. Not to be edited.

use super::conntrack::{ConntrackEntry, ConntrackInfo, ExpectationEntry};
use super::nfnetlink::{InetHook, NetfilterProtocol, NetfilterVerdict, Nfgenmsg};
use netlink_core::common::Ethertype;
use netlink_core::{Be, Nest, Opaque};

netlink_core::structure! {
    /// Which packet it is, and where it is on its way. C: `struct nfqnl_msg_packet_hdr`,
    /// `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueuePacketHeader = "queue-packet-header", size 7 {
        /// `packet_id`: What the verdict names it by.
        packet_id: u32 = 0 be,
        /// `hw_protocol`.
        hw_protocol: Ethertype = 4 be,
        /// `hook`.
        hook: InetHook as u8 = 6,
    }
}

netlink_core::structure! {
    /// Hardware address of the sender. Only the first hw-addrlen bytes count. C: `struct nfqnl_msg_packet_hw`,
    /// `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueHardwareAddress = "queue-hardware-address", size 12 {
        /// `hw_addrlen`.
        hw_addrlen: u16 = 0 be,
        /// `hw_addr`.
        hw_addr: Opaque<8> = 4,
    }
}

netlink_core::structure! {
    /// When the packet was received, since 1970. C: `struct nfqnl_msg_packet_timestamp`,
    /// `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueTimestamp = "queue-timestamp", size 16 {
        /// `sec`.
        sec: u64 = 0 be,
        /// `usec`.
        usec: u64 = 8 be,
    }
}

netlink_core::structure! {
    /// What becomes of a packet. C: `struct nfqnl_msg_verdict_hdr`, `linux/netfilter/nfnetlink_queue.h`.
    pub struct VerdictHeader = "verdict-header", size 8 {
        /// `verdict`.
        verdict: NetfilterVerdict = 0 be,
        /// `id`: The packet; in a batch, the last one that it is about.
        id: u32 = 4 be,
    }
}

netlink_core::structure! {
    /// A change of who listens. C: `struct nfqnl_msg_config_cmd`, `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueConfigCmd = "queue-config-cmd", size 4 {
        /// `command`.
        command: QueueConfigCommand = 0,
        /// `pf`: Not used since 3.8.
        pf: NetfilterProtocol as u16 = 2 be,
    }
}

netlink_core::structure! {
    /// What of each packet is sent. C: `struct nfqnl_msg_config_params`, `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueConfigParams = "queue-config-params", size 5 {
        /// `copy_range`: Bytes of the packet at most; 0 is as many as possible.
        copy_range: u32 = 0 be,
        /// `copy_mode`.
        copy_mode: QueueCopyMode = 4,
    }
}

netlink_core::enumeration! {
    /// Commands to a queue. C: `enum nfqnl_msg_config_cmds`, `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueConfigCommand: u8 = "queue-config-command", prefix "NFQNL_CFG_CMD_" {
        /// `NFQNL_CFG_CMD_NONE`.
        NONE = 0,
        /// `NFQNL_CFG_CMD_BIND`: Listen to the queue.
        BIND = 1,
        /// `NFQNL_CFG_CMD_UNBIND`: Listen no more.
        UNBIND = 2,
        /// `NFQNL_CFG_CMD_PF_BIND`: Nothing since 3.8.
        PF_BIND = 3,
        /// `NFQNL_CFG_CMD_PF_UNBIND`: Nothing since 3.8.
        PF_UNBIND = 4,
    }
}

netlink_core::enumeration! {
    /// How much of each packet is sent. C: `enum nfqnl_config_mode`, `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueCopyMode: u8 = "queue-copy-mode", prefix "NFQNL_COPY_" {
        /// `NFQNL_COPY_NONE`: Nothing; packets are dropped.
        NONE = 0,
        /// `NFQNL_COPY_META`: What is known of it, without its bytes.
        META = 1,
        /// `NFQNL_COPY_PACKET`: Its bytes too.
        PACKET = 2,
    }
}

netlink_core::flags! {
    /// How a queue works. C: `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueFlags: u32 = "queue-flags", prefix "NFQA_CFG_F_" {
        /// `NFQA_CFG_F_FAIL_OPEN`: Packets pass when the queue is full.
        FAIL_OPEN = 1 << 0,
        /// `NFQA_CFG_F_CONNTRACK`: Send the connection of each packet.
        CONNTRACK = 1 << 1,
        /// `NFQA_CFG_F_GSO`: Take packets that are not yet cut into segments.
        GSO = 1 << 2,
        /// `NFQA_CFG_F_UID_GID`: Send user and group of the socket.
        UID_GID = 1 << 3,
        /// `NFQA_CFG_F_SECCTX`: Send the security context.
        SECCTX = 1 << 4,
    }
}

netlink_core::flags! {
    /// What to know before changing a packet. C: `linux/netfilter/nfnetlink_queue.h`.
    pub struct SkbInfo: u32 = "skb-info", prefix "NFQA_SKB_" {
        /// `NFQA_SKB_CSUMNOTREADY`: Its checksum is filled in later.
        CSUMNOTREADY = 1 << 0,
        /// `NFQA_SKB_GSO`: It is cut into segments later.
        GSO = 1 << 1,
        /// `NFQA_SKB_CSUM_NOTVERIFIED`: Its checksum has not been looked at.
        CSUM_NOTVERIFIED = 1 << 2,
    }
}

netlink_core::attributes! {
    /// A packet, or what is decided on it. The header's res-id is the number of the queue. C: `NFQA_*`,
    /// `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueuePacket / QueuePacketBuilder = "queue-packet", prefix "NFQA_", header Nfgenmsg {
        /// `NFQA_PACKET_HDR`.
        PACKET_HDR packet_hdr: QueuePacketHeader = 1,
        /// `NFQA_VERDICT_HDR`.
        VERDICT_HDR verdict_hdr: VerdictHeader = 2,
        /// `NFQA_MARK`.
        MARK mark: Be<u32> = 3,
        /// `NFQA_TIMESTAMP`.
        TIMESTAMP timestamp: QueueTimestamp = 4,
        /// `NFQA_IFINDEX_INDEV`: Device it came in by; of a bridge, the bridge.
        IFINDEX_INDEV ifindex_indev: Be<u32> = 5,
        /// `NFQA_IFINDEX_OUTDEV`: Device it leaves by; of a bridge, the bridge.
        IFINDEX_OUTDEV ifindex_outdev: Be<u32> = 6,
        /// `NFQA_IFINDEX_PHYSINDEV`: Port of the bridge it came in by.
        IFINDEX_PHYSINDEV ifindex_physindev: Be<u32> = 7,
        /// `NFQA_IFINDEX_PHYSOUTDEV`: Port of the bridge it leaves by.
        IFINDEX_PHYSOUTDEV ifindex_physoutdev: Be<u32> = 8,
        /// `NFQA_HWADDR`.
        HWADDR hwaddr: QueueHardwareAddress = 9,
        /// `NFQA_PAYLOAD`: The packet from its network header on; in a verdict, what it becomes.
        PAYLOAD payload_: [u8] = 10 as "payload",
        /// `NFQA_CT`: Its connection.
        CT ct => Nest<ConntrackEntry> = 11,
        /// `NFQA_CT_INFO`.
        CT_INFO ct_info: Be<ConntrackInfo> = 12,
        /// `NFQA_CAP_LEN`: Its length, where not all of it was sent.
        CAP_LEN cap_len: Be<u32> = 13,
        /// `NFQA_SKB_INFO`.
        SKB_INFO skb_info: Be<SkbInfo> = 14,
        /// `NFQA_EXP`: Expect a connection; only in verdicts.
        EXP exp => Nest<ExpectationEntry> = 15,
        /// `NFQA_UID`: User of its socket.
        UID uid: Be<u32> = 16,
        /// `NFQA_GID`: Group of its socket.
        GID gid: Be<u32> = 17,
        /// `NFQA_SECCTX`: Security context, without NUL.
        SECCTX secctx: str = 18,
        /// `NFQA_VLAN`.
        VLAN vlan => Nest<QueueVlan> = 19,
        /// `NFQA_L2HDR`: Link-layer header, of a bridge.
        L2HDR l2hdr: [u8] = 20,
        /// `NFQA_PRIORITY`.
        PRIORITY priority: Be<u32> = 21,
        /// `NFQA_CGROUP_CLASSID`: Class of the network control group of its socket.
        CGROUP_CLASSID cgroup_classid: Be<u32> = 22,
    }
}

netlink_core::attributes! {
    /// VLAN tag of a packet. C: `NFQA_VLAN_*`, `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueVlan / QueueVlanBuilder = "queue-vlan", prefix "NFQA_VLAN_" {
        /// `NFQA_VLAN_PROTO`.
        PROTO proto: Be<Ethertype> = 1,
        /// `NFQA_VLAN_TCI`: Priority, drop flag and VLAN.
        TCI tci: Be<u16> = 2,
    }
}

netlink_core::attributes! {
    /// How a queue works. The header's res-id is its number. C: `NFQA_CFG_*`, `linux/netfilter/nfnetlink_queue.h`.
    pub struct QueueConfig / QueueConfigBuilder = "queue-config", prefix "NFQA_CFG_", header Nfgenmsg {
        /// `NFQA_CFG_CMD`.
        CMD cmd: QueueConfigCmd = 1,
        /// `NFQA_CFG_PARAMS`.
        PARAMS params: QueueConfigParams = 2,
        /// `NFQA_CFG_QUEUE_MAXLEN`: Packets that wait at most.
        QUEUE_MAXLEN queue_maxlen: Be<u32> = 3,
        /// `NFQA_CFG_MASK`: Flags to change.
        MASK mask: Be<QueueFlags> = 4,
        /// `NFQA_CFG_FLAGS`.
        FLAGS flags: Be<QueueFlags> = 5,
    }
}

netlink_core::family! {
    /// Packets that a rule hands to a program (target NFQUEUE of iptables, queue of nftables), and what the program
    /// decides.
    pub static QUEUE = "queue", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Decide on one packet, and change it where wanted. C: `NFQNL_MSG_VERDICT`.
        QUEUE_VERDICT queue_verdict: QueuePacket / QueuePacketBuilder = 769 [2, 3, 10, 11, 15, 19, 20, 21];
        /// Listen to a queue, and say how. C: `NFQNL_MSG_CONFIG`.
        QUEUE_CONFIG queue_config: QueueConfig / QueueConfigBuilder = 770 [1, 2, 3, 4, 5];
        /// Decide on all packets up to one. C: `NFQNL_MSG_VERDICT_BATCH`.
        QUEUE_VERDICT_BATCH queue_verdict_batch: QueuePacket / QueuePacketBuilder = 771 [2, 3, 21];
    }
    notify {
        /// A packet, to who listens to its queue. C: `NFQNL_MSG_PACKET`.
        QUEUE_PACKET QueuePacket: QueuePacket = 768 [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22];
    }
}
