//! Devices of machines and storage: vDPA, TCM-USER, the witness of SMB, NC-SI, NFC.

use netlink_core::{AttributeSet as _, Writer};
use netlink_generic::generated::cifs::{Cifs, CifsBuilder, NotificationType, ResourceState};
use netlink_generic::generated::ncsi::{Ncsi, NcsiBuilder};
use netlink_generic::generated::nfc::{Communication, Nfc, NfcBuilder, Protocols};
use netlink_generic::generated::tcmu::{Tcmu, TcmuBuilder};
use netlink_generic::generated::vdpa::{Vdpa, VdpaBuilder};

use crate::{bytes, same};

#[test]
fn a_device_of_vdpa() {
    let built = VdpaBuilder::new(Writer::new())
        .mgmtdev_dev_name("sim")
        .dev_name("v0")
        .dev_id(1)
        .dev_max_vq_size(256)
        .dev_net_cfg_mtu(1500)
        .dev_features(1 << 33)
        .dev_blk_flush(1);
    let expected = "0800 0200 73696d00 | 0700 0400 763000 00 | 0800 0500 01000000 | 0600 0800 0001 0000 \
                    | 0600 0d00 dc05 0000 | 0c00 1400 0000000002000000 | 0500 2400 01 000000";
    same(Vdpa::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn the_answer_to_a_device_of_tcmu() {
    let built = TcmuBuilder::new(Writer::new()).device_id(3).cmd_status(-22).supp_kern_cmd_reply(1);
    let expected = "0800 0800 03000000 | 0800 0700 eaffffff | 0500 0900 01 000000";
    same(Tcmu::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn what_a_witness_tells() {
    let built = CifsBuilder::new(Writer::new())
        .swn_registration_id(2)
        .swn_notification_type(NotificationType::RESOURCE_CHANGE)
        .swn_resource_state(ResourceState::UNAVAILABLE)
        .swn_resource_name("srv")
        .swn_krb_auth(true);
    let expected = "0800 0100 02000000 | 0800 0c00 01000000 | 0800 0d00 ff000000 | 0800 0e00 73727600 | 0400 0800";
    same(Cifs::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn packages_and_channels_of_ncsi() {
    let built = NcsiBuilder::new(Writer::new()).ifindex(2).package_list(|packages| {
        packages.package(|package| {
            package.id(0).forced(true).channel_list(|channels| channels.channel(|channel| channel.id(1).active(true)))
        })
    });
    let expected = "0800 0100 02000000 | 2800 0280 2400 0180 0800 0200 00000000 0400 0300 \
                    1400 0480 1000 0180 0800 0200 01000000 0400 0700";
    same(Ncsi::<()>::SCHEMA, built.into_inner(), expected);
    let bytes = bytes(expected);
    let ncsi = Ncsi::new_checked(bytes.as_slice()).unwrap();
    let packages = ncsi.package_list().unwrap();
    assert_eq!(packages.package().count(), 1);
}

#[test]
fn a_target_of_nfc() {
    let built = NfcBuilder::new(Writer::new())
        .device_index(0)
        .protocols(Protocols::MIFARE | Protocols::NFC_DEP)
        .comm_mode(Communication::PASSIVE)
        .target_nfcid1(&[1, 2, 3, 4])
        .llc_param_miux(128);
    let expected = "0800 0100 00000000 | 0800 0300 24000000 | 0500 0a00 01 000000 | 0800 0700 01020304 \
                    | 0600 1100 8000 0000";
    same(Nfc::<()>::SCHEMA, built.into_inner(), expected);
}
