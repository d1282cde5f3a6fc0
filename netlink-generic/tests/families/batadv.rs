//! A mesh of B.A.T.M.A.N. advanced: two nodes of it, each with an interface.

use netlink_core::{AttributeSet as _, Errno, Flags, MacAddress};
use netlink_generic::generated::batadv::{self, Batadv, GatewayMode, Groups, Notification, ThroughputResult, Vlan};

use crate::kernel::{eventually, index_of, list, next_told, run, same_after_json, with_family};

const FAMILY: &str = "batadv";
const OURS: MacAddress = MacAddress([2, 0, 0, 0, 0, 1]);
const OTHER: MacAddress = MacAddress([2, 0, 0, 0, 0, 0x11]);

#[test]
fn a_mesh_of_two_nodes_is_set_and_listed() {
    with_family(FAMILY, "batadv::a_mesh_of_two_nodes_is_set_and_listed", |generic| {
        for line in [
            "ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11",
            "ip link add bat0 type batadv",
            "ip link add bat1 type batadv",
            "ip link set v0 master bat0",
            "ip link set v1 master bat1",
            "ip link set v0 up",
            "ip link set v1 up",
            "ip link set bat0 up",
            "ip link set bat1 up",
            "ip link add link bat0 name bat0.5 type vlan id 5",
        ] {
            run(line);
        }
        let (mesh, hard) = (index_of("bat0"), index_of("v0"));
        let names = |messages: &[Batadv]| -> Vec<_> {
            messages.iter().filter_map(|message| Some(message.algo_name()?.to_string())).collect()
        };
        assert!(names(&list(generic, batadv::get_routing_algos_dump())).contains(&"BATMAN_IV".to_owned()));
        let mut events = generic.subscribe_to(FAMILY, [Groups::CONFIG.name, Groups::TPMETER.name]).unwrap();
        let settings = batadv::set_mesh(Flags::empty()).mesh_ifindex(mesh).gw_mode(GatewayMode::SERVER);
        generic.call(settings.hop_penalty(17)).unwrap();
        let Notification::SetMesh(told) = next_told(&mut events) else { panic!("the settings are told") };
        same_after_json(Batadv::<()>::SCHEMA, told.as_bytes());
        assert_eq!((told.mesh_ifindex(), told.gw_mode()), (Some(mesh), Some(GatewayMode::SERVER)));
        let settings = generic.call(batadv::get_mesh().mesh_ifindex(mesh)).unwrap();
        same_after_json(Batadv::<()>::SCHEMA, settings.as_bytes());
        assert_eq!((settings.gw_mode(), settings.hop_penalty()), (Some(GatewayMode::SERVER), Some(17)));
        assert_eq!(settings.mesh_ifname().unwrap().to_string(), "bat0");
        // Its interface is that of the mesh as soon as it has a carrier.
        eventually("the interface of the mesh", || {
            let settings = generic.call(batadv::get_mesh().mesh_ifindex(mesh)).unwrap();
            (settings.hard_ifindex() == Some(hard)).then_some(())
        });

        let of_interface = batadv::set_hardif(Flags::empty()).mesh_ifindex(mesh).hard_ifindex(hard);
        generic.call(of_interface.hop_penalty(9)).unwrap();
        let Notification::SetHardif(told) = next_told(&mut events) else { panic!("the interface is told") };
        assert_eq!((told.hard_ifindex(), told.hop_penalty()), (Some(hard), Some(9)));
        let interface = generic.call(batadv::get_hardif().mesh_ifindex(mesh).hard_ifindex(hard)).unwrap();
        same_after_json(Batadv::<()>::SCHEMA, interface.as_bytes());
        assert_eq!((interface.hop_penalty(), interface.hard_address()), (Some(9), Some(OURS.into())));

        generic.call(batadv::set_vlan(Flags::empty()).mesh_ifindex(mesh).vlanid(5).ap_isolation_enabled(1)).unwrap();
        let Notification::SetVlan(told) = next_told(&mut events) else { panic!("the VLAN is told") };
        assert_eq!((told.vlanid(), told.ap_isolation_enabled()), (Some(5), Some(1)));
        let vlan = generic.call(batadv::get_vlan().mesh_ifindex(mesh).vlanid(5)).unwrap();
        same_after_json(Vlan::<()>::SCHEMA, vlan.as_bytes());
        assert_eq!((vlan.vlanid(), vlan.ap_isolation_enabled()), (Some(5), Some(1)));
        let missing = generic.call(batadv::get_vlan().mesh_ifindex(mesh).vlanid(6)).unwrap_err();
        assert_eq!(missing.errno(), Some(Errno::ENOENT), "{missing}");

        eventually("the other node", || {
            let nodes = list(generic, batadv::get_originators_dump().mesh_ifindex(mesh));
            nodes.iter().any(|node| node.orig_address() == Some(OTHER.into())).then_some(())
        });
        let neighbors = list(generic, batadv::get_neighbors_dump().mesh_ifindex(mesh));
        assert!(neighbors.iter().any(|node| node.neigh_address() == Some(OTHER.into())), "{neighbors:?}");
        let interfaces = list(generic, batadv::get_hardif_dump().mesh_ifindex(mesh));
        assert_eq!(interfaces.iter().map(Batadv::hard_ifindex).collect::<Vec<_>>(), [Some(hard)]);
        for request in [
            batadv::get_hardif_dump(),
            batadv::get_transtable_local_dump(),
            batadv::get_transtable_global_dump(),
            batadv::get_originators_dump(),
            batadv::get_neighbors_dump(),
            batadv::get_gateways_dump(),
            batadv::get_bla_claim_dump(),
            batadv::get_bla_backbone_dump(),
            batadv::get_dat_cache_dump(),
            batadv::get_mcast_flags_dump(),
        ] {
            for message in list(generic, request.mesh_ifindex(mesh)) {
                same_after_json(Batadv::<()>::SCHEMA, message.as_bytes());
            }
        }

        let measure = batadv::tp_meter().mesh_ifindex(mesh).orig_address(OTHER.into()).tpmeter_test_time(100);
        let begun = generic.call(measure).unwrap();
        let Notification::TpMeter(told) = next_told(&mut events) else { panic!("the result is told") };
        same_after_json(Batadv::<()>::SCHEMA, told.as_bytes());
        assert_eq!((told.tpmeter_cookie(), told.orig_address()), (begun.tpmeter_cookie(), Some(OTHER.into())));
        assert_eq!(told.tpmeter_result(), Some(ThroughputResult::COMPLETE), "{told:?}");
    });
}
