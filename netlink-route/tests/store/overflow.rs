//! A store that is told more than there is room for.

use netlink_route::neighbour::NeighbourState;
use netlink_route::store::{Kinds, Store};
use netlink_route::{Prefix, Route, RouteOn, address, link, neighbour, route};
use netlink_sys::{Async, Blocking, Wait};

use crate::kernel::{isolated, pass_over};
use crate::truth::{Mirror, agree, on_tokio};

/// How many routes come at once.
const FLOOD: u32 = 3000;

fn prefix(number: u32) -> Prefix {
    format!("10.{}.{}.0/24", number / 256, number % 256).parse().unwrap()
}

/// Everything changes while nobody reads: what was there goes, what is there is another, and much is new.
fn flood(own: &Route) {
    let added = own.call_batch((100..FLOOD).map(|number| route::add(prefix(number)).dev(10)));
    added.collect::<Result<Vec<_>, _>>().unwrap();
    own.call(link::delete("gone")).unwrap();
    own.call(link::set("kept").mtu(1400)).unwrap();
    own.call(address::delete(10, "192.168.0.2/24".parse().unwrap())).unwrap();
    own.call(neighbour::delete(10, "192.168.0.9".parse().unwrap())).unwrap();
    let deleted = own.call_batch((0..50).chain(200..FLOOD).map(|number| route::delete(prefix(number))));
    deleted.collect::<Result<Vec<_>, _>>().unwrap();
    let replaced =
        own.call_batch((50..100).map(|number| route::replace(prefix(number)).via("192.168.0.7".parse().unwrap())));
    replaced.collect::<Result<Vec<_>, _>>().unwrap();
}

async fn overflow<W: Wait>() {
    let own = Route::connect().unwrap();
    let pair = |name: &str, index| {
        link::add(name).index(index).veth(|veth| veth.peer(|peer| peer.ifname(&format!("{name}-peer"))))
    };
    if let Err(error) = own.call(pair("kept", 10)) {
        return pass_over(&format!("no veth here: {error}"));
    }
    own.call(pair("gone", 20)).unwrap();
    for name in ["kept", "kept-peer", "gone", "gone-peer"] {
        own.call(link::set(name).up()).unwrap();
    }
    own.call(address::add(10, "192.168.0.1/24".parse().unwrap())).unwrap();
    own.call(address::add(10, "192.168.0.2/24".parse().unwrap())).unwrap();
    let hardware = "02:00:00:00:00:09".parse().unwrap();
    own.call(neighbour::add(10, "192.168.0.9".parse().unwrap(), hardware).state(NeighbourState::STALE)).unwrap();
    let added = own.call_batch((0..100).map(|number| route::add(prefix(number)).dev(10)));
    added.collect::<Result<Vec<_>, _>>().unwrap();

    let connection = RouteOn::<W>::connect().unwrap();
    connection.socket().socket().set_receive_buffer(4096).unwrap();
    let mut store = Store::begin(&connection, Kinds::ALL).await.unwrap();
    let mut mirror = Mirror::of(&store);
    agree(&mut store, &mut mirror, &own, || true).await;
    let before = store.resynchronisations();
    flood(&own);
    // The first change is known before all are.
    let change = store.read(None).await.unwrap().unwrap();
    mirror.apply(&change);
    agree(&mut store, &mut mirror, &own, || true).await;
    assert!(store.resynchronisations() > before, "nothing was lost");
    println!("resynchronised {} times", store.resynchronisations());
    assert!(store.cache().links().all(|link| link.ifname().unwrap_or_default() != *"gone"));
}

#[test]
fn it_lists_again_when_it_blocks() {
    isolated("overflow::it_lists_again_when_it_blocks", || Blocking::run(overflow::<Blocking>()));
}

#[test]
fn it_lists_again_on_tokio() {
    isolated("overflow::it_lists_again_on_tokio", || on_tokio(overflow::<Async<netlink_sys::tokio::Registration>>()));
}

#[test]
fn it_lists_again_on_async_io() {
    isolated("overflow::it_lists_again_on_async_io", || {
        async_io::block_on(overflow::<Async<netlink_sys::async_io::Registration>>());
    });
}
