//! SMC, shared memory communications: which devices are on the same physical network (`smc_pnet`).
//!
//! Printed by `cargo xtask codegen` from `specs/smc-pnetid.yaml`. Not to be edited.

netlink_core::attributes! {
    /// A physical network, and a device on it. C: `SMC_PNETID_*`, `linux/smc.h`.
    pub struct Pnet / PnetBuilder = "pnet", prefix "SMC_PNETID_" {
        /// `SMC_PNETID_NAME`: Identifier of the network.
        NAME name: str = 1,
        /// `SMC_PNETID_ETHNAME`: A network interface on it; `n/a` where there is none.
        ETHNAME ethname: str = 2,
        /// `SMC_PNETID_IBNAME`: A device of InfiniBand or ISM on it; `n/a` where there is none.
        IBNAME ibname: str = 3,
        /// `SMC_PNETID_IBPORT`: Its port; 255 where there is none.
        IBPORT ibport: u8 = 4,
    }
}

netlink_core::family! {
    /// SMC, shared memory communications: which devices are on the same physical network (`smc_pnet`).
    pub static SMC_PNETID = "smc-pnetid", netlink_core::schema::Protocol::Generic { name: "SMC_PNETID", version: 1 };
    do {
        /// Puts a device on a network. C: `SMC_PNETID_ADD`.
        ADD add: Pnet / PnetBuilder = 2 [1, 2, 3, 4];
        /// Removes a network. C: `SMC_PNETID_DEL`.
        DEL del: Pnet / PnetBuilder = 3 [1];
        /// Removes all networks. C: `SMC_PNETID_FLUSH`.
        FLUSH flush: Pnet / PnetBuilder = 4 [];
    }
    dump {
        /// One network, or all of them. C: `SMC_PNETID_GET`.
        GET_DUMP get_dump: Pnet / PnetBuilder = 1 [] -> Pnet = 1 [1, 2, 3, 4] as "get";
    }
    multipart {
        /// One network, or all of them. C: `SMC_PNETID_GET`.
        GET get: Pnet / PnetBuilder = 1 [1] -> Pnet = 1 [1, 2, 3, 4];
    }
}
