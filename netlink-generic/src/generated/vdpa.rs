//! vDPA, devices whose data path is virtio's: the devices that manage them and the devices themselves (`vdpa`).
//!
//! Printed by `cargo xtask codegen` from `specs/vdpa.yaml`. Not to be edited.

use netlink_core::{HardwareAddress, Multi, Unused};

netlink_core::attributes! {
    /// A management device, or a device. C: `VDPA_ATTR_*`, `linux/vdpa.h`.
    pub struct Vdpa / VdpaBuilder = "vdpa", prefix "VDPA_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `VDPA_ATTR_MGMTDEV_BUS_NAME`: Bus of the management device.
        MGMTDEV_BUS_NAME mgmtdev_bus_name: str = 1,
        /// `VDPA_ATTR_MGMTDEV_DEV_NAME`: Name of the management device.
        MGMTDEV_DEV_NAME mgmtdev_dev_name: str = 2,
        /// `VDPA_ATTR_MGMTDEV_SUPPORTED_CLASSES`: Bits of the virtio device types it can make.
        MGMTDEV_SUPPORTED_CLASSES mgmtdev_supported_classes: u64 = 3,
        /// `VDPA_ATTR_DEV_NAME`.
        DEV_NAME dev_name: str = 4,
        /// `VDPA_ATTR_DEV_ID`: Type of the device, a number of virtio.
        DEV_ID dev_id: u32 = 5,
        /// `VDPA_ATTR_DEV_VENDOR_ID`.
        DEV_VENDOR_ID dev_vendor_id: u32 = 6,
        /// `VDPA_ATTR_DEV_MAX_VQS`: Most virtqueues.
        DEV_MAX_VQS dev_max_vqs: u32 = 7,
        /// `VDPA_ATTR_DEV_MAX_VQ_SIZE`: Most entries of a virtqueue.
        DEV_MAX_VQ_SIZE dev_max_vq_size: u16 = 8,
        /// `VDPA_ATTR_DEV_MIN_VQ_SIZE`: Fewest entries of a virtqueue.
        DEV_MIN_VQ_SIZE dev_min_vq_size: u16 = 9,
        /// `VDPA_ATTR_DEV_NET_CFG_MACADDR`: Of a network device.
        DEV_NET_CFG_MACADDR dev_net_cfg_macaddr: HardwareAddress = 10,
        /// `VDPA_ATTR_DEV_NET_STATUS`: Status of a network device; bit 0: the link is up.
        DEV_NET_STATUS dev_net_status: u16 = 11,
        /// `VDPA_ATTR_DEV_NET_CFG_MAX_VQP`: Most pairs of queues of a network device.
        DEV_NET_CFG_MAX_VQP dev_net_cfg_max_vqp: u16 = 12,
        /// `VDPA_ATTR_DEV_NET_CFG_MTU`.
        DEV_NET_CFG_MTU dev_net_cfg_mtu: u16 = 13,
        /// `VDPA_ATTR_DEV_NEGOTIATED_FEATURES`: Features driver and device have agreed on, bits of virtio.
        DEV_NEGOTIATED_FEATURES dev_negotiated_features: u64 = 14,
        /// `VDPA_ATTR_DEV_MGMTDEV_MAX_VQS`: Most virtqueues of a device that is made.
        DEV_MGMTDEV_MAX_VQS dev_mgmtdev_max_vqs: u32 = 15,
        /// `VDPA_ATTR_DEV_SUPPORTED_FEATURES`: Features of devices that are made.
        DEV_SUPPORTED_FEATURES dev_supported_features: u64 = 16,
        /// `VDPA_ATTR_DEV_QUEUE_INDEX`: A virtqueue whose statistics are wanted.
        DEV_QUEUE_INDEX dev_queue_index: u32 = 17,
        /// `VDPA_ATTR_DEV_VENDOR_ATTR_NAME`: Name of a statistic of the vendor.
        DEV_VENDOR_ATTR_NAME dev_vendor_attr_name: Multi<str> = 18,
        /// `VDPA_ATTR_DEV_VENDOR_ATTR_VALUE`: Value of the statistic before.
        DEV_VENDOR_ATTR_VALUE dev_vendor_attr_value: Multi<u64> = 19 [volatile],
        /// `VDPA_ATTR_DEV_FEATURES`: Features a device has, or is to have.
        DEV_FEATURES dev_features: u64 = 20,
        /// `VDPA_ATTR_DEV_BLK_CFG_CAPACITY`: Sectors of a block device, of 512 bytes.
        DEV_BLK_CFG_CAPACITY dev_blk_cfg_capacity: u64 = 21,
        /// `VDPA_ATTR_DEV_BLK_CFG_SIZE_MAX`: Most bytes of a segment.
        DEV_BLK_CFG_SIZE_MAX dev_blk_cfg_size_max: u32 = 22,
        /// `VDPA_ATTR_DEV_BLK_CFG_BLK_SIZE`: Bytes of a block.
        DEV_BLK_CFG_BLK_SIZE dev_blk_cfg_blk_size: u32 = 23,
        /// `VDPA_ATTR_DEV_BLK_CFG_SEG_MAX`: Most segments of a request.
        DEV_BLK_CFG_SEG_MAX dev_blk_cfg_seg_max: u32 = 24,
        /// `VDPA_ATTR_DEV_BLK_CFG_NUM_QUEUES`.
        DEV_BLK_CFG_NUM_QUEUES dev_blk_cfg_num_queues: u16 = 25,
        /// `VDPA_ATTR_DEV_BLK_CFG_PHY_BLK_EXP`: Logical blocks of a physical one, as a power of two.
        DEV_BLK_CFG_PHY_BLK_EXP dev_blk_cfg_phy_blk_exp: u8 = 26,
        /// `VDPA_ATTR_DEV_BLK_CFG_ALIGN_OFFSET`: Offset of the first aligned block.
        DEV_BLK_CFG_ALIGN_OFFSET dev_blk_cfg_align_offset: u8 = 27,
        /// `VDPA_ATTR_DEV_BLK_CFG_MIN_IO_SIZE`: Blocks of the smallest request that makes sense.
        DEV_BLK_CFG_MIN_IO_SIZE dev_blk_cfg_min_io_size: u16 = 28,
        /// `VDPA_ATTR_DEV_BLK_CFG_OPT_IO_SIZE`: Blocks of the best request.
        DEV_BLK_CFG_OPT_IO_SIZE dev_blk_cfg_opt_io_size: u32 = 29,
        /// `VDPA_ATTR_DEV_BLK_CFG_MAX_DISCARD_SEC`: Most sectors of a discard.
        DEV_BLK_CFG_MAX_DISCARD_SEC dev_blk_cfg_max_discard_sec: u32 = 30,
        /// `VDPA_ATTR_DEV_BLK_CFG_MAX_DISCARD_SEG`: Most segments of a discard.
        DEV_BLK_CFG_MAX_DISCARD_SEG dev_blk_cfg_max_discard_seg: u32 = 31,
        /// `VDPA_ATTR_DEV_BLK_CFG_DISCARD_SEC_ALIGN`: Alignment of a discard, in sectors.
        DEV_BLK_CFG_DISCARD_SEC_ALIGN dev_blk_cfg_discard_sec_align: u32 = 32,
        /// `VDPA_ATTR_DEV_BLK_CFG_MAX_WRITE_ZEROES_SEC`: Most sectors of a write of zeros.
        DEV_BLK_CFG_MAX_WRITE_ZEROES_SEC dev_blk_cfg_max_write_zeroes_sec: u32 = 33,
        /// `VDPA_ATTR_DEV_BLK_CFG_MAX_WRITE_ZEROES_SEG`: Most segments of a write of zeros.
        DEV_BLK_CFG_MAX_WRITE_ZEROES_SEG dev_blk_cfg_max_write_zeroes_seg: u32 = 34,
        /// `VDPA_ATTR_DEV_BLK_READ_ONLY`: 1 where it cannot be written.
        DEV_BLK_READ_ONLY dev_blk_read_only: u8 = 35,
        /// `VDPA_ATTR_DEV_BLK_FLUSH`: 1 where it knows how to flush.
        DEV_BLK_FLUSH dev_blk_flush: u8 = 36,
    }
}

netlink_core::family! {
    /// vDPA, devices whose data path is virtio's: the devices that manage them and the devices themselves (`vdpa`).
    pub static VDPA = "vdpa", netlink_core::schema::Protocol::Generic { name: "vdpa", version: 1 };
    do {
        /// Makes a device. C: `VDPA_CMD_DEV_NEW`.
        DEV_NEW dev_new: Vdpa / VdpaBuilder = 3 [1, 2, 4, 10, 12, 13, 20];
        /// Removes a device. C: `VDPA_CMD_DEV_DEL`.
        DEV_DEL dev_del: Vdpa / VdpaBuilder = 4 [4];
        /// Changes a device. C: `VDPA_CMD_DEV_ATTR_SET`.
        DEV_ATTR_SET dev_attr_set: Vdpa / VdpaBuilder = 8 [4, 10];
    }
    get {
        /// One management device, or all of them. C: `VDPA_CMD_MGMTDEV_GET`.
        MGMTDEV_GET mgmtdev_get: Vdpa / VdpaBuilder = 2 [1, 2] -> Vdpa = 1 [1, 2, 3, 15, 16];
        /// One device, or all of them. C: `VDPA_CMD_DEV_GET`.
        DEV_GET dev_get: Vdpa / VdpaBuilder = 5 [4] -> Vdpa = 3 [1, 2, 4, 5, 6, 7, 8, 9];
        /// The configuration of one device, or of all; of block devices it has the `blk` attributes. C:
        /// `VDPA_CMD_DEV_CONFIG_GET`.
        DEV_CONFIG_GET dev_config_get: Vdpa / VdpaBuilder = 6 [4] -> Vdpa = 6 [4, 5, 10, 11, 12, 13, 14, 20];
        /// The vendor's statistics of a virtqueue. C: `VDPA_CMD_DEV_VSTATS_GET`.
        DEV_VSTATS_GET dev_vstats_get: Vdpa / VdpaBuilder = 7 [4, 17] -> Vdpa = 7 [4, 5, 14, 17, 18, 19];
    }
    dump {
        /// One management device, or all of them. C: `VDPA_CMD_MGMTDEV_GET`.
        MGMTDEV_GET_DUMP mgmtdev_get_dump: Vdpa / VdpaBuilder = 2 [] -> Vdpa = 1 [1, 2, 3, 15, 16] as "mgmtdev-get";
        /// One device, or all of them. C: `VDPA_CMD_DEV_GET`.
        DEV_GET_DUMP dev_get_dump: Vdpa / VdpaBuilder = 5 [] -> Vdpa = 3 [1, 2, 4, 5, 6, 7, 8, 9] as "dev-get";
        /// The configuration of one device, or of all; of block devices it has the `blk` attributes. C:
        /// `VDPA_CMD_DEV_CONFIG_GET`.
        DEV_CONFIG_GET_DUMP dev_config_get_dump: Vdpa / VdpaBuilder = 6 [] -> Vdpa = 6 [4, 5, 10, 11, 12, 13, 14, 20] as "dev-config-get";
    }
}
