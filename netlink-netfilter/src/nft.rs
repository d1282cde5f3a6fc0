//! Everyday requests of nftables: tables, chains, rules and sets by their names (`nft`).
//!
//! Changes go into a [`transaction`], which the kernel makes all together or not at all.
//!
//! ```
//! use netlink_core::common::IpProtocol;
//! use netlink_netfilter::nft::{self, ConnectionState, InetHook, NetfilterProtocol, SetKey, VerdictCode};
//!
//! let filter = nft::table(NetfilterProtocol::INET, "filter");
//! let input = filter.chain("input");
//! let ports = filter.set("ports");
//! let mut transaction = nft::transaction();
//! transaction.push(filter.add());
//! transaction.push(input.add_at(InetHook::LOCAL_IN, 0).policy(VerdictCode::DROP));
//! transaction.push(ports.add_of(SetKey::PORT));
//! transaction.push(ports.add_elements([22_u16, 443].map(u16::to_be_bytes)));
//! let known = ConnectionState::ESTABLISHED | ConnectionState::RELATED;
//! transaction.push(input.append(|rule| rule.connection_state(known).accept()));
//! transaction.push(input.append(|rule| rule.input_device("lo").accept()));
//! transaction.push(input.append(|rule| rule.protocol(IpProtocol::TCP).destination_port_in(ports).counter().accept()));
//! assert_eq!(transaction.len(), 7);
//! // netlink_netfilter::Netfilter::connect()?.call_transaction(transaction)?;
//! ```
//!
//! What a [rule](Statements) has no word for here is said as an expression of its own ([`Statements::expression`]); the tables have all
//! of them.

use netlink_core::{Ack, Flags, Many, Multipart, Request, Transaction};

pub use crate::generated::nfnetlink::{InetHook, NetfilterProtocol};
pub use crate::generated::nftables::*;

mod statements;

pub use statements::{ConnectionState, Statements};

/// `NFNL_SUBSYS_NFTABLES`.
const SUBSYSTEM: u16 = 10;

/// An empty transaction of nftables.
#[must_use]
pub const fn transaction() -> Transaction {
    Transaction::new(SUBSYSTEM)
}

/// Lists the tables of all families.
pub fn tables() -> TableBuilder<Request<Many<Table>>> {
    gettable_dump()
}

/// A table by its name. The family is that of its packets: ipv4, ipv6, inet for both, arp, bridge or netdev.
#[must_use]
pub const fn table(family: NetfilterProtocol, name: &str) -> TableName<'_> {
    TableName { family, name }
}

/// The name of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct TableName<'a> {
    /// The family.
    pub family: NetfilterProtocol,
    /// The name in its family.
    pub name: &'a str,
}

impl<'a> TableName<'a> {
    /// Adds the table; there may be one of that name.
    pub fn add(self) -> TableBuilder<Request<Ack>> {
        newtable(Flags::CREATE).header(|header| header.nfgen_family = self.family).name(self.name)
    }

    /// Deletes the table and all that is in it.
    pub fn delete(self) -> TableBuilder<Request<Ack>> {
        deltable(Flags::empty()).header(|header| header.nfgen_family = self.family).name(self.name)
    }

    /// A chain in the table.
    #[must_use]
    pub const fn chain(self, name: &'a str) -> ChainName<'a> {
        ChainName { table: self, name }
    }

    /// A set in the table.
    #[must_use]
    pub const fn set(self, name: &'a str) -> SetName<'a> {
        SetName { table: self, name }
    }

    /// Lists the rules of all chains of the table.
    pub fn rules(self) -> RuleBuilder<Request<Many<Rule>>> {
        getrule_dump().header(|header| header.nfgen_family = self.family).table(self.name)
    }
}

/// The name of a chain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ChainName<'a> {
    /// Its table.
    pub table: TableName<'a>,
    /// The name in its table.
    pub name: &'a str,
}

impl ChainName<'_> {
    fn builder<R>(self, builder: ChainBuilder<Request<R>>) -> ChainBuilder<Request<R>> {
        builder.header(|header| header.nfgen_family = self.table.family).table(self.table.name).name(self.name)
    }

    fn rule<R>(self, builder: RuleBuilder<Request<R>>) -> RuleBuilder<Request<R>> {
        builder.header(|header| header.nfgen_family = self.table.family).table(self.table.name).chain(self.name)
    }

    /// Adds the chain, which packets come to from other chains; there may be one of that name.
    pub fn add(self) -> ChainBuilder<Request<Ack>> {
        self.builder(newchain(Flags::CREATE))
    }

    /// Adds the chain, which packets come to from a hook; of several at one hook, the lowest priority comes first. It is of
    /// the type filter until something else is said, and what is not dropped by a rule passes, unless it has another
    /// [policy](ChainBuilder::policy).
    pub fn add_at(self, hook: InetHook, priority: i32) -> ChainBuilder<Request<Ack>> {
        self.add().r#type("filter").hook(|builder| builder.hooknum(hook).priority(priority))
    }

    /// Deletes the chain, which must be empty, and no rule may refer to it.
    pub fn delete(self) -> ChainBuilder<Request<Ack>> {
        self.builder(delchain(Flags::empty()))
    }

    /// Adds a rule behind those there are.
    pub fn append(self, build: impl FnOnce(Statements) -> Statements) -> RuleBuilder<Request<Ack>> {
        self.with(Flags::CREATE | Flags::APPEND, build)
    }

    /// Adds a rule before those there are.
    pub fn insert(self, build: impl FnOnce(Statements) -> Statements) -> RuleBuilder<Request<Ack>> {
        self.with(Flags::CREATE, build)
    }

    fn with(self, flags: Flags, build: impl FnOnce(Statements) -> Statements) -> RuleBuilder<Request<Ack>> {
        self.rule(newrule(flags)).expressions(|list| build(Statements::new(list, self.table.family)).into_list())
    }

    /// Deletes all rules of the chain.
    pub fn flush(self) -> RuleBuilder<Request<Ack>> {
        self.rule(delrule(Flags::empty()))
    }

    /// Lists the rules of the chain.
    pub fn rules(self) -> RuleBuilder<Request<Many<Rule>>> {
        self.rule(getrule_dump())
    }
}

/// The name of a set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct SetName<'a> {
    /// Its table.
    pub table: TableName<'a>,
    /// The name in its table.
    pub name: &'a str,
}

/// What a set is of: the number by which `nft` knows the type, and the bytes of an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SetKey {
    /// Number of the type; the kernel keeps it for `nft`.
    pub number: u32,
    /// Bytes of an element.
    pub length: u32,
}

impl SetKey {
    /// IPv4 addresses.
    pub const IPV4: Self = Self { number: 7, length: 4 };
    /// IPv6 addresses.
    pub const IPV6: Self = Self { number: 8, length: 16 };
    /// Ethernet addresses.
    pub const ETHERNET: Self = Self { number: 9, length: 6 };
    /// Protocols above IP.
    pub const PROTOCOL: Self = Self { number: 12, length: 1 };
    /// Ports, in network order.
    pub const PORT: Self = Self { number: 13, length: 2 };
    /// Marks of packets, in host order.
    pub const MARK: Self = Self { number: 19, length: 4 };
}

impl SetName<'_> {
    fn list<R>(self, builder: SetElemListBuilder<Request<R>>) -> SetElemListBuilder<Request<R>> {
        builder.header(|header| header.nfgen_family = self.table.family).table(self.table.name).set(self.name)
    }

    /// Adds the set; there may be one of that name.
    pub fn add_of(self, key: SetKey) -> SetBuilder<Request<Ack>> {
        let set = newset(Flags::CREATE).header(|header| header.nfgen_family = self.table.family);
        set.table(self.table.name).name(self.name).id(0).key_type(key.number).key_len(key.length)
    }

    /// Deletes the set, which no rule may refer to.
    pub fn delete(self) -> SetBuilder<Request<Ack>> {
        let set = delset(Flags::empty()).header(|header| header.nfgen_family = self.table.family);
        set.table(self.table.name).name(self.name)
    }

    /// Adds elements, as they are in packets; they may be there already.
    pub fn add_elements<K: AsRef<[u8]>>(self, keys: impl IntoIterator<Item = K>) -> SetElemListBuilder<Request<Ack>> {
        self.with(newsetelem(Flags::CREATE), keys)
    }

    /// Deletes elements, which must be there.
    pub fn delete_elements<K: AsRef<[u8]>>(
        self,
        keys: impl IntoIterator<Item = K>,
    ) -> SetElemListBuilder<Request<Ack>> {
        self.with(delsetelem(Flags::empty()), keys)
    }

    /// Looks elements up: a message for each, with all there is to say of it. One that is not there is an error (`ENOENT`) after
    /// those before it.
    pub fn get_elements<K: AsRef<[u8]>>(
        self,
        keys: impl IntoIterator<Item = K>,
    ) -> SetElemListBuilder<Request<Multipart<SetElemList>>> {
        self.with(getsetelem(), keys)
    }

    fn with<K: AsRef<[u8]>, R>(
        self,
        builder: SetElemListBuilder<Request<R>>,
        keys: impl IntoIterator<Item = K>,
    ) -> SetElemListBuilder<Request<R>> {
        self.list(builder).elements(|elements| {
            keys.into_iter()
                .fold(elements, |elements, key| elements.entry(|element| element.key(|data| data.value(key.as_ref()))))
        })
    }

    /// Lists the elements.
    pub fn elements(self) -> SetElemListBuilder<Request<Many<SetElemList>>> {
        self.list(getsetelem_dump())
    }
}
