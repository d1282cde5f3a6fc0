//! A small spec with mistakes in it, against a small header: each is found, and nothing else.

use std::path::Path;

use anyhow::Result;

use super::compare::{Report, with_headers, with_tables};
use super::compile::{TemporaryFolder, ask};
use super::facts::Facts;
use super::tables::Tables;
use crate::spec::Specs;

const HEADER: &str = "
#define FAKE_A_NAME 1
enum { FAKE_A_SIZE = 2, FAKE_A_ODD = 3 };
enum fake_flag { FAKE_FLAG_TOP = 1 << 31, FAKE_FLAG_LOW = 1 << 0 };
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define GRE_FAKE 0x0080
#else
#define GRE_FAKE 0x8000
#endif
enum { FAKE_CMD_GET = 1, FAKE_CMD_GET_REPLY = 2 };
#define FAKE_GROUP_EVENTS \"events\"
struct fakemsg { unsigned char family; unsigned short type; unsigned char low:4, high:3; unsigned char lies; };
struct fake_growing { unsigned int first; };
struct fake_outer { unsigned short length; struct fakemsg inner; };
";

const CONSTANTS: &str = "#header\tenum\tname\tvalue
linux/fake.h\t-\tFAKE_A_NAME\t1
linux/fake.h\tanon:FAKE_A_SIZE\tFAKE_A_SIZE\t2
linux/fake.h\tanon:FAKE_A_SIZE\tFAKE_A_ODD\t3
linux/fake.h\tanon:FAKE_A_SIZE\tFAKE_A_NEWER\t4
linux/fake.h\tfake_flag\tFAKE_FLAG_TOP\t-2147483648
linux/fake.h\tfake_flag\tFAKE_FLAG_LOW\t1
linux/fake.h\t-\tGRE_FAKE\t128
linux/fake.h\tanon:FAKE_CMD_GET\tFAKE_CMD_GET\t1
linux/fake.h\tanon:FAKE_CMD_GET\tFAKE_CMD_GET_REPLY\t2
";

const STRUCTS: &str = "#S\theader\tkind\tname\tsizeof\talignof
S\tlinux/fake.h\tstruct\tfakemsg\t6\t2
M\tfakemsg\tfamily\t0\t1\tunsigned char\t-\t-
M\tfakemsg\ttype\t2\t2\tunsigned short\t-\t-
M\tfakemsg\tlow\t4\t1\tunsigned char\t-\t32:4
M\tfakemsg\thigh\t4\t1\tunsigned char\t-\t36:3
M\tfakemsg\tlies\t5\t1\tunsigned char\t-\t-
S\tlinux/fake.h\tstruct\tfake_growing\t8\t4
M\tfake_growing\tfirst\t0\t4\tunsigned int\t-\t-
M\tfake_growing\tsecond\t4\t4\tunsigned int\t-\t-
S\tlinux/fake.h\tstruct\tfake_outer\t8\t2
M\tfake_outer\tlength\t0\t2\tunsigned short\t-\t-
M\tfake_outer\tinner\t2\t6\tstruct fakemsg\t-\t-
";

const SINCE: &str = "#header\tname\t6.1\t6.12\t7.2\t7.3\tnote
linux/fake.h\tFAKE_A_GONE\t9\t-\t-\t-\tgone
";

const SPEC: &str = "
name: fake
protocol: genetlink
uapi-header: linux/fake.h
doc: For the tests.
definitions:
  - name: flag
    type: flags
    name-prefix: fake-flag-
    doc: Flags.
    entries:
      - {name: low, value: 0}
      - {name: top, value: 31}
      - {name: network, value: 15, c-name: GRE_FAKE}
  - name: fakemsg
    type: struct
    doc: A header with bit fields.
    members:
      - {name: family, type: u8}
      - {name: type, type: u16}
      - {name: low, type: u8, bits: 4}
      - {name: high, type: u8, bits: 3}
      - {name: over, type: u8, c-name: none}
  - name: fake-growing
    type: struct
    doc: A struct that grew.
    members:
      - {name: first, type: u32}
      - {name: second, type: u32}
  - name: fake-outer
    type: struct
    doc: A struct whose members lie in another.
    members:
      - {name: length, type: u16}
      - {name: family, type: u8, c-name: inner.family}
      - {name: type, type: u16, c-name: inner.type}
      - {name: rest, type: pad, len: 2}
attribute-sets:
  - name: fake
    name-prefix: fake-a-
    doc: Attributes.
    attributes:
      - {name: name, type: string, value: 1}
      - {name: size, type: u32, value: 2}
      - {name: odd, type: u32, value: 3}
      - {name: newer, type: u32, value: 4}
      - {name: gone, type: u32, value: 9}
operations:
  name-prefix: fake-cmd-
  list:
    - name: get
      doc: Get.
      attribute-set: fake
      do:
        request: {value: 1, attributes: [name]}
        reply: {value: 2, c-name: FAKE_CMD_GET_REPLY, attributes: [name]}
mcast-groups:
  list:
    - {name: events, c-name: FAKE_GROUP_EVENTS}
";

/// What the headers and the tables say to a spec.
fn verify(spec: &str) -> Result<(Report, Report)> {
    let folder = TemporaryFolder::new()?;
    let write = |path: &str, text: &str| -> Result<()> {
        let path = folder.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("/")))?;
        Ok(std::fs::write(path, text)?)
    };
    write("specs/fake.yaml", spec)?;
    write("headers/linux/fake.h", HEADER)?;
    write("headers/linux/types.h", "")?;
    write("tables/constants.tsv", CONSTANTS)?;
    write("tables/structs.tsv", STRUCTS)?;
    write("tables/since.tsv", SINCE)?;
    let facts = Facts::collect(&Specs::read(&folder.0.join("specs"))?, &[])?;
    let tables = Tables::read(&folder.0.join("tables"))?;
    let answers = ask(&folder.0.join("headers"), &[], &facts)?;
    Ok((with_headers(&facts, &answers, Some(&tables)), with_tables(&facts, &tables)))
}

/// The differences as `name: ours, theirs`.
fn differences(report: &Report) -> Vec<String> {
    let text = |difference: &super::compare::Difference| {
        format!("{}: {}, {}", difference.name, difference.ours, difference.theirs)
    };
    report.differences.iter().map(text).collect()
}

#[test]
fn a_right_spec_has_no_difference() -> Result<()> {
    let (headers, tables) = verify(SPEC)?;
    assert_eq!(differences(&headers), [""; 0]);
    assert_eq!(differences(&tables), [""; 0]);
    assert_eq!((headers.constants, headers.structs), (9, 3));
    let newer: Vec<&str> = headers.newer["fake"].iter().map(String::as_str).collect();
    assert_eq!(newer, ["FAKE_A_GONE", "FAKE_A_NEWER", "struct fake_growing.second"]);
    assert_eq!(tables.newer["fake"].iter().collect::<Vec<_>>(), ["FAKE_A_GONE"]);
    assert_eq!(tables.not_asked["linux/fake.h"].iter().collect::<Vec<_>>(), ["FAKE_GROUP_EVENTS"]);
    Ok(())
}

/// Both find the mistake, and say the same of it.
#[track_caller]
fn finds(right: &str, wrong: &str, expected: &str) -> Result<()> {
    assert!(SPEC.contains(right), "{right}");
    let (headers, tables) = verify(&SPEC.replace(right, wrong))?;
    assert!(differences(&headers).iter().any(|found| found == expected), "headers: {:?}", differences(&headers));
    assert!(differences(&tables).iter().any(|found| found == expected), "tables: {:?}", differences(&tables));
    Ok(())
}

#[test]
fn a_wrong_attribute_is_found() -> Result<()> {
    finds("{name: odd, type: u32, value: 3}", "{name: odd, type: u32, value: 5}", "FAKE_A_ODD: 5, 3")
}

#[test]
fn a_wrong_flag_is_found() -> Result<()> {
    let theirs = "FAKE_FLAG_TOP: 1073741824, -2147483648";
    finds("{name: top, value: 31}", "{name: top, value: 30}", theirs)
}

#[test]
fn a_flag_as_it_is_in_network_order_is_found() -> Result<()> {
    finds("{name: network, value: 15,", "{name: network, value: 7,", "GRE_FAKE: 128, 32768")
}

#[test]
fn a_wrong_operation_is_found() -> Result<()> {
    finds("request: {value: 1,", "request: {value: 3,", "FAKE_CMD_GET: 3, 1")?;
    finds("reply: {value: 2,", "reply: {value: 3,", "FAKE_CMD_GET_REPLY: 3, 2")
}

#[test]
fn a_reply_without_a_name_is_found() -> Result<()> {
    finds(" c-name: FAKE_CMD_GET_REPLY,", "", "-: 2, no operation has it: a c-name is missing")
}

#[test]
fn a_name_that_does_not_exist_is_found() -> Result<()> {
    finds("{name: odd,", "{name: odder,", "FAKE_A_ODDER: 3, no such name in linux/fake.h")
}

#[test]
fn a_wrong_width_is_found() -> Result<()> {
    finds("{name: type, type: u16}", "{name: type, type: u8}", "struct fakemsg.type: offset 1 size 1, offset 2 size 2")
}

#[test]
fn a_wrong_size_is_found() -> Result<()> {
    let over = "{name: over, type: u8, c-name: none}";
    finds(over, "{name: over, type: u32, c-name: none}", "struct fakemsg: size 12, size 6")
}

#[test]
#[cfg(target_endian = "little")]
fn a_wrong_bit_field_is_found() -> Result<()> {
    finds(
        "{name: high, type: u8, bits: 3}",
        "{name: high, type: u8, bits: 4}",
        "struct fakemsg.high: bit 36 width 4, bit 36 width 3",
    )
}

#[test]
fn a_wrong_group_is_found_by_the_compiler() -> Result<()> {
    let (headers, _) = verify(&SPEC.replace("{name: events,", "{name: event,"))?;
    assert_eq!(differences(&headers), ["FAKE_GROUP_EVENTS: \"event\", \"events\""]);
    Ok(())
}

#[test]
fn a_member_that_was_forgotten_is_found_in_the_tables() -> Result<()> {
    let (_, tables) = verify(&SPEC.replace("{name: second, type: u32}", "{name: second, type: pad, len: 4}"))?;
    assert_eq!(differences(&tables), [""; 0], "what a spec calls padding is not forgotten");
    let (_, tables) = verify(&SPEC.replace("      - {name: second, type: u32}\n", ""))?;
    assert!(differences(&tables).contains(&"struct fake_growing.second: nothing, offset 4 size 4".to_string()));
    Ok(())
}

#[test]
fn the_value_of_the_newest_kernel_counts_where_the_headers_have_none() -> Result<()> {
    let (headers, _) =
        verify(&SPEC.replace("{name: newer, type: u32, value: 4}", "{name: newer, type: u32, value: 7}"))?;
    assert_eq!(differences(&headers), ["FAKE_A_NEWER: 7, 4 in the tables"]);
    Ok(())
}
