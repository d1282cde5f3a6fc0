//! The NFS server of the kernel.
//!
//! Printed by `cargo xtask codegen` from `specs/nfsd.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use netlink_core::{Be, Flag, Multi, Nest, Unused, Uuid};

netlink_core::flags! {
    /// Caches that a program (rpc.mountd) fills. C: `enum nfsd_cache_type`, `linux/nfsd_netlink.h`.
    pub struct CacheType: u32 = "cache-type", prefix "NFSD_CACHE_TYPE_" {
        /// `NFSD_CACHE_TYPE_SVC_EXPORT`: From clients and paths to exports.
        SVC_EXPORT = 1 << 0,
        /// `NFSD_CACHE_TYPE_EXPKEY`: From clients and file system numbers to paths.
        EXPKEY = 1 << 1,
    }
}

netlink_core::flags! {
    /// How a file system is exported, as in exports(5). C: `enum nfsd_export_flags`, `linux/nfsd_netlink.h`.
    pub struct ExportFlags: u32 = "export-flags", prefix "NFSD_EXPORT_FLAGS_" {
        /// `NFSD_EXPORT_FLAGS_READONLY`.
        READONLY = 1 << 0,
        /// `NFSD_EXPORT_FLAGS_INSECURE_PORT`: Clients may use ports of any program.
        INSECURE_PORT = 1 << 1,
        /// `NFSD_EXPORT_FLAGS_ROOTSQUASH`: Root is nobody.
        ROOTSQUASH = 1 << 2,
        /// `NFSD_EXPORT_FLAGS_ALLSQUASH`: Everybody is nobody.
        ALLSQUASH = 1 << 3,
        /// `NFSD_EXPORT_FLAGS_ASYNC`.
        ASYNC = 1 << 4,
        /// `NFSD_EXPORT_FLAGS_GATHERED_WRITES`: Writes are held back for a while to be made together.
        GATHERED_WRITES = 1 << 5,
        /// `NFSD_EXPORT_FLAGS_NOREADDIRPLUS`: Folders are not read with attributes.
        NOREADDIRPLUS = 1 << 6,
        /// `NFSD_EXPORT_FLAGS_SECURITY_LABEL`.
        SECURITY_LABEL = 1 << 7,
        /// `NFSD_EXPORT_FLAGS_SIGN_FH`: File handles are signed.
        SIGN_FH = 1 << 8,
        /// `NFSD_EXPORT_FLAGS_NOHIDE`: Seen by clients that mounted the file system it lies in.
        NOHIDE = 1 << 9,
        /// `NFSD_EXPORT_FLAGS_NOSUBTREECHECK`: Whether a file is below the export is not checked.
        NOSUBTREECHECK = 1 << 10,
        /// `NFSD_EXPORT_FLAGS_NOAUTHNLM`: Locks need no authentication.
        NOAUTHNLM = 1 << 11,
        /// `NFSD_EXPORT_FLAGS_MSNFS`: Unused.
        MSNFS = 1 << 12,
        /// `NFSD_EXPORT_FLAGS_FSID`: The number of the file system is given.
        FSID = 1 << 13,
        /// `NFSD_EXPORT_FLAGS_CROSSMOUNT`: Clients may cross over to what is mounted below.
        CROSSMOUNT = 1 << 14,
        /// `NFSD_EXPORT_FLAGS_NOACL`: Without access control lists.
        NOACL = 1 << 15,
        /// `NFSD_EXPORT_FLAGS_V4ROOT`: Only a way to other exports.
        V4ROOT = 1 << 16,
        /// `NFSD_EXPORT_FLAGS_PNFS`.
        PNFS = 1 << 17,
    }
}

netlink_core::flags! {
    /// How the transport is secured. C: `enum nfsd_xprtsec_mode`, `linux/nfsd_netlink.h`.
    pub struct XprtsecMode: u32 = "xprtsec-mode", prefix "NFSD_XPRTSEC_MODE_" {
        /// `NFSD_XPRTSEC_MODE_NONE`.
        NONE = 1 << 0,
        /// `NFSD_XPRTSEC_MODE_TLS`: TLS that encrypts.
        TLS = 1 << 1,
        /// `NFSD_XPRTSEC_MODE_MTLS`: TLS with a certificate of the client.
        MTLS = 1 << 2,
    }
}

netlink_core::attributes! {
    /// A cache that asks for something. C: `NFSD_A_CACHE_NOTIFY_*`, `linux/nfsd_netlink.h`.
    pub struct CacheNotify / CacheNotifyBuilder = "cache-notify", prefix "NFSD_A_CACHE_NOTIFY_" {
        /// `NFSD_A_CACHE_NOTIFY_CACHE_TYPE`.
        CACHE_TYPE cache_type: CacheType = 1,
    }
}

netlink_core::attributes! {
    /// A call the server works on. C: `NFSD_A_RPC_STATUS_*`, `linux/nfsd_netlink.h`.
    pub struct RpcStatus / RpcStatusBuilder = "rpc-status", prefix "NFSD_A_RPC_STATUS_" {
        /// `NFSD_A_RPC_STATUS_XID`: Number of the call.
        XID xid: Be<u32> = 1,
        /// `NFSD_A_RPC_STATUS_FLAGS`: RQ_\* of the kernel, a bit for each.
        FLAGS flags: u32 = 2,
        /// `NFSD_A_RPC_STATUS_PROG`: Number of the program.
        PROG prog: u32 = 3,
        /// `NFSD_A_RPC_STATUS_VERSION`.
        VERSION version: u8 = 4,
        /// `NFSD_A_RPC_STATUS_PROC`: Number of the procedure.
        PROC proc: u32 = 5,
        /// `NFSD_A_RPC_STATUS_SERVICE_TIME`: When it came, in microseconds of CLOCK_MONOTONIC.
        SERVICE_TIME service_time: i64 = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `NFSD_A_RPC_STATUS_SADDR4`.
        SADDR4 saddr4: Ipv4Addr = 8,
        /// `NFSD_A_RPC_STATUS_DADDR4`.
        DADDR4 daddr4: Ipv4Addr = 9,
        /// `NFSD_A_RPC_STATUS_SADDR6`.
        SADDR6 saddr6: Ipv6Addr = 10,
        /// `NFSD_A_RPC_STATUS_DADDR6`.
        DADDR6 daddr6: Ipv6Addr = 11,
        /// `NFSD_A_RPC_STATUS_SPORT`.
        SPORT sport: Be<u16> = 12,
        /// `NFSD_A_RPC_STATUS_DPORT`.
        DPORT dport: Be<u16> = 13,
        /// `NFSD_A_RPC_STATUS_COMPOUND_OPS`: Operations of NFSv4 in it.
        COMPOUND_OPS compound_ops: Multi<u32> = 14,
    }
}

netlink_core::attributes! {
    /// Settings of the server. C: `NFSD_A_SERVER_*`, `linux/nfsd_netlink.h`.
    pub struct Server / ServerBuilder = "server", prefix "NFSD_A_SERVER_" {
        /// `NFSD_A_SERVER_THREADS`: How many threads, of one pool after another.
        THREADS threads: Multi<u32> = 1,
        /// `NFSD_A_SERVER_GRACETIME`: Seconds after a start in which clients get their state back.
        GRACETIME gracetime: u32 = 2,
        /// `NFSD_A_SERVER_LEASETIME`: Seconds of a lease.
        LEASETIME leasetime: u32 = 3,
        /// `NFSD_A_SERVER_SCOPE`: Name of the server as clients of NFSv4.1 know it.
        SCOPE scope: str = 4,
        /// `NFSD_A_SERVER_MIN_THREADS`: How many threads there are at least.
        MIN_THREADS min_threads: u32 = 5,
        /// `NFSD_A_SERVER_FH_KEY`: Key that signs file handles.
        FH_KEY fh_key: [u8] = 6,
    }
}

netlink_core::attributes! {
    /// A version of NFS. C: `NFSD_A_VERSION_*`, `linux/nfsd_netlink.h`.
    pub struct Version / VersionBuilder = "version", prefix "NFSD_A_VERSION_" {
        /// `NFSD_A_VERSION_MAJOR`.
        MAJOR major: u32 = 1,
        /// `NFSD_A_VERSION_MINOR`.
        MINOR minor: u32 = 2,
        /// `NFSD_A_VERSION_ENABLED`.
        ENABLED enabled: Flag = 3,
    }
}

netlink_core::attributes! {
    /// Versions of NFS. C: `NFSD_A_SERVER_PROTO_*`, `linux/nfsd_netlink.h`.
    pub struct ServerProto / ServerProtoBuilder = "server-proto", prefix "NFSD_A_SERVER_PROTO_" {
        /// `NFSD_A_SERVER_PROTO_VERSION`.
        VERSION version => Multi<Nest<Version>> = 1,
    }
}

netlink_core::attributes! {
    /// An address to listen at. C: `NFSD_A_SOCK_*`, `linux/nfsd_netlink.h`.
    pub struct Sock / SockBuilder = "sock", prefix "NFSD_A_SOCK_" {
        /// `NFSD_A_SOCK_ADDR`.
        ADDR addr: SocketAddr = 1,
        /// `NFSD_A_SOCK_TRANSPORT_NAME`: As udp, tcp, rdma.
        TRANSPORT_NAME transport_name: str = 2,
    }
}

netlink_core::attributes! {
    /// Addresses to listen at. C: `NFSD_A_SERVER_SOCK_*`, `linux/nfsd_netlink.h`.
    pub struct ServerSock / ServerSockBuilder = "server-sock", prefix "NFSD_A_SERVER_SOCK_" {
        /// `NFSD_A_SERVER_SOCK_ADDR`.
        ADDR addr => Multi<Nest<Sock>> = 1,
    }
}

netlink_core::attributes! {
    /// How threads are put into pools. C: `NFSD_A_POOL_MODE_*`, `linux/nfsd_netlink.h`.
    pub struct PoolMode / PoolModeBuilder = "pool-mode", prefix "NFSD_A_POOL_MODE_" {
        /// `NFSD_A_POOL_MODE_MODE`: As global, percpu, pernode.
        MODE mode: str = 1,
        /// `NFSD_A_POOL_MODE_NPOOLS`: How many pools there are.
        NPOOLS npools: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Another place of a file system. C: `NFSD_A_FSLOCATION_*`, `linux/nfsd_netlink.h`.
    pub struct Fslocation / FslocationBuilder = "fslocation", prefix "NFSD_A_FSLOCATION_" {
        /// `NFSD_A_FSLOCATION_HOST`.
        HOST host: str = 1,
        /// `NFSD_A_FSLOCATION_PATH`.
        PATH path: str = 2,
    }
}

netlink_core::attributes! {
    /// Other places of a file system. C: `NFSD_A_FSLOCATIONS_*`, `linux/nfsd_netlink.h`.
    pub struct Fslocations / FslocationsBuilder = "fslocations", prefix "NFSD_A_FSLOCATIONS_" {
        /// `NFSD_A_FSLOCATIONS_LOCATION`.
        LOCATION location => Multi<Nest<Fslocation>> = 1,
    }
}

netlink_core::attributes! {
    /// A way of authentication. C: `NFSD_A_AUTH_FLAVOR_*`, `linux/nfsd_netlink.h`.
    pub struct AuthFlavor / AuthFlavorBuilder = "auth-flavor", prefix "NFSD_A_AUTH_FLAVOR_" {
        /// `NFSD_A_AUTH_FLAVOR_PSEUDOFLAVOR`: Its number.
        PSEUDOFLAVOR pseudoflavor: u32 = 1,
        /// `NFSD_A_AUTH_FLAVOR_FLAGS`: How the file system is exported to those who use it.
        FLAGS flags: ExportFlags = 2,
    }
}

netlink_core::attributes! {
    /// How a path is exported to a client. C: `NFSD_A_SVC_EXPORT_*`, `linux/nfsd_netlink.h`.
    pub struct SvcExport / SvcExportBuilder = "svc-export", prefix "NFSD_A_SVC_EXPORT_" {
        /// `NFSD_A_SVC_EXPORT_SEQNO`: Number of the question, which the answer repeats.
        SEQNO seqno: u64 = 1,
        /// `NFSD_A_SVC_EXPORT_CLIENT`.
        CLIENT client: str = 2,
        /// `NFSD_A_SVC_EXPORT_PATH`.
        PATH path: str = 3,
        /// `NFSD_A_SVC_EXPORT_NEGATIVE`: It is not.
        NEGATIVE negative: Flag = 4,
        /// `NFSD_A_SVC_EXPORT_EXPIRY`: When the answer is no longer valid, in seconds since 1970.
        EXPIRY expiry: u64 = 5,
        /// `NFSD_A_SVC_EXPORT_ANON_UID`.
        ANON_UID anon_uid: u32 = 6,
        /// `NFSD_A_SVC_EXPORT_ANON_GID`.
        ANON_GID anon_gid: u32 = 7,
        /// `NFSD_A_SVC_EXPORT_FSLOCATIONS`.
        FSLOCATIONS fslocations => Nest<Fslocations> = 8,
        /// `NFSD_A_SVC_EXPORT_UUID`: Of the file system.
        UUID uuid: Uuid = 9,
        /// `NFSD_A_SVC_EXPORT_SECINFO`: Ways of authentication.
        SECINFO secinfo => Multi<Nest<AuthFlavor>> = 10,
        /// `NFSD_A_SVC_EXPORT_XPRTSEC`: Ways to secure the transport.
        XPRTSEC xprtsec: Multi<XprtsecMode> = 11,
        /// `NFSD_A_SVC_EXPORT_FLAGS`.
        FLAGS flags: ExportFlags = 12,
        /// `NFSD_A_SVC_EXPORT_FSID`: Number of the file system.
        FSID fsid: i32 = 13,
    }
}

netlink_core::attributes! {
    /// Questions, or answers. C: `NFSD_A_SVC_EXPORT_REQS_*`, `linux/nfsd_netlink.h`.
    pub struct SvcExportReqs / SvcExportReqsBuilder = "svc-export-reqs", prefix "NFSD_A_SVC_EXPORT_REQS_" {
        /// `NFSD_A_SVC_EXPORT_REQS_REQUESTS`.
        REQUESTS requests => Multi<Nest<SvcExport>> = 1,
    }
}

netlink_core::attributes! {
    /// Which path a file system number is of. C: `NFSD_A_EXPKEY_*`, `linux/nfsd_netlink.h`.
    pub struct Expkey / ExpkeyBuilder = "expkey", prefix "NFSD_A_EXPKEY_" {
        /// `NFSD_A_EXPKEY_SEQNO`: Number of the question, which the answer repeats.
        SEQNO seqno: u64 = 1,
        /// `NFSD_A_EXPKEY_CLIENT`.
        CLIENT client: str = 2,
        /// `NFSD_A_EXPKEY_FSIDTYPE`: Form of the number.
        FSIDTYPE fsidtype: u8 = 3,
        /// `NFSD_A_EXPKEY_FSID`: The number, in that form.
        FSID fsid: [u8] = 4,
        /// `NFSD_A_EXPKEY_NEGATIVE`: There is none.
        NEGATIVE negative: Flag = 5,
        /// `NFSD_A_EXPKEY_EXPIRY`: When the answer is no longer valid, in seconds since 1970.
        EXPIRY expiry: u64 = 6,
        /// `NFSD_A_EXPKEY_PATH`.
        PATH path: str = 7,
    }
}

netlink_core::attributes! {
    /// Questions, or answers. C: `NFSD_A_EXPKEY_REQS_*`, `linux/nfsd_netlink.h`.
    pub struct ExpkeyReqs / ExpkeyReqsBuilder = "expkey-reqs", prefix "NFSD_A_EXPKEY_REQS_" {
        /// `NFSD_A_EXPKEY_REQS_REQUESTS`.
        REQUESTS requests => Multi<Nest<Expkey>> = 1,
    }
}

netlink_core::attributes! {
    /// What to forget. C: `NFSD_A_CACHE_FLUSH_*`, `linux/nfsd_netlink.h`.
    pub struct CacheFlush / CacheFlushBuilder = "cache-flush", prefix "NFSD_A_CACHE_FLUSH_" {
        /// `NFSD_A_CACHE_FLUSH_MASK`: Which caches; all without it.
        MASK mask: CacheType = 1,
    }
}

netlink_core::attributes! {
    /// Whose locks to drop. C: `NFSD_A_UNLOCK_IP_*`, `linux/nfsd_netlink.h`.
    pub struct UnlockIp / UnlockIpBuilder = "unlock-ip", prefix "NFSD_A_UNLOCK_IP_" {
        /// `NFSD_A_UNLOCK_IP_ADDRESS`: Address of this host that the client used.
        ADDRESS address: SocketAddr = 1,
    }
}

netlink_core::attributes! {
    /// Where to drop locks. C: `NFSD_A_UNLOCK_FILESYSTEM_*`, `linux/nfsd_netlink.h`.
    pub struct UnlockFilesystem / UnlockFilesystemBuilder = "unlock-filesystem", prefix "NFSD_A_UNLOCK_FILESYSTEM_" {
        /// `NFSD_A_UNLOCK_FILESYSTEM_PATH`: Path on the file system.
        PATH path: str = 1,
    }
}

netlink_core::attributes! {
    /// Where to drop state. C: `NFSD_A_UNLOCK_EXPORT_*`, `linux/nfsd_netlink.h`.
    pub struct UnlockExport / UnlockExportBuilder = "unlock-export", prefix "NFSD_A_UNLOCK_EXPORT_" {
        /// `NFSD_A_UNLOCK_EXPORT_PATH`: Path of the export.
        PATH path: str = 1,
    }
}

netlink_core::attributes! {
    /// How often a procedure was called. C: `NFSD_A_SERVER_PROC_ENTRY_*`, `linux/nfsd_netlink.h`.
    pub struct ServerProcEntry / ServerProcEntryBuilder = "server-proc-entry", prefix "NFSD_A_SERVER_PROC_ENTRY_" {
        /// `NFSD_A_SERVER_PROC_ENTRY_OP`: Its number.
        OP op: u32 = 1,
        /// `NFSD_A_SERVER_PROC_ENTRY_COUNT`.
        COUNT count: u64 = 2 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 3,
    }
}

netlink_core::attributes! {
    /// Counters of the server. C: `NFSD_A_SERVER_STATS_*`, `linux/nfsd_netlink.h`.
    pub struct ServerStats / ServerStatsBuilder = "server-stats", prefix "NFSD_A_SERVER_STATS_" {
        /// `NFSD_A_SERVER_STATS_RC_HITS`: Calls whose reply was still there.
        RC_HITS rc_hits: u64 = 1 [volatile],
        /// `NFSD_A_SERVER_STATS_RC_MISSES`: Calls whose reply was not.
        RC_MISSES rc_misses: u64 = 2 [volatile],
        /// `NFSD_A_SERVER_STATS_RC_NOCACHE`: Calls whose reply is not kept.
        RC_NOCACHE rc_nocache: u64 = 3 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 4,
        /// `NFSD_A_SERVER_STATS_FH_STALE`: File handles of what is gone.
        FH_STALE fh_stale: u64 = 5 [volatile],
        /// `NFSD_A_SERVER_STATS_IO_READ`: Bytes read.
        IO_READ io_read: u64 = 6 [volatile],
        /// `NFSD_A_SERVER_STATS_IO_WRITE`: Bytes written.
        IO_WRITE io_write: u64 = 7 [volatile],
        /// `NFSD_A_SERVER_STATS_NETCNT`: Packets.
        NETCNT netcnt: u32 = 8 [volatile],
        /// `NFSD_A_SERVER_STATS_NETUDPCNT`: Packets of UDP.
        NETUDPCNT netudpcnt: u32 = 9 [volatile],
        /// `NFSD_A_SERVER_STATS_NETTCPCNT`: Records of TCP.
        NETTCPCNT nettcpcnt: u32 = 10 [volatile],
        /// `NFSD_A_SERVER_STATS_NETTCPCONN`: Connections of TCP.
        NETTCPCONN nettcpconn: u32 = 11 [volatile],
        /// `NFSD_A_SERVER_STATS_RPCCNT`: Calls.
        RPCCNT rpccnt: u32 = 12 [volatile],
        /// `NFSD_A_SERVER_STATS_RPCBADFMT`: Calls that were malformed.
        RPCBADFMT rpcbadfmt: u32 = 13 [volatile],
        /// `NFSD_A_SERVER_STATS_RPCBADAUTH`: Calls with bad credentials.
        RPCBADAUTH rpcbadauth: u32 = 14 [volatile],
        /// `NFSD_A_SERVER_STATS_RPCBADCLNT`: Calls of clients that are not known.
        RPCBADCLNT rpcbadclnt: u32 = 15 [volatile],
        /// `NFSD_A_SERVER_STATS_PROC2_OPS`: Procedures of NFSv2.
        PROC2_OPS proc2_ops => Multi<Nest<ServerProcEntry>> = 16,
        /// `NFSD_A_SERVER_STATS_PROC3_OPS`: Procedures of NFSv3.
        PROC3_OPS proc3_ops => Multi<Nest<ServerProcEntry>> = 17,
        /// `NFSD_A_SERVER_STATS_PROC4_OPS`: Procedures of NFSv4.
        PROC4_OPS proc4_ops => Multi<Nest<ServerProcEntry>> = 18,
        /// `NFSD_A_SERVER_STATS_PROC4OPS_OPS`: Operations within calls of NFSv4.
        PROC4OPS_OPS proc4ops_ops => Multi<Nest<ServerProcEntry>> = 19,
        /// `NFSD_A_SERVER_STATS_PROC4CB_OPS`: Calls back to clients.
        PROC4CB_OPS proc4cb_ops => Multi<Nest<ServerProcEntry>> = 20,
    }
}

netlink_core::family! {
    /// The NFS server of the kernel.
    pub static NFSD = "nfsd", netlink_core::schema::Protocol::Generic { name: "nfsd", version: 1 };
    do {
        /// Start, stop or change the server. C: `NFSD_CMD_THREADS_SET`.
        THREADS_SET threads_set: Server / ServerBuilder = 2 [1, 2, 3, 4, 5, 6];
        /// Switch versions on and off. C: `NFSD_CMD_VERSION_SET`.
        VERSION_SET version_set: ServerProto / ServerProtoBuilder = 4 [1];
        /// Listen at exactly these addresses. C: `NFSD_CMD_LISTENER_SET`.
        LISTENER_SET listener_set: ServerSock / ServerSockBuilder = 6 [1];
        /// Change how threads are put into pools. C: `NFSD_CMD_POOL_MODE_SET`.
        POOL_MODE_SET pool_mode_set: PoolMode / PoolModeBuilder = 8 [1];
        /// Answer them. C: `NFSD_CMD_SVC_EXPORT_SET_REQS`.
        SVC_EXPORT_SET_REQS svc_export_set_reqs: SvcExportReqs / SvcExportReqsBuilder = 12 [1];
        /// Answer them. C: `NFSD_CMD_EXPKEY_SET_REQS`.
        EXPKEY_SET_REQS expkey_set_reqs: ExpkeyReqs / ExpkeyReqsBuilder = 14 [1];
        /// Forget what is in the caches. C: `NFSD_CMD_CACHE_FLUSH`.
        CACHE_FLUSH cache_flush: CacheFlush / CacheFlushBuilder = 15 [1];
        /// Drop the locks of clients that used an address. C: `NFSD_CMD_UNLOCK_IP`.
        UNLOCK_IP unlock_ip: UnlockIp / UnlockIpBuilder = 16 [1];
        /// Drop the locks on a file system. C: `NFSD_CMD_UNLOCK_FILESYSTEM`.
        UNLOCK_FILESYSTEM unlock_filesystem: UnlockFilesystem / UnlockFilesystemBuilder = 17 [1];
        /// Drop the state of NFSv4 on an export. C: `NFSD_CMD_UNLOCK_EXPORT`.
        UNLOCK_EXPORT unlock_export: UnlockExport / UnlockExportBuilder = 18 [1];
    }
    get {
        /// Settings of the server. C: `NFSD_CMD_THREADS_GET`.
        THREADS_GET threads_get: Server / ServerBuilder = 3 [] -> Server = 3 [1, 2, 3, 4, 5];
        /// Versions. C: `NFSD_CMD_VERSION_GET`.
        VERSION_GET version_get: ServerProto / ServerProtoBuilder = 5 [] -> ServerProto = 5 [1];
        /// Addresses that are listened at. C: `NFSD_CMD_LISTENER_GET`.
        LISTENER_GET listener_get: ServerSock / ServerSockBuilder = 7 [] -> ServerSock = 7 [1];
        /// How threads are put into pools. C: `NFSD_CMD_POOL_MODE_GET`.
        POOL_MODE_GET pool_mode_get: PoolMode / PoolModeBuilder = 9 [] -> PoolMode = 9 [1, 2];
    }
    dump {
        /// Calls the server works on. C: `NFSD_CMD_RPC_STATUS_GET`.
        RPC_STATUS_GET_DUMP rpc_status_get_dump: RpcStatus / RpcStatusBuilder = 1 [] -> RpcStatus = 1 [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14] as "rpc-status-get";
        /// Questions about exports. C: `NFSD_CMD_SVC_EXPORT_GET_REQS`.
        SVC_EXPORT_GET_REQS_DUMP svc_export_get_reqs_dump: SvcExportReqs / SvcExportReqsBuilder = 11 [] -> SvcExportReqs = 11 [1] as "svc-export-get-reqs";
        /// Questions about file system numbers. C: `NFSD_CMD_EXPKEY_GET_REQS`.
        EXPKEY_GET_REQS_DUMP expkey_get_reqs_dump: ExpkeyReqs / ExpkeyReqsBuilder = 13 [] -> ExpkeyReqs = 13 [1] as "expkey-get-reqs";
        /// Counters of the server. C: `NFSD_CMD_SERVER_STATS_GET`.
        SERVER_STATS_GET_DUMP server_stats_get_dump: ServerStats / ServerStatsBuilder = 19 [] -> ServerStats = 19 [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as "server-stats-get";
    }
    notify {
        /// There are questions. C: `NFSD_CMD_CACHE_NOTIFY`.
        CACHE_NOTIFY CacheNotify: CacheNotify = 10 [1];
    }
    groups {
        /// Nothing is sent to it.
        NONE: "none",
        /// Questions. It carries `NFSD_CMD_CACHE_NOTIFY`.
        EXPORTD: "exportd",
    }
}
