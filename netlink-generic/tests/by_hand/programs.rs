//! Families whose other end is a program: simulated radios, and the kernel's SMB server.

use netlink_core::{AttributeSet as _, Chars, HardwareAddress, Writer};
use netlink_generic::generated::ksmbd::{
    AccountFlags, Ksmbd, KsmbdBuilder, LogoutRequest, SpnegoAuthenRequest, SpnegoAuthenResponse,
};
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

/// A measurement of the distance to a peer, as the kernel hands it to a program.
#[test]
fn what_is_to_be_measured() {
    let built = HwsimBuilder::new(Writer::new())
        .addr_transmitter(HardwareAddress::new(&[2, 0, 0, 0, 0, 1]).unwrap())
        .pmsr_request(|request| {
            request.peer_measurements(|measurements| {
                measurements.timeout(500).peers(|peer| {
                    peer.addr(HardwareAddress::new(&[2, 0, 0, 0, 0, 2]).unwrap())
                        .chan(|channel| channel.wiphy_freq(5180))
                        .req(|request| request.get_ap_tsf(true).data(|data| data.ftm(|ftm| ftm.ftms_per_burst(4))))
                })
            })
        });
    let expected = "0a00 0200 020000000001 0000 | 4400 1b80 4000 1181 0800 1001 f4010000 3400 0580 \
                    0a00 0100 020000000002 0000 0c00 0280 0800 2600 3c140000 \
                    1800 0380 0400 0200 1000 0180 0c00 0180 0500 0600 04 000000";
    same(Hwsim::<()>::SCHEMA, built.into_inner(), expected);
}

/// The result, which the program gives.
#[test]
fn what_was_measured() {
    let built = HwsimBuilder::new(Writer::new()).pmsr_result(|results| {
        results.peers(|peers| {
            peers.entry(|peer| {
                peer.resp(|response| {
                    response
                        .data(|data| {
                            data.ftm(|ftm| ftm.burst_index(1).rssi_avg(-50).tx_rate(|rate| rate.mcs(9)).dist_avg(1500))
                        })
                        .r#final(true)
                })
            })
        })
    });
    let expected = "4400 1c80 4000 0580 3c00 0180 3800 0480 3000 0180 2c00 0180 \
                    0600 0200 0100 0000 0800 0900 ceffffff 0c00 0b80 0500 0200 09 000000 0c00 1000 dc05000000000000 \
                    0400 0500";
    same(Hwsim::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn somebody_leaves_the_server() {
    let mut request = LogoutRequest::default();
    request.account = Chars::new("anna").unwrap();
    request.account_flags = AccountFlags::OK | AccountFlags::BAD_UID;
    let expected = ["7800 0b00 616e6e61", &"00".repeat(44), "05000000", &"00".repeat(64)].concat();
    same(Ksmbd::<()>::SCHEMA, KsmbdBuilder::new(Writer::new()).logout_request(request).into_inner(), &expected);
}

#[test]
fn somebody_shows_a_token_to_the_server() {
    let mut request = SpnegoAuthenRequest::default();
    request.handle = 7;
    request.spnego_blob_len = 3;
    let built = KsmbdBuilder::new(Writer::new()).spnego_authen_request((request, &[0x60, 0x82, 0x01]));
    // The token begins within the struct's padding.
    same(Ksmbd::<()>::SCHEMA, built.into_inner(), "0d00 0e00 07000000 0300 608201 000000");

    let mut response = SpnegoAuthenResponse::default();
    response.handle = 7;
    response.login_response.account = Chars::new("anna").unwrap();
    response.session_key_len = 2;
    response.spnego_blob_len = 1;
    let built = KsmbdBuilder::new(Writer::new()).spnego_authen_response((response, &[0xaa, 0xbb, 0xa1]));
    let expected = [
        "a300 0f00 07000000",
        &"00".repeat(12),
        "616e6e61",
        &"00".repeat(44 + 4 + 18 + 2 + 64),
        "0200 0100 aabb a1 00",
    ]
    .concat();
    same(Ksmbd::<()>::SCHEMA, built.into_inner(), &expected);
}
