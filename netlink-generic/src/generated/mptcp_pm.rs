//! Multipath TCP: the endpoints that connections may use for more paths, limits, and connections that a program
//! manages by itself. What happens to connections is told by events, whose numbers are apart from those of the
//! requests.
//!
//! Printed by `cargo xtask codegen` from `specs/mptcp-pm.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::AddressFamily;
use netlink_core::{Be, Nest};

netlink_core::enumeration! {
    /// Why the peer has reset a subflow (RFC 8684, MP_TCPRST). C: `linux/mptcp.h`.
    pub struct ResetReason: u32 = "reset-reason", prefix "MPTCP_RST_" {
        /// `MPTCP_RST_EUNSPEC`: It does not say.
        EUNSPEC = 0,
        /// `MPTCP_RST_EMPTCP`: An option of Multipath TCP was wrong.
        EMPTCP = 1,
        /// `MPTCP_RST_ERESOURCE`: It lacks resources.
        ERESOURCE = 2,
        /// `MPTCP_RST_EPROHIBIT`: Its administrator does not want it.
        EPROHIBIT = 3,
        /// `MPTCP_RST_EWQ2BIG`: Too much data was outstanding.
        EWQ2BIG = 4,
        /// `MPTCP_RST_EBADPERF`: The path was too bad.
        EBADPERF = 5,
        /// `MPTCP_RST_EMIDDLEBOX`: Something on the way interfered.
        EMIDDLEBOX = 6,
    }
}

netlink_core::flags! {
    /// What an event says of its connection. C: `linux/mptcp.h`.
    pub struct EventFlags: u16 = "event-flags", prefix "MPTCP_PM_EV_FLAG_" {
        /// `MPTCP_PM_EV_FLAG_DENY_JOIN_ID0`: The peer wants no more subflows to the address the connection began with.
        DENY_JOIN_ID0 = 1 << 0,
        /// `MPTCP_PM_EV_FLAG_SERVER_SIDE`: It was accepted, not opened.
        SERVER_SIDE = 1 << 1,
    }
}

netlink_core::flags! {
    /// What an endpoint is for. C: `linux/mptcp.h`.
    pub struct EndpointFlags: u32 = "endpoint-flags", prefix "MPTCP_PM_ADDR_FLAG_" {
        /// `MPTCP_PM_ADDR_FLAG_SIGNAL`: Peers are told of it.
        SIGNAL = 1 << 0,
        /// `MPTCP_PM_ADDR_FLAG_SUBFLOW`: Connections open subflows from it.
        SUBFLOW = 1 << 1,
        /// `MPTCP_PM_ADDR_FLAG_BACKUP`: Only used where no other subflow is left.
        BACKUP = 1 << 2,
        /// `MPTCP_PM_ADDR_FLAG_FULLMESH`: A subflow from it to every address of the peer.
        FULLMESH = 1 << 3,
        /// `MPTCP_PM_ADDR_FLAG_IMPLICIT`: Made by the kernel for an address that is in use.
        IMPLICIT = 1 << 4,
        /// `MPTCP_PM_ADDR_FLAG_LAMINAR`: The source of subflows to addresses the peer announces.
        LAMINAR = 1 << 5,
    }
}

netlink_core::attributes! {
    /// An address of one end, with its number and what it is for. C: `MPTCP_PM_ADDR_ATTR_*`, `linux/mptcp_pm.h`.
    pub struct Address / AddressBuilder = "address", prefix "MPTCP_PM_ADDR_ATTR_" {
        /// `MPTCP_PM_ADDR_ATTR_FAMILY`.
        FAMILY family: AddressFamily = 1,
        /// `MPTCP_PM_ADDR_ATTR_ID`: Number of the address within the connection; 0 is the address it began with.
        ID id: u8 = 2,
        /// `MPTCP_PM_ADDR_ATTR_ADDR4`.
        ADDR4 addr4: Ipv4Addr = 3,
        /// `MPTCP_PM_ADDR_ATTR_ADDR6`.
        ADDR6 addr6: Ipv6Addr = 4,
        /// `MPTCP_PM_ADDR_ATTR_PORT`.
        PORT port: u16 = 5,
        /// `MPTCP_PM_ADDR_ATTR_FLAGS`.
        FLAGS flags: EndpointFlags = 6,
        /// `MPTCP_PM_ADDR_ATTR_IF_IDX`: Interface to use.
        IF_IDX if_idx: i32 = 7,
    }
}

netlink_core::attributes! {
    /// An endpoint to add, delete or flush. C: `MPTCP_PM_ENDPOINT_*`, `linux/mptcp_pm.h`.
    pub struct Endpoint / EndpointBuilder = "endpoint", prefix "MPTCP_PM_ENDPOINT_" {
        /// `MPTCP_PM_ENDPOINT_ADDR`.
        ADDR addr => Nest<Address> = 1,
    }
}

netlink_core::attributes! {
    /// Endpoints, limits, and addresses of connections. C: `MPTCP_PM_ATTR_*`, `linux/mptcp_pm.h`.
    pub struct MptcpPm / MptcpPmBuilder = "mptcp-pm", prefix "MPTCP_PM_ATTR_" {
        /// `MPTCP_PM_ATTR_ADDR`: The local address.
        ADDR addr => Nest<Address> = 1,
        /// `MPTCP_PM_ATTR_RCV_ADD_ADDRS`: How many addresses that a peer announces are accepted for a connection.
        RCV_ADD_ADDRS rcv_add_addrs: u32 = 2,
        /// `MPTCP_PM_ATTR_SUBFLOWS`: How many more subflows than the first one a connection may have.
        SUBFLOWS subflows: u32 = 3,
        /// `MPTCP_PM_ATTR_TOKEN`: Number of a connection, its own; where it is given, a program manages the addresses.
        TOKEN token: u32 = 4,
        /// `MPTCP_PM_ATTR_LOC_ID`: Number of the local address.
        LOC_ID loc_id: u8 = 5,
        /// `MPTCP_PM_ATTR_ADDR_REMOTE`.
        ADDR_REMOTE addr_remote => Nest<Address> = 6,
    }
}

netlink_core::attributes! {
    /// What happened to a connection. C: `MPTCP_ATTR_*`, `linux/mptcp_pm.h`.
    pub struct Event / EventBuilder = "event", prefix "MPTCP_ATTR_" {
        /// `MPTCP_ATTR_TOKEN`: Number of the connection on this side.
        TOKEN token: u32 = 1,
        /// `MPTCP_ATTR_FAMILY`.
        FAMILY family: AddressFamily = 2,
        /// `MPTCP_ATTR_LOC_ID`: Number of the local address.
        LOC_ID loc_id: u8 = 3,
        /// `MPTCP_ATTR_REM_ID`: Number of the address of the peer.
        REM_ID rem_id: u8 = 4,
        /// `MPTCP_ATTR_SADDR4`.
        SADDR4 saddr4: Ipv4Addr = 5,
        /// `MPTCP_ATTR_SADDR6`.
        SADDR6 saddr6: Ipv6Addr = 6,
        /// `MPTCP_ATTR_DADDR4`.
        DADDR4 daddr4: Ipv4Addr = 7,
        /// `MPTCP_ATTR_DADDR6`.
        DADDR6 daddr6: Ipv6Addr = 8,
        /// `MPTCP_ATTR_SPORT`.
        SPORT sport: Be<u16> = 9,
        /// `MPTCP_ATTR_DPORT`.
        DPORT dport: Be<u16> = 10,
        /// `MPTCP_ATTR_BACKUP`: 1 where the subflow is only used if no other is left.
        BACKUP backup: u8 = 11,
        /// `MPTCP_ATTR_ERROR`: Error of the socket (errno) the subflow ended with.
        ERROR error: u8 = 12,
        /// `MPTCP_ATTR_FLAGS`.
        FLAGS flags: EventFlags = 13,
        /// `MPTCP_ATTR_TIMEOUT`: Never sent.
        TIMEOUT timeout: u32 = 14,
        /// `MPTCP_ATTR_IF_IDX`.
        IF_IDX if_idx: i32 = 15,
        /// `MPTCP_ATTR_RESET_REASON`.
        RESET_REASON reset_reason: ResetReason = 16,
        /// `MPTCP_ATTR_RESET_FLAGS`: 1 where a subflow may be tried again later.
        RESET_FLAGS reset_flags: u32 = 17,
        /// `MPTCP_ATTR_SERVER_SIDE`: 1 where the connection was accepted; the flag of that name says the same.
        SERVER_SIDE server_side: u8 = 18,
    }
}

netlink_core::family! {
    /// Multipath TCP: the endpoints that connections may use for more paths, limits, and connections that a program
    /// manages by itself. What happens to connections is told by events, whose numbers are apart from those of the
    /// requests.
    pub static MPTCP_PM = "mptcp-pm", netlink_core::schema::Protocol::Generic { name: "mptcp_pm", version: 1 };
    do {
        /// Add an endpoint. C: `MPTCP_PM_CMD_ADD_ADDR`.
        ADD_ADDR add_addr: Endpoint / EndpointBuilder = 1 [1];
        /// Delete an endpoint, by its number. C: `MPTCP_PM_CMD_DEL_ADDR`.
        DEL_ADDR del_addr: Endpoint / EndpointBuilder = 2 [1];
        /// Delete all endpoints. C: `MPTCP_PM_CMD_FLUSH_ADDRS`.
        FLUSH_ADDRS flush_addrs: Endpoint / EndpointBuilder = 4 [1];
        /// Change the limits of this network namespace. C: `MPTCP_PM_CMD_SET_LIMITS`.
        SET_LIMITS set_limits: MptcpPm / MptcpPmBuilder = 5 [2, 3];
        /// Change what an endpoint or a subflow is for, as backup. C: `MPTCP_PM_CMD_SET_FLAGS`.
        SET_FLAGS set_flags: MptcpPm / MptcpPmBuilder = 7 [1, 4, 6];
        /// Tell the peer of a connection about an address. C: `MPTCP_PM_CMD_ANNOUNCE`.
        ANNOUNCE announce: MptcpPm / MptcpPmBuilder = 8 [1, 4];
        /// Tell the peer of a connection that an address is gone. C: `MPTCP_PM_CMD_REMOVE`.
        REMOVE remove: MptcpPm / MptcpPmBuilder = 9 [4, 5];
        /// Open a subflow. C: `MPTCP_PM_CMD_SUBFLOW_CREATE`.
        SUBFLOW_CREATE subflow_create: MptcpPm / MptcpPmBuilder = 10 [1, 4, 6];
        /// Close a subflow. C: `MPTCP_PM_CMD_SUBFLOW_DESTROY`.
        SUBFLOW_DESTROY subflow_destroy: MptcpPm / MptcpPmBuilder = 11 [1, 4, 6];
    }
    get {
        /// One endpoint by its number, or all; with a token, the addresses of a connection. C:
        /// `MPTCP_PM_CMD_GET_ADDR`.
        GET_ADDR get_addr: MptcpPm / MptcpPmBuilder = 3 [1, 4] -> MptcpPm = 3 [1];
        /// The limits of this network namespace. C: `MPTCP_PM_CMD_GET_LIMITS`.
        GET_LIMITS get_limits: MptcpPm / MptcpPmBuilder = 6 [2, 3] -> MptcpPm = 6 [2, 3];
    }
    dump {
        /// One endpoint by its number, or all; with a token, the addresses of a connection. C:
        /// `MPTCP_PM_CMD_GET_ADDR`.
        GET_ADDR_DUMP get_addr_dump: MptcpPm / MptcpPmBuilder = 3 [] -> MptcpPm = 3 [1] as "get-addr";
    }
    notify {
        /// A connection has begun; the peer may not have answered yet. C: `MPTCP_EVENT_CREATED`.
        CREATED Created: Event = 1 [1, 2, 5, 6, 7, 8, 9, 10, 13, 18];
        /// A connection stands, and subflows can be opened. C: `MPTCP_EVENT_ESTABLISHED`.
        ESTABLISHED Established: Event = 2 [1, 2, 5, 6, 7, 8, 9, 10, 13, 18];
        /// A connection has ended. C: `MPTCP_EVENT_CLOSED`.
        CLOSED Closed: Event = 3 [1];
        /// The peer has told of an address. C: `MPTCP_EVENT_ANNOUNCED`.
        ANNOUNCED Announced: Event = 6 [1, 2, 4, 7, 8, 10];
        /// The peer has told that an address is gone. C: `MPTCP_EVENT_REMOVED`.
        REMOVED Removed: Event = 7 [1, 4];
        /// A subflow stands. C: `MPTCP_EVENT_SUB_ESTABLISHED`.
        SUB_ESTABLISHED SubEstablished: Event = 10 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15];
        /// A subflow has ended. C: `MPTCP_EVENT_SUB_CLOSED`.
        SUB_CLOSED SubClosed: Event = 11 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17];
        /// A subflow has become a backup, or is none any more. C: `MPTCP_EVENT_SUB_PRIORITY`.
        SUB_PRIORITY SubPriority: Event = 13 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15];
        /// A socket has begun to listen, of a program or of the kernel for an endpoint. C:
        /// `MPTCP_EVENT_LISTENER_CREATED`.
        LISTENER_CREATED ListenerCreated: Event = 15 [2, 5, 6, 9];
        /// A socket no longer listens. C: `MPTCP_EVENT_LISTENER_CLOSED`.
        LISTENER_CLOSED ListenerClosed: Event = 16 [2, 5, 6, 9];
    }
    groups {
        /// Nothing is sent to it.
        MPTCP_PM_CMDS: "mptcp_pm_cmds",
        /// Connections and their subflows. It carries `MPTCP_EVENT_CREATED`, `MPTCP_EVENT_ESTABLISHED`,
        /// `MPTCP_EVENT_CLOSED`, `MPTCP_EVENT_ANNOUNCED`, `MPTCP_EVENT_REMOVED`, `MPTCP_EVENT_SUB_ESTABLISHED`,
        /// `MPTCP_EVENT_SUB_CLOSED`, `MPTCP_EVENT_SUB_PRIORITY`, `MPTCP_EVENT_LISTENER_CREATED`,
        /// `MPTCP_EVENT_LISTENER_CLOSED`.
        MPTCP_PM_EVENTS: "mptcp_pm_events",
    }
}
