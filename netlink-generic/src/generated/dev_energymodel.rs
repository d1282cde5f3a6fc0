//! Energy models: how much power processors and devices take at which speed.
//!
//! Printed by `cargo xtask codegen` from `specs/dev-energymodel.yaml`. Not to be edited.

use netlink_core::{Multi, Nest, Unused};

netlink_core::flags! {
    /// What holds for a speed. C: `enum dev_energymodel_perf_state_flags`, `linux/dev_energymodel.h`.
    pub struct PerfStateFlags: u64 = "perf-state-flags", prefix "DEV_ENERGYMODEL_PERF_STATE_FLAGS_" {
        /// `DEV_ENERGYMODEL_PERF_STATE_FLAGS_PERF_STATE_INEFFICIENT`: Another one does as much work with less energy.
        PERF_STATE_INEFFICIENT = 1 << 0,
    }
}

netlink_core::flags! {
    /// What holds for an energy model. C: `enum dev_energymodel_perf_domain_flags`, `linux/dev_energymodel.h`.
    pub struct PerfDomainFlags: u64 = "perf-domain-flags", prefix "DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_" {
        /// `DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_MICROWATTS`: Power is in microwatts, else on a scale of its
        /// own.
        PERF_DOMAIN_MICROWATTS = 1 << 0,
        /// `DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_SKIP_INEFFICIENCIES`: Inefficient speeds are passed over.
        PERF_DOMAIN_SKIP_INEFFICIENCIES = 1 << 1,
        /// `DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_ARTIFICIAL`: It has costs but no power.
        PERF_DOMAIN_ARTIFICIAL = 1 << 2,
    }
}

netlink_core::attributes! {
    /// Processors or a device that change speed together. C: `DEV_ENERGYMODEL_A_PERF_DOMAIN_*`,
    /// `linux/dev_energymodel.h`.
    pub struct PerfDomain / PerfDomainBuilder = "perf-domain", prefix "DEV_ENERGYMODEL_A_PERF_DOMAIN_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `DEV_ENERGYMODEL_A_PERF_DOMAIN_PERF_DOMAIN_ID`.
        PERF_DOMAIN_ID perf_domain_id: u32 = 2,
        /// `DEV_ENERGYMODEL_A_PERF_DOMAIN_FLAGS`.
        FLAGS flags: PerfDomainFlags = 3,
        /// `DEV_ENERGYMODEL_A_PERF_DOMAIN_CPUS`: Numbers of the processors; none for a device.
        CPUS cpus: Multi<u64> = 4,
    }
}

netlink_core::attributes! {
    /// The speeds of a domain. C: `DEV_ENERGYMODEL_A_PERF_TABLE_*`, `linux/dev_energymodel.h`.
    pub struct PerfTable / PerfTableBuilder = "perf-table", prefix "DEV_ENERGYMODEL_A_PERF_TABLE_" {
        /// `DEV_ENERGYMODEL_A_PERF_TABLE_PERF_DOMAIN_ID`.
        PERF_DOMAIN_ID perf_domain_id: u32 = 1,
        /// `DEV_ENERGYMODEL_A_PERF_TABLE_PERF_STATE`.
        PERF_STATE perf_state => Multi<Nest<PerfState>> = 2,
    }
}

netlink_core::attributes! {
    /// A speed and what it costs. C: `DEV_ENERGYMODEL_A_PERF_STATE_*`, `linux/dev_energymodel.h`.
    pub struct PerfState / PerfStateBuilder = "perf-state", prefix "DEV_ENERGYMODEL_A_PERF_STATE_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `DEV_ENERGYMODEL_A_PERF_STATE_PERFORMANCE`: How much work it does, on a scale where the fastest processor
        /// has 1024.
        PERFORMANCE performance: u64 = 2,
        /// `DEV_ENERGYMODEL_A_PERF_STATE_FREQUENCY`: kHz.
        FREQUENCY frequency: u64 = 3,
        /// `DEV_ENERGYMODEL_A_PERF_STATE_POWER`: In microwatts, or on a scale of its own.
        POWER power: u64 = 4,
        /// `DEV_ENERGYMODEL_A_PERF_STATE_COST`: Power as the scheduler weighs it.
        COST cost: u64 = 5,
        /// `DEV_ENERGYMODEL_A_PERF_STATE_FLAGS`.
        FLAGS flags: PerfStateFlags = 6,
    }
}

netlink_core::family! {
    /// Energy models: how much power processors and devices take at which speed.
    pub static DEV_ENERGYMODEL = "dev-energymodel", netlink_core::schema::Protocol::Generic { name: "dev-energymodel", version: 1 };
    get {
        /// One domain, or all. C: `DEV_ENERGYMODEL_CMD_GET_PERF_DOMAINS`.
        GET_PERF_DOMAINS get_perf_domains: PerfDomain / PerfDomainBuilder = 1 [2] -> PerfDomain = 1 [1, 2, 3, 4];
        /// The speeds of a domain. C: `DEV_ENERGYMODEL_CMD_GET_PERF_TABLE`.
        GET_PERF_TABLE get_perf_table: PerfTable / PerfTableBuilder = 2 [1] -> PerfTable = 2 [1, 2];
    }
    dump {
        /// One domain, or all. C: `DEV_ENERGYMODEL_CMD_GET_PERF_DOMAINS`.
        GET_PERF_DOMAINS_DUMP get_perf_domains_dump: PerfDomain / PerfDomainBuilder = 1 [] -> PerfDomain = 1 [1, 2, 3, 4] as "get-perf-domains";
    }
    notify {
        /// A domain has appeared. C: `DEV_ENERGYMODEL_CMD_PERF_DOMAIN_CREATED`.
        PERF_DOMAIN_CREATED PerfDomainCreated: PerfTable = 3 [1, 2];
        /// The speeds of a domain have changed. C: `DEV_ENERGYMODEL_CMD_PERF_DOMAIN_UPDATED`.
        PERF_DOMAIN_UPDATED PerfDomainUpdated: PerfTable = 4 [1, 2];
        /// A domain has gone. C: `DEV_ENERGYMODEL_CMD_PERF_DOMAIN_DELETED`.
        PERF_DOMAIN_DELETED PerfDomainDeleted: PerfTable = 5 [1];
    }
    groups {
        /// Domains that come, change and go. It carries `DEV_ENERGYMODEL_CMD_PERF_DOMAIN_CREATED`,
        /// `DEV_ENERGYMODEL_CMD_PERF_DOMAIN_UPDATED`, `DEV_ENERGYMODEL_CMD_PERF_DOMAIN_DELETED`.
        EVENT: "event",
    }
}
