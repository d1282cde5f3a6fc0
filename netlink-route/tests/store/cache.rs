//! The cache without a kernel: what it makes of messages, and that it comes to agree with a model of the kernel that leaves
//! out what the real one leaves out.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, Flags, Header, IntoRequest as _, Message, MessageType, Request};
use netlink_route::link::{self, NetDeviceFlags};
use netlink_route::neighbour::{self, NeighbourState};
use netlink_route::route::{self, Route};
use netlink_route::store::{Cache, Change, Kinds, Object};
use netlink_route::{Prefix, address, rule};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::truth::counted;

const NEW_LINK: u16 = 16;
const DEL_LINK: u16 = 17;
const NEW_ADDRESS: u16 = 20;
const DEL_ADDRESS: u16 = 21;
const NEW_ROUTE: u16 = 24;
const DEL_ROUTE: u16 = 25;
const NEW_NEIGHBOUR: u16 = 28;
const DEL_NEIGHBOUR: u16 = 29;
const NEW_RULE: u16 = 32;
const DEL_RULE: u16 = 33;

/// A notification.
#[derive(Clone, Debug)]
struct Told {
    message_type: u16,
    flags: Flags,
    payload: Vec<u8>,
}

fn told(message_type: u16, request: impl netlink_core::IntoRequest<Reply = Ack>) -> Told {
    let request: Request<Ack> = request.into_request();
    Told { message_type, flags: Flags::empty(), payload: request.payload().to_vec() }
}

fn apply(cache: &mut Cache, told: &Told) -> Vec<Change> {
    let header = Header { message_type: MessageType(told.message_type), flags: told.flags, ..Header::default() };
    cache.apply(&Message { header, payload: &told.payload }).unwrap()
}

/// A cache of an empty system.
fn empty() -> Cache {
    let mut cache = Cache::new(Kinds::ALL);
    assert_eq!(cache.stale(), Kinds::ALL);
    Kinds::ALL.each().for_each(|kind| assert!(cache.replace(kind, []).is_empty()));
    cache.settle();
    assert!(cache.is_settled());
    cache
}

fn link(index: u32, flags: NetDeviceFlags, mtu: u32) -> Told {
    let name = format!("v{index}");
    told(NEW_LINK, link::set(index).ifname(&name).mtu(mtu).header(|header| header.flags = flags))
}

const UP: NetDeviceFlags = NetDeviceFlags::UP;

/// What changes are, in short.
fn kinds(changes: &[Change]) -> Vec<&'static str> {
    let kind = |change: &Change| match change {
        Change::Added(_) => "added",
        Change::Changed { .. } => "changed",
        Change::Removed(_) => "removed",
        _ => "?",
    };
    changes.iter().map(kind).collect()
}

#[test]
fn objects_come_change_and_go() {
    let mut cache = empty();
    let own: Prefix = "192.0.2.1/24".parse().unwrap();
    let dev = "02:00:00:00:00:01".parse().unwrap();
    let to = "192.0.2.9".parse().unwrap();
    let rule = || rule::add(AddressFamily::INET).table_id(7).priority(5);
    let steps = [
        (link(3, UP, 1500), "added"),
        (link(3, UP, 1500), ""),
        (link(3, UP, 1400), "changed"),
        (told(NEW_ADDRESS, address::add(3, own)), "added"),
        // Another length is another address, with IPv4.
        (told(NEW_ADDRESS, address::add(3, "192.0.2.1/25".parse().unwrap())), "added"),
        (told(NEW_ADDRESS, address::add(3, own).label("x")), "changed"),
        (told(DEL_ADDRESS, address::add(3, own)), "removed"),
        (told(DEL_ADDRESS, address::add(3, own)), ""),
        // And with IPv6 it is the same.
        (told(NEW_ADDRESS, address::add(3, "2001:db8::1/64".parse().unwrap())), "added"),
        (told(NEW_ADDRESS, address::add(3, "2001:db8::1/48".parse().unwrap())), "changed"),
        (told(NEW_NEIGHBOUR, neighbour::add(3, to, dev)), "added"),
        (told(NEW_NEIGHBOUR, neighbour::add(3, to, dev).state(NeighbourState::FAILED)), "changed"),
        // Nobody tells when these come, so they are not kept.
        (told(NEW_NEIGHBOUR, neighbour::add(3, to, dev).state(NeighbourState::INCOMPLETE)), "removed"),
        (told(NEW_NEIGHBOUR, neighbour::add(4, to, dev).state(NeighbourState::NOARP)), ""),
        (told(NEW_NEIGHBOUR, neighbour::add_proxy(3, to)), ""),
        (told(NEW_NEIGHBOUR, neighbour::add(3, to, dev)), "added"),
        (told(DEL_NEIGHBOUR, neighbour::add(3, to, dev)), "removed"),
        (told(NEW_RULE, rule()), "added"),
        (told(NEW_RULE, rule().tos(4)), "added"),
        (told(DEL_RULE, rule()), "removed"),
        // Its addresses go with it.
        (told(DEL_LINK, link::delete(3)), "removed removed removed"),
    ];
    for (told, expected) in steps {
        let changes = apply(&mut cache, &told);
        assert_eq!(kinds(&changes).join(" "), expected, "{told:?}");
        assert_eq!(cache.stale(), Kinds::empty(), "{told:?}");
    }
    assert_eq!(cache.objects().count(), 1, "a rule");
}

#[test]
fn only_the_kinds_asked_for_are_kept() {
    let mut cache = Cache::new(Kinds::RULES);
    cache.replace(Kinds::RULES, []);
    let own = "192.0.2.1/24".parse().unwrap();
    assert!(apply(&mut cache, &link(3, UP, 1500)).is_empty());
    assert!(apply(&mut cache, &told(NEW_ADDRESS, address::add(3, own))).is_empty());
    assert!(apply(&mut cache, &told(NEW_ROUTE, route::add(own.network()).dev(3))).is_empty());
    assert_eq!(cache.stale(), Kinds::empty());
    assert_eq!(cache.objects().count(), 0);
}

#[test]
fn a_message_that_does_not_fit_changes_nothing() {
    let mut cache = empty();
    let told = told(NEW_LINK, link::set(3).attribute(link::Link::MTU, &[1]));
    let header = Header { message_type: MessageType(NEW_LINK), ..Header::default() };
    assert!(cache.apply(&Message { header, payload: &told.payload }).is_err());
    assert_eq!(cache.objects().count(), 0);
}

#[test]
fn rules_that_say_the_same_are_counted() {
    let mut cache = empty();
    let rule = || told(NEW_RULE, rule::add(AddressFamily::INET).table_id(7));
    let objects = |count| {
        let payload = rule().payload;
        (0..count).map(move |_| Object::Rule(rule::Rule::new_unchecked(payload.clone().into())))
    };
    apply(&mut cache, &rule());
    apply(&mut cache, &rule());
    assert_eq!(cache.stale(), Kinds::RULES, "it is the same or another");
    assert_eq!(kinds(&cache.replace(Kinds::RULES, objects(2))), ["added"]);
    apply(&mut cache, &Told { message_type: DEL_RULE, ..rule() });
    assert_eq!(cache.stale(), Kinds::RULES, "one of them");
    assert_eq!(kinds(&cache.replace(Kinds::RULES, objects(1))), ["removed"]);
}

#[test]
fn a_route_that_takes_the_place_of_another_is_a_change() {
    let mut cache = empty();
    let prefix = "10.0.0.0/8".parse().unwrap();
    let told = |flags, dev| Told { flags, ..told(NEW_ROUTE, route::add(prefix).dev(dev)) };
    assert_eq!(kinds(&apply(&mut cache, &told(Flags::CREATE | Flags::EXCL, 1))), ["added"]);
    assert_eq!(kinds(&apply(&mut cache, &told(Flags::REPLACE, 2))), ["changed"]);
    assert_eq!(cache.stale(), Kinds::empty());
    assert_eq!(kinds(&apply(&mut cache, &told(Flags::CREATE | Flags::APPEND, 3))), ["added"]);
    assert_eq!(cache.stale(), Kinds::empty());
    // Which of the two?
    apply(&mut cache, &told(Flags::REPLACE, 4));
    assert_eq!(cache.stale(), Kinds::IPV4_ROUTES);
    let listed = [3, 4].map(|dev| Object::Route(Route::new_unchecked(told(Flags::empty(), dev).payload.into())));
    assert_eq!(kinds(&cache.replace(Kinds::IPV4_ROUTES, listed)), ["removed"]);
    // Listed, it is one that has taken the place of another too.
    let listed = [5, 4].map(|dev| Object::Route(Route::new_unchecked(told(Flags::empty(), dev).payload.into())));
    assert_eq!(kinds(&cache.replace(Kinds::IPV4_ROUTES, listed)), ["changed"]);
}

#[test]
fn what_was_told_before_a_list_may_be_older() {
    let mut cache = empty();
    let prefix = "10.0.0.0/8".parse().unwrap();
    let told = |flags, dev| Told { flags, ..told(NEW_ROUTE, route::add(prefix).dev(dev)) };
    // There were 1 and 2; 3 took the place of 1 and was deleted, all of which is queued still.
    let listed = Object::Route(Route::new_unchecked(told(Flags::empty(), 2).payload.into()));
    cache.replace(Kinds::IPV4_ROUTES, [listed.clone()]);
    apply(&mut cache, &told(Flags::REPLACE, 3));
    apply(&mut cache, &Told { message_type: DEL_ROUTE, ..told(Flags::empty(), 3) });
    assert_eq!(cache.stale(), Kinds::IPV4_ROUTES);
    assert_eq!(kinds(&cache.replace(Kinds::IPV4_ROUTES, [listed])), ["added"]);
    cache.settle();
    assert!(cache.is_settled());
}

/// A route of the model: where it leads.
type Hop = (u32, u32);

/// A kernel with links and routes, which does not tell everything.
#[derive(Default)]
struct Model {
    up: BTreeMap<u32, bool>,
    /// By destination, in their order; the first is used.
    ipv4: BTreeMap<u32, Vec<Hop>>,
    /// By destination: the next hops of one route, and routes without a gateway.
    ipv6: BTreeMap<u32, (Vec<Hop>, BTreeSet<u32>)>,
    queue: VecDeque<Told>,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Up(u32),
    Down(u32),
    Add(u32, Hop),
    Append(u32, Hop),
    Prepend(u32, Hop),
    Replace(u32, Hop),
    Delete(u32, Hop),
    Append6(u32, Hop),
    Device6(u32, u32),
    Replace6(u32, Hop),
    Delete6(u32, Hop),
    DeleteAll6(u32),
    /// So many notifications are read.
    Read(usize),
    /// What is stale is listed, whatever is queued.
    List,
    /// What is queued is lost.
    Lose,
}

fn ipv4(destination: u32, (gateway, dev): Hop) -> Vec<u8> {
    let prefix = format!("10.{destination}.0.0/16").parse().unwrap();
    let gateway = format!("192.168.0.{gateway}").parse().unwrap();
    route::add(prefix).via(gateway).dev(dev).into_request().payload().to_vec()
}

fn ipv6(destination: u32, hops: &[Hop]) -> Vec<u8> {
    let route = route::add(format!("fd0{destination}::/64").parse().unwrap());
    let gateway = |gateway: u32| format!("fe80::{gateway}").parse().unwrap();
    let route = match hops {
        [(via, dev)] => route.via(gateway(*via)).dev(*dev),
        hops => {
            route.next_hops(|to| hops.iter().fold(to, |to, (via, dev)| to.hop(|hop| hop.via(gateway(*via)).dev(*dev))))
        }
    };
    route.into_request().payload().to_vec()
}

fn device6(destination: u32, dev: u32) -> Vec<u8> {
    route::add(format!("fd0{destination}::/64").parse().unwrap()).dev(dev).into_request().payload().to_vec()
}

impl Model {
    fn tell(&mut self, message_type: u16, flags: Flags, payload: Vec<u8>) {
        self.queue.push_back(Told { message_type, flags, payload });
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Up(dev) => {
                self.up.insert(dev, true);
                self.queue.push_back(link(dev, UP, 1500));
            }
            Step::Down(dev) => {
                self.up.insert(dev, false);
                self.queue.push_back(link(dev, NetDeviceFlags::empty(), 1500));
                // Nobody is told of these.
                self.ipv4.values_mut().for_each(|routes| routes.retain(|hop| hop.1 != dev));
                let gone: Vec<_> =
                    self.ipv6.iter().filter(|(_, (_, devices))| devices.contains(&dev)).map(|(to, _)| *to).collect();
                for to in gone {
                    self.ipv6.entry(to).or_default().1.remove(&dev);
                    self.tell(DEL_ROUTE, Flags::empty(), device6(to, dev));
                }
            }
            Step::Add(to, hop) if self.ipv4.get(&to).is_none_or(Vec::is_empty) => {
                self.ipv4.insert(to, vec![hop]);
                self.tell(NEW_ROUTE, Flags::CREATE | Flags::EXCL, ipv4(to, hop));
            }
            Step::Append(to, hop) if !self.ipv4.entry(to).or_default().contains(&hop) => {
                self.ipv4.entry(to).or_default().push(hop);
                self.tell(NEW_ROUTE, Flags::CREATE | Flags::APPEND, ipv4(to, hop));
            }
            Step::Prepend(to, hop) if !self.ipv4.entry(to).or_default().contains(&hop) => {
                self.ipv4.entry(to).or_default().insert(0, hop);
                self.tell(NEW_ROUTE, Flags::CREATE, ipv4(to, hop));
            }
            Step::Replace(to, hop) if !self.ipv4.entry(to).or_default().contains(&hop) => {
                match self.ipv4.entry(to).or_default() {
                    routes if routes.is_empty() => routes.push(hop),
                    routes => routes[0] = hop,
                }
                self.tell(NEW_ROUTE, Flags::CREATE | Flags::REPLACE, ipv4(to, hop));
            }
            Step::Delete(to, hop) if self.ipv4.entry(to).or_default().contains(&hop) => {
                self.ipv4.entry(to).or_default().retain(|other| *other != hop);
                self.tell(DEL_ROUTE, Flags::empty(), ipv4(to, hop));
            }
            Step::Append6(to, hop) if !self.ipv6.entry(to).or_default().0.contains(&hop) => {
                let hops = &mut self.ipv6.entry(to).or_default().0;
                // What is told begins with what is new.
                let told: Vec<_> = [hop].into_iter().chain(hops.iter().copied()).collect();
                hops.push(hop);
                self.tell(NEW_ROUTE, Flags::CREATE | Flags::APPEND, ipv6(to, &told));
            }
            Step::Device6(to, dev) if self.ipv6.entry(to).or_default().1.insert(dev) => {
                self.tell(NEW_ROUTE, Flags::CREATE | Flags::APPEND, device6(to, dev));
            }
            Step::Replace6(to, hop) => {
                let (hops, devices) = self.ipv6.entry(to).or_default();
                if hops.is_empty() {
                    devices.pop_first();
                }
                *hops = vec![hop];
                self.tell(NEW_ROUTE, Flags::CREATE | Flags::REPLACE, ipv6(to, &[hop]));
            }
            Step::Delete6(to, hop) if self.ipv6.entry(to).or_default().0.contains(&hop) => {
                self.ipv6.entry(to).or_default().0.retain(|other| *other != hop);
                self.tell(DEL_ROUTE, Flags::empty(), ipv6(to, &[hop]));
            }
            Step::DeleteAll6(to) if !self.ipv6.entry(to).or_default().0.is_empty() => {
                let hops = std::mem::take(&mut self.ipv6.entry(to).or_default().0);
                self.tell(DEL_ROUTE, Flags::empty(), ipv6(to, &hops));
            }
            _ => {}
        }
    }

    fn list(&self, kind: Kinds) -> Vec<Object> {
        let route = |payload: Vec<u8>| Object::Route(Route::new_unchecked(payload.into()));
        match kind {
            Kinds::LINKS => {
                let link = |(dev, up): (&u32, &bool)| link(*dev, if *up { UP } else { NetDeviceFlags::empty() }, 1500);
                self.up.iter().map(|up| Object::Link(link::Link::new_unchecked(link(up).payload.into()))).collect()
            }
            Kinds::IPV4_ROUTES => {
                let routes = self.ipv4.iter().flat_map(|(to, hops)| hops.iter().map(|hop| ipv4(*to, *hop)));
                routes.map(route).collect()
            }
            Kinds::IPV6_ROUTES => {
                let with_hops = self.ipv6.iter().filter(|(_, (hops, _))| !hops.is_empty());
                let with_hops = with_hops.map(|(to, (hops, _))| ipv6(*to, hops));
                let devices =
                    self.ipv6.iter().flat_map(|(to, (_, devices))| devices.iter().map(|dev| device6(*to, *dev)));
                with_hops.chain(devices).map(route).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn step() -> impl Strategy<Value = Step> {
    let to = || 0_u32..3;
    let hop = || (1_u32..3, 1_u32..3);
    prop_oneof![
        (1_u32..3).prop_map(Step::Up),
        (1_u32..3).prop_map(Step::Down),
        (to(), hop()).prop_map(|(to, hop)| Step::Add(to, hop)),
        (to(), hop()).prop_map(|(to, hop)| Step::Append(to, hop)),
        (to(), hop()).prop_map(|(to, hop)| Step::Prepend(to, hop)),
        (to(), hop()).prop_map(|(to, hop)| Step::Replace(to, hop)),
        (to(), hop()).prop_map(|(to, hop)| Step::Delete(to, hop)),
        (to(), hop()).prop_map(|(to, hop)| Step::Append6(to, hop)),
        (to(), 1_u32..3).prop_map(|(to, dev)| Step::Device6(to, dev)),
        (to(), hop()).prop_map(|(to, hop)| Step::Replace6(to, hop)),
        (to(), hop()).prop_map(|(to, hop)| Step::Delete6(to, hop)),
        to().prop_map(Step::DeleteAll6),
        (1_usize..6).prop_map(Step::Read),
        Just(Step::List),
        Just(Step::Lose),
    ]
}

/// A cache that follows a model as the store does, and the sum of its changes.
struct Follower {
    cache: Cache,
    sum: crate::truth::Mirror,
}

impl Follower {
    fn read(&mut self, model: &mut Model, count: usize) {
        for told in model.queue.drain(..count.min(model.queue.len())) {
            apply(&mut self.cache, &told).iter().for_each(|change| self.sum.apply(change));
        }
    }

    fn list(&mut self, model: &Model) {
        for kind in self.cache.stale().each() {
            self.cache.replace(kind, model.list(kind)).iter().for_each(|change| self.sum.apply(change));
        }
    }
}

proptest! {
    // As few as asked for where each takes seconds.
    #![proptest_config(if cfg!(miri) { ProptestConfig::default() } else { ProptestConfig::with_cases(2000) })]

    #[test]
    fn it_comes_to_agree_with_the_kernel(steps in vec(step(), 0..60)) {
        let mut model = Model::default();
        let mut follower = Follower { cache: Cache::new(Kinds::ALL), sum: crate::truth::Mirror::empty() };
        for step in steps {
            match step {
                Step::Read(count) => follower.read(&mut model, count),
                Step::List => follower.list(&model),
                Step::Lose => {
                    model.queue.clear();
                    follower.cache.invalidate();
                }
                step => model.step(step),
            }
        }
        while !model.queue.is_empty() || !follower.cache.is_settled() {
            follower.read(&mut model, usize::MAX);
            follower.cache.settle();
            follower.list(&model);
        }
        let real = Kinds::ALL.each().flat_map(|kind| model.list(kind));
        let kept = counted(follower.cache.objects());
        prop_assert_eq!(crate::truth::differences(&kept, &counted(real)), "");
        follower.sum.is(&kept);
    }
}
