//! Families of generic netlink: their numbers and those of their groups, which the kernel's controller tells by name.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use netlink_core::schema::Protocol;
use netlink_core::{Array, Errno, MessageType, Nest, One, attributes, family};

use super::ConnectionOn;
use super::answer::{Answered, Sent};
use super::error::Error;
use super::events::Events;
use super::wait::Wait;

/// The name of the controller.
const CONTROLLER: &str = "nlctrl";
/// The number of the controller (`GENL_ID_CTRL`): the one that is fixed.
const CONTROLLER_ID: u16 = 16;

attributes! {
    /// What is needed of a family; `netlink-generic` has the whole table.
    struct Family / FamilyBuilder = "family" {
        FAMILY_ID family_id: u16 = 1,
        FAMILY_NAME family_name: str = 2,
        MCAST_GROUPS mcast_groups => Array<Nest<Group>> = 7,
    }
    /// A multicast group of a family.
    struct Group / GroupBuilder = "multicast-group" {
        NAME name: str = 1,
        ID id: u32 = 2,
    }
}
family! {
    /// The controller.
    static NLCTRL = "nlctrl", Protocol::Generic { name: CONTROLLER, version: 2 };
    get {
        /// Gets a family by its name.
        GETFAMILY getfamily: Family / FamilyBuilder = 3 [2] -> Family = 1 [1, 2, 7];
    }
}

/// The numbers of families that have been asked for.
#[derive(Debug, Default)]
pub struct Families(Mutex<HashMap<&'static str, u16>>);

impl Families {
    fn known(&self) -> MutexGuard<'_, HashMap<&'static str, u16>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets the number of the family of a request, if an answer to it may mean that it is out of date.
    pub fn doubt(&self, sent: &Sent, error: &Error) {
        if let Protocol::Generic { name, .. } = sent.family.protocol
            && may_be_out_of_date(error)
        {
            self.known().remove(name);
        }
    }
}

/// Whether an error can mean that the number of a family is that of none or of another: then the kernel refuses without
/// a word, before any family has seen the request (`genl_rcv_msg`).
fn may_be_out_of_date(error: &Error) -> bool {
    matches!(error, Error::Refused(refusal)
        if matches!(refusal.errno, Errno::ENOENT | Errno::EOPNOTSUPP) && refusal.ext_ack.message.is_none())
}

impl<W: Wait> ConnectionOn<W> {
    /// Gives a request of generic netlink the number of its family, if it has none. Returns whether the number was
    /// known before, so that it may be out of date.
    pub(super) async fn address(&self, sent: &mut Sent) -> Result<bool, Error> {
        let Protocol::Generic { name, .. } = sent.family.protocol else { return Ok(false) };
        if sent.sendable.message_type().0 != 0 {
            return Ok(false);
        }
        let known = if name == CONTROLLER { Some(CONTROLLER_ID) } else { self.families.known().get(name).copied() };
        let id = match known {
            Some(id) => id,
            None => self.family_id(name).await?,
        };
        sent.sendable.set_message_type(MessageType(id));
        Ok(known.is_some())
    }

    /// Whether a request was refused because its family has another number than it had when it was asked for, as after
    /// its module was loaded again; the request has the right number then.
    pub(super) async fn has_moved(&self, sent: &mut Sent, error: &Error) -> Result<bool, Error> {
        let Protocol::Generic { name, .. } = sent.family.protocol else { return Ok(false) };
        if name == CONTROLLER || !may_be_out_of_date(error) {
            return Ok(false);
        }
        let id = MessageType(self.family_id(name).await?);
        let has_moved = sent.sendable.message_type() != id;
        sent.sendable.set_message_type(id);
        Ok(has_moved)
    }

    /// Asks for the number of a family, and remembers it.
    async fn family_id(&self, name: &'static str) -> Result<u16, Error> {
        self.families.known().remove(name);
        let found = self.look_up(name).await?.family_id();
        let id = found.ok_or_else(|| Error::NoFamily { name: name.to_string() })?;
        self.families.known().insert(name, id);
        Ok(id)
    }

    /// Asks the controller for a family.
    async fn look_up(&self, name: &str) -> Result<Family, Error> {
        let mut sent = self.engine.prepare(getfamily().family_name(name))?;
        sent.sendable.set_message_type(MessageType(CONTROLLER_ID));
        let mut call = self.begin::<One<Family>>(sent).await?;
        match call.answer::<One<Family>>().await {
            Err(error) if error.errno() == Some(Errno::ENOENT) => Err(Error::NoFamily { name: name.to_string() }),
            answered => One::<Family>::answer(answered?, call),
        }
    }

    /// Subscribes to multicast groups of a family of generic netlink, by name, on any kind of connection: what
    /// `subscribe_to` does, for code that is written once for all.
    ///
    /// # Errors
    ///
    /// [`Error::NoFamily`] and [`Error::NoGroup`] if the kernel does not have them, else as
    /// [`subscribe`](Self::subscribe).
    pub async fn follow(
        &self,
        family: &str,
        groups: impl IntoIterator<Item: AsRef<str>>,
    ) -> Result<Events<'_, W>, Error> {
        let found = self.look_up(family).await?;
        let number = |name: &str| {
            let mut groups = found.mcast_groups().into_iter().flatten();
            let number = groups.find_map(|(_, group)| group.id().filter(|_| group.name().is_some_and(|it| it == name)));
            number.ok_or_else(|| Error::NoGroup { family: family.to_string(), group: name.to_string() })
        };
        self.subscribe(groups.into_iter().map(|name| number(name.as_ref())).collect::<Result<Vec<_>, _>>()?)
    }
}
