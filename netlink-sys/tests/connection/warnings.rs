//! What the kernel says of requests that it carries out.

use netlink_core::schema::Protocol;
use netlink_core::{Errno, Flags, Nest, attributes, family, structure};
use netlink_sys::{ConnectionOn, FakeReply, NetlinkSocket, ReceiveBuffer};

use crate::runtime::{Runtime, list, many, open};
use crate::support::{CREATE, REQUEST_ACK, attribute, message, pass_over};
use crate::table::{listlinks, setlink};

structure! {
    /// `struct tcmsg`.
    pub struct Tcmsg = "tcmsg", size 20 {
        /// Interface.
        ifindex: i32 = 4,
        /// Its own number.
        handle: u32 = 8,
        /// That of what it is in.
        parent: u32 = 12,
    }
}
attributes! {
    /// A queueing discipline, or a class of one.
    pub struct Tc / TcBuilder = "tc", header Tcmsg {
        /// Kind.
        KIND kind: str = 1,
        /// Options of kind `htb`.
        OPTIONS options => Nest<Htb> = 2,
    }
    /// Hierarchical token buckets.
    pub struct Htb / HtbBuilder = "htb" {
        /// `struct tc_htb_opt`.
        PARMS parms: [u8] = 1,
        /// `struct tc_htb_glob`.
        INIT init: [u8] = 2,
    }
}
family! {
    /// Traffic control.
    pub static TC = "tc", Protocol::Raw(0);
    do {
        /// Adds a queueing discipline.
        NEWQDISC newqdisc: Tc / TcBuilder = 36 [1, 2];
        /// Adds a class.
        NEWCLASS newclass: Tc / TcBuilder = 40 [1, 2];
    }
}

pub async fn the_kernel_warns_of_what_it_does_all_the_same<W: Runtime>() {
    let connection = open::<W>();
    let root = |header: &mut Tcmsg| (header.ifindex, header.handle, header.parent) = (1, 0x1_0000, u32::MAX);
    // Version 3, and so many bytes a second for each byte of quantum.
    let global = [3_u32, 10, 0, 0, 0].map(u32::to_ne_bytes).concat();
    let added = newqdisc(Flags::CREATE).header(root).kind("htb").options(|htb| htb.init(&global));
    match connection.ask(added).await {
        Err(error) if error.is_not_found() => return pass_over("this kernel has no queueing discipline htb"),
        added => added.expect("root in here"),
    }
    assert_eq!(connection.take_warnings(), []);

    // 4 GB/s are more than a quantum is made for: struct tc_ratespec twice, then buffers and so on.
    let rate = [&[0, 1, 0, 0, 0, 0, 0, 0], &4_000_000_000_u32.to_ne_bytes()[..]].concat();
    let options = [&rate[..], &rate, &[1000_u32, 1000, 0, 0, 0].map(u32::to_ne_bytes).concat()].concat();
    let class = |header: &mut Tcmsg| (header.ifindex, header.handle, header.parent) = (1, 0x1_0001, 0x1_0000);
    let request = || newclass(Flags::CREATE).header(class).kind("htb").options(|htb| htb.parms(&options));
    // The same by hand: where the kernel has words for it, they are behind its acknowledgement.
    let header = [0, 1, 0x1_0001, 0x1_0000, 0].map(u32::to_ne_bytes).concat();
    let by_hand = [header, attribute(1, &[b"htb\0"]), attribute(2, &[&attribute(1, &[&options])])].concat();
    let socket = NetlinkSocket::open(0).expect("NETLINK_ROUTE is always there");
    socket.set_extended_ack(true).expect("this kernel has it");
    socket.send(&message(40, REQUEST_ACK | CREATE, &[&by_hand])).expect("root in here");
    let answer = socket.receive(&mut ReceiveBuffer::new()).expect("an answer");
    let is_warned = answer.data.len() > 40;

    connection.ask(request()).await.expect("it is done all the same");
    let warnings = connection.take_warnings();
    if !is_warned {
        assert_eq!(warnings, []);
        return println!("passed over: this kernel does not warn of quantums");
    }
    let [warning] = &warnings[..] else { panic!("{warnings:?}") };
    assert!(warning.to_string().starts_with("newclass ("), "{warning}");
    assert!(warning.ext_ack.message.as_ref().is_some_and(|words| words.contains("quantum")), "{warning}");
    assert_eq!(connection.take_warnings(), [], "they were taken");

    // Acknowledged together, each is told of all the same.
    assert!(many(&connection, [request(), request()], false).await.iter().all(Result::is_ok));
    assert_eq!(connection.take_warnings().len(), 2);
}

pub async fn warnings_come_with_acknowledgements_and_at_the_end_of_dumps<W: Runtime>() {
    let serve = |request: netlink_core::Message<'_>| match request.header.message_type.0 {
        18 => vec![FakeReply::done(Errno::OK).text("few links")],
        _ => vec![FakeReply::ack().text("old link")],
    };
    let connection = ConnectionOn::<W>::fake(serve).expect("a socket");
    assert_eq!(list(&connection, listlinks()).await.expect("listing").len(), 0);
    connection.ask(setlink(Flags::empty()).ifname("a")).await.expect("acknowledged");
    let warnings = connection.take_warnings();
    let texts: Vec<_> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(texts, ["listlinks (): few links", "setlink (ifname \"a\"): old link"]);

    // Nobody asks for them, and they do not grow for ever.
    for index in 0..1000 {
        connection.ask(setlink(Flags::empty()).mtu(index)).await.expect("acknowledged");
    }
    let warnings = connection.take_warnings();
    assert_eq!(warnings.len(), 256);
    assert_eq!(warnings[255].request, "setlink (mtu 999)");
}
