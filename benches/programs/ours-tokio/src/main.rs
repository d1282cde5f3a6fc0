//! Lists links.

use netlink_route::tokio::Route;
use netlink_route::{Error, link};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let connection = Route::connect()?;
    let mut links = connection.call(link::list()).await?;
    while let Some(link) = links.next().await {
        let link = link?;
        println!("{} {}", link.index(), link.ifname().unwrap_or_default());
    }
    Ok(())
}
