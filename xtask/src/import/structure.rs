//! Structs: as the header lays them out, with the meanings that the spec gives.

use anyhow::{Context, Result};

use super::convert::{Converter, yaml_number};
use super::header;
use super::kernel::{Definition, Member};
use super::naming::kebab;
use super::print::Node;

/// A member before it has its names.
struct Row {
    /// As C spells it.
    c_name: String,
    /// As the spec spells it.
    name: String,
    pad: Option<usize>,
    node: Node,
}

impl Converter<'_> {
    pub fn structure(&mut self, definition: &Definition, name: &str) -> Result<Node> {
        let c_name = definition.name.replace('-', "_");
        let tables = self.tables;
        let family = self.kernel.name.replace('-', "_");
        let spellings = [c_name.clone(), format!("{family}_{c_name}")];
        let known = spellings.iter().find_map(|name| Some((name.clone(), tables?.get_struct(name)?)));
        let mut node = Node::default().with("name", name).with("type", "struct");
        let (rows, c_name) = match &known {
            Some((c_name, known)) if is_like(definition, known, c_name) => {
                (self.header_rows(definition, known, c_name, name)?, c_name.clone())
            }
            Some((c_name, _)) => {
                self.note(name, format!("the members of struct {c_name} are others; it is as in the spec"));
                (self.spec_rows(definition, name)?, c_name.clone())
            }
            None => {
                if tables.is_some() {
                    self.note(name, "no struct of this name in the headers");
                }
                (self.spec_rows(definition, name)?, c_name)
            }
        };
        let whole = match known.as_ref().map(|(_, known)| known.kind.as_str()) {
            Some("union") => format!("union {c_name}"),
            // Without its keyword it would be taken for a typedef.
            Some("struct") if c_name.ends_with("_t") => format!("struct {c_name}"),
            _ => c_name.clone(),
        };
        if whole != name.replace('-', "_") {
            node = node.with("c-name", whole);
        }
        let prefix = common_prefix(rows.iter().map(|row| row.c_name.as_str()), &c_name);
        if !prefix.is_empty() {
            node = node.with("name-prefix", kebab(&prefix));
        }
        if let Some((_, known)) = &known {
            node = node.flag("packed", is_packed(known));
            let header = Some(&known.header).filter(|header| !self.is_own_header(header));
            node = node.maybe("header", header.cloned());
        } else {
            node = node.maybe("header", definition.header.clone());
        }
        let members = rows.into_iter().map(|row| row.print(&prefix)).collect();
        Ok(node.with("doc", "?").list("members", members))
    }

    /// The members as the header has them.
    fn header_rows(
        &mut self,
        definition: &Definition,
        known: &header::Struct,
        c_name: &str,
        place: &str,
    ) -> Result<Vec<Row>> {
        let members: Vec<&header::Member> = known.members.iter().filter(|member| !member.name.contains('.')).collect();
        let prefix = common_prefix(members.iter().map(|member| member.name.as_str()), c_name);
        let is_same = |spec: &str, header: &str| is_same(spec, header, &prefix);
        // Those that are left over at the same places are the same in another spelling.
        let unknown: Vec<usize> = (0..members.len())
            .filter(|index| !definition.members.iter().any(|spec| is_same(&spec.name, &members[*index].name)))
            .collect();
        let unmatched: Vec<usize> = (0..definition.members.len())
            .filter(|index| !members.iter().any(|member| is_same(&definition.members[*index].name, &member.name)))
            .collect();
        let respelled = unknown == unmatched;
        let mut used = vec![false; definition.members.len()];
        let mut rows = Vec::new();
        let (mut end, mut bits_end) = (0, 0);
        for (place_in_header, member) in members.iter().enumerate() {
            let same = definition
                .members
                .iter()
                .position(|other| is_same(&other.name, &member.name))
                .or_else(|| (respelled && unknown.contains(&place_in_header)).then_some(place_in_header));
            let alternative = members.iter().any(|other| {
                other.offset == member.offset
                    && other.name != member.name
                    && definition.members.iter().any(|spec| is_same(&spec.name, &other.name))
            });
            let bits = bit_range(&member.bits);
            let overlaps = bits.map_or(member.offset < end && member.size > 0, |(start, _)| start < bits_end);
            // Of a union the spec's choice counts, else the first.
            if overlaps || (same.is_none() && alternative && bits.is_none()) {
                continue;
            }
            end = member.offset + member.size;
            if let Some((start, width)) = bits {
                bits_end = start + width;
            }
            let spec = same.map(|index| {
                used[index] = true;
                &definition.members[index]
            });
            if spec.is_none() {
                self.note(place, format!("member {} added from the header", member.name));
            }
            rows.push(self.header_row(member, spec, place));
        }
        for (member, used) in definition.members.iter().zip(used) {
            if !used && member.r#type != "pad" {
                self.note(place, format!("the header has no member {}", member.name));
            }
        }
        Ok(rows)
    }

    fn header_row(&mut self, member: &header::Member, spec: Option<&Member>, place: &str) -> Row {
        let name = spec.map_or_else(|| kebab(member.name.trim_start_matches('_')), |spec| spec.name.clone());
        let hint = spec.and_then(|spec| spec.display_hint.as_deref()).filter(|hint| *hint != "hex");
        let spec_pad = spec.is_some_and(|spec| spec.r#type == "pad");
        let pad = (spec_pad || (is_padding(&member.name) && spec.is_none_or(|spec| spec.r#enum.is_none())))
            .then_some(member.size)
            .filter(|_| member.bits == "-");
        let scalar = scalar(&member.r#type);
        let (count, flexible) = match member.array.as_str() {
            "-" => (None, false),
            "flex" => (None, true),
            count => (count.split('*').map(|part| part.parse::<usize>().ok()).product::<Option<usize>>(), false),
        };
        let mut node = Node::default();
        match (scalar, count) {
            _ if matches!(hint, Some("ipv4" | "ipv6" | "mac")) && member.bits == "-" => {
                node = node.with("type", "binary").maybe("display-hint", hint.map(str::to_string));
            }
            (_, Some(count)) if member.r#type == "char" => node = node.with("type", "string").with("len", count),
            (Some(("u8" | "s8", _)), Some(count)) => node = node.with("type", "binary").with("len", count),
            (Some(("u8" | "s8", _)), None) if flexible => node = node.with("type", "binary"),
            (Some((r#type, order)), count) => {
                let order = order.or(spec.and_then(|spec| spec.byte_order.as_deref()));
                node = node.with("type", r#type).maybe("byte-order", order);
                if let Some((name, flags)) = spec.and_then(|spec| Some((spec.r#enum.as_ref()?, spec.enum_as_flags))) {
                    let flags = flags || self.is_numbered(Some(name));
                    node = node.with("enum", self.enumeration_name(name, flags, place)).flag("enum-as-flags", flags);
                }
                node = node.maybe("count", count);
                if let Some(spec) = spec.filter(|spec| spec.r#type != r#type && spec.r#type != "binary" && !spec_pad) {
                    self.note(place, format!("{} is {}, not {}", spec.name, member.r#type, spec.r#type));
                }
            }
            (None, count) => node = self.composite(member, spec, count, flexible, place),
        }
        if let Some((_, width)) = bit_range(&member.bits) {
            node = node.with("bits", width);
        }
        Row { c_name: member.name.clone(), name, pad, node: node.flag("flexible", flexible) }
    }

    /// A member that is itself a struct or a union.
    fn composite(
        &mut self,
        member: &header::Member,
        spec: Option<&Member>,
        count: Option<usize>,
        flexible: bool,
        place: &str,
    ) -> Node {
        let node = Node::default();
        match member.r#type.as_str() {
            "struct in6_addr" => return node.with("type", "binary").with("display-hint", "ipv6").maybe("count", count),
            "struct in_addr" => return node.with("type", "binary").with("display-hint", "ipv4").maybe("count", count),
            _ => {}
        }
        if let Some(name) = spec.and_then(|spec| spec.r#struct.as_ref()) {
            let name = self.definition_name(name, place);
            return node.with("type", "struct").with("struct", name).maybe("count", count);
        }
        let name = member.r#type.strip_prefix("struct ").map(kebab).unwrap_or_default();
        if self.kernel.definitions.iter().any(|definition| definition.name == name) {
            let name = self.definition_name(&name, place);
            return node.with("type", "struct").with("struct", name).maybe("count", count);
        }
        self.note(place, format!("{} is {}: opaque until it is written", member.name, member.r#type));
        node.with("type", "binary").maybe("len", (!flexible).then_some(member.size))
    }

    /// The members as the spec has them.
    fn spec_rows(&mut self, definition: &Definition, place: &str) -> Result<Vec<Row>> {
        definition.members.iter().map(|member| self.spec_row(member, place)).collect()
    }

    fn spec_row(&mut self, member: &Member, place: &str) -> Result<Row> {
        let len = match &member.len {
            None => None,
            Some(len) => Some(self.number(len).with_context(|| format!("length {len:?} of {}", member.name))?),
        };
        let hint = member.display_hint.as_deref().filter(|hint| matches!(*hint, "ipv4" | "ipv6" | "mac"));
        let flags = member.enum_as_flags || self.is_numbered(member.r#enum.as_ref());
        let meaning = member.r#enum.as_ref().map(|name| self.enumeration_name(name, flags, place));
        let r#struct = member.r#struct.as_ref().map(|name| self.definition_name(name, place));
        let r#type = match (hint, &r#struct) {
            (Some(_), _) => "binary",
            (_, Some(_)) => "struct",
            _ => member.r#type.as_str(),
        };
        let node = Node::default()
            .with("type", r#type)
            .maybe("len", len.filter(|_| hint.is_none()).map(yaml_number))
            .maybe("struct", r#struct)
            .maybe("byte-order", member.byte_order.clone().filter(|_| hint.is_none()))
            .maybe("enum", meaning)
            .flag("enum-as-flags", flags && member.r#enum.is_some())
            .maybe("display-hint", hint.map(str::to_string));
        let name = member.name.to_ascii_lowercase();
        let pad = if member.r#type == "pad" { len.and_then(|len| usize::try_from(len).ok()) } else { None };
        Ok(Row { c_name: member.name.replace('-', "_"), name, pad, node })
    }
}

impl Row {
    fn print(self, prefix: &str) -> Node {
        let without =
            self.c_name.strip_prefix(prefix).filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
        let name = match without {
            Some(rest) => kebab(rest),
            None => {
                let name = self.name.trim_matches('-');
                name.strip_prefix(&kebab(prefix)).unwrap_or(name).trim_matches('-').replace("--", "-")
            }
        };
        let usual = format!("{prefix}{}", name.replace('-', "_"));
        let node = Node::default().with("name", name).maybe("c-name", (self.c_name != usual).then_some(self.c_name));
        if let Some(len) = self.pad {
            return node.with("type", "pad").with("len", len);
        }
        self.node.0.into_iter().fold(node, |node, (key, value)| node.with(key.as_str().unwrap_or_default(), value))
    }
}

/// What nearly all members begin with, if the struct's name begins with it too or all do.
fn common_prefix<'n>(names: impl Iterator<Item = &'n str> + Clone, c_name: &str) -> String {
    let names = names.filter(|name| !is_padding(name));
    let Some((first, _)) = names.clone().next().and_then(|name| name.split_once('_')) else { return String::new() };
    if first.is_empty() {
        return String::new();
    }
    let prefix = format!("{first}_");
    let count = names.clone().filter(|name| name.starts_with(&prefix)).count();
    let total = names.count();
    let named = c_name.trim_start_matches('_').starts_with(first) && count * 2 >= total;
    let all = count == total && (count >= 3 || (count >= 2 && first.len() <= 3));
    if named || all { prefix } else { String::new() }
}

/// Whether a name of the spec and one of the header are the same, with or without what all members begin with.
fn is_same(spec: &str, header: &str, prefix: &str) -> bool {
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    plain(spec) == plain(header) || plain(spec) == plain(header.strip_prefix(prefix).unwrap_or(header))
}

/// Whether most members of a spec's struct are in the header's struct of that name.
fn is_like(definition: &Definition, known: &header::Struct, c_name: &str) -> bool {
    let names = || known.members.iter().map(|member| member.name.as_str()).filter(|name| !name.contains('.'));
    let prefix = common_prefix(names().collect::<Vec<_>>().into_iter(), c_name);
    let members = definition.members.iter().filter(|member| member.r#type != "pad");
    let (mut all, mut same) = (0, 0);
    for member in members {
        all += 1;
        same += usize::from(names().any(|name| is_same(&member.name, name, &prefix)));
    }
    same * 2 >= all
}

fn is_padding(name: &str) -> bool {
    let plain = name.trim_matches('_').trim_end_matches(|letter: char| letter.is_ascii_digit());
    plain.ends_with("pad") || plain.ends_with("padding") || plain.ends_with("reserved") || plain.ends_with("resv")
}

/// Our type of a C integer, and its byte order where that is not the host's own.
fn scalar(r#type: &str) -> Option<(&'static str, Option<&'static str>)> {
    Some(match r#type {
        "__u8" | "unsigned char" | "uint8_t" | "char" | "u_int8_t" | "_Bool" | "mctp_eid_t" => ("u8", None),
        "__s8" | "signed char" | "int8_t" => ("s8", None),
        "__u16" | "short unsigned int" | "uint16_t" | "u_int16_t" | "__kernel_sa_family_t" => ("u16", None),
        "__s16" | "short int" | "int16_t" => ("s16", None),
        "__u32" | "unsigned int" | "uint32_t" | "u_int32_t" | "canid_t" => ("u32", None),
        "__s32" | "int" | "int32_t" | "__kernel_pid_t" | "sctp_assoc_t" => ("s32", None),
        "__u64" | "long unsigned int" | "long long unsigned int" | "uint64_t" | "u_int64_t" | "__aligned_u64" => {
            ("u64", None)
        }
        "__s64" | "long int" | "long long int" | "int64_t" | "__kernel_time64_t" => ("s64", None),
        "__be16" => ("u16", Some("big-endian")),
        "__be32" => ("u32", Some("big-endian")),
        "__be64" => ("u64", Some("big-endian")),
        "__le16" => ("u16", Some("little-endian")),
        "__le32" => ("u32", Some("little-endian")),
        "__le64" => ("u64", Some("little-endian")),
        _ => return None,
    })
}

fn bit_range(bits: &str) -> Option<(usize, usize)> {
    let (start, width) = bits.split_once(':')?;
    Some((start.parse().ok()?, width.parse().ok()?))
}

/// Whether a member stands where C would not put it.
fn is_packed(known: &header::Struct) -> bool {
    known.align == 1
        && known.members.iter().any(|member| scalar(&member.r#type).is_some_and(|(r#type, _)| !r#type.ends_with('8')))
}
