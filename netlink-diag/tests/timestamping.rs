//! What a socket of TCP has among its errors, where its time stamps come with statistics.
#![cfg(target_endian = "little")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use netlink_diag::generated::inet_diag::{CongestionState, TimestampingStats};

/// Of a Linux 6.18: the control message `SCM_TIMESTAMPING_OPT_STATS` of a socket of the loopback interface whose first
/// 1000 bytes have been acknowledged, as Python's `recvmsg` with `MSG_ERRQUEUE` returns it.
const STATISTICS: &str = "0c00010000000000000000000c00020000000000000000000c00030000000000000000000c00040001000000000000000c00050000000000000000000c0006003e8c24b9020000000c0007000000000000000000080008000a000000080009000300000008000a005000000005000b000000000005000c000100000008000f00ffffff7f0800100002000000080011000000000008000d000000000005000e00000000000c001200e8030000000000000c0013000000000000000000080014000000000008001500000000000800160050000000060017000000000008001800000000000c001900472c6dc7050c000005001a004000000008001b0000000000";

#[test]
fn statistics_beside_time_stamps_are_read() {
    let bytes: Vec<u8> = (0..STATISTICS.len())
        .step_by(2)
        .map(|start| u8::from_str_radix(&STATISTICS[start..start + 2], 16).unwrap())
        .collect();
    let statistics = TimestampingStats::new_checked(bytes.as_slice()).expect("it is well-formed");
    assert_eq!(statistics.bytes_sent(), Some(1000));
    assert_eq!(statistics.data_segs_out(), Some(1));
    assert_eq!(statistics.total_retrans(), Some(0));
    assert_eq!(statistics.snd_ssthresh(), Some(0x7fff_ffff), "not yet known");
    assert_eq!(statistics.ca_state(), Some(CongestionState::OPEN));
    assert_eq!(statistics.ttl(), Some(64));
    assert_eq!(statistics.edt().map(|due| due > 0), Some(true));
    let text = format!("{statistics:?}");
    assert!(!text.contains('#'), "every attribute has a name: {text}");
}
