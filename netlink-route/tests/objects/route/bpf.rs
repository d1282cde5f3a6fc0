//! Routes that run programs.

use std::collections::BTreeMap;
use std::fs;
use std::os::fd::{AsRawFd, OwnedFd};

use netlink_route::route::Seg6LocalAction;
use nix::mount::{MsFlags, mount};

use super::{IPV4, IPV6, V0, by_gateway, to};
use crate::twins::twins;

#[path = "../../../../netlink-sys/tests/support/program.rs"]
mod program;

/// Where programs have paths, in the mount namespace of the test.
const PATHS: &str = "/run/bpf";

/// A program of each kind, which lets everything pass. `ip` finds it by its path.
fn programs() -> std::io::Result<BTreeMap<&'static str, OwnedFd>> {
    fs::create_dir_all(PATHS)?;
    mount(Some("bpf"), PATHS, Some("bpf"), MsFlags::empty(), None::<&str>)?;
    // r0 = 0; return r0
    let pass = [program::instruction(0xb7, 0, 0, 0, 0), program::instruction(0x95, 0, 0, 0, 0)];
    let kinds = [
        ("in", program::LWT_IN),
        ("out", program::LWT_OUT),
        ("xmit", program::LWT_XMIT),
        ("segment", program::LWT_SEG6LOCAL),
    ];
    let load = |(name, kind)| {
        let program = program::load(kind, &pass)?;
        program::pin(&program, &format!("{PATHS}/{name}"))?;
        Ok((name, program))
    };
    kinds.into_iter().map(load).collect()
}

#[test]
fn routes_that_run_programs_are_the_same() {
    twins("route::bpf::routes_that_run_programs_are_the_same", |twins| {
        let programs = match programs() {
            Ok(programs) => programs,
            Err(error) => return println!("passed over: eBPF takes CAP_BPF on the host: {error}"),
        };
        let fd = |name: &str| programs[name].as_raw_fd().cast_unsigned();
        // The name that `ip` makes up.
        let label = |name: &str| format!("{name}:[*fsobj]");
        twins.both("address add 10.0.0.1/24 dev v0");
        twins.both("address add fd00::1/64 dev v0 nodad");
        for (prefix, gateway) in [("10.1.0.0/16", "10.0.0.2"), ("fd01::/64", "fd00::2")] {
            let request = by_gateway(prefix).encap_bpf(|bpf| {
                bpf.r#in(|program| program.fd(fd("in")).name(&label("in")))
                    .out(|program| program.fd(fd("out")).name(&label("out")))
                    .xmit(|program| program.fd(fd("xmit")).name(&label("xmit")))
                    .xmit_headroom(14)
            });
            let programs = format!("in pinned {PATHS}/in out pinned {PATHS}/out xmit pinned {PATHS}/xmit headroom 14");
            twins.make(&format!("route add {prefix} encap bpf {programs} via {gateway} dev v0"), request);
        }
        let request = to("fd02::/64").dev(V0).encap_seg6_local(|local| {
            local
                .action(Seg6LocalAction::END_BPF)
                .bpf(|program| program.prog(fd("segment")).prog_name(&label("segment")))
        });
        let action = format!("End.BPF endpoint pinned {PATHS}/segment");
        twins.make(&format!("-6 route add fd02::/64 encap seg6local action {action} dev v0"), request);
        twins.compare(&IPV4);
        twins.compare(&IPV6);
    });
}
