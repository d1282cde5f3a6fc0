//! Lists the links of the network namespace.

use netlink_route::{Error, Route, link};

fn main() -> Result<(), Error> {
    let connection = Route::connect()?;
    for link in connection.call(link::list())? {
        let link = link?;
        println!("{} {} mtu {}", link.index(), link.ifname().unwrap_or_default(), link.mtu().unwrap_or_default());
        if std::env::args().any(|argument| argument == "--all") {
            println!("{link}");
        }
    }
    Ok(())
}
