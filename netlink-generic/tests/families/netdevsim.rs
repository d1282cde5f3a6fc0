//! A device that the kernel simulates (`netdevsim`): what `devlink` and `ethtool` say of hardware, and we.

use std::fs;
use std::path::Path;

use netlink_core::AttributeSet as _;
use netlink_generic::devlink::{self, Devlink, FormattedValue, PortType};
use netlink_generic::generated::ethtool;

use crate::kernel::{list, parts, run, run_json, same_after_json, with_family};

const BUS: &str = "/sys/bus/netdevsim";

/// Removes the device of this number, which is the test's alone, as the bus is in no namespace; the device is in that of the test.
struct Simulated(u32);

impl Simulated {
    /// A device with two ports; nothing where the kernel has none.
    fn new(number: u32) -> Option<Self> {
        match fs::write(format!("{BUS}/new_device"), format!("{number} 2")) {
            Ok(()) => Some(Self(number)),
            Err(error) => {
                println!("passed over: the kernel simulates no devices: {error}");
                None
            }
        }
    }

    fn name(&self) -> String {
        format!("netdevsim{}", self.0)
    }
}

impl Drop for Simulated {
    fn drop(&mut self) {
        fs::write(format!("{BUS}/del_device"), self.0.to_string()).unwrap();
    }
}

#[test]
fn a_simulated_device_is_what_devlink_and_ethtool_show() {
    with_family("devlink", "netdevsim::a_simulated_device_is_what_devlink_and_ethtool_show", |generic| {
        let Some(simulated) = Simulated::new(77) else { return };
        let name = simulated.name();
        let devices = list(generic, devlink::get_dump());
        let [device] = &devices[..] else { panic!("{devices:?}") };
        same_after_json(Devlink::<()>::SCHEMA, device.as_bytes());
        assert_eq!(
            (device.bus_name().unwrap().to_string(), device.dev_name().unwrap().to_string()),
            ("netdevsim".to_owned(), name.clone())
        );

        let theirs = &run_json("devlink -j port show")["port"];
        let ports = list(generic, devlink::port_get_dump());
        assert_eq!(ports.len(), 2);
        for port in &ports {
            same_after_json(Devlink::<()>::SCHEMA, port.as_bytes());
            let their = &theirs[format!("netdevsim/{name}/{}", port.port_index().unwrap())];
            assert_eq!(their["netdev"], port.port_netdev_name().unwrap().to_string());
            assert_eq!((their["type"].as_str(), port.port_type()), (Some("eth"), Some(PortType::ETH)));
        }
        let link = ports[0].port_netdev_name().unwrap().to_string();
        let of_device = || devlink::info_get().bus_name("netdevsim").dev_name(&name);
        let info = generic.call(of_device()).unwrap();
        same_after_json(Devlink::<()>::SCHEMA, info.as_bytes());
        assert_eq!(info.info_driver_name().unwrap(), "netdevsim");

        // Lists of much that only hardware has.
        for message in list(generic, devlink::param_get_dump()) {
            same_after_json(Devlink::<()>::SCHEMA, message.as_bytes());
        }
        let params = run_json("devlink -j dev param show");
        let theirs = params["param"][format!("netdevsim/{name}")].as_array().map_or(0, Vec::len);
        assert_eq!(list(generic, devlink::param_get_dump()).len(), theirs);
        for message in list(generic, devlink::trap_get_dump()) {
            same_after_json(Devlink::<()>::SCHEMA, message.as_bytes());
        }
        let traps = run_json("devlink -j trap show");
        let theirs = traps["trap"][format!("netdevsim/{name}")].as_array().map_or(0, Vec::len);
        assert_eq!(list(generic, devlink::trap_get_dump()).len(), theirs);

        let rings = generic.call(ethtool::rings_get().header_(|header| header.dev_name(&link))).unwrap();
        same_after_json(ethtool::Rings::<()>::SCHEMA, rings.as_bytes());
        // The greatest numbers are above those that are set.
        let shown = run(&format!("ethtool --show-ring {link}"));
        let theirs: Vec<Option<u32>> = shown
            .lines()
            .filter_map(|line| line.strip_prefix("RX:"))
            .map(|number| number.trim().parse().ok())
            .collect();
        assert_eq!(theirs, [rings.rx_max(), rings.rx()], "{shown}");
        let coalescing = generic.call(ethtool::coalesce_get().header_(|header| header.dev_name(&link))).unwrap();
        same_after_json(ethtool::Coalesce::<()>::SCHEMA, coalescing.as_bytes());
        let fec = generic.call(ethtool::fec_get().header_(|header| header.dev_name(&link))).unwrap();
        same_after_json(ethtool::Fec::<()>::SCHEMA, fec.as_bytes());
    });
}

/// What is no dump, and yet has several messages where a page is not enough.
#[test]
fn resources_and_diagnoses_are_whole() {
    with_family("devlink", "netdevsim::resources_and_diagnoses_are_whole", |generic| {
        let Some(simulated) = Simulated::new(78) else { return };
        let name = simulated.name();
        let handle = format!("netdevsim/{name}");
        let request = devlink::resource_dump().bus_name("netdevsim").dev_name(&name);
        let resources = parts(generic, request);
        let names = resources.iter().flat_map(|part| {
            same_after_json(Devlink::<()>::SCHEMA, part.as_bytes());
            part.resource_list().unwrap().resource().map(|resource| resource.resource_name().unwrap().to_string())
        });
        let theirs = &run_json(&format!("devlink -j resource show {handle}"))["resources"][&handle];
        let theirs: Vec<_> = theirs.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert!(!theirs.is_empty());
        assert_eq!(names.collect::<Vec<_>>(), theirs);

        // The reporter has a binary, of a length that can be set.
        if !Path::new("/sys/kernel/debug/netdevsim").exists() {
            run("mount -t debugfs debugfs /sys/kernel/debug");
        }
        fs::write(format!("/sys/kernel/debug/netdevsim/{name}/health/binary_len"), "3600").unwrap();
        let request = devlink::health_reporter_diagnose().bus_name("netdevsim").dev_name(&name);
        let messages = parts(generic, request.health_reporter_name("dummy"));
        assert!(messages.len() > 1, "{messages:?}");
        for message in &messages {
            same_after_json(Devlink::<()>::SCHEMA, message.as_bytes());
        }
        let Some(FormattedValue::Object(members)) = FormattedValue::read(&messages) else { panic!("{messages:?}") };
        let theirs = run_json(&format!("devlink -j health diagnose {handle} reporter dummy"));
        for (name, value) in &members {
            match value {
                FormattedValue::Flag(flag) => assert_eq!(theirs[name], *flag),
                FormattedValue::Number(number) => assert_eq!(theirs[name], *number),
                FormattedValue::Text(text) => assert_eq!(theirs[name], text.as_str()),
                FormattedValue::Array(pieces) if name == "test_binary" => {
                    let lengths = pieces.iter().map(|piece| match piece {
                        FormattedValue::Binary(bytes) => bytes.len(),
                        other => panic!("{other:?}"),
                    });
                    assert_eq!(lengths.sum::<usize>(), 3600);
                }
                _ => {}
            }
        }
        let names: Vec<_> = members.iter().map(|(name, _)| name.as_str()).collect();
        let plain = ["test_bool", "test_u8", "test_u32", "test_u64", "test_string", "test_binary"];
        assert_eq!(names, [&plain[..], &["test_nest", "test_u32_array", "test_array_of_objects"]].concat());
    });
}
