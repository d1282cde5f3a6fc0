//! Lists links.

use nlink::netlink::{Connection, Route};

#[tokio::main(flavor = "current_thread")]
async fn main() -> nlink::Result<()> {
    for link in Connection::<Route>::new()?.get_links().await? {
        println!("{} {}", link.ifindex(), link.name_or("?"));
    }
    Ok(())
}
