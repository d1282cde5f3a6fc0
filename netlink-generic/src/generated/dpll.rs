//! Clocks that are kept in step: digital phase-locked loops and the pins their signals come from and go to.
//!
//! Printed by `cargo xtask codegen` from `specs/dpll.yaml`. Not to be edited.

use netlink_core::{Multi, Nest, Sint, Unused};

netlink_core::enumeration! {
    /// How a device chooses its input. C: `enum dpll_mode`, `linux/dpll.h`.
    pub struct Mode: u32 = "mode", prefix "DPLL_MODE_" {
        /// `DPLL_MODE_MANUAL`: As it is told.
        MANUAL = 1,
        /// `DPLL_MODE_AUTOMATIC`: By the priorities of the pins.
        AUTOMATIC = 2,
    }
}

netlink_core::enumeration! {
    /// Whether a device follows its input. C: `enum dpll_lock_status`, `linux/dpll.h`.
    pub struct LockStatus: u32 = "lock-status", prefix "DPLL_LOCK_STATUS_" {
        /// `DPLL_LOCK_STATUS_UNLOCKED`: It runs freely.
        UNLOCKED = 1,
        /// `DPLL_LOCK_STATUS_LOCKED`: It does.
        LOCKED = 2,
        /// `DPLL_LOCK_STATUS_LOCKED_HO_ACQ`: It does, and knows enough to hold the frequency without it.
        LOCKED_HO_ACQ = 3,
        /// `DPLL_LOCK_STATUS_HOLDOVER`: It holds the frequency without an input.
        HOLDOVER = 4,
    }
}

netlink_core::enumeration! {
    /// Why it does not. C: `enum dpll_lock_status_error`, `linux/dpll.h`.
    pub struct LockStatusError: u32 = "lock-status-error", prefix "DPLL_LOCK_STATUS_ERROR_" {
        /// `DPLL_LOCK_STATUS_ERROR_NONE`: There is no error.
        NONE = 1,
        /// `DPLL_LOCK_STATUS_ERROR_UNDEFINED`: Unknown.
        UNDEFINED = 2,
        /// `DPLL_LOCK_STATUS_ERROR_MEDIA_DOWN`: The link of the input is down.
        MEDIA_DOWN = 3,
        /// `DPLL_LOCK_STATUS_ERROR_FRACTIONAL_FREQUENCY_OFFSET_TOO_HIGH`: The frequency of the input is too far off.
        FRACTIONAL_FREQUENCY_OFFSET_TOO_HIGH = 4,
    }
}

netlink_core::enumeration! {
    /// How good a clock is, as ITU-T G.8264 names it for option I. C: `enum dpll_clock_quality_level`, `linux/dpll.h`.
    pub struct ClockQualityLevel: u32 = "clock-quality-level", prefix "DPLL_CLOCK_QUALITY_LEVEL_" {
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_PRC`.
        ITU_OPT1_PRC = 1,
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_SSU_A`.
        ITU_OPT1_SSU_A = 2,
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_SSU_B`.
        ITU_OPT1_SSU_B = 3,
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EEC1`.
        ITU_OPT1_EEC1 = 4,
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_PRTC`.
        ITU_OPT1_PRTC = 5,
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EPRTC`.
        ITU_OPT1_EPRTC = 6,
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EEEC`.
        ITU_OPT1_EEEC = 7,
        /// `DPLL_CLOCK_QUALITY_LEVEL_ITU_OPT1_EPRC`.
        ITU_OPT1_EPRC = 8,
    }
}

netlink_core::enumeration! {
    /// What a device is for. C: `enum dpll_type`, `linux/dpll.h`.
    pub struct DeviceType: u32 = "device-type", prefix "DPLL_TYPE_" {
        /// `DPLL_TYPE_PPS`: A pulse a second.
        PPS = 1,
        /// `DPLL_TYPE_EEC`: The clock of Ethernet equipment.
        EEC = 2,
        /// `DPLL_TYPE_GENERIC`: Something else.
        GENERIC = 3,
    }
}

netlink_core::enumeration! {
    /// What a pin is. C: `enum dpll_pin_type`, `linux/dpll.h`.
    pub struct PinType: u32 = "pin-type", prefix "DPLL_PIN_TYPE_" {
        /// `DPLL_PIN_TYPE_MUX`: A choice of other pins.
        MUX = 1,
        /// `DPLL_PIN_TYPE_EXT`: An external signal.
        EXT = 2,
        /// `DPLL_PIN_TYPE_SYNCE_ETH_PORT`: The clock of an Ethernet port's link.
        SYNCE_ETH_PORT = 3,
        /// `DPLL_PIN_TYPE_INT_OSCILLATOR`: The device's own oscillator.
        INT_OSCILLATOR = 4,
        /// `DPLL_PIN_TYPE_GNSS`: A receiver of satellites.
        GNSS = 5,
        /// `DPLL_PIN_TYPE_INT_NCO`: The device's own oscillator, whose frequency is set.
        INT_NCO = 6,
    }
}

netlink_core::enumeration! {
    /// Which way a pin goes. C: `enum dpll_pin_direction`, `linux/dpll.h`.
    pub struct PinDirection: u32 = "pin-direction", prefix "DPLL_PIN_DIRECTION_" {
        /// `DPLL_PIN_DIRECTION_INPUT`.
        INPUT = 1,
        /// `DPLL_PIN_DIRECTION_OUTPUT`.
        OUTPUT = 2,
    }
}

netlink_core::enumeration! {
    /// Whether a pin is used. C: `enum dpll_pin_state`, `linux/dpll.h`.
    pub struct PinState: u32 = "pin-state", prefix "DPLL_PIN_STATE_" {
        /// `DPLL_PIN_STATE_CONNECTED`: It is.
        CONNECTED = 1,
        /// `DPLL_PIN_STATE_DISCONNECTED`: It is not.
        DISCONNECTED = 2,
        /// `DPLL_PIN_STATE_SELECTABLE`: It may be chosen by its priority.
        SELECTABLE = 3,
    }
}

netlink_core::enumeration! {
    /// How a pin is doing. C: `enum dpll_pin_operstate`, `linux/dpll.h`.
    pub struct PinOperstate: u32 = "pin-operstate", prefix "DPLL_PIN_OPERSTATE_" {
        /// `DPLL_PIN_OPERSTATE_ACTIVE`: It is the input that is followed.
        ACTIVE = 1,
        /// `DPLL_PIN_OPERSTATE_STANDBY`: It could be.
        STANDBY = 2,
        /// `DPLL_PIN_OPERSTATE_NO_SIGNAL`: There is no signal.
        NO_SIGNAL = 3,
        /// `DPLL_PIN_OPERSTATE_QUAL_FAILED`: Its signal is not good enough.
        QUAL_FAILED = 4,
    }
}

netlink_core::flags! {
    /// What can be changed of a pin. C: `enum dpll_pin_capabilities`, `linux/dpll.h`.
    pub struct PinCapabilities: u32 = "pin-capabilities", prefix "DPLL_PIN_CAPABILITIES_" {
        /// `DPLL_PIN_CAPABILITIES_DIRECTION_CAN_CHANGE`.
        DIRECTION_CAN_CHANGE = 1 << 0,
        /// `DPLL_PIN_CAPABILITIES_PRIORITY_CAN_CHANGE`.
        PRIORITY_CAN_CHANGE = 1 << 1,
        /// `DPLL_PIN_CAPABILITIES_STATE_CAN_CHANGE`.
        STATE_CAN_CHANGE = 1 << 2,
        /// `DPLL_PIN_CAPABILITIES_STATE_CONNECTED_OVERRIDE`: It can be used whatever the priorities say.
        STATE_CONNECTED_OVERRIDE = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// Whether something is on. C: `enum dpll_feature_state`, `linux/dpll.h`.
    pub struct FeatureState: u32 = "feature-state", prefix "DPLL_FEATURE_STATE_" {
        /// `DPLL_FEATURE_STATE_DISABLE`.
        DISABLE = 0,
        /// `DPLL_FEATURE_STATE_ENABLE`.
        ENABLE = 1,
    }
}

netlink_core::attributes! {
    /// A device. C: `DPLL_A_*`, `linux/dpll.h`.
    pub struct Dpll / DpllBuilder = "dpll", prefix "DPLL_A_" {
        /// `DPLL_A_ID`: Number of the device.
        ID id: u32 = 1,
        /// `DPLL_A_MODULE_NAME`: Name of the driver.
        MODULE_NAME module_name: str = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `DPLL_A_CLOCK_ID`: Identity of the clock, as an EUI-64.
        CLOCK_ID clock_id: u64 = 4,
        /// `DPLL_A_MODE`.
        MODE mode: Mode = 5,
        /// `DPLL_A_MODE_SUPPORTED`: Modes it can have.
        MODE_SUPPORTED mode_supported: Multi<Mode> = 6,
        /// `DPLL_A_LOCK_STATUS`.
        LOCK_STATUS lock_status: LockStatus = 7,
        /// `DPLL_A_TEMP`: Thousandths of a degree Celsius.
        TEMP temp: i32 = 8 [volatile],
        /// `DPLL_A_TYPE`.
        TYPE r#type: DeviceType = 9,
        /// `DPLL_A_LOCK_STATUS_ERROR`.
        LOCK_STATUS_ERROR lock_status_error: LockStatusError = 10,
        /// `DPLL_A_CLOCK_QUALITY_LEVEL`.
        CLOCK_QUALITY_LEVEL clock_quality_level: Multi<ClockQualityLevel> = 11,
        /// `DPLL_A_PHASE_OFFSET_MONITOR`: Whether phase offsets of all inputs are measured.
        PHASE_OFFSET_MONITOR phase_offset_monitor: FeatureState = 12,
        /// `DPLL_A_PHASE_OFFSET_AVG_FACTOR`: How many measurements an offset is the average of.
        PHASE_OFFSET_AVG_FACTOR phase_offset_avg_factor: u32 = 13,
        /// `DPLL_A_FREQUENCY_MONITOR`: Whether frequencies of inputs are measured.
        FREQUENCY_MONITOR frequency_monitor: FeatureState = 14,
    }
}

netlink_core::attributes! {
    /// A pin. C: `DPLL_A_PIN_*`, `linux/dpll.h`.
    pub struct Pin / PinBuilder = "pin", prefix "DPLL_A_PIN_" {
        /// `DPLL_A_PIN_ID`: Number of the pin.
        ID id: u32 = 1,
        /// `DPLL_A_PIN_PARENT_ID`: Number of the device or pin it belongs to.
        PARENT_ID parent_id: u32 = 2,
        /// `DPLL_A_PIN_MODULE_NAME`: Name of the driver.
        MODULE_NAME module_name: str = 3,
        #[doc(hidden)]
        PAD pad [Unused] = 4,
        /// `DPLL_A_PIN_CLOCK_ID`: Identity of the clock, as an EUI-64.
        CLOCK_ID clock_id: u64 = 5,
        /// `DPLL_A_PIN_BOARD_LABEL`: Name on the board.
        BOARD_LABEL board_label: str = 6,
        /// `DPLL_A_PIN_PANEL_LABEL`: Name on the panel.
        PANEL_LABEL panel_label: str = 7,
        /// `DPLL_A_PIN_PACKAGE_LABEL`: Name on the chip.
        PACKAGE_LABEL package_label: str = 8,
        /// `DPLL_A_PIN_TYPE`.
        TYPE r#type: PinType = 9,
        /// `DPLL_A_PIN_DIRECTION`: Within a device.
        DIRECTION direction: PinDirection = 10,
        /// `DPLL_A_PIN_FREQUENCY`: Hz.
        FREQUENCY frequency: u64 = 11,
        /// `DPLL_A_PIN_FREQUENCY_SUPPORTED`: Ranges of what it can have.
        FREQUENCY_SUPPORTED frequency_supported => Multi<Nest<FrequencyRange>> = 12,
        /// `DPLL_A_PIN_FREQUENCY_MIN`: Hz, within a range.
        FREQUENCY_MIN frequency_min: u64 = 13,
        /// `DPLL_A_PIN_FREQUENCY_MAX`: Hz, within a range.
        FREQUENCY_MAX frequency_max: u64 = 14,
        /// `DPLL_A_PIN_PRIO`: The lower goes first; within a device.
        PRIO prio: u32 = 15,
        /// `DPLL_A_PIN_STATE`: Within a device or pin.
        STATE state: PinState = 16,
        /// `DPLL_A_PIN_CAPABILITIES`.
        CAPABILITIES capabilities: PinCapabilities = 17,
        /// `DPLL_A_PIN_PARENT_DEVICE`: What it is to a device.
        PARENT_DEVICE parent_device => Multi<Nest<PinParentDevice>> = 18,
        /// `DPLL_A_PIN_PARENT_PIN`: What it is to a pin.
        PARENT_PIN parent_pin => Multi<Nest<PinParentPin>> = 19,
        /// `DPLL_A_PIN_PHASE_ADJUST_MIN`: Picoseconds.
        PHASE_ADJUST_MIN phase_adjust_min: i32 = 20,
        /// `DPLL_A_PIN_PHASE_ADJUST_MAX`: Picoseconds.
        PHASE_ADJUST_MAX phase_adjust_max: i32 = 21,
        /// `DPLL_A_PIN_PHASE_ADJUST`: Picoseconds by which its phase is moved.
        PHASE_ADJUST phase_adjust: i32 = 22,
        /// `DPLL_A_PIN_PHASE_OFFSET`: Femtoseconds between it and the device.
        PHASE_OFFSET phase_offset: i64 = 23 [volatile],
        /// `DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET`: How far the frequency is off, in millionths.
        FRACTIONAL_FREQUENCY_OFFSET fractional_frequency_offset: Sint = 24 [volatile],
        /// `DPLL_A_PIN_ESYNC_FREQUENCY`: Hz of a sync signal within the base frequency; 0 for none.
        ESYNC_FREQUENCY esync_frequency: u64 = 25,
        /// `DPLL_A_PIN_ESYNC_FREQUENCY_SUPPORTED`: Ranges of what it can have.
        ESYNC_FREQUENCY_SUPPORTED esync_frequency_supported => Multi<Nest<FrequencyRange>> = 26,
        /// `DPLL_A_PIN_ESYNC_PULSE`: How much of its period the sync signal is high, in percent.
        ESYNC_PULSE esync_pulse: u32 = 27,
        /// `DPLL_A_PIN_REFERENCE_SYNC`: Pins whose sync signal can go along with it.
        REFERENCE_SYNC reference_sync => Multi<Nest<ReferenceSync>> = 28,
        /// `DPLL_A_PIN_PHASE_ADJUST_GRAN`: Picoseconds of which the move of the phase is a multiple.
        PHASE_ADJUST_GRAN phase_adjust_gran: u32 = 29,
        /// `DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET_PPT`: The same in millionths of a millionth.
        FRACTIONAL_FREQUENCY_OFFSET_PPT fractional_frequency_offset_ppt: Sint = 30 [volatile],
        /// `DPLL_A_PIN_MEASURED_FREQUENCY`: Millihertz.
        MEASURED_FREQUENCY measured_frequency: u64 = 31 [volatile],
        /// `DPLL_A_PIN_OPERSTATE`.
        OPERSTATE operstate: PinOperstate = 32,
    }
}

netlink_core::attributes! {
    /// What a pin is to a device. C: `DPLL_A_PIN_*`, `linux/dpll.h`.
    pub struct PinParentDevice / PinParentDeviceBuilder = "pin-parent-device", prefix "DPLL_A_PIN_" {
        /// `DPLL_A_PIN_PARENT_ID`: Number of the device or pin it belongs to.
        PARENT_ID parent_id: u32 = 2,
        /// `DPLL_A_PIN_DIRECTION`: Within a device.
        DIRECTION direction: PinDirection = 10,
        /// `DPLL_A_PIN_PRIO`: The lower goes first; within a device.
        PRIO prio: u32 = 15,
        /// `DPLL_A_PIN_STATE`: Within a device or pin.
        STATE state: PinState = 16,
        /// `DPLL_A_PIN_PHASE_OFFSET`: Femtoseconds between it and the device.
        PHASE_OFFSET phase_offset: i64 = 23 [volatile],
        /// `DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET`: How far the frequency is off, in millionths.
        FRACTIONAL_FREQUENCY_OFFSET fractional_frequency_offset: Sint = 24 [volatile],
        /// `DPLL_A_PIN_FRACTIONAL_FREQUENCY_OFFSET_PPT`: The same in millionths of a millionth.
        FRACTIONAL_FREQUENCY_OFFSET_PPT fractional_frequency_offset_ppt: Sint = 30 [volatile],
        /// `DPLL_A_PIN_OPERSTATE`.
        OPERSTATE operstate: PinOperstate = 32,
    }
}

netlink_core::attributes! {
    /// What a pin is to another one. C: `DPLL_A_PIN_*`, `linux/dpll.h`.
    pub struct PinParentPin / PinParentPinBuilder = "pin-parent-pin", prefix "DPLL_A_PIN_" {
        /// `DPLL_A_PIN_PARENT_ID`: Number of the device or pin it belongs to.
        PARENT_ID parent_id: u32 = 2,
        /// `DPLL_A_PIN_STATE`: Within a device or pin.
        STATE state: PinState = 16,
    }
}

netlink_core::attributes! {
    /// Frequencies in Hz. C: `DPLL_A_PIN_*`, `linux/dpll.h`.
    pub struct FrequencyRange / FrequencyRangeBuilder = "frequency-range", prefix "DPLL_A_PIN_" {
        /// `DPLL_A_PIN_FREQUENCY_MIN`: Hz, within a range.
        FREQUENCY_MIN frequency_min: u64 = 13,
        /// `DPLL_A_PIN_FREQUENCY_MAX`: Hz, within a range.
        FREQUENCY_MAX frequency_max: u64 = 14,
    }
}

netlink_core::attributes! {
    /// A pin whose sync signal can go along with another one. C: `DPLL_A_PIN_*`, `linux/dpll.h`.
    pub struct ReferenceSync / ReferenceSyncBuilder = "reference-sync", prefix "DPLL_A_PIN_" {
        /// `DPLL_A_PIN_ID`: Number of the pin.
        ID id: u32 = 1,
        /// `DPLL_A_PIN_STATE`: Within a device or pin.
        STATE state: PinState = 16,
    }
}

netlink_core::family! {
    /// Clocks that are kept in step: digital phase-locked loops and the pins their signals come from and go to.
    pub static DPLL = "dpll", netlink_core::schema::Protocol::Generic { name: "dpll", version: 1 };
    do {
        /// Change a device. C: `DPLL_CMD_DEVICE_SET`.
        DEVICE_SET device_set: Dpll / DpllBuilder = 3 [1, 5, 12, 13, 14];
        /// Change a pin. C: `DPLL_CMD_PIN_SET`.
        PIN_SET pin_set: Pin / PinBuilder = 9 [1, 10, 11, 15, 16, 18, 19, 22, 25, 28];
    }
    get {
        /// The number of a device, by what is known of it. C: `DPLL_CMD_DEVICE_ID_GET`.
        DEVICE_ID_GET device_id_get: Dpll / DpllBuilder = 1 [2, 4, 9] -> Dpll = 1 [1];
        /// One device, or all. C: `DPLL_CMD_DEVICE_GET`.
        DEVICE_GET device_get: Dpll / DpllBuilder = 2 [1] -> Dpll = 2 [1, 2, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14];
        /// The number of a pin, by what is known of it. C: `DPLL_CMD_PIN_ID_GET`.
        PIN_ID_GET pin_id_get: Pin / PinBuilder = 7 [3, 5, 6, 7, 8, 9] -> Pin = 7 [1];
        /// One pin, or all, or those of a device. C: `DPLL_CMD_PIN_GET`.
        PIN_GET pin_get: Pin / PinBuilder = 8 [1] -> Pin = 8 [1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31];
    }
    dump {
        /// One device, or all. C: `DPLL_CMD_DEVICE_GET`.
        DEVICE_GET_DUMP device_get_dump: Dpll / DpllBuilder = 2 [] -> Dpll = 2 [1, 2, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14] as "device-get";
        /// One pin, or all, or those of a device. C: `DPLL_CMD_PIN_GET`.
        PIN_GET_DUMP pin_get_dump: Pin / PinBuilder = 8 [1] -> Pin = 8 [1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31] as "pin-get";
    }
    notify {
        /// A device has appeared. C: `DPLL_CMD_DEVICE_CREATE_NTF`.
        DEVICE_CREATE_NTF DeviceCreate: Dpll = 4 [1, 2, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14];
        /// A device has gone. C: `DPLL_CMD_DEVICE_DELETE_NTF`.
        DEVICE_DELETE_NTF DeviceDelete: Dpll = 5 [1, 2, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14];
        /// A device has changed. C: `DPLL_CMD_DEVICE_CHANGE_NTF`.
        DEVICE_CHANGE_NTF DeviceChange: Dpll = 6 [1, 2, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14];
        /// A pin has appeared. C: `DPLL_CMD_PIN_CREATE_NTF`.
        PIN_CREATE_NTF PinCreate: Pin = 10 [1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31];
        /// A pin has gone. C: `DPLL_CMD_PIN_DELETE_NTF`.
        PIN_DELETE_NTF PinDelete: Pin = 11 [1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31];
        /// A pin has changed. C: `DPLL_CMD_PIN_CHANGE_NTF`.
        PIN_CHANGE_NTF PinChange: Pin = 12 [1, 3, 5, 6, 7, 8, 9, 11, 12, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31];
    }
    groups {
        /// Devices and pins. It carries `DPLL_CMD_DEVICE_CREATE_NTF`, `DPLL_CMD_DEVICE_DELETE_NTF`,
        /// `DPLL_CMD_DEVICE_CHANGE_NTF`, `DPLL_CMD_PIN_CREATE_NTF`, `DPLL_CMD_PIN_DELETE_NTF`,
        /// `DPLL_CMD_PIN_CHANGE_NTF`.
        MONITOR: "monitor",
    }
}
