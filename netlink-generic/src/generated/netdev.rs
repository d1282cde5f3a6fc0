//! Network devices below the level of links: queues and who polls them (NAPI), memory pools of received pages,
//! counters of queues, and what a device can do for XDP and AF_XDP.
//!
//! Printed by `cargo xtask codegen` from `specs/netdev.yaml`. Not to be edited.

use netlink_core::{As, Multi, Nest, Uint, Unused};

netlink_core::flags! {
    /// What a device can do with XDP programs. C: `enum netdev_xdp_act`, `linux/netdev.h`.
    pub struct XdpAct: u64 = "xdp-act", prefix "NETDEV_XDP_ACT_" {
        /// `NETDEV_XDP_ACT_BASIC`: The verdicts every driver with XDP has: abort, drop, pass and send back.
        BASIC = 1 << 0,
        /// `NETDEV_XDP_ACT_REDIRECT`: Verdict XDP_REDIRECT.
        REDIRECT = 1 << 1,
        /// `NETDEV_XDP_ACT_NDO_XMIT`: Sends frames that other devices redirect to it.
        NDO_XMIT = 1 << 2,
        /// `NETDEV_XDP_ACT_XSK_ZEROCOPY`: AF_XDP sockets without copying.
        XSK_ZEROCOPY = 1 << 3,
        /// `NETDEV_XDP_ACT_HW_OFFLOAD`: Runs the programs itself.
        HW_OFFLOAD = 1 << 4,
        /// `NETDEV_XDP_ACT_RX_SG`: Received frames in more than one buffer.
        RX_SG = 1 << 5,
        /// `NETDEV_XDP_ACT_NDO_XMIT_SG`: Redirected frames in more than one buffer.
        NDO_XMIT_SG = 1 << 6,
    }
}

netlink_core::flags! {
    /// What XDP programs can learn of a received packet from the device. C: `enum netdev_xdp_rx_metadata`,
    /// `linux/netdev.h`.
    pub struct XdpRxMetadata: u64 = "xdp-rx-metadata", prefix "NETDEV_XDP_RX_METADATA_" {
        /// `NETDEV_XDP_RX_METADATA_TIMESTAMP`: Hardware time of reception.
        TIMESTAMP = 1 << 0,
        /// `NETDEV_XDP_RX_METADATA_HASH`.
        HASH = 1 << 1,
        /// `NETDEV_XDP_RX_METADATA_VLAN_TAG`.
        VLAN_TAG = 1 << 2,
    }
}

netlink_core::flags! {
    /// What a device does for frames that AF_XDP sockets send. C: `enum netdev_xsk_flags`, `linux/netdev.h`.
    pub struct XskFlags: u64 = "xsk-flags", prefix "NETDEV_XSK_FLAGS_" {
        /// `NETDEV_XSK_FLAGS_TX_TIMESTAMP`: Takes the hardware time of sending.
        TX_TIMESTAMP = 1 << 0,
        /// `NETDEV_XSK_FLAGS_TX_CHECKSUM`: Computes checksums of the network layer.
        TX_CHECKSUM = 1 << 1,
        /// `NETDEV_XSK_FLAGS_TX_LAUNCH_TIME_FIFO`: Holds packets back until the time they are to be sent, in the order
        /// of the queue.
        TX_LAUNCH_TIME_FIFO = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// Which way a queue goes; queues are numbered for each way. C: `enum netdev_queue_type`, `linux/netdev.h`.
    pub struct QueueType: u32 = "queue-type", prefix "NETDEV_QUEUE_TYPE_" {
        /// `NETDEV_QUEUE_TYPE_RX`.
        RX = 0,
        /// `NETDEV_QUEUE_TYPE_TX`.
        TX = 1,
    }
}

netlink_core::flags! {
    /// Of what counters are listed one by one; without it they are summed up for the device. C: `enum
    /// netdev_qstats_scope`, `linux/netdev.h`.
    pub struct QstatsScope: u64 = "qstats-scope", prefix "NETDEV_QSTATS_SCOPE_" {
        /// `NETDEV_QSTATS_SCOPE_QUEUE`.
        QUEUE = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// Whether a NAPI instance has a thread of its own. C: `enum netdev_napi_threaded`, `linux/netdev.h`.
    pub struct NapiThreaded: u32 = "napi-threaded", prefix "NETDEV_NAPI_THREADED_" {
        /// `NETDEV_NAPI_THREADED_DISABLED`: Polled in soft interrupts.
        DISABLED = 0,
        /// `NETDEV_NAPI_THREADED_ENABLED`: Polled by a thread.
        ENABLED = 1,
        /// `NETDEV_NAPI_THREADED_BUSY_POLL`: Polled by a thread that does not sleep.
        BUSY_POLL = 2,
    }
}

netlink_core::attributes! {
    /// What a device can do for XDP and AF_XDP. C: `NETDEV_A_DEV_*`, `linux/netdev.h`.
    pub struct Dev / DevBuilder = "dev", prefix "NETDEV_A_DEV_" {
        /// `NETDEV_A_DEV_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        #[doc(hidden)]
        PAD pad [Unused] = 2,
        /// `NETDEV_A_DEV_XDP_FEATURES`.
        XDP_FEATURES xdp_features: XdpAct = 3,
        /// `NETDEV_A_DEV_XDP_ZC_MAX_SEGS`: Most buffers of one frame with AF_XDP that does not copy.
        XDP_ZC_MAX_SEGS xdp_zc_max_segs: u32 = 4,
        /// `NETDEV_A_DEV_XDP_RX_METADATA_FEATURES`.
        XDP_RX_METADATA_FEATURES xdp_rx_metadata_features: XdpRxMetadata = 5,
        /// `NETDEV_A_DEV_XSK_FEATURES`.
        XSK_FEATURES xsk_features: XskFlags = 6,
    }
}

netlink_core::attributes! {
    /// Memory that io_uring lends to a queue. C: `NETDEV_A_IO_URING_PROVIDER_INFO_*`, `linux/netdev.h`.
    pub struct IoUringProviderInfo / IoUringProviderInfoBuilder = "io-uring-provider-info", prefix "NETDEV_A_IO_URING_PROVIDER_INFO_" {
        /// `NETDEV_A_IO_URING_PROVIDER_INFO_RX_BUF_LEN`: Bytes of a receive buffer.
        RX_BUF_LEN rx_buf_len: Uint = 1,
    }
}

netlink_core::attributes! {
    /// A pool of pages that a driver receives into. C: `NETDEV_A_PAGE_POOL_*`, `linux/netdev.h`.
    pub struct PagePool / PagePoolBuilder = "page-pool", prefix "NETDEV_A_PAGE_POOL_" {
        /// `NETDEV_A_PAGE_POOL_ID`: Number of the pool.
        ID id: Uint = 1,
        /// `NETDEV_A_PAGE_POOL_IFINDEX`: The device; absent where the pool has outlived it.
        IFINDEX ifindex: u32 = 2,
        /// `NETDEV_A_PAGE_POOL_NAPI_ID`: The NAPI instance that takes from the pool.
        NAPI_ID napi_id: Uint = 3,
        /// `NETDEV_A_PAGE_POOL_INFLIGHT`: Pages that are not back yet.
        INFLIGHT inflight: Uint = 4 [volatile],
        /// `NETDEV_A_PAGE_POOL_INFLIGHT_MEM`: Bytes of those pages.
        INFLIGHT_MEM inflight_mem: Uint = 5 [volatile],
        /// `NETDEV_A_PAGE_POOL_DETACH_TIME`: When the driver let go of it, in seconds of CLOCK_BOOTTIME; absent while
        /// it is in use. It goes once all pages are back.
        DETACH_TIME detach_time: Uint = 6,
        /// `NETDEV_A_PAGE_POOL_DMABUF`: Number of the binding of device memory the pool takes from.
        DMABUF dmabuf: u32 = 7,
        /// `NETDEV_A_PAGE_POOL_IO_URING`: Present where io_uring gives the memory.
        IO_URING io_uring => Nest<IoUringProviderInfo> = 8,
    }
}

netlink_core::attributes! {
    /// Which page pool. C: `NETDEV_A_PAGE_POOL_*`, `linux/netdev.h`.
    pub struct PagePoolInfo / PagePoolInfoBuilder = "page-pool-info", prefix "NETDEV_A_PAGE_POOL_" {
        /// `NETDEV_A_PAGE_POOL_ID`: Number of the pool.
        ID id: Uint = 1,
        /// `NETDEV_A_PAGE_POOL_IFINDEX`: The device; absent where the pool has outlived it.
        IFINDEX ifindex: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Counters of a page pool. C: `NETDEV_A_PAGE_POOL_STATS_*`, `linux/netdev.h`.
    pub struct PagePoolStats / PagePoolStatsBuilder = "page-pool-stats", prefix "NETDEV_A_PAGE_POOL_STATS_" {
        /// `NETDEV_A_PAGE_POOL_STATS_INFO`.
        INFO info => Nest<PagePoolInfo> = 1,
        /// `NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST`: Pages from the cache.
        ALLOC_FAST alloc_fast: Uint = 8 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW`: Single pages from the page allocator.
        ALLOC_SLOW alloc_slow: Uint = 9 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW_HIGH_ORDER`: Blocks of more than one page from the page allocator.
        ALLOC_SLOW_HIGH_ORDER alloc_slow_high_order: Uint = 10 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_ALLOC_EMPTY`: How often the ring was empty, so that the page allocator was asked.
        ALLOC_EMPTY alloc_empty: Uint = 11 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_ALLOC_REFILL`: How often the cache was filled from the ring.
        ALLOC_REFILL alloc_refill: Uint = 12 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_ALLOC_WAIVE`: Pages of the ring that were of another NUMA node.
        ALLOC_WAIVE alloc_waive: Uint = 13 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHED`: Pages put back into the cache.
        RECYCLE_CACHED recycle_cached: Uint = 14 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHE_FULL`: How often the cache was full.
        RECYCLE_CACHE_FULL recycle_cache_full: Uint = 15 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING`: Pages put back into the ring.
        RECYCLE_RING recycle_ring: Uint = 16 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING_FULL`: Pages let go of because the ring was full.
        RECYCLE_RING_FULL recycle_ring_full: Uint = 17 [volatile],
        /// `NETDEV_A_PAGE_POOL_STATS_RECYCLE_RELEASED_REFCNT`: Pages let go of because somebody else still held them.
        RECYCLE_RELEASED_REFCNT recycle_released_refcnt: Uint = 18 [volatile],
    }
}

netlink_core::attributes! {
    /// A NAPI instance, which polls queues of a device. C: `NETDEV_A_NAPI_*`, `linux/netdev.h`.
    pub struct Napi / NapiBuilder = "napi", prefix "NETDEV_A_NAPI_" {
        /// `NETDEV_A_NAPI_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `NETDEV_A_NAPI_ID`.
        ID id: u32 = 2,
        /// `NETDEV_A_NAPI_IRQ`: Number of its interrupt.
        IRQ irq: u32 = 3,
        /// `NETDEV_A_NAPI_PID`: The thread that polls, where it has one.
        PID pid: u32 = 4,
        /// `NETDEV_A_NAPI_DEFER_HARD_IRQS`: How many polls may find nothing before the interrupt is enabled again.
        DEFER_HARD_IRQS defer_hard_irqs: u32 = 5,
        /// `NETDEV_A_NAPI_GRO_FLUSH_TIMEOUT`: Nanoseconds until the queues are polled by a timer; other than 0 it also
        /// lets packets be merged across polls.
        GRO_FLUSH_TIMEOUT gro_flush_timeout: Uint = 6,
        /// `NETDEV_A_NAPI_IRQ_SUSPEND_TIMEOUT`: Nanoseconds that interrupts stay off while the program polls and finds
        /// events.
        IRQ_SUSPEND_TIMEOUT irq_suspend_timeout: Uint = 7,
        /// `NETDEV_A_NAPI_THREADED`.
        THREADED threaded: NapiThreaded = 8,
    }
}

netlink_core::attributes! {
    /// Says that an AF_XDP socket has a queue; empty. C: `NETDEV_A_XSK_INFO_*`, `linux/netdev.h`.
    pub struct XskInfo / XskInfoBuilder = "xsk-info", prefix "NETDEV_A_XSK_INFO_" {
    }
}

netlink_core::attributes! {
    /// A queue of a device. C: `NETDEV_A_QUEUE_*`, `linux/netdev.h`.
    pub struct Queue / QueueBuilder = "queue", prefix "NETDEV_A_QUEUE_" {
        /// `NETDEV_A_QUEUE_ID`: Number of the queue among those of its way, from 0.
        ID id: u32 = 1,
        /// `NETDEV_A_QUEUE_IFINDEX`.
        IFINDEX ifindex: u32 = 2,
        /// `NETDEV_A_QUEUE_TYPE`.
        TYPE r#type: QueueType = 3,
        /// `NETDEV_A_QUEUE_NAPI_ID`: The NAPI instance that serves it.
        NAPI_ID napi_id: u32 = 4,
        /// `NETDEV_A_QUEUE_DMABUF`: Number of the binding of device memory it receives into.
        DMABUF dmabuf: u32 = 5,
        /// `NETDEV_A_QUEUE_IO_URING`: Present where io_uring gives the memory.
        IO_URING io_uring => Nest<IoUringProviderInfo> = 6,
        /// `NETDEV_A_QUEUE_XSK`: Present where an AF_XDP socket has it.
        XSK xsk => Nest<XskInfo> = 7,
        /// `NETDEV_A_QUEUE_LEASE`: The queue of a real device that this queue of a virtual one stands for.
        LEASE lease => Nest<Lease> = 8,
    }
}

netlink_core::attributes! {
    /// Counters of a device or of a queue. Those of queues may not add up to those of the device, which outlast a
    /// reconfiguration. C: `NETDEV_A_QSTATS_*`, `linux/netdev.h`.
    pub struct Qstats / QstatsBuilder = "qstats", prefix "NETDEV_A_QSTATS_" {
        /// `NETDEV_A_QSTATS_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `NETDEV_A_QSTATS_QUEUE_TYPE`: Which way; absent for a device as a whole.
        QUEUE_TYPE queue_type: QueueType = 2,
        /// `NETDEV_A_QSTATS_QUEUE_ID`: Number of the queue; absent for a device as a whole.
        QUEUE_ID queue_id: u32 = 3,
        /// `NETDEV_A_QSTATS_SCOPE`.
        SCOPE scope: As<Uint, QstatsScope> = 4,
        /// `NETDEV_A_QSTATS_RX_PACKETS`: Packets that came in and were passed on, also to XDP.
        RX_PACKETS rx_packets: Uint = 8 [volatile],
        /// `NETDEV_A_QSTATS_RX_BYTES`.
        RX_BYTES rx_bytes: Uint = 9 [volatile],
        /// `NETDEV_A_QSTATS_TX_PACKETS`: Packets the device has sent.
        TX_PACKETS tx_packets: Uint = 10 [volatile],
        /// `NETDEV_A_QSTATS_TX_BYTES`.
        TX_BYTES tx_bytes: Uint = 11 [volatile],
        /// `NETDEV_A_QSTATS_RX_ALLOC_FAIL`: How often no buffer could be had; that need not have lost a packet.
        RX_ALLOC_FAIL rx_alloc_fail: Uint = 12 [volatile],
        /// `NETDEV_A_QSTATS_RX_HW_DROPS`: Packets that the device received and threw away, for whatever reason.
        RX_HW_DROPS rx_hw_drops: Uint = 13 [volatile],
        /// `NETDEV_A_QSTATS_RX_HW_DROP_OVERRUNS`: Those for want of buffers or descriptors.
        RX_HW_DROP_OVERRUNS rx_hw_drop_overruns: Uint = 14 [volatile],
        /// `NETDEV_A_QSTATS_RX_CSUM_COMPLETE`: Packets whose sum the device took over all of the packet.
        RX_CSUM_COMPLETE rx_csum_complete: Uint = 15 [volatile],
        /// `NETDEV_A_QSTATS_RX_CSUM_UNNECESSARY`: Packets whose checksums the device has found right.
        RX_CSUM_UNNECESSARY rx_csum_unnecessary: Uint = 16 [volatile],
        /// `NETDEV_A_QSTATS_RX_CSUM_NONE`: Packets whose checksum the device has not looked at.
        RX_CSUM_NONE rx_csum_none: Uint = 17 [volatile],
        /// `NETDEV_A_QSTATS_RX_CSUM_BAD`: Packets with a wrong checksum; they are passed on.
        RX_CSUM_BAD rx_csum_bad: Uint = 18 [volatile],
        /// `NETDEV_A_QSTATS_RX_HW_GRO_PACKETS`: Packets the device made of several.
        RX_HW_GRO_PACKETS rx_hw_gro_packets: Uint = 19 [volatile],
        /// `NETDEV_A_QSTATS_RX_HW_GRO_BYTES`.
        RX_HW_GRO_BYTES rx_hw_gro_bytes: Uint = 20 [volatile],
        /// `NETDEV_A_QSTATS_RX_HW_GRO_WIRE_PACKETS`: Packets on the wire that the device merged.
        RX_HW_GRO_WIRE_PACKETS rx_hw_gro_wire_packets: Uint = 21 [volatile],
        /// `NETDEV_A_QSTATS_RX_HW_GRO_WIRE_BYTES`.
        RX_HW_GRO_WIRE_BYTES rx_hw_gro_wire_bytes: Uint = 22 [volatile],
        /// `NETDEV_A_QSTATS_RX_HW_DROP_RATELIMITS`: Packets dropped because of a limit of rate.
        RX_HW_DROP_RATELIMITS rx_hw_drop_ratelimits: Uint = 23 [volatile],
        /// `NETDEV_A_QSTATS_TX_HW_DROPS`: Packets that the device was given and never sent, for whatever reason.
        TX_HW_DROPS tx_hw_drops: Uint = 24 [volatile],
        /// `NETDEV_A_QSTATS_TX_HW_DROP_ERRORS`: Those that were malformed.
        TX_HW_DROP_ERRORS tx_hw_drop_errors: Uint = 25 [volatile],
        /// `NETDEV_A_QSTATS_TX_CSUM_NONE`: Packets that needed no checksum of the device.
        TX_CSUM_NONE tx_csum_none: Uint = 26 [volatile],
        /// `NETDEV_A_QSTATS_TX_NEEDS_CSUM`: Packets whose checksum the device computed; of a large one each part
        /// counts.
        TX_NEEDS_CSUM tx_needs_csum: Uint = 27 [volatile],
        /// `NETDEV_A_QSTATS_TX_HW_GSO_PACKETS`: Packets the device cut into several.
        TX_HW_GSO_PACKETS tx_hw_gso_packets: Uint = 28 [volatile],
        /// `NETDEV_A_QSTATS_TX_HW_GSO_BYTES`.
        TX_HW_GSO_BYTES tx_hw_gso_bytes: Uint = 29 [volatile],
        /// `NETDEV_A_QSTATS_TX_HW_GSO_WIRE_PACKETS`: Packets on the wire that came of those.
        TX_HW_GSO_WIRE_PACKETS tx_hw_gso_wire_packets: Uint = 30 [volatile],
        /// `NETDEV_A_QSTATS_TX_HW_GSO_WIRE_BYTES`.
        TX_HW_GSO_WIRE_BYTES tx_hw_gso_wire_bytes: Uint = 31 [volatile],
        /// `NETDEV_A_QSTATS_TX_HW_DROP_RATELIMITS`: Packets dropped because of a limit of rate.
        TX_HW_DROP_RATELIMITS tx_hw_drop_ratelimits: Uint = 32 [volatile],
        /// `NETDEV_A_QSTATS_TX_STOP`: How often the queue was full and took no more.
        TX_STOP tx_stop: Uint = 33 [volatile],
        /// `NETDEV_A_QSTATS_TX_WAKE`: How often it took packets again.
        TX_WAKE tx_wake: Uint = 34 [volatile],
    }
}

netlink_core::attributes! {
    /// Which queue of a device. C: `NETDEV_A_QUEUE_*`, `linux/netdev.h`.
    pub struct QueueId / QueueIdBuilder = "queue-id", prefix "NETDEV_A_QUEUE_" {
        /// `NETDEV_A_QUEUE_ID`: Number of the queue among those of its way, from 0.
        ID id: u32 = 1,
        /// `NETDEV_A_QUEUE_TYPE`.
        TYPE r#type: QueueType = 3,
    }
}

netlink_core::attributes! {
    /// A queue that another one stands for. C: `NETDEV_A_LEASE_*`, `linux/netdev.h`.
    pub struct Lease / LeaseBuilder = "lease", prefix "NETDEV_A_LEASE_" {
        /// `NETDEV_A_LEASE_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `NETDEV_A_LEASE_QUEUE`.
        QUEUE queue => Nest<QueueId> = 2,
        /// `NETDEV_A_LEASE_NETNS_ID`: Number of the network namespace the device is in, where it is another one.
        NETNS_ID netns_id: i32 = 3,
    }
}

netlink_core::attributes! {
    /// Device memory (a dma-buf) bound to a device. C: `NETDEV_A_DMABUF_*`, `linux/netdev.h`.
    pub struct Dmabuf / DmabufBuilder = "dmabuf", prefix "NETDEV_A_DMABUF_" {
        /// `NETDEV_A_DMABUF_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `NETDEV_A_DMABUF_QUEUES`: The queues that receive into it.
        QUEUES queues => Multi<Nest<QueueId>> = 2,
        /// `NETDEV_A_DMABUF_FD`: File descriptor of the dma-buf.
        FD fd: u32 = 3,
        /// `NETDEV_A_DMABUF_ID`: Number of the binding.
        ID id: u32 = 4,
        /// `NETDEV_A_DMABUF_RX_PAGE_SIZE`: Bytes of a receive buffer, a power of 2 from the size of a page on.
        RX_PAGE_SIZE rx_page_size: u32 = 5,
    }
}

netlink_core::family! {
    /// Network devices below the level of links: queues and who polls them (NAPI), memory pools of received pages,
    /// counters of queues, and what a device can do for XDP and AF_XDP.
    pub static NETDEV = "netdev", netlink_core::schema::Protocol::Generic { name: "netdev", version: 1 };
    do {
        /// Changes how a NAPI instance polls. C: `NETDEV_CMD_NAPI_SET`.
        NAPI_SET napi_set: Napi / NapiBuilder = 14 [2, 5, 6, 7, 8];
    }
    get {
        /// What one device, or each, can do for XDP and AF_XDP. C: `NETDEV_CMD_DEV_GET`.
        DEV_GET dev_get: Dev / DevBuilder = 1 [1] -> Dev = 1 [1, 3, 4, 5, 6];
        /// One page pool, or those of a device, or all of this network namespace. C: `NETDEV_CMD_PAGE_POOL_GET`.
        PAGE_POOL_GET page_pool_get: PagePool / PagePoolBuilder = 5 [1] -> PagePool = 5 [1, 2, 3, 4, 5, 6, 7, 8];
        /// Counters of one page pool, or of all. C: `NETDEV_CMD_PAGE_POOL_STATS_GET`.
        PAGE_POOL_STATS_GET page_pool_stats_get: PagePoolStats / PagePoolStatsBuilder = 9 [1] -> PagePoolStats = 9 [1, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
        /// One queue, or those of a device, or all. C: `NETDEV_CMD_QUEUE_GET`.
        QUEUE_GET queue_get: Queue / QueueBuilder = 10 [1, 2, 3] -> Queue = 10 [1, 2, 3, 4, 5, 6, 7, 8];
        /// One NAPI instance, or those of a device, or all. C: `NETDEV_CMD_NAPI_GET`.
        NAPI_GET napi_get: Napi / NapiBuilder = 11 [2] -> Napi = 11 [1, 2, 3, 4, 5, 6, 7, 8];
        /// Binds device memory to receive queues, for as long as the socket is open. C: `NETDEV_CMD_BIND_RX`.
        BIND_RX bind_rx: Dmabuf / DmabufBuilder = 13 [1, 2, 3, 5] -> Dmabuf = 13 [4];
        /// Binds device memory to a device to send from it, for as long as the socket is open. C:
        /// `NETDEV_CMD_BIND_TX`.
        BIND_TX bind_tx: Dmabuf / DmabufBuilder = 15 [1, 3] -> Dmabuf = 15 [4];
        /// Makes a queue of a virtual device that stands for one of a real device. C: `NETDEV_CMD_QUEUE_CREATE`.
        QUEUE_CREATE queue_create: Queue / QueueBuilder = 16 [2, 3, 8] -> Queue = 16 [1];
    }
    dump {
        /// What one device, or each, can do for XDP and AF_XDP. C: `NETDEV_CMD_DEV_GET`.
        DEV_GET_DUMP dev_get_dump: Dev / DevBuilder = 1 [] -> Dev = 1 [1, 3, 4, 5, 6] as "dev-get";
        /// One page pool, or those of a device, or all of this network namespace. C: `NETDEV_CMD_PAGE_POOL_GET`.
        PAGE_POOL_GET_DUMP page_pool_get_dump: PagePool / PagePoolBuilder = 5 [2] -> PagePool = 5 [1, 2, 3, 4, 5, 6, 7, 8] as "page-pool-get";
        /// Counters of one page pool, or of all. C: `NETDEV_CMD_PAGE_POOL_STATS_GET`.
        PAGE_POOL_STATS_GET_DUMP page_pool_stats_get_dump: PagePoolStats / PagePoolStatsBuilder = 9 [1] -> PagePoolStats = 9 [1, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as "page-pool-stats-get";
        /// One queue, or those of a device, or all. C: `NETDEV_CMD_QUEUE_GET`.
        QUEUE_GET_DUMP queue_get_dump: Queue / QueueBuilder = 10 [2] -> Queue = 10 [1, 2, 3, 4, 5, 6, 7, 8] as "queue-get";
        /// One NAPI instance, or those of a device, or all. C: `NETDEV_CMD_NAPI_GET`.
        NAPI_GET_DUMP napi_get_dump: Napi / NapiBuilder = 11 [1] -> Napi = 11 [1, 2, 3, 4, 5, 6, 7, 8] as "napi-get";
        /// Counters of one device or of all, or of each queue. C: `NETDEV_CMD_QSTATS_GET`.
        QSTATS_GET_DUMP qstats_get_dump: Qstats / QstatsBuilder = 12 [1, 4] -> Qstats = 12 [1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34] as "qstats-get";
    }
    notify {
        /// A device has appeared. C: `NETDEV_CMD_DEV_ADD_NTF`.
        DEV_ADD_NTF DevAdd: Dev = 2 [1, 3, 4, 5, 6];
        /// A device has gone. C: `NETDEV_CMD_DEV_DEL_NTF`.
        DEV_DEL_NTF DevDel: Dev = 3 [1, 3, 4, 5, 6];
        /// What a device can do has changed. C: `NETDEV_CMD_DEV_CHANGE_NTF`.
        DEV_CHANGE_NTF DevChange: Dev = 4 [1, 3, 4, 5, 6];
        /// A page pool has appeared. C: `NETDEV_CMD_PAGE_POOL_ADD_NTF`.
        PAGE_POOL_ADD_NTF PagePoolAdd: PagePool = 6 [1, 2, 3, 4, 5, 6, 7, 8];
        /// A page pool has gone. C: `NETDEV_CMD_PAGE_POOL_DEL_NTF`.
        PAGE_POOL_DEL_NTF PagePoolDel: PagePool = 7 [1, 2, 3, 4, 5, 6, 7, 8];
        /// A page pool has changed. C: `NETDEV_CMD_PAGE_POOL_CHANGE_NTF`.
        PAGE_POOL_CHANGE_NTF PagePoolChange: PagePool = 8 [1, 2, 3, 4, 5, 6, 7, 8];
    }
    groups {
        /// Devices and what they can do. It carries `NETDEV_CMD_DEV_ADD_NTF`, `NETDEV_CMD_DEV_DEL_NTF`,
        /// `NETDEV_CMD_DEV_CHANGE_NTF`.
        MGMT: "mgmt",
        /// Page pools. It carries `NETDEV_CMD_PAGE_POOL_ADD_NTF`, `NETDEV_CMD_PAGE_POOL_DEL_NTF`,
        /// `NETDEV_CMD_PAGE_POOL_CHANGE_NTF`.
        PAGE_POOL: "page-pool",
    }
}
