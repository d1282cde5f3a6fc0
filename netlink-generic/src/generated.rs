//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

#[cfg(feature = "acpi-event")]
pub mod acpi_event;
#[cfg(feature = "batadv")]
pub mod batadv;
#[cfg(feature = "binder")]
pub mod binder;
#[cfg(feature = "cifs")]
pub mod cifs;
#[cfg(feature = "dev-energymodel")]
pub mod dev_energymodel;
#[cfg(feature = "devlink")]
pub mod devlink;
#[cfg(feature = "dlm")]
pub mod dlm;
#[cfg(feature = "dpll")]
pub mod dpll;
#[cfg(feature = "drbd")]
pub mod drbd;
#[cfg(feature = "drm-ras")]
pub mod drm_ras;
#[cfg(feature = "drop-monitor")]
pub mod drop_monitor;
#[cfg(feature = "ethtool")]
pub mod ethtool;
#[cfg(feature = "fou")]
pub mod fou;
#[cfg(feature = "gtp")]
pub mod gtp;
#[cfg(feature = "handshake")]
pub mod handshake;
#[cfg(feature = "hsr")]
pub mod hsr;
#[cfg(feature = "ieee802154")]
pub mod ieee802154;
#[cfg(feature = "ila")]
pub mod ila;
#[cfg(feature = "ioam6")]
pub mod ioam6;
#[cfg(feature = "ipvs")]
pub mod ipvs;
#[cfg(feature = "ksmbd")]
pub mod ksmbd;
#[cfg(feature = "l2tp")]
pub mod l2tp;
#[cfg(feature = "lockd")]
pub mod lockd;
#[cfg(feature = "mac80211-hwsim")]
pub mod mac80211_hwsim;
#[cfg(feature = "mac802154-hwsim")]
pub mod mac802154_hwsim;
#[cfg(feature = "macsec")]
pub mod macsec;
#[cfg(feature = "mptcp-pm")]
pub mod mptcp_pm;
#[cfg(feature = "nbd")]
pub mod nbd;
#[cfg(feature = "ncsi")]
pub mod ncsi;
#[cfg(feature = "net-shaper")]
pub mod net_shaper;
#[cfg(feature = "netdev")]
pub mod netdev;
#[cfg(feature = "netlabel")]
pub mod netlabel;
#[cfg(feature = "netlabel")]
pub mod netlabel_calipso;
#[cfg(feature = "netlabel")]
pub mod netlabel_cipso4;
#[cfg(feature = "netlabel")]
pub mod netlabel_mgmt;
#[cfg(feature = "netlabel")]
pub mod netlabel_unlabeled;
#[cfg(feature = "nfc")]
pub mod nfc;
#[cfg(feature = "nfsd")]
pub mod nfsd;
#[cfg(feature = "nl80211")]
pub mod nl80211;
#[cfg(feature = "nl802154")]
pub mod nl802154;
pub mod nlctrl;
#[cfg(feature = "openvswitch")]
pub mod openvswitch;
#[cfg(feature = "ovpn")]
pub mod ovpn;
#[cfg(feature = "openvswitch")]
pub mod ovs_ct_limit;
#[cfg(feature = "openvswitch")]
pub mod ovs_datapath;
#[cfg(feature = "openvswitch")]
pub mod ovs_flow;
#[cfg(feature = "openvswitch")]
pub mod ovs_meter;
#[cfg(feature = "openvswitch")]
pub mod ovs_packet;
#[cfg(feature = "openvswitch")]
pub mod ovs_vport;
#[cfg(feature = "pmcraid")]
pub mod pmcraid;
#[cfg(feature = "psample")]
pub mod psample;
#[cfg(feature = "psp")]
pub mod psp;
#[cfg(feature = "quota")]
pub mod quota;
#[cfg(feature = "reg-event")]
pub mod reg_event;
#[cfg(feature = "seg6")]
pub mod seg6;
#[cfg(feature = "smc")]
pub mod smc;
#[cfg(feature = "smc")]
pub mod smc_pnetid;
#[cfg(feature = "sunrpc")]
pub mod sunrpc;
#[cfg(feature = "taskstats")]
pub mod taskstats;
#[cfg(feature = "tcmu")]
pub mod tcmu;
#[cfg(feature = "tcp-metrics")]
pub mod tcp_metrics;
#[cfg(feature = "team")]
pub mod team;
#[cfg(feature = "thermal")]
pub mod thermal;
#[cfg(feature = "tipc")]
pub mod tipc;
#[cfg(feature = "tipc-compat")]
pub mod tipc_compat;
#[cfg(feature = "vdpa")]
pub mod vdpa;
#[cfg(feature = "wireguard")]
pub mod wireguard;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[
    #[cfg(feature = "acpi-event")]
    &acpi_event::ACPI_EVENT,
    #[cfg(feature = "batadv")]
    &batadv::BATADV,
    #[cfg(feature = "binder")]
    &binder::BINDER,
    #[cfg(feature = "cifs")]
    &cifs::CIFS,
    #[cfg(feature = "dev-energymodel")]
    &dev_energymodel::DEV_ENERGYMODEL,
    #[cfg(feature = "devlink")]
    &devlink::DEVLINK,
    #[cfg(feature = "dlm")]
    &dlm::DLM,
    #[cfg(feature = "dpll")]
    &dpll::DPLL,
    #[cfg(feature = "drbd")]
    &drbd::DRBD,
    #[cfg(feature = "drm-ras")]
    &drm_ras::DRM_RAS,
    #[cfg(feature = "drop-monitor")]
    &drop_monitor::DROP_MONITOR,
    #[cfg(feature = "ethtool")]
    &ethtool::ETHTOOL,
    #[cfg(feature = "fou")]
    &fou::FOU,
    #[cfg(feature = "gtp")]
    &gtp::GTP,
    #[cfg(feature = "handshake")]
    &handshake::HANDSHAKE,
    #[cfg(feature = "hsr")]
    &hsr::HSR,
    #[cfg(feature = "ieee802154")]
    &ieee802154::IEEE802154,
    #[cfg(feature = "ila")]
    &ila::ILA,
    #[cfg(feature = "ioam6")]
    &ioam6::IOAM6,
    #[cfg(feature = "ipvs")]
    &ipvs::IPVS,
    #[cfg(feature = "ksmbd")]
    &ksmbd::KSMBD,
    #[cfg(feature = "l2tp")]
    &l2tp::L2TP,
    #[cfg(feature = "lockd")]
    &lockd::LOCKD,
    #[cfg(feature = "mac80211-hwsim")]
    &mac80211_hwsim::MAC80211_HWSIM,
    #[cfg(feature = "mac802154-hwsim")]
    &mac802154_hwsim::MAC802154_HWSIM,
    #[cfg(feature = "macsec")]
    &macsec::MACSEC,
    #[cfg(feature = "mptcp-pm")]
    &mptcp_pm::MPTCP_PM,
    #[cfg(feature = "nbd")]
    &nbd::NBD,
    #[cfg(feature = "ncsi")]
    &ncsi::NCSI,
    #[cfg(feature = "net-shaper")]
    &net_shaper::NET_SHAPER,
    #[cfg(feature = "netdev")]
    &netdev::NETDEV,
    #[cfg(feature = "netlabel")]
    &netlabel_calipso::NETLABEL_CALIPSO,
    #[cfg(feature = "netlabel")]
    &netlabel_cipso4::NETLABEL_CIPSO4,
    #[cfg(feature = "netlabel")]
    &netlabel_mgmt::NETLABEL_MGMT,
    #[cfg(feature = "netlabel")]
    &netlabel_unlabeled::NETLABEL_UNLABELED,
    #[cfg(feature = "nfc")]
    &nfc::NFC,
    #[cfg(feature = "nfsd")]
    &nfsd::NFSD,
    #[cfg(feature = "nl80211")]
    &nl80211::NL80211,
    #[cfg(feature = "nl802154")]
    &nl802154::NL802154,
    &nlctrl::NLCTRL,
    #[cfg(feature = "ovpn")]
    &ovpn::OVPN,
    #[cfg(feature = "openvswitch")]
    &ovs_ct_limit::OVS_CT_LIMIT,
    #[cfg(feature = "openvswitch")]
    &ovs_datapath::OVS_DATAPATH,
    #[cfg(feature = "openvswitch")]
    &ovs_flow::OVS_FLOW,
    #[cfg(feature = "openvswitch")]
    &ovs_meter::OVS_METER,
    #[cfg(feature = "openvswitch")]
    &ovs_packet::OVS_PACKET,
    #[cfg(feature = "openvswitch")]
    &ovs_vport::OVS_VPORT,
    #[cfg(feature = "pmcraid")]
    &pmcraid::PMCRAID,
    #[cfg(feature = "psample")]
    &psample::PSAMPLE,
    #[cfg(feature = "psp")]
    &psp::PSP,
    #[cfg(feature = "quota")]
    &quota::QUOTA,
    #[cfg(feature = "reg-event")]
    &reg_event::REG_EVENT,
    #[cfg(feature = "seg6")]
    &seg6::SEG6,
    #[cfg(feature = "smc")]
    &smc::SMC,
    #[cfg(feature = "smc")]
    &smc_pnetid::SMC_PNETID,
    #[cfg(feature = "sunrpc")]
    &sunrpc::SUNRPC,
    #[cfg(feature = "taskstats")]
    &taskstats::TASKSTATS,
    #[cfg(feature = "tcmu")]
    &tcmu::TCMU,
    #[cfg(feature = "tcp-metrics")]
    &tcp_metrics::TCP_METRICS,
    #[cfg(feature = "team")]
    &team::TEAM,
    #[cfg(feature = "thermal")]
    &thermal::THERMAL,
    #[cfg(feature = "tipc")]
    &tipc::TIPC,
    #[cfg(feature = "tipc-compat")]
    &tipc_compat::TIPC_COMPAT,
    #[cfg(feature = "vdpa")]
    &vdpa::VDPA,
    #[cfg(feature = "wireguard")]
    &wireguard::WIREGUARD,
];
