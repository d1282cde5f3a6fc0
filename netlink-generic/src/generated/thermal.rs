//! Thermal zones: their temperatures, trip points, thresholds and cooling devices, and events about them
//! (`thermometer`, `thermal-engine`). Temperatures are thousandths of a degree Celsius.
//!
//! Printed by `cargo xtask codegen` from `specs/thermal.yaml`. Not to be edited.

use netlink_core::Nest;

netlink_core::enumeration! {
    /// Whether the kernel takes care of a zone. C: `enum thermal_device_mode`, `linux/thermal.h`.
    pub struct DeviceMode: u32 = "device-mode", prefix "THERMAL_DEVICE_" {
        /// `THERMAL_DEVICE_DISABLED`.
        DISABLED = 0,
        /// `THERMAL_DEVICE_ENABLED`.
        ENABLED = 1,
    }
}

netlink_core::enumeration! {
    /// What the kernel does at a trip point. C: `enum thermal_trip_type`, `linux/thermal.h`.
    pub struct TripType: u32 = "trip-type", prefix "THERMAL_TRIP_" {
        /// `THERMAL_TRIP_ACTIVE`: Switches fans on.
        ACTIVE = 0,
        /// `THERMAL_TRIP_PASSIVE`: Slows devices down.
        PASSIVE = 1,
        /// `THERMAL_TRIP_HOT`: Tells the driver.
        HOT = 2,
        /// `THERMAL_TRIP_CRITICAL`: Shuts the machine down.
        CRITICAL = 3,
    }
}

netlink_core::flags! {
    /// At which crossing a threshold is told of. C: `linux/thermal.h`.
    pub struct ThresholdDirection: u32 = "threshold-direction", prefix "THERMAL_THRESHOLD_" {
        /// `THERMAL_THRESHOLD_WAY_UP`: When it gets warmer.
        WAY_UP = 1 << 0,
        /// `THERMAL_THRESHOLD_WAY_DOWN`: When it gets colder.
        WAY_DOWN = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What a sample is of. It is sent with this as its command, to the group `sampling`. C: `enum
    /// thermal_genl_sampling`, `linux/thermal.h`.
    pub struct Sampling: u32 = "sampling", prefix "THERMAL_GENL_SAMPLING_" {
        /// `THERMAL_GENL_SAMPLING_TEMP`: The temperature of a zone.
        TEMP = 0,
    }
}

netlink_core::enumeration! {
    /// What happened. It is sent with this as its command, to the group `event`. C: `enum thermal_genl_event`,
    /// `linux/thermal.h`.
    pub struct Event: u32 = "event", prefix "THERMAL_GENL_EVENT_" {
        /// `THERMAL_GENL_EVENT_UNSPEC`.
        UNSPEC = 0,
        /// `THERMAL_GENL_EVENT_TZ_CREATE`: A zone appeared.
        TZ_CREATE = 1,
        /// `THERMAL_GENL_EVENT_TZ_DELETE`: A zone disappeared.
        TZ_DELETE = 2,
        /// `THERMAL_GENL_EVENT_TZ_DISABLE`: The kernel no longer takes care of a zone.
        TZ_DISABLE = 3,
        /// `THERMAL_GENL_EVENT_TZ_ENABLE`: The kernel takes care of a zone.
        TZ_ENABLE = 4,
        /// `THERMAL_GENL_EVENT_TZ_TRIP_UP`: A trip point was crossed, getting warmer.
        TZ_TRIP_UP = 5,
        /// `THERMAL_GENL_EVENT_TZ_TRIP_DOWN`: A trip point was crossed, getting colder.
        TZ_TRIP_DOWN = 6,
        /// `THERMAL_GENL_EVENT_TZ_TRIP_CHANGE`: A trip point is another.
        TZ_TRIP_CHANGE = 7,
        /// `THERMAL_GENL_EVENT_TZ_TRIP_ADD`: A trip point appeared.
        TZ_TRIP_ADD = 8,
        /// `THERMAL_GENL_EVENT_TZ_TRIP_DELETE`: A trip point disappeared.
        TZ_TRIP_DELETE = 9,
        /// `THERMAL_GENL_EVENT_CDEV_ADD`: A cooling device appeared.
        CDEV_ADD = 10,
        /// `THERMAL_GENL_EVENT_CDEV_DELETE`: A cooling device disappeared.
        CDEV_DELETE = 11,
        /// `THERMAL_GENL_EVENT_CDEV_STATE_UPDATE`: A cooling device works harder, or less hard.
        CDEV_STATE_UPDATE = 12,
        /// `THERMAL_GENL_EVENT_TZ_GOV_CHANGE`: A zone has another governor.
        TZ_GOV_CHANGE = 13,
        /// `THERMAL_GENL_EVENT_CPU_CAPABILITY_CHANGE`: Processors became faster or slower.
        CPU_CAPABILITY_CHANGE = 14,
        /// `THERMAL_GENL_EVENT_THRESHOLD_ADD`: A threshold was added.
        THRESHOLD_ADD = 15,
        /// `THERMAL_GENL_EVENT_THRESHOLD_DELETE`: A threshold was removed.
        THRESHOLD_DELETE = 16,
        /// `THERMAL_GENL_EVENT_THRESHOLD_FLUSH`: All thresholds of a zone were removed.
        THRESHOLD_FLUSH = 17,
        /// `THERMAL_GENL_EVENT_THRESHOLD_UP`: A threshold was crossed, getting warmer.
        THRESHOLD_UP = 18,
        /// `THERMAL_GENL_EVENT_THRESHOLD_DOWN`: A threshold was crossed, getting colder.
        THRESHOLD_DOWN = 19,
    }
}

netlink_core::attributes! {
    /// Zones, trip points, thresholds and cooling devices. Lists are flat: in one, every `...-id` begins the next
    /// thing. C: `THERMAL_GENL_ATTR_*`, `linux/thermal.h`.
    pub struct Thermal / ThermalBuilder = "thermal", prefix "THERMAL_GENL_ATTR_" {
        /// `THERMAL_GENL_ATTR_TZ`: The zones, each with its number and name.
        TZ tz => Nest<Thermal> = 1,
        /// `THERMAL_GENL_ATTR_TZ_ID`: Number of a zone.
        TZ_ID tz_id: u32 = 2,
        /// `THERMAL_GENL_ATTR_TZ_TEMP`: Temperature of a zone.
        TZ_TEMP tz_temp: u32 = 3 [volatile],
        /// `THERMAL_GENL_ATTR_TZ_TRIP`: The trip points of a zone.
        TZ_TRIP tz_trip => Nest<Thermal> = 4,
        /// `THERMAL_GENL_ATTR_TZ_TRIP_ID`: Number of a trip point.
        TZ_TRIP_ID tz_trip_id: u32 = 5,
        /// `THERMAL_GENL_ATTR_TZ_TRIP_TYPE`.
        TZ_TRIP_TYPE tz_trip_type: TripType = 6,
        /// `THERMAL_GENL_ATTR_TZ_TRIP_TEMP`: Temperature of a trip point.
        TZ_TRIP_TEMP tz_trip_temp: u32 = 7,
        /// `THERMAL_GENL_ATTR_TZ_TRIP_HYST`: By how much it must get colder for the trip point to be left.
        TZ_TRIP_HYST tz_trip_hyst: u32 = 8,
        /// `THERMAL_GENL_ATTR_TZ_MODE`.
        TZ_MODE tz_mode: DeviceMode = 9,
        /// `THERMAL_GENL_ATTR_TZ_NAME`: Type of a zone.
        TZ_NAME tz_name: str = 10,
        /// `THERMAL_GENL_ATTR_TZ_CDEV_WEIGHT`: Influence of a cooling device on a zone.
        TZ_CDEV_WEIGHT tz_cdev_weight: u32 = 11,
        /// `THERMAL_GENL_ATTR_TZ_GOV`: Governor of a zone; the kernel never sends it.
        TZ_GOV tz_gov => Nest<Thermal> = 12,
        /// `THERMAL_GENL_ATTR_TZ_GOV_NAME`: Name of a zone's governor.
        TZ_GOV_NAME tz_gov_name: str = 13,
        /// `THERMAL_GENL_ATTR_CDEV`: The cooling devices, each with its number and name.
        CDEV cdev => Nest<Thermal> = 14,
        /// `THERMAL_GENL_ATTR_CDEV_ID`: Number of a cooling device.
        CDEV_ID cdev_id: u32 = 15,
        /// `THERMAL_GENL_ATTR_CDEV_CUR_STATE`: How hard it works.
        CDEV_CUR_STATE cdev_cur_state: u32 = 16 [volatile],
        /// `THERMAL_GENL_ATTR_CDEV_MAX_STATE`: How hard it can work.
        CDEV_MAX_STATE cdev_max_state: u32 = 17,
        /// `THERMAL_GENL_ATTR_CDEV_NAME`: Type of a cooling device.
        CDEV_NAME cdev_name: str = 18,
        /// `THERMAL_GENL_ATTR_GOV_NAME`: Name of the governor a zone has got.
        GOV_NAME gov_name: str = 19,
        /// `THERMAL_GENL_ATTR_CPU_CAPABILITY`: What processors can do.
        CPU_CAPABILITY cpu_capability => Nest<Thermal> = 20,
        /// `THERMAL_GENL_ATTR_CPU_CAPABILITY_ID`: Number of a processor.
        CPU_CAPABILITY_ID cpu_capability_id: u32 = 21,
        /// `THERMAL_GENL_ATTR_CPU_CAPABILITY_PERFORMANCE`: From 0 to 1023.
        CPU_CAPABILITY_PERFORMANCE cpu_capability_performance: u32 = 22,
        /// `THERMAL_GENL_ATTR_CPU_CAPABILITY_EFFICIENCY`: From 0 to 1023.
        CPU_CAPABILITY_EFFICIENCY cpu_capability_efficiency: u32 = 23,
        /// `THERMAL_GENL_ATTR_THRESHOLD`: The thresholds of a zone.
        THRESHOLD threshold => Nest<Thermal> = 24,
        /// `THERMAL_GENL_ATTR_THRESHOLD_TEMP`: Temperature of a threshold.
        THRESHOLD_TEMP threshold_temp: u32 = 25,
        /// `THERMAL_GENL_ATTR_THRESHOLD_DIRECTION`.
        THRESHOLD_DIRECTION threshold_direction: ThresholdDirection = 26,
        /// `THERMAL_GENL_ATTR_TZ_PREV_TEMP`: Temperature of the zone before.
        TZ_PREV_TEMP tz_prev_temp: u32 = 27,
    }
}

netlink_core::family! {
    /// Thermal zones: their temperatures, trip points, thresholds and cooling devices, and events about them
    /// (`thermometer`, `thermal-engine`). Temperatures are thousandths of a degree Celsius.
    pub static THERMAL = "thermal", netlink_core::schema::Protocol::Generic { name: "thermal", version: 2 };
    do {
        /// Adds a threshold to a zone. C: `THERMAL_GENL_CMD_THRESHOLD_ADD`.
        THRESHOLD_ADD threshold_add: Thermal / ThermalBuilder = 8 [2, 25, 26];
        /// Removes a threshold of a zone. C: `THERMAL_GENL_CMD_THRESHOLD_DELETE`.
        THRESHOLD_DELETE threshold_delete: Thermal / ThermalBuilder = 9 [2, 25, 26];
        /// Removes all thresholds of a zone. C: `THERMAL_GENL_CMD_THRESHOLD_FLUSH`.
        THRESHOLD_FLUSH threshold_flush: Thermal / ThermalBuilder = 10 [2];
    }
    get {
        /// The trip points of a zone. C: `THERMAL_GENL_CMD_TZ_GET_TRIP`.
        TZ_GET_TRIP tz_get_trip: Thermal / ThermalBuilder = 2 [2] -> Thermal = 2 [2, 4];
        /// The temperature of a zone. C: `THERMAL_GENL_CMD_TZ_GET_TEMP`.
        TZ_GET_TEMP tz_get_temp: Thermal / ThermalBuilder = 3 [2] -> Thermal = 3 [2, 3];
        /// The governor of a zone. C: `THERMAL_GENL_CMD_TZ_GET_GOV`.
        TZ_GET_GOV tz_get_gov: Thermal / ThermalBuilder = 4 [2] -> Thermal = 4 [2, 13];
        /// Whether the kernel takes care of a zone; no kernel answers it. C: `THERMAL_GENL_CMD_TZ_GET_MODE`.
        TZ_GET_MODE tz_get_mode: Thermal / ThermalBuilder = 5 [2] -> Thermal = 5 [2, 9];
        /// The thresholds of a zone. C: `THERMAL_GENL_CMD_THRESHOLD_GET`.
        THRESHOLD_GET threshold_get: Thermal / ThermalBuilder = 7 [2] -> Thermal = 7 [2, 24];
    }
    dump {
        /// All zones. C: `THERMAL_GENL_CMD_TZ_GET_ID`.
        TZ_GET_ID_DUMP tz_get_id_dump: Thermal / ThermalBuilder = 1 [] -> Thermal = 1 [1] as "tz-get-id";
        /// All cooling devices. C: `THERMAL_GENL_CMD_CDEV_GET`.
        CDEV_GET_DUMP cdev_get_dump: Thermal / ThermalBuilder = 6 [] -> Thermal = 6 [14] as "cdev-get";
    }
    groups {
        /// Samples of temperatures.
        SAMPLING: "sampling",
        /// What happens to zones and cooling devices.
        EVENT: "event",
    }
}
