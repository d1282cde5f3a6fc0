//! Packets that a rule logs to a program (target NFLOG of iptables, log group of nftables).
//!
//! Printed by `cargo xtask codegen` from `specs/log.yaml`. Not to be edited.

use super::conntrack::{ConntrackEntry, ConntrackInfo};
use super::nfnetlink::{InetHook, Nfgenmsg};
use netlink_core::common::{Arphrd, Ethertype};
use netlink_core::{Be, Nest, Opaque};

netlink_core::structure! {
    /// Where the packet is on its way. C: `struct nfulnl_msg_packet_hdr`, `linux/netfilter/nfnetlink_log.h`.
    pub struct LogPacketHeader = "log-packet-header", size 4 {
        /// `hw_protocol`.
        hw_protocol: Ethertype = 0 be,
        /// `hook`.
        hook: InetHook as u8 = 2,
    }
}

netlink_core::structure! {
    /// Hardware address of the sender. Only the first hw-addrlen bytes count. C: `struct nfulnl_msg_packet_hw`,
    /// `linux/netfilter/nfnetlink_log.h`.
    pub struct LogHardwareAddress = "log-hardware-address", size 12 {
        /// `hw_addrlen`.
        hw_addrlen: u16 = 0 be,
        /// `hw_addr`.
        hw_addr: Opaque<8> = 4,
    }
}

netlink_core::structure! {
    /// When the packet was received, since 1970. C: `struct nfulnl_msg_packet_timestamp`,
    /// `linux/netfilter/nfnetlink_log.h`.
    pub struct LogTimestamp = "log-timestamp", size 16 {
        /// `sec`.
        sec: u64 = 0 be,
        /// `usec`.
        usec: u64 = 8 be,
    }
}

netlink_core::structure! {
    /// A change of who listens. C: `struct nfulnl_msg_config_cmd`, `linux/netfilter/nfnetlink_log.h`.
    pub struct LogConfigCmd = "log-config-cmd", size 1 {
        /// `command`.
        command: LogConfigCommand = 0,
    }
}

netlink_core::structure! {
    /// What of each packet is sent. C: `struct nfulnl_msg_config_mode`, `linux/netfilter/nfnetlink_log.h`.
    pub struct LogConfigMode = "log-config-mode", size 6 {
        /// `copy_range`: Bytes of the packet at most; 0 is as many as possible.
        copy_range: u32 = 0 be,
        /// `copy_mode`.
        copy_mode: LogCopyMode = 4,
    }
}

netlink_core::enumeration! {
    /// Commands to a log group. The last two are about the header's family. C: `enum nfulnl_msg_config_cmds`,
    /// `linux/netfilter/nfnetlink_log.h`.
    pub struct LogConfigCommand: u8 = "log-config-command", prefix "NFULNL_CFG_CMD_" {
        /// `NFULNL_CFG_CMD_NONE`.
        NONE = 0,
        /// `NFULNL_CFG_CMD_BIND`: Listen to the group.
        BIND = 1,
        /// `NFULNL_CFG_CMD_UNBIND`: Listen no more.
        UNBIND = 2,
        /// `NFULNL_CFG_CMD_PF_BIND`: Log the family by netlink.
        PF_BIND = 3,
        /// `NFULNL_CFG_CMD_PF_UNBIND`: Do not log the family by netlink.
        PF_UNBIND = 4,
    }
}

netlink_core::enumeration! {
    /// How much of each packet is sent. C: `linux/netfilter/nfnetlink_log.h`.
    pub struct LogCopyMode: u8 = "log-copy-mode", prefix "NFULNL_COPY_" {
        /// `NFULNL_COPY_NONE`: Nothing.
        NONE = 0,
        /// `NFULNL_COPY_META`: What is known of it, without its bytes.
        META = 1,
        /// `NFULNL_COPY_PACKET`: Its bytes too.
        PACKET = 2,
    }
}

netlink_core::flags! {
    /// How a log group works. C: `linux/netfilter/nfnetlink_log.h`.
    pub struct LogFlags: u16 = "log-flags", prefix "NFULNL_CFG_F_" {
        /// `NFULNL_CFG_F_SEQ`: Number the messages of the group.
        SEQ = 1 << 0,
        /// `NFULNL_CFG_F_SEQ_GLOBAL`: Number the messages of all groups.
        SEQ_GLOBAL = 1 << 1,
        /// `NFULNL_CFG_F_CONNTRACK`: Send the connection of each packet.
        CONNTRACK = 1 << 2,
    }
}

netlink_core::attributes! {
    /// A packet that was logged. The header's res-id is the number of the group. C: `NFULA_*`,
    /// `linux/netfilter/nfnetlink_log.h`.
    pub struct LogPacket / LogPacketBuilder = "log-packet", prefix "NFULA_", header Nfgenmsg {
        /// `NFULA_PACKET_HDR`.
        PACKET_HDR packet_hdr: LogPacketHeader = 1,
        /// `NFULA_MARK`.
        MARK mark: Be<u32> = 2,
        /// `NFULA_TIMESTAMP`.
        TIMESTAMP timestamp: LogTimestamp = 3,
        /// `NFULA_IFINDEX_INDEV`: Device it came in by; of a bridge, the bridge.
        IFINDEX_INDEV ifindex_indev: Be<u32> = 4,
        /// `NFULA_IFINDEX_OUTDEV`: Device it leaves by; of a bridge, the bridge.
        IFINDEX_OUTDEV ifindex_outdev: Be<u32> = 5,
        /// `NFULA_IFINDEX_PHYSINDEV`: Port of the bridge it came in by.
        IFINDEX_PHYSINDEV ifindex_physindev: Be<u32> = 6,
        /// `NFULA_IFINDEX_PHYSOUTDEV`: Port of the bridge it leaves by.
        IFINDEX_PHYSOUTDEV ifindex_physoutdev: Be<u32> = 7,
        /// `NFULA_HWADDR`.
        HWADDR hwaddr: LogHardwareAddress = 8,
        /// `NFULA_PAYLOAD`: The packet from its network header on.
        PAYLOAD payload_: [u8] = 9 as "payload",
        /// `NFULA_PREFIX`: What the rule says.
        PREFIX prefix: str = 10,
        /// `NFULA_UID`: User of its socket.
        UID uid: Be<u32> = 11,
        /// `NFULA_SEQ`: Number of the message in its group.
        SEQ seq: Be<u32> = 12,
        /// `NFULA_SEQ_GLOBAL`: Number of the message in all groups.
        SEQ_GLOBAL seq_global: Be<u32> = 13,
        /// `NFULA_GID`: Group of its socket.
        GID gid: Be<u32> = 14,
        /// `NFULA_HWTYPE`: Type of the device.
        HWTYPE hwtype: Be<Arphrd> = 15,
        /// `NFULA_HWHEADER`: Link-layer header.
        HWHEADER hwheader: [u8] = 16,
        /// `NFULA_HWLEN`: Bytes of the link-layer header.
        HWLEN hwlen: Be<u16> = 17,
        /// `NFULA_CT`: Its connection.
        CT ct => Nest<ConntrackEntry> = 18,
        /// `NFULA_CT_INFO`.
        CT_INFO ct_info: Be<ConntrackInfo> = 19,
        /// `NFULA_VLAN`.
        VLAN vlan => Nest<LogVlan> = 20,
        /// `NFULA_L2HDR`: Link-layer header, of a bridge.
        L2HDR l2hdr: [u8] = 21,
    }
}

netlink_core::attributes! {
    /// VLAN tag of a packet. C: `NFULA_VLAN_*`, `linux/netfilter/nfnetlink_log.h`.
    pub struct LogVlan / LogVlanBuilder = "log-vlan", prefix "NFULA_VLAN_" {
        /// `NFULA_VLAN_PROTO`.
        PROTO proto: Be<Ethertype> = 1,
        /// `NFULA_VLAN_TCI`: Priority, drop flag and VLAN.
        TCI tci: Be<u16> = 2,
    }
}

netlink_core::attributes! {
    /// How a log group works. The header's res-id is its number. C: `NFULA_CFG_*`, `linux/netfilter/nfnetlink_log.h`.
    pub struct LogConfig / LogConfigBuilder = "log-config", prefix "NFULA_CFG_", header Nfgenmsg {
        /// `NFULA_CFG_CMD`.
        CMD cmd: LogConfigCmd = 1,
        /// `NFULA_CFG_MODE`.
        MODE mode: LogConfigMode = 2,
        /// `NFULA_CFG_NLBUFSIZ`: Bytes collected at most before they are sent.
        NLBUFSIZ nlbufsiz: Be<u32> = 3,
        /// `NFULA_CFG_TIMEOUT`: Hundredths of a second after which they are sent at the latest.
        TIMEOUT timeout: Be<u32> = 4,
        /// `NFULA_CFG_QTHRESH`: Packets after which they are sent.
        QTHRESH qthresh: Be<u32> = 5,
        /// `NFULA_CFG_FLAGS`.
        FLAGS flags: Be<LogFlags> = 6,
    }
}

netlink_core::family! {
    /// Packets that a rule logs to a program (target NFLOG of iptables, log group of nftables).
    pub static LOG = "log", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Listen to a log group, and say how. C: `NFULNL_MSG_CONFIG`.
        LOG_CONFIG log_config: LogConfig / LogConfigBuilder = 1025 [1, 2, 3, 4, 5, 6];
    }
    notify {
        /// A packet, to who listens to its group. C: `NFULNL_MSG_PACKET`.
        LOG_PACKET LogPacket: LogPacket = 1024 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];
    }
}
