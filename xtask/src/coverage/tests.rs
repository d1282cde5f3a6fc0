//! What is known, explained and missing of a small header.

use std::collections::BTreeSet;

use anyhow::Result;

use super::families::{Family, Opaque, opaque};
use super::{Coverage, Headers, ratio};
use crate::spec::Specs;
use crate::verify::compile::TemporaryFolder;
use crate::verify::tables::Tables;

const SPEC: &str = "
name: fake
protocol: genetlink
uapi-header: linux/fake.h
doc: For the tests.
definitions:
  - name: flag
    type: flags
    name-prefix: fake-
    doc: Flags.
    entries:
      - {name: dying, value: 3}
  - name: fakemsg
    type: struct
    doc: A header.
    members:
      - {name: family, type: u8}
attribute-sets:
  - name: fake
    name-prefix: fake-a-
    doc: Attributes.
    attributes:
      - {name: name, type: string, value: 1}
      - {name: data, type: binary, value: 2}
      - {name: peer, type: binary, display-hint: ipv4, value: 3}
      - {name: key, type: binary, opaque: key material, value: 6}
  - name: line
    doc: What is no attributes.
    body: {type: binary}
";

const CONSTANTS: &str = "linux/fake.h\tanon:FAKE_A_NAME\tFAKE_A_NAME\t1
linux/fake.h\tanon:FAKE_A_NAME\tFAKE_A_DATA\t2
linux/fake.h\tanon:FAKE_A_NAME\tFAKE_A_BYTES\t2
linux/fake.h\tanon:FAKE_A_NAME\tFAKE_A_PEER\t3
linux/fake.h\tanon:FAKE_A_NAME\tFAKE_A_FORGOTTEN\t4
linux/fake.h\tanon:FAKE_A_NAME\tFAKE_A_KEY\t6
linux/fake.h\tanon:FAKE_A_NAME\t__FAKE_A_MAX\t7
linux/fake.h\t-\tFAKE_TEXT\t1
linux/fake.h\t-\tFAKE_DYING\t8
linux/fake.h\tanon:FAKE_DYING_BIT\tFAKE_DYING_BIT\t3
linux/of_others.h\t-\tOTHER\t3
";

const STRUCTS: &str = "S\tlinux/fake.h\tstruct\tfakemsg\t1\t1
M\tfakemsg\tfamily\t0\t1\tunsigned char\t-\t-
S\tlinux/fake.h\tstruct\tfake_ioctl\t1\t1
";

const HEADERS: &str = "
everywhere:
  - {names: ['__*'], why: a bound}
headers:
  linux/fake.h:
    - {names: ['struct fake_ioctl'], why: of an ioctl}
others: {linux/of_others.h: other things}
families: {fake: [fake], gone: [gone, lost]}
";

#[test]
fn names_are_known_explained_or_missing() -> Result<()> {
    let folder = TemporaryFolder::new()?;
    for (name, text) in [("fake.yaml", SPEC), ("constants.tsv", CONSTANTS), ("structs.tsv", STRUCTS), ("since.tsv", "")]
    {
        std::fs::write(folder.0.join(name), text)?;
    }
    let specs = Specs::read(&folder.0)?;
    let headers: Headers = serde_yaml_ng::from_str(HEADERS)?;
    let coverage = Coverage::collect(&specs, &Tables::read(&folder.0)?, &headers)?;
    assert_eq!(coverage.headers.keys().collect::<Vec<_>>(), ["linux/fake.h"]);
    let names = &coverage.headers["linux/fake.h"];
    assert_eq!(names.known, 6);
    assert_eq!(names.specs, ["fake".to_string()].into());
    assert_eq!(names.missing, ["FAKE_A_FORGOTTEN", "FAKE_TEXT"].map(str::to_string).into());
    let explained: Vec<(&str, &BTreeSet<String>)> =
        names.explained.iter().map(|(reason, names)| (reason.as_str(), names)).collect();
    let one = |name: &str| BTreeSet::from([name.to_string()]);
    assert_eq!(
        explained,
        [
            ("another name of `FAKE_A_DATA`", &one("FAKE_A_BYTES")),
            ("of an ioctl", &one("struct fake_ioctl")),
            ("the number of the bit `FAKE_DYING`", &one("FAKE_DYING_BIT")),
        ]
    );
    assert_eq!(names.everywhere, [("a bound".to_string(), 1)].into());
    assert_eq!(coverage.absent, one("gone"));
    let spec = specs.all().next();
    let bytes = |name: &str, why: Option<&str>| Opaque { name: name.to_string(), why: why.map(str::to_string) };
    assert_eq!(
        spec.map(opaque),
        Some(vec![bytes("FAKE_A_DATA", None), bytes("FAKE_A_KEY", Some("key material")), bytes("line", None)])
    );

    let family = |opaque| Family { name: "fake".to_string(), folder: String::new(), attributes: 4, lines: 10, opaque };
    let unexplained = "linux/fake.h: no spec has FAKE_A_FORGOTTEN, FAKE_TEXT, and no reason is given";
    assert_eq!(
        coverage.faults(&[family(spec.map(opaque).unwrap_or_default())]),
        [unexplained, "specs/fake.yaml: FAKE_A_DATA, line are opaque without a reason"]
    );
    assert_eq!(coverage.faults(&[family(vec![bytes("FAKE_A_KEY", Some("key material"))])]), [unexplained]);
    let found = [("linux/fake.h".to_string(), super::Names::default())].into();
    assert_eq!(Coverage { headers: found, ..Coverage::default() }.faults(&[]), Vec::<String>::new());
    Ok(())
}

#[test]
fn a_reason_for_being_opaque_is_for_opaque_bytes_alone() {
    let text = SPEC.replace("display-hint: ipv4", "display-hint: ipv4, opaque: secret");
    let error = Specs::of(&text).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("peer of fake has a reason for being opaque, and a type"));
}

#[test]
fn quotients_are_rounded() {
    assert_eq!((ratio(10, 4), ratio(1, 3), ratio(2, 3)), ("2.5".into(), "0.3".into(), "0.7".into()));
}
