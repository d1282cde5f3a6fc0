//! Lookups of the real kernel, in a namespace of its own.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-sys/tests/support/mod.rs"]
mod namespaces;
#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use netlink_core::Errno;
use netlink_fib_lookup::FibLookup;
use netlink_fib_lookup::generated::fib_lookup::{self, Lookup, LookupScope, LookupType};
use round_trip::Occurred;

fn look(connection: &FibLookup, address: [u8; 4], table: u8) -> Lookup {
    let request = fib_lookup::lookup().header(|header| {
        header.fl_addr = address.into();
        header.tb_id_in = table;
    });
    let found = connection.call(request).unwrap();
    Occurred::default().message(&found);
    found
}

#[test]
fn addresses_of_this_host_are_local() {
    /// The table of this host's addresses.
    const LOCAL: u8 = 255;
    namespaces::isolated("addresses_of_this_host_are_local", || {
        namespaces::loopback_up();
        let connection = FibLookup::connect().unwrap();
        let found = look(&connection, [127, 0, 0, 1], LOCAL).header();
        assert_eq!((found.err, found.tb_id, found.prefixlen), (0, LOCAL, 32));
        assert_eq!((found.r#type, found.scope), (LookupType::LOCAL, LookupScope::HOST));
        let wide = look(&connection, [127, 9, 9, 9], LOCAL).header();
        assert_eq!((wide.err, wide.prefixlen), (0, 8));
        let nothing = look(&connection, [192, 0, 2, 1], LOCAL).header();
        assert_ne!(nothing.err, 0, "{nothing:?}");
        let no_table = look(&connection, [127, 0, 0, 1], 77).header();
        assert_eq!(no_table.err.unsigned_abs(), Errno::ENOENT.0, "{no_table:?}");
    });
}
