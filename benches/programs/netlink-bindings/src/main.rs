//! Lists links.

use netlink_bindings::rt_link;
use netlink_socket2::NetlinkSocket;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut socket = NetlinkSocket::new();
    let request = rt_link::Request::new().op_getlink_dump(&rt_link::Ifinfomsg::default());
    let mut replies = socket.request(&request)?;
    while let Some((header, attributes)) = replies.recv().transpose()? {
        println!("{} {}", header.ifi_index, attributes.get_ifname()?.to_string_lossy());
    }
    Ok(())
}
