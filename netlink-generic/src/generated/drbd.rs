//! DRBD: block devices that are mirrored over the network; resources, their devices, and the connections to their
//! peers.
//!
//! Printed by `cargo xtask codegen` from `specs/drbd.yaml`. Not to be edited.

use core::net::SocketAddr;

use netlink_core::{List, Masked, Nest};

netlink_core::enumeration! {
    /// What is done where a disk fails. C: `enum drbd_io_error_p`, `linux/drbd.h`.
    pub struct IoError: u32 = "io-error", prefix "EP_" {
        /// `EP_PASS_ON`: The peer is used.
        PASS_ON = 0,
        /// `EP_CALL_HELPER`: A program is called.
        CALL_HELPER = 1,
        /// `EP_DETACH`: The disk is given up.
        DETACH = 2,
    }
}

netlink_core::enumeration! {
    /// How a peer that cannot be reached is kept from being used. C: `enum drbd_fencing_p`, `linux/drbd.h`.
    pub struct Fencing: u32 = "fencing", prefix "FP_" {
        /// `FP_DONT_CARE`.
        DONT_CARE = 0,
        /// `FP_RESOURCE`: A program is called.
        RESOURCE = 1,
        /// `FP_STONITH`: A program is called, and input and output are suspended until it is done.
        STONITH = 2,
    }
}

netlink_core::enumeration! {
    /// Whose data are kept where both sides have changed theirs. C: `enum drbd_after_sb_p`, `linux/drbd.h`.
    pub struct AfterSplitBrain: u32 = "after-split-brain", prefix "ASB_" {
        /// `ASB_DISCONNECT`.
        DISCONNECT = 0,
        /// `ASB_DISCARD_YOUNGER_PRI`.
        DISCARD_YOUNGER_PRI = 1,
        /// `ASB_DISCARD_OLDER_PRI`.
        DISCARD_OLDER_PRI = 2,
        /// `ASB_DISCARD_ZERO_CHG`.
        DISCARD_ZERO_CHG = 3,
        /// `ASB_DISCARD_LEAST_CHG`.
        DISCARD_LEAST_CHG = 4,
        /// `ASB_DISCARD_LOCAL`.
        DISCARD_LOCAL = 5,
        /// `ASB_DISCARD_REMOTE`.
        DISCARD_REMOTE = 6,
        /// `ASB_CONSENSUS`.
        CONSENSUS = 7,
        /// `ASB_DISCARD_SECONDARY`.
        DISCARD_SECONDARY = 8,
        /// `ASB_CALL_HELPER`.
        CALL_HELPER = 9,
        /// `ASB_VIOLENTLY`.
        VIOLENTLY = 10,
    }
}

netlink_core::enumeration! {
    /// What is done where the peer cannot be agreed with. C: `enum drbd_disconnect_p`, `linux/drbd.h`.
    pub struct Disconnect: u32 = "disconnect", prefix "DP_" {
        /// `DP_RECONNECT`.
        RECONNECT = 0,
        /// `DP_DROP_NET_CONF`.
        DROP_NET_CONF = 1,
        /// `DP_FREEZE_IO`.
        FREEZE_IO = 2,
    }
}

netlink_core::enumeration! {
    /// What becomes of input and output where no side has the data. C: `enum drbd_on_no_data`, `linux/drbd.h`.
    pub struct NoData: u32 = "no-data", prefix "OND_" {
        /// `OND_IO_ERROR`.
        IO_ERROR = 0,
        /// `OND_SUSPEND_IO`.
        SUSPEND_IO = 1,
    }
}

netlink_core::enumeration! {
    /// What is done where the network is too slow. C: `enum drbd_on_congestion`, `linux/drbd.h`.
    pub struct Congestion: u32 = "congestion", prefix "OC_" {
        /// `OC_BLOCK`: Wait.
        BLOCK = 0,
        /// `OC_PULL_AHEAD`: Note what the peer lacks and go on.
        PULL_AHEAD = 1,
        /// `OC_DISCONNECT`.
        DISCONNECT = 2,
    }
}

netlink_core::enumeration! {
    /// Which side is read from. C: `enum drbd_read_balancing`, `linux/drbd.h`.
    pub struct ReadBalancing: u32 = "read-balancing", prefix "RB_" {
        /// `RB_PREFER_LOCAL`.
        PREFER_LOCAL = 0,
        /// `RB_PREFER_REMOTE`.
        PREFER_REMOTE = 1,
        /// `RB_ROUND_ROBIN`.
        ROUND_ROBIN = 2,
        /// `RB_LEAST_PENDING`.
        LEAST_PENDING = 3,
        /// `RB_CONGESTED_REMOTE`.
        CONGESTED_REMOTE = 4,
        /// `RB_32K_STRIPING`.
        _32K_STRIPING = 5,
        /// `RB_64K_STRIPING`.
        _64K_STRIPING = 6,
        /// `RB_128K_STRIPING`.
        _128K_STRIPING = 7,
        /// `RB_256K_STRIPING`.
        _256K_STRIPING = 8,
        /// `RB_512K_STRIPING`.
        _512K_STRIPING = 9,
        /// `RB_1M_STRIPING`.
        _1M_STRIPING = 10,
    }
}

netlink_core::enumeration! {
    /// When a write is done. C: `linux/drbd.h`.
    pub struct WireProtocol: u32 = "wire-protocol", prefix "DRBD_PROT_" {
        /// `DRBD_PROT_A`: It is on the own disk, and has been given to the network.
        A = 1,
        /// `DRBD_PROT_B`: The peer has it in memory.
        B = 2,
        /// `DRBD_PROT_C`: It is on both disks.
        C = 3,
    }
}

netlink_core::enumeration! {
    /// Whether a side is the one that is used. C: `enum drbd_role`, `linux/drbd.h`.
    pub struct Role: u32 = "role", prefix "R_" {
        /// `R_UNKNOWN`.
        UNKNOWN = 0,
        /// `R_PRIMARY`.
        PRIMARY = 1,
        /// `R_SECONDARY`.
        SECONDARY = 2,
    }
}

netlink_core::enumeration! {
    /// The state of a connection; from connected on also that of replication. C: `enum drbd_conns`, `linux/drbd.h`.
    pub struct ConnectionState: u32 = "connection-state", prefix "C_" {
        /// `C_STANDALONE`.
        STANDALONE = 0,
        /// `C_DISCONNECTING`.
        DISCONNECTING = 1,
        /// `C_UNCONNECTED`.
        UNCONNECTED = 2,
        /// `C_TIMEOUT`.
        TIMEOUT = 3,
        /// `C_BROKEN_PIPE`.
        BROKEN_PIPE = 4,
        /// `C_NETWORK_FAILURE`.
        NETWORK_FAILURE = 5,
        /// `C_PROTOCOL_ERROR`.
        PROTOCOL_ERROR = 6,
        /// `C_TEAR_DOWN`.
        TEAR_DOWN = 7,
        /// `C_WF_CONNECTION`.
        WF_CONNECTION = 8,
        /// `C_WF_REPORT_PARAMS`.
        WF_REPORT_PARAMS = 9,
        /// `C_CONNECTED`.
        CONNECTED = 10,
        /// `C_STARTING_SYNC_S`.
        STARTING_SYNC_S = 11,
        /// `C_STARTING_SYNC_T`.
        STARTING_SYNC_T = 12,
        /// `C_WF_BITMAP_S`.
        WF_BITMAP_S = 13,
        /// `C_WF_BITMAP_T`.
        WF_BITMAP_T = 14,
        /// `C_WF_SYNC_UUID`.
        WF_SYNC_UUID = 15,
        /// `C_SYNC_SOURCE`.
        SYNC_SOURCE = 16,
        /// `C_SYNC_TARGET`.
        SYNC_TARGET = 17,
        /// `C_VERIFY_S`.
        VERIFY_S = 18,
        /// `C_VERIFY_T`.
        VERIFY_T = 19,
        /// `C_PAUSED_SYNC_S`.
        PAUSED_SYNC_S = 20,
        /// `C_PAUSED_SYNC_T`.
        PAUSED_SYNC_T = 21,
        /// `C_AHEAD`.
        AHEAD = 22,
        /// `C_BEHIND`.
        BEHIND = 23,
    }
}

netlink_core::enumeration! {
    /// How good the data of a disk are. C: `enum drbd_disk_state`, `linux/drbd.h`.
    pub struct DiskState: u32 = "disk-state", prefix "D_" {
        /// `D_DISKLESS`.
        DISKLESS = 0,
        /// `D_ATTACHING`.
        ATTACHING = 1,
        /// `D_FAILED`.
        FAILED = 2,
        /// `D_NEGOTIATING`.
        NEGOTIATING = 3,
        /// `D_INCONSISTENT`.
        INCONSISTENT = 4,
        /// `D_OUTDATED`.
        OUTDATED = 5,
        /// `D_UNKNOWN`.
        UNKNOWN = 6,
        /// `D_CONSISTENT`.
        CONSISTENT = 7,
        /// `D_UP_TO_DATE`.
        UP_TO_DATE = 8,
    }
}

netlink_core::enumeration! {
    /// For how long a peer is waited for when the machine comes up. C: `enum drbd_timeout_flag`, `linux/drbd.h`.
    pub struct TimeoutType: u32 = "timeout-type", prefix "UT_" {
        /// `UT_DEFAULT`.
        DEFAULT = 0,
        /// `UT_DEGRADED`.
        DEGRADED = 1,
        /// `UT_PEER_OUTDATED`.
        PEER_OUTDATED = 2,
    }
}

netlink_core::enumeration! {
    /// How writes are kept in their order. C: `enum write_ordering_e`, `linux/drbd.h`.
    pub struct WriteOrdering: u32 = "write-ordering", prefix "WO_" {
        /// `WO_NONE`.
        NONE = 0,
        /// `WO_DRAIN_IO`.
        DRAIN_IO = 1,
        /// `WO_BDEV_FLUSH`.
        BDEV_FLUSH = 2,
        /// `WO_BIO_BARRIER`.
        BIO_BARRIER = 3,
    }
}

netlink_core::enumeration! {
    /// Why a state is told. C: `enum drbd_state_info_bcast_reason`, `linux/drbd.h`.
    pub struct BroadcastReason: u32 = "broadcast-reason", prefix "SIB_" {
        /// `SIB_GET_STATUS_REPLY`.
        GET_STATUS_REPLY = 1,
        /// `SIB_STATE_CHANGE`.
        STATE_CHANGE = 2,
        /// `SIB_HELPER_PRE`.
        HELPER_PRE = 3,
        /// `SIB_HELPER_POST`.
        HELPER_POST = 4,
        /// `SIB_SYNC_PROGRESS`.
        SYNC_PROGRESS = 5,
    }
}

netlink_core::enumeration! {
    /// What has happened to what is told of. The flag that more follows is added to it. C: `enum
    /// drbd_notification_type`, `linux/drbd.h`.
    pub struct NotificationType: u32 = "notification-type", prefix "NOTIFY_" {
        /// `NOTIFY_EXISTS`.
        EXISTS = 0,
        /// `NOTIFY_CREATE`.
        CREATE = 1,
        /// `NOTIFY_CHANGE`.
        CHANGE = 2,
        /// `NOTIFY_DESTROY`.
        DESTROY = 3,
        /// `NOTIFY_CALL`.
        CALL = 4,
        /// `NOTIFY_RESPONSE`.
        RESPONSE = 5,
        /// The same, and more follows.
        EXISTS_CONTINUES = 32768,
        /// The same, and more follows.
        CREATE_CONTINUES = 32769,
        /// The same, and more follows.
        CHANGE_CONTINUES = 32770,
        /// The same, and more follows.
        DESTROY_CONTINUES = 32771,
        /// The same, and more follows.
        CALL_CONTINUES = 32772,
        /// The same, and more follows.
        RESPONSE_CONTINUES = 32773,
    }
}

netlink_core::flags! {
    /// What is noted on a disk. C: `linux/drbd.h`.
    pub struct DiskFlags: u32 = "disk-flags", prefix "MDF_" {
        /// `MDF_CONSISTENT`.
        CONSISTENT = 1 << 0,
        /// `MDF_PRIMARY_IND`.
        PRIMARY_IND = 1 << 1,
        /// `MDF_CONNECTED_IND`.
        CONNECTED_IND = 1 << 2,
        /// `MDF_FULL_SYNC`.
        FULL_SYNC = 1 << 3,
        /// `MDF_WAS_UP_TO_DATE`.
        WAS_UP_TO_DATE = 1 << 4,
        /// `MDF_PEER_OUT_DATED`.
        PEER_OUT_DATED = 1 << 5,
        /// `MDF_CRASHED_PRIMARY`.
        CRASHED_PRIMARY = 1 << 6,
        /// `MDF_AL_CLEAN`.
        AL_CLEAN = 1 << 7,
        /// `MDF_AL_DISABLED`.
        AL_DISABLED = 1 << 8,
    }
}

netlink_core::flags! {
    /// How a request is carried out. C: `linux/drbd.h`.
    pub struct RequestFlags: u32 = "request-flags", prefix "DRBD_GENL_F_" {
        /// `DRBD_GENL_F_SET_DEFAULTS`: What is not given is set to its default, and does not stay as it is.
        SET_DEFAULTS = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// What came of a request; a change of state has numbers of its own, and zero and less are failures of it. C:
    /// `enum drbd_ret_code`, `linux/drbd.h`.
    pub struct Outcome: i32 = "outcome", prefix "ERR_" {
        /// `NO_ERROR`.
        NO_ERROR = 101,
        /// `ERR_LOCAL_ADDR`.
        LOCAL_ADDR = 102,
        /// `ERR_PEER_ADDR`.
        PEER_ADDR = 103,
        /// `ERR_OPEN_DISK`.
        OPEN_DISK = 104,
        /// `ERR_OPEN_MD_DISK`.
        OPEN_MD_DISK = 105,
        /// `ERR_DISK_NOT_BDEV`.
        DISK_NOT_BDEV = 107,
        /// `ERR_MD_NOT_BDEV`.
        MD_NOT_BDEV = 108,
        /// `ERR_DISK_TOO_SMALL`.
        DISK_TOO_SMALL = 111,
        /// `ERR_MD_DISK_TOO_SMALL`.
        MD_DISK_TOO_SMALL = 112,
        /// `ERR_BDCLAIM_DISK`.
        BDCLAIM_DISK = 114,
        /// `ERR_BDCLAIM_MD_DISK`.
        BDCLAIM_MD_DISK = 115,
        /// `ERR_MD_IDX_INVALID`.
        MD_IDX_INVALID = 116,
        /// `ERR_IO_MD_DISK`.
        IO_MD_DISK = 118,
        /// `ERR_MD_INVALID`.
        MD_INVALID = 119,
        /// `ERR_AUTH_ALG`.
        AUTH_ALG = 120,
        /// `ERR_AUTH_ALG_ND`.
        AUTH_ALG_ND = 121,
        /// `ERR_NOMEM`.
        NOMEM = 122,
        /// `ERR_DISCARD_IMPOSSIBLE`.
        DISCARD_IMPOSSIBLE = 123,
        /// `ERR_DISK_CONFIGURED`.
        DISK_CONFIGURED = 124,
        /// `ERR_NET_CONFIGURED`.
        NET_CONFIGURED = 125,
        /// `ERR_MANDATORY_TAG`.
        MANDATORY_TAG = 126,
        /// `ERR_MINOR_INVALID`.
        MINOR_INVALID = 127,
        /// `ERR_INTR`.
        INTR = 129,
        /// `ERR_RESIZE_RESYNC`.
        RESIZE_RESYNC = 130,
        /// `ERR_NO_PRIMARY`.
        NO_PRIMARY = 131,
        /// `ERR_RESYNC_AFTER`.
        RESYNC_AFTER = 132,
        /// `ERR_RESYNC_AFTER_CYCLE`.
        RESYNC_AFTER_CYCLE = 133,
        /// `ERR_PAUSE_IS_SET`.
        PAUSE_IS_SET = 134,
        /// `ERR_PAUSE_IS_CLEAR`.
        PAUSE_IS_CLEAR = 135,
        /// `ERR_PACKET_NR`.
        PACKET_NR = 137,
        /// `ERR_NO_DISK`.
        NO_DISK = 138,
        /// `ERR_NOT_PROTO_C`.
        NOT_PROTO_C = 139,
        /// `ERR_NOMEM_BITMAP`.
        NOMEM_BITMAP = 140,
        /// `ERR_INTEGRITY_ALG`.
        INTEGRITY_ALG = 141,
        /// `ERR_INTEGRITY_ALG_ND`.
        INTEGRITY_ALG_ND = 142,
        /// `ERR_CPU_MASK_PARSE`.
        CPU_MASK_PARSE = 143,
        /// `ERR_CSUMS_ALG`.
        CSUMS_ALG = 144,
        /// `ERR_CSUMS_ALG_ND`.
        CSUMS_ALG_ND = 145,
        /// `ERR_VERIFY_ALG`.
        VERIFY_ALG = 146,
        /// `ERR_VERIFY_ALG_ND`.
        VERIFY_ALG_ND = 147,
        /// `ERR_CSUMS_RESYNC_RUNNING`.
        CSUMS_RESYNC_RUNNING = 148,
        /// `ERR_VERIFY_RUNNING`.
        VERIFY_RUNNING = 149,
        /// `ERR_DATA_NOT_CURRENT`.
        DATA_NOT_CURRENT = 150,
        /// `ERR_CONNECTED`.
        CONNECTED = 151,
        /// `ERR_PERM`.
        PERM = 152,
        /// `ERR_NEED_APV_93`.
        NEED_APV_93 = 153,
        /// `ERR_STONITH_AND_PROT_A`.
        STONITH_AND_PROT_A = 154,
        /// `ERR_CONG_NOT_PROTO_A`.
        CONG_NOT_PROTO_A = 155,
        /// `ERR_PIC_AFTER_DEP`.
        PIC_AFTER_DEP = 156,
        /// `ERR_PIC_PEER_DEP`.
        PIC_PEER_DEP = 157,
        /// `ERR_RES_NOT_KNOWN`.
        RES_NOT_KNOWN = 158,
        /// `ERR_RES_IN_USE`.
        RES_IN_USE = 159,
        /// `ERR_MINOR_CONFIGURED`.
        MINOR_CONFIGURED = 160,
        /// `ERR_MINOR_OR_VOLUME_EXISTS`.
        MINOR_OR_VOLUME_EXISTS = 161,
        /// `ERR_INVALID_REQUEST`.
        INVALID_REQUEST = 162,
        /// `ERR_NEED_APV_100`.
        NEED_APV_100 = 163,
        /// `ERR_NEED_ALLOW_TWO_PRI`.
        NEED_ALLOW_TWO_PRI = 164,
        /// `ERR_MD_UNCLEAN`.
        MD_UNCLEAN = 165,
        /// `ERR_MD_LAYOUT_CONNECTED`.
        MD_LAYOUT_CONNECTED = 166,
        /// `ERR_MD_LAYOUT_TOO_BIG`.
        MD_LAYOUT_TOO_BIG = 167,
        /// `ERR_MD_LAYOUT_TOO_SMALL`.
        MD_LAYOUT_TOO_SMALL = 168,
        /// `ERR_MD_LAYOUT_NO_FIT`.
        MD_LAYOUT_NO_FIT = 169,
        /// `ERR_IMPLICIT_SHRINK`.
        IMPLICIT_SHRINK = 170,
        /// `SS_CW_NO_NEED`.
        SS_CW_NO_NEED = 4,
        /// `SS_CW_SUCCESS`.
        SS_CW_SUCCESS = 3,
        /// `SS_NOTHING_TO_DO`.
        SS_NOTHING_TO_DO = 2,
        /// `SS_SUCCESS`.
        SS_SUCCESS = 1,
        /// `SS_UNKNOWN_ERROR`.
        SS_UNKNOWN_ERROR = 0,
        /// `SS_TWO_PRIMARIES`.
        SS_TWO_PRIMARIES = -1,
        /// `SS_NO_UP_TO_DATE_DISK`.
        SS_NO_UP_TO_DATE_DISK = -2,
        /// `SS_NO_LOCAL_DISK`.
        SS_NO_LOCAL_DISK = -4,
        /// `SS_NO_REMOTE_DISK`.
        SS_NO_REMOTE_DISK = -5,
        /// `SS_CONNECTED_OUTDATES`.
        SS_CONNECTED_OUTDATES = -6,
        /// `SS_PRIMARY_NOP`.
        SS_PRIMARY_NOP = -7,
        /// `SS_RESYNC_RUNNING`.
        SS_RESYNC_RUNNING = -8,
        /// `SS_ALREADY_STANDALONE`.
        SS_ALREADY_STANDALONE = -9,
        /// `SS_CW_FAILED_BY_PEER`.
        SS_CW_FAILED_BY_PEER = -10,
        /// `SS_IS_DISKLESS`.
        SS_IS_DISKLESS = -11,
        /// `SS_DEVICE_IN_USE`.
        SS_DEVICE_IN_USE = -12,
        /// `SS_NO_NET_CONFIG`.
        SS_NO_NET_CONFIG = -13,
        /// `SS_NO_VERIFY_ALG`.
        SS_NO_VERIFY_ALG = -14,
        /// `SS_NEED_CONNECTION`.
        SS_NEED_CONNECTION = -15,
        /// `SS_LOWER_THAN_OUTDATED`.
        SS_LOWER_THAN_OUTDATED = -16,
        /// `SS_NOT_SUPPORTED`.
        SS_NOT_SUPPORTED = -17,
        /// `SS_IN_TRANSIENT_STATE`.
        SS_IN_TRANSIENT_STATE = -18,
        /// `SS_CONCURRENT_ST_CHG`.
        SS_CONCURRENT_ST_CHG = -19,
        /// `SS_O_VOL_PEER_PRI`.
        SS_O_VOL_PEER_PRI = -20,
        /// `SS_OUTDATE_WO_CONN`.
        SS_OUTDATE_WO_CONN = -21,
    }
}

netlink_core::structure! {
    /// What a request begins with. C: `struct drbd_genlmsghdr`, `linux/drbd_genl_api.h`.
    pub struct DrbdGenlmsghdr = "drbd-genlmsghdr", size 8 {
        /// `minor`: Number of the device; all ones where it is about a resource.
        minor: u32 = 0,
        /// `flags`.
        flags: RequestFlags = 4,
    }
}

netlink_core::structure! {
    /// What an answer and what is told begin with. C: `struct drbd_genlmsghdr`, `linux/drbd_genl_api.h`.
    pub struct DrbdGenlmsghdrReply = "drbd-genlmsghdr-reply", size 8 {
        /// `minor`: Number of the device; all ones where it is about a resource.
        minor: u32 = 0,
        /// `ret_code`.
        ret_code: Outcome = 4,
    }
}

netlink_core::structure! {
    /// The state of a device and of its peer. C: `struct union drbd_state`, `linux/drbd.h`.
    pub struct State = "state", size 4 {
        /// `role`.
        role: Role as Masked<u32, 0, 2> = 0,
        /// `peer`: Role of the peer.
        peer: Role as Masked<u32, 2, 2> = 0,
        /// `conn`.
        conn: ConnectionState as Masked<u32, 4, 5> = 0,
        /// `disk`.
        disk: DiskState as Masked<u32, 9, 4> = 0,
        /// `pdsk`: Disk of the peer.
        pdsk: DiskState as Masked<u32, 13, 4> = 0,
        /// `susp`: Input and output are suspended.
        susp: u32 as Masked<u32, 17, 1> = 0,
        /// `aftr_isp`: Synchronisation waits for that of another device.
        aftr_isp: u32 as Masked<u32, 18, 1> = 0,
        /// `peer_isp`: The peer has paused it.
        peer_isp: u32 as Masked<u32, 19, 1> = 0,
        /// `user_isp`: It was paused here.
        user_isp: u32 as Masked<u32, 20, 1> = 0,
        /// `susp_nod`: Suspended as no side has the data.
        susp_nod: u32 as Masked<u32, 21, 1> = 0,
        /// `susp_fen`: Suspended as the peer is being fenced.
        susp_fen: u32 as Masked<u32, 22, 1> = 0,
    }
}

netlink_core::attributes! {
    /// What is said of a request, for people. C: `DRBD_A_DRBD_CFG_REPLY_*`, `linux/drbd_genl.h`.
    pub struct ReplyText / ReplyTextBuilder = "reply-text", prefix "DRBD_A_DRBD_CFG_REPLY_" {
        /// `DRBD_A_DRBD_CFG_REPLY_INFO_TEXT`.
        INFO_TEXT info_text: str = 1,
    }
}

netlink_core::attributes! {
    /// What a request is about, where that is no device. C: `DRBD_A_DRBD_CFG_CONTEXT_*`, `linux/drbd_genl.h`.
    pub struct Context / ContextBuilder = "context", prefix "DRBD_A_DRBD_CFG_CONTEXT_" {
        /// `DRBD_A_DRBD_CFG_CONTEXT_CTX_VOLUME`: Number of the device within the resource.
        CTX_VOLUME ctx_volume: u32 = 1,
        /// `DRBD_A_DRBD_CFG_CONTEXT_CTX_RESOURCE_NAME`.
        CTX_RESOURCE_NAME ctx_resource_name: str = 2,
        /// `DRBD_A_DRBD_CFG_CONTEXT_CTX_MY_ADDR`: Own address of the connection.
        CTX_MY_ADDR ctx_my_addr: SocketAddr = 3,
        /// `DRBD_A_DRBD_CFG_CONTEXT_CTX_PEER_ADDR`: Address of the peer.
        CTX_PEER_ADDR ctx_peer_addr: SocketAddr = 4,
    }
}

netlink_core::attributes! {
    /// How a disk is used. C: `DRBD_A_DISK_CONF_*`, `linux/drbd_genl.h`.
    pub struct DiskConfiguration / DiskConfigurationBuilder = "disk-configuration", prefix "DRBD_A_DISK_CONF_" {
        /// `DRBD_A_DISK_CONF_BACKING_DEV`: The disk.
        BACKING_DEV backing_dev: str = 1,
        /// `DRBD_A_DISK_CONF_META_DEV`: The disk that has what DRBD notes; it may be the same.
        META_DEV meta_dev: str = 2,
        /// `DRBD_A_DISK_CONF_META_DEV_IDX`: Where on that disk, by number; -1 is inside the disk itself, -2 and -3 are
        /// of a size that fits.
        META_DEV_IDX meta_dev_idx: i32 = 3,
        /// `DRBD_A_DISK_CONF_DISK_SIZE`: In sectors of 512 bytes; 0 is all there is.
        DISK_SIZE disk_size: u64 = 4,
        /// `DRBD_A_DISK_CONF_MAX_BIO_BVECS`: Not used any more.
        MAX_BIO_BVECS max_bio_bvecs: u32 = 5,
        /// `DRBD_A_DISK_CONF_ON_IO_ERROR`.
        ON_IO_ERROR on_io_error: IoError = 6,
        /// `DRBD_A_DISK_CONF_FENCING`.
        FENCING fencing: Fencing = 7,
        /// `DRBD_A_DISK_CONF_RESYNC_RATE`: KiB a second, where the rate is fixed.
        RESYNC_RATE resync_rate: u32 = 8,
        /// `DRBD_A_DISK_CONF_RESYNC_AFTER`: Minor number of the device that is to be synchronised first; -1 is none.
        RESYNC_AFTER resync_after: i32 = 9,
        /// `DRBD_A_DISK_CONF_AL_EXTENTS`: Extents of 4 MiB that may be written to without being noted each time.
        AL_EXTENTS al_extents: u32 = 10,
        /// `DRBD_A_DISK_CONF_C_PLAN_AHEAD`: Tenths of a second that the control of the rate looks ahead; 0 has a fixed
        /// rate.
        C_PLAN_AHEAD c_plan_ahead: u32 = 11,
        /// `DRBD_A_DISK_CONF_C_DELAY_TARGET`: Tenths of a second.
        C_DELAY_TARGET c_delay_target: u32 = 12,
        /// `DRBD_A_DISK_CONF_C_FILL_TARGET`: Sectors under way.
        C_FILL_TARGET c_fill_target: u32 = 13,
        /// `DRBD_A_DISK_CONF_C_MAX_RATE`: KiB a second.
        C_MAX_RATE c_max_rate: u32 = 14,
        /// `DRBD_A_DISK_CONF_C_MIN_RATE`: KiB a second that are left to synchronisation.
        C_MIN_RATE c_min_rate: u32 = 15,
        /// `DRBD_A_DISK_CONF_DISK_BARRIER`: Whether barriers are used.
        DISK_BARRIER disk_barrier: u8 = 16,
        /// `DRBD_A_DISK_CONF_DISK_FLUSHES`: Whether caches of the disk are flushed.
        DISK_FLUSHES disk_flushes: u8 = 17,
        /// `DRBD_A_DISK_CONF_DISK_DRAIN`: Whether it is waited for writes to be done.
        DISK_DRAIN disk_drain: u8 = 18,
        /// `DRBD_A_DISK_CONF_MD_FLUSHES`: Whether caches are flushed for what DRBD notes.
        MD_FLUSHES md_flushes: u8 = 19,
        /// `DRBD_A_DISK_CONF_DISK_TIMEOUT`: Tenths of a second after which a disk counts as failed; 0 is never.
        DISK_TIMEOUT disk_timeout: u32 = 20,
        /// `DRBD_A_DISK_CONF_READ_BALANCING`.
        READ_BALANCING read_balancing: ReadBalancing = 21,
        /// `DRBD_A_DISK_CONF_AL_UPDATES`: Whether it is noted where writes go.
        AL_UPDATES al_updates: u8 = 23,
        /// `DRBD_A_DISK_CONF_DISCARD_ZEROES_IF_ALIGNED`: Whether discarding is taken to write zeros.
        DISCARD_ZEROES_IF_ALIGNED discard_zeroes_if_aligned: u8 = 24,
        /// `DRBD_A_DISK_CONF_RS_DISCARD_GRANULARITY`: In bytes.
        RS_DISCARD_GRANULARITY rs_discard_granularity: u32 = 25,
        /// `DRBD_A_DISK_CONF_DISABLE_WRITE_SAME`: Whether writing the same data many times is not offered.
        DISABLE_WRITE_SAME disable_write_same: u8 = 26,
    }
}

netlink_core::attributes! {
    /// Options of a resource. C: `DRBD_A_RES_OPTS_*`, `linux/drbd_genl.h`.
    pub struct ResourceOptions / ResourceOptionsBuilder = "resource-options", prefix "DRBD_A_RES_OPTS_" {
        /// `DRBD_A_RES_OPTS_CPU_MASK`: The processors that are used, as a mask in hexadecimal digits.
        CPU_MASK cpu_mask: str = 1,
        /// `DRBD_A_RES_OPTS_ON_NO_DATA`.
        ON_NO_DATA on_no_data: NoData = 2,
    }
}

netlink_core::attributes! {
    /// How a peer is connected to. C: `DRBD_A_NET_CONF_*`, `linux/drbd_genl.h`.
    pub struct NetworkConfiguration / NetworkConfigurationBuilder = "network-configuration", prefix "DRBD_A_NET_CONF_" {
        /// `DRBD_A_NET_CONF_SHARED_SECRET`: Only to who may know it.
        SHARED_SECRET shared_secret: str = 1,
        /// `DRBD_A_NET_CONF_CRAM_HMAC_ALG`.
        CRAM_HMAC_ALG cram_hmac_alg: str = 2,
        /// `DRBD_A_NET_CONF_INTEGRITY_ALG`.
        INTEGRITY_ALG integrity_alg: str = 3,
        /// `DRBD_A_NET_CONF_VERIFY_ALG`.
        VERIFY_ALG verify_alg: str = 4,
        /// `DRBD_A_NET_CONF_CSUMS_ALG`.
        CSUMS_ALG csums_alg: str = 5,
        /// `DRBD_A_NET_CONF_WIRE_PROTOCOL`.
        WIRE_PROTOCOL wire_protocol: WireProtocol = 6,
        /// `DRBD_A_NET_CONF_CONNECT_INT`: Seconds between attempts to connect.
        CONNECT_INT connect_int: u32 = 7,
        /// `DRBD_A_NET_CONF_TIMEOUT`: Tenths of a second that an answer may take.
        TIMEOUT timeout: u32 = 8,
        /// `DRBD_A_NET_CONF_PING_INT`: Seconds.
        PING_INT ping_int: u32 = 9,
        /// `DRBD_A_NET_CONF_PING_TIMEO`: Tenths of a second.
        PING_TIMEO ping_timeo: u32 = 10,
        /// `DRBD_A_NET_CONF_SNDBUF_SIZE`: In bytes.
        SNDBUF_SIZE sndbuf_size: u32 = 11,
        /// `DRBD_A_NET_CONF_RCVBUF_SIZE`: In bytes.
        RCVBUF_SIZE rcvbuf_size: u32 = 12,
        /// `DRBD_A_NET_CONF_KO_COUNT`: How often an answer may be late before the peer is given up.
        KO_COUNT ko_count: u32 = 13,
        /// `DRBD_A_NET_CONF_MAX_BUFFERS`: Pages of memory for what has been received.
        MAX_BUFFERS max_buffers: u32 = 14,
        /// `DRBD_A_NET_CONF_MAX_EPOCH_SIZE`: How many writes may be between two barriers.
        MAX_EPOCH_SIZE max_epoch_size: u32 = 15,
        /// `DRBD_A_NET_CONF_UNPLUG_WATERMARK`: How many writes are pending before the disk is told to begin.
        UNPLUG_WATERMARK unplug_watermark: u32 = 16,
        /// `DRBD_A_NET_CONF_AFTER_SB_0P`.
        AFTER_SB_0P after_sb_0p: AfterSplitBrain = 17,
        /// `DRBD_A_NET_CONF_AFTER_SB_1P`.
        AFTER_SB_1P after_sb_1p: AfterSplitBrain = 18,
        /// `DRBD_A_NET_CONF_AFTER_SB_2P`.
        AFTER_SB_2P after_sb_2p: AfterSplitBrain = 19,
        /// `DRBD_A_NET_CONF_RR_CONFLICT`.
        RR_CONFLICT rr_conflict: Disconnect = 20,
        /// `DRBD_A_NET_CONF_ON_CONGESTION`.
        ON_CONGESTION on_congestion: Congestion = 21,
        /// `DRBD_A_NET_CONF_CONG_FILL`: Sectors under way at which the network counts as too slow.
        CONG_FILL cong_fill: u32 = 22,
        /// `DRBD_A_NET_CONF_CONG_EXTENTS`: Extents that are written to at which it does.
        CONG_EXTENTS cong_extents: u32 = 23,
        /// `DRBD_A_NET_CONF_TWO_PRIMARIES`: Whether both sides may be used at once.
        TWO_PRIMARIES two_primaries: u8 = 24,
        /// `DRBD_A_NET_CONF_DISCARD_MY_DATA`: Whether the own data are given up where both sides have changed theirs.
        DISCARD_MY_DATA discard_my_data: u8 = 25,
        /// `DRBD_A_NET_CONF_TCP_CORK`: Whether packets are filled.
        TCP_CORK tcp_cork: u8 = 26,
        /// `DRBD_A_NET_CONF_ALWAYS_ASBP`: Whether what is set for both sides having changed theirs holds for other
        /// cases too.
        ALWAYS_ASBP always_asbp: u8 = 27,
        /// `DRBD_A_NET_CONF_TENTATIVE`: Whether it is only looked what would happen.
        TENTATIVE tentative: u8 = 28,
        /// `DRBD_A_NET_CONF_USE_RLE`: Whether bitmaps are compressed.
        USE_RLE use_rle: u8 = 29,
        /// `DRBD_A_NET_CONF_CSUMS_AFTER_CRASH_ONLY`: Whether checksums are compared only after a crash.
        CSUMS_AFTER_CRASH_ONLY csums_after_crash_only: u8 = 33,
        /// `DRBD_A_NET_CONF_SOCK_CHECK_TIMEO`: Tenths of a second.
        SOCK_CHECK_TIMEO sock_check_timeo: u32 = 34,
    }
}

netlink_core::attributes! {
    /// How a device is made the one that is used. C: `DRBD_A_SET_ROLE_PARMS_*`, `linux/drbd_genl.h`.
    pub struct RoleParameters / RoleParametersBuilder = "role-parameters", prefix "DRBD_A_SET_ROLE_PARMS_" {
        /// `DRBD_A_SET_ROLE_PARMS_ASSUME_UPTODATE`: Whether the data are taken to be good.
        ASSUME_UPTODATE assume_uptodate: u8 = 1,
    }
}

netlink_core::attributes! {
    /// How a device gets another size. C: `DRBD_A_RESIZE_PARMS_*`, `linux/drbd_genl.h`.
    pub struct ResizeParameters / ResizeParametersBuilder = "resize-parameters", prefix "DRBD_A_RESIZE_PARMS_" {
        /// `DRBD_A_RESIZE_PARMS_RESIZE_SIZE`: In sectors; 0 is all there is.
        RESIZE_SIZE resize_size: u64 = 1,
        /// `DRBD_A_RESIZE_PARMS_RESIZE_FORCE`.
        RESIZE_FORCE resize_force: u8 = 2,
        /// `DRBD_A_RESIZE_PARMS_NO_RESYNC`: Whether what is new is not synchronised.
        NO_RESYNC no_resync: u8 = 3,
        /// `DRBD_A_RESIZE_PARMS_AL_STRIPES`.
        AL_STRIPES al_stripes: u32 = 4,
        /// `DRBD_A_RESIZE_PARMS_AL_STRIPE_SIZE`: In KiB.
        AL_STRIPE_SIZE al_stripe_size: u32 = 5,
    }
}

netlink_core::attributes! {
    /// The state of a device, as it was told before there was more than one peer. C: `DRBD_A_STATE_INFO_*`,
    /// `linux/drbd_genl.h`.
    pub struct StateInformation / StateInformationBuilder = "state-information", prefix "DRBD_A_STATE_INFO_" {
        /// `DRBD_A_STATE_INFO_SIB_REASON`.
        SIB_REASON sib_reason: BroadcastReason = 1,
        /// `DRBD_A_STATE_INFO_CURRENT_STATE`.
        CURRENT_STATE current_state: State = 2,
        /// `DRBD_A_STATE_INFO_CAPACITY`: In sectors.
        CAPACITY capacity: u64 = 3,
        /// `DRBD_A_STATE_INFO_ED_UUID`: Generation of the data that the users of the device have seen.
        ED_UUID ed_uuid: u64 = 4,
        /// `DRBD_A_STATE_INFO_PREV_STATE`.
        PREV_STATE prev_state: State = 5,
        /// `DRBD_A_STATE_INFO_NEW_STATE`.
        NEW_STATE new_state: State = 6,
        /// `DRBD_A_STATE_INFO_UUIDS`: Generations of the data: the current one, that since the peer is gone, and two
        /// before.
        UUIDS uuids: List<u64> = 7,
        /// `DRBD_A_STATE_INFO_DISK_FLAGS`.
        DISK_FLAGS disk_flags: DiskFlags = 8,
        /// `DRBD_A_STATE_INFO_BITS_TOTAL`: Blocks of 4 KiB.
        BITS_TOTAL bits_total: u64 = 9 [volatile],
        /// `DRBD_A_STATE_INFO_BITS_OOS`: Blocks that differ.
        BITS_OOS bits_oos: u64 = 10 [volatile],
        /// `DRBD_A_STATE_INFO_BITS_RS_TOTAL`: Blocks that are to be synchronised or verified.
        BITS_RS_TOTAL bits_rs_total: u64 = 11 [volatile],
        /// `DRBD_A_STATE_INFO_BITS_RS_FAILED`: Blocks that could not be.
        BITS_RS_FAILED bits_rs_failed: u64 = 12 [volatile],
        /// `DRBD_A_STATE_INFO_HELPER`: The program that is called.
        HELPER helper: str = 13,
        /// `DRBD_A_STATE_INFO_HELPER_EXIT_CODE`.
        HELPER_EXIT_CODE helper_exit_code: u32 = 14,
        /// `DRBD_A_STATE_INFO_SEND_CNT`: Sectors that were sent.
        SEND_CNT send_cnt: u64 = 15 [volatile],
        /// `DRBD_A_STATE_INFO_RECV_CNT`: Sectors that were received.
        RECV_CNT recv_cnt: u64 = 16 [volatile],
        /// `DRBD_A_STATE_INFO_READ_CNT`: Sectors that were read.
        READ_CNT read_cnt: u64 = 17 [volatile],
        /// `DRBD_A_STATE_INFO_WRIT_CNT`: Sectors that were written.
        WRIT_CNT writ_cnt: u64 = 18 [volatile],
        /// `DRBD_A_STATE_INFO_AL_WRIT_CNT`: Writes of where writes go.
        AL_WRIT_CNT al_writ_cnt: u64 = 19 [volatile],
        /// `DRBD_A_STATE_INFO_BM_WRIT_CNT`: Writes of the bitmap.
        BM_WRIT_CNT bm_writ_cnt: u64 = 20 [volatile],
        /// `DRBD_A_STATE_INFO_AP_BIO_CNT`: Requests of users under way.
        AP_BIO_CNT ap_bio_cnt: u32 = 21 [volatile],
        /// `DRBD_A_STATE_INFO_AP_PENDING_CNT`: Requests that the peer has not answered.
        AP_PENDING_CNT ap_pending_cnt: u32 = 22 [volatile],
        /// `DRBD_A_STATE_INFO_RS_PENDING_CNT`: Requests of synchronisation that the peer has not answered.
        RS_PENDING_CNT rs_pending_cnt: u32 = 23 [volatile],
    }
}

netlink_core::attributes! {
    /// What is to be verified. C: `DRBD_A_START_OV_PARMS_*`, `linux/drbd_genl.h`.
    pub struct VerificationParameters / VerificationParametersBuilder = "verification-parameters", prefix "DRBD_A_START_OV_PARMS_" {
        /// `DRBD_A_START_OV_PARMS_OV_START_SECTOR`.
        OV_START_SECTOR ov_start_sector: u64 = 1,
        /// `DRBD_A_START_OV_PARMS_OV_STOP_SECTOR`.
        OV_STOP_SECTOR ov_stop_sector: u64 = 2,
    }
}

netlink_core::attributes! {
    /// How a new generation of the data is begun. C: `DRBD_A_NEW_C_UUID_PARMS_*`, `linux/drbd_genl.h`.
    pub struct GenerationParameters / GenerationParametersBuilder = "generation-parameters", prefix "DRBD_A_NEW_C_UUID_PARMS_" {
        /// `DRBD_A_NEW_C_UUID_PARMS_CLEAR_BM`: Whether all is taken to be in sync.
        CLEAR_BM clear_bm: u8 = 1,
    }
}

netlink_core::attributes! {
    /// For how long a peer is waited for. C: `DRBD_A_TIMEOUT_PARMS_*`, `linux/drbd_genl.h`.
    pub struct TimeoutParameters / TimeoutParametersBuilder = "timeout-parameters", prefix "DRBD_A_TIMEOUT_PARMS_" {
        /// `DRBD_A_TIMEOUT_PARMS_TIMEOUT_TYPE`.
        TIMEOUT_TYPE timeout_type: TimeoutType = 1,
    }
}

netlink_core::attributes! {
    /// How a connection is ended. C: `DRBD_A_DISCONNECT_PARMS_*`, `linux/drbd_genl.h`.
    pub struct DisconnectParameters / DisconnectParametersBuilder = "disconnect-parameters", prefix "DRBD_A_DISCONNECT_PARMS_" {
        /// `DRBD_A_DISCONNECT_PARMS_FORCE_DISCONNECT`.
        FORCE_DISCONNECT force_disconnect: u8 = 1,
    }
}

netlink_core::attributes! {
    /// How a disk is given up. C: `DRBD_A_DETACH_PARMS_*`, `linux/drbd_genl.h`.
    pub struct DetachParameters / DetachParametersBuilder = "detach-parameters", prefix "DRBD_A_DETACH_PARMS_" {
        /// `DRBD_A_DETACH_PARMS_FORCE_DETACH`.
        FORCE_DETACH force_detach: u8 = 1,
    }
}

netlink_core::attributes! {
    /// The state of a resource. C: `DRBD_A_RESOURCE_INFO_*`, `linux/drbd_genl.h`.
    pub struct ResourceInformation / ResourceInformationBuilder = "resource-information", prefix "DRBD_A_RESOURCE_INFO_" {
        /// `DRBD_A_RESOURCE_INFO_RES_ROLE`.
        RES_ROLE res_role: Role = 1,
        /// `DRBD_A_RESOURCE_INFO_RES_SUSP`: Whether input and output are suspended.
        RES_SUSP res_susp: u8 = 2,
        /// `DRBD_A_RESOURCE_INFO_RES_SUSP_NOD`: Whether that is as no side has the data.
        RES_SUSP_NOD res_susp_nod: u8 = 3,
        /// `DRBD_A_RESOURCE_INFO_RES_SUSP_FEN`: Whether that is as the peer is being fenced.
        RES_SUSP_FEN res_susp_fen: u8 = 4,
    }
}

netlink_core::attributes! {
    /// The state of a device. C: `DRBD_A_DEVICE_INFO_*`, `linux/drbd_genl.h`.
    pub struct DeviceInformation / DeviceInformationBuilder = "device-information", prefix "DRBD_A_DEVICE_INFO_" {
        /// `DRBD_A_DEVICE_INFO_DEV_DISK_STATE`.
        DEV_DISK_STATE dev_disk_state: DiskState = 1,
    }
}

netlink_core::attributes! {
    /// The state of a connection. C: `DRBD_A_CONNECTION_INFO_*`, `linux/drbd_genl.h`.
    pub struct ConnectionInformation / ConnectionInformationBuilder = "connection-information", prefix "DRBD_A_CONNECTION_INFO_" {
        /// `DRBD_A_CONNECTION_INFO_CONN_CONNECTION_STATE`.
        CONN_CONNECTION_STATE conn_connection_state: ConnectionState = 1,
        /// `DRBD_A_CONNECTION_INFO_CONN_ROLE`.
        CONN_ROLE conn_role: Role = 2,
    }
}

netlink_core::attributes! {
    /// The state of a device at a peer. C: `DRBD_A_PEER_DEVICE_INFO_*`, `linux/drbd_genl.h`.
    pub struct PeerDeviceInformation / PeerDeviceInformationBuilder = "peer-device-information", prefix "DRBD_A_PEER_DEVICE_INFO_" {
        /// `DRBD_A_PEER_DEVICE_INFO_PEER_REPL_STATE`.
        PEER_REPL_STATE peer_repl_state: ConnectionState = 1,
        /// `DRBD_A_PEER_DEVICE_INFO_PEER_DISK_STATE`.
        PEER_DISK_STATE peer_disk_state: DiskState = 2,
        /// `DRBD_A_PEER_DEVICE_INFO_PEER_RESYNC_SUSP_USER`.
        PEER_RESYNC_SUSP_USER peer_resync_susp_user: u32 = 3,
        /// `DRBD_A_PEER_DEVICE_INFO_PEER_RESYNC_SUSP_PEER`.
        PEER_RESYNC_SUSP_PEER peer_resync_susp_peer: u32 = 4,
        /// `DRBD_A_PEER_DEVICE_INFO_PEER_RESYNC_SUSP_DEPENDENCY`.
        PEER_RESYNC_SUSP_DEPENDENCY peer_resync_susp_dependency: u32 = 5,
    }
}

netlink_core::attributes! {
    /// Counters of a resource. C: `DRBD_A_RESOURCE_STATISTICS_*`, `linux/drbd_genl.h`.
    pub struct ResourceStatistics / ResourceStatisticsBuilder = "resource-statistics", prefix "DRBD_A_RESOURCE_STATISTICS_" {
        /// `DRBD_A_RESOURCE_STATISTICS_RES_STAT_WRITE_ORDERING`.
        RES_STAT_WRITE_ORDERING res_stat_write_ordering: WriteOrdering = 1 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of a device. C: `DRBD_A_DEVICE_STATISTICS_*`, `linux/drbd_genl.h`.
    pub struct DeviceStatistics / DeviceStatisticsBuilder = "device-statistics", prefix "DRBD_A_DEVICE_STATISTICS_" {
        /// `DRBD_A_DEVICE_STATISTICS_DEV_SIZE`: In sectors.
        DEV_SIZE dev_size: u64 = 1 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_READ`: In sectors.
        DEV_READ dev_read: u64 = 2 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_WRITE`: In sectors.
        DEV_WRITE dev_write: u64 = 3 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_AL_WRITES`: Writes of where writes go.
        DEV_AL_WRITES dev_al_writes: u64 = 4 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_BM_WRITES`: Writes of the bitmap.
        DEV_BM_WRITES dev_bm_writes: u64 = 5 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_UPPER_PENDING`: Requests of users under way.
        DEV_UPPER_PENDING dev_upper_pending: u32 = 6 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_LOWER_PENDING`: Requests to the disk under way.
        DEV_LOWER_PENDING dev_lower_pending: u32 = 7 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_UPPER_BLOCKED`.
        DEV_UPPER_BLOCKED dev_upper_blocked: u8 = 8 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_LOWER_BLOCKED`.
        DEV_LOWER_BLOCKED dev_lower_blocked: u8 = 9 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_AL_SUSPENDED`.
        DEV_AL_SUSPENDED dev_al_suspended: u8 = 10 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_EXPOSED_DATA_UUID`: Generation of the data that the users of the device have
        /// seen.
        DEV_EXPOSED_DATA_UUID dev_exposed_data_uuid: u64 = 11 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_CURRENT_UUID`.
        DEV_CURRENT_UUID dev_current_uuid: u64 = 12 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_DEV_DISK_FLAGS`.
        DEV_DISK_FLAGS dev_disk_flags: DiskFlags = 13 [volatile],
        /// `DRBD_A_DEVICE_STATISTICS_HISTORY_UUIDS`: Generations before.
        HISTORY_UUIDS history_uuids: List<u64> = 14 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of a connection. C: `DRBD_A_CONNECTION_STATISTICS_*`, `linux/drbd_genl.h`.
    pub struct ConnectionStatistics / ConnectionStatisticsBuilder = "connection-statistics", prefix "DRBD_A_CONNECTION_STATISTICS_" {
        /// `DRBD_A_CONNECTION_STATISTICS_CONN_CONGESTED`.
        CONN_CONGESTED conn_congested: u8 = 1 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of a device at a peer. C: `DRBD_A_PEER_DEVICE_STATISTICS_*`, `linux/drbd_genl.h`.
    pub struct PeerDeviceStatistics / PeerDeviceStatisticsBuilder = "peer-device-statistics", prefix "DRBD_A_PEER_DEVICE_STATISTICS_" {
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_RECEIVED`: In sectors.
        PEER_DEV_RECEIVED peer_dev_received: u64 = 1 [volatile],
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_SENT`: In sectors.
        PEER_DEV_SENT peer_dev_sent: u64 = 2 [volatile],
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_PENDING`: Requests that the peer has not answered.
        PEER_DEV_PENDING peer_dev_pending: u32 = 3 [volatile],
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_UNACKED`: Requests of the peer that were not answered.
        PEER_DEV_UNACKED peer_dev_unacked: u32 = 4 [volatile],
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_OUT_OF_SYNC`: In sectors.
        PEER_DEV_OUT_OF_SYNC peer_dev_out_of_sync: u64 = 5 [volatile],
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_RESYNC_FAILED`: In sectors.
        PEER_DEV_RESYNC_FAILED peer_dev_resync_failed: u64 = 6 [volatile],
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_BITMAP_UUID`.
        PEER_DEV_BITMAP_UUID peer_dev_bitmap_uuid: u64 = 7 [volatile],
        /// `DRBD_A_PEER_DEVICE_STATISTICS_PEER_DEV_FLAGS`.
        PEER_DEV_FLAGS peer_dev_flags: DiskFlags = 9 [volatile],
    }
}

netlink_core::attributes! {
    /// What has happened. C: `DRBD_A_DRBD_NOTIFICATION_HEADER_*`, `linux/drbd_genl.h`.
    pub struct NotificationHeader / NotificationHeaderBuilder = "notification-header", prefix "DRBD_A_DRBD_NOTIFICATION_HEADER_" {
        /// `DRBD_A_DRBD_NOTIFICATION_HEADER_NH_TYPE`.
        NH_TYPE nh_type: NotificationType = 1,
    }
}

netlink_core::attributes! {
    /// A program that DRBD calls. C: `DRBD_A_DRBD_HELPER_INFO_*`, `linux/drbd_genl.h`.
    pub struct HelperInformation / HelperInformationBuilder = "helper-information", prefix "DRBD_A_DRBD_HELPER_INFO_" {
        /// `DRBD_A_DRBD_HELPER_INFO_HELPER_NAME`.
        HELPER_NAME helper_name: str = 1,
        /// `DRBD_A_DRBD_HELPER_INFO_HELPER_STATUS`: What it returned.
        HELPER_STATUS helper_status: u32 = 2,
    }
}

netlink_core::attributes! {
    /// What is asked of DRBD. C: `DRBD_NLA_*`, `linux/drbd_genl.h`.
    pub struct Request / RequestBuilder = "request", prefix "DRBD_NLA_", header DrbdGenlmsghdr {
        /// `DRBD_NLA_CFG_REPLY`.
        CFG_REPLY cfg_reply => Nest<ReplyText> = 1,
        /// `DRBD_NLA_CFG_CONTEXT`.
        CFG_CONTEXT cfg_context => Nest<Context> = 2,
        /// `DRBD_NLA_DISK_CONF`.
        DISK_CONF disk_conf => Nest<DiskConfiguration> = 3,
        /// `DRBD_NLA_RESOURCE_OPTS`.
        RESOURCE_OPTS resource_opts => Nest<ResourceOptions> = 4,
        /// `DRBD_NLA_NET_CONF`.
        NET_CONF net_conf => Nest<NetworkConfiguration> = 5,
        /// `DRBD_NLA_SET_ROLE_PARMS`.
        SET_ROLE_PARMS set_role_parms => Nest<RoleParameters> = 6,
        /// `DRBD_NLA_RESIZE_PARMS`.
        RESIZE_PARMS resize_parms => Nest<ResizeParameters> = 7,
        /// `DRBD_NLA_STATE_INFO`.
        STATE_INFO state_info => Nest<StateInformation> = 8,
        /// `DRBD_NLA_START_OV_PARMS`.
        START_OV_PARMS start_ov_parms => Nest<VerificationParameters> = 9,
        /// `DRBD_NLA_NEW_C_UUID_PARMS`.
        NEW_C_UUID_PARMS new_c_uuid_parms => Nest<GenerationParameters> = 10,
        /// `DRBD_NLA_TIMEOUT_PARMS`.
        TIMEOUT_PARMS timeout_parms => Nest<TimeoutParameters> = 11,
        /// `DRBD_NLA_DISCONNECT_PARMS`.
        DISCONNECT_PARMS disconnect_parms => Nest<DisconnectParameters> = 12,
        /// `DRBD_NLA_DETACH_PARMS`.
        DETACH_PARMS detach_parms => Nest<DetachParameters> = 13,
        /// `DRBD_NLA_RESOURCE_INFO`.
        RESOURCE_INFO resource_info => Nest<ResourceInformation> = 15,
        /// `DRBD_NLA_DEVICE_INFO`.
        DEVICE_INFO device_info => Nest<DeviceInformation> = 16,
        /// `DRBD_NLA_CONNECTION_INFO`.
        CONNECTION_INFO connection_info => Nest<ConnectionInformation> = 17,
        /// `DRBD_NLA_PEER_DEVICE_INFO`.
        PEER_DEVICE_INFO peer_device_info => Nest<PeerDeviceInformation> = 18,
        /// `DRBD_NLA_RESOURCE_STATISTICS`.
        RESOURCE_STATISTICS resource_statistics => Nest<ResourceStatistics> = 19,
        /// `DRBD_NLA_DEVICE_STATISTICS`.
        DEVICE_STATISTICS device_statistics => Nest<DeviceStatistics> = 20,
        /// `DRBD_NLA_CONNECTION_STATISTICS`.
        CONNECTION_STATISTICS connection_statistics => Nest<ConnectionStatistics> = 21,
        /// `DRBD_NLA_PEER_DEVICE_STATISTICS`.
        PEER_DEVICE_STATISTICS peer_device_statistics => Nest<PeerDeviceStatistics> = 22,
        /// `DRBD_NLA_NOTIFICATION_HEADER`.
        NOTIFICATION_HEADER notification_header => Nest<NotificationHeader> = 23,
        /// `DRBD_NLA_HELPER`.
        HELPER helper => Nest<HelperInformation> = 24,
    }
}

netlink_core::attributes! {
    /// What DRBD answers and tells. C: `DRBD_NLA_*`, `linux/drbd_genl.h`.
    pub struct Answer / AnswerBuilder = "answer", prefix "DRBD_NLA_", header DrbdGenlmsghdrReply {
        /// `DRBD_NLA_CFG_REPLY`.
        CFG_REPLY cfg_reply => Nest<ReplyText> = 1,
        /// `DRBD_NLA_CFG_CONTEXT`.
        CFG_CONTEXT cfg_context => Nest<Context> = 2,
        /// `DRBD_NLA_DISK_CONF`.
        DISK_CONF disk_conf => Nest<DiskConfiguration> = 3,
        /// `DRBD_NLA_RESOURCE_OPTS`.
        RESOURCE_OPTS resource_opts => Nest<ResourceOptions> = 4,
        /// `DRBD_NLA_NET_CONF`.
        NET_CONF net_conf => Nest<NetworkConfiguration> = 5,
        /// `DRBD_NLA_SET_ROLE_PARMS`.
        SET_ROLE_PARMS set_role_parms => Nest<RoleParameters> = 6,
        /// `DRBD_NLA_RESIZE_PARMS`.
        RESIZE_PARMS resize_parms => Nest<ResizeParameters> = 7,
        /// `DRBD_NLA_STATE_INFO`.
        STATE_INFO state_info => Nest<StateInformation> = 8,
        /// `DRBD_NLA_START_OV_PARMS`.
        START_OV_PARMS start_ov_parms => Nest<VerificationParameters> = 9,
        /// `DRBD_NLA_NEW_C_UUID_PARMS`.
        NEW_C_UUID_PARMS new_c_uuid_parms => Nest<GenerationParameters> = 10,
        /// `DRBD_NLA_TIMEOUT_PARMS`.
        TIMEOUT_PARMS timeout_parms => Nest<TimeoutParameters> = 11,
        /// `DRBD_NLA_DISCONNECT_PARMS`.
        DISCONNECT_PARMS disconnect_parms => Nest<DisconnectParameters> = 12,
        /// `DRBD_NLA_DETACH_PARMS`.
        DETACH_PARMS detach_parms => Nest<DetachParameters> = 13,
        /// `DRBD_NLA_RESOURCE_INFO`.
        RESOURCE_INFO resource_info => Nest<ResourceInformation> = 15,
        /// `DRBD_NLA_DEVICE_INFO`.
        DEVICE_INFO device_info => Nest<DeviceInformation> = 16,
        /// `DRBD_NLA_CONNECTION_INFO`.
        CONNECTION_INFO connection_info => Nest<ConnectionInformation> = 17,
        /// `DRBD_NLA_PEER_DEVICE_INFO`.
        PEER_DEVICE_INFO peer_device_info => Nest<PeerDeviceInformation> = 18,
        /// `DRBD_NLA_RESOURCE_STATISTICS`.
        RESOURCE_STATISTICS resource_statistics => Nest<ResourceStatistics> = 19,
        /// `DRBD_NLA_DEVICE_STATISTICS`.
        DEVICE_STATISTICS device_statistics => Nest<DeviceStatistics> = 20,
        /// `DRBD_NLA_CONNECTION_STATISTICS`.
        CONNECTION_STATISTICS connection_statistics => Nest<ConnectionStatistics> = 21,
        /// `DRBD_NLA_PEER_DEVICE_STATISTICS`.
        PEER_DEVICE_STATISTICS peer_device_statistics => Nest<PeerDeviceStatistics> = 22,
        /// `DRBD_NLA_NOTIFICATION_HEADER`.
        NOTIFICATION_HEADER notification_header => Nest<NotificationHeader> = 23,
        /// `DRBD_NLA_HELPER`.
        HELPER helper => Nest<HelperInformation> = 24,
    }
}

netlink_core::family! {
    /// DRBD: block devices that are mirrored over the network; resources, their devices, and the connections to their
    /// peers.
    pub static DRBD = "drbd", netlink_core::schema::Protocol::Generic { name: "drbd", version: 1 };
    get {
        /// The state of a device, or of all. C: `DRBD_ADM_GET_STATUS`.
        GET_STATUS get_status: Request / RequestBuilder = 2 [2] -> Answer = 2 [1, 2, 3, 4, 5, 8];
        /// Make a device of a resource. C: `DRBD_ADM_NEW_MINOR`.
        NEW_MINOR new_minor: Request / RequestBuilder = 5 [2] -> Answer = 5 [1];
        /// Remove a device. C: `DRBD_ADM_DEL_MINOR`.
        DEL_MINOR del_minor: Request / RequestBuilder = 6 [2] -> Answer = 6 [1];
        /// Make a resource. C: `DRBD_ADM_NEW_RESOURCE`.
        NEW_RESOURCE new_resource: Request / RequestBuilder = 7 [2] -> Answer = 7 [1];
        /// Remove a resource. C: `DRBD_ADM_DEL_RESOURCE`.
        DEL_RESOURCE del_resource: Request / RequestBuilder = 8 [2] -> Answer = 8 [1];
        /// Change the options of a resource. C: `DRBD_ADM_RESOURCE_OPTS`.
        RESOURCE_OPTS resource_opts: Request / RequestBuilder = 9 [2, 4] -> Answer = 9 [1];
        /// Connect to a peer. C: `DRBD_ADM_CONNECT`.
        CONNECT connect: Request / RequestBuilder = 10 [2, 5] -> Answer = 10 [1];
        /// End a connection. C: `DRBD_ADM_DISCONNECT`.
        DISCONNECT disconnect: Request / RequestBuilder = 11 [2, 12] -> Answer = 11 [1];
        /// Use a disk for a device. C: `DRBD_ADM_ATTACH`.
        ATTACH attach: Request / RequestBuilder = 12 [2, 3] -> Answer = 12 [1];
        /// Give a device another size. C: `DRBD_ADM_RESIZE`.
        RESIZE resize: Request / RequestBuilder = 13 [2, 7] -> Answer = 13 [1];
        /// Make this side the one that is used. C: `DRBD_ADM_PRIMARY`.
        PRIMARY primary: Request / RequestBuilder = 14 [2, 6] -> Answer = 14 [1];
        /// Make this side one that is not used. C: `DRBD_ADM_SECONDARY`.
        SECONDARY secondary: Request / RequestBuilder = 15 [2, 6] -> Answer = 15 [1];
        /// Begin a new generation of the data. C: `DRBD_ADM_NEW_C_UUID`.
        NEW_C_UUID new_c_uuid: Request / RequestBuilder = 16 [2, 10] -> Answer = 16 [1];
        /// Verify the data of both sides. C: `DRBD_ADM_START_OV`.
        START_OV start_ov: Request / RequestBuilder = 17 [2, 9] -> Answer = 17 [1];
        /// Give up the disk of a device. C: `DRBD_ADM_DETACH`.
        DETACH detach: Request / RequestBuilder = 18 [2, 13] -> Answer = 18 [1];
        /// Take the own data for bad, and synchronise them. C: `DRBD_ADM_INVALIDATE`.
        INVALIDATE invalidate: Request / RequestBuilder = 19 [2] -> Answer = 19 [1];
        /// Take the data of the peer for bad, and synchronise them. C: `DRBD_ADM_INVAL_PEER`.
        INVAL_PEER inval_peer: Request / RequestBuilder = 20 [2] -> Answer = 20 [1];
        /// Pause synchronisation. C: `DRBD_ADM_PAUSE_SYNC`.
        PAUSE_SYNC pause_sync: Request / RequestBuilder = 21 [2] -> Answer = 21 [1];
        /// Go on with synchronisation. C: `DRBD_ADM_RESUME_SYNC`.
        RESUME_SYNC resume_sync: Request / RequestBuilder = 22 [2] -> Answer = 22 [1];
        /// Suspend input and output. C: `DRBD_ADM_SUSPEND_IO`.
        SUSPEND_IO suspend_io: Request / RequestBuilder = 23 [2] -> Answer = 23 [1];
        /// Go on with input and output. C: `DRBD_ADM_RESUME_IO`.
        RESUME_IO resume_io: Request / RequestBuilder = 24 [2] -> Answer = 24 [1];
        /// Take the own data for outdated. C: `DRBD_ADM_OUTDATE`.
        OUTDATE outdate: Request / RequestBuilder = 25 [2] -> Answer = 25 [1];
        /// For how long a peer is to be waited for. C: `DRBD_ADM_GET_TIMEOUT_TYPE`.
        GET_TIMEOUT_TYPE get_timeout_type: Request / RequestBuilder = 26 [2] -> Answer = 26 [1, 11];
        /// Remove a resource and all that it has. C: `DRBD_ADM_DOWN`.
        DOWN down: Request / RequestBuilder = 27 [2] -> Answer = 27 [1];
        /// Change how a disk is used. C: `DRBD_ADM_CHG_DISK_OPTS`.
        CHG_DISK_OPTS chg_disk_opts: Request / RequestBuilder = 28 [2, 3] -> Answer = 28 [1];
        /// Change how a peer is connected to. C: `DRBD_ADM_CHG_NET_OPTS`.
        CHG_NET_OPTS chg_net_opts: Request / RequestBuilder = 29 [2, 5] -> Answer = 29 [1];
    }
    dump {
        /// The state of a device, or of all. C: `DRBD_ADM_GET_STATUS`.
        GET_STATUS_DUMP get_status_dump: Request / RequestBuilder = 2 [2] -> Answer = 2 [2, 3, 4, 5, 8] as "get-status";
        /// Resources. C: `DRBD_ADM_GET_RESOURCES`.
        GET_RESOURCES_DUMP get_resources_dump: Request / RequestBuilder = 30 [] -> Answer = 30 [2, 4, 15, 19] as "get-resources";
        /// Devices of all resources, or of one. C: `DRBD_ADM_GET_DEVICES`.
        GET_DEVICES_DUMP get_devices_dump: Request / RequestBuilder = 31 [2] -> Answer = 31 [2, 3, 16, 20] as "get-devices";
        /// Connections of all resources, or of one. C: `DRBD_ADM_GET_CONNECTIONS`.
        GET_CONNECTIONS_DUMP get_connections_dump: Request / RequestBuilder = 32 [2] -> Answer = 32 [2, 5, 17, 21] as "get-connections";
        /// Devices at the peers. C: `DRBD_ADM_GET_PEER_DEVICES`.
        GET_PEER_DEVICES_DUMP get_peer_devices_dump: Request / RequestBuilder = 33 [2] -> Answer = 33 [2, 18, 22] as "get-peer-devices";
        /// Everything there is, as if it were told, from resources to devices at peers, and that it is all. Each comes
        /// under the number of its own notification. C: `DRBD_ADM_GET_INITIAL_STATE`.
        GET_INITIAL_STATE_DUMP get_initial_state_dump: Request / RequestBuilder = 38 [] -> Answer = 34 | 35 | 36 | 37 | 41 [2, 15, 16, 17, 18, 19, 20, 21, 22, 23] as "get-initial-state";
    }
    notify {
        /// The state of a device has changed, as it was told before there was more than one peer. C: `DRBD_ADM_EVENT`.
        EVENT Event: Answer = 1 [2, 3, 4, 5, 8];
        /// A resource has changed. C: `DRBD_ADM_RESOURCE_STATE`.
        RESOURCE_STATE ResourceState: Answer = 34 [2, 15, 19, 23];
        /// A device has changed. C: `DRBD_ADM_DEVICE_STATE`.
        DEVICE_STATE DeviceState: Answer = 35 [2, 16, 20, 23];
        /// A connection has changed. C: `DRBD_ADM_CONNECTION_STATE`.
        CONNECTION_STATE ConnectionState: Answer = 36 [2, 17, 21, 23];
        /// A device at a peer has changed. C: `DRBD_ADM_PEER_DEVICE_STATE`.
        PEER_DEVICE_STATE PeerDeviceState: Answer = 37 [2, 18, 22, 23];
        /// A program is called, or has returned. C: `DRBD_ADM_HELPER`.
        HELPER Helper: Answer = 40 [2, 23, 24];
        /// That was everything there is. C: `DRBD_ADM_INITIAL_STATE_DONE`.
        INITIAL_STATE_DONE InitialStateDone: Answer = 41 [23];
    }
    groups {
        /// Whatever changes. It carries `DRBD_ADM_EVENT`, `DRBD_ADM_RESOURCE_STATE`, `DRBD_ADM_DEVICE_STATE`,
        /// `DRBD_ADM_CONNECTION_STATE`, `DRBD_ADM_PEER_DEVICE_STATE`, `DRBD_ADM_HELPER`,
        /// `DRBD_ADM_INITIAL_STATE_DONE`.
        EVENTS: "events",
    }
}
