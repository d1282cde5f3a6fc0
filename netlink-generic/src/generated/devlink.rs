//! Network devices as hardware, beyond their interfaces: ports, switch modes, shared buffers, parameters, resources,
//! memory regions, health, firmware, traps, rates, line cards (`devlink`).
//!
//! Printed by `cargo xtask codegen` from `specs/devlink.yaml`. Not to be edited.

use netlink_core::{Bitfield32, Flag, HardwareAddress, Multi, Nest, Outer, Uint, Unused};

netlink_core::enumeration! {
    /// Which way packets go through a pool of a shared buffer. C: `enum devlink_sb_pool_type`, `linux/devlink.h`.
    pub struct SbPoolType: u8 = "sb-pool-type", prefix "DEVLINK_SB_POOL_TYPE_" {
        /// `DEVLINK_SB_POOL_TYPE_INGRESS`.
        INGRESS = 0,
        /// `DEVLINK_SB_POOL_TYPE_EGRESS`.
        EGRESS = 1,
    }
}

netlink_core::enumeration! {
    /// What a port speaks. C: `enum devlink_port_type`, `linux/devlink.h`.
    pub struct PortType: u16 = "port-type", prefix "DEVLINK_PORT_TYPE_" {
        /// `DEVLINK_PORT_TYPE_NOTSET`: Not decided yet.
        NOTSET = 0,
        /// `DEVLINK_PORT_TYPE_AUTO`: Found out by itself.
        AUTO = 1,
        /// `DEVLINK_PORT_TYPE_ETH`: Ethernet.
        ETH = 2,
        /// `DEVLINK_PORT_TYPE_IB`: InfiniBand.
        IB = 3,
    }
}

netlink_core::enumeration! {
    /// What a port is. C: `enum devlink_port_flavour`, `linux/devlink.h`.
    pub struct PortFlavour: u16 = "port-flavour", prefix "DEVLINK_PORT_FLAVOUR_" {
        /// `DEVLINK_PORT_FLAVOUR_PHYSICAL`: One with a connector.
        PHYSICAL = 0,
        /// `DEVLINK_PORT_FLAVOUR_CPU`: Towards the processor.
        CPU = 1,
        /// `DEVLINK_PORT_FLAVOUR_DSA`: Towards another switch.
        DSA = 2,
        /// `DEVLINK_PORT_FLAVOUR_PCI_PF`: A physical function of PCI.
        PCI_PF = 3,
        /// `DEVLINK_PORT_FLAVOUR_PCI_VF`: A virtual function of PCI.
        PCI_VF = 4,
        /// `DEVLINK_PORT_FLAVOUR_VIRTUAL`: One that only has a driver.
        VIRTUAL = 5,
        /// `DEVLINK_PORT_FLAVOUR_UNUSED`: Not in use.
        UNUSED = 6,
        /// `DEVLINK_PORT_FLAVOUR_PCI_SF`: A subfunction of PCI.
        PCI_SF = 7,
    }
}

netlink_core::enumeration! {
    /// Whether a function is to be in use. C: `enum devlink_port_fn_state`, `linux/devlink.h`.
    pub struct PortFnState: u8 = "port-fn-state", prefix "DEVLINK_PORT_FN_STATE_" {
        /// `DEVLINK_PORT_FN_STATE_INACTIVE`.
        INACTIVE = 0,
        /// `DEVLINK_PORT_FN_STATE_ACTIVE`.
        ACTIVE = 1,
    }
}

netlink_core::enumeration! {
    /// Whether a function has a driver. C: `enum devlink_port_fn_opstate`, `linux/devlink.h`.
    pub struct PortFnOpstate: u8 = "port-fn-opstate", prefix "DEVLINK_PORT_FN_OPSTATE_" {
        /// `DEVLINK_PORT_FN_OPSTATE_DETACHED`.
        DETACHED = 0,
        /// `DEVLINK_PORT_FN_OPSTATE_ATTACHED`.
        ATTACHED = 1,
    }
}

netlink_core::enumeration! {
    /// Abilities of a function, by the number of the bit. C: `enum devlink_port_fn_attr_cap`, `linux/devlink.h`.
    pub struct PortFnAttrCap: u32 = "port-fn-attr-cap", prefix "DEVLINK_PORT_FN_ATTR_CAP_" {
        /// `DEVLINK_PORT_FN_ATTR_CAP_ROCE_BIT`.
        ROCE_BIT = 0,
        /// `DEVLINK_PORT_FN_ATTR_CAP_MIGRATABLE_BIT`.
        MIGRATABLE_BIT = 1,
        /// `DEVLINK_PORT_FN_ATTR_CAP_IPSEC_CRYPTO_BIT`.
        IPSEC_CRYPTO_BIT = 2,
        /// `DEVLINK_PORT_FN_ATTR_CAP_IPSEC_PACKET_BIT`.
        IPSEC_PACKET_BIT = 3,
    }
}

netlink_core::flags! {
    /// Abilities of a function. C: `linux/devlink.h`.
    pub struct PortFnCap: u32 = "port-fn-cap", prefix "DEVLINK_PORT_FN_CAP_" {
        /// `DEVLINK_PORT_FN_CAP_ROCE`: RDMA over Ethernet.
        ROCE = 1 << 0,
        /// `DEVLINK_PORT_FN_CAP_MIGRATABLE`: Moves with its virtual machine.
        MIGRATABLE = 1 << 1,
        /// `DEVLINK_PORT_FN_CAP_IPSEC_CRYPTO`: Encrypts IPsec.
        IPSEC_CRYPTO = 1 << 2,
        /// `DEVLINK_PORT_FN_CAP_IPSEC_PACKET`: Does all of IPsec.
        IPSEC_PACKET = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// What a rate is of. C: `enum devlink_rate_type`, `linux/devlink.h`.
    pub struct RateType: u16 = "rate-type", prefix "DEVLINK_RATE_TYPE_" {
        /// `DEVLINK_RATE_TYPE_LEAF`: A function.
        LEAF = 0,
        /// `DEVLINK_RATE_TYPE_NODE`: A group.
        NODE = 1,
    }
}

netlink_core::enumeration! {
    /// How the threshold of a pool is meant. C: `enum devlink_sb_threshold_type`, `linux/devlink.h`.
    pub struct SbThresholdType: u8 = "sb-threshold-type", prefix "DEVLINK_SB_THRESHOLD_TYPE_" {
        /// `DEVLINK_SB_THRESHOLD_TYPE_STATIC`: Bytes.
        STATIC = 0,
        /// `DEVLINK_SB_THRESHOLD_TYPE_DYNAMIC`: A share of what is free.
        DYNAMIC = 1,
    }
}

netlink_core::enumeration! {
    /// How a device switches between its functions. C: `enum devlink_eswitch_mode`, `linux/devlink.h`.
    pub struct EswitchMode: u16 = "eswitch-mode", prefix "DEVLINK_ESWITCH_MODE_" {
        /// `DEVLINK_ESWITCH_MODE_LEGACY`: By their addresses.
        LEGACY = 0,
        /// `DEVLINK_ESWITCH_MODE_SWITCHDEV`: Each has an interface here that stands for it.
        SWITCHDEV = 1,
        /// `DEVLINK_ESWITCH_MODE_SWITCHDEV_INACTIVE`: The same, and nothing is forwarded yet.
        SWITCHDEV_INACTIVE = 2,
    }
}

netlink_core::enumeration! {
    /// How much of a packet a function gives along with a descriptor. C: `enum devlink_eswitch_inline_mode`,
    /// `linux/devlink.h`.
    pub struct EswitchInlineMode: u8 = "eswitch-inline-mode", prefix "DEVLINK_ESWITCH_INLINE_MODE_" {
        /// `DEVLINK_ESWITCH_INLINE_MODE_NONE`.
        NONE = 0,
        /// `DEVLINK_ESWITCH_INLINE_MODE_LINK`.
        LINK = 1,
        /// `DEVLINK_ESWITCH_INLINE_MODE_NETWORK`.
        NETWORK = 2,
        /// `DEVLINK_ESWITCH_INLINE_MODE_TRANSPORT`.
        TRANSPORT = 3,
    }
}

netlink_core::enumeration! {
    /// Whether the switch can put packets into tunnels. C: `enum devlink_eswitch_encap_mode`, `linux/devlink.h`.
    pub struct EswitchEncapMode: u8 = "eswitch-encap-mode", prefix "DEVLINK_ESWITCH_ENCAP_MODE_" {
        /// `DEVLINK_ESWITCH_ENCAP_MODE_NONE`.
        NONE = 0,
        /// `DEVLINK_ESWITCH_ENCAP_MODE_BASIC`.
        BASIC = 1,
    }
}

netlink_core::enumeration! {
    /// Headers that the pipelines of several devices have. C: `enum devlink_dpipe_header_id`, `linux/devlink.h`.
    pub struct DpipeHeaderId: u32 = "dpipe-header-id", prefix "DEVLINK_DPIPE_HEADER_" {
        /// `DEVLINK_DPIPE_HEADER_ETHERNET`.
        ETHERNET = 0,
        /// `DEVLINK_DPIPE_HEADER_IPV4`.
        IPV4 = 1,
        /// `DEVLINK_DPIPE_HEADER_IPV6`.
        IPV6 = 2,
    }
}

netlink_core::enumeration! {
    /// Fields of the IPv6 header. C: `enum devlink_dpipe_field_ipv6_id`, `linux/devlink.h`.
    pub struct DpipeFieldIpv6Id: u32 = "dpipe-field-ipv6-id", prefix "DEVLINK_DPIPE_FIELD_IPV6_" {
        /// `DEVLINK_DPIPE_FIELD_IPV6_DST_IP`.
        DST_IP = 0,
    }
}

netlink_core::enumeration! {
    /// Fields of the IPv4 header. C: `enum devlink_dpipe_field_ipv4_id`, `linux/devlink.h`.
    pub struct DpipeFieldIpv4Id: u32 = "dpipe-field-ipv4-id", prefix "DEVLINK_DPIPE_FIELD_IPV4_" {
        /// `DEVLINK_DPIPE_FIELD_IPV4_DST_IP`.
        DST_IP = 0,
    }
}

netlink_core::enumeration! {
    /// Fields of the Ethernet header. C: `enum devlink_dpipe_field_ethernet_id`, `linux/devlink.h`.
    pub struct DpipeFieldEthernetId: u32 = "dpipe-field-ethernet-id", prefix "DEVLINK_DPIPE_FIELD_ETHERNET_" {
        /// `DEVLINK_DPIPE_FIELD_ETHERNET_DST_MAC`.
        DST_MAC = 0,
    }
}

netlink_core::enumeration! {
    /// How a field is matched. C: `enum devlink_dpipe_match_type`, `linux/devlink.h`.
    pub struct DpipeMatchType: u32 = "dpipe-match-type", prefix "DEVLINK_DPIPE_MATCH_TYPE_" {
        /// `DEVLINK_DPIPE_MATCH_TYPE_FIELD_EXACT`.
        FIELD_EXACT = 0,
    }
}

netlink_core::enumeration! {
    /// What is done with a field. C: `enum devlink_dpipe_action_type`, `linux/devlink.h`.
    pub struct DpipeActionType: u32 = "dpipe-action-type", prefix "DEVLINK_DPIPE_ACTION_TYPE_" {
        /// `DEVLINK_DPIPE_ACTION_TYPE_FIELD_MODIFY`.
        FIELD_MODIFY = 0,
    }
}

netlink_core::enumeration! {
    /// What the value of a field stands for. C: `enum devlink_dpipe_field_mapping_type`, `linux/devlink.h`.
    pub struct DpipeFieldMappingType: u32 = "dpipe-field-mapping-type", prefix "DEVLINK_DPIPE_FIELD_MAPPING_TYPE_" {
        /// `DEVLINK_DPIPE_FIELD_MAPPING_TYPE_NONE`.
        NONE = 0,
        /// `DEVLINK_DPIPE_FIELD_MAPPING_TYPE_IFINDEX`.
        IFINDEX = 1,
    }
}

netlink_core::enumeration! {
    /// What a resource is counted in. C: `enum devlink_resource_unit`, `linux/devlink.h`.
    pub struct ResourceUnit: u8 = "resource-unit", prefix "DEVLINK_RESOURCE_UNIT_" {
        /// `DEVLINK_RESOURCE_UNIT_ENTRY`.
        ENTRY = 0,
    }
}

netlink_core::enumeration! {
    /// Whose resources to tell of, by the number of the bit. C: `linux/devlink.h`.
    pub struct ResourceScopeBit: u32 = "resource-scope-bit", prefix "DEVLINK_RESOURCE_SCOPE_" {
        /// `DEVLINK_RESOURCE_SCOPE_DEV_BIT`.
        DEV_BIT = 0,
        /// `DEVLINK_RESOURCE_SCOPE_PORT_BIT`.
        PORT_BIT = 1,
    }
}

netlink_core::flags! {
    /// Whose resources to tell of. C: `linux/devlink.h`.
    pub struct ResourceScope: u32 = "resource-scope", prefix "DEVLINK_RESOURCE_SCOPE_" {
        /// `DEVLINK_RESOURCE_SCOPE_DEV`: Those of the device.
        DEV = 1 << 0,
        /// `DEVLINK_RESOURCE_SCOPE_PORT`: Those of its ports.
        PORT = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What reloading a driver does. C: `enum devlink_reload_action`, `linux/devlink.h`.
    pub struct ReloadAction: u8 = "reload-action", prefix "DEVLINK_RELOAD_ACTION_" {
        /// `DEVLINK_RELOAD_ACTION_UNSPEC`.
        UNSPEC = 0,
        /// `DEVLINK_RELOAD_ACTION_DRIVER_REINIT`: The driver begins anew.
        DRIVER_REINIT = 1,
        /// `DEVLINK_RELOAD_ACTION_FW_ACTIVATE`: New firmware comes into use.
        FW_ACTIVATE = 2,
    }
}

netlink_core::flags! {
    /// What reloading a driver did.
    pub struct ReloadActionMask: u32 = "reload-action-mask", prefix "DEVLINK_RELOAD_ACTION_" {
        /// Has no name in C.
        UNSPEC = 1 << 0,
        /// Has no name in C.
        DRIVER_REINIT = 1 << 1,
        /// Has no name in C.
        FW_ACTIVATE = 1 << 2,
    }
}

netlink_core::flags! {
    /// What reloading a driver must not do, as a set.
    pub struct ReloadLimitMask: u32 = "reload-limit-mask", prefix "DEVLINK_RELOAD_LIMIT_" {
        /// Has no name in C.
        UNSPEC = 1 << 0,
        /// Has no name in C.
        NO_RESET = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What reloading a driver must not do. C: `enum devlink_reload_limit`, `linux/devlink.h`.
    pub struct ReloadLimit: u8 = "reload-limit", prefix "DEVLINK_RELOAD_LIMIT_" {
        /// `DEVLINK_RELOAD_LIMIT_UNSPEC`.
        UNSPEC = 0,
        /// `DEVLINK_RELOAD_LIMIT_NO_RESET`: Interrupt traffic.
        NO_RESET = 1,
    }
}

netlink_core::enumeration! {
    /// When a parameter counts. C: `enum devlink_param_cmode`, `linux/devlink.h`.
    pub struct ParamCmode: u8 = "param-cmode", prefix "DEVLINK_PARAM_CMODE_" {
        /// `DEVLINK_PARAM_CMODE_RUNTIME`: At once.
        RUNTIME = 0,
        /// `DEVLINK_PARAM_CMODE_DRIVERINIT`: When the driver is reloaded.
        DRIVERINIT = 1,
        /// `DEVLINK_PARAM_CMODE_PERMANENT`: When the device is reset.
        PERMANENT = 2,
    }
}

netlink_core::enumeration! {
    /// What else new firmware may overwrite, by the number of the bit. C: `enum devlink_flash_overwrite`,
    /// `linux/devlink.h`.
    pub struct FlashOverwriteBit: u32 = "flash-overwrite-bit", prefix "DEVLINK_FLASH_OVERWRITE_" {
        /// `DEVLINK_FLASH_OVERWRITE_SETTINGS_BIT`.
        SETTINGS_BIT = 0,
        /// `DEVLINK_FLASH_OVERWRITE_IDENTIFIERS_BIT`.
        IDENTIFIERS_BIT = 1,
    }
}

netlink_core::flags! {
    /// What else new firmware may overwrite. C: `linux/devlink.h`.
    pub struct FlashOverwrite: u32 = "flash-overwrite", prefix "DEVLINK_FLASH_OVERWRITE_" {
        /// `DEVLINK_FLASH_OVERWRITE_SETTINGS`: The device's settings.
        SETTINGS = 1 << 0,
        /// `DEVLINK_FLASH_OVERWRITE_IDENTIFIERS`: What identifies it, as serial numbers and addresses.
        IDENTIFIERS = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What is done with a packet that is trapped. C: `enum devlink_trap_action`, `linux/devlink.h`.
    pub struct TrapAction: u8 = "trap-action", prefix "DEVLINK_TRAP_ACTION_" {
        /// `DEVLINK_TRAP_ACTION_DROP`.
        DROP = 0,
        /// `DEVLINK_TRAP_ACTION_TRAP`: It goes to the processor alone.
        TRAP = 1,
        /// `DEVLINK_TRAP_ACTION_MIRROR`: It goes to the processor as well.
        MIRROR = 2,
    }
}

netlink_core::enumeration! {
    /// Why packets are trapped. C: `enum devlink_trap_type`, `linux/devlink.h`.
    pub struct TrapType: u8 = "trap-type", prefix "DEVLINK_TRAP_TYPE_" {
        /// `DEVLINK_TRAP_TYPE_DROP`: The device would drop them.
        DROP = 0,
        /// `DEVLINK_TRAP_TYPE_EXCEPTION`: It cannot forward them as it is.
        EXCEPTION = 1,
        /// `DEVLINK_TRAP_TYPE_CONTROL`: The processor needs them.
        CONTROL = 2,
    }
}

netlink_core::enumeration! {
    /// What a value is. C: `enum devlink_var_attr_type`, `linux/devlink.h`.
    pub struct VarAttrType: u8 = "var-attr-type", prefix "DEVLINK_VAR_ATTR_TYPE_" {
        /// `DEVLINK_VAR_ATTR_TYPE_U8`.
        U8 = 1,
        /// `DEVLINK_VAR_ATTR_TYPE_U16`.
        U16 = 2,
        /// `DEVLINK_VAR_ATTR_TYPE_U32`.
        U32 = 3,
        /// `DEVLINK_VAR_ATTR_TYPE_U64`.
        U64 = 4,
        /// `DEVLINK_VAR_ATTR_TYPE_STRING`.
        STRING = 5,
        /// `DEVLINK_VAR_ATTR_TYPE_FLAG`: True or false.
        FLAG = 6,
        /// `DEVLINK_VAR_ATTR_TYPE_NUL_STRING`.
        NUL_STRING = 10,
        /// `DEVLINK_VAR_ATTR_TYPE_BINARY`.
        BINARY = 11,
        /// `DEVLINK_VAR_ATTR_TYPE_U64_ARRAY`: Several numbers, one attribute each.
        U64_ARRAY = 129,
    }
}

netlink_core::enumeration! {
    /// How far a line card is. C: `enum devlink_linecard_state`, `linux/devlink.h`.
    pub struct LinecardState: u8 = "linecard-state", prefix "DEVLINK_LINECARD_STATE_" {
        /// `DEVLINK_LINECARD_STATE_UNSPEC`.
        UNSPEC = 0,
        /// `DEVLINK_LINECARD_STATE_UNPROVISIONED`: No type was chosen.
        UNPROVISIONED = 1,
        /// `DEVLINK_LINECARD_STATE_UNPROVISIONING`.
        UNPROVISIONING = 2,
        /// `DEVLINK_LINECARD_STATE_PROVISIONING`.
        PROVISIONING = 3,
        /// `DEVLINK_LINECARD_STATE_PROVISIONING_FAILED`.
        PROVISIONING_FAILED = 4,
        /// `DEVLINK_LINECARD_STATE_PROVISIONED`: A type was chosen.
        PROVISIONED = 5,
        /// `DEVLINK_LINECARD_STATE_ACTIVE`: A card of that type works.
        ACTIVE = 6,
    }
}

netlink_core::enumeration! {
    /// What came of a test. C: `enum devlink_selftest_status`, `linux/devlink.h`.
    pub struct SelftestStatus: u8 = "selftest-status", prefix "DEVLINK_SELFTEST_STATUS_" {
        /// `DEVLINK_SELFTEST_STATUS_SKIP`.
        SKIP = 0,
        /// `DEVLINK_SELFTEST_STATUS_PASS`.
        PASS = 1,
        /// `DEVLINK_SELFTEST_STATUS_FAIL`.
        FAIL = 2,
    }
}

netlink_core::enumeration! {
    /// Tests that a device has.
    pub struct Selftest: u32 = "selftest", prefix "DEVLINK_ATTR_SELFTEST_ID_" {
        /// Has no name in C.
        UNSPEC = 0,
        /// Of the memory for firmware.
        FLASH = 1,
    }
}

netlink_core::enumeration! {
    /// Values of the parameter fw_load_policy, which firmware to use. C: `enum devlink_param_fw_load_policy_value`,
    /// `linux/devlink.h`.
    pub struct ParamFwLoadPolicy: u32 = "param-fw-load-policy", prefix "DEVLINK_PARAM_FW_LOAD_POLICY_VALUE_" {
        /// `DEVLINK_PARAM_FW_LOAD_POLICY_VALUE_DRIVER`: What the driver prefers.
        DRIVER = 0,
        /// `DEVLINK_PARAM_FW_LOAD_POLICY_VALUE_FLASH`.
        FLASH = 1,
        /// `DEVLINK_PARAM_FW_LOAD_POLICY_VALUE_DISK`.
        DISK = 2,
        /// `DEVLINK_PARAM_FW_LOAD_POLICY_VALUE_UNKNOWN`.
        UNKNOWN = 3,
    }
}

netlink_core::enumeration! {
    /// Values of the parameter reset_dev_on_drv_probe, whether a driver resets the device first. C: `enum
    /// devlink_param_reset_dev_on_drv_probe_value`, `linux/devlink.h`.
    pub struct ParamResetDevOnDrvProbe: u32 = "param-reset-dev-on-drv-probe", prefix "DEVLINK_PARAM_RESET_DEV_ON_DRV_PROBE_VALUE_" {
        /// `DEVLINK_PARAM_RESET_DEV_ON_DRV_PROBE_VALUE_UNKNOWN`.
        UNKNOWN = 0,
        /// `DEVLINK_PARAM_RESET_DEV_ON_DRV_PROBE_VALUE_ALWAYS`.
        ALWAYS = 1,
        /// `DEVLINK_PARAM_RESET_DEV_ON_DRV_PROBE_VALUE_NEVER`.
        NEVER = 2,
        /// `DEVLINK_PARAM_RESET_DEV_ON_DRV_PROBE_VALUE_DISK`: Where firmware is loaded from disk.
        DISK = 3,
    }
}

netlink_core::attributes! {
    /// A device, and whatever is told of it. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct Devlink / DevlinkBuilder = "devlink", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_BUS_NAME`: The device's bus, as pci.
        BUS_NAME bus_name: str = 1,
        /// `DEVLINK_ATTR_DEV_NAME`: Its name there, as 0000:01:00.0.
        DEV_NAME dev_name: str = 2,
        /// `DEVLINK_ATTR_PORT_INDEX`.
        PORT_INDEX port_index: u32 = 3,
        /// `DEVLINK_ATTR_PORT_TYPE`.
        PORT_TYPE port_type: PortType = 4,
        /// `DEVLINK_ATTR_PORT_DESIRED_TYPE`: What it is set to.
        PORT_DESIRED_TYPE port_desired_type: PortType = 5,
        /// `DEVLINK_ATTR_PORT_NETDEV_IFINDEX`.
        PORT_NETDEV_IFINDEX port_netdev_ifindex: u32 = 6,
        /// `DEVLINK_ATTR_PORT_NETDEV_NAME`.
        PORT_NETDEV_NAME port_netdev_name: str = 7,
        /// `DEVLINK_ATTR_PORT_IBDEV_NAME`.
        PORT_IBDEV_NAME port_ibdev_name: str = 8,
        /// `DEVLINK_ATTR_PORT_SPLIT_COUNT`: How many ports to split it into.
        PORT_SPLIT_COUNT port_split_count: u32 = 9,
        /// `DEVLINK_ATTR_PORT_SPLIT_GROUP`: Ports that were one have the same number.
        PORT_SPLIT_GROUP port_split_group: u32 = 10,
        /// `DEVLINK_ATTR_SB_INDEX`: Which shared buffer.
        SB_INDEX sb_index: u32 = 11,
        /// `DEVLINK_ATTR_SB_SIZE`: Bytes.
        SB_SIZE sb_size: u32 = 12,
        /// `DEVLINK_ATTR_SB_INGRESS_POOL_COUNT`.
        SB_INGRESS_POOL_COUNT sb_ingress_pool_count: u16 = 13,
        /// `DEVLINK_ATTR_SB_EGRESS_POOL_COUNT`.
        SB_EGRESS_POOL_COUNT sb_egress_pool_count: u16 = 14,
        /// `DEVLINK_ATTR_SB_INGRESS_TC_COUNT`.
        SB_INGRESS_TC_COUNT sb_ingress_tc_count: u16 = 15,
        /// `DEVLINK_ATTR_SB_EGRESS_TC_COUNT`.
        SB_EGRESS_TC_COUNT sb_egress_tc_count: u16 = 16,
        /// `DEVLINK_ATTR_SB_POOL_INDEX`.
        SB_POOL_INDEX sb_pool_index: u16 = 17,
        /// `DEVLINK_ATTR_SB_POOL_TYPE`.
        SB_POOL_TYPE sb_pool_type: SbPoolType = 18,
        /// `DEVLINK_ATTR_SB_POOL_SIZE`: Bytes.
        SB_POOL_SIZE sb_pool_size: u32 = 19,
        /// `DEVLINK_ATTR_SB_POOL_THRESHOLD_TYPE`.
        SB_POOL_THRESHOLD_TYPE sb_pool_threshold_type: SbThresholdType = 20,
        /// `DEVLINK_ATTR_SB_THRESHOLD`: Bytes, or a share (devlink-sb(8)).
        SB_THRESHOLD sb_threshold: u32 = 21,
        /// `DEVLINK_ATTR_SB_TC_INDEX`: Traffic class.
        SB_TC_INDEX sb_tc_index: u16 = 22,
        /// `DEVLINK_ATTR_SB_OCC_CUR`: Bytes in use.
        SB_OCC_CUR sb_occ_cur: u32 = 23 [volatile],
        /// `DEVLINK_ATTR_SB_OCC_MAX`: Most bytes in use so far.
        SB_OCC_MAX sb_occ_max: u32 = 24 [volatile],
        /// `DEVLINK_ATTR_ESWITCH_MODE`.
        ESWITCH_MODE eswitch_mode: EswitchMode = 25,
        /// `DEVLINK_ATTR_ESWITCH_INLINE_MODE`.
        ESWITCH_INLINE_MODE eswitch_inline_mode: EswitchInlineMode = 26,
        /// `DEVLINK_ATTR_DPIPE_TABLES`: Tables of the pipeline.
        DPIPE_TABLES dpipe_tables => Nest<DpipeTables> = 27,
        /// `DEVLINK_ATTR_DPIPE_TABLE`.
        DPIPE_TABLE dpipe_table => Multi<Nest<DpipeTable>> = 28,
        /// `DEVLINK_ATTR_DPIPE_TABLE_NAME`.
        DPIPE_TABLE_NAME dpipe_table_name: str = 29,
        /// `DEVLINK_ATTR_DPIPE_TABLE_SIZE`: How many entries there are.
        DPIPE_TABLE_SIZE dpipe_table_size: u64 = 30,
        /// `DEVLINK_ATTR_DPIPE_TABLE_MATCHES`.
        DPIPE_TABLE_MATCHES dpipe_table_matches => Nest<DpipeTableMatches> = 31,
        /// `DEVLINK_ATTR_DPIPE_TABLE_ACTIONS`.
        DPIPE_TABLE_ACTIONS dpipe_table_actions => Nest<DpipeTableActions> = 32,
        /// `DEVLINK_ATTR_DPIPE_TABLE_COUNTERS_ENABLED`: 1 where entries count.
        DPIPE_TABLE_COUNTERS_ENABLED dpipe_table_counters_enabled: u8 = 33,
        /// `DEVLINK_ATTR_DPIPE_ENTRIES`.
        DPIPE_ENTRIES dpipe_entries => Nest<DpipeEntries> = 34,
        /// `DEVLINK_ATTR_DPIPE_ENTRY`.
        DPIPE_ENTRY dpipe_entry => Multi<Nest<DpipeEntry>> = 35,
        /// `DEVLINK_ATTR_DPIPE_ENTRY_INDEX`.
        DPIPE_ENTRY_INDEX dpipe_entry_index: u64 = 36,
        /// `DEVLINK_ATTR_DPIPE_ENTRY_MATCH_VALUES`.
        DPIPE_ENTRY_MATCH_VALUES dpipe_entry_match_values => Nest<DpipeMatchValues> = 37,
        /// `DEVLINK_ATTR_DPIPE_ENTRY_ACTION_VALUES`.
        DPIPE_ENTRY_ACTION_VALUES dpipe_entry_action_values => Nest<DpipeActionValues> = 38,
        /// `DEVLINK_ATTR_DPIPE_ENTRY_COUNTER`.
        DPIPE_ENTRY_COUNTER dpipe_entry_counter: u64 = 39,
        /// `DEVLINK_ATTR_DPIPE_MATCH`.
        DPIPE_MATCH dpipe_match => Multi<Nest<DpipeMatch>> = 40,
        /// `DEVLINK_ATTR_DPIPE_MATCH_VALUE`.
        DPIPE_MATCH_VALUE dpipe_match_value => Multi<Nest<DpipeMatchValue>> = 41,
        /// `DEVLINK_ATTR_DPIPE_MATCH_TYPE`.
        DPIPE_MATCH_TYPE dpipe_match_type: DpipeMatchType = 42,
        /// `DEVLINK_ATTR_DPIPE_ACTION`.
        DPIPE_ACTION dpipe_action => Multi<Nest<DpipeAction>> = 43,
        /// `DEVLINK_ATTR_DPIPE_ACTION_VALUE`.
        DPIPE_ACTION_VALUE dpipe_action_value => Multi<Nest<DpipeActionValue>> = 44,
        /// `DEVLINK_ATTR_DPIPE_ACTION_TYPE`.
        DPIPE_ACTION_TYPE dpipe_action_type: DpipeActionType = 45,
        /// `DEVLINK_ATTR_DPIPE_VALUE`: In the width of the field.
        DPIPE_VALUE dpipe_value: [u8] = 46,
        /// `DEVLINK_ATTR_DPIPE_VALUE_MASK`.
        DPIPE_VALUE_MASK dpipe_value_mask: [u8] = 47,
        /// `DEVLINK_ATTR_DPIPE_VALUE_MAPPING`: What the value stands for, as the number of an interface.
        DPIPE_VALUE_MAPPING dpipe_value_mapping: u32 = 48,
        /// `DEVLINK_ATTR_DPIPE_HEADERS`.
        DPIPE_HEADERS dpipe_headers => Nest<DpipeHeaders> = 49,
        /// `DEVLINK_ATTR_DPIPE_HEADER`.
        DPIPE_HEADER dpipe_header => Multi<Nest<DpipeHeader>> = 50,
        /// `DEVLINK_ATTR_DPIPE_HEADER_NAME`.
        DPIPE_HEADER_NAME dpipe_header_name: str = 51,
        /// `DEVLINK_ATTR_DPIPE_HEADER_ID`.
        DPIPE_HEADER_ID dpipe_header_id: DpipeHeaderId = 52,
        /// `DEVLINK_ATTR_DPIPE_HEADER_FIELDS`.
        DPIPE_HEADER_FIELDS dpipe_header_fields => Nest<DpipeHeaderFields> = 53,
        /// `DEVLINK_ATTR_DPIPE_HEADER_GLOBAL`: 1 where the header is known to all devices.
        DPIPE_HEADER_GLOBAL dpipe_header_global: u8 = 54,
        /// `DEVLINK_ATTR_DPIPE_HEADER_INDEX`: Which of several headers alike.
        DPIPE_HEADER_INDEX dpipe_header_index: u32 = 55,
        /// `DEVLINK_ATTR_DPIPE_FIELD`.
        DPIPE_FIELD dpipe_field => Multi<Nest<DpipeField>> = 56,
        /// `DEVLINK_ATTR_DPIPE_FIELD_NAME`.
        DPIPE_FIELD_NAME dpipe_field_name: str = 57,
        /// `DEVLINK_ATTR_DPIPE_FIELD_ID`.
        DPIPE_FIELD_ID dpipe_field_id: u32 = 58,
        /// `DEVLINK_ATTR_DPIPE_FIELD_BITWIDTH`: Bits.
        DPIPE_FIELD_BITWIDTH dpipe_field_bitwidth: u32 = 59,
        /// `DEVLINK_ATTR_DPIPE_FIELD_MAPPING_TYPE`.
        DPIPE_FIELD_MAPPING_TYPE dpipe_field_mapping_type: DpipeFieldMappingType = 60,
        #[doc(hidden)]
        PAD pad [Unused] = 61,
        /// `DEVLINK_ATTR_ESWITCH_ENCAP_MODE`.
        ESWITCH_ENCAP_MODE eswitch_encap_mode: EswitchEncapMode = 62,
        /// `DEVLINK_ATTR_RESOURCE_LIST`.
        RESOURCE_LIST resource_list => Nest<ResourceList> = 63,
        /// `DEVLINK_ATTR_RESOURCE`.
        RESOURCE resource => Multi<Nest<Resource>> = 64,
        /// `DEVLINK_ATTR_RESOURCE_NAME`.
        RESOURCE_NAME resource_name: str = 65,
        /// `DEVLINK_ATTR_RESOURCE_ID`.
        RESOURCE_ID resource_id: u64 = 66,
        /// `DEVLINK_ATTR_RESOURCE_SIZE`.
        RESOURCE_SIZE resource_size: u64 = 67,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_NEW`: What it will be when the driver is reloaded.
        RESOURCE_SIZE_NEW resource_size_new: u64 = 68,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_VALID`: 0 where the sizes of its parts do not add up.
        RESOURCE_SIZE_VALID resource_size_valid: u8 = 69,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_MIN`.
        RESOURCE_SIZE_MIN resource_size_min: u64 = 70,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_MAX`.
        RESOURCE_SIZE_MAX resource_size_max: u64 = 71,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_GRAN`: Sizes are multiples of this.
        RESOURCE_SIZE_GRAN resource_size_gran: u64 = 72,
        /// `DEVLINK_ATTR_RESOURCE_UNIT`.
        RESOURCE_UNIT resource_unit: ResourceUnit = 73,
        /// `DEVLINK_ATTR_RESOURCE_OCC`: How much is in use.
        RESOURCE_OCC resource_occ: u64 = 74 [volatile],
        /// `DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_ID`: The resource its entries take from.
        DPIPE_TABLE_RESOURCE_ID dpipe_table_resource_id: u64 = 75,
        /// `DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_UNITS`: How much an entry takes.
        DPIPE_TABLE_RESOURCE_UNITS dpipe_table_resource_units: u64 = 76,
        /// `DEVLINK_ATTR_PORT_FLAVOUR`.
        PORT_FLAVOUR port_flavour: PortFlavour = 77,
        /// `DEVLINK_ATTR_PORT_NUMBER`: As on the panel.
        PORT_NUMBER port_number: u32 = 78,
        /// `DEVLINK_ATTR_PORT_SPLIT_SUBPORT_NUMBER`.
        PORT_SPLIT_SUBPORT_NUMBER port_split_subport_number: u32 = 79,
        /// `DEVLINK_ATTR_PARAM`.
        PARAM param => Nest<Param> = 80,
        /// `DEVLINK_ATTR_PARAM_NAME`.
        PARAM_NAME param_name: str = 81,
        /// `DEVLINK_ATTR_PARAM_GENERIC`: Known to all devices, not to this driver alone.
        PARAM_GENERIC param_generic: Flag = 82,
        /// `DEVLINK_ATTR_PARAM_TYPE`.
        PARAM_TYPE param_type: VarAttrType = 83,
        /// `DEVLINK_ATTR_PARAM_VALUES_LIST`.
        PARAM_VALUES_LIST param_values_list => Nest<ParamValues> = 84,
        /// `DEVLINK_ATTR_PARAM_VALUE`.
        PARAM_VALUE param_value => Multi<Nest<ParamValue>> = 85,
        /// `DEVLINK_ATTR_PARAM_VALUE_DATA`: The value; a flag that is off has none.
        PARAM_VALUE_DATA param_value_data => Multi<Outer<ParamData>> = 86,
        /// `DEVLINK_ATTR_PARAM_VALUE_CMODE`.
        PARAM_VALUE_CMODE param_value_cmode: ParamCmode = 87,
        /// `DEVLINK_ATTR_REGION_NAME`.
        REGION_NAME region_name: str = 88,
        /// `DEVLINK_ATTR_REGION_SIZE`: Bytes.
        REGION_SIZE region_size: u64 = 89,
        /// `DEVLINK_ATTR_REGION_SNAPSHOTS`.
        REGION_SNAPSHOTS region_snapshots => Nest<RegionSnapshots> = 90,
        /// `DEVLINK_ATTR_REGION_SNAPSHOT`.
        REGION_SNAPSHOT region_snapshot => Multi<Nest<RegionSnapshot>> = 91,
        /// `DEVLINK_ATTR_REGION_SNAPSHOT_ID`.
        REGION_SNAPSHOT_ID region_snapshot_id: u32 = 92,
        /// `DEVLINK_ATTR_REGION_CHUNKS`.
        REGION_CHUNKS region_chunks => Nest<RegionChunks> = 93,
        /// `DEVLINK_ATTR_REGION_CHUNK`.
        REGION_CHUNK region_chunk => Multi<Nest<RegionChunk>> = 94,
        /// `DEVLINK_ATTR_REGION_CHUNK_DATA`.
        REGION_CHUNK_DATA region_chunk_data: [u8] = 95,
        /// `DEVLINK_ATTR_REGION_CHUNK_ADDR`: Where it begins; in a request, where to begin.
        REGION_CHUNK_ADDR region_chunk_addr: u64 = 96,
        /// `DEVLINK_ATTR_REGION_CHUNK_LEN`: Bytes to read.
        REGION_CHUNK_LEN region_chunk_len: u64 = 97,
        /// `DEVLINK_ATTR_INFO_DRIVER_NAME`.
        INFO_DRIVER_NAME info_driver_name: str = 98,
        /// `DEVLINK_ATTR_INFO_SERIAL_NUMBER`.
        INFO_SERIAL_NUMBER info_serial_number: str = 99,
        /// `DEVLINK_ATTR_INFO_VERSION_FIXED`: What belongs to the hardware.
        INFO_VERSION_FIXED info_version_fixed => Multi<Nest<Version>> = 100,
        /// `DEVLINK_ATTR_INFO_VERSION_RUNNING`: What is in use.
        INFO_VERSION_RUNNING info_version_running => Multi<Nest<Version>> = 101,
        /// `DEVLINK_ATTR_INFO_VERSION_STORED`: What is in use after a reset.
        INFO_VERSION_STORED info_version_stored => Multi<Nest<Version>> = 102,
        /// `DEVLINK_ATTR_INFO_VERSION_NAME`.
        INFO_VERSION_NAME info_version_name: str = 103,
        /// `DEVLINK_ATTR_INFO_VERSION_VALUE`.
        INFO_VERSION_VALUE info_version_value: str = 104,
        /// `DEVLINK_ATTR_SB_POOL_CELL_SIZE`: Bytes that are taken at once.
        SB_POOL_CELL_SIZE sb_pool_cell_size: u32 = 105,
        /// `DEVLINK_ATTR_FMSG`: A formatted message.
        FMSG fmsg => Nest<FormattedMessage> = 106,
        /// `DEVLINK_ATTR_FMSG_OBJ_NEST_START`.
        FMSG_OBJ_NEST_START fmsg_obj_nest_start: Multi<[u8]> = 107,
        /// `DEVLINK_ATTR_FMSG_PAIR_NEST_START`.
        FMSG_PAIR_NEST_START fmsg_pair_nest_start: Multi<[u8]> = 108,
        /// `DEVLINK_ATTR_FMSG_ARR_NEST_START`.
        FMSG_ARR_NEST_START fmsg_arr_nest_start: Multi<[u8]> = 109,
        /// `DEVLINK_ATTR_FMSG_NEST_END`: Ends what began last.
        FMSG_NEST_END fmsg_nest_end: Multi<[u8]> = 110,
        /// `DEVLINK_ATTR_FMSG_OBJ_NAME`.
        FMSG_OBJ_NAME fmsg_obj_name: Multi<str> = 111,
        /// `DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE`.
        FMSG_OBJ_VALUE_TYPE fmsg_obj_value_type: Multi<VarAttrType> = 112,
        /// `DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA`: The value, of the type before it.
        FMSG_OBJ_VALUE_DATA fmsg_obj_value_data: Multi<[u8]> = 113,
        /// `DEVLINK_ATTR_HEALTH_REPORTER`.
        HEALTH_REPORTER health_reporter => Nest<HealthReporter> = 114,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_NAME`.
        HEALTH_REPORTER_NAME health_reporter_name: str = 115,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_STATE`: 0 healthy, 1 in error.
        HEALTH_REPORTER_STATE health_reporter_state: u8 = 116,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT`: How many errors there were.
        HEALTH_REPORTER_ERR_COUNT health_reporter_err_count: u64 = 117 [volatile],
        /// `DEVLINK_ATTR_HEALTH_REPORTER_RECOVER_COUNT`: How often it recovered.
        HEALTH_REPORTER_RECOVER_COUNT health_reporter_recover_count: u64 = 118 [volatile],
        /// `DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS`: Jiffies of the last dump.
        HEALTH_REPORTER_DUMP_TS health_reporter_dump_ts: u64 = 119,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_GRACEFUL_PERIOD`: Milliseconds after a recovery in which it does not recover
        /// again by itself.
        HEALTH_REPORTER_GRACEFUL_PERIOD health_reporter_graceful_period: u64 = 120,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_AUTO_RECOVER`: 1 where it recovers by itself.
        HEALTH_REPORTER_AUTO_RECOVER health_reporter_auto_recover: u8 = 121,
        /// `DEVLINK_ATTR_FLASH_UPDATE_FILE_NAME`: File within the firmware folder.
        FLASH_UPDATE_FILE_NAME flash_update_file_name: str = 122,
        /// `DEVLINK_ATTR_FLASH_UPDATE_COMPONENT`.
        FLASH_UPDATE_COMPONENT flash_update_component: str = 123,
        /// `DEVLINK_ATTR_FLASH_UPDATE_STATUS_MSG`.
        FLASH_UPDATE_STATUS_MSG flash_update_status_msg: str = 124,
        /// `DEVLINK_ATTR_FLASH_UPDATE_STATUS_DONE`: How much is written.
        FLASH_UPDATE_STATUS_DONE flash_update_status_done: u64 = 125,
        /// `DEVLINK_ATTR_FLASH_UPDATE_STATUS_TOTAL`.
        FLASH_UPDATE_STATUS_TOTAL flash_update_status_total: u64 = 126,
        /// `DEVLINK_ATTR_PORT_PCI_PF_NUMBER`.
        PORT_PCI_PF_NUMBER port_pci_pf_number: u16 = 127,
        /// `DEVLINK_ATTR_PORT_PCI_VF_NUMBER`.
        PORT_PCI_VF_NUMBER port_pci_vf_number: u16 = 128,
        /// `DEVLINK_ATTR_STATS`: Counters of a trap.
        STATS stats => Nest<TrapStats> = 129 [volatile],
        /// `DEVLINK_ATTR_TRAP_NAME`.
        TRAP_NAME trap_name: str = 130,
        /// `DEVLINK_ATTR_TRAP_ACTION`.
        TRAP_ACTION trap_action: TrapAction = 131,
        /// `DEVLINK_ATTR_TRAP_TYPE`.
        TRAP_TYPE trap_type: TrapType = 132,
        /// `DEVLINK_ATTR_TRAP_GENERIC`: Known to all devices, not to this driver alone.
        TRAP_GENERIC trap_generic: Flag = 133,
        /// `DEVLINK_ATTR_TRAP_METADATA`.
        TRAP_METADATA trap_metadata => Nest<TrapMetadata> = 134,
        /// `DEVLINK_ATTR_TRAP_GROUP_NAME`.
        TRAP_GROUP_NAME trap_group_name: str = 135,
        /// `DEVLINK_ATTR_RELOAD_FAILED`: 1 where reloading failed, so that there is no driver.
        RELOAD_FAILED reload_failed: u8 = 136,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS_NS`: When the last dump was made, in nanoseconds since 1970.
        HEALTH_REPORTER_DUMP_TS_NS health_reporter_dump_ts_ns: u64 = 137,
        /// `DEVLINK_ATTR_NETNS_FD`: Network namespace to move it to, by descriptor.
        NETNS_FD netns_fd: u32 = 138,
        /// `DEVLINK_ATTR_NETNS_PID`: Network namespace to move it to, that of a process.
        NETNS_PID netns_pid: u32 = 139,
        /// `DEVLINK_ATTR_NETNS_ID`: Network namespace to move it to, by number.
        NETNS_ID netns_id: u32 = 140,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_AUTO_DUMP`: 1 where it makes dumps by itself.
        HEALTH_REPORTER_AUTO_DUMP health_reporter_auto_dump: u8 = 141,
        /// `DEVLINK_ATTR_TRAP_POLICER_ID`.
        TRAP_POLICER_ID trap_policer_id: u32 = 142,
        /// `DEVLINK_ATTR_TRAP_POLICER_RATE`: Packets a second.
        TRAP_POLICER_RATE trap_policer_rate: u64 = 143,
        /// `DEVLINK_ATTR_TRAP_POLICER_BURST`: Packets at once.
        TRAP_POLICER_BURST trap_policer_burst: u64 = 144,
        /// `DEVLINK_ATTR_PORT_FUNCTION`.
        PORT_FUNCTION port_function => Nest<PortFunction> = 145,
        /// `DEVLINK_ATTR_INFO_BOARD_SERIAL_NUMBER`.
        INFO_BOARD_SERIAL_NUMBER info_board_serial_number: str = 146,
        /// `DEVLINK_ATTR_PORT_LANES`.
        PORT_LANES port_lanes: u32 = 147,
        /// `DEVLINK_ATTR_PORT_SPLITTABLE`: 1 where it can be split.
        PORT_SPLITTABLE port_splittable: u8 = 148,
        /// `DEVLINK_ATTR_PORT_EXTERNAL`: 1 where it is of another host.
        PORT_EXTERNAL port_external: u8 = 149,
        /// `DEVLINK_ATTR_PORT_CONTROLLER_NUMBER`.
        PORT_CONTROLLER_NUMBER port_controller_number: u32 = 150,
        /// `DEVLINK_ATTR_FLASH_UPDATE_STATUS_TIMEOUT`: Seconds this step may take.
        FLASH_UPDATE_STATUS_TIMEOUT flash_update_status_timeout: u64 = 151,
        /// `DEVLINK_ATTR_FLASH_UPDATE_OVERWRITE_MASK`.
        FLASH_UPDATE_OVERWRITE_MASK flash_update_overwrite_mask: Bitfield32<FlashOverwrite> = 152,
        /// `DEVLINK_ATTR_RELOAD_ACTION`.
        RELOAD_ACTION reload_action: ReloadAction = 153,
        /// `DEVLINK_ATTR_RELOAD_ACTIONS_PERFORMED`: What was done.
        RELOAD_ACTIONS_PERFORMED reload_actions_performed: Bitfield32<ReloadActionMask> = 154,
        /// `DEVLINK_ATTR_RELOAD_LIMITS`.
        RELOAD_LIMITS reload_limits: Bitfield32<ReloadLimitMask> = 155,
        /// `DEVLINK_ATTR_DEV_STATS`: How often the driver was reloaded.
        DEV_STATS dev_stats => Nest<DeviceStats> = 156 [volatile],
        /// `DEVLINK_ATTR_RELOAD_STATS`.
        RELOAD_STATS reload_stats => Nest<ReloadStats> = 157,
        /// `DEVLINK_ATTR_RELOAD_STATS_ENTRY`.
        RELOAD_STATS_ENTRY reload_stats_entry => Multi<Nest<ReloadStatsEntry>> = 158,
        /// `DEVLINK_ATTR_RELOAD_STATS_LIMIT`.
        RELOAD_STATS_LIMIT reload_stats_limit: ReloadLimit = 159,
        /// `DEVLINK_ATTR_RELOAD_STATS_VALUE`.
        RELOAD_STATS_VALUE reload_stats_value: u32 = 160,
        /// `DEVLINK_ATTR_REMOTE_RELOAD_STATS`: Reloads that other hosts caused.
        REMOTE_RELOAD_STATS remote_reload_stats => Nest<ReloadStats> = 161,
        /// `DEVLINK_ATTR_RELOAD_ACTION_INFO`.
        RELOAD_ACTION_INFO reload_action_info => Multi<Nest<ReloadActionInfo>> = 162,
        /// `DEVLINK_ATTR_RELOAD_ACTION_STATS`.
        RELOAD_ACTION_STATS reload_action_stats => Multi<Nest<ReloadActionStats>> = 163,
        /// `DEVLINK_ATTR_PORT_PCI_SF_NUMBER`.
        PORT_PCI_SF_NUMBER port_pci_sf_number: u32 = 164,
        /// `DEVLINK_ATTR_RATE_TYPE`.
        RATE_TYPE rate_type: RateType = 165,
        /// `DEVLINK_ATTR_RATE_TX_SHARE`: Bytes a second that are guaranteed.
        RATE_TX_SHARE rate_tx_share: u64 = 166,
        /// `DEVLINK_ATTR_RATE_TX_MAX`: Bytes a second that are not exceeded.
        RATE_TX_MAX rate_tx_max: u64 = 167,
        /// `DEVLINK_ATTR_RATE_NODE_NAME`.
        RATE_NODE_NAME rate_node_name: str = 168,
        /// `DEVLINK_ATTR_RATE_PARENT_NODE_NAME`.
        RATE_PARENT_NODE_NAME rate_parent_node_name: str = 169,
        /// `DEVLINK_ATTR_REGION_MAX_SNAPSHOTS`.
        REGION_MAX_SNAPSHOTS region_max_snapshots: u32 = 170,
        /// `DEVLINK_ATTR_LINECARD_INDEX`.
        LINECARD_INDEX linecard_index: u32 = 171,
        /// `DEVLINK_ATTR_LINECARD_STATE`.
        LINECARD_STATE linecard_state: LinecardState = 172,
        /// `DEVLINK_ATTR_LINECARD_TYPE`.
        LINECARD_TYPE linecard_type: str = 173,
        /// `DEVLINK_ATTR_LINECARD_SUPPORTED_TYPES`: Types to choose from.
        LINECARD_SUPPORTED_TYPES linecard_supported_types => Nest<LinecardTypes> = 174,
        /// `DEVLINK_ATTR_NESTED_DEVLINK`: The device of the line card.
        NESTED_DEVLINK nested_devlink => Nest<NestedDevice> = 175,
        /// `DEVLINK_ATTR_SELFTESTS`: Which tests.
        SELFTESTS selftests => Nest<Selftests> = 176,
        /// `DEVLINK_ATTR_RATE_TX_PRIORITY`: Of those with one parent, the higher goes first.
        RATE_TX_PRIORITY rate_tx_priority: u32 = 177,
        /// `DEVLINK_ATTR_RATE_TX_WEIGHT`: Share among those of one priority.
        RATE_TX_WEIGHT rate_tx_weight: u32 = 178,
        /// `DEVLINK_ATTR_REGION_DIRECT`: Read memory as it is, not a snapshot.
        REGION_DIRECT region_direct: Flag = 179,
        /// `DEVLINK_ATTR_RATE_TC_BWS`: Shares of traffic classes.
        RATE_TC_BWS rate_tc_bws => Multi<Nest<RateTrafficClass>> = 180,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_BURST_PERIOD`: Milliseconds in which errors at a time count as one.
        HEALTH_REPORTER_BURST_PERIOD health_reporter_burst_period: u64 = 181,
        /// `DEVLINK_ATTR_PARAM_VALUE_DEFAULT`: What the driver would choose.
        PARAM_VALUE_DEFAULT param_value_default => Multi<Outer<ParamData>> = 182,
        /// `DEVLINK_ATTR_PARAM_RESET_DEFAULT`: Set it to what the driver would choose.
        PARAM_RESET_DEFAULT param_reset_default: Flag = 183,
        /// `DEVLINK_ATTR_INDEX`: Number of the device, another way to name it.
        INDEX index: Uint = 184,
        /// `DEVLINK_ATTR_RESOURCE_SCOPE_MASK`.
        RESOURCE_SCOPE_MASK resource_scope_mask: ResourceScope = 185,
        /// `DEVLINK_ATTR_PARENT_DEV`: The device whose rate is the parent.
        PARENT_DEV parent_dev => Nest<ParentDevice> = 186,
    }
}

netlink_core::attributes! {
    /// How often a driver was reloaded. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DeviceStats / DeviceStatsBuilder = "device-stats", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_RELOAD_STATS`.
        RELOAD_STATS reload_stats => Nest<ReloadStats> = 157,
        /// `DEVLINK_ATTR_REMOTE_RELOAD_STATS`: Reloads that other hosts caused.
        REMOTE_RELOAD_STATS remote_reload_stats => Nest<ReloadStats> = 161,
    }
}

netlink_core::attributes! {
    /// Reloads, by what they do. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ReloadStats / ReloadStatsBuilder = "reload-stats", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_RELOAD_ACTION_INFO`.
        RELOAD_ACTION_INFO reload_action_info => Multi<Nest<ReloadActionInfo>> = 162,
    }
}

netlink_core::attributes! {
    /// Reloads of a kind. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ReloadActionInfo / ReloadActionInfoBuilder = "reload-action-info", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_RELOAD_ACTION`.
        RELOAD_ACTION reload_action: ReloadAction = 153,
        /// `DEVLINK_ATTR_RELOAD_ACTION_STATS`.
        RELOAD_ACTION_STATS reload_action_stats => Multi<Nest<ReloadActionStats>> = 163,
    }
}

netlink_core::attributes! {
    /// Reloads, by what they must not do. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ReloadActionStats / ReloadActionStatsBuilder = "reload-action-stats", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_RELOAD_STATS_ENTRY`.
        RELOAD_STATS_ENTRY reload_stats_entry => Multi<Nest<ReloadStatsEntry>> = 158,
    }
}

netlink_core::attributes! {
    /// How many reloads there were. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ReloadStatsEntry / ReloadStatsEntryBuilder = "reload-stats-entry", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_RELOAD_STATS_LIMIT`.
        RELOAD_STATS_LIMIT reload_stats_limit: ReloadLimit = 159,
        /// `DEVLINK_ATTR_RELOAD_STATS_VALUE`.
        RELOAD_STATS_VALUE reload_stats_value: u32 = 160,
    }
}

netlink_core::attributes! {
    /// A version of something. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct Version / VersionBuilder = "version", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_INFO_VERSION_NAME`.
        INFO_VERSION_NAME info_version_name: str = 103,
        /// `DEVLINK_ATTR_INFO_VERSION_VALUE`.
        INFO_VERSION_VALUE info_version_value: str = 104,
    }
}

netlink_core::attributes! {
    /// The function at a port. C: `DEVLINK_PORT_FN_ATTR_*`, `linux/devlink.h`.
    pub struct PortFunction / PortFunctionBuilder = "port-function", prefix "DEVLINK_PORT_FN_ATTR_" {
        /// `DEVLINK_PORT_FUNCTION_ATTR_HW_ADDR`.
        HW_ADDR hw_addr: HardwareAddress = 1,
        /// `DEVLINK_PORT_FN_ATTR_STATE`: Whether it is to be in use.
        STATE state: PortFnState = 2,
        /// `DEVLINK_PORT_FN_ATTR_OPSTATE`: Whether it has a driver.
        OPSTATE opstate: PortFnOpstate = 3,
        /// `DEVLINK_PORT_FN_ATTR_CAPS`.
        CAPS caps: Bitfield32<PortFnCap> = 4,
        /// `DEVLINK_PORT_FN_ATTR_DEVLINK`: Its own device.
        DEVLINK devlink => Nest<NestedDevice> = 5,
        /// `DEVLINK_PORT_FN_ATTR_MAX_IO_EQS`: How many event queues it may have.
        MAX_IO_EQS max_io_eqs: u32 = 6,
    }
}

netlink_core::attributes! {
    /// Tables of a pipeline. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeTables / DpipeTablesBuilder = "dpipe-tables", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_TABLE`.
        DPIPE_TABLE dpipe_table => Multi<Nest<DpipeTable>> = 28,
    }
}

netlink_core::attributes! {
    /// A table of a pipeline. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeTable / DpipeTableBuilder = "dpipe-table", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_TABLE_NAME`.
        DPIPE_TABLE_NAME dpipe_table_name: str = 29,
        /// `DEVLINK_ATTR_DPIPE_TABLE_SIZE`: How many entries there are.
        DPIPE_TABLE_SIZE dpipe_table_size: u64 = 30,
        /// `DEVLINK_ATTR_DPIPE_TABLE_MATCHES`.
        DPIPE_TABLE_MATCHES dpipe_table_matches => Nest<DpipeTableMatches> = 31,
        /// `DEVLINK_ATTR_DPIPE_TABLE_ACTIONS`.
        DPIPE_TABLE_ACTIONS dpipe_table_actions => Nest<DpipeTableActions> = 32,
        /// `DEVLINK_ATTR_DPIPE_TABLE_COUNTERS_ENABLED`: 1 where entries count.
        DPIPE_TABLE_COUNTERS_ENABLED dpipe_table_counters_enabled: u8 = 33,
        /// `DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_ID`: The resource its entries take from.
        DPIPE_TABLE_RESOURCE_ID dpipe_table_resource_id: u64 = 75,
        /// `DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_UNITS`: How much an entry takes.
        DPIPE_TABLE_RESOURCE_UNITS dpipe_table_resource_units: u64 = 76,
    }
}

netlink_core::attributes! {
    /// What a table matches. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeTableMatches / DpipeTableMatchesBuilder = "dpipe-table-matches", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_MATCH`.
        DPIPE_MATCH dpipe_match => Multi<Nest<DpipeMatch>> = 40,
    }
}

netlink_core::attributes! {
    /// What a table does. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeTableActions / DpipeTableActionsBuilder = "dpipe-table-actions", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_ACTION`.
        DPIPE_ACTION dpipe_action => Multi<Nest<DpipeAction>> = 43,
    }
}

netlink_core::attributes! {
    /// Entries of a table. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeEntries / DpipeEntriesBuilder = "dpipe-entries", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_ENTRY`.
        DPIPE_ENTRY dpipe_entry => Multi<Nest<DpipeEntry>> = 35,
    }
}

netlink_core::attributes! {
    /// An entry of a table. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeEntry / DpipeEntryBuilder = "dpipe-entry", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_ENTRY_INDEX`.
        DPIPE_ENTRY_INDEX dpipe_entry_index: u64 = 36,
        /// `DEVLINK_ATTR_DPIPE_ENTRY_MATCH_VALUES`.
        DPIPE_ENTRY_MATCH_VALUES dpipe_entry_match_values => Nest<DpipeMatchValues> = 37,
        /// `DEVLINK_ATTR_DPIPE_ENTRY_ACTION_VALUES`.
        DPIPE_ENTRY_ACTION_VALUES dpipe_entry_action_values => Nest<DpipeActionValues> = 38,
        /// `DEVLINK_ATTR_DPIPE_ENTRY_COUNTER`.
        DPIPE_ENTRY_COUNTER dpipe_entry_counter: u64 = 39,
    }
}

netlink_core::attributes! {
    /// What an entry matches. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeMatchValues / DpipeMatchValuesBuilder = "dpipe-match-values", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_MATCH_VALUE`.
        DPIPE_MATCH_VALUE dpipe_match_value => Multi<Nest<DpipeMatchValue>> = 41,
    }
}

netlink_core::attributes! {
    /// What an entry does. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeActionValues / DpipeActionValuesBuilder = "dpipe-action-values", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_ACTION_VALUE`.
        DPIPE_ACTION_VALUE dpipe_action_value => Multi<Nest<DpipeActionValue>> = 44,
    }
}

netlink_core::attributes! {
    /// A field that is matched. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeMatch / DpipeMatchBuilder = "dpipe-match", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_MATCH_TYPE`.
        DPIPE_MATCH_TYPE dpipe_match_type: DpipeMatchType = 42,
        /// `DEVLINK_ATTR_DPIPE_HEADER_ID`.
        DPIPE_HEADER_ID dpipe_header_id: DpipeHeaderId = 52,
        /// `DEVLINK_ATTR_DPIPE_HEADER_GLOBAL`: 1 where the header is known to all devices.
        DPIPE_HEADER_GLOBAL dpipe_header_global: u8 = 54,
        /// `DEVLINK_ATTR_DPIPE_HEADER_INDEX`: Which of several headers alike.
        DPIPE_HEADER_INDEX dpipe_header_index: u32 = 55,
        /// `DEVLINK_ATTR_DPIPE_FIELD_ID`.
        DPIPE_FIELD_ID dpipe_field_id: u32 = 58,
    }
}

netlink_core::attributes! {
    /// What a field has to be. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeMatchValue / DpipeMatchValueBuilder = "dpipe-match-value", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_MATCH`.
        DPIPE_MATCH dpipe_match => Multi<Nest<DpipeMatch>> = 40,
        /// `DEVLINK_ATTR_DPIPE_VALUE`: In the width of the field.
        DPIPE_VALUE dpipe_value: [u8] = 46,
        /// `DEVLINK_ATTR_DPIPE_VALUE_MASK`.
        DPIPE_VALUE_MASK dpipe_value_mask: [u8] = 47,
        /// `DEVLINK_ATTR_DPIPE_VALUE_MAPPING`: What the value stands for, as the number of an interface.
        DPIPE_VALUE_MAPPING dpipe_value_mapping: u32 = 48,
    }
}

netlink_core::attributes! {
    /// A field that is changed. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeAction / DpipeActionBuilder = "dpipe-action", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_ACTION_TYPE`.
        DPIPE_ACTION_TYPE dpipe_action_type: DpipeActionType = 45,
        /// `DEVLINK_ATTR_DPIPE_HEADER_ID`.
        DPIPE_HEADER_ID dpipe_header_id: DpipeHeaderId = 52,
        /// `DEVLINK_ATTR_DPIPE_HEADER_GLOBAL`: 1 where the header is known to all devices.
        DPIPE_HEADER_GLOBAL dpipe_header_global: u8 = 54,
        /// `DEVLINK_ATTR_DPIPE_HEADER_INDEX`: Which of several headers alike.
        DPIPE_HEADER_INDEX dpipe_header_index: u32 = 55,
        /// `DEVLINK_ATTR_DPIPE_FIELD_ID`.
        DPIPE_FIELD_ID dpipe_field_id: u32 = 58,
    }
}

netlink_core::attributes! {
    /// What a field becomes. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeActionValue / DpipeActionValueBuilder = "dpipe-action-value", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_ACTION`.
        DPIPE_ACTION dpipe_action => Multi<Nest<DpipeAction>> = 43,
        /// `DEVLINK_ATTR_DPIPE_VALUE`: In the width of the field.
        DPIPE_VALUE dpipe_value: [u8] = 46,
        /// `DEVLINK_ATTR_DPIPE_VALUE_MASK`.
        DPIPE_VALUE_MASK dpipe_value_mask: [u8] = 47,
        /// `DEVLINK_ATTR_DPIPE_VALUE_MAPPING`: What the value stands for, as the number of an interface.
        DPIPE_VALUE_MAPPING dpipe_value_mapping: u32 = 48,
    }
}

netlink_core::attributes! {
    /// Headers of a pipeline. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeHeaders / DpipeHeadersBuilder = "dpipe-headers", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_HEADER`.
        DPIPE_HEADER dpipe_header => Multi<Nest<DpipeHeader>> = 50,
    }
}

netlink_core::attributes! {
    /// A header. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeHeader / DpipeHeaderBuilder = "dpipe-header", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_HEADER_NAME`.
        DPIPE_HEADER_NAME dpipe_header_name: str = 51,
        /// `DEVLINK_ATTR_DPIPE_HEADER_ID`.
        DPIPE_HEADER_ID dpipe_header_id: DpipeHeaderId = 52,
        /// `DEVLINK_ATTR_DPIPE_HEADER_FIELDS`.
        DPIPE_HEADER_FIELDS dpipe_header_fields => Nest<DpipeHeaderFields> = 53,
        /// `DEVLINK_ATTR_DPIPE_HEADER_GLOBAL`: 1 where the header is known to all devices.
        DPIPE_HEADER_GLOBAL dpipe_header_global: u8 = 54,
    }
}

netlink_core::attributes! {
    /// Fields of a header. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeHeaderFields / DpipeHeaderFieldsBuilder = "dpipe-header-fields", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_FIELD`.
        DPIPE_FIELD dpipe_field => Multi<Nest<DpipeField>> = 56,
    }
}

netlink_core::attributes! {
    /// A field of a header. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DpipeField / DpipeFieldBuilder = "dpipe-field", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_DPIPE_FIELD_NAME`.
        DPIPE_FIELD_NAME dpipe_field_name: str = 57,
        /// `DEVLINK_ATTR_DPIPE_FIELD_ID`.
        DPIPE_FIELD_ID dpipe_field_id: u32 = 58,
        /// `DEVLINK_ATTR_DPIPE_FIELD_BITWIDTH`: Bits.
        DPIPE_FIELD_BITWIDTH dpipe_field_bitwidth: u32 = 59,
        /// `DEVLINK_ATTR_DPIPE_FIELD_MAPPING_TYPE`.
        DPIPE_FIELD_MAPPING_TYPE dpipe_field_mapping_type: DpipeFieldMappingType = 60,
    }
}

netlink_core::attributes! {
    /// Something a device has so much of; its parts are a list within. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct Resource / ResourceBuilder = "resource", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_RESOURCE_LIST`.
        RESOURCE_LIST resource_list => Nest<ResourceList> = 63,
        /// `DEVLINK_ATTR_RESOURCE_NAME`.
        RESOURCE_NAME resource_name: str = 65,
        /// `DEVLINK_ATTR_RESOURCE_ID`.
        RESOURCE_ID resource_id: u64 = 66,
        /// `DEVLINK_ATTR_RESOURCE_SIZE`.
        RESOURCE_SIZE resource_size: u64 = 67,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_NEW`: What it will be when the driver is reloaded.
        RESOURCE_SIZE_NEW resource_size_new: u64 = 68,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_VALID`: 0 where the sizes of its parts do not add up.
        RESOURCE_SIZE_VALID resource_size_valid: u8 = 69,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_MIN`.
        RESOURCE_SIZE_MIN resource_size_min: u64 = 70,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_MAX`.
        RESOURCE_SIZE_MAX resource_size_max: u64 = 71,
        /// `DEVLINK_ATTR_RESOURCE_SIZE_GRAN`: Sizes are multiples of this.
        RESOURCE_SIZE_GRAN resource_size_gran: u64 = 72,
        /// `DEVLINK_ATTR_RESOURCE_UNIT`.
        RESOURCE_UNIT resource_unit: ResourceUnit = 73,
        /// `DEVLINK_ATTR_RESOURCE_OCC`: How much is in use.
        RESOURCE_OCC resource_occ: u64 = 74 [volatile],
    }
}

netlink_core::attributes! {
    /// Resources. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ResourceList / ResourceListBuilder = "resource-list", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_RESOURCE`.
        RESOURCE resource => Multi<Nest<Resource>> = 64,
    }
}

netlink_core::attributes! {
    /// A parameter. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct Param / ParamBuilder = "param", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_PARAM_NAME`.
        PARAM_NAME param_name: str = 81,
        /// `DEVLINK_ATTR_PARAM_GENERIC`: Known to all devices, not to this driver alone.
        PARAM_GENERIC param_generic: Flag = 82,
        /// `DEVLINK_ATTR_PARAM_TYPE`.
        PARAM_TYPE param_type: VarAttrType = 83,
        /// `DEVLINK_ATTR_PARAM_VALUES_LIST`.
        PARAM_VALUES_LIST param_values_list => Nest<ParamValues> = 84,
    }
}

netlink_core::attributes! {
    /// Another device. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct NestedDevice / NestedDeviceBuilder = "nested-device", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_BUS_NAME`: The device's bus, as pci.
        BUS_NAME bus_name: str = 1,
        /// `DEVLINK_ATTR_DEV_NAME`: Its name there, as 0000:01:00.0.
        DEV_NAME dev_name: str = 2,
        /// `DEVLINK_ATTR_NETNS_ID`: Network namespace to move it to, by number.
        NETNS_ID netns_id: u32 = 140,
        /// `DEVLINK_ATTR_INDEX`: Number of the device, another way to name it.
        INDEX index: Uint = 184,
    }
}

netlink_core::attributes! {
    /// A value of a parameter. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ParamValue / ParamValueBuilder = "param-value", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_PARAM_VALUE_DATA`: The value; a flag that is off has none.
        PARAM_VALUE_DATA param_value_data => Multi<Outer<ParamData>> = 86,
        /// `DEVLINK_ATTR_PARAM_VALUE_CMODE`.
        PARAM_VALUE_CMODE param_value_cmode: ParamCmode = 87,
        /// `DEVLINK_ATTR_PARAM_VALUE_DEFAULT`: What the driver would choose.
        PARAM_VALUE_DEFAULT param_value_default => Multi<Outer<ParamData>> = 182,
    }
}

netlink_core::attributes! {
    /// Values of a parameter, each for a time when it counts. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ParamValues / ParamValuesBuilder = "param-values", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_PARAM_VALUE`.
        PARAM_VALUE param_value => Multi<Nest<ParamValue>> = 85,
    }
}

netlink_core::attributes! {
    /// Snapshots of a region. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct RegionSnapshots / RegionSnapshotsBuilder = "region-snapshots", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_REGION_SNAPSHOT`.
        REGION_SNAPSHOT region_snapshot => Multi<Nest<RegionSnapshot>> = 91,
    }
}

netlink_core::attributes! {
    /// A snapshot of a region. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct RegionSnapshot / RegionSnapshotBuilder = "region-snapshot", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_REGION_SNAPSHOT_ID`.
        REGION_SNAPSHOT_ID region_snapshot_id: u32 = 92,
    }
}

netlink_core::attributes! {
    /// What was read of a region. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct RegionChunks / RegionChunksBuilder = "region-chunks", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_REGION_CHUNK`.
        REGION_CHUNK region_chunk => Multi<Nest<RegionChunk>> = 94,
    }
}

netlink_core::attributes! {
    /// A part of a region. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct RegionChunk / RegionChunkBuilder = "region-chunk", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_REGION_CHUNK_DATA`.
        REGION_CHUNK_DATA region_chunk_data: [u8] = 95,
        /// `DEVLINK_ATTR_REGION_CHUNK_ADDR`: Where it begins; in a request, where to begin.
        REGION_CHUNK_ADDR region_chunk_addr: u64 = 96,
    }
}

netlink_core::attributes! {
    /// A message of objects, pairs of name and value, and arrays, which begin and end one after another. Walk it once;
    /// the order is what it says. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct FormattedMessage / FormattedMessageBuilder = "formatted-message", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_FMSG_OBJ_NEST_START`.
        FMSG_OBJ_NEST_START fmsg_obj_nest_start: Multi<[u8]> = 107,
        /// `DEVLINK_ATTR_FMSG_PAIR_NEST_START`.
        FMSG_PAIR_NEST_START fmsg_pair_nest_start: Multi<[u8]> = 108,
        /// `DEVLINK_ATTR_FMSG_ARR_NEST_START`.
        FMSG_ARR_NEST_START fmsg_arr_nest_start: Multi<[u8]> = 109,
        /// `DEVLINK_ATTR_FMSG_NEST_END`: Ends what began last.
        FMSG_NEST_END fmsg_nest_end: Multi<[u8]> = 110,
        /// `DEVLINK_ATTR_FMSG_OBJ_NAME`.
        FMSG_OBJ_NAME fmsg_obj_name: Multi<str> = 111,
        /// `DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE`.
        FMSG_OBJ_VALUE_TYPE fmsg_obj_value_type: Multi<VarAttrType> = 112,
        /// `DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA`: The value, of the type before it.
        FMSG_OBJ_VALUE_DATA fmsg_obj_value_data: Multi<[u8]> = 113,
    }
}

netlink_core::attributes! {
    /// Something that watches over a part of a device. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct HealthReporter / HealthReporterBuilder = "health-reporter", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_HEALTH_REPORTER_NAME`.
        HEALTH_REPORTER_NAME health_reporter_name: str = 115,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_STATE`: 0 healthy, 1 in error.
        HEALTH_REPORTER_STATE health_reporter_state: u8 = 116,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT`: How many errors there were.
        HEALTH_REPORTER_ERR_COUNT health_reporter_err_count: u64 = 117 [volatile],
        /// `DEVLINK_ATTR_HEALTH_REPORTER_RECOVER_COUNT`: How often it recovered.
        HEALTH_REPORTER_RECOVER_COUNT health_reporter_recover_count: u64 = 118 [volatile],
        /// `DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS`: Jiffies of the last dump.
        HEALTH_REPORTER_DUMP_TS health_reporter_dump_ts: u64 = 119,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_GRACEFUL_PERIOD`: Milliseconds after a recovery in which it does not recover
        /// again by itself.
        HEALTH_REPORTER_GRACEFUL_PERIOD health_reporter_graceful_period: u64 = 120,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_AUTO_RECOVER`: 1 where it recovers by itself.
        HEALTH_REPORTER_AUTO_RECOVER health_reporter_auto_recover: u8 = 121,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS_NS`: When the last dump was made, in nanoseconds since 1970.
        HEALTH_REPORTER_DUMP_TS_NS health_reporter_dump_ts_ns: u64 = 137,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_AUTO_DUMP`: 1 where it makes dumps by itself.
        HEALTH_REPORTER_AUTO_DUMP health_reporter_auto_dump: u8 = 141,
        /// `DEVLINK_ATTR_HEALTH_REPORTER_BURST_PERIOD`: Milliseconds in which errors at a time count as one.
        HEALTH_REPORTER_BURST_PERIOD health_reporter_burst_period: u64 = 181,
    }
}

netlink_core::attributes! {
    /// Counters of a trap. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct TrapStats / TrapStatsBuilder = "trap-stats", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_STATS_RX_PACKETS`.
        STATS_RX_PACKETS stats_rx_packets: u64 = 0 [volatile],
        /// `DEVLINK_ATTR_STATS_RX_BYTES`.
        STATS_RX_BYTES stats_rx_bytes: u64 = 1 [volatile],
        /// `DEVLINK_ATTR_STATS_RX_DROPPED`: Packets that came in while the processor could take no more.
        STATS_RX_DROPPED stats_rx_dropped: u64 = 2 [volatile],
    }
}

netlink_core::attributes! {
    /// What is told of a packet that is trapped. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct TrapMetadata / TrapMetadataBuilder = "trap-metadata", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_TRAP_METADATA_TYPE_IN_PORT`: The port it came in by.
        TRAP_METADATA_TYPE_IN_PORT trap_metadata_type_in_port: Flag = 0,
        /// `DEVLINK_ATTR_TRAP_METADATA_TYPE_FA_COOKIE`: The cookie of the rule that dropped it.
        TRAP_METADATA_TYPE_FA_COOKIE trap_metadata_type_fa_cookie: Flag = 1,
    }
}

netlink_core::attributes! {
    /// Types of line cards. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct LinecardTypes / LinecardTypesBuilder = "linecard-types", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_LINECARD_TYPE`.
        LINECARD_TYPE linecard_type: Multi<str> = 173,
    }
}

netlink_core::attributes! {
    /// Which tests. C: `DEVLINK_ATTR_SELFTEST_ID_*`, `linux/devlink.h`.
    pub struct Selftests / SelftestsBuilder = "selftests", prefix "DEVLINK_ATTR_SELFTEST_ID_" {
        /// `DEVLINK_ATTR_SELFTEST_ID_FLASH`.
        FLASH flash: Flag = 1,
    }
}

netlink_core::attributes! {
    /// What came of tests. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct SelftestsAnswer / SelftestsAnswerBuilder = "selftests-answer", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_BUS_NAME`: The device's bus, as pci.
        BUS_NAME bus_name: str = 1,
        /// `DEVLINK_ATTR_DEV_NAME`: Its name there, as 0000:01:00.0.
        DEV_NAME dev_name: str = 2,
        /// `DEVLINK_ATTR_SELFTESTS`.
        SELFTESTS selftests => Nest<SelftestResults> = 176,
        /// `DEVLINK_ATTR_INDEX`: Number of the device, another way to name it.
        INDEX index: Uint = 184,
    }
}

netlink_core::attributes! {
    /// The result of a test. C: `DEVLINK_ATTR_SELFTEST_RESULT_*`, `linux/devlink.h`.
    pub struct SelftestResult / SelftestResultBuilder = "selftest-result", prefix "DEVLINK_ATTR_SELFTEST_RESULT_" {
        /// `DEVLINK_ATTR_SELFTEST_RESULT_ID`.
        ID id: Selftest = 2,
        /// `DEVLINK_ATTR_SELFTEST_RESULT_STATUS`.
        STATUS status: SelftestStatus = 3,
    }
}

netlink_core::attributes! {
    /// Results of tests. C: `DEVLINK_ATTR_SELFTEST_*`, `linux/devlink.h`.
    pub struct SelftestResults / SelftestResultsBuilder = "selftest-results", prefix "DEVLINK_ATTR_SELFTEST_" {
        /// `DEVLINK_ATTR_SELFTEST_RESULT`.
        RESULT result => Multi<Nest<SelftestResult>> = 1,
    }
}

netlink_core::attributes! {
    /// The share of a traffic class. C: `DEVLINK_RATE_TC_ATTR_*`, `linux/devlink.h`.
    pub struct RateTrafficClass / RateTrafficClassBuilder = "rate-traffic-class", prefix "DEVLINK_RATE_TC_ATTR_" {
        /// `DEVLINK_RATE_TC_ATTR_INDEX`.
        INDEX index: u8 = 1,
        /// `DEVLINK_RATE_TC_ATTR_BW`: Percent.
        BW bw: u32 = 2,
    }
}

netlink_core::attributes! {
    /// The device whose rate is the parent. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct ParentDevice / ParentDeviceBuilder = "parent-device", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_BUS_NAME`: The device's bus, as pci.
        BUS_NAME bus_name: str = 1,
        /// `DEVLINK_ATTR_DEV_NAME`: Its name there, as 0000:01:00.0.
        DEV_NAME dev_name: str = 2,
        /// `DEVLINK_ATTR_INDEX`: Number of the device, another way to name it.
        INDEX index: Uint = 184,
    }
}

netlink_core::choice! {
    /// The value of a parameter, by its type.
    pub enum ParamData / ParamDataBuilder = "param-data", selector "param-type" {
        U8 u8: u8 = Number(1),
        U16 u16: u16 = Number(2),
        U32 u32: u32 = Number(3),
        U64 u64: u64 = Number(4),
        String string as str = Number(5),
        /// Empty, and there where it is on.
        Flag flag as [u8] = Number(6),
        /// One of the numbers.
        U64Array u64_array: u64 = Number(129),
    }
}

netlink_core::family! {
    /// Network devices as hardware, beyond their interfaces: ports, switch modes, shared buffers, parameters,
    /// resources, memory regions, health, firmware, traps, rates, line cards (`devlink`).
    pub static DEVLINK = "devlink", netlink_core::schema::Protocol::Generic { name: "devlink", version: 1 }, directional true;
    do {
        /// Change a port. C: `DEVLINK_CMD_PORT_SET`.
        PORT_SET port_set: Devlink / DevlinkBuilder = 6 [1, 2, 3, 4, 145, 184];
        /// Remove a port. C: `DEVLINK_CMD_PORT_DEL`.
        PORT_DEL port_del: Devlink / DevlinkBuilder = 8 [1, 2, 3, 184];
        /// Split a port. C: `DEVLINK_CMD_PORT_SPLIT`.
        PORT_SPLIT port_split: Devlink / DevlinkBuilder = 9 [1, 2, 3, 9, 184];
        /// Make a port of those it was split into. C: `DEVLINK_CMD_PORT_UNSPLIT`.
        PORT_UNSPLIT port_unsplit: Devlink / DevlinkBuilder = 10 [1, 2, 3, 184];
        /// Change a pool. C: `DEVLINK_CMD_SB_POOL_SET`.
        SB_POOL_SET sb_pool_set: Devlink / DevlinkBuilder = 16 [1, 2, 11, 17, 19, 20, 184];
        /// Change how a port uses a pool. C: `DEVLINK_CMD_SB_PORT_POOL_SET`.
        SB_PORT_POOL_SET sb_port_pool_set: Devlink / DevlinkBuilder = 20 [1, 2, 3, 11, 17, 21, 184];
        /// Change which pool a traffic class uses. C: `DEVLINK_CMD_SB_TC_POOL_BIND_SET`.
        SB_TC_POOL_BIND_SET sb_tc_pool_bind_set: Devlink / DevlinkBuilder = 24 [1, 2, 3, 11, 17, 18, 21, 22, 184];
        /// Measure how full the buffers are; the other operations tell. C: `DEVLINK_CMD_SB_OCC_SNAPSHOT`.
        SB_OCC_SNAPSHOT sb_occ_snapshot: Devlink / DevlinkBuilder = 27 [1, 2, 11, 184];
        /// Forget how full they were at most. C: `DEVLINK_CMD_SB_OCC_MAX_CLEAR`.
        SB_OCC_MAX_CLEAR sb_occ_max_clear: Devlink / DevlinkBuilder = 28 [1, 2, 11, 184];
        /// Change how a device switches. C: `DEVLINK_CMD_ESWITCH_SET`.
        ESWITCH_SET eswitch_set: Devlink / DevlinkBuilder = 30 [1, 2, 25, 26, 62, 184];
        /// Let entries count, or not. C: `DEVLINK_CMD_DPIPE_TABLE_COUNTERS_SET`.
        DPIPE_TABLE_COUNTERS_SET dpipe_table_counters_set: Devlink / DevlinkBuilder = 34 [1, 2, 29, 33, 184];
        /// Change the size of a resource, for when the driver is reloaded. C: `DEVLINK_CMD_RESOURCE_SET`.
        RESOURCE_SET resource_set: Devlink / DevlinkBuilder = 35 [1, 2, 66, 67, 184];
        /// Change a parameter. C: `DEVLINK_CMD_PARAM_SET`.
        PARAM_SET param_set: Devlink / DevlinkBuilder = 39 [1, 2, 81, 83, 86, 87, 183, 184];
        /// Remove a snapshot of a region. C: `DEVLINK_CMD_REGION_DEL`.
        REGION_DEL region_del: Devlink / DevlinkBuilder = 45 [1, 2, 3, 88, 92, 184];
        /// Change a parameter of a port. C: `DEVLINK_CMD_PORT_PARAM_SET`.
        PORT_PARAM_SET port_param_set: Devlink / DevlinkBuilder = 48 [1, 2, 3, 81, 83, 86, 87, 184];
        /// Change a reporter. C: `DEVLINK_CMD_HEALTH_REPORTER_SET`.
        HEALTH_REPORTER_SET health_reporter_set: Devlink / DevlinkBuilder = 53 [1, 2, 3, 115, 120, 121, 141, 181, 184];
        /// Let a reporter recover. C: `DEVLINK_CMD_HEALTH_REPORTER_RECOVER`.
        HEALTH_REPORTER_RECOVER health_reporter_recover: Devlink / DevlinkBuilder = 54 [1, 2, 3, 115, 184];
        /// Forget the dump of a reporter. C: `DEVLINK_CMD_HEALTH_REPORTER_DUMP_CLEAR`.
        HEALTH_REPORTER_DUMP_CLEAR health_reporter_dump_clear: Devlink / DevlinkBuilder = 57 [1, 2, 3, 115, 184];
        /// Write firmware. C: `DEVLINK_CMD_FLASH_UPDATE`.
        FLASH_UPDATE flash_update: Devlink / DevlinkBuilder = 58 [1, 2, 122, 123, 152, 184];
        /// Change what a trap does. C: `DEVLINK_CMD_TRAP_SET`.
        TRAP_SET trap_set: Devlink / DevlinkBuilder = 62 [1, 2, 130, 131, 184];
        /// Change a group of traps. C: `DEVLINK_CMD_TRAP_GROUP_SET`.
        TRAP_GROUP_SET trap_group_set: Devlink / DevlinkBuilder = 66 [1, 2, 131, 135, 142, 184];
        /// Change a limit of traps. C: `DEVLINK_CMD_TRAP_POLICER_SET`.
        TRAP_POLICER_SET trap_policer_set: Devlink / DevlinkBuilder = 70 [1, 2, 142, 143, 144, 184];
        /// Let a reporter report something. C: `DEVLINK_CMD_HEALTH_REPORTER_TEST`.
        HEALTH_REPORTER_TEST health_reporter_test: Devlink / DevlinkBuilder = 73 [1, 2, 3, 115, 184];
        /// Change a rate. C: `DEVLINK_CMD_RATE_SET`.
        RATE_SET rate_set: Devlink / DevlinkBuilder = 75 [1, 2, 166, 167, 168, 169, 177, 178, 180, 184, 186];
        /// Make a group of rates. C: `DEVLINK_CMD_RATE_NEW`.
        RATE_NEW rate_new: Devlink / DevlinkBuilder = 76 [1, 2, 166, 167, 168, 169, 177, 178, 180, 184, 186];
        /// Remove a group of rates. C: `DEVLINK_CMD_RATE_DEL`.
        RATE_DEL rate_del: Devlink / DevlinkBuilder = 77 [1, 2, 168, 184];
        /// Choose the type of a line card. C: `DEVLINK_CMD_LINECARD_SET`.
        LINECARD_SET linecard_set: Devlink / DevlinkBuilder = 79 [1, 2, 171, 173, 184];
        /// Be told of one device or port alone, on this socket. C: `DEVLINK_CMD_NOTIFY_FILTER_SET`.
        NOTIFY_FILTER_SET notify_filter_set: Devlink / DevlinkBuilder = 84 [1, 2, 3, 184];
    }
    get {
        /// One device, or all. C: `DEVLINK_CMD_GET`.
        GET get: Devlink / DevlinkBuilder = 1 [1, 2, 184] -> Devlink = 3 [1, 2, 136, 156, 184];
        /// One port, or all. C: `DEVLINK_CMD_PORT_GET`.
        PORT_GET port_get: Devlink / DevlinkBuilder = 5 [1, 2, 3, 184] -> Devlink = 7 [1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184];
        /// Make a port, of a subfunction. C: `DEVLINK_CMD_PORT_NEW`.
        PORT_NEW port_new: Devlink / DevlinkBuilder = 7 [1, 2, 3, 77, 127, 150, 164, 184] -> Devlink = 7 [1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184];
        /// Shared buffers. C: `DEVLINK_CMD_SB_GET`.
        SB_GET sb_get: Devlink / DevlinkBuilder = 11 [1, 2, 11, 184] -> Devlink = 13 [1, 2, 11, 12, 13, 14, 15, 16, 184];
        /// Pools of shared buffers. C: `DEVLINK_CMD_SB_POOL_GET`.
        SB_POOL_GET sb_pool_get: Devlink / DevlinkBuilder = 15 [1, 2, 11, 17, 184] -> Devlink = 17 [1, 2, 11, 17, 18, 19, 20, 105, 184];
        /// How ports use pools. C: `DEVLINK_CMD_SB_PORT_POOL_GET`.
        SB_PORT_POOL_GET sb_port_pool_get: Devlink / DevlinkBuilder = 19 [1, 2, 3, 11, 17, 184] -> Devlink = 21 [1, 2, 3, 11, 17, 21, 23, 24, 184];
        /// Which pools the traffic classes of ports use. C: `DEVLINK_CMD_SB_TC_POOL_BIND_GET`.
        SB_TC_POOL_BIND_GET sb_tc_pool_bind_get: Devlink / DevlinkBuilder = 23 [1, 2, 3, 11, 18, 22, 184] -> Devlink = 25 [1, 2, 3, 11, 17, 18, 21, 22, 23, 24, 184];
        /// How a device switches between its functions. C: `DEVLINK_CMD_ESWITCH_GET`.
        ESWITCH_GET eswitch_get: Devlink / DevlinkBuilder = 29 [1, 2, 184] -> Devlink = 29 [1, 2, 25, 26, 62, 184];
        /// One parameter, or all. C: `DEVLINK_CMD_PARAM_GET`.
        PARAM_GET param_get: Devlink / DevlinkBuilder = 38 [1, 2, 81, 184] -> Devlink = 38 [1, 2, 80, 184];
        /// One region, or all. C: `DEVLINK_CMD_REGION_GET`.
        REGION_GET region_get: Devlink / DevlinkBuilder = 42 [1, 2, 3, 88, 184] -> Devlink = 42 [1, 2, 3, 88, 89, 90, 170, 184];
        /// Parameters of ports. C: `DEVLINK_CMD_PORT_PARAM_GET`.
        PORT_PARAM_GET port_param_get: Devlink / DevlinkBuilder = 47 [1, 2, 3, 184] -> Devlink = 47 [1, 2, 3, 80, 184];
        /// Driver, serial numbers and versions of one device, or of all. C: `DEVLINK_CMD_INFO_GET`.
        INFO_GET info_get: Devlink / DevlinkBuilder = 51 [1, 2, 184] -> Devlink = 51 [1, 2, 98, 99, 100, 101, 102, 146, 184];
        /// One reporter, or all. C: `DEVLINK_CMD_HEALTH_REPORTER_GET`.
        HEALTH_REPORTER_GET health_reporter_get: Devlink / DevlinkBuilder = 52 [1, 2, 3, 115, 184] -> Devlink = 52 [1, 2, 3, 114, 184];
        /// One trap, or all. C: `DEVLINK_CMD_TRAP_GET`.
        TRAP_GET trap_get: Devlink / DevlinkBuilder = 61 [1, 2, 130, 184] -> Devlink = 63 [1, 2, 129, 130, 131, 132, 133, 134, 135, 184];
        /// One group of traps, or all. C: `DEVLINK_CMD_TRAP_GROUP_GET`.
        TRAP_GROUP_GET trap_group_get: Devlink / DevlinkBuilder = 65 [1, 2, 135, 184] -> Devlink = 67 [1, 2, 129, 133, 135, 142, 184];
        /// One limit of traps, or all. C: `DEVLINK_CMD_TRAP_POLICER_GET`.
        TRAP_POLICER_GET trap_policer_get: Devlink / DevlinkBuilder = 69 [1, 2, 142, 184] -> Devlink = 71 [1, 2, 129, 142, 143, 144, 184];
        /// One rate, or all. C: `DEVLINK_CMD_RATE_GET`.
        RATE_GET rate_get: Devlink / DevlinkBuilder = 74 [1, 2, 3, 168, 184] -> Devlink = 76 [1, 2, 3, 165, 166, 167, 168, 169, 177, 178, 180, 184, 186];
        /// One line card, or all. C: `DEVLINK_CMD_LINECARD_GET`.
        LINECARD_GET linecard_get: Devlink / DevlinkBuilder = 78 [1, 2, 171, 184] -> Devlink = 80 [1, 2, 171, 172, 173, 174, 175, 184];
        /// Tests of one device, or of all. C: `DEVLINK_CMD_SELFTESTS_GET`.
        SELFTESTS_GET selftests_get: Devlink / DevlinkBuilder = 82 [1, 2, 184] -> Devlink = 82 [1, 2, 176, 184];
        /// Make tests. C: `DEVLINK_CMD_SELFTESTS_RUN`.
        SELFTESTS_RUN selftests_run: Devlink / DevlinkBuilder = 83 [1, 2, 176, 184] -> SelftestsAnswer = 83 [1, 2, 176, 184];
    }
    dump {
        /// One device, or all. C: `DEVLINK_CMD_GET`.
        GET_DUMP get_dump: Devlink / DevlinkBuilder = 1 [] -> Devlink = 3 [1, 2, 136, 156, 184] as "get";
        /// One port, or all. C: `DEVLINK_CMD_PORT_GET`.
        PORT_GET_DUMP port_get_dump: Devlink / DevlinkBuilder = 5 [1, 2, 184] -> Devlink = 7 | 3 [1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184] as "port-get";
        /// Shared buffers. C: `DEVLINK_CMD_SB_GET`.
        SB_GET_DUMP sb_get_dump: Devlink / DevlinkBuilder = 11 [1, 2, 184] -> Devlink = 13 [1, 2, 11, 12, 13, 14, 15, 16, 184] as "sb-get";
        /// Pools of shared buffers. C: `DEVLINK_CMD_SB_POOL_GET`.
        SB_POOL_GET_DUMP sb_pool_get_dump: Devlink / DevlinkBuilder = 15 [1, 2, 184] -> Devlink = 17 [1, 2, 11, 17, 18, 19, 20, 105, 184] as "sb-pool-get";
        /// How ports use pools. C: `DEVLINK_CMD_SB_PORT_POOL_GET`.
        SB_PORT_POOL_GET_DUMP sb_port_pool_get_dump: Devlink / DevlinkBuilder = 19 [1, 2, 184] -> Devlink = 21 [1, 2, 3, 11, 17, 21, 23, 24, 184] as "sb-port-pool-get";
        /// Which pools the traffic classes of ports use. C: `DEVLINK_CMD_SB_TC_POOL_BIND_GET`.
        SB_TC_POOL_BIND_GET_DUMP sb_tc_pool_bind_get_dump: Devlink / DevlinkBuilder = 23 [1, 2, 184] -> Devlink = 25 [1, 2, 3, 11, 17, 18, 21, 22, 23, 24, 184] as "sb-tc-pool-bind-get";
        /// Resources of a device. C: `DEVLINK_CMD_RESOURCE_DUMP`.
        RESOURCE_DUMP_DUMP resource_dump_dump: Devlink / DevlinkBuilder = 36 [1, 2, 184, 185] -> Devlink = 36 [1, 2, 3, 63, 184] as "resource-dump";
        /// One parameter, or all. C: `DEVLINK_CMD_PARAM_GET`.
        PARAM_GET_DUMP param_get_dump: Devlink / DevlinkBuilder = 38 [1, 2, 184] -> Devlink = 38 [1, 2, 80, 184] as "param-get";
        /// One region, or all. C: `DEVLINK_CMD_REGION_GET`.
        REGION_GET_DUMP region_get_dump: Devlink / DevlinkBuilder = 42 [1, 2, 184] -> Devlink = 42 [1, 2, 3, 88, 89, 90, 170, 184] as "region-get";
        /// Read a region. C: `DEVLINK_CMD_REGION_READ`.
        REGION_READ_DUMP region_read_dump: Devlink / DevlinkBuilder = 46 [1, 2, 3, 88, 92, 96, 97, 179, 184] -> Devlink = 46 [1, 2, 3, 88, 93, 184] as "region-read";
        /// Parameters of ports. C: `DEVLINK_CMD_PORT_PARAM_GET`.
        PORT_PARAM_GET_DUMP port_param_get_dump: Devlink / DevlinkBuilder = 47 [] -> Devlink = 47 [1, 2, 3, 80, 184] as "port-param-get";
        /// Driver, serial numbers and versions of one device, or of all. C: `DEVLINK_CMD_INFO_GET`.
        INFO_GET_DUMP info_get_dump: Devlink / DevlinkBuilder = 51 [] -> Devlink = 51 [1, 2, 98, 99, 100, 101, 102, 146, 184] as "info-get";
        /// One reporter, or all. C: `DEVLINK_CMD_HEALTH_REPORTER_GET`.
        HEALTH_REPORTER_GET_DUMP health_reporter_get_dump: Devlink / DevlinkBuilder = 52 [1, 2, 3, 184] -> Devlink = 52 [1, 2, 3, 114, 184] as "health-reporter-get";
        /// The dump of a reporter, made now if there is none. C: `DEVLINK_CMD_HEALTH_REPORTER_DUMP_GET`.
        HEALTH_REPORTER_DUMP_GET_DUMP health_reporter_dump_get_dump: Devlink / DevlinkBuilder = 56 [1, 2, 3, 115, 184] -> Devlink = 56 [106] as "health-reporter-dump-get";
        /// One trap, or all. C: `DEVLINK_CMD_TRAP_GET`.
        TRAP_GET_DUMP trap_get_dump: Devlink / DevlinkBuilder = 61 [1, 2, 184] -> Devlink = 63 [1, 2, 129, 130, 131, 132, 133, 134, 135, 184] as "trap-get";
        /// One group of traps, or all. C: `DEVLINK_CMD_TRAP_GROUP_GET`.
        TRAP_GROUP_GET_DUMP trap_group_get_dump: Devlink / DevlinkBuilder = 65 [1, 2, 184] -> Devlink = 67 [1, 2, 129, 133, 135, 142, 184] as "trap-group-get";
        /// One limit of traps, or all. C: `DEVLINK_CMD_TRAP_POLICER_GET`.
        TRAP_POLICER_GET_DUMP trap_policer_get_dump: Devlink / DevlinkBuilder = 69 [1, 2, 184] -> Devlink = 71 [1, 2, 129, 142, 143, 144, 184] as "trap-policer-get";
        /// One rate, or all. C: `DEVLINK_CMD_RATE_GET`.
        RATE_GET_DUMP rate_get_dump: Devlink / DevlinkBuilder = 74 [1, 2, 184] -> Devlink = 76 [1, 2, 3, 165, 166, 167, 168, 169, 177, 178, 180, 184, 186] as "rate-get";
        /// One line card, or all. C: `DEVLINK_CMD_LINECARD_GET`.
        LINECARD_GET_DUMP linecard_get_dump: Devlink / DevlinkBuilder = 78 [1, 2, 184] -> Devlink = 80 [1, 2, 171, 172, 173, 174, 175, 184] as "linecard-get";
        /// Tests of one device, or of all. C: `DEVLINK_CMD_SELFTESTS_GET`.
        SELFTESTS_GET_DUMP selftests_get_dump: Devlink / DevlinkBuilder = 82 [] -> Devlink = 82 [1, 2, 176, 184] as "selftests-get";
    }
    multipart {
        /// Tables of a pipeline. C: `DEVLINK_CMD_DPIPE_TABLE_GET`.
        DPIPE_TABLE_GET dpipe_table_get: Devlink / DevlinkBuilder = 31 [1, 2, 29, 184] -> Devlink = 31 [1, 2, 27, 184];
        /// Entries of a table. C: `DEVLINK_CMD_DPIPE_ENTRIES_GET`.
        DPIPE_ENTRIES_GET dpipe_entries_get: Devlink / DevlinkBuilder = 32 [1, 2, 29, 184] -> Devlink = 32 [1, 2, 34, 184];
        /// Headers of a pipeline. C: `DEVLINK_CMD_DPIPE_HEADERS_GET`.
        DPIPE_HEADERS_GET dpipe_headers_get: Devlink / DevlinkBuilder = 33 [1, 2, 184] -> Devlink = 33 [1, 2, 49, 184];
        /// Resources of a device. C: `DEVLINK_CMD_RESOURCE_DUMP`.
        RESOURCE_DUMP resource_dump: Devlink / DevlinkBuilder = 36 [1, 2, 3, 184] -> Devlink = 36 [1, 2, 3, 63, 184];
        /// Reload a driver, or use new firmware. It is replied what was done, where it was asked for by name. C:
        /// `DEVLINK_CMD_RELOAD`.
        RELOAD reload: Devlink / DevlinkBuilder = 37 [1, 2, 138, 139, 140, 153, 155, 184] -> Devlink = 37 [1, 2, 154, 184];
        /// Make a snapshot of a region. It is replied where the kernel chose its number. C: `DEVLINK_CMD_REGION_NEW`.
        REGION_NEW region_new: Devlink / DevlinkBuilder = 44 [1, 2, 3, 88, 92, 184] -> Devlink = 44 [1, 2, 3, 88, 89, 90, 92, 184];
        /// What a reporter finds; the answer is a formatted message. C: `DEVLINK_CMD_HEALTH_REPORTER_DIAGNOSE`.
        HEALTH_REPORTER_DIAGNOSE health_reporter_diagnose: Devlink / DevlinkBuilder = 55 [1, 2, 3, 115, 184] -> Devlink = 55 [106];
    }
    notify {
        /// A device has appeared. C: `DEVLINK_CMD_NEW`.
        NEW New: Devlink = 3 [1, 2, 136, 156, 184];
        /// A device has gone. C: `DEVLINK_CMD_DEL`.
        DEL Del: Devlink = 4 [1, 2, 136, 156, 184];
        /// A port has appeared or changed. C: `DEVLINK_CMD_PORT_NEW`.
        PORT_NEW_NTF PortNew: Devlink = 7 [1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184];
        /// A port has gone. C: `DEVLINK_CMD_PORT_DEL`.
        PORT_DEL_NTF PortDel: Devlink = 8 [1, 2, 3, 4, 5, 6, 7, 8, 10, 77, 78, 79, 127, 128, 145, 147, 148, 149, 150, 164, 171, 184];
        /// A parameter has appeared or changed. C: `DEVLINK_CMD_PARAM_NEW`.
        PARAM_NEW ParamNew: Devlink = 40 [1, 2, 80, 184];
        /// A parameter has gone. C: `DEVLINK_CMD_PARAM_DEL`.
        PARAM_DEL ParamDel: Devlink = 41 [1, 2, 80, 184];
        /// A region or a snapshot has appeared. C: `DEVLINK_CMD_REGION_NEW`.
        REGION_NEW_NTF RegionNew: Devlink = 44 [1, 2, 3, 88, 89, 90, 170, 184];
        /// A region or a snapshot has gone. C: `DEVLINK_CMD_REGION_DEL`.
        REGION_DEL_NTF RegionDel: Devlink = 45 [1, 2, 3, 88, 89, 90, 170, 184];
        /// A parameter of a port has appeared or changed. C: `DEVLINK_CMD_PORT_PARAM_NEW`.
        PORT_PARAM_NEW PortParamNew: Devlink = 49 [1, 2, 3, 80, 184];
        /// A parameter of a port has gone. C: `DEVLINK_CMD_PORT_PARAM_DEL`.
        PORT_PARAM_DEL PortParamDel: Devlink = 50 [1, 2, 3, 80, 184];
        /// A reporter has found an error or recovered. C: `DEVLINK_CMD_HEALTH_REPORTER_RECOVER`.
        HEALTH_REPORTER_RECOVER_NTF HealthReporterRecover: Devlink = 54 [1, 2, 3, 114, 184];
        /// A trap has appeared or changed. C: `DEVLINK_CMD_TRAP_NEW`.
        TRAP_NEW TrapNew: Devlink = 63 [1, 2, 129, 130, 131, 132, 133, 134, 135, 184];
        /// A trap has gone. C: `DEVLINK_CMD_TRAP_DEL`.
        TRAP_DEL TrapDel: Devlink = 64 [1, 2, 129, 130, 131, 132, 133, 134, 135, 184];
        /// A group of traps has appeared or changed. C: `DEVLINK_CMD_TRAP_GROUP_NEW`.
        TRAP_GROUP_NEW TrapGroupNew: Devlink = 67 [1, 2, 129, 133, 135, 142, 184];
        /// A group of traps has gone. C: `DEVLINK_CMD_TRAP_GROUP_DEL`.
        TRAP_GROUP_DEL TrapGroupDel: Devlink = 68 [1, 2, 129, 133, 135, 142, 184];
        /// A limit of traps has appeared or changed. C: `DEVLINK_CMD_TRAP_POLICER_NEW`.
        TRAP_POLICER_NEW TrapPolicerNew: Devlink = 71 [1, 2, 129, 142, 143, 144, 184];
        /// A limit of traps has gone. C: `DEVLINK_CMD_TRAP_POLICER_DEL`.
        TRAP_POLICER_DEL TrapPolicerDel: Devlink = 72 [1, 2, 129, 142, 143, 144, 184];
        /// A rate has appeared or changed. C: `DEVLINK_CMD_RATE_NEW`.
        RATE_NEW_NTF RateNew: Devlink = 76 [1, 2, 3, 165, 166, 167, 168, 169, 177, 178, 180, 184, 186];
        /// A rate has gone. C: `DEVLINK_CMD_RATE_DEL`.
        RATE_DEL_NTF RateDel: Devlink = 77 [1, 2, 3, 165, 166, 167, 168, 169, 177, 178, 180, 184, 186];
        /// A line card has appeared or changed. C: `DEVLINK_CMD_LINECARD_NEW`.
        LINECARD_NEW LinecardNew: Devlink = 80 [1, 2, 171, 172, 173, 174, 175, 184];
        /// A line card has gone. C: `DEVLINK_CMD_LINECARD_DEL`.
        LINECARD_DEL LinecardDel: Devlink = 81 [1, 2, 171, 172, 173, 174, 175, 184];
        /// Firmware is being written. C: `DEVLINK_CMD_FLASH_UPDATE`.
        FLASH_UPDATE_NTF FlashUpdate: Devlink = 58 [1, 2, 123, 124, 125, 126, 151, 184];
        /// Firmware was written. C: `DEVLINK_CMD_FLASH_UPDATE_END`.
        FLASH_UPDATE_END FlashUpdateEnd: Devlink = 59 [1, 2, 123, 124, 125, 126, 151, 184];
        /// How far writing the firmware is. C: `DEVLINK_CMD_FLASH_UPDATE_STATUS`.
        FLASH_UPDATE_STATUS FlashUpdateStatus: Devlink = 60 [1, 2, 123, 124, 125, 126, 151, 184];
    }
    groups {
        /// Whatever appears, changes and goes. It carries `DEVLINK_CMD_NEW`, `DEVLINK_CMD_DEL`,
        /// `DEVLINK_CMD_PORT_NEW`, `DEVLINK_CMD_PORT_DEL`, `DEVLINK_CMD_PARAM_NEW`, `DEVLINK_CMD_PARAM_DEL`,
        /// `DEVLINK_CMD_REGION_NEW`, `DEVLINK_CMD_REGION_DEL`, `DEVLINK_CMD_PORT_PARAM_NEW`,
        /// `DEVLINK_CMD_PORT_PARAM_DEL`, `DEVLINK_CMD_HEALTH_REPORTER_RECOVER`, `DEVLINK_CMD_TRAP_NEW`,
        /// `DEVLINK_CMD_TRAP_DEL`, `DEVLINK_CMD_TRAP_GROUP_NEW`, `DEVLINK_CMD_TRAP_GROUP_DEL`,
        /// `DEVLINK_CMD_TRAP_POLICER_NEW`, `DEVLINK_CMD_TRAP_POLICER_DEL`, `DEVLINK_CMD_RATE_NEW`,
        /// `DEVLINK_CMD_RATE_DEL`, `DEVLINK_CMD_LINECARD_NEW`, `DEVLINK_CMD_LINECARD_DEL`, `DEVLINK_CMD_FLASH_UPDATE`,
        /// `DEVLINK_CMD_FLASH_UPDATE_END`, `DEVLINK_CMD_FLASH_UPDATE_STATUS`.
        CONFIG: "config",
    }
}
