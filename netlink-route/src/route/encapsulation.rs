//! Lightweight tunnels: encapsulation that belongs to a route.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::net::Ipv6Addr;

use netlink_core::{Build, MplsLabel, Nest, Writer};

use super::{
    Ipv6RplSrHdr, Ipv6SrHdr, LwtunnelBpf, LwtunnelEncapType, LwtunnelIla, LwtunnelIoam6, LwtunnelIp, LwtunnelIp6,
    LwtunnelMplsBuilder, LwtunnelRpl, LwtunnelRplBuilder, LwtunnelSeg6, LwtunnelSeg6Builder, LwtunnelSeg6Local,
    LwtunnelSeg6LocalBuilder, LwtunnelXfrm, NextHopBuilder, RouteBuilder, Seg6IptunnelEncap, Seg6IptunnelMode,
    Seg6LocalAction,
};

/// The highest label: it has 20 bits.
const MAX_LABEL: u32 = 0xf_ffff;

/// A stack of labels, the last of which is marked as the bottom.
pub(super) fn label_stack(labels: impl IntoIterator<Item = u32>) -> Result<Vec<MplsLabel>, String> {
    let mut stack = Vec::new();
    for label in labels {
        if label > MAX_LABEL {
            return Err(format!("the MPLS label {label} is above {MAX_LABEL}"));
        }
        stack.push(MplsLabel { label, ..MplsLabel::default() });
    }
    match stack.last_mut() {
        Some(last) => last.bottom = true,
        None => return Err("a stack of MPLS labels is empty".to_owned()),
    }
    Ok(stack)
}

/// How many segments a routing header has, its length in units of eight bytes without the first eight, and the segments.
fn routing_header(segments: impl IntoIterator<Item = Ipv6Addr>) -> Result<(u8, u8, Vec<Ipv6Addr>), String> {
    let segments: Vec<_> = segments.into_iter().collect();
    match u8::try_from(segments.len()) {
        Ok(count @ 1..=127) => Ok((count, count * 2, segments)),
        _ => Err(format!("a routing header has {} segments, not from 1 to 127", segments.len())),
    }
}

/// The header that carries these segments, which it has in reverse, the last first.
fn segment_routing_header(
    mode: Seg6IptunnelMode,
    segments: impl IntoIterator<Item = Ipv6Addr>,
) -> Result<(Ipv6SrHdr, Vec<Ipv6Addr>), String> {
    // The kernel puts the packet's own destination behind the segments that are inserted into it.
    let destination = (mode == Seg6IptunnelMode::INLINE).then_some(Ipv6Addr::UNSPECIFIED);
    let (count, hdrlen, mut segments) = routing_header(segments.into_iter().chain(destination))?;
    segments.reverse();
    let last = count - 1;
    Ok((Ipv6SrHdr { hdrlen, r#type: 4, segments_left: last, first_segment: last, ..Ipv6SrHdr::default() }, segments))
}

impl<S: AsMut<Writer>> LwtunnelMplsBuilder<S> {
    /// The labels to push, outermost first.
    pub fn labels(self, labels: impl IntoIterator<Item = u32>) -> Self {
        match label_stack(labels) {
            Ok(labels) => self.dst(&labels),
            Err(why) => self.fail(why),
        }
    }
}

impl<S: AsMut<Writer>> LwtunnelSeg6Builder<S> {
    /// The segments to visit, in this order. Inline, the packet goes on to its own destination afterwards.
    pub fn segments(self, mode: Seg6IptunnelMode, segments: impl IntoIterator<Item = Ipv6Addr>) -> Self {
        match segment_routing_header(mode, segments) {
            Ok((header, segments)) => {
                let Ipv6SrHdr { nexthdr, hdrlen, r#type, segments_left, first_segment, flags, tag } = header;
                let header =
                    Seg6IptunnelEncap { mode, nexthdr, hdrlen, r#type, segments_left, first_segment, flags, tag };
                self.srh((header, &segments))
            }
            Err(why) => self.fail(why),
        }
    }
}

impl<S: AsMut<Writer>> LwtunnelSeg6LocalBuilder<S> {
    /// Inserts a header with these segments to visit, in this order, into packets; they go on to their own destination
    /// afterwards.
    pub fn end_b6(self, segments: impl IntoIterator<Item = Ipv6Addr>) -> Self {
        let mode = Seg6IptunnelMode::INLINE;
        self.action(Seg6LocalAction::END_B6).routing_header(segment_routing_header(mode, segments))
    }

    /// Packs packets into others with these segments to visit, in this order.
    pub fn end_b6_encap(self, segments: impl IntoIterator<Item = Ipv6Addr>) -> Self {
        let mode = Seg6IptunnelMode::ENCAP;
        self.action(Seg6LocalAction::END_B6_ENCAP).routing_header(segment_routing_header(mode, segments))
    }

    fn routing_header(self, header: Result<(Ipv6SrHdr, Vec<Ipv6Addr>), String>) -> Self {
        match header {
            Ok((header, segments)) => self.srh((header, &segments)),
            Err(why) => self.fail(why),
        }
    }

    /// Counts the packets and their bytes (Linux 5.12).
    pub fn counted(self) -> Self {
        self.counters(|counters| counters.packets(0).bytes(0).errors(0))
    }
}

impl<S: AsMut<Writer>> LwtunnelRplBuilder<S> {
    /// The nodes to visit, in this order; `ip` takes and shows them in reverse.
    pub fn segments(self, segments: impl IntoIterator<Item = Ipv6Addr>) -> Self {
        match routing_header(segments) {
            Ok((count, hdrlen, segments)) => {
                let header = Ipv6RplSrHdr { hdrlen, r#type: 3, segments_left: count, ..Ipv6RplSrHdr::default() };
                self.srh((header, &segments))
            }
            Err(why) => self.fail(why),
        }
    }
}

/// A builder method for each kind of lightweight tunnel, for routes and for each of several next hops.
macro_rules! encapsulations {
    ([$($Builder:ident),*] $rows:tt) => {
        $( encapsulations!(@ $Builder $rows); )*
    };
    (@ $Builder:ident { $($(#[$meta:meta])* $method:ident $TYPE:ident $format:ident: $Set:ident),* $(,)? }) => {
        impl<S: AsMut<Writer>> $Builder<S> {
            /// Pushes these MPLS labels, outermost first.
            pub fn encap_mpls(self, labels: impl IntoIterator<Item = u32>) -> Self {
                self.encap_type(LwtunnelEncapType::MPLS).encap(|encap| encap.lwtunnel_mpls(|mpls| mpls.labels(labels)))
            }

            $(
                $(#[$meta])*
                pub fn $method(self, build: impl FnOnce(Build<Nest<$Set>>) -> Build<Nest<$Set>>) -> Self {
                    self.encap_type(LwtunnelEncapType::$TYPE).encap(|encap| encap.$format(build))
                }
            )*
        }
    };
}

encapsulations!([RouteBuilder, NextHopBuilder] {
    /// Gives packets tunnel parameters, for a device in external (collect metadata) mode over IPv4.
    encap_ip IP lwtunnel_ip: LwtunnelIp,
    /// Gives packets tunnel parameters, for a device in external (collect metadata) mode over IPv6.
    encap_ip6 IP6 lwtunnel_ip6: LwtunnelIp6,
    /// Rewrites the upper half of the destination address (identifier-locator addressing, IPv6).
    encap_ila ILA lwtunnel_ila: LwtunnelIla,
    /// Adds an IPv6 [segment routing header](LwtunnelSeg6Builder::segments).
    encap_seg6 SEG6 lwtunnel_seg6: LwtunnelSeg6,
    /// What this node does with a packet addressed to one of its own segments (IPv6).
    encap_seg6_local SEG6_LOCAL lwtunnel_seg6_local: LwtunnelSeg6Local,
    /// Runs BPF programs.
    encap_bpf BPF lwtunnel_bpf: LwtunnelBpf,
    /// Adds an RPL [source routing header](LwtunnelRplBuilder::segments) (IPv6).
    encap_rpl RPL lwtunnel_rpl: LwtunnelRpl,
    /// Adds an in-situ OAM trace option (IPv6).
    encap_ioam6 IOAM6 lwtunnel_ioam6: LwtunnelIoam6,
    /// Gives packets IPsec parameters, for an xfrm device in external mode.
    encap_xfrm XFRM lwtunnel_xfrm: LwtunnelXfrm,
});

#[cfg(test)]
mod tests {
    use std::format;
    use std::net::{IpAddr, Ipv6Addr};
    use std::vec::Vec;

    use crate::route::{self, Route, Seg6IptunnelMode};
    use crate::{Prefix, PrefixError};

    #[test]
    fn segments_stand_in_reverse() -> Result<(), PrefixError> {
        let segments = [1, 2].map(|last| Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, last));
        let request = |mode| {
            let destination: Prefix = "fd01::/16".parse()?;
            let request = route::add(destination).encap_seg6(|seg6| seg6.segments(mode, segments)).into_inner();
            Ok(format!("{request:?}"))
        };
        let encapsulated = request(Seg6IptunnelMode::ENCAP)?;
        assert!(
            encapsulated.contains(
                "encap-type seg6, encap { srh { mode encap, nexthdr 0, hdrlen 4, type 4, segments-left 1, \
                 first-segment 1, flags 0x0, tag 0, segments [ fd00::2, fd00::1 ] } }"
            ),
            "{encapsulated}"
        );
        // The packet's own destination comes last.
        let inline = request(Seg6IptunnelMode::INLINE)?;
        assert!(inline.contains("hdrlen 6, type 4, segments-left 2, first-segment 2"), "{inline}");
        assert!(inline.contains("[ ::, fd00::2, fd00::1 ]"), "{inline}");
        Ok(())
    }

    #[test]
    fn the_last_label_is_the_bottom_of_the_stack() {
        let stack = super::label_stack([16, 0xf_ffff]).unwrap_or_default();
        let bytes = stack.into_iter().map(<[u8; 4]>::from).collect::<Vec<_>>();
        assert_eq!(bytes, [[0, 1, 0, 0], [0xff, 0xff, 0xf1, 0]]);
        assert!(super::label_stack([0x10_0000]).is_err());
        assert!(super::label_stack([]).is_err());
    }

    #[test]
    fn a_route_of_mpls_has_gateways_of_other_families() {
        let gateways: [IpAddr; 2] = [[10, 0, 0, 9].into(), Ipv6Addr::LOCALHOST.into()];
        let [first, second] = gateways;
        let request = route::add_mpls(100)
            .next_hops(|hops| hops.hop(|hop| hop.via(first).dev(2)).hop(|hop| hop.via(second).dev(3).weight(256)))
            .into_inner();
        let route = Route::new_unchecked(request.payload());
        assert_eq!((route.label(), route.destination(), route.header().dst_len), (Some(100), None, 20));
        let hops: Vec<_> = route.next_hops().map(|hop| (hop.gateway_address(), hop.dev(), hop.weight())).collect();
        assert_eq!(hops, [(Some(first), 2, 1), (Some(second), 3, 256)]);
        assert!(route.next_hops().all(|hop| hop.gateway().is_none()), "{request:?}");
        // The family in the gateway's own struct says how to print it, not that of the route.
        let printed = format!("{request:?}");
        assert!(printed.contains("via { family inet, addr 10.0.0.9 }"), "{printed}");
    }

    #[test]
    fn what_does_not_fit_is_said_when_the_request_is_sent() -> Result<(), PrefixError> {
        let destination: Prefix = "10.0.0.0/8".parse()?;
        let wrong = [
            route::add(destination).next_hops(|hops| hops.hop(|hop| hop.weight(257))),
            route::add(destination).next_hops(|hops| hops.hop(|hop| hop.with(|hop| hop.encap_mpls([1 << 20])))),
            route::add(destination).encap_rpl(|rpl| rpl.segments([])),
            route::add(destination).source(Ipv6Addr::LOCALHOST.into()),
            route::add_mpls(1 << 20),
        ];
        for request in wrong {
            let request = request.into_inner();
            assert!(request.clone().finish().is_err(), "{request:?}");
        }
        Ok(())
    }
}
