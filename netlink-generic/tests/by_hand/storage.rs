//! Devices of machines and storage: vDPA, TCM-USER, the witness of SMB, NC-SI, NFC, DRBD, storage controllers, locks.

use netlink_core::{AttributeSet as _, Writer};
use netlink_generic::generated::cifs::{Cifs, CifsBuilder, NotificationType, ResourceState};
use netlink_generic::generated::dlm::{Lock, Mode, Status};
use netlink_generic::generated::drbd::{
    self, Answer, AnswerBuilder, ConnectionState, DiskState, Outcome, Request, RequestFlags, Role, WireProtocol,
};
use netlink_generic::generated::ncsi::{Ncsi, NcsiBuilder};
use netlink_generic::generated::nfc::{Communication, Nfc, NfcBuilder, Protocols};
use netlink_generic::generated::pmcraid::Report;
use netlink_generic::generated::tcmu::{Tcmu, TcmuBuilder};
use netlink_generic::generated::vdpa::{Vdpa, VdpaBuilder};

use crate::{bytes, known, same};

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

/// What a device of DRBD is told of: top level and nested attributes, as `drbd_nl.c` writes them.
#[test]
fn a_device_of_drbd_has_changed() {
    let built = AnswerBuilder::new(Writer::new())
        .header(|header| (header.minor, header.ret_code) = (3, Outcome::NO_ERROR))
        .cfg_context(|context| {
            context.ctx_volume(1).ctx_resource_name("r0").ctx_my_addr("10.0.0.1:7788".parse().unwrap())
        })
        .notification_header(|header| header.nh_type(drbd::NotificationType::CHANGE_CONTINUES))
        .device_info(|info| info.dev_disk_state(DiskState::UP_TO_DATE))
        .device_statistics(|counters| counters.dev_size(2048).dev_upper_blocked(1).history_uuids(&[5, 6]));
    let expected = "03000000 65000000 \
        | 2800 0280 | 0800 0100 01000000 | 0700 0200 723000 00 | 1400 0300 0200 1e6c 0a000001 0000000000000000 \
        | 0c00 1780 | 0800 0100 02800000 \
        | 0c00 1080 | 0800 0100 08000000 \
        | 2c00 1480 | 0c00 0100 0008000000000000 | 0500 0800 01 000000 | 1400 0e00 0500000000000000 0600000000000000";
    same(Answer::<()>::SCHEMA, built.into_inner(), expected);
}

/// The parts of a state have their bits, the lowest first.
#[test]
fn a_state_of_drbd_is_in_parts() {
    let state = "03000000 65000000 | 0c00 0880 | 0800 0200 1a880000";
    known(Answer::<()>::SCHEMA, state);
    let payload = bytes(state);
    let answer = Answer::new_checked(payload.as_slice()).unwrap();
    let state = answer.state_info().unwrap().current_state().unwrap();
    let read = (state.role, state.peer, state.conn, state.disk, state.pdsk);
    assert_eq!(
        read,
        (
            Role::SECONDARY,
            Role::SECONDARY,
            ConnectionState::DISCONNECTING,
            DiskState::INCONSISTENT,
            DiskState::INCONSISTENT
        )
    );
}

#[test]
fn a_request_to_drbd() {
    let request = drbd::connect()
        .header(|header| (header.minor, header.flags) = (u32::MAX, RequestFlags::SET_DEFAULTS))
        .cfg_context(|context| context.ctx_resource_name("r0"))
        .net_conf(|net| net.wire_protocol(WireProtocol::C).two_primaries(0));
    let expected = "ffffffff 01000000 | 0c00 0280 | 0700 0200 723000 00 \
        | 1400 0580 | 0800 0600 03000000 | 0500 1800 00 000000";
    assert_eq!(request.into_inner().payload(), bytes(expected));
    known(Request::<()>::SCHEMA, expected);
}

#[test]
fn a_controller_reports_its_state() {
    let report = "1800 0100 | 02000100 04000000 0000000000000000 | 02000000";
    known(Report::<()>::SCHEMA, report);
    let payload = bytes(report);
    let (head, data) = Report::new_checked(payload.as_slice()).unwrap().event().unwrap();
    assert_eq!((head.hostno, head.length, data), (0x1_0002, 4, Some(&[2, 0, 0, 0][..])));
}

#[test]
fn a_lock_is_waited_for() {
    let lock = format!(
        "7c00 0100 | 0100 0000 07000000 00000000 e8030000 01000000 00000000 | 0000000000000000 | 01 ff 05 0000000000 \
         | 40420f0000000000 | 03000000 | 616263 {} | 00000000",
        "00".repeat(61)
    );
    known(Lock::<()>::SCHEMA, &lock);
    let payload = bytes(&lock);
    let lock = Lock::new_checked(payload.as_slice()).unwrap().lock().unwrap();
    assert_eq!((lock.status, lock.grmode, lock.rqmode), (Status::WAITING, Mode::IV, Mode::EX));
    assert_eq!((lock.ownpid, lock.timestamp, &lock.resource_name.0[..3]), (1000, 1_000_000, &b"abc"[..]));
}
