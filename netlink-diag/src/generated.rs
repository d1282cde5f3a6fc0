//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

pub mod inet_diag;
pub mod mptcp_diag;
pub mod netlink_diag;
pub mod packet_diag;
pub mod sctp_diag;
pub mod smc_diag;
pub mod sock_diag;
pub mod tipc_diag;
pub mod unix_diag;
pub mod vsock_diag;
pub mod xdp_diag;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[
    &inet_diag::INET_DIAG,
    &mptcp_diag::MPTCP_DIAG,
    &netlink_diag::NETLINK_DIAG,
    &packet_diag::PACKET_DIAG,
    &sctp_diag::SCTP_DIAG,
    &smc_diag::SMC_DIAG,
    &tipc_diag::TIPC_DIAG,
    &unix_diag::UNIX_DIAG,
    &vsock_diag::VSOCK_DIAG,
    &xdp_diag::XDP_DIAG,
];
