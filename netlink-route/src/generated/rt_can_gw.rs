//! The gateway of CAN: rules by which frames of one interface are sent by another, and are changed on the way.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-can-gw.yaml`. Not to be edited.

use netlink_core::Opaque;
use netlink_core::common::AddressFamily;

netlink_core::enumeration! {
    /// What a rule leads from and to. C: `linux/can/gw.h`.
    pub struct Type: u8 = "type", prefix "CGW_TYPE_" {
        /// `CGW_TYPE_CAN_CAN`: From CAN to CAN.
        CAN_CAN = 1,
    }
}

netlink_core::flags! {
    /// How a rule sends frames. C: `linux/can/gw.h`.
    pub struct Flags: u16 = "flags", prefix "CGW_FLAGS_CAN_" {
        /// `CGW_FLAGS_CAN_ECHO`: What is sent is heard on the own machine as well.
        ECHO = 1 << 0,
        /// `CGW_FLAGS_CAN_SRC_TSTAMP`: A frame keeps the time at which it came.
        SRC_TSTAMP = 1 << 1,
        /// `CGW_FLAGS_CAN_IIF_TX_OK`: A frame may be sent by the interface it came from.
        IIF_TX_OK = 1 << 2,
        /// `CGW_FLAGS_CAN_FD`: The rule is for frames of CAN FD.
        FD = 1 << 3,
    }
}

netlink_core::flags! {
    /// Which parts of a frame are changed. C: `linux/can/gw.h`.
    pub struct Elements: u8 = "elements", prefix "CGW_MOD_" {
        /// `CGW_MOD_ID`.
        ID = 1 << 0,
        /// `CGW_MOD_DLC`: The length.
        DLC = 1 << 1,
        /// `CGW_MOD_DATA`.
        DATA = 1 << 2,
        /// `CGW_MOD_FLAGS`: The flags, of CAN FD alone.
        FLAGS = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// What goes into a checksum besides the data. C: `linux/can/gw.h`.
    pub struct Crc8Profile: u8 = "crc8-profile", prefix "CGW_CRC8PRF_" {
        /// `CGW_CRC8PRF_UNSPEC`: Nothing.
        UNSPEC = 0,
        /// `CGW_CRC8PRF_1U8`: One byte.
        _1U8 = 1,
        /// `CGW_CRC8PRF_16U8`: One of sixteen bytes, which the low bits of the second byte of the data choose.
        _16U8 = 2,
        /// `CGW_CRC8PRF_SFFID_XOR`: Both bytes of the identifier, combined by exclusive or.
        SFFID_XOR = 3,
    }
}

netlink_core::structure! {
    /// The gateway of CAN. C: `struct rtcanmsg`, `linux/can/gw.h`.
    pub struct Rtcanmsg = "rtcanmsg", size 4 {
        /// `can_family`: Always CAN.
        can_family: AddressFamily as u8 = 0,
        /// `gwtype`.
        gwtype: Type = 1,
        /// `flags`.
        flags: Flags = 2,
    }
}

netlink_core::structure! {
    /// Identifiers of frames, masked. C: `struct can_filter`, `linux/can.h`.
    pub struct CanFilter = "can-filter", size 8 {
        /// `can_id`: With the flags of a frame in the upper three bits; the third of them inverts the filter.
        can_id: u32 = 0,
        /// `can_mask`: The bits that count.
        can_mask: u32 = 4,
    }
}

netlink_core::structure! {
    /// A frame. C: `struct can_frame`, `linux/can.h`.
    pub struct CanFrame = "can-frame", size 16 {
        /// `can_id`: With its flags in the upper three bits.
        can_id: u32 = 0,
        /// `len`: Length of the data, in bytes.
        len: u8 = 4,
        /// `len8_dlc`: The code of the length, where that is above 8.
        len8_dlc: u8 = 7,
        /// `data`.
        data: [u8; 8] = 8,
    }
}

netlink_core::structure! {
    /// A frame of CAN FD. C: `struct canfd_frame`, `linux/can.h`.
    pub struct CanfdFrame = "canfd-frame", size 72 {
        /// `can_id`: With its flags in the upper three bits.
        can_id: u32 = 0,
        /// `len`: Length of the data, in bytes.
        len: u8 = 4,
        /// `flags`.
        flags: u8 = 5,
        /// `data`.
        data: [u8; 64] = 8,
    }
}

netlink_core::structure! {
    /// What frames are combined with. C: `struct cgw_frame_mod`, `linux/can/gw.h`.
    pub struct CgwFrameMod = "cgw-frame-mod", size 17 {
        /// `cf`.
        cf: CanFrame = 0,
        /// `modtype`: Which parts are.
        modtype: Elements = 16,
    }
}

netlink_core::structure! {
    /// What frames of CAN FD are combined with. C: `struct cgw_fdframe_mod`, `linux/can/gw.h`.
    pub struct CgwFdframeMod = "cgw-fdframe-mod", size 73 {
        /// `cf`.
        cf: CanfdFrame = 0,
        /// `modtype`: Which parts are.
        modtype: Elements = 72,
    }
}

netlink_core::structure! {
    /// A checksum by exclusive or. Indices below 0 count from the end of the data. C: `struct cgw_csum_xor`,
    /// `linux/can/gw.h`.
    pub struct CgwCsumXor = "cgw-csum-xor", size 4 {
        /// `from_idx`.
        from_idx: i8 = 0,
        /// `to_idx`.
        to_idx: i8 = 1,
        /// `result_idx`: Where the checksum goes.
        result_idx: i8 = 2,
        /// `init_xor_val`.
        init_xor_val: u8 = 3,
    }
}

netlink_core::structure! {
    /// A cyclic checksum. Indices below 0 count from the end of the data. C: `struct cgw_csum_crc8`, `linux/can/gw.h`.
    pub struct CgwCsumCrc8 = "cgw-csum-crc8", size 282 {
        /// `from_idx`.
        from_idx: i8 = 0,
        /// `to_idx`.
        to_idx: i8 = 1,
        /// `result_idx`: Where the checksum goes.
        result_idx: i8 = 2,
        /// `init_crc_val`.
        init_crc_val: u8 = 3,
        /// `final_xor_val`.
        final_xor_val: u8 = 4,
        /// `crctab`: The table of the polynomial.
        crctab: Opaque<256> = 5,
        /// `profile`.
        profile: Crc8Profile = 261,
        /// `profile_data`: The bytes that the profile takes.
        profile_data: [u8; 20] = 262,
    }
}

netlink_core::attributes! {
    /// A rule of the gateway. C: `CGW_*`, `linux/can/gw.h`.
    pub struct Rule / RuleBuilder = "rule", prefix "CGW_", header Rtcanmsg {
        /// `CGW_MOD_AND`: What is combined with frames by and, before all else.
        MOD_AND mod_and: CgwFrameMod = 1,
        /// `CGW_MOD_OR`.
        MOD_OR mod_or: CgwFrameMod = 2,
        /// `CGW_MOD_XOR`.
        MOD_XOR mod_xor: CgwFrameMod = 3,
        /// `CGW_MOD_SET`: What is put in place of parts of frames.
        MOD_SET mod_set: CgwFrameMod = 4,
        /// `CGW_CS_XOR`: A checksum that goes into the data.
        CS_XOR cs_xor: CgwCsumXor = 5,
        /// `CGW_CS_CRC8`: A checksum that goes into the data.
        CS_CRC8 cs_crc8: CgwCsumCrc8 = 6,
        /// `CGW_HANDLED`: Frames that were sent.
        HANDLED handled: u32 = 7 [volatile],
        /// `CGW_DROPPED`: Frames that could not be sent.
        DROPPED dropped: u32 = 8 [volatile],
        /// `CGW_SRC_IF`: Number of the interface that frames come from.
        SRC_IF src_if: u32 = 9,
        /// `CGW_DST_IF`: Number of the interface that frames are sent by.
        DST_IF dst_if: u32 = 10,
        /// `CGW_FILTER`: Which frames the rule is for.
        FILTER filter: CanFilter = 11,
        /// `CGW_DELETED`: Frames that had been through too many rules.
        DELETED deleted: u32 = 12 [volatile],
        /// `CGW_LIM_HOPS`: How many rules a frame may have been through, where that is less than the module says.
        LIM_HOPS lim_hops: u8 = 13,
        /// `CGW_MOD_UID`: A number by which the changes of the rule can be changed later.
        MOD_UID mod_uid: u32 = 14,
        /// `CGW_FDMOD_AND`.
        FDMOD_AND fdmod_and: CgwFdframeMod = 15,
        /// `CGW_FDMOD_OR`.
        FDMOD_OR fdmod_or: CgwFdframeMod = 16,
        /// `CGW_FDMOD_XOR`.
        FDMOD_XOR fdmod_xor: CgwFdframeMod = 17,
        /// `CGW_FDMOD_SET`.
        FDMOD_SET fdmod_set: CgwFdframeMod = 18,
    }
}

netlink_core::family! {
    /// The gateway of CAN: rules by which frames of one interface are sent by another, and are changed on the way.
    pub static RT_CAN_GW = "rt-can-gw", netlink_core::schema::Protocol::Raw(0), address families [29];
    do {
        /// Add a rule; one with a `mod-uid` that is there is changed. C: `RTM_NEWROUTE`.
        NEWROUTE newroute: Rule / RuleBuilder = 24 [1, 2, 3, 4, 5, 6, 9, 10, 11, 13, 14, 15, 16, 17, 18];
        /// Remove the rule that is just so; all, if neither interface is given. C: `RTM_DELROUTE`.
        DELROUTE delroute: Rule / RuleBuilder = 25 [1, 2, 3, 4, 5, 6, 9, 10, 11, 13, 14, 15, 16, 17, 18];
    }
    dump {
        /// All rules. C: `RTM_GETROUTE`.
        GETROUTE_DUMP getroute_dump: Rule / RuleBuilder = 26 [] -> Rule = 24 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as "getroute";
    }
}
