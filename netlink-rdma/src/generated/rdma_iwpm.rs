//! The port mapper of iWARP: a program that claims TCP ports for connections in hardware, and agrees on them with its
//! peers. Here the kernel asks, and the program answers. Both mark what they send as requests, the kernel with
//! sequence numbers of its own. It takes an answer as a request for a dump, which ends (NLMSG_DONE) without having
//! begun.
//!
//! Printed by `cargo xtask codegen` from `specs/rdma-iwpm.yaml`. Not to be edited.

use super::rdma_nldev::SockaddrStorage;

netlink_core::flags! {
    /// How to map. C: `rdma/rdma_netlink.h`.
    pub struct MappingFlags: u32 = "mapping-flags", prefix "IWPM_FLAGS_" {
        /// `IWPM_FLAGS_NO_PORT_MAP`: Claim the port, and map it to itself.
        NO_PORT_MAP = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// What went wrong. C: `include/rdma/iw_portmap.h`.
    pub struct ErrorCode: u16 = "error-code", prefix "IWPM_" {
        /// `IWPM_INVALID_NLMSG_ERR`.
        INVALID_NLMSG_ERR = 10,
        /// `IWPM_CREATE_MAPPING_ERR`.
        CREATE_MAPPING_ERR = 11,
        /// `IWPM_DUPLICATE_MAPPING_ERR`.
        DUPLICATE_MAPPING_ERR = 12,
        /// `IWPM_UNKNOWN_MAPPING_ERR`.
        UNKNOWN_MAPPING_ERR = 13,
        /// `IWPM_CLIENT_DEV_INFO_ERR`.
        CLIENT_DEV_INFO_ERR = 14,
        /// `IWPM_USER_LIB_INFO_ERR`.
        USER_LIB_INFO_ERR = 15,
        /// `IWPM_REMOTE_QUERY_REJECT`: The peer refused.
        REMOTE_QUERY_REJECT = 16,
    }
}

netlink_core::attributes! {
    /// The kernel looks for a port mapper. C: `IWPM_NLA_REG_*`, `rdma/rdma_netlink.h`.
    pub struct RegistrationQuestion / RegistrationQuestionBuilder = "registration-question", prefix "IWPM_NLA_REG_" {
        /// `IWPM_NLA_REG_PID_SEQ`: Number of the question, which the answer repeats.
        PID_SEQ pid_seq: u32 = 1,
        /// `IWPM_NLA_REG_IF_NAME`: Name of the link.
        IF_NAME if_name: str = 2,
        /// `IWPM_NLA_REG_IBDEV_NAME`: Name of the device.
        IBDEV_NAME ibdev_name: str = 3,
        /// `IWPM_NLA_REG_ULIB_NAME`: Which program is looked for, iWarpPortMapperUser.
        ULIB_NAME ulib_name: str = 4,
    }
}

netlink_core::attributes! {
    /// A port mapper answers that it is there. C: `IWPM_NLA_RREG_*`, `rdma/rdma_netlink.h`.
    pub struct Registration / RegistrationBuilder = "registration", prefix "IWPM_NLA_RREG_" {
        /// `IWPM_NLA_RREG_PID_SEQ`: Number of the question.
        PID_SEQ pid_seq: u32 = 1,
        /// `IWPM_NLA_RREG_IBDEV_NAME`: Name of the device.
        IBDEV_NAME ibdev_name: str = 2,
        /// `IWPM_NLA_RREG_ULIB_NAME`: Which program it is, iWarpPortMapperUser.
        ULIB_NAME ulib_name: str = 3,
        /// `IWPM_NLA_RREG_ULIB_VER`: Version of the interface, 3 or 4.
        ULIB_VER ulib_ver: u16 = 4,
        /// `IWPM_NLA_RREG_PID_ERR`.
        PID_ERR pid_err: ErrorCode = 5,
    }
}

netlink_core::attributes! {
    /// A port to map, or not any more. C: `IWPM_NLA_MANAGE_*`, `rdma/rdma_netlink.h`.
    pub struct MappingQuestion / MappingQuestionBuilder = "mapping-question", prefix "IWPM_NLA_MANAGE_" {
        /// `IWPM_NLA_MANAGE_MAPPING_SEQ`: Number of the question, which the answer repeats.
        MAPPING_SEQ mapping_seq: u32 = 1,
        /// `IWPM_NLA_MANAGE_ADDR`: Local address.
        ADDR addr: SockaddrStorage = 2,
        /// `IWPM_NLA_MANAGE_FLAGS`.
        FLAGS flags: MappingFlags = 3,
    }
}

netlink_core::attributes! {
    /// To what a port is mapped. C: `IWPM_NLA_RMANAGE_*`, `rdma/rdma_netlink.h`.
    pub struct Mapping / MappingBuilder = "mapping", prefix "IWPM_NLA_RMANAGE_" {
        /// `IWPM_NLA_RMANAGE_MAPPING_SEQ`: Number of the question.
        MAPPING_SEQ mapping_seq: u32 = 1,
        /// `IWPM_NLA_RMANAGE_ADDR`: Local address.
        ADDR addr: SockaddrStorage = 2,
        /// `IWPM_NLA_RMANAGE_MAPPED_LOC_ADDR`: What the local address is mapped to.
        MAPPED_LOC_ADDR mapped_loc_addr: SockaddrStorage = 3,
        /// `IWPM_NLA_RMANAGE_MAPPING_ERR`.
        MAPPING_ERR mapping_err: ErrorCode = 4,
    }
}

netlink_core::attributes! {
    /// The two ends of a connection that is to be made. C: `IWPM_NLA_QUERY_*`, `rdma/rdma_netlink.h`.
    pub struct ConnectionQuestion / ConnectionQuestionBuilder = "connection-question", prefix "IWPM_NLA_QUERY_" {
        /// `IWPM_NLA_QUERY_MAPPING_SEQ`: Number of the question, which the answer repeats.
        MAPPING_SEQ mapping_seq: u32 = 1,
        /// `IWPM_NLA_QUERY_LOCAL_ADDR`.
        LOCAL_ADDR local_addr: SockaddrStorage = 2,
        /// `IWPM_NLA_QUERY_REMOTE_ADDR`.
        REMOTE_ADDR remote_addr: SockaddrStorage = 3,
        /// `IWPM_NLA_QUERY_FLAGS`.
        FLAGS flags: MappingFlags = 4,
    }
}

netlink_core::attributes! {
    /// To what the two ends of a connection are mapped. C: `IWPM_NLA_RQUERY_*`, `rdma/rdma_netlink.h`.
    pub struct Connection / ConnectionBuilder = "connection", prefix "IWPM_NLA_RQUERY_" {
        /// `IWPM_NLA_RQUERY_MAPPING_SEQ`: Number of the question.
        MAPPING_SEQ mapping_seq: u32 = 1,
        /// `IWPM_NLA_RQUERY_LOCAL_ADDR`.
        LOCAL_ADDR local_addr: SockaddrStorage = 2,
        /// `IWPM_NLA_RQUERY_REMOTE_ADDR`.
        REMOTE_ADDR remote_addr: SockaddrStorage = 3,
        /// `IWPM_NLA_RQUERY_MAPPED_LOC_ADDR`: What the local address is mapped to.
        MAPPED_LOC_ADDR mapped_loc_addr: SockaddrStorage = 4,
        /// `IWPM_NLA_RQUERY_MAPPED_REM_ADDR`: What the remote address is mapped to.
        MAPPED_REM_ADDR mapped_rem_addr: SockaddrStorage = 5,
        /// `IWPM_NLA_RQUERY_MAPPING_ERR`.
        MAPPING_ERR mapping_err: ErrorCode = 6,
    }
}

netlink_core::attributes! {
    /// A port mapper has started. C: `IWPM_NLA_MAPINFO_*`, `rdma/rdma_netlink.h`.
    pub struct Start / StartBuilder = "start", prefix "IWPM_NLA_MAPINFO_" {
        /// `IWPM_NLA_MAPINFO_ULIB_NAME`: Which program it is, iWarpPortMapperUser.
        ULIB_NAME ulib_name: str = 1,
        /// `IWPM_NLA_MAPINFO_ULIB_VER`: Version of the interface, 3 or 4.
        ULIB_VER ulib_ver: u16 = 2,
    }
}

netlink_core::attributes! {
    /// A mapping that the kernel has. C: `IWPM_NLA_MAPINFO_*`, `rdma/rdma_netlink.h`.
    pub struct MappingInfo / MappingInfoBuilder = "mapping-info", prefix "IWPM_NLA_MAPINFO_" {
        /// `IWPM_NLA_MAPINFO_LOCAL_ADDR`.
        LOCAL_ADDR local_addr: SockaddrStorage = 1,
        /// `IWPM_NLA_MAPINFO_MAPPED_ADDR`: What the local address is mapped to.
        MAPPED_ADDR mapped_addr: SockaddrStorage = 2,
        /// `IWPM_NLA_MAPINFO_FLAGS`.
        FLAGS flags: MappingFlags = 3,
    }
}

netlink_core::attributes! {
    /// How many mappings were told. C: `IWPM_NLA_MAPINFO_*`, `rdma/rdma_netlink.h`.
    pub struct MappingCount / MappingCountBuilder = "mapping-count", prefix "IWPM_NLA_MAPINFO_" {
        /// `IWPM_NLA_MAPINFO_SEQ`: Number of the question.
        SEQ seq: u32 = 1,
        /// `IWPM_NLA_MAPINFO_SEND_NUM`: How many mappings the kernel told.
        SEND_NUM send_num: u32 = 2,
        /// `IWPM_NLA_MAPINFO_ACK_NUM`: How many of them the port mapper took.
        ACK_NUM ack_num: u32 = 3,
    }
}

netlink_core::attributes! {
    /// A question that the port mapper could not answer. C: `IWPM_NLA_ERR_*`, `rdma/rdma_netlink.h`.
    pub struct Error / ErrorBuilder = "error", prefix "IWPM_NLA_ERR_" {
        /// `IWPM_NLA_ERR_SEQ`: Number of the question.
        SEQ seq: u32 = 1,
        /// `IWPM_NLA_ERR_CODE`.
        CODE code: ErrorCode = 2,
    }
}

netlink_core::attributes! {
    /// The version that both sides understand. C: `IWPM_NLA_HELLO_*`, `rdma/rdma_netlink.h`.
    pub struct Hello / HelloBuilder = "hello", prefix "IWPM_NLA_HELLO_" {
        /// `IWPM_NLA_HELLO_ABI_VERSION`: Version of the interface, 3 or 4.
        ABI_VERSION abi_version: u16 = 1,
    }
}

netlink_core::family! {
    /// The port mapper of iWARP: a program that claims TCP ports for connections in hardware, and agrees on them with
    /// its peers. Here the kernel asks, and the program answers. Both mark what they send as requests, the kernel with
    /// sequence numbers of its own. It takes an answer as a request for a dump, which ends (NLMSG_DONE) without having
    /// begun.
    pub static RDMA_IWPM = "rdma-iwpm", netlink_core::schema::Protocol::Raw(20);
    dump {
        /// Answer that there is a port mapper, at the port of the socket. C: `RDMA_NL_IWPM_REG_PID`.
        REG_PID_DUMP reg_pid_dump: Registration / RegistrationBuilder = 2048 [1, 2, 3, 4, 5] -> RegistrationQuestion = 2048 [] as "reg-pid";
        /// Answer to what a port is mapped. C: `RDMA_NL_IWPM_ADD_MAPPING`.
        ADD_MAPPING_DUMP add_mapping_dump: Mapping / MappingBuilder = 2049 [1, 2, 3, 4] -> MappingQuestion = 2049 [] as "add-mapping";
        /// Answer to what the ends of a connection are mapped. C: `RDMA_NL_IWPM_QUERY_MAPPING`.
        QUERY_MAPPING_DUMP query_mapping_dump: Connection / ConnectionBuilder = 2050 [1, 2, 3, 4, 5, 6] -> ConnectionQuestion = 2050 [] as "query-mapping";
        /// Tell to what the ends of a connection are mapped that a peer makes. C: `RDMA_NL_IWPM_REMOTE_INFO`.
        REMOTE_INFO_DUMP remote_info_dump: Connection / ConnectionBuilder = 2052 [1, 2, 3, 4, 5, 6] -> Connection = 2052 [] as "remote-info";
        /// Answer that a question could not be answered. C: `RDMA_NL_IWPM_HANDLE_ERR`.
        HANDLE_ERR_DUMP handle_err_dump: Error / ErrorBuilder = 2053 [1, 2] -> Error = 2053 [] as "handle-err";
        /// Tell that a port mapper has started. The kernel answers with the mappings it has, and then their number. C:
        /// `RDMA_NL_IWPM_MAPINFO`.
        MAPINFO_DUMP mapinfo_dump: Start / StartBuilder = 2054 [1, 2] -> MappingInfo = 2054 [] as "mapinfo";
        /// Answer how many mappings were taken. C: `RDMA_NL_IWPM_MAPINFO_NUM`.
        MAPINFO_NUM_DUMP mapinfo_num_dump: MappingCount / MappingCountBuilder = 2055 [1, 2, 3] -> MappingCount = 2055 [] as "mapinfo-num";
        /// Tell the version that the port mapper understands. C: `RDMA_NL_IWPM_HELLO`.
        HELLO_DUMP hello_dump: Hello / HelloBuilder = 2056 [1] -> Hello = 2056 [] as "hello";
    }
    notify {
        /// The kernel looks for a port mapper. C: `RDMA_NL_IWPM_REG_PID`.
        REG_PID_NTF RegPid: RegistrationQuestion = 2048 [1, 2, 3, 4];
        /// The kernel asks for a mapping. Only the port mapper hears it. C: `RDMA_NL_IWPM_ADD_MAPPING`.
        ADD_MAPPING_NTF AddMapping: MappingQuestion = 2049 [1, 2, 3];
        /// The kernel asks for the mapping of a connection. Only the port mapper hears it. C:
        /// `RDMA_NL_IWPM_QUERY_MAPPING`.
        QUERY_MAPPING_NTF QueryMapping: ConnectionQuestion = 2050 [1, 2, 3, 4];
        /// The kernel needs a mapping no more. Only the port mapper hears it. C: `RDMA_NL_IWPM_REMOVE_MAPPING`.
        REMOVE_MAPPING RemoveMapping: MappingQuestion = 2051 [1, 2];
        /// A mapping that the kernel has. Only the port mapper hears it. C: `RDMA_NL_IWPM_MAPINFO`.
        MAPINFO_NTF Mapinfo: MappingInfo = 2054 [1, 2, 3];
        /// The kernel tells how many mappings it told. Only the port mapper hears it. C: `RDMA_NL_IWPM_MAPINFO_NUM`.
        MAPINFO_NUM_NTF MapinfoNum: MappingCount = 2055 [1, 2];
        /// The kernel answers with the version that both understand. Only the port mapper hears it. C:
        /// `RDMA_NL_IWPM_HELLO`.
        HELLO_NTF Hello: Hello = 2056 [1];
    }
    groups {
        /// The kernel looks for a port mapper. It carries `RDMA_NL_IWPM_REG_PID`. C: `RDMA_NL_GROUP_IWPM`.
        IWPM: "iwpm" = 2,
    }
}
