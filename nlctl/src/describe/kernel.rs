//! What the running kernel supports.

use std::collections::{BTreeMap, BTreeSet};

use netlink_core::common::PolicyAttribute;
use netlink_core::schema::{Family, Form, Kind, MAX_DEPTH, Operation, Protocol, Set};
use netlink_generic::controller;
use netlink_sys::{Error, NetlinkSocket};

use crate::context::Context;
use crate::failure::Failure;

/// What the kernel says of a family.
#[derive(Debug, Default)]
pub struct Support {
    /// The number of a family of generic netlink.
    pub id: Option<u16>,
    /// Its version.
    pub version: Option<u32>,
    /// The commands it has.
    commands: BTreeSet<u32>,
    /// The attributes it accepts, by the names of their sets, as far as its policies tell.
    sets: Accepted,
    /// The same by request, which is the name of the operation and whether it is a dump.
    requests: BTreeMap<(String, bool), Accepted>,
}

/// The numbers of attributes by the names of their sets.
type Accepted = BTreeMap<&'static str, BTreeSet<u16>>;

/// Whether the kernel has a protocol: whether a socket of it can be opened.
pub fn has_protocol(protocol: u16) -> bool {
    NetlinkSocket::open(protocol.into()).is_ok()
}

/// What the kernel says of a family; `None` if it does not have it.
pub fn support(context: &Context, family: &Family) -> Result<Option<Support>, Failure> {
    let Protocol::Generic { name, .. } = family.protocol else {
        return Ok(has_protocol(family.protocol.number()).then(Support::default));
    };
    let connection = context.generic()?;
    let found = match connection.family(name) {
        Ok(found) => found,
        Err(Error::NoFamily { .. }) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut policies = Policies::default();
    match connection.call(controller::policies(name)) {
        Ok(messages) => messages.flatten().for_each(|message| policies.add(&message)),
        // Kernels before 5.7, and families without any policy.
        Err(Error::Refused(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let commands = found.ops().into_iter().flatten().filter_map(|(_, operation)| operation.id()).collect();
    let mut support = Support { id: found.family_id(), version: found.version(), commands, ..Support::default() };
    for operation in family.operations {
        if let (Some(form), Some(policy)) = (operation.request, policies.of(operation)) {
            policies.accepted(policy, form.set, &mut support.sets, 0);
            let request = support.requests.entry(request(operation)).or_default();
            policies.accepted(policy, form.set, request, 0);
        }
    }
    Ok(Some(support))
}

fn request(operation: &Operation) -> (String, bool) {
    (operation.name.to_string(), operation.is_dump())
}

impl Support {
    /// Whether it has an operation; `None` where the kernel does not tell.
    pub fn has(&self, operation: &Operation) -> Option<bool> {
        let Form { value, .. } = operation.request?;
        self.id.map(|_| self.commands.contains(&value.into()))
    }

    /// The attributes of a set that it accepts in any request; `None` where it does not tell.
    pub fn accepted(&self, set: &Set) -> Option<&BTreeSet<u16>> {
        self.sets.get(set.name)
    }

    /// The attributes that it accepts in a request; `None` where it does not tell.
    pub fn accepted_by(&self, operation: &Operation) -> Option<&BTreeSet<u16>> {
        self.requests.get(&request(operation))?.get(operation.request?.set.name)
    }
}

/// The policies of a family.
#[derive(Debug, Default)]
struct Policies {
    /// By command, the policies of the request and of the dump.
    operations: BTreeMap<u32, (Option<u32>, Option<u32>)>,
    /// By policy and attribute, the policy of what is nested in it.
    attributes: BTreeMap<u32, BTreeMap<u32, Option<u32>>>,
}

impl Policies {
    fn add(&mut self, message: &controller::Family) {
        for ([operation], policies) in message.op_policy().into_iter().flatten() {
            self.operations.insert(operation.into(), (policies.r#do(), policies.dump()));
        }
        for ([policy, attribute], demands) in message.policy().into_iter().flatten() {
            let demands: PolicyAttribute<&[u8]> = demands;
            self.attributes.entry(policy.into()).or_default().insert(attribute.into(), demands.policy_idx());
        }
    }

    fn of(&self, operation: &Operation) -> Option<u32> {
        let (asked, dump) = *self.operations.get(&operation.request?.value.into())?;
        if operation.is_dump() { dump } else { asked }
    }

    /// Adds the attributes that a policy accepts, for its set and for those that are nested in it.
    fn accepted(&self, policy: u32, set: &'static Set, accepted: &mut Accepted, depth: usize) {
        let Some(attributes) = self.attributes.get(&policy).filter(|_| depth < MAX_DEPTH) else { return };
        for (&attribute, &nested) in attributes {
            let Ok(attribute) = u16::try_from(attribute) else { continue };
            accepted.entry(set.name).or_default().insert(attribute);
            let row = set.attribute(attribute);
            if let (Some(inner), Some(nested)) = (row.and_then(|row| inner(&row.kind)), nested) {
                self.accepted(nested, inner, accepted, depth + 1);
            }
        }
    }
}

/// The set that an attribute holds.
fn inner(kind: &Kind) -> Option<&'static Set> {
    match kind {
        Kind::Nest(set) => Some(set.get()),
        Kind::Array(element) => inner(element),
        _ => None,
    }
}
