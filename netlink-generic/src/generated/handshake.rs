//! Sockets of the kernel whose TLS handshake a program makes (tlshd).
//!
//! Printed by `cargo xtask codegen` from `specs/handshake.yaml`. Not to be edited.

use netlink_core::{Multi, Nest};

netlink_core::enumeration! {
    /// Who makes handshakes. C: `enum handshake_handler_class`, `linux/handshake.h`.
    pub struct HandlerClass: u32 = "handler-class", prefix "HANDSHAKE_HANDLER_CLASS_" {
        /// `HANDSHAKE_HANDLER_CLASS_NONE`: Only for tests.
        NONE = 0,
        /// `HANDSHAKE_HANDLER_CLASS_TLSHD`: The program tlshd.
        TLSHD = 1,
        /// `HANDSHAKE_HANDLER_CLASS_MAX`: No class, but their number.
        MAX = 2,
    }
}

netlink_core::enumeration! {
    /// Which side of a handshake. C: `enum handshake_msg_type`, `linux/handshake.h`.
    pub struct MsgType: u32 = "msg-type", prefix "HANDSHAKE_MSG_TYPE_" {
        /// `HANDSHAKE_MSG_TYPE_UNSPEC`.
        UNSPEC = 0,
        /// `HANDSHAKE_MSG_TYPE_CLIENTHELLO`: The client's.
        CLIENTHELLO = 1,
        /// `HANDSHAKE_MSG_TYPE_SERVERHELLO`: The server's.
        SERVERHELLO = 2,
    }
}

netlink_core::enumeration! {
    /// How the peers prove who they are. C: `enum handshake_auth`, `linux/handshake.h`.
    pub struct Auth: u32 = "auth", prefix "HANDSHAKE_AUTH_" {
        /// `HANDSHAKE_AUTH_UNSPEC`.
        UNSPEC = 0,
        /// `HANDSHAKE_AUTH_UNAUTH`: Not at all.
        UNAUTH = 1,
        /// `HANDSHAKE_AUTH_PSK`: By a key both have.
        PSK = 2,
        /// `HANDSHAKE_AUTH_X509`: By certificates.
        X509 = 3,
    }
}

netlink_core::attributes! {
    /// A certificate of this host. C: `HANDSHAKE_A_X509_*`, `linux/handshake.h`.
    pub struct X509 / X509Builder = "x509", prefix "HANDSHAKE_A_X509_" {
        /// `HANDSHAKE_A_X509_CERT`: Serial number of the key (keyrings(7)) that holds the certificate.
        CERT cert: i32 = 1,
        /// `HANDSHAKE_A_X509_PRIVKEY`: Serial number of the key that holds the private key.
        PRIVKEY privkey: i32 = 2,
    }
}

netlink_core::attributes! {
    /// A handshake to make. C: `HANDSHAKE_A_ACCEPT_*`, `linux/handshake.h`.
    pub struct Accept / AcceptBuilder = "accept", prefix "HANDSHAKE_A_ACCEPT_" {
        /// `HANDSHAKE_A_ACCEPT_SOCKFD`: File descriptor of the socket, in the program that accepts.
        SOCKFD sockfd: i32 = 1,
        /// `HANDSHAKE_A_ACCEPT_HANDLER_CLASS`.
        HANDLER_CLASS handler_class: HandlerClass = 2,
        /// `HANDSHAKE_A_ACCEPT_MESSAGE_TYPE`.
        MESSAGE_TYPE message_type: MsgType = 3,
        /// `HANDSHAKE_A_ACCEPT_TIMEOUT`: Milliseconds it may take; 0 for no limit.
        TIMEOUT timeout: u32 = 4,
        /// `HANDSHAKE_A_ACCEPT_AUTH_MODE`.
        AUTH_MODE auth_mode: Auth = 5,
        /// `HANDSHAKE_A_ACCEPT_PEER_IDENTITY`: Serial number of a key with an identity to offer.
        PEER_IDENTITY peer_identity: Multi<u32> = 6,
        /// `HANDSHAKE_A_ACCEPT_CERTIFICATE`.
        CERTIFICATE certificate => Multi<Nest<X509>> = 7,
        /// `HANDSHAKE_A_ACCEPT_PEERNAME`: Name the peer must have.
        PEERNAME peername: str = 8,
        /// `HANDSHAKE_A_ACCEPT_KEYRING`: Serial number of a keyring with more keys.
        KEYRING keyring: u32 = 9,
    }
}

netlink_core::attributes! {
    /// A handshake that was made. C: `HANDSHAKE_A_DONE_*`, `linux/handshake.h`.
    pub struct Done / DoneBuilder = "done", prefix "HANDSHAKE_A_DONE_" {
        /// `HANDSHAKE_A_DONE_STATUS`: 0, or the error (errno).
        STATUS status: u32 = 1,
        /// `HANDSHAKE_A_DONE_SOCKFD`: File descriptor of the socket.
        SOCKFD sockfd: i32 = 2,
        /// `HANDSHAKE_A_DONE_REMOTE_AUTH`: Serial number of a key with the peer's identity.
        REMOTE_AUTH remote_auth: Multi<u32> = 3,
    }
}

netlink_core::family! {
    /// Sockets of the kernel whose TLS handshake a program makes (tlshd).
    pub static HANDSHAKE = "handshake", netlink_core::schema::Protocol::Generic { name: "handshake", version: 1 };
    do {
        /// Give back the socket with the result. C: `HANDSHAKE_CMD_DONE`.
        DONE done: Done / DoneBuilder = 3 [1, 2, 3];
    }
    get {
        /// Take over a handshake. C: `HANDSHAKE_CMD_ACCEPT`.
        ACCEPT accept: Accept / AcceptBuilder = 2 [2] -> Accept = 2 [1, 3, 4, 5, 6, 7, 8, 9];
    }
    notify {
        /// A handshake is to be made. C: `HANDSHAKE_CMD_READY`.
        READY Ready: Accept = 1 [1, 3, 4, 5, 6, 7, 8, 9];
    }
    groups {
        /// Only for tests. It carries `HANDSHAKE_CMD_READY`.
        NONE: "none",
        /// Handshakes for tlshd. It carries `HANDSHAKE_CMD_READY`.
        TLSHD: "tlshd",
    }
}
