//! Whatever the families of this kernel dump is known to our tables and comes back the same from JSON.

use std::collections::BTreeMap;

use netlink_core::schema::{Family, Mode, Operation, Protocol};
use netlink_core::{Flags, Many, Request, View as _};
use netlink_generic::generated::FAMILIES;
use netlink_generic::{Error, Generic};

use crate::kernel::{isolated, run, same_after_json, try_run};

netlink_core::attributes! {
    /// A message of any family, whose table the test looks up.
    pub struct Anything / AnythingBuilder = "anything" {}
}

/// Things for the dumps to have something to say.
const SET_UP: [&str; 6] = [
    "ip link set lo up",
    "ip link add v0 type veth peer name v1",
    "ip link add d0 type dummy",
    "ip link set v0 up",
    "ip mptcp endpoint add 127.0.0.2 id 3 signal",
    "ip mptcp endpoint add fd00::1 dev lo subflow backup",
];

#[test]
fn every_dump_comes_back_the_same() {
    isolated("round_trip::every_dump_comes_back_the_same", || {
        for command in SET_UP {
            if let Err(error) = try_run(command) {
                println!("passed over: {command}: {error}");
            }
        }
        let generic = Generic::connect().unwrap();
        let mut counts = BTreeMap::new();
        for family in FAMILIES {
            let Protocol::Generic { name, .. } = family.protocol else { continue };
            match generic.family(name) {
                Ok(_) => {}
                Err(Error::NoFamily { .. }) => continue,
                Err(error) => panic!("{error}"),
            }
            for operation in family.operations.iter().filter(|operation| operation.mode == Mode::Dump) {
                *counts.entry(name).or_insert(0) += dump(&generic, family, operation);
            }
        }
        println!("{counts:?}");
        assert!(counts["nlctrl"] > 0);
        if counts.contains_key("netdev") {
            assert!(counts["netdev"] > 0, "every interface is dumped: {}", run("ip link"));
        }
    });
}

/// Asks for a dump without any attributes; how many messages came.
fn dump(generic: &Generic, family: &'static Family, operation: &'static Operation) -> usize {
    let set = operation.reply.expect("a dump has a reply").set;
    let request = Request::<Many<Anything>>::new(family, operation, Flags::empty());
    let answer = generic.call(request).and_then(|dump| dump.collect::<Result<Vec<_>, _>>());
    match answer {
        Ok(messages) => {
            for message in &messages {
                same_after_json(set, message.payload());
            }
            messages.len()
        }
        // Some want to be told of what, and some are newer than this kernel.
        Err(Error::Refused(refusal)) => {
            println!("{}: {refusal}", family.name);
            0
        }
        Err(error) => panic!("{}: {error}", operation.name),
    }
}
