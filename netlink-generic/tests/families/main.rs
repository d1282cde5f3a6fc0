//! The families of generic netlink on the running kernel: each test in a network namespace of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod batadv;
mod drop_monitor;
mod ethtool;
mod fou;
mod gtp;
mod hsr;
mod ila;
mod ipvs;
mod kernel;
mod ksmbd;
mod l2tp;
mod macsec;
mod mptcp;
mod nbd;
mod net_shaper;
mod netdev;
mod netdevsim;
mod netlabel;
mod nfc;
mod openvswitch;
mod ovpn;
mod quota;
mod round_trip;
mod routing_headers;
mod smc;
mod taskstats;
mod tcmu;
mod tcp_metrics;
mod team;
mod thermal;
mod tipc;
