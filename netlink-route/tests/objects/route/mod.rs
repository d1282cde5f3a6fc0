//! Routes.

mod bpf;
mod encapsulation;
mod fields;
mod ipv4;
mod ipv6;
mod unsupported;

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, Request};
use netlink_route::Route;
use netlink_route::route::{self, Record, RouteBuilder};
use serde_json::Value;

use super::compare::with_record;
use super::kernel::list;
use super::twins::{Listing, array};

/// The numbers of the two links.
const V0: u32 = 10;
const V1: u32 = 11;

const IPV4: Listing = Listing {
    program: "ip",
    arguments: "-4 route show table all",
    theirs,
    ours: |route| ours(route, AddressFamily::INET),
    fields: fields::ROUTE,
    ordered: true,
    passing: &[],
};

const IPV6: Listing = Listing {
    arguments: "-6 route show table all",
    ours: |route| ours(route, AddressFamily::INET6),
    // Of links whose carrier comes at the same time, either may get its route for multicast first.
    ordered: false,
    // Lifetimes are compared in seconds.
    passing: &["cacheinfo.expires"],
    ..IPV4
};

/// Without what `ip` asks besides: the next-hop object is no part of the route.
fn theirs(routes: Value) -> Vec<Value> {
    let mut routes = array(routes);
    for route in &mut routes {
        route.as_object_mut().unwrap().remove("nh_info");
    }
    routes
}

fn ours(route: &Route, family: AddressFamily) -> Vec<Value> {
    list(route, &route::list_of(family)).iter().map(|route| with_record(route, Record::from(route))).collect()
}

fn to(prefix: &str) -> RouteBuilder<Request<Ack>> {
    route::add(prefix.parse().unwrap())
}

/// A route by the gateway of each family, on `v0`.
fn by_gateway(prefix: &str) -> RouteBuilder<Request<Ack>> {
    let gateway = if prefix.contains(':') { "fd00::2" } else { "10.0.0.2" };
    to(prefix).via(gateway.parse().unwrap()).dev(V0)
}
