//! A store beside a kernel where everything changes all the time.

use std::thread;

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, Flags, IntoRequest};
use netlink_route::neighbour::NeighbourState;
use netlink_route::store::{Kinds, Store};
use netlink_route::{Prefix, Route, RouteOn, address, link, neighbour, route, rule};
use netlink_sys::{Async, Blocking, Wait};

use crate::kernel::{beside_ip, run};
use crate::truth::{Mirror, agree, on_tokio};

/// Numbers that look random, and are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u32) -> u32 {
        // Xorshift, by Marsaglia.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(self.0 % u64::from(limit)).unwrap()
    }
}

/// Pairs of links that come and go.
const PAIRS: u32 = 4;

/// Changes something, by us or by `ip`. Much of it is refused, as things are not there, or there already.
fn change(route: &Route, random: &mut Random) {
    let pair = random.below(PAIRS);
    let (name, other) = (format!("v{pair}"), format!("w{pair}"));
    let index = 10 + 2 * random.below(PAIRS);
    let octet = random.below(4);
    let prefix: Prefix = format!("10.{octet}.0.0/16").parse().unwrap();
    let prefix6: Prefix = format!("fd0{octet}::/64").parse().unwrap();
    let gateway = format!("192.168.{}.{}", random.below(2), 2 + random.below(4)).parse().unwrap();
    let gateway6 = format!("fe80::{}", 1 + random.below(4)).parse().unwrap();
    let metric = 100 * (1 + random.below(2));
    let ip = |arguments: &str| drop(run("ip", arguments));
    let ask = |request| drop(route.call::<netlink_core::Request<Ack>>(request));
    match random.below(44) {
        0 | 1 => {
            ask(link::add(&name).index(10 + 2 * pair).veth(|veth| veth.peer(|peer| peer.ifname(&other))).into_request())
        }
        2 if random.below(3) == 0 => ask(link::delete(index).into_request()),
        2 | 3 => ask(link::set(index).down().into_request()),
        4..=7 => ask(link::set(index).up().into_request()),
        8 => ip(&format!("link set dev {other} up")),
        9 => ip(&format!("link set dev {other} down")),
        10 => ask(link::set(index).mtu(1300 + octet).into_request()),
        11 => ip(&format!("link set dev {name} master br")),
        12 => ip(&format!("link set dev {name} nomaster")),
        // Of a link that is down this is not told.
        13 | 14 => {
            let verb = if random.below(2) == 0 { "add" } else { "del" };
            ip(&format!("link set dev {name} up"));
            ip(&format!("link property {verb} dev {name} altname {name}-{octet}"));
        }
        15 => ip("link set dev br up"),
        16..=19 => {
            let own = format!("192.168.{}.{}/24", random.below(2), 10 + octet).parse().unwrap();
            ask(address::add(index, own).into_request());
        }
        20 => {
            let own = format!("192.168.{}.{}/24", random.below(2), 10 + octet).parse().unwrap();
            ask(address::delete(index, own).into_request());
        }
        21 => ip(&format!("address replace fd0{octet}::{pair}/64 dev {name} nodad")),
        22 => ip(&format!("address replace 192.168.{octet}.9/24 dev {name} valid_lft 900 preferred_lft 800")),
        23 => ip(&format!("address del fd0{octet}::{pair}/64 dev {name}")),
        24 => ask(route::add(prefix).via(gateway).metric(metric).into_request()),
        25 => ask(route::append(prefix).via(gateway).metric(metric).into_request()),
        26 => ask(route::prepend(prefix).dev(index).metric(metric).into_request()),
        27 => ask(route::replace(prefix).via(gateway).metric(metric).into_request()),
        28 => ask(route::delete(prefix).metric(metric).into_request()),
        29 => {
            let hops = route::replace(prefix)
                .metric(metric)
                .next_hops(|hops| hops.hop(|hop| hop.via(gateway).dev(index)).hop(|hop| hop.dev(10)));
            ask(hops.into_request());
        }
        30 => ip(&format!("route append unreachable 10.{octet}.0.0/16 metric {metric}")),
        31 => ip(&format!("route add 10.{octet}.0.0/16 dev {name} src 192.168.0.1{octet} tos 8")),
        32 => ask(route::append(prefix6).via(gateway6).dev(index).into_request()),
        33 => ask(route::replace(prefix6).via(gateway6).dev(index).into_request()),
        34 => {
            let hops = route::replace(prefix6).next_hops(|hops| {
                hops.hop(|hop| hop.via(gateway6).dev(index)).hop(|hop| hop.via("fe80::9".parse().unwrap()).dev(10))
            });
            ask(hops.into_request());
        }
        35 => ask(route::delete(prefix6).via(gateway6).dev(index).into_request()),
        36 => ip(&format!("-6 route append unreachable fd0{octet}::/64 metric {metric}")),
        37 => ip(&format!("nexthop replace id {} via fe80::{} dev {name}", 1 + octet, 1 + pair)),
        38 => ip(&format!("nexthop del id {}", 1 + octet)),
        39 => ip(&format!("-6 route replace fd0{octet}:1::/64 nhid {}", 1 + pair)),
        40 => {
            let state = [NeighbourState::STALE, NeighbourState::PERMANENT, NeighbourState::NOARP];
            let address = "02:00:00:00:00:01".parse().unwrap();
            let neighbour =
                neighbour::replace(index, gateway, address).state(state[usize::try_from(octet % 3).unwrap()]);
            ask(neighbour.into_request());
        }
        41 => ask(neighbour::delete(index, gateway).into_request()),
        42 => {
            let rule = rule::add(AddressFamily::INET).priority(100 * (1 + octet)).table(7);
            match random.below(4) {
                0 => ask(rule.iif(&name).into_request()),
                1 => ask(rule.goto(400).into_request()),
                2 => ask(rule.from(prefix).into_request()),
                // Without a word about one that is there, so that there are two.
                _ => ask(rule::newrule(Flags::CREATE)
                    .header(|header| {
                        header.family = AddressFamily::INET6;
                        header.action = rule::RuleAction::UNREACHABLE;
                    })
                    .priority(100 + octet)
                    .into_request()),
            }
        }
        _ => ask(rule::delrule(Flags::empty())
            .header(|header| header.family = AddressFamily::INET)
            .priority(100 * (1 + octet))
            .into_request()),
    }
}

async fn stays_true<W: Wait>(seed: u64, rounds: u64) {
    let connection = RouteOn::<W>::connect().unwrap();
    let own = Route::connect().unwrap();
    own.call(link::set("lo").up()).unwrap();
    own.call(link::add("br").bridge(|bridge| bridge)).unwrap();
    let mut store = Store::begin(&connection, Kinds::ALL).await.unwrap();
    let mut mirror = Mirror::of(&store);
    for round in 0..rounds {
        // The thread of the test is in the namespaces of the test, and so are those it starts.
        let churn = thread::spawn(move || {
            let mut random = Random(seed + round);
            let route = Route::connect().unwrap();
            (0..400).for_each(|_| change(&route, &mut random));
        });
        agree(&mut store, &mut mirror, &own, || churn.is_finished()).await;
        churn.join().unwrap();
    }
    println!("{} objects, {} times resynchronised", store.cache().objects().count(), store.resynchronisations());
}

#[test]
fn it_stays_true_when_it_blocks() {
    beside_ip("churn::it_stays_true_when_it_blocks", |_| {
        Blocking::run(stays_true::<Blocking>(0x9e37_79b9_7f4a_7c15, 2));
    });
}

#[test]
fn it_stays_true_on_tokio() {
    beside_ip("churn::it_stays_true_on_tokio", |_| {
        on_tokio(stays_true::<Async<netlink_sys::tokio::Registration>>(0xbf58_476d_1ce4_e5b9, 1));
    });
}

#[test]
fn it_stays_true_on_async_io() {
    beside_ip("churn::it_stays_true_on_async_io", |_| {
        async_io::block_on(stays_true::<Async<netlink_sys::async_io::Registration>>(0x94d0_49bb_1331_11eb, 1));
    });
}
