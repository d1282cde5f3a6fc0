//! The local service of InfiniBand: here the kernel asks, and a program answers. A question goes to the group; the
//! answer has its sequence number and type, and is not marked as a request. An answer with the flag 0x100
//! (RDMA_NL_LS_F_ERR) says that there is none.
//!
//! Printed by `cargo xtask codegen` from `specs/rdma-ls.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::{Chars, Multi};

netlink_core::enumeration! {
    /// What paths are asked for. C: `rdma/rdma_netlink.h`.
    pub struct PathUse: u8 = "path-use", prefix "LS_RESOLVE_PATH_USE_" {
        /// `LS_RESOLVE_PATH_USE_ALL`: All of a connection, up to six.
        ALL = 0,
        /// `LS_RESOLVE_PATH_USE_UNIDIRECTIONAL`: One, there.
        UNIDIRECTIONAL = 1,
        /// `LS_RESOLVE_PATH_USE_GMP`: For messages of management, there and back.
        GMP = 2,
    }
}

netlink_core::flags! {
    /// What a path is good for. C: `rdma/ib_user_sa.h`.
    pub struct PathFlags: u32 = "path-flags", prefix "IB_PATH_" {
        /// `IB_PATH_GMP`: Messages of management.
        GMP = 1 << 0,
        /// `IB_PATH_PRIMARY`.
        PRIMARY = 1 << 1,
        /// `IB_PATH_ALTERNATE`.
        ALTERNATE = 1 << 2,
        /// `IB_PATH_OUTBOUND`.
        OUTBOUND = 1 << 3,
        /// `IB_PATH_INBOUND`.
        INBOUND = 1 << 4,
        /// `IB_PATH_INBOUND_REVERSE`: There, and the same way back.
        INBOUND_REVERSE = 1 << 5,
    }
}

netlink_core::structure! {
    /// Where a path begins. C: `struct rdma_ls_resolve_header`, `rdma/rdma_netlink.h`.
    pub struct RdmaLsResolveHeader = "rdma-ls-resolve-header", size 66 {
        /// `device_name`.
        device_name: Chars<64> = 0,
        /// `port_num`: Number of the port, from 1.
        port_num: u8 = 64,
        /// `path_use`.
        path_use: PathUse = 65,
    }
}

netlink_core::structure! {
    /// Where an address is looked for. C: `struct rdma_ls_ip_resolve_header`, `rdma/rdma_netlink.h`.
    pub struct RdmaLsIpResolveHeader = "rdma-ls-ip-resolve-header", size 4 {
        /// `ifindex`: Index of the link.
        ifindex: u32 = 0,
    }
}

netlink_core::structure! {
    /// A path, as the manager of the subnet has it. C: `struct ib_path_rec_data`, `rdma/ib_user_sa.h`.
    pub struct IbPathRecData = "ib-path-rec-data", size 72 {
        /// `flags`.
        flags: PathFlags = 0,
        /// `reserved`.
        reserved: u32 = 4,
        /// Has no name in C.
        service_id: u64 = 8 be,
        /// Identifier (GID) of the other end.
        dgid: Ipv6Addr = 16,
        /// Identifier (GID) of this end.
        sgid: Ipv6Addr = 32,
        /// Local identifier of the other end.
        dlid: u16 = 48 be,
        /// Local identifier of this end.
        slid: u16 = 50 be,
        /// From the highest bit, whether the path is for raw traffic, three bits that are reserved, the flow label
        /// (20), the hop limit (8).
        flow_label_hop_limit: u32 = 52 be,
        /// Has no name in C.
        traffic_class: u8 = 56,
        /// Whether the path goes back, too (0x80), and how many paths there are.
        reversible_number: u8 = 57,
        /// Partition key.
        pkey: u16 = 58 be,
        /// Class of service (12 bits) and service level (4).
        qos_class_sl: u16 = 60 be,
        /// Selector (2 bits) and MTU (6), 1 for 256 bytes, 2 for 512 and so on.
        mtu: u8 = 62,
        /// Selector (2 bits) and rate (6), by the numbers of InfiniBand.
        rate: u8 = 63,
        /// Selector (2 bits) and time (6), by the power of two of 4.096 microseconds.
        packet_life_time: u8 = 64,
        /// Has no name in C.
        preference: u8 = 65,
    }
}

netlink_core::attributes! {
    /// An answer to a question of the kernel, or how long it waits for one. C: `LS_NLA_TYPE_*`, `rdma/rdma_netlink.h`.
    pub struct LocalService / LocalServiceBuilder = "local-service", prefix "LS_NLA_TYPE_" {
        /// `LS_NLA_TYPE_PATH_RECORD`.
        PATH_RECORD path_record: Multi<IbPathRecData> = 1,
        /// `LS_NLA_TYPE_TIMEOUT`: How long the kernel waits for an answer before it asks the manager of the subnet:
        /// 100 to 200000 milliseconds, what is less or more is taken for these.
        TIMEOUT timeout: u32 = 2,
        /// `LS_NLA_TYPE_SERVICE_ID`.
        SERVICE_ID service_id: u64 = 3,
        /// `LS_NLA_TYPE_DGID`: Identifier (GID) of the other end.
        DGID dgid: Ipv6Addr = 4,
        /// `LS_NLA_TYPE_SGID`: Identifier (GID) of this end.
        SGID sgid: Ipv6Addr = 5,
        /// `LS_NLA_TYPE_TCLASS`: Traffic class.
        TCLASS tclass: u8 = 6,
        /// `LS_NLA_TYPE_PKEY`: Partition key.
        PKEY pkey: u16 = 7,
        /// `LS_NLA_TYPE_QOS_CLASS`: Class of service.
        QOS_CLASS qos_class: u16 = 8,
        /// `LS_NLA_TYPE_IPV4`.
        IPV4 ipv4: Ipv4Addr = 9,
        /// `LS_NLA_TYPE_IPV6`.
        IPV6 ipv6: Ipv6Addr = 10,
    }
}

netlink_core::attributes! {
    /// What paths are asked for. The types of the attributes have a flag (RDMA_NLA_F_MANDATORY, 0x2000): who does not
    /// understand one must not answer.
    pub struct PathQuestion / PathQuestionBuilder = "path-question", header RdmaLsResolveHeader {
        /// Has no name in C.
        SERVICE_ID service_id: u64 = 8195,
        /// Identifier (GID) of the other end.
        DGID dgid: Ipv6Addr = 8196,
        /// Identifier (GID) of this end.
        SGID sgid: Ipv6Addr = 8197,
        /// Traffic class.
        TCLASS tclass: u8 = 8198,
        /// Partition key.
        PKEY pkey: u16 = 8199,
        /// Class of service.
        QOS_CLASS qos_class: u16 = 8200,
    }
}

netlink_core::attributes! {
    /// Which address is to be resolved to an identifier (GID). The types of the attributes have the same flag as those
    /// of a path's.
    pub struct AddressQuestion / AddressQuestionBuilder = "address-question", header RdmaLsIpResolveHeader {
        /// Has no name in C.
        IPV4 ipv4: Ipv4Addr = 8201,
        /// Has no name in C.
        IPV6 ipv6: Ipv6Addr = 8202,
    }
}

netlink_core::family! {
    /// The local service of InfiniBand: here the kernel asks, and a program answers. A question goes to the group; the
    /// answer has its sequence number and type, and is not marked as a request. An answer with the flag 0x100
    /// (RDMA_NL_LS_F_ERR) says that there is none.
    pub static RDMA_LS = "rdma-ls", netlink_core::schema::Protocol::Raw(20);
    do {
        /// Tells the kernel how long to wait for answers. C: `RDMA_NL_LS_OP_SET_TIMEOUT`.
        SET_TIMEOUT set_timeout: LocalService / LocalServiceBuilder = 4097 [2];
    }
    get {
        /// The kernel asks for paths, and is answered with them. C: `RDMA_NL_LS_OP_RESOLVE`.
        RESOLVE resolve: PathQuestion / PathQuestionBuilder = 4096 [8195, 8196, 8197, 8198, 8199, 8200] -> LocalService = 4096 [1];
        /// The kernel asks for the identifier (GID) behind an address, and is answered with it. C:
        /// `RDMA_NL_LS_OP_IP_RESOLVE`.
        IP_RESOLVE ip_resolve: AddressQuestion / AddressQuestionBuilder = 4098 [8201, 8202] -> LocalService = 4098 [4];
    }
    notify {
        /// The kernel asks for paths. C: `RDMA_NL_LS_OP_RESOLVE`.
        PATH_QUESTION PathQuestion: PathQuestion = 4096 [8195, 8196, 8197, 8198, 8199, 8200];
        /// The kernel asks for the identifier (GID) behind an address. C: `RDMA_NL_LS_OP_IP_RESOLVE`.
        ADDRESS_QUESTION AddressQuestion: AddressQuestion = 4098 [8201, 8202];
    }
    groups {
        /// Questions to the local service. It carries `RDMA_NL_LS_OP_RESOLVE`, `RDMA_NL_LS_OP_IP_RESOLVE`. C:
        /// `RDMA_NL_GROUP_LS`.
        LS: "ls" = 3,
    }
}
