//! SMC, shared memory communications: link groups, devices, statistics and identifiers (`smcd`, `smcr`, `smcs`).
//!
//! Printed by `cargo xtask codegen` from `specs/smc.yaml`. Not to be edited.

use netlink_core::{Nest, Uint, Unused};

netlink_core::attributes! {
    /// What is told. C: `SMC_GEN_*`, `linux/smc.h`.
    pub struct Smc / SmcBuilder = "smc", prefix "SMC_GEN_" {
        /// `SMC_GEN_SYS_INFO`.
        SYS_INFO sys_info => Nest<System> = 1,
        /// `SMC_GEN_LGR_SMCR`.
        LGR_SMCR lgr_smcr => Nest<LinkGroupRdma> = 2,
        /// `SMC_GEN_LINK_SMCR`.
        LINK_SMCR link_smcr => Nest<Link> = 3,
        /// `SMC_GEN_LGR_SMCD`.
        LGR_SMCD lgr_smcd => Nest<LinkGroupIsm> = 4,
        /// `SMC_GEN_DEV_SMCD`.
        DEV_SMCD dev_smcd => Nest<Device> = 5,
        /// `SMC_GEN_DEV_SMCR`.
        DEV_SMCR dev_smcr => Nest<Device> = 6,
        /// `SMC_GEN_STATS`.
        STATS stats => Nest<Statistics> = 7,
        /// `SMC_GEN_FBACK_STATS`.
        FBACK_STATS fback_stats => Nest<FallbackStatistics> = 8,
    }
}

netlink_core::attributes! {
    /// This host. C: `SMC_NLA_SYS_*`, `linux/smc.h`.
    pub struct System / SystemBuilder = "system", prefix "SMC_NLA_SYS_" {
        /// `SMC_NLA_SYS_VER`: Version of SMC.
        VER ver: u8 = 1,
        /// `SMC_NLA_SYS_REL`: Release of SMC.
        REL rel: u8 = 2,
        /// `SMC_NLA_SYS_IS_ISM_V2`: 1 where ISM devices know version 2.
        IS_ISM_V2 is_ism_v2: u8 = 3,
        /// `SMC_NLA_SYS_LOCAL_HOST`: Name of the host.
        LOCAL_HOST local_host: str = 4,
        /// `SMC_NLA_SYS_SEID`: Enterprise identifier of the system.
        SEID seid: str = 5,
        /// `SMC_NLA_SYS_IS_SMCR_V2`: 1 where RDMA knows version 2.
        IS_SMCR_V2 is_smcr_v2: u8 = 6,
    }
}

netlink_core::attributes! {
    /// What version 2 adds to a link group. C: `SMC_NLA_LGR_V2_*`, `linux/smc.h`.
    pub struct LinkGroupV2 / LinkGroupV2Builder = "link-group-v2", prefix "SMC_NLA_LGR_V2_" {
        /// `SMC_NLA_LGR_V2_VER`: Version of SMC.
        VER ver: u8 = 0,
        /// `SMC_NLA_LGR_V2_REL`: Release of the peer.
        REL rel: u8 = 1,
        /// `SMC_NLA_LGR_V2_OS`: Operating system of the peer.
        OS os: u8 = 2,
        /// `SMC_NLA_LGR_V2_NEG_EID`: Enterprise identifier that was agreed on.
        NEG_EID neg_eid: str = 3,
        /// `SMC_NLA_LGR_V2_PEER_HOST`: Name of the peer.
        PEER_HOST peer_host: str = 4,
    }
}

netlink_core::attributes! {
    /// What version 2 adds to a link group over RDMA. C: `SMC_NLA_LGR_R_V2_*`, `linux/smc.h`.
    pub struct LinkGroupRdmaV2 / LinkGroupRdmaV2Builder = "link-group-rdma-v2", prefix "SMC_NLA_LGR_R_V2_" {
        /// `SMC_NLA_LGR_R_V2_DIRECT`: 1 without a gateway in between.
        DIRECT direct: u8 = 1,
        /// `SMC_NLA_LGR_R_V2_MAX_CONNS`.
        MAX_CONNS max_conns: u8 = 2,
        /// `SMC_NLA_LGR_R_V2_MAX_LINKS`.
        MAX_LINKS max_links: u8 = 3,
    }
}

netlink_core::attributes! {
    /// A link group over RDMA. C: `SMC_NLA_LGR_R_*`, `linux/smc.h`.
    pub struct LinkGroupRdma / LinkGroupRdmaBuilder = "link-group-rdma", prefix "SMC_NLA_LGR_R_" {
        /// `SMC_NLA_LGR_R_ID`.
        ID id: u32 = 1,
        /// `SMC_NLA_LGR_R_ROLE`: 0 for the client, 1 for the server.
        ROLE role: u8 = 2,
        /// `SMC_NLA_LGR_R_TYPE`: How many links of which kind.
        TYPE r#type: u8 = 3,
        /// `SMC_NLA_LGR_R_PNETID`: Physical network.
        PNETID pnetid: str = 4,
        /// `SMC_NLA_LGR_R_VLAN_ID`.
        VLAN_ID vlan_id: u8 = 5,
        /// `SMC_NLA_LGR_R_CONNS_NUM`: How many connections use it.
        CONNS_NUM conns_num: u32 = 6 [volatile],
        /// `SMC_NLA_LGR_R_V2_COMMON`.
        V2_COMMON v2_common => Nest<LinkGroupV2> = 7,
        /// `SMC_NLA_LGR_R_V2`.
        V2 v2 => Nest<LinkGroupRdmaV2> = 8,
        /// `SMC_NLA_LGR_R_NET_COOKIE`: Cookie of the network namespace.
        NET_COOKIE net_cookie: u64 = 9,
        #[doc(hidden)]
        PAD pad [Unused] = 10,
        /// `SMC_NLA_LGR_R_BUF_TYPE`: How buffers lie in memory.
        BUF_TYPE buf_type: u8 = 11,
        /// `SMC_NLA_LGR_R_SNDBUF_ALLOC`: Bytes of send buffers.
        SNDBUF_ALLOC sndbuf_alloc: Uint = 12 [volatile],
        /// `SMC_NLA_LGR_R_RMB_ALLOC`: Bytes of receive buffers.
        RMB_ALLOC rmb_alloc: Uint = 13 [volatile],
    }
}

netlink_core::attributes! {
    /// A link of a group over RDMA. C: `SMC_NLA_LINK_*`, `linux/smc.h`.
    pub struct Link / LinkBuilder = "link", prefix "SMC_NLA_LINK_" {
        /// `SMC_NLA_LINK_ID`.
        ID id: u8 = 1,
        /// `SMC_NLA_LINK_IB_DEV`: Device.
        IB_DEV ib_dev: str = 2,
        /// `SMC_NLA_LINK_IB_PORT`: Its port.
        IB_PORT ib_port: u8 = 3,
        /// `SMC_NLA_LINK_GID`: Address here, as text.
        GID gid: str = 4,
        /// `SMC_NLA_LINK_PEER_GID`: Address of the peer, as text.
        PEER_GID peer_gid: str = 5,
        /// `SMC_NLA_LINK_CONN_CNT`: How many connections use it.
        CONN_CNT conn_cnt: u32 = 6 [volatile],
        /// `SMC_NLA_LINK_NET_DEV`: Network interface.
        NET_DEV net_dev: u32 = 7,
        /// `SMC_NLA_LINK_UID`: Identifier here.
        UID uid: u32 = 8,
        /// `SMC_NLA_LINK_PEER_UID`: Identifier at the peer.
        PEER_UID peer_uid: u32 = 9,
        /// `SMC_NLA_LINK_STATE`.
        STATE state: u32 = 10,
    }
}

netlink_core::attributes! {
    /// A link group over ISM, inside one machine. C: `SMC_NLA_LGR_D_*`, `linux/smc.h`.
    pub struct LinkGroupIsm / LinkGroupIsmBuilder = "link-group-ism", prefix "SMC_NLA_LGR_D_" {
        /// `SMC_NLA_LGR_D_ID`.
        ID id: u32 = 1,
        /// `SMC_NLA_LGR_D_GID`: Address here.
        GID gid: u64 = 2,
        /// `SMC_NLA_LGR_D_PEER_GID`: Address of the peer.
        PEER_GID peer_gid: u64 = 3,
        /// `SMC_NLA_LGR_D_VLAN_ID`.
        VLAN_ID vlan_id: u8 = 4,
        /// `SMC_NLA_LGR_D_CONNS_NUM`: How many connections use it.
        CONNS_NUM conns_num: u32 = 5 [volatile],
        /// `SMC_NLA_LGR_D_PNETID`: Physical network.
        PNETID pnetid: str = 6,
        /// `SMC_NLA_LGR_D_CHID`: Channel of the device.
        CHID chid: u32 = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
        /// `SMC_NLA_LGR_D_V2_COMMON`.
        V2_COMMON v2_common => Nest<LinkGroupV2> = 9,
        /// `SMC_NLA_LGR_D_EXT_GID`: The other half of the address here.
        EXT_GID ext_gid: u64 = 10,
        /// `SMC_NLA_LGR_D_PEER_EXT_GID`: The other half of the peer's address.
        PEER_EXT_GID peer_ext_gid: u64 = 11,
        /// `SMC_NLA_LGR_D_SNDBUF_ALLOC`: Bytes of send buffers.
        SNDBUF_ALLOC sndbuf_alloc: Uint = 12 [volatile],
        /// `SMC_NLA_LGR_D_DMB_ALLOC`: Bytes of receive buffers.
        DMB_ALLOC dmb_alloc: Uint = 13 [volatile],
    }
}

netlink_core::attributes! {
    /// A port of a device. C: `SMC_NLA_DEV_PORT_*`, `linux/smc.h`.
    pub struct Port / PortBuilder = "port", prefix "SMC_NLA_DEV_PORT_" {
        /// `SMC_NLA_DEV_PORT_PNET_USR`: 1 where the physical network was set by a person.
        PNET_USR pnet_usr: u8 = 1,
        /// `SMC_NLA_DEV_PORT_PNETID`: Physical network.
        PNETID pnetid: str = 2,
        /// `SMC_NLA_DEV_PORT_NETDEV`: Network interface.
        NETDEV netdev: u32 = 3,
        /// `SMC_NLA_DEV_PORT_STATE`.
        STATE state: u8 = 4,
        /// `SMC_NLA_DEV_PORT_VALID`.
        VALID valid: u8 = 5,
        /// `SMC_NLA_DEV_PORT_LNK_CNT`: How many links use it.
        LNK_CNT lnk_cnt: u32 = 6 [volatile],
    }
}

netlink_core::attributes! {
    /// A device. C: `SMC_NLA_DEV_*`, `linux/smc.h`.
    pub struct Device / DeviceBuilder = "device", prefix "SMC_NLA_DEV_" {
        /// `SMC_NLA_DEV_USE_CNT`: How many link groups use it.
        USE_CNT use_cnt: u32 = 1 [volatile],
        /// `SMC_NLA_DEV_IS_CRIT`: 1 where link groups would lose their last device.
        IS_CRIT is_crit: u8 = 2,
        /// `SMC_NLA_DEV_PCI_FID`: PCI function.
        PCI_FID pci_fid: u32 = 3,
        /// `SMC_NLA_DEV_PCI_CHID`: PCI channel.
        PCI_CHID pci_chid: u16 = 4,
        /// `SMC_NLA_DEV_PCI_VENDOR`.
        PCI_VENDOR pci_vendor: u16 = 5,
        /// `SMC_NLA_DEV_PCI_DEVICE`.
        PCI_DEVICE pci_device: u16 = 6,
        /// `SMC_NLA_DEV_PCI_ID`: PCI address.
        PCI_ID pci_id: str = 7,
        /// `SMC_NLA_DEV_PORT`.
        PORT port => Nest<Port> = 8,
        /// `SMC_NLA_DEV_PORT2`.
        PORT2 port2 => Nest<Port> = 9,
        /// `SMC_NLA_DEV_IB_NAME`.
        IB_NAME ib_name: str = 10,
    }
}

netlink_core::attributes! {
    /// How many were so big or smaller, but bigger than the size before. C: `SMC_NLA_STATS_PLOAD_*`, `linux/smc.h`.
    pub struct Sizes / SizesBuilder = "sizes", prefix "SMC_NLA_STATS_PLOAD_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `SMC_NLA_STATS_PLOAD_8K`.
        _8K _8k: u64 = 1 [volatile],
        /// `SMC_NLA_STATS_PLOAD_16K`.
        _16K _16k: u64 = 2 [volatile],
        /// `SMC_NLA_STATS_PLOAD_32K`.
        _32K _32k: u64 = 3 [volatile],
        /// `SMC_NLA_STATS_PLOAD_64K`.
        _64K _64k: u64 = 4 [volatile],
        /// `SMC_NLA_STATS_PLOAD_128K`.
        _128K _128k: u64 = 5 [volatile],
        /// `SMC_NLA_STATS_PLOAD_256K`.
        _256K _256k: u64 = 6 [volatile],
        /// `SMC_NLA_STATS_PLOAD_512K`.
        _512K _512k: u64 = 7 [volatile],
        /// `SMC_NLA_STATS_PLOAD_1024K`.
        _1024K _1024k: u64 = 8 [volatile],
        /// `SMC_NLA_STATS_PLOAD_G_1024K`: Bigger ones.
        G_1024K g_1024k: u64 = 9 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of buffers. C: `SMC_NLA_STATS_RMB_*`, `linux/smc.h`.
    pub struct BufferStatistics / BufferStatisticsBuilder = "buffer-statistics", prefix "SMC_NLA_STATS_RMB_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `SMC_NLA_STATS_RMB_SIZE_SM_PEER_CNT`: The peer's was too small.
        SIZE_SM_PEER_CNT size_sm_peer_cnt: u64 = 1 [volatile],
        /// `SMC_NLA_STATS_RMB_SIZE_SM_CNT`: It was too small.
        SIZE_SM_CNT size_sm_cnt: u64 = 2 [volatile],
        /// `SMC_NLA_STATS_RMB_FULL_PEER_CNT`: The peer's was full.
        FULL_PEER_CNT full_peer_cnt: u64 = 3 [volatile],
        /// `SMC_NLA_STATS_RMB_FULL_CNT`: It was full.
        FULL_CNT full_cnt: u64 = 4 [volatile],
        /// `SMC_NLA_STATS_RMB_REUSE_CNT`: It was used again.
        REUSE_CNT reuse_cnt: u64 = 5 [volatile],
        /// `SMC_NLA_STATS_RMB_ALLOC_CNT`: It was made.
        ALLOC_CNT alloc_cnt: u64 = 6 [volatile],
        /// `SMC_NLA_STATS_RMB_DGRADE_CNT`: It was made smaller than wanted.
        DGRADE_CNT dgrade_cnt: u64 = 7 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of RDMA or of ISM. C: `SMC_NLA_STATS_T_*`, `linux/smc.h`.
    pub struct TechnologyStatistics / TechnologyStatisticsBuilder = "technology-statistics", prefix "SMC_NLA_STATS_T_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `SMC_NLA_STATS_T_TX_RMB_SIZE`: Sizes of send buffers.
        TX_RMB_SIZE tx_rmb_size => Nest<Sizes> = 1,
        /// `SMC_NLA_STATS_T_RX_RMB_SIZE`: Sizes of receive buffers.
        RX_RMB_SIZE rx_rmb_size => Nest<Sizes> = 2,
        /// `SMC_NLA_STATS_T_TXPLOAD_SIZE`: Sizes of what was sent.
        TXPLOAD_SIZE txpload_size => Nest<Sizes> = 3,
        /// `SMC_NLA_STATS_T_RXPLOAD_SIZE`: Sizes of what was received.
        RXPLOAD_SIZE rxpload_size => Nest<Sizes> = 4,
        /// `SMC_NLA_STATS_T_TX_RMB_STATS`.
        TX_RMB_STATS tx_rmb_stats => Nest<BufferStatistics> = 5,
        /// `SMC_NLA_STATS_T_RX_RMB_STATS`.
        RX_RMB_STATS rx_rmb_stats => Nest<BufferStatistics> = 6,
        /// `SMC_NLA_STATS_T_CLNT_V1_SUCC`: Connections as a client, version 1.
        CLNT_V1_SUCC clnt_v1_succ: u64 = 7 [volatile],
        /// `SMC_NLA_STATS_T_CLNT_V2_SUCC`: Connections as a client, version 2.
        CLNT_V2_SUCC clnt_v2_succ: u64 = 8 [volatile],
        /// `SMC_NLA_STATS_T_SRV_V1_SUCC`: Connections as a server, version 1.
        SRV_V1_SUCC srv_v1_succ: u64 = 9 [volatile],
        /// `SMC_NLA_STATS_T_SRV_V2_SUCC`: Connections as a server, version 2.
        SRV_V2_SUCC srv_v2_succ: u64 = 10 [volatile],
        /// `SMC_NLA_STATS_T_SENDPAGE_CNT`.
        SENDPAGE_CNT sendpage_cnt: u64 = 11 [volatile],
        /// `SMC_NLA_STATS_T_SPLICE_CNT`.
        SPLICE_CNT splice_cnt: u64 = 12 [volatile],
        /// `SMC_NLA_STATS_T_CORK_CNT`.
        CORK_CNT cork_cnt: u64 = 13 [volatile],
        /// `SMC_NLA_STATS_T_NDLY_CNT`: Sockets without delay.
        NDLY_CNT ndly_cnt: u64 = 14 [volatile],
        /// `SMC_NLA_STATS_T_URG_DATA_CNT`: Urgent data.
        URG_DATA_CNT urg_data_cnt: u64 = 15 [volatile],
        /// `SMC_NLA_STATS_T_RX_BYTES`.
        RX_BYTES rx_bytes: u64 = 16 [volatile],
        /// `SMC_NLA_STATS_T_TX_BYTES`.
        TX_BYTES tx_bytes: u64 = 17 [volatile],
        /// `SMC_NLA_STATS_T_RX_CNT`.
        RX_CNT rx_cnt: u64 = 18 [volatile],
        /// `SMC_NLA_STATS_T_TX_CNT`.
        TX_CNT tx_cnt: u64 = 19 [volatile],
        /// `SMC_NLA_STATS_T_RX_RMB_USAGE`: Bytes of receive buffers in use.
        RX_RMB_USAGE rx_rmb_usage: Uint = 20 [volatile],
        /// `SMC_NLA_STATS_T_TX_RMB_USAGE`: Bytes of send buffers in use.
        TX_RMB_USAGE tx_rmb_usage: Uint = 21 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters. C: `SMC_NLA_STATS_*`, `linux/smc.h`.
    pub struct Statistics / StatisticsBuilder = "statistics", prefix "SMC_NLA_STATS_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `SMC_NLA_STATS_SMCD_TECH`: Of ISM.
        SMCD_TECH smcd_tech => Nest<TechnologyStatistics> = 1,
        /// `SMC_NLA_STATS_SMCR_TECH`: Of RDMA.
        SMCR_TECH smcr_tech => Nest<TechnologyStatistics> = 2,
        /// `SMC_NLA_STATS_CLNT_HS_ERR_CNT`: Handshakes that failed, as a client.
        CLNT_HS_ERR_CNT clnt_hs_err_cnt: u64 = 3 [volatile],
        /// `SMC_NLA_STATS_SRV_HS_ERR_CNT`: Handshakes that failed, as a server.
        SRV_HS_ERR_CNT srv_hs_err_cnt: u64 = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// How often TCP was used instead, for a reason. C: `SMC_NLA_FBACK_STATS_*`, `linux/smc.h`.
    pub struct FallbackStatistics / FallbackStatisticsBuilder = "fallback-statistics", prefix "SMC_NLA_FBACK_STATS_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `SMC_NLA_FBACK_STATS_TYPE`: 0 as a client, 1 as a server.
        TYPE r#type: u8 = 1,
        /// `SMC_NLA_FBACK_STATS_SRV_CNT`: As a server, for any reason.
        SRV_CNT srv_cnt: u64 = 2 [volatile],
        /// `SMC_NLA_FBACK_STATS_CLNT_CNT`: As a client, for any reason.
        CLNT_CNT clnt_cnt: u64 = 3 [volatile],
        /// `SMC_NLA_FBACK_STATS_RSN_CODE`: The reason.
        RSN_CODE rsn_code: u32 = 4,
        /// `SMC_NLA_FBACK_STATS_RSN_CNT`: How often for this reason.
        RSN_CNT rsn_cnt: u16 = 5 [volatile],
    }
}

netlink_core::attributes! {
    /// The enterprise identifiers a person has set. C: `SMC_NLA_EID_TABLE_*`, `linux/smc.h`.
    pub struct EnterpriseIds / EnterpriseIdsBuilder = "enterprise-ids", prefix "SMC_NLA_EID_TABLE_" {
        /// `SMC_NLA_EID_TABLE_ENTRY`: An identifier.
        ENTRY entry: str = 1,
    }
}

netlink_core::attributes! {
    /// The enterprise identifier of the system. C: `SMC_NLA_SEID_*`, `linux/smc.h`.
    pub struct SystemId / SystemIdBuilder = "system-id", prefix "SMC_NLA_SEID_" {
        /// `SMC_NLA_SEID_ENTRY`.
        ENTRY entry: str = 1,
        /// `SMC_NLA_SEID_ENABLED`.
        ENABLED enabled: u8 = 2,
    }
}

netlink_core::attributes! {
    /// Whether handshakes give way to TCP under load. C: `SMC_NLA_HS_LIMITATION_*`, `linux/smc.h`.
    pub struct HandshakeLimitation / HandshakeLimitationBuilder = "handshake-limitation", prefix "SMC_NLA_HS_LIMITATION_" {
        /// `SMC_NLA_HS_LIMITATION_ENABLED`.
        ENABLED enabled: u8 = 1,
    }
}

netlink_core::family! {
    /// SMC, shared memory communications: link groups, devices, statistics and identifiers (`smcd`, `smcr`, `smcs`).
    pub static SMC = "smc", netlink_core::schema::Protocol::Generic { name: "SMC_GEN_NETLINK", version: 1 };
    do {
        /// Adds an enterprise identifier. C: `SMC_NETLINK_ADD_UEID`.
        ADD_UEID add_ueid: EnterpriseIds / EnterpriseIdsBuilder = 10 [1];
        /// Removes an enterprise identifier. C: `SMC_NETLINK_REMOVE_UEID`.
        REMOVE_UEID remove_ueid: EnterpriseIds / EnterpriseIdsBuilder = 11 [1];
        /// Removes all enterprise identifiers. C: `SMC_NETLINK_FLUSH_UEID`.
        FLUSH_UEID flush_ueid: EnterpriseIds / EnterpriseIdsBuilder = 12 [];
        /// Uses the system's enterprise identifier. C: `SMC_NETLINK_ENABLE_SEID`.
        ENABLE_SEID enable_seid: SystemId / SystemIdBuilder = 14 [];
        /// Does not use the system's enterprise identifier. C: `SMC_NETLINK_DISABLE_SEID`.
        DISABLE_SEID disable_seid: SystemId / SystemIdBuilder = 15 [];
        /// Lets handshakes give way under load. C: `SMC_NETLINK_ENABLE_HS_LIMITATION`.
        ENABLE_HS_LIMITATION enable_hs_limitation: HandshakeLimitation / HandshakeLimitationBuilder = 17 [];
        /// Never lets them. C: `SMC_NETLINK_DISABLE_HS_LIMITATION`.
        DISABLE_HS_LIMITATION disable_hs_limitation: HandshakeLimitation / HandshakeLimitationBuilder = 18 [];
    }
    dump {
        /// This host. C: `SMC_NETLINK_GET_SYS_INFO`.
        GET_SYS_INFO_DUMP get_sys_info_dump: Smc / SmcBuilder = 1 [] -> Smc = 1 [1] as "get-sys-info";
        /// The link groups over RDMA. C: `SMC_NETLINK_GET_LGR_SMCR`.
        GET_LGR_SMCR_DUMP get_lgr_smcr_dump: Smc / SmcBuilder = 2 [] -> Smc = 2 [2] as "get-lgr-smcr";
        /// The link groups over RDMA, each followed by its links. C: `SMC_NETLINK_GET_LINK_SMCR`.
        GET_LINK_SMCR_DUMP get_link_smcr_dump: Smc / SmcBuilder = 3 [] -> Smc = 3 [2, 3] as "get-link-smcr";
        /// The link groups over ISM. C: `SMC_NETLINK_GET_LGR_SMCD`.
        GET_LGR_SMCD_DUMP get_lgr_smcd_dump: Smc / SmcBuilder = 4 [] -> Smc = 4 [4] as "get-lgr-smcd";
        /// The ISM devices. C: `SMC_NETLINK_GET_DEV_SMCD`.
        GET_DEV_SMCD_DUMP get_dev_smcd_dump: Smc / SmcBuilder = 5 [] -> Smc = 5 [5] as "get-dev-smcd";
        /// The RDMA devices. C: `SMC_NETLINK_GET_DEV_SMCR`.
        GET_DEV_SMCR_DUMP get_dev_smcr_dump: Smc / SmcBuilder = 6 [] -> Smc = 6 [6] as "get-dev-smcr";
        /// Counters. C: `SMC_NETLINK_GET_STATS`.
        GET_STATS_DUMP get_stats_dump: Smc / SmcBuilder = 7 [] -> Smc = 7 [7] as "get-stats";
        /// Why TCP was used instead. C: `SMC_NETLINK_GET_FBACK_STATS`.
        GET_FBACK_STATS_DUMP get_fback_stats_dump: Smc / SmcBuilder = 8 [] -> Smc = 8 [8] as "get-fback-stats";
        /// The enterprise identifiers a person has set. C: `SMC_NETLINK_DUMP_UEID`.
        DUMP_UEID_DUMP dump_ueid_dump: EnterpriseIds / EnterpriseIdsBuilder = 9 [] -> EnterpriseIds = 9 [1] as "dump-ueid";
        /// The enterprise identifier of the system. C: `SMC_NETLINK_DUMP_SEID`.
        DUMP_SEID_DUMP dump_seid_dump: SystemId / SystemIdBuilder = 13 [] -> SystemId = 13 [1, 2] as "dump-seid";
        /// Do handshakes give way under load? C: `SMC_NETLINK_DUMP_HS_LIMITATION`.
        DUMP_HS_LIMITATION_DUMP dump_hs_limitation_dump: HandshakeLimitation / HandshakeLimitationBuilder = 16 [] -> HandshakeLimitation = 16 [1] as "dump-hs-limitation";
    }
}
