//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

#[cfg(feature = "binder")]
pub mod binder;
#[cfg(feature = "dev-energymodel")]
pub mod dev_energymodel;
#[cfg(feature = "devlink")]
pub mod devlink;
#[cfg(feature = "dpll")]
pub mod dpll;
#[cfg(feature = "drm-ras")]
pub mod drm_ras;
#[cfg(feature = "ethtool")]
pub mod ethtool;
#[cfg(feature = "fou")]
pub mod fou;
#[cfg(feature = "handshake")]
pub mod handshake;
#[cfg(feature = "lockd")]
pub mod lockd;
#[cfg(feature = "mptcp-pm")]
pub mod mptcp_pm;
#[cfg(feature = "net-shaper")]
pub mod net_shaper;
#[cfg(feature = "netdev")]
pub mod netdev;
#[cfg(feature = "nfsd")]
pub mod nfsd;
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
#[cfg(feature = "psp")]
pub mod psp;
#[cfg(feature = "sunrpc")]
pub mod sunrpc;
#[cfg(feature = "tcp-metrics")]
pub mod tcp_metrics;
#[cfg(feature = "team")]
pub mod team;
#[cfg(feature = "wireguard")]
pub mod wireguard;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[
    #[cfg(feature = "binder")]
    &binder::BINDER,
    #[cfg(feature = "dev-energymodel")]
    &dev_energymodel::DEV_ENERGYMODEL,
    #[cfg(feature = "devlink")]
    &devlink::DEVLINK,
    #[cfg(feature = "dpll")]
    &dpll::DPLL,
    #[cfg(feature = "drm-ras")]
    &drm_ras::DRM_RAS,
    #[cfg(feature = "ethtool")]
    &ethtool::ETHTOOL,
    #[cfg(feature = "fou")]
    &fou::FOU,
    #[cfg(feature = "handshake")]
    &handshake::HANDSHAKE,
    #[cfg(feature = "lockd")]
    &lockd::LOCKD,
    #[cfg(feature = "mptcp-pm")]
    &mptcp_pm::MPTCP_PM,
    #[cfg(feature = "net-shaper")]
    &net_shaper::NET_SHAPER,
    #[cfg(feature = "netdev")]
    &netdev::NETDEV,
    #[cfg(feature = "nfsd")]
    &nfsd::NFSD,
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
    #[cfg(feature = "psp")]
    &psp::PSP,
    #[cfg(feature = "sunrpc")]
    &sunrpc::SUNRPC,
    #[cfg(feature = "tcp-metrics")]
    &tcp_metrics::TCP_METRICS,
    #[cfg(feature = "team")]
    &team::TEAM,
    #[cfg(feature = "wireguard")]
    &wireguard::WIREGUARD,
];
