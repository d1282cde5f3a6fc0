//! The rows of the table: what there is to do, and who does it how.

use anyhow::Result;

use crate::measure::{Done, Meter};
#[cfg(feature = "peers")]
use crate::peers::{libmnl, neli, netlink_bindings, nlink, rust_netlink};
use crate::work::Work;
use crate::{limit, ours};

/// One way to do the work of a row.
pub struct Contestant {
    pub name: &'static str,
    /// At most so many times the limit.
    pub goal: Option<f64>,
    pub run: fn(&Work, &mut Meter) -> Result<Done>,
}

/// What is in the network namespace in which the work is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum World {
    /// Messages of routes are read from a file.
    RecordedRoutes,
    /// Messages of links are read from a file.
    RecordedLinks,
    /// A link.
    Link,
    /// A link; each process has a namespace of its own.
    Own,
    /// A link and routes.
    Routes,
    /// A link and filters.
    Filters,
    /// A set.
    Elements,
}

/// A row.
pub struct Row {
    pub name: &'static str,
    pub what: &'static str,
    pub world: World,
    /// How many things are in the world.
    pub size: u32,
    /// How often the work is done in a round, or how much of it.
    pub count: u64,
    /// How many things and how often where instructions are counted; nothing if they are not.
    pub counted: Option<(u32, u64)>,
    pub rounds: u32,
    pub measure: Measure,
    /// The first is the limit.
    pub contestants: Vec<Contestant>,
}

/// What is compared with the limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Time of the processor for a message.
    Processor,
    /// Resident memory that is kept for a message, in bytes.
    Kept,
}

macro_rules! contestants {
    ($($(#[$meta:meta])* $name:literal $(<= $goal:literal)? : $run:expr),* $(,)?) => {{
        #[allow(clippy::vec_init_then_push, reason = "some are there only with a feature")]
        let contestants = {
            let mut contestants: Vec<Contestant> = Vec::new();
        $(
            $(#[$meta])*
            contestants.push(Contestant { name: $name, goal: [$(Some($goal),)? None][0], run: $run });
            )*
            contestants
        };
        contestants
    }};
}

/// How much larger a row of the dump with so many routes is than the one before.
const GROWTH: [(&str, &str, u32); 4] = [
    ("growth-1k", "dump of 1,000 routes", 1_000),
    ("growth-10k", "dump of 10,000 routes", 10_000),
    ("growth-100k", "dump of 100,000 routes", 100_000),
    ("growth-1m", "dump of 1,000,000 routes", 1_000_000),
];

/// All rows, in the order of the table.
pub fn all() -> Vec<Row> {
    let mut rows = vec![
        Row {
            name: "route",
            what: "read 5 fields of a route",
            world: World::RecordedRoutes,
            size: 1000,
            count: 2000,
            counted: Some((1000, 5)),
            rounds: 15,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::memory::read_routes,
                "ours" <= 1.5: ours::memory::read_routes,
                "ours, checked" <= 3.0: ours::memory::read_routes_checked,
                "ours, one pass": ours::memory::walk_routes,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::read_routes,
                #[cfg(feature = "peers")]
                "neli": neli::read_routes,
                #[cfg(feature = "peers")]
                "netlink-bindings": netlink_bindings::read_routes,
                #[cfg(feature = "peers")]
                "nlink": nlink::read_routes,
                #[cfg(feature = "peers")]
                "libmnl": libmnl::read_routes,
            ],
        },
        Row {
            name: "link",
            what: "read 7 fields of a link, with kind and 64-bit counters",
            world: World::RecordedLinks,
            size: 250,
            count: 1000,
            counted: Some((250, 5)),
            rounds: 15,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::memory::read_links,
                "ours" <= 1.4: ours::memory::read_links,
                "ours, checked": ours::memory::read_links_checked,
                "ours, one pass": ours::memory::walk_links,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::read_links,
                #[cfg(feature = "peers")]
                "neli": neli::read_links,
                #[cfg(feature = "peers")]
                "netlink-bindings": netlink_bindings::read_links,
                #[cfg(feature = "peers")]
                "nlink": nlink::read_links,
                #[cfg(feature = "peers")]
                "libmnl": libmnl::read_links,
            ],
        },
        Row {
            name: "encode",
            what: "build the request for a route, in a reused buffer where there can be one",
            world: World::RecordedRoutes,
            size: 1,
            count: 2_000_000,
            counted: Some((1, 2000)),
            rounds: 15,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::memory::write_routes,
                "ours" <= 3.7: ours::memory::write_routes,
                "ours, as a request": ours::memory::write_requests,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::write_routes,
                #[cfg(feature = "peers")]
                "neli": neli::write_routes,
                #[cfg(feature = "peers")]
                "netlink-bindings": netlink_bindings::write_routes,
                #[cfg(feature = "peers")]
                "nlink": nlink::write_routes,
                #[cfg(feature = "peers")]
                "libmnl": libmnl::write_routes,
            ],
        },
        Row {
            name: "dump",
            what: "dump of 500,000 routes",
            world: World::Routes,
            size: 500_000,
            count: 1,
            counted: Some((5_000, 2)),
            rounds: 7,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::live::dump_routes,
                "ours" <= 1.05: ours::live::dump_routes,
                "ours, unchecked, one pass": ours::live::walk_dump_unchecked,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::dump_routes,
                #[cfg(feature = "peers")]
                "neli": neli::dump_routes,
                #[cfg(feature = "peers")]
                "netlink-bindings": netlink_bindings::dump_routes,
                #[cfg(feature = "peers")]
                "nlink": nlink::dump_routes,
                #[cfg(feature = "peers")]
                "libmnl": libmnl::dump_routes,
            ],
        },
        Row {
            name: "insert",
            what: "insert 100,000 routes, errors told of each (limit: 480 to a system call, the last acknowledged)",
            world: World::Own,
            size: 0,
            count: 100_000,
            counted: None,
            rounds: 7,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::live::insert_routes_in_batches,
                "ours" <= 1.053: ours::live::insert_routes_in_batches,
            ],
        },
        Row {
            name: "insert-acknowledged",
            what: "insert 100,000 routes, each acknowledged (limit: 64 to a system call)",
            world: World::Own,
            size: 0,
            count: 100_000,
            counted: None,
            rounds: 7,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::live::insert_routes_acknowledged,
                "ours" <= 1.053: ours::live::insert_routes_acknowledged,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::insert_routes,
                #[cfg(feature = "peers")]
                "neli": neli::insert_routes,
                #[cfg(feature = "peers")]
                "netlink-bindings": netlink_bindings::insert_routes,
                #[cfg(feature = "peers")]
                "nlink": nlink::insert_routes,
                #[cfg(feature = "peers")]
                "libmnl": libmnl::insert_routes,
            ],
        },
        Row {
            name: "request",
            what: "one request, one reply",
            world: World::Link,
            size: 0,
            count: 50_000,
            counted: Some((0, 500)),
            rounds: 9,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::live::request,
                "ours" <= 1.05: ours::live::request,
                "ours, unchecked": ours::live::request_unchecked,
                "ours, on tokio" <= 1.3: ours::live::request_on_tokio,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::request,
                #[cfg(feature = "peers")]
                "neli": neli::request,
                #[cfg(feature = "peers")]
                "netlink-bindings": netlink_bindings::request,
                #[cfg(feature = "peers")]
                "nlink": nlink::request,
                #[cfg(feature = "peers")]
                "libmnl": libmnl::request,
            ],
        },
        Row {
            name: "events",
            what: "receive and read an event",
            world: World::Link,
            size: 0,
            count: 64_000,
            counted: None,
            rounds: 9,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::live::events,
                "ours" <= 1.05: ours::live::events,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::events,
                #[cfg(feature = "peers")]
                "neli": neli::events,
                #[cfg(feature = "peers")]
                "netlink-bindings": netlink_bindings::events,
                #[cfg(feature = "peers")]
                "nlink": nlink::events,
                #[cfg(feature = "peers")]
                "libmnl": libmnl::events,
            ],
        },
        Row {
            name: "table",
            what: "bytes that are kept of each of 500,000 routes, collected",
            world: World::Routes,
            size: 500_000,
            count: 1,
            counted: None,
            rounds: 3,
            measure: Measure::Kept,
            contestants: contestants![
                "limit": limit::live::collect_routes,
                "ours": ours::live::collect_routes,
                #[cfg(feature = "peers")]
                "rust-netlink": rust_netlink::collect_routes,
                #[cfg(feature = "peers")]
                "neli": neli::collect_routes,
                #[cfg(feature = "peers")]
                "nlink": nlink::collect_routes,
            ],
        },
        Row {
            name: "filters",
            what: "dump of 10,000 filters of traffic control",
            world: World::Filters,
            size: 10_000,
            count: 5,
            counted: None,
            rounds: 7,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::live::dump_filters,
                "ours": ours::live::dump_filters,
            ],
        },
        Row {
            name: "elements",
            what: "list a set of nftables of 100,000 elements",
            world: World::Elements,
            size: 100_000,
            count: 2,
            counted: None,
            rounds: 7,
            measure: Measure::Processor,
            contestants: contestants![
                "limit": limit::live::dump_elements,
                "ours": ours::live::dump_elements,
            ],
        },
    ];
    rows.extend(GROWTH.map(|(name, what, size)| Row {
        name,
        what,
        world: World::Routes,
        size,
        count: u64::from(1_000_000 / size),
        counted: None,
        rounds: 5,
        measure: Measure::Processor,
        contestants: contestants!["limit": limit::live::dump_routes, "ours": ours::live::dump_routes],
    }));
    rows
}
