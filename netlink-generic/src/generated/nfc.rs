//! Near field communication: adapters, tags and peers near them, and secure elements (`neard`).
//!
//! Printed by `cargo xtask codegen` from `specs/nfc.yaml`. Not to be edited.

use netlink_core::{Array, Nest, Unused};

netlink_core::flags! {
    /// What adapters and targets speak. C: `linux/nfc.h`.
    pub struct Protocols: u32 = "protocols" {
        /// `NFC_PROTO_JEWEL_MASK`.
        JEWEL = 1 << 1,
        /// `NFC_PROTO_MIFARE_MASK`.
        MIFARE = 1 << 2,
        /// `NFC_PROTO_FELICA_MASK`.
        FELICA = 1 << 3,
        /// `NFC_PROTO_ISO14443_MASK`.
        ISO14443 = 1 << 4,
        /// `NFC_PROTO_NFC_DEP_MASK`: With peers.
        NFC_DEP = 1 << 5,
        /// `NFC_PROTO_ISO14443_B_MASK`.
        ISO14443_B = 1 << 6,
        /// `NFC_PROTO_ISO15693_MASK`.
        ISO15693 = 1 << 7,
    }
}

netlink_core::enumeration! {
    /// One of the protocols, by its number. C: `linux/nfc.h`.
    pub struct Protocol: u32 = "protocol", prefix "NFC_PROTO_" {
        /// `NFC_PROTO_JEWEL`.
        JEWEL = 1,
        /// `NFC_PROTO_MIFARE`.
        MIFARE = 2,
        /// `NFC_PROTO_FELICA`.
        FELICA = 3,
        /// `NFC_PROTO_ISO14443`.
        ISO14443 = 4,
        /// `NFC_PROTO_NFC_DEP`.
        NFC_DEP = 5,
        /// `NFC_PROTO_ISO14443_B`.
        ISO14443_B = 6,
        /// `NFC_PROTO_ISO15693`.
        ISO15693 = 7,
    }
}

netlink_core::enumeration! {
    /// Who makes the field. C: `linux/nfc.h`.
    pub struct Communication: u8 = "communication", prefix "NFC_COMM_" {
        /// `NFC_COMM_ACTIVE`: Both sides.
        ACTIVE = 0,
        /// `NFC_COMM_PASSIVE`: The initiator alone.
        PASSIVE = 1,
    }
}

netlink_core::enumeration! {
    /// Who asks. C: `linux/nfc.h`.
    pub struct FieldRole: u8 = "field-role", prefix "NFC_RF_" {
        /// `NFC_RF_INITIATOR`.
        INITIATOR = 0,
        /// `NFC_RF_TARGET`.
        TARGET = 1,
        /// `NFC_RF_NONE`.
        NONE = 2,
    }
}

netlink_core::enumeration! {
    /// Where a secure element is. C: `linux/nfc.h`.
    pub struct SecureElementType: u8 = "secure-element-type", prefix "NFC_SE_" {
        /// `NFC_SE_UICC`: On the SIM card.
        UICC = 1,
        /// `NFC_SE_EMBEDDED`.
        EMBEDDED = 2,
    }
}

netlink_core::enumeration! {
    /// Whether a secure element is used. C: `linux/nfc.h`.
    pub struct SecureElementState: u32 = "secure-element-state", prefix "NFC_SE_" {
        /// `NFC_SE_DISABLED`.
        DISABLED = 0,
        /// `NFC_SE_ENABLED`.
        ENABLED = 1,
    }
}

netlink_core::attributes! {
    /// An adapter, a target or a secure element. C: `NFC_ATTR_*`, `linux/nfc.h`.
    pub struct Nfc / NfcBuilder = "nfc", prefix "NFC_ATTR_" {
        /// `NFC_ATTR_DEVICE_INDEX`: Number of the adapter.
        DEVICE_INDEX device_index: u32 = 1,
        /// `NFC_ATTR_DEVICE_NAME`.
        DEVICE_NAME device_name: str = 2,
        /// `NFC_ATTR_PROTOCOLS`: What it speaks.
        PROTOCOLS protocols: Protocols = 3,
        /// `NFC_ATTR_TARGET_INDEX`: Number of the target.
        TARGET_INDEX target_index: u32 = 4,
        /// `NFC_ATTR_TARGET_SENS_RES`: Answer of an NFC-A target: SENS_RES.
        TARGET_SENS_RES target_sens_res: u16 = 5,
        /// `NFC_ATTR_TARGET_SEL_RES`: Answer of an NFC-A target: SEL_RES.
        TARGET_SEL_RES target_sel_res: u8 = 6,
        /// `NFC_ATTR_TARGET_NFCID1`: Identifier of an NFC-A target, up to 10 bytes.
        TARGET_NFCID1 target_nfcid1: [u8] = 7,
        /// `NFC_ATTR_TARGET_SENSB_RES`: Answer of an NFC-B target, up to 12 bytes.
        TARGET_SENSB_RES target_sensb_res: [u8] = 8,
        /// `NFC_ATTR_TARGET_SENSF_RES`: Answer of an NFC-F target, up to 18 bytes.
        TARGET_SENSF_RES target_sensf_res: [u8] = 9,
        /// `NFC_ATTR_COMM_MODE`.
        COMM_MODE comm_mode: Communication = 10,
        /// `NFC_ATTR_RF_MODE`.
        RF_MODE rf_mode: FieldRole = 11,
        /// `NFC_ATTR_DEVICE_POWERED`: 1 where it is on.
        DEVICE_POWERED device_powered: u8 = 12,
        /// `NFC_ATTR_IM_PROTOCOLS`: What to look for as initiator.
        IM_PROTOCOLS im_protocols: Protocols = 13,
        /// `NFC_ATTR_TM_PROTOCOLS`: What to answer as target.
        TM_PROTOCOLS tm_protocols: Protocols = 14,
        /// `NFC_ATTR_LLC_PARAM_LTO`: Link timeout of LLCP, in units of 10 milliseconds.
        LLC_PARAM_LTO llc_param_lto: u8 = 15,
        /// `NFC_ATTR_LLC_PARAM_RW`: Receive window of LLCP.
        LLC_PARAM_RW llc_param_rw: u8 = 16,
        /// `NFC_ATTR_LLC_PARAM_MIUX`: Extension of the largest information unit of LLCP.
        LLC_PARAM_MIUX llc_param_miux: u16 = 17,
        #[doc(hidden)]
        SE se [Unused] = 18,
        /// `NFC_ATTR_LLC_SDP`: Services that are looked for or were found.
        LLC_SDP llc_sdp => Array<Nest<Service>> = 19,
        /// `NFC_ATTR_FIRMWARE_NAME`.
        FIRMWARE_NAME firmware_name: str = 20,
        /// `NFC_ATTR_SE_INDEX`: Number of the secure element.
        SE_INDEX se_index: u32 = 21,
        /// `NFC_ATTR_SE_TYPE`.
        SE_TYPE se_type: SecureElementType = 22,
        /// `NFC_ATTR_SE_AID`: Identifier of the application of a transaction.
        SE_AID se_aid: [u8] = 23,
        /// `NFC_ATTR_FIRMWARE_DOWNLOAD_STATUS`: 0, or an error number.
        FIRMWARE_DOWNLOAD_STATUS firmware_download_status: u32 = 24,
        /// `NFC_ATTR_SE_APDU`: A command or an answer of a smart card.
        SE_APDU se_apdu: [u8] = 25,
        /// `NFC_ATTR_TARGET_ISO15693_DSFID`: Data format of a vicinity card.
        TARGET_ISO15693_DSFID target_iso15693_dsfid: u8 = 26,
        /// `NFC_ATTR_TARGET_ISO15693_UID`: Identifier of a vicinity card, 8 bytes.
        TARGET_ISO15693_UID target_iso15693_uid: [u8] = 27,
        /// `NFC_ATTR_SE_PARAMS`: Parameters of a transaction.
        SE_PARAMS se_params: [u8] = 28,
        /// `NFC_ATTR_VENDOR_ID`: Number of a vendor (OUI).
        VENDOR_ID vendor_id: u32 = 29,
        /// `NFC_ATTR_VENDOR_SUBCMD`: A command of the vendor.
        VENDOR_SUBCMD vendor_subcmd: u32 = 30,
        /// `NFC_ATTR_VENDOR_DATA`: Data of the vendor's command.
        VENDOR_DATA vendor_data: [u8] = 31,
        /// `NFC_ATTR_TARGET_ATS`: Answer to select of an ISO 14443-4 target, up to 20 bytes.
        TARGET_ATS target_ats: [u8] = 32,
    }
}

netlink_core::attributes! {
    /// A service of LLCP. C: `NFC_SDP_ATTR_*`, `linux/nfc.h`.
    pub struct Service / ServiceBuilder = "service", prefix "NFC_SDP_ATTR_" {
        /// `NFC_SDP_ATTR_URI`: Its name.
        URI uri: str = 1,
        /// `NFC_SDP_ATTR_SAP`: Its access point.
        SAP sap: u8 = 2,
    }
}

netlink_core::family! {
    /// Near field communication: adapters, tags and peers near them, and secure elements (`neard`).
    pub static NFC = "nfc", netlink_core::schema::Protocol::Generic { name: "nfc", version: 1 };
    do {
        /// Switches an adapter on. C: `NFC_CMD_DEV_UP`.
        DEV_UP dev_up: Nfc / NfcBuilder = 2 [1];
        /// Switches an adapter off. C: `NFC_CMD_DEV_DOWN`.
        DEV_DOWN dev_down: Nfc / NfcBuilder = 3 [1];
        /// Connects to a peer. C: `NFC_CMD_DEP_LINK_UP`.
        DEP_LINK_UP dep_link_up: Nfc / NfcBuilder = 4 [1, 4, 10];
        /// Disconnects from a peer. C: `NFC_CMD_DEP_LINK_DOWN`.
        DEP_LINK_DOWN dep_link_down: Nfc / NfcBuilder = 5 [1];
        /// Looks for targets. C: `NFC_CMD_START_POLL`.
        START_POLL start_poll: Nfc / NfcBuilder = 6 [1, 3, 13, 14];
        /// Looks no longer. C: `NFC_CMD_STOP_POLL`.
        STOP_POLL stop_poll: Nfc / NfcBuilder = 7 [1];
        /// Changes the parameters of LLCP. C: `NFC_CMD_LLC_SET_PARAMS`.
        LLC_SET_PARAMS llc_set_params: Nfc / NfcBuilder = 16 [1, 15, 16, 17];
        /// Uses a secure element. C: `NFC_CMD_ENABLE_SE`.
        ENABLE_SE enable_se: Nfc / NfcBuilder = 17 [1, 21];
        /// Does not use a secure element. C: `NFC_CMD_DISABLE_SE`.
        DISABLE_SE disable_se: Nfc / NfcBuilder = 18 [1, 21];
        /// Looks for services of the peer. C: `NFC_CMD_LLC_SDREQ`.
        LLC_SDREQ llc_sdreq: Nfc / NfcBuilder = 19 [1, 19];
        /// Loads firmware; what comes of it is told. C: `NFC_CMD_FW_DOWNLOAD`.
        FW_DOWNLOAD fw_download: Nfc / NfcBuilder = 21 [1, 20];
        /// Talks to a secure element. What it says is told to all. C: `NFC_CMD_SE_IO`.
        SE_IO se_io: Nfc / NfcBuilder = 27 [1, 21, 25];
        /// Talks to a target with a protocol. C: `NFC_CMD_ACTIVATE_TARGET`.
        ACTIVATE_TARGET activate_target: Nfc / NfcBuilder = 28 [1, 3, 4];
        /// Talks no longer to a target. C: `NFC_CMD_DEACTIVATE_TARGET`.
        DEACTIVATE_TARGET deactivate_target: Nfc / NfcBuilder = 30 [1, 4];
    }
    get {
        /// One adapter, or all of them. C: `NFC_CMD_GET_DEVICE`.
        GET_DEVICE get_device: Nfc / NfcBuilder = 1 [1] -> Nfc = 1 [1, 2, 3, 11, 12];
        /// The parameters of LLCP. C: `NFC_CMD_LLC_GET_PARAMS`.
        LLC_GET_PARAMS llc_get_params: Nfc / NfcBuilder = 15 [1] -> Nfc = 15 [1, 15, 16, 17];
    }
    dump {
        /// One adapter, or all of them. C: `NFC_CMD_GET_DEVICE`.
        GET_DEVICE_DUMP get_device_dump: Nfc / NfcBuilder = 1 [] -> Nfc = 1 [1, 2, 3, 11, 12] as "get-device";
        /// The targets that were found. C: `NFC_CMD_GET_TARGET`.
        GET_TARGET_DUMP get_target_dump: Nfc / NfcBuilder = 8 [1] -> Nfc = 8 [3, 4, 5, 6, 7, 8, 9, 26, 27, 32] as "get-target";
        /// The secure elements. C: `NFC_CMD_GET_SE`.
        GET_SE_DUMP get_se_dump: Nfc / NfcBuilder = 26 [] -> Nfc = 26 [1, 21, 22] as "get-se";
    }
    multipart {
        /// A command of the vendor. C: `NFC_CMD_VENDOR`.
        VENDOR vendor: Nfc / NfcBuilder = 29 [1, 29, 30, 31] -> Nfc = 29 [1, 29, 30, 31];
    }
    notify {
        /// A peer is connected, whoever of the two began; as initiator it has a number. C: `NFC_CMD_DEP_LINK_UP`.
        DEP_LINK_UP_NTF DepLinkUp: Nfc = 4 [1, 4, 10, 11];
        /// A peer is no longer connected. C: `NFC_CMD_DEP_LINK_DOWN`.
        DEP_LINK_DOWN_NTF DepLinkDown: Nfc = 5 [1];
        /// Targets were found. C: `NFC_EVENT_TARGETS_FOUND`.
        TARGETS_FOUND TargetsFound: Nfc = 9 [1];
        /// An adapter appeared. C: `NFC_EVENT_DEVICE_ADDED`.
        DEVICE_ADDED DeviceAdded: Nfc = 10 [1, 2, 3, 11, 12];
        /// An adapter disappeared. C: `NFC_EVENT_DEVICE_REMOVED`.
        DEVICE_REMOVED DeviceRemoved: Nfc = 11 [1];
        /// A target disappeared. C: `NFC_EVENT_TARGET_LOST`.
        TARGET_LOST TargetLost: Nfc = 12 [2, 4];
        /// Somebody took us as a target. C: `NFC_EVENT_TM_ACTIVATED`.
        TM_ACTIVATED TmActivated: Nfc = 13 [1, 14];
        /// We are no longer a target. C: `NFC_EVENT_TM_DEACTIVATED`.
        TM_DEACTIVATED TmDeactivated: Nfc = 14 [1];
        /// Services of the peer. C: `NFC_EVENT_LLC_SDRES`.
        LLC_SDRES LlcSdres: Nfc = 20 [1, 19];
        /// Firmware is loaded, or could not be. C: `NFC_CMD_FW_DOWNLOAD`.
        FW_DOWNLOAD_NTF FwDownload: Nfc = 21 [1, 20, 24];
        /// A secure element appeared. C: `NFC_EVENT_SE_ADDED`.
        SE_ADDED SeAdded: Nfc = 22 [1, 21, 22];
        /// A secure element disappeared. C: `NFC_EVENT_SE_REMOVED`.
        SE_REMOVED SeRemoved: Nfc = 23 [1, 21];
        /// A secure element wants a connection. C: `NFC_EVENT_SE_CONNECTIVITY`.
        SE_CONNECTIVITY SeConnectivity: Nfc = 24 [1, 21, 22];
        /// A secure element had a transaction. C: `NFC_EVENT_SE_TRANSACTION`.
        SE_TRANSACTION SeTransaction: Nfc = 25 [1, 21, 22, 23, 28];
        /// A secure element has answered. C: `NFC_CMD_SE_IO`.
        SE_IO_NTF SeIo: Nfc = 27 [1, 21, 25];
    }
    groups {
        /// What happens. It carries `NFC_CMD_DEP_LINK_UP`, `NFC_CMD_DEP_LINK_DOWN`, `NFC_EVENT_TARGETS_FOUND`,
        /// `NFC_EVENT_DEVICE_ADDED`, `NFC_EVENT_DEVICE_REMOVED`, `NFC_EVENT_TARGET_LOST`, `NFC_EVENT_TM_ACTIVATED`,
        /// `NFC_EVENT_TM_DEACTIVATED`, `NFC_EVENT_LLC_SDRES`, `NFC_CMD_FW_DOWNLOAD`, `NFC_EVENT_SE_ADDED`,
        /// `NFC_EVENT_SE_REMOVED`, `NFC_EVENT_SE_CONNECTIVITY`, `NFC_EVENT_SE_TRANSACTION`, `NFC_CMD_SE_IO`.
        EVENTS: "events",
    }
}
