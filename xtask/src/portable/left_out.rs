//! What is left out where, and why. A test that is new and cannot run somewhere fails there until it is named here.

/// What of a test target is left out.
#[derive(Clone, Copy)]
pub enum What {
    /// All of it.
    All,
    /// These tests, or those of these modules.
    These(&'static [&'static str]),
    /// All but these.
    AllBut(&'static [&'static str]),
}
use What::{All, AllBut, These};

/// Why something is left out, and what that is: crate, test target (`lib` for the tests inside of a crate, `doc` for the examples
/// in its documentation), and what of that.
pub struct Reason {
    pub why: &'static str,
    pub left_out: &'static [(&'static str, &'static str, What)],
}

/// What asks the kernel, or starts programs that do.
pub const ASKS: Reason = Reason {
    why: "it asks the kernel",
    left_out: &[
        ("netlink-audit", "messages", These(&["the_kernel_tells_its_state_and_rules"])),
        ("netlink-connector", "processes", All),
        ("netlink-crypto", "algorithms", These(&["those_of_the_kernel_come_back_the_same"])),
        (
            "netlink-diag",
            "round_trip",
            These(&[
                "filter::the_kernel_applies_filters",
                "inet::",
                "local::",
                "rare::connections_of_mptcp_come_back_the_same",
                "rare::what_this_kernel_has_of_them_comes_back_the_same",
            ]),
        ),
        ("netlink-fib-lookup", "lookup", All),
        ("netlink-generic", "controller", All),
        ("netlink-generic", "extended_acks", All),
        (
            "netlink-generic",
            "families",
            AllBut(&[
                "ethtool::counters_of_a_group_have_names",
                "ethtool::the_state_of_a_link_says_what_its_substate_is",
            ]),
        ),
        ("netlink-generic", "initial_state", All),
        ("netlink-generic", "listed_ports", All),
        ("netlink-generic", "personal_area", All),
        ("netlink-generic", "simulated_radios", All),
        ("netlink-generic", "wireguard", These(&["a_refusal_says_of_what", "any_number_of_peers_and_prefixes_fits"])),
        ("netlink-iscsi", "sessions", All),
        ("netlink-netfilter", "built", All),
        ("netlink-netfilter", "packets", All),
        ("netlink-netfilter", "round_trip", All),
        ("netlink-rdma", "devices", All),
        ("netlink-route", "bad_input", All),
        (
            "netlink-route",
            "buses",
            AllBut(&["a_rule_is_told_by_its_address_family", "endpoints_of_mctp_have_one_byte"]),
        ),
        ("netlink-route", "errors", All),
        ("netlink-route", "extended_acks", All),
        ("netlink-route", "links", All),
        ("netlink-route", "namespace_ids", All),
        ("netlink-route", "nexthops", All),
        ("netlink-route", "notifications", All),
        ("netlink-route", "objects", All),
        ("netlink-route", "peers", All),
        ("netlink-route", "round_trip", All),
        ("netlink-route", "settings", All),
        ("netlink-route", "sharing", All),
        ("netlink-route", "store", AllBut(&["cache::"])),
        ("netlink-route", "traffic", All),
        ("netlink-sys", "lib", These(&["connection::engine::", "connection::faults::", "syscall::tests::"])),
        ("netlink-sys", "connection", All),
        ("netlink-sys", "families", All),
        ("netlink-sys", "filter", All),
        ("netlink-sys", "namespace", All),
        ("netlink-sys", "options", All),
        ("netlink-sys", "replay", All),
        ("netlink-sys", "socket", All),
        ("netlink-sys", "stress", All),
        ("netlink-sys", "trace", All),
        ("netlink-sys", "watch", All),
        ("netlink-sys", "wire", All),
        (
            "netlink-uevent",
            "events",
            These(&["a_time_past_the_end_of_the_clock_is_for_ever", "the_kernel_tells_of_a_link"]),
        ),
        ("netlink-xfrm", "round_trip", AllBut(&["by_us::an_association_is_built_as_the_header_says"])),
    ],
};

/// What other libraries have recorded.
pub const READS: Reason = Reason {
    why: "it reads vectors of little-endian machines from files",
    left_out: &[
        ("netlink-core", "vectors", All),
        ("netlink-generic", "recorded_wifi", These(&["pyroute2::"])),
        ("netlink-generic", "vectors", All),
        ("netlink-netfilter", "vectors", All),
        ("netlink-route", "vectors", All),
        ("netlink-sys", "lib", These(&["trace::mnl::"])),
    ],
};

/// What is about the longest there can be, or reads all of a long recording.
pub const SLOW: Reason = Reason {
    why: "it takes minutes there",
    left_out: &[
        ("netlink-core", "forms", These(&["a_record_is_no_longer_than_its_header_can_say"])),
        ("netlink-diag", "round_trip", These(&["filter::a_filter_that_is_too_long_is_an_error"])),
        ("netlink-generic", "recorded_wifi", These(&["records_are_read_of_what_was_recorded"])),
        ("netlink-sys", "lib", These(&["filter::tests::programs_have_a_length"])),
    ],
};

/// A kernel of 64 bits translates between its structs and those of 32 bits only if it was built with `CONFIG_XFRM_USER_COMPAT`.
pub const REFUSED: Reason = Reason {
    why: "a kernel of 64 bits refuses it",
    left_out: &[("netlink-xfrm", "round_trip", AllBut(&["by_us::an_association_is_built_as_the_header_says"]))],
};
