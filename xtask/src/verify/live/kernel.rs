//! Asking the controller of generic netlink.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use netlink_core::Errno;
use netlink_generic::{Generic, controller};

use super::policy::{Family, Operation, Rule};

/// Every family of generic netlink that the kernel has at the moment.
pub fn families() -> Result<Vec<Family>> {
    let connection = Generic::connect().context("a connection to generic netlink")?;
    let records: Vec<controller::Record> = connection
        .call(controller::list())?
        .map(|family| Ok(controller::Record::from(&family?)))
        .collect::<Result<_>>()
        .context("listing the families")?;
    records
        .into_iter()
        .map(|record| {
            let mut family = Family {
                name: record.name.clone(),
                version: record.version,
                groups: record.groups.into_keys().collect::<BTreeSet<_>>(),
                ..Family::default()
            };
            for operation in record.operations {
                let policies = policies(&connection, &family.name, operation.command)
                    .with_context(|| format!("the policies of {}", family.name))?;
                family.operations.insert(operation.command, Operation { flags: operation.flags.bits(), ..policies });
            }
            Ok(family)
        })
        .collect()
}

/// The policies of one operation. Asked for all of them, kernels give 0 as the number of operations that only dump.
fn policies(connection: &Generic, family: &str, command: u32) -> Result<Operation> {
    let mut operation = Operation::default();
    let messages = match connection.call(controller::policies(family).op(command)) {
        Ok(messages) => messages,
        // An operation may have no policy at all.
        Err(error) if error.errno() == Some(Errno::ENODATA) => return Ok(operation),
        Err(error) => return Err(error.into()),
    };
    for message in messages {
        let message = message?;
        for (_, policies) in message.op_policy().into_iter().flatten() {
            operation.r#do = policies.r#do();
            operation.dump = policies.dump();
        }
        for ([policy, attribute], rule) in message.policy().into_iter().flatten() {
            let signed = rule.min_value_s().zip(rule.max_value_s());
            let unsigned = rule.min_value_u().zip(rule.max_value_u());
            let rule = Rule {
                r#type: rule.r#type().context("a policy without a type")?.to_string(),
                range: signed
                    .map(|(least, most)| (least.into(), most.into()))
                    .or(unsigned.map(|(least, most)| (least.into(), most.into()))),
                least_length: rule.min_length(),
                most_length: rule.max_length(),
                mask: rule.mask().or(rule.bitfield32_mask().map(u64::from)),
                nested: rule.policy_idx(),
            };
            operation.policies.entry(policy.into()).or_default().insert(attribute, rule);
        }
    }
    Ok(operation)
}
