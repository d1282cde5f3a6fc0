//! Whole messages as JSON and back: header, flags, payload; errors with the request they answer.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::scalar::{Outcome, Problem, bytes, expected, number};
use super::{Json, JsonError, Nesting, from_json, hex, to_json};
use crate::catalogue::{Catalogue, Direction, Recognised};
use crate::common::{Acknowledgement, NetlinkProtocol};
use crate::schema::{BODY, Family, Meaning, Protocol, Set};
use crate::{AttributeSet, Errno, Flags, Header, Integer, Message, MessageType, Writer, align};

/// A message of a netlink protocol as a JSON object.
///
/// ```json
/// {"protocol":"route","message":"newlink","flags":["multi"],"seq":1,"port":0,
///  "header":{"index":1},"attributes":{"ifname":"lo","linkinfo":{"kind":"vxlan","data":{"id":42}}}}
/// ```
///
/// - `message` is the name of an operation. A message of generic netlink has its family's name as `family`, the number the
///   kernel gave that as `type`, `version` where it is not the usual one, and `command` where a family replies under its own number.
/// - `flags` are names, and a number for what has none.
/// - What follows the netlink header is the fixed `header`, and `attributes` or a `body`.
/// - An acknowledgement or error is `"message":"error"` with `error` (`"EEXIST"`, 0 is success), the `request` it answers and
///   what the kernel says of it as `extended`; the end of a dump is `"message":"done"`.
/// - In a protocol whose own messages come as one of these types (`NETLINK_CONNECTOR`) they are messages as any others.
/// - What cannot be said that way is said with the number of the message and its `payload` in hex, so that
///   [`message_from_json`] gives the same bytes for every message, except that lengths which lie are not kept.
#[must_use]
pub fn message_to_json(catalogue: &Catalogue, protocol: u16, message: &Message<'_>) -> Json {
    let head = Head::new(catalogue, protocol, message.header);
    let friendly = friendly(catalogue, &head, message);
    // What would not come back the same is said in hex.
    let bytes = bytes_of(message);
    match friendly.map(Json::Object) {
        Some(json) if message_from_json(catalogue, &json).is_ok_and(|(_, back)| back == bytes) => json,
        _ => Json::Object(opaque(&head, message)),
    }
}

/// The bytes of a message, and the netlink protocol it is of, from the form [`message_to_json`] gives it.
///
/// `seq` and `port` may be left out, and so may `protocol` and `type` where the name of the message's family tells them.
///
/// # Errors
///
/// [`JsonError`] names the member that does not fit. That is `length` too, which only the request in an error may claim to be another.
pub fn message_from_json(catalogue: &Catalogue, json: &Json) -> Result<(u16, Vec<u8>), JsonError> {
    let (protocol, bytes) = claimed_from_json(catalogue, json)?;
    let claimed = Header::parse(&bytes).and_then(|header| usize::try_from(header.length).ok());
    if claimed != Some(bytes.len()) {
        return Err(expected("the length of the message").within("length").finish("message"));
    }
    Ok((protocol, bytes))
}

/// The same, with whatever length it claims to have.
fn claimed_from_json(catalogue: &Catalogue, json: &Json) -> Result<(u16, Vec<u8>), JsonError> {
    let encoder = Encoder { catalogue, json };
    encoder.message().map_err(|problem| match problem {
        Failure::Message(problem) => problem.finish("message"),
        Failure::Payload(error) => error,
    })
}

/// What precedes the payload.
struct Head {
    protocol: u16,
    header: Header,
    /// Whether it says something of the exchange itself.
    is_control: bool,
}

type Members = Vec<(String, Json)>;

fn member(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

fn integer(value: impl Into<i128>) -> Json {
    Json::Number(value.into())
}

impl Head {
    fn new(catalogue: &Catalogue, protocol: u16, header: Header) -> Self {
        Self { protocol, header, is_control: catalogue.is_control(protocol, header.message_type) }
    }

    /// The members every message has, around those that say which one it is.
    fn members(&self, identity: Members) -> Members {
        let Header { flags, sequence, port, .. } = self.header;
        let mut members = vec![member("protocol", protocol_name(self.protocol))];
        members.extend(identity);
        members.push(member("flags", Json::Array(flag_names(flags, self.is_control))));
        members.push(member("seq", integer(sequence)));
        members.push(member("port", integer(port)));
        members
    }
}

/// A message with its number alone.
fn opaque(head: &Head, message: &Message<'_>) -> Members {
    let mut members = head.members(vec![member("message", integer(head.header.message_type.0))]);
    members.push(member("payload", Json::String(hex(message.payload))));
    members
}

/// The friendly form, which may say less than the bytes do.
fn friendly(catalogue: &Catalogue, head: &Head, message: &Message<'_>) -> Option<Members> {
    if !head.is_control {
        return data(catalogue, head, message);
    }
    match head.header.message_type {
        MessageType::ERROR => error(catalogue, head, message),
        MessageType::DONE => done(head, message),
        MessageType::NOOP | MessageType::OVERRUN => {
            let mut members = head.members(vec![control_name(head.header.message_type)]);
            members.push(member("payload", Json::String(hex(message.payload))));
            Some(members)
        }
        _ => None,
    }
}

fn data(catalogue: &Catalogue, head: &Head, message: &Message<'_>) -> Option<Members> {
    let found = catalogue.recognise(head.protocol, message)?;
    let identity = identity(head, message, &found)?;
    let mut members = head.members(identity);
    let nesting = nesting(head.protocol, head.header.flags);
    let Json::Object(payload) = to_json(found.set, found.payload, nesting) else { return None };
    let mut attributes = Vec::new();
    for (key, value) in payload {
        let is_header = found.set.header.is_some() && key == "header";
        let is_body = found.set.body.is_some() && key.starts_with(BODY);
        if is_header || is_body {
            members.push((key, value));
        } else {
            attributes.push((key, value));
        }
    }
    if found.set.body.is_none() {
        members.push(member("attributes", Json::Object(attributes)));
    }
    Some(members)
}

/// Family and operation.
fn identity(head: &Head, message: &Message<'_>, found: &Recognised<'_>) -> Option<Members> {
    let name = member("message", Json::String(found.name()));
    let Protocol::Generic { name: family, version: usual } = found.family.protocol else {
        return Some(vec![name]);
    };
    let &[command, version, 0, 0] = message.payload.first_chunk()? else { return None };
    let mut members =
        vec![member("type", integer(head.header.message_type.0)), member("family", Json::from(family)), name];
    if version != usual {
        members.push(member("version", integer(version)));
    }
    if !found.operation.has(command.into()) {
        members.push(member("command", integer(command)));
    }
    Some(members)
}

fn error(catalogue: &Catalogue, head: &Head, message: &Message<'_>) -> Option<Members> {
    let (code, behind) = message.payload.split_first_chunk()?;
    let request = Header::parse(behind)?;
    let is_capped = head.header.flags.contains(Flags::CAPPED);
    let length = if is_capped { Header::SIZE } else { usize::try_from(request.length).ok()?.max(Header::SIZE) };
    let (echoed, rest) = match behind.split_at_checked(align(length)) {
        Some(parts) => parts,
        None => (behind, &[][..]),
    };
    let mut members = head.members(vec![control_name(MessageType::ERROR)]);
    members.push(error_code(*code));
    let inner = Message { header: request, payload: echoed.get(Header::SIZE..length).unwrap_or_default() };
    let mut said = match is_capped {
        false => message_to_json(catalogue, head.protocol, &inner),
        true => Json::Object(capped(catalogue, head.protocol, &request)),
    };
    // The length says more than the bytes that are there.
    if let Json::Object(members) = &mut said
        && usize::try_from(request.length) != Ok(length)
    {
        members.push(member("length", integer(request.length)));
    }
    members.push(member("request", said));
    extended(head, rest, &mut members);
    Some(members)
}

/// A request of which the kernel gave back the header alone.
fn capped(catalogue: &Catalogue, protocol: u16, request: &Header) -> Members {
    let head = Head::new(catalogue, protocol, *request);
    let message = Message { header: *request, payload: &[] };
    let mut members = match catalogue.recognise(protocol, &message) {
        // In generic netlink the operation is not in the header.
        Some(found) if found.family.protocol.number() != NetlinkProtocol::GENERIC.0.into() => {
            head.members(vec![member("message", Json::String(found.name()))])
        }
        _ => head.members(vec![member("message", integer(request.message_type.0))]),
    };
    members.push(member("payload", Json::from("")));
    members
}

fn done(head: &Head, message: &Message<'_>) -> Option<Members> {
    let mut members = head.members(vec![control_name(MessageType::DONE)]);
    if message.payload.is_empty() {
        return Some(members);
    }
    let (code, rest) = message.payload.split_first_chunk()?;
    members.push(error_code(*code));
    extended(head, rest, &mut members);
    Some(members)
}

/// What the kernel says beyond the error number, if the flags announce it.
fn extended(head: &Head, rest: &[u8], members: &mut Members) {
    if head.header.flags.contains(Flags::ACK_TLVS) {
        let json = to_json(<Acknowledgement>::SCHEMA, rest, Nesting::Marked);
        members.push(member("extended", json));
    } else if !rest.is_empty() {
        members.push(member("#rest", Json::String(hex(rest))));
    }
}

fn error_code(code: [u8; 4]) -> (String, Json) {
    let code = i32::from_ne_bytes(code);
    let name = (code < 0).then(|| Errno::from_wire(code).name()).flatten();
    member("error", name.map_or_else(|| integer(code), Json::from))
}

fn control_name(message_type: MessageType) -> (String, Json) {
    let name = match message_type {
        MessageType::NOOP => "noop",
        MessageType::ERROR => "error",
        MessageType::DONE => "done",
        _ => "overrun",
    };
    member("message", Json::from(name))
}

fn protocol_name(protocol: u16) -> Json {
    match u8::try_from(protocol) {
        Ok(number) => super::of_integer(NetlinkProtocol(number)),
        Err(_) => Json::Number(protocol.into()),
    }
}

/// Whether nests are usually marked: in requests, and in all but the oldest protocol's replies.
fn nesting(protocol: u16, flags: Flags) -> Nesting {
    let is_route = protocol == NetlinkProtocol::ROUTE.0.into();
    match Direction::of(flags) {
        Direction::Reply if is_route => Nesting::Unmarked,
        _ => Nesting::Marked,
    }
}

/// Every flag by its name. Those from `0x100` on mean several things, so a name stands for what it means in one place.
const FLAGS: [(&str, Flags); 17] = [
    ("request", Flags::REQUEST),
    ("multi", Flags::MULTI),
    ("ack", Flags::ACK),
    ("echo", Flags::ECHO),
    ("dump-intr", Flags::DUMP_INTR),
    ("dump-filtered", Flags::DUMP_FILTERED),
    ("dump", Flags::DUMP),
    ("root", Flags::ROOT),
    ("match", Flags::MATCH),
    ("atomic", Flags::ATOMIC),
    ("replace", Flags::REPLACE),
    ("excl", Flags::EXCL),
    ("create", Flags::CREATE),
    ("append", Flags::APPEND),
    ("nonrec", Flags::NONREC),
    ("bulk", Flags::BULK),
    ("capped", Flags::CAPPED),
];

/// The names of the flags of a message, and a number for what has none.
fn flag_names(flags: Flags, is_control: bool) -> Vec<Json> {
    let mut rest = flags;
    let mut names = Vec::new();
    let mut take = |name: &str, flag: Flags| {
        if rest.contains(flag) {
            names.push(Json::from(name));
            rest -= flag;
        }
    };
    for (name, flag) in FLAGS.iter().take(6) {
        take(name, *flag);
    }
    if is_control {
        take("capped", Flags::CAPPED);
        take("ack-tlvs", Flags::ACK_TLVS);
    } else if flags.contains(Flags::REQUEST) && flags & Flags::from_bits_retain(0xf00) == Flags::DUMP {
        take("dump", Flags::DUMP);
    } else {
        for name in ["replace", "excl", "create", "append"] {
            take(name, flag_of(name).unwrap_or_default());
        }
    }
    if !rest.is_empty() {
        names.push(integer(rest.bits()));
    }
    names
}

fn flag_of(name: &str) -> Option<Flags> {
    if name == "ack-tlvs" {
        return Some(Flags::ACK_TLVS);
    }
    FLAGS.iter().find(|(other, _)| *other == name).map(|(_, flag)| *flag)
}

/// The message with its header, whose length is that of what is there.
fn bytes_of(message: &Message<'_>) -> Vec<u8> {
    let length = u32::try_from(Header::SIZE + message.payload.len()).unwrap_or(u32::MAX);
    let mut bytes = Header { length, ..message.header }.to_bytes().to_vec();
    bytes.extend_from_slice(message.payload);
    bytes
}

/// What is wrong: with the message, or with its payload, which knows its own path.
enum Failure {
    Message(Problem),
    Payload(JsonError),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Message(problem)
    }
}

impl From<JsonError> for Failure {
    fn from(error: JsonError) -> Self {
        Self::Payload(error)
    }
}

/// What a message is by its names.
struct Identity {
    protocol: u16,
    message_type: u16,
    /// Command and version, in generic netlink.
    generic: Option<(u8, u8)>,
    set: Option<&'static Set>,
}

struct Encoder<'a> {
    catalogue: &'a Catalogue,
    json: &'a Json,
}

impl Encoder<'_> {
    fn message(&self) -> Result<(u16, Vec<u8>), Failure> {
        let Json::Object(members) = self.json else { return Err(expected("an object").into()) };
        for (key, _) in members {
            const KNOWN: [&str; 16] = [
                "protocol",
                "type",
                "family",
                "message",
                "version",
                "command",
                "flags",
                "seq",
                "port",
                "header",
                "attributes",
                "payload",
                "error",
                "request",
                "extended",
                "length",
            ];
            if !KNOWN.contains(&key.as_str()) && key != "#rest" && !key.starts_with(BODY) {
                return Err(Problem::unknown(key).into());
            }
        }
        let flags = self.flags()?;
        let identity = self.identity(flags)?;
        let header = Header {
            message_type: MessageType(identity.message_type),
            flags,
            sequence: self.number("seq")?.unwrap_or(0),
            port: self.number("port")?.unwrap_or(0),
            ..Header::default()
        };
        let mut writer = Writer::new();
        writer.bytes(&header.to_bytes());
        self.payload(&identity, flags, &mut writer)?;
        let length = match self.number("length")? {
            Some(length) => length,
            None => u32::try_from(writer.as_bytes().len()).map_err(|_| expected("less than 4 GiB"))?,
        };
        let mut bytes = writer.finish().map_err(JsonError::from)?;
        if let Some(place) = bytes.first_chunk_mut() {
            *place = Header { length, ..header }.to_bytes();
        }
        Ok((identity.protocol, bytes))
    }

    fn payload(&self, identity: &Identity, flags: Flags, writer: &mut Writer) -> Result<(), Failure> {
        if let Some(payload) = self.json.get("payload") {
            writer.bytes(&bytes(payload).map_err(|problem| problem.within("payload"))?);
            return Ok(());
        }
        if let Some(set) = identity.set {
            if let Some((command, version)) = identity.generic {
                writer.bytes(&[command, version, 0, 0]);
            }
            let nesting = nesting(identity.protocol, flags);
            return Ok(from_json(set, &self.set_members(), nesting, writer)?);
        }
        match MessageType(identity.message_type) {
            MessageType::ERROR => {
                writer.bytes(&self.error()?.ok_or_else(|| expected("an error").within("error"))?);
                let request = self.json.get("request").ok_or_else(|| expected("a request").within("request"))?;
                let (_, bytes) = claimed_from_json(self.catalogue, request)?;
                writer.bytes(&bytes);
                writer.align();
                self.extended(flags, writer)
            }
            MessageType::DONE => match self.error()? {
                Some(code) => {
                    writer.bytes(&code);
                    self.extended(flags, writer)
                }
                None => Ok(()),
            },
            _ => Err(expected("a payload").into()),
        }
    }

    /// Header, attributes and body as one object, as the payload alone has them.
    fn set_members(&self) -> Json {
        let Json::Object(members) = self.json else { return Json::Object(Vec::new()) };
        let outside = members.iter().filter(|(key, _)| key == "header" || key.starts_with(BODY)).cloned();
        let inside = match self.json.get("attributes") {
            Some(Json::Object(members)) => members.clone(),
            // Attributes that would not come back the same.
            Some(other) => return other.clone(),
            None => Vec::new(),
        };
        Json::Object(outside.chain(inside).collect())
    }

    fn extended(&self, flags: Flags, writer: &mut Writer) -> Result<(), Failure> {
        if let Some(json) = self.json.get("extended").filter(|_| flags.contains(Flags::ACK_TLVS)) {
            from_json(<Acknowledgement>::SCHEMA, json, Nesting::Marked, writer)?;
        }
        if let Some(rest) = self.json.get("#rest") {
            writer.bytes(&bytes(rest)?);
        }
        Ok(())
    }

    fn error(&self) -> Outcome<Option<[u8; 4]>> {
        let code = match self.json.get("error") {
            None => return Ok(None),
            Some(Json::String(name)) => {
                Errno::named(name).and_then(|errno| i32::try_from(errno.0).ok()).map(|code| -code)
            }
            Some(Json::Number(code)) => i32::try_from(*code).ok(),
            Some(_) => None,
        };
        match code {
            Some(code) => Ok(Some(code.to_ne_bytes())),
            None => Err(expected("the name of an error or a number of 32 bits").within("error")),
        }
    }

    fn flags(&self) -> Outcome<Flags> {
        let wrong = || expected("an array of the names of flags").within("flags");
        let names = match self.json.get("flags") {
            None => return Ok(Flags::empty()),
            Some(Json::Array(names)) => names,
            Some(_) => return Err(wrong()),
        };
        names.iter().try_fold(Flags::empty(), |flags, name| {
            let flag = match name {
                Json::String(name) => flag_of(name),
                Json::Number(bits) => u16::try_from(*bits).ok().map(Flags::from_bits_retain),
                _ => None,
            };
            Ok(flags | flag.ok_or_else(wrong)?)
        })
    }

    fn number<T: TryFrom<i128>>(&self, name: &str) -> Outcome<Option<T>> {
        let Some(json) = self.json.get(name) else { return Ok(None) };
        let value = number(json, Meaning::Plain).map_err(|problem| problem.within(name))?;
        T::try_from(value).map(Some).map_err(|_| expected("an integer that fits").within(name))
    }

    fn text(&self, name: &str) -> Outcome<Option<&str>> {
        match self.json.get(name) {
            None => Ok(None),
            Some(Json::String(text)) => Ok(Some(text)),
            Some(_) => Err(expected("a string").within(name)),
        }
    }

    fn identity(&self, flags: Flags) -> Outcome<Identity> {
        let protocol = match self.json.get("protocol") {
            Some(json) => {
                let value = number(json, NetlinkProtocol::MEANING).map_err(|problem| problem.within("protocol"))?;
                Some(u16::try_from(value).map_err(|_| expected("a protocol of netlink").within("protocol"))?)
            }
            None => None,
        };
        let name = match self.json.get("message") {
            Some(Json::Number(_)) => {
                let message_type = self.number("message")?.unwrap_or(0);
                let protocol = protocol.ok_or_else(|| expected("a protocol").within("protocol"))?;
                return Ok(Identity { protocol, message_type, generic: None, set: None });
            }
            Some(Json::String(name)) => name.as_str(),
            _ => return Err(expected("the name or number of a message").within("message")),
        };
        let control = match name {
            "noop" => Some(MessageType::NOOP),
            "error" => Some(MessageType::ERROR),
            "done" => Some(MessageType::DONE),
            "overrun" => Some(MessageType::OVERRUN),
            _ => None,
        };
        if let Some(message_type) = control {
            return Ok(Identity {
                protocol: protocol.unwrap_or(0),
                message_type: message_type.0,
                generic: None,
                set: None,
            });
        }
        self.data(protocol, flags, name)
    }

    /// A message of a family.
    fn data(&self, protocol: Option<u16>, flags: Flags, name: &str) -> Outcome<Identity> {
        let direction = Direction::of(flags);
        let is_dump = direction.is_dump(flags);
        let missing = || Problem::unknown(name).within("message");
        if let Some(family_name) = self.text("family")? {
            let unknown = || Problem::unknown(family_name).within("family");
            let family = self.catalogue.family(family_name).ok_or_else(unknown)?;
            let (value, set) = family.named(direction, is_dump, name).ok_or_else(missing)?;
            let Protocol::Generic { name: kernel_name, version } = family.protocol else {
                return Ok(Identity {
                    protocol: family.protocol.number(),
                    message_type: value,
                    generic: None,
                    set: Some(set),
                });
            };
            let message_type = match self.number("type")? {
                Some(message_type) => message_type,
                None => self
                    .catalogue
                    .id_of(kernel_name)
                    .ok_or_else(|| expected("the number of the family").within("type"))?,
            };
            let command = match self.number("command")? {
                Some(command) => command,
                None => u8::try_from(value).map_err(|_| missing())?,
            };
            let version = self.number("version")?.unwrap_or(version);
            let generic = Some((command, version));
            return Ok(Identity { protocol: family.protocol.number(), message_type, generic, set: Some(set) });
        }
        let protocol = protocol.ok_or_else(|| expected("a protocol or a family").within("protocol"))?;
        // Several families may have messages of this name: the address family in the header tells them apart.
        let candidates = self.catalogue.families().iter().filter(|family| family.protocol == Protocol::Raw(protocol));
        let named: Vec<_> =
            candidates.filter_map(|family| Some((family, family.named(direction, is_dump, name)?))).collect();
        // A family of this very address family comes before one of any, as where messages are recognised.
        let own = named.iter().find(|(family, (_, set))| self.is_of(family, set));
        let any = || named.iter().find(|(family, _)| family.address_families.is_empty());
        let &(_, (value, set)) = own.or_else(any).or(named.first()).ok_or_else(missing)?;
        Ok(Identity { protocol, message_type: value, generic: None, set: Some(set) })
    }

    /// Whether the first byte of the header is one of the family's address families.
    fn is_of(&self, family: &Family, set: &'static Set) -> bool {
        if family.address_families.is_empty() {
            return false;
        }
        let Some(header) = self.json.get("header") else { return false };
        let json = Json::Object(vec![member("header", header.clone())]);
        let mut writer = Writer::new();
        from_json(set, &json, Nesting::Marked, &mut writer).is_ok()
            && writer.as_bytes().first().is_some_and(|byte| family.address_families.contains(byte))
    }
}
