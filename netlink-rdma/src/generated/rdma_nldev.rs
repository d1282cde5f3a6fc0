//! Devices of RDMA (InfiniBand, RoCE, iWARP): their ports, what programs and the kernel have made on them, and
//! counters.
//!
//! Printed by `cargo xtask codegen` from `specs/rdma-nldev.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::AddressFamily;
use netlink_core::{Multi, Nest, Opaque, Unused};

netlink_core::structure! {
    /// The address of a socket, of any family. Where members differ, those of IPv4, IPv6 and InfiniBand lie over one
    /// another. C: `struct __kernel_sockaddr_storage`, `linux/socket.h`.
    pub struct SockaddrStorage = "sockaddr-storage", size 128 {
        /// `ss_family`.
        family: AddressFamily = 0,
        /// Port; of InfiniBand the partition key.
        port: u16 = 2 be,
        /// Address of IPv4; of IPv6 and InfiniBand the flow label is here.
        ipv4: Ipv4Addr = 4,
        /// Address of IPv6, or identifier (GID) of InfiniBand; nothing for IPv4.
        ipv6: Ipv6Addr = 8,
        /// Index of the link of an IPv6 address that is link-local.
        scope_id: u32 = 24,
        /// Has no name in C.
        rest: Opaque<100> = 28,
    }
}

netlink_core::enumeration! {
    /// What kind of node a device is. C: `rdma/rdma_netlink.h`.
    pub struct NodeType: u8 = "node-type", prefix "RDMA_NODE_" {
        /// `RDMA_NODE_IB_CA`: A channel adapter of InfiniBand.
        IB_CA = 1,
        /// `RDMA_NODE_IB_SWITCH`.
        IB_SWITCH = 2,
        /// `RDMA_NODE_IB_ROUTER`.
        IB_ROUTER = 3,
        /// `RDMA_NODE_RNIC`: A network card of iWARP.
        RNIC = 4,
        /// `RDMA_NODE_USNIC`.
        USNIC = 5,
        /// `RDMA_NODE_USNIC_UDP`.
        USNIC_UDP = 6,
        /// `RDMA_NODE_UNSPECIFIED`.
        UNSPECIFIED = 7,
    }
}

netlink_core::flags! {
    /// What a device can do. C: `enum ib_uverbs_device_cap_flags`, `rdma/ib_user_verbs.h`.
    pub struct DeviceCapability: u64 = "device-capability", prefix "IB_UVERBS_DEVICE_" {
        /// `IB_UVERBS_DEVICE_RESIZE_MAX_WR`.
        RESIZE_MAX_WR = 1 << 0,
        /// `IB_UVERBS_DEVICE_BAD_PKEY_CNTR`.
        BAD_PKEY_CNTR = 1 << 1,
        /// `IB_UVERBS_DEVICE_BAD_QKEY_CNTR`.
        BAD_QKEY_CNTR = 1 << 2,
        /// `IB_UVERBS_DEVICE_RAW_MULTI`.
        RAW_MULTI = 1 << 3,
        /// `IB_UVERBS_DEVICE_AUTO_PATH_MIG`.
        AUTO_PATH_MIG = 1 << 4,
        /// `IB_UVERBS_DEVICE_CHANGE_PHY_PORT`.
        CHANGE_PHY_PORT = 1 << 5,
        /// `IB_UVERBS_DEVICE_UD_AV_PORT_ENFORCE`.
        UD_AV_PORT_ENFORCE = 1 << 6,
        /// `IB_UVERBS_DEVICE_CURR_QP_STATE_MOD`.
        CURR_QP_STATE_MOD = 1 << 7,
        /// `IB_UVERBS_DEVICE_SHUTDOWN_PORT`.
        SHUTDOWN_PORT = 1 << 8,
        /// `IB_UVERBS_DEVICE_PORT_ACTIVE_EVENT`.
        PORT_ACTIVE_EVENT = 1 << 10,
        /// `IB_UVERBS_DEVICE_SYS_IMAGE_GUID`.
        SYS_IMAGE_GUID = 1 << 11,
        /// `IB_UVERBS_DEVICE_RC_RNR_NAK_GEN`.
        RC_RNR_NAK_GEN = 1 << 12,
        /// `IB_UVERBS_DEVICE_SRQ_RESIZE`.
        SRQ_RESIZE = 1 << 13,
        /// `IB_UVERBS_DEVICE_N_NOTIFY_CQ`.
        N_NOTIFY_CQ = 1 << 14,
        /// `IB_UVERBS_DEVICE_MEM_WINDOW`.
        MEM_WINDOW = 1 << 17,
        /// `IB_UVERBS_DEVICE_UD_IP_CSUM`.
        UD_IP_CSUM = 1 << 18,
        /// `IB_UVERBS_DEVICE_XRC`.
        XRC = 1 << 20,
        /// `IB_UVERBS_DEVICE_MEM_MGT_EXTENSIONS`.
        MEM_MGT_EXTENSIONS = 1 << 21,
        /// `IB_UVERBS_DEVICE_MEM_WINDOW_TYPE_2A`.
        MEM_WINDOW_TYPE_2A = 1 << 23,
        /// `IB_UVERBS_DEVICE_MEM_WINDOW_TYPE_2B`.
        MEM_WINDOW_TYPE_2B = 1 << 24,
        /// `IB_UVERBS_DEVICE_RC_IP_CSUM`.
        RC_IP_CSUM = 1 << 25,
        /// `IB_UVERBS_DEVICE_RAW_IP_CSUM`.
        RAW_IP_CSUM = 1 << 26,
        /// `IB_UVERBS_DEVICE_MANAGED_FLOW_STEERING`.
        MANAGED_FLOW_STEERING = 1 << 29,
        /// `IB_UVERBS_DEVICE_RAW_SCATTER_FCS`.
        RAW_SCATTER_FCS = 1 << 34,
        /// `IB_UVERBS_DEVICE_PCI_WRITE_END_PADDING`.
        PCI_WRITE_END_PADDING = 1 << 36,
        /// `IB_UVERBS_DEVICE_FLUSH_GLOBAL`.
        FLUSH_GLOBAL = 1 << 38,
        /// `IB_UVERBS_DEVICE_FLUSH_PERSISTENT`.
        FLUSH_PERSISTENT = 1 << 39,
        /// `IB_UVERBS_DEVICE_ATOMIC_WRITE`.
        ATOMIC_WRITE = 1 << 40,
    }
}

netlink_core::flags! {
    /// What a port of InfiniBand can do: the first mask in the lower half, the second one in the upper half. C: `enum
    /// ib_port_capability_mask_bits`, `include/rdma/ib_mad.h`.
    pub struct PortCapability: u64 = "port-capability", prefix "IB_PORT_" {
        /// `IB_PORT_SM`: There is a manager of the subnet here.
        SM = 1 << 1,
        /// `IB_PORT_NOTICE_SUP`.
        NOTICE_SUP = 1 << 2,
        /// `IB_PORT_TRAP_SUP`.
        TRAP_SUP = 1 << 3,
        /// `IB_PORT_OPT_IPD_SUP`.
        OPT_IPD_SUP = 1 << 4,
        /// `IB_PORT_AUTO_MIGR_SUP`.
        AUTO_MIGR_SUP = 1 << 5,
        /// `IB_PORT_SL_MAP_SUP`.
        SL_MAP_SUP = 1 << 6,
        /// `IB_PORT_MKEY_NVRAM`.
        MKEY_NVRAM = 1 << 7,
        /// `IB_PORT_PKEY_NVRAM`.
        PKEY_NVRAM = 1 << 8,
        /// `IB_PORT_LED_INFO_SUP`.
        LED_INFO_SUP = 1 << 9,
        /// `IB_PORT_SM_DISABLED`.
        SM_DISABLED = 1 << 10,
        /// `IB_PORT_SYS_IMAGE_GUID_SUP`.
        SYS_IMAGE_GUID_SUP = 1 << 11,
        /// `IB_PORT_PKEY_SW_EXT_PORT_TRAP_SUP`.
        PKEY_SW_EXT_PORT_TRAP_SUP = 1 << 12,
        /// `IB_PORT_EXTENDED_SPEEDS_SUP`.
        EXTENDED_SPEEDS_SUP = 1 << 14,
        /// `IB_PORT_CAP_MASK2_SUP`: The second mask is filled in.
        CAP_MASK2_SUP = 1 << 15,
        /// `IB_PORT_CM_SUP`.
        CM_SUP = 1 << 16,
        /// `IB_PORT_SNMP_TUNNEL_SUP`.
        SNMP_TUNNEL_SUP = 1 << 17,
        /// `IB_PORT_REINIT_SUP`.
        REINIT_SUP = 1 << 18,
        /// `IB_PORT_DEVICE_MGMT_SUP`.
        DEVICE_MGMT_SUP = 1 << 19,
        /// `IB_PORT_VENDOR_CLASS_SUP`.
        VENDOR_CLASS_SUP = 1 << 20,
        /// `IB_PORT_DR_NOTICE_SUP`.
        DR_NOTICE_SUP = 1 << 21,
        /// `IB_PORT_CAP_MASK_NOTICE_SUP`.
        CAP_MASK_NOTICE_SUP = 1 << 22,
        /// `IB_PORT_BOOT_MGMT_SUP`.
        BOOT_MGMT_SUP = 1 << 23,
        /// `IB_PORT_LINK_LATENCY_SUP`.
        LINK_LATENCY_SUP = 1 << 24,
        /// `IB_PORT_CLIENT_REG_SUP`.
        CLIENT_REG_SUP = 1 << 25,
        /// `IB_PORT_OTHER_LOCAL_CHANGES_SUP`.
        OTHER_LOCAL_CHANGES_SUP = 1 << 26,
        /// `IB_PORT_LINK_SPEED_WIDTH_TABLE_SUP`.
        LINK_SPEED_WIDTH_TABLE_SUP = 1 << 27,
        /// `IB_PORT_VENDOR_SPECIFIC_MADS_TABLE_SUP`.
        VENDOR_SPECIFIC_MADS_TABLE_SUP = 1 << 28,
        /// `IB_PORT_MCAST_PKEY_TRAP_SUPPRESSION_SUP`.
        MCAST_PKEY_TRAP_SUPPRESSION_SUP = 1 << 29,
        /// `IB_PORT_MCAST_FDB_TOP_SUP`.
        MCAST_FDB_TOP_SUP = 1 << 30,
        /// `IB_PORT_HIERARCHY_INFO_SUP`.
        HIERARCHY_INFO_SUP = 1 << 31,
        /// Has no name in C.
        SET_NODE_DESC_SUP = 1 << 32,
        /// Has no name in C.
        EX_PORT_INFO_EX_SUP = 1 << 33,
        /// Has no name in C.
        VIRT_SUP = 1 << 34,
        /// Has no name in C.
        SWITCH_PORT_STATE_TABLE_SUP = 1 << 35,
        /// Has no name in C.
        LINK_WIDTH_2X_SUP = 1 << 36,
        /// Has no name in C.
        LINK_SPEED_HDR_SUP = 1 << 37,
        /// Has no name in C.
        LINK_SPEED_NDR_SUP = 1 << 42,
        /// Has no name in C.
        EXTENDED_SPEEDS2_SUP = 1 << 43,
        /// Has no name in C.
        LINK_SPEED_XDR_SUP = 1 << 44,
    }
}

netlink_core::enumeration! {
    /// State of a port. C: `enum ib_port_state`, `include/rdma/ib_verbs.h`.
    pub struct PortState: u8 = "port-state", prefix "IB_PORT_" {
        /// `IB_PORT_NOP`.
        NOP = 0,
        /// `IB_PORT_DOWN`.
        DOWN = 1,
        /// `IB_PORT_INIT`: The link is up, but the port has not been set up.
        INIT = 2,
        /// `IB_PORT_ARMED`: Set up, but not yet switched on.
        ARMED = 3,
        /// `IB_PORT_ACTIVE`.
        ACTIVE = 4,
        /// `IB_PORT_ACTIVE_DEFER`: Active, while the link recovers from an error.
        ACTIVE_DEFER = 5,
    }
}

netlink_core::enumeration! {
    /// State of the link of a port. C: `enum ib_port_phys_state`, `include/rdma/ib_verbs.h`.
    pub struct PortPhysicalState: u8 = "port-physical-state", prefix "IB_PORT_PHYS_STATE_" {
        /// `IB_PORT_PHYS_STATE_SLEEP`.
        SLEEP = 1,
        /// `IB_PORT_PHYS_STATE_POLLING`: It looks for another end.
        POLLING = 2,
        /// `IB_PORT_PHYS_STATE_DISABLED`.
        DISABLED = 3,
        /// `IB_PORT_PHYS_STATE_PORT_CONFIGURATION_TRAINING`.
        PORT_CONFIGURATION_TRAINING = 4,
        /// `IB_PORT_PHYS_STATE_LINK_UP`.
        LINK_UP = 5,
        /// `IB_PORT_PHYS_STATE_LINK_ERROR_RECOVERY`.
        LINK_ERROR_RECOVERY = 6,
        /// `IB_PORT_PHYS_STATE_PHY_TEST`.
        PHY_TEST = 7,
    }
}

netlink_core::enumeration! {
    /// Kind of a queue pair. C: `enum ib_uverbs_qp_type`, `rdma/ib_user_ioctl_verbs.h`.
    pub struct QueuePairType: u8 = "queue-pair-type", prefix "IB_UVERBS_QPT_" {
        /// For the management of the subnet.
        SMI = 0,
        /// For general management.
        GSI = 1,
        /// `IB_UVERBS_QPT_RC`: Connected and reliable.
        RC = 2,
        /// `IB_UVERBS_QPT_UC`: Connected, not reliable.
        UC = 3,
        /// `IB_UVERBS_QPT_UD`: Datagrams, not reliable.
        UD = 4,
        /// Has no name in C.
        RAW_IPV6 = 5,
        /// Has no name in C.
        RAW_ETHERTYPE = 6,
        /// `IB_UVERBS_QPT_RAW_PACKET`.
        RAW_PACKET = 8,
        /// `IB_UVERBS_QPT_XRC_INI`: The side of an extended reliable connection that sends.
        XRC_INI = 9,
        /// `IB_UVERBS_QPT_XRC_TGT`: The side of an extended reliable connection that receives.
        XRC_TGT = 10,
        /// `IB_UVERBS_QPT_DRIVER`: One of the driver's own.
        DRIVER = 255,
    }
}

netlink_core::enumeration! {
    /// State of a queue pair. C: `enum ib_qp_state`, `include/rdma/ib_verbs.h`.
    pub struct QueuePairState: u8 = "queue-pair-state", prefix "IB_QPS_" {
        /// `IB_QPS_RESET`.
        RESET = 0,
        /// `IB_QPS_INIT`.
        INIT = 1,
        /// `IB_QPS_RTR`: Ready to receive.
        RTR = 2,
        /// `IB_QPS_RTS`: Ready to send.
        RTS = 3,
        /// `IB_QPS_SQD`: What is queued is still sent.
        SQD = 4,
        /// `IB_QPS_SQE`: An error in the queue for sending.
        SQE = 5,
        /// `IB_QPS_ERR`.
        ERR = 6,
    }
}

netlink_core::enumeration! {
    /// Whether a connection goes over to another path. C: `enum ib_mig_state`, `include/rdma/ib_verbs.h`.
    pub struct PathMigrationState: u8 = "path-migration-state", prefix "IB_MIG_" {
        /// `IB_MIG_MIGRATED`.
        MIGRATED = 0,
        /// `IB_MIG_REARM`.
        REARM = 1,
        /// `IB_MIG_ARMED`.
        ARMED = 2,
    }
}

netlink_core::enumeration! {
    /// Kind of a shared receive queue. C: `enum ib_uverbs_srq_type`, `rdma/ib_user_ioctl_verbs.h`.
    pub struct SharedReceiveQueueType: u8 = "shared-receive-queue-type", prefix "IB_UVERBS_SRQT_" {
        /// `IB_UVERBS_SRQT_BASIC`.
        BASIC = 0,
        /// `IB_UVERBS_SRQT_XRC`: For extended reliable connections.
        XRC = 1,
        /// `IB_UVERBS_SRQT_TM`: Messages are matched by their tags.
        TM = 2,
    }
}

netlink_core::enumeration! {
    /// State of an identifier of a connection. C: `enum rdma_cm_state`, `drivers/infiniband/core/cma_priv.h`.
    pub struct ConnectionIdState: u8 = "connection-id-state", prefix "RDMA_CM_" {
        /// `RDMA_CM_IDLE`.
        IDLE = 0,
        /// `RDMA_CM_ADDR_QUERY`.
        ADDR_QUERY = 1,
        /// `RDMA_CM_ADDR_RESOLVED`.
        ADDR_RESOLVED = 2,
        /// `RDMA_CM_ROUTE_QUERY`.
        ROUTE_QUERY = 3,
        /// `RDMA_CM_ROUTE_RESOLVED`.
        ROUTE_RESOLVED = 4,
        /// `RDMA_CM_CONNECT`.
        CONNECT = 5,
        /// `RDMA_CM_DISCONNECT`.
        DISCONNECT = 6,
        /// `RDMA_CM_ADDR_BOUND`.
        ADDR_BOUND = 7,
        /// `RDMA_CM_LISTEN`.
        LISTEN = 8,
        /// `RDMA_CM_DEVICE_REMOVAL`.
        DEVICE_REMOVAL = 9,
        /// `RDMA_CM_DESTROYING`.
        DESTROYING = 10,
    }
}

netlink_core::enumeration! {
    /// What the ports of a connection are numbered with. C: `enum rdma_ucm_port_space`, `rdma/rdma_user_cm.h`.
    pub struct PortSpace: u32 = "port-space", prefix "RDMA_PS_" {
        /// `RDMA_PS_IPOIB`.
        IPOIB = 2,
        /// `RDMA_PS_IB`.
        IB = 319,
        /// `RDMA_PS_TCP`.
        TCP = 262,
        /// `RDMA_PS_UDP`.
        UDP = 273,
    }
}

netlink_core::enumeration! {
    /// Where the kernel takes the completions of a queue of its own. C: `enum ib_poll_context`,
    /// `include/rdma/ib_verbs.h`.
    pub struct PollContext: u8 = "poll-context", prefix "IB_POLL_" {
        /// `IB_POLL_SOFTIRQ`.
        SOFTIRQ = 0,
        /// `IB_POLL_WORKQUEUE`.
        WORKQUEUE = 1,
        /// `IB_POLL_UNBOUND_WORKQUEUE`.
        UNBOUND_WORKQUEUE = 2,
        /// `IB_POLL_DIRECT`: Where it has something to do with them.
        DIRECT = 3,
    }
}

netlink_core::enumeration! {
    /// How a value of a driver is best shown. C: `enum rdma_nldev_print_type`, `rdma/rdma_netlink.h`.
    pub struct PrintType: u8 = "print-type", prefix "RDMA_NLDEV_PRINT_TYPE_" {
        /// `RDMA_NLDEV_PRINT_TYPE_UNSPEC`: As a decimal number.
        UNSPEC = 0,
        /// `RDMA_NLDEV_PRINT_TYPE_HEX`.
        HEX = 1,
    }
}

netlink_core::enumeration! {
    /// Whether network namespaces share the devices.
    pub struct NamespaceMode: u8 = "namespace-mode" {
        /// A device is seen in one namespace only.
        EXCLUSIVE = 0,
        /// Every namespace sees every device.
        SHARED = 1,
    }
}

netlink_core::enumeration! {
    /// The driver, by which a program finds what talks to it. C: `enum rdma_driver_id`, `rdma/ib_user_ioctl_verbs.h`.
    pub struct DriverId: u32 = "driver-id", prefix "RDMA_DRIVER_" {
        /// `RDMA_DRIVER_UNKNOWN`.
        UNKNOWN = 0,
        /// `RDMA_DRIVER_MLX5`.
        MLX5 = 1,
        /// `RDMA_DRIVER_MLX4`.
        MLX4 = 2,
        /// `RDMA_DRIVER_CXGB3`.
        CXGB3 = 3,
        /// `RDMA_DRIVER_CXGB4`.
        CXGB4 = 4,
        /// `RDMA_DRIVER_MTHCA`.
        MTHCA = 5,
        /// `RDMA_DRIVER_BNXT_RE`.
        BNXT_RE = 6,
        /// `RDMA_DRIVER_OCRDMA`.
        OCRDMA = 7,
        /// `RDMA_DRIVER_NES`.
        NES = 8,
        /// `RDMA_DRIVER_IRDMA`: Also i40iw, before it.
        IRDMA = 9,
        /// `RDMA_DRIVER_VMW_PVRDMA`.
        VMW_PVRDMA = 10,
        /// `RDMA_DRIVER_QEDR`.
        QEDR = 11,
        /// `RDMA_DRIVER_HNS`.
        HNS = 12,
        /// `RDMA_DRIVER_USNIC`.
        USNIC = 13,
        /// `RDMA_DRIVER_RXE`.
        RXE = 14,
        /// `RDMA_DRIVER_HFI1`.
        HFI1 = 15,
        /// `RDMA_DRIVER_QIB`.
        QIB = 16,
        /// `RDMA_DRIVER_EFA`.
        EFA = 17,
        /// `RDMA_DRIVER_SIW`.
        SIW = 18,
        /// `RDMA_DRIVER_ERDMA`.
        ERDMA = 19,
        /// `RDMA_DRIVER_MANA`.
        MANA = 20,
    }
}

netlink_core::enumeration! {
    /// How queue pairs are bound to counters. C: `enum rdma_nl_counter_mode`, `rdma/rdma_netlink.h`.
    pub struct CounterMode: u32 = "counter-mode", prefix "RDMA_COUNTER_MODE_" {
        /// `RDMA_COUNTER_MODE_NONE`.
        NONE = 0,
        /// `RDMA_COUNTER_MODE_AUTO`: When they are made, by what they are.
        AUTO = 1,
        /// `RDMA_COUNTER_MODE_MANUAL`: As a program says.
        MANUAL = 2,
    }
}

netlink_core::flags! {
    /// What queue pairs have in common that share a counter. C: `enum rdma_nl_counter_mask`, `rdma/rdma_netlink.h`.
    pub struct CounterMask: u32 = "counter-mask", prefix "RDMA_COUNTER_MASK_" {
        /// `RDMA_COUNTER_MASK_QP_TYPE`.
        QP_TYPE = 1 << 0,
        /// `RDMA_COUNTER_MASK_PID`.
        PID = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What is counted, by the attribute that lists it. C: `rdma/rdma_netlink.h`.
    pub struct CountedResource: u32 = "counted-resource", prefix "RDMA_NLDEV_ATTR_RES_" {
        /// `RDMA_NLDEV_ATTR_RES_QP`: Queue pairs.
        QP = 19,
        /// `RDMA_NLDEV_ATTR_RES_MR`: Memory regions.
        MR = 40,
    }
}

netlink_core::enumeration! {
    /// Kind of a device below another. C: `enum rdma_nl_dev_type`, `rdma/rdma_netlink.h`.
    pub struct DeviceType: u8 = "device-type", prefix "RDMA_DEVICE_TYPE_" {
        /// `RDMA_DEVICE_TYPE_SMI`: For the management of the subnet.
        SMI = 1,
    }
}

netlink_core::enumeration! {
    /// Who named the device. C: `enum rdma_nl_name_assign_type`, `rdma/rdma_netlink.h`.
    pub struct NameAssignType: u8 = "name-assign-type", prefix "RDMA_NAME_ASSIGN_TYPE_" {
        /// `RDMA_NAME_ASSIGN_TYPE_UNKNOWN`.
        UNKNOWN = 0,
        /// `RDMA_NAME_ASSIGN_TYPE_USER`: A program.
        USER = 1,
    }
}

netlink_core::enumeration! {
    /// What happened. C: `enum rdma_nl_notify_event_type`, `rdma/rdma_netlink.h`.
    pub struct EventType: u8 = "event-type" {
        /// `RDMA_REGISTER_EVENT`: There is a new device.
        REGISTER = 0,
        /// `RDMA_UNREGISTER_EVENT`: A device is gone.
        UNREGISTER = 1,
        /// `RDMA_NETDEV_ATTACH_EVENT`: A link is behind a port.
        NETDEV_ATTACH = 2,
        /// `RDMA_NETDEV_DETACH_EVENT`: A link is behind a port no more.
        NETDEV_DETACH = 3,
        /// `RDMA_RENAME_EVENT`: A device has another name.
        RENAME = 4,
        /// `RDMA_NETDEV_RENAME_EVENT`: A link behind a port has another name.
        NETDEV_RENAME = 5,
    }
}

netlink_core::flags! {
    /// What may be done with a memory region. C: `enum ib_uverbs_access_flags`, `rdma/ib_user_ioctl_verbs.h`.
    pub struct AccessFlags: u32 = "access-flags", prefix "IB_UVERBS_ACCESS_" {
        /// `IB_UVERBS_ACCESS_LOCAL_WRITE`.
        LOCAL_WRITE = 1 << 0,
        /// `IB_UVERBS_ACCESS_REMOTE_WRITE`.
        REMOTE_WRITE = 1 << 1,
        /// `IB_UVERBS_ACCESS_REMOTE_READ`.
        REMOTE_READ = 1 << 2,
        /// `IB_UVERBS_ACCESS_REMOTE_ATOMIC`.
        REMOTE_ATOMIC = 1 << 3,
        /// `IB_UVERBS_ACCESS_MW_BIND`.
        MW_BIND = 1 << 4,
        /// `IB_UVERBS_ACCESS_ZERO_BASED`.
        ZERO_BASED = 1 << 5,
        /// `IB_UVERBS_ACCESS_ON_DEMAND`.
        ON_DEMAND = 1 << 6,
        /// `IB_UVERBS_ACCESS_HUGETLB`.
        HUGETLB = 1 << 7,
        /// `IB_UVERBS_ACCESS_FLUSH_GLOBAL`.
        FLUSH_GLOBAL = 1 << 8,
        /// `IB_UVERBS_ACCESS_FLUSH_PERSISTENT`.
        FLUSH_PERSISTENT = 1 << 9,
        /// `IB_UVERBS_ACCESS_RELAXED_ORDERING`.
        RELAXED_ORDERING = 1 << 20,
    }
}

netlink_core::attributes! {
    /// What messages about devices carry: nests and what is in them are numbered with one another, and what a program
    /// asks for alone is not nested. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct Nldev / NldevBuilder = "nldev", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_PORT_INDEX`: Number of a port, from 1. Of a device as such, how many ports it has.
        PORT_INDEX port_index: u32 = 3,
        /// `RDMA_NLDEV_ATTR_CAP_FLAGS`: What the device can do.
        CAP_FLAGS cap_flags: DeviceCapability = 4,
        /// `RDMA_NLDEV_ATTR_FW_VERSION`: Version of the firmware.
        FW_VERSION fw_version: str = 5,
        /// `RDMA_NLDEV_ATTR_NODE_GUID`: Identifier of the node, as a number.
        NODE_GUID node_guid: u64 = 6,
        /// `RDMA_NLDEV_ATTR_SYS_IMAGE_GUID`: Identifier that all devices of one piece of hardware share, as a number.
        SYS_IMAGE_GUID sys_image_guid: u64 = 7,
        /// `RDMA_NLDEV_ATTR_SUBNET_PREFIX`: Upper half of the identifiers of the subnet, as a number.
        SUBNET_PREFIX subnet_prefix: u64 = 8,
        /// `RDMA_NLDEV_ATTR_LID`: Local identifier, the port's address in its subnet.
        LID lid: u32 = 9,
        /// `RDMA_NLDEV_ATTR_SM_LID`: Local identifier of the subnet's manager.
        SM_LID sm_lid: u32 = 10,
        /// `RDMA_NLDEV_ATTR_LMC`: How many of the low bits of the local identifier select a path.
        LMC lmc: u8 = 11,
        /// `RDMA_NLDEV_ATTR_PORT_STATE`.
        PORT_STATE port_state: PortState = 12,
        /// `RDMA_NLDEV_ATTR_PORT_PHYS_STATE`.
        PORT_PHYS_STATE port_phys_state: PortPhysicalState = 13,
        /// `RDMA_NLDEV_ATTR_DEV_NODE_TYPE`.
        DEV_NODE_TYPE dev_node_type: NodeType = 14,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY`.
        RES_SUMMARY res_summary => Nest<ResourceSummary> = 15,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY`.
        RES_SUMMARY_ENTRY res_summary_entry => Multi<Nest<ResourceSummaryEntry>> = 16,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_NAME`: Kind of objects, as qp, cq, mr.
        RES_SUMMARY_ENTRY_NAME res_summary_entry_name: str = 17,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_CURR`: How many there are.
        RES_SUMMARY_ENTRY_CURR res_summary_entry_curr: u64 = 18 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_QP`.
        RES_QP res_qp => Nest<QueuePairs> = 19,
        /// `RDMA_NLDEV_ATTR_RES_QP_ENTRY`.
        RES_QP_ENTRY res_qp_entry => Multi<Nest<QueuePair>> = 20,
        /// `RDMA_NLDEV_ATTR_RES_LQPN`: Number of a local queue pair.
        RES_LQPN res_lqpn: u32 = 21,
        /// `RDMA_NLDEV_ATTR_RES_RQPN`: Number of the queue pair at the other end.
        RES_RQPN res_rqpn: u32 = 22,
        /// `RDMA_NLDEV_ATTR_RES_RQ_PSN`: Sequence number of the next packet to come.
        RES_RQ_PSN res_rq_psn: u32 = 23 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_SQ_PSN`: Sequence number of the next packet to send.
        RES_SQ_PSN res_sq_psn: u32 = 24 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_PATH_MIG_STATE`.
        RES_PATH_MIG_STATE res_path_mig_state: PathMigrationState = 25,
        /// `RDMA_NLDEV_ATTR_RES_TYPE`.
        RES_TYPE res_type: QueuePairType = 26,
        /// `RDMA_NLDEV_ATTR_RES_STATE`.
        RES_STATE res_state: QueuePairState = 27,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_RES_CM_ID`.
        RES_CM_ID res_cm_id => Nest<ConnectionIds> = 30,
        /// `RDMA_NLDEV_ATTR_RES_CM_ID_ENTRY`.
        RES_CM_ID_ENTRY res_cm_id_entry => Multi<Nest<ConnectionId>> = 31,
        /// `RDMA_NLDEV_ATTR_RES_PS`.
        RES_PS res_ps: PortSpace = 32,
        /// `RDMA_NLDEV_ATTR_RES_SRC_ADDR`: Local address.
        RES_SRC_ADDR res_src_addr: SockaddrStorage = 33,
        /// `RDMA_NLDEV_ATTR_RES_DST_ADDR`: Address of the other end.
        RES_DST_ADDR res_dst_addr: SockaddrStorage = 34,
        /// `RDMA_NLDEV_ATTR_RES_CQ`.
        RES_CQ res_cq => Nest<CompletionQueues> = 35,
        /// `RDMA_NLDEV_ATTR_RES_CQ_ENTRY`.
        RES_CQ_ENTRY res_cq_entry => Multi<Nest<CompletionQueue>> = 36,
        /// `RDMA_NLDEV_ATTR_RES_CQE`: How many completions the queue has room for.
        RES_CQE res_cqe: u32 = 37,
        /// `RDMA_NLDEV_ATTR_RES_USECNT`: How many objects use this one.
        RES_USECNT res_usecnt: u64 = 38 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_POLL_CTX`.
        RES_POLL_CTX res_poll_ctx: PollContext = 39,
        /// `RDMA_NLDEV_ATTR_RES_MR`.
        RES_MR res_mr => Nest<MemoryRegions> = 40,
        /// `RDMA_NLDEV_ATTR_RES_MR_ENTRY`.
        RES_MR_ENTRY res_mr_entry => Multi<Nest<MemoryRegion>> = 41,
        /// `RDMA_NLDEV_ATTR_RES_RKEY`: Key of a memory region for the other end. Only for who has CAP_NET_ADMIN.
        RES_RKEY res_rkey: u32 = 42,
        /// `RDMA_NLDEV_ATTR_RES_LKEY`: Key of a memory region for this end. Only for who has CAP_NET_ADMIN.
        RES_LKEY res_lkey: u32 = 43,
        /// `RDMA_NLDEV_ATTR_RES_IOVA`: Where the memory region begins for devices; the kernel tells it no more.
        RES_IOVA res_iova: u64 = 44,
        /// `RDMA_NLDEV_ATTR_RES_MRLEN`: Length of the memory region, in bytes.
        RES_MRLEN res_mrlen: u64 = 45,
        /// `RDMA_NLDEV_ATTR_RES_PD`.
        RES_PD res_pd => Nest<ProtectionDomains> = 46,
        /// `RDMA_NLDEV_ATTR_RES_PD_ENTRY`.
        RES_PD_ENTRY res_pd_entry => Multi<Nest<ProtectionDomain>> = 47,
        /// `RDMA_NLDEV_ATTR_RES_LOCAL_DMA_LKEY`: Key for all memory of this end. Only for who has CAP_NET_ADMIN.
        RES_LOCAL_DMA_LKEY res_local_dma_lkey: u32 = 48,
        /// `RDMA_NLDEV_ATTR_RES_UNSAFE_GLOBAL_RKEY`: Key for all memory, for the other end. Only for who has
        /// CAP_NET_ADMIN.
        RES_UNSAFE_GLOBAL_RKEY res_unsafe_global_rkey: u32 = 49,
        /// `RDMA_NLDEV_ATTR_NDEV_INDEX`: Index of the link behind the port.
        NDEV_INDEX ndev_index: u32 = 50,
        /// `RDMA_NLDEV_ATTR_NDEV_NAME`: Name of the link behind the port.
        NDEV_NAME ndev_name: str = 51,
        /// `RDMA_NLDEV_ATTR_DRIVER`: What only the driver knows.
        DRIVER driver => Nest<Driver> = 52,
        #[doc(hidden)]
        DRIVER_ENTRY driver_entry [Unused] = 53,
        /// `RDMA_NLDEV_ATTR_DRIVER_STRING`: Name of the value that follows, or such a value.
        DRIVER_STRING driver_string: Multi<str> = 54,
        /// `RDMA_NLDEV_ATTR_DRIVER_PRINT_TYPE`.
        DRIVER_PRINT_TYPE driver_print_type: Multi<PrintType> = 55,
        /// `RDMA_NLDEV_ATTR_DRIVER_S32`.
        DRIVER_S32 driver_s32: Multi<i32> = 56,
        /// `RDMA_NLDEV_ATTR_DRIVER_U32`.
        DRIVER_U32 driver_u32: Multi<u32> = 57,
        /// `RDMA_NLDEV_ATTR_DRIVER_S64`.
        DRIVER_S64 driver_s64: Multi<i64> = 58,
        /// `RDMA_NLDEV_ATTR_DRIVER_U64`.
        DRIVER_U64 driver_u64: Multi<u64> = 59,
        /// `RDMA_NLDEV_ATTR_RES_PDN`: Number of a protection domain.
        RES_PDN res_pdn: u32 = 60,
        /// `RDMA_NLDEV_ATTR_RES_CQN`: Number of a completion queue.
        RES_CQN res_cqn: u32 = 61,
        /// `RDMA_NLDEV_ATTR_RES_MRN`: Number of a memory region.
        RES_MRN res_mrn: u32 = 62,
        /// `RDMA_NLDEV_ATTR_RES_CM_IDN`: Number of an identifier of a connection.
        RES_CM_IDN res_cm_idn: u32 = 63,
        /// `RDMA_NLDEV_ATTR_RES_CTXN`: Number of the context of a user.
        RES_CTXN res_ctxn: u32 = 64,
        /// `RDMA_NLDEV_ATTR_LINK_TYPE`: Kind of a device in software, as rxe, siw.
        LINK_TYPE link_type: str = 65,
        /// `RDMA_NLDEV_SYS_ATTR_NETNS_MODE`.
        NETNS_MODE netns_mode: NamespaceMode = 66,
        /// `RDMA_NLDEV_ATTR_DEV_PROTOCOL`: Protocol of the device, as ib, roce, iw, opa, usnic.
        DEV_PROTOCOL dev_protocol: str = 67,
        /// `RDMA_NLDEV_NET_NS_FD`: Descriptor of the network namespace that the device is moved to.
        NET_NS_FD net_ns_fd: u32 = 68,
        /// `RDMA_NLDEV_ATTR_CHARDEV_TYPE`: Interface of the character device, as uverbs, umad, issm, rdma_cm.
        CHARDEV_TYPE chardev_type: str = 69,
        /// `RDMA_NLDEV_ATTR_CHARDEV_NAME`: Name of the character device, without a folder.
        CHARDEV_NAME chardev_name: str = 70,
        /// `RDMA_NLDEV_ATTR_CHARDEV_ABI`: Version of the interface of the character device.
        CHARDEV_ABI chardev_abi: u64 = 71,
        /// `RDMA_NLDEV_ATTR_CHARDEV`: Number of the character device, a dev_t of 64 bits.
        CHARDEV chardev: u64 = 72,
        /// `RDMA_NLDEV_ATTR_UVERBS_DRIVER_ID`.
        UVERBS_DRIVER_ID uverbs_driver_id: DriverId = 73,
        /// `RDMA_NLDEV_ATTR_STAT_MODE`.
        STAT_MODE stat_mode: CounterMode = 74,
        /// `RDMA_NLDEV_ATTR_STAT_RES`: Whose counters they are.
        STAT_RES stat_res: CountedResource = 75,
        /// `RDMA_NLDEV_ATTR_STAT_AUTO_MODE_MASK`: By what queue pairs are bound to counters.
        STAT_AUTO_MODE_MASK stat_auto_mode_mask: CounterMask = 76,
        /// `RDMA_NLDEV_ATTR_STAT_COUNTER`.
        STAT_COUNTER stat_counter => Nest<Counters> = 77,
        /// `RDMA_NLDEV_ATTR_STAT_COUNTER_ENTRY`.
        STAT_COUNTER_ENTRY stat_counter_entry => Multi<Nest<Counter>> = 78,
        /// `RDMA_NLDEV_ATTR_STAT_COUNTER_ID`: Number of a counter.
        STAT_COUNTER_ID stat_counter_id: u32 = 79,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTERS`.
        STAT_HWCOUNTERS stat_hwcounters => Nest<HardwareCounters> = 80,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY`.
        STAT_HWCOUNTER_ENTRY stat_hwcounter_entry => Multi<Nest<HardwareCounter>> = 81,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY_NAME`.
        STAT_HWCOUNTER_ENTRY_NAME stat_hwcounter_entry_name: str = 82,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY_VALUE`.
        STAT_HWCOUNTER_ENTRY_VALUE stat_hwcounter_entry_value: u64 = 83 [volatile],
        /// `RDMA_NLDEV_ATTR_DEV_DIM`: Whether completion queues adapt how they notify.
        DEV_DIM dev_dim: u8 = 84,
        /// `RDMA_NLDEV_ATTR_RES_RAW`: The object as the hardware has it, in the driver's form.
        RES_RAW res_raw: [u8] = 85,
        /// `RDMA_NLDEV_ATTR_RES_CTX`.
        RES_CTX res_ctx => Nest<Contexts> = 86,
        /// `RDMA_NLDEV_ATTR_RES_CTX_ENTRY`.
        RES_CTX_ENTRY res_ctx_entry => Multi<Nest<Context>> = 87,
        /// `RDMA_NLDEV_ATTR_RES_SRQ`.
        RES_SRQ res_srq => Nest<SharedReceiveQueues> = 88,
        /// `RDMA_NLDEV_ATTR_RES_SRQ_ENTRY`.
        RES_SRQ_ENTRY res_srq_entry => Multi<Nest<SharedReceiveQueue>> = 89,
        /// `RDMA_NLDEV_ATTR_RES_SRQN`: Number of a shared receive queue.
        RES_SRQN res_srqn: u32 = 90,
        /// `RDMA_NLDEV_ATTR_MIN_RANGE`: First number of a range of queue pairs.
        MIN_RANGE min_range: u32 = 91,
        /// `RDMA_NLDEV_ATTR_MAX_RANGE`: Last number of a range of queue pairs.
        MAX_RANGE max_range: u32 = 92,
        /// `RDMA_NLDEV_SYS_ATTR_COPY_ON_FORK`: 1 where memory that is registered is copied when a process forks.
        COPY_ON_FORK copy_on_fork: u8 = 93,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_INDEX`: Place of an optional counter among all; in a request, one to switch
        /// on.
        STAT_HWCOUNTER_INDEX stat_hwcounter_index: u32 = 94,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_DYNAMIC`: Whether the counter, an optional one, is switched on.
        STAT_HWCOUNTER_DYNAMIC stat_hwcounter_dynamic: u8 = 95,
        /// `RDMA_NLDEV_SYS_ATTR_PRIVILEGED_QKEY_MODE`: Whether everybody may set keys of queues that are meant for the
        /// privileged.
        PRIVILEGED_QKEY_MODE privileged_qkey_mode: u8 = 96,
        /// `RDMA_NLDEV_ATTR_DRIVER_DETAILS`: Whether to tell of objects that drivers have for themselves, too.
        DRIVER_DETAILS driver_details: u8 = 97,
        /// `RDMA_NLDEV_ATTR_RES_SUBTYPE`: Kind of a queue pair of the driver's own.
        RES_SUBTYPE res_subtype: str = 98,
        /// `RDMA_NLDEV_ATTR_DEV_TYPE`: Kind of a device below another.
        DEV_TYPE dev_type: DeviceType = 99,
        /// `RDMA_NLDEV_ATTR_PARENT_NAME`: Name of the device that this one is below.
        PARENT_NAME parent_name: str = 100,
        /// `RDMA_NLDEV_ATTR_NAME_ASSIGN_TYPE`.
        NAME_ASSIGN_TYPE name_assign_type: NameAssignType = 101,
        /// `RDMA_NLDEV_ATTR_EVENT_TYPE`.
        EVENT_TYPE event_type: EventType = 102,
        /// `RDMA_NLDEV_SYS_ATTR_MONITOR_MODE`: 1 where the kernel tells of events.
        MONITOR_MODE monitor_mode: u8 = 103,
        /// `RDMA_NLDEV_ATTR_STAT_OPCOUNTER_ENABLED`: Whether optional counters are bound to queue pairs, too.
        STAT_OPCOUNTER_ENABLED stat_opcounter_enabled: u8 = 104,
        /// `RDMA_NLDEV_ATTR_FRMR_POOLS`.
        FRMR_POOLS frmr_pools => Nest<FrmrPools> = 105,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_ENTRY`.
        FRMR_POOL_ENTRY frmr_pool_entry => Multi<Nest<FrmrPool>> = 106,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY`.
        FRMR_POOL_KEY frmr_pool_key => Nest<FrmrPoolKey> = 107,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_ATS`: Whether addresses are translated by the device (PCIe ATS).
        FRMR_POOL_KEY_ATS frmr_pool_key_ats: u8 = 108,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_ACCESS_FLAGS`.
        FRMR_POOL_KEY_ACCESS_FLAGS frmr_pool_key_access_flags: AccessFlags = 109,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_VENDOR_KEY`: What else tells regions apart for the driver.
        FRMR_POOL_KEY_VENDOR_KEY frmr_pool_key_vendor_key: u64 = 110,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_NUM_DMA_BLOCKS`: How many blocks of memory a region of the pool has.
        FRMR_POOL_KEY_NUM_DMA_BLOCKS frmr_pool_key_num_dma_blocks: u64 = 111,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_QUEUE_HANDLES`: How many regions wait to be used.
        FRMR_POOL_QUEUE_HANDLES frmr_pool_queue_handles: u32 = 112 [volatile],
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_MAX_IN_USE`: How many were in use at most.
        FRMR_POOL_MAX_IN_USE frmr_pool_max_in_use: u64 = 113 [volatile],
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_IN_USE`: How many regions are in use.
        FRMR_POOL_IN_USE frmr_pool_in_use: u64 = 114 [volatile],
        /// `RDMA_NLDEV_ATTR_FRMR_POOLS_AGING_PERIOD`: After how many seconds regions nobody uses are given up.
        FRMR_POOLS_AGING_PERIOD frmr_pools_aging_period: u32 = 115,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_PINNED_HANDLES`: How many regions are always kept.
        FRMR_POOL_PINNED_HANDLES frmr_pool_pinned_handles: u32 = 116,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_KERNEL_VENDOR_KEY`: As the vendor key; pools that have it are the kernel's
        /// own.
        FRMR_POOL_KEY_KERNEL_VENDOR_KEY frmr_pool_key_kernel_vendor_key: u64 = 117,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_MAX`: How many there can be.
        RES_SUMMARY_ENTRY_MAX res_summary_entry_max: u64 = 118,
    }
}

netlink_core::attributes! {
    /// A port of a device. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct Port / PortBuilder = "port", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_PORT_INDEX`: Number of a port, from 1. Of a device as such, how many ports it has.
        PORT_INDEX port_index: u32 = 3,
        /// `RDMA_NLDEV_ATTR_CAP_FLAGS`: What a port of InfiniBand can do.
        CAP_FLAGS cap_flags: PortCapability = 4,
        /// `RDMA_NLDEV_ATTR_SUBNET_PREFIX`: Upper half of the identifiers of the subnet, as a number.
        SUBNET_PREFIX subnet_prefix: u64 = 8,
        /// `RDMA_NLDEV_ATTR_LID`: Local identifier, the port's address in its subnet.
        LID lid: u32 = 9,
        /// `RDMA_NLDEV_ATTR_SM_LID`: Local identifier of the subnet's manager.
        SM_LID sm_lid: u32 = 10,
        /// `RDMA_NLDEV_ATTR_LMC`: How many of the low bits of the local identifier select a path.
        LMC lmc: u8 = 11,
        /// `RDMA_NLDEV_ATTR_PORT_STATE`.
        PORT_STATE port_state: PortState = 12,
        /// `RDMA_NLDEV_ATTR_PORT_PHYS_STATE`.
        PORT_PHYS_STATE port_phys_state: PortPhysicalState = 13,
        /// `RDMA_NLDEV_ATTR_NDEV_INDEX`: Index of the link behind the port.
        NDEV_INDEX ndev_index: u32 = 50,
        /// `RDMA_NLDEV_ATTR_NDEV_NAME`: Name of the link behind the port.
        NDEV_NAME ndev_name: str = 51,
    }
}

netlink_core::attributes! {
    /// How many objects there are of each kind. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct ResourceSummary / ResourceSummaryBuilder = "resource-summary", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY`.
        RES_SUMMARY_ENTRY res_summary_entry => Multi<Nest<ResourceSummaryEntry>> = 16,
    }
}

netlink_core::attributes! {
    /// How many objects there are of a kind. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct ResourceSummaryEntry / ResourceSummaryEntryBuilder = "resource-summary-entry", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_NAME`: Kind of objects, as qp, cq, mr.
        RES_SUMMARY_ENTRY_NAME res_summary_entry_name: str = 17,
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_CURR`: How many there are.
        RES_SUMMARY_ENTRY_CURR res_summary_entry_curr: u64 = 18 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_SUMMARY_ENTRY_MAX`: How many there can be.
        RES_SUMMARY_ENTRY_MAX res_summary_entry_max: u64 = 118,
    }
}

netlink_core::attributes! {
    /// Queue pairs. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct QueuePairs / QueuePairsBuilder = "queue-pairs", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_QP_ENTRY`.
        RES_QP_ENTRY res_qp_entry => Multi<Nest<QueuePair>> = 20,
    }
}

netlink_core::attributes! {
    /// A queue pair; where others refer to it, only its number or a range of numbers. C: `RDMA_NLDEV_ATTR_*`,
    /// `rdma/rdma_netlink.h`.
    pub struct QueuePair / QueuePairBuilder = "queue-pair", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_PORT_INDEX`: Number of a port, from 1. Of a device as such, how many ports it has.
        PORT_INDEX port_index: u32 = 3,
        /// `RDMA_NLDEV_ATTR_RES_LQPN`: Number of a local queue pair.
        RES_LQPN res_lqpn: u32 = 21,
        /// `RDMA_NLDEV_ATTR_RES_RQPN`: Number of the queue pair at the other end.
        RES_RQPN res_rqpn: u32 = 22,
        /// `RDMA_NLDEV_ATTR_RES_RQ_PSN`: Sequence number of the next packet to come.
        RES_RQ_PSN res_rq_psn: u32 = 23 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_SQ_PSN`: Sequence number of the next packet to send.
        RES_SQ_PSN res_sq_psn: u32 = 24 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_PATH_MIG_STATE`.
        RES_PATH_MIG_STATE res_path_mig_state: PathMigrationState = 25,
        /// `RDMA_NLDEV_ATTR_RES_TYPE`.
        RES_TYPE res_type: QueuePairType = 26,
        /// `RDMA_NLDEV_ATTR_RES_STATE`.
        RES_STATE res_state: QueuePairState = 27,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_DRIVER`: What only the driver knows.
        DRIVER driver => Nest<Driver> = 52,
        /// `RDMA_NLDEV_ATTR_RES_PDN`: Number of a protection domain.
        RES_PDN res_pdn: u32 = 60,
        /// `RDMA_NLDEV_ATTR_RES_RAW`: The object as the hardware has it, in the driver's form.
        RES_RAW res_raw: [u8] = 85,
        /// `RDMA_NLDEV_ATTR_MIN_RANGE`: First number of a range of queue pairs.
        MIN_RANGE min_range: u32 = 91,
        /// `RDMA_NLDEV_ATTR_MAX_RANGE`: Last number of a range of queue pairs.
        MAX_RANGE max_range: u32 = 92,
        /// `RDMA_NLDEV_ATTR_RES_SUBTYPE`: Kind of a queue pair of the driver's own.
        RES_SUBTYPE res_subtype: str = 98,
    }
}

netlink_core::attributes! {
    /// Identifiers of connections. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct ConnectionIds / ConnectionIdsBuilder = "connection-ids", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_CM_ID_ENTRY`.
        RES_CM_ID_ENTRY res_cm_id_entry => Multi<Nest<ConnectionId>> = 31,
    }
}

netlink_core::attributes! {
    /// An identifier of a connection (rdma_cm_id), as a socket is one for TCP. C: `RDMA_NLDEV_ATTR_*`,
    /// `rdma/rdma_netlink.h`.
    pub struct ConnectionId / ConnectionIdBuilder = "connection-id", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_PORT_INDEX`: Number of a port, from 1. Of a device as such, how many ports it has.
        PORT_INDEX port_index: u32 = 3,
        /// `RDMA_NLDEV_ATTR_RES_LQPN`: Number of a local queue pair.
        RES_LQPN res_lqpn: u32 = 21,
        /// `RDMA_NLDEV_ATTR_RES_TYPE`.
        RES_TYPE res_type: QueuePairType = 26,
        /// `RDMA_NLDEV_ATTR_RES_STATE`.
        RES_STATE res_state: ConnectionIdState = 27,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_RES_PS`.
        RES_PS res_ps: PortSpace = 32,
        /// `RDMA_NLDEV_ATTR_RES_SRC_ADDR`: Local address.
        RES_SRC_ADDR res_src_addr: SockaddrStorage = 33,
        /// `RDMA_NLDEV_ATTR_RES_DST_ADDR`: Address of the other end.
        RES_DST_ADDR res_dst_addr: SockaddrStorage = 34,
        /// `RDMA_NLDEV_ATTR_DRIVER`: What only the driver knows.
        DRIVER driver => Nest<Driver> = 52,
        /// `RDMA_NLDEV_ATTR_RES_CM_IDN`: Number of an identifier of a connection.
        RES_CM_IDN res_cm_idn: u32 = 63,
    }
}

netlink_core::attributes! {
    /// Completion queues. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct CompletionQueues / CompletionQueuesBuilder = "completion-queues", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_CQ_ENTRY`.
        RES_CQ_ENTRY res_cq_entry => Multi<Nest<CompletionQueue>> = 36,
    }
}

netlink_core::attributes! {
    /// A completion queue. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct CompletionQueue / CompletionQueueBuilder = "completion-queue", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_RES_CQE`: How many completions the queue has room for.
        RES_CQE res_cqe: u32 = 37,
        /// `RDMA_NLDEV_ATTR_RES_USECNT`: How many objects use this one.
        RES_USECNT res_usecnt: u64 = 38 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_POLL_CTX`.
        RES_POLL_CTX res_poll_ctx: PollContext = 39,
        /// `RDMA_NLDEV_ATTR_DRIVER`: What only the driver knows.
        DRIVER driver => Nest<Driver> = 52,
        /// `RDMA_NLDEV_ATTR_RES_CQN`: Number of a completion queue.
        RES_CQN res_cqn: u32 = 61,
        /// `RDMA_NLDEV_ATTR_RES_CTXN`: Number of the context of a user.
        RES_CTXN res_ctxn: u32 = 64,
        /// `RDMA_NLDEV_ATTR_DEV_DIM`: Whether completion queues adapt how they notify.
        DEV_DIM dev_dim: u8 = 84,
        /// `RDMA_NLDEV_ATTR_RES_RAW`: The object as the hardware has it, in the driver's form.
        RES_RAW res_raw: [u8] = 85,
    }
}

netlink_core::attributes! {
    /// Memory regions. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct MemoryRegions / MemoryRegionsBuilder = "memory-regions", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_MR_ENTRY`.
        RES_MR_ENTRY res_mr_entry => Multi<Nest<MemoryRegion>> = 41,
    }
}

netlink_core::attributes! {
    /// A memory region that devices may reach. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct MemoryRegion / MemoryRegionBuilder = "memory-region", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_RES_RKEY`: Key of a memory region for the other end. Only for who has CAP_NET_ADMIN.
        RES_RKEY res_rkey: u32 = 42,
        /// `RDMA_NLDEV_ATTR_RES_LKEY`: Key of a memory region for this end. Only for who has CAP_NET_ADMIN.
        RES_LKEY res_lkey: u32 = 43,
        /// `RDMA_NLDEV_ATTR_RES_IOVA`: Where the memory region begins for devices; the kernel tells it no more.
        RES_IOVA res_iova: u64 = 44,
        /// `RDMA_NLDEV_ATTR_RES_MRLEN`: Length of the memory region, in bytes.
        RES_MRLEN res_mrlen: u64 = 45,
        /// `RDMA_NLDEV_ATTR_DRIVER`: What only the driver knows.
        DRIVER driver => Nest<Driver> = 52,
        /// `RDMA_NLDEV_ATTR_RES_PDN`: Number of a protection domain.
        RES_PDN res_pdn: u32 = 60,
        /// `RDMA_NLDEV_ATTR_RES_MRN`: Number of a memory region.
        RES_MRN res_mrn: u32 = 62,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTERS`.
        STAT_HWCOUNTERS stat_hwcounters => Nest<HardwareCounters> = 80,
        /// `RDMA_NLDEV_ATTR_RES_RAW`: The object as the hardware has it, in the driver's form.
        RES_RAW res_raw: [u8] = 85,
    }
}

netlink_core::attributes! {
    /// Protection domains. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct ProtectionDomains / ProtectionDomainsBuilder = "protection-domains", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_PD_ENTRY`.
        RES_PD_ENTRY res_pd_entry => Multi<Nest<ProtectionDomain>> = 47,
    }
}

netlink_core::attributes! {
    /// A protection domain, within which objects may use one another. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct ProtectionDomain / ProtectionDomainBuilder = "protection-domain", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_RES_USECNT`: How many objects use this one.
        RES_USECNT res_usecnt: u64 = 38 [volatile],
        /// `RDMA_NLDEV_ATTR_RES_LOCAL_DMA_LKEY`: Key for all memory of this end. Only for who has CAP_NET_ADMIN.
        RES_LOCAL_DMA_LKEY res_local_dma_lkey: u32 = 48,
        /// `RDMA_NLDEV_ATTR_RES_UNSAFE_GLOBAL_RKEY`: Key for all memory, for the other end. Only for who has
        /// CAP_NET_ADMIN.
        RES_UNSAFE_GLOBAL_RKEY res_unsafe_global_rkey: u32 = 49,
        /// `RDMA_NLDEV_ATTR_DRIVER`: What only the driver knows.
        DRIVER driver => Nest<Driver> = 52,
        /// `RDMA_NLDEV_ATTR_RES_PDN`: Number of a protection domain.
        RES_PDN res_pdn: u32 = 60,
        /// `RDMA_NLDEV_ATTR_RES_CTXN`: Number of the context of a user.
        RES_CTXN res_ctxn: u32 = 64,
    }
}

netlink_core::attributes! {
    /// Contexts of users. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct Contexts / ContextsBuilder = "contexts", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_CTX_ENTRY`.
        RES_CTX_ENTRY res_ctx_entry => Multi<Nest<Context>> = 87,
    }
}

netlink_core::attributes! {
    /// The context of a user who has opened a device. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct Context / ContextBuilder = "context", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_RES_CTXN`: Number of the context of a user.
        RES_CTXN res_ctxn: u32 = 64,
    }
}

netlink_core::attributes! {
    /// Shared receive queues. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct SharedReceiveQueues / SharedReceiveQueuesBuilder = "shared-receive-queues", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_RES_SRQ_ENTRY`.
        RES_SRQ_ENTRY res_srq_entry => Multi<Nest<SharedReceiveQueue>> = 89,
    }
}

netlink_core::attributes! {
    /// A receive queue that queue pairs share. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct SharedReceiveQueue / SharedReceiveQueueBuilder = "shared-receive-queue", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_RES_QP`.
        RES_QP res_qp => Nest<QueuePairs> = 19,
        /// `RDMA_NLDEV_ATTR_RES_TYPE`.
        RES_TYPE res_type: SharedReceiveQueueType = 26,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_DRIVER`: What only the driver knows.
        DRIVER driver => Nest<Driver> = 52,
        /// `RDMA_NLDEV_ATTR_RES_PDN`: Number of a protection domain.
        RES_PDN res_pdn: u32 = 60,
        /// `RDMA_NLDEV_ATTR_RES_CQN`: Number of a completion queue.
        RES_CQN res_cqn: u32 = 61,
        /// `RDMA_NLDEV_ATTR_RES_RAW`: The object as the hardware has it, in the driver's form.
        RES_RAW res_raw: [u8] = 85,
        /// `RDMA_NLDEV_ATTR_RES_SRQN`: Number of a shared receive queue.
        RES_SRQN res_srqn: u32 = 90,
    }
}

netlink_core::attributes! {
    /// Counters of queue pairs. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct Counters / CountersBuilder = "counters", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_STAT_COUNTER_ENTRY`.
        STAT_COUNTER_ENTRY stat_counter_entry => Multi<Nest<Counter>> = 78,
    }
}

netlink_core::attributes! {
    /// A set of counters of hardware, and the queue pairs that it counts for. C: `RDMA_NLDEV_ATTR_*`,
    /// `rdma/rdma_netlink.h`.
    pub struct Counter / CounterBuilder = "counter", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DEV_INDEX`: Number of the device.
        DEV_INDEX dev_index: u32 = 1,
        /// `RDMA_NLDEV_ATTR_DEV_NAME`: Name of the device. In a request that sets it, the new one.
        DEV_NAME dev_name: str = 2,
        /// `RDMA_NLDEV_ATTR_PORT_INDEX`: Number of a port, from 1. Of a device as such, how many ports it has.
        PORT_INDEX port_index: u32 = 3,
        /// `RDMA_NLDEV_ATTR_RES_QP`.
        RES_QP res_qp => Nest<QueuePairs> = 19,
        /// `RDMA_NLDEV_ATTR_RES_TYPE`.
        RES_TYPE res_type: QueuePairType = 26,
        /// `RDMA_NLDEV_ATTR_RES_PID`: Process that made the object; that of an object of the kernel is not said.
        RES_PID res_pid: u32 = 28,
        /// `RDMA_NLDEV_ATTR_RES_KERN_NAME`: Part of the kernel that made the object.
        RES_KERN_NAME res_kern_name: str = 29,
        /// `RDMA_NLDEV_ATTR_STAT_MODE`.
        STAT_MODE stat_mode: CounterMode = 74,
        /// `RDMA_NLDEV_ATTR_STAT_COUNTER_ID`: Number of a counter.
        STAT_COUNTER_ID stat_counter_id: u32 = 79,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTERS`.
        STAT_HWCOUNTERS stat_hwcounters => Nest<HardwareCounters> = 80,
    }
}

netlink_core::attributes! {
    /// Counters of hardware; in a request, the places of those to switch on. C: `RDMA_NLDEV_ATTR_*`,
    /// `rdma/rdma_netlink.h`.
    pub struct HardwareCounters / HardwareCountersBuilder = "hardware-counters", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY`.
        STAT_HWCOUNTER_ENTRY stat_hwcounter_entry => Multi<Nest<HardwareCounter>> = 81,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_INDEX`: In a request: place of an optional counter to switch on.
        STAT_HWCOUNTER_INDEX stat_hwcounter_index: Multi<u32> = 94,
    }
}

netlink_core::attributes! {
    /// A counter of hardware. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct HardwareCounter / HardwareCounterBuilder = "hardware-counter", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY_NAME`.
        STAT_HWCOUNTER_ENTRY_NAME stat_hwcounter_entry_name: str = 82,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_ENTRY_VALUE`.
        STAT_HWCOUNTER_ENTRY_VALUE stat_hwcounter_entry_value: u64 = 83 [volatile],
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_INDEX`: Place of an optional counter among all; in a request, one to switch
        /// on.
        STAT_HWCOUNTER_INDEX stat_hwcounter_index: u32 = 94,
        /// `RDMA_NLDEV_ATTR_STAT_HWCOUNTER_DYNAMIC`: Whether the counter, an optional one, is switched on.
        STAT_HWCOUNTER_DYNAMIC stat_hwcounter_dynamic: u8 = 95,
    }
}

netlink_core::attributes! {
    /// What only a driver knows: a name, how to show the value if that is not the usual way, and the value, one after
    /// another. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct Driver / DriverBuilder = "driver", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_DRIVER_STRING`: Name of the value that follows, or such a value.
        DRIVER_STRING driver_string: Multi<str> = 54,
        /// `RDMA_NLDEV_ATTR_DRIVER_PRINT_TYPE`.
        DRIVER_PRINT_TYPE driver_print_type: Multi<PrintType> = 55,
        /// `RDMA_NLDEV_ATTR_DRIVER_S32`.
        DRIVER_S32 driver_s32: Multi<i32> = 56,
        /// `RDMA_NLDEV_ATTR_DRIVER_U32`.
        DRIVER_U32 driver_u32: Multi<u32> = 57,
        /// `RDMA_NLDEV_ATTR_DRIVER_S64`.
        DRIVER_S64 driver_s64: Multi<i64> = 58,
        /// `RDMA_NLDEV_ATTR_DRIVER_U64`.
        DRIVER_U64 driver_u64: Multi<u64> = 59,
    }
}

netlink_core::attributes! {
    /// Pools of memory regions that are kept to be used again (fast registration). C: `RDMA_NLDEV_ATTR_*`,
    /// `rdma/rdma_netlink.h`.
    pub struct FrmrPools / FrmrPoolsBuilder = "frmr-pools", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_ENTRY`.
        FRMR_POOL_ENTRY frmr_pool_entry => Multi<Nest<FrmrPool>> = 106,
    }
}

netlink_core::attributes! {
    /// A pool of memory regions that are alike. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct FrmrPool / FrmrPoolBuilder = "frmr-pool", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY`.
        FRMR_POOL_KEY frmr_pool_key => Nest<FrmrPoolKey> = 107,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_QUEUE_HANDLES`: How many regions wait to be used.
        FRMR_POOL_QUEUE_HANDLES frmr_pool_queue_handles: u32 = 112 [volatile],
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_MAX_IN_USE`: How many were in use at most.
        FRMR_POOL_MAX_IN_USE frmr_pool_max_in_use: u64 = 113 [volatile],
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_IN_USE`: How many regions are in use.
        FRMR_POOL_IN_USE frmr_pool_in_use: u64 = 114 [volatile],
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_PINNED_HANDLES`: How many regions are always kept.
        FRMR_POOL_PINNED_HANDLES frmr_pool_pinned_handles: u32 = 116,
    }
}

netlink_core::attributes! {
    /// What the memory regions of a pool have in common. C: `RDMA_NLDEV_ATTR_*`, `rdma/rdma_netlink.h`.
    pub struct FrmrPoolKey / FrmrPoolKeyBuilder = "frmr-pool-key", prefix "RDMA_NLDEV_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_ATS`: Whether addresses are translated by the device (PCIe ATS).
        FRMR_POOL_KEY_ATS frmr_pool_key_ats: u8 = 108,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_ACCESS_FLAGS`.
        FRMR_POOL_KEY_ACCESS_FLAGS frmr_pool_key_access_flags: AccessFlags = 109,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_VENDOR_KEY`: What else tells regions apart for the driver.
        FRMR_POOL_KEY_VENDOR_KEY frmr_pool_key_vendor_key: u64 = 110,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_NUM_DMA_BLOCKS`: How many blocks of memory a region of the pool has.
        FRMR_POOL_KEY_NUM_DMA_BLOCKS frmr_pool_key_num_dma_blocks: u64 = 111,
        /// `RDMA_NLDEV_ATTR_FRMR_POOL_KEY_KERNEL_VENDOR_KEY`: As the vendor key; pools that have it are the kernel's
        /// own.
        FRMR_POOL_KEY_KERNEL_VENDOR_KEY frmr_pool_key_kernel_vendor_key: u64 = 117,
    }
}

netlink_core::family! {
    /// Devices of RDMA (InfiniBand, RoCE, iWARP): their ports, what programs and the kernel have made on them, and
    /// counters.
    pub static RDMA_NLDEV = "rdma-nldev", netlink_core::schema::Protocol::Raw(20);
    do {
        /// One thing about a device: its name, its network namespace, or whether completion queues adapt. C:
        /// `RDMA_NLDEV_CMD_SET`.
        SET set: Nldev / NldevBuilder = 5122 [1, 2, 68, 84];
        /// Make a device in software on top of a link. C: `RDMA_NLDEV_CMD_NEWLINK`.
        NEWLINK newlink: Nldev / NldevBuilder = 5123 [2, 51, 65];
        /// Take away a device in software. C: `RDMA_NLDEV_CMD_DELLINK`.
        DELLINK dellink: Nldev / NldevBuilder = 5124 [1];
        /// Change one thing that holds for all devices. C: `RDMA_NLDEV_CMD_SYS_SET`.
        SYS_SET sys_set: Nldev / NldevBuilder = 5127 [66, 96];
        /// Make a device below another. C: `RDMA_NLDEV_CMD_NEWDEV`.
        NEWDEV newdev: Nldev / NldevBuilder = 5146 [1, 2, 99];
        /// Take away a device below another. C: `RDMA_NLDEV_CMD_DELDEV`.
        DELDEV deldev: Nldev / NldevBuilder = 5147 [1];
        /// When the regions in pools are given up, or how many of a pool are always kept. C:
        /// `RDMA_NLDEV_CMD_FRMR_POOLS_SET`.
        FRMR_POOLS_SET frmr_pools_set: Nldev / NldevBuilder = 5150 [1, 107, 115, 116];
    }
    get {
        /// A device, or all. C: `RDMA_NLDEV_CMD_GET`.
        GET get: Nldev / NldevBuilder = 5121 [1] -> Nldev = 5121 [1, 2, 3, 4, 5, 6, 7, 14, 67, 84, 99, 100, 101];
        /// A port of a device, or all; the answer about one has the number of an answer about a device. C:
        /// `RDMA_NLDEV_CMD_PORT_GET`.
        PORT_GET port_get: Port / PortBuilder = 5125 [1, 3] -> Port = 5121 [1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 50, 51];
        /// What holds for all devices. C: `RDMA_NLDEV_CMD_SYS_GET`.
        SYS_GET sys_get: Nldev / NldevBuilder = 5126 [] -> Nldev = 5126 [66, 93, 96, 103];
        /// How many objects a device has of each kind, or all devices have. C: `RDMA_NLDEV_CMD_RES_GET`.
        RES_GET res_get: Nldev / NldevBuilder = 5129 [1, 97] -> Nldev = 5129 [1, 2, 15];
        /// A queue pair, or all of a device or a port. C: `RDMA_NLDEV_CMD_RES_QP_GET`.
        RES_QP_GET res_qp_get: Nldev / NldevBuilder = 5130 [1, 3, 21] -> QueuePair = 5130 [1, 2, 3, 21, 22, 23, 24, 25, 26, 27, 28, 29, 52, 60, 98];
        /// An identifier of a connection, or all of a device or a port. C: `RDMA_NLDEV_CMD_RES_CM_ID_GET`.
        RES_CM_ID_GET res_cm_id_get: Nldev / NldevBuilder = 5131 [1, 3, 63] -> ConnectionId = 5131 [1, 2, 3, 21, 26, 27, 28, 29, 32, 33, 34, 52, 63];
        /// A completion queue, or all of a device. C: `RDMA_NLDEV_CMD_RES_CQ_GET`.
        RES_CQ_GET res_cq_get: Nldev / NldevBuilder = 5132 [1, 61] -> CompletionQueue = 5132 [1, 2, 28, 29, 37, 38, 39, 52, 61, 64, 84];
        /// A memory region, or all of a device. C: `RDMA_NLDEV_CMD_RES_MR_GET`.
        RES_MR_GET res_mr_get: Nldev / NldevBuilder = 5133 [1, 62] -> MemoryRegion = 5133 [1, 2, 28, 29, 42, 43, 45, 52, 60, 62];
        /// A protection domain, or all of a device. C: `RDMA_NLDEV_CMD_RES_PD_GET`.
        RES_PD_GET res_pd_get: Nldev / NldevBuilder = 5134 [1, 60] -> ProtectionDomain = 5134 [1, 2, 28, 29, 38, 48, 49, 60, 64];
        /// The character device for an interface, of a device, of a port or of none. C: `RDMA_NLDEV_CMD_GET_CHARDEV`.
        GET_CHARDEV get_chardev: Nldev / NldevBuilder = 5135 [1, 3, 69] -> Nldev = 5135 [70, 71, 72, 73];
        /// Bind queue pairs to counters, or switch optional counters on, all others off. C: `RDMA_NLDEV_CMD_STAT_SET`.
        STAT_SET stat_set: Nldev / NldevBuilder = 5136 [1, 3, 21, 74, 75, 76, 79, 80, 104] -> Nldev = 5136 [1, 2, 3, 21, 79];
        /// Counters: of a port, of queue pairs or memory regions (stat-res), or how queue pairs are bound (stat-mode).
        /// C: `RDMA_NLDEV_CMD_STAT_GET`.
        STAT_GET stat_get: Nldev / NldevBuilder = 5137 [1, 3, 62, 74, 75, 79] -> Nldev = 5137 [1, 2, 3, 19, 26, 28, 29, 62, 74, 76, 79, 80, 104];
        /// Release a queue pair from its counter. C: `RDMA_NLDEV_CMD_STAT_DEL`.
        STAT_DEL stat_del: Nldev / NldevBuilder = 5138 [1, 3, 21, 75, 79] -> Nldev = 5136 [1, 2, 3, 21, 79];
        /// A queue pair as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_QP_GET_RAW`.
        RES_QP_GET_RAW res_qp_get_raw: Nldev / NldevBuilder = 5139 [1, 3, 21] -> QueuePair = 5139 [1, 2, 85];
        /// A completion queue as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_CQ_GET_RAW`.
        RES_CQ_GET_RAW res_cq_get_raw: Nldev / NldevBuilder = 5140 [1, 61] -> CompletionQueue = 5140 [1, 2, 85];
        /// A memory region as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_MR_GET_RAW`.
        RES_MR_GET_RAW res_mr_get_raw: Nldev / NldevBuilder = 5141 [1, 62] -> MemoryRegion = 5141 [1, 2, 85];
        /// The context of a user, or all of a device. C: `RDMA_NLDEV_CMD_RES_CTX_GET`.
        RES_CTX_GET res_ctx_get: Nldev / NldevBuilder = 5142 [1, 64] -> Context = 5142 [1, 2, 28, 29, 64];
        /// A shared receive queue, or all of a device. C: `RDMA_NLDEV_CMD_RES_SRQ_GET`.
        RES_SRQ_GET res_srq_get: Nldev / NldevBuilder = 5143 [1, 90] -> SharedReceiveQueue = 5143 [1, 2, 19, 26, 28, 29, 52, 60, 61, 90];
        /// Which counters a port has, and which of the optional ones are switched on. C:
        /// `RDMA_NLDEV_CMD_STAT_GET_STATUS`.
        STAT_GET_STATUS stat_get_status: Nldev / NldevBuilder = 5144 [1, 3] -> Nldev = 5144 [1, 2, 3, 80];
        /// A shared receive queue as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_SRQ_GET_RAW`.
        RES_SRQ_GET_RAW res_srq_get_raw: Nldev / NldevBuilder = 5145 [1, 90] -> SharedReceiveQueue = 5145 [1, 2, 85];
    }
    dump {
        /// A device, or all. C: `RDMA_NLDEV_CMD_GET`.
        GET_DUMP get_dump: Nldev / NldevBuilder = 5121 [] -> Nldev = 5121 [1, 2, 3, 4, 5, 6, 7, 14, 67, 84, 99, 100, 101] as "get";
        /// A port of a device, or all; the answer about one has the number of an answer about a device. C:
        /// `RDMA_NLDEV_CMD_PORT_GET`.
        PORT_GET_DUMP port_get_dump: Port / PortBuilder = 5125 [1] -> Port = 5125 [1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 50, 51] as "port-get";
        /// How many objects a device has of each kind, or all devices have. C: `RDMA_NLDEV_CMD_RES_GET`.
        RES_GET_DUMP res_get_dump: Nldev / NldevBuilder = 5129 [] -> Nldev = 5129 [1, 2, 15] as "res-get";
        /// A queue pair, or all of a device or a port. C: `RDMA_NLDEV_CMD_RES_QP_GET`.
        RES_QP_GET_DUMP res_qp_get_dump: Nldev / NldevBuilder = 5130 [1, 3, 97] -> Nldev = 5130 [1, 2, 19] as "res-qp-get";
        /// An identifier of a connection, or all of a device or a port. C: `RDMA_NLDEV_CMD_RES_CM_ID_GET`.
        RES_CM_ID_GET_DUMP res_cm_id_get_dump: Nldev / NldevBuilder = 5131 [1, 3, 97] -> Nldev = 5131 [1, 2, 30] as "res-cm-id-get";
        /// A completion queue, or all of a device. C: `RDMA_NLDEV_CMD_RES_CQ_GET`.
        RES_CQ_GET_DUMP res_cq_get_dump: Nldev / NldevBuilder = 5132 [1, 3, 97] -> Nldev = 5132 [1, 2, 35] as "res-cq-get";
        /// A memory region, or all of a device. C: `RDMA_NLDEV_CMD_RES_MR_GET`.
        RES_MR_GET_DUMP res_mr_get_dump: Nldev / NldevBuilder = 5133 [1, 3, 97] -> Nldev = 5133 [1, 2, 40] as "res-mr-get";
        /// A protection domain, or all of a device. C: `RDMA_NLDEV_CMD_RES_PD_GET`.
        RES_PD_GET_DUMP res_pd_get_dump: Nldev / NldevBuilder = 5134 [1, 3, 97] -> Nldev = 5134 [1, 2, 46] as "res-pd-get";
        /// Counters: of a port, of queue pairs or memory regions (stat-res), or how queue pairs are bound (stat-mode).
        /// C: `RDMA_NLDEV_CMD_STAT_GET`.
        STAT_GET_DUMP stat_get_dump: Nldev / NldevBuilder = 5137 [1, 3, 75] -> Nldev = 5137 [1, 2, 40, 77] as "stat-get";
        /// A queue pair as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_QP_GET_RAW`.
        RES_QP_GET_RAW_DUMP res_qp_get_raw_dump: Nldev / NldevBuilder = 5139 [1, 3, 97] -> Nldev = 5139 [1, 2, 19] as "res-qp-get-raw";
        /// A completion queue as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_CQ_GET_RAW`.
        RES_CQ_GET_RAW_DUMP res_cq_get_raw_dump: Nldev / NldevBuilder = 5140 [1, 3, 97] -> Nldev = 5140 [1, 2, 35] as "res-cq-get-raw";
        /// A memory region as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_MR_GET_RAW`.
        RES_MR_GET_RAW_DUMP res_mr_get_raw_dump: Nldev / NldevBuilder = 5141 [1, 3, 97] -> Nldev = 5141 [1, 2, 40] as "res-mr-get-raw";
        /// The context of a user, or all of a device. C: `RDMA_NLDEV_CMD_RES_CTX_GET`.
        RES_CTX_GET_DUMP res_ctx_get_dump: Nldev / NldevBuilder = 5142 [1, 3, 97] -> Nldev = 5142 [1, 2, 86] as "res-ctx-get";
        /// A shared receive queue, or all of a device. C: `RDMA_NLDEV_CMD_RES_SRQ_GET`.
        RES_SRQ_GET_DUMP res_srq_get_dump: Nldev / NldevBuilder = 5143 [1, 3, 97] -> Nldev = 5143 [1, 2, 88] as "res-srq-get";
        /// A shared receive queue as the hardware has it, or all. C: `RDMA_NLDEV_CMD_RES_SRQ_GET_RAW`.
        RES_SRQ_GET_RAW_DUMP res_srq_get_raw_dump: Nldev / NldevBuilder = 5145 [1, 3, 97] -> Nldev = 5145 [1, 2, 88] as "res-srq-get-raw";
        /// Pools of memory regions of a device. C: `RDMA_NLDEV_CMD_FRMR_POOLS_GET`.
        FRMR_POOLS_GET_DUMP frmr_pools_get_dump: Nldev / NldevBuilder = 5149 [1, 97] -> Nldev = 5149 [1, 2, 105] as "frmr-pools-get";
    }
    notify {
        /// Something happened to a device. C: `RDMA_NLDEV_CMD_MONITOR`.
        MONITOR Monitor: Nldev = 5148 [1, 2, 3, 50, 51, 102];
    }
    groups {
        /// Devices that come, go and change. It carries `RDMA_NLDEV_CMD_MONITOR`. C: `RDMA_NL_GROUP_NOTIFY`.
        NOTIFY: "notify" = 4,
    }
}
