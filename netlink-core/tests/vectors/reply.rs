//! Replies: what belongs to a request, and what the kernel says of it.

use netlink_core::{Answer, Errno, Exchange, Expect, Flags, Header, Message, MessageType, Origin, Output, messages};

use crate::load::{Vector, each};

#[test]
fn errors_are_read_with_what_the_kernel_said() {
    each("decode_error", |vector| {
        let (bytes, expected) = (vector.bytes("hex"), vector.object("expect"));
        let message = Message::parse(&bytes).unwrap();
        let answer = Answer::parse(&message).unwrap();
        assert_eq!(answer.errno, Errno(expected.number("errno")));
        assert_eq!(message.header.sequence, expected.number::<u32>("seq"));
        let said = answer.ext_ack.unwrap();
        assert_eq!(said.message.as_deref(), Some(expected.text("message")));
        assert_eq!(said.offset, Some(expected.number("offset")));
    });
}

#[test]
fn a_reply_ends_in_success_or_an_error() {
    each("receive", |vector| {
        // Their connection of the test does not look at sequences, and two of the vectors have 0, which is that of
        // notifications: all get the one that was asked with.
        let mut exchange = Exchange::new(0, 1);
        let mut request = Header::default().to_bytes();
        let ticket = exchange.begin(&mut request, Expect::Dump);
        let mut datagram = vector.bytes("hex");
        let mut start = 0;
        while let Some(header) = Header::parse(&datagram[start..]) {
            let stamped = Header { sequence: 1, port: 0, ..header };
            datagram[start..start + Header::SIZE].copy_from_slice(&stamped.to_bytes());
            start += usize::try_from(header.length).unwrap();
        }
        let ends: Vec<_> = exchange
            .feed(Origin::KERNEL, &datagram)
            .filter_map(|output| match output {
                Output::End(of, end) if of == ticket => Some(end.answer.errno),
                _ => None,
            })
            .collect();
        let errno = if vector.is_null("expect") { 0 } else { vector.object("expect").number("errno") };
        assert_eq!(ends, [Errno(errno)]);
    });
}

#[test]
fn only_what_answers_a_request_is_its_reply() {
    each("validate_reply", |vector| {
        let request = vector.object("request");
        let port = match vector.case() {
            // They do not know their port yet. Here a socket is bound before anything is sent, so the exchange does.
            "OK_no_PID_assigned_yet" => 9999,
            _ => request.number("pid"),
        };
        // A request never has sequence 0 here: that is the mark of notifications. Theirs with 0 are given 1, and so
        // are the replies to them.
        let sequence = |vector: &Vector| vector.number::<u32>("seq").max(1);
        let mut exchange = Exchange::new(port, sequence(&request));
        let is_multicast = vector.case() == "OK_multicast_messages";
        if !is_multicast {
            exchange.begin(&mut Header::default().to_bytes(), Expect::Dump);
        }

        let mut datagram = Vec::new();
        for reply in vector.list("replies") {
            let header = Header {
                message_type: MessageType(16),
                flags: Flags::MULTI,
                sequence: sequence(&reply),
                port: reply.number("pid"),
                ..Header::default()
            };
            datagram.extend(header.to_bytes());
        }
        let origin = Origin { port: 0, multicast: is_multicast };
        let outputs: Vec<_> = exchange.feed(origin, &datagram).collect();
        let taken = outputs.iter().filter(|output| matches!(output, Output::Reply(..) | Output::Event(_))).count();
        assert_eq!(taken, outputs.len());

        // What does not match is an error there, which takes what matches along; here it is dropped and counted.
        let stale = exchange.dropped().stale;
        assert_eq!(stale, u64::from(!vector.is_null("error")));
        assert_eq!(taken + usize::try_from(stale).unwrap(), messages(&datagram).count());
    });
}
