//! Which family a message is of, and which operation: for captures, traces and command lines, where nobody knows what was
//! asked.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::common::NetlinkProtocol;
use crate::schema::{Family, Form, Mode, Name, Operation, Protocol, Set};
use crate::{Attributes, Flags, Header, Message, MessageType};

/// The number of the controller of generic netlink, the one family whose number is fixed (`GENL_ID_CTRL`).
const CONTROLLER: u16 = 16;

/// Which way a message goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// To the kernel.
    Request,
    /// From the kernel: a reply or a notification.
    Reply,
}

impl Direction {
    /// Requests are marked as such (`NLM_F_REQUEST`), and nothing the kernel sends is.
    #[must_use]
    pub const fn of(flags: Flags) -> Self {
        if flags.contains(Flags::REQUEST) { Self::Request } else { Self::Reply }
    }

    /// Whether such a message asks for a dump (`NLM_F_DUMP`), or is of several that answer, as those of a dump are (`NLM_F_MULTI`).
    pub(crate) const fn is_dump(self, flags: Flags) -> bool {
        flags.contains(match self {
            Self::Request => Flags::DUMP,
            Self::Reply => Flags::MULTI,
        })
    }
}

/// Families, by which messages are recognised.
///
/// ```
/// use netlink_core::catalogue::Catalogue;
/// use netlink_core::schema::Protocol;
/// use netlink_core::{Flags, attributes, family, messages};
///
/// attributes! {
///     /// A lamp.
///     pub struct Lamp / LampBuilder = "lamp" { BRIGHTNESS brightness: u32 = 1 }
/// }
/// family! {
///     /// Lamps.
///     pub static LAMPS = "lamps", Protocol::Raw(31);
///     do {
///         /// Changes a lamp.
///         SET_LAMP set_lamp: Lamp / LampBuilder = 17 [1];
///     }
/// }
///
/// let catalogue = Catalogue::new([&LAMPS]);
/// let request = set_lamp(Flags::empty()).brightness(3).into_inner().finish().expect("it fits");
/// let message = messages(request.as_bytes()).next().unwrap()?;
/// let found = catalogue.recognise(31, &message).expect("it is of the family");
/// assert_eq!(found.operation.name.to_string(), "set-lamp");
/// # Ok::<(), netlink_core::MessageError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    families: Vec<&'static Family>,
    /// The names of families of generic netlink by their numbers, as far as they are known.
    names: BTreeMap<u16, String>,
}

/// What a message is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Recognised<'m> {
    /// Its family.
    pub family: &'static Family,
    /// The operation it belongs to.
    pub operation: &'static Operation,
    /// The table of its payload.
    pub set: &'static Set,
    /// Fixed header and attributes.
    pub payload: &'m [u8],
}

impl Recognised<'_> {
    /// Whether it has an attribute that only messages of its family have.
    fn is_told(&self) -> bool {
        let mut attributes = Attributes::new(self.payload.get(self.set.header_size()..).unwrap_or_default());
        attributes.any(|attribute| self.family.told_by.contains(&attribute.id()))
    }

    /// What the message is called: `newlink`, whether it is a request, an answer or a notification.
    #[must_use]
    pub fn name(&self) -> String {
        self.family.message_name(self.operation).to_string()
    }
}

impl Catalogue {
    /// A catalogue of these families: the crates of families have a list of theirs (`generated::FAMILIES`).
    #[must_use]
    pub fn new(families: impl IntoIterator<Item = &'static Family>) -> Self {
        Self { families: families.into_iter().collect(), names: BTreeMap::new() }
    }

    /// The families.
    #[must_use]
    pub fn families(&self) -> &[&'static Family] {
        &self.families
    }

    /// The family with this name, as the specs or the kernel have it.
    #[must_use]
    pub fn family(&self, name: &str) -> Option<&'static Family> {
        self.families.iter().copied().find(|family| family.name == name).or_else(|| self.generic(name))
    }

    fn generic(&self, name: &str) -> Option<&'static Family> {
        self.families
            .iter()
            .copied()
            .find(|family| matches!(family.protocol, Protocol::Generic { name: kernel, .. } if kernel == name))
    }

    /// Notes the number of a family of generic netlink, as the controller tells it.
    pub fn learn(&mut self, id: u16, name: &str) {
        self.names.insert(id, name.to_string());
    }

    /// The name of the family of generic netlink with this number, if it has been learned.
    #[must_use]
    pub fn name_of(&self, id: u16) -> Option<&str> {
        match self.names.get(&id) {
            Some(name) => Some(name),
            None => (id == CONTROLLER).then_some("nlctrl"),
        }
    }

    /// The number of the family of generic netlink with this name, if it has been learned.
    #[must_use]
    pub fn id_of(&self, name: &str) -> Option<u16> {
        let learned = self.names.iter().find(|(_, known)| *known == name).map(|(id, _)| *id);
        learned.or_else(|| (name == "nlctrl").then_some(CONTROLLER))
    }

    /// Whether messages of this type say something of the exchange itself, in a netlink protocol: acknowledgements and errors,
    /// the end of a dump. A protocol whose tables have the type sends its own messages as that, as `NETLINK_CONNECTOR` does with
    /// `NLMSG_DONE`.
    #[must_use]
    pub fn is_control(&self, protocol: u16, message_type: MessageType) -> bool {
        let has_it = |operation: &Operation| operation.has(message_type.0);
        message_type.is_control()
            && !self
                .families
                .iter()
                .filter(|family| family.protocol == Protocol::Raw(protocol))
                .any(|family| family.operations.iter().copied().any(has_it))
    }

    /// What a message of a netlink protocol is; `None` for control messages, and for what no table has.
    #[must_use]
    pub fn recognise<'m>(&self, protocol: u16, message: &Message<'m>) -> Option<Recognised<'m>> {
        let header = message.header;
        if self.is_control(protocol, header.message_type) {
            return None;
        }
        if protocol == NetlinkProtocol::GENERIC.0.into() {
            let family = self.generic(self.name_of(header.message_type.0)?)?;
            let (&command, _) = message.payload.split_first()?;
            let payload = message.payload.get(family.protocol.header_size()..)?;
            return family.recognise(header, command.into(), payload);
        }
        let address_family = message.payload.first().copied();
        let families = || {
            // A family of this very address family comes before one of any.
            let own = self.families.iter().filter(move |family| {
                address_family.is_some_and(|address_family| family.address_families.contains(&address_family))
            });
            let any = self.families.iter().filter(|family| family.address_families.is_empty());
            own.chain(any).filter(move |family| family.protocol == Protocol::Raw(protocol))
        };
        let recognise = |family: &&'static Family| family.recognise(header, header.message_type.0, message.payload);
        let mut told = families().filter(|family| !family.told_by.is_empty()).filter_map(recognise);
        told.find(Recognised::is_told).or_else(|| families().find_map(recognise))
    }
}

impl Family {
    fn recognise<'m>(&'static self, header: Header, value: u16, payload: &'m [u8]) -> Option<Recognised<'m>> {
        let direction = Direction::of(header.flags);
        let is_dump = direction.is_dump(header.flags);
        let is_reply = direction == Direction::Reply && header.sequence != 0;
        if is_reply && self.replies_as(header.message_type, value) {
            let (operation, form) = self.answers().next()?;
            return Some(Recognised { family: self, operation, set: form.set, payload });
        }
        let (mut operation, mut set) = self.message(direction, is_dump, |_, other| other == value)?;
        if operation.mode == Mode::Notify && header.sequence != 0 {
            // Of two that share a number and nothing else (Multipath TCP has such), this is the answer: what the kernel
            // tells by itself has no sequence.
            (operation, set) = self.answer(value, set).unwrap_or((operation, set));
        }
        Some(Recognised { family: self, operation, set, payload })
    }

    /// Whether a reply may come under this number in place of that of its operation.
    #[must_use]
    pub const fn replies_as(&self, message_type: MessageType, value: u16) -> bool {
        self.replies_as_family && value == message_type.0 & 0xff
    }

    /// What requests are answered with.
    fn answers(&self) -> impl Iterator<Item = (&'static Operation, Form)> {
        let asked = self.operations.iter().copied().filter(|operation| operation.mode != Mode::Notify);
        asked.filter_map(|operation| Some((operation, operation.reply?)))
    }

    /// The answer with this number, if it has another table than this one.
    fn answer(&self, value: u16, other: &'static Set) -> Option<(&'static Operation, &'static Set)> {
        let (operation, form) = self.answers().find(|(_, form)| form.has(value))?;
        (!core::ptr::eq(form.set, other)).then_some((operation, form.set))
    }

    /// The number and table of the message with this name: where both are there, those of a dump (or of what it is answered with) or
    /// of one thing.
    #[must_use]
    pub fn named(&self, direction: Direction, is_dump: bool, name: &str) -> Option<(u16, &'static Set)> {
        let mut value = None;
        let (operation, set) = self.message(direction, is_dump, |operation, other| {
            let found = operation.name == *name || self.message_name(operation) == *name;
            if found {
                value = Some(other);
            }
            found
        })?;
        // Of what is replied under several numbers, some have the name of another message.
        let is_called_so = |value: &u16| {
            let found = self.message(direction, is_dump, |_, other| other == *value);
            found.is_some_and(|(found, _)| core::ptr::eq(found, operation))
        };
        let also = operation.reply.filter(|form| direction == Direction::Reply && !form.also.is_empty());
        Some((also.and_then(|form| form.values().find(is_called_so)).or(value)?, set))
    }

    /// What a message of an operation is called: where the kernel tells of a change by the message that asks for it, the
    /// specs have two operations (`newlink` and `newlink-ntf`), and a message has one name.
    fn message_name(&self, operation: &Operation) -> Name {
        let Name(name) = operation.name;
        let is_told = matches!((self.protocol, operation.mode), (Protocol::Raw(_), Mode::Notify));
        let parts = name.len().checked_sub(4).and_then(|middle| name.split_at_checked(middle)).filter(|_| is_told);
        match parts {
            Some((stem, ending)) if ["-ntf", "_ntf"].iter().any(|mark| ending.eq_ignore_ascii_case(mark)) => Name(stem),
            _ => operation.name,
        }
    }

    /// The first message that is looked for, of those that go in this direction.
    ///
    /// What the kernel sends is named for a notification, else for the request of the same number (`newlink` for what
    /// `getlink` is answered with), else for the request it answers. Families that number both directions apart have
    /// no such request.
    fn message(
        &self,
        direction: Direction,
        is_dump: bool,
        mut is_wanted: impl FnMut(&Operation, u16) -> bool,
    ) -> Option<(&'static Operation, &'static Set)> {
        let mut find = |mode: &dyn Fn(Mode) -> bool, reply: bool, alone: bool| {
            self.operations.iter().copied().filter(|operation| mode(operation.mode)).find_map(|operation| {
                let form = if reply { operation.reply } else { operation.request }?;
                if alone && operation.reply.is_some() {
                    return None;
                }
                form.values().any(|value| is_wanted(operation, value)).then_some((operation, form.set))
            })
        };
        match direction {
            Direction::Request if is_dump => find(&|mode| mode == Mode::Dump, false, false)
                .or_else(|| find(&|mode| mode != Mode::Dump, false, false)),
            Direction::Request => find(&|mode| mode != Mode::Dump, false, false)
                .or_else(|| find(&|mode| mode == Mode::Dump, false, false)),
            Direction::Reply => find(&|mode| mode == Mode::Notify, true, false)
                .or_else(|| if self.is_directional { None } else { find(&|mode| mode == Mode::Do, false, true) })
                .or_else(|| if is_dump { find(&|mode| mode == Mode::Dump, true, false) } else { None })
                .or_else(|| find(&|mode| mode != Mode::Notify, true, false)),
        }
    }
}
