//! Lists links.

use netlink_route::{Error, Route, link};

fn main() -> Result<(), Error> {
    for link in Route::connect()?.call(link::list())? {
        let link = link?;
        println!("{} {}", link.index(), link.ifname().unwrap_or_default());
    }
    Ok(())
}
