//! A message of each family that kernels seldom have, written out by the headers' definitions: our tables read it as what it
//! says, and write the same bytes from that.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use netlink_core::check;
use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::schema::Set;
use netlink_core::{AttributeSet, NESTED, Writer};
use netlink_generic::generated::{
    binder, dev_energymodel, devlink, dpll, drm_ras, fou, handshake, lockd, net_shaper, nfsd, ovpn, ovs_ct_limit,
    ovs_datapath, ovs_flow, ovs_meter, ovs_packet, ovs_vport, psp, sunrpc, team, wireguard,
};

/// An attribute: length, number, value, padding.
fn attribute(id: u16, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(4 + value.len()).unwrap();
    let mut bytes = [&length.to_ne_bytes()[..], &id.to_ne_bytes(), value].concat();
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

fn nest(id: u16, inside: &[Vec<u8>]) -> Vec<u8> {
    attribute(id | NESTED, &inside.concat())
}

fn number(id: u16, value: u32) -> Vec<u8> {
    attribute(id, &value.to_ne_bytes())
}

fn long(id: u16, value: u64) -> Vec<u8> {
    attribute(id, &value.to_ne_bytes())
}

fn text(id: u16, value: &str) -> Vec<u8> {
    attribute(id, &[value.as_bytes(), b"\0"].concat())
}

/// What precedes the attributes of Open vSwitch: the number of the datapath.
fn datapath(index: i32) -> Vec<u8> {
    index.to_ne_bytes().to_vec()
}

fn says<S: AttributeSet>(parts: &[Vec<u8>], expected: &str) {
    let set: &'static Set = S::SCHEMA;
    let bytes = parts.concat();
    check(set, &bytes).unwrap_or_else(|error| panic!("{error}"));
    let json = serde_json::to_string(&to_json(set, &bytes, Nesting::Marked)).unwrap();
    assert_eq!(json, expected);
    let json: Json = serde_json::from_str(expected).unwrap();
    let mut writer = Writer::new();
    from_json(set, &json, Nesting::Marked, &mut writer).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(writer.as_bytes(), bytes);
}

#[test]
fn wireguard() {
    let peer = [
        attribute(1, &[7; 32]),
        number(3, 0b10),
        // struct sockaddr_in: family, port, address, padding.
        attribute(4, &[&2_u16.to_ne_bytes()[..], &51820_u16.to_be_bytes(), &[192, 0, 2, 1], &[0; 8]].concat()),
        attribute(5, &25_u16.to_ne_bytes()),
        nest(
            9,
            &[
                nest(0, &[attribute(1, &2_u16.to_ne_bytes()), attribute(2, &[10, 0, 0, 0]), attribute(3, &[8])]),
                nest(0, &[attribute(1, &10_u16.to_ne_bytes()), attribute(2, &[0; 16]), attribute(3, &[0])]),
            ],
        ),
    ];
    let message = [text(2, "wg0"), attribute(6, &51820_u16.to_ne_bytes()), nest(8, &[nest(0, &peer)])];
    says::<wireguard::Device<()>>(
        &message,
        &format!(
            r#"{{"ifname":"wg0","listen-port":51820,"peers":{{"0":{{"public-key":"{}","flags":["replace-allowedips"],"endpoint":"192.0.2.1:51820","persistent-keepalive-interval":25,"allowedips":{{"0":[{{"family":"inet","ipaddr":"10.0.0.0","cidr-mask":8}},{{"family":"inet6","ipaddr":"::","cidr-mask":0}}]}}}}}}}}"#,
            "07".repeat(32)
        ),
    );
}

#[test]
fn foo_over_udp() {
    let message = [attribute(1, &5555_u16.to_be_bytes()), attribute(2, &[2]), attribute(3, &[47]), attribute(4, &[1])];
    says::<fou::Fou<()>>(&message, r#"{"port":5555,"af":"inet","ipproto":"gre","type":"direct"}"#);
}

#[test]
fn handshakes() {
    let certificate = nest(7, &[number(1, 17), number(2, 18)]);
    let message = [number(1, 5), number(3, 1), number(5, 3), number(6, 100), number(6, 101), certificate];
    says::<handshake::Accept<()>>(
        &message,
        r#"{"sockfd":5,"message-type":"clienthello","auth-mode":"x509","peer-identity":[100,101],"certificate":[{"cert":17,"privkey":18}]}"#,
    );
}

#[test]
fn team_options_are_of_many_types() {
    let option = |name, kind, data| nest(1, &[text(1, name), attribute(3, &[kind]), data]);
    let options = nest(
        2,
        &[
            option("mode", 5, text(4, "loadbalance")),
            option("notify_peers_count", 3, number(4, 3)),
            option("priority", 14, attribute(4, &(-5_i32).to_ne_bytes())),
            option("enabled", 6, attribute(4, &[])),
        ],
    );
    says::<team::Team<()>>(
        &[number(1, 9), options],
        r#"{"team-ifindex":9,"list-option":{"option":[{"name":"mode","type":"string","data":"loadbalance"},{"name":"notify_peers_count","type":"u32","data":3},{"name":"priority","type":"s32","data":-5},{"name":"enabled","type":"flag","data":""}]}}"#,
    );
    let port = nest(3, &[nest(1, &[number(1, 4), attribute(3, &[]), number(4, 1000), attribute(5, &[1])])]);
    says::<team::Team<()>>(&[port], r#"{"list-port":{"port":[{"ifindex":4,"linkup":true,"speed":1000,"duplex":1}]}}"#);
}

#[test]
fn shapers() {
    let handle = nest(1, &[number(1, 2), number(2, 3)]);
    let message = [handle, number(2, 0), attribute(4, &10_000_000_000_u64.to_ne_bytes()), number(8, 2)];
    says::<net_shaper::NetShaper<()>>(
        &message,
        r#"{"handle":{"scope":"queue","id":3},"metric":"bps","bw-max":10000000000,"ifindex":2}"#,
    );
}

#[test]
fn servers_of_files_and_locks() {
    says::<lockd::Server<()>>(
        &[number(1, 90), attribute(2, &4045_u16.to_ne_bytes())],
        r#"{"gracetime":90,"tcp-port":4045}"#,
    );
    let inet6 = [&10_u16.to_ne_bytes()[..], &2049_u16.to_be_bytes(), &[0; 4], &[0; 15], &[1], &[0; 4]].concat();
    let socket = nest(1, &[attribute(1, &inet6), text(2, "tcp")]);
    says::<nfsd::ServerSock<()>>(&[socket], r#"{"addr":[{"addr":"[::1]:2049","transport-name":"tcp"}]}"#);
    let export = nest(1, &[long(1, 5), text(2, "*"), text(3, "/srv"), number(11, 0b10), number(12, 0b101)]);
    says::<nfsd::SvcExportReqs<()>>(
        &[export],
        r#"{"requests":[{"seqno":5,"client":"*","path":"/srv","xprtsec":[["tls"]],"flags":["readonly","rootsquash"]}]}"#,
    );
    let group = nest(1, &[long(1, 6), number(2, 1000), number(3, 4), number(3, 27)]);
    says::<sunrpc::UnixGidReqs<()>>(&[group], r#"{"requests":[{"seqno":6,"uid":1000,"gids":[4,27]}]}"#);
}

#[test]
fn encryption_by_devices_and_tunnels() {
    let message = [number(1, 1), number(2, 0), nest(3, &[attribute(1, &[9; 16]), number(2, 77)])];
    says::<psp::Assoc<()>>(
        &message,
        &format!(r#"{{"dev-id":1,"version":"hdr0-aes-gcm-128","rx-key":{{"key":"{}","spi":77}}}}"#, "09".repeat(16)),
    );
    let peer = nest(2, &[number(1, 3), attribute(8, &[10, 8, 0, 2]), attribute(5, &1194_u16.to_be_bytes())]);
    says::<ovpn::Ovpn<()>>(
        &[number(1, 6), peer],
        r#"{"ifindex":6,"peer":{"id":3,"vpn-ipv4":"10.8.0.2","remote-port":1194}}"#,
    );
}

#[test]
fn what_devices_report() {
    says::<binder::Report<()>>(
        &[number(1, 29201), text(2, "binder"), number(3, 100), attribute(7, &[])],
        r#"{"error":29201,"context":"binder","from-pid":100,"is-reply":true}"#,
    );
    says::<drm_ras::ErrorCounter<()>>(
        &[number(2, 1), text(3, "correctable"), number(4, 12)],
        r#"{"error-id":1,"error-name":"correctable","error-value":12}"#,
    );
    let state = |performance, power| nest(2, &[long(2, performance), long(4, power), long(6, 0)]);
    says::<dev_energymodel::PerfTable<()>>(
        &[number(1, 0), state(512, 100_000), state(1024, 400_000)],
        r#"{"perf-domain-id":0,"perf-state":[{"performance":512,"power":100000,"flags":[]},{"performance":1024,"power":400000,"flags":[]}]}"#,
    );
    let parent = nest(18, &[number(2, 1), number(10, 1), number(16, 1), attribute(23, &(-250_i64).to_ne_bytes())]);
    says::<dpll::Pin<()>>(
        &[number(1, 4), number(9, 5), long(11, 1), attribute(24, &(-3_i32).to_ne_bytes()), parent],
        r#"{"id":4,"type":"gnss","frequency":1,"fractional-frequency-offset":-3,"parent-device":[{"parent-id":1,"direction":"input","state":"connected","phase-offset":-250}]}"#,
    );
}

#[test]
fn parameters_of_devices_have_values_by_type() {
    let parameter = |kind, data: Vec<u8>| {
        let values = nest(84, &[nest(85, &[data, attribute(87, &[2])])]);
        [text(1, "pci"), text(2, "0000:01:00.0"), nest(80, &[text(81, "max_macs"), attribute(83, &[kind]), values])]
    };
    let expected = |kind, data| {
        format!(
            r#"{{"bus-name":"pci","dev-name":"0000:01:00.0","param":{{"param-name":"max_macs","param-type":"{kind}","param-values-list":{{"param-value":[{{"param-value-data":[{data}],"param-value-cmode":"permanent"}}]}}}}}}"#
        )
    };
    says::<devlink::Devlink<()>>(&parameter(3, number(86, 128)), &expected("u32", "128"));
    says::<devlink::Devlink<()>>(&parameter(5, text(86, "auto")), &expected("string", r#""auto""#));
    says::<devlink::Devlink<()>>(&parameter(1, attribute(86, &[1])), &expected("u8", "1"));
}

#[test]
fn resources_health_and_functions_of_devices() {
    let part = nest(64, &[text(65, "hash"), long(66, 2), long(67, 100)]);
    let whole = nest(64, &[text(65, "kvd"), long(66, 1), long(67, 200), attribute(73, &[0]), nest(63, &[part])]);
    says::<devlink::Devlink<()>>(
        &[nest(63, &[whole])],
        r#"{"resource-list":{"resource":[{"resource-name":"kvd","resource-id":1,"resource-size":200,"resource-unit":"entry","resource-list":{"resource":[{"resource-name":"hash","resource-id":2,"resource-size":100}]}}]}}"#,
    );
    let reporter = nest(114, &[text(115, "fw"), attribute(116, &[1]), long(117, 3), attribute(121, &[1])]);
    says::<devlink::Devlink<()>>(
        &[reporter],
        r#"{"health-reporter":{"health-reporter-name":"fw","health-reporter-state":1,"health-reporter-err-count":3,"health-reporter-auto-recover":1}}"#,
    );
    let caps = attribute(4, &[1_u32.to_ne_bytes(), 3_u32.to_ne_bytes()].concat());
    let function = nest(145, &[attribute(1, &[2, 0, 0, 0, 0, 1]), attribute(2, &[1]), caps]);
    says::<devlink::Devlink<()>>(
        &[number(3, 1), attribute(77, &7_u16.to_ne_bytes()), function],
        r#"{"port-index":1,"port-flavour":"pci-sf","port-function":{"hw-addr":"02:00:00:00:00:01","state":"active","caps":{"value":["roce"],"selector":["roce","migratable"]}}}"#,
    );
}

#[test]
fn open_vswitch() {
    says::<ovs_datapath::Datapath<()>>(
        &[datapath(0), text(1, "ovs-system"), number(2, 0), number(5, 0b101)],
        r#"{"header":{"dp-ifindex":0},"name":"ovs-system","upcall-pid":0,"user-features":["unaligned","tc-recirc-sharing"]}"#,
    );
    let pids = attribute(5, &[1_u32.to_ne_bytes(), 2_u32.to_ne_bytes()].concat());
    says::<ovs_vport::Vport<()>>(
        &[
            datapath(3),
            number(1, 1),
            number(2, 4),
            text(3, "vx"),
            nest(4, &[attribute(1, &4789_u16.to_ne_bytes())]),
            pids,
        ],
        r#"{"header":{"dp-ifindex":3},"port-no":1,"type":"vxlan","name":"vx","options":{"dst-port":4789},"upcall-pid":[1,2]}"#,
    );
    let ipv4 = attribute(7, &[10, 0, 0, 1, 10, 0, 0, 2, 6, 0, 64, 0]);
    let key = nest(1, &[number(3, 1), attribute(6, &0x800_u16.to_be_bytes()), ipv4]);
    let sample = nest(6, &[number(1, u32::MAX), nest(2, &[number(1, 3)])]);
    let track = nest(12, &[attribute(1, &[]), attribute(2, &5_u16.to_ne_bytes())]);
    let actions = nest(2, &[track, sample, number(24, 0)]);
    says::<ovs_flow::Flow<()>>(
        &[datapath(3), key, actions],
        r#"{"header":{"dp-ifindex":3},"key":{"in-port":1,"ethertype":"ip","ipv4":{"src":"10.0.0.1","dst":"10.0.0.2","proto":"tcp","tos":0,"ttl":64,"frag":"none"}},"actions":{"ct":{"commit":true,"zone":5},"sample":{"probability":4294967295,"actions":{"output":3}},"drop":0}}"#,
    );
    says::<ovs_packet::Packet<()>>(
        &[datapath(3), attribute(1, &[0; 14]), nest(2, &[number(3, 1)]), number(10, 14)],
        r#"{"header":{"dp-ifindex":3},"packet":"0000000000000000000000000000","key":{"in-port":1},"len":14}"#,
    );
    let band = nest(1, &[number(1, 1), number(2, 1000)]);
    says::<ovs_meter::Meter<()>>(
        &[datapath(3), number(1, 7), attribute(2, &[]), nest(4, &[band])],
        r#"{"header":{"dp-ifindex":3},"id":7,"kbps":true,"bands":[{"type":"drop","rate":1000}]}"#,
    );
    let limit = [(-1_i32).to_ne_bytes(), 500_i32.to_ne_bytes(), 3_i32.to_ne_bytes()].concat();
    says::<ovs_ct_limit::CtLimit<()>>(
        &[datapath(3), attribute(1, &limit)],
        r#"{"header":{"dp-ifindex":3},"zone-limit":[{"zone-id":-1,"limit":500,"count":3}]}"#,
    );
}
