//! Where a policy of the kernel does not say what the kernel reads.

/// Family, attribute, and the type that its policy has for it.
const OTHER: [(&str, &str, &str); 14] = [
    // Milliseconds in 64 bits (NLA_MSECS), for which policies have no name.
    ("tcp_metrics", "age", "uint"),
    ("tcp_metrics", "fopen-syn-drop-ts", "uint"),
    ("l2tp", "recv-timeout", "uint"),
    // An array of structs.
    ("ovs_ct_limit", "zone-limit", "nested"),
    // Text without a NUL.
    ("nl80211", "reg-alpha2", "binary"),
    // A little-endian integer, as frames have it.
    ("nl80211", "he-6ghz-capability", "binary"),
    // An entry for each band, said to be one of them.
    ("nl80211", "tx-rate", "nested"),
    // Read with a sign.
    ("ila", "ifindex", "u32"),
    ("MAC80211_HWSIM", "rssi-avg", "u32"),
    ("MAC80211_HWSIM", "rssi-spread", "u32"),
    ("MAC80211_HWSIM", "rtt-avg", "u64"),
    ("MAC80211_HWSIM", "dist-avg", "u64"),
    // Elements of IEEE 802.11, which may hold NUL.
    ("MAC80211_HWSIM", "lci", "string"),
    ("MAC80211_HWSIM", "civicloc", "string"),
];

/// Family and set: some kernels have one policy for several operations, which read a part of it each.
const SHARED: [(&str, &str); 1] = [("mptcp_pm", "endpoint")];

/// Whether the attribute is known to be another than the policy says.
pub fn is_other(family: &str, attribute: &str, theirs: &str) -> bool {
    OTHER.contains(&(family, attribute, theirs))
}

/// Whether the set may lack what the policy has.
pub fn is_shared(family: &str, set: &str) -> bool {
    SHARED.contains(&(family, set))
}
