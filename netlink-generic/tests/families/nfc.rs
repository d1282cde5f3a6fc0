//! Two adapters that the kernel simulates, which find each other.

use std::time::Duration;

use netlink_core::{AttributeSet as _, Errno, Flags};

use netlink_generic::generated::nfc::{self, Communication, FieldRole, Groups, Nfc, Notification, Protocols};

use netlink_sys::{Blocking, Events};

use crate::kernel::{in_place, list, same_after_json};

const FAMILY: &str = "nfc";

/// Waits for something to be told.
fn until<T>(events: &mut Events<'_, Blocking>, mut wanted: impl FnMut(&Notification) -> Option<T>) -> T {
    loop {
        let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("it is told");
        let event = event.read().expect("a known event").unwrap();
        println!("{event:?}");
        if let Some(found) = wanted(&event) {
            return found;
        }
    }
}

#[test]
fn simulated_adapters_find_each_other() {
    in_place(FAMILY, |generic| {
        let mut events = generic.subscribe_to(FAMILY, [Groups::EVENTS.name]).unwrap();
        let adapters = list(generic, nfc::get_device_dump());
        for adapter in &adapters {
            same_after_json(Nfc::<()>::SCHEMA, adapter.as_bytes());
        }
        let indices: Vec<_> = adapters.iter().filter_map(|adapter| adapter.device_index()).collect();
        let [seeker, found] = indices[..] else {
            return println!("passed over: the kernel does not simulate adapters of NFC");
        };
        assert!(adapters[0].protocols().is_some_and(|protocols| protocols.contains(Protocols::NFC_DEP)));
        for index in [seeker, found] {
            generic.call(nfc::dev_up(Flags::empty()).device_index(index)).unwrap();
        }
        let twice = generic.call(nfc::dev_up(Flags::empty()).device_index(seeker)).unwrap_err();
        assert_eq!(twice.errno(), Some(Errno::EALREADY), "{twice}");
        let answer = generic.call(nfc::get_device().device_index(seeker)).unwrap();
        same_after_json(Nfc::<()>::SCHEMA, answer.as_bytes());
        assert_eq!(answer.device_powered(), Some(1));

        let set = nfc::llc_set_params(Flags::empty())
            .device_index(seeker)
            .llc_param_lto(50)
            .llc_param_rw(5)
            .llc_param_miux(300);
        generic.call(set).unwrap();
        // Linux 6.1 wants a name of firmware too, which it does not look at.
        let answer = generic.call(nfc::llc_get_params().device_index(seeker).firmware_name("")).unwrap();
        same_after_json(Nfc::<()>::SCHEMA, answer.as_bytes());
        assert_eq!(
            (answer.llc_param_lto(), answer.llc_param_rw(), answer.llc_param_miux()),
            (Some(50), Some(5), Some(300))
        );

        let wait = nfc::start_poll(Flags::empty()).device_index(found).tm_protocols(Protocols::NFC_DEP);
        generic.call(wait).unwrap();
        let seek = nfc::start_poll(Flags::empty()).device_index(seeker).im_protocols(Protocols::NFC_DEP);
        generic.call(seek).unwrap();
        until(&mut events, |event| match event {
            Notification::TargetsFound(told) if told.device_index() == Some(seeker) => {
                same_after_json(Nfc::<()>::SCHEMA, told.as_bytes());
                Some(())
            }
            _ => None,
        });
        let targets = list(generic, nfc::get_target_dump().device_index(seeker));
        for target in &targets {
            same_after_json(Nfc::<()>::SCHEMA, target.as_bytes());
        }
        assert!(targets[0].protocols().is_some_and(|protocols| protocols.contains(Protocols::NFC_DEP)));
        let target = targets[0].target_index().unwrap();

        let connect = nfc::dep_link_up(Flags::empty())
            .device_index(seeker)
            .target_index(target)
            .comm_mode(Communication::PASSIVE);
        generic.call(connect).unwrap();
        until(&mut events, |event| match event {
            Notification::DepLinkUp(told) if told.device_index() == Some(seeker) => {
                same_after_json(Nfc::<()>::SCHEMA, told.as_bytes());
                assert_eq!((told.target_index(), told.rf_mode()), (Some(target), Some(FieldRole::INITIATOR)));
                Some(())
            }
            _ => None,
        });
        // Linux 6.1 wants the target too, which it does not look at.
        generic.call(nfc::dep_link_down(Flags::empty()).device_index(seeker).target_index(target)).unwrap();
        until(&mut events, |event| match event {
            Notification::DepLinkDown(told) if told.device_index() == Some(seeker) => Some(()),
            _ => None,
        });
        for index in [seeker, found] {
            generic.call(nfc::dev_down(Flags::empty()).device_index(index)).unwrap();
        }
        assert_eq!(list(generic, nfc::get_se_dump()).len(), 0);
    });
}
