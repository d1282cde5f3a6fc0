//! Shared memory communications: identifiers, what is said of this host, and physical networks.

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::generated::smc::{self, EnterpriseIds, HandshakeLimitation, Smc, SystemId};
use netlink_generic::generated::smc_pnetid::{self, Pnet};

use crate::kernel::{in_place, list, parts, run, same_after_json, with_family};

/// An identifier that the test alone has: they are those of the whole machine. It has 32 characters, spaces at the end.
const IDENTIFIER: &str = "NETLINK-TEST                    ";

#[test]
fn identifiers_of_enterprises_come_and_go() {
    in_place("SMC_GEN_NETLINK", |generic| {
        generic.call(smc::add_ueid(Flags::empty()).entry(IDENTIFIER)).unwrap();
        let listed = list(generic, smc::dump_ueid_dump());
        for one in &listed {
            same_after_json(EnterpriseIds::<()>::SCHEMA, one.as_bytes());
        }
        let ours = |one: &EnterpriseIds| one.entry().is_some_and(|entry| entry == IDENTIFIER);
        assert!(listed.iter().any(&ours), "{listed:?}");
        generic.call(smc::remove_ueid(Flags::empty()).entry(IDENTIFIER)).unwrap();
        assert!(!list(generic, smc::dump_ueid_dump()).iter().any(ours));
        assert_eq!(
            generic.call(smc::remove_ueid(Flags::empty()).entry(IDENTIFIER)).unwrap_err().errno(),
            Some(Errno::ENOENT)
        );
    });
}

#[test]
fn this_host_and_its_counters_are_told() {
    with_family("SMC_GEN_NETLINK", "smc::this_host_and_its_counters_are_told", |generic| {
        let host = list(generic, smc::get_sys_info_dump());
        same_after_json(Smc::<()>::SCHEMA, host[0].as_bytes());
        let host = host[0].sys_info().unwrap();
        assert_eq!(host.ver(), Some(2));
        assert!(host.local_host().is_some());

        let statistics = list(generic, smc::get_stats_dump());
        same_after_json(Smc::<()>::SCHEMA, statistics[0].as_bytes());
        let statistics = statistics[0].stats().unwrap();
        assert_eq!(statistics.clnt_hs_err_cnt(), Some(0));
        assert_eq!(statistics.smcr_tech().unwrap().rx_bytes(), Some(0));
        for reason in list(generic, smc::get_fback_stats_dump()) {
            same_after_json(Smc::<()>::SCHEMA, reason.as_bytes());
        }
        assert_eq!(list(generic, smc::get_lgr_smcr_dump()).len(), 0);
        assert_eq!(list(generic, smc::get_link_smcr_dump()).len(), 0);
        assert_eq!(list(generic, smc::get_lgr_smcd_dump()).len(), 0);
        assert_eq!(list(generic, smc::get_dev_smcd_dump()).len(), 0);
        assert_eq!(list(generic, smc::get_dev_smcr_dump()).len(), 0);

        for one in list(generic, smc::dump_seid_dump()) {
            same_after_json(SystemId::<()>::SCHEMA, one.as_bytes());
            // Where there is no ISM, there is none.
            assert_eq!(one.entry().is_some(), one.enabled().is_some());
        }
        for (change, enabled) in [(true, 1), (false, 0)] {
            if change {
                generic.call(smc::enable_hs_limitation(Flags::empty())).unwrap();
            } else {
                generic.call(smc::disable_hs_limitation(Flags::empty())).unwrap();
            }
            let limitation = list(generic, smc::dump_hs_limitation_dump());
            same_after_json(HandshakeLimitation::<()>::SCHEMA, limitation[0].as_bytes());
            assert_eq!(limitation[0].enabled(), Some(enabled));
        }
    });
}

#[test]
fn a_device_is_put_on_a_physical_network() {
    with_family("SMC_PNETID", "smc::a_device_is_put_on_a_physical_network", |generic| {
        run("ip link add v0 type veth peer name v1");
        generic.call(smc_pnetid::add(Flags::empty()).name("PNET1").ethname("v0")).unwrap();
        generic.call(smc_pnetid::add(Flags::empty()).name("PNET2").ethname("v1")).unwrap();
        let networks = list(generic, smc_pnetid::get_dump());
        for network in &networks {
            same_after_json(Pnet::<()>::SCHEMA, network.as_bytes());
        }
        let mut shown: Vec<_> = networks
            .iter()
            .map(|network| (network.name().unwrap().to_string(), network.ethname().unwrap().to_string()))
            .collect();
        shown.sort();
        assert_eq!(shown, [("PNET1".to_owned(), "v0".to_owned()), ("PNET2".to_owned(), "v1".to_owned())]);
        assert!(networks[0].ibname().is_some_and(|name| name == "n/a"));
        assert_eq!(networks[0].ibport(), Some(255));

        // A network may have several devices.
        run("ip link add v2 type veth peer name v3");
        generic.call(smc_pnetid::add(Flags::empty()).name("PNET2").ethname("v2")).unwrap();
        let devices = |name| {
            let networks = parts(generic, smc_pnetid::get().name(name));
            let mut devices: Vec<_> = networks
                .iter()
                .map(|network| {
                    same_after_json(Pnet::<()>::SCHEMA, network.as_bytes());
                    network.ethname().unwrap().to_string()
                })
                .collect();
            devices.sort();
            devices
        };
        assert_eq!(devices("PNET2"), ["v1", "v2"]);
        assert_eq!(devices("PNET3"), [""; 0]);
        generic.call(smc_pnetid::del(Flags::empty()).name("PNET1")).unwrap();
        assert_eq!(list(generic, smc_pnetid::get_dump()).len(), 2);
        generic.call(smc_pnetid::flush(Flags::empty())).unwrap();
        assert_eq!(list(generic, smc_pnetid::get_dump()).len(), 0);
    });
}
