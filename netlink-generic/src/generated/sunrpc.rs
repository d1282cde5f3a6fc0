//! Caches of the server side of RPC that a program (rpc.mountd) fills.
//!
//! Printed by `cargo xtask codegen` from `specs/sunrpc.yaml`. Not to be edited.

use netlink_core::{Flag, Multi, Nest};

netlink_core::flags! {
    /// The caches. C: `enum sunrpc_cache_type`, `linux/sunrpc_netlink.h`.
    pub struct CacheType: u32 = "cache-type", prefix "SUNRPC_CACHE_TYPE_" {
        /// `SUNRPC_CACHE_TYPE_IP_MAP`: From addresses to clients.
        IP_MAP = 1 << 0,
        /// `SUNRPC_CACHE_TYPE_UNIX_GID`: From users to their groups.
        UNIX_GID = 1 << 1,
    }
}

netlink_core::attributes! {
    /// A cache that asks for something. C: `SUNRPC_A_CACHE_NOTIFY_*`, `linux/sunrpc_netlink.h`.
    pub struct CacheNotify / CacheNotifyBuilder = "cache-notify", prefix "SUNRPC_A_CACHE_NOTIFY_" {
        /// `SUNRPC_A_CACHE_NOTIFY_CACHE_TYPE`.
        CACHE_TYPE cache_type: CacheType = 1,
    }
}

netlink_core::attributes! {
    /// Which client an address is of. C: `SUNRPC_A_IP_MAP_*`, `linux/sunrpc_netlink.h`.
    pub struct IpMap / IpMapBuilder = "ip-map", prefix "SUNRPC_A_IP_MAP_" {
        /// `SUNRPC_A_IP_MAP_SEQNO`: Number of the question, which the answer repeats.
        SEQNO seqno: u64 = 1,
        /// `SUNRPC_A_IP_MAP_CLASS`: As in exports(5): nfsd.
        CLASS class: str = 2,
        /// `SUNRPC_A_IP_MAP_ADDR`.
        ADDR addr: str = 3,
        /// `SUNRPC_A_IP_MAP_DOMAIN`: The client.
        DOMAIN domain: str = 4,
        /// `SUNRPC_A_IP_MAP_NEGATIVE`: There is none.
        NEGATIVE negative: Flag = 5,
        /// `SUNRPC_A_IP_MAP_EXPIRY`: When the answer is no longer valid, in seconds since 1970.
        EXPIRY expiry: u64 = 6,
    }
}

netlink_core::attributes! {
    /// Questions, or answers. C: `SUNRPC_A_IP_MAP_REQS_*`, `linux/sunrpc_netlink.h`.
    pub struct IpMapReqs / IpMapReqsBuilder = "ip-map-reqs", prefix "SUNRPC_A_IP_MAP_REQS_" {
        /// `SUNRPC_A_IP_MAP_REQS_REQUESTS`.
        REQUESTS requests => Multi<Nest<IpMap>> = 1,
    }
}

netlink_core::attributes! {
    /// Which groups a user is in. C: `SUNRPC_A_UNIX_GID_*`, `linux/sunrpc_netlink.h`.
    pub struct UnixGid / UnixGidBuilder = "unix-gid", prefix "SUNRPC_A_UNIX_GID_" {
        /// `SUNRPC_A_UNIX_GID_SEQNO`: Number of the question, which the answer repeats.
        SEQNO seqno: u64 = 1,
        /// `SUNRPC_A_UNIX_GID_UID`.
        UID uid: u32 = 2,
        /// `SUNRPC_A_UNIX_GID_GIDS`.
        GIDS gids: Multi<u32> = 3,
        /// `SUNRPC_A_UNIX_GID_NEGATIVE`: The user is not known.
        NEGATIVE negative: Flag = 4,
        /// `SUNRPC_A_UNIX_GID_EXPIRY`: When the answer is no longer valid, in seconds since 1970.
        EXPIRY expiry: u64 = 5,
    }
}

netlink_core::attributes! {
    /// Questions, or answers. C: `SUNRPC_A_UNIX_GID_REQS_*`, `linux/sunrpc_netlink.h`.
    pub struct UnixGidReqs / UnixGidReqsBuilder = "unix-gid-reqs", prefix "SUNRPC_A_UNIX_GID_REQS_" {
        /// `SUNRPC_A_UNIX_GID_REQS_REQUESTS`.
        REQUESTS requests => Multi<Nest<UnixGid>> = 1,
    }
}

netlink_core::attributes! {
    /// What to forget. C: `SUNRPC_A_CACHE_FLUSH_*`, `linux/sunrpc_netlink.h`.
    pub struct CacheFlush / CacheFlushBuilder = "cache-flush", prefix "SUNRPC_A_CACHE_FLUSH_" {
        /// `SUNRPC_A_CACHE_FLUSH_MASK`: Which caches; all without it.
        MASK mask: CacheType = 1,
    }
}

netlink_core::family! {
    /// Caches of the server side of RPC that a program (rpc.mountd) fills.
    pub static SUNRPC = "sunrpc", netlink_core::schema::Protocol::Generic { name: "sunrpc", version: 1 };
    do {
        /// Answer them. C: `SUNRPC_CMD_IP_MAP_SET_REQS`.
        IP_MAP_SET_REQS ip_map_set_reqs: IpMapReqs / IpMapReqsBuilder = 3 [1];
        /// Answer them. C: `SUNRPC_CMD_UNIX_GID_SET_REQS`.
        UNIX_GID_SET_REQS unix_gid_set_reqs: UnixGidReqs / UnixGidReqsBuilder = 5 [1];
        /// Forget what is in the caches. C: `SUNRPC_CMD_CACHE_FLUSH`.
        CACHE_FLUSH cache_flush: CacheFlush / CacheFlushBuilder = 6 [1];
    }
    dump {
        /// Questions about addresses. C: `SUNRPC_CMD_IP_MAP_GET_REQS`.
        IP_MAP_GET_REQS_DUMP ip_map_get_reqs_dump: IpMapReqs / IpMapReqsBuilder = 2 [] -> IpMapReqs = 2 [1] as "ip-map-get-reqs";
        /// Questions about users. C: `SUNRPC_CMD_UNIX_GID_GET_REQS`.
        UNIX_GID_GET_REQS_DUMP unix_gid_get_reqs_dump: UnixGidReqs / UnixGidReqsBuilder = 4 [] -> UnixGidReqs = 4 [1] as "unix-gid-get-reqs";
    }
    notify {
        /// There are questions. C: `SUNRPC_CMD_CACHE_NOTIFY`.
        CACHE_NOTIFY CacheNotify: CacheNotify = 1 [1];
    }
    groups {
        /// Nothing is sent to it.
        NONE: "none",
        /// Questions. It carries `SUNRPC_CMD_CACHE_NOTIFY`.
        EXPORTD: "exportd",
    }
}
