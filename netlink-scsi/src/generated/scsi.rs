//! Transports of SCSI: events of Fibre Channel, and messages between programs and the driver of a host adapter.
//!
//! Printed by `cargo xtask codegen` from `specs/scsi.yaml`. Not to be edited.

use netlink_core::Outer;

netlink_core::enumeration! {
    /// Whose messages they are. C: `scsi/scsi_netlink.h`.
    pub struct Transport: u8 = "transport", prefix "SCSI_NL_" {
        /// `SCSI_NL_TRANSPORT`: All of SCSI.
        TRANSPORT = 0,
        /// `SCSI_NL_TRANSPORT_FC`: Fibre Channel.
        TRANSPORT_FC = 1,
    }
}

netlink_core::enumeration! {
    /// What a message says. C: `scsi/scsi_netlink_fc.h`.
    pub struct MessageType: u16 = "message-type" {
        /// `SCSI_NL_SHOST_VENDOR`: Something that only the driver of the host adapter understands.
        SHOST_VENDOR = 1,
        /// `FC_NL_ASYNC_EVENT`: An event of Fibre Channel.
        ASYNC_EVENT = 256,
    }
}

netlink_core::enumeration! {
    /// Events of Fibre Channel.
    pub struct EventCode: u32 = "event-code" {
        /// The loop is initialized.
        LIP = 1,
        /// Has no name in C.
        LINKUP = 2,
        /// Has no name in C.
        LINKDOWN = 3,
        /// The loop is reset.
        LIPRESET = 4,
        /// The state of something registered changed.
        RSCN = 5,
        /// Has no name in C.
        ADAPTER_CHANGE = 259,
        /// Has no name in C.
        PORT_UNKNOWN = 512,
        /// Has no name in C.
        PORT_OFFLINE = 513,
        /// Has no name in C.
        PORT_ONLINE = 514,
        /// Has no name in C.
        PORT_FABRIC = 516,
        /// Has no name in C.
        LINK_UNKNOWN = 1280,
        /// The fabric tells of its performance.
        LINK_FPIN = 1281,
        /// An answer to what the fabric told.
        LINK_FPIN_ACK = 1282,
        /// Has no name in C.
        VENDOR_UNIQUE = 65535,
    }
}

netlink_core::structure! {
    /// How every message begins. C: `struct scsi_nl_hdr`, `scsi/scsi_netlink.h`.
    pub struct ScsiNlHdr = "scsi-nl-hdr", size 8 {
        /// `version`: Version of the protocol, 1.
        version: u8 = 0,
        /// `transport`.
        transport: Transport = 1,
        /// `magic`: Always 0xa1b2.
        magic: u16 = 2,
        /// `msgtype`.
        msgtype: MessageType = 4,
        /// `msglen`: Length of the message with this struct, in bytes, rounded up to eight.
        msglen: u16 = 6,
    }
}

netlink_core::structure! {
    /// What follows the header of a message for the driver of a host adapter alone.
    pub struct Vendor = "vendor", size 16 {
        /// `vendor_id`: Whose driver it is; the highest byte is 1 for a number of PCI.
        vendor_id: u64 = 0,
        /// `host_no`: Number of the host adapter.
        host_no: u16 = 8,
        /// `vmsg_datalen`: Length of the data, in bytes.
        vmsg_datalen: u16 = 10,
    }
}

netlink_core::structure! {
    /// What follows the header of an event of Fibre Channel.
    pub struct Event = "event", size 28 {
        /// `seconds`: When it was, in seconds since 1970.
        seconds: u64 = 0,
        /// `vendor_id`: Whose driver knows what the data mean; 0 where everybody does.
        vendor_id: u64 = 8,
        /// `host_no`: Number of the host adapter.
        host_no: u16 = 16,
        /// `event_datalen`: Length of the data, in bytes.
        event_datalen: u16 = 18,
        /// `event_num`: Counts the events of all hosts.
        event_num: u32 = 20,
        /// `event_code`.
        event_code: EventCode = 24,
    }
}

netlink_core::attributes! {
    /// A message of a transport.
    pub struct Message / MessageBuilder = "message", header ScsiNlHdr, body => Outer<Content> {
    }
}

netlink_core::attributes! {
    /// What only the driver of a host adapter understands.
    pub struct VendorMessage / VendorMessageBuilder = "vendor-message", header Vendor, body: [u8] {
    }
}

netlink_core::attributes! {
    /// An event of Fibre Channel and its data, filled up to a multiple of eight bytes.
    pub struct FibreChannelEvent / FibreChannelEventBuilder = "fibre-channel-event", header Event, body: [u8] {
    }
}

netlink_core::choice! {
    /// What a message of each type holds.
    pub enum Content / ContentBuilder = "content", selector "msgtype" {
        ShostVendor shost_vendor => VendorMessage = Number(1),
        AsyncEvent async_event => FibreChannelEvent = Number(256),
    }
}

netlink_core::family! {
    /// Transports of SCSI: events of Fibre Channel, and messages between programs and the driver of a host adapter.
    pub static SCSI = "scsi", netlink_core::schema::Protocol::Raw(18);
    do {
        /// Send something to the driver of a host adapter. C: `SCSI_TRANSPORT_MSG`.
        SEND send: Message / MessageBuilder = 17 [];
    }
    notify {
        /// A transport tells something. C: `SCSI_TRANSPORT_MSG`.
        MESSAGE_NTF Message: Message = 17 [];
    }
    groups {
        /// Events of Fibre Channel. The header takes the number for a mask; the kernel sends to group 4. It carries
        /// `SCSI_TRANSPORT_MSG`.
        FC_EVENTS: "fc-events" = 4,
    }
}
