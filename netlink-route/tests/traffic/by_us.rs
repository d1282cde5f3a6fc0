//! What we make is what `tc` shows, and has the values it was made with.

use netlink_core::common::Ethertype;
use netlink_core::{Errno, Flags, HardwareAddress};
use netlink_route::generated::tc::{
    Dualpi2DropEarly, Dualpi2DropOverload, Dualpi2EcnMask, Dualpi2SplitGso, QdiscOptions, TcGact, TcHandle, TcHtbGlob,
    TcHtbOpt, TcLinkLayer, TcVerdict, Tcmsg, delqdisc, getqdisc, newqdisc, newtclass, newtfilter,
};
use netlink_route::{Route, link};
use serde_json::{Value, json};

use crate::kernel::{beside, on_kernel, run};

const NEW: Flags = Flags::CREATE.union(Flags::EXCL);
/// `1:`, the handle of the discipline at the root.
const ROOT: u32 = 0x1_0000;
/// `1:10`, a class of it.
const CLASS: u32 = ROOT | 0x10;

/// The number of a new link.
fn new_link(route: &Route) -> i32 {
    route.call(link::add("shaped").veth(|veth| veth.peer(|peer| peer.ifname("other")))).unwrap();
    route.call(link::get("shaped")).unwrap().index().cast_signed()
}

fn at(ifindex: i32, parent: TcHandle, handle: u32) -> impl FnOnce(&mut Tcmsg) {
    move |header| (header.ifindex, header.parent, header.handle) = (ifindex, parent, handle)
}

/// What `tc -json` shows of the link.
fn shown(what: &str) -> Value {
    let text = run("tc", &format!("-json {what} show dev shaped")).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn a_link_is_shaped_as_tc_shows() {
    beside("tc", "by_us::a_link_is_shaped_as_tc_shows", |route| {
        let link = new_link(route);
        let mut global = TcHtbGlob::default();
        (global.version, global.rate2quantum, global.defcls) = (3, 10, 0x10);
        let discipline = newqdisc(NEW).header(at(link, TcHandle::ROOT, ROOT)).kind("htb");
        route.call(discipline.options(|options| options.htb(|htb| htb.init(global).direct_qlen(77)))).unwrap();

        let mut limits = TcHtbOpt::default();
        (limits.rate.rate, limits.ceil.rate) = (125_000, 250_000);
        // With this, no tables of what packets take are needed.
        (limits.rate.linklayer, limits.ceil.linklayer) = (TcLinkLayer::ETHERNET, TcLinkLayer::ETHERNET);
        (limits.buffer, limits.cbuffer, limits.quantum, limits.prio) = (100_000, 100_000, 1500, 2);
        let class = newtclass(NEW).header(at(link, TcHandle(ROOT), CLASS)).kind("htb");
        route.call(class.options(|options| options.htb(|htb| htb.parms(limits)))).unwrap();

        let mut dropped = TcGact::default();
        dropped.action = TcVerdict::SHOT;
        let filter = newtfilter(NEW).header(|header| {
            at(link, TcHandle(ROOT), 0)(header);
            // The preference, and the protocol in network order.
            header.info = 5 << 16 | u32::from(Ethertype::IP.0.to_be());
        });
        let filter = filter.kind("flower").options(|options| {
            options.flower(|flower| {
                let flower = flower.classid(CLASS).key_eth_dst(HardwareAddress::from([2, 0, 0, 0, 0, 7]));
                let flower = flower.key_eth_type(Ethertype::IP).key_ipv4_dst([10, 0, 0, 0].into());
                flower.key_ipv4_dst_mask([255, 0, 0, 0].into()).act(|actions| {
                    actions
                        .entry(|action| action.kind("gact").options(|options| options.gact(|gact| gact.parms(dropped))))
                })
            })
        });
        let filtered = match route.call(filter) {
            Err(error) if error.errno() == Some(Errno::ENOENT) => {
                println!("passed over: {error}");
                false
            }
            result => result.map(|()| true).unwrap(),
        };

        let disciplines = shown("qdisc");
        assert_eq!(disciplines[0]["kind"], "htb", "{disciplines}");
        assert_eq!(disciplines[0]["handle"], "1:", "{disciplines}");
        assert_eq!(disciplines[0]["options"]["default"], "0x10", "{disciplines}");
        assert_eq!(disciplines[0]["options"]["direct_qlen"], 77, "{disciplines}");
        // Not as JSON, which not every `tc` has for classes. What is sent in 6.4 milliseconds, in ticks of 64 nanoseconds.
        let classes = run("tc", "class show dev shaped").unwrap();
        assert_eq!(classes.trim(), "class htb 1:10 root prio 2 rate 1Mbit ceil 2Mbit burst 800b cburst 1600b");
        if filtered {
            let filters = shown("filter");
            assert_eq!(filters[1]["pref"], 5, "{filters}");
            let options = &filters[1]["options"];
            assert_eq!(options["keys"]["dst_ip"], "10.0.0.0/8", "{filters}");
            assert_eq!(options["keys"]["dst_mac"], "02:00:00:00:00:07", "{filters}");
            assert_eq!(options["actions"][0]["control_action"]["type"], "drop", "{filters}");
        }
        route.call(delqdisc(Flags::empty()).header(at(link, TcHandle::ROOT, ROOT))).unwrap();
        assert_eq!(shown("qdisc"), json!([]));
    });
}

/// Few have a `tc` that knows it.
#[test]
fn dualpi2_has_the_values_it_was_made_with() {
    on_kernel("by_us::dualpi2_has_the_values_it_was_made_with", |route| {
        let link = new_link(route);
        let discipline = newqdisc(NEW).header(at(link, TcHandle::ROOT, ROOT)).kind("dualpi2");
        let discipline = discipline.options(|options| {
            options.dualpi2(|dualpi2| {
                let dualpi2 = dualpi2.limit(1000).memory_limit(1_000_000).target(20_000).tupdate(16_000);
                let dualpi2 = dualpi2.alpha(64).beta(1024).step_thresh_us(2000).min_qlen_step(3).coupling(4);
                let dualpi2 = dualpi2.drop_overload(Dualpi2DropOverload::OVERFLOW).c_protection(15);
                dualpi2
                    .drop_early(Dualpi2DropEarly::DROP_ENQUEUE)
                    .ecn_mask(Dualpi2EcnMask::ANY_ECT)
                    .split_gso(Dualpi2SplitGso::NO_SPLIT_GSO)
            })
        });
        match route.call(discipline) {
            Err(error) if error.errno() == Some(Errno::ENOENT) => return println!("passed over: {error}"),
            result => result.unwrap(),
        }
        let made = route.call(getqdisc().header(at(link, TcHandle::ROOT, 0))).unwrap();
        let Some(QdiscOptions::Dualpi2(dualpi2)) = made.options() else { panic!("{made}") };
        assert_eq!((dualpi2.limit(), dualpi2.memory_limit()), (Some(1000), Some(1_000_000)));
        assert_eq!((dualpi2.target(), dualpi2.tupdate()), (Some(20_000), Some(16_000)));
        // They are kept in another unit, and rounded down.
        assert_eq!((dualpi2.alpha(), dualpi2.beta()), (Some(63), Some(1023)));
        assert_eq!((dualpi2.step_thresh_us(), dualpi2.step_thresh_pkts()), (Some(2000), None));
        assert_eq!((dualpi2.min_qlen_step(), dualpi2.coupling(), dualpi2.c_protection()), (Some(3), Some(4), Some(15)));
        assert_eq!(dualpi2.drop_overload(), Some(Dualpi2DropOverload::OVERFLOW));
        assert_eq!(dualpi2.drop_early(), Some(Dualpi2DropEarly::DROP_ENQUEUE));
        assert_eq!(dualpi2.ecn_mask(), Some(Dualpi2EcnMask::ANY_ECT));
        assert_eq!(dualpi2.split_gso(), Some(Dualpi2SplitGso::NO_SPLIT_GSO));
    });
}
