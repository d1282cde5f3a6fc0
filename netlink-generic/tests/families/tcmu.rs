//! SCSI targets whose commands a program carries out: we are the program, whose word counts for what becomes of a device.

use std::fs;
use std::io;
use std::path::Path;
use std::thread::spawn;

use netlink_core::{AttributeSet as _, Flags};
use netlink_generic::Generic;
use netlink_generic::generated::tcmu::{self, Groups, Notification, Tcmu};
use netlink_sys::Events;
use nix::libc::EFBIG;
use nix::mount::{MsFlags, mount};

use crate::kernel::{next_told, same_after_json, with_family};

const FAMILY: &str = "TCM-USER";
/// Of the test alone: adapters are in no namespace.
const ADAPTER: u32 = 77;
const SIZE: u64 = 1 << 20;

/// What was told of a change, and how the change ended.
type Outcome = (Tcmu<Vec<u8>>, io::Result<()>);

/// Changes a device. The change waits for us, who answer with an error number or 0.
fn answered(
    generic: &Generic,
    events: &mut Events<'_>,
    answer: i32,
    change: impl FnOnce() -> io::Result<()> + Send + 'static,
) -> Outcome {
    let changing = spawn(change);
    let (told, done) = match next_told(events) {
        Notification::AddedDevice(told) => (told, tcmu::added_device_done(Flags::empty())),
        Notification::ReconfigDevice(told) => (told, tcmu::reconfig_device_done(Flags::empty())),
        Notification::RemovedDevice(told) => (told, tcmu::removed_device_done(Flags::empty())),
        other => panic!("{other:?}"),
    };
    println!("{told}");
    same_after_json(Tcmu::<()>::SCHEMA, told.as_bytes());
    generic.call(done.device_id(told.device_id().unwrap()).cmd_status(answer)).unwrap();
    (Tcmu::new_unchecked(told.as_bytes().to_vec()), changing.join().unwrap())
}

#[test]
fn a_device_comes_changes_and_goes_as_we_say() {
    with_family(FAMILY, "tcmu::a_device_comes_changes_and_goes_as_we_say", |generic| {
        let settings = Path::new("/run/settings");
        fs::create_dir(settings).unwrap();
        if let Err(error) = mount(Some("configfs"), settings, Some("configfs"), MsFlags::empty(), None::<&str>) {
            return println!("passed over: {error}");
        }
        let adapter = settings.join(format!("target/core/user_{ADAPTER}"));
        let device = adapter.join("disk");
        fs::create_dir_all(&device).unwrap();
        fs::write(device.join("control"), format!("dev_size={SIZE},dev_config=ours/disk")).unwrap();

        let mut events = generic.subscribe_to(FAMILY, [Groups::CONFIG.name]).unwrap();
        generic.call(tcmu::set_features(Flags::empty()).supp_kern_cmd_reply(1)).unwrap();
        let enable = device.join("enable");
        let (added, enabled) = answered(generic, &mut events, 0, || fs::write(enable, "1"));
        enabled.unwrap();
        assert_eq!(added.device().unwrap(), format!("tcm-user/{ADAPTER}/disk/ours/disk").as_str());
        let named = format!("/sys/class/uio/uio{}/name", added.minor().unwrap());
        assert_eq!(added.device().unwrap(), fs::read_to_string(named).unwrap().trim());

        let size = device.join("attrib/dev_size");
        let larger = (2 * SIZE).to_string();
        for (answer, expected) in [(-EFBIG, SIZE), (0, 2 * SIZE)] {
            let (file, text) = (size.clone(), larger.clone());
            let (told, changed) = answered(generic, &mut events, answer, || fs::write(file, text));
            assert_eq!((told.device_id(), told.dev_size()), (added.device_id(), Some(2 * SIZE)));
            assert_eq!(changed.map_err(|error| error.raw_os_error()).err(), (answer != 0).then_some(Some(-answer)));
            assert_eq!(fs::read_to_string(&size).unwrap().trim(), expected.to_string());
        }
        let cache = device.join("attrib/emulate_write_cache");
        let (told, changed) = answered(generic, &mut events, 0, || fs::write(cache, "1"));
        changed.unwrap();
        assert_eq!(told.writecache(), Some(1));
        let configuration = device.join("attrib/dev_config");
        let (told, changed) = answered(generic, &mut events, 0, || fs::write(configuration, "ours/another"));
        changed.unwrap();
        assert_eq!(told.dev_cfg().unwrap(), "ours/another");

        let (removed, gone) = answered(generic, &mut events, 0, move || fs::remove_dir(device));
        gone.unwrap();
        assert_eq!(removed.device_id(), added.device_id());
        generic.call(tcmu::set_features(Flags::empty()).supp_kern_cmd_reply(0)).unwrap();
        fs::remove_dir(adapter).unwrap();
    });
}
