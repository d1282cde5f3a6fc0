//! The netlink protocols by number (`NETLINK_*`, `linux/netlink.h`): what a connection or a socket is opened for.
//!
//! Which of them are there depends on how the kernel was built and on the modules it has.

macro_rules! protocols {
    ($($(#[$doc:meta])* $name:ident = $number:literal;)*) => {
        $($(#[$doc])* pub const $name: u16 = $number;)*

        #[cfg(test)]
        pub(crate) const ALL: &[(&str, u16)] = &[$((stringify!($name), $name)),*];
    };
}

protocols! {
    /// Links, addresses, routes, neighbours, rules, traffic control (`rtnetlink(7)`).
    ROUTE = 0;
    /// For programs to talk to each other.
    USERSOCK = 2;
    /// Sockets and what they do (`sock_diag(7)`).
    SOCK_DIAG = 4;
    /// IPsec: policies and associations.
    XFRM = 6;
    /// Policies and events of SELinux.
    SELINUX = 7;
    /// Open-iSCSI.
    ISCSI = 8;
    /// The audit system.
    AUDIT = 9;
    /// Lookups in IPv4 routing tables, for tests of the kernel.
    FIB_LOOKUP = 10;
    /// Events of processes and of other parts of the kernel.
    CONNECTOR = 11;
    /// nftables, connection tracking, queues and logs of packets, IP sets.
    NETFILTER = 12;
    /// Packets of the old IPv6 firewall.
    IP6_FW = 13;
    /// Routing messages of DECnet.
    DNRTMSG = 14;
    /// Devices that come and go: what udev listens to.
    KOBJECT_UEVENT = 15;
    /// Generic netlink: families by name.
    GENERIC = 16;
    /// SCSI transports.
    SCSITRANSPORT = 18;
    /// eCryptfs.
    ECRYPTFS = 19;
    /// InfiniBand and RDMA.
    RDMA = 20;
    /// Algorithms of the kernel's cryptography.
    CRYPTO = 21;
    /// SMC sockets.
    SMC = 22;
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn numbers_are_those_of_the_system() {
        let system = [
            ("ROUTE", libc::NETLINK_ROUTE),
            ("USERSOCK", libc::NETLINK_USERSOCK),
            ("SOCK_DIAG", libc::NETLINK_SOCK_DIAG),
            ("XFRM", libc::NETLINK_XFRM),
            ("SELINUX", libc::NETLINK_SELINUX),
            ("ISCSI", libc::NETLINK_ISCSI),
            ("AUDIT", libc::NETLINK_AUDIT),
            ("FIB_LOOKUP", libc::NETLINK_FIB_LOOKUP),
            ("CONNECTOR", libc::NETLINK_CONNECTOR),
            ("NETFILTER", libc::NETLINK_NETFILTER),
            ("IP6_FW", libc::NETLINK_IP6_FW),
            ("DNRTMSG", libc::NETLINK_DNRTMSG),
            ("KOBJECT_UEVENT", libc::NETLINK_KOBJECT_UEVENT),
            ("GENERIC", libc::NETLINK_GENERIC),
            ("SCSITRANSPORT", libc::NETLINK_SCSITRANSPORT),
            ("ECRYPTFS", libc::NETLINK_ECRYPTFS),
            ("RDMA", libc::NETLINK_RDMA),
            ("CRYPTO", libc::NETLINK_CRYPTO),
            // The library does not have this one (linux/netlink.h).
            ("SMC", 22),
        ];
        let ours: Vec<_> = ALL.iter().map(|(name, number)| (*name, i32::from(*number))).collect();
        assert_eq!(ours, system);
    }
}
