//! Thermal zones and cooling devices, which the first network namespace alone has a family for.

use netlink_core::AttributeSet as _;
use netlink_generic::generated::thermal::{self, Thermal};

use crate::kernel::{in_place, list, same_after_json};

#[test]
fn what_the_machine_has_of_them_comes_back_the_same() {
    in_place("thermal", |generic| {
        let mut zones = Vec::new();
        for listed in list(generic, thermal::tz_get_id_dump()) {
            same_after_json(Thermal::<()>::SCHEMA, listed.as_bytes());
            // One list, in which each number begins the next zone.
            let list = listed.tz().unwrap();
            let numbers = list.attributes().filter(|one| one.id() == Thermal::TZ_ID);
            zones.extend(numbers.map(|one| u32::from_ne_bytes(one.payload().try_into().unwrap())));
        }
        for zone in zones {
            let trips = generic.call(thermal::tz_get_trip().tz_id(zone)).unwrap();
            same_after_json(Thermal::<()>::SCHEMA, trips.as_bytes());
            assert_eq!(trips.tz_id(), Some(zone));
        }
        for listed in list(generic, thermal::cdev_get_dump()) {
            same_after_json(Thermal::<()>::SCHEMA, listed.as_bytes());
        }
    });
}
