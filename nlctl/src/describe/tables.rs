//! The tables of a family, found from its operations.

use netlink_core::schema::{Choice, Enumeration, Family, Key, Kind, Set, Structure};

use super::words;

/// Every table that the messages of a family need, in the order in which they are come across.
#[derive(Debug, Default)]
pub struct Tables {
    pub sets: Vec<&'static Set>,
    pub structures: Vec<&'static Structure>,
    pub enumerations: Vec<&'static Enumeration>,
    pub choices: Vec<&'static Choice>,
}

impl Tables {
    /// Those of a family.
    pub fn of(family: &Family) -> Self {
        let mut tables = Self::default();
        for operation in family.operations {
            for form in [operation.request, operation.reply].into_iter().flatten() {
                tables.set(form.set);
            }
        }
        tables
    }

    fn set(&mut self, set: &'static Set) {
        if !add(&mut self.sets, set) {
            return;
        }
        if let Some(header) = set.header {
            self.structure(header);
        }
        if let Some(body) = &set.body {
            self.kind(body);
        }
        set.attributes.iter().for_each(|attribute| self.kind(&attribute.kind));
    }

    fn structure(&mut self, structure: &'static Structure) {
        if add(&mut self.structures, structure) {
            structure.members.iter().for_each(|member| self.kind(&member.kind));
        }
    }

    fn kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Struct(structure) => self.structure(structure),
            Kind::Tail(structure, rest) => {
                self.structure(structure);
                self.kind(rest);
            }
            Kind::List(element) | Kind::Fixed(_, element) | Kind::Array(element) => self.kind(element),
            Kind::Nest(set) | Kind::TypeValue(_, set) | Kind::Records(_, set) => self.set(set.get()),
            Kind::Choice(choice) => {
                let choice = choice.get();
                if add(&mut self.choices, choice) {
                    choice.formats.iter().for_each(|(_, kind)| self.kind(kind));
                    choice.default.iter().for_each(|kind| self.kind(kind));
                }
            }
            other => {
                if let Some(names) = words::names(other) {
                    add(&mut self.enumerations, names);
                }
            }
        }
    }

    /// The names of the numbers that a choice is made by, if there is one enumeration that has them all.
    pub fn selector(&self, choice: &Choice) -> Option<&'static Enumeration> {
        let attributes = self.sets.iter().flat_map(|set| set.attributes).map(|row| (row.name, &row.kind));
        let members =
            self.structures.iter().flat_map(|structure| structure.members).map(|member| (member.name, &member.kind));
        let selectors = attributes.chain(members).filter(|(name, _)| *name == *choice.selector);
        let mut enumerations = selectors.filter_map(|(_, kind)| words::names(kind));
        let mut keys = choice.formats.iter().filter_map(|(key, _)| match key {
            Key::Number(number) => Some(*number),
            Key::Text(_) => None,
        });
        enumerations
            .find(|names| keys.clone().all(|key| names.name_of(key).is_some()))
            .filter(|_| keys.next().is_some())
    }

    /// The names of all of them.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let sets = self.sets.iter().map(|set| set.name);
        let structures = self.structures.iter().map(|structure| structure.name);
        let enumerations = self.enumerations.iter().map(|names| names.name);
        sets.chain(structures).chain(enumerations).chain(self.choices.iter().map(|choice| choice.name))
    }
}

/// Adds a table that is not there yet. Returns whether it was not.
fn add<T>(tables: &mut Vec<&'static T>, table: &'static T) -> bool {
    let is_there = tables.iter().any(|other| std::ptr::eq(*other, table));
    if !is_there {
        tables.push(table);
    }
    !is_there
}
