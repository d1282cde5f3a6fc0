//! Sets of addresses, networks, ports and devices, which rules match and change (match and target set of iptables). A
//! request always names the protocol, version 7.
//!
//! Printed by `cargo xtask codegen` from `specs/ipset.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::nfnetlink::{NetfilterProtocol, Nfgenmsg};
use netlink_core::common::IpProtocol;
use netlink_core::{As, Be, HardwareAddress, Multi, Nest, Net, Unused};

netlink_core::flags! {
    /// How a command works. All but the first three are set by rules only. C: `enum ipset_cmd_flags`,
    /// `linux/netfilter/ipset/ip_set.h`.
    pub struct IpsetFlags: u32 = "ipset-flags", prefix "IPSET_FLAG_" {
        /// `IPSET_FLAG_EXIST`: That something is there already, or is not there, is no error.
        EXIST = 1 << 0,
        /// `IPSET_FLAG_LIST_SETNAME`: List only names.
        LIST_SETNAME = 1 << 1,
        /// `IPSET_FLAG_LIST_HEADER`: List only sets, not what is in them.
        LIST_HEADER = 1 << 2,
        /// `IPSET_FLAG_SKIP_COUNTER_UPDATE`.
        SKIP_COUNTER_UPDATE = 1 << 3,
        /// `IPSET_FLAG_SKIP_SUBCOUNTER_UPDATE`.
        SKIP_SUBCOUNTER_UPDATE = 1 << 4,
        /// `IPSET_FLAG_MATCH_COUNTERS`.
        MATCH_COUNTERS = 1 << 5,
        /// `IPSET_FLAG_RETURN_NOMATCH`.
        RETURN_NOMATCH = 1 << 7,
        /// `IPSET_FLAG_MAP_SKBMARK`.
        MAP_SKBMARK = 1 << 8,
        /// `IPSET_FLAG_MAP_SKBPRIO`.
        MAP_SKBPRIO = 1 << 9,
        /// `IPSET_FLAG_MAP_SKBQUEUE`.
        MAP_SKBQUEUE = 1 << 10,
    }
}

netlink_core::flags! {
    /// What a set keeps of its elements, and what kind an element is. C: `enum ipset_cadt_flags`,
    /// `linux/netfilter/ipset/ip_set.h`.
    pub struct IpsetElementFlags: u32 = "ipset-element-flags", prefix "IPSET_FLAG_" {
        /// `IPSET_FLAG_BEFORE`: The element comes before the one that is named, else after it (list:set).
        BEFORE = 1 << 0,
        /// `IPSET_FLAG_PHYSDEV`: The device is the port of a bridge.
        PHYSDEV = 1 << 1,
        /// `IPSET_FLAG_NOMATCH`: What matches the element is not in the set.
        NOMATCH = 1 << 2,
        /// `IPSET_FLAG_WITH_COUNTERS`: Elements count packets and bytes.
        WITH_COUNTERS = 1 << 3,
        /// `IPSET_FLAG_WITH_COMMENT`: Elements have a comment.
        WITH_COMMENT = 1 << 4,
        /// `IPSET_FLAG_WITH_FORCEADD`: A full set drops an element at random for another.
        WITH_FORCEADD = 1 << 5,
        /// `IPSET_FLAG_WITH_SKBINFO`: Elements have a mark, a priority and a queue.
        WITH_SKBINFO = 1 << 6,
        /// `IPSET_FLAG_IFACE_WILDCARD`: The device is the beginning of a name.
        IFACE_WILDCARD = 1 << 7,
    }
}

netlink_core::enumeration! {
    /// Errors of sets, beside the usual ones. From 4352 on, they depend on the type of the set. C: `enum ipset_errno`,
    /// `linux/netfilter/ipset/ip_set.h`.
    pub struct IpsetError: u32 = "ipset-error", prefix "IPSET_ERR_" {
        /// `IPSET_ERR_PROTOCOL`: The version is not spoken, or an attribute is missing or wrong.
        PROTOCOL = 4097,
        /// `IPSET_ERR_FIND_TYPE`: There is no such type, or not of this family or revision.
        FIND_TYPE = 4098,
        /// `IPSET_ERR_MAX_SETS`: There are too many sets.
        MAX_SETS = 4099,
        /// `IPSET_ERR_BUSY`: A set of that name is in use.
        BUSY = 4100,
        /// `IPSET_ERR_EXIST_SETNAME2`: There is a set of the other name already.
        EXIST_SETNAME2 = 4101,
        /// `IPSET_ERR_TYPE_MISMATCH`: The sets are of different types.
        TYPE_MISMATCH = 4102,
        /// `IPSET_ERR_EXIST`: The element is there already, or is not there.
        EXIST = 4103,
        /// `IPSET_ERR_INVALID_CIDR`.
        INVALID_CIDR = 4104,
        /// `IPSET_ERR_INVALID_NETMASK`.
        INVALID_NETMASK = 4105,
        /// `IPSET_ERR_INVALID_FAMILY`.
        INVALID_FAMILY = 4106,
        /// `IPSET_ERR_TIMEOUT`: The set has no timeouts.
        TIMEOUT = 4107,
        /// `IPSET_ERR_REFERENCED`: The set is in use.
        REFERENCED = 4108,
        /// `IPSET_ERR_IPADDR_IPV4`: An IPv4 address is needed.
        IPADDR_IPV4 = 4109,
        /// `IPSET_ERR_IPADDR_IPV6`: An IPv6 address is needed.
        IPADDR_IPV6 = 4110,
        /// `IPSET_ERR_COUNTER`: The set has no counters.
        COUNTER = 4111,
        /// `IPSET_ERR_COMMENT`: The set has no comments.
        COMMENT = 4112,
        /// `IPSET_ERR_INVALID_MARKMASK`.
        INVALID_MARKMASK = 4113,
        /// `IPSET_ERR_SKBINFO`: The set has no marks, priorities and queues.
        SKBINFO = 4114,
        /// `IPSET_ERR_BITMASK_NETMASK_EXCL`: There is a bitmask and a netmask.
        BITMASK_NETMASK_EXCL = 4115,
    }
}

netlink_core::enumeration! {
    /// Errors of sets that are bitmaps. C: `linux/netfilter/ipset/ip_set_bitmap.h`.
    pub struct IpsetBitmapError: u32 = "ipset-bitmap-error", prefix "IPSET_ERR_BITMAP_" {
        /// `IPSET_ERR_BITMAP_RANGE`: The element is out of the range of the set.
        RANGE = 4352,
        /// `IPSET_ERR_BITMAP_RANGE_SIZE`: The range is too large.
        RANGE_SIZE = 4353,
    }
}

netlink_core::enumeration! {
    /// Errors of sets that are hash tables. C: `linux/netfilter/ipset/ip_set_hash.h`.
    pub struct IpsetHashError: u32 = "ipset-hash-error", prefix "IPSET_ERR_" {
        /// `IPSET_ERR_HASH_FULL`.
        HASH_FULL = 4352,
        /// `IPSET_ERR_HASH_ELEM`: The element is null.
        HASH_ELEM = 4353,
        /// `IPSET_ERR_INVALID_PROTO`.
        INVALID_PROTO = 4354,
        /// `IPSET_ERR_MISSING_PROTO`.
        MISSING_PROTO = 4355,
        /// `IPSET_ERR_HASH_RANGE_UNSUPPORTED`.
        HASH_RANGE_UNSUPPORTED = 4356,
        /// `IPSET_ERR_HASH_RANGE`: The range is not valid.
        HASH_RANGE = 4357,
    }
}

netlink_core::enumeration! {
    /// Errors of sets that are lists of sets. C: `linux/netfilter/ipset/ip_set_list.h`.
    pub struct IpsetListError: u32 = "ipset-list-error", prefix "IPSET_ERR_" {
        /// `IPSET_ERR_NAME`: There is no set of that name.
        NAME = 4352,
        /// `IPSET_ERR_LOOP`: A set cannot be in itself.
        LOOP = 4353,
        /// `IPSET_ERR_BEFORE`: There is no element before or after it.
        BEFORE = 4354,
        /// `IPSET_ERR_NAMEREF`: There is no set to be before or after of.
        NAMEREF = 4355,
        /// `IPSET_ERR_LIST_FULL`.
        LIST_FULL = 4356,
        /// `IPSET_ERR_REF_EXIST`: The set to be before or after of is not in the list.
        REF_EXIST = 4357,
    }
}

netlink_core::attributes! {
    /// A set and what is in it. C: `IPSET_ATTR_*`, `linux/netfilter/ipset/ip_set.h`.
    pub struct Set / SetBuilder = "set", prefix "IPSET_ATTR_", header Nfgenmsg {
        /// `IPSET_ATTR_PROTOCOL`: Version, 7.
        PROTOCOL protocol: u8 = 1,
        /// `IPSET_ATTR_SETNAME`.
        SETNAME setname: str = 2,
        /// `IPSET_ATTR_TYPENAME`: Type of the set, such as hash:ip.
        TYPENAME typename: str = 3,
        /// `IPSET_ATTR_REVISION`: Revision of the type.
        REVISION revision: u8 = 4,
        /// `IPSET_ATTR_FAMILY`: ipv4 or ipv6; unspec where the type has no addresses.
        FAMILY family: As<u8, NetfilterProtocol> = 5,
        /// `IPSET_ATTR_FLAGS`.
        FLAGS flags: Net<Be<IpsetFlags>> = 6,
        /// `IPSET_ATTR_DATA`.
        DATA data => Nest<SetOptions> = 7,
        /// `IPSET_ATTR_ADT`: What is in the set.
        ADT adt => Nest<Elements> = 8,
        /// `IPSET_ATTR_LINENO`: Line of the file that is restored.
        LINENO lineno: u32 = 9,
        /// `IPSET_ATTR_PROTOCOL_MIN`: The oldest version that is spoken.
        PROTOCOL_MIN protocol_min: u8 = 10,
        /// `IPSET_ATTR_INDEX`: Number of the set.
        INDEX index: Net<Be<u16>> = 11,
    }
}

netlink_core::attributes! {
    /// Two sets: to rename the first, or to swap what is in them. C: `IPSET_ATTR_*`, `linux/netfilter/ipset/ip_set.h`.
    pub struct SetPair / SetPairBuilder = "set-pair", prefix "IPSET_ATTR_", header Nfgenmsg {
        /// `IPSET_ATTR_PROTOCOL`.
        PROTOCOL protocol: u8 = 1,
        /// `IPSET_ATTR_SETNAME`.
        SETNAME setname: str = 2,
        /// `IPSET_ATTR_SETNAME2`.
        SETNAME2 setname2: str = 3,
    }
}

netlink_core::attributes! {
    /// A type of sets. C: `IPSET_ATTR_*`, `linux/netfilter/ipset/ip_set.h`.
    pub struct SetType / SetTypeBuilder = "set-type", prefix "IPSET_ATTR_", header Nfgenmsg {
        /// `IPSET_ATTR_PROTOCOL`.
        PROTOCOL protocol: u8 = 1,
        /// `IPSET_ATTR_TYPENAME`.
        TYPENAME typename: str = 3,
        /// `IPSET_ATTR_REVISION`: The highest revision.
        REVISION revision: u8 = 4,
        /// `IPSET_ATTR_FAMILY`.
        FAMILY family: As<u8, NetfilterProtocol> = 5,
        /// `IPSET_ATTR_REVISION_MIN`: The lowest revision.
        REVISION_MIN revision_min: u8 = 10,
    }
}

netlink_core::attributes! {
    /// An element, or several, to add to a set, to remove, or to look for. C: `IPSET_ATTR_*`,
    /// `linux/netfilter/ipset/ip_set.h`.
    pub struct ElementChange / ElementChangeBuilder = "element-change", prefix "IPSET_ATTR_", header Nfgenmsg {
        /// `IPSET_ATTR_PROTOCOL`.
        PROTOCOL protocol: u8 = 1,
        /// `IPSET_ATTR_SETNAME`.
        SETNAME setname: str = 2,
        /// `IPSET_ATTR_FLAGS`.
        FLAGS flags: Net<Be<IpsetFlags>> = 6,
        /// `IPSET_ATTR_DATA`: The one element.
        DATA data => Nest<Element> = 7,
        /// `IPSET_ATTR_ADT`: Several; each has a line number, and so has the message.
        ADT adt => Nest<Elements> = 8,
        /// `IPSET_ATTR_LINENO`: Filled in by the kernel in what it says of an error.
        LINENO lineno: u32 = 9,
    }
}

netlink_core::attributes! {
    /// Elements of a set. C: `IPSET_ATTR_*`, `linux/netfilter/ipset/ip_set.h`.
    pub struct Elements / ElementsBuilder = "elements", prefix "IPSET_ATTR_" {
        /// `IPSET_ATTR_DATA`.
        DATA data => Multi<Nest<Element>> = 7,
    }
}

netlink_core::attributes! {
    /// An address. C: `IPSET_ATTR_IPADDR_*`, `linux/netfilter/ipset/ip_set.h`.
    pub struct SetAddress / SetAddressBuilder = "set-address", prefix "IPSET_ATTR_IPADDR_" {
        /// `IPSET_ATTR_IPADDR_IPV4`.
        IPV4 ipv4: Net<Ipv4Addr> = 1,
        /// `IPSET_ATTR_IPADDR_IPV6`.
        IPV6 ipv6: Net<Ipv6Addr> = 2,
    }
}

netlink_core::attributes! {
    /// How a set is, and how full. C: `IPSET_ATTR_*`, `linux/netfilter/ipset/ip_set.h`.
    pub struct SetOptions / SetOptionsBuilder = "set-options", prefix "IPSET_ATTR_" {
        /// `IPSET_ATTR_IP`: First address (bitmap); also IPSET_ATTR_IP_FROM.
        IP ip => Nest<SetAddress> = 1,
        /// `IPSET_ATTR_IP_TO`: Last address (bitmap).
        IP_TO ip_to => Nest<SetAddress> = 2,
        /// `IPSET_ATTR_CIDR`: Length of the prefix, instead of the last address.
        CIDR cidr: u8 = 3,
        /// `IPSET_ATTR_PORT`: First port (bitmap); also IPSET_ATTR_PORT_FROM.
        PORT port: Net<Be<u16>> = 4,
        /// `IPSET_ATTR_PORT_TO`: Last port (bitmap).
        PORT_TO port_to: Net<Be<u16>> = 5,
        /// `IPSET_ATTR_TIMEOUT`: Seconds that an element stays if it does not say otherwise; 0 is for ever.
        TIMEOUT timeout: Net<Be<u32>> = 6,
        /// `IPSET_ATTR_PROTO`: Not used.
        PROTO proto: u8 = 7,
        /// `IPSET_ATTR_CADT_FLAGS`.
        CADT_FLAGS cadt_flags: Net<Be<IpsetElementFlags>> = 8,
        /// `IPSET_ATTR_CADT_LINENO`.
        CADT_LINENO cadt_lineno: u32 = 9,
        /// `IPSET_ATTR_MARK`.
        MARK mark: Net<Be<u32>> = 10,
        /// `IPSET_ATTR_MARKMASK`: Bits of marks that count (hash:ip,mark). In host order as the kernel tells it,
        /// though it reads it in network order.
        MARKMASK markmask: u32 = 11,
        /// `IPSET_ATTR_BITMASK`: Bits of addresses that count.
        BITMASK bitmask => Nest<SetAddress> = 12,
        /// `IPSET_ATTR_INITVAL`: Start of the hash.
        INITVAL initval: Net<Be<u32>> = 17,
        /// `IPSET_ATTR_HASHSIZE`: Buckets.
        HASHSIZE hashsize: Net<Be<u32>> = 18,
        /// `IPSET_ATTR_MAXELEM`: Elements at most.
        MAXELEM maxelem: Net<Be<u32>> = 19,
        /// `IPSET_ATTR_NETMASK`: Length of the prefix of addresses that counts.
        NETMASK netmask: u8 = 20,
        /// `IPSET_ATTR_BUCKETSIZE`: Elements in a bucket at most.
        BUCKETSIZE bucketsize: u8 = 21,
        /// `IPSET_ATTR_RESIZE`: Not used.
        RESIZE resize: u8 = 22,
        /// `IPSET_ATTR_SIZE`: Sets at most (list:set).
        SIZE size: Net<Be<u32>> = 23,
        /// `IPSET_ATTR_ELEMENTS`: How many there are; only in replies.
        ELEMENTS elements: Net<Be<u32>> = 24,
        /// `IPSET_ATTR_REFERENCES`: How many rules and lists use the set; only in replies.
        REFERENCES references: Net<Be<u32>> = 25 [volatile],
        /// `IPSET_ATTR_MEMSIZE`: Bytes of memory; only in replies.
        MEMSIZE memsize: Net<Be<u32>> = 26 [volatile],
    }
}

netlink_core::attributes! {
    /// An element of a set. C: `IPSET_ATTR_*`, `linux/netfilter/ipset/ip_set.h`.
    pub struct Element / ElementBuilder = "element", prefix "IPSET_ATTR_" {
        /// `IPSET_ATTR_IP`: Address, or the first of a range; also IPSET_ATTR_IP_FROM.
        IP ip => Nest<SetAddress> = 1,
        /// `IPSET_ATTR_IP_TO`: Last address of a range.
        IP_TO ip_to => Nest<SetAddress> = 2,
        /// `IPSET_ATTR_CIDR`: Length of the prefix.
        CIDR cidr: u8 = 3,
        /// `IPSET_ATTR_PORT`: Port, or the first of a range, or type and code of ICMP; also IPSET_ATTR_PORT_FROM.
        PORT port: Net<Be<u16>> = 4,
        /// `IPSET_ATTR_PORT_TO`: Last port of a range.
        PORT_TO port_to: Net<Be<u16>> = 5,
        /// `IPSET_ATTR_TIMEOUT`: Seconds that it stays; 0 is for ever.
        TIMEOUT timeout: Net<Be<u32>> = 6,
        /// `IPSET_ATTR_PROTO`: Protocol of the port.
        PROTO proto: As<u8, IpProtocol> = 7,
        /// `IPSET_ATTR_CADT_FLAGS`.
        CADT_FLAGS cadt_flags: Net<Be<IpsetElementFlags>> = 8,
        /// `IPSET_ATTR_LINENO`: Line of the file that is restored; also IPSET_ATTR_CADT_LINENO.
        CADT_LINENO cadt_lineno: u32 = 9,
        /// `IPSET_ATTR_MARK`.
        MARK mark: Net<Be<u32>> = 10,
        /// `IPSET_ATTR_MARKMASK`.
        MARKMASK markmask: u32 = 11,
        /// `IPSET_ATTR_BITMASK`.
        BITMASK bitmask => Nest<SetAddress> = 12,
        /// `IPSET_ATTR_ETHER`.
        ETHER ether: HardwareAddress = 17,
        /// `IPSET_ATTR_NAME`: A set in a list of sets.
        NAME name: str = 18,
        /// `IPSET_ATTR_NAMEREF`: The set in the list that it comes before or after.
        NAMEREF nameref: str = 19,
        /// `IPSET_ATTR_IP2`: Second address, or the first of its range.
        IP2 ip2 => Nest<SetAddress> = 20,
        /// `IPSET_ATTR_CIDR2`: Length of the second prefix.
        CIDR2 cidr2: u8 = 21,
        /// `IPSET_ATTR_IP2_TO`: Last address of the second range.
        IP2_TO ip2_to => Nest<SetAddress> = 22,
        /// `IPSET_ATTR_IFACE`.
        IFACE iface: str = 23,
        /// `IPSET_ATTR_BYTES`.
        BYTES bytes: Net<Be<u64>> = 24 [volatile],
        /// `IPSET_ATTR_PACKETS`.
        PACKETS packets: Net<Be<u64>> = 25 [volatile],
        /// `IPSET_ATTR_COMMENT`.
        COMMENT comment: str = 26,
        /// `IPSET_ATTR_SKBMARK`: Mark to give to packets in the upper half, and its mask in the lower one.
        SKBMARK skbmark: Net<Be<u64>> = 27,
        /// `IPSET_ATTR_SKBPRIO`: Class of traffic to give to packets.
        SKBPRIO skbprio: Net<Be<u32>> = 28,
        /// `IPSET_ATTR_SKBQUEUE`: Queue to send packets to.
        SKBQUEUE skbqueue: Net<Be<u16>> = 29,
        #[doc(hidden)]
        PAD pad [Unused] = 30,
    }
}

netlink_core::family! {
    /// Sets of addresses, networks, ports and devices, which rules match and change (match and target set of
    /// iptables). A request always names the protocol, version 7.
    pub static IPSET = "ipset", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Make a set. C: `IPSET_CMD_CREATE`.
        IPSET_CREATE ipset_create: Set / SetBuilder = 1538 [1, 2, 3, 4, 5, 7];
        /// Remove a set; without a name, all. C: `IPSET_CMD_DESTROY`.
        IPSET_DESTROY ipset_destroy: Set / SetBuilder = 1539 [1, 2];
        /// Empty a set; without a name, all. C: `IPSET_CMD_FLUSH`.
        IPSET_FLUSH ipset_flush: Set / SetBuilder = 1540 [1, 2];
        /// Give a set another name. C: `IPSET_CMD_RENAME`.
        IPSET_RENAME ipset_rename: SetPair / SetPairBuilder = 1541 [1, 2, 3];
        /// Exchange what is in two sets of the same type. C: `IPSET_CMD_SWAP`.
        IPSET_SWAP ipset_swap: SetPair / SetPairBuilder = 1542 [1, 2, 3];
        /// Add elements to a set. C: `IPSET_CMD_ADD`.
        IPSET_ADD ipset_add: ElementChange / ElementChangeBuilder = 1545 [1, 2, 6, 7, 8, 9];
        /// Remove elements from a set. C: `IPSET_CMD_DEL`.
        IPSET_DEL ipset_del: ElementChange / ElementChangeBuilder = 1546 [1, 2, 6, 7, 8, 9];
        /// Whether an element is in a set: if not, the error is 4103 (exist). C: `IPSET_CMD_TEST`.
        IPSET_TEST ipset_test: ElementChange / ElementChangeBuilder = 1547 [1, 2, 7];
    }
    get {
        /// The versions that the kernel speaks. C: `IPSET_CMD_PROTOCOL`.
        IPSET_PROTOCOL ipset_protocol: Set / SetBuilder = 1537 [1] -> Set = 1537 [1, 10];
        /// The type of a set. C: `IPSET_CMD_HEADER`.
        IPSET_HEADER ipset_header: Set / SetBuilder = 1548 [1, 2] -> Set = 1548 [1, 2, 3, 4, 5];
        /// The revisions of a type. C: `IPSET_CMD_TYPE`.
        IPSET_TYPE ipset_type: SetType / SetTypeBuilder = 1549 [1, 3, 5] -> SetType = 1549 [1, 3, 4, 5, 10];
        /// The number of a set. C: `IPSET_CMD_GET_BYNAME`.
        IPSET_GET_BYNAME ipset_get_byname: Set / SetBuilder = 1550 [1, 2] -> Set = 1550 [1, 5, 11];
        /// The name of a set by its number. C: `IPSET_CMD_GET_BYINDEX`.
        IPSET_GET_BYINDEX ipset_get_byindex: Set / SetBuilder = 1551 [1, 11] -> Set = 1551 [1, 2];
    }
    dump {
        /// A set with its elements, or all sets. A large one comes in several messages. C: `IPSET_CMD_LIST`.
        IPSET_LIST_DUMP ipset_list_dump: Set / SetBuilder = 1543 [1, 2, 6] -> Set = 1543 [1, 2, 3, 4, 5, 7, 8, 11] as "ipset-list";
        /// The same as ipset-list. C: `IPSET_CMD_SAVE`.
        IPSET_SAVE_DUMP ipset_save_dump: Set / SetBuilder = 1544 [1, 2, 6] -> Set = 1543 [1, 2, 3, 4, 5, 7, 8, 11] as "ipset-save";
    }
}
