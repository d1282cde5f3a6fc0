//! What TCP remembers of other hosts, beside `ip tcp_metrics`.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use netlink_core::Flags;
use netlink_generic::generated::tcp_metrics;

use crate::kernel::{beside, list, run, run_json};

const FAMILY: &str = "tcp_metrics";

#[test]
fn a_host_that_was_talked_to_is_remembered() {
    beside("ip", FAMILY, "tcp_metrics::a_host_that_was_talked_to_is_remembered", |generic| {
        run("ip link set lo up");
        run("ip address add 10.9.9.1/24 dev lo");
        talk(Ipv4Addr::new(10, 9, 9, 1));
        let entries = list(generic, tcp_metrics::get_dump());
        let shown = run_json("ip -json tcp_metrics show");
        let shown = shown.as_array().unwrap();
        assert_eq!(entries.len(), shown.len());
        for entry in &entries {
            let address = entry.addr_ipv4().unwrap();
            let other = shown.iter().find(|other| other["dst"] == address.to_string()).expect("ip shows it too");
            assert_eq!(entry.saddr_ipv4().unwrap().to_string(), other["source"].as_str().unwrap());
            let values = entry.vals().unwrap();
            assert_eq!(values.cwnd().map(u64::from), other["cwnd"].as_u64());
            assert!(values.rtt_us().is_none_or(|rtt| rtt > 0));
        }
        if let Some(entry) = entries.first() {
            let address = entry.addr_ipv4().unwrap();
            let one = generic.call(tcp_metrics::get().addr_ipv4(address)).unwrap();
            assert_eq!(one.addr_ipv4(), Some(address));
            generic.call(tcp_metrics::del(Flags::empty()).addr_ipv4(address)).unwrap();
            let error = generic.call(tcp_metrics::get().addr_ipv4(address)).unwrap_err();
            assert!(error.is_not_found(), "{error}");
        }
    });
}

/// Opens a connection to an address of this host, says something, and closes it.
fn talk(address: Ipv4Addr) {
    let listener = TcpListener::bind((address, 0)).unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let mut server = listener.accept().unwrap().0;
    let mut buffer = [0; 5];
    for _ in 0..10 {
        client.write_all(b"hello").unwrap();
        server.read_exact(&mut buffer).unwrap();
        server.write_all(&buffer).unwrap();
        client.read_exact(&mut buffer).unwrap();
    }
    drop(client);
    assert_eq!(server.read(&mut buffer).unwrap(), 0);
}
