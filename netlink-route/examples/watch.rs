//! Tells what changes of links, addresses, routes, neighbours and rules. With `--verbose`, in full.

use netlink_route::store::{Change, Kinds, Object, Store};
use netlink_route::{Error, Route};

fn main() -> Result<(), Error> {
    let verbose = std::env::args().any(|argument| argument == "--verbose");
    let connection = Route::connect()?;
    let mut store = Store::open(&connection, Kinds::ALL)?;
    println!("{} links, {} routes", store.cache().links().count(), store.cache().routes().count());
    let mut lost = 0;
    while let Some(change) = store.next() {
        let change = change?;
        let word = match &change {
            Change::Added(_) => "added",
            Change::Changed { .. } => "changed",
            _ => "removed",
        };
        match change.object() {
            object if verbose => println!("{word} {object}"),
            Object::Link(link) => println!("{word} link {}", link.ifname().unwrap_or_default()),
            Object::Address(address) => println!("{word} address {:?} of link {}", address.ip(), address.index()),
            Object::Route(route) => println!("{word} route to {:?} in table {}", route.destination(), route.table_id()),
            Object::Neighbour(neighbour) => println!("{word} neighbour {:?}", neighbour.destination()),
            object => println!("{word} {object}"),
        }
        if store.resynchronisations() != lost {
            lost = store.resynchronisations();
            println!("notifications were lost {lost} times; everything was listed again");
        }
    }
    Ok(())
}
