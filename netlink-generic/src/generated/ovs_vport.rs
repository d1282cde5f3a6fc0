//! Ports of Open vSwitch's datapaths.
//!
//! Printed by `cargo xtask codegen` from `specs/ovs-vport.yaml`. Not to be edited.

use super::openvswitch::OvsHeader;
use netlink_core::{Flag, List, Nest, Unused};

netlink_core::enumeration! {
    /// What a port is. C: `enum ovs_vport_type`, `linux/openvswitch.h`.
    pub struct VportType: u32 = "vport-type", prefix "OVS_VPORT_TYPE_" {
        /// `OVS_VPORT_TYPE_UNSPEC`.
        UNSPEC = 0,
        /// `OVS_VPORT_TYPE_NETDEV`: A network device.
        NETDEV = 1,
        /// `OVS_VPORT_TYPE_INTERNAL`: A device of the datapath itself.
        INTERNAL = 2,
        /// `OVS_VPORT_TYPE_GRE`.
        GRE = 3,
        /// `OVS_VPORT_TYPE_VXLAN`.
        VXLAN = 4,
        /// `OVS_VPORT_TYPE_GENEVE`.
        GENEVE = 5,
    }
}

netlink_core::structure! {
    /// Counters of a port. C: `struct ovs_vport_stats`, `linux/openvswitch.h`.
    pub struct OvsVportStats = "ovs-vport-stats", size 64 {
        /// `rx_packets`.
        rx_packets: u64 = 0 [volatile],
        /// `tx_packets`.
        tx_packets: u64 = 8 [volatile],
        /// `rx_bytes`.
        rx_bytes: u64 = 16 [volatile],
        /// `tx_bytes`.
        tx_bytes: u64 = 24 [volatile],
        /// `rx_errors`.
        rx_errors: u64 = 32 [volatile],
        /// `tx_errors`.
        tx_errors: u64 = 40 [volatile],
        /// `rx_dropped`.
        rx_dropped: u64 = 48 [volatile],
        /// `tx_dropped`.
        tx_dropped: u64 = 56 [volatile],
    }
}

netlink_core::attributes! {
    /// Settings of a tunnel. C: `OVS_TUNNEL_ATTR_*`, `linux/openvswitch.h`.
    pub struct VportOptions / VportOptionsBuilder = "vport-options", prefix "OVS_TUNNEL_ATTR_" {
        /// `OVS_TUNNEL_ATTR_DST_PORT`: UDP port.
        DST_PORT dst_port: u16 = 1,
        /// `OVS_TUNNEL_ATTR_EXTENSION`: Options of VXLAN.
        EXTENSION extension => Nest<VxlanPortOptions> = 2,
    }
}

netlink_core::attributes! {
    /// Options of a VXLAN port. C: `OVS_VXLAN_EXT_*`, `linux/openvswitch.h`.
    pub struct VxlanPortOptions / VxlanPortOptionsBuilder = "vxlan-port-options", prefix "OVS_VXLAN_EXT_" {
        /// `OVS_VXLAN_EXT_GBP`: Groups of policies are carried along.
        GBP gbp: Flag = 1,
    }
}

netlink_core::attributes! {
    /// Packets given to programs. C: `OVS_VPORT_UPCALL_ATTR_*`, `linux/openvswitch.h`.
    pub struct UpcallStats / UpcallStatsBuilder = "upcall-stats", prefix "OVS_VPORT_UPCALL_ATTR_" {
        /// `OVS_VPORT_UPCALL_ATTR_SUCCESS`.
        SUCCESS success: u64 = 0 [volatile],
        /// `OVS_VPORT_UPCALL_ATTR_FAIL`.
        FAIL fail_: u64 = 1 as "fail" [volatile],
    }
}

netlink_core::attributes! {
    /// A port. C: `OVS_VPORT_ATTR_*`, `linux/openvswitch.h`.
    pub struct Vport / VportBuilder = "vport", prefix "OVS_VPORT_ATTR_", header OvsHeader {
        /// `OVS_VPORT_ATTR_PORT_NO`: Number of the port; 0 is the datapath's own.
        PORT_NO port_no: u32 = 1,
        /// `OVS_VPORT_ATTR_TYPE`.
        TYPE r#type: VportType = 2,
        /// `OVS_VPORT_ATTR_NAME`.
        NAME name: str = 3,
        /// `OVS_VPORT_ATTR_OPTIONS`: Settings of a tunnel.
        OPTIONS options => Nest<VportOptions> = 4,
        /// `OVS_VPORT_ATTR_UPCALL_PID`: Ports of the sockets that are told of packets without a flow.
        UPCALL_PID upcall_pid: List<u32> = 5,
        /// `OVS_VPORT_ATTR_STATS`.
        STATS stats: OvsVportStats = 6 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `OVS_VPORT_ATTR_IFINDEX`.
        IFINDEX ifindex: i32 = 8,
        /// `OVS_VPORT_ATTR_NETNSID`: Number of the network namespace of the device, where it is another one.
        NETNSID netnsid: i32 = 9,
        /// `OVS_VPORT_ATTR_UPCALL_STATS`.
        UPCALL_STATS upcall_stats => Nest<UpcallStats> = 10,
    }
}

netlink_core::family! {
    /// Ports of Open vSwitch's datapaths.
    pub static OVS_VPORT = "ovs-vport", netlink_core::schema::Protocol::Generic { name: "ovs_vport", version: 1 };
    do {
        /// Make a port. C: `OVS_VPORT_CMD_NEW`.
        NEW new_: Vport / VportBuilder = 1 [2, 3, 4, 5, 8] as "new";
        /// Remove a port. C: `OVS_VPORT_CMD_DEL`.
        DEL del: Vport / VportBuilder = 2 [1, 2, 3];
        /// Change a port, or set its counters. C: `OVS_VPORT_CMD_SET`.
        SET set: Vport / VportBuilder = 4 [1, 3, 4, 5];
    }
    get {
        /// One port, or all of a datapath. C: `OVS_VPORT_CMD_GET`.
        GET get: Vport / VportBuilder = 3 [3] -> Vport = 3 [1, 2, 3, 5, 6, 8, 9, 10];
    }
    dump {
        /// One port, or all of a datapath. C: `OVS_VPORT_CMD_GET`.
        GET_DUMP get_dump: Vport / VportBuilder = 3 [3] -> Vport = 3 [1, 2, 3, 5, 6, 8, 9, 10] as "get";
    }
    notify {
        /// A port was made. C: `OVS_VPORT_CMD_NEW`.
        NEW_NTF New: Vport = 1 [1, 2, 3, 5, 6, 8, 9, 10];
        /// A port was removed. C: `OVS_VPORT_CMD_DEL`.
        DEL_NTF Del: Vport = 2 [1, 2, 3, 5, 6, 8, 9, 10];
        /// A port was changed. C: `OVS_VPORT_CMD_SET`.
        SET_NTF Set: Vport = 4 [1, 2, 3, 5, 6, 8, 9, 10];
    }
    groups {
        /// Ports that are made, changed and removed. It carries `OVS_VPORT_CMD_NEW`, `OVS_VPORT_CMD_DEL`,
        /// `OVS_VPORT_CMD_SET`.
        OVS_VPORT: "ovs_vport",
    }
}
