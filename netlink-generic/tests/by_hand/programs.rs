//! Families whose other end is a program: simulated radios, and the kernel's SMB server.

use netlink_core::{AttributeSet as _, Chars, HardwareAddress, Writer};
use netlink_generic::generated::ksmbd::{Ksmbd, KsmbdBuilder, LogoutRequest};
use netlink_generic::generated::mac80211_hwsim::{Hwsim, HwsimBuilder, TransmissionFlags};

use crate::same;

#[test]
fn what_became_of_a_frame() {
    let built = HwsimBuilder::new(Writer::new())
        .addr_transmitter(HardwareAddress::new(&[2, 0, 0, 0, 0, 1]).unwrap())
        .flags(TransmissionFlags::STAT_ACK)
        .signal(0xffff_ffce)
        .cookie(9)
        .mlo_support(true);
    let expected = "0a00 0200 020000000001 0000 | 0800 0400 04000000 | 0800 0600 ceffffff \
                    | 0c00 0800 0900000000000000 | 0400 1900";
    same(Hwsim::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn somebody_leaves_the_server() {
    let mut request = LogoutRequest::default();
    request.account = Chars::new("anna").unwrap();
    request.account_flags = 5;
    let expected = ["7800 0b00 616e6e61", &"00".repeat(44), "05000000", &"00".repeat(64)].concat();
    same(Ksmbd::<()>::SCHEMA, KsmbdBuilder::new(Writer::new()).logout_request(request).into_inner(), &expected);
}
