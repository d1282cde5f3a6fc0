//! What libraries of netlink are known to get wrong, on the real kernel.

use std::future::{Future as _, poll_fn};
use std::net::{IpAddr, Ipv4Addr};
use std::pin::pin;
use std::task::Poll;

use netlink_core::schema::Protocol;
use netlink_core::{Errno, Flags, Multi, Nest, attributes, family};
use netlink_sys::{Async, Blocking, ConnectionOn, Error, Namespace, Wait, tokio};

use crate::pipeline::{failing, loopback_up, route};
use crate::runtime::{Runtime, list, many, open};
use crate::table::*;

attributes! {
    /// The names of a link.
    pub struct Names / NamesBuilder = "names", header Ifinfomsg {
        /// Several.
        PROP_LIST prop_list => Nest<Properties> = 52,
    }
    /// What a link has many of.
    pub struct Properties / PropertiesBuilder = "properties" {
        /// A further name.
        ALT_IFNAME alt_ifname: Multi<str> = 53,
    }
}
family! {
    /// Names and addresses.
    pub static NAMES = "names", Protocol::Raw(0);
    do {
        /// Gives a link further names.
        NEWLINKPROP newlinkprop: Names / NamesBuilder = 108 [52];
        /// Adds an address.
        NEWADDR newaddr: Address / AddressBuilder = 20 [2];
    }
    get {
        /// Gets the names of a link.
        GETNAMES getnames: Link / LinkBuilder = 18 [3] -> Names = 16 [52];
    }
    dump {
        /// Lists the names of links.
        LISTNAMES listnames: Link / LinkBuilder = 18 [29] -> Names = 16 [52];
        /// Lists addresses.
        LISTADDRESSES listaddresses: Address / AddressBuilder = 22 [] -> Address = 20 [2];
    }
}

pub async fn messages_over_8_and_32_kib_arrive_whole<W: Runtime>() {
    let connection = open::<W>();
    let mut names = Vec::new();
    // So many that the link takes more than 8 KiB, than 32 KiB, and about as much as its attribute can.
    for more in [100, 200, 150] {
        let first = names.len();
        names.extend((first..first + more).map(|number| format!("{number:0>100}")));
        let added = newlinkprop(Flags::CREATE | Flags::EXCL).header(|header| header.index = 1);
        let added =
            added.prop_list(|list| names[first..].iter().fold(list, |list, name| list.alt_ifname(name.as_str())));
        connection.ask(added).await.expect("root in here");

        let one = connection.ask(getnames().ifname("lo")).await.expect("it is there");
        let all = list(&connection, listnames().ext_mask(1)).await.expect("listing");
        for link in [&one, &all[0]] {
            let told = link.prop_list().expect("it has names").alt_ifname().map(|name| name.to_string());
            assert_eq!(told.collect::<Vec<_>>(), names);
        }
    }
}

/// Without `NETLINK_CAP_ACK` an error repeats the whole request.
pub async fn errors_over_8_and_32_kib_arrive_whole<W: Runtime>() {
    let connection = open::<W>();
    connection.socket().set_cap_ack(false).expect("it is there");
    let long = "x".repeat(60_000);
    for length in [9000, 33_000, 60_000, 180_000] {
        let parts = length / 60_000;
        let request = (0..parts).fold(failing(0), |request, _| request.ifname(long.as_str()));
        let error = connection.ask(request.ifname(&long[..length % 60_000])).await.expect_err("no name is so long");
        assert_eq!(error.errno(), Some(Errno::ERANGE), "{length}: {error:?}");
        let Error::Refused(refusal) = &error else { panic!("{error:?}") };
        assert!(refusal.ext_ack.message.is_some(), "what is behind the request is read too: {error}");
    }
}

const MANY: u32 = 5000;

pub async fn a_long_dump_dropped_half_way_makes_nothing_busy<W: Runtime>() {
    loopback_up();
    let connection = open::<W>();
    let routes = (0..MANY).map(|index| route(newroute(Flags::CREATE | Flags::EXCL), index));
    assert!(many(&connection, routes, true).await.iter().all(Result::is_ok));
    for taken in [0, 1, 100, 4000] {
        let mut dump = connection.ask(listroutes()).await.expect("no EBUSY");
        for _ in 0..taken {
            assert!(dump.read().await.is_some_and(|route| route.is_ok()));
        }
        drop(dump);
        let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
        assert_eq!(lo.header().index, 1);
        drop(connection.ask(listroutes()).await.expect("no EBUSY"));
        assert!(list(&connection, listroutes()).await.expect("no EBUSY").len() >= 5000);
    }
}

pub async fn a_change_during_a_dump_is_told_at_its_end<W: Runtime>() {
    loopback_up();
    let connection = open::<W>();
    let add = |index| {
        let request = newaddr(Flags::CREATE | Flags::EXCL).local(IpAddr::V4(Ipv4Addr::from(0x0a00_0000 + index)));
        request.header(|header| (header.family, header.prefixlen, header.index) = (2, 32, 1))
    };
    assert!(many(&connection, (0..2000).map(add), true).await.iter().all(Result::is_ok));
    for interrupted in [false, true] {
        let mut dump = connection.ask(listaddresses()).await.expect("listing");
        assert!(dump.read().await.is_some_and(|address| address.is_ok()));
        if interrupted {
            connection.ask(add(MANY)).await.expect("root in here");
        }
        let mut last = None;
        while let Some(item) = dump.read().await {
            last = Some(item);
        }
        let told = matches!(last, Some(Err(Error::Interrupted { .. })));
        assert_eq!(told, interrupted, "{last:?}");
    }
}

pub async fn a_connection_in_another_namespace_leaves_the_thread_where_it_is<W: Runtime>() {
    loopback_up();
    let (here, there) = (Namespace::current().expect("here"), Namespace::unnamed().expect("root in here"));
    let connection = ConnectionOn::<W>::open_in(&there, 0).expect("it can be entered");
    let is_up = async |connection: &ConnectionOn<W>| {
        let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is everywhere");
        lo.header().flags & 1 == 1
    };
    assert!(!is_up(&connection).await, "nobody has set it up there");
    assert_eq!(Namespace::current().expect("here"), here);
    assert!(is_up(&open::<W>()).await);
}

/// Nobody does the work for others, so that nobody can leave them without: a dump that is not read and a call that is not
/// polled any more hinder no other.
pub async fn no_call_depends_on_another_that_is_not_polled<W: Runtime>() {
    loopback_up();
    let connection = open::<W>();
    let routes = (0..MANY).map(|index| route(newroute(Flags::CREATE | Flags::EXCL), index));
    assert!(many(&connection, routes, true).await.iter().all(Result::is_ok));
    let mut kept = connection.ask(listroutes()).await.expect("listing");
    assert!(kept.read().await.is_some_and(|route| route.is_ok()));
    let mut never = pin!(connection.ask(silence()));
    if !is_blocking::<W>() {
        let is_pending = poll_fn(|context| Poll::Ready(never.as_mut().poll(context).is_pending())).await;
        assert!(is_pending);
    }
    for _ in 0..3 {
        let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
        assert_eq!(lo.header().index, 1);
        assert!(list(&connection, listroutes()).await.expect("listing").len() >= 5000);
    }
    let mut rest = 0;
    while let Some(route) = kept.read().await {
        assert!(route.is_ok(), "{route:?}");
        rest += 1;
    }
    assert!(rest >= 4999, "{rest}");
}

fn is_blocking<W: Wait + 'static>() -> bool {
    std::any::TypeId::of::<W>() == std::any::TypeId::of::<Blocking>()
}

#[test]
fn no_task_has_to_be_spawned() {
    let runtime = ::tokio::runtime::Builder::new_current_thread().enable_io().build().expect("a runtime");
    runtime.block_on(async {
        let connection = open::<Async<tokio::Registration>>();
        let _events = connection.subscribe([1]).expect("anybody may subscribe");
        let mut dump = connection.call(listlinks()).await.expect("listing");
        assert!(dump.next().await.is_some_and(|link| link.is_ok()));
        assert_eq!(::tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0);
    });
}
