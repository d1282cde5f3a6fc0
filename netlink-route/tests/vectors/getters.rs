//! Getters of every kind that the tables have.

use std::fmt::Debug;
use std::mem::discriminant;

use netlink_core::schema::{Attribute as Row, Name, Set};
use netlink_core::{Attribute, AttributeSet};
use netlink_route::generated::{lwtunnel, rt_addr, rt_link, rt_neigh, rt_route, rt_rule};

use crate::tables::all_tables;

/// Uses a value, so that reading it is not optimized away.
fn seen(value: impl Debug) {
    assert!(format!("{value:?}").len() < usize::MAX);
}

/// Declares a function that calls getters of a set: values, values that are iterators, occurrences of attributes, and what
/// cannot be printed.
macro_rules! getters {
    ($($function:ident $View:path { $($value:ident)* } iterators { $($iterator:ident)* } many { $($many:ident)* } opaque { $($opaque:ident)* })*) => {
        $(
            fn $function(payload: &[u8]) {
                let view = <$View>::new_unchecked(payload);
                $( seen(view.$value()); )*
                $( seen(view.$iterator().into_iter().flatten().map(|_| ()).count()); )*
                $( seen(view.$many().map(|_| ()).count()); )*
                $( let _ = view.$opaque(); )*
                view.attributes().map(Attribute::payload).for_each(seen);
            }
        )*

        /// Calls the getters of every set, whatever the bytes are.
        pub fn read(payload: &[u8]) {
            $( $function(payload); )*
        }

        /// The getters that `read` calls: the set, and the attribute.
        fn called() -> Vec<(&'static Set, Name)> {
            let mut called = Vec::new();
            $(
                let set = <$View as AttributeSet>::SCHEMA;
                called.extend([$(stringify!($value),)* $(stringify!($iterator),)* $(stringify!($many),)* $(stringify!($opaque),)*].map(|name| (set, Name(name))));
            )*
            called
        }
    };
}

getters! {
    address rt_addr::Address<&[u8]> {
        address local label broadcast anycast cacheinfo multicast flags rt_priority target_netnsid proto mc_users
    } iterators {} many {} opaque {}
    link rt_link::Link<&[u8]> {
        address broadcast ifname mtu link qdisc stats master wireless txqlen map weight operstate linkmode linkinfo
        net_ns_pid ifalias num_vf vfinfo_list stats64 vf_ports port_self group ext_mask promiscuity carrier phys_port_id
        xdp event prop_list proto_down_reason dpll_pin max_pacing_offload_horizon headroom pad
    } iterators {} many {} opaque { protinfo af_spec }
    link_info rt_link::LinkInfo<&[u8]> { kind data xstats slave_kind slave_data } iterators {} many {} opaque {}
    vf_info_list rt_link::VfInfoList<&[u8]> {} iterators {} many { info } opaque {}
    vf_port rt_link::VfPort<&[u8]> { profile instance_uuid host_uuid response } iterators {} many {} opaque {}
    property_list rt_link::PropertyList<&[u8]> {} iterators {} many { alt_ifname } opaque {}
    bridge rt_link::Bridge<&[u8]> {
        forward_delay priority vlan_protocol root_id group_addr fdb_flush mcast_router mcast_querier_intvl multi_boolopt
        mcast_querier_state stp_mode
    } iterators {} many {} opaque {}
    bond rt_link::Bond<&[u8]> {} iterators { arp_ip_target ns_ip6_target } many {} opaque {}
    vxlan rt_link::Vxlan<&[u8]> { id group port_range port group6 gbp label ttl_inherit df } iterators {} many {} opaque {}
    vlan_priorities rt_link::VlanQos<&[u8]> {} iterators {} many { mapping } opaque {}
    macvlan_addresses rt_link::MacvlanMacaddrData<&[u8]> {} iterators {} many { macaddr } opaque {}
    geneve_options lwtunnel::LwtunnelGeneveOptions<&[u8]> {} iterators {} many { class r#type data } opaque {}
    neighbour rt_neigh::Neighbour<&[u8]> {
        dst lladdr cacheinfo probes vlan port vni ifindex master link_netnsid src_vni protocol nh_id fdb_ext_attrs
        flags_ext ndm_state_mask ndm_flags_mask
    } iterators {} many {} opaque {}
    route rt_route::Route<&[u8]> {
        dst src iif oif gateway priority prefsrc metrics flow cacheinfo table mark mfc_stats pref encap_type encap expires
        uid ttl_propagate ip_proto sport dport nh_id flowlabel del_reason
    } iterators { multipath newdst } many {} opaque { via_ }
    next_hop rt_route::NextHop<&[u8]> { gateway flow encap_type encap } iterators { newdst } many {} opaque { via_ }
    inet6 rt_link::Inet6<&[u8]> { flags cacheinfo token } iterators { conf stats } many {} opaque {}
    metrics rt_route::RouteMetrics<&[u8]> { lock mtu features cc_algo } iterators {} many {} opaque {}
    rule rt_rule::Rule<&[u8]> {
        dst src iifname goto priority fwmark flow tun_id suppress_ifgroup table oifname l3mdev uid_range protocol ip_proto
        sport_range dport_range
    } iterators {} many {} opaque {}
}

#[test]
fn there_is_a_getter_of_every_kind() {
    // A getter whose name is taken has an underscore behind it.
    let row = |(set, name): (&'static Set, Name)| {
        let name = Name(name.0.trim_end_matches('_'));
        set.attributes.iter().find(|row| row.name == name).unwrap()
    };
    let called: Vec<&Row> = called().into_iter().map(row).collect();
    for set in all_tables() {
        for row in set.attributes {
            let is_alike =
                |other: &&Row| discriminant(&other.kind) == discriminant(&row.kind) && other.multi == row.multi;
            assert!(called.iter().any(is_alike), "no getter like {}.{}: {:?}", set.name, row.name, row.kind);
        }
    }
}
