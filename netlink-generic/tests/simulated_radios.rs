//! Wi-Fi on simulated radios (`mac80211_hwsim`), beside `iw`: what our records say of adapters, interfaces, networks, stations,
//! channels and rules is what it prints.

#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use netlink_core::{Flags, HardwareAddress, IntoRequest as _};
use netlink_generic::generated::mac80211_hwsim;
use netlink_generic::nl80211::{
    self, BandIndex, Channel, ChannelWidth, Connect, ConnectError, Iftype, InterfaceRecord, NetworkRecord,
    Notification, RegulatoryRecord, Scan, Ssid, StaFlag, StationRecord, SurveyRecord, WiphyRecord, WiphyRecords,
};
use netlink_generic::{Error, Generic};

#[path = "../../netlink-sys/tests/support/mod.rs"]
mod namespaces;

use namespaces::{eventually, isolated, pass_over};

/// Runs a test with two radios of its own, where the kernel can simulate radios. `name` is that of the test.
fn with_radios(name: &str, body: impl FnOnce(&Radios)) {
    isolated(name, || {
        let generic = Generic::connect().unwrap();
        match generic.family("MAC80211_HWSIM") {
            Ok(_) => {}
            Err(Error::NoFamily { .. }) => return println!("passed over: the kernel does not simulate radios"),
            Err(error) => panic!("{error}"),
        }
        if Command::new("iw").arg("--version").output().is_err() {
            return pass_over(&format!("{name}: there is no `iw` here"));
        }
        let radios = Radios::make(generic);
        body(&radios);
    });
}

struct Radios {
    generic: Generic,
    /// Adapter and first interface of each.
    first: (WiphyRecord, u32),
    second: (WiphyRecord, u32),
}

impl Radios {
    fn make(generic: Generic) -> Self {
        // Radios of all namespaces have different names.
        let [first, second] = ["first", "second"].map(|name| format!("{name}-{}", std::process::id()));
        for name in [&first, &second] {
            let request = mac80211_hwsim::new_radio(Flags::empty()).radio_name(name);
            let number = generic.call(request.numbered()).unwrap();
            let radio = generic.call(mac80211_hwsim::get_radio().radio_id(number)).unwrap();
            assert_eq!(radio.radio_name().unwrap(), name.as_str());
        }
        let radio = |name: &str| {
            let wiphy = wiphys(&generic).into_iter().find(|wiphy| wiphy.name == name).expect("a new radio");
            let interfaces = interfaces(&generic);
            let interface = interfaces.iter().find(|interface| interface.wiphy == Some(wiphy.index)).expect("one");
            (wiphy, interface.index.unwrap())
        };
        let (first, second) = (radio(&first), radio(&second));
        for (_, index) in [&first, &second] {
            run(&format!("ip link set {} up", name_of(&generic, *index)));
        }
        Self { generic, first, second }
    }
}

fn wiphys(generic: &Generic) -> Vec<WiphyRecord> {
    let records: WiphyRecords = generic.call(nl80211::wiphys()).unwrap().collect::<Result<_, _>>().unwrap();
    records.wiphys
}

fn interfaces(generic: &Generic) -> Vec<InterfaceRecord> {
    let dump = generic.call(nl80211::interfaces()).unwrap();
    dump.map(|interface| InterfaceRecord::from(&interface.unwrap())).collect()
}

fn interface(generic: &Generic, index: u32) -> InterfaceRecord {
    InterfaceRecord::from(&generic.call(nl80211::interface(index)).unwrap())
}

fn name_of(generic: &Generic, index: u32) -> String {
    interface(generic, index).name.unwrap()
}

/// Runs a tool, and fails if it fails. The arguments are separated by spaces.
fn run(command: &str) -> String {
    let mut words = command.split_whitespace();
    let output = Command::new(words.next().unwrap()).args(words).output().unwrap();
    assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What is behind a word on each line that begins with it.
fn behind<'t>(text: &'t str, word: &str) -> Vec<&'t str> {
    text.lines().filter_map(|line| line.trim_start().strip_prefix(word)).map(str::trim).collect()
}

#[test]
fn adapters_are_what_iw_prints() {
    with_radios("adapters_are_what_iw_prints", |radios| {
        let (wiphy, _) = &radios.first;
        let printed = run(&format!("iw phy#{} info", wiphy.index));
        // Channels: `* 2412 MHz [1] (20.0 dBm) (no IR)`, in newer versions `2412.0 MHz`.
        let theirs: Vec<_> = printed.lines().filter(|line| line.contains(" MHz [")).collect();
        let ours: Vec<_> = wiphy.bands.iter().flat_map(|band| &band.channels).collect();
        assert_eq!(ours.len(), theirs.len(), "{printed}");
        assert!(ours.len() > 40);
        for (channel, line) in ours.iter().zip(theirs) {
            let words: Vec<_> = line.split_whitespace().collect();
            let frequency: u32 = words[1].trim_end_matches(".0").parse().unwrap();
            assert_eq!(channel.frequency, frequency, "{line}");
            // Below 1 GHz `iw` of old versions makes numbers up.
            if let Some(number) = channel.number() {
                assert_eq!(format!("[{number}]"), words[3], "{line}");
            }
            assert_eq!(channel.is_disabled, line.contains("(disabled)"), "{line}");
            assert_eq!(!channel.is_disabled && channel.is_passive, line.contains("no IR"), "{line}");
            assert_eq!(!channel.is_disabled && channel.has_radar, line.contains("radar detection"), "{line}");
            if !channel.is_disabled {
                let power = channel.power.unwrap();
                assert_eq!(format!("({}.{}", power / 100, power / 10 % 10), words[4], "{line}");
            }
        }
        // Rates: `* 1.0 Mbps`.
        let rates = wiphy.bands.iter().flat_map(|band| &band.bitrates);
        let rates: Vec<_> = rates.map(|rate| format!("{}.{}", rate / 10, rate % 10)).collect();
        let theirs = printed.lines().filter(|line| line.trim_start().starts_with("* ") && line.contains(" Mbps"));
        let theirs: Vec<_> = theirs.map(|line| line.split_whitespace().nth(1).unwrap().to_string()).collect();
        assert_eq!(rates, theirs);
        assert_eq!(wiphy.bands[0].band, BandIndex::_2GHZ);
        assert!(wiphy.bands[0].ht.is_some() && wiphy.bands[1].vht.is_some());
        // Ciphers: `* CCMP-128 (00-0f-ac:4)`.
        let theirs: Vec<_> = printed.lines().filter_map(|line| line.split_once("(00-0f-ac:")).collect();
        let theirs: Vec<_> = theirs.iter().map(|(_, rest)| rest.trim_end_matches(')').to_string()).collect();
        let ours: Vec<_> = wiphy.ciphers.iter().map(|cipher| (cipher.0 & 0xff).to_string()).collect();
        assert_eq!(ours, theirs);
        // Kinds of interfaces, each on a line of its own.
        let modes = printed.split("Supported interface modes:").nth(1).unwrap();
        let modes = modes.lines().skip(1).take_while(|line| line.trim_start().starts_with("* ")).count();
        assert_eq!(wiphy.iftypes.len(), modes);
        assert!(wiphy.iftypes.contains(&Iftype::STATION) && wiphy.iftypes.contains(&Iftype::AP));
        let number = behind(&printed, "max # scan SSIDs:")[0];
        assert_eq!(wiphy.scan_ssids.map(|most| most.to_string()).as_deref(), Some(number));
        let commands = printed.split("Supported commands:").nth(1).unwrap();
        let commands = commands.lines().skip(1).take_while(|line| line.trim_start().starts_with("* ")).count();
        assert_eq!(wiphy.commands.len(), commands);
        // A wiphy alone is the same.
        let alone: WiphyRecords =
            radios.generic.call(nl80211::wiphy(wiphy.index)).unwrap().collect::<Result<_, _>>().unwrap();
        assert_eq!(
            alone.wiphys,
            wiphys(&radios.generic).into_iter().filter(|w| w.index == wiphy.index).collect::<Vec<_>>()
        );
    });
}

#[test]
fn interfaces_come_change_and_go() {
    with_radios("interfaces_come_change_and_go", |radios| {
        let generic = &radios.generic;
        let (wiphy, _) = &radios.first;
        let mut events = generic.subscribe_to(nl80211::NAME, nl80211::EVENTS).unwrap();
        let added = generic.call(nl80211::add_interface(wiphy.index, "mon0", Iftype::MONITOR)).unwrap();
        let added = InterfaceRecord::from(&added);
        let index = added.index.unwrap();
        assert_eq!((added.name.as_deref(), added.iftype), (Some("mon0"), Some(Iftype::MONITOR)));
        // Radios that come have the rules of the country told, at any time.
        let told = eventually("the new interface", || {
            match events.next_within(Some(Duration::from_secs(10))).unwrap()?.read() {
                Some(Ok(Notification::NewInterface(told))) => Some(told),
                _ => None,
            }
        });
        assert_eq!(told.ifindex(), Some(index));

        run("ip link set mon0 up");
        let channel = Channel::new(5180).wide(ChannelWidth::_80, 5210);
        // The station beside it must not hold the channel.
        run(&format!("ip link set {} down", name_of(generic, radios.first.1)));
        generic.call(nl80211::set_channel(index, channel)).unwrap();
        let printed = run("iw dev mon0 info");
        assert!(printed.contains("channel 36 (5180 MHz), width: 80 MHz, center1: 5210 MHz"), "{printed}");
        let record = interface(generic, index);
        assert_eq!(record.channel, Some(channel));
        assert_eq!(record.channel.unwrap().number(), Some(36));

        run("ip link set mon0 down");
        generic.call(nl80211::set_type(index, Iftype::STATION)).unwrap();
        assert!(run("iw dev mon0 info").contains("type managed"));

        for record in interfaces(generic) {
            let printed = run(&format!("iw dev {} info", record.name.as_deref().unwrap()));
            assert_eq!(behind(&printed, "ifindex "), [record.index.unwrap().to_string()]);
            assert_eq!(behind(&printed, "wdev "), [format!("{:#x}", record.device.unwrap())]);
            assert_eq!(behind(&printed, "addr "), [record.address.unwrap().to_string()]);
            assert_eq!(behind(&printed, "wiphy "), [record.wiphy.unwrap().to_string()]);
            if let Some(power) = record.transmit_power {
                assert_eq!(behind(&printed, "txpower "), [format!("{}.{:02} dBm", power / 100, power % 100)]);
            }
        }

        generic.call(nl80211::delete_interface(index)).unwrap();
        let error = generic.call(nl80211::interface(index)).unwrap_err();
        assert!(matches!(&error, Error::Refused(_)), "{error}");
        assert!(interfaces(generic).iter().all(|interface| interface.index != Some(index)));

        let station = radios.second.1;
        for is_on in [true, false] {
            generic.call(nl80211::set_power_save(station, is_on)).unwrap();
            let printed = run(&format!("iw dev {} get power_save", name_of(generic, station)));
            assert_eq!(printed.trim(), if is_on { "Power save: on" } else { "Power save: off" });
        }
        generic.call(nl80211::set_transmit_power(station, Some(1000))).unwrap();
    });
}

/// The reply is a number, which nobody gets who does not wait for what became of the frame.
#[test]
fn frames_are_sent_with_a_number_or_without() {
    with_radios("frames_are_sent_with_a_number_or_without", |radios| {
        let (generic, station) = (&radios.generic, radios.second.1);
        let mut events = generic.subscribe_to(nl80211::NAME, [nl80211::Groups::MLME]).unwrap();
        let own = interface(generic, station).address.unwrap();
        let all = [0xff; 6];
        // An action frame of a vendor, to all: header, addresses, number; category, action.
        let frame = [&[0xd0, 0, 0, 0], &all[..], own.as_bytes(), &all, &[0, 0], &[4, 9]].concat();
        let request = || {
            let request = nl80211::frame().ifindex(station).wiphy_freq(2412).offchannel_tx_ok(true).duration(20);
            request.frame(&frame)
        };
        let mut answers = generic.call(request()).unwrap();
        let cookie = answers.next().expect("a number").unwrap().cookie();
        assert!(cookie.is_some() && answers.next().is_none());
        let sent = eventually("the end of the frame", || {
            match events.next_within(Some(Duration::from_secs(10))).unwrap()?.read() {
                Some(Ok(Notification::FrameTxStatus(sent))) => Some(sent),
                _ => None,
            }
        });
        assert_eq!((sent.cookie(), sent.frame()), (cookie, Some(frame.as_slice())));

        assert!(generic.call(request().dont_wait_for_ack(true)).unwrap().next().is_none());
    });
}

/// Both radios in an ad hoc network, until they know each other. Its address is given: two that found one each need not find together.
fn ad_hoc(radios: &Radios, ssid: &Ssid) {
    let generic = &radios.generic;
    let address: HardwareAddress = "02:11:22:33:44:55".parse().unwrap();
    for index in [radios.first.1, radios.second.1] {
        let name = name_of(generic, index);
        run(&format!("ip link set {name} down"));
        generic.call(nl80211::set_type(index, Iftype::ADHOC)).unwrap();
        run(&format!("ip link set {name} up"));
        generic.call(nl80211::join_ad_hoc(index, ssid, Channel::new(2412)).mac(address)).unwrap();
    }
    eventually("an ad hoc network of two", || {
        let both = [radios.first.1, radios.second.1];
        both.iter().all(|index| stations(generic, *index).len() == 1).then_some(())
    });
}

fn stations(generic: &Generic, index: u32) -> Vec<StationRecord> {
    let dump = generic.call(nl80211::stations(index)).unwrap();
    dump.map(|station| StationRecord::from(&station.unwrap())).collect()
}

#[test]
fn stations_networks_and_surveys_are_what_iw_prints() {
    with_radios("stations_networks_and_surveys_are_what_iw_prints", |radios| {
        let generic = &radios.generic;
        let ssid: Ssid = "caf\u{e9} one".parse().unwrap();
        ad_hoc(radios, &ssid);
        let (index, name) = (radios.first.1, name_of(generic, radios.first.1));
        assert_eq!(interface(generic, index).ssid.as_ref(), Some(&ssid));
        let printed = run(&format!("iw dev {name} info"));
        assert_eq!(behind(&printed, "ssid "), [ssid.to_string()]);

        // A station changes while one looks: the quiet parts are compared, and the rest twice.
        let address = interface(generic, radios.second.1).address.unwrap();
        eventually("a signal", || {
            let printed = run(&format!("iw dev {name} station dump"));
            let record = stations(generic, index).pop().unwrap();
            let again = run(&format!("iw dev {name} station dump"));
            assert_eq!(record.address, Some(address));
            assert!(printed.starts_with(&format!("Station {address} (on {name})")), "{printed}");
            let both =
                |word: &str| [&printed, &again].map(|text| behind(text, word).first().map(|word| word.to_string()));
            let counters = [
                ("rx bytes:", record.received_bytes.unwrap()),
                ("rx packets:", record.received_packets.unwrap().into()),
                ("tx bytes:", record.sent_bytes.unwrap()),
                ("tx packets:", record.sent_packets.unwrap().into()),
                ("tx failed:", record.failed.unwrap().into()),
            ];
            for (word, count) in counters {
                let [before, after] = both(word).map(|count| count.unwrap().parse::<u64>().unwrap());
                assert!((before..=after).contains(&count), "{word} {record:?} {printed}");
            }
            let signal = record.signal?;
            let words = [
                ("signal:", format!("{signal} dBm")),
                ("authorized:", yes(record.flags.contains(StaFlag::AUTHORIZED))),
                ("WMM/WME:", yes(record.flags.contains(StaFlag::WME))),
                ("tx bitrate:", record.send_rate.map(|rate| rate.to_string()).unwrap_or_default()),
                ("rx bitrate:", record.receive_rate.map(|rate| rate.to_string()).unwrap_or_default()),
            ];
            for (word, ours) in words {
                let theirs = both(word).map(|theirs| theirs.unwrap_or_default());
                assert!(theirs.contains(&ours), "{word} {record:?} {printed}");
            }
            Some(())
        });
        let one = StationRecord::from(&generic.call(nl80211::station(index, address)).unwrap());
        assert_eq!((one.address, one.interface), (Some(address), Some(index)));

        // The survey: `frequency: 2412 MHz [in use]`, `noise: -92 dBm`.
        let printed = run(&format!("iw dev {name} survey dump"));
        let dump = generic.call(nl80211::surveys(index)).unwrap();
        let surveys: Vec<_> = dump.map(|survey| SurveyRecord::from(&survey.unwrap())).collect();
        let frequencies: Vec<_> = surveys
            .iter()
            .map(|survey| {
                format!("{} MHz{}", survey.frequency.unwrap(), if survey.is_in_use { " [in use]" } else { "" })
            })
            .collect();
        assert!(!frequencies.is_empty());
        assert_eq!(behind(&printed, "frequency:"), frequencies);
        let noises: Vec<_> =
            surveys.iter().filter_map(|survey| survey.noise).map(|noise| format!("{noise} dBm")).collect();
        assert_eq!(behind(&printed, "noise:"), noises);

        // Another one finds the network.
        let added = generic.call(nl80211::add_interface(radios.second.0.index, "look0", Iftype::STATION)).unwrap();
        let looking = added.ifindex().unwrap();
        generic.call(nl80211::leave_ad_hoc(radios.second.1)).unwrap();
        run(&format!("ip link set {} down", name_of(generic, radios.second.1)));
        run("ip link set look0 up");
        let found = Scan::new(looking).frequency(2412).ssid(ssid.clone()).run(generic).unwrap();
        let network = found.iter().find(|network| network.ssid.as_ref() == Some(&ssid)).expect("the network");
        assert_eq!((network.frequency, network.channel()), (Some(2412), Some(1)));
        assert!(network.is_open() && !network.is_robust());
        let printed = run("iw dev look0 scan dump");
        let dump = generic.call(nl80211::networks(looking)).unwrap();
        let networks: Vec<_> = dump.map(|network| NetworkRecord::from(&network.unwrap())).collect();
        let bssids: Vec<_> = behind(&printed, "BSS ").into_iter().filter(|rest| rest.contains("(on")).collect();
        assert_eq!(networks.len(), bssids.len(), "{printed}");
        for (record, theirs) in networks.iter().zip(bssids) {
            assert!(theirs.starts_with(&record.bssid.unwrap().to_string()), "{theirs}");
        }
        let names: Vec<_> =
            networks.iter().map(|network| network.ssid.clone().unwrap_or_default().to_string()).collect();
        assert_eq!(behind(&printed, "SSID:"), names);
        let signals: Vec<_> =
            networks.iter().map(|network| format!("{:.2} dBm", f64::from(network.signal.unwrap()) / 100.0)).collect();
        assert_eq!(behind(&printed, "signal:"), signals);
        let intervals: Vec<_> =
            networks.iter().map(|network| format!("{} TUs", network.beacon_interval.unwrap())).collect();
        assert_eq!(behind(&printed, "beacon interval:"), intervals);

        // Nobody is there to connect to, and a scan cannot be begun while the interface is down.
        let refused = Connect::new(looking, "nobody".parse().unwrap()).run(generic).unwrap_err();
        assert!(matches!(refused, ConnectError::NoAnswer { .. } | ConnectError::Refused { .. }), "{refused}");
        run("ip link set look0 down");
        let error = Scan::new(looking).run(generic).unwrap_err();
        assert!(error.to_string().contains("trigger-scan"), "{error}");
    });
}

fn yes(is_so: bool) -> String {
    (if is_so { "yes" } else { "no" }).to_string()
}

#[test]
fn regulatory_domains_are_what_iw_prints() {
    with_radios("regulatory_domains_are_what_iw_prints", |radios| {
        let printed = run("iw reg get");
        let dump = radios.generic.call(nl80211::regulatory_domains()).unwrap();
        let records: Vec<_> = dump.map(|domain| RegulatoryRecord::from(&domain.unwrap())).collect();
        let countries: Vec<_> = behind(&printed, "country ");
        assert_eq!(records.len(), countries.len(), "{printed}");
        for (record, theirs) in records.iter().zip(&countries) {
            assert!(theirs.starts_with(&format!("{}: ", record.country)), "{theirs}");
        }
        // `(2402 - 2472 @ 40), (N/A, 20), (N/A)`
        let rules: Vec<_> = printed.lines().filter(|line| line.trim_start().starts_with('(')).collect();
        let ours: Vec<_> = records.iter().flat_map(|record| &record.rules).collect();
        assert_eq!(ours.len(), rules.len());
        for (rule, theirs) in ours.iter().zip(rules) {
            let range = format!("({} - {} @ {})", rule.start / 1000, rule.end / 1000, rule.width / 1000);
            assert!(theirs.trim_start().starts_with(&range), "{theirs}");
            assert!(theirs.contains(&format!(", {}), ", rule.power / 100)), "{theirs}");
        }
        let one = RegulatoryRecord::from(&radios.generic.call(nl80211::regulatory_domain()).unwrap());
        assert_eq!(one.country, records[0].country);
    });
}

/// A program that runs until dropped, and the file with its settings.
struct Running {
    program: Child,
    settings: PathBuf,
}

impl Running {
    /// Starts a program that is given the file with its settings as its last argument.
    fn with_settings(program: &str, arguments: &[&str], text: &str) -> Self {
        let settings = std::env::temp_dir().join(format!("{program}-{}.conf", std::process::id()));
        std::fs::write(&settings, text).unwrap();
        let mut command = Command::new(program);
        let program = command.args(arguments).arg(&settings).stdout(Stdio::null()).spawn().unwrap();
        Self { program, settings }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.program.kill();
        let _ = self.program.wait();
        std::fs::remove_file(&self.settings).unwrap();
    }
}

/// An access point on the first radio.
fn hostapd(radios: &Radios, settings: &str) -> Running {
    let name = name_of(&radios.generic, radios.first.1);
    run(&format!("ip link set {name} down"));
    Running::with_settings("hostapd", &[], &format!("interface={name}\ndriver=nl80211\n{settings}"))
}

#[test]
fn an_open_network_is_joined_and_left() {
    let name = "an_open_network_is_joined_and_left";
    with_radios(name, |radios| {
        if Command::new("hostapd").arg("-v").output().is_err() {
            return pass_over(&format!("{name}: there is no `hostapd` here"));
        }
        let generic = &radios.generic;
        let (access_point, station) = (radios.first.1, radios.second.1);
        let _hostapd = hostapd(radios, "ssid=open one\nhw_mode=g\nchannel=6\nieee80211n=1\nwmm_enabled=1\n");
        let ssid: Ssid = "open one".parse().unwrap();
        let network = eventually("a network", || {
            let found = Scan::new(station).frequency(2437).run(generic).unwrap();
            found.into_iter().find(|network| network.ssid.as_ref() == Some(&ssid))
        });
        assert!(network.is_open() && network.element(nl80211::ElementId::HT_CAPABILITY).is_some());
        let mut events = generic.subscribe_to(nl80211::NAME, [nl80211::Groups::MLME]).unwrap();
        // A slow machine does not answer in time, at first.
        let connect = Connect::new(station, ssid.clone()).frequency(2437);
        let bssid = eventually("a connection", || match connect.run(generic) {
            Err(ConnectError::NoAnswer { .. }) => None,
            ended => Some(ended.unwrap()),
        });
        assert_eq!(bssid, network.bssid);
        assert_eq!(interface(generic, station).ssid, Some(ssid));
        let stations_of =
            |index| stations(generic, index).into_iter().map(|station| station.address).collect::<Vec<_>>();
        assert_eq!(stations_of(station), [bssid]);
        let own: Option<HardwareAddress> = interface(generic, station).address;
        eventually("a station", || stations_of(access_point).contains(&own).then_some(()));
        let printed = run(&format!("iw dev {} link", name_of(generic, station)));
        assert!(printed.starts_with(&format!("Connected to {}", bssid.unwrap())), "{printed}");
        generic.call(nl80211::disconnect(station)).unwrap();
        eventually("the end", || stations_of(station).is_empty().then_some(()));
        // All of it was told, in its order.
        let mut told = BTreeSet::new();
        while let Some(event) = events.next_within(Some(Duration::from_secs(2))).unwrap() {
            match event.read().expect("a notification there is").unwrap() {
                Notification::Connect(connect) if connect.timed_out() => {}
                Notification::Connect(connect) => {
                    assert!(connect.ifindex() == Some(station) && connect.mac() == bssid);
                    told.insert("connected");
                }
                Notification::Disconnect(end) if end.ifindex() == Some(station) => {
                    assert!(told.contains("connected") && !end.disconnected_by_ap());
                    told.insert("disconnected");
                }
                Notification::NewStation(new) if new.ifindex() == Some(access_point) => {
                    assert_eq!(new.mac(), own);
                    told.insert("new station");
                }
                _ => {}
            }
        }
        assert_eq!(told, BTreeSet::from(["connected", "disconnected", "new station"]));
    });
}

#[test]
fn a_protected_network_is_joined_by_wpa_supplicant() {
    let name = "a_protected_network_is_joined_by_wpa_supplicant";
    with_radios(name, |radios| {
        for program in ["hostapd", "wpa_supplicant"] {
            if Command::new(program).arg("-v").output().is_err() {
                return pass_over(&format!("{name}: there is no `{program}` here"));
            }
        }
        let generic = &radios.generic;
        let (access_point, station) = (radios.first.1, radios.second.1);
        let _hostapd = hostapd(
            radios,
            "ssid=closed\nhw_mode=g\nchannel=6\nwpa=2\nwpa_key_mgmt=WPA-PSK\nrsn_pairwise=CCMP\nwpa_passphrase=not a secret\n",
        );
        let ssid: Ssid = "closed".parse().unwrap();
        let network = eventually("a network", || {
            let found = Scan::new(station).frequency(2437).run(generic).unwrap();
            found.into_iter().find(|network| network.ssid.as_ref() == Some(&ssid))
        });
        assert!(!network.is_open() && network.is_robust());
        // Without the key, the network is not entered.
        let refused = Connect::new(station, ssid.clone()).frequency(2437).run(generic).unwrap_err();
        assert!(matches!(refused, ConnectError::NoAnswer { .. } | ConnectError::Refused { .. }), "{refused}");

        let text = "network={\n ssid=\"closed\"\n psk=\"not a secret\"\n key_mgmt=WPA-PSK\n scan_freq=2437\n}\n";
        let interface_name = name_of(generic, station);
        let _supplicant =
            Running::with_settings("wpa_supplicant", &["-D", "nl80211", "-i", &interface_name, "-c"], text);
        let authorized = |index, address| {
            let stations = stations(generic, index);
            let other = stations.into_iter().find(|station| station.address == address)?;
            other.flags.contains(StaFlag::AUTHORIZED).then_some(other)
        };
        eventually("a connection", || authorized(station, network.bssid));
        let own = interface(generic, station);
        assert_eq!(own.channel.and_then(|channel| channel.number()), Some(6));
        // Not every kernel has the name of a network that a program authenticated itself to.
        let printed = run(&format!("iw dev {interface_name} info"));
        let names: Vec<_> = own.ssid.iter().map(ToString::to_string).collect();
        assert_eq!(behind(&printed, "ssid "), names);
        assert!(run(&format!("iw dev {interface_name} link")).contains("SSID: closed"));
        let guest = eventually("a guest", || authorized(access_point, own.address));
        assert_eq!(guest.interface, Some(access_point));
        let printed = run(&format!("iw dev {} station dump", name_of(generic, access_point)));
        assert_eq!(behind(&printed, "authorized:"), ["yes"], "{printed}");
    });
}

/// The same on a connection whose calls are futures.
#[test]
fn scans_and_connections_can_be_awaited() {
    with_radios("scans_and_connections_can_be_awaited", |radios| {
        let generic = netlink_generic::async_io::Generic::connect().unwrap();
        let ssid: Ssid = "two".parse().unwrap();
        ad_hoc(radios, &ssid);
        let added = radios.generic.call(nl80211::add_interface(radios.second.0.index, "look0", Iftype::STATION));
        let looking = added.unwrap().ifindex().unwrap();
        radios.generic.call(nl80211::leave_ad_hoc(radios.second.1)).unwrap();
        run(&format!("ip link set {} down", name_of(&radios.generic, radios.second.1)));
        run("ip link set look0 up");
        let scan = Scan::new(looking).frequency(2412).ssid(ssid.clone());
        let found = async_io::block_on(scan.perform(&generic)).unwrap();
        assert!(found.iter().any(|network| network.ssid.as_ref() == Some(&ssid)), "{found:?}");
        let nobody = Connect::new(looking, "nobody".parse().unwrap());
        let refused = async_io::block_on(nobody.perform(&generic)).unwrap_err();
        assert!(matches!(refused, ConnectError::NoAnswer { .. } | ConnectError::Refused { .. }), "{refused}");
    });
}
