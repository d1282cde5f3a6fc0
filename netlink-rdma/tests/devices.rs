//! Devices in software on the real kernel, where it has RDMA.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-sys/tests/support/mod.rs"]
mod namespaces;
#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use std::process::Command;
use std::time::Duration;

use netlink_core::{Errno, Flags, View};
use netlink_rdma::generated::rdma_iwpm;
use netlink_rdma::generated::rdma_nldev::{
    self, CountedResource, CounterMode, EventType, Groups, Nldev, NodeType, Notification, PortState, QueuePairState,
    QueuePairType,
};
use netlink_rdma::{Namespace, Options, Rdma};
use netlink_sys::{Connection, protocol};
use round_trip::Occurred;

/// What the kernel sent, each message checked.
#[derive(Default)]
struct Seen(Occurred);

impl Seen {
    fn one<V: View>(&mut self, message: V) -> V {
        self.0.message(&message);
        message
    }

    fn all<V: View>(&mut self, messages: impl IntoIterator<Item = Result<V, netlink_rdma::Error>>) -> Vec<V> {
        messages.into_iter().map(|message| self.one(message.unwrap())).collect()
    }
}

/// A connection, unless this kernel has no RDMA.
fn connect() -> Option<Rdma> {
    // The kernel may answer from a thread of its own.
    match Connection::open_with(protocol::RDMA, &Options::new().timeout(Duration::from_secs(60))) {
        Ok(connection) => Some(Rdma::from(connection)),
        Err(error) => {
            assert!(error.to_string().contains("this kernel has no such protocol"), "{error}");
            println!("passed over: {error}");
            None
        }
    }
}

fn ip(line: &str) {
    let status = Command::new("ip").args(line.split_whitespace()).status().unwrap();
    assert!(status.success(), "ip {line}");
}

#[test]
fn a_device_on_a_link() {
    namespaces::isolated("a_device_on_a_link", || {
        let Some(connection) = connect() else { return };
        ip("link add v0 type veth peer name v1");
        ip("link set v0 up");
        ip("link set v1 up");
        let mut seen = Seen::default();
        let system = seen.one(connection.call(rdma_nldev::sys_get()).unwrap());
        assert!(system.netns_mode().is_some());

        // Devices in software belong to the first namespace, and are told there.
        let first = Namespace::pid(1).ok().and_then(|first| Rdma::connect_in(&first).ok());
        let mut events = first.as_ref().map(|first| first.subscribe([Groups::NOTIFY]).unwrap());
        let name = format!("soft{}", std::process::id());
        let make = || {
            let request = rdma_nldev::newlink(Flags::empty()).dev_name(&name).link_type("rxe").ndev_name("v0");
            connection.call(request)
        };
        if let Err(error) = make() {
            // Who is root of a namespace alone may not load the driver.
            return assert!(matches!(error.errno(), Some(Errno::EINVAL | Errno::EPERM)), "{error}");
        }
        assert_eq!(make().unwrap_err().errno(), Some(Errno::EEXIST));

        let devices = seen.all(connection.call(rdma_nldev::get_dump()).unwrap());
        let device = devices.iter().find(|device| device.dev_name() == Some(name.as_str().into())).unwrap();
        assert_eq!(device.dev_node_type(), Some(NodeType::IB_CA));
        assert_eq!((device.port_index(), device.dev_protocol()), (Some(1), Some("roce".into())));
        let index = device.dev_index().unwrap();
        let one = seen.one(connection.call(rdma_nldev::get().dev_index(index)).unwrap());
        assert_eq!(one.payload(), device.payload());

        let ports = seen.all(connection.call(rdma_nldev::port_get_dump().dev_index(index)).unwrap());
        assert_eq!(ports.len(), 1);
        assert_eq!((ports[0].ndev_name(), ports[0].port_state()), (Some("v0".into()), Some(PortState::ACTIVE)));
        let port = seen.one(connection.call(rdma_nldev::port_get().dev_index(index).port_index(1)).unwrap());
        assert_eq!(port.payload(), ports[0].payload());

        objects(&connection, &mut seen, index);
        counters(&connection, &mut seen, index);

        let renamed = format!("hard{}", std::process::id());
        connection.call(rdma_nldev::set(Flags::empty()).dev_index(index).dev_name(&renamed)).unwrap();
        let one = connection.call(rdma_nldev::get().dev_index(index)).unwrap();
        assert_eq!(one.dev_name(), Some(renamed.as_str().into()));
        connection.call(rdma_nldev::dellink(Flags::empty()).dev_index(index)).unwrap();

        if let Some(events) = events.as_mut().filter(|_| system.monitor_mode() == Some(1)) {
            let mut told = Vec::new();
            while told.last() != Some(&EventType::UNREGISTER) {
                let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("it is told in time");
                match event.read::<Notification>().unwrap().unwrap() {
                    Notification::Monitor(event) => {
                        let event: Nldev = seen.one(event);
                        if event.dev_index() == Some(index) {
                            told.push(event.event_type().unwrap());
                        }
                    }
                    other => panic!("{other:?}"),
                }
            }
            assert_eq!(told.first(), Some(&EventType::REGISTER), "{told:?}");
        }
        seen.0.assert_known();
    });
}

/// What the kernel itself has made on the device.
fn objects(connection: &Rdma, seen: &mut Seen, index: u32) {
    let summary = seen.one(connection.call(rdma_nldev::res_get().dev_index(index)).unwrap());
    let count = |kind: &str| {
        let entries = summary.res_summary().unwrap();
        let found = entries.res_summary_entry().find(|entry| entry.res_summary_entry_name() == Some(kind.into()));
        found.and_then(|entry| entry.res_summary_entry_curr())
    };
    assert!(count("qp") >= Some(1) && count("pd") >= Some(1));
    let pairs = seen.all(connection.call(rdma_nldev::res_qp_get_dump().dev_index(index)).unwrap());
    let pairs: Vec<_> = pairs.iter().flat_map(|message| message.res_qp().unwrap().res_qp_entry()).collect();
    assert_eq!(u64::try_from(pairs.len()).ok(), count("qp"));
    let general = pairs.iter().find(|pair| pair.res_type() == Some(QueuePairType::GSI)).unwrap();
    assert_eq!((general.res_state(), general.res_kern_name()), (Some(QueuePairState::RTS), Some("ib_core".into())));
    for domain in seen.all(connection.call(rdma_nldev::res_pd_get_dump().dev_index(index)).unwrap()) {
        for entry in domain.res_pd().unwrap().res_pd_entry() {
            let request = rdma_nldev::res_pd_get().dev_index(index).res_pdn(entry.res_pdn().unwrap());
            let one = seen.one(connection.call(request).unwrap());
            assert_eq!((one.res_kern_name(), one.res_usecnt()), (entry.res_kern_name(), entry.res_usecnt()));
        }
    }
    for queue in seen.all(connection.call(rdma_nldev::res_cq_get_dump().dev_index(index)).unwrap()) {
        for entry in queue.res_cq().unwrap().res_cq_entry() {
            let request = rdma_nldev::res_cq_get().dev_index(index).res_cqn(entry.res_cqn().unwrap());
            assert_eq!(seen.one(connection.call(request).unwrap()).res_cqe(), entry.res_cqe());
        }
    }
    // The kernel has made none of these.
    assert!(seen.all(connection.call(rdma_nldev::res_ctx_get_dump().dev_index(index)).unwrap()).is_empty());
}

fn counters(connection: &Rdma, seen: &mut Seen, index: u32) {
    let counters = seen.one(connection.call(rdma_nldev::stat_get().dev_index(index).port_index(1)).unwrap());
    let counters = counters.stat_hwcounters().unwrap();
    let names: Vec<_> = counters.stat_hwcounter_entry().filter_map(|entry| entry.stat_hwcounter_entry_name()).collect();
    assert!(names.contains(&"sent_pkts".into()), "{names:?}");
    let request = rdma_nldev::stat_get().dev_index(index).port_index(1);
    let request = request.stat_res(CountedResource::QP).stat_mode(CounterMode::NONE);
    let mode = seen.one(connection.call(request).unwrap());
    assert_eq!(mode.stat_mode(), Some(CounterMode::NONE));
}

#[test]
fn the_kernel_takes_what_a_port_mapper_says() {
    let Some(connection) = connect() else { return };
    let answer =
        connection.call(rdma_iwpm::hello_dump().abi_version(4)).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match answer {
        Ok(messages) => assert!(messages.is_empty(), "{messages:?}"),
        // The port mapper is in a module that may not be there, and for the first namespace alone.
        Err(error) => assert!(matches!(error.errno(), Some(Errno::EINVAL | Errno::EPERM)), "{error}"),
    }
}
