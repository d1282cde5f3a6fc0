//! Limits of what a simulated device sends.

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::devlink;
use netlink_generic::generated::net_shaper::{self, Caps, Metric, NetShaper, Scope};

use crate::kernel::{index_of, list, same_after_json, with_family};
use crate::netdevsim::Simulated;

const FAMILY: &str = "net-shaper";

#[test]
fn limits_of_devices_queues_and_groups_are_as_they_were_set() {
    with_family(FAMILY, "net_shaper::limits_of_devices_queues_and_groups_are_as_they_were_set", |generic| {
        let Some(_simulated) = Simulated::new(90) else { return };
        let ports = list(generic, devlink::port_get_dump());
        let index = index_of(&ports[0].port_netdev_name().unwrap().to_string());
        let can = list(generic, net_shaper::cap_get_dump().ifindex(index));
        for scope in &can {
            same_after_json(Caps::<()>::SCHEMA, scope.as_bytes());
        }
        let scopes: Vec<_> = can.iter().map(|scope| scope.scope().unwrap()).collect();
        assert!(scopes.ends_with(&[Scope::NETDEV, Scope::QUEUE, Scope::NODE]), "{scopes:?}");
        let one = generic.call(net_shaper::cap_get().ifindex(index).scope(Scope::QUEUE)).unwrap();
        assert!(one.support_bw_max() && one.support_metric_bps());

        let device = net_shaper::set(Flags::empty()).ifindex(index).handle(|handle| handle.scope(Scope::NETDEV));
        // Above what 32 bits hold.
        generic.call(device.metric(Metric::BPS).bw_max(10_000_000_000)).unwrap();
        for queue in [0, 1] {
            let limit = net_shaper::set(Flags::empty()).ifindex(index);
            let limit = limit.handle(|handle| handle.scope(Scope::QUEUE).id(queue)).metric(Metric::BPS);
            match generic.call(limit.bw_max(1_000_000).burst(3000)) {
                // A device with one queue.
                Err(error) if queue == 1 && error.errno() == Some(Errno::ENOENT) => {}
                set => set.unwrap(),
            }
        }
        let group = net_shaper::group()
            .ifindex(index)
            .leaves(|leaf| leaf.handle(|handle| handle.scope(Scope::QUEUE).id(0)).weight(3))
            .handle(|handle| handle.scope(Scope::NODE))
            .metric(Metric::BPS)
            .bw_max(5_000_000);
        let group = generic.call(group).unwrap();
        same_after_json(NetShaper::<()>::SCHEMA, group.as_bytes());
        let node = group.handle().unwrap();
        assert_eq!(node.scope(), Some(Scope::NODE));
        let number = node.id().unwrap();

        let limits = list(generic, net_shaper::get_dump().ifindex(index));
        for limit in &limits {
            same_after_json(NetShaper::<()>::SCHEMA, limit.as_bytes());
        }
        let of = |scope: Scope| limits.iter().find(|limit| limit.handle().unwrap().scope() == Some(scope)).unwrap();
        assert_eq!(of(Scope::NETDEV).bw_max(), Some(10_000_000_000));
        assert_eq!((of(Scope::QUEUE).bw_max(), of(Scope::QUEUE).burst()), (Some(1_000_000), Some(3000)));
        assert_eq!(of(Scope::QUEUE).parent().unwrap().id(), Some(number));
        assert_eq!(of(Scope::NODE).bw_max(), Some(5_000_000));

        let delete = |scope, id| {
            let request = net_shaper::delete(Flags::empty()).ifindex(index);
            generic.call(request.handle(|handle| handle.scope(scope).id(id)))
        };
        delete(Scope::NODE, number).unwrap();
        let gone = net_shaper::get().ifindex(index).handle(|handle| handle.scope(Scope::NODE).id(number));
        assert_eq!(generic.call(gone).unwrap_err().errno(), Some(Errno::ENOENT));
    });
}
