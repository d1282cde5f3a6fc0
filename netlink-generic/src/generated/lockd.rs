//! The server of file locks for NFS (lockd).
//!
//! Printed by `cargo xtask codegen` from `specs/lockd.yaml`. Not to be edited.

netlink_core::attributes! {
    /// Settings. C: `LOCKD_A_SERVER_*`, `linux/lockd_netlink.h`.
    pub struct Server / ServerBuilder = "server", prefix "LOCKD_A_SERVER_" {
        /// `LOCKD_A_SERVER_GRACETIME`: Seconds after a start in which clients get their locks back.
        GRACETIME gracetime: u32 = 1,
        /// `LOCKD_A_SERVER_TCP_PORT`: 0 for any.
        TCP_PORT tcp_port: u16 = 2,
        /// `LOCKD_A_SERVER_UDP_PORT`: 0 for any.
        UDP_PORT udp_port: u16 = 3,
    }
}

netlink_core::family! {
    /// The server of file locks for NFS (lockd).
    pub static LOCKD = "lockd", netlink_core::schema::Protocol::Generic { name: "lockd", version: 1 };
    do {
        /// Change the settings. C: `LOCKD_CMD_SERVER_SET`.
        SERVER_SET server_set: Server / ServerBuilder = 1 [1, 2, 3];
    }
    get {
        /// The settings. C: `LOCKD_CMD_SERVER_GET`.
        SERVER_GET server_get: Server / ServerBuilder = 2 [] -> Server = 2 [1, 2, 3];
    }
}
