//! What several families share: address families, hardware types, ethertypes, protocols above IP, and the vocabulary
//! of routes.
//!
//! Printed by `cargo xtask codegen` from `specs/common.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use crate::{Masked, Nest, Opaque, Unused};

crate::structure! {
    /// The address of a socket, of any family. Where members differ, those of IPv4 and of IPv6 lie over one another.
    /// C: `struct __kernel_sockaddr_storage`, `linux/socket.h`.
    pub struct SockaddrStorage = "sockaddr-storage", size 128 {
        /// `ss_family`.
        family: AddressFamily = 0,
        /// Has no name in C.
        port: u16 = 2 be,
        /// Address of IPv4; of IPv6 the flow label is here.
        ipv4: Ipv4Addr = 4,
        /// Address of IPv6; nothing for IPv4.
        ipv6: Ipv6Addr = 8,
        /// Index of the device of an address that is link-local.
        scope_id: u32 = 24,
        /// Has no name in C.
        rest: Opaque<100> = 28,
    }
}

crate::enumeration! {
    /// Protocols of netlink. C: `linux/netlink.h`.
    pub struct NetlinkProtocol: u8 = "netlink-protocol", prefix "NETLINK_" {
        /// `NETLINK_ROUTE`: Links, addresses, routes, neighbours, rules, traffic control.
        ROUTE = 0,
        /// `NETLINK_UNUSED`.
        UNUSED = 1,
        /// `NETLINK_USERSOCK`: Between processes.
        USERSOCK = 2,
        /// `NETLINK_FIREWALL`: Formerly ip_queue; unused.
        FIREWALL = 3,
        /// `NETLINK_SOCK_DIAG`: Sockets.
        SOCK_DIAG = 4,
        /// `NETLINK_NFLOG`: Formerly the log of iptables; unused.
        NFLOG = 5,
        /// `NETLINK_XFRM`: IPsec.
        XFRM = 6,
        /// `NETLINK_SELINUX`: Events of SELinux.
        SELINUX = 7,
        /// `NETLINK_ISCSI`: Open-iSCSI.
        ISCSI = 8,
        /// `NETLINK_AUDIT`: Auditing.
        AUDIT = 9,
        /// `NETLINK_FIB_LOOKUP`: Lookups in the routing tables.
        FIB_LOOKUP = 10,
        /// `NETLINK_CONNECTOR`: The kernel connector: events of processes, 1-Wire.
        CONNECTOR = 11,
        /// `NETLINK_NETFILTER`: nftables, connection tracking, ipset, queue and log.
        NETFILTER = 12,
        /// `NETLINK_IP6_FW`: Unused.
        IP6_FW = 13,
        /// `NETLINK_DNRTMSG`: Formerly DECnet routing; unused.
        DNRTMSG = 14,
        /// `NETLINK_KOBJECT_UEVENT`: Events of devices, as text.
        KOBJECT_UEVENT = 15,
        /// `NETLINK_GENERIC`: Many families by name.
        GENERIC = 16,
        /// `NETLINK_SCSITRANSPORT`: SCSI transports.
        SCSITRANSPORT = 18,
        /// `NETLINK_ECRYPTFS`: Unused.
        ECRYPTFS = 19,
        /// `NETLINK_RDMA`: RDMA.
        RDMA = 20,
        /// `NETLINK_CRYPTO`: Algorithms of the kernel.
        CRYPTO = 21,
        /// `NETLINK_SMC`: SMC monitoring; unused.
        SMC = 22,
    }
}

crate::enumeration! {
    /// Address families of sockets, and the families rtnetlink keeps tables for. The last two exist in rtnetlink only.
    /// C: `linux/socket.h`.
    pub struct AddressFamily: u16 = "address-family", prefix "AF_" {
        /// `AF_UNSPEC`: Any family.
        UNSPEC = 0,
        /// `AF_UNIX`: Sockets of this machine; also AF_LOCAL and AF_FILE.
        UNIX = 1,
        /// `AF_INET`: IPv4.
        INET = 2,
        /// `AF_AX25`: Amateur radio AX.25.
        AX25 = 3,
        /// `AF_IPX`: Novell IPX.
        IPX = 4,
        /// `AF_APPLETALK`: AppleTalk DDP.
        APPLETALK = 5,
        /// `AF_NETROM`: Amateur radio NET/ROM.
        NETROM = 6,
        /// `AF_BRIDGE`: Bridge ports, their VLANs, forwarding and multicast databases.
        BRIDGE = 7,
        /// `AF_ATMPVC`: ATM permanent virtual circuits.
        ATMPVC = 8,
        /// `AF_X25`: X.25 packet layer.
        X25 = 9,
        /// `AF_INET6`: IPv6.
        INET6 = 10,
        /// `AF_ROSE`: Amateur radio ROSE.
        ROSE = 11,
        /// `AF_DECnet`: DECnet, long gone from the kernel.
        DECNET = 12,
        /// `AF_NETBEUI`: Reserved, never implemented.
        NETBEUI = 13,
        /// `AF_SECURITY`: Pseudo family, never implemented.
        SECURITY = 14,
        /// `AF_KEY`: PF_KEY, the older key management of IPsec.
        KEY = 15,
        /// `AF_NETLINK`: Netlink; also AF_ROUTE.
        NETLINK = 16,
        /// `AF_PACKET`: Raw link-layer packets.
        PACKET = 17,
        /// `AF_ASH`: Ash, never implemented.
        ASH = 18,
        /// `AF_ECONET`: Acorn Econet.
        ECONET = 19,
        /// `AF_ATMSVC`: ATM switched virtual circuits.
        ATMSVC = 20,
        /// `AF_RDS`: Reliable datagram sockets.
        RDS = 21,
        /// `AF_SNA`: IBM SNA, never implemented.
        SNA = 22,
        /// `AF_IRDA`: Infrared (IrDA).
        IRDA = 23,
        /// `AF_PPPOX`: PPP over Ethernet, L2TP and PPTP.
        PPPOX = 24,
        /// `AF_WANPIPE`: Sangoma WANPIPE.
        WANPIPE = 25,
        /// `AF_LLC`: IEEE 802.2 logical link control.
        LLC = 26,
        /// `AF_IB`: Native InfiniBand addresses.
        IB = 27,
        /// `AF_MPLS`: Multiprotocol label switching.
        MPLS = 28,
        /// `AF_CAN`: Controller area network.
        CAN = 29,
        /// `AF_TIPC`: Transparent inter-process communication.
        TIPC = 30,
        /// `AF_BLUETOOTH`.
        BLUETOOTH = 31,
        /// `AF_IUCV`: Inter-user communication of z/VM.
        IUCV = 32,
        /// `AF_RXRPC`: RPC of the Andrew file system.
        RXRPC = 33,
        /// `AF_ISDN`: Modular ISDN.
        ISDN = 34,
        /// `AF_PHONET`: Nokia's modem protocol.
        PHONET = 35,
        /// `AF_IEEE802154`: IEEE 802.15.4 low-rate radio.
        IEEE802154 = 36,
        /// `AF_CAIF`: ST-Ericsson's modem protocol.
        CAIF = 37,
        /// `AF_ALG`: The kernel's cryptographic algorithms.
        ALG = 38,
        /// `AF_NFC`: Near field communication.
        NFC = 39,
        /// `AF_VSOCK`: Between a virtual machine and its host.
        VSOCK = 40,
        /// `AF_KCM`: Kernel connection multiplexer.
        KCM = 41,
        /// `AF_QIPCRTR`: Qualcomm IPC router.
        QIPCRTR = 42,
        /// `AF_SMC`: Shared memory communications.
        SMC = 43,
        /// `AF_XDP`: Express data path sockets.
        XDP = 44,
        /// `AF_MCTP`: Management component transport protocol.
        MCTP = 45,
        /// `RTNL_FAMILY_IPMR`: IPv4 multicast routing, in rtnetlink only.
        IPMR = 128,
        /// `RTNL_FAMILY_IP6MR`: IPv6 multicast routing, in rtnetlink only.
        IP6MR = 129,
    }
}

crate::enumeration! {
    /// Hardware type of a device: what its link-layer addresses and headers look like. The low numbers are those of
    /// ARP, the others are Linux's own. C: `linux/if_arp.h`.
    pub struct Arphrd: u16 = "arphrd", prefix "ARPHRD_" {
        /// `ARPHRD_NETROM`: Amateur radio NET/ROM.
        NETROM = 0,
        /// `ARPHRD_ETHER`: Ethernet, and whatever poses as it.
        ETHER = 1,
        /// `ARPHRD_EETHER`: Experimental Ethernet.
        EETHER = 2,
        /// `ARPHRD_AX25`: Amateur radio AX.25.
        AX25 = 3,
        /// `ARPHRD_PRONET`: ProNET token ring.
        PRONET = 4,
        /// `ARPHRD_CHAOS`: Chaosnet.
        CHAOS = 5,
        /// `ARPHRD_IEEE802`: IEEE 802.2 networks.
        IEEE802 = 6,
        /// `ARPHRD_ARCNET`: ARCNET.
        ARCNET = 7,
        /// `ARPHRD_APPLETLK`: AppleTalk.
        APPLETLK = 8,
        /// `ARPHRD_DLCI`: Frame relay circuit.
        DLCI = 15,
        /// `ARPHRD_ATM`: Asynchronous transfer mode.
        ATM = 19,
        /// `ARPHRD_METRICOM`: Metricom STRIP radio.
        METRICOM = 23,
        /// `ARPHRD_IEEE1394`: IP over FireWire.
        IEEE1394 = 24,
        /// `ARPHRD_EUI64`: 64-bit identifiers.
        EUI64 = 27,
        /// `ARPHRD_INFINIBAND`: IP over InfiniBand.
        INFINIBAND = 32,
        /// `ARPHRD_SLIP`: Serial line IP.
        SLIP = 256,
        /// `ARPHRD_CSLIP`: SLIP with compressed headers.
        CSLIP = 257,
        /// `ARPHRD_SLIP6`: SLIP in 6-bit characters.
        SLIP6 = 258,
        /// `ARPHRD_CSLIP6`: SLIP in 6-bit characters, with compressed headers.
        CSLIP6 = 259,
        /// `ARPHRD_RSRVD`: Reserved for KISS.
        RSRVD = 260,
        /// `ARPHRD_ADAPT`: Adaptive SLIP.
        ADAPT = 264,
        /// `ARPHRD_ROSE`: Amateur radio ROSE.
        ROSE = 270,
        /// `ARPHRD_X25`: X.25.
        X25 = 271,
        /// `ARPHRD_HWX25`: X.25 done by the card.
        HWX25 = 272,
        /// `ARPHRD_CAN`: Controller area network.
        CAN = 280,
        /// `ARPHRD_MCTP`: Management component transport protocol.
        MCTP = 290,
        /// `ARPHRD_PPP`: Point-to-point protocol, and raw IP of modems.
        PPP = 512,
        /// `ARPHRD_CISCO`: Cisco's HDLC; also ARPHRD_HDLC.
        CISCO = 513,
        /// `ARPHRD_LAPB`: LAPB, the link layer of X.25.
        LAPB = 516,
        /// `ARPHRD_DDCMP`: DEC's DDCMP.
        DDCMP = 517,
        /// `ARPHRD_RAWHDLC`: HDLC without a header of its own.
        RAWHDLC = 518,
        /// `ARPHRD_RAWIP`: IP packets with no link-layer header.
        RAWIP = 519,
        /// `ARPHRD_TUNNEL`: IPv4 in IPv4.
        TUNNEL = 768,
        /// `ARPHRD_TUNNEL6`: Anything in IPv6.
        TUNNEL6 = 769,
        /// `ARPHRD_FRAD`: Frame relay access device.
        FRAD = 770,
        /// `ARPHRD_SKIP`: SKIP virtual interface.
        SKIP = 771,
        /// `ARPHRD_LOOPBACK`.
        LOOPBACK = 772,
        /// `ARPHRD_LOCALTLK`: LocalTalk.
        LOCALTLK = 773,
        /// `ARPHRD_FDDI`: Fibre ring (FDDI).
        FDDI = 774,
        /// `ARPHRD_BIF`: Fujitsu AP1000.
        BIF = 775,
        /// `ARPHRD_SIT`: IPv6 in IPv4.
        SIT = 776,
        /// `ARPHRD_IPDDP`: IP over AppleTalk.
        IPDDP = 777,
        /// `ARPHRD_IPGRE`: GRE over IPv4, without Ethernet inside.
        IPGRE = 778,
        /// `ARPHRD_PIMREG`: Register interface of PIM multicast routing.
        PIMREG = 779,
        /// `ARPHRD_HIPPI`: High performance parallel interface.
        HIPPI = 780,
        /// `ARPHRD_ASH`: Nexus Ash.
        ASH = 781,
        /// `ARPHRD_ECONET`: Acorn Econet.
        ECONET = 782,
        /// `ARPHRD_IRDA`: Infrared (IrDA).
        IRDA = 783,
        /// `ARPHRD_FCPP`: Fibre channel, point to point.
        FCPP = 784,
        /// `ARPHRD_FCAL`: Fibre channel, arbitrated loop.
        FCAL = 785,
        /// `ARPHRD_FCPL`: Fibre channel, public loop.
        FCPL = 786,
        /// `ARPHRD_FCFABRIC`: Fibre channel, fabric.
        FCFABRIC = 787,
        /// `ARPHRD_IEEE802_TR`: Token ring.
        IEEE802_TR = 800,
        /// `ARPHRD_IEEE80211`: Wi-Fi frames as they are, in monitor mode.
        IEEE80211 = 801,
        /// `ARPHRD_IEEE80211_PRISM`: Wi-Fi frames with a Prism header.
        IEEE80211_PRISM = 802,
        /// `ARPHRD_IEEE80211_RADIOTAP`: Wi-Fi frames with a radiotap header.
        IEEE80211_RADIOTAP = 803,
        /// `ARPHRD_IEEE802154`: IEEE 802.15.4 low-rate radio.
        IEEE802154 = 804,
        /// `ARPHRD_IEEE802154_MONITOR`: IEEE 802.15.4 in monitor mode.
        IEEE802154_MONITOR = 805,
        /// `ARPHRD_PHONET`: Nokia's modem protocol.
        PHONET = 820,
        /// `ARPHRD_PHONET_PIPE`: A pipe of Nokia's modem protocol.
        PHONET_PIPE = 821,
        /// `ARPHRD_CAIF`: ST-Ericsson's modem protocol.
        CAIF = 822,
        /// `ARPHRD_IP6GRE`: GRE over IPv6, without Ethernet inside.
        IP6GRE = 823,
        /// `ARPHRD_NETLINK`: Netlink monitor.
        NETLINK = 824,
        /// `ARPHRD_6LOWPAN`: IPv6 over low-power radio.
        _6LOWPAN = 825,
        /// `ARPHRD_VSOCKMON`: Vsock monitor.
        VSOCKMON = 826,
        /// `ARPHRD_NONE`: No link-layer addresses and no header (tun, WireGuard).
        NONE = 65534,
        /// `ARPHRD_VOID`: Nothing is known of it.
        VOID = 65535,
    }
}

crate::enumeration! {
    /// Protocol of a frame. From 0x0600 on these are the numbers in Ethernet frames; the lower ones are Linux's own,
    /// for sockets and devices, and three of Xerox's old types. C: `linux/if_ether.h`.
    pub struct Ethertype: u16 = "ethertype", prefix "ETH_P_" {
        /// `ETH_P_802_3`: Novell's raw 802.3 frames.
        _802_3 = 1,
        /// `ETH_P_AX25`: AX.25.
        AX25 = 2,
        /// `ETH_P_ALL`: Every frame.
        ALL = 3,
        /// `ETH_P_802_2`: Frames with an 802.2 header.
        _802_2 = 4,
        /// `ETH_P_SNAP`: 802.2 with a SNAP header.
        SNAP = 5,
        /// `ETH_P_DDCMP`: DEC's DDCMP.
        DDCMP = 6,
        /// `ETH_P_WAN_PPP`: PPP on WAN cards.
        WAN_PPP = 7,
        /// `ETH_P_PPP_MP`: PPP multilink.
        PPP_MP = 8,
        /// `ETH_P_LOCALTALK`: LocalTalk.
        LOCALTALK = 9,
        /// `ETH_P_CAN`: Controller area network.
        CAN = 12,
        /// `ETH_P_CANFD`: CAN with flexible data rate.
        CANFD = 13,
        /// `ETH_P_CANXL`: CAN with extended length.
        CANXL = 14,
        /// `ETH_P_PPPTALK`: AppleTalk over PPP.
        PPPTALK = 16,
        /// `ETH_P_TR_802_2`: 802.2 on token ring.
        TR_802_2 = 17,
        /// `ETH_P_MOBITEX`: Mobitex radio.
        MOBITEX = 21,
        /// `ETH_P_CONTROL`: Control frames of a card.
        CONTROL = 22,
        /// `ETH_P_IRDA`: Infrared (IrDA).
        IRDA = 23,
        /// `ETH_P_ECONET`: Acorn Econet.
        ECONET = 24,
        /// `ETH_P_HDLC`: HDLC.
        HDLC = 25,
        /// `ETH_P_ARCNET`: ARCNET.
        ARCNET = 26,
        /// `ETH_P_DSA`: Switch tag (distributed switch architecture).
        DSA = 27,
        /// `ETH_P_TRAILER`: Switch tag at the end of the frame.
        TRAILER = 28,
        /// `ETH_P_LOOP`: Xerox loopback test.
        LOOP = 96,
        /// `ETH_P_PHONET`: Nokia's modem protocol.
        PHONET = 245,
        /// `ETH_P_IEEE802154`: IEEE 802.15.4 low-rate radio.
        IEEE802154 = 246,
        /// `ETH_P_CAIF`: ST-Ericsson's modem protocol.
        CAIF = 247,
        /// `ETH_P_XDSA`: Multiplexed switch tags.
        XDSA = 248,
        /// `ETH_P_MAP`: Qualcomm's multiplexing and aggregation.
        MAP = 249,
        /// `ETH_P_MCTP`: Management component transport protocol.
        MCTP = 250,
        /// `ETH_P_GRE_OSI`: OSI in GRE.
        GRE_OSI = 254,
        /// `ETH_P_PUP`: Xerox PUP.
        PUP = 512,
        /// `ETH_P_PUPAT`: Address translation of Xerox PUP.
        PUPAT = 513,
        /// `ETH_P_IP`: IPv4.
        IP = 2048,
        /// `ETH_P_X25`: X.25.
        X25 = 2053,
        /// `ETH_P_ARP`: Address resolution.
        ARP = 2054,
        /// `ETH_P_BPQ`: AX.25 over Ethernet, unregistered.
        BPQ = 2303,
        /// `ETH_P_IEEEPUP`: Xerox PUP in 802.3 frames.
        IEEEPUP = 2560,
        /// `ETH_P_IEEEPUPAT`: Address translation of Xerox PUP in 802.3 frames.
        IEEEPUPAT = 2561,
        /// `ETH_P_ERSPAN2`: ERSPAN type III.
        ERSPAN2 = 8939,
        /// `ETH_P_TSN`: Time-sensitive networking (IEEE 1722).
        TSN = 8944,
        /// `ETH_P_BATMAN`: B.A.T.M.A.N. advanced mesh, unregistered.
        BATMAN = 17157,
        /// `ETH_P_DEC`: Assigned to DEC.
        DEC = 24576,
        /// `ETH_P_DNA_DL`: DECnet dump and load.
        DNA_DL = 24577,
        /// `ETH_P_DNA_RC`: DECnet remote console.
        DNA_RC = 24578,
        /// `ETH_P_DNA_RT`: DECnet routing.
        DNA_RT = 24579,
        /// `ETH_P_LAT`: DEC's terminal protocol LAT.
        LAT = 24580,
        /// `ETH_P_DIAG`: DEC diagnostics.
        DIAG = 24581,
        /// `ETH_P_CUST`: DEC customers' use.
        CUST = 24582,
        /// `ETH_P_SCA`: DEC systems communication architecture.
        SCA = 24583,
        /// `ETH_P_TEB`: Ethernet inside a tunnel.
        TEB = 25944,
        /// `ETH_P_RARP`: Reverse address resolution.
        RARP = 32821,
        /// `ETH_P_ATALK`: AppleTalk.
        ATALK = 32923,
        /// `ETH_P_AARP`: Address resolution of AppleTalk.
        AARP = 33011,
        /// `ETH_P_8021Q`: VLAN tag, customer's.
        _8021Q = 33024,
        /// `ETH_P_IPX`: Novell IPX.
        IPX = 33079,
        /// `ETH_P_IPV6`.
        IPV6 = 34525,
        /// `ETH_P_PAUSE`: Flow control of a link.
        PAUSE = 34824,
        /// `ETH_P_SLOW`: Slow protocols, such as LACP.
        SLOW = 34825,
        /// `ETH_P_WCCP`: Web cache coordination.
        WCCP = 34878,
        /// `ETH_P_MPLS_UC`: MPLS, unicast.
        MPLS_UC = 34887,
        /// `ETH_P_MPLS_MC`: MPLS, multicast or upstream-assigned labels.
        MPLS_MC = 34888,
        /// `ETH_P_ATMMPOA`: Multiprotocol over ATM.
        ATMMPOA = 34892,
        /// `ETH_P_PPP_DISC`: PPPoE discovery.
        PPP_DISC = 34915,
        /// `ETH_P_PPP_SES`: PPPoE session.
        PPP_SES = 34916,
        /// `ETH_P_LINK_CTL`: Link control of HomePNA and Wi-Fi tunnels.
        LINK_CTL = 34924,
        /// `ETH_P_8021AC`: IEEE 802.1AC.
        _8021AC = 34928,
        /// `ETH_P_ATMFATE`: ATM cells in Ethernet frames.
        ATMFATE = 34948,
        /// `ETH_P_PAE`: Port access (802.1X, EAPOL).
        PAE = 34958,
        /// `ETH_P_PROFINET`: PROFINET.
        PROFINET = 34962,
        /// `ETH_P_REALTEK`: Realtek's own: switch tags, loop detection and more.
        REALTEK = 34969,
        /// `ETH_P_AOE`: ATA over Ethernet.
        AOE = 34978,
        /// `ETH_P_ETHERCAT`: EtherCAT.
        ETHERCAT = 34980,
        /// `ETH_P_8021AD`: VLAN tag, provider's (802.1ad).
        _8021AD = 34984,
        /// `ETH_P_802_EX1`: For local experiments.
        _802_EX1 = 34997,
        /// `ETH_P_ERSPAN`: ERSPAN type II.
        ERSPAN = 35006,
        /// `ETH_P_MXLGSW`: Switch tag of MaxLinear.
        MXLGSW = 35011,
        /// `ETH_P_PREAUTH`: Wi-Fi preauthentication.
        PREAUTH = 35015,
        /// `ETH_P_TIPC`: Transparent inter-process communication.
        TIPC = 35018,
        /// `ETH_P_LLDP`: Link layer discovery.
        LLDP = 35020,
        /// `ETH_P_MRP`: Media redundancy.
        MRP = 35043,
        /// `ETH_P_MACSEC`: MACsec (802.1AE).
        MACSEC = 35045,
        /// `ETH_P_8021AH`: Provider backbone service tag.
        _8021AH = 35047,
        /// `ETH_P_MVRP`: VLAN registration.
        MVRP = 35061,
        /// `ETH_P_1588`: Precision time (PTP).
        _1588 = 35063,
        /// `ETH_P_NCSI`: Network controller sideband.
        NCSI = 35064,
        /// `ETH_P_PRP`: Parallel redundancy, and the first version of HSR.
        PRP = 35067,
        /// `ETH_P_CFM`: Connectivity fault management.
        CFM = 35074,
        /// `ETH_P_FCOE`: Fibre channel over Ethernet.
        FCOE = 35078,
        /// `ETH_P_TDLS`: Wi-Fi tunnelled direct link.
        TDLS = 35085,
        /// `ETH_P_FIP`: Initialisation of fibre channel over Ethernet.
        FIP = 35092,
        /// `ETH_P_IBOE`: InfiniBand over Ethernet (RoCE).
        IBOE = 35093,
        /// `ETH_P_80221`: Media independent handover (802.21).
        _80221 = 35095,
        /// `ETH_P_HSR`: High-availability seamless redundancy.
        HSR = 35119,
        /// `ETH_P_NSH`: Network service header.
        NSH = 35151,
        /// `ETH_P_LOOPBACK`: Loopback test (802.3).
        LOOPBACK = 36864,
        /// `ETH_P_QINQ1`: Old stacked VLAN tag, unregistered.
        QINQ1 = 37120,
        /// `ETH_P_QINQ2`: Old stacked VLAN tag, unregistered.
        QINQ2 = 37376,
        /// `ETH_P_QINQ3`: Old stacked VLAN tag, unregistered.
        QINQ3 = 37632,
        /// `ETH_P_YT921X`: Switch tag of Motorcomm.
        YT921X = 39304,
        /// `ETH_P_EDSA`: Switch tag with an ethertype, unregistered.
        EDSA = 56026,
        /// `ETH_P_DSA_8021Q`: VLAN tag that names a switch port, unregistered.
        DSA_8021Q = 56027,
        /// `ETH_P_DSA_A5PSW`: Switch tag of Renesas A5PSW, unregistered.
        DSA_A5PSW = 57345,
        /// `ETH_P_IFE`: Inter-FE encapsulation of ForCES.
        IFE = 60734,
        /// `ETH_P_AF_IUCV`: IUCV of z/VM over Ethernet, unregistered.
        AF_IUCV = 64507,
        /// `ETH_P_NXP_NETC`: Switch tag of NXP NETC.
        NXP_NETC = 64826,
    }
}

crate::enumeration! {
    /// Protocol above IP; the extension headers of IPv6 and ICMPv6 are from linux/in6.h. Those over 255 are known to
    /// the socket call only. C: `linux/in.h`.
    pub struct IpProtocol: u32 = "ip-protocol", prefix "IPPROTO_" {
        /// `IPPROTO_IP`: Dummy, or a whole IP packet; also IPPROTO_HOPOPTS, the hop-by-hop options of IPv6.
        IP = 0,
        /// `IPPROTO_ICMP`: ICMP of IPv4.
        ICMP = 1,
        /// `IPPROTO_IGMP`: Multicast group management of IPv4.
        IGMP = 2,
        /// `IPPROTO_IPIP`: IPv4 in IP.
        IPIP = 4,
        /// `IPPROTO_TCP`.
        TCP = 6,
        /// `IPPROTO_EGP`: Exterior gateway protocol.
        EGP = 8,
        /// `IPPROTO_PUP`: Xerox PUP.
        PUP = 12,
        /// `IPPROTO_UDP`.
        UDP = 17,
        /// `IPPROTO_IDP`: Xerox IDP.
        IDP = 22,
        /// `IPPROTO_TP`: ISO transport protocol class 4.
        TP = 29,
        /// `IPPROTO_DCCP`: Datagram congestion control.
        DCCP = 33,
        /// `IPPROTO_IPV6`: IPv6 in IP.
        IPV6 = 41,
        /// `IPPROTO_ROUTING`: Routing header of IPv6.
        ROUTING = 43,
        /// `IPPROTO_FRAGMENT`: Fragment header of IPv6.
        FRAGMENT = 44,
        /// `IPPROTO_RSVP`: Resource reservation.
        RSVP = 46,
        /// `IPPROTO_GRE`: Generic routing encapsulation.
        GRE = 47,
        /// `IPPROTO_ESP`: Encrypted payload of IPsec.
        ESP = 50,
        /// `IPPROTO_AH`: Authentication header of IPsec.
        AH = 51,
        /// `IPPROTO_ICMPV6`: ICMP of IPv6.
        ICMPV6 = 58,
        /// `IPPROTO_NONE`: Nothing follows (IPv6).
        NONE = 59,
        /// `IPPROTO_DSTOPTS`: Destination options of IPv6.
        DSTOPTS = 60,
        /// `IPPROTO_MTP`: Multicast transport protocol.
        MTP = 92,
        /// `IPPROTO_BEETPH`: Pseudo header of IPsec's BEET mode.
        BEETPH = 94,
        /// `IPPROTO_ENCAP`: Encapsulation header.
        ENCAP = 98,
        /// `IPPROTO_PIM`: Protocol independent multicast.
        PIM = 103,
        /// `IPPROTO_COMP`: Compressed payload of IPsec.
        COMP = 108,
        /// `IPPROTO_L2TP`: L2TP without UDP.
        L2TP = 115,
        /// `IPPROTO_SCTP`: Stream control transmission.
        SCTP = 132,
        /// `IPPROTO_MH`: Mobility header of IPv6.
        MH = 135,
        /// `IPPROTO_UDPLITE`: UDP with a partial checksum.
        UDPLITE = 136,
        /// `IPPROTO_MPLS`: MPLS in IP.
        MPLS = 137,
        /// `IPPROTO_ETHERNET`: Ethernet in IP.
        ETHERNET = 143,
        /// `IPPROTO_AGGFRAG`: Aggregated and fragmented IP (IP-TFS of IPsec).
        AGGFRAG = 144,
        /// `IPPROTO_RAW`: Raw IP.
        RAW = 255,
        /// `IPPROTO_SMC`: Shared memory communications.
        SMC = 256,
        /// `IPPROTO_MPTCP`: Multipath TCP.
        MPTCP = 262,
    }
}

crate::enumeration! {
    /// How far an address or a destination reaches; a greater number is nearer. Others between universe and site are
    /// for the administrator. C: `enum rt_scope_t`, `linux/rtnetlink.h`.
    pub struct RouteScope: u8 = "route-scope", prefix "RT_SCOPE_" {
        /// `RT_SCOPE_UNIVERSE`: Everywhere.
        UNIVERSE = 0,
        /// `RT_SCOPE_SITE`: Within this site.
        SITE = 200,
        /// `RT_SCOPE_LINK`: On the attached link.
        LINK = 253,
        /// `RT_SCOPE_HOST`: On this host.
        HOST = 254,
        /// `RT_SCOPE_NOWHERE`: Does not exist.
        NOWHERE = 255,
    }
}

crate::enumeration! {
    /// What is done with a packet that matches a route. C: `linux/rtnetlink.h`.
    pub struct RouteType: u8 = "route-type", prefix "RTN_" {
        /// `RTN_UNSPEC`: Not given.
        UNSPEC = 0,
        /// `RTN_UNICAST`: Sent to a next hop or to a neighbour.
        UNICAST = 1,
        /// `RTN_LOCAL`: Received here.
        LOCAL = 2,
        /// `RTN_BROADCAST`: Received here as a broadcast, and sent as one.
        BROADCAST = 3,
        /// `RTN_ANYCAST`: Received here as a broadcast, but sent as unicast.
        ANYCAST = 4,
        /// `RTN_MULTICAST`: Multicast.
        MULTICAST = 5,
        /// `RTN_BLACKHOLE`: Dropped silently.
        BLACKHOLE = 6,
        /// `RTN_UNREACHABLE`: Dropped, and answered that the host is unreachable.
        UNREACHABLE = 7,
        /// `RTN_PROHIBIT`: Dropped, and answered that it is prohibited.
        PROHIBIT = 8,
        /// `RTN_THROW`: The search of this table ends without a result.
        THROW = 9,
        /// `RTN_NAT`: Address translation, no longer in the kernel.
        NAT = 10,
        /// `RTN_XRESOLVE`: Left to an outside resolver, never implemented.
        XRESOLVE = 11,
    }
}

crate::enumeration! {
    /// Who made a route, rule, neighbour or next hop. From static on the kernel does not look at it; programs agree on
    /// the numbers. C: `linux/rtnetlink.h`.
    pub struct RouteProtocol: u8 = "route-protocol", prefix "RTPROT_" {
        /// `RTPROT_UNSPEC`: Not given.
        UNSPEC = 0,
        /// `RTPROT_REDIRECT`: An ICMP redirect.
        REDIRECT = 1,
        /// `RTPROT_KERNEL`: The kernel itself.
        KERNEL = 2,
        /// `RTPROT_BOOT`: Made by hand, at boot for instance; the default of tools.
        BOOT = 3,
        /// `RTPROT_STATIC`: The administrator, to override dynamic routing.
        STATIC = 4,
        /// `RTPROT_GATED`: GateD.
        GATED = 8,
        /// `RTPROT_RA`: Router advertisements.
        RA = 9,
        /// `RTPROT_MRT`: Merit's MRT.
        MRT = 10,
        /// `RTPROT_ZEBRA`: Zebra, Quagga or FRR.
        ZEBRA = 11,
        /// `RTPROT_BIRD`: BIRD.
        BIRD = 12,
        /// `RTPROT_DNROUTED`: The DECnet routing daemon.
        DNROUTED = 13,
        /// `RTPROT_XORP`: XORP.
        XORP = 14,
        /// `RTPROT_NTK`: Netsukuku.
        NTK = 15,
        /// `RTPROT_DHCP`: A DHCP client.
        DHCP = 16,
        /// `RTPROT_MROUTED`: The multicast routing daemon.
        MROUTED = 17,
        /// `RTPROT_KEEPALIVED`: Keepalived.
        KEEPALIVED = 18,
        /// `RTPROT_BABEL`: Babel.
        BABEL = 42,
        /// `RTPROT_OVN`: Open virtual network.
        OVN = 84,
        /// `RTPROT_OPENR`: Open/R.
        OPENR = 99,
        /// `RTPROT_BGP`: BGP.
        BGP = 186,
        /// `RTPROT_ISIS`: IS-IS.
        ISIS = 187,
        /// `RTPROT_OSPF`: OSPF.
        OSPF = 188,
        /// `RTPROT_RIP`: RIP.
        RIP = 189,
        /// `RTPROT_EIGRP`: EIGRP.
        EIGRP = 192,
    }
}

crate::enumeration! {
    /// Type of an attribute, as policies give it. C: `enum netlink_attribute_type`, `linux/netlink.h`.
    pub struct AttributeType: u32 = "attribute-type", prefix "NL_ATTR_TYPE_" {
        /// `NL_ATTR_TYPE_INVALID`: Unknown, or not accepted.
        INVALID = 0,
        /// `NL_ATTR_TYPE_FLAG`: Present or absent.
        FLAG = 1,
        /// `NL_ATTR_TYPE_U8`.
        U8 = 2,
        /// `NL_ATTR_TYPE_U16`.
        U16 = 3,
        /// `NL_ATTR_TYPE_U32`.
        U32 = 4,
        /// `NL_ATTR_TYPE_U64`.
        U64 = 5,
        /// `NL_ATTR_TYPE_S8`.
        S8 = 6,
        /// `NL_ATTR_TYPE_S16`.
        S16 = 7,
        /// `NL_ATTR_TYPE_S32`.
        S32 = 8,
        /// `NL_ATTR_TYPE_S64`.
        S64 = 9,
        /// `NL_ATTR_TYPE_BINARY`: Bytes, within limits of length.
        BINARY = 10,
        /// `NL_ATTR_TYPE_STRING`: Text; a NUL at its end is optional.
        STRING = 11,
        /// `NL_ATTR_TYPE_NUL_STRING`: Text with a NUL at its end.
        NUL_STRING = 12,
        /// `NL_ATTR_TYPE_NESTED`: Attributes.
        NESTED = 13,
        /// `NL_ATTR_TYPE_NESTED_ARRAY`: Nests of attributes, whose own types are of no importance.
        NESTED_ARRAY = 14,
        /// `NL_ATTR_TYPE_BITFIELD32`: 32-bit value and selector.
        BITFIELD32 = 15,
        /// `NL_ATTR_TYPE_SINT`: Signed integer of 4 or 8 bytes.
        SINT = 16,
        /// `NL_ATTR_TYPE_UINT`: Unsigned integer of 4 or 8 bytes.
        UINT = 17,
    }
}

crate::structure! {
    /// Metadata of ERSPAN of version 2 (type III). C: `struct erspan_md2`, `linux/erspan.h`.
    pub struct ErspanMd2 = "erspan-md2", size 8 {
        /// `timestamp`.
        timestamp: u32 = 0 be,
        /// `sgt`: Security group tag.
        sgt: u16 = 4 be,
        /// `hwid_upper`: The upper two bits of the hardware's number.
        hwid_upper: u8 as Masked<u8, 0, 2> = 6,
        /// `ft`: Type of the frame.
        ft: u8 as Masked<u8, 2, 5> = 6,
        /// `p`: 1 where it is an Ethernet frame.
        p: u8 as Masked<u8, 7, 1> = 6,
        /// `o`: 1 where another header follows.
        o: u8 as Masked<u8, 0, 1> = 7,
        /// `gra`: Granularity of the time stamp.
        gra: u8 as Masked<u8, 1, 2> = 7,
        /// `dir`: 0 for what came in, 1 for what went out.
        dir: u8 as Masked<u8, 3, 1> = 7,
        /// `hwid`: The lower four bits of the hardware's number.
        hwid: u8 as Masked<u8, 4, 4> = 7,
    }
}

crate::structure! {
    /// Metadata of ERSPAN. C: `struct erspan_metadata`, `linux/erspan.h`.
    pub struct ErspanMetadata = "erspan-metadata", size 12 {
        /// `version`: 1 (type II) or 2 (type III).
        version: i32 = 0,
        /// `u.md2`: Of version 1, the index of the port stands in the place of the time stamp, and the rest is 0.
        md2: ErspanMd2 = 4,
    }
}

crate::attributes! {
    /// What the kernel accepts for one attribute; also part of an extended acknowledgement. C:
    /// `NL_POLICY_TYPE_ATTR_*`, `linux/netlink.h`.
    pub struct PolicyAttribute / PolicyAttributeBuilder = "policy-attribute", prefix "NL_POLICY_TYPE_ATTR_" {
        /// `NL_POLICY_TYPE_ATTR_TYPE`.
        TYPE r#type: AttributeType = 1,
        /// `NL_POLICY_TYPE_ATTR_MIN_VALUE_S`: Least value of a signed integer.
        MIN_VALUE_S min_value_s: i64 = 2,
        /// `NL_POLICY_TYPE_ATTR_MAX_VALUE_S`: Greatest value of a signed integer.
        MAX_VALUE_S max_value_s: i64 = 3,
        /// `NL_POLICY_TYPE_ATTR_MIN_VALUE_U`: Least value of an unsigned integer.
        MIN_VALUE_U min_value_u: u64 = 4,
        /// `NL_POLICY_TYPE_ATTR_MAX_VALUE_U`: Greatest value of an unsigned integer.
        MAX_VALUE_U max_value_u: u64 = 5,
        /// `NL_POLICY_TYPE_ATTR_MIN_LENGTH`: Least bytes of a string or of binary data.
        MIN_LENGTH min_length: u32 = 6,
        /// `NL_POLICY_TYPE_ATTR_MAX_LENGTH`: Most bytes of a string or of binary data.
        MAX_LENGTH max_length: u32 = 7,
        /// `NL_POLICY_TYPE_ATTR_POLICY_IDX`: Number of the policy of what is nested.
        POLICY_IDX policy_idx: u32 = 8,
        /// `NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE`: Highest attribute of what is nested.
        POLICY_MAXTYPE policy_maxtype: u32 = 9,
        /// `NL_POLICY_TYPE_ATTR_BITFIELD32_MASK`: Bits that a bitfield32 may have.
        BITFIELD32_MASK bitfield32_mask: u32 = 10,
        #[doc(hidden)]
        PAD pad [Unused] = 11,
        /// `NL_POLICY_TYPE_ATTR_MASK`: Bits that an unsigned integer may have.
        MASK mask: u64 = 12,
    }
}

crate::attributes! {
    /// What the kernel says about a request beyond an error number, behind an acknowledgement or the end of a dump. C:
    /// `NLMSGERR_ATTR_*`, `linux/netlink.h`.
    pub struct Acknowledgement / AcknowledgementBuilder = "acknowledgement", prefix "NLMSGERR_ATTR_" {
        /// `NLMSGERR_ATTR_MSG`: What is wrong, or a warning, in English.
        MSG msg: str = 1,
        /// `NLMSGERR_ATTR_OFFS`: Bytes from the start of the request's header to the attribute at fault.
        OFFS offs: u32 = 2,
        /// `NLMSGERR_ATTR_COOKIE`: Something for the requester, as the family defines it.
        COOKIE cookie: [u8] = 3,
        /// `NLMSGERR_ATTR_POLICY`: What the kernel accepts for the attribute at fault.
        POLICY policy => Nest<PolicyAttribute> = 4,
        /// `NLMSGERR_ATTR_MISS_TYPE`: Number of an attribute that is missing.
        MISS_TYPE miss_type: u32 = 5,
        /// `NLMSGERR_ATTR_MISS_NEST`: Bytes from the start of the request's header to the nest it is missing from;
        /// absent for the outermost attributes.
        MISS_NEST miss_nest: u32 = 6,
    }
}
