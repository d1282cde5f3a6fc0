//! Our reading of a message beside that of somebody else.
//!
//! A value is the same if the message, with their value in the place of ours, is encoded to the same bytes. So numbers are
//! compared with names, and addresses with hex, by the tables alone.

use netlink_core::catalogue::Catalogue;
use netlink_core::json::{Json, message_from_json};

use super::reading::{Reading, UNKNOWN};

/// Compares one message.
pub struct Comparison<'c> {
    catalogue: &'c Catalogue,
    message: &'c Json,
    bytes: &'c [u8],
    /// How many values were the same.
    pub same: usize,
    /// What was different: where, their value, ours.
    pub different: Vec<String>,
}

type Place = Vec<Step>;

#[derive(Clone, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

impl<'c> Comparison<'c> {
    pub fn new(catalogue: &'c Catalogue, message: &'c Json, bytes: &'c [u8]) -> Self {
        Self { catalogue, message, bytes, same: 0, different: Vec::new() }
    }

    /// Attributes by position: what they are called, and their values.
    pub fn attributes(&mut self, theirs: &Reading, place: &[&str]) {
        let place: Place = place.iter().map(|key| Step::Key((*key).to_owned())).collect();
        match self.find(&place).cloned() {
            Some(ours) => self.value(theirs, &ours, &place),
            None if theirs.named().is_empty() => {}
            None => self.differ(&place, theirs, &Json::Null),
        }
    }

    /// A struct of Go: its fields are attributes, or members of what is there.
    pub fn fields(&mut self, theirs: &Reading, place: &[&str]) {
        let place: Place = place.iter().map(|key| Step::Key((*key).to_owned())).collect();
        match self.find(&place).cloned() {
            Some(ours) => self.field(theirs, &ours, &place),
            None => self.differ(&place, theirs, &Json::Null),
        }
    }

    fn field(&mut self, theirs: &Reading, ours: &Json, place: &Place) {
        match (theirs, ours) {
            (Reading::Members(theirs), Json::Object(members)) => {
                for (name, value) in theirs.iter().filter(|(_, value)| *value != Reading::Nothing) {
                    if !super::exceptions::is_compared(name, value) {
                        continue;
                    }
                    let is_it = |key: &str| super::exceptions::is_field(name, plain_key(key));
                    // It may be in the header of what is there.
                    let mut inner = members.iter().filter(|(key, _)| matches!(&**key, "header" | "body" | "tree-hdr"));
                    let inner = inner.find_map(|(outer, value)| match value {
                        Json::Object(members) => Some((outer, members.iter().find(|(key, _)| is_it(key))?)),
                        _ => None,
                    });
                    if let Some((key, ours)) = members.iter().find(|(key, _)| is_it(key)) {
                        self.field(value, ours, &with(place, Step::Key(key.clone())));
                    } else if let Some((outer, (key, ours))) = inner {
                        let place = with(&with(place, Step::Key(outer.clone())), Step::Key(key.clone()));
                        self.field(value, ours, &place);
                    } else if matches!(value, Reading::Members(_)) && !value.is_zero() {
                        // Its fields are in a nest of another name here, or in none.
                        let of_tree = members.iter().find(|(key, _)| plain_key(key) == "ematches");
                        match of_tree.filter(|_| name == "Ematch") {
                            Some((key, ours)) => self.field(value, ours, &with(place, Step::Key(key.clone()))),
                            None => self.field(value, ours, place),
                        }
                    } else if !value.is_zero() {
                        self.differ(&with(place, Step::Key(format!("{name}?"))), value, ours);
                    }
                }
            }
            (Reading::Bytes(bytes), Json::Array(_)) => {
                let bytes = bytes.iter().map(|byte| Reading::Number((*byte).into())).collect();
                self.field(&Reading::List(bytes), ours, place);
            }
            (Reading::List(theirs), Json::Array(ours)) if theirs.len() == ours.len() => {
                for (index, (theirs, ours)) in theirs.iter().zip(ours).enumerate() {
                    self.field(theirs, ours, &with(place, Step::Index(index)));
                }
            }
            (Reading::Number(_) | Reading::Members(_), Json::Array(ours)) if ours.len() == 1 => {
                self.field(theirs, &ours[0], &with(place, Step::Index(0)));
            }
            // The one thing in a nest.
            (Reading::List(_) | Reading::Bytes(_), Json::Object(members))
                if members.len() == 1 && !members[0].0.starts_with('#') =>
            {
                self.field(theirs, &members[0].1, &with(place, Step::Key(members[0].0.clone())));
            }
            (Reading::Members(_) | Reading::List(_), _) => self.differ(place, theirs, ours),
            // What is there is there.
            (Reading::Number(1), Json::Bool(true)) => self.same += 1,
            _ => self.plain(theirs, ours, place),
        }
    }

    /// The fixed header: the members that both have.
    pub fn header(&mut self, theirs: &Reading) {
        let place = vec![Step::Key("header".to_owned())];
        if let Some(ours) = self.find(&place).cloned() {
            self.value(&Reading::Members(theirs.named().to_vec()), &ours, &place);
        }
    }

    fn value(&mut self, theirs: &Reading, ours: &Json, place: &Place) {
        match (theirs, ours) {
            (Reading::Nothing, _) => {}
            (Reading::Attributes(theirs), Json::Object(members)) => self.named(theirs, members, place),
            (Reading::Members(theirs), Json::Object(members)) => {
                for (name, value) in theirs {
                    // The longest one: `eaction` is not `action`.
                    let same = members.iter().filter(|(key, _)| is_named(name, key)).max_by_key(|(key, _)| key.len());
                    if let Some((key, ours)) = same {
                        self.value(value, ours, &with(place, Step::Key(key.clone())));
                    }
                }
            }
            // Of a rate they tell the number alone.
            (Reading::Number(_), Json::Object(members)) if members.iter().any(|(key, _)| key == "rate") => {
                let place = with(place, Step::Key("rate".to_owned()));
                self.plain(theirs, &Json::Null, &place);
            }
            (Reading::Text(range), Json::Object(members)) if members.iter().any(|(key, _)| key == "start") => {
                let ends = range.split(':').map(|end| end.parse().map_or(Reading::Nothing, Reading::Number));
                let ends = ["start", "end"].map(str::to_owned).into_iter().zip(ends).collect();
                self.value(&Reading::Members(ends), ours, place);
            }
            (Reading::Text(_) | Reading::Bytes(_), Json::Object(_)) => self.plain(theirs, ours, place),
            (Reading::List(theirs), Json::Array(ours)) if theirs.len() == ours.len() => {
                for (index, (theirs, ours)) in theirs.iter().zip(ours).enumerate() {
                    self.value(theirs, ours, &with(place, Step::Index(index)));
                }
            }
            // One of what may be there many times.
            (theirs, Json::Array(ours)) if ours.len() == 1 && !matches!(theirs, Reading::Names(_)) => {
                self.value(theirs, &ours[0], &with(place, Step::Index(0)));
            }
            // A list in a nest of its own, which they leave out.
            (Reading::List(_), Json::Object(members))
                if members.len() == 1 && matches!(&*members[0].0, "elem" | "elem-nested") =>
            {
                self.value(theirs, &members[0].1, &with(place, Step::Key(members[0].0.clone())));
            }
            (Reading::List(theirs), ours) if theirs.len() == 1 => self.value(&theirs[0], ours, place),
            (Reading::Names(theirs), ours) => self.names(theirs, ours, place),
            (Reading::Attributes(_) | Reading::Members(_) | Reading::List(_), _) => {}
            (theirs, ours) => self.plain(theirs, ours, place),
        }
    }

    fn named(&mut self, theirs: &[(String, Reading)], members: &[(String, Json)], place: &Place) {
        // What may be there many times is one array here, where its first is.
        let mut groups: Vec<(&str, Vec<&Reading>)> = Vec::new();
        for (name, value) in theirs {
            match groups.last_mut().filter(|(known, _)| known == name && name != UNKNOWN) {
                Some((_, values)) => values.push(value),
                None => groups.push((name, vec![value])),
            }
        }
        let members: Vec<_> =
            members.iter().filter(|(key, _)| !matches!(&**key, "#padding" | "#rest" | "header")).collect();
        if groups.len() != members.len() {
            let keys: Vec<_> = members.iter().map(|(key, _)| &**key).collect();
            let names: Vec<_> = groups.iter().map(|(name, _)| *name).collect();
            self.different.push(format!("{}: they have {names:?}, we {keys:?}", display(place)));
            return;
        }
        for ((name, values), (key, ours)) in groups.into_iter().zip(members) {
            let place = with(place, Step::Key(key.clone()));
            if name == UNKNOWN {
                continue;
            }
            if !is_named(name, key) {
                self.different.push(format!("{}: they call it {name}", display(&place)));
                continue;
            }
            self.same += 1;
            match (&values[..], ours) {
                ([value], _) => self.value(value, ours, &place),
                (values, Json::Array(all)) if values.len() == all.len() => {
                    for (index, (value, ours)) in values.iter().zip(all).enumerate() {
                        self.value(value, ours, &with(&place, Step::Index(index)));
                    }
                }
                _ => self.different.push(format!("{}: they have {}", display(&place), values.len())),
            }
        }
    }

    fn names(&mut self, theirs: &[String], ours: &Json, place: &Place) {
        let is_one = |theirs: &String, ours: &str| is_named(theirs, ours);
        let is_same = match ours {
            Json::String(ours) => theirs.len() == 1 && is_one(&theirs[0], ours),
            Json::Array(ours) if ours.is_empty() => theirs.iter().all(|name| name.ends_with("_NONE")),
            // Numbers among them are bits without a name.
            Json::Array(ours) => theirs
                .iter()
                .filter(|name| !name.starts_with("0x"))
                .all(|theirs| ours.iter().any(|ours| matches!(ours, Json::String(ours) if is_one(theirs, ours)))),
            // There are no names for it here.
            Json::Number(_) => return,
            _ => false,
        };
        if is_same {
            self.same += 1;
        } else {
            self.differ(place, &Reading::Names(theirs.to_vec()), ours);
        }
    }

    fn plain(&mut self, theirs: &Reading, ours: &Json, place: &Place) {
        // What has no type here.
        if let (Reading::Number(theirs), Json::String(hex)) = (theirs, ours)
            && hex.len() <= 16
            && *theirs
                == hex.as_bytes().chunks(2).rev().fold(0, |number, byte| {
                    let byte = str::from_utf8(byte).ok().and_then(|byte| i128::from_str_radix(byte, 16).ok());
                    number << 8 | byte.unwrap_or(-1)
                })
        {
            self.same += 1;
            return;
        }
        if matches!(ours, Json::Object(_)) && self.is_same(theirs, place) {
            // They do not know what these bytes are.
            return;
        }
        if self.is_same(theirs, place)
            || matches!((theirs, ours), (Reading::Text(theirs), Json::String(ours)) if is_named(theirs, ours))
        {
            self.same += 1;
        } else {
            self.differ(place, theirs, ours);
        }
    }

    /// Whether the message is the same with their value.
    fn is_same(&self, theirs: &Reading, place: &[Step]) -> bool {
        theirs.candidates().into_iter().any(|value| {
            let mut message = self.message.clone();
            let Some(target) = find_mut(&mut message, place) else { return false };
            *target = value;
            message_from_json(self.catalogue, &message).is_ok_and(|(_, bytes)| bytes == self.bytes)
        })
    }

    fn differ(&mut self, place: &Place, theirs: &Reading, ours: &Json) {
        let mut ours = serde_json::to_string(ours).unwrap();
        ours.truncate(200);
        self.different.push(format!("{}: {theirs:?}, we {ours}", display(place)));
    }

    fn find(&self, place: &[Step]) -> Option<&Json> {
        place.iter().try_fold(self.message, |json, step| match (step, json) {
            (Step::Key(name), Json::Object(members)) if name.is_empty() => members.first().map(|(_, value)| value),
            (Step::Key(name), Json::Array(values)) if name.is_empty() => values.first(),
            (Step::Key(name), Json::Object(members)) => {
                members.iter().find(|(key, _)| plain_key(key) == name || key == name).map(|(_, value)| value)
            }
            (Step::Index(index), Json::Array(values)) => values.get(*index),
            _ => None,
        })
    }
}

fn find_mut<'j>(json: &'j mut Json, place: &[Step]) -> Option<&'j mut Json> {
    place.iter().try_fold(json, |json, step| match (step, json) {
        (Step::Key(name), Json::Object(members)) => {
            let is_it = |key: &str| name.is_empty() || key == name || plain_key(key) == name;
            members.iter_mut().find(|(key, _)| is_it(key)).map(|(_, value)| value)
        }
        (Step::Key(name), Json::Array(values)) => values.first_mut().filter(|_| name.is_empty()),
        (Step::Index(index), Json::Array(values)) => values.get_mut(*index),
        _ => None,
    })
}

fn with(place: &Place, step: Step) -> Place {
    let mut place = place.clone();
    place.push(step);
    place
}

fn display(place: &[Step]) -> String {
    let parts = place.iter().skip(1).map(|step| match step {
        Step::Key(key) => plain_key(key).to_owned(),
        Step::Index(index) => index.to_string(),
    });
    parts.collect::<Vec<_>>().join(".")
}

/// A key without what it says of the flags of an attribute, and without its number where it comes again.
pub fn plain_key(key: &str) -> &str {
    let key = key.split('+').next().unwrap_or_default();
    let endings = ["-nul", "-net-byteorder", "-nested"];
    let key = endings.iter().fold(key, |key, ending| key.strip_suffix(ending).unwrap_or(key));
    key.split_once('#').filter(|(name, _)| !name.is_empty()).map_or(key, |(name, _)| name)
}

/// Whether a name in C, or in another spelling, ends with one of ours.
pub fn is_named(theirs: &str, ours: &str) -> bool {
    let plain = |name: &str| name.to_ascii_lowercase().replace(['_', '-'], "");
    plain(theirs).ends_with(&plain(plain_key(ours)))
}
