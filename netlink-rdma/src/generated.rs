//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

pub mod rdma_iwpm;
pub mod rdma_ls;
pub mod rdma_nldev;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] =
    &[&rdma_iwpm::RDMA_IWPM, &rdma_ls::RDMA_LS, &rdma_nldev::RDMA_NLDEV];
