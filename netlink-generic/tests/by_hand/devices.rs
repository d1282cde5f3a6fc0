//! Devices and watchers: network block devices, dropped and sampled packets, quotas, ACPI, thermal zones, labels.

use netlink_core::common::{ErspanMd2, ErspanMetadata, Ethertype};
use netlink_core::{AttributeSet as _, Chars, Writer};
use netlink_generic::generated::acpi_event::{DeviceEvent, Event, EventBuilder};
use netlink_generic::generated::drop_monitor::{AlertMode, DropMonitor, DropMonitorBuilder};
use netlink_generic::generated::nbd::{ClientFlags, Nbd, NbdBuilder};
use netlink_generic::generated::ncsi::{Ncsi, NcsiBuilder, NcsiPktHdr};
use netlink_generic::generated::netlabel_cipso4::{Cipso4, Cipso4Builder, Mapping, Tag};
use netlink_generic::generated::psample::{Psample, PsampleBuilder};
use netlink_generic::generated::quota::{QuotaType, QuotaWarning, QuotaWarningBuilder, Warning};
use netlink_generic::generated::reg_event::{self, Regulator};
use netlink_generic::generated::thermal::{Thermal, ThermalBuilder, ThresholdDirection};

use crate::{bytes, known, same};

#[test]
fn a_block_device_with_two_connections() {
    let built = NbdBuilder::new(Writer::new())
        .index(1)
        .size_bytes(4096)
        .client_flags(ClientFlags::DISCONNECT_ON_CLOSE)
        .sockets(|sockets| sockets.item(|socket| socket.fd(3)).item(|socket| socket.fd(4)));
    let expected = "0800 0100 01000000 | 0c00 0200 0010000000000000 | 0c00 0600 0200000000000000 \
                    | 1c00 0780 0c00 0180 0800 0100 03000000 0c00 0180 0800 0100 04000000";
    same(Nbd::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn how_drops_are_told_of() {
    let built = DropMonitorBuilder::new(Writer::new())
        .alert_mode(AlertMode::PACKET)
        .trunc_len(128)
        .in_port(|port| port.netdev_ifindex(2).netdev_name("eth0"))
        .sw_drops(true);
    let expected = "0500 0100 01 000000 | 0800 0900 80000000 \
                    | 1800 0480 0800 0000 02000000 0900 0100 6574683000 000000 | 0400 1400";
    same(DropMonitor::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_sample() {
    let built = PsampleBuilder::new(Writer::new())
        .iifindex(2)
        .sample_rate(1000)
        .proto(Ethertype::IPV6)
        .tunnel(|tunnel| tunnel.id(42).ipv4_src([10, 0, 0, 1].into()).oam(true));
    let expected = "0600 0000 0200 0000 | 0800 0500 e8030000 | 0600 0e00 dd86 0000 \
                    | 1c00 0880 0c00 0000 000000000000002a 0800 0100 0a000001 0400 0700";
    same(Psample::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_warning_of_a_quota() {
    let built = QuotaWarningBuilder::new(Writer::new())
        .qtype(QuotaType::GROUP)
        .excess_id(1000)
        .warning(Warning::BSOFTWARN)
        .dev_major(8)
        .dev_minor(1);
    let expected = "0800 0100 01000000 | 0c00 0200 e803000000000000 | 0800 0300 06000000 | 0800 0400 08000000 \
                    | 0800 0500 01000000";
    same(QuotaWarning::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_threshold_of_a_zone() {
    let built = ThermalBuilder::new(Writer::new())
        .tz_id(1)
        .threshold_temp(85_000)
        .threshold_direction(ThresholdDirection::WAY_UP);
    let expected = "0800 0200 01000000 | 0800 1900 084c0100 | 0800 1a00 01000000";
    same(Thermal::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_domain_of_interpretation() {
    let built = Cipso4Builder::new(Writer::new())
        .doi(3)
        .mtype(Mapping::TRANS)
        .taglst(|tags| tags.tag(Tag::RBITMAP).tag(Tag::ENUM))
        .mlslvllst(|levels| levels.mlslvl(|level| level.mlslvlloc(0).mlslvlrem(7)));
    let expected = "0800 0100 03000000 | 0800 0200 01000000 | 1400 0480 0500 0300 01 000000 0500 0300 02 000000 \
                    | 1800 0880 1400 0780 0800 0500 00000000 0800 0600 07000000";
    same(Cipso4::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_button_is_pressed() {
    let mut event = DeviceEvent::default();
    event.device_class = Chars::new("button/power").unwrap();
    event.bus_id = Chars::new("PNP0C0C:00").unwrap();
    event.r#type = 0x80;
    event.data = 1;
    let expected =
        "3000 0100 627574746f6e2f706f776572 0000000000000000 504e50304330433a3030 0000000000 00 80000000 01000000";
    same(Event::<()>::SCHEMA, EventBuilder::new(Writer::new()).event(event).into_inner(), expected);
}

#[test]
fn an_answer_of_nc_si() {
    let mut header = NcsiPktHdr::default();
    header.revision = 1;
    header.id = 9;
    header.r#type = 0x80;
    header.channel = 0x1f;
    header.length = 4;
    let built = NcsiBuilder::new(Writer::new()).channel_id(0x1f).data((header, &[0, 0, 0, 0]));
    let expected = "0800 0400 1f000000 | 1800 0500 00 01 00 09 80 1f 0004 00000000 00000000 0000 0000";
    same(Ncsi::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_sample_out_of_a_tunnel() {
    let mut version2 = ErspanMd2::default();
    version2.timestamp = 0x0102_0304;
    version2.sgt = 5;
    version2.hwid_upper = 0b01;
    version2.p = 1;
    version2.dir = 1;
    version2.hwid = 0b1010;
    let mut metadata = ErspanMetadata::default();
    metadata.version = 2;
    metadata.md2 = version2;
    let built = PsampleBuilder::new(Writer::new()).tunnel(|tunnel| tunnel.erspan_opts(metadata));
    // The bits are in these places on every machine.
    same(Psample::<()>::SCHEMA, built.into_inner(), "1400 0880 | 1000 0f00 02000000 01020304 0005 81 a8");
}

#[test]
fn a_regulator_is_too_hot() {
    let told = format!("2c00 0100 | 76646431 {} | 1000010000000000", "00".repeat(28));
    known(Regulator::<()>::SCHEMA, &told);
    let payload = bytes(&told);
    let event = Regulator::new_checked(payload.as_slice()).unwrap().event().unwrap();
    assert_eq!(event.reg_name.text(), "vdd1");
    assert_eq!(event.event, reg_event::Event::OVER_TEMP | reg_event::Event::OVER_TEMP_WARN);
}
