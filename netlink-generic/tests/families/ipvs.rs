//! Services of IPVS and where their connections go, beside `ipvsadm` and `/proc/net/ip_vs`.

use std::net::Ipv4Addr;

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{AttributeSet as _, Flags, Request};
use netlink_generic::generated::ipvs::{
    self, Address4, DestinationAddress, ForwardingMethod, Info, IpVsFlags, Ipvs, IpvsBuilder, ServiceAddress,
    ServiceFlags,
};

use crate::kernel::{beside, list, run, same_after_json};

const FAMILY: &str = "IPVS";

fn address(address: [u8; 4]) -> Address4 {
    let mut own = Address4::default();
    own.address = address.into();
    own
}

/// What names the service of the tests: TCP to port 80 of 10.0.0.1.
fn web<R>(request: IpvsBuilder<Request<R>>) -> IpvsBuilder<Request<R>> {
    request.service(|service| {
        let service = service.af(AddressFamily::INET).protocol(IpProtocol::TCP);
        service.addr(|choice| choice.inet(address([10, 0, 0, 1]))).port(80)
    })
}

#[test]
fn services_and_destinations_are_what_ipvsadm_and_proc_show() {
    beside("ipvsadm", FAMILY, "ipvs::services_and_destinations_are_what_ipvsadm_and_proc_show", |generic| {
        run("ip link set lo up");
        let mut flags = IpVsFlags::default();
        (flags.flags, flags.mask) = (ServiceFlags::PERSISTENT, ServiceFlags::from_bits_retain(u32::MAX));
        let service = ipvs::new_service(Flags::empty()).service(|service| {
            let service = service.af(AddressFamily::INET).protocol(IpProtocol::TCP);
            let service = service.addr(|choice| choice.inet(address([10, 0, 0, 1]))).port(80);
            service.sched_name("wrr").flags(flags).timeout(360).netmask(u32::MAX)
        });
        generic.call(service).unwrap();
        let destination = web(ipvs::new_dest(Flags::empty())).dest(|dest| {
            let dest = dest.addr_family(AddressFamily::INET).addr(|choice| choice.inet(address([10, 0, 0, 2])));
            dest.port(8080).fwd_method(ForwardingMethod::MASQ).weight(3).u_thresh(100).l_thresh(50)
        });
        generic.call(destination).unwrap();

        // `-A -t 10.0.0.1:80 -s wrr -p 360`
        let saved = run("ipvsadm --save --numeric");
        let rules: Vec<_> = saved.lines().map(str::trim).collect();
        assert_eq!(rules, ["-A -t 10.0.0.1:80 -s wrr -p 360", "-a -t 10.0.0.1:80 -r 10.0.0.2:8080 -m -w 3"]);
        let shown = run("ipvsadm --list --numeric --thresholds");
        let line = shown.lines().find_map(|line| line.trim().strip_prefix("-> 10.0.0.2:8080")).unwrap();
        assert_eq!(line.split_whitespace().collect::<Vec<_>>(), ["100", "50", "0", "0"]);
        // In there, addresses and ports are hexadecimal, and times in ticks of this kernel.
        let proc = std::fs::read_to_string("/proc/net/ip_vs").unwrap();
        assert!(proc.contains("TCP  0A000001:0050 wrr  persistent "), "{proc}");
        assert!(proc.contains("-> 0A000002:1F90      Masq    3"), "{proc}");

        // What the tool makes, we read.
        run("ipvsadm --add-service --udp-service [fd00::1]:53 --scheduler rr --ops");
        run("ipvsadm --add-server --udp-service [fd00::1]:53 --real-server [fd00::2]:53 --gatewaying --weight 2");
        let services = list(generic, ipvs::get_service_dump());
        for service in &services {
            same_after_json(Ipvs::<()>::SCHEMA, service.as_bytes());
        }
        assert_eq!(services.len(), 2);
        let found = generic.call(web(ipvs::get_service())).unwrap();
        let found = found.service().unwrap();
        assert_eq!((found.sched_name().unwrap().to_string(), found.timeout()), ("wrr".to_owned(), Some(360)));
        assert_eq!(found.flags().unwrap().flags, ServiceFlags::PERSISTENT | ServiceFlags::HASHED);
        let Some(ServiceAddress::Inet(own)) = found.addr() else { panic!("{found}") };
        assert_eq!(own.address, Ipv4Addr::new(10, 0, 0, 1));
        let theirs = services.iter().filter_map(|service| service.service());
        let theirs: Vec<_> = theirs.filter(|service| service.af() == Some(AddressFamily::INET6)).collect();
        let [name_service] = &theirs[..] else { panic!("{theirs:?}") };
        assert_eq!((name_service.protocol(), name_service.port()), (Some(IpProtocol::UDP), Some(53)));
        assert!(name_service.flags().unwrap().flags.contains(ServiceFlags::ONEPACKET));

        let destinations = list(generic, web(ipvs::get_dest_dump()));
        let [destination] = &destinations[..] else { panic!("{destinations:?}") };
        same_after_json(Ipvs::<()>::SCHEMA, destination.as_bytes());
        let destination = destination.dest().unwrap();
        assert_eq!((destination.weight(), destination.port()), (Some(3), Some(8080)));
        let Some(DestinationAddress::Inet(own)) = destination.addr() else { panic!("{destination}") };
        assert_eq!(own.address, Ipv4Addr::new(10, 0, 0, 2));
    });
}

#[test]
fn timeouts_daemons_and_the_version_are_what_ipvsadm_shows() {
    beside("ipvsadm", FAMILY, "ipvs::timeouts_daemons_and_the_version_are_what_ipvsadm_shows", |generic| {
        run("ip link set lo up");
        generic.call(ipvs::set_config(Flags::empty()).timeout_tcp(100).timeout_tcp_fin(20).timeout_udp(30)).unwrap();
        assert!(run("ipvsadm --list --timeout").contains("100 20 30"));
        let settings = generic.call(ipvs::get_config()).unwrap();
        same_after_json(Ipvs::<()>::SCHEMA, settings.as_bytes());
        assert_eq!(
            (settings.timeout_tcp(), settings.timeout_tcp_fin(), settings.timeout_udp()),
            (Some(100), Some(20), Some(30))
        );

        run("ipvsadm --start-daemon master --mcast-interface lo --syncid 7");
        let daemons = list(generic, ipvs::get_daemon_dump());
        let [daemon] = &daemons[..] else { panic!("{daemons:?}") };
        same_after_json(Ipvs::<()>::SCHEMA, daemon.as_bytes());
        let daemon = daemon.daemon().unwrap();
        assert_eq!((daemon.state(), daemon.sync_id()), (Some(ipvs::DaemonState::MASTER), Some(7)));
        assert_eq!(daemon.mcast_ifn().unwrap(), "lo");

        let about = generic.call(ipvs::get_info()).unwrap();
        same_after_json(Info::<()>::SCHEMA, about.as_bytes());
        let [_, major, minor, patch] = about.version().unwrap().to_be_bytes();
        let proc = std::fs::read_to_string("/proc/net/ip_vs").unwrap();
        let size = about.conn_tab_size().unwrap();
        assert!(
            proc.starts_with(&format!("IP Virtual Server version {major}.{minor}.{patch} (size={size})")),
            "{proc}"
        );
        generic.call(ipvs::flush(Flags::empty())).unwrap();
        assert!(list(generic, ipvs::get_service_dump()).is_empty());
    });
}
