//! SCSI targets whose commands a program carries out: devices as they come, change and go (`tcmu-runner`).
//!
//! Printed by `cargo xtask codegen` from `specs/tcmu.yaml`. Not to be edited.

use netlink_core::Unused;

netlink_core::attributes! {
    /// A device. C: `TCMU_ATTR_*`, `linux/target_core_user.h`.
    pub struct Tcmu / TcmuBuilder = "tcmu", prefix "TCMU_ATTR_" {
        /// `TCMU_ATTR_DEVICE`: Name of its UIO device.
        DEVICE device: str = 1,
        /// `TCMU_ATTR_MINOR`: Minor number of its UIO device.
        MINOR minor: u32 = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `TCMU_ATTR_DEV_CFG`: Its configuration.
        DEV_CFG dev_cfg: str = 4,
        /// `TCMU_ATTR_DEV_SIZE`: Its size in bytes.
        DEV_SIZE dev_size: u64 = 5,
        /// `TCMU_ATTR_WRITECACHE`: 1 where it has a write cache.
        WRITECACHE writecache: u8 = 6,
        /// `TCMU_ATTR_CMD_STATUS`: What became of a command: 0, or a negative error number.
        CMD_STATUS cmd_status: i32 = 7,
        /// `TCMU_ATTR_DEVICE_ID`: Number of the device.
        DEVICE_ID device_id: u32 = 8,
        /// `TCMU_ATTR_SUPP_KERN_CMD_REPLY`: 1 where the kernel is to wait for answers to its messages.
        SUPP_KERN_CMD_REPLY supp_kern_cmd_reply: u8 = 9,
    }
}

netlink_core::family! {
    /// SCSI targets whose commands a program carries out: devices as they come, change and go (`tcmu-runner`).
    pub static TCMU = "tcmu", netlink_core::schema::Protocol::Generic { name: "TCM-USER", version: 2 };
    do {
        /// Answers that a device appeared. C: `TCMU_CMD_ADDED_DEVICE_DONE`.
        ADDED_DEVICE_DONE added_device_done: Tcmu / TcmuBuilder = 4 [7, 8];
        /// Answers that a device disappears. C: `TCMU_CMD_REMOVED_DEVICE_DONE`.
        REMOVED_DEVICE_DONE removed_device_done: Tcmu / TcmuBuilder = 5 [7, 8];
        /// Answers that a device is to change. C: `TCMU_CMD_RECONFIG_DEVICE_DONE`.
        RECONFIG_DEVICE_DONE reconfig_device_done: Tcmu / TcmuBuilder = 6 [7, 8];
        /// Says what the program can do. C: `TCMU_CMD_SET_FEATURES`.
        SET_FEATURES set_features: Tcmu / TcmuBuilder = 7 [9];
    }
    notify {
        /// A device appeared. C: `TCMU_CMD_ADDED_DEVICE`.
        ADDED_DEVICE AddedDevice: Tcmu = 1 [1, 2, 8];
        /// A device disappears. C: `TCMU_CMD_REMOVED_DEVICE`.
        REMOVED_DEVICE RemovedDevice: Tcmu = 2 [1, 2, 8];
        /// A device is to change. C: `TCMU_CMD_RECONFIG_DEVICE`.
        RECONFIG_DEVICE ReconfigDevice: Tcmu = 3 [1, 2, 4, 5, 6, 8];
    }
    groups {
        /// Devices. It carries `TCMU_CMD_ADDED_DEVICE`, `TCMU_CMD_REMOVED_DEVICE`, `TCMU_CMD_RECONFIG_DEVICE`.
        CONFIG: "config",
    }
}
