//! The exchange of requests and replies as a state machine: datagrams in, meanings out, no kernel.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod abandoned;
mod batches;
mod losses;
mod replies;
mod unasked;
#[path = "../wire/mod.rs"]
mod wire;

use netlink_core::{Errno, Exchange, Expect, Flags, Header, Origin, Output, Ticket};
use wire::PORT;

/// Begins a request with these flags and returns its ticket and its sequence.
fn begin(exchange: &mut Exchange, expect: Expect, flags: Flags) -> (Ticket, u32) {
    let mut request = Header { flags: Flags::REQUEST | flags, ..Header::default() }.to_bytes();
    let ticket = exchange.begin(&mut request, expect);
    let header = Header::parse(&request).unwrap();
    assert_eq!(header.port, PORT);
    (ticket, header.sequence)
}

/// What came out, in a form that is easily compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Out {
    Reply(Ticket),
    End(Ticket, Errno),
    Interrupted(Ticket),
    Event,
    Lost,
    Malformed,
}

fn feed_from(exchange: &mut Exchange, origin: Origin, datagram: &[u8]) -> Vec<Out> {
    exchange
        .feed(origin, datagram)
        .map(|output| match output {
            Output::Reply(ticket, _) => Out::Reply(ticket),
            Output::End(ticket, end) if end.interrupted => Out::Interrupted(ticket),
            Output::End(ticket, end) => Out::End(ticket, end.answer.errno),
            Output::Event(_) => Out::Event,
            Output::Lost => Out::Lost,
            Output::Malformed(_) => Out::Malformed,
            other => unreachable!("{other:?}"),
        })
        .collect()
}

fn feed(exchange: &mut Exchange, messages: &[Vec<u8>]) -> Vec<Out> {
    feed_from(exchange, Origin::KERNEL, &messages.concat())
}

/// An exchange with one request in flight.
fn one(expect: Expect, flags: Flags) -> (Exchange, Ticket, u32) {
    let mut exchange = Exchange::new(PORT, 7);
    let (ticket, sequence) = begin(&mut exchange, expect, flags);
    (exchange, ticket, sequence)
}
