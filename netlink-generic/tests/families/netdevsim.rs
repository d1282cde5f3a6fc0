//! A device that the kernel simulates (`netdevsim`): what `devlink` and `ethtool` say of hardware, and we.

use std::fs;
use std::path::Path;

use netlink_core::{AttributeSet, Errno, Flags, Request};
use netlink_generic::devlink::{
    self, Devlink, DevlinkBuilder, EswitchMode, FormattedValue, Groups, Notification, ParamCmode, ParamData,
    PortFlavour, PortType, RateType, ReloadAction, ReloadActionMask, TrapAction, VarAttrType,
};
use netlink_generic::generated::ethtool;

use crate::kernel::{list, next_told, one_part, parts, run, run_json, same_after_json, with_family};

const BUS: &str = "/sys/bus/netdevsim";

/// Removes the device of this number, which is the test's alone, as the bus is in no namespace; the device is in that of the test.
pub struct Simulated(u32);

impl Simulated {
    /// A device with two ports; nothing where the kernel has none.
    pub fn new(number: u32) -> Option<Self> {
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

    /// A request about it.
    fn of<R>(&self, request: DevlinkBuilder<Request<R>>) -> DevlinkBuilder<Request<R>> {
        request.bus_name("netdevsim").dev_name(&self.name())
    }

    /// How tools call it.
    fn handle(&self) -> String {
        format!("netdevsim/{}", self.name())
    }

    /// One of the files by which it does what hardware does.
    fn debugged(&self, file: &str) -> String {
        let devices = "/sys/kernel/debug/netdevsim";
        if !Path::new(devices).exists() {
            run("mount -t debugfs debugfs /sys/kernel/debug");
        }
        format!("{devices}/{}/{file}", self.name())
    }

    /// Writes to one of its files.
    fn write(&self, file: &str, text: &str) {
        fs::write(format!("{BUS}/devices/{}/{file}", self.name()), text).unwrap();
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
        let handle = simulated.handle();
        let devices = list(generic, devlink::get_dump());
        let [device] = &devices[..] else { panic!("{devices:?}") };
        same_after_json(Devlink::<()>::SCHEMA, device.as_bytes());
        assert_eq!(
            (device.bus_name().unwrap().to_string(), device.dev_name().unwrap().to_string()),
            ("netdevsim".to_owned(), simulated.name())
        );

        let theirs = &run_json("devlink -j port show")["port"];
        let ports = list(generic, devlink::port_get_dump());
        assert_eq!(ports.len(), 2);
        for port in &ports {
            same_after_json(Devlink::<()>::SCHEMA, port.as_bytes());
            let their = &theirs[format!("{handle}/{}", port.port_index().unwrap())];
            assert_eq!(their["netdev"], port.port_netdev_name().unwrap().to_string());
            assert_eq!((their["type"].as_str(), port.port_type()), (Some("eth"), Some(PortType::ETH)));
        }
        let link = ports[0].port_netdev_name().unwrap().to_string();
        let info = generic.call(simulated.of(devlink::info_get())).unwrap();
        same_after_json(Devlink::<()>::SCHEMA, info.as_bytes());
        assert_eq!(info.info_driver_name().unwrap(), "netdevsim");

        // Lists of much that only hardware has.
        for message in list(generic, devlink::param_get_dump()) {
            same_after_json(Devlink::<()>::SCHEMA, message.as_bytes());
        }
        let params = run_json("devlink -j dev param show");
        let theirs = params["param"][&handle].as_array().map_or(0, Vec::len);
        assert_eq!(list(generic, devlink::param_get_dump()).len(), theirs);
        for message in list(generic, devlink::trap_get_dump()) {
            same_after_json(Devlink::<()>::SCHEMA, message.as_bytes());
        }
        let traps = run_json("devlink -j trap show");
        let theirs = traps["trap"][&handle].as_array().map_or(0, Vec::len);
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
        let handle = simulated.handle();
        let resources = parts(generic, simulated.of(devlink::resource_dump()));
        let names = resources.iter().flat_map(|part| {
            same_after_json(Devlink::<()>::SCHEMA, part.as_bytes());
            part.resource_list().unwrap().resource().map(|resource| resource.resource_name().unwrap().to_string())
        });
        let theirs = &run_json(&format!("devlink -j resource show {handle}"))["resources"][&handle];
        let theirs: Vec<_> = theirs.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert!(!theirs.is_empty());
        assert_eq!(names.collect::<Vec<_>>(), theirs);

        // The reporter has a binary, of a length that can be set.
        fs::write(simulated.debugged("health/binary_len"), "3600").unwrap();
        let request = devlink::health_reporter_diagnose().health_reporter_name("dummy");
        let messages = parts(generic, simulated.of(request));
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

/// A message of devlink that was received.
type Received = <Devlink<()> as AttributeSet>::Owned;

/// A message, which has to come back the same.
fn known(message: Received) -> Received {
    same_after_json(Devlink::<()>::SCHEMA, message.as_bytes());
    message
}

#[test]
fn parameters_count_after_a_reload() {
    with_family("devlink", "netdevsim::parameters_count_after_a_reload", |generic| {
        let Some(simulated) = Simulated::new(79) else { return };
        let handle = simulated.handle();
        let mut events = generic.subscribe_to("devlink", [Groups::CONFIG.name]).unwrap();
        let macs = devlink::param_set(Flags::empty())
            .param_name("max_macs")
            .param_type(VarAttrType::U32)
            .param_value_data(|data| data.u32(16))
            .param_value_cmode(ParamCmode::DRIVERINIT);
        generic.call(simulated.of(macs)).unwrap();
        let on = devlink::param_set(Flags::empty())
            .param_name("test1")
            .param_type(VarAttrType::FLAG)
            .param_value_data(|data| data.flag(&[]))
            .param_value_cmode(ParamCmode::DRIVERINIT);
        generic.call(simulated.of(on)).unwrap();
        for name in ["max_macs", "test1"] {
            let Notification::ParamNew(told) = next_told(&mut events) else { panic!("a parameter is told") };
            assert_eq!(known(told).param().unwrap().param_name().unwrap(), name);
        }
        let value = |name: &str| {
            let answer = known(generic.call(simulated.of(devlink::param_get().param_name(name))).unwrap());
            let param = answer.param().unwrap();
            let kind = param.param_type().unwrap();
            let value = param.param_values_list().unwrap().param_value().next().unwrap();
            assert_eq!(value.param_value_cmode(), Some(ParamCmode::DRIVERINIT));
            // What is off has no value at all.
            value.param_value_data().next().map(|data| match data.select(u64::from(kind.0)) {
                Some(ParamData::U32(number)) => number.to_string(),
                Some(ParamData::Flag(_)) => "true".to_owned(),
                other => panic!("{kind}: {}", other.is_some()),
            })
        };
        for (name, ours) in [("max_macs", "16"), ("test1", "true")] {
            assert_eq!(value(name).as_deref(), Some(ours));
            let theirs = run_json(&format!("devlink -j dev param show {handle} name {name}"));
            assert_eq!(theirs["param"][&handle][0]["values"][0]["value"].to_string(), ours);
        }

        // It is replied what was done, to who asked for something by name.
        assert!(parts(generic, simulated.of(devlink::reload())).is_empty());
        let reload = devlink::reload().reload_action(ReloadAction::DRIVER_REINIT);
        let done = known(one_part(generic, simulated.of(reload)));
        assert_eq!(done.reload_actions_performed().unwrap().value, ReloadActionMask::DRIVER_REINIT);
        let device = known(generic.call(simulated.of(devlink::get())).unwrap());
        assert_eq!(device.reload_failed(), Some(0));
        assert!(device.dev_stats().is_some());
    });
}

#[test]
fn memory_is_read_from_snapshots() {
    with_family("devlink", "netdevsim::memory_is_read_from_snapshots", |generic| {
        let Some(simulated) = Simulated::new(80) else { return };
        let request = || simulated.of(devlink::region_new().region_name("dummy"));
        assert!(parts(generic, request().region_snapshot_id(7)).is_empty());
        let made = known(one_part(generic, request()));
        let chosen = made.region_snapshot_id().unwrap();
        let regions = list(generic, simulated.of(devlink::region_get_dump()));
        let region = regions.into_iter().map(known).find(|one| one.region_name().unwrap() == "dummy").unwrap();
        let snapshots = region.region_snapshots().unwrap();
        let ours: Vec<_> = snapshots.region_snapshot().map(|one| one.region_snapshot_id().unwrap()).collect();
        let theirs = run_json("devlink -j region show");
        let theirs = &theirs["regions"][format!("{}/dummy", simulated.handle())];
        assert_eq!(theirs["snapshot"], serde_json::json!(ours));
        assert!(ours.contains(&7) && ours.contains(&chosen), "{ours:?}");
        let size = region.region_size().unwrap();
        assert_eq!(theirs["size"], size);

        let read = |from: u64, length: u64| {
            let request = devlink::region_read_dump().region_name("dummy").region_snapshot_id(7);
            let request = request.region_chunk_addr(from).region_chunk_len(length);
            let (mut bytes, mut place) = (Vec::new(), from);
            for message in list(generic, simulated.of(request)) {
                for chunk in known(message).region_chunks().unwrap().region_chunk() {
                    assert_eq!(chunk.region_chunk_addr(), Some(place));
                    bytes.extend_from_slice(chunk.region_chunk_data().unwrap());
                    place = from + u64::try_from(bytes.len()).unwrap();
                }
            }
            bytes
        };
        let whole = read(0, size);
        assert_eq!(u64::try_from(whole.len()).unwrap(), size);
        assert_eq!(read(1000, 300), whole[1000..1300]);
        let words = run(&format!("devlink region read {}/dummy snapshot 7 address 0 length 16", simulated.handle()));
        let digits: String = words.split_whitespace().skip(1).collect();
        let ours: String = whole[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digits, ours);
        let delete = devlink::region_del(Flags::empty()).region_name("dummy").region_snapshot_id(7);
        generic.call(simulated.of(delete)).unwrap();
    });
}

#[test]
fn what_is_trapped_is_limited() {
    with_family("devlink", "netdevsim::what_is_trapped_is_limited", |generic| {
        let Some(simulated) = Simulated::new(81) else { return };
        let handle = simulated.handle();
        let policer = devlink::trap_policer_set(Flags::empty())
            .trap_policer_id(1)
            .trap_policer_rate(5000)
            .trap_policer_burst(256);
        generic.call(simulated.of(policer)).unwrap();
        let policers = list(generic, simulated.of(devlink::trap_policer_get_dump()));
        let theirs = &run_json("devlink -j trap policer show")["trap_policer"][&handle];
        assert_eq!(theirs.as_array().unwrap().len(), policers.len());
        for (our, their) in policers.into_iter().map(known).zip(theirs.as_array().unwrap()) {
            assert_eq!(their["policer"], our.trap_policer_id().unwrap());
            assert_eq!(their["rate"], our.trap_policer_rate().unwrap());
            assert_eq!(their["burst"], our.trap_policer_burst().unwrap());
            assert_eq!(our.trap_policer_id() == Some(1), our.trap_policer_rate() == Some(5000));
        }
        let group = devlink::trap_group_set(Flags::empty()).trap_group_name("l3_drops").trap_policer_id(1);
        generic.call(simulated.of(group)).unwrap();
        let groups = list(generic, simulated.of(devlink::trap_group_get_dump()));
        let theirs = &run_json("devlink -j trap group show")["trap_group"][&handle];
        assert_eq!(theirs.as_array().unwrap().len(), groups.len());
        for (our, their) in groups.into_iter().map(known).zip(theirs.as_array().unwrap()) {
            assert_eq!(their["name"], our.trap_group_name().unwrap().to_string());
            assert_eq!(their["policer"].as_u64(), our.trap_policer_id().map(u64::from));
            assert!(our.stats().is_some());
        }
        let action = devlink::trap_set(Flags::empty()).trap_name("fid_miss").trap_action(TrapAction::TRAP);
        generic.call(simulated.of(action)).unwrap();
        let trap = known(generic.call(simulated.of(devlink::trap_get().trap_name("fid_miss"))).unwrap());
        assert_eq!((trap.trap_action(), trap.trap_generic()), (Some(TrapAction::TRAP), false));
        assert!(trap.trap_metadata().unwrap().trap_metadata_type_in_port());
    });
}

#[test]
fn virtual_functions_have_rates() {
    with_family("devlink", "netdevsim::virtual_functions_have_rates", |generic| {
        let Some(simulated) = Simulated::new(82) else { return };
        let handle = simulated.handle();
        simulated.write("sriov_numvfs", "2");
        let switch = devlink::eswitch_set(Flags::empty()).eswitch_mode(EswitchMode::SWITCHDEV);
        generic.call(simulated.of(switch)).unwrap();
        let mode = known(generic.call(simulated.of(devlink::eswitch_get())).unwrap());
        assert_eq!(mode.eswitch_mode(), Some(EswitchMode::SWITCHDEV));
        let ports = list(generic, simulated.of(devlink::port_get_dump()));
        let functions: Vec<_> = ports
            .into_iter()
            .map(known)
            .filter(|port| port.port_flavour() == Some(PortFlavour::PCI_VF))
            .map(|port| (port.port_pci_vf_number().unwrap(), port.port_index().unwrap()))
            .collect();
        let [(0, index), (1, _)] = functions[..] else { panic!("{functions:?}") };

        let mut events = generic.subscribe_to("devlink", [Groups::CONFIG.name]).unwrap();
        let node = devlink::rate_new(Flags::empty()).rate_node_name("group1").rate_tx_max(1_000_000);
        generic.call(simulated.of(node)).unwrap();
        // In bytes a second.
        let leaf =
            devlink::rate_set(Flags::empty()).port_index(index).rate_tx_share(125_000).rate_parent_node_name("group1");
        generic.call(simulated.of(leaf)).unwrap();
        let Notification::RateNew(told) = next_told(&mut events) else { panic!("the node is told") };
        assert_eq!((known(told).rate_type(), index > 0), (Some(RateType::NODE), true));

        let rates = list(generic, simulated.of(devlink::rate_get_dump()));
        let theirs = &run_json("devlink -j port function rate show")["rate"];
        for rate in rates.into_iter().map(known) {
            let name = match rate.rate_type().unwrap() {
                RateType::NODE => rate.rate_node_name().unwrap().to_string(),
                RateType::LEAF => rate.port_index().unwrap().to_string(),
                other => panic!("{other}"),
            };
            let their = &theirs[format!("{handle}/{name}")];
            assert_eq!(their["type"], rate.rate_type().unwrap().to_string(), "{theirs}");
            let of = |member: &str| their[member].as_u64().unwrap_or_default();
            assert_eq!((of("tx_share"), of("tx_max")), (rate.rate_tx_share().unwrap(), rate.rate_tx_max().unwrap()));
            assert_eq!(
                their["parent"].as_str().map(str::to_owned),
                rate.rate_parent_node_name().map(|p| p.to_string())
            );
            if rate.port_index() == Some(index) {
                assert_eq!(
                    (rate.rate_tx_share(), rate.rate_parent_node_name().unwrap().to_string()),
                    (Some(125_000), "group1".to_owned())
                );
            }
        }
        let busy = generic.call(simulated.of(devlink::rate_del(Flags::empty()).rate_node_name("group1"))).unwrap_err();
        assert_eq!(busy.errno(), Some(Errno::EBUSY), "{busy}");
        let alone = devlink::rate_set(Flags::empty()).port_index(index).rate_parent_node_name("");
        generic.call(simulated.of(alone)).unwrap();
        generic.call(simulated.of(devlink::rate_del(Flags::empty()).rate_node_name("group1"))).unwrap();
    });
}

#[test]
fn a_reporter_tells_of_what_broke() {
    with_family("devlink", "netdevsim::a_reporter_tells_of_what_broke", |generic| {
        let Some(simulated) = Simulated::new(83) else { return };
        let handle = simulated.handle();
        let reporters = list(generic, simulated.of(devlink::health_reporter_get_dump()));
        let theirs = &run_json("devlink -j health show")["health"][&handle];
        assert_eq!(theirs.as_array().unwrap().len(), reporters.len());
        for (our, their) in reporters.into_iter().map(known).zip(theirs.as_array().unwrap()) {
            let our = our.health_reporter().unwrap();
            assert_eq!(their["reporter"], our.health_reporter_name().unwrap().to_string());
            assert_eq!(their["error"], our.health_reporter_err_count().unwrap());
        }
        let settings = devlink::health_reporter_set(Flags::empty())
            .health_reporter_name("dummy")
            .health_reporter_graceful_period(3000)
            .health_reporter_auto_recover(0);
        generic.call(simulated.of(settings)).unwrap();
        let mut events = generic.subscribe_to("devlink", [Groups::CONFIG.name]).unwrap();
        // It cannot recover by itself, and says so.
        let _ = fs::write(simulated.debugged("health/break_health"), "a reason");
        let Notification::HealthReporterRecover(told) = next_told(&mut events) else { panic!("the break is told") };
        let state = known(told).health_reporter().unwrap().health_reporter_state();
        let dummy = || devlink::health_reporter_get().health_reporter_name("dummy");
        let reporter = known(generic.call(simulated.of(dummy())).unwrap());
        let reporter = reporter.health_reporter().unwrap();
        assert_eq!((state, reporter.health_reporter_state()), (Some(1), Some(1)));
        assert_eq!(reporter.health_reporter_graceful_period(), Some(3000));
        assert_eq!(reporter.health_reporter_err_count(), Some(1));

        let dump = devlink::health_reporter_dump_get_dump().health_reporter_name("dummy");
        let messages = list(generic, simulated.of(dump));
        for message in &messages {
            same_after_json(Devlink::<()>::SCHEMA, message.as_bytes());
        }
        let Some(FormattedValue::Object(members)) = FormattedValue::read(&messages) else { panic!("{messages:?}") };
        assert_eq!(members[0], ("break_message".to_owned(), FormattedValue::Text("a reason".to_owned())));
        let clear = devlink::health_reporter_dump_clear(Flags::empty()).health_reporter_name("dummy");
        generic.call(simulated.of(clear)).unwrap();
        let recover = devlink::health_reporter_recover(Flags::empty()).health_reporter_name("dummy");
        generic.call(simulated.of(recover)).unwrap();
        let reporter = known(generic.call(simulated.of(dummy())).unwrap());
        assert_eq!(reporter.health_reporter().unwrap().health_reporter_state(), Some(0));
    });
}
