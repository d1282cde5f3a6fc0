//! What `tc` makes is known to our tables at every level, and comes back the same from our JSON form.
#![cfg(feature = "tc")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod by_us;
#[path = "../kernel/mod.rs"]
mod kernel;

use kernel::comes_back::{assert_occurred, round_trip};
use kernel::{beside, links, run, script};
use netlink_core::common::AddressFamily;
use netlink_core::{Errno, Many, Request};
use netlink_route::Route;
use netlink_route::generated::tc::{
    ActionsBuilder, TcHandle, Tcmsg, getaction_dump, getchain_dump, getqdisc, getqdisc_dump, gettclass, gettclass_dump,
    gettfilter_dump,
};
use netlink_route::link;

/// Runs a test in a namespace with links named `qa` to `qz`, `qA` to `qD`, on which everything in the script has been made.
fn beside_tc(name: &str, body: impl FnOnce(&Route)) {
    beside("tc", name, |route| {
        for pair in ["ab", "cd", "ef", "gh", "ij", "kl", "mn", "op", "qr", "st", "uv", "wx", "yz", "AB", "CD"] {
            let (one, other) = pair.split_at(1);
            let (one, other) = (format!("q{one}"), format!("q{other}"));
            let one = link::add(&one).num_tx_queues(4);
            route.call(one.veth(|veth| veth.peer(|peer| peer.ifname(&other).num_tx_queues(4)))).unwrap();
        }
        let made = script("tc", include_str!("setup.txt"));
        assert!(made >= 4, "hardly anything could be made");
        body(route);
    });
}

fn set(header: &mut Tcmsg, index: u32, parent: TcHandle) {
    header.ifindex = index.cast_signed();
    header.parent = parent;
}

#[test]
fn queueing_disciplines_come_back_the_same() {
    beside_tc("queueing_disciplines_come_back_the_same", |route| {
        let paths = round_trip(route, getqdisc_dump().dump_invisible(true));
        assert_occurred(
            &paths,
            &["qdisc.options.init.defcls", "qdisc.options.limit", "qdisc.stats2.queue.qlen", "qdisc.kind"],
        );
        let ours: Vec<_> = route.call(getqdisc_dump()).unwrap().map(Result::unwrap).collect();
        // Not as JSON: what `tc` prints of some kinds is none.
        let theirs = run("tc", "qdisc show").unwrap();
        let theirs = theirs.lines().filter_map(|line| line.strip_prefix("qdisc "));
        let theirs: Vec<_> = theirs.filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(ours.iter().map(|one| one.kind().unwrap().to_string()).collect::<Vec<_>>(), theirs);
    });
}

#[test]
fn classes_come_back_the_same() {
    beside_tc("classes_come_back_the_same", |route| {
        let mut count = 0;
        for link in links(route) {
            let paths =
                round_trip(route, gettclass_dump().header(|header| set(header, link.index(), TcHandle::UNSPEC)));
            count += usize::from(paths.contains("traffic-class.options.parms.rate.rate"));
        }
        assert_eq!(count, 1, "one link has classes of htb");
    });
}

#[test]
fn filters_and_chains_come_back_the_same() {
    beside_tc("filters_and_chains_come_back_the_same", |route| {
        for name in ["qa", "qy"] {
            let index = route.call(link::get(name)).unwrap().index();
            for parent in [TcHandle::ROOT, TcHandle::INGRESS_FILTERS, TcHandle::EGRESS_FILTERS] {
                round_trip(route, gettfilter_dump().header(|header| set(header, index, parent)));
                round_trip(route, getchain_dump().header(|header| set(header, index, parent)));
            }
        }
    });
}

/// The kernel sends one of them to those alone who ask for an echo.
#[test]
fn one_discipline_and_one_class_are_got() {
    beside_tc("one_discipline_and_one_class_are_got", |route| {
        let disciplines: Vec<_> = route.call(getqdisc_dump()).unwrap().map(Result::unwrap).collect();
        let listed = disciplines.iter().find(|one| one.kind().unwrap() == "htb").unwrap();
        let index = listed.header().ifindex.cast_unsigned();
        let got = route.call(getqdisc().header(|header| set(header, index, TcHandle::ROOT))).unwrap();
        assert_eq!((got.header(), got.kind()), (listed.header(), listed.kind()));

        let classes = gettclass_dump().header(|header| set(header, index, TcHandle::UNSPEC));
        let classes: Vec<_> = route.call(classes).unwrap().map(Result::unwrap).collect();
        let listed = classes.first().unwrap();
        let got = route.call(gettclass().header(|header| *header = listed.header())).unwrap();
        assert_eq!((got.header(), got.kind()), (listed.header(), listed.kind()));

        let nothing = route.call(getqdisc().header(|header| set(header, index, TcHandle(0x7770_0000)))).unwrap_err();
        assert_eq!(nothing.errno(), Some(Errno::ENOENT), "{nothing}");
    });
}

fn actions(kind: &str) -> ActionsBuilder<Request<Many<netlink_route::generated::tc::Actions>>> {
    getaction_dump()
        .header(|header| header.family = AddressFamily::UNSPEC)
        .tab(|actions| actions.entry(|action| action.kind(kind)))
}

#[test]
fn actions_come_back_the_same() {
    beside_tc("actions_come_back_the_same", |route| {
        for kind in ["gact", "police", "mirred", "vlan"] {
            // A kernel without the kind says so.
            if run("tc", &format!("actions list action {kind}")).is_ok() {
                round_trip(route, actions(kind));
            }
        }
    });
}
