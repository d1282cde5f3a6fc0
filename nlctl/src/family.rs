//! `nlctl family`: generic netlink families, as their controller tells.

use clap::Subcommand;
use netlink_core::common::PolicyAttribute;
use netlink_core::schema::{self, Name, Protocol};
use netlink_generic::controller::{self, Family};
use netlink_sys::Error;

use crate::context::Context;
use crate::failure::Failure;
use crate::families;
use crate::table::{Row, cell};

const COLUMNS: [&str; 5] = ["ID", "NAME", "VERSION", "OPERATIONS", "GROUPS"];

/// What to do with families.
#[derive(Subcommand)]
pub enum Command {
    /// List them
    #[command(visible_aliases = ["ls", "show", "s"], aliases = ["lst", "sh"])]
    List,
    /// Show one: its numbers, operations and multicast groups
    Get {
        /// The family
        name: String,
    },
    /// What the kernel demands of the attributes of a family
    Policy {
        /// The family
        name: String,
    },
}

/// Does it.
pub fn run(context: &Context, command: Option<Command>) -> Result<(), Failure> {
    let connection = context.generic()?;
    match command.unwrap_or(Command::List) {
        Command::List => context.print(connection.call(controller::list())?, &COLUMNS, row),
        Command::Get { name } => {
            let family = connection.family(&name)?;
            context.print(Some(Ok(family)).into_iter(), &COLUMNS, |family| {
                let mut row = row(family);
                for (_, operation) in family.ops().into_iter().flatten() {
                    let flags = operation.flags().unwrap_or_default().to_string().replace('|', ", ");
                    let id = operation.id().unwrap_or_default();
                    let name = operation_name(&name, id).map(|name| format!("{name}: ")).unwrap_or_default();
                    row.below(format!("operation {id:<4} {name}{flags}"));
                }
                for (name, id) in family.groups() {
                    row.below(format!("group {id:<8} {name}"));
                }
                row
            })
        }
        Command::Policy { name } => {
            // A family that is not there is told of by name.
            connection.family(&name)?;
            let policies = connection.call(controller::policies(&name))?;
            print_policies(context, policies)
        }
    }
}

/// What the tables call an operation of a family.
fn operation_name(family: &str, id: u32) -> Option<Name> {
    let is_it = |table: &&schema::Family| matches!(table.protocol, Protocol::Generic { name, .. } if name == family);
    let operations = families::all().filter(is_it).flat_map(|table| table.operations);
    let mut asked = operations.filter_map(|operation| Some((operation.request?.value, operation.name)));
    asked.find(|(value, _)| u32::from(*value) == id).map(|(_, name)| name)
}

fn row(family: &Family) -> Row {
    let groups: Vec<_> = family.groups().map(|(name, _)| name.to_string()).collect();
    Row::new([
        cell(family.family_id()),
        family.family_name().unwrap_or_default().to_string(),
        cell(family.version()),
        family.ops().into_iter().flatten().count().to_string(),
        groups.join(","),
    ])
}

/// Prints which policy an operation uses, then the policies: two kinds of messages.
fn print_policies(context: &Context, messages: impl Iterator<Item = Result<Family, Error>>) -> Result<(), Failure> {
    if context.is_json() {
        return context.print(messages, &[], |_| Row::default());
    }
    let (operations, attributes): (Vec<_>, Vec<_>) =
        messages.partition(|message| message.as_ref().is_ok_and(|message| message.op_policy().is_some()));
    context.print(operations.into_iter(), &["OPERATION", "DO", "DUMP"], |message| {
        let first = message.op_policy().and_then(|mut operations| operations.next());
        Row::new(match first {
            Some(([operation], policies)) => [operation.to_string(), cell(policies.r#do()), cell(policies.dump())],
            None => Default::default(),
        })
    })?;
    context.print(attributes.into_iter(), &["POLICY", "ATTRIBUTE", "TYPE", "ALLOWED"], |message| {
        let first = message.policy().and_then(|mut policies| policies.next());
        Row::new(match first {
            Some(([policy, attribute], demands)) => {
                [policy.to_string(), attribute.to_string(), cell(demands.r#type()), allowed(&demands)]
            }
            None => Default::default(),
        })
    })
}

/// What an attribute may hold, in words.
fn allowed(policy: &PolicyAttribute<&[u8]>) -> String {
    let mut words = Vec::new();
    if let (Some(min), Some(max)) = (policy.min_value_s(), policy.max_value_s()) {
        words.push(format!("{min} to {max}"));
    }
    if let (Some(min), Some(max)) = (policy.min_value_u(), policy.max_value_u()) {
        words.push(format!("{min} to {max}"));
    }
    if let Some(mask) = policy.mask() {
        words.push(format!("bits {mask:#x}"));
    }
    if let Some(mask) = policy.bitfield32_mask() {
        words.push(format!("bits {mask:#x}"));
    }
    match (policy.min_length(), policy.max_length()) {
        (Some(min), Some(max)) => words.push(format!("{min} to {max} bytes")),
        (Some(min), None) => words.push(format!("at least {min} bytes")),
        (None, Some(max)) => words.push(format!("at most {max} bytes")),
        (None, None) => {}
    }
    if let Some(index) = policy.policy_idx() {
        words.push(format!("policy {index}"));
    }
    words.join(", ")
}
