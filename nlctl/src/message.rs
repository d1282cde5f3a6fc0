//! A message in the making: words go to the places that the tables name.

use std::ffi::{OsStr, OsString};
use std::net::IpAddr;
use std::os::fd::{AsFd, AsRawFd};

use netlink_core::common::AddressFamily;
use netlink_core::json::{Json, Nesting, from_json};
use netlink_core::schema::{Family, Kind, Operation, Set};
use netlink_core::{Ack, Flags, Request};
use netlink_route::{Namespace, Prefix};
use netlink_sys::{Answer, Answered};

use crate::arguments::Words;
use crate::context::Context;
use crate::failure::Failure;
use crate::synonyms::{self, Means};
use crate::target::{Members, Target};
use crate::value;

/// A message in the making.
///
/// A word that names a nest (`metrics`, `peer`), a next hop (`nexthop`) or the kind of a link (`type vxlan`) opens it:
/// the words behind it are looked up in there first, then in what encloses it.
#[derive(Debug)]
pub struct Message<'a> {
    context: &'a Context,
    family: &'static Family,
    operation: &'static Operation,
    root: Frame,
    /// Nests that are open, each within the one before.
    open: Vec<Frame>,
    /// What the message refers to by descriptor, open until it is sent.
    namespaces: Vec<Namespace>,
}

/// A set that is being filled.
#[derive(Debug)]
struct Frame {
    set: &'static Set,
    /// Where it belongs in the set around it.
    place: Option<Target>,
    members: Members,
}

impl<'a> Message<'a> {
    /// An empty request of an operation.
    pub fn new(context: &'a Context, family: &'static Family, operation: &'static Operation) -> Self {
        static NOTHING: Set = Set::NOTHING;
        let set = operation.request.map_or(&NOTHING, |form| form.set);
        let root = Frame { set, place: None, members: Members::new() };
        Self { context, family, operation, root, open: Vec::new(), namespaces: Vec::new() }
    }

    /// Reads all words that are left.
    pub fn read(&mut self, words: &mut Words) -> Result<(), Failure> {
        while let Some(word) = words.next() {
            self.word(&word, words)?;
        }
        Ok(())
    }

    /// Reads a key, and what belongs to it.
    pub fn word(&mut self, key: &OsStr, words: &mut Words) -> Result<(), Failure> {
        let Some(key) = key.to_str() else { return Err(Failure::usage(format!("{key:?} is no setting"))) };
        if key == "help" {
            return Err(Failure::Help(self.help()));
        }
        for depth in (0..=self.open.len()).rev() {
            let frame = self.frame(depth);
            if let Some(means) = synonyms::find(frame.set, key) {
                return self.synonym(depth, means, key, words);
            }
            if let Some(target) = Target::find(frame.set, key, &frame.members) {
                return self.target(depth, target, key, words);
            }
        }
        let sets: Vec<_> = self.sets().map(|set| set.name).collect();
        Err(Failure::usage(format!("{key:?} is no setting of {}", sets.join(" or "))))
    }

    /// Sets a place of the message itself, if nothing has been said about it.
    pub fn default(&mut self, place: &str, value: Json) -> Result<(), Failure> {
        if self.get(place).is_none() {
            let target = find(self.root.set, place, &self.root.members)?;
            self.insert(0, &target, value)?;
        }
        Ok(())
    }

    /// What has been said about a place of the message itself.
    pub fn get(&self, place: &str) -> Option<&Json> {
        let (first, rest) = place.split_once('.').unwrap_or((place, ""));
        let (_, value) = self.root.members.iter().find(|(name, _)| name == first)?;
        if rest.is_empty() { Some(value) } else { value.get(rest) }
    }

    /// Takes back what has been said about an attribute of the message itself.
    pub fn take(&mut self, name: &str) -> Option<Json> {
        let index = self.root.members.iter().position(|(key, _)| key == name)?;
        Some(self.root.members.remove(index).1)
    }

    /// Changes the elements of an attribute of the message itself that is an array.
    pub fn each(&mut self, name: &str, mut change: impl FnMut(&mut Members)) {
        self.close(0);
        for (_, value) in self.root.members.iter_mut().filter(|(key, _)| key == name) {
            if let Json::Array(values) = value {
                for value in values {
                    if let Json::Object(members) = value {
                        change(members);
                    }
                }
            }
        }
    }

    /// Sets the address family in the header: that of the first of these places that has an address, else the one asked
    /// for on the command line, else IPv4.
    pub fn family(&mut self, places: &[&str]) -> Result<AddressFamily, Failure> {
        self.close(0);
        let family =
            places.iter().find_map(|place| family_of(self.get(place)?)).unwrap_or(match self.context.family() {
                AddressFamily::UNSPEC => AddressFamily::INET,
                family => family,
            });
        self.default("header.family", Json::from(family.to_string().as_str()))?;
        Ok(family)
    }

    /// Puts the value of a prefix into the two places it has in a message.
    pub fn prefix(&mut self, address: &str, length: &str, word: &OsStr) -> Result<(), Failure> {
        self.put_prefix(0, address, length, word)
    }

    /// Sends the request, and returns what it is answered with. If it is only to be shown, there is no answer.
    pub fn call<R: Answered>(mut self, flags: Flags) -> Result<Option<Answer<'a, R>>, Failure> {
        self.close(0);
        let mut request = Request::<R>::new(self.family, self.operation, flags);
        from_json(self.root.set, &Json::Object(self.root.members), Nesting::Marked, request.as_mut())?;
        if self.context.is_dry_run() {
            self.context.show(&request)?;
            return Ok(None);
        }
        let connection = self.context.route()?;
        let result = connection.call(request);
        // The kernel has read the descriptors by now.
        drop(self.namespaces);
        Ok(Some(result?))
    }

    /// Sends the request, to be acknowledged.
    pub fn send(self, flags: Flags) -> Result<(), Failure> {
        self.call::<Ack>(flags).map(|_| ())
    }

    /// The sets in which keys are looked up, innermost first; the one between a link and its kind goes without saying.
    fn sets(&self) -> impl Iterator<Item = &'static Set> {
        (0..=self.open.len()).rev().map(|depth| self.frame(depth).set).filter(|set| set.name != "link-info")
    }

    fn frame(&self, depth: usize) -> &Frame {
        depth.checked_sub(1).and_then(|index| self.open.get(index)).unwrap_or(&self.root)
    }

    fn frame_mut(&mut self, depth: usize) -> &mut Frame {
        depth.checked_sub(1).and_then(|index| self.open.get_mut(index)).unwrap_or(&mut self.root)
    }

    /// Closes all nests that are deeper: they go to their places, unless nothing is in them.
    fn close(&mut self, depth: usize) {
        while self.open.len() > depth
            && let Some(frame) = self.open.pop()
        {
            if let (Some(place), false) = (frame.place, frame.members.is_empty()) {
                let outer = self.frame_mut(self.open.len());
                let mut value = Json::Object(frame.members);
                if place.repeats() {
                    value = Json::Array(vec![value]);
                }
                // A nest that was opened twice has its second half behind the first.
                merge(&mut outer.members, &place.path, value);
            }
        }
    }

    fn target(&mut self, depth: usize, target: Target, key: &str, words: &mut Words) -> Result<(), Failure> {
        if let Some(set) = target.opens()
            && !words.next_is_json()
        {
            self.close(depth);
            self.open.push(Frame { set, place: Some(target), members: Members::new() });
            return Ok(());
        }
        let word = if matches!(target.kind, Kind::Flag) { OsString::new() } else { words.value(key)? };
        self.put(depth, target, key, &word)
    }

    fn put(&mut self, depth: usize, target: Target, key: &str, word: &OsStr) -> Result<(), Failure> {
        let target = self.of_family(depth, target, word);
        let wrong = |expected| Failure::usage(format!("{key} {word:?}: expected {expected}"));
        let value = if target.is_interface() {
            if word == "0" { Json::Number(0) } else { Json::Number(self.context.interface(word)?.into()) }
        } else if target.is_table() {
            Json::Number(value::table(word).map_err(wrong)?.into())
        } else {
            match target.kind {
                Kind::Flag => Json::Bool(true),
                ref kind => value::parse(kind, word).map_err(wrong)?,
            }
        };
        self.insert(depth, &target, value)
    }

    /// Where IPv4 and IPv6 have attributes of their own, that of the address: `group`, `group6`.
    fn of_family(&self, depth: usize, target: Target, word: &OsStr) -> Target {
        let is_ipv6 = matches!(word.to_str().map(str::parse), Some(Ok(IpAddr::V6(_))));
        let other = match target.kind {
            Kind::Ipv4 if is_ipv6 => Target::find(self.frame(depth).set, &format!("{}6", target.name()), &[]),
            _ => None,
        };
        other.unwrap_or(target)
    }

    fn insert(&mut self, depth: usize, target: &Target, value: Json) -> Result<(), Failure> {
        let value = match value {
            value @ Json::Array(_) => value,
            value if target.repeats() => Json::Array(vec![value]),
            value => value,
        };
        let members = &mut self.frame_mut(depth).members;
        if lookup(members, &target.path).is_some() && !target.accumulates() {
            return Err(Failure::usage(format!("{} is given twice", target.path.join("."))));
        }
        merge(members, &target.path, value);
        Ok(())
    }

    fn synonym(&mut self, depth: usize, means: Means, key: &str, words: &mut Words) -> Result<(), Failure> {
        match means {
            Means::Values(places) => {
                let only = if let [(place, None)] = places { Some(*place) } else { None };
                if let Some(place) = only {
                    let target = self.find(depth, place)?;
                    return self.target(depth, target, key, words);
                }
                let follows = places.iter().any(|(_, value)| value.is_none());
                let word = if follows { words.value(key)? } else { OsString::new() };
                for (place, value) in places {
                    let target = self.find(depth, place)?;
                    self.put(depth, target, key, value.map_or(word.as_os_str(), OsStr::new))?;
                }
                Ok(())
            }
            Means::Switch(place) => {
                let target = self.find(depth, place)?;
                self.insert(depth, &target, Json::Number(words.switch().into()))
            }
            Means::LinkFlag(flag, inverted) => {
                let target = self.find(depth, "header.change")?;
                self.put(depth, target, key, flag.as_ref())?;
                if words.switch() != inverted {
                    let target = self.find(depth, "header.flags")?;
                    self.put(depth, target, key, flag.as_ref())?;
                }
                Ok(())
            }
            Means::Prefix(address, length) => self.put_prefix(depth, address, length, &words.value(key)?),
            Means::Masked(place, mask_place) => {
                let word = words.value(key)?;
                let text = word.to_string_lossy();
                let (value, mask) = text.split_once('/').map_or((&*text, None), |(value, mask)| (value, Some(mask)));
                let target = self.find(depth, place)?;
                self.put(depth, target, key, value.as_ref())?;
                match mask {
                    Some(mask) => {
                        let target = self.find(depth, mask_place)?;
                        self.put(depth, target, key, mask.as_ref())
                    }
                    None => Ok(()),
                }
            }
            Means::Via => {
                // The address says which family it is.
                words.accept(&["inet", "inet6"]);
                let target = self.find(depth, "gateway")?;
                self.put(depth, target, key, &words.value(key)?)
            }
            Means::Weight => {
                let word = words.value(key)?;
                let hops = word.to_str().and_then(|word| word.parse::<u16>().ok()?.checked_sub(1));
                let hops = hops.and_then(|hops| u8::try_from(hops).ok());
                let hops = hops.ok_or_else(|| Failure::usage(format!("{key} {word:?}: expected 1 to 256")))?;
                let target = self.find(depth, "header.hops")?;
                self.insert(depth, &target, Json::Number(hops.into()))
            }
            Means::Realms => {
                let word = words.value(key)?;
                let realms = word.to_str().and_then(|word| {
                    let (source, destination) = word.split_once('/').unwrap_or(("0", word));
                    Some(u32::from(source.parse::<u16>().ok()?) << 16 | u32::from(destination.parse::<u16>().ok()?))
                });
                let realms = realms.ok_or_else(|| {
                    Failure::usage(format!("{key} {word:?}: expected a number up to 65535, or two as in 3/4"))
                })?;
                let target = self.find(depth, "flow")?;
                self.insert(depth, &target, Json::Number(realms.into()))
            }
            Means::Namespace => {
                let namespace = Namespace::parse(words.value(key)?)?;
                let target = self.find(depth, "net-ns-fd")?;
                let descriptor = Json::Number(namespace.as_fd().as_raw_fd().into());
                self.namespaces.push(namespace);
                self.insert(depth, &target, descriptor)
            }
            Means::Kind => {
                let word = words.value(key)?;
                self.open_kind(depth, &word)
            }
        }
    }

    /// Opens the settings of a kind of link, or of the ports of a kind: `bridge`, `bridge_slave`.
    fn open_kind(&mut self, depth: usize, word: &OsStr) -> Result<(), Failure> {
        let Some(kind) = word.to_str() else { return Err(Failure::usage(format!("{word:?} is no kind of link"))) };
        if kind == "help" {
            return Err(Failure::Help(self.kinds(depth)?));
        }
        self.close(depth);
        let info = self.find(depth, "linkinfo")?;
        let set = info.opens().ok_or_else(|| nowhere("linkinfo"))?;
        let (selector, data, kind) = match kind.strip_suffix("_slave").or_else(|| kind.strip_suffix("-slave")) {
            Some(kind) => ("slave-kind", "slave-data", kind),
            None => ("kind", "data", kind),
        };
        let members = vec![(selector.to_owned(), Json::from(kind))];
        let data = find(set, data, &members)?;
        self.open.push(Frame { set, place: Some(info), members });
        if let Some(set) = data.opens() {
            self.open.push(Frame { set, place: Some(data), members: Members::new() });
        }
        Ok(())
    }

    /// The kinds of links that the table has settings of.
    fn kinds(&self, depth: usize) -> Result<String, Failure> {
        let info = self.find(depth, "linkinfo")?.opens();
        let mut kinds = Vec::new();
        for (name, suffix) in [("data", ""), ("slave-data", "_slave")] {
            let row = info.and_then(|info| info.named(name)).map(|row| row.kind);
            let Some(Kind::Choice(choice)) = row else { continue };
            for (key, _) in choice.get().formats {
                if let netlink_core::schema::Key::Text(kind) = key {
                    kinds.push(format!("{}{suffix}", String::from_utf8_lossy(kind)));
                }
            }
        }
        Ok(format!("Kinds with settings: {}. Others have none: dummy, ifb, nlmon, wireguard, ...", kinds.join(", ")))
    }

    fn put_prefix(&mut self, depth: usize, address: &str, length: &str, word: &OsStr) -> Result<(), Failure> {
        let text = word.to_string_lossy();
        if matches!(&*text, "default" | "any" | "all") {
            return Ok(());
        }
        let prefix: Prefix = text.parse().map_err(|error| Failure::usage(format!("{word:?}: {error}")))?;
        let target = self.find(depth, length)?;
        // An address and its peer share the length.
        if lookup(&self.frame(depth).members, &target.path).is_none() || target.owner != "ifaddrmsg" {
            self.insert(depth, &target, Json::Number(prefix.length().into()))?;
        }
        let target = self.find(depth, address)?;
        self.insert(depth, &target, Json::String(prefix.address().to_string()))
    }

    fn find(&self, depth: usize, place: &str) -> Result<Target, Failure> {
        let frame = self.frame(depth);
        find(frame.set, place, &frame.members)
    }

    /// What can be said here: the attributes that the operation takes, or those of the nest that is open.
    fn help(&self) -> String {
        let used = self.operation.request.map_or(&[][..], |form| form.used);
        let mut text = String::new();
        if let Some(set) = self.sets().next() {
            text.push_str(&format!("Settings of {}:\n", set.name));
            let attributes =
                set.attributes.iter().filter(|row| !std::ptr::eq(set, self.root.set) || used.contains(&row.id));
            let members = set.header.map_or(&[][..], |header| header.members).iter();
            let names = attributes.map(|row| row.name.to_string());
            for name in names.chain(members.map(|member| format!("header.{}", member.name))) {
                if let Some(target) = Target::find(set, &name, &[]) {
                    text.push_str(format!("  {name:28} {}", target.describe()).trim_end());
                    text.push('\n');
                }
            }
            let words: Vec<_> = synonyms::of(set).iter().map(|(word, _)| *word).collect();
            if !words.is_empty() {
                text.push_str(&format!("Also, as ip has it: {}\n", words.join(", ")));
            }
        }
        let outer: Vec<_> = self.sets().skip(1).map(|set| set.name).collect();
        if !outer.is_empty() {
            text.push_str(&format!("And the settings of {}.\n", outer.join(" and of ")));
        }
        text.trim_end().to_owned()
    }
}

/// The IP family of an address, or of the first gateway among next hops.
fn family_of(value: &Json) -> Option<AddressFamily> {
    match value {
        Json::String(text) => text.parse().ok().map(|address: IpAddr| Prefix::from(address).family()),
        Json::Array(values) => values.iter().find_map(|value| family_of(value.get("gateway")?)),
        _ => None,
    }
}

fn find(set: &'static Set, place: &str, members: &[(String, Json)]) -> Result<Target, Failure> {
    Target::find(set, place, members).ok_or_else(|| nowhere(place))
}

fn nowhere(place: &str) -> Failure {
    Failure::usage(format!("{place:?} does not apply here"))
}

fn lookup<'a>(members: &'a Members, path: &[String]) -> Option<&'a Json> {
    let (first, rest) = path.split_first()?;
    let (_, value) = members.iter().find(|(name, _)| name == first)?;
    match (rest, value) {
        ([], value) => Some(value),
        (rest, Json::Object(members)) => lookup(members, rest),
        _ => None,
    }
}

/// Puts a value into its place. Arrays grow, objects take up the members; anything else is replaced.
fn merge(members: &mut Members, path: &[String], value: Json) {
    let Some((first, rest)) = path.split_first() else { return };
    let value = match rest {
        [] => value,
        rest => {
            let mut inner = Members::new();
            merge(&mut inner, rest, value);
            Json::Object(inner)
        }
    };
    match members.iter_mut().find(|(name, _)| name == first) {
        None => members.push((first.clone(), value)),
        Some((_, old)) => match (old, value) {
            (Json::Array(old), Json::Array(new)) => old.extend(new),
            (Json::Object(old), Json::Object(new)) => {
                new.into_iter().for_each(|(name, value)| merge(old, std::slice::from_ref(&name), value));
            }
            (old, new) => *old = new,
        },
    }
}

#[cfg(test)]
mod tests {
    use netlink_core::AttributeSet;
    use netlink_route::generated::{rt_addr, rt_link, rt_neigh, rt_route, rt_rule};

    use super::*;

    /// Every place that a synonym stands for is in its table.
    #[test]
    fn synonyms_lead_somewhere() {
        type Nothing = &'static [u8];
        let sets = [
            rt_link::Link::<Nothing>::SCHEMA,
            rt_link::Vxlan::<Nothing>::SCHEMA,
            rt_link::Geneve::<Nothing>::SCHEMA,
            rt_link::Gre::<Nothing>::SCHEMA,
            rt_link::Ip6gre::<Nothing>::SCHEMA,
            rt_link::Ipip::<Nothing>::SCHEMA,
            rt_link::Sit::<Nothing>::SCHEMA,
            rt_link::Xfrm::<Nothing>::SCHEMA,
            rt_link::Bond::<Nothing>::SCHEMA,
            rt_link::BridgePort::<Nothing>::SCHEMA,
            rt_link::Netkit::<Nothing>::SCHEMA,
            rt_addr::Address::<Nothing>::SCHEMA,
            rt_route::Route::<Nothing>::SCHEMA,
            rt_route::NextHop::<Nothing>::SCHEMA,
            rt_neigh::Neighbour::<Nothing>::SCHEMA,
            rt_rule::Rule::<Nothing>::SCHEMA,
        ];
        for set in sets {
            assert!(!synonyms::of(set).is_empty(), "{}", set.name);
            for (word, means) in synonyms::of(set) {
                let places: Vec<&str> = match means {
                    Means::Values(places) => places.iter().map(|(place, _)| *place).collect(),
                    Means::Switch(place) => vec![place],
                    Means::LinkFlag(..) => vec!["header.flags", "header.change"],
                    Means::Prefix(address, length) => vec![address, length],
                    Means::Masked(value, mask) => vec![value, mask],
                    Means::Via => vec!["gateway"],
                    Means::Weight => vec!["header.hops"],
                    Means::Realms => vec!["flow"],
                    Means::Namespace => vec!["net-ns-fd"],
                    Means::Kind => vec!["linkinfo"],
                };
                for place in places {
                    let target = Target::find(set, place, &[]);
                    assert!(target.is_some(), "{}: {word}: {place}", set.name);
                }
            }
        }
    }
}
