//! Whole messages as JSON and back, recognised by a catalogue.

#![cfg(feature = "serde")]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use netlink_core::catalogue::Catalogue;
use netlink_core::json::{Json, message_from_json, message_to_json};
use netlink_core::schema::Protocol;
use netlink_core::{Flags, Header, Message, MessageType, Multi, Nest, Writer, attributes, family, structure};
use proptest::prelude::*;

structure! {
    /// What precedes the attributes of a lamp.
    pub struct LampHeader = "lamp-header", size 4 {
        /// The address family.
        family: u8 = 0,
        /// Which lamp.
        index: u16 = 2,
    }
}

attributes! {
    /// A lamp.
    pub struct Lamp / LampBuilder = "lamp", header LampHeader {
        /// What it is called.
        NAME name: str = 1,
        /// How bright it is.
        BRIGHTNESS brightness: u32 = 2,
    }
    /// A lamp of another kind.
    pub struct Candle / CandleBuilder = "candle", header LampHeader {
        /// How much is left.
        HEIGHT height: u8 = 1,
    }
    /// What became of a bell.
    pub struct Crack / CrackBuilder = "crack" {
        /// How long it is.
        LENGTH length: u32 = 1,
    }
    /// A bell.
    pub struct Bell / BellBuilder = "bell" {
        /// Its tone.
        TONE tone: u16 = 1,
    }
    /// Several bells.
    pub struct Carillon / CarillonBuilder = "carillon" {
        /// Each of them.
        BELLS bells => Multi<Nest<Bell>> = 2,
    }
}

family! {
    /// Towers tell of one bell, or of several in one message.
    pub static TOWERS = "towers", Protocol::Raw(30);
    get {
        /// Tells of one.
        TOWER_GET tower_get: Bell / BellBuilder = 20 [1] -> Bell = 20 [1];
    }
    dump {
        /// Tells of all.
        TOWER_GET_DUMP tower_get_dump: Bell / BellBuilder = 20 [] -> Carillon = 20 [2] as "tower-get";
    }
}

mod chandeliers {
    use super::{Crack, CrackBuilder, Protocol, family};

    family! {
        /// Chandeliers are told of under the number of the request, single lamps under that of a new one.
        pub static CHANDELIERS = "chandeliers", Protocol::Raw(31);
        do {
            /// Hangs one up.
            HANG hang: Crack / CrackBuilder = 16 [1];
        }
        dump {
            /// Tells of all.
            LOOK_DUMP look_dump: Crack / CrackBuilder = 18 [] -> Crack = 16 | 18 | 20 [1] as "look";
        }
        notify {
            /// One has fallen.
            FALLEN Fallen: Crack = 20 [1];
        }
    }
}

family! {
    /// Lamps.
    pub static LAMPS = "lamps", Protocol::Raw(0);
    do {
        /// Makes a lamp.
        NEW_LAMP new_lamp: Lamp / LampBuilder = 16 [1, 2];
    }
    get {
        /// Tells of one.
        GET_LAMP get_lamp: Lamp / LampBuilder = 18 [1] -> Lamp = 16 [1, 2];
    }
    dump {
        /// Tells of all.
        GET_LAMP_DUMP get_lamp_dump: Lamp / LampBuilder = 18 [] -> Lamp = 16 [1, 2] as "get-lamp";
    }
    notify {
        /// A lamp was made: a message is called the same, whoever sends it.
        NEW_LAMP_NTF NewLamp: Lamp = 16 [1, 2];
        /// A lamp is gone.
        DEL_LAMP_NTF DelLamp: Lamp = 17 [1];
    }
}

family! {
    /// Candles have the message types of lamps, and an address family of their own.
    pub static CANDLES = "candles", Protocol::Raw(0), address families [7];
    do {
        /// Makes a candle.
        NEW_LAMP_OF_WAX new_lamp_of_wax: Candle / CandleBuilder = 16 [1] as "new-lamp";
    }
}

/// A family with notifications has an enumeration of them, so it has a module of its own.
mod bells {
    use super::{Bell, BellBuilder, Protocol, family};

    family! {
        /// Bells number what they are asked and what they say apart.
        pub static BELLS = "bells", Protocol::Generic { name: "BELLS", version: 2 }, directional true;
        do {
            /// Rings.
            RING ring: Bell / BellBuilder = 1 [1];
        }
        get {
            /// Tells the tone.
            TONE_GET tone_get: Bell / BellBuilder = 2 [] -> Bell = 1 [1];
        }
        notify {
            /// It rang.
            RANG Rang: Bell = 2 [1];
        }
    }
}

/// A protocol whose messages come as what ends a dump elsewhere.
mod radios {
    use super::{Bell, BellBuilder, Protocol, family};

    family! {
        /// Radios.
        pub static RADIOS = "radios", Protocol::Raw(31);
        send {
            /// Says something.
            SAY say: Bell / BellBuilder = 3 [1];
        }
        notify {
            /// Something was said.
            SAY_NTF Say: Bell = 3 [1];
        }
    }
}

/// A family whose notification has the number of a reply.
mod gongs {
    use super::{Bell, BellBuilder, Crack, Protocol, family};

    family! {
        /// Gongs have a notification with the number of a reply.
        pub static GONGS = "gongs", Protocol::Generic { name: "GONGS", version: 1 };
        get {
            /// Tells the tone.
            GONG_GET gong_get: Bell / BellBuilder = 1 [] -> Bell = 1 [1];
        }
        notify {
            /// It broke.
            BROKE Broke: Crack = 1 [1];
        }
    }
}

/// A family that does not number its replies as its operations.
mod organs {
    use super::{Bell, BellBuilder, Carillon, CarillonBuilder, Protocol, family};

    family! {
        /// Organs reply under the number that the kernel gave the family.
        pub static ORGANS = "organs", Protocol::Generic { name: "ORGANS", version: 0 }, replies as family true;
        do {
            /// Plays several.
            PLAY play: Carillon / CarillonBuilder = 1 [2];
        }
        get {
            /// Tells the tone.
            PIPE_GET pipe_get: Bell / BellBuilder = 2 [] -> Bell = 2 [1];
        }
        notify {
            /// Something is played.
            PLAY_NTF Play: Carillon = 1 [2];
        }
    }
}

fn catalogue() -> Catalogue {
    let families = [
        &LAMPS,
        &chandeliers::CHANDELIERS,
        &CANDLES,
        &TOWERS,
        &bells::BELLS,
        &gongs::GONGS,
        &organs::ORGANS,
        &radios::RADIOS,
    ];
    let mut catalogue = Catalogue::new(families);
    catalogue.learn(33, "BELLS");
    catalogue.learn(34, "GONGS");
    catalogue.learn(0x101, "ORGANS");
    catalogue
}

fn message(header: Header, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(Header::SIZE + payload.len()).expect("it is short");
    [&Header { length, ..header }.to_bytes()[..], payload].concat()
}

/// To JSON, and back to the same bytes.
fn round_trip(protocol: u16, bytes: &[u8]) -> String {
    let json = message_to_json(&catalogue(), protocol, &Message::parse(bytes).expect("it is a message"));
    let text = serde_json::to_string(&json).expect("JSON is printed");
    let (back_protocol, back) = message_from_json(&catalogue(), &json).expect(&text);
    assert_eq!((back_protocol, back.as_slice()), (protocol, bytes), "{text}");
    text
}

fn lamp(message_type: u16, flags: Flags, build: impl FnOnce(LampBuilder) -> LampBuilder) -> Vec<u8> {
    let payload = build(LampBuilder::new(Writer::new())).into_inner().finish().expect("it fits");
    message(Header { message_type: MessageType(message_type), flags, sequence: 1, ..Header::default() }, &payload)
}

#[test]
fn a_request_and_its_reply_have_the_names_of_the_tables() {
    let create = Flags::REQUEST | Flags::ACK | Flags::CREATE | Flags::EXCL;
    let bytes = lamp(16, create, |lamp| lamp.header(|header| header.index = 3).name("desk"));
    assert_eq!(
        round_trip(0, &bytes),
        r#"{"protocol":"route","message":"new-lamp","flags":["request","ack","excl","create"],"seq":1,"port":0,"header":{"family":0,"index":3},"attributes":{"name":"desk"}}"#
    );
    let dump = lamp(18, Flags::REQUEST | Flags::DUMP, |lamp| lamp);
    assert_eq!(
        round_trip(0, &dump),
        r#"{"protocol":"route","message":"get-lamp","flags":["request","dump"],"seq":1,"port":0,"header":{"family":0,"index":0},"attributes":{}}"#
    );
    let reply = lamp(16, Flags::MULTI | Flags::DUMP_INTR, |lamp| lamp.brightness(7));
    assert_eq!(
        round_trip(0, &reply),
        r#"{"protocol":"route","message":"new-lamp","flags":["multi","dump-intr"],"seq":1,"port":0,"header":{"family":0,"index":0},"attributes":{"brightness":7}}"#
    );
}

#[test]
fn an_answer_is_told_from_a_notification_of_its_number_by_its_sequence() {
    let message = |sequence, attributes: Vec<u8>| {
        let header = Header { message_type: MessageType(34), sequence, ..Header::default() };
        message(header, &[&[1, 1, 0, 0][..], &attributes].concat())
    };
    let tone = BellBuilder::new(Writer::new()).tone(440).into_inner().finish().expect("it fits");
    let text = round_trip(16, &message(7, tone));
    assert!(text.contains(r#""message":"gong-get""#) && text.contains(r#""tone":440"#), "{text}");
    let crack = CrackBuilder::new(Writer::new()).length(5).into_inner().finish().expect("it fits");
    let text = round_trip(16, &message(0, crack));
    assert!(text.contains(r#""message":"broke""#) && text.contains(r#""length":5"#), "{text}");
}

/// Here that is the number of another operation too, which tells of it without a sequence.
#[test]
fn a_reply_under_the_number_of_the_family_is_a_reply() {
    let message = |command, sequence, attributes: Vec<u8>| {
        let header = Header { message_type: MessageType(0x101), sequence, ..Header::default() };
        round_trip(16, &message(header, &[&[command, 0, 0, 0][..], &attributes].concat()))
    };
    let tone = || BellBuilder::new(Writer::new()).tone(440).into_inner().finish().expect("it fits");
    let reply = message(1, 7, tone());
    assert!(reply.contains(r#""message":"pipe-get","command":1"#) && reply.contains(r#"{"tone":440}"#), "{reply}");
    // As it should be.
    let reply = message(2, 7, tone());
    assert!(reply.contains(r#""message":"pipe-get","flags""#) && reply.contains(r#"{"tone":440}"#), "{reply}");
    let bells = CarillonBuilder::new(Writer::new()).bells(|bell| bell.tone(440)).into_inner();
    let told = message(1, 0, bells.finish().expect("it fits"));
    assert!(told.contains(r#""message":"play-ntf""#) && told.contains(r#""bells":[{"tone":440}]"#), "{told}");
}

#[test]
fn a_length_is_that_of_the_message_or_refused() {
    let written = |length: u32| {
        let text =
            format!(r#"{{"protocol":"route","message":"del-lamp","flags":[],"attributes":{{}},"length":{length}}}"#);
        message_from_json(&catalogue(), &serde_json::from_str(&text).expect("it is JSON"))
    };
    let (_, bytes) = written(20).expect("a header, and that of a lamp");
    assert!(Message::parse(&bytes).is_ok_and(|message| message.payload.len() == 4));
    for wrong in [0, 16, 19, 21, u32::MAX] {
        let error = written(wrong).expect_err("it is not as long").to_string();
        assert!(error.contains("length"), "{error}");
    }
}

#[test]
fn what_a_dump_is_answered_with_is_told_from_an_answer_of_its_number_by_its_flag() {
    let answer = |flags, payload: Writer| {
        let header = Header { message_type: MessageType(20), flags, sequence: 1, ..Header::default() };
        round_trip(30, &message(header, &payload.finish().expect("it fits")))
    };
    let one = answer(Flags::empty(), BellBuilder::new(Writer::new()).tone(440).into_inner());
    assert!(one.contains(r#""message":"tower-get""#) && one.contains(r#"{"tone":440}"#), "{one}");
    let several = CarillonBuilder::new(Writer::new()).bells(|bell| bell.tone(440)).bells(|bell| bell.tone(220));
    let several = answer(Flags::MULTI, several.into_inner());
    assert!(
        several.contains(r#""message":"tower-get""#) && several.contains(r#"[{"tone":440},{"tone":220}]"#),
        "{several}"
    );
}

/// A bridge lists its groups so: the first number is that of another message, and each comes back.
#[test]
fn what_is_replied_under_several_numbers_comes_back_under_each() {
    let length = [&8_u16.to_ne_bytes()[..], &1_u16.to_ne_bytes(), &7_u32.to_ne_bytes()].concat();
    for (number, name) in [(16, "hang"), (18, "look"), (20, "fallen")] {
        let header =
            Header { message_type: MessageType(number), flags: Flags::MULTI, sequence: 1, ..Header::default() };
        let text = round_trip(31, &message(header, &length));
        assert!(text.contains(&format!("\"message\":\"{name}\"")) && text.contains("\"length\":7"), "{text}");
    }
    let reply = chandeliers::LOOK_DUMP.reply.expect("a dump has replies");
    assert_eq!(reply.values().collect::<Vec<_>>(), [16, 18, 20]);
    assert!(reply.has(20) && !reply.has(17));
}

#[test]
fn a_notification_is_called_what_a_request_of_its_number_is() {
    let gone = lamp(17, Flags::empty(), |lamp| lamp.name("desk"));
    assert!(round_trip(0, &gone).contains(r#""message":"del-lamp""#), "{}", round_trip(0, &gone));
}

#[test]
fn the_address_family_tells_families_apart() {
    let payload = CandleBuilder::new(Writer::new()).header(|header| header.family = 7).height(9).into_inner();
    let header = Header { message_type: MessageType(16), ..Header::default() };
    let bytes = message(header, &payload.finish().expect("it fits"));
    assert_eq!(
        round_trip(0, &bytes),
        r#"{"protocol":"route","message":"new-lamp","flags":[],"seq":0,"port":0,"header":{"family":7,"index":0},"attributes":{"height":9}}"#
    );
}

#[test]
fn generic_netlink_has_family_and_version() {
    let bell = |flags, command, version| {
        let payload = BellBuilder::new(Writer::new()).tone(440).into_inner().finish().expect("it fits");
        let header = Header { message_type: MessageType(33), flags, port: 5, ..Header::default() };
        round_trip(16, &message(header, &[&[command, version, 0, 0][..], &payload].concat()))
    };
    assert_eq!(
        bell(Flags::REQUEST, 1, 2),
        r#"{"protocol":"generic","type":33,"family":"BELLS","message":"ring","flags":["request"],"seq":0,"port":5,"attributes":{"tone":440}}"#
    );
    assert!(bell(Flags::empty(), 1, 1).contains(r#""message":"tone-get","version":1"#));
    assert!(bell(Flags::empty(), 2, 2).contains(r#""message":"rang""#));
    // A command that no table has, and a family nobody told of.
    assert!(bell(Flags::empty(), 9, 2).contains(r#""message":33,"#));
    let stranger = message(Header { message_type: MessageType(40), ..Header::default() }, &[1, 1, 0, 0]);
    assert_eq!(
        round_trip(16, &stranger),
        r#"{"protocol":"generic","message":40,"flags":[],"seq":0,"port":0,"payload":"01010000"}"#
    );
}

#[test]
fn an_error_has_the_request_inside() {
    let request = lamp(16, Flags::REQUEST | Flags::ACK, |lamp| lamp.name("a"));
    let header = Header { message_type: MessageType::ERROR, sequence: 1, ..Header::default() };
    let whole = message(header, &[&(-17_i32).to_ne_bytes()[..], &request].concat());
    assert_eq!(
        round_trip(0, &whole),
        concat!(
            r#"{"protocol":"route","message":"error","flags":[],"seq":1,"port":0,"error":"EEXIST","request":"#,
            r#"{"protocol":"route","message":"new-lamp","flags":["request","ack"],"seq":1,"port":0,"#,
            r#""header":{"family":0,"index":0},"attributes":{"name":"a"}}}"#
        )
    );
    // The request is cut off, and the kernel says why.
    let mut said = Writer::new();
    said.string(1, b"too bright");
    let head = request.get(..Header::SIZE).expect("it has a header");
    let flags = Flags::CAPPED | Flags::ACK_TLVS;
    let capped = message(
        Header { flags, ..header },
        &[&(-22_i32).to_ne_bytes()[..], head, &said.finish().expect("it fits")].concat(),
    );
    assert_eq!(
        round_trip(0, &capped),
        concat!(
            r#"{"protocol":"route","message":"error","flags":["capped","ack-tlvs"],"seq":1,"port":0,"error":"EINVAL","request":"#,
            r#"{"protocol":"route","message":"new-lamp","flags":["request","ack"],"seq":1,"port":0,"payload":"","length":28},"#,
            r#""extended":{"msg":"too bright"}}"#
        )
    );
    let done = message(Header { message_type: MessageType::DONE, flags: Flags::MULTI, ..header }, &[0; 4]);
    assert_eq!(
        round_trip(0, &done),
        r#"{"protocol":"route","message":"done","flags":["multi"],"seq":1,"port":0,"error":0}"#
    );
}

#[test]
fn what_ends_a_dump_is_a_message_of_the_protocol_that_has_it() {
    let tone = BellBuilder::new(Writer::new()).tone(5).into_inner().finish().expect("it fits");
    for (flags, named) in [(Flags::REQUEST, r#"["request"]"#), (Flags::empty(), "[]")] {
        let header = Header { message_type: MessageType::DONE, flags, sequence: 1, ..Header::default() };
        let said = message(header, &tone);
        assert_eq!(
            round_trip(31, &said),
            format!(r#"{{"protocol":31,"message":"say","flags":{named},"seq":1,"port":0,"attributes":{{"tone":5}}}}"#)
        );
        // To all others it is the end of a dump, as are other control messages to this one.
        assert!(round_trip(30, &said).contains(r#""message":"done""#));
        assert!(round_trip(31, &message(Header { message_type: MessageType::NOOP, ..header }, &[])).contains("noop"));
    }
    let catalogue = catalogue();
    assert!(!catalogue.is_control(31, MessageType::DONE) && catalogue.is_control(31, MessageType::ERROR));
    assert!(catalogue.is_control(0, MessageType::DONE) && catalogue.is_control(16, MessageType::DONE));
    assert!(!catalogue.is_control(0, MessageType(16)));
}

#[test]
fn what_is_left_out_is_known_from_the_family() {
    let json: Json =
        serde_json::from_str(r#"{"family":"bells","message":"ring","flags":["request"],"attributes":{"tone":1}}"#)
            .expect("it is JSON");
    let (protocol, bytes) = message_from_json(&catalogue(), &json).expect("it is complete");
    assert_eq!(protocol, 16);
    assert!(round_trip(16, &bytes).contains(r#""type":33,"family":"BELLS""#));
}

#[test]
fn what_is_wrong_is_named() {
    let fails = |text: &str| {
        let json = serde_json::from_str(text).expect("it is JSON");
        message_from_json(&catalogue(), &json).expect_err(text).to_string()
    };
    assert_eq!(fails(r#"{"protocol":"route","message":"no-lamp"}"#), "message.message.no-lamp: unknown name");
    assert_eq!(fails(r#"{"message":"new-lamp"}"#), "message.protocol: expected a protocol or a family");
    assert_eq!(fails(r#"{"family":"cats","message":"meow"}"#), "message.family.cats: unknown name");
    assert_eq!(
        fails(r#"{"protocol":"route","message":"new-lamp","flags":["shiny"]}"#),
        "message.flags: expected an array of the names of flags"
    );
    assert_eq!(
        fails(r#"{"protocol":"route","message":"new-lamp","attributes":{"brightness":"very"}}"#),
        "lamp.brightness: expected an integer"
    );
    assert_eq!(fails(r#"{"protocol":"route","message":"new-lamp","colour":1}"#), "message.colour: unknown name");
    assert_eq!(
        fails(r#"{"protocol":"route","message":3,"payload":"x"}"#),
        "message.payload: expected hexadecimal digits"
    );
}

proptest! {
    /// Whatever the bytes are, they come back.
    #[test]
    fn any_message_comes_back(
        protocol in prop_oneof![Just(0_u16), Just(16), 0_u16..40],
        message_type in prop_oneof![0_u16..40, any::<u16>()],
        flags in any::<u16>(),
        sequence in any::<u32>(),
        port in any::<u32>(),
        payload in proptest::collection::vec(prop_oneof![Just(0_u8), Just(4), Just(8), any::<u8>()], 0..80),
    ) {
        let flags = Flags::from_bits_retain(flags);
        let header = Header { message_type: MessageType(message_type), flags, sequence, port, ..Header::default() };
        round_trip(protocol, &message(header, &payload));
    }
}
