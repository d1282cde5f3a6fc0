//! The client of SMB asks a program to be a witness: to tell when servers or shares become unavailable or move.
//!
//! Printed by `cargo xtask codegen` from `specs/cifs.yaml`. Not to be edited.

use netlink_core::Flag;
use netlink_core::common::SockaddrStorage;

netlink_core::enumeration! {
    /// What happened. C: `enum cifs_swn_notification_type`, `linux/cifs/cifs_netlink.h`.
    pub struct NotificationType: u32 = "notification-type", prefix "CIFS_SWN_NOTIFICATION_" {
        /// `CIFS_SWN_NOTIFICATION_RESOURCE_CHANGE`: A resource has another state.
        RESOURCE_CHANGE = 1,
        /// `CIFS_SWN_NOTIFICATION_CLIENT_MOVE`: The client is to go to another address.
        CLIENT_MOVE = 2,
        /// `CIFS_SWN_NOTIFICATION_SHARE_MOVE`: A share went to another address.
        SHARE_MOVE = 3,
        /// `CIFS_SWN_NOTIFICATION_IP_CHANGE`: A server has other addresses.
        IP_CHANGE = 4,
    }
}

netlink_core::enumeration! {
    /// State of a resource. C: `enum cifs_swn_resource_state`, `linux/cifs/cifs_netlink.h`.
    pub struct ResourceState: u32 = "resource-state", prefix "CIFS_SWN_RESOURCE_STATE_" {
        /// `CIFS_SWN_RESOURCE_STATE_UNKNOWN`.
        UNKNOWN = 0,
        /// `CIFS_SWN_RESOURCE_STATE_AVAILABLE`.
        AVAILABLE = 1,
        /// `CIFS_SWN_RESOURCE_STATE_UNAVAILABLE`.
        UNAVAILABLE = 255,
    }
}

netlink_core::attributes! {
    /// A registration, or what happened. C: `CIFS_GENL_ATTR_*`, `linux/cifs/cifs_netlink.h`.
    pub struct Cifs / CifsBuilder = "cifs", prefix "CIFS_GENL_ATTR_" {
        /// `CIFS_GENL_ATTR_SWN_REGISTRATION_ID`: Number of the registration.
        SWN_REGISTRATION_ID swn_registration_id: u32 = 1,
        /// `CIFS_GENL_ATTR_SWN_NET_NAME`: Name of the server.
        SWN_NET_NAME swn_net_name: str = 2,
        /// `CIFS_GENL_ATTR_SWN_SHARE_NAME`.
        SWN_SHARE_NAME swn_share_name: str = 3,
        /// `CIFS_GENL_ATTR_SWN_IP`: Address of the server.
        SWN_IP swn_ip: SockaddrStorage = 4,
        /// `CIFS_GENL_ATTR_SWN_NET_NAME_NOTIFY`: Tell of the server.
        SWN_NET_NAME_NOTIFY swn_net_name_notify: Flag = 5,
        /// `CIFS_GENL_ATTR_SWN_SHARE_NAME_NOTIFY`: Tell of the share.
        SWN_SHARE_NAME_NOTIFY swn_share_name_notify: Flag = 6,
        /// `CIFS_GENL_ATTR_SWN_IP_NOTIFY`: Tell of addresses.
        SWN_IP_NOTIFY swn_ip_notify: Flag = 7,
        /// `CIFS_GENL_ATTR_SWN_KRB_AUTH`: Authenticate with Kerberos.
        SWN_KRB_AUTH swn_krb_auth: Flag = 8,
        /// `CIFS_GENL_ATTR_SWN_USER_NAME`.
        SWN_USER_NAME swn_user_name: str = 9,
        /// `CIFS_GENL_ATTR_SWN_PASSWORD`.
        SWN_PASSWORD swn_password: str = 10,
        /// `CIFS_GENL_ATTR_SWN_DOMAIN_NAME`.
        SWN_DOMAIN_NAME swn_domain_name: str = 11,
        /// `CIFS_GENL_ATTR_SWN_NOTIFICATION_TYPE`.
        SWN_NOTIFICATION_TYPE swn_notification_type: NotificationType = 12,
        /// `CIFS_GENL_ATTR_SWN_RESOURCE_STATE`.
        SWN_RESOURCE_STATE swn_resource_state: ResourceState = 13,
        /// `CIFS_GENL_ATTR_SWN_RESOURCE_NAME`.
        SWN_RESOURCE_NAME swn_resource_name: str = 14,
    }
}

netlink_core::family! {
    /// The client of SMB asks a program to be a witness: to tell when servers or shares become unavailable or move.
    pub static CIFS = "cifs", netlink_core::schema::Protocol::Generic { name: "cifs", version: 1 };
    do {
        /// Tells what happened. C: `CIFS_GENL_CMD_SWN_NOTIFY`.
        SWN_NOTIFY swn_notify: Cifs / CifsBuilder = 3 [1, 4, 12, 13, 14];
    }
    notify {
        /// Please be a witness. C: `CIFS_GENL_CMD_SWN_REGISTER`.
        SWN_REGISTER SwnRegister: Cifs = 1 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        /// No longer. C: `CIFS_GENL_CMD_SWN_UNREGISTER`.
        SWN_UNREGISTER SwnUnregister: Cifs = 2 [1, 2, 3, 4, 5, 6, 7];
    }
    groups {
        /// Registrations. It carries `CIFS_GENL_CMD_SWN_REGISTER`, `CIFS_GENL_CMD_SWN_UNREGISTER`.
        CIFS_MCGRP_SWN: "cifs_mcgrp_swn",
    }
}
