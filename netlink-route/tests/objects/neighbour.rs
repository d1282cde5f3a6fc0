//! Neighbours, and the addresses this host answers for.

use netlink_core::common::RouteProtocol;
use netlink_core::{Ack, HardwareAddress, Request};
use netlink_route::neighbour::{self, NeighbourBuilder, NeighbourFlags, NeighbourState, Record};
use serde_json::{Value, json};

use super::compare::{Field, Seen, field, newer, with_record};
use super::convert::*;
use super::kernel::list;
use super::twins::{Listing, array, twins};

const V0: u32 = 10;

const FIELDS: &[Field] = &[
    field("dst", "record.destination", same),
    field("dev", "record.index", name_of),
    field("lladdr", "record.hardware_address", same),
    field("router", "record.flags", |flags, _| mark(flags, "router")),
    field("proxy", "record.flags", |flags, _| mark(flags, "proxy")),
    field("extern_learn", "record.flags", |flags, _| mark(flags, "ext-learned")),
    field("offload", "record.flags", |flags, _| mark(flags, "offloaded")),
    field("managed", "record.extended_flags", |flags, _| mark(flags, "managed")),
    newer("extern_valid", "record.extended_flags", |flags, _| mark(flags, "ext-validated")),
    field("state", "record.state", state),
    field("protocol", "record.protocol", text),
];

/// Those of a proxy have none.
fn state(state: &Value, _: &Seen<'_>) -> Option<Value> {
    let names: Vec<_> = state.as_array()?.iter().map(|name| name.as_str().unwrap().to_uppercase()).collect();
    (!names.is_empty()).then(|| json!(names))
}

const fn listing(arguments: &'static str, ours: fn(&netlink_route::Route) -> Vec<Value>) -> Listing {
    Listing {
        program: "ip",
        arguments,
        theirs: array,
        ours,
        fields: FIELDS,
        ordered: false,
        passing: &["cacheinfo", "probes"],
    }
}

const NEIGHBOURS: Listing = listing("neighbour show nud all", |route| ours(&list(route, &neighbour::list())));
const PROXIES: Listing = listing("neighbour show proxy", |route| ours(&list(route, &neighbour::list_proxies())));

fn ours(neighbours: &[neighbour::Neighbour]) -> Vec<Value> {
    neighbours.iter().map(|neighbour| with_record(neighbour, Record::from(neighbour))).collect()
}

fn hardware() -> HardwareAddress {
    "02:00:00:00:00:99".parse().unwrap()
}

fn add(address: &str) -> NeighbourBuilder<Request<Ack>> {
    neighbour::add(V0, address.parse().unwrap(), hardware())
}

/// One whose hardware address is not known.
fn bare(address: &str, state: NeighbourState) -> NeighbourBuilder<Request<Ack>> {
    let request = neighbour::resolve(V0, address.parse().unwrap());
    request.header(|header| header.flags = NeighbourFlags::empty()).state(state)
}

#[test]
fn neighbours_are_the_same() {
    twins("neighbour::neighbours_are_the_same", |twins| {
        for (setting, value) in [("delay_first_probe_time", "1000"), ("base_reachable_time_ms", "1000000")] {
            twins.set(&format!("ipv4/neigh/v0/{setting}"), value);
            twins.set(&format!("ipv6/neigh/v0/{setting}"), value);
        }
        for family in ["10.0.0.", "fd00::"] {
            let at = |last: u8| format!("{family}{last}");
            let known = "lladdr 02:00:00:00:00:99 dev v0";
            let made = [
                (format!("{} {known}", at(10)), add(&at(10))),
                (format!("{} {known} nud reachable", at(11)), add(&at(11)).state(NeighbourState::REACHABLE)),
                (format!("{} {known} nud stale", at(12)), add(&at(12)).state(NeighbourState::STALE)),
                (format!("{} {known} nud noarp", at(13)), add(&at(13)).state(NeighbourState::NOARP)),
                (format!("{} {known} nud delay", at(14)), add(&at(14)).state(NeighbourState::DELAY)),
                (format!("{} {known} nud probe", at(15)), add(&at(15)).state(NeighbourState::PROBE)),
                (format!("{} dev v0 nud failed", at(16)), bare(&at(16), NeighbourState::FAILED)),
                (format!("{} dev v0 nud incomplete", at(17)), bare(&at(17), NeighbourState::INCOMPLETE)),
                (format!("{} dev v0 nud none", at(18)), bare(&at(18), NeighbourState::empty())),
                (format!("{} dev v0 use", at(19)), neighbour::resolve(V0, at(19).parse().unwrap())),
                (format!("{} dev v0 managed", at(20)), neighbour::add_managed(V0, at(20).parse().unwrap())),
                (format!("{} {known} extern_learn", at(21)), add(&at(21)).flags(NeighbourFlags::EXT_LEARNED)),
                (format!("{} {known} router", at(22)), add(&at(22)).flags(NeighbourFlags::ROUTER)),
                (format!("{} {known} protocol zebra", at(23)), add(&at(23)).protocol(RouteProtocol::ZEBRA)),
                (format!("{} {known} protocol 77", at(24)), add(&at(24)).protocol(RouteProtocol(77))),
            ];
            for (command, request) in made {
                twins.make(&format!("neighbour add {command}"), request);
            }
        }
        twins.compare(&NEIGHBOURS);

        for family in ["10.0.0.", "fd00::"] {
            let address = |last: u8| format!("{family}{last}").parse().unwrap();
            let other: HardwareAddress = "02:00:00:00:00:98".parse().unwrap();
            let changed = |last| format!("{} lladdr 02:00:00:00:00:98 dev v0", address(last));
            twins.cross(&format!("neighbour replace {}", changed(10)), neighbour::replace(V0, address(10), other));
            twins.cross(
                &format!("neighbour change {} nud stale", changed(11)),
                neighbour::change(V0, address(11), other).state(NeighbourState::STALE),
            );
            twins.cross(&format!("neighbour delete {} dev v0", address(22)), neighbour::delete(V0, address(22)));
        }
        twins.compare(&NEIGHBOURS);
    });
}

#[test]
fn the_addresses_a_host_answers_for_are_the_same() {
    twins("neighbour::the_addresses_a_host_answers_for_are_the_same", |twins| {
        for (first, second) in [("10.0.0.25", "10.0.0.26"), ("fd00::25", "fd00::26")] {
            let add = |index, address: &str| neighbour::add_proxy(index, address.parse().unwrap());
            twins.make(&format!("neighbour add proxy {first} dev v0"), add(V0, first));
            twins.make(
                &format!("neighbour add proxy {second} dev v0 router protocol static"),
                add(V0, second).flags(NeighbourFlags::ROUTER).protocol(RouteProtocol::STATIC),
            );
        }
        // For all links; IPv6 has no such thing.
        twins.make("neighbour add proxy 10.0.0.27", neighbour::add_proxy(0, "10.0.0.27".parse().unwrap()));
        twins.compare(&PROXIES);
        for address in ["10.0.0.25", "fd00::25"] {
            twins.cross(
                &format!("neighbour delete proxy {address} dev v0"),
                neighbour::delete_proxy(V0, address.parse().unwrap()),
            );
        }
        twins.compare(&PROXIES);
    });
}
