//! Lists links.

use neli::consts::nl::NlmF;
use neli::consts::rtnl::{Ifla, RtAddrFamily, Rtm};
use neli::consts::socket::NlFamily;
use neli::nl::NlPayload;
use neli::router::synchronous::NlRouter;
use neli::rtnl::{Ifinfomsg, IfinfomsgBuilder};
use neli::utils::Groups;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (router, _) = NlRouter::connect(NlFamily::Route, None, Groups::empty())?;
    let all = IfinfomsgBuilder::default().ifi_family(RtAddrFamily::Unspecified).build()?;
    for reply in router.send::<_, _, Rtm, Ifinfomsg>(Rtm::Getlink, NlmF::DUMP, NlPayload::Payload(all))? {
        if let Some(link) = reply?.get_payload() {
            let name = link.rtattrs().get_attr_handle().get_attr_payload_as_with_len::<String>(Ifla::Ifname);
            println!("{} {}", link.ifi_index(), name.unwrap_or_default());
        }
    }
    Ok(())
}
