//! What the specs claim: every constant and struct with the name it has in C.

use std::collections::BTreeSet;

use anyhow::{Context, Result};

use crate::codegen::{Module, Uses};
use crate::names::{NONE, c_name};
use crate::spec::{Definition, DefinitionType, Operation, Operations, Side, Spec, Specs};

/// Netfilter's operations carry their subsystem in the upper byte, which the constants do not.
const NETFILTER: u16 = 12;
/// Those of RDMA carry their client in the upper six bits.
const RDMA: u16 = 20;

/// A constant of C, and where the specs have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    pub spec: String,
    /// The set, enumeration or list it stands in.
    pub place: String,
    pub name: String,
    pub value: Value,
    pub header: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    Number(i128),
    Text(String),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

/// A struct of C as the specs lay it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    pub spec: String,
    /// As C writes the type: `struct ifinfomsg`.
    pub name: String,
    pub header: String,
    pub size: u64,
    pub members: Vec<Member>,
    /// The newest headers no longer have it.
    pub is_gone: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// `None` where the member has no name in C that could be asked for.
    pub name: Option<String>,
    pub place: Place,
}

/// Where a member lies in its struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Offset and size.
    Bytes(u64, u64),
    /// The first bit of a bit field, counted from the start of the struct as a little-endian machine does, and how many.
    Bits(u64, u64),
}

impl Place {
    /// Offset and size in bits.
    fn bits(self) -> (u64, u64) {
        match self {
            Self::Bytes(offset, size) => (offset * 8, size * 8),
            Self::Bits(start, width) => (start, width),
        }
    }

    /// The place in a struct that this one lies in, at an offset.
    pub fn at(self, start: u64) -> Self {
        match self {
            Self::Bytes(offset, size) => Self::Bytes(start + offset, size),
            Self::Bits(first, width) => Self::Bits(start * 8 + first, width),
        }
    }

    pub fn overlaps(self, other: Self) -> bool {
        let ((start, width), (other, others)) = (self.bits(), other.bits());
        start < other + others && other < start + width
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(offset, size) => write!(f, "offset {offset} size {size}"),
            Self::Bits(start, width) => write!(f, "bit {start} width {width}"),
        }
    }
}

/// Everything that is to be compared.
#[derive(Default, Debug)]
pub struct Facts {
    pub constants: Vec<Constant>,
    pub structs: Vec<Structure>,
    /// Replies whose numbers no constant of their spec has.
    pub nameless: Vec<Nameless>,
}

/// A number that cannot be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nameless {
    pub spec: String,
    pub place: String,
    pub value: Value,
}

impl Facts {
    /// The facts of the specs named, or of all where none is named.
    pub fn collect(specs: &Specs, names: &[String]) -> Result<Self> {
        let uses = Uses::collect(specs)?;
        let mut facts = Self::default();
        for name in names {
            specs.all().find(|spec| spec.name == *name).with_context(|| format!("there is no spec {name}"))?;
        }
        for spec in specs.all().filter(|spec| names.is_empty() || names.contains(&spec.name)) {
            facts.add(specs, &uses, spec).with_context(|| format!("in spec {}", spec.name))?;
        }
        facts.drop_repeated();
        Ok(facts)
    }

    fn add(&mut self, specs: &Specs, uses: &Uses, spec: &Spec) -> Result<()> {
        for definition in &spec.definitions {
            match definition.r#type {
                DefinitionType::Struct => self.add_struct(specs, uses, spec, definition)?,
                DefinitionType::Enum | DefinitionType::Flags => self.add_enumeration(spec, definition)?,
            }
        }
        for set in &spec.attribute_sets {
            for attribute in &set.attributes {
                let name = c_name(&set.name_prefix, &attribute.name, attribute.c_name.as_ref());
                let value = attribute.value.with_context(|| format!("{} has no value", attribute.name))?;
                let place = format!("set {}", set.name);
                self.add_constant(spec, place, name, Value::Number(value.into()), set.header.as_ref())?;
            }
        }
        if let Some(operations) = &spec.operations {
            self.add_operations(spec, operations)?;
        }
        self.add_groups(spec)
    }

    fn add_constant(
        &mut self,
        spec: &Spec,
        place: String,
        name: String,
        value: Value,
        header: Option<&String>,
    ) -> Result<()> {
        let header = header
            .or(spec.uapi_header.as_ref())
            .with_context(|| format!("{place} has no header, nor has the spec a uapi-header"))?;
        if name != NONE && header != NONE {
            let (spec, header) = (spec.name.clone(), header.clone());
            self.constants.push(Constant { spec, place, name, value, header });
        }
        Ok(())
    }

    fn add_enumeration(&mut self, spec: &Spec, definition: &Definition) -> Result<()> {
        for entry in &definition.entries {
            let name = c_name(&definition.name_prefix, &entry.name, entry.c_name.as_ref());
            let value = match definition.r#type {
                DefinitionType::Flags => 1 << u32::try_from(entry.value).context("a bit number")?,
                _ => entry.value,
            };
            let place = format!("enumeration {}", definition.name);
            self.add_constant(spec, place, name, Value::Number(value), definition.header.as_ref())?;
        }
        Ok(())
    }

    fn add_struct(&mut self, specs: &Specs, uses: &Uses, spec: &Spec, definition: &Definition) -> Result<()> {
        let header = definition
            .header
            .as_ref()
            .or(spec.uapi_header.as_ref())
            .with_context(|| format!("struct {} has no header", definition.name))?;
        let name = definition.c_name.clone().unwrap_or_else(|| definition.name.replace('-', "_"));
        if name == NONE || header == NONE {
            return Ok(());
        }
        // What ends so is the name of a typedef.
        let whole = name.contains(' ') || name.ends_with("_t");
        let name = if whole { name } else { format!("struct {name}") };
        let mut module = Module::new(specs, uses, spec);
        let (placed, size, _) = module.place(definition).with_context(|| definition.name.clone())?;
        let before = definition.from.unwrap_or(0);
        let members = placed
            .iter()
            .map(|placed| {
                let member = placed.member;
                let name = member
                    .c_name
                    .clone()
                    .unwrap_or_else(|| format!("{}{}", definition.name_prefix, member.name).replace('-', "_"));
                let named = name != NONE && member.r#type != "pad";
                let (offset, size) = (u64::try_from(before + placed.offset)?, u64::try_from(placed.size)?);
                let place = match placed.start.zip(member.bits) {
                    Some((start, bits)) => Place::Bits(offset * 8 + u64::from(start), bits.into()),
                    None => Place::Bytes(offset, size),
                };
                Ok(Member { name: named.then_some(name), place })
            })
            .collect::<Result<_>>()?;
        let (spec, header, size) = (spec.name.clone(), header.clone(), u64::try_from(before + size)?);
        self.structs.push(Structure { spec, name, header, size, members, is_gone: definition.gone });
        Ok(())
    }

    fn add_operations(&mut self, spec: &Spec, operations: &Operations) -> Result<()> {
        let rtnetlink = "linux/rtnetlink.h".to_string();
        let header = operations.header.as_ref().or((spec.protonum == Some(0)).then_some(&rtnetlink));
        let number = |value: u16| {
            let own = match spec.protonum {
                Some(NETFILTER) => value & 0xff,
                Some(RDMA) => value & 0x3ff,
                _ => value,
            };
            Value::Number(own.into())
        };
        let own = operations.list.iter().flat_map(own_numbers).map(number);
        let mut named: BTreeSet<Value> = own.collect();
        named.extend(
            replies(operations)
                .filter(|(_, reply)| reply.c_name.is_some())
                .filter_map(|(_, reply)| reply.value)
                .map(number),
        );
        for operation in &operations.list {
            let place = format!("operation {}", operation.name);
            let name = c_name(&operations.name_prefix, &operation.name, operation.c_name.as_ref());
            for value in own_numbers(operation) {
                self.add_constant(spec, place.clone(), name.clone(), number(value), header)?;
            }
        }
        for (operation, reply) in replies(operations) {
            let place = format!("operation {}, reply", operation.name);
            for value in reply.value.iter().chain(&reply.also).copied().map(number) {
                match &reply.c_name {
                    Some(name) if reply.value.map(number).as_ref() == Some(&value) => {
                        self.add_constant(spec, place.clone(), name.clone(), value, header)?;
                    }
                    _ if named.contains(&value) => {}
                    _ => self.nameless.push(Nameless { spec: spec.name.clone(), place: place.clone(), value }),
                }
            }
        }
        Ok(())
    }

    fn add_groups(&mut self, spec: &Spec) -> Result<()> {
        let Some(groups) = &spec.mcast_groups else { return Ok(()) };
        let default = match spec.protonum {
            Some(0) => Some("linux/rtnetlink.h".to_string()),
            Some(NETFILTER) => Some("linux/netfilter/nfnetlink.h".to_string()),
            _ => None,
        };
        let header = groups.header.as_ref().or(default.as_ref());
        for group in &groups.list {
            let name = c_name(&groups.name_prefix, &group.name, group.c_name.as_ref());
            let value = match group.value {
                Some(value) => Value::Number(value.into()),
                // The groups of generic netlink are strings, and most of them have no name in C.
                None if group.c_name.is_none() => continue,
                None => Value::Text(group.name.clone()),
            };
            self.add_constant(spec, format!("multicast group {}", group.name), name, value, header)?;
        }
        Ok(())
    }

    /// Subsets and shared definitions repeat what was said: once is enough, unless they say something else.
    fn drop_repeated(&mut self) {
        let mut seen = BTreeSet::new();
        self.constants.retain(|constant| {
            let key = (constant.spec.clone(), constant.header.clone(), constant.name.clone(), constant.value.clone());
            seen.insert(key)
        });
    }
}

/// The replies of all operations.
fn replies(operations: &Operations) -> impl Iterator<Item = (&Operation, &Side)> {
    operations.list.iter().flat_map(|operation| {
        let modes = [&operation.r#do, &operation.dump].into_iter().flatten();
        modes.filter_map(move |mode| Some((operation, mode.reply.as_ref()?)))
    })
}

/// The numbers an operation gives to the constant it is named for: those of requests, or of what is unsolicited.
fn own_numbers(operation: &Operation) -> Vec<u16> {
    let requests = [&operation.r#do, &operation.dump].into_iter().flatten().filter_map(|mode| mode.request.value);
    let mut numbers: Vec<u16> = requests.chain(operation.value).collect();
    numbers.dedup();
    numbers
}
