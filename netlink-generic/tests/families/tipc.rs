//! A cluster of two nodes over UDP, beside `tipc`.

use std::net::SocketAddr;

use netlink_core::{AttributeSet as _, Flags, IntoRequest, Many, One};
use netlink_generic::Generic;
use netlink_generic::generated::tipc::{self, Tipc, Udp};

use crate::kernel::{beside, eventually, list, run, run_json, same_after_json};

const FAMILY: &str = "TIPCv2";
const CLUSTER: u32 = 4243;
const BEARER: &str = "udp:ours";
/// The port of TIPC over UDP.
const PORT: u16 = 6118;
/// The service that tells of services, which each node has itself.
const TOPOLOGY: u32 = 1;
/// The name of the link that carries broadcasts.
const BROADCASTS: &str = "broadcast-link";

/// All of a dump, each message of which comes back the same.
fn listed(generic: &Generic, request: impl IntoRequest<Reply = Many<Tipc>> + Clone) -> Vec<Tipc> {
    let messages = list(generic, request);
    for message in &messages {
        same_after_json(Tipc::<()>::SCHEMA, message.as_bytes());
    }
    messages
}

/// One message, which comes back the same.
fn told(generic: &Generic, request: impl IntoRequest<Reply = One<Tipc>>) -> Tipc {
    let message = generic.call(request).unwrap();
    same_after_json(Tipc::<()>::SCHEMA, message.as_bytes());
    message
}

/// Runs `tipc` in the other namespace.
fn there(command: &str) -> String {
    run(&format!("ip netns exec other tipc {command}"))
}

fn bearer_enable(generic: &Generic) {
    let local = SocketAddr::from(([10, 0, 0, 1], PORT));
    let remote = SocketAddr::from(([10, 0, 0, 2], PORT));
    let enable = tipc::bearer_enable(Flags::empty())
        .bearer(|bearer| bearer.name(BEARER).udp_opts(|options| options.local(local).remote(remote)));
    generic.call(enable).unwrap();

    let bearers = listed(generic, tipc::bearer_get_dump());
    let [bearer] = &bearers[..] else { panic!("{bearers:?}") };
    let bearer = bearer.bearer().unwrap();
    assert!(bearer.name().is_some_and(|name| name == BEARER));
    let options = bearer.udp_opts().unwrap();
    assert_eq!((options.local(), options.remote()), (Some(local), Some(remote)));
    assert!(options.multi_remoteip());
    assert_eq!(run("tipc bearer list").trim(), BEARER);

    let third = SocketAddr::from(([10, 0, 0, 3], PORT));
    let add =
        tipc::bearer_add(Flags::empty()).bearer(|bearer| bearer.name(BEARER).udp_opts(|options| options.remote(third)));
    generic.call(add).unwrap();
    let remotes = list(generic, tipc::udp_get_remoteip_dump().bearer(|bearer| bearer.name(BEARER)));
    for remote in &remotes {
        same_after_json(Udp::<()>::SCHEMA, remote.as_bytes());
    }
    let mut remotes: Vec<_> = remotes.iter().map(|remote| remote.remote()).collect();
    remotes.sort();
    assert_eq!(remotes, [Some(remote), Some(third)]);

    let set =
        tipc::bearer_set(Flags::empty()).bearer(|bearer| bearer.name(BEARER).prop(|properties| properties.tol(2000)));
    generic.call(set).unwrap();
    let one = told(generic, tipc::bearer_get().bearer(|bearer| bearer.name(BEARER)));
    let properties = one.bearer().unwrap().prop().unwrap();
    assert_eq!(properties.tol(), Some(2000));
    assert!(properties.mtu().is_some());
}

/// Waits for the link to the other node; its name.
fn link_that_is_up(generic: &Generic) -> String {
    eventually("a link that is up", || {
        let links = listed(generic, tipc::link_get_dump());
        let up = links.iter().filter_map(|link| link.link()).find(|link| link.up() && !link.broadcast())?;
        Some(up.name().unwrap().to_string())
    })
}

#[test]
fn two_nodes_are_linked_as_tipc_shows() {
    beside("tipc", FAMILY, "tipc::two_nodes_are_linked_as_tipc_shows", |generic| {
        run("ip link set lo up");
        run("ip netns add other");
        run("ip link add v0 type veth peer name v1 netns other");
        run("ip address add 10.0.0.1/24 dev v0");
        run("ip link set v0 up");
        run("ip -n other address add 10.0.0.2/24 dev v1");
        run("ip -n other link set v1 up");

        assert!(!generic.call(tipc::addr_legacy_get()).unwrap().net().unwrap().addr_legacy());
        generic.call(tipc::net_set(Flags::empty()).net(|net| net.id(CLUSTER))).unwrap();
        let (first, second) = (u64::from_ne_bytes(*b"this-is-"), u64::from_ne_bytes(*b"ours\0\0\0\0"));
        generic.call(tipc::net_set(Flags::empty()).net(|net| net.nodeid(first).nodeid_w1(second))).unwrap();
        let networks = listed(generic, tipc::net_get_dump());
        let network = networks[0].net().unwrap();
        assert_eq!((network.id(), network.nodeid(), network.nodeid_w1()), (Some(CLUSTER), Some(first), Some(second)));
        assert_eq!(run("tipc node get netid").trim(), CLUSTER.to_string());
        assert!(run("tipc node get identity").contains("this-is-ours"));

        bearer_enable(generic);
        there(&format!("node set netid {CLUSTER}"));
        there("node set identity theirs");
        there("bearer enable media udp name theirs localip 10.0.0.2 remoteip 10.0.0.1");
        let name = link_that_is_up(generic);
        links(generic, &name);
        nodes_and_names(generic, &name);
        media(generic);

        let disable = tipc::bearer_disable(Flags::empty()).bearer(|bearer| bearer.name(BEARER));
        generic.call(disable).unwrap();
        assert_eq!(listed(generic, tipc::bearer_get_dump()).len(), 0);
    });
}

fn links(generic: &Generic, name: &str) {
    let set = tipc::link_set(Flags::empty()).link(|link| link.name(name).prop(|properties| properties.tol(3000)));
    generic.call(set).unwrap();
    let answer = told(generic, tipc::link_get().link(|link| link.name(name)));
    let link = answer.link().unwrap();
    assert_eq!(link.prop().unwrap().tol(), Some(3000));
    assert_eq!(run(&format!("tipc link get tolerance link {name}")).trim(), "3000");
    assert!(link.mtu().is_some_and(|mtu| mtu > 1000), "{link:?}");
    assert!(link.stats().unwrap().rx_states().is_some());

    let theirs = run_json("tipc -j link list");
    assert_eq!(theirs[0][name], "up", "{theirs}");
    let answer = told(generic, tipc::link_get().link(|link| link.name(BROADCASTS)));
    assert!(answer.link().unwrap().broadcast());
    generic.call(tipc::link_reset_stats(Flags::empty()).link(|link| link.name(name))).unwrap();
}

fn nodes_and_names(generic: &Generic, link: &str) {
    let nodes = listed(generic, tipc::node_get_dump());
    let mut shown: Vec<_> = nodes
        .iter()
        .filter_map(|node| node.node())
        .map(|node| (format!("{:08x}", node.addr().unwrap()), node.up()))
        .collect();
    shown.sort();
    let theirs = run("tipc node list");
    assert_eq!(shown.len(), 1, "{shown:?}: {theirs}");
    for (address, up) in &shown {
        assert!(*up && theirs.contains(address.trim_start_matches('0')), "{address}: {theirs}");
    }

    let sockets = listed(generic, tipc::sock_get_dump());
    let socket = sockets.iter().filter_map(|socket| socket.sock()).find(|socket| socket.has_publ()).unwrap();
    let reference = socket.r#ref().unwrap();
    assert!(run("tipc socket list").contains(&reference.to_string()));
    let names = listed(generic, tipc::publ_get_dump().sock(|socket| socket.r#ref(reference)));
    assert_eq!(names[0].publ().unwrap().r#type(), Some(TOPOLOGY));
    let names = listed(generic, tipc::name_table_get_dump());
    let table: Vec<_> = names.iter().filter_map(|name| name.name_table()?.publ()).collect();
    assert!(
        table.iter().any(|name| name.r#type() == Some(TOPOLOGY) && name.lower().is_some() && name.node().is_some())
    );
    assert_eq!(table.len(), run_json("tipc -j nametable show").as_array().unwrap().len(), "{link}");

    generic.call(tipc::mon_set(Flags::empty()).mon(|monitor| monitor.activation_threshold(16))).unwrap();
    assert_eq!(told(generic, tipc::mon_get()).mon().unwrap().activation_threshold(), Some(16));
    let monitors = listed(generic, tipc::mon_get_dump());
    let monitor = monitors[0].mon().unwrap();
    assert!(monitor.bearer_name().is_some_and(|name| name == BEARER));
    let bearer = monitor.r#ref().unwrap();
    let peers = listed(generic, tipc::mon_peer_get_dump().mon(|monitor| monitor.r#ref(bearer)));
    assert_eq!(Some(u32::try_from(peers.len()).unwrap()), monitor.peercnt());
    assert!(peers.iter().all(|peer| peer.mon_peer().unwrap().up()));
}

fn media(generic: &Generic) {
    let set = tipc::media_set(Flags::empty()).media(|media| media.name("udp").prop(|properties| properties.prio(9)));
    generic.call(set).unwrap();
    let answer = told(generic, tipc::media_get().media(|media| media.name("udp")));
    assert_eq!(answer.media().unwrap().prop().unwrap().prio(), Some(9));
    let media = listed(generic, tipc::media_get_dump());
    let mut names: Vec<_> = media.iter().map(|media| media.media().unwrap().name().unwrap().to_string()).collect();
    let theirs = run("tipc media list");
    let mut theirs: Vec<_> = theirs.split_whitespace().collect();
    names.sort();
    theirs.sort();
    assert_eq!(names, theirs);
}
