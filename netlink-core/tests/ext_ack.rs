//! What the kernel says about a request beyond an error number, and how it is told.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::common::{AcknowledgementBuilder, AttributeType};
use netlink_core::schema::Protocol;
use netlink_core::{Ack, Answer, Errno, Flags, Header, Message, MessageType, Request, Sendable, Writer, family};
use table::{Marks, Part, PartBuilder, Thing, ThingBuilder};

family! {
    static THINGS = "things", Protocol::Raw(0);
    do { NEWTHING newthing: Thing / ThingBuilder = 16 []; }
    get { GETTHING getthing: Thing / ThingBuilder = 18 [] -> Thing = 16 []; }
}
family! {
    static PARTS = "parts", Protocol::Generic { name: "parts", version: 1 };
    do { NEWPART newpart: Part / PartBuilder = 1 []; }
}

/// An acknowledgement of the request, with these attributes behind it.
fn error(request: &[u8], errno: i32, flags: Flags, attributes: &[u8]) -> Vec<u8> {
    let echo = if flags.contains(Flags::CAPPED) { &request[..Header::SIZE] } else { request };
    answer(MessageType::ERROR, flags, &[&errno.to_ne_bytes(), echo, attributes].concat())
}

fn answer(message_type: MessageType, flags: Flags, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(Header::SIZE + payload.len()).unwrap();
    let header = Header { length, message_type, flags, ..Header::default() };
    [&header.to_bytes(), payload].concat()
}

fn parse(message: &[u8]) -> Answer {
    Answer::parse(&Message::parse(message).unwrap()).unwrap()
}

type AckBuilder = AcknowledgementBuilder<Writer>;

fn said(build: impl FnOnce(AckBuilder) -> AckBuilder) -> Vec<u8> {
    build(AcknowledgementBuilder::new(Writer::new())).into_inner().finish().unwrap()
}

/// The refusal of a request for what these attributes say.
fn refused(request: &Sendable, errno: i32, build: impl FnOnce(AckBuilder) -> AckBuilder) -> String {
    let message = error(request.as_bytes(), errno, Flags::CAPPED | Flags::ACK_TLVS, &said(build));
    request.refused(parse(&message)).to_string()
}

fn thing() -> ThingBuilder<Request<Ack>> {
    newthing(Flags::empty()).header(|head| head.flags = Marks::SOFT).name("one").word(5).part(|part| part.size(9))
}

fn finished<R>(request: Request<R>) -> Sendable {
    request.finish().unwrap()
}

/// Where the attribute with this number begins, from the start of the header, at the given depth of nests.
fn offset(request: &Sendable, start: usize, path: &[u16]) -> u32 {
    let bytes = request.as_bytes();
    let mut attributes = netlink_core::Attributes::new(&bytes[start..]);
    let mut place = start;
    for (depth, id) in path.iter().enumerate() {
        let attribute = attributes.first(*id).unwrap();
        place = attribute.payload().as_ptr().addr() - bytes.as_ptr().addr();
        if depth + 1 < path.len() {
            attributes = attribute.attributes();
        }
    }
    u32::try_from(place - 4).unwrap()
}

#[test]
fn everything_the_kernel_says_is_read_from_errors_and_from_the_end_of_dumps() {
    let attributes = said(|ack| {
        ack.msg("no").offs(20).cookie(&[1, 2, 3]).miss_type(7).miss_nest(24).policy(|policy| policy.min_length(4))
    });
    let request = [Header { length: 20, ..Header::default() }.to_bytes().as_slice(), &[0; 4]].concat();
    let messages = [
        error(&request, -22, Flags::ACK_TLVS, &attributes),
        error(&request, -22, Flags::ACK_TLVS | Flags::CAPPED, &attributes),
        answer(
            MessageType::DONE,
            Flags::MULTI | Flags::ACK_TLVS,
            &[&(-22_i32).to_ne_bytes(), attributes.as_slice()].concat(),
        ),
    ];
    for message in messages {
        let answer = parse(&message);
        assert_eq!(answer.errno, Errno::EINVAL);
        let said = answer.ext_ack.unwrap();
        assert_eq!(said.message.as_deref(), Some("no"));
        assert_eq!((said.offset, said.missing_type, said.missing_nest), (Some(20), Some(7), Some(24)));
        assert_eq!(said.cookie.as_deref(), Some(&[1, 2, 3][..]));
        assert_eq!(said.policy.unwrap().min_length(), Some(4));
    }
}

#[test]
fn a_warning_may_come_with_success() {
    let message = error(&[0; 16], 0, Flags::CAPPED | Flags::ACK_TLVS, &said(|ack| ack.msg("deprecated")));
    let answer = parse(&message);
    assert!(answer.errno.is_ok());
    assert_eq!(answer.ext_ack.unwrap().to_string(), "deprecated");
}

#[test]
fn an_echoed_request_is_not_taken_for_attributes() {
    // Without the flag nothing follows the request, whatever it looks like.
    let request = finished(thing().into_inner());
    let answer = parse(&error(request.as_bytes(), -1, Flags::empty(), &[]));
    assert_eq!((answer.errno, answer.ext_ack), (Errno::EPERM, None));
    // With it, they stand behind the request, not in it.
    let answer = parse(&error(request.as_bytes(), -1, Flags::ACK_TLVS, &said(|ack| ack.msg("x"))));
    assert_eq!(answer.ext_ack.unwrap().message.as_deref(), Some("x"));
}

#[test]
fn an_acknowledgement_whose_request_claims_too_much_has_no_attributes() {
    let request = Header { length: u32::MAX, ..Header::default() }.to_bytes();
    let answer = parse(&error(&request, -1, Flags::ACK_TLVS, &said(|ack| ack.msg("x"))));
    assert_eq!((answer.errno, answer.ext_ack), (Errno::EPERM, None));
}

#[test]
fn a_refusal_without_explanation_tells_what_was_asked() {
    let request = finished(thing().into_inner());
    let answer = parse(&error(request.as_bytes(), -17, Flags::CAPPED, &[]));
    assert_eq!(
        request.refused(answer).to_string(),
        r#"newthing (flags soft, name "one", word 5): File exists (EEXIST)"#
    );
}

#[test]
fn an_empty_message_says_nothing() {
    let empty = said(|ack| ack.msg("").offs(24));
    let message = error(finished(thing().into_inner()).as_bytes(), -22, Flags::CAPPED | Flags::ACK_TLVS, &empty);
    let said = parse(&message).ext_ack.unwrap();
    assert_eq!((said.message.as_deref(), said.to_string().as_str()), (None, "no message (at byte 24)"));
}

#[test]
fn the_attribute_at_fault_is_named_with_its_value() {
    let request = finished(thing().into_inner());
    let asked = r#"newthing (flags soft, name "one", word 5): Invalid argument (EINVAL)"#;
    let word = offset(&request, 24, &[Thing::WORD]);
    assert_eq!(
        refused(&request, -22, |ack| ack.msg("Too small.").offs(word)),
        format!("{asked}: Too small (at thing.word = 5)")
    );
    let size = offset(&request, 24, &[Thing::PART, Part::SIZE]);
    assert_eq!(refused(&request, -22, |ack| ack.offs(size)), format!("{asked} (at thing.part.size = 9)"));
    let part = offset(&request, 24, &[Thing::PART]);
    assert_eq!(refused(&request, -22, |ack| ack.offs(part)), format!("{asked} (at thing.part)"));
}

#[test]
fn an_offset_outside_the_attributes_points_at_nothing() {
    let request = finished(thing().into_inner());
    for offset in [0, 15, u32::try_from(request.as_bytes().len()).unwrap(), u32::MAX] {
        let message = error(request.as_bytes(), -22, Flags::CAPPED | Flags::ACK_TLVS, &said(|ack| ack.offs(offset)));
        assert_eq!(request.refused(parse(&message)).location, None, "{offset}");
    }
}

#[test]
fn a_generic_request_is_searched_behind_its_second_header() {
    let request = finished(newpart(Flags::empty()).size(3).into_inner());
    let size = offset(&request, 20, &[Part::SIZE]);
    assert_eq!(size, 20);
    assert_eq!(
        refused(&request, -34, |ack| ack.offs(size)),
        "newpart (size 3): Numerical result out of range (ERANGE) (at part.size = 3)"
    );
}

#[test]
fn a_missing_attribute_is_named_in_the_nest_that_lacks_it() {
    let request = finished(
        newthing(Flags::empty())
            .kind("part")
            .data(|data| data.part(|part| part.size(1)))
            .part(|part| part.part(|part| part.size(2)))
            .part_array(|array| array.entry(|part| part.size(3)))
            .keyed(|keyed| keyed.entry([5, 6], |part| part.size(4)))
            .into_inner(),
    );
    let missing = |path: &[u16], id: u16| {
        let nest = offset(&request, 24, path);
        let attributes = said(|ack| ack.miss_type(id.into()).miss_nest(nest));
        let message = error(request.as_bytes(), -22, Flags::CAPPED | Flags::ACK_TLVS, &attributes);
        request.refused(parse(&message)).missing.unwrap().to_string()
    };
    assert_eq!(missing(&[Thing::PART], Part::LABEL), "thing.part.label");
    assert_eq!(missing(&[Thing::PART, Part::PART], Part::LABEL), "thing.part.part.label");
    assert_eq!(missing(&[Thing::PART_ARRAY, 1], Part::LABEL), "thing.part-array.1.label");
    assert_eq!(missing(&[Thing::KEYED, 5, 6], Part::LABEL), "thing.keyed.5.6.label");
    assert_eq!(missing(&[Thing::DATA], Part::LABEL), "thing.data.label");
    assert_eq!(missing(&[Thing::PART], 99), "thing.part.#99", "one that the table does not know either");

    let outermost = refused(&request, -22, |ack| ack.miss_type(u32::from(Thing::NAME)));
    assert_eq!(outermost, r#"newthing (kind "part"): Invalid argument (EINVAL) (missing thing.name)"#);
}

#[test]
fn all_that_is_said_stands_in_one_sentence() {
    let request = finished(newpart(Flags::empty()).label("ab").size(3).into_inner());
    let asked = r#"newpart (label "ab", size 3): Numerical result out of range (ERANGE)"#;
    let size = offset(&request, 20, &[Part::SIZE]);
    let policy = |ack: AckBuilder| ack.policy(|policy| policy.r#type(AttributeType::U32).min_value_u(68));
    type Build = fn(AckBuilder, u32) -> AckBuilder;
    let cases: [(Build, &str); 8] = [
        (|ack, _| ack, ""),
        (|ack, _| ack.msg("no."), ": no"),
        (|ack, size| ack.offs(size), " (at part.size = 3)"),
        (|ack, _| ack.offs(4000), " (at byte 4000)"),
        (|ack, _| ack.miss_type(3), " (missing part.part)"),
        (|ack, _| ack.miss_type(3).miss_nest(4000), " (missing #3 of the nest at byte 4000)"),
        (|ack, _| ack.cookie(&[0x0a, 0xff]), " (cookie 0x0aff)"),
        (|ack, _| ack.policy(|policy| policy), ""),
    ];
    for (build, words) in cases {
        assert_eq!(refused(&request, -34, |ack| build(ack, size)), format!("{asked}{words}"));
    }
    assert_eq!(
        refused(&request, -34, |ack| policy(ack.msg("no").offs(size)).miss_type(1).cookie(&[1])),
        format!("{asked}: no (at part.size = 3; must be a u32 of at least 68; missing part.label; cookie 0x01)")
    );
}

#[test]
fn without_the_request_what_is_said_has_numbers() {
    let request = [0; 16];
    let attributes = said(|ack| {
        ack.msg("no")
            .offs(20)
            .policy(|policy| policy.r#type(AttributeType::FLAG))
            .miss_type(7)
            .miss_nest(24)
            .cookie(&[9])
    });
    let answer = parse(&error(&request, -22, Flags::CAPPED | Flags::ACK_TLVS, &attributes));
    assert_eq!(
        answer.ext_ack.unwrap().to_string(),
        "no (at byte 20; must be a flag without a value; missing #7 of the nest at byte 24; cookie 0x09)"
    );
    let answer = parse(&error(&request, -22, Flags::CAPPED | Flags::ACK_TLVS, &said(|ack| ack.miss_type(7))));
    assert_eq!(answer.ext_ack.unwrap().to_string(), "no message (missing #7)");
}

#[test]
fn of_a_long_value_the_beginning_is_shown() {
    let name = "ä".repeat(300);
    let request = finished(newthing(Flags::empty()).name(&name).into_inner());
    let at = offset(&request, 24, &[Thing::NAME]);
    let message = error(request.as_bytes(), -34, Flags::CAPPED | Flags::ACK_TLVS, &said(|ack| ack.offs(at)));
    let location = request.refused(parse(&message)).location.unwrap();
    assert_eq!(location.value.as_deref(), Some(format!("\"{name}\"").as_str()), "nothing is lost");
    assert_eq!(location.to_string(), format!("thing.name = \"{}...", "ä".repeat(79)));
    assert_eq!(request.describe(), format!("newthing (name \"{}...)", "ä".repeat(78)));
}

#[test]
fn an_attribute_without_a_name_is_told_with_its_bytes() {
    let request = finished(thing().attribute(2000, &[1, 2, 3]).into_inner());
    let at = offset(&request, 24, &[2000]);
    assert!(refused(&request, -22, |ack| ack.offs(at)).ends_with(" (at thing.#2000 = 0x010203)"));
}

#[test]
fn requests_ask_for_what_their_reply_is() {
    let header = |bytes: &[u8]| Header::parse(bytes).unwrap();
    let acknowledged = finished(newthing(Flags::CREATE | Flags::EXCL).into_inner());
    assert_eq!(header(acknowledged.as_bytes()).flags, Flags::REQUEST | Flags::ACK | Flags::CREATE | Flags::EXCL);
    assert_eq!(header(acknowledged.as_bytes()).message_type, MessageType(16));
    assert_eq!(header(acknowledged.as_bytes()).length, 24);
    let one = finished(getthing().into_inner());
    assert_eq!(header(one.as_bytes()).flags, Flags::REQUEST);
    let generic = finished(newpart(Flags::empty()).into_inner());
    assert_eq!(&generic.as_bytes()[16..], [1, 1, 0, 0], "command and version");
}

#[test]
fn a_request_that_cannot_be_written_says_which_and_why() {
    let (request, error) = newpart(Flags::empty()).size(1).label("a\0b").into_inner().finish().unwrap_err();
    assert_eq!(request, "newpart (size 1)");
    assert_eq!(error.to_string(), "the string of attribute 1 has a NUL inside");
}

/// So `mac80211_hwsim` answers when it has made a radio: the number of the radio stands where others have an error.
#[test]
fn a_number_that_is_not_negative_is_no_error() {
    for (code, number) in [(0, 0), (2, 2), (i32::MAX, 0x7fff_ffff)] {
        let found = parse(&error(finished(thing().into_inner()).as_bytes(), code, Flags::CAPPED, &[]));
        assert_eq!((found.errno, found.number), (Errno::OK, number));
    }
    let found = parse(&error(finished(thing().into_inner()).as_bytes(), -2, Flags::CAPPED, &[]));
    assert_eq!((found.errno, found.number), (Errno::ENOENT, 0));
}
