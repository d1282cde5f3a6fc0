//! Helpers of connection tracking that are programs: they read the packets of a protocol from a queue and say which
//! connections follow.
//!
//! Printed by `cargo xtask codegen` from `specs/cthelper.yaml`. Not to be edited.

use super::nfnetlink::{NetfilterProtocol, Nfgenmsg};
use netlink_core::common::IpProtocol;
use netlink_core::{As, Be, Nest};

netlink_core::enumeration! {
    /// Whether a helper is at work. C: `linux/netfilter/nfnetlink_cthelper.h`.
    pub struct HelperStatus: u32 = "helper-status", prefix "NFCT_HELPER_STATUS_" {
        /// `NFCT_HELPER_STATUS_DISABLED`.
        DISABLED = 0,
        /// `NFCT_HELPER_STATUS_ENABLED`.
        ENABLED = 1,
    }
}

netlink_core::attributes! {
    /// A helper in user space. C: `NFCTH_*`, `linux/netfilter/nfnetlink_cthelper.h`.
    pub struct Helper / HelperBuilder = "helper", prefix "NFCTH_", header Nfgenmsg {
        /// `NFCTH_NAME`.
        NAME name: str = 1,
        /// `NFCTH_TUPLE`: The protocols whose connections it helps.
        TUPLE tuple => Nest<HelperProtocol> = 2,
        /// `NFCTH_QUEUE_NUM`: The queue its packets go to.
        QUEUE_NUM queue_num: Be<u32> = 3,
        /// `NFCTH_POLICY`: What it may expect.
        POLICY policy => Nest<HelperPolicies> = 4,
        /// `NFCTH_PRIV_DATA_LEN`: Bytes of its own that it keeps with each connection.
        PRIV_DATA_LEN priv_data_len: Be<u32> = 5,
        /// `NFCTH_STATUS`.
        STATUS status: Be<HelperStatus> = 6,
    }
}

netlink_core::attributes! {
    /// Protocols of the connections that a helper helps. C: `NFCTH_TUPLE_*`, `linux/netfilter/nfnetlink_cthelper.h`.
    pub struct HelperProtocol / HelperProtocolBuilder = "helper-protocol", prefix "NFCTH_TUPLE_" {
        /// `NFCTH_TUPLE_L3PROTONUM`: ipv4 or ipv6.
        L3PROTONUM l3protonum: As<Be<u16>, NetfilterProtocol> = 1,
        /// `NFCTH_TUPLE_L4PROTONUM`.
        L4PROTONUM l4protonum: As<u8, IpProtocol> = 2,
    }
}

netlink_core::attributes! {
    /// Policies for the classes of connections that a helper expects. C: `NFCTH_POLICY_*`,
    /// `linux/netfilter/nfnetlink_cthelper.h`.
    pub struct HelperPolicies / HelperPoliciesBuilder = "helper-policies", prefix "NFCTH_POLICY_" {
        /// `NFCTH_POLICY_SET_NUM`: How many there are, from 1 to 4.
        SET_NUM set_num: Be<u32> = 1,
        /// `NFCTH_POLICY_SET`: The first.
        SET set => Nest<HelperPolicy> = 2,
        /// `NFCTH_POLICY_SET2`.
        SET2 set2 => Nest<HelperPolicy> = 3,
        /// `NFCTH_POLICY_SET3`.
        SET3 set3 => Nest<HelperPolicy> = 4,
        /// `NFCTH_POLICY_SET4`.
        SET4 set4 => Nest<HelperPolicy> = 5,
    }
}

netlink_core::attributes! {
    /// Policy for a class of connections that are expected. C: `NFCTH_POLICY_*`,
    /// `linux/netfilter/nfnetlink_cthelper.h`.
    pub struct HelperPolicy / HelperPolicyBuilder = "helper-policy", prefix "NFCTH_POLICY_" {
        /// `NFCTH_POLICY_NAME`.
        NAME name: str = 1,
        /// `NFCTH_POLICY_EXPECT_MAX`: How many may be expected at a time, for each connection.
        EXPECT_MAX expect_max: Be<u32> = 2,
        /// `NFCTH_POLICY_EXPECT_TIMEOUT`: Seconds that one is expected for.
        EXPECT_TIMEOUT expect_timeout: Be<u32> = 3,
    }
}

netlink_core::family! {
    /// Helpers of connection tracking that are programs: they read the packets of a protocol from a queue and say
    /// which connections follow.
    pub static CTHELPER = "cthelper", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Register a helper, or with the flag replace, change it. C: `NFNL_MSG_CTHELPER_NEW`.
        CTHELPER_NEW cthelper_new: Helper / HelperBuilder = 2304 [1, 2, 3, 4, 5, 6];
        /// Remove a helper; without a name, all. C: `NFNL_MSG_CTHELPER_DEL`.
        CTHELPER_DEL cthelper_del: Helper / HelperBuilder = 2306 [1, 2];
    }
    get {
        /// One helper, or all. C: `NFNL_MSG_CTHELPER_GET`.
        CTHELPER_GET cthelper_get: Helper / HelperBuilder = 2305 [1, 2] -> Helper = 2304 [1, 2, 3, 4, 5, 6];
    }
    dump {
        /// One helper, or all. C: `NFNL_MSG_CTHELPER_GET`.
        CTHELPER_GET_DUMP cthelper_get_dump: Helper / HelperBuilder = 2305 [] -> Helper = 2304 [1, 2, 3, 4, 5, 6] as "cthelper-get";
    }
}
