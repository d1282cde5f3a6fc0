//! The messages of other libraries' tests (`NETLINK_VECTORS`): every vector of every file is decoded with names at every level,
//! encoded to the same bytes, and compared with what others read in it. What is not so is listed in `exceptions.rs`. A vector that
//! leaves out what stands around it is put into a whole message (`frame.rs`). What libraries for Go read in messages of links,
//! addresses, routes and connections is compared field by field in the tests of those families.
//!
//! They were recorded on little-endian machines.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![cfg(target_endian = "little")]

mod compare;
mod exceptions;
mod file;
mod frame;
mod reading;
mod strace;
#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};

use compare::Comparison;
use file::{Vector, hex, vectors};
use frame::{Frame, Treatment, treatment};
use netlink_core::catalogue::Catalogue;
use netlink_core::json::Json;
use netlink_core::messages;
use reading::Reading;
use serde_json::Value;
use support::ok_with;

/// What came of the vectors of a file. Of each vector that is decoded, all messages are.
#[derive(Default, PartialEq, Debug)]
struct Counts {
    vectors: usize,
    decoded: usize,
    /// Decoded with a name for everything, down to the last attribute.
    named: usize,
    encoded: usize,
    /// Vectors, and values, that are compared with what others read.
    pyroute2: [usize; 2],
    strace: [usize; 2],
    expect: [usize; 2],
    elsewhere: usize,
    without_bytes: usize,
}

/// A catalogue of all families, in which this one has the number of the vectors.
fn catalogue(frame: &Frame) -> Catalogue {
    let mut catalogue = Catalogue::new(
        [
            netlink_route::generated::FAMILIES,
            netlink_generic::generated::FAMILIES,
            netlink_netfilter::generated::FAMILIES,
            netlink_diag::generated::FAMILIES,
            netlink_xfrm::generated::FAMILIES,
        ]
        .concat(),
    );
    if let Some(family) = frame.family {
        catalogue.learn(u16::from_ne_bytes([frame.bytes[4], frame.bytes[5]]), family);
    }
    catalogue
}

/// Goes through the vectors of a file.
fn census(file: &str) -> Option<Counts> {
    let vectors = vectors(file)?;
    let mut counts = Counts { vectors: vectors.len(), ..Counts::default() };
    let mut frames = Vec::new();
    for vector in &vectors {
        match treatment(file, vector) {
            Treatment::Message(frame) => frames.push((vector, frame)),
            Treatment::Uevent(datagram) => {
                counts.expect[0] += 1;
                counts.expect[1] += exceptions::uevent(vector, &datagram);
                counts.decoded += 1;
                counts.named += 1;
            }
            Treatment::Elsewhere(test) => {
                assert!(std::path::Path::new("..").join(test).exists(), "{test}");
                counts.elsewhere += 1;
            }
            Treatment::NoBytes => {
                assert!(vector.bytes().is_none());
                counts.without_bytes += 1;
            }
        }
    }
    let (mut faults, mut misread) = (Vec::new(), BTreeSet::new());
    for ((protocol, family), frames) in grouped(&frames) {
        let family = family.map_or(String::new(), |family| format!("--family {family}"));
        let datagrams: Vec<_> = frames.iter().map(|(_, frame)| hex(&frame.bytes)).collect();
        let decoded =
            ok_with(&format!("--json decode --protocol {protocol} {family}"), datagrams.join("\n").as_bytes());
        let encoded = ok_with("encode", decoded.as_bytes());
        let mut lines = decoded.lines().zip(encoded.lines());
        for (vector, frame) in frames {
            let all: Vec<_> = messages(&frame.bytes).map(Result::unwrap).collect();
            let read: Vec<_> = lines.by_ref().take(all.len()).collect();
            assert_eq!(read.len(), all.len(), "{}", vector.id());
            counts.decoded += 1;
            let mut place = 0;
            let mut is_same = true;
            for (message, (_, bytes)) in all.iter().zip(&read) {
                let length = usize::try_from(message.header.length).unwrap();
                is_same &= *bytes == hex(&frame.bytes[place..place + length]);
                place = (place + length).next_multiple_of(4);
            }
            counts.encoded += usize::from(is_same);
            if !is_same {
                faults.push(format!("{}: encoded to other bytes: {}", vector.id(), read[0].0));
            }
            let lines: Vec<_> = read.iter().map(|(line, _)| *line).collect();
            match exceptions::without_names(vector, frame) {
                None => {
                    counts.named += 1;
                    faults.extend(
                        lines.iter().filter(|line| !is_named(line)).map(|line| format!("{}: {line}", vector.id())),
                    );
                }
                Some(reason) => {
                    let is_right = lines.iter().any(|line| !is_named(line)) || !frame.is_real;
                    if !is_right {
                        faults.push(format!("{}: has all names, though {reason}", vector.id()));
                    }
                }
            }
            faults.extend(compare(&mut counts, &mut misread, file, (vector, frame), lines[0]));
        }
        assert!(lines.next().is_none());
    }
    faults.extend(exceptions::read_right(&vectors, &misread));
    assert_eq!(counts.decoded + counts.elsewhere + counts.without_bytes, counts.vectors);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Some(counts)
}

type Frames<'v> = Vec<(&'v Vector, &'v Frame)>;

fn grouped<'v>(frames: &'v [(&'v Vector, Frame)]) -> BTreeMap<(&'v str, Option<&'v str>), Frames<'v>> {
    let mut groups = BTreeMap::<_, Frames<'_>>::new();
    for (vector, frame) in frames {
        groups.entry((frame.protocol, frame.family)).or_default().push((vector, frame));
    }
    groups
}

/// Whether a message has a name, and all its attributes.
fn is_named(line: &str) -> bool {
    let has_number =
        line.match_indices("\"#").any(|(at, _)| line[at + 2..].starts_with(|first: char| first.is_ascii_digit()));
    line.contains("\"message\":\"") && !has_number && !line.contains("\"attributes\":{\"#hex\"")
}

/// Compares a message with what others read; returns what is different and should not be.
fn compare(
    counts: &mut Counts,
    misread: &mut BTreeSet<usize>,
    file: &str,
    (vector, frame): (&Vector, &Frame),
    line: &str,
) -> Vec<String> {
    let message: Json = serde_json::from_str(line).unwrap();
    let length = usize::try_from(messages(&frame.bytes).next().unwrap().unwrap().header.length).unwrap();
    let catalogue = catalogue(frame);
    let compare = |run: &dyn Fn(&mut Comparison<'_>)| {
        let mut comparison = Comparison::new(&catalogue, &message, &frame.bytes[..length]);
        run(&mut comparison);
        (comparison.same, comparison.different)
    };
    let mut faults = Vec::new();
    // Others take all of these for messages of rtnetlink.
    if file == "vishvananda_requests.json" && frame.protocol != "route" {
        return faults;
    }
    let mut add = |who: &str, count: &mut [usize; 2], (same, different): (usize, Vec<String>)| {
        count[0] += 1;
        count[1] += same;
        for fault in different {
            match exceptions::misread(who, vector, &fault) {
                Some(row) => drop(misread.insert(row)),
                None => faults.push(format!("{}: {who} of {fault}", vector.id())),
            }
        }
    };
    if vector.0["pyroute2"]["attrs"].is_array() {
        let theirs = Reading::of_pyroute2(&vector.0["pyroute2"]);
        let header = Reading::Members(match &vector.0["pyroute2"] {
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| (name.clone(), Reading::of_pyroute2(value));
                members.iter().filter(|(name, _)| *name != "attrs").map(member).collect()
            }
            _ => Vec::new(),
        });
        add(
            "pyroute2",
            &mut counts.pyroute2,
            compare(&|comparison| {
                comparison.attributes(&theirs, frame.place);
                comparison.header(&header);
            }),
        );
    }
    let strace = vector.text("strace");
    if let Some((header, theirs)) =
        Some(strace).filter(|text| !text.is_empty() && !exceptions::is_unknown_to_strace(text)).and_then(strace::read)
    {
        add(
            "strace",
            &mut counts.strace,
            compare(&|comparison| {
                comparison.attributes(&theirs, frame.place);
                comparison.header(&header);
            }),
        );
    }
    let expect = &vector.0["expect"];
    if file == "florianl_go_tc.json" && expect["$type"].is_string() && vector.0["error"].is_null() {
        let theirs = Reading::of_go(expect);
        add("Go", &mut counts.expect, compare(&|comparison| comparison.fields(&theirs, frame.place)));
    }
    // What pyroute2's own tests expect.
    if let Some(first) =
        expect.as_array().and_then(|messages| messages.first()).filter(|first| first["attrs"].is_array())
    {
        let theirs = Reading::of_pyroute2(first);
        add("pyroute2", &mut counts.expect, compare(&|comparison| comparison.attributes(&theirs, frame.place)));
    }
    faults
}

macro_rules! files {
    ($($test:ident $file:literal $counts:expr;)*) => {
        $(
            #[test]
            fn $test() {
                let Some(counts) = census($file) else { return };
                assert_eq!(counts, $counts);
            }
        )*

        #[test]
        fn every_file_is_gone_through() {
            let Some(folder) = std::env::var_os("NETLINK_VECTORS") else { return };
            let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
            let mut names: Vec<_> = names.filter(|name| name.ends_with(".json")).collect();
            names.sort();
            assert_eq!(names, [$($file),*]);
        }
    };
}

files! {
    traffic_control_of_go_tc "florianl_go_tc.json" Counts { vectors: 278, decoded: 255, named: 254, encoded: 255, pyroute2: [128, 889], strace: [133, 1040], expect: [120, 978], without_bytes: 23, ..Counts::default() };
    families_of_generic_netlink "genl_families.json" Counts { vectors: 179, decoded: 136, named: 104, encoded: 136, without_bytes: 43, ..Counts::default() };
    nftables_of_google "google_nftables.json" Counts { vectors: 84, decoded: 84, named: 84, encoded: 84, pyroute2: [78, 2233], ..Counts::default() };
    rtnetlink_of_jsimonetti "jsimonetti_rtnetlink.json" Counts { vectors: 76, decoded: 76, named: 64, encoded: 76, pyroute2: [30, 423], strace: [34, 461], ..Counts::default() };
    what_fuzzing_found "jsimonetti_rtnetlink_fuzz.json" Counts { vectors: 931, decoded: 931, encoded: 931, ..Counts::default() };
    the_protocol_itself "mdlayher_netlink_core.json" Counts { vectors: 171, decoded: 18, named: 2, encoded: 18, elsewhere: 153, ..Counts::default() };
    what_pyroute2_decodes "pyroute2_decoder.json" Counts { vectors: 28, decoded: 28, named: 25, encoded: 26, pyroute2: [5, 543], strace: [3, 464], expect: [6, 92], ..Counts::default() };
    conntrack_of_timo "timo_conntrack_netfilter.json" Counts { vectors: 58, decoded: 55, named: 35, encoded: 55, without_bytes: 3, ..Counts::default() };
    requests_of_vishvananda "vishvananda_requests.json" Counts { vectors: 462, decoded: 462, named: 462, encoded: 462, pyroute2: [366, 4564], strace: [369, 3512], ..Counts::default() };
}
