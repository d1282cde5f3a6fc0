//! MACsec (IEEE 802.1AE): the secure channels and associations of its interfaces (`ip macsec`). The interfaces
//! themselves are links.
//!
//! Printed by `cargo xtask codegen` from `specs/macsec.yaml`. Not to be edited.

use netlink_core::{Array, Be, Nest, Uint, Unused};

netlink_core::enumeration! {
    /// How received frames are checked. C: `enum macsec_validation_type`, `linux/if_link.h`.
    pub struct Validation: u8 = "validation", prefix "MACSEC_VALIDATE_" {
        /// `MACSEC_VALIDATE_DISABLED`: Not at all.
        DISABLED = 0,
        /// `MACSEC_VALIDATE_CHECK`: They are, and counted; bad ones pass.
        CHECK = 1,
        /// `MACSEC_VALIDATE_STRICT`: Bad ones are dropped.
        STRICT = 2,
    }
}

netlink_core::enumeration! {
    /// Who does the work. C: `enum macsec_offload`, `linux/if_link.h`.
    pub struct Offload: u8 = "offload", prefix "MACSEC_OFFLOAD_" {
        /// `MACSEC_OFFLOAD_OFF`: The kernel.
        OFF = 0,
        /// `MACSEC_OFFLOAD_PHY`: The physical layer's chip.
        PHY = 1,
        /// `MACSEC_OFFLOAD_MAC`: The network card.
        MAC = 2,
    }
}

netlink_core::enumeration! {
    /// How frames are protected. C: `linux/if_macsec.h`.
    pub struct CipherSuite: u64 = "cipher-suite", prefix "MACSEC_CIPHER_ID_" {
        /// `MACSEC_CIPHER_ID_GCM_AES_128`.
        GCM_AES_128 = 36242102291529729,
        /// `MACSEC_CIPHER_ID_GCM_AES_256`.
        GCM_AES_256 = 36242102291529730,
        /// `MACSEC_CIPHER_ID_GCM_AES_XPN_128`: With 64-bit packet numbers.
        GCM_AES_XPN_128 = 36242102291529731,
        /// `MACSEC_CIPHER_ID_GCM_AES_XPN_256`: With 64-bit packet numbers.
        GCM_AES_XPN_256 = 36242102291529732,
        /// `MACSEC_DEFAULT_CIPHER_ID`: GCM-AES-128 by its number in the first edition of the standard.
        DEFAULT = 36030996058996737,
    }
}

netlink_core::attributes! {
    /// An interface, and what a command is about. C: `MACSEC_ATTR_*`, `linux/if_macsec.h`.
    pub struct Macsec / MacsecBuilder = "macsec", prefix "MACSEC_ATTR_" {
        /// `MACSEC_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `MACSEC_ATTR_RXSC_CONFIG`: The receive channel a command is about.
        RXSC_CONFIG rxsc_config => Nest<ReceiveChannel> = 2,
        /// `MACSEC_ATTR_SA_CONFIG`: The association a command is about.
        SA_CONFIG sa_config => Nest<Association> = 3,
        /// `MACSEC_ATTR_SECY`.
        SECY secy => Nest<Secy> = 4,
        /// `MACSEC_ATTR_TXSA_LIST`: Associations of the transmit channel.
        TXSA_LIST txsa_list => Array<Nest<Association>> = 5,
        /// `MACSEC_ATTR_RXSC_LIST`: Receive channels.
        RXSC_LIST rxsc_list => Array<Nest<ReceiveChannel>> = 6,
        /// `MACSEC_ATTR_TXSC_STATS`.
        TXSC_STATS txsc_stats => Nest<TransmitChannelStatistics> = 7,
        /// `MACSEC_ATTR_SECY_STATS`.
        SECY_STATS secy_stats => Nest<SecyStatistics> = 8,
        /// `MACSEC_ATTR_OFFLOAD`.
        OFFLOAD offload => Nest<Offloading> = 9,
    }
}

netlink_core::attributes! {
    /// The MACsec entity of an interface. C: `MACSEC_SECY_ATTR_*`, `linux/if_macsec.h`.
    pub struct Secy / SecyBuilder = "secy", prefix "MACSEC_SECY_ATTR_" {
        /// `MACSEC_SECY_ATTR_SCI`: Identifier of the transmit channel: hardware address and port.
        SCI sci: Be<u64> = 1,
        /// `MACSEC_SECY_ATTR_ENCODING_SA`: Number of the association that protects.
        ENCODING_SA encoding_sa: u8 = 2,
        /// `MACSEC_SECY_ATTR_WINDOW`: So many packets may arrive late.
        WINDOW window: u32 = 3,
        /// `MACSEC_SECY_ATTR_CIPHER_SUITE`.
        CIPHER_SUITE cipher_suite: CipherSuite = 4,
        /// `MACSEC_SECY_ATTR_ICV_LEN`: Length of the check value in bytes.
        ICV_LEN icv_len: u8 = 5,
        /// `MACSEC_SECY_ATTR_PROTECT`: 1 where sent frames are protected.
        PROTECT protect: u8 = 6,
        /// `MACSEC_SECY_ATTR_REPLAY`: 1 where replayed frames are dropped.
        REPLAY replay: u8 = 7,
        /// `MACSEC_SECY_ATTR_OPER`: 1 where it is operational.
        OPER oper: u8 = 8,
        /// `MACSEC_SECY_ATTR_VALIDATE`.
        VALIDATE validate: Validation = 9,
        /// `MACSEC_SECY_ATTR_ENCRYPT`: 1 where frames are encrypted, not only signed.
        ENCRYPT encrypt: u8 = 10,
        /// `MACSEC_SECY_ATTR_INC_SCI`: 1 where frames carry the channel's identifier.
        INC_SCI inc_sci: u8 = 11,
        /// `MACSEC_SECY_ATTR_ES`: 1 for an end station.
        ES es: u8 = 12,
        /// `MACSEC_SECY_ATTR_SCB`: 1 for single copy broadcast.
        SCB scb: u8 = 13,
        #[doc(hidden)]
        PAD pad [Unused] = 14,
    }
}

netlink_core::attributes! {
    /// A channel on which a peer sends. C: `MACSEC_RXSC_ATTR_*`, `linux/if_macsec.h`.
    pub struct ReceiveChannel / ReceiveChannelBuilder = "receive-channel", prefix "MACSEC_RXSC_ATTR_" {
        /// `MACSEC_RXSC_ATTR_SCI`: Identifier of the channel: hardware address and port.
        SCI sci: Be<u64> = 1,
        /// `MACSEC_RXSC_ATTR_ACTIVE`: 1 where it is in use.
        ACTIVE active: u8 = 2,
        /// `MACSEC_RXSC_ATTR_SA_LIST`: Its associations.
        SA_LIST sa_list => Array<Nest<Association>> = 3,
        /// `MACSEC_RXSC_ATTR_STATS`.
        STATS stats => Nest<ReceiveChannelStatistics> = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
    }
}

netlink_core::attributes! {
    /// A secure association: a key in use. C: `MACSEC_SA_ATTR_*`, `linux/if_macsec.h`.
    pub struct Association / AssociationBuilder = "association", prefix "MACSEC_SA_ATTR_" {
        /// `MACSEC_SA_ATTR_AN`: Its number, 0 to 3.
        AN an: u8 = 1,
        /// `MACSEC_SA_ATTR_ACTIVE`: 1 where it is in use.
        ACTIVE active: u8 = 2,
        /// `MACSEC_SA_ATTR_PN`: Next packet number, of 32 or 64 bits. Ciphers with extended packet numbering (XPN)
        /// take it only in 64: in Rust there is `extended_pn`.
        PN pn: Uint = 3 [volatile],
        /// `MACSEC_SA_ATTR_KEY`: The key; the kernel never tells it.
        KEY key: [u8] = 4,
        /// `MACSEC_SA_ATTR_KEYID`: A name for the key.
        KEYID keyid: [u8] = 5,
        /// `MACSEC_SA_ATTR_STATS`.
        STATS stats => Nest<AssociationStatistics> = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `MACSEC_SA_ATTR_SSCI`: Short identifier of the channel, with 64-bit packet numbers.
        SSCI ssci: Be<u32> = 8,
        /// `MACSEC_SA_ATTR_SALT`: Salt, with 64-bit packet numbers.
        SALT salt: [u8] = 9,
    }
}

netlink_core::attributes! {
    /// Who does the work. C: `MACSEC_OFFLOAD_ATTR_*`, `linux/if_macsec.h`.
    pub struct Offloading / OffloadingBuilder = "offloading", prefix "MACSEC_OFFLOAD_ATTR_" {
        /// `MACSEC_OFFLOAD_ATTR_TYPE`.
        TYPE r#type: Offload = 1,
        #[doc(hidden)]
        PAD pad [Unused] = 2,
    }
}

netlink_core::attributes! {
    /// What a channel has received. C: `MACSEC_RXSC_STATS_ATTR_*`, `linux/if_macsec.h`.
    pub struct ReceiveChannelStatistics / ReceiveChannelStatisticsBuilder = "receive-channel-statistics", prefix "MACSEC_RXSC_STATS_ATTR_" {
        /// `MACSEC_RXSC_STATS_ATTR_IN_OCTETS_VALIDATED`.
        IN_OCTETS_VALIDATED in_octets_validated: u64 = 1 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_OCTETS_DECRYPTED`.
        IN_OCTETS_DECRYPTED in_octets_decrypted: u64 = 2 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_UNCHECKED`.
        IN_PKTS_UNCHECKED in_pkts_unchecked: u64 = 3 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_DELAYED`.
        IN_PKTS_DELAYED in_pkts_delayed: u64 = 4 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_OK`.
        IN_PKTS_OK in_pkts_ok: u64 = 5 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_INVALID`.
        IN_PKTS_INVALID in_pkts_invalid: u64 = 6 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_LATE`.
        IN_PKTS_LATE in_pkts_late: u64 = 7 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_NOT_VALID`.
        IN_PKTS_NOT_VALID in_pkts_not_valid: u64 = 8 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_NOT_USING_SA`.
        IN_PKTS_NOT_USING_SA in_pkts_not_using_sa: u64 = 9 [volatile],
        /// `MACSEC_RXSC_STATS_ATTR_IN_PKTS_UNUSED_SA`.
        IN_PKTS_UNUSED_SA in_pkts_unused_sa: u64 = 10 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 11,
    }
}

netlink_core::attributes! {
    /// What an association has received or sent. C: `MACSEC_SA_STATS_ATTR_*`, `linux/if_macsec.h`.
    pub struct AssociationStatistics / AssociationStatisticsBuilder = "association-statistics", prefix "MACSEC_SA_STATS_ATTR_" {
        /// `MACSEC_SA_STATS_ATTR_IN_PKTS_OK`.
        IN_PKTS_OK in_pkts_ok: u32 = 1 [volatile],
        /// `MACSEC_SA_STATS_ATTR_IN_PKTS_INVALID`.
        IN_PKTS_INVALID in_pkts_invalid: u32 = 2 [volatile],
        /// `MACSEC_SA_STATS_ATTR_IN_PKTS_NOT_VALID`.
        IN_PKTS_NOT_VALID in_pkts_not_valid: u32 = 3 [volatile],
        /// `MACSEC_SA_STATS_ATTR_IN_PKTS_NOT_USING_SA`.
        IN_PKTS_NOT_USING_SA in_pkts_not_using_sa: u32 = 4 [volatile],
        /// `MACSEC_SA_STATS_ATTR_IN_PKTS_UNUSED_SA`.
        IN_PKTS_UNUSED_SA in_pkts_unused_sa: u32 = 5 [volatile],
        /// `MACSEC_SA_STATS_ATTR_OUT_PKTS_PROTECTED`.
        OUT_PKTS_PROTECTED out_pkts_protected: u32 = 6 [volatile],
        /// `MACSEC_SA_STATS_ATTR_OUT_PKTS_ENCRYPTED`.
        OUT_PKTS_ENCRYPTED out_pkts_encrypted: u32 = 7 [volatile],
    }
}

netlink_core::attributes! {
    /// What the transmit channel has sent. C: `MACSEC_TXSC_STATS_ATTR_*`, `linux/if_macsec.h`.
    pub struct TransmitChannelStatistics / TransmitChannelStatisticsBuilder = "transmit-channel-statistics", prefix "MACSEC_TXSC_STATS_ATTR_" {
        /// `MACSEC_TXSC_STATS_ATTR_OUT_PKTS_PROTECTED`.
        OUT_PKTS_PROTECTED out_pkts_protected: u64 = 1 [volatile],
        /// `MACSEC_TXSC_STATS_ATTR_OUT_PKTS_ENCRYPTED`.
        OUT_PKTS_ENCRYPTED out_pkts_encrypted: u64 = 2 [volatile],
        /// `MACSEC_TXSC_STATS_ATTR_OUT_OCTETS_PROTECTED`.
        OUT_OCTETS_PROTECTED out_octets_protected: u64 = 3 [volatile],
        /// `MACSEC_TXSC_STATS_ATTR_OUT_OCTETS_ENCRYPTED`.
        OUT_OCTETS_ENCRYPTED out_octets_encrypted: u64 = 4 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 5,
    }
}

netlink_core::attributes! {
    /// Packets that belong to no channel. C: `MACSEC_SECY_STATS_ATTR_*`, `linux/if_macsec.h`.
    pub struct SecyStatistics / SecyStatisticsBuilder = "secy-statistics", prefix "MACSEC_SECY_STATS_ATTR_" {
        /// `MACSEC_SECY_STATS_ATTR_OUT_PKTS_UNTAGGED`.
        OUT_PKTS_UNTAGGED out_pkts_untagged: u64 = 1 [volatile],
        /// `MACSEC_SECY_STATS_ATTR_IN_PKTS_UNTAGGED`.
        IN_PKTS_UNTAGGED in_pkts_untagged: u64 = 2 [volatile],
        /// `MACSEC_SECY_STATS_ATTR_OUT_PKTS_TOO_LONG`.
        OUT_PKTS_TOO_LONG out_pkts_too_long: u64 = 3 [volatile],
        /// `MACSEC_SECY_STATS_ATTR_IN_PKTS_NO_TAG`.
        IN_PKTS_NO_TAG in_pkts_no_tag: u64 = 4 [volatile],
        /// `MACSEC_SECY_STATS_ATTR_IN_PKTS_BAD_TAG`.
        IN_PKTS_BAD_TAG in_pkts_bad_tag: u64 = 5 [volatile],
        /// `MACSEC_SECY_STATS_ATTR_IN_PKTS_UNKNOWN_SCI`.
        IN_PKTS_UNKNOWN_SCI in_pkts_unknown_sci: u64 = 6 [volatile],
        /// `MACSEC_SECY_STATS_ATTR_IN_PKTS_NO_SCI`.
        IN_PKTS_NO_SCI in_pkts_no_sci: u64 = 7 [volatile],
        /// `MACSEC_SECY_STATS_ATTR_IN_PKTS_OVERRUN`.
        IN_PKTS_OVERRUN in_pkts_overrun: u64 = 8 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 9,
    }
}

netlink_core::family! {
    /// MACsec (IEEE 802.1AE): the secure channels and associations of its interfaces (`ip macsec`). The interfaces
    /// themselves are links.
    pub static MACSEC = "macsec", netlink_core::schema::Protocol::Generic { name: "macsec", version: 1 };
    do {
        /// Adds a receive channel. C: `MACSEC_CMD_ADD_RXSC`.
        ADD_RXSC add_rxsc: Macsec / MacsecBuilder = 1 [1, 2];
        /// Removes a receive channel. C: `MACSEC_CMD_DEL_RXSC`.
        DEL_RXSC del_rxsc: Macsec / MacsecBuilder = 2 [1, 2];
        /// Changes a receive channel. C: `MACSEC_CMD_UPD_RXSC`.
        UPD_RXSC upd_rxsc: Macsec / MacsecBuilder = 3 [1, 2];
        /// Adds an association to the transmit channel. C: `MACSEC_CMD_ADD_TXSA`.
        ADD_TXSA add_txsa: Macsec / MacsecBuilder = 4 [1, 3];
        /// Removes an association of the transmit channel. C: `MACSEC_CMD_DEL_TXSA`.
        DEL_TXSA del_txsa: Macsec / MacsecBuilder = 5 [1, 3];
        /// Changes an association of the transmit channel. C: `MACSEC_CMD_UPD_TXSA`.
        UPD_TXSA upd_txsa: Macsec / MacsecBuilder = 6 [1, 3];
        /// Adds an association to a receive channel. C: `MACSEC_CMD_ADD_RXSA`.
        ADD_RXSA add_rxsa: Macsec / MacsecBuilder = 7 [1, 2, 3];
        /// Removes an association of a receive channel. C: `MACSEC_CMD_DEL_RXSA`.
        DEL_RXSA del_rxsa: Macsec / MacsecBuilder = 8 [1, 2, 3];
        /// Changes an association of a receive channel. C: `MACSEC_CMD_UPD_RXSA`.
        UPD_RXSA upd_rxsa: Macsec / MacsecBuilder = 9 [1, 2, 3];
        /// Says who does the work. C: `MACSEC_CMD_UPD_OFFLOAD`.
        UPD_OFFLOAD upd_offload: Macsec / MacsecBuilder = 10 [1, 9];
    }
    dump {
        /// All interfaces with their channels and associations. C: `MACSEC_CMD_GET_TXSC`.
        GET_TXSC_DUMP get_txsc_dump: Macsec / MacsecBuilder = 0 [] -> Macsec = 0 [1, 4, 5, 6, 7, 8, 9] as "get-txsc";
    }
}
