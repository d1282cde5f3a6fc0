//! The kernel's SMB server asks its program (`ksmbd.mountd`): accounts, shares, connections, remote procedure calls. A
//! message has one attribute, of the same number as its command.
//!
//! Printed by `cargo xtask codegen` from `specs/ksmbd.yaml`. Not to be edited.

use netlink_core::{Chars, List, Opaque, Tail};

netlink_core::flags! {
    /// Of the server. C: `fs/smb/server/ksmbd_netlink.h`.
    pub struct GlobalFlags: u32 = "global-flags", prefix "KSMBD_GLOBAL_FLAG_" {
        /// `KSMBD_GLOBAL_FLAG_SMB2_LEASES`.
        SMB2_LEASES = 1 << 0,
        /// `KSMBD_GLOBAL_FLAG_SMB2_ENCRYPTION`.
        SMB2_ENCRYPTION = 1 << 1,
        /// `KSMBD_GLOBAL_FLAG_SMB3_MULTICHANNEL`.
        SMB3_MULTICHANNEL = 1 << 2,
        /// `KSMBD_GLOBAL_FLAG_SMB2_ENCRYPTION_OFF`.
        SMB2_ENCRYPTION_OFF = 1 << 3,
        /// `KSMBD_GLOBAL_FLAG_DURABLE_HANDLE`.
        DURABLE_HANDLE = 1 << 4,
    }
}

netlink_core::flags! {
    /// Of an account. C: `fs/smb/server/ksmbd_netlink.h`.
    pub struct AccountFlags: u32 = "account-flags", prefix "KSMBD_USER_FLAG_" {
        /// `KSMBD_USER_FLAG_OK`: It is known.
        OK = 1 << 0,
        /// `KSMBD_USER_FLAG_BAD_PASSWORD`.
        BAD_PASSWORD = 1 << 1,
        /// `KSMBD_USER_FLAG_BAD_UID`.
        BAD_UID = 1 << 2,
        /// `KSMBD_USER_FLAG_BAD_USER`: There is none.
        BAD_USER = 1 << 3,
        /// `KSMBD_USER_FLAG_GUEST_ACCOUNT`.
        GUEST_ACCOUNT = 1 << 4,
        /// `KSMBD_USER_FLAG_DELAY_SESSION`: The kernel sets it after an attempt with a wrong password; the next one
        /// has to wait.
        DELAY_SESSION = 1 << 5,
        /// `KSMBD_USER_FLAG_EXTENSION`: Asks for its groups too.
        EXTENSION = 1 << 6,
    }
}

netlink_core::flags! {
    /// Of a share. C: `fs/smb/server/ksmbd_netlink.h`.
    pub struct ShareFlags: u32 = "share-flags", prefix "KSMBD_SHARE_FLAG_" {
        /// `KSMBD_SHARE_FLAG_AVAILABLE`.
        AVAILABLE = 1 << 0,
        /// `KSMBD_SHARE_FLAG_BROWSEABLE`.
        BROWSEABLE = 1 << 1,
        /// `KSMBD_SHARE_FLAG_WRITEABLE`.
        WRITEABLE = 1 << 2,
        /// `KSMBD_SHARE_FLAG_READONLY`.
        READONLY = 1 << 3,
        /// `KSMBD_SHARE_FLAG_GUEST_OK`.
        GUEST_OK = 1 << 4,
        /// `KSMBD_SHARE_FLAG_GUEST_ONLY`.
        GUEST_ONLY = 1 << 5,
        /// `KSMBD_SHARE_FLAG_STORE_DOS_ATTRS`: Attributes of DOS are kept, in extended attributes.
        STORE_DOS_ATTRS = 1 << 6,
        /// `KSMBD_SHARE_FLAG_OPLOCKS`: Clients may keep what they have read.
        OPLOCKS = 1 << 7,
        /// `KSMBD_SHARE_FLAG_PIPE`: It is for remote procedure calls.
        PIPE = 1 << 8,
        /// `KSMBD_SHARE_FLAG_HIDE_DOT_FILES`.
        HIDE_DOT_FILES = 1 << 9,
        /// `KSMBD_SHARE_FLAG_INHERIT_OWNER`: A file belongs to whom its folder belongs to.
        INHERIT_OWNER = 1 << 10,
        /// `KSMBD_SHARE_FLAG_STREAMS`: Files have further streams, in extended attributes.
        STREAMS = 1 << 11,
        /// `KSMBD_SHARE_FLAG_FOLLOW_SYMLINKS`.
        FOLLOW_SYMLINKS = 1 << 12,
        /// `KSMBD_SHARE_FLAG_ACL_XATTR`: Access control lists of NT are kept, in extended attributes.
        ACL_XATTR = 1 << 13,
        /// `KSMBD_SHARE_FLAG_UPDATE`: What is known of it is old.
        UPDATE = 1 << 14,
        /// `KSMBD_SHARE_FLAG_CROSSMNT`: What is mounted below belongs to it.
        CROSSMNT = 1 << 15,
        /// `KSMBD_SHARE_FLAG_CONTINUOUS_AVAILABILITY`.
        CONTINUOUS_AVAILABILITY = 1 << 16,
        /// `KSMBD_SHARE_FLAG_HIDE_UNREADABLE`.
        HIDE_UNREADABLE = 1 << 17,
        /// `KSMBD_SHARE_FLAG_TIME_MACHINE`.
        TIME_MACHINE = 1 << 18,
        /// `KSMBD_SHARE_FLAG_ENCRYPT_DATA`.
        ENCRYPT_DATA = 1 << 20,
    }
}

netlink_core::flags! {
    /// Of a client that asks for a share. C: `fs/smb/server/ksmbd_netlink.h`.
    pub struct TreeRequestFlags: u16 = "tree-request-flags", prefix "KSMBD_TREE_CONN_FLAG_REQUEST_" {
        /// `KSMBD_TREE_CONN_FLAG_REQUEST_IPV6`.
        IPV6 = 1 << 0,
        /// `KSMBD_TREE_CONN_FLAG_REQUEST_SMB2`.
        SMB2 = 1 << 1,
    }
}

netlink_core::flags! {
    /// What somebody may do with a share. C: `fs/smb/server/ksmbd_netlink.h`.
    pub struct TreeFlags: u16 = "tree-flags", prefix "KSMBD_TREE_CONN_FLAG_" {
        /// `KSMBD_TREE_CONN_FLAG_GUEST_ACCOUNT`.
        GUEST_ACCOUNT = 1 << 0,
        /// `KSMBD_TREE_CONN_FLAG_READ_ONLY`.
        READ_ONLY = 1 << 1,
        /// `KSMBD_TREE_CONN_FLAG_WRITABLE`.
        WRITABLE = 1 << 2,
        /// `KSMBD_TREE_CONN_FLAG_ADMIN_ACCOUNT`.
        ADMIN_ACCOUNT = 1 << 3,
        /// `KSMBD_TREE_CONN_FLAG_UPDATE`: The kernel is to ask for the share anew.
        UPDATE = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// Whether somebody may use a share. C: `enum KSMBD_TREE_CONN_STATUS`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct TreeStatus: u16 = "tree-status", prefix "KSMBD_TREE_CONN_STATUS_" {
        /// `KSMBD_TREE_CONN_STATUS_OK`.
        OK = 0,
        /// `KSMBD_TREE_CONN_STATUS_NOMEM`.
        NOMEM = 1,
        /// `KSMBD_TREE_CONN_STATUS_NO_SHARE`.
        NO_SHARE = 2,
        /// `KSMBD_TREE_CONN_STATUS_NO_USER`.
        NO_USER = 3,
        /// `KSMBD_TREE_CONN_STATUS_INVALID_USER`.
        INVALID_USER = 4,
        /// `KSMBD_TREE_CONN_STATUS_HOST_DENIED`.
        HOST_DENIED = 5,
        /// `KSMBD_TREE_CONN_STATUS_CONN_EXIST`.
        CONN_EXIST = 6,
        /// `KSMBD_TREE_CONN_STATUS_TOO_MANY_CONNS`.
        TOO_MANY_CONNS = 7,
        /// `KSMBD_TREE_CONN_STATUS_TOO_MANY_SESSIONS`.
        TOO_MANY_SESSIONS = 8,
        /// `KSMBD_TREE_CONN_STATUS_ERROR`.
        ERROR = 9,
    }
}

netlink_core::flags! {
    /// What a remote procedure call is, and what is to be done with it. C: `fs/smb/server/ksmbd_netlink.h`.
    pub struct RpcFlags: u32 = "rpc-flags", prefix "KSMBD_RPC_" {
        /// `KSMBD_RPC_METHOD_RETURN`: It is an answer.
        METHOD_RETURN = 1 << 0,
        /// `KSMBD_RPC_SRVSVC_METHOD_INVOKE`.
        SRVSVC_METHOD_INVOKE = 1 << 1,
        /// `KSMBD_RPC_WKSSVC_METHOD_INVOKE`.
        WKSSVC_METHOD_INVOKE = 1 << 2,
        /// Has no name in C.
        IOCTL_METHOD = 1 << 3,
        /// `KSMBD_RPC_OPEN_METHOD`.
        OPEN_METHOD = 1 << 4,
        /// `KSMBD_RPC_WRITE_METHOD`.
        WRITE_METHOD = 1 << 5,
        /// Has no name in C.
        READ_METHOD = 1 << 6,
        /// `KSMBD_RPC_CLOSE_METHOD`.
        CLOSE_METHOD = 1 << 7,
        /// Has no name in C.
        RAP_METHOD = 1 << 8,
        /// `KSMBD_RPC_RESTRICTED_CONTEXT`: It is a guest who calls.
        RESTRICTED_CONTEXT = 1 << 9,
        /// `KSMBD_RPC_SAMR_METHOD_INVOKE`.
        SAMR_METHOD_INVOKE = 1 << 10,
        /// `KSMBD_RPC_LSARPC_METHOD_INVOKE`.
        LSARPC_METHOD_INVOKE = 1 << 11,
    }
}

netlink_core::structure! {
    /// Is the program there? C: `struct ksmbd_heartbeat`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct Heartbeat = "heartbeat", size 4 {
        /// `handle`.
        handle: u32 = 0,
    }
}

netlink_core::structure! {
    /// The server's configuration. C: `struct ksmbd_startup_request`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct StartupRequest = "startup-request", size 744, tail "payload" {
        /// `flags`.
        flags: GlobalFlags = 0,
        /// `signing`: Whether messages are signed.
        signing: i32 = 4,
        /// `min_prot`: Oldest version of the protocol.
        min_prot: Chars<16> = 8,
        /// `max_prot`: Newest version of the protocol.
        max_prot: Chars<16> = 24,
        /// `netbios_name`.
        netbios_name: Chars<16> = 40,
        /// `work_group`.
        work_group: Chars<64> = 56,
        /// `server_string`.
        server_string: Chars<64> = 120,
        /// `tcp_port`.
        tcp_port: u16 = 184,
        /// `ipc_timeout`: Seconds the program has to answer.
        ipc_timeout: u16 = 186,
        /// `deadtime`: Minutes until an idle connection ends.
        deadtime: u32 = 188,
        /// `file_max`: Most open files.
        file_max: u32 = 192,
        /// `smb2_max_write`.
        smb2_max_write: u32 = 196,
        /// `smb2_max_read`.
        smb2_max_read: u32 = 200,
        /// `smb2_max_trans`.
        smb2_max_trans: u32 = 204,
        /// `share_fake_fscaps`.
        share_fake_fscaps: u32 = 208,
        /// `sub_auth`: Part of the security identifier.
        sub_auth: [u32; 3] = 212,
        /// `smb2_max_credits`.
        smb2_max_credits: u32 = 224,
        /// `smbd_max_io_size`: Largest transfer over RDMA.
        smbd_max_io_size: u32 = 228,
        /// `max_connections`.
        max_connections: u32 = 232,
        /// `bind_interfaces_only`.
        bind_interfaces_only: i8 = 236,
        /// `max_ip_connections`: Most connections of an address.
        max_ip_connections: u32 = 237,
        /// `aapl_model`: The model of Apple's that the Finder has an icon for.
        aapl_model: Chars<32> = 241,
        /// `max_sessions_per_connection`.
        max_sessions_per_connection: u32 = 273,
        /// Room for more.
        reserved: Opaque<463> = 277,
        /// `ifc_list_sz`: Bytes of the names of interfaces.
        ifc_list_sz: u32 = 740,
    }
}

netlink_core::structure! {
    /// The server goes down. C: `struct ksmbd_shutdown_request`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct ShutdownRequest = "shutdown-request", size 64 {
        /// `reserved`.
        reserved: [i32; 16] = 0,
    }
}

netlink_core::structure! {
    /// Who is it? C: `struct ksmbd_login_request`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct LoginRequest = "login-request", size 116 {
        /// `handle`.
        handle: u32 = 0,
        /// `account`.
        account: Chars<48> = 4,
        /// `reserved`.
        reserved: [u32; 16] = 52,
    }
}

netlink_core::structure! {
    /// An account. C: `struct ksmbd_login_response`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct LoginResponse = "login-response", size 148 {
        /// `handle`.
        handle: u32 = 0,
        /// `gid`.
        gid: u32 = 4,
        /// `uid`.
        uid: u32 = 8,
        /// `account`.
        account: Chars<48> = 12,
        /// `status`.
        status: AccountFlags as u16 = 60,
        /// `hash_sz`: Bytes of the hash.
        hash_sz: u16 = 62,
        /// `hash`: Hash of the password.
        hash: Opaque<18> = 64,
        /// `session_expiry_lo`: When the ticket of Kerberos expires, the lower half; of an account that a token stands
        /// for.
        session_expiry_lo: u32 = 84,
        /// `session_expiry_hi`: The upper half.
        session_expiry_hi: u32 = 88,
        /// Room for more.
        reserved: [u32; 14] = 92,
    }
}

netlink_core::structure! {
    /// Groups of an account. C: `struct ksmbd_login_response_ext`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct LoginResponseExt = "login-response-ext", size 136, tail "payload" {
        /// `handle`.
        handle: u32 = 0,
        /// `ngroups`: How many.
        ngroups: i32 = 4,
        /// `reserved`.
        reserved: Opaque<128> = 8,
    }
}

netlink_core::structure! {
    /// What share is it? C: `struct ksmbd_share_config_request`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct ShareConfigRequest = "share-config-request", size 132 {
        /// `handle`.
        handle: u32 = 0,
        /// `share_name`.
        share_name: Chars<64> = 4,
        /// `reserved`.
        reserved: [u32; 16] = 68,
    }
}

netlink_core::structure! {
    /// A share. C: `struct ksmbd_share_config_response`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct ShareConfigResponse = "share-config-response", size 536, tail "payload" {
        /// `handle`.
        handle: u32 = 0,
        /// `flags`.
        flags: ShareFlags = 4,
        /// `create_mask`.
        create_mask: u16 = 8,
        /// `directory_mask`.
        directory_mask: u16 = 10,
        /// `force_create_mode`.
        force_create_mode: u16 = 12,
        /// `force_directory_mode`.
        force_directory_mode: u16 = 14,
        /// `force_uid`.
        force_uid: u16 = 16,
        /// `force_gid`.
        force_gid: u16 = 18,
        /// `share_name`.
        share_name: Chars<64> = 20,
        /// `reserved`.
        reserved: [u32; 111] = 84,
        /// `payload_sz`: Bytes of what follows.
        payload_sz: u32 = 528,
        /// `veto_list_sz`: Bytes of the list of hidden names.
        veto_list_sz: u32 = 532,
    }
}

netlink_core::structure! {
    /// May somebody use a share? C: `struct ksmbd_tree_connect_request`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct TreeConnectRequest = "tree-connect-request", size 264 {
        /// `handle`.
        handle: u32 = 0,
        /// `account_flags`.
        account_flags: AccountFlags as u16 = 4,
        /// `flags`.
        flags: TreeRequestFlags = 6,
        /// `session_id`.
        session_id: u64 = 8,
        /// `connect_id`.
        connect_id: u64 = 16,
        /// `account`.
        account: Chars<48> = 24,
        /// `share`.
        share: Chars<64> = 72,
        /// `peer_addr`: Address of the client, as text; Linux from 6.18 on does not find it.
        peer_addr: Chars<64> = 136,
        /// `reserved`.
        reserved: [u32; 16] = 200,
    }
}

netlink_core::structure! {
    /// Whether somebody may use a share. C: `struct ksmbd_tree_connect_response`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct TreeConnectResponse = "tree-connect-response", size 72 {
        /// `handle`.
        handle: u32 = 0,
        /// `status`.
        status: TreeStatus = 4,
        /// `connection_flags`.
        connection_flags: TreeFlags = 6,
        /// `reserved`.
        reserved: [u32; 16] = 8,
    }
}

netlink_core::structure! {
    /// Somebody no longer uses a share. C: `struct ksmbd_tree_disconnect_request`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct TreeDisconnectRequest = "tree-disconnect-request", size 80 {
        /// `session_id`.
        session_id: u64 = 0,
        /// `connect_id`.
        connect_id: u64 = 8,
        /// `reserved`.
        reserved: [u32; 16] = 16,
    }
}

netlink_core::structure! {
    /// Somebody leaves. C: `struct ksmbd_logout_request`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct LogoutRequest = "logout-request", size 116 {
        /// `account`.
        account: Chars<48> = 0,
        /// `account_flags`.
        account_flags: AccountFlags = 48,
        /// `reserved`.
        reserved: [u32; 16] = 52,
    }
}

netlink_core::structure! {
    /// A remote procedure call. C: `struct ksmbd_rpc_command`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct RpcCommand = "rpc-command", size 12, tail "payload" {
        /// `handle`.
        handle: u32 = 0,
        /// `flags`.
        flags: RpcFlags = 4,
        /// `payload_sz`.
        payload_sz: u32 = 8,
    }
}

netlink_core::structure! {
    /// Who does this token stand for? Of the kernel's struct, the token lies in the padding already.
    pub struct SpnegoAuthenRequest = "spnego-authen-request", size 6, tail "spnego-blob" {
        /// `handle`.
        handle: u32 = 0,
        /// `spnego_blob_len`: Bytes of the token.
        spnego_blob_len: u16 = 4,
    }
}

netlink_core::structure! {
    /// The account a token stands for. C: `struct ksmbd_spnego_authen_response`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct SpnegoAuthenResponse = "spnego-authen-response", size 156, tail "payload" {
        /// `handle`.
        handle: u32 = 0,
        /// `login_response`: The account.
        login_response: LoginResponse = 4,
        /// `session_key_len`: Bytes of the session key.
        session_key_len: u16 = 152,
        /// `spnego_blob_len`: Bytes of the token for the client.
        spnego_blob_len: u16 = 154,
    }
}

netlink_core::attributes! {
    /// A question or an answer. C: `KSMBD_EVENT_*`, `fs/smb/server/ksmbd_netlink.h`.
    pub struct Ksmbd / KsmbdBuilder = "ksmbd", prefix "KSMBD_EVENT_" {
        /// `KSMBD_EVENT_HEARTBEAT_REQUEST`.
        HEARTBEAT_REQUEST heartbeat_request: Heartbeat = 1,
        /// `KSMBD_EVENT_STARTING_UP`.
        STARTING_UP starting_up: Tail<StartupRequest, [u8]> = 2,
        /// `KSMBD_EVENT_SHUTTING_DOWN`.
        SHUTTING_DOWN shutting_down: ShutdownRequest = 3,
        /// `KSMBD_EVENT_LOGIN_REQUEST`.
        LOGIN_REQUEST login_request: LoginRequest = 4,
        /// `KSMBD_EVENT_LOGIN_RESPONSE`.
        LOGIN_RESPONSE login_response: LoginResponse = 5,
        /// `KSMBD_EVENT_SHARE_CONFIG_REQUEST`.
        SHARE_CONFIG_REQUEST share_config_request: ShareConfigRequest = 6,
        /// `KSMBD_EVENT_SHARE_CONFIG_RESPONSE`.
        SHARE_CONFIG_RESPONSE share_config_response: Tail<ShareConfigResponse, [u8]> = 7,
        /// `KSMBD_EVENT_TREE_CONNECT_REQUEST`.
        TREE_CONNECT_REQUEST tree_connect_request: TreeConnectRequest = 8,
        /// `KSMBD_EVENT_TREE_CONNECT_RESPONSE`.
        TREE_CONNECT_RESPONSE tree_connect_response: TreeConnectResponse = 9,
        /// `KSMBD_EVENT_TREE_DISCONNECT_REQUEST`.
        TREE_DISCONNECT_REQUEST tree_disconnect_request: TreeDisconnectRequest = 10,
        /// `KSMBD_EVENT_LOGOUT_REQUEST`.
        LOGOUT_REQUEST logout_request: LogoutRequest = 11,
        /// `KSMBD_EVENT_RPC_REQUEST`.
        RPC_REQUEST rpc_request: Tail<RpcCommand, [u8]> = 12,
        /// `KSMBD_EVENT_RPC_RESPONSE`.
        RPC_RESPONSE rpc_response: Tail<RpcCommand, [u8]> = 13,
        /// `KSMBD_EVENT_SPNEGO_AUTHEN_REQUEST`: A token, and who asks.
        SPNEGO_AUTHEN_REQUEST spnego_authen_request: Tail<SpnegoAuthenRequest, [u8]> = 14,
        /// `KSMBD_EVENT_SPNEGO_AUTHEN_RESPONSE`: The account, and what the client is told.
        SPNEGO_AUTHEN_RESPONSE spnego_authen_response: Tail<SpnegoAuthenResponse, [u8]> = 15,
        /// `KSMBD_EVENT_LOGIN_REQUEST_EXT`.
        LOGIN_REQUEST_EXT login_request_ext: LoginRequest = 16,
        /// `KSMBD_EVENT_LOGIN_RESPONSE_EXT`.
        LOGIN_RESPONSE_EXT login_response_ext: Tail<LoginResponseExt, List<u32>> = 17,
    }
}

netlink_core::family! {
    /// The kernel's SMB server asks its program (`ksmbd.mountd`): accounts, shares, connections, remote procedure
    /// calls. A message has one attribute, of the same number as its command.
    pub static KSMBD = "ksmbd", netlink_core::schema::Protocol::Generic { name: "SMBD_GENL", version: 1 };
    do {
        /// The program is there, and gives the configuration. C: `KSMBD_EVENT_STARTING_UP`.
        STARTING_UP starting_up: Ksmbd / KsmbdBuilder = 2 [2];
        /// The server is to go down. C: `KSMBD_EVENT_SHUTTING_DOWN`.
        SHUTTING_DOWN shutting_down: Ksmbd / KsmbdBuilder = 3 [3];
        /// An account. C: `KSMBD_EVENT_LOGIN_RESPONSE`.
        LOGIN_RESPONSE login_response: Ksmbd / KsmbdBuilder = 5 [5];
        /// A share. C: `KSMBD_EVENT_SHARE_CONFIG_RESPONSE`.
        SHARE_CONFIG_RESPONSE share_config_response: Ksmbd / KsmbdBuilder = 7 [7];
        /// Whether somebody may use a share. C: `KSMBD_EVENT_TREE_CONNECT_RESPONSE`.
        TREE_CONNECT_RESPONSE tree_connect_response: Ksmbd / KsmbdBuilder = 9 [9];
        /// Its answer. C: `KSMBD_EVENT_RPC_RESPONSE`.
        RPC_RESPONSE rpc_response: Ksmbd / KsmbdBuilder = 13 [13];
        /// Whom a token belongs to. C: `KSMBD_EVENT_SPNEGO_AUTHEN_RESPONSE`.
        SPNEGO_AUTHEN_RESPONSE spnego_authen_response: Ksmbd / KsmbdBuilder = 15 [15];
        /// The groups of an account. C: `KSMBD_EVENT_LOGIN_RESPONSE_EXT`.
        LOGIN_RESPONSE_EXT login_response_ext: Ksmbd / KsmbdBuilder = 17 [17];
    }
    notify {
        /// Is the program there? C: `KSMBD_EVENT_HEARTBEAT_REQUEST`.
        HEARTBEAT_REQUEST HeartbeatRequest: Ksmbd = 1 [1];
        /// Asks for an account. C: `KSMBD_EVENT_LOGIN_REQUEST`.
        LOGIN_REQUEST LoginRequest: Ksmbd = 4 [4];
        /// Asks for a share. C: `KSMBD_EVENT_SHARE_CONFIG_REQUEST`.
        SHARE_CONFIG_REQUEST ShareConfigRequest: Ksmbd = 6 [6];
        /// Asks whether somebody may use a share. C: `KSMBD_EVENT_TREE_CONNECT_REQUEST`.
        TREE_CONNECT_REQUEST TreeConnectRequest: Ksmbd = 8 [8];
        /// Somebody no longer uses a share. C: `KSMBD_EVENT_TREE_DISCONNECT_REQUEST`.
        TREE_DISCONNECT_REQUEST TreeDisconnectRequest: Ksmbd = 10 [10];
        /// Somebody leaves. C: `KSMBD_EVENT_LOGOUT_REQUEST`.
        LOGOUT_REQUEST LogoutRequest: Ksmbd = 11 [11];
        /// A remote procedure call. C: `KSMBD_EVENT_RPC_REQUEST`.
        RPC_REQUEST RpcRequest: Ksmbd = 12 [12];
        /// Asks who a token belongs to. C: `KSMBD_EVENT_SPNEGO_AUTHEN_REQUEST`.
        SPNEGO_AUTHEN_REQUEST SpnegoAuthenRequest: Ksmbd = 14 [14];
        /// Asks for the groups of an account. C: `KSMBD_EVENT_LOGIN_REQUEST_EXT`.
        LOGIN_REQUEST_EXT LoginRequestExt: Ksmbd = 16 [16];
    }
}
