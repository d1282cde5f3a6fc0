//! What strace prints of a message.

use super::reading::{Reading, UNKNOWN};

/// The fixed header and the attributes of the first message in what strace printed.
pub fn read(text: &str) -> Option<(Reading, Reading)> {
    let mut parser = Parser { rest: text };
    let Reading::List(parts) = parser.value() else { return None };
    let mut parts = parts.into_iter().skip(1);
    let header = parts.next()?;
    let attributes = parts.next().map_or(Reading::Attributes(Vec::new()), attributes);
    Some((header, attributes))
}

/// Lists of a header of an attribute and its value are attributes.
fn attributes(value: Reading) -> Reading {
    match value {
        Reading::List(values) if values.first().is_some_and(|first| type_of(first).is_some()) => {
            // One attribute, or several of which the first has no payload.
            if values.len() == 2 && type_of(&values[1]).is_none() && has_payload(&values[0]) {
                let mut values = values.into_iter();
                let name = values.next().and_then(|header| type_of(&header)).unwrap_or_default();
                return Reading::Attributes(vec![(name, attributes(values.next().unwrap_or(Reading::Nothing)))]);
            }
            Reading::Attributes(values.into_iter().filter_map(attribute).collect())
        }
        Reading::List(values) if !values.is_empty() && values.iter().all(is_attribute) => {
            Reading::Attributes(values.into_iter().filter_map(attribute).collect())
        }
        Reading::List(values) => Reading::List(values.into_iter().map(attributes).collect()),
        Reading::Members(_) if type_of(&value).is_some() => {
            Reading::Attributes(vec![(type_of(&value).unwrap_or_default(), Reading::Nothing)])
        }
        other => other,
    }
}

fn is_attribute(value: &Reading) -> bool {
    match value {
        Reading::List(pair) => pair.len() == 2 && type_of(&pair[0]).is_some(),
        other => type_of(other).is_some(),
    }
}

fn has_payload(header: &Reading) -> bool {
    header.named().iter().any(|(name, value)| name == "nla_len" && !matches!(value, Reading::Number(0..=4)))
}

fn attribute(value: Reading) -> Option<(String, Reading)> {
    match value {
        Reading::List(pair) => {
            let mut pair = pair.into_iter();
            Some((type_of(&pair.next()?)?, attributes(pair.next()?)))
        }
        other => Some((type_of(&other)?, Reading::Nothing)),
    }
}

/// The name of an attribute by its header. A number is no name.
fn type_of(header: &Reading) -> Option<String> {
    let Reading::Members(members) = header else { return None };
    let (_, value) = members.iter().find(|(name, _)| name == "nla_type")?;
    Some(match value {
        Reading::Names(names) => names.iter().find(|name| !name.starts_with("NLA_F_")).cloned().unwrap_or_default(),
        _ => UNKNOWN.to_owned(),
    })
}

struct Parser<'t> {
    rest: &'t str,
}

impl Parser<'_> {
    /// Whether the text goes on with this, which is taken then.
    fn takes(&mut self, start: &str) -> bool {
        let rest = self.rest.strip_prefix(start);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self) -> Reading {
        if self.takes("[") {
            return self.list();
        }
        if self.takes("{") {
            return self.members();
        }
        if self.rest.starts_with('"') {
            let bytes = self.string();
            self.takes("...");
            // In this form it prints what it does not know.
            return match String::from_utf8(bytes) {
                Ok(text) if !text.contains(|letter: char| letter.is_control()) => Reading::Text(text),
                Ok(text) => Reading::Bytes(text.into_bytes()),
                Err(error) => Reading::Bytes(error.into_bytes()),
            };
        }
        self.word()
    }

    fn list(&mut self) -> Reading {
        let mut values = Vec::new();
        while !self.takes("]") && !self.rest.is_empty() {
            // Arrays by index, `[NAME-1] = 1`, say the same as a list.
            let start = self.rest;
            let value = self.value();
            values.push(if self.takes(" = ") { self.value() } else { value });
            self.takes(", ");
            assert!(self.rest.len() < start.len(), "{start}");
        }
        Reading::List(values)
    }

    fn members(&mut self) -> Reading {
        let mut members = Vec::new();
        while !self.takes("}") && !self.rest.is_empty() {
            let start = self.rest;
            let end = self.rest.find(['=', ',', '}', '(']).unwrap_or(self.rest.len());
            if self.rest[end..].starts_with('=') {
                let name = self.rest[..end].to_owned();
                self.rest = &self.rest[end + 1..];
                members.push((name, self.value()));
            } else {
                // `inet_pton(AF_INET6, "::1", &name)`.
                let word = self.word();
                let text = &start[..start.len() - self.rest.len()];
                let name = text.rsplit('&').next().unwrap_or_default().trim_end_matches(')');
                members.push((name.to_owned(), word));
            }
            self.takes(", ");
            assert!(self.rest.len() < start.len(), "{start}");
        }
        Reading::Members(members)
    }

    fn string(&mut self) -> Vec<u8> {
        let text = self.rest.as_bytes();
        let (mut bytes, mut at) = (Vec::new(), 1);
        while text[at] != b'"' {
            if text[at] != b'\\' {
                bytes.push(text[at]);
                at += 1;
                continue;
            }
            at += 1;
            let digits = |from: usize, most: usize, radix: u32| {
                let count =
                    text[from..].iter().take(most).take_while(|digit| char::from(**digit).is_digit(radix)).count();
                let digits = std::str::from_utf8(&text[from..from + count]).unwrap();
                (u8::from_str_radix(digits, radix).unwrap(), from + count)
            };
            let (byte, next) = match text[at] {
                b'x' => digits(at + 1, 2, 16),
                b'0'..=b'7' => digits(at, 3, 8),
                b'n' => (b'\n', at + 1),
                b't' => (b'\t', at + 1),
                b'r' => (b'\r', at + 1),
                b'v' => (0x0b, at + 1),
                b'f' => (0x0c, at + 1),
                other => (other, at + 1),
            };
            bytes.push(byte);
            at = next;
        }
        self.rest = &self.rest[at + 1..];
        bytes
    }

    /// A number, names, an address, or a call of a function that makes one.
    fn word(&mut self) -> Reading {
        let mut depth = 0_usize;
        let is_end = |letter: char| {
            match letter {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && matches!(letter, ',' | ']' | '}')
        };
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        // An array by index has `=` behind its bracket; nothing else has one here.
        self.rest = rest;
        let word = word.split(" /*").next().unwrap_or_default().trim();
        if let Some((function, argument)) = word.strip_suffix(')').and_then(|word| word.split_once('(')) {
            let quoted = argument.split('"').nth(1);
            return match (function, quoted) {
                ("inet_addr" | "inet_pton", Some(address)) => Reading::Text(address.to_owned()),
                ("htons" | "htonl" | "htobe64", None) => plain(argument),
                // The number that the name had where this was recorded.
                _ => Reading::Nothing,
            };
        }
        plain(word)
    }
}

fn plain(word: &str) -> Reading {
    let (sign, digits) = word.strip_prefix('-').map_or((1, word), |digits| (-1, digits));
    let (radix, digits) = digits.strip_prefix("0x").map_or((10, digits), |digits| (16, digits));
    if let Ok(number) = i128::from_str_radix(digits, radix) {
        return Reading::Number(sign * number);
    }
    if word.contains(':') {
        return Reading::Text(word.to_owned());
    }
    Reading::Names(word.split('|').map(str::to_owned).collect())
}

#[test]
fn attributes_are_found() {
    let text = "[{nlmsg_len=52, nlmsg_type=RTM_NEWROUTE}, {rtm_family=AF_INET, rtm_table=RT_TABLE_MAIN}, \
                [[{nla_len=8, nla_type=RTA_DST}, inet_addr(\"192.168.0.0\")], [{nla_len=8, nla_type=NLA_F_NESTED|RTA_X}, \
                [{nla_len=5, nla_type=0x7 /* RTA_??? */}, 0x10 /* no */]]]]";
    let (header, attributes) = read(text).unwrap();
    let names = |name: &str| Reading::Names(vec![name.to_owned()]);
    assert_eq!(
        header,
        Reading::Members(vec![("rtm_family".into(), names("AF_INET")), ("rtm_table".into(), names("RT_TABLE_MAIN"))])
    );
    let inner = Reading::Attributes(vec![(UNKNOWN.into(), Reading::Number(16))]);
    let expected = vec![("RTA_DST".into(), Reading::Text("192.168.0.0".into())), ("RTA_X".into(), inner)];
    assert_eq!(attributes, Reading::Attributes(expected));
}
