//! Packets that this test makes the kernel drop, each or their number. The monitor is one for the whole machine.

use std::net::UdpSocket;
use std::time::{Duration, Instant};

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::Generic;
use netlink_generic::generated::drop_monitor::{self, AlertMode, DropMonitor, Groups, Notification, Origin};

use netlink_sys::{Blocking, Events};

use crate::kernel::{in_place, same_after_json};

const FAMILY: &str = "NET_DM";
/// What the dropped packets carry.
const MARK: &[u8] = b"dropped by a test of netlink";

/// Stops the monitor, whatever comes of a test.
struct Monitoring<'a>(&'a Generic);

impl Drop for Monitoring<'_> {
    fn drop(&mut self) {
        let _ = self.0.call(drop_monitor::stop(Flags::empty()));
    }
}

/// Starts the monitor.
fn start(generic: &Generic, mode: AlertMode) -> Monitoring<'_> {
    generic.call(drop_monitor::config(Flags::empty()).alert_mode(mode).trunc_len(100).queue_len(500)).unwrap();
    let answer = generic.call(drop_monitor::config_get()).unwrap();
    same_after_json(DropMonitor::<()>::SCHEMA, answer.as_bytes());
    assert_eq!((answer.alert_mode(), answer.trunc_len(), answer.queue_len()), (Some(mode), Some(100), Some(500)));
    generic.call(drop_monitor::start(Flags::empty()).sw_drops(true)).unwrap();
    Monitoring(generic)
}

/// Sends to a port that nobody reads until something is told that `wanted` takes.
fn dropped(events: &mut Events<'_, Blocking>, mut wanted: impl FnMut(Notification) -> bool) {
    let closed = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let begun = Instant::now();
    loop {
        assert!(begun.elapsed() < Duration::from_secs(60), "it was not told");
        // Not connected, so that the answer of ICMP disturbs nobody.
        UdpSocket::bind("127.0.0.1:0").unwrap().send_to(MARK, closed).unwrap();
        while let Some(event) = events.next_within(Some(Duration::from_millis(200))).unwrap() {
            if wanted(event.read().expect("a known event").unwrap()) {
                return;
            }
        }
    }
}

#[test]
fn what_the_kernel_drops_is_told() {
    in_place(FAMILY, |generic| {
        let mut events = generic.subscribe_to(FAMILY, [Groups::EVENTS.name]).unwrap();
        let monitoring = start(generic, AlertMode::PACKET);
        let busy = generic.call(drop_monitor::config(Flags::empty()).trunc_len(1)).unwrap_err();
        assert_eq!(busy.errno(), Some(Errno::EBUSY), "{busy}");
        dropped(&mut events, |event| {
            let Notification::PacketAlert(packet) = event else { panic!("{event:?}") };
            same_after_json(DropMonitor::<()>::SCHEMA, packet.as_bytes());
            assert_eq!(packet.origin(), Some(Origin::SW));
            assert!(packet.pc().is_some() && packet.symbol().is_some() && packet.timestamp().is_some(), "{packet:?}");
            let ours = packet.payload_().is_some_and(|payload| payload.windows(MARK.len()).any(|part| part == MARK));
            if ours {
                assert_eq!(packet.proto().map(|protocol| protocol.0), Some(0x0800));
                assert!(packet.orig_len().is_some_and(|length| length >= 28), "{packet:?}");
                println!("{:?} at {:?}", packet.reason(), packet.symbol());
            }
            ours
        });
        let statistics = generic.call(drop_monitor::stats_get()).unwrap();
        same_after_json(DropMonitor::<()>::SCHEMA, statistics.as_bytes());
        assert!(statistics.stats().unwrap().dropped().is_some());
        assert!(statistics.hw_stats().unwrap().dropped().is_some());
        drop(monitoring);

        let _monitoring = start(generic, AlertMode::SUMMARY);
        dropped(&mut events, |event| {
            // Those of before may be told yet.
            let Notification::Alert(alert) = event else { return false };
            same_after_json(DropMonitor::<()>::SCHEMA, alert.as_bytes());
            let told = alert.alert().unwrap();
            println!("{told:?}");
            true
        });
    });
}
