//! What this node writes into IPv6 packets that collect data on their way (RFC 9197; `ip ioam`): namespaces with their
//! data, and schemas.
//!
//! Printed by `cargo xtask codegen` from `specs/ioam6.yaml`. Not to be edited.

use netlink_core::{Flag, Unused};

netlink_core::enumeration! {
    /// What an event is about. C: `enum ioam6_event_type`, `linux/ioam6_genl.h`.
    pub struct EventType: u32 = "event-type", prefix "IOAM6_EVENT_" {
        /// `IOAM6_EVENT_UNSPEC`.
        UNSPEC = 0,
        /// `IOAM6_EVENT_TRACE`: A packet with a trace arrived.
        TRACE = 1,
    }
}

netlink_core::attributes! {
    /// A namespace or a schema. C: `IOAM6_ATTR_*`, `linux/ioam6_genl.h`.
    pub struct Ioam6 / Ioam6Builder = "ioam6", prefix "IOAM6_ATTR_" {
        /// `IOAM6_ATTR_NS_ID`: Number of the namespace.
        NS_ID ns_id: u16 = 1,
        /// `IOAM6_ATTR_NS_DATA`: Data of the namespace that goes into packets; all bits set where there is none.
        NS_DATA ns_data: u32 = 2,
        /// `IOAM6_ATTR_NS_DATA_WIDE`: The same for the wide form.
        NS_DATA_WIDE ns_data_wide: u64 = 3,
        /// `IOAM6_ATTR_SC_ID`: Number of the schema, 24 bits.
        SC_ID sc_id: u32 = 4,
        /// `IOAM6_ATTR_SC_DATA`: Opaque data of the schema, a multiple of 4 bytes when it is sent.
        SC_DATA sc_data: [u8] = 5,
        /// `IOAM6_ATTR_SC_NONE`: The namespace is to have no schema.
        SC_NONE sc_none: Flag = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
    }
}

netlink_core::attributes! {
    /// The trace of a packet that ends here. C: `IOAM6_EVENT_ATTR_*`, `linux/ioam6_genl.h`.
    pub struct Event / EventBuilder = "event", prefix "IOAM6_EVENT_ATTR_" {
        /// `IOAM6_EVENT_ATTR_TRACE_NAMESPACE`: Number of the namespace.
        TRACE_NAMESPACE trace_namespace: u16 = 1,
        /// `IOAM6_EVENT_ATTR_TRACE_NODELEN`: How much each node has written, in units of 4 bytes.
        TRACE_NODELEN trace_nodelen: u8 = 2,
        /// `IOAM6_EVENT_ATTR_TRACE_TYPE`: Which data the nodes wrote: the trace type of RFC 9197, 24 bits, in the
        /// upper bits.
        TRACE_TYPE trace_type: u32 = 3,
        /// `IOAM6_EVENT_ATTR_TRACE_DATA`: What the nodes wrote, the last one first; its layout follows the trace type.
        TRACE_DATA trace_data: [u8] = 4,
    }
}

netlink_core::family! {
    /// What this node writes into IPv6 packets that collect data on their way (RFC 9197; `ip ioam`): namespaces with
    /// their data, and schemas.
    pub static IOAM6 = "ioam6", netlink_core::schema::Protocol::Generic { name: "IOAM6", version: 1 };
    do {
        /// Adds a namespace. C: `IOAM6_CMD_ADD_NAMESPACE`.
        ADD_NAMESPACE add_namespace: Ioam6 / Ioam6Builder = 1 [1, 2, 3];
        /// Removes a namespace. C: `IOAM6_CMD_DEL_NAMESPACE`.
        DEL_NAMESPACE del_namespace: Ioam6 / Ioam6Builder = 2 [1];
        /// Adds a schema. C: `IOAM6_CMD_ADD_SCHEMA`.
        ADD_SCHEMA add_schema: Ioam6 / Ioam6Builder = 4 [4, 5];
        /// Removes a schema. C: `IOAM6_CMD_DEL_SCHEMA`.
        DEL_SCHEMA del_schema: Ioam6 / Ioam6Builder = 5 [4];
        /// Gives a namespace a schema, or none. C: `IOAM6_CMD_NS_SET_SCHEMA`.
        NS_SET_SCHEMA ns_set_schema: Ioam6 / Ioam6Builder = 7 [1, 4, 6];
    }
    dump {
        /// All namespaces, with their schemas. C: `IOAM6_CMD_DUMP_NAMESPACES`.
        DUMP_NAMESPACES_DUMP dump_namespaces_dump: Ioam6 / Ioam6Builder = 3 [] -> Ioam6 = 3 [1, 2, 3, 4] as "dump-namespaces";
        /// All schemas, with their namespaces. C: `IOAM6_CMD_DUMP_SCHEMAS`.
        DUMP_SCHEMAS_DUMP dump_schemas_dump: Ioam6 / Ioam6Builder = 6 [] -> Ioam6 = 6 [1, 4, 5] as "dump-schemas";
    }
    notify {
        /// A packet with a trace arrived. The number is one of the event types, not of the commands. C:
        /// `IOAM6_EVENT_TRACE`.
        EVENT_TRACE EventTrace: Event = 1 [1, 2, 3, 4];
    }
    groups {
        /// Traces of packets. It carries `IOAM6_EVENT_TRACE`.
        IOAM6_EVENTS: "ioam6_events",
    }
}
