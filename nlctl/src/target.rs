//! What a key means: the place in a message that it names, found in the table.

use netlink_core::json::Json;
use netlink_core::schema::{self, Kind, Meaning, Name, Set, Structure};

use crate::value;

/// A place in a message.
#[derive(Clone, Debug)]
pub struct Target {
    /// The names from the set inwards.
    pub path: Vec<String>,
    /// What is there.
    pub kind: Kind,
    /// Whether there may be many.
    pub many: bool,
    /// The name of the set or struct it belongs to.
    pub owner: &'static str,
}

/// The members of a JSON object.
pub type Members = Vec<(String, Json)>;

impl Target {
    /// The place that `key` names: an attribute, a member of the fixed header, one of a nest or struct behind a dot
    /// (`metrics.mtu`, `header.flags`), or `#77` for an attribute that the table does not know.
    ///
    /// Names need not have all their dashes (`udpcsum`, `ageing_time`). `members` is what has been said so far: some
    /// formats depend on it.
    pub fn find(set: &'static Set, key: &str, members: &[(String, Json)]) -> Option<Self> {
        let (first, rest) = match key.split_once('.') {
            Some((first, rest)) => (first, Some(rest)),
            None => (key, None),
        };
        if let ("header", Some(rest), Some(header)) = (first, rest, set.header) {
            return member(header, rest).map(|target| target.within("header"));
        }
        if let Some(row) = attribute(set, first) {
            let kind = match row.kind {
                Kind::Choice(choice) => chosen(choice.get(), set, members),
                kind => kind,
            };
            let target = Self { path: vec![row.name.to_string()], kind, many: row.multi, owner: set.name };
            return match rest {
                None => Some(target),
                Some(rest) => target.descend(rest, members),
            };
        }
        if let Some(number) = key.strip_prefix('#') {
            number.parse::<u16>().ok()?;
            return Some(Self { path: vec![key.to_owned()], kind: Kind::Bytes, many: false, owner: set.name });
        }
        match (rest, set.header) {
            (None, Some(header)) => member(header, first).map(|target| target.within("header")),
            _ => None,
        }
    }

    fn descend(self, rest: &str, members: &[(String, Json)]) -> Option<Self> {
        let name = self.path.first()?;
        let inner = match self.kind {
            Kind::Nest(set) => {
                let inside = members.iter().find(|(key, _)| key == name).map(|(_, value)| value);
                let inside = if let Some(Json::Object(members)) = inside { members } else { &Members::new() };
                Self::find(set.get(), rest, inside)
            }
            Kind::Struct(structure) | Kind::Tail(structure, _) => member(structure, rest),
            _ => None,
        }?;
        Some(inner.within(name))
    }

    fn within(mut self, name: &str) -> Self {
        self.path.insert(0, name.to_owned());
        self
    }

    /// The name of the place itself.
    pub fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    /// The set of a place that holds attributes, so that keys behind it may mean those.
    pub fn opens(&self) -> Option<&'static Set> {
        match self.kind {
            Kind::Nest(set) | Kind::Records(_, set) => Some(set.get()),
            _ => None,
        }
    }

    /// Whether there may be many, one after another.
    pub fn repeats(&self) -> bool {
        self.many || matches!(self.kind, Kind::Records(..))
    }

    /// Whether what is said later is added to what was said before.
    pub fn accumulates(&self) -> bool {
        let meaning = match self.kind {
            Kind::Integer { meaning, .. } | Kind::Varying { meaning, .. } => meaning,
            _ => Meaning::Plain,
        };
        self.repeats() || matches!(meaning, Meaning::Flags(_))
    }

    /// Whether it is the number of an interface. The tables do not say so; the names do.
    pub fn is_interface(&self) -> bool {
        let is_number = matches!(self.kind, Kind::Integer { width: 4, meaning: Meaning::Plain, .. });
        is_number
            && match self.name() {
                "link" | "master" | "oif" | "iif" | "ifindex" | "active-slave" | "primary" | "backup-port" => true,
                "index" => self.owner == "ifaddrmsg",
                "slave1" | "slave2" => self.owner == "hsr",
                _ => false,
            }
    }

    /// What its values look like, in short.
    pub fn describe(&self) -> String {
        if self.is_interface() {
            "INTERFACE".to_owned()
        } else if self.is_table() {
            "TABLE".to_owned()
        } else {
            value::describe(&self.kind)
        }
    }

    /// Whether it is the number of a routing table that has no enumeration of its own.
    pub fn is_table(&self) -> bool {
        matches!((self.owner, self.name()), ("rule" | "vrf", "table"))
    }
}

/// The attribute of this name; those that are never used are not there.
fn attribute(set: &'static Set, key: &str) -> Option<&'static schema::Attribute> {
    let used = || set.attributes.iter().filter(|row| !matches!(row.kind, Kind::Unused));
    used().find(|row| row.name == *key).or_else(|| used().find(|row| is_like(row.name, key)))
}

/// The member of this name, as a place within the struct.
fn member(structure: &'static Structure, key: &str) -> Option<Target> {
    let found = structure.members.iter().find(|member| member.name == *key);
    let found = found.or_else(|| structure.members.iter().find(|member| is_like(member.name, key)))?;
    Some(Target { path: vec![found.name.to_string()], kind: found.kind, many: false, owner: structure.name })
}

/// Whether a word is a name but for dashes, dots and capital letters.
pub fn is_like(name: Name, word: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|letter| !matches!(letter, '-' | '_' | '.')).flat_map(char::to_lowercase).collect()
    };
    plain(&name.to_string()) == plain(word)
}

/// The format that was decided on by what has been said so far.
fn chosen(choice: &schema::Choice, set: &'static Set, members: &[(String, Json)]) -> Kind {
    let said = members.iter().find(|(key, _)| key == choice.selector).map(|(_, value)| value);
    let number = match (said, set.named(choice.selector).map(|row| row.kind)) {
        (Some(Json::Number(number)), _) => u64::try_from(*number).ok(),
        (Some(Json::String(name)), Some(Kind::Integer { meaning: Meaning::Enumeration(names), .. })) => {
            names.value_of(name)
        }
        _ => None,
    };
    let key = match said {
        Some(Json::String(text)) if number.is_none() => Some(schema::Key::Text(text.as_bytes())),
        _ => number.map(schema::Key::Number),
    };
    choice.format(key)
}
