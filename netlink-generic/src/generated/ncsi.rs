//! NC-SI, the side band of network cards to a management controller: packages and channels.
//!
//! Printed by `cargo xtask codegen` from `specs/ncsi.yaml`. Not to be edited.

use netlink_core::{Flag, Multi, Nest, Tail};

netlink_core::structure! {
    /// A packet of NC-SI (DMTF DSP0222). C: `struct ncsi_pkt_hdr`, `net/ncsi/ncsi-pkt.h`.
    pub struct NcsiPktHdr = "ncsi-pkt-hdr", size 16, tail "payload" {
        /// `mc_id`: Number of the management controller.
        mc_id: u8 = 0,
        /// `revision`: 1.
        revision: u8 = 1,
        /// `reserved`.
        reserved: u8 = 2,
        /// `id`: Number of the packet, which its answer has too.
        id: u8 = 3,
        /// `type`: The command; with 128 added, the answer to it.
        r#type: u8 = 4,
        /// `channel`: Package and channel it is for.
        channel: u8 = 5,
        /// `length`: Bytes of the payload.
        length: u16 = 6 be,
        /// `reserved1`.
        reserved1: [u32; 2] = 8 be,
    }
}

netlink_core::attributes! {
    /// An interface, or a package or channel of it. C: `NCSI_ATTR_*`, `linux/ncsi.h`.
    pub struct Ncsi / NcsiBuilder = "ncsi", prefix "NCSI_ATTR_" {
        /// `NCSI_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `NCSI_ATTR_PACKAGE_LIST`.
        PACKAGE_LIST package_list => Nest<Packages> = 2,
        /// `NCSI_ATTR_PACKAGE_ID`.
        PACKAGE_ID package_id: u32 = 3,
        /// `NCSI_ATTR_CHANNEL_ID`.
        CHANNEL_ID channel_id: u32 = 4,
        /// `NCSI_ATTR_DATA`: A command or an answer.
        DATA data: Tail<NcsiPktHdr, [u8]> = 5,
        /// `NCSI_ATTR_MULTI_FLAG`: Several packages or channels may be in use at once.
        MULTI_FLAG multi_flag: Flag = 6,
        /// `NCSI_ATTR_PACKAGE_MASK`: Bits of the packages that may be used.
        PACKAGE_MASK package_mask: u32 = 7,
        /// `NCSI_ATTR_CHANNEL_MASK`: Bits of the channels that may be used.
        CHANNEL_MASK channel_mask: u32 = 8,
    }
}

netlink_core::attributes! {
    /// A list of packages. C: `NCSI_PKG_ATTR*`, `linux/ncsi.h`.
    pub struct Packages / PackagesBuilder = "packages", prefix "NCSI_PKG_ATTR" {
        /// `NCSI_PKG_ATTR`.
        PACKAGE package => Multi<Nest<Package>> = 1,
    }
}

netlink_core::attributes! {
    /// A package. C: `NCSI_PKG_ATTR_*`, `linux/ncsi.h`.
    pub struct Package / PackageBuilder = "package", prefix "NCSI_PKG_ATTR_" {
        /// `NCSI_PKG_ATTR_ID`.
        ID id: u32 = 2,
        /// `NCSI_PKG_ATTR_FORCED`: It is the one that must be used.
        FORCED forced: Flag = 3,
        /// `NCSI_PKG_ATTR_CHANNEL_LIST`.
        CHANNEL_LIST channel_list => Nest<Channels> = 4,
    }
}

netlink_core::attributes! {
    /// A list of channels. C: `NCSI_CHANNEL_ATTR*`, `linux/ncsi.h`.
    pub struct Channels / ChannelsBuilder = "channels", prefix "NCSI_CHANNEL_ATTR" {
        /// `NCSI_CHANNEL_ATTR`.
        CHANNEL channel => Multi<Nest<Channel>> = 1,
    }
}

netlink_core::attributes! {
    /// A channel. C: `NCSI_CHANNEL_ATTR_*`, `linux/ncsi.h`.
    pub struct Channel / ChannelBuilder = "channel", prefix "NCSI_CHANNEL_ATTR_" {
        /// `NCSI_CHANNEL_ATTR_ID`.
        ID id: u32 = 2,
        /// `NCSI_CHANNEL_ATTR_VERSION_MAJOR`: Major version of NC-SI.
        VERSION_MAJOR version_major: u32 = 3,
        /// `NCSI_CHANNEL_ATTR_VERSION_MINOR`: Minor version of NC-SI.
        VERSION_MINOR version_minor: u32 = 4,
        /// `NCSI_CHANNEL_ATTR_VERSION_STR`: Version of the firmware.
        VERSION_STR version_str: str = 5,
        /// `NCSI_CHANNEL_ATTR_LINK_STATE`: Bits of the link's status, as NC-SI has them.
        LINK_STATE link_state: u32 = 6 [volatile],
        /// `NCSI_CHANNEL_ATTR_ACTIVE`: It is in use.
        ACTIVE active: Flag = 7,
        /// `NCSI_CHANNEL_ATTR_FORCED`: It is the one that must be used.
        FORCED forced: Flag = 8,
        /// `NCSI_CHANNEL_ATTR_VLAN_LIST`.
        VLAN_LIST vlan_list => Nest<Vlans> = 9,
        /// `NCSI_CHANNEL_ATTR_VLAN_ID`.
        VLAN_ID vlan_id: Multi<u16> = 10,
    }
}

netlink_core::attributes! {
    /// The VLANs of a channel. C: `NCSI_CHANNEL_ATTR_*`, `linux/ncsi.h`.
    pub struct Vlans / VlansBuilder = "vlans", prefix "NCSI_CHANNEL_ATTR_" {
        /// `NCSI_CHANNEL_ATTR_VLAN_ID`.
        VLAN_ID vlan_id: Multi<u16> = 10,
    }
}

netlink_core::family! {
    /// NC-SI, the side band of network cards to a management controller: packages and channels.
    pub static NCSI = "ncsi", netlink_core::schema::Protocol::Generic { name: "NCSI", version: 0 };
    do {
        /// Says which package or channel must be used. C: `NCSI_CMD_SET_INTERFACE`.
        SET_INTERFACE set_interface: Ncsi / NcsiBuilder = 2 [1, 3, 4];
        /// Lets the kernel choose again. C: `NCSI_CMD_CLEAR_INTERFACE`.
        CLEAR_INTERFACE clear_interface: Ncsi / NcsiBuilder = 3 [1];
        /// Says which packages may be used. C: `NCSI_CMD_SET_PACKAGE_MASK`.
        SET_PACKAGE_MASK set_package_mask: Ncsi / NcsiBuilder = 5 [1, 6, 7];
        /// Says which channels may be used. C: `NCSI_CMD_SET_CHANNEL_MASK`.
        SET_CHANNEL_MASK set_channel_mask: Ncsi / NcsiBuilder = 6 [1, 3, 4, 6, 8];
    }
    get {
        /// Packages and their channels. C: `NCSI_CMD_PKG_INFO`.
        PKG_INFO pkg_info: Ncsi / NcsiBuilder = 1 [1, 3] -> Ncsi = 1 [2];
        /// Sends a command; the answer is NC-SI's. C: `NCSI_CMD_SEND_CMD`.
        SEND_CMD send_cmd: Ncsi / NcsiBuilder = 4 [1, 3, 4, 5] -> Ncsi = 4 [1, 3, 4, 5];
    }
    dump {
        /// Packages and their channels. C: `NCSI_CMD_PKG_INFO`.
        PKG_INFO_DUMP pkg_info_dump: Ncsi / NcsiBuilder = 1 [1, 3] -> Ncsi = 1 [2] as "pkg-info";
    }
}
