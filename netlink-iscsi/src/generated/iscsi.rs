//! iSCSI: sessions and connections with targets, as the daemon of open-iscsi has them made, and what the kernel tells
//! the daemon. Whatever the kernel sends is an event: an answer has neither the number nor the port of its request,
//! and the type of the message is that of the request; what the kernel tells by itself has the type 0.
//!
//! Printed by `cargo xtask codegen` from `specs/iscsi.yaml`. Not to be edited.

use core::net::SocketAddr;

use netlink_core::{Array, Chars, List, MacAddress, Opaque, Outer, Tail};

netlink_core::enumeration! {
    /// What is asked, or told. C: `enum iscsi_uevent_e`, `scsi/iscsi_if.h`.
    pub struct EventType: u32 = "event-type", prefix "ISCSI_" {
        /// `ISCSI_UEVENT_UNKNOWN`: Nothing.
        UEVENT_UNKNOWN = 0,
        /// `ISCSI_UEVENT_CREATE_SESSION`: Make a session.
        UEVENT_CREATE_SESSION = 11,
        /// `ISCSI_UEVENT_DESTROY_SESSION`: Remove a session, which must have no connections.
        UEVENT_DESTROY_SESSION = 12,
        /// `ISCSI_UEVENT_CREATE_CONN`: Make a connection of a session.
        UEVENT_CREATE_CONN = 13,
        /// `ISCSI_UEVENT_DESTROY_CONN`: Remove a connection.
        UEVENT_DESTROY_CONN = 14,
        /// `ISCSI_UEVENT_BIND_CONN`: Give a connection its socket, or its endpoint.
        UEVENT_BIND_CONN = 15,
        /// `ISCSI_UEVENT_SET_PARAM`: Set a parameter of a connection or of its session.
        UEVENT_SET_PARAM = 16,
        /// `ISCSI_UEVENT_START_CONN`: Begin with the traffic of a connection that has logged in.
        UEVENT_START_CONN = 17,
        /// `ISCSI_UEVENT_STOP_CONN`: Stop the traffic of a connection.
        UEVENT_STOP_CONN = 18,
        /// `ISCSI_UEVENT_SEND_PDU`: Send a PDU to the target.
        UEVENT_SEND_PDU = 19,
        /// `ISCSI_UEVENT_GET_STATS`: Ask for the counters of a connection; they are told as an event.
        UEVENT_GET_STATS = 20,
        /// `ISCSI_UEVENT_GET_PARAM`: Reserved for reading a parameter: no kernel takes it, sysfs has them.
        UEVENT_GET_PARAM = 21,
        /// `ISCSI_UEVENT_TRANSPORT_EP_CONNECT`: Make an endpoint that is connected to a target, with an adapter that
        /// does so itself.
        UEVENT_TRANSPORT_EP_CONNECT = 22,
        /// `ISCSI_UEVENT_TRANSPORT_EP_POLL`: Wait until an endpoint is connected.
        UEVENT_TRANSPORT_EP_POLL = 23,
        /// `ISCSI_UEVENT_TRANSPORT_EP_DISCONNECT`: Remove an endpoint.
        UEVENT_TRANSPORT_EP_DISCONNECT = 24,
        /// `ISCSI_UEVENT_TGT_DSCVR`: Have an adapter discover targets.
        UEVENT_TGT_DSCVR = 25,
        /// `ISCSI_UEVENT_SET_HOST_PARAM`: Set a parameter of an adapter.
        UEVENT_SET_HOST_PARAM = 26,
        /// `ISCSI_UEVENT_UNBIND_SESSION`: Remove the devices of a session.
        UEVENT_UNBIND_SESSION = 27,
        /// `ISCSI_UEVENT_CREATE_BOUND_SESSION`: Make a session over an endpoint.
        UEVENT_CREATE_BOUND_SESSION = 28,
        /// `ISCSI_UEVENT_TRANSPORT_EP_CONNECT_THROUGH_HOST`: Make an endpoint that is connected to a target, with one
        /// of several adapters.
        UEVENT_TRANSPORT_EP_CONNECT_THROUGH_HOST = 29,
        /// `ISCSI_UEVENT_PATH_UPDATE`: Tell an adapter where a target is reached.
        UEVENT_PATH_UPDATE = 30,
        /// `ISCSI_UEVENT_SET_IFACE_PARAMS`: Set parameters of the interfaces of an adapter.
        UEVENT_SET_IFACE_PARAMS = 31,
        /// `ISCSI_UEVENT_PING`: Have an adapter send a ping; what comes of it is told as an event.
        UEVENT_PING = 32,
        /// `ISCSI_UEVENT_GET_CHAP`: Ask for names and secrets of CHAP that an adapter keeps; they are told as an
        /// event.
        UEVENT_GET_CHAP = 33,
        /// `ISCSI_UEVENT_DELETE_CHAP`: Remove a name and secret of CHAP from an adapter.
        UEVENT_DELETE_CHAP = 34,
        /// `ISCSI_UEVENT_SET_FLASHNODE_PARAMS`: Change a target that an adapter keeps in flash memory.
        UEVENT_SET_FLASHNODE_PARAMS = 35,
        /// `ISCSI_UEVENT_NEW_FLASHNODE`: Make a target that an adapter keeps in flash memory.
        UEVENT_NEW_FLASHNODE = 36,
        /// `ISCSI_UEVENT_DEL_FLASHNODE`: Remove a target from the flash memory of an adapter.
        UEVENT_DEL_FLASHNODE = 37,
        /// `ISCSI_UEVENT_LOGIN_FLASHNODE`: Have an adapter log in to a target of its flash memory.
        UEVENT_LOGIN_FLASHNODE = 38,
        /// `ISCSI_UEVENT_LOGOUT_FLASHNODE`: Have an adapter log out of a target of its flash memory.
        UEVENT_LOGOUT_FLASHNODE = 39,
        /// `ISCSI_UEVENT_LOGOUT_FLASHNODE_SID`: Have an adapter end a session with a target of its flash memory.
        UEVENT_LOGOUT_FLASHNODE_SID = 40,
        /// `ISCSI_UEVENT_SET_CHAP`: Change a name and secret of CHAP that an adapter keeps.
        UEVENT_SET_CHAP = 41,
        /// `ISCSI_UEVENT_GET_HOST_STATS`: Ask for the counters of an adapter; they are told as an event.
        UEVENT_GET_HOST_STATS = 42,
        /// `ISCSI_UEVENT_DESTROY_SESSION_ASYNC`: Remove a session, which must have no connections, without waiting for
        /// it.
        UEVENT_DESTROY_SESSION_ASYNC = 43,
        /// `ISCSI_KEVENT_RECV_PDU`: A PDU has come from the target that is for the daemon.
        KEVENT_RECV_PDU = 101,
        /// `ISCSI_KEVENT_CONN_ERROR`: A connection has failed.
        KEVENT_CONN_ERROR = 102,
        /// `ISCSI_KEVENT_IF_ERROR`: A request has failed: this is in place of its number in the answer.
        KEVENT_IF_ERROR = 103,
        /// `ISCSI_KEVENT_DESTROY_SESSION`: A session is gone.
        KEVENT_DESTROY_SESSION = 104,
        /// `ISCSI_KEVENT_UNBIND_SESSION`: The devices of a session are gone.
        KEVENT_UNBIND_SESSION = 105,
        /// `ISCSI_KEVENT_CREATE_SESSION`: A session is there.
        KEVENT_CREATE_SESSION = 106,
        /// `ISCSI_KEVENT_PATH_REQ`: An adapter asks where a target is reached.
        KEVENT_PATH_REQ = 107,
        /// `ISCSI_KEVENT_IF_DOWN`: The interface of an adapter goes down.
        KEVENT_IF_DOWN = 108,
        /// `ISCSI_KEVENT_CONN_LOGIN_STATE`: The state of a connection has changed, which an adapter makes itself.
        KEVENT_CONN_LOGIN_STATE = 109,
        /// `ISCSI_KEVENT_HOST_EVENT`: An adapter tells something.
        KEVENT_HOST_EVENT = 110,
        /// `ISCSI_KEVENT_PING_COMP`: What came of a ping.
        KEVENT_PING_COMP = 111,
    }
}

netlink_core::enumeration! {
    /// How targets are discovered. C: `enum iscsi_tgt_dscvr`, `scsi/iscsi_if.h`.
    pub struct Discovery: u32 = "discovery", prefix "ISCSI_TGT_DSCVR_" {
        /// `ISCSI_TGT_DSCVR_SEND_TARGETS`: By asking one of them.
        SEND_TARGETS = 1,
        /// `ISCSI_TGT_DSCVR_ISNS`: By the Internet Storage Name Service.
        ISNS = 2,
        /// `ISCSI_TGT_DSCVR_SLP`: By the Service Location Protocol.
        SLP = 3,
    }
}

netlink_core::enumeration! {
    /// What an adapter tells. C: `enum iscsi_host_event_code`, `scsi/iscsi_if.h`.
    pub struct HostEventCode: u32 = "host-event-code", prefix "ISCSI_EVENT_" {
        /// `ISCSI_EVENT_LINKUP`: Its link is up.
        LINKUP = 1,
        /// `ISCSI_EVENT_LINKDOWN`: Its link is down.
        LINKDOWN = 2,
    }
}

netlink_core::enumeration! {
    /// What a parameter is of. C: `enum iscsi_param_type`, `scsi/iscsi_if.h`.
    pub struct ParamType: u8 = "param-type", prefix "ISCSI_" {
        /// `ISCSI_PARAM`: Of sessions, connections and targets.
        PARAM = 0,
        /// `ISCSI_HOST_PARAM`: Of adapters.
        HOST_PARAM = 1,
        /// `ISCSI_NET_PARAM`: Of the network of an interface.
        NET_PARAM = 2,
        /// `ISCSI_FLASHNODE_PARAM`: Of a target in flash memory.
        FLASHNODE_PARAM = 3,
        /// `ISCSI_CHAP_PARAM`: Of a name and secret of CHAP.
        CHAP_PARAM = 4,
        /// `ISCSI_IFACE_PARAM`: Of sessions made over an interface.
        IFACE_PARAM = 5,
    }
}

netlink_core::enumeration! {
    /// What an interface speaks. C: `scsi/iscsi_if.h`.
    pub struct IfaceType: u32 = "iface-type", prefix "ISCSI_IFACE_TYPE_" {
        /// `ISCSI_IFACE_TYPE_IPV4`.
        IPV4 = 1,
        /// `ISCSI_IFACE_TYPE_IPV6`.
        IPV6 = 2,
    }
}

netlink_core::enumeration! {
    /// What is set of the network of an interface. C: `enum iscsi_net_param`, `scsi/iscsi_if.h`.
    pub struct NetParam: u16 = "net-param", prefix "ISCSI_NET_PARAM_" {
        /// `ISCSI_NET_PARAM_IPV4_ADDR`: Four bytes in network order.
        IPV4_ADDR = 1,
        /// `ISCSI_NET_PARAM_IPV4_SUBNET`: The mask of the network, four bytes in network order.
        IPV4_SUBNET = 2,
        /// `ISCSI_NET_PARAM_IPV4_GW`: The gateway, four bytes in network order.
        IPV4_GW = 3,
        /// `ISCSI_NET_PARAM_IPV4_BOOTPROTO`: 1 for an address that is given, 2 for one by DHCP.
        IPV4_BOOTPROTO = 4,
        /// `ISCSI_NET_PARAM_MAC`: The hardware address.
        MAC = 5,
        /// `ISCSI_NET_PARAM_IPV6_LINKLOCAL`: The address of the link, 16 bytes.
        IPV6_LINKLOCAL = 6,
        /// `ISCSI_NET_PARAM_IPV6_ADDR`: 16 bytes.
        IPV6_ADDR = 7,
        /// `ISCSI_NET_PARAM_IPV6_ROUTER`: The address of the default router, 16 bytes.
        IPV6_ROUTER = 8,
        /// `ISCSI_NET_PARAM_IPV6_ADDR_AUTOCFG`: 1 for an address that is given, 2 for one by neighbour discovery, 3
        /// for one by DHCPv6.
        IPV6_ADDR_AUTOCFG = 9,
        /// `ISCSI_NET_PARAM_IPV6_LINKLOCAL_AUTOCFG`: Whether the interface makes its address of the link itself: 1 for
        /// yes, 2 for no.
        IPV6_LINKLOCAL_AUTOCFG = 10,
        /// `ISCSI_NET_PARAM_IPV6_ROUTER_AUTOCFG`: Whether the interface finds its router itself: 1 for yes, 2 for no.
        IPV6_ROUTER_AUTOCFG = 11,
        /// `ISCSI_NET_PARAM_IFACE_ENABLE`: 1 to turn the interface off, 2 to turn it on.
        IFACE_ENABLE = 12,
        /// `ISCSI_NET_PARAM_VLAN_ID`: From 0 to 4095.
        VLAN_ID = 13,
        /// `ISCSI_NET_PARAM_VLAN_PRIORITY`: From 0 to 7.
        VLAN_PRIORITY = 14,
        /// `ISCSI_NET_PARAM_VLAN_ENABLED`: 1 for no, 2 for yes.
        VLAN_ENABLED = 15,
        /// `ISCSI_NET_PARAM_VLAN_TAG`: Identifier and priority of the VLAN together.
        VLAN_TAG = 16,
        /// `ISCSI_NET_PARAM_IFACE_TYPE`: IPv4 or IPv6.
        IFACE_TYPE = 17,
        /// `ISCSI_NET_PARAM_IFACE_NAME`.
        IFACE_NAME = 18,
        /// `ISCSI_NET_PARAM_MTU`: In bytes.
        MTU = 19,
        /// `ISCSI_NET_PARAM_PORT`: The port of TCP, 3260 otherwise.
        PORT = 20,
        /// `ISCSI_NET_PARAM_IPADDR_STATE`: How the address is; read in sysfs.
        IPADDR_STATE = 21,
        /// `ISCSI_NET_PARAM_IPV6_LINKLOCAL_STATE`: How the address of the link is; read in sysfs.
        IPV6_LINKLOCAL_STATE = 22,
        /// `ISCSI_NET_PARAM_IPV6_ROUTER_STATE`: How the router was found; read in sysfs.
        IPV6_ROUTER_STATE = 23,
        /// `ISCSI_NET_PARAM_DELAYED_ACK_EN`: Whether TCP delays acknowledgements.
        DELAYED_ACK_EN = 24,
        /// `ISCSI_NET_PARAM_TCP_NAGLE_DISABLE`: Whether TCP is without Nagle's algorithm.
        TCP_NAGLE_DISABLE = 25,
        /// `ISCSI_NET_PARAM_TCP_WSF_DISABLE`: Whether TCP is without scaling of windows.
        TCP_WSF_DISABLE = 26,
        /// `ISCSI_NET_PARAM_TCP_WSF`: The scale of the window of TCP, as a power of two.
        TCP_WSF = 27,
        /// `ISCSI_NET_PARAM_TCP_TIMER_SCALE`: The scale of the timers of TCP.
        TCP_TIMER_SCALE = 28,
        /// `ISCSI_NET_PARAM_TCP_TIMESTAMP_EN`: Whether TCP has time stamps.
        TCP_TIMESTAMP_EN = 29,
        /// `ISCSI_NET_PARAM_CACHE_ID`: Which cache of the adapter the interface has.
        CACHE_ID = 30,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_DNS_ADDR_EN`: Whether DHCP is asked for name servers.
        IPV4_DHCP_DNS_ADDR_EN = 31,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_SLP_DA_EN`: Whether DHCP is asked for agents of the Service Location Protocol.
        IPV4_DHCP_SLP_DA_EN = 32,
        /// `ISCSI_NET_PARAM_IPV4_TOS_EN`: Whether packets have the type of service.
        IPV4_TOS_EN = 33,
        /// `ISCSI_NET_PARAM_IPV4_TOS`: The type of service of packets.
        IPV4_TOS = 34,
        /// `ISCSI_NET_PARAM_IPV4_GRAT_ARP_EN`: Whether the interface announces itself by ARP.
        IPV4_GRAT_ARP_EN = 35,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_ALT_CLIENT_ID_EN`: Whether DHCP has the other client identifier.
        IPV4_DHCP_ALT_CLIENT_ID_EN = 36,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_ALT_CLIENT_ID`: The other client identifier of DHCP.
        IPV4_DHCP_ALT_CLIENT_ID = 37,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_REQ_VENDOR_ID_EN`: Whether answers of DHCP must have a vendor identifier.
        IPV4_DHCP_REQ_VENDOR_ID_EN = 38,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_USE_VENDOR_ID_EN`: Whether DHCP sends a vendor identifier.
        IPV4_DHCP_USE_VENDOR_ID_EN = 39,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_VENDOR_ID`: The vendor identifier of DHCP.
        IPV4_DHCP_VENDOR_ID = 40,
        /// `ISCSI_NET_PARAM_IPV4_DHCP_LEARN_IQN_EN`: Whether the name of the initiator is learned by DHCP.
        IPV4_DHCP_LEARN_IQN_EN = 41,
        /// `ISCSI_NET_PARAM_IPV4_FRAGMENT_DISABLE`: Whether packets are never sent in fragments.
        IPV4_FRAGMENT_DISABLE = 42,
        /// `ISCSI_NET_PARAM_IPV4_IN_FORWARD_EN`: Whether packets for others are forwarded.
        IPV4_IN_FORWARD_EN = 43,
        /// `ISCSI_NET_PARAM_IPV4_TTL`: The time to live of packets.
        IPV4_TTL = 44,
        /// `ISCSI_NET_PARAM_IPV6_GRAT_NEIGHBOR_ADV_EN`: Whether the interface announces itself by neighbour discovery.
        IPV6_GRAT_NEIGHBOR_ADV_EN = 45,
        /// `ISCSI_NET_PARAM_IPV6_MLD_EN`: Whether Multicast Listener Discovery is on.
        IPV6_MLD_EN = 46,
        /// `ISCSI_NET_PARAM_IPV6_FLOW_LABEL`.
        IPV6_FLOW_LABEL = 47,
        /// `ISCSI_NET_PARAM_IPV6_TRAFFIC_CLASS`: The traffic class of packets.
        IPV6_TRAFFIC_CLASS = 48,
        /// `ISCSI_NET_PARAM_IPV6_HOP_LIMIT`: The hop limit of packets.
        IPV6_HOP_LIMIT = 49,
        /// `ISCSI_NET_PARAM_IPV6_ND_REACHABLE_TMO`: For how long a neighbour counts as reachable.
        IPV6_ND_REACHABLE_TMO = 50,
        /// `ISCSI_NET_PARAM_IPV6_ND_REXMIT_TIME`: After how long a neighbour is asked again.
        IPV6_ND_REXMIT_TIME = 51,
        /// `ISCSI_NET_PARAM_IPV6_ND_STALE_TMO`: For how long a neighbour counts as stale.
        IPV6_ND_STALE_TMO = 52,
        /// `ISCSI_NET_PARAM_IPV6_DUP_ADDR_DETECT_CNT`: How often it is asked whether an address is taken.
        IPV6_DUP_ADDR_DETECT_CNT = 53,
        /// `ISCSI_NET_PARAM_IPV6_RTR_ADV_LINK_MTU`: The MTU that routers announce.
        IPV6_RTR_ADV_LINK_MTU = 54,
        /// `ISCSI_NET_PARAM_REDIRECT_EN`: Whether redirects are followed.
        REDIRECT_EN = 55,
    }
}

netlink_core::enumeration! {
    /// What is set of sessions that are made over an interface. C: `enum iscsi_iface_param`, `scsi/iscsi_if.h`.
    pub struct IfaceParam: u32 = "iface-param", prefix "ISCSI_IFACE_PARAM_" {
        /// `ISCSI_IFACE_PARAM_DEF_TASKMGMT_TMO`: How long task management may take, in seconds.
        DEF_TASKMGMT_TMO = 0,
        /// `ISCSI_IFACE_PARAM_HDRDGST_EN`: Whether headers have a checksum.
        HDRDGST_EN = 1,
        /// `ISCSI_IFACE_PARAM_DATADGST_EN`: Whether data have a checksum.
        DATADGST_EN = 2,
        /// `ISCSI_IFACE_PARAM_IMM_DATA_EN`: Whether data come with the command.
        IMM_DATA_EN = 3,
        /// `ISCSI_IFACE_PARAM_INITIAL_R2T_EN`: Whether the first data wait to be asked for.
        INITIAL_R2T_EN = 4,
        /// `ISCSI_IFACE_PARAM_DATASEQ_INORDER_EN`: Whether sequences of data come in order.
        DATASEQ_INORDER_EN = 5,
        /// `ISCSI_IFACE_PARAM_PDU_INORDER_EN`: Whether the PDUs of a sequence come in order.
        PDU_INORDER_EN = 6,
        /// `ISCSI_IFACE_PARAM_ERL`: Level of error recovery.
        ERL = 7,
        /// `ISCSI_IFACE_PARAM_MAX_RECV_DLENGTH`: The most data in a PDU that is received, in bytes.
        MAX_RECV_DLENGTH = 8,
        /// `ISCSI_IFACE_PARAM_FIRST_BURST`: The most data that come unasked, in bytes.
        FIRST_BURST = 9,
        /// `ISCSI_IFACE_PARAM_MAX_R2T`: How many requests for data may be open.
        MAX_R2T = 10,
        /// `ISCSI_IFACE_PARAM_MAX_BURST`: The most data of a sequence, in bytes.
        MAX_BURST = 11,
        /// `ISCSI_IFACE_PARAM_CHAP_AUTH_EN`: Whether CHAP is demanded.
        CHAP_AUTH_EN = 12,
        /// `ISCSI_IFACE_PARAM_BIDI_CHAP_EN`: Whether the target has to authenticate itself.
        BIDI_CHAP_EN = 13,
        /// `ISCSI_IFACE_PARAM_DISCOVERY_AUTH_OPTIONAL`: Whether sessions for discovery need no authentication.
        DISCOVERY_AUTH_OPTIONAL = 14,
        /// `ISCSI_IFACE_PARAM_DISCOVERY_LOGOUT_EN`: Whether sessions for discovery are logged out of.
        DISCOVERY_LOGOUT_EN = 15,
        /// `ISCSI_IFACE_PARAM_STRICT_LOGIN_COMP_EN`: Whether a login has to keep strictly to the standard.
        STRICT_LOGIN_COMP_EN = 16,
        /// `ISCSI_IFACE_PARAM_INITIATOR_NAME`.
        INITIATOR_NAME = 17,
    }
}

netlink_core::enumeration! {
    /// How far a connection is. C: `enum iscsi_conn_state`, `scsi/iscsi_if.h`.
    pub struct ConnState: u32 = "conn-state", prefix "ISCSI_CONN_STATE_" {
        /// `ISCSI_CONN_STATE_FREE`.
        FREE = 0,
        /// `ISCSI_CONN_STATE_XPT_WAIT`: It waits for its transport.
        XPT_WAIT = 1,
        /// `ISCSI_CONN_STATE_IN_LOGIN`.
        IN_LOGIN = 2,
        /// `ISCSI_CONN_STATE_LOGGED_IN`.
        LOGGED_IN = 3,
        /// `ISCSI_CONN_STATE_IN_LOGOUT`.
        IN_LOGOUT = 4,
        /// `ISCSI_CONN_STATE_LOGOUT_REQUESTED`.
        LOGOUT_REQUESTED = 5,
        /// `ISCSI_CONN_STATE_CLEANUP_WAIT`: It waits until it is cleaned up.
        CLEANUP_WAIT = 6,
    }
}

netlink_core::enumeration! {
    /// Why a connection has failed. C: `enum iscsi_err`, `scsi/iscsi_if.h`.
    pub struct Error: u32 = "error", prefix "ISCSI_" {
        /// `ISCSI_OK`: It has not.
        OK = 0,
        /// `ISCSI_ERR_DATASN`: A wrong number of data.
        ERR_DATASN = 1001,
        /// `ISCSI_ERR_DATA_OFFSET`: Data are at a wrong place.
        ERR_DATA_OFFSET = 1002,
        /// `ISCSI_ERR_MAX_CMDSN`: The greatest number of a command is wrong.
        ERR_MAX_CMDSN = 1003,
        /// `ISCSI_ERR_EXP_CMDSN`: The number of the next command is wrong.
        ERR_EXP_CMDSN = 1004,
        /// `ISCSI_ERR_BAD_OPCODE`: A PDU that is not known.
        ERR_BAD_OPCODE = 1005,
        /// `ISCSI_ERR_DATALEN`: A wrong length of data.
        ERR_DATALEN = 1006,
        /// `ISCSI_ERR_AHSLEN`: A wrong length of additional headers.
        ERR_AHSLEN = 1007,
        /// `ISCSI_ERR_PROTO`: What came breaks the protocol.
        ERR_PROTO = 1008,
        /// `ISCSI_ERR_LUN`: A wrong logical unit.
        ERR_LUN = 1009,
        /// `ISCSI_ERR_BAD_ITT`: A tag that no task has.
        ERR_BAD_ITT = 1010,
        /// `ISCSI_ERR_CONN_FAILED`: The connection is lost.
        ERR_CONN_FAILED = 1011,
        /// `ISCSI_ERR_R2TSN`: A wrong number of a request for data.
        ERR_R2TSN = 1012,
        /// `ISCSI_ERR_SESSION_FAILED`: The session is lost.
        ERR_SESSION_FAILED = 1013,
        /// `ISCSI_ERR_HDR_DGST`: The checksum of a header is wrong.
        ERR_HDR_DGST = 1014,
        /// `ISCSI_ERR_DATA_DGST`: The checksum of data is wrong.
        ERR_DATA_DGST = 1015,
        /// `ISCSI_ERR_PARAM_NOT_FOUND`: There is no such parameter.
        ERR_PARAM_NOT_FOUND = 1016,
        /// `ISCSI_ERR_NO_SCSI_CMD`: There is no such command.
        ERR_NO_SCSI_CMD = 1017,
        /// `ISCSI_ERR_INVALID_HOST`: There is no such adapter.
        ERR_INVALID_HOST = 1018,
        /// `ISCSI_ERR_XMIT_FAILED`: Nothing can be sent.
        ERR_XMIT_FAILED = 1019,
        /// `ISCSI_ERR_TCP_CONN_CLOSE`: The target has closed the connection.
        ERR_TCP_CONN_CLOSE = 1020,
        /// `ISCSI_ERR_SCSI_EH_SESSION_RST`: The error handling of SCSI has reset the session.
        ERR_SCSI_EH_SESSION_RST = 1021,
        /// `ISCSI_ERR_NOP_TIMEDOUT`: The target does not answer pings.
        ERR_NOP_TIMEDOUT = 1022,
    }
}

netlink_core::enumeration! {
    /// What is set of a connection, its session or its target, as text. C: `enum iscsi_param`, `scsi/iscsi_if.h`.
    pub struct Param: u32 = "param", prefix "ISCSI_PARAM_" {
        /// `ISCSI_PARAM_MAX_RECV_DLENGTH`: The most data in a PDU that is received, in bytes.
        MAX_RECV_DLENGTH = 0,
        /// `ISCSI_PARAM_MAX_XMIT_DLENGTH`: The most data in a PDU that is sent, in bytes.
        MAX_XMIT_DLENGTH = 1,
        /// `ISCSI_PARAM_HDRDGST_EN`: Whether headers have a checksum.
        HDRDGST_EN = 2,
        /// `ISCSI_PARAM_DATADGST_EN`: Whether data have a checksum.
        DATADGST_EN = 3,
        /// `ISCSI_PARAM_INITIAL_R2T_EN`: Whether the first data wait to be asked for.
        INITIAL_R2T_EN = 4,
        /// `ISCSI_PARAM_MAX_R2T`: How many requests for data may be open.
        MAX_R2T = 5,
        /// `ISCSI_PARAM_IMM_DATA_EN`: Whether data come with the command.
        IMM_DATA_EN = 6,
        /// `ISCSI_PARAM_FIRST_BURST`: The most data that come unasked, in bytes.
        FIRST_BURST = 7,
        /// `ISCSI_PARAM_MAX_BURST`: The most data of a sequence, in bytes.
        MAX_BURST = 8,
        /// `ISCSI_PARAM_PDU_INORDER_EN`: Whether the PDUs of a sequence come in order.
        PDU_INORDER_EN = 9,
        /// `ISCSI_PARAM_DATASEQ_INORDER_EN`: Whether sequences of data come in order.
        DATASEQ_INORDER_EN = 10,
        /// `ISCSI_PARAM_ERL`: Level of error recovery.
        ERL = 11,
        /// `ISCSI_PARAM_IFMARKER_EN`: Whether the target sends markers.
        IFMARKER_EN = 12,
        /// `ISCSI_PARAM_OFMARKER_EN`: Whether markers are sent.
        OFMARKER_EN = 13,
        /// `ISCSI_PARAM_EXP_STATSN`: The number of the next status.
        EXP_STATSN = 14,
        /// `ISCSI_PARAM_TARGET_NAME`.
        TARGET_NAME = 15,
        /// `ISCSI_PARAM_TPGT`: The group of portals.
        TPGT = 16,
        /// `ISCSI_PARAM_PERSISTENT_ADDRESS`: The address that was configured, whatever the target redirects to.
        PERSISTENT_ADDRESS = 17,
        /// `ISCSI_PARAM_PERSISTENT_PORT`: The port that was configured.
        PERSISTENT_PORT = 18,
        /// `ISCSI_PARAM_SESS_RECOVERY_TMO`: How long a session may be lost before its devices fail, in seconds.
        SESS_RECOVERY_TMO = 19,
        /// `ISCSI_PARAM_CONN_PORT`: The port of the target.
        CONN_PORT = 20,
        /// `ISCSI_PARAM_CONN_ADDRESS`: The address of the target.
        CONN_ADDRESS = 21,
        /// `ISCSI_PARAM_USERNAME`: The name that CHAP has for this side.
        USERNAME = 22,
        /// `ISCSI_PARAM_USERNAME_IN`: The name that CHAP has for the target.
        USERNAME_IN = 23,
        /// `ISCSI_PARAM_PASSWORD`: The secret of this side.
        PASSWORD = 24,
        /// `ISCSI_PARAM_PASSWORD_IN`: The secret of the target.
        PASSWORD_IN = 25,
        /// `ISCSI_PARAM_FAST_ABORT`: Whether a task is ended without waiting for its data.
        FAST_ABORT = 26,
        /// `ISCSI_PARAM_ABORT_TMO`: How long to wait for a task to end, in seconds.
        ABORT_TMO = 27,
        /// `ISCSI_PARAM_LU_RESET_TMO`: How long to wait for the reset of a logical unit, in seconds.
        LU_RESET_TMO = 28,
        /// `ISCSI_PARAM_HOST_RESET_TMO`: How long to wait for a session to come back, in seconds.
        HOST_RESET_TMO = 29,
        /// `ISCSI_PARAM_PING_TMO`: How long to wait for the answer to a ping, in seconds.
        PING_TMO = 30,
        /// `ISCSI_PARAM_RECV_TMO`: After how much silence a ping is sent, in seconds.
        RECV_TMO = 31,
        /// `ISCSI_PARAM_IFACE_NAME`.
        IFACE_NAME = 32,
        /// `ISCSI_PARAM_ISID`: The number of the session that the initiator chose.
        ISID = 33,
        /// `ISCSI_PARAM_INITIATOR_NAME`.
        INITIATOR_NAME = 34,
        /// `ISCSI_PARAM_TGT_RESET_TMO`: How long to wait for the reset of a target, in seconds.
        TGT_RESET_TMO = 35,
        /// `ISCSI_PARAM_TARGET_ALIAS`.
        TARGET_ALIAS = 36,
        /// `ISCSI_PARAM_CHAP_IN_IDX`: Number of the target's name and secret in the adapter.
        CHAP_IN_IDX = 37,
        /// `ISCSI_PARAM_CHAP_OUT_IDX`: Number of this side's name and secret in the adapter.
        CHAP_OUT_IDX = 38,
        /// `ISCSI_PARAM_BOOT_ROOT`: Where in sysfs it is told how the machine boots.
        BOOT_ROOT = 39,
        /// `ISCSI_PARAM_BOOT_NIC`: The interface the machine boots over.
        BOOT_NIC = 40,
        /// `ISCSI_PARAM_BOOT_TARGET`: The target the machine boots from.
        BOOT_TARGET = 41,
        /// `ISCSI_PARAM_AUTO_SND_TGT_DISABLE`: Whether the adapter does not ask the target for others.
        AUTO_SND_TGT_DISABLE = 42,
        /// `ISCSI_PARAM_DISCOVERY_SESS`: Whether the session is for discovery.
        DISCOVERY_SESS = 43,
        /// `ISCSI_PARAM_PORTAL_TYPE`: Whether the target has IPv4 or IPv6.
        PORTAL_TYPE = 44,
        /// `ISCSI_PARAM_CHAP_AUTH_EN`: Whether CHAP is demanded.
        CHAP_AUTH_EN = 45,
        /// `ISCSI_PARAM_DISCOVERY_LOGOUT_EN`: Whether a session for discovery is logged out of.
        DISCOVERY_LOGOUT_EN = 46,
        /// `ISCSI_PARAM_BIDI_CHAP_EN`: Whether the target has to authenticate itself.
        BIDI_CHAP_EN = 47,
        /// `ISCSI_PARAM_DISCOVERY_AUTH_OPTIONAL`: Whether a session for discovery needs no authentication.
        DISCOVERY_AUTH_OPTIONAL = 48,
        /// `ISCSI_PARAM_DEF_TIME2WAIT`: After how long tasks may be taken up again, in seconds.
        DEF_TIME2WAIT = 49,
        /// `ISCSI_PARAM_DEF_TIME2RETAIN`: For how long tasks are kept, in seconds.
        DEF_TIME2RETAIN = 50,
        /// `ISCSI_PARAM_MAX_SEGMENT_SIZE`: The most data in a segment of TCP, in bytes.
        MAX_SEGMENT_SIZE = 51,
        /// `ISCSI_PARAM_STATSN`: The number of the last status.
        STATSN = 52,
        /// `ISCSI_PARAM_KEEPALIVE_TMO`: After how long TCP asks whether the target is there.
        KEEPALIVE_TMO = 53,
        /// `ISCSI_PARAM_LOCAL_PORT`.
        LOCAL_PORT = 54,
        /// `ISCSI_PARAM_TSID`: The number of the session that the target chose.
        TSID = 55,
        /// `ISCSI_PARAM_DEF_TASKMGMT_TMO`: How long task management may take, in seconds.
        DEF_TASKMGMT_TMO = 56,
        /// `ISCSI_PARAM_TCP_TIMESTAMP_STAT`: Whether TCP has time stamps, as it turned out.
        TCP_TIMESTAMP_STAT = 57,
        /// `ISCSI_PARAM_TCP_WSF_DISABLE`: Whether TCP is without scaling of windows.
        TCP_WSF_DISABLE = 58,
        /// `ISCSI_PARAM_TCP_NAGLE_DISABLE`: Whether TCP is without Nagle's algorithm.
        TCP_NAGLE_DISABLE = 59,
        /// `ISCSI_PARAM_TCP_TIMER_SCALE`: The scale of the timers of TCP.
        TCP_TIMER_SCALE = 60,
        /// `ISCSI_PARAM_TCP_TIMESTAMP_EN`: Whether TCP has time stamps.
        TCP_TIMESTAMP_EN = 61,
        /// `ISCSI_PARAM_TCP_XMIT_WSF`: The scale of the window for what is sent.
        TCP_XMIT_WSF = 62,
        /// `ISCSI_PARAM_TCP_RECV_WSF`: The scale of the window for what is received.
        TCP_RECV_WSF = 63,
        /// `ISCSI_PARAM_IP_FRAGMENT_DISABLE`: Whether packets are never sent in fragments.
        IP_FRAGMENT_DISABLE = 64,
        /// `ISCSI_PARAM_IPV4_TOS`: The type of service of packets.
        IPV4_TOS = 65,
        /// `ISCSI_PARAM_IPV6_TC`: The traffic class of packets.
        IPV6_TC = 66,
        /// `ISCSI_PARAM_IPV6_FLOW_LABEL`.
        IPV6_FLOW_LABEL = 67,
        /// `ISCSI_PARAM_IS_FW_ASSIGNED_IPV6`: Whether the adapter made its address itself.
        IS_FW_ASSIGNED_IPV6 = 68,
        /// `ISCSI_PARAM_DISCOVERY_PARENT_IDX`: Number of the target that told of this one.
        DISCOVERY_PARENT_IDX = 69,
        /// `ISCSI_PARAM_DISCOVERY_PARENT_TYPE`: How this target was discovered.
        DISCOVERY_PARENT_TYPE = 70,
        /// `ISCSI_PARAM_LOCAL_IPADDR`: The address of this side.
        LOCAL_IPADDR = 71,
    }
}

netlink_core::enumeration! {
    /// What is set of an adapter, as text. C: `enum iscsi_host_param`, `scsi/iscsi_if.h`.
    pub struct HostParam: u32 = "host-param", prefix "ISCSI_HOST_PARAM_" {
        /// `ISCSI_HOST_PARAM_HWADDRESS`: The hardware address.
        HWADDRESS = 0,
        /// `ISCSI_HOST_PARAM_INITIATOR_NAME`.
        INITIATOR_NAME = 1,
        /// `ISCSI_HOST_PARAM_NETDEV_NAME`: The name of the network interface.
        NETDEV_NAME = 2,
        /// `ISCSI_HOST_PARAM_IPADDRESS`: The address.
        IPADDRESS = 3,
        /// `ISCSI_HOST_PARAM_PORT_STATE`: Whether the port is up; read in sysfs.
        PORT_STATE = 4,
        /// `ISCSI_HOST_PARAM_PORT_SPEED`: The speed of the port; read in sysfs.
        PORT_SPEED = 5,
    }
}

netlink_core::enumeration! {
    /// What is set of a target in flash memory. C: `enum iscsi_flashnode_param`, `scsi/iscsi_if.h`.
    pub struct FlashnodeParam: u16 = "flashnode-param", prefix "ISCSI_FLASHNODE_" {
        /// `ISCSI_FLASHNODE_IS_FW_ASSIGNED_IPV6`: Whether the adapter made its address itself.
        IS_FW_ASSIGNED_IPV6 = 0,
        /// `ISCSI_FLASHNODE_PORTAL_TYPE`: Text: `ipv4` or `ipv6`.
        PORTAL_TYPE = 1,
        /// `ISCSI_FLASHNODE_AUTO_SND_TGT_DISABLE`: Whether the adapter does not ask the target for others.
        AUTO_SND_TGT_DISABLE = 2,
        /// `ISCSI_FLASHNODE_DISCOVERY_SESS`: Whether the session is for discovery.
        DISCOVERY_SESS = 3,
        /// `ISCSI_FLASHNODE_ENTRY_EN`: Whether the entry is used.
        ENTRY_EN = 4,
        /// `ISCSI_FLASHNODE_HDR_DGST_EN`: Whether headers have a checksum.
        HDR_DGST_EN = 5,
        /// `ISCSI_FLASHNODE_DATA_DGST_EN`: Whether data have a checksum.
        DATA_DGST_EN = 6,
        /// `ISCSI_FLASHNODE_IMM_DATA_EN`: Whether data come with the command.
        IMM_DATA_EN = 7,
        /// `ISCSI_FLASHNODE_INITIAL_R2T_EN`: Whether the first data wait to be asked for.
        INITIAL_R2T_EN = 8,
        /// `ISCSI_FLASHNODE_DATASEQ_INORDER`: Whether sequences of data come in order.
        DATASEQ_INORDER = 9,
        /// `ISCSI_FLASHNODE_PDU_INORDER`: Whether the PDUs of a sequence come in order.
        PDU_INORDER = 10,
        /// `ISCSI_FLASHNODE_CHAP_AUTH_EN`: Whether CHAP is demanded.
        CHAP_AUTH_EN = 11,
        /// `ISCSI_FLASHNODE_SNACK_REQ_EN`: Whether what is missing may be asked for.
        SNACK_REQ_EN = 12,
        /// `ISCSI_FLASHNODE_DISCOVERY_LOGOUT_EN`: Whether a session for discovery is logged out of.
        DISCOVERY_LOGOUT_EN = 13,
        /// `ISCSI_FLASHNODE_BIDI_CHAP_EN`: Whether the target has to authenticate itself.
        BIDI_CHAP_EN = 14,
        /// `ISCSI_FLASHNODE_DISCOVERY_AUTH_OPTIONAL`: Whether a session for discovery needs no authentication.
        DISCOVERY_AUTH_OPTIONAL = 15,
        /// `ISCSI_FLASHNODE_ERL`: Level of error recovery.
        ERL = 16,
        /// `ISCSI_FLASHNODE_TCP_TIMESTAMP_STAT`: Whether TCP has time stamps, as it turned out.
        TCP_TIMESTAMP_STAT = 17,
        /// `ISCSI_FLASHNODE_TCP_NAGLE_DISABLE`: Whether TCP is without Nagle's algorithm.
        TCP_NAGLE_DISABLE = 18,
        /// `ISCSI_FLASHNODE_TCP_WSF_DISABLE`: Whether TCP is without scaling of windows.
        TCP_WSF_DISABLE = 19,
        /// `ISCSI_FLASHNODE_TCP_TIMER_SCALE`: The scale of the timers of TCP.
        TCP_TIMER_SCALE = 20,
        /// `ISCSI_FLASHNODE_TCP_TIMESTAMP_EN`: Whether TCP has time stamps.
        TCP_TIMESTAMP_EN = 21,
        /// `ISCSI_FLASHNODE_IP_FRAG_DISABLE`: Whether packets are never sent in fragments.
        IP_FRAG_DISABLE = 22,
        /// `ISCSI_FLASHNODE_MAX_RECV_DLENGTH`: The most data in a PDU that is received, in bytes.
        MAX_RECV_DLENGTH = 23,
        /// `ISCSI_FLASHNODE_MAX_XMIT_DLENGTH`: The most data in a PDU that is sent, in bytes.
        MAX_XMIT_DLENGTH = 24,
        /// `ISCSI_FLASHNODE_FIRST_BURST`: The most data that come unasked, in bytes.
        FIRST_BURST = 25,
        /// `ISCSI_FLASHNODE_DEF_TIME2WAIT`: After how long tasks may be taken up again, in seconds.
        DEF_TIME2WAIT = 26,
        /// `ISCSI_FLASHNODE_DEF_TIME2RETAIN`: For how long tasks are kept, in seconds.
        DEF_TIME2RETAIN = 27,
        /// `ISCSI_FLASHNODE_MAX_R2T`: How many requests for data may be open.
        MAX_R2T = 28,
        /// `ISCSI_FLASHNODE_KEEPALIVE_TMO`: After how long TCP asks whether the target is there.
        KEEPALIVE_TMO = 29,
        /// `ISCSI_FLASHNODE_ISID`: The number of the session that the initiator chose, six bytes.
        ISID = 30,
        /// `ISCSI_FLASHNODE_TSID`: The number of the session that the target chose.
        TSID = 31,
        /// `ISCSI_FLASHNODE_PORT`: The port of the target.
        PORT = 32,
        /// `ISCSI_FLASHNODE_MAX_BURST`: The most data of a sequence, in bytes.
        MAX_BURST = 33,
        /// `ISCSI_FLASHNODE_DEF_TASKMGMT_TMO`: How long task management may take, in seconds.
        DEF_TASKMGMT_TMO = 34,
        /// `ISCSI_FLASHNODE_IPADDR`: The address of the target, 4 or 16 bytes.
        IPADDR = 35,
        /// `ISCSI_FLASHNODE_ALIAS`: Another name of the target.
        ALIAS = 36,
        /// `ISCSI_FLASHNODE_REDIRECT_IPADDR`: The address the target redirects to.
        REDIRECT_IPADDR = 37,
        /// `ISCSI_FLASHNODE_MAX_SEGMENT_SIZE`: The most data in a segment of TCP, in bytes.
        MAX_SEGMENT_SIZE = 38,
        /// `ISCSI_FLASHNODE_LOCAL_PORT`.
        LOCAL_PORT = 39,
        /// `ISCSI_FLASHNODE_IPV4_TOS`: The type of service of packets.
        IPV4_TOS = 40,
        /// `ISCSI_FLASHNODE_IPV6_TC`: The traffic class of packets.
        IPV6_TC = 41,
        /// `ISCSI_FLASHNODE_IPV6_FLOW_LABEL`.
        IPV6_FLOW_LABEL = 42,
        /// `ISCSI_FLASHNODE_NAME`: The name of the target.
        NAME = 43,
        /// `ISCSI_FLASHNODE_TPGT`: The group of portals.
        TPGT = 44,
        /// `ISCSI_FLASHNODE_LINK_LOCAL_IPV6`: The address of the link.
        LINK_LOCAL_IPV6 = 45,
        /// `ISCSI_FLASHNODE_DISCOVERY_PARENT_IDX`: Number of the target that told of this one.
        DISCOVERY_PARENT_IDX = 46,
        /// `ISCSI_FLASHNODE_DISCOVERY_PARENT_TYPE`: How this target was discovered.
        DISCOVERY_PARENT_TYPE = 47,
        /// `ISCSI_FLASHNODE_TCP_XMIT_WSF`: The scale of the window for what is sent.
        TCP_XMIT_WSF = 48,
        /// `ISCSI_FLASHNODE_TCP_RECV_WSF`: The scale of the window for what is received.
        TCP_RECV_WSF = 49,
        /// `ISCSI_FLASHNODE_CHAP_IN_IDX`: Number of the target's name and secret in the adapter.
        CHAP_IN_IDX = 50,
        /// `ISCSI_FLASHNODE_CHAP_OUT_IDX`: Number of this side's name and secret in the adapter.
        CHAP_OUT_IDX = 51,
        /// `ISCSI_FLASHNODE_USERNAME`: The name that CHAP has for this side.
        USERNAME = 52,
        /// `ISCSI_FLASHNODE_USERNAME_IN`: The name that CHAP has for the target.
        USERNAME_IN = 53,
        /// `ISCSI_FLASHNODE_PASSWORD`: The secret of this side.
        PASSWORD = 54,
        /// `ISCSI_FLASHNODE_PASSWORD_IN`: The secret of the target.
        PASSWORD_IN = 55,
        /// `ISCSI_FLASHNODE_STATSN`: The number of the last status.
        STATSN = 56,
        /// `ISCSI_FLASHNODE_EXP_STATSN`: The number of the next status.
        EXP_STATSN = 57,
        /// `ISCSI_FLASHNODE_IS_BOOT_TGT`: Whether the machine boots from the target.
        IS_BOOT_TGT = 58,
    }
}

netlink_core::enumeration! {
    /// What came of a ping. C: `enum iscsi_ping_status_code`, `scsi/iscsi_if.h`.
    pub struct PingStatus: u32 = "ping-status", prefix "ISCSI_PING_" {
        /// `ISCSI_PING_SUCCESS`: It was answered.
        SUCCESS = 0,
        /// `ISCSI_PING_FW_DISABLED`: The adapter does not send any.
        FW_DISABLED = 1,
        /// `ISCSI_PING_IPADDR_INVALID`: The address of the interface is not valid.
        IPADDR_INVALID = 2,
        /// `ISCSI_PING_LINKLOCAL_IPV6_ADDR_INVALID`: The address of the link is not valid.
        LINKLOCAL_IPV6_ADDR_INVALID = 3,
        /// `ISCSI_PING_TIMEOUT`: It was not answered.
        TIMEOUT = 4,
        /// `ISCSI_PING_INVALID_DEST_ADDR`: It was to go to an address that is not valid.
        INVALID_DEST_ADDR = 5,
        /// `ISCSI_PING_OVERSIZE_PACKET`: It was too long.
        OVERSIZE_PACKET = 6,
        /// `ISCSI_PING_ICMP_ERROR`: The answer was an error.
        ICMP_ERROR = 7,
        /// `ISCSI_PING_MAX_REQ_EXCEEDED`: There are too many under way.
        MAX_REQ_EXCEEDED = 8,
        /// `ISCSI_PING_NO_ARP_RECEIVED`: The hardware address is not found.
        NO_ARP_RECEIVED = 9,
    }
}

netlink_core::enumeration! {
    /// Why a connection is stopped. C: `scsi/iscsi_if.h`.
    pub struct StopFlag: u32 = "stop-flag", prefix "STOP_CONN_" {
        /// `STOP_CONN_TERM`: It is to end.
        TERM = 1,
        /// `STOP_CONN_SUSPEND`: It is to rest.
        SUSPEND = 2,
        /// `STOP_CONN_RECOVER`: It has failed, and another will take its place.
        RECOVER = 3,
    }
}

netlink_core::enumeration! {
    /// Whom a name and secret of CHAP are of. C: `enum chap_type_e`, `scsi/iscsi_if.h`.
    pub struct ChapType: u32 = "chap-type", prefix "CHAP_TYPE_" {
        /// `CHAP_TYPE_OUT`: This side.
        OUT = 0,
        /// `CHAP_TYPE_IN`: The target.
        IN = 1,
    }
}

netlink_core::enumeration! {
    /// What is set of a name and secret of CHAP. C: `enum iscsi_chap_param`, `scsi/iscsi_if.h`.
    pub struct ChapParam: u16 = "chap-param", prefix "ISCSI_CHAP_PARAM_" {
        /// `ISCSI_CHAP_PARAM_INDEX`: Where the adapter keeps it, 16 bits.
        INDEX = 0,
        /// `ISCSI_CHAP_PARAM_CHAP_TYPE`: Whom it is of, a byte.
        CHAP_TYPE = 1,
        /// `ISCSI_CHAP_PARAM_USERNAME`.
        USERNAME = 2,
        /// `ISCSI_CHAP_PARAM_PASSWORD`.
        PASSWORD = 3,
        /// `ISCSI_CHAP_PARAM_PASSWORD_LEN`: In bytes.
        PASSWORD_LEN = 4,
    }
}

netlink_core::enumeration! {
    /// What a PDU is; of the target those from 32 on. C: `scsi/iscsi_proto.h`.
    pub struct Opcode: u8 = "opcode", prefix "ISCSI_OP_" {
        /// `ISCSI_OP_NOOP_OUT`: A ping, to the target.
        NOOP_OUT = 0,
        /// `ISCSI_OP_SCSI_CMD`: A command of SCSI.
        SCSI_CMD = 1,
        /// `ISCSI_OP_SCSI_TMFUNC`: Task management.
        SCSI_TMFUNC = 2,
        /// `ISCSI_OP_LOGIN`.
        LOGIN = 3,
        /// `ISCSI_OP_TEXT`: Text to negotiate by.
        TEXT = 4,
        /// `ISCSI_OP_SCSI_DATA_OUT`: Data for the target.
        SCSI_DATA_OUT = 5,
        /// `ISCSI_OP_LOGOUT`.
        LOGOUT = 6,
        /// `ISCSI_OP_SNACK`: Something is asked for again.
        SNACK = 16,
        /// `ISCSI_OP_VENDOR1_CMD`.
        VENDOR1_CMD = 28,
        /// `ISCSI_OP_VENDOR2_CMD`.
        VENDOR2_CMD = 29,
        /// `ISCSI_OP_VENDOR3_CMD`.
        VENDOR3_CMD = 30,
        /// `ISCSI_OP_VENDOR4_CMD`.
        VENDOR4_CMD = 31,
        /// `ISCSI_OP_NOOP_IN`: A ping, from the target.
        NOOP_IN = 32,
        /// `ISCSI_OP_SCSI_CMD_RSP`: The answer to a command of SCSI.
        SCSI_CMD_RSP = 33,
        /// `ISCSI_OP_SCSI_TMFUNC_RSP`: The answer to task management.
        SCSI_TMFUNC_RSP = 34,
        /// `ISCSI_OP_LOGIN_RSP`: The answer to a login.
        LOGIN_RSP = 35,
        /// `ISCSI_OP_TEXT_RSP`: The answer to text.
        TEXT_RSP = 36,
        /// `ISCSI_OP_SCSI_DATA_IN`: Data from the target.
        SCSI_DATA_IN = 37,
        /// `ISCSI_OP_LOGOUT_RSP`: The answer to a logout.
        LOGOUT_RSP = 38,
        /// `ISCSI_OP_R2T`: The target asks for data.
        R2T = 49,
        /// `ISCSI_OP_ASYNC_EVENT`: The target tells something.
        ASYNC_EVENT = 50,
        /// `ISCSI_OP_REJECT`: The target refuses a PDU.
        REJECT = 63,
    }
}

netlink_core::structure! {
    /// How what the kernel tells begins (the beginning of `struct iscsi_uevent`).
    pub struct Uevent = "uevent", size 16 {
        /// `type`: What is told.
        r#type: EventType = 0,
        /// `iferror`: Not used.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
    }
}

netlink_core::structure! {
    /// The request to make a session, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct CreateSessionUevent = "create-session-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.c_session.initial_cmdsn`: Number of the first command.
        initial_cmdsn: u32 = 16,
        /// `u.c_session.cmds_max`: How many commands may be under way at once; 0 leaves it to the kernel.
        cmds_max: u16 = 20,
        /// `u.c_session.queue_depth`: How many commands a device may have at once; 0 leaves it to the kernel.
        queue_depth: u16 = 22,
        /// `r.c_session_ret.sid`: Number of the session.
        sid: u32 = 40,
        /// `r.c_session_ret.host_no`: Number of the adapter.
        host_no: u32 = 44,
    }
}

netlink_core::structure! {
    /// The request to remove a session, which must have no connections, and its answer. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct DestroySessionUevent = "destroy-session-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.d_session.sid`: Number of the session.
        sid: u32 = 16,
    }
}

netlink_core::structure! {
    /// The request to make a connection of a session, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct CreateConnUevent = "create-conn-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.c_conn.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.c_conn.cid`: Number of the connection in its session.
        cid: u32 = 20,
        /// `r.c_conn_ret.sid`: Number of the session, in the answer.
        answer_sid: u32 = 40,
        /// `r.c_conn_ret.cid`: Number of the connection, in the answer.
        answer_cid: u32 = 44,
    }
}

netlink_core::structure! {
    /// The request to remove a connection, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct DestroyConnUevent = "destroy-conn-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.d_conn.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.d_conn.cid`: Number of the connection in its session.
        cid: u32 = 20,
    }
}

netlink_core::structure! {
    /// The request to give a connection its socket, or its endpoint, and its answer. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct BindConnUevent = "bind-conn-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.b_conn.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.b_conn.cid`: Number of the connection in its session.
        cid: u32 = 20,
        /// `u.b_conn.transport_eph`: The endpoint; of the transport `tcp` the descriptor of a connected socket.
        transport_eph: u64 = 24,
        /// `u.b_conn.is_leading`: Whether it is the first connection of its session.
        is_leading: u32 = 32,
        /// `r.retcode`: 0, or the negative number of an error.
        retcode: i32 = 40,
    }
}

netlink_core::structure! {
    /// The request to set a parameter of a connection or of its session, and its answer, which has no data. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct SetParamUevent = "set-param-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.set_param.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.set_param.cid`: Number of the connection in its session.
        cid: u32 = 20,
        /// `u.set_param.param`.
        param: Param = 24,
        /// `u.set_param.len`: Length of the text that follows, in bytes.
        len: u32 = 28,
        /// `r.retcode`: 0, or the negative number of an error.
        retcode: i32 = 40,
    }
}

netlink_core::structure! {
    /// The request to begin with the traffic of a connection that has logged in, and its answer. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct StartConnUevent = "start-conn-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.start_conn.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.start_conn.cid`: Number of the connection in its session.
        cid: u32 = 20,
        /// `r.retcode`: 0, or the negative number of an error.
        retcode: i32 = 40,
    }
}

netlink_core::structure! {
    /// The request to stop the traffic of a connection, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct StopConnUevent = "stop-conn-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.stop_conn.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.stop_conn.cid`: Number of the connection in its session.
        cid: u32 = 20,
        /// `u.stop_conn.conn_handle`: Not used.
        conn_handle: u64 = 24,
        /// `u.stop_conn.flag`.
        flag: StopFlag = 32,
        /// `r.retcode`: 0, or the negative number of an error.
        retcode: i32 = 40,
    }
}

netlink_core::structure! {
    /// The request to send a PDU to the target, and its answer, which has no data. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct SendPduUevent = "send-pdu-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.send_pdu.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.send_pdu.cid`: Number of the connection in its session.
        cid: u32 = 20,
        /// `u.send_pdu.hdr_size`: Length of the header of the PDU that follows, in bytes.
        hdr_size: u32 = 24,
        /// `u.send_pdu.data_size`: Length of the data that follow, in bytes.
        data_size: u32 = 28,
        /// `r.retcode`: 0, or the negative number of an error.
        retcode: i32 = 40,
    }
}

netlink_core::structure! {
    /// The request to ask for the counters of a connection, and its answer. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct GetStatsUevent = "get-stats-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.get_stats.sid`: Number of the session.
        sid: u32 = 16,
        /// `u.get_stats.cid`: Number of the connection in its session.
        cid: u32 = 20,
    }
}

netlink_core::structure! {
    /// The request to make an endpoint that is connected to a target, with an adapter that does so itself, and its
    /// answer, which has no data. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct TransportEpConnectUevent = "transport-ep-connect-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.ep_connect.non_blocking`: Whether the answer comes before the endpoint is connected.
        non_blocking: u32 = 16,
        /// `r.ep_connect_ret.handle`: The endpoint, in the answer.
        handle: u64 = 40,
    }
}

netlink_core::structure! {
    /// The request to wait until an endpoint is connected, and its answer. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct TransportEpPollUevent = "transport-ep-poll-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.ep_poll.ep_handle`: The endpoint.
        ep_handle: u64 = 16,
        /// `u.ep_poll.timeout_ms`: How long to wait, in milliseconds.
        timeout_ms: u32 = 24,
        /// `r.retcode`: 1 for an endpoint that is connected, 0 for one that is not yet, or the negative number of an
        /// error.
        retcode: i32 = 40,
    }
}

netlink_core::structure! {
    /// The request to remove an endpoint, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct TransportEpDisconnectUevent = "transport-ep-disconnect-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.ep_disconnect.ep_handle`: The endpoint.
        ep_handle: u64 = 16,
    }
}

netlink_core::structure! {
    /// The request to have an adapter discover targets, and its answer, which has no data. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct TgtDscvrUevent = "tgt-dscvr-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.tgt_dscvr.type`.
        discovery: Discovery = 16,
        /// `u.tgt_dscvr.host_no`: Number of the adapter.
        host_no: u32 = 20,
        /// `u.tgt_dscvr.enable`: Whether to begin; 0 ends it.
        enable: u32 = 24,
    }
}

netlink_core::structure! {
    /// The request to set a parameter of an adapter, and its answer, which has no data. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct SetHostParamUevent = "set-host-param-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.set_host_param.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.set_host_param.param`.
        param: HostParam = 20,
        /// `u.set_host_param.len`: Length of the text that follows, in bytes.
        len: u32 = 24,
    }
}

netlink_core::structure! {
    /// The request to remove the devices of a session, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct UnbindSessionUevent = "unbind-session-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.d_session.sid`: Number of the session.
        sid: u32 = 16,
    }
}

netlink_core::structure! {
    /// The request to make a session over an endpoint, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct CreateBoundSessionUevent = "create-bound-session-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.c_bound_session.ep_handle`: The endpoint.
        ep_handle: u64 = 16,
        /// `u.c_bound_session.initial_cmdsn`: Number of the first command.
        initial_cmdsn: u32 = 24,
        /// `u.c_bound_session.cmds_max`: How many commands may be under way at once; 0 leaves it to the kernel.
        cmds_max: u16 = 28,
        /// `u.c_bound_session.queue_depth`: How many commands a device may have at once; 0 leaves it to the kernel.
        queue_depth: u16 = 30,
        /// `r.c_session_ret.sid`: Number of the session.
        sid: u32 = 40,
        /// `r.c_session_ret.host_no`: Number of the adapter.
        host_no: u32 = 44,
    }
}

netlink_core::structure! {
    /// The request to make an endpoint that is connected to a target, with one of several adapters, and its answer,
    /// which has no data. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct TransportEpConnectThroughHostUevent = "transport-ep-connect-through-host-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.ep_connect_through_host.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.ep_connect_through_host.non_blocking`: Whether the answer comes before the endpoint is connected.
        non_blocking: u32 = 20,
        /// `r.ep_connect_ret.handle`: The endpoint, in the answer.
        handle: u64 = 40,
    }
}

netlink_core::structure! {
    /// The request to tell an adapter where a target is reached, and its answer, which has no data. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct PathUpdateUevent = "path-update-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.set_path.host_no`: Number of the adapter.
        host_no: u32 = 16,
    }
}

netlink_core::structure! {
    /// The request to set parameters of the interfaces of an adapter, and its answer, which has no data. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct SetIfaceParamsUevent = "set-iface-params-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.set_iface_params.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.set_iface_params.count`: How many parameters follow.
        count: u32 = 20,
    }
}

netlink_core::structure! {
    /// The request to have an adapter send a ping, and its answer, which has no data. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct PingUevent = "ping-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.iscsi_ping.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.iscsi_ping.iface_num`: Number of the interface.
        iface_num: u32 = 20,
        /// `u.iscsi_ping.iface_type`.
        iface_type: IfaceType = 24,
        /// `u.iscsi_ping.payload_size`: Length of the ping, in bytes.
        payload_size: u32 = 28,
        /// `u.iscsi_ping.pid`: A number of one's choice, which the event has too.
        pid: u32 = 32,
    }
}

netlink_core::structure! {
    /// The request to ask for names and secrets of CHAP that an adapter keeps, and its answer. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct GetChapUevent = "get-chap-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.get_chap.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.get_chap.num_entries`: How many there is room for.
        num_entries: u32 = 20,
        /// `u.get_chap.chap_tbl_idx`: Where the adapter keeps the name and secret.
        chap_tbl_idx: u16 = 24,
    }
}

netlink_core::structure! {
    /// The request to remove a name and secret of CHAP from an adapter, and its answer. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct DeleteChapUevent = "delete-chap-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.delete_chap.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.delete_chap.chap_tbl_idx`: Where the adapter keeps the name and secret.
        chap_tbl_idx: u16 = 20,
    }
}

netlink_core::structure! {
    /// The request to change a target that an adapter keeps in flash memory, and its answer, which has no data. C:
    /// `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct SetFlashnodeParamsUevent = "set-flashnode-params-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.set_flashnode.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.set_flashnode.flashnode_idx`: Number of the target in flash memory.
        flashnode_idx: u32 = 20,
        /// `u.set_flashnode.count`: How many parameters follow.
        count: u32 = 24,
    }
}

netlink_core::structure! {
    /// The request to make a target that an adapter keeps in flash memory, and its answer, which has no data. C:
    /// `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct NewFlashnodeUevent = "new-flashnode-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.new_flashnode.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.new_flashnode.len`: Length of the text that follows, in bytes.
        len: u32 = 20,
        /// `r.new_flashnode_ret.flashnode_idx`: Number of the target in flash memory, in the answer.
        flashnode_idx: u32 = 40,
    }
}

netlink_core::structure! {
    /// The request to remove a target from the flash memory of an adapter, and its answer. C: `struct iscsi_uevent`,
    /// `scsi/iscsi_if.h`.
    pub struct DelFlashnodeUevent = "del-flashnode-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.del_flashnode.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.del_flashnode.flashnode_idx`: Number of the target in flash memory.
        flashnode_idx: u32 = 20,
    }
}

netlink_core::structure! {
    /// The request to have an adapter log in to a target of its flash memory, and its answer. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct LoginFlashnodeUevent = "login-flashnode-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.login_flashnode.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.login_flashnode.flashnode_idx`: Number of the target in flash memory.
        flashnode_idx: u32 = 20,
    }
}

netlink_core::structure! {
    /// The request to have an adapter log out of a target of its flash memory, and its answer. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct LogoutFlashnodeUevent = "logout-flashnode-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.logout_flashnode.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.logout_flashnode.flashnode_idx`: Number of the target in flash memory.
        flashnode_idx: u32 = 20,
    }
}

netlink_core::structure! {
    /// The request to have an adapter end a session with a target of its flash memory, and its answer. C: `struct
    /// iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct LogoutFlashnodeSidUevent = "logout-flashnode-sid-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.logout_flashnode_sid.host_no`: Number of the adapter.
        host_no: u32 = 16,
        /// `u.logout_flashnode_sid.sid`: Number of the session.
        sid: u32 = 20,
    }
}

netlink_core::structure! {
    /// The request to change a name and secret of CHAP that an adapter keeps, and its answer, which has no data. C:
    /// `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct SetChapUevent = "set-chap-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.set_path.host_no`: Number of the adapter.
        host_no: u32 = 16,
    }
}

netlink_core::structure! {
    /// The request to ask for the counters of an adapter, and its answer. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct GetHostStatsUevent = "get-host-stats-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.get_host_stats.host_no`: Number of the adapter.
        host_no: u32 = 16,
    }
}

netlink_core::structure! {
    /// The request to remove a session, which must have no connections, without waiting for it, and its answer. C:
    /// `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct DestroySessionAsyncUevent = "destroy-session-async-uevent", size 56 {
        /// `type`: The number of the request once more; in the answer to one that failed that of
        /// `ISCSI_KEVENT_IF_ERROR`.
        r#type: EventType = 0,
        /// `iferror`: In the answer to a request that failed, the negative number of the error.
        iferror: i32 = 4,
        /// `transport_handle`: Whose session it is: a number that sysfs has for each transport
        /// (`/sys/class/iscsi_transport/tcp/handle`).
        transport_handle: u64 = 8,
        /// `u.d_session.sid`: Number of the session.
        sid: u32 = 16,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct RecvPduUevent = "recv-pdu-uevent", size 40 {
        /// `r.recv_req.sid`: Number of the session.
        sid: u32 = 24,
        /// `r.recv_req.cid`: Number of the connection in its session.
        cid: u32 = 28,
        /// `r.recv_req.recv_handle`: Not used.
        recv_handle: u64 = 32,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct ConnErrorUevent = "conn-error-uevent", size 40 {
        /// `r.connerror.sid`: Number of the session.
        sid: u32 = 24,
        /// `r.connerror.cid`: Number of the connection in its session.
        cid: u32 = 28,
        /// `r.connerror.error`.
        error: Error = 32,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct SessionDestroyedUevent = "session-destroyed-uevent", size 40 {
        /// `r.d_session.host_no`: Number of the adapter.
        host_no: u32 = 24,
        /// `r.d_session.sid`: Number of the session.
        sid: u32 = 28,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct SessionUnboundUevent = "session-unbound-uevent", size 40 {
        /// `r.unbind_session.sid`: Number of the session.
        sid: u32 = 24,
        /// `r.unbind_session.host_no`: Number of the adapter.
        host_no: u32 = 28,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct SessionCreatedUevent = "session-created-uevent", size 40 {
        /// `r.c_session_ret.sid`: Number of the session.
        sid: u32 = 24,
        /// `r.c_session_ret.host_no`: Number of the adapter.
        host_no: u32 = 28,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct PathRequestUevent = "path-request-uevent", size 40 {
        /// `r.req_path.host_no`: Number of the adapter.
        host_no: u32 = 24,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct InterfaceDownUevent = "interface-down-uevent", size 40 {
        /// `r.notify_if_down.host_no`: Number of the adapter.
        host_no: u32 = 24,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct LoginStateUevent = "login-state-uevent", size 40 {
        /// `r.conn_login.sid`: Number of the session.
        sid: u32 = 24,
        /// `r.conn_login.cid`: Number of the connection in its session.
        cid: u32 = 28,
        /// `r.conn_login.state`.
        state: ConnState = 32,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct HostEventUevent = "host-event-uevent", size 40 {
        /// `r.host_event.host_no`: Number of the adapter.
        host_no: u32 = 24,
        /// `r.host_event.data_size`: Length of the data that follow, in bytes.
        data_size: u32 = 28,
        /// `r.host_event.code`.
        code: HostEventCode = 32,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct PingCompletedUevent = "ping-completed-uevent", size 40 {
        /// `r.ping_comp.host_no`: Number of the adapter.
        host_no: u32 = 24,
        /// `r.ping_comp.status`.
        status: PingStatus = 28,
        /// `r.ping_comp.pid`: The number that the request had.
        pid: u32 = 32,
        /// `r.ping_comp.data_size`: Length of the data that follow, in bytes.
        data_size: u32 = 36,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct ConnectionStatisticsUevent = "connection-statistics-uevent", size 40 {
        /// `u.get_stats.sid`: Number of the session.
        sid: u32 = 0,
        /// `u.get_stats.cid`: Number of the connection in its session.
        cid: u32 = 4,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct ChapRecordsUevent = "chap-records-uevent", size 40 {
        /// `u.get_chap.host_no`: Number of the adapter.
        host_no: u32 = 0,
        /// `u.get_chap.num_entries`: How many there are.
        num_entries: u32 = 4,
        /// `u.get_chap.chap_tbl_idx`: Where the adapter keeps the name and secret.
        chap_tbl_idx: u16 = 8,
    }
}

netlink_core::structure! {
    /// What such an event goes on with. C: `struct iscsi_uevent`, `scsi/iscsi_if.h`.
    pub struct HostStatisticsUevent = "host-statistics-uevent", size 40 {
        /// `u.get_host_stats.host_no`: Number of the adapter.
        host_no: u32 = 0,
    }
}

netlink_core::structure! {
    /// A PDU as RFC 7143 has it: the header that all have, and behind it its additional headers and data.
    pub struct IscsiHdr = "iscsi-hdr", size 48, tail "data" {
        /// `opcode`: What it is; bit 6 (64) marks one that is to be delivered at once.
        opcode: Opcode = 0,
        /// `flags`: As the PDU has them; bit 7 (128) ends a sequence.
        flags: u8 = 1,
        /// `rsvd2`: As the PDU has it.
        rsvd2: Opaque<2> = 2,
        /// `hlength`: Length of the additional headers, in words of four bytes.
        hlength: u8 = 4,
        /// `dlength`: Length of the data, in bytes: 24 bits in network order.
        dlength: Opaque<3> = 5,
        /// `lun`: The logical unit, or as the PDU has it.
        lun: Opaque<8> = 8,
        /// `itt`: The tag of the task that the initiator chose.
        itt: u32 = 16,
        /// `ttt`: The tag of the task that the target chose, or as the PDU has it.
        ttt: u32 = 20 be,
        /// `statsn`: The number of a status, or as the PDU has it.
        statsn: u32 = 24 be,
        /// `exp_statsn`: The number of the next status, or from the target that of the next command.
        exp_statsn: u32 = 28 be,
        /// `max_statsn`: From the target, the greatest number a command may have; else as the PDU has it.
        max_statsn: u32 = 32 be,
        /// `other`: As the PDU has it.
        other: Opaque<12> = 36,
    }
}

netlink_core::structure! {
    /// Where a target is reached, from this side. C: `struct iscsi_path`, `scsi/iscsi_if.h`.
    pub struct IscsiPath = "iscsi-path", size 64 {
        /// `handle`: Which connection it is, for the adapter.
        handle: u64 = 0,
        /// `mac_addr`: The hardware address of the next hop.
        mac_addr: MacAddress = 8,
        /// `mac_addr_old`: What it was before.
        mac_addr_old: MacAddress = 14,
        /// `ip_addr_len`: 4 for IPv4, 16 for IPv6.
        ip_addr_len: u32 = 20,
        /// `src`: The address of this side: of IPv4 the first four bytes.
        src: Opaque<16> = 24,
        /// `dst`: The address of the target: of IPv4 the first four bytes.
        dst: Opaque<16> = 40,
        /// `vlan_id`: Identifier of the VLAN.
        vlan_id: u16 = 56,
        /// `pmtu`: MTU of the path, in bytes.
        pmtu: u16 = 58,
    }
}

netlink_core::structure! {
    /// A parameter of CHAP. C: `struct iscsi_param_info`, `scsi/iscsi_if.h`.
    pub struct ParamInfo = "param-info", size 6, tail "value" {
        /// `len`: Length of the value, in bytes.
        len: u32 = 0,
        /// `param`.
        param: ChapParam = 4,
    }
}

netlink_core::structure! {
    /// A parameter of an interface. C: `struct iscsi_iface_param_info`, `scsi/iscsi_if.h`.
    pub struct IfaceParamInfo = "iface-param-info", size 12, tail "value" {
        /// `iface_num`: Number of the interface, from 0.
        iface_num: u32 = 0,
        /// `len`: Length of the value, in bytes.
        len: u32 = 4,
        /// `param`: Which one; where `param-type` is `iface-param`, one of those (`iface-param`) by number.
        param: NetParam = 8,
        /// `iface_type`.
        iface_type: IfaceType as u8 = 10,
        /// `param_type`.
        param_type: ParamType = 11,
    }
}

netlink_core::structure! {
    /// A parameter of a target in flash memory. C: `struct iscsi_flashnode_param_info`, `scsi/iscsi_if.h`.
    pub struct FlashnodeParamInfo = "flashnode-param-info", size 6, tail "value" {
        /// `len`: Length of the value, in bytes.
        len: u32 = 0,
        /// `param`.
        param: FlashnodeParam = 4,
    }
}

netlink_core::structure! {
    /// A counter of the transport. C: `struct iscsi_stats_custom`, `scsi/iscsi_if.h`.
    pub struct IscsiStatsCustom = "iscsi-stats-custom", size 72 {
        /// `desc`: Its name.
        desc: Chars<64> = 0,
        /// `value`.
        value: u64 = 64 [volatile],
    }
}

netlink_core::structure! {
    /// Counters of a connection: PDUs where no unit is told. C: `struct iscsi_stats`, `scsi/iscsi_if.h`.
    pub struct IscsiStats = "iscsi-stats", size 96, tail "custom" {
        /// `txdata_octets`: Bytes of data sent.
        txdata_octets: u64 = 0 [volatile],
        /// `rxdata_octets`: Bytes of data received.
        rxdata_octets: u64 = 8 [volatile],
        /// `noptx_pdus`: Pings sent.
        noptx_pdus: u32 = 16 [volatile],
        /// `scsicmd_pdus`: Commands sent.
        scsicmd_pdus: u32 = 20 [volatile],
        /// `tmfcmd_pdus`: Task management sent.
        tmfcmd_pdus: u32 = 24 [volatile],
        /// `login_pdus`.
        login_pdus: u32 = 28 [volatile],
        /// `text_pdus`.
        text_pdus: u32 = 32 [volatile],
        /// `dataout_pdus`: Data sent.
        dataout_pdus: u32 = 36 [volatile],
        /// `logout_pdus`.
        logout_pdus: u32 = 40 [volatile],
        /// `snack_pdus`: Requests to send again.
        snack_pdus: u32 = 44 [volatile],
        /// `noprx_pdus`: Pings received.
        noprx_pdus: u32 = 48 [volatile],
        /// `scsirsp_pdus`: Answers to commands.
        scsirsp_pdus: u32 = 52 [volatile],
        /// `tmfrsp_pdus`: Answers to task management.
        tmfrsp_pdus: u32 = 56 [volatile],
        /// `textrsp_pdus`: Answers to text.
        textrsp_pdus: u32 = 60 [volatile],
        /// `datain_pdus`: Data received.
        datain_pdus: u32 = 64 [volatile],
        /// `logoutrsp_pdus`: Answers to logouts.
        logoutrsp_pdus: u32 = 68 [volatile],
        /// `r2t_pdus`: Requests for data.
        r2t_pdus: u32 = 72 [volatile],
        /// `async_pdus`: Events of the target.
        async_pdus: u32 = 76 [volatile],
        /// `rjt_pdus`: Refusals.
        rjt_pdus: u32 = 80 [volatile],
        /// `digest_err`: Wrong checksums.
        digest_err: u32 = 84 [volatile],
        /// `timeout_err`: What took too long.
        timeout_err: u32 = 88 [volatile],
        /// `custom_length`: How many counters of the transport follow.
        custom_length: u32 = 92,
    }
}

netlink_core::structure! {
    /// A name and secret of CHAP. C: `struct iscsi_chap_rec`, `scsi/iscsi_if.h`.
    pub struct IscsiChapRec = "iscsi-chap-rec", size 524 {
        /// `chap_tbl_idx`: Where the adapter keeps it.
        chap_tbl_idx: u16 = 0,
        /// `chap_type`.
        chap_type: ChapType = 4,
        /// `username`.
        username: Chars<256> = 8,
        /// `password`.
        password: Opaque<256> = 264,
        /// `password_length`: Length of the secret, in bytes.
        password_length: u8 = 520,
    }
}

netlink_core::structure! {
    /// A counter of the adapter. C: `struct iscsi_host_stats_custom`, `scsi/iscsi_if.h`.
    pub struct IscsiHostStatsCustom = "iscsi-host-stats-custom", size 72 {
        /// `desc`: Its name.
        desc: Chars<64> = 0,
        /// `value`.
        value: u64 = 64 [volatile],
    }
}

netlink_core::structure! {
    /// Counters of an adapter: of Ethernet (`mac`), IP, TCP, error correction and iSCSI. C: `struct
    /// iscsi_offload_host_stats`, `scsi/iscsi_if.h`.
    pub struct IscsiOffloadHostStats = "iscsi-offload-host-stats", size 664, tail "custom" {
        /// `mactx_frames`.
        mactx_frames: u64 = 0 [volatile],
        /// `mactx_bytes`.
        mactx_bytes: u64 = 8 [volatile],
        /// `mactx_multicast_frames`.
        mactx_multicast_frames: u64 = 16 [volatile],
        /// `mactx_broadcast_frames`.
        mactx_broadcast_frames: u64 = 24 [volatile],
        /// `mactx_pause_frames`.
        mactx_pause_frames: u64 = 32 [volatile],
        /// `mactx_control_frames`.
        mactx_control_frames: u64 = 40 [volatile],
        /// `mactx_deferral`.
        mactx_deferral: u64 = 48 [volatile],
        /// `mactx_excess_deferral`.
        mactx_excess_deferral: u64 = 56 [volatile],
        /// `mactx_late_collision`.
        mactx_late_collision: u64 = 64 [volatile],
        /// `mactx_abort`.
        mactx_abort: u64 = 72 [volatile],
        /// `mactx_single_collision`.
        mactx_single_collision: u64 = 80 [volatile],
        /// `mactx_multiple_collision`.
        mactx_multiple_collision: u64 = 88 [volatile],
        /// `mactx_collision`.
        mactx_collision: u64 = 96 [volatile],
        /// `mactx_frames_dropped`.
        mactx_frames_dropped: u64 = 104 [volatile],
        /// `mactx_jumbo_frames`.
        mactx_jumbo_frames: u64 = 112 [volatile],
        /// `macrx_frames`.
        macrx_frames: u64 = 120 [volatile],
        /// `macrx_bytes`.
        macrx_bytes: u64 = 128 [volatile],
        /// `macrx_unknown_control_frames`.
        macrx_unknown_control_frames: u64 = 136 [volatile],
        /// `macrx_pause_frames`.
        macrx_pause_frames: u64 = 144 [volatile],
        /// `macrx_control_frames`.
        macrx_control_frames: u64 = 152 [volatile],
        /// `macrx_dribble`.
        macrx_dribble: u64 = 160 [volatile],
        /// `macrx_frame_length_error`.
        macrx_frame_length_error: u64 = 168 [volatile],
        /// `macrx_jabber`.
        macrx_jabber: u64 = 176 [volatile],
        /// `macrx_carrier_sense_error`.
        macrx_carrier_sense_error: u64 = 184 [volatile],
        /// `macrx_frame_discarded`.
        macrx_frame_discarded: u64 = 192 [volatile],
        /// `macrx_frames_dropped`.
        macrx_frames_dropped: u64 = 200 [volatile],
        /// `mac_crc_error`.
        mac_crc_error: u64 = 208 [volatile],
        /// `mac_encoding_error`.
        mac_encoding_error: u64 = 216 [volatile],
        /// `macrx_length_error_large`.
        macrx_length_error_large: u64 = 224 [volatile],
        /// `macrx_length_error_small`.
        macrx_length_error_small: u64 = 232 [volatile],
        /// `macrx_multicast_frames`.
        macrx_multicast_frames: u64 = 240 [volatile],
        /// `macrx_broadcast_frames`.
        macrx_broadcast_frames: u64 = 248 [volatile],
        /// `iptx_packets`.
        iptx_packets: u64 = 256 [volatile],
        /// `iptx_bytes`.
        iptx_bytes: u64 = 264 [volatile],
        /// `iptx_fragments`.
        iptx_fragments: u64 = 272 [volatile],
        /// `iprx_packets`.
        iprx_packets: u64 = 280 [volatile],
        /// `iprx_bytes`.
        iprx_bytes: u64 = 288 [volatile],
        /// `iprx_fragments`.
        iprx_fragments: u64 = 296 [volatile],
        /// `ip_datagram_reassembly`.
        ip_datagram_reassembly: u64 = 304 [volatile],
        /// `ip_invalid_address_error`.
        ip_invalid_address_error: u64 = 312 [volatile],
        /// `ip_error_packets`.
        ip_error_packets: u64 = 320 [volatile],
        /// `ip_fragrx_overlap`.
        ip_fragrx_overlap: u64 = 328 [volatile],
        /// `ip_fragrx_outoforder`.
        ip_fragrx_outoforder: u64 = 336 [volatile],
        /// `ip_datagram_reassembly_timeout`.
        ip_datagram_reassembly_timeout: u64 = 344 [volatile],
        /// `ipv6tx_packets`.
        ipv6tx_packets: u64 = 352 [volatile],
        /// `ipv6tx_bytes`.
        ipv6tx_bytes: u64 = 360 [volatile],
        /// `ipv6tx_fragments`.
        ipv6tx_fragments: u64 = 368 [volatile],
        /// `ipv6rx_packets`.
        ipv6rx_packets: u64 = 376 [volatile],
        /// `ipv6rx_bytes`.
        ipv6rx_bytes: u64 = 384 [volatile],
        /// `ipv6rx_fragments`.
        ipv6rx_fragments: u64 = 392 [volatile],
        /// `ipv6_datagram_reassembly`.
        ipv6_datagram_reassembly: u64 = 400 [volatile],
        /// `ipv6_invalid_address_error`.
        ipv6_invalid_address_error: u64 = 408 [volatile],
        /// `ipv6_error_packets`.
        ipv6_error_packets: u64 = 416 [volatile],
        /// `ipv6_fragrx_overlap`.
        ipv6_fragrx_overlap: u64 = 424 [volatile],
        /// `ipv6_fragrx_outoforder`.
        ipv6_fragrx_outoforder: u64 = 432 [volatile],
        /// `ipv6_datagram_reassembly_timeout`.
        ipv6_datagram_reassembly_timeout: u64 = 440 [volatile],
        /// `tcptx_segments`.
        tcptx_segments: u64 = 448 [volatile],
        /// `tcptx_bytes`.
        tcptx_bytes: u64 = 456 [volatile],
        /// `tcprx_segments`.
        tcprx_segments: u64 = 464 [volatile],
        /// `tcprx_byte`.
        tcprx_byte: u64 = 472 [volatile],
        /// `tcp_duplicate_ack_retx`.
        tcp_duplicate_ack_retx: u64 = 480 [volatile],
        /// `tcp_retx_timer_expired`.
        tcp_retx_timer_expired: u64 = 488 [volatile],
        /// `tcprx_duplicate_ack`.
        tcprx_duplicate_ack: u64 = 496 [volatile],
        /// `tcprx_pure_ackr`.
        tcprx_pure_ackr: u64 = 504 [volatile],
        /// `tcptx_delayed_ack`.
        tcptx_delayed_ack: u64 = 512 [volatile],
        /// `tcptx_pure_ack`.
        tcptx_pure_ack: u64 = 520 [volatile],
        /// `tcprx_segment_error`.
        tcprx_segment_error: u64 = 528 [volatile],
        /// `tcprx_segment_outoforder`.
        tcprx_segment_outoforder: u64 = 536 [volatile],
        /// `tcprx_window_probe`.
        tcprx_window_probe: u64 = 544 [volatile],
        /// `tcprx_window_update`.
        tcprx_window_update: u64 = 552 [volatile],
        /// `tcptx_window_probe_persist`.
        tcptx_window_probe_persist: u64 = 560 [volatile],
        /// `ecc_error_correction`.
        ecc_error_correction: u64 = 568 [volatile],
        /// `iscsi_pdu_tx`.
        iscsi_pdu_tx: u64 = 576 [volatile],
        /// `iscsi_data_bytes_tx`.
        iscsi_data_bytes_tx: u64 = 584 [volatile],
        /// `iscsi_pdu_rx`.
        iscsi_pdu_rx: u64 = 592 [volatile],
        /// `iscsi_data_bytes_rx`.
        iscsi_data_bytes_rx: u64 = 600 [volatile],
        /// `iscsi_io_completed`.
        iscsi_io_completed: u64 = 608 [volatile],
        /// `iscsi_unexpected_io_rx`.
        iscsi_unexpected_io_rx: u64 = 616 [volatile],
        /// `iscsi_format_error`.
        iscsi_format_error: u64 = 624 [volatile],
        /// `iscsi_hdr_digest_error`.
        iscsi_hdr_digest_error: u64 = 632 [volatile],
        /// `iscsi_data_digest_error`.
        iscsi_data_digest_error: u64 = 640 [volatile],
        /// `iscsi_sequence_error`.
        iscsi_sequence_error: u64 = 648 [volatile],
        /// `custom_length`: How many counters of the adapter follow.
        custom_length: u32 = 656,
    }
}

netlink_core::attributes! {
    /// Make a session.
    pub struct CreateSession / CreateSessionBuilder = "create-session", header CreateSessionUevent {
    }
}

netlink_core::attributes! {
    /// Remove a session, which must have no connections.
    pub struct DestroySession / DestroySessionBuilder = "destroy-session", header DestroySessionUevent {
    }
}

netlink_core::attributes! {
    /// Make a connection of a session.
    pub struct CreateConn / CreateConnBuilder = "create-conn", header CreateConnUevent {
    }
}

netlink_core::attributes! {
    /// Remove a connection.
    pub struct DestroyConn / DestroyConnBuilder = "destroy-conn", header DestroyConnUevent {
    }
}

netlink_core::attributes! {
    /// Give a connection its socket, or its endpoint.
    pub struct BindConn / BindConnBuilder = "bind-conn", header BindConnUevent {
    }
}

netlink_core::attributes! {
    /// Set a parameter of a connection or of its session. What follows is text, ended by a NUL.
    pub struct SetParam / SetParamBuilder = "set-param", header SetParamUevent, body: str {
    }
}

netlink_core::attributes! {
    /// Begin with the traffic of a connection that has logged in.
    pub struct StartConn / StartConnBuilder = "start-conn", header StartConnUevent {
    }
}

netlink_core::attributes! {
    /// Stop the traffic of a connection.
    pub struct StopConn / StopConnBuilder = "stop-conn", header StopConnUevent {
    }
}

netlink_core::attributes! {
    /// Send a PDU to the target. The PDU follows.
    pub struct SendPdu / SendPduBuilder = "send-pdu", header SendPduUevent, body: Tail<IscsiHdr, [u8]> {
    }
}

netlink_core::attributes! {
    /// Ask for the counters of a connection; they are told as an event.
    pub struct GetStats / GetStatsBuilder = "get-stats", header GetStatsUevent {
    }
}

netlink_core::attributes! {
    /// Make an endpoint that is connected to a target, with an adapter that does so itself. The address follows.
    pub struct TransportEpConnect / TransportEpConnectBuilder = "transport-ep-connect", header TransportEpConnectUevent, body: SocketAddr {
    }
}

netlink_core::attributes! {
    /// Wait until an endpoint is connected.
    pub struct TransportEpPoll / TransportEpPollBuilder = "transport-ep-poll", header TransportEpPollUevent {
    }
}

netlink_core::attributes! {
    /// Remove an endpoint.
    pub struct TransportEpDisconnect / TransportEpDisconnectBuilder = "transport-ep-disconnect", header TransportEpDisconnectUevent {
    }
}

netlink_core::attributes! {
    /// Have an adapter discover targets. The address follows.
    pub struct TgtDscvr / TgtDscvrBuilder = "tgt-dscvr", header TgtDscvrUevent, body: SocketAddr {
    }
}

netlink_core::attributes! {
    /// Set a parameter of an adapter. What follows is text, ended by a NUL.
    pub struct SetHostParam / SetHostParamBuilder = "set-host-param", header SetHostParamUevent, body: str {
    }
}

netlink_core::attributes! {
    /// Remove the devices of a session.
    pub struct UnbindSession / UnbindSessionBuilder = "unbind-session", header UnbindSessionUevent {
    }
}

netlink_core::attributes! {
    /// Make a session over an endpoint.
    pub struct CreateBoundSession / CreateBoundSessionBuilder = "create-bound-session", header CreateBoundSessionUevent {
    }
}

netlink_core::attributes! {
    /// Make an endpoint that is connected to a target, with one of several adapters. The address follows.
    pub struct TransportEpConnectThroughHost / TransportEpConnectThroughHostBuilder = "transport-ep-connect-through-host", header TransportEpConnectThroughHostUevent, body: SocketAddr {
    }
}

netlink_core::attributes! {
    /// Tell an adapter where a target is reached. The path follows.
    pub struct PathUpdate / PathUpdateBuilder = "path-update", header PathUpdateUevent, body: IscsiPath {
    }
}

netlink_core::attributes! {
    /// Set parameters of the interfaces of an adapter. The parameters are attributes, whose types open-iscsi has for
    /// the numbers of the parameters, and the kernel does not look at.
    pub struct SetIfaceParams / SetIfaceParamsBuilder = "set-iface-params", header SetIfaceParamsUevent, body => Array<Tail<IfaceParamInfo, [u8]>> {
    }
}

netlink_core::attributes! {
    /// Have an adapter send a ping; what comes of it is told as an event. The address follows.
    pub struct Ping / PingBuilder = "ping", header PingUevent, body: SocketAddr {
    }
}

netlink_core::attributes! {
    /// Ask for names and secrets of CHAP that an adapter keeps; they are told as an event.
    pub struct GetChap / GetChapBuilder = "get-chap", header GetChapUevent {
    }
}

netlink_core::attributes! {
    /// Remove a name and secret of CHAP from an adapter.
    pub struct DeleteChap / DeleteChapBuilder = "delete-chap", header DeleteChapUevent {
    }
}

netlink_core::attributes! {
    /// Change a target that an adapter keeps in flash memory. The parameters are attributes, whose types open-iscsi
    /// has for the numbers of the parameters, and the kernel does not look at.
    pub struct SetFlashnodeParams / SetFlashnodeParamsBuilder = "set-flashnode-params", header SetFlashnodeParamsUevent, body => Array<Tail<FlashnodeParamInfo, [u8]>> {
    }
}

netlink_core::attributes! {
    /// Make a target that an adapter keeps in flash memory. What follows is text, ended by a NUL. It is `ipv4` or
    /// `ipv6`.
    pub struct NewFlashnode / NewFlashnodeBuilder = "new-flashnode", header NewFlashnodeUevent, body: str {
    }
}

netlink_core::attributes! {
    /// Remove a target from the flash memory of an adapter.
    pub struct DelFlashnode / DelFlashnodeBuilder = "del-flashnode", header DelFlashnodeUevent {
    }
}

netlink_core::attributes! {
    /// Have an adapter log in to a target of its flash memory.
    pub struct LoginFlashnode / LoginFlashnodeBuilder = "login-flashnode", header LoginFlashnodeUevent {
    }
}

netlink_core::attributes! {
    /// Have an adapter log out of a target of its flash memory.
    pub struct LogoutFlashnode / LogoutFlashnodeBuilder = "logout-flashnode", header LogoutFlashnodeUevent {
    }
}

netlink_core::attributes! {
    /// Have an adapter end a session with a target of its flash memory.
    pub struct LogoutFlashnodeSid / LogoutFlashnodeSidBuilder = "logout-flashnode-sid", header LogoutFlashnodeSidUevent {
    }
}

netlink_core::attributes! {
    /// Change a name and secret of CHAP that an adapter keeps. The parameters are attributes, whose types open-iscsi
    /// has for the numbers of the parameters, and the kernel does not look at.
    pub struct SetChap / SetChapBuilder = "set-chap", header SetChapUevent, body => Array<Tail<ParamInfo, [u8]>> {
    }
}

netlink_core::attributes! {
    /// Ask for the counters of an adapter; they are told as an event.
    pub struct GetHostStats / GetHostStatsBuilder = "get-host-stats", header GetHostStatsUevent {
    }
}

netlink_core::attributes! {
    /// Remove a session, which must have no connections, without waiting for it.
    pub struct DestroySessionAsync / DestroySessionAsyncBuilder = "destroy-session-async", header DestroySessionAsyncUevent {
    }
}

netlink_core::attributes! {
    /// What the kernel tells.
    pub struct Event / EventBuilder = "event", header Uevent, body => Outer<Content> {
    }
}

netlink_core::attributes! {
    /// A PDU has come from the target that is for the daemon: the answer to a login, a ping, ...
    pub struct RecvPdu / RecvPduBuilder = "recv-pdu", header RecvPduUevent, body: Tail<IscsiHdr, [u8]> {
    }
}

netlink_core::attributes! {
    /// A connection has failed.
    pub struct ConnError / ConnErrorBuilder = "conn-error", header ConnErrorUevent {
    }
}

netlink_core::attributes! {
    /// A session is gone.
    pub struct SessionDestroyed / SessionDestroyedBuilder = "session-destroyed", header SessionDestroyedUevent {
    }
}

netlink_core::attributes! {
    /// The devices of a session are gone.
    pub struct SessionUnbound / SessionUnboundBuilder = "session-unbound", header SessionUnboundUevent {
    }
}

netlink_core::attributes! {
    /// A session is there.
    pub struct SessionCreated / SessionCreatedBuilder = "session-created", header SessionCreatedUevent {
    }
}

netlink_core::attributes! {
    /// An adapter asks where a target is reached; the answer is a `path-update`.
    pub struct PathRequest / PathRequestBuilder = "path-request", header PathRequestUevent, body: IscsiPath {
    }
}

netlink_core::attributes! {
    /// The interface of an adapter goes down.
    pub struct InterfaceDown / InterfaceDownBuilder = "interface-down", header InterfaceDownUevent {
    }
}

netlink_core::attributes! {
    /// The state of a connection has changed, which an adapter makes itself.
    pub struct LoginState / LoginStateBuilder = "login-state", header LoginStateUevent {
    }
}

netlink_core::attributes! {
    /// An adapter tells something.
    pub struct HostEvent / HostEventBuilder = "host-event", header HostEventUevent, body: [u8] {
    }
}

netlink_core::attributes! {
    /// What came of a ping.
    pub struct PingCompleted / PingCompletedBuilder = "ping-completed", header PingCompletedUevent, body: [u8] {
    }
}

netlink_core::attributes! {
    /// The counters of a connection, which were asked for.
    pub struct ConnectionStatistics / ConnectionStatisticsBuilder = "connection-statistics", header ConnectionStatisticsUevent, body: Tail<IscsiStats, List<IscsiStatsCustom>> {
    }
}

netlink_core::attributes! {
    /// Names and secrets of CHAP, which were asked for.
    pub struct ChapRecords / ChapRecordsBuilder = "chap-records", header ChapRecordsUevent, body: List<IscsiChapRec> {
    }
}

netlink_core::attributes! {
    /// The counters of an adapter, which were asked for.
    pub struct HostStatistics / HostStatisticsBuilder = "host-statistics", header HostStatisticsUevent, body: Tail<IscsiOffloadHostStats, List<IscsiHostStatsCustom>> {
    }
}

netlink_core::choice! {
    /// What each event tells.
    pub enum Content / ContentBuilder = "content", selector "type" {
        RecvPdu recv_pdu => RecvPdu = Number(101),
        ConnError conn_error => ConnError = Number(102),
        SessionDestroyed session_destroyed => SessionDestroyed = Number(104),
        SessionUnbound session_unbound => SessionUnbound = Number(105),
        SessionCreated session_created => SessionCreated = Number(106),
        PathRequest path_request => PathRequest = Number(107),
        InterfaceDown interface_down => InterfaceDown = Number(108),
        LoginState login_state => LoginState = Number(109),
        HostEvent host_event => HostEvent = Number(110),
        PingCompleted ping_completed => PingCompleted = Number(111),
        ConnectionStatistics connection_statistics => ConnectionStatistics = Number(20),
        ChapRecords chap_records => ChapRecords = Number(33),
        HostStatistics host_statistics => HostStatistics = Number(42),
    }
}

netlink_core::family! {
    /// iSCSI: sessions and connections with targets, as the daemon of open-iscsi has them made, and what the kernel
    /// tells the daemon. Whatever the kernel sends is an event: an answer has neither the number nor the port of its
    /// request, and the type of the message is that of the request; what the kernel tells by itself has the type 0.
    pub static ISCSI = "iscsi", netlink_core::schema::Protocol::Raw(8);
    send {
        /// Make a session. C: `ISCSI_UEVENT_CREATE_SESSION`.
        CREATE_SESSION create_session: CreateSession / CreateSessionBuilder = 11 [];
        /// Remove a session, which must have no connections. C: `ISCSI_UEVENT_DESTROY_SESSION`.
        DESTROY_SESSION destroy_session: DestroySession / DestroySessionBuilder = 12 [];
        /// Make a connection of a session. C: `ISCSI_UEVENT_CREATE_CONN`.
        CREATE_CONN create_conn: CreateConn / CreateConnBuilder = 13 [];
        /// Remove a connection. C: `ISCSI_UEVENT_DESTROY_CONN`.
        DESTROY_CONN destroy_conn: DestroyConn / DestroyConnBuilder = 14 [];
        /// Give a connection its socket, or its endpoint. C: `ISCSI_UEVENT_BIND_CONN`.
        BIND_CONN bind_conn: BindConn / BindConnBuilder = 15 [];
        /// Set a parameter of a connection or of its session. C: `ISCSI_UEVENT_SET_PARAM`.
        SET_PARAM set_param: SetParam / SetParamBuilder = 16 [];
        /// Begin with the traffic of a connection that has logged in. C: `ISCSI_UEVENT_START_CONN`.
        START_CONN start_conn: StartConn / StartConnBuilder = 17 [];
        /// Stop the traffic of a connection. C: `ISCSI_UEVENT_STOP_CONN`.
        STOP_CONN stop_conn: StopConn / StopConnBuilder = 18 [];
        /// Send a PDU to the target. C: `ISCSI_UEVENT_SEND_PDU`.
        SEND_PDU send_pdu: SendPdu / SendPduBuilder = 19 [];
        /// Ask for the counters of a connection; they are told as an event. C: `ISCSI_UEVENT_GET_STATS`.
        GET_STATS get_stats: GetStats / GetStatsBuilder = 20 [];
        /// Make an endpoint that is connected to a target, with an adapter that does so itself. C:
        /// `ISCSI_UEVENT_TRANSPORT_EP_CONNECT`.
        TRANSPORT_EP_CONNECT transport_ep_connect: TransportEpConnect / TransportEpConnectBuilder = 22 [];
        /// Wait until an endpoint is connected. C: `ISCSI_UEVENT_TRANSPORT_EP_POLL`.
        TRANSPORT_EP_POLL transport_ep_poll: TransportEpPoll / TransportEpPollBuilder = 23 [];
        /// Remove an endpoint. C: `ISCSI_UEVENT_TRANSPORT_EP_DISCONNECT`.
        TRANSPORT_EP_DISCONNECT transport_ep_disconnect: TransportEpDisconnect / TransportEpDisconnectBuilder = 24 [];
        /// Have an adapter discover targets. C: `ISCSI_UEVENT_TGT_DSCVR`.
        TGT_DSCVR tgt_dscvr: TgtDscvr / TgtDscvrBuilder = 25 [];
        /// Set a parameter of an adapter. C: `ISCSI_UEVENT_SET_HOST_PARAM`.
        SET_HOST_PARAM set_host_param: SetHostParam / SetHostParamBuilder = 26 [];
        /// Remove the devices of a session. C: `ISCSI_UEVENT_UNBIND_SESSION`.
        UNBIND_SESSION unbind_session: UnbindSession / UnbindSessionBuilder = 27 [];
        /// Make a session over an endpoint. C: `ISCSI_UEVENT_CREATE_BOUND_SESSION`.
        CREATE_BOUND_SESSION create_bound_session: CreateBoundSession / CreateBoundSessionBuilder = 28 [];
        /// Make an endpoint that is connected to a target, with one of several adapters. C:
        /// `ISCSI_UEVENT_TRANSPORT_EP_CONNECT_THROUGH_HOST`.
        TRANSPORT_EP_CONNECT_THROUGH_HOST transport_ep_connect_through_host: TransportEpConnectThroughHost / TransportEpConnectThroughHostBuilder = 29 [];
        /// Tell an adapter where a target is reached. C: `ISCSI_UEVENT_PATH_UPDATE`.
        PATH_UPDATE path_update: PathUpdate / PathUpdateBuilder = 30 [];
        /// Set parameters of the interfaces of an adapter. C: `ISCSI_UEVENT_SET_IFACE_PARAMS`.
        SET_IFACE_PARAMS set_iface_params: SetIfaceParams / SetIfaceParamsBuilder = 31 [];
        /// Have an adapter send a ping; what comes of it is told as an event. C: `ISCSI_UEVENT_PING`.
        PING ping: Ping / PingBuilder = 32 [];
        /// Ask for names and secrets of CHAP that an adapter keeps; they are told as an event. C:
        /// `ISCSI_UEVENT_GET_CHAP`.
        GET_CHAP get_chap: GetChap / GetChapBuilder = 33 [];
        /// Remove a name and secret of CHAP from an adapter. C: `ISCSI_UEVENT_DELETE_CHAP`.
        DELETE_CHAP delete_chap: DeleteChap / DeleteChapBuilder = 34 [];
        /// Change a target that an adapter keeps in flash memory. C: `ISCSI_UEVENT_SET_FLASHNODE_PARAMS`.
        SET_FLASHNODE_PARAMS set_flashnode_params: SetFlashnodeParams / SetFlashnodeParamsBuilder = 35 [];
        /// Make a target that an adapter keeps in flash memory. C: `ISCSI_UEVENT_NEW_FLASHNODE`.
        NEW_FLASHNODE new_flashnode: NewFlashnode / NewFlashnodeBuilder = 36 [];
        /// Remove a target from the flash memory of an adapter. C: `ISCSI_UEVENT_DEL_FLASHNODE`.
        DEL_FLASHNODE del_flashnode: DelFlashnode / DelFlashnodeBuilder = 37 [];
        /// Have an adapter log in to a target of its flash memory. C: `ISCSI_UEVENT_LOGIN_FLASHNODE`.
        LOGIN_FLASHNODE login_flashnode: LoginFlashnode / LoginFlashnodeBuilder = 38 [];
        /// Have an adapter log out of a target of its flash memory. C: `ISCSI_UEVENT_LOGOUT_FLASHNODE`.
        LOGOUT_FLASHNODE logout_flashnode: LogoutFlashnode / LogoutFlashnodeBuilder = 39 [];
        /// Have an adapter end a session with a target of its flash memory. C: `ISCSI_UEVENT_LOGOUT_FLASHNODE_SID`.
        LOGOUT_FLASHNODE_SID logout_flashnode_sid: LogoutFlashnodeSid / LogoutFlashnodeSidBuilder = 40 [];
        /// Change a name and secret of CHAP that an adapter keeps. C: `ISCSI_UEVENT_SET_CHAP`.
        SET_CHAP set_chap: SetChap / SetChapBuilder = 41 [];
        /// Ask for the counters of an adapter; they are told as an event. C: `ISCSI_UEVENT_GET_HOST_STATS`.
        GET_HOST_STATS get_host_stats: GetHostStats / GetHostStatsBuilder = 42 [];
        /// Remove a session, which must have no connections, without waiting for it. C:
        /// `ISCSI_UEVENT_DESTROY_SESSION_ASYNC`.
        DESTROY_SESSION_ASYNC destroy_session_async: DestroySessionAsync / DestroySessionAsyncBuilder = 43 [];
    }
    notify {
        /// The answer to a request. C: `ISCSI_UEVENT_CREATE_SESSION`.
        CREATE_SESSION_NTF CreateSession: CreateSession = 11 [];
        /// The answer to a request. C: `ISCSI_UEVENT_DESTROY_SESSION`.
        DESTROY_SESSION_NTF DestroySession: DestroySession = 12 [];
        /// The answer to a request. C: `ISCSI_UEVENT_CREATE_CONN`.
        CREATE_CONN_NTF CreateConn: CreateConn = 13 [];
        /// The answer to a request. C: `ISCSI_UEVENT_DESTROY_CONN`.
        DESTROY_CONN_NTF DestroyConn: DestroyConn = 14 [];
        /// The answer to a request. C: `ISCSI_UEVENT_BIND_CONN`.
        BIND_CONN_NTF BindConn: BindConn = 15 [];
        /// The answer to a request. C: `ISCSI_UEVENT_SET_PARAM`.
        SET_PARAM_NTF SetParam: SetParam = 16 [];
        /// The answer to a request. C: `ISCSI_UEVENT_START_CONN`.
        START_CONN_NTF StartConn: StartConn = 17 [];
        /// The answer to a request. C: `ISCSI_UEVENT_STOP_CONN`.
        STOP_CONN_NTF StopConn: StopConn = 18 [];
        /// The answer to a request. C: `ISCSI_UEVENT_SEND_PDU`.
        SEND_PDU_NTF SendPdu: SendPdu = 19 [];
        /// The answer to a request that failed. C: `ISCSI_UEVENT_GET_STATS`.
        GET_STATS_NTF GetStats: GetStats = 20 [];
        /// The answer to a request. C: `ISCSI_UEVENT_TRANSPORT_EP_CONNECT`.
        TRANSPORT_EP_CONNECT_NTF TransportEpConnect: TransportEpConnect = 22 [];
        /// The answer to a request. C: `ISCSI_UEVENT_TRANSPORT_EP_POLL`.
        TRANSPORT_EP_POLL_NTF TransportEpPoll: TransportEpPoll = 23 [];
        /// The answer to a request. C: `ISCSI_UEVENT_TRANSPORT_EP_DISCONNECT`.
        TRANSPORT_EP_DISCONNECT_NTF TransportEpDisconnect: TransportEpDisconnect = 24 [];
        /// The answer to a request. C: `ISCSI_UEVENT_TGT_DSCVR`.
        TGT_DSCVR_NTF TgtDscvr: TgtDscvr = 25 [];
        /// The answer to a request. C: `ISCSI_UEVENT_SET_HOST_PARAM`.
        SET_HOST_PARAM_NTF SetHostParam: SetHostParam = 26 [];
        /// The answer to a request. C: `ISCSI_UEVENT_UNBIND_SESSION`.
        UNBIND_SESSION_NTF UnbindSession: UnbindSession = 27 [];
        /// The answer to a request. C: `ISCSI_UEVENT_CREATE_BOUND_SESSION`.
        CREATE_BOUND_SESSION_NTF CreateBoundSession: CreateBoundSession = 28 [];
        /// The answer to a request. C: `ISCSI_UEVENT_TRANSPORT_EP_CONNECT_THROUGH_HOST`.
        TRANSPORT_EP_CONNECT_THROUGH_HOST_NTF TransportEpConnectThroughHost: TransportEpConnectThroughHost = 29 [];
        /// The answer to a request. C: `ISCSI_UEVENT_PATH_UPDATE`.
        PATH_UPDATE_NTF PathUpdate: PathUpdate = 30 [];
        /// The answer to a request. C: `ISCSI_UEVENT_SET_IFACE_PARAMS`.
        SET_IFACE_PARAMS_NTF SetIfaceParams: SetIfaceParams = 31 [];
        /// The answer to a request. C: `ISCSI_UEVENT_PING`.
        PING_NTF Ping: Ping = 32 [];
        /// The answer to a request that failed. C: `ISCSI_UEVENT_GET_CHAP`.
        GET_CHAP_NTF GetChap: GetChap = 33 [];
        /// The answer to a request. C: `ISCSI_UEVENT_DELETE_CHAP`.
        DELETE_CHAP_NTF DeleteChap: DeleteChap = 34 [];
        /// The answer to a request. C: `ISCSI_UEVENT_SET_FLASHNODE_PARAMS`.
        SET_FLASHNODE_PARAMS_NTF SetFlashnodeParams: SetFlashnodeParams = 35 [];
        /// The answer to a request. C: `ISCSI_UEVENT_NEW_FLASHNODE`.
        NEW_FLASHNODE_NTF NewFlashnode: NewFlashnode = 36 [];
        /// The answer to a request. C: `ISCSI_UEVENT_DEL_FLASHNODE`.
        DEL_FLASHNODE_NTF DelFlashnode: DelFlashnode = 37 [];
        /// The answer to a request. C: `ISCSI_UEVENT_LOGIN_FLASHNODE`.
        LOGIN_FLASHNODE_NTF LoginFlashnode: LoginFlashnode = 38 [];
        /// The answer to a request. C: `ISCSI_UEVENT_LOGOUT_FLASHNODE`.
        LOGOUT_FLASHNODE_NTF LogoutFlashnode: LogoutFlashnode = 39 [];
        /// The answer to a request. C: `ISCSI_UEVENT_LOGOUT_FLASHNODE_SID`.
        LOGOUT_FLASHNODE_SID_NTF LogoutFlashnodeSid: LogoutFlashnodeSid = 40 [];
        /// The answer to a request. C: `ISCSI_UEVENT_SET_CHAP`.
        SET_CHAP_NTF SetChap: SetChap = 41 [];
        /// The answer to a request that failed. C: `ISCSI_UEVENT_GET_HOST_STATS`.
        GET_HOST_STATS_NTF GetHostStats: GetHostStats = 42 [];
        /// The answer to a request. C: `ISCSI_UEVENT_DESTROY_SESSION_ASYNC`.
        DESTROY_SESSION_ASYNC_NTF DestroySessionAsync: DestroySessionAsync = 43 [];
        /// The kernel tells something.
        EVENT Event: Event = 0 [];
    }
    groups {
        /// What is for the daemon of open-iscsi. It carries `none`. C: `ISCSI_NL_GRP_ISCSID`.
        ISCSID: "iscsid" = 1,
        /// What is for the program that finds the paths of adapters. It carries `none`. C: `ISCSI_NL_GRP_UIP`.
        UIP: "uip" = 2,
    }
}
