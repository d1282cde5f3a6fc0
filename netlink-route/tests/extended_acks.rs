//! What the running kernel says about a request it refuses reaches the caller whole: in words, with the attribute and its
//! value, and with what would have been allowed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use kernel::{beside_ip, gives_back, has_kind, ip, list};
use netlink_core::common::{Acknowledgement, AddressFamily};
use netlink_core::{Answer, Attributes, Bitfield32, Errno, Flags, MessageType, Refusal, messages};
use netlink_route::generated::tc::{self, ActionDumpFlags};
use netlink_route::generated::{rt_link, rt_neigh};
use netlink_route::link::{self, Link};
use netlink_route::{Error, Route, rule};

fn refusal<T>(result: Result<T, Error>) -> Box<Refusal> {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it is allowed"),
    }
}

/// What the refusal says behind the request and the error number.
fn said<T>(result: Result<T, Error>, errno: Errno) -> String {
    let refusal = refusal(result);
    assert_eq!(refusal.errno, errno, "{refusal}");
    let text = refusal.to_string();
    let start = format!("{}: {errno}", refusal.request);
    text.strip_prefix(&start).unwrap_or_else(|| panic!("{text}")).to_string()
}

/// Runs the test twice: the kernel puts its words at another place if the request is not repeated in the error.
fn with_and_without_capped_errors(name: &str, body: impl Fn(&Route)) {
    beside_ip(name, |route| {
        for is_capped in [true, false] {
            route.socket().set_cap_ack(is_capped).unwrap();
            body(route);
        }
    });
}

/// The message that ends a list of neighbours, which the kernel refuses for an attribute it does not know.
fn end_of_refused_list(route: &Route) -> Vec<u8> {
    route.record();
    let refused = said(route.call(rt_neigh::getneigh_dump().attribute(77, b"abcd")), Errno::EINVAL);
    let recording = route.end_recording().to_string();
    assert!(refused.starts_with(": Unknown attribute type"), "{refused}");
    let received = recording.lines().find_map(|line| line.strip_prefix("< ")).unwrap();
    (0..received.len()).step_by(2).map(|at| u8::from_str_radix(&received[at..at + 2], 16).unwrap()).collect()
}

/// Checks what is said of a refused list: words, and behind them the place. An older kernel (6.1) has no place among its bytes.
fn assert_said_of_list(route: &Route, said: &str, words: &str, place: &str) {
    let end = end_of_refused_list(route);
    let message = messages(&end).next().unwrap().unwrap();
    assert_eq!(message.header.message_type, MessageType::DONE);
    if Attributes::new(&message.payload[4..]).first(Acknowledgement::OFFS).is_some() {
        assert_eq!(said, format!("{words} {place}"));
    } else {
        println!("passed over: the kernel does not say where a request for a list is wrong");
        assert_eq!(said, words);
    }
}

/// Whether rules can be by DSCP here.
fn has_rules_by_dscp(route: &Route) -> bool {
    let family = AddressFamily::INET;
    route.call(rule::add(family).priority(7).dscp(8).table_id(100)).unwrap();
    let rules = list(route, &rule::list_of(family));
    route.call(rule::delete(family).priority(7)).unwrap();
    let rule = rules.iter().find(|rule| rule.priority() == Some(7)).unwrap();
    gives_back(rule.dscp().is_some(), "the DSCP of rules")
}

/// Whether VXLAN devices have a policy for labels here.
fn has_label_policy(route: &Route) -> bool {
    let inherit = rt_link::VxlanLabelPolicy::INHERIT;
    let request = link::add("vx").vxlan(|vxlan| vxlan.id(1).group6("fd00::1".parse().unwrap()).label_policy(inherit));
    route.call(request).unwrap();
    let vx = serde_json::to_value(route.call(link::get("vx")).unwrap()).unwrap();
    route.call(link::delete("vx")).unwrap();
    gives_back(!vx["linkinfo"]["data"]["label-policy"].is_null(), "the label policy of VXLAN")
}

#[test]
fn a_value_out_of_range_is_told_with_the_range() {
    with_and_without_capped_errors("a_value_out_of_range_is_told_with_the_range", |route| {
        let least = said(route.call(link::set("lo").gso_max_size(1)), Errno::ERANGE);
        let (start, limit) = least.split_once(" of at least ").unwrap();
        assert_eq!(start, ": integer out of range (at link.gso-max-size = 1; must be a u32");
        assert!(limit.strip_suffix(')').unwrap().parse::<u32>().unwrap() > 1, "{least}");

        if has_rules_by_dscp(route) {
            let greatest = said(route.call(rule::add(AddressFamily::INET).dscp(64)), Errno::ERANGE);
            assert!(greatest.ends_with(" (at rule.dscp = 64; must be a u8 of at most 63)"), "{greatest}");
        }

        let signed =
            said(route.call(link::set("lo").attribute(Link::NEW_IFINDEX, &(-5_i32).to_ne_bytes())), Errno::ERANGE);
        assert_eq!(signed, ": integer out of range (at link.new-ifindex = -5; must be an i32 of at least 1)");
    });
}

#[test]
fn an_attribute_in_nested_link_data_is_named_by_its_whole_path() {
    with_and_without_capped_errors("an_attribute_in_nested_link_data_is_named_by_its_whole_path", |route| {
        if !has_kind(route, "vxlan") {
            return;
        }
        if has_label_policy(route) {
            let request = link::add("vx").vxlan(|vxlan| vxlan.id(1).label_policy(rt_link::VxlanLabelPolicy(99)));
            let expected =
                ": integer out of range (at link.linkinfo.data.label-policy = 99; must be a u32 of at most 1)";
            assert_eq!(said(route.call(request), Errno::ERANGE), expected);
        }
        let words = said(route.call(link::add("vx").vxlan(|vxlan| vxlan.id(1 << 24))), Errno::ERANGE);
        assert_eq!(words, ": VXLAN ID must be lower than 16777216 (at link.linkinfo.data.id = 16777216)");
    });
}

#[test]
fn a_bit_that_is_not_there_is_told_with_those_that_are() {
    with_and_without_capped_errors("a_bit_that_is_not_there_is_told_with_those_that_are", |route| {
        let request = rt_neigh::newneigh(Flags::CREATE)
            .header(|header| {
                header.family = AddressFamily::INET;
                header.ifindex = 1;
            })
            .dst([10, 0, 0, 1].into())
            .attribute(rt_neigh::Neighbour::FLAGS_EXT, &0x8000_0000_u32.to_ne_bytes());
        let refusal = refusal(route.call(request));
        let location = refusal.location.as_ref().unwrap();
        assert_eq!(location.path.to_string(), "neighbour.flags-ext");
        assert_eq!(refusal.errno, Errno::EINVAL, "{refusal}");
        assert_eq!(refusal.ext_ack.message.as_deref(), Some("reserved bit set"));
        // Not every release says which bits there are.
        if let Some(words) = refusal.ext_ack.policy.as_ref().and_then(|policy| policy.in_words()) {
            assert!(words.starts_with("a u32 of the bits 0x"), "{words}");
        }
    });
}

#[test]
fn a_length_that_does_not_fit_is_told_with_the_lengths_that_do() {
    with_and_without_capped_errors("a_length_that_does_not_fit_is_told_with_the_lengths_that_do", |route| {
        let long = said(route.call(link::set("lo").ifalias(&"a".repeat(300))), Errno::ERANGE);
        let (start, end) = long.split_once("...").unwrap();
        assert_eq!(start, format!(": Attribute failed policy validation (at link.ifalias = \"{}", "a".repeat(79)));
        assert_eq!(end, "; must be binary data of at most 255 bytes)");

        let short = said(route.call(link::set("lo").attribute(Link::MTU, &[1, 2])), Errno::ERANGE);
        assert_eq!(short, ": Attribute failed policy validation (at link.mtu = 0x0102; must be a u32)");
    });
}

#[test]
fn a_bit_field_is_told_with_the_bits_there_are() {
    with_and_without_capped_errors("a_bit_field_is_told_with_the_bits_there_are", |route| {
        let flags = Bitfield32 {
            value: ActionDumpFlags::from_bits_retain(1 << 31),
            selector: ActionDumpFlags::from_bits_retain(1 << 31),
        };
        let request = tc::getaction_dump().tab(|actions| actions.entry(|action| action.kind("gact"))).flags(flags);
        let refused = said(route.call(request), Errno::EINVAL);
        let place = "(at actions.flags = 0x80000000 of 0x80000000; must be a bitfield32 of the bits 0x3)";
        assert_said_of_list(route, &refused, ": Attribute failed policy validation", place);
    });
}

/// Offsets count from the header of each message, not from where the datagram begins.
#[test]
fn of_many_requests_sent_together_each_has_its_own_words() {
    with_and_without_capped_errors("of_many_requests_sent_together_each_has_its_own_words", |route| {
        let requests = || {
            [
                link::set("lo").ifalias("fine"),
                link::set("lo").ifalias("not").gso_max_size(1),
                link::set("nowhere").mtu(1500),
                link::set("lo").attribute(Link::MTU, &[1, 2]),
                link::set("lo").ifalias("fine again"),
            ]
        };
        for results in [route.call_all(requests()).collect::<Vec<_>>(), route.call_batch(requests()).collect()] {
            let places: Vec<_> = results
                .into_iter()
                .map(|result| {
                    result.err().map(|error| match error {
                        Error::Refused(refusal) => refusal.location.as_ref().map(ToString::to_string),
                        error => panic!("{error:?}"),
                    })
                })
                .collect();
            let at = |place: &str| Some(Some(place.to_string()));
            assert_eq!(places, [None, at("link.gso-max-size = 1"), Some(None), at("link.mtu = 0x0102"), None]);
        }
    });
}

#[test]
fn words_alone_and_no_words_at_all_are_told_too() {
    with_and_without_capped_errors("words_alone_and_no_words_at_all_are_told_too", |route| {
        assert_eq!(said(route.call(link::add("x").kind("nonsense")), Errno::EOPNOTSUPP), ": Unknown device type");
        let refusal = refusal(route.call(link::get("nowhere")));
        assert_eq!((refusal.errno, refusal.ext_ack.message.as_deref()), (Errno::ENODEV, None));
        assert_eq!((&refusal.location, &refusal.missing), (&None, &None));
    });
}

#[test]
fn an_unknown_attribute_is_refused_under_strict_checking_alone() {
    with_and_without_capped_errors("an_unknown_attribute_is_refused_under_strict_checking_alone", |route| {
        let list = || link::list().attribute(999, &[1, 2, 3, 4]);
        assert!(route.is_strict());
        let strict = said(route.call(list()), Errno::EINVAL);
        assert_said_of_list(route, &strict, ": Unknown attribute type", "(at link.#999 = 0x01020304)");

        route.socket().set_strict_checking(false).unwrap();
        assert_eq!(route.call(list()).unwrap().map(Result::unwrap).count(), links_of_ip());
        route.socket().set_strict_checking(true).unwrap();
    });
}

fn links_of_ip() -> usize {
    ip("-oneline link show").lines().count()
}

/// A dump that fails when it has begun ends with the error, and what is wrong stands there.
#[test]
fn the_end_of_a_dump_says_what_is_wrong() {
    with_and_without_capped_errors("the_end_of_a_dump_says_what_is_wrong", |route| {
        let refused = said(route.call(rt_neigh::getneigh_dump().attribute(77, b"abcd")), Errno::EINVAL);
        assert_said_of_list(route, &refused, ": Unknown attribute type", "(at neighbour.#77 = 0x61626364)");

        let end = end_of_refused_list(route);
        let message = messages(&end).next().unwrap().unwrap();
        let told = Attributes::new(&message.payload[4..]).first(Acknowledgement::OFFS).is_some();
        let answer = Answer::parse(&message).unwrap().ext_ack.unwrap();
        assert_eq!((answer.message.as_deref(), answer.offset.is_some()), (Some("Unknown attribute type"), told));
    });
}
