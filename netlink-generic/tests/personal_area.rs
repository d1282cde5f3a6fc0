//! The keys of IEEE 802.15.4 on a simulated radio (`mac802154_hwsim`), where the kernel has such: those of Debian do, in a virtual
//! machine. Radios are of the first network namespace, so the test works there, on a radio of its own.

#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use netlink_core::{Errno, Flags, IntoRequest as _};
use netlink_generic::generated::ieee802154::{self, Ieee802154};
use netlink_generic::generated::{mac802154_hwsim, nl802154};
use netlink_generic::{Error, Generic};

/// By which number an index of a key is known (`IEEE802154_SCF_KEY_INDEX`, `linux/ieee802154.h` of the kernel).
const BY_INDEX: u8 = 1;

/// The interfaces by number.
fn interfaces(generic: &Generic) -> BTreeMap<u32, String> {
    let listed = generic.call(nl802154::get_interface_dump()).unwrap();
    let named = listed.map(|one| one.unwrap());
    named.filter_map(|one| Some((one.ifindex()?, one.ifname()?.to_string()))).collect()
}

/// The keys of an interface.
fn keys<'c>(generic: &'c Generic, name: &'c str) -> impl Iterator<Item = Ieee802154> + use<'c> {
    let listed = generic.call(ieee802154::llsec_list_key_dump()).unwrap().map(|one| one.unwrap());
    listed.filter(move |key| key.dev_name().is_some_and(|of| of == name))
}

#[test]
fn a_key_is_added_and_frames_are_protected_by_it() {
    let generic = Generic::connect().unwrap();
    if let Err(Error::NoFamily { .. }) = generic.family("MAC802154_HWSIM") {
        println!("passed over: the kernel does not simulate radios of IEEE 802.15.4");
        return;
    }
    let before = interfaces(&generic);
    let radio = match generic.call(mac802154_hwsim::new_radio(Flags::empty()).numbered()) {
        Err(error) if error.errno() == Some(Errno::EPERM) => return println!("passed over: {error}"),
        radio => radio.unwrap(),
    };
    let name = interfaces(&generic).into_iter().find(|(index, _)| !before.contains_key(index)).expect("a new one").1;

    let secret = *b"sixteen letters.";
    let add = ieee802154::llsec_add_key(Flags::CREATE | Flags::EXCL)
        .dev_name(&name)
        .llsec_key_mode(BY_INDEX)
        .llsec_key_id(7)
        .llsec_key_usage_frame_types(2)
        .llsec_key_bytes(&secret);
    match generic.call(add.clone()) {
        // Linux 6.18 checks requests strictly, and its policy gives the bytes of a key no type.
        Err(Error::Refused(refusal))
            if refusal.ext_ack.message.as_ref().is_some_and(|why| why == "Unsupported attribute") =>
        {
            generic.call(mac802154_hwsim::del_radio(Flags::empty()).radio_id(radio)).unwrap();
            return println!("passed over: {refusal}");
        }
        added => added.unwrap(),
    }
    assert_eq!(generic.call(add).unwrap_err().errno(), Some(Errno::EEXIST));
    let key = keys(&generic, &name).next().expect("the new one");
    assert_eq!((key.llsec_key_mode(), key.llsec_key_id()), (Some(BY_INDEX), Some(7)));
    assert_eq!((key.llsec_key_usage_frame_types(), key.llsec_key_bytes()), (Some(2), Some(&secret[..])));

    let protect = ieee802154::llsec_setparams(Flags::empty())
        .dev_name(&name)
        .llsec_enabled(1)
        .llsec_seclevel(5)
        .llsec_key_mode(BY_INDEX)
        .llsec_key_id(7);
    generic.call(protect).unwrap();
    let found = generic.call(ieee802154::llsec_getparams().dev_name(&name)).unwrap();
    assert_eq!((found.llsec_enabled(), found.llsec_seclevel(), found.llsec_key_id()), (Some(1), Some(5), Some(7)));

    let forget = ieee802154::llsec_del_key(Flags::empty()).dev_name(&name).llsec_key_mode(BY_INDEX).llsec_key_id(7);
    generic.call(forget).unwrap();
    assert_eq!(keys(&generic, &name).count(), 0);
    generic.call(mac802154_hwsim::del_radio(Flags::empty()).radio_id(radio)).unwrap();
    assert_eq!(interfaces(&generic), before);
}
