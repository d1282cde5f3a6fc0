//! Many calls on one connection at a time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use std::collections::BTreeSet;
use std::sync::Barrier;
use std::thread;

use kernel::{has_kind, on_kernel};
use netlink_route::link::{self, Link};
use netlink_route::{Error, Route};

/// Creates so many links that listing them takes many datagrams; they have the indices from 1.
fn many_links(route: &Route) -> Option<BTreeSet<u32>> {
    if !has_kind(route, "ifb") {
        return None;
    }
    for index in 10..210 {
        route.call(link::add(&format!("ifb{index}")).kind("ifb").index(index)).unwrap();
    }
    Some(std::iter::once(1).chain(10..210).collect())
}

fn indices(dump: impl Iterator<Item = Result<Link, Error>>) -> BTreeSet<u32> {
    dump.map(|link| link.unwrap().index()).collect()
}

#[test]
fn one_thread_lists_while_another_asks() {
    on_kernel("one_thread_lists_while_another_asks", |route| {
        let Some(all) = many_links(route) else { return };
        let start = Barrier::new(2);
        thread::scope(|scope| {
            scope.spawn(|| {
                start.wait();
                for _ in 0..50 {
                    assert_eq!(indices(route.call(link::list()).unwrap()), all);
                }
            });
            start.wait();
            for index in (10..210).cycle().take(2000) {
                assert_eq!(route.call(link::get(index)).unwrap().index(), index);
            }
        });
        assert_eq!(route.dropped().stale, 0);
    });
}

#[test]
fn many_threads_ask_list_and_change_on_one_connection() {
    on_kernel("many_threads_ask_list_and_change_on_one_connection", |route| {
        let Some(all) = many_links(route) else { return };
        thread::scope(|scope| {
            for number in 0..8_u32 {
                let all = &all;
                scope.spawn(move || {
                    let index = 10 + number;
                    for round in 1..100 {
                        let mtu = 1000 + 100 * number + round;
                        route.call(link::set(index).mtu(mtu)).unwrap();
                        assert_eq!(route.call(link::get(index)).unwrap().mtu(), Some(mtu));
                        assert!(route.call(link::get(5000 + index)).unwrap_err().is_not_found());
                        if round % 10 == 0 {
                            // Others change links meanwhile, but none appears or disappears.
                            let listed = route.call(link::list()).unwrap().filter_map(Result::ok);
                            assert_eq!(listed.map(|link| link.index()).collect::<BTreeSet<_>>(), *all);
                        }
                    }
                });
            }
        });
    });
}

#[test]
fn a_question_in_the_middle_of_a_list_is_answered_and_the_list_is_complete() {
    on_kernel("a_question_in_the_middle_of_a_list_is_answered_and_the_list_is_complete", |route| {
        let Some(all) = many_links(route) else { return };
        let listed = route.call(link::list()).unwrap().map(|listed| {
            let index = listed.unwrap().index();
            assert_eq!(route.call(link::get(index)).unwrap().index(), index);
            index
        });
        assert_eq!(listed.collect::<BTreeSet<_>>(), all);
    });
}

#[test]
fn a_change_in_the_middle_of_a_list_takes_effect_at_once() {
    on_kernel("a_change_in_the_middle_of_a_list_takes_effect_at_once", |route| {
        let Some(all) = many_links(route) else { return };
        let mut seen = BTreeSet::new();
        for listed in route.call(link::list()).unwrap() {
            let index = listed.unwrap().index();
            route.call(link::set(index).txqlen(77)).unwrap();
            assert_eq!(route.call(link::get(index)).unwrap().txqlen(), Some(77));
            seen.insert(index);
        }
        assert_eq!(seen, all);
    });
}

#[test]
fn two_lists_at_a_time_are_both_complete() {
    on_kernel("two_lists_at_a_time_are_both_complete", |route| {
        let Some(all) = many_links(route) else { return };
        let mut first = route.call(link::list()).unwrap();
        let mut second = route.call(link::list()).unwrap();
        let mut seen = [BTreeSet::new(), BTreeSet::new()];
        loop {
            let pair = [first.next(), second.next()];
            if pair.iter().all(Option::is_none) {
                break;
            }
            for (seen, link) in seen.iter_mut().zip(pair) {
                seen.extend(link.map(|link| link.unwrap().index()));
            }
        }
        assert_eq!(seen, [all.clone(), all]);
    });
}

#[test]
fn a_list_that_is_read_late_is_complete_though_others_were_read_before() {
    on_kernel("a_list_that_is_read_late_is_complete_though_others_were_read_before", |route| {
        let Some(all) = many_links(route) else { return };
        let late = route.call(link::list()).unwrap();
        for _ in 0..5 {
            assert_eq!(indices(route.call(link::list()).unwrap()), all);
        }
        drop(route.call(link::list()).unwrap());
        assert_eq!(indices(late), all);
    });
}
