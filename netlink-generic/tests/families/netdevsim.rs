//! A device that the kernel simulates (`netdevsim`): what `devlink` and `ethtool` say of hardware, and we.

use std::fs;

use netlink_core::AttributeSet as _;
use netlink_generic::devlink::{self, Devlink, PortType};
use netlink_generic::generated::ethtool;

use crate::kernel::{list, run, run_json, same_after_json, with_family};

const BUS: &str = "/sys/bus/netdevsim";
/// Of the test alone, as the bus is in no namespace; the device is in that of the test.
const NUMBER: u32 = 77;

/// Removes the device.
struct Simulated;

impl Drop for Simulated {
    fn drop(&mut self) {
        fs::write(format!("{BUS}/del_device"), NUMBER.to_string()).unwrap();
    }
}

#[test]
fn a_simulated_device_is_what_devlink_and_ethtool_show() {
    with_family("devlink", "netdevsim::a_simulated_device_is_what_devlink_and_ethtool_show", |generic| {
        if let Err(error) = fs::write(format!("{BUS}/new_device"), format!("{NUMBER} 2")) {
            return println!("passed over: the kernel simulates no devices: {error}");
        }
        let _device = Simulated;
        let name = format!("netdevsim{NUMBER}");
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
