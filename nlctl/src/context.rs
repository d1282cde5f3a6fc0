//! What every command has at hand: options, connections, names of interfaces, and the way results are printed.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fmt::Display;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::os::unix::ffi::OsStrExt;

use netlink_core::common::AddressFamily;
use netlink_core::json::{Json, Nesting, to_json};
use netlink_core::{Request, View};
use netlink_generic::Generic;
use netlink_route::Route;
use netlink_route::link::{self, Link};
use netlink_sys::{Connection, Error, Namespace};

use crate::Options;
use crate::failure::Failure;
use crate::table::{self, Row};

/// What every command has at hand.
#[derive(Debug)]
pub struct Context {
    json: bool,
    details: bool,
    dry_run: bool,
    family: AddressFamily,
    namespace: Option<Namespace>,
    route: OnceCell<Route>,
    names: OnceCell<RefCell<HashMap<u32, Vec<u8>>>>,
    failed: Cell<bool>,
}

impl Context {
    /// Opens the network namespace, if one was named.
    pub fn new(options: &Options) -> Result<Self, Failure> {
        let namespace = options.netns.as_ref().map(Namespace::parse).transpose()?;
        let family = match (options.ipv4, options.ipv6) {
            (true, _) => AddressFamily::INET,
            (_, true) => AddressFamily::INET6,
            _ => AddressFamily::UNSPEC,
        };
        Ok(Self {
            json: options.json,
            details: options.details,
            dry_run: options.dry_run,
            family,
            namespace,
            route: OnceCell::new(),
            names: OnceCell::new(),
            failed: Cell::new(false),
        })
    }

    /// The address family that was asked for; unspec if none was.
    pub fn family(&self) -> AddressFamily {
        self.family
    }

    /// Whether objects of this family are listed: of IPv4 and IPv6, unless one was asked for.
    pub fn shows(&self, family: AddressFamily) -> bool {
        let is_ip = matches!(family, AddressFamily::INET | AddressFamily::INET6);
        is_ip && (self.family == AddressFamily::UNSPEC || family == self.family)
    }

    /// The network namespace that was asked for.
    pub fn namespace(&self) -> Option<&Namespace> {
        self.namespace.as_ref()
    }

    /// Whether JSON was asked for.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// Whether requests that change something are shown, and not sent.
    pub fn is_dry_run(&self) -> bool {
        self.dry_run
    }

    /// Whether something went wrong that did not end the command.
    pub fn has_failed(&self) -> bool {
        self.failed.get()
    }

    /// The connection to rtnetlink.
    pub fn route(&self) -> Result<&Route, Failure> {
        if let Some(connection) = self.route.get() {
            return Ok(connection);
        }
        let connection = match &self.namespace {
            Some(namespace) => Route::connect_in(namespace)?,
            None => Route::connect()?,
        };
        Ok(self.route.get_or_init(|| connection))
    }

    /// A connection to generic netlink.
    pub fn generic(&self) -> Result<Generic, Failure> {
        Ok(match &self.namespace {
            Some(namespace) => Generic::connect_in(namespace)?,
            None => Generic::connect()?,
        })
    }

    /// A connection to a netlink protocol, by number.
    pub fn connection(&self, protocol: u16) -> Result<Connection, Failure> {
        Ok(match &self.namespace {
            Some(namespace) => Connection::open_in(namespace, protocol)?,
            None => Connection::open(protocol)?,
        })
    }

    /// The name of an interface, or its number if it has none here.
    pub fn interface_name(&self, index: u32) -> String {
        match self.names().borrow().get(&index) {
            Some(name) => String::from_utf8_lossy(name).into_owned(),
            None => index.to_string(),
        }
    }

    /// The number of the interface of this name; a number is as good as a name.
    pub fn interface(&self, name: &OsStr) -> Result<u32, Failure> {
        let found = match name.to_str() {
            Some(text) => match self.route()?.call(link::get(text)) {
                Ok(link) => Some(link.index()),
                Err(error) if error.is_permission_denied() => return Err(error.into()),
                // A number; or the kernel's way to say that this cannot be a name.
                Err(Error::Refused(_)) => text.parse().ok(),
                Err(error) => return Err(error.into()),
            },
            None => {
                let wanted = |&(_, other): &(&u32, &Vec<u8>)| other == name.as_bytes();
                self.names().borrow().iter().find(wanted).map(|(index, _)| *index)
            }
        };
        found.ok_or_else(|| Failure::NotFound(format!("no interface is named {name:?}")))
    }

    /// Numbers and names of all interfaces. A name is a help to the reader; what hides it is not worth an error.
    fn names(&self) -> &RefCell<HashMap<u32, Vec<u8>>> {
        self.names.get_or_init(|| {
            let Ok(Ok(links)) = self.route().map(|route| route.call(link::list())) else { return RefCell::default() };
            let names =
                links.flatten().filter_map(|link| Some((link.index(), link.ifname()?.as_bytes().to_vec()))).collect();
            RefCell::new(names)
        })
    }

    /// Takes note of the name of an interface.
    pub fn learn(&self, link: &Link) {
        if let Some(name) = link.ifname() {
            self.names().borrow_mut().insert(link.index(), name.as_bytes().to_vec());
        }
    }

    /// Whether all attributes of each object were asked for.
    pub fn is_detailed(&self) -> bool {
        self.details
    }

    /// Prints messages as they were asked for: a table, with trees below the lines, or JSON.
    ///
    /// A message that cannot be read is told of, and the others follow.
    pub fn print<V: View + Display>(
        &self,
        messages: impl Iterator<Item = Result<V, Error>>,
        columns: &[&str],
        row: impl FnMut(&V) -> Row,
    ) -> Result<(), Failure> {
        let out = &mut BufWriter::new(io::stdout().lock());
        self.print_to(out, messages, columns, row)?;
        Ok(out.flush()?)
    }

    fn print_to<V: View + Display>(
        &self,
        out: &mut impl Write,
        messages: impl Iterator<Item = Result<V, Error>>,
        columns: &[&str],
        mut row: impl FnMut(&V) -> Row,
    ) -> io::Result<()> {
        let messages = messages.filter_map(|message| message.map_err(|error| self.complain(error)).ok());
        if self.json {
            print_json(out, messages.map(|message| Json::of(&message)))?;
        } else {
            let rows: Vec<Row> = messages
                .map(|message| {
                    let mut row = row(&message);
                    if self.details {
                        message.to_string().lines().for_each(|line| row.below(line));
                    }
                    row
                })
                .collect();
            table::print(out, columns, &rows)?;
        }
        Ok(())
    }

    /// Prints a request that is not sent.
    pub fn show<R>(&self, request: &Request<R>) -> Result<(), Failure> {
        let out = &mut io::stdout().lock();
        match request.operation().request {
            Some(form) if self.json => {
                let request = to_json(form.set, request.payload(), Nesting::Marked);
                print_json(out, Some(request).into_iter())?;
            }
            _ => writeln!(out, "{request:?}")?,
        }
        Ok(())
    }

    /// Tells what the kernel warned of while it did as it was asked.
    pub fn warn(&self) {
        if let Some(route) = self.route.get() {
            warn(route);
        }
    }

    /// Tells of an error that does not end the command.
    pub fn complain(&self, error: Error) {
        self.failed.set(true);
        Failure::from(error).print();
    }

    /// Tells of a part of the input that cannot be read, which does not end the command.
    pub fn complain_of(&self, problem: &str) {
        self.failed.set(true);
        Failure::Input(problem.to_owned()).print();
    }
}

/// Prints an array, one element at a time.
/// Tells what the kernel warned of on a connection.
pub fn warn(connection: &Connection) {
    for warning in connection.take_warnings() {
        // If there is no standard error, there is nobody to tell.
        let _ = writeln!(io::stderr(), "nlctl: warning: {warning}");
    }
}

fn print_json(out: &mut impl Write, values: impl Iterator<Item = Json>) -> io::Result<()> {
    let pretty = io::stdout().is_terminal();
    let (open, next, close) = if pretty { ("\n  ", ",\n  ", "\n]") } else { ("", ",", "]") };
    out.write_all(b"[")?;
    let mut separator = open;
    for value in values {
        out.write_all(separator.as_bytes())?;
        if pretty {
            // There is no line break in a JSON string.
            out.write_all(serde_json::to_string_pretty(&value)?.replace('\n', "\n  ").as_bytes())?;
        } else {
            serde_json::to_writer(&mut *out, &value)?;
        }
        separator = next;
    }
    writeln!(out, "{close}")
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use netlink_core::Text;

    use super::*;

    #[test]
    fn an_item_that_fails_is_told_of_and_the_others_follow() {
        let options = Options { json: false, details: false, dry_run: false, netns: None, ipv4: false, ipv6: false };
        let Ok(context) = Context::new(&options) else { panic!("there is no namespace to open") };
        let good = || -> Result<Link, Error> { Ok(Link::new_unchecked(Default::default())) };
        let items = [good(), Err(Error::NoFamily { name: "x".to_owned() }), good()];
        let mut printed = Vec::new();
        let result = context.print_to(&mut printed, items.into_iter(), &["NAME"], |link| {
            Row::new([link.ifname().unwrap_or(Text::from("?")).to_string()])
        });
        assert!(result.is_ok());
        assert!(context.has_failed());
        assert_eq!(printed, b"NAME\n?\n?\n");
    }
}
