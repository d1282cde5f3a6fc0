//! Lists links.

use futures_util::TryStreamExt as _;
use netlink_packet_route::link::LinkAttribute;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (connection, handle, _) = rtnetlink::new_connection()?;
    tokio::spawn(connection);
    let mut links = handle.link().get().execute();
    while let Some(link) = links.try_next().await? {
        let name = link.attributes.iter().find_map(|attribute| match attribute {
            LinkAttribute::IfName(name) => Some(name.as_str()),
            _ => None,
        });
        println!("{} {}", link.header.index, name.unwrap_or_default());
    }
    Ok(())
}
