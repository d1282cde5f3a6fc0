//! Team devices, their options and their ports.

use std::fs;

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::Generic;
use netlink_generic::generated::team::{self, Groups, Notification, OptionType, OptionValue, Team};

use crate::kernel::{eventually, index_of, parts, run, run_json, same_after_json, with_family};

const FAMILY: &str = "team";

/// Whether the value of an option, of a port or of the team, is right.
fn has(
    generic: &Generic,
    link: u32,
    (name, port): (&str, Option<u32>),
    is_right: impl Fn(Option<OptionValue<&[u8]>>) -> bool,
) -> bool {
    let parts = options(generic, link);
    let mut options = parts.iter().flat_map(|team| team.list_option().unwrap().option());
    let found = options.find(|one| one.name().is_some_and(|it| it == name) && one.port_ifindex() == port);
    is_right(found.unwrap_or_else(|| panic!("{name}: {parts:?}")).data())
}

/// All options of a team, in as many messages as the kernel needs for them.
fn options(generic: &Generic, link: u32) -> Vec<Team> {
    let parts = parts(generic, team::options_get().team_ifindex(link));
    for team in &parts {
        same_after_json(Team::<()>::SCHEMA, team.as_bytes());
        assert_eq!(team.team_ifindex(), Some(link));
    }
    parts
}

#[test]
fn options_and_ports_are_set_listed_and_told() {
    with_family(FAMILY, "team::options_and_ports_are_set_listed_and_told", |generic| {
        run("ip link add v0 type veth peer name v1");
        run("ip link add t0 type team");
        let (link, port) = (index_of("t0"), index_of("v0"));
        let mut events = generic.subscribe_to(FAMILY, [Groups::CHANGE_EVENT.name]).unwrap();
        let mut next = || loop {
            let event = events.next_within(Some(std::time::Duration::from_secs(60))).unwrap().expect("it is told");
            // Each is followed by an end, as if it were a dump.
            if let Some(told) = event.read::<Notification>() {
                return told.unwrap();
            }
        };
        generic.call(team::noop()).unwrap();
        let mode = |mode: &str| {
            team::options_set(Flags::empty()).team_ifindex(link).list_option(|options| {
                options.option(|option| option.name("mode").r#type(OptionType::STRING).data(|data| data.string(mode)))
            })
        };
        generic.call(mode("activebackup")).unwrap();
        let unknown = generic.call(mode("no mode")).unwrap_err();
        assert!(unknown.errno().is_some_and(|errno| errno != Errno::ENOENT), "{unknown}");
        // The mode has an option of its own.
        let Notification::Options(told) = next() else { panic!("options are told") };
        same_after_json(Team::<()>::SCHEMA, told.as_bytes());
        let names: Vec<_> = told.list_option().unwrap().option().map(|one| one.name().unwrap().to_string()).collect();
        assert_eq!(names, ["activeport"]);

        run("ip link set v0 master t0");
        let told = loop {
            if let Notification::PortList(told) = next() {
                break told;
            }
        };
        same_after_json(Team::<()>::SCHEMA, told.as_bytes());
        let told: Vec<_> = told.list_port().unwrap().port().map(|one| (one.ifindex(), one.changed())).collect();
        assert_eq!(told, [(Some(port), true)]);
        // That the other end of it is down the kernel notices a little later.
        eventually("a port without a link", || {
            let messages = parts(generic, team::port_list_get().team_ifindex(link));
            let [ports] = &messages[..] else { panic!("{messages:?}") };
            same_after_json(Team::<()>::SCHEMA, ports.as_bytes());
            let ports: Vec<_> = ports.list_port().unwrap().port().collect();
            let [one] = &ports[..] else { panic!("{ports:?}") };
            assert_eq!((one.ifindex(), one.removed()), (Some(port), false));
            (!one.linkup()).then_some(())
        });

        let text = |text: &[u8]| text.strip_suffix(&[0]).unwrap_or(text) == b"activebackup";
        assert!(has(
            generic,
            link,
            ("mode", None),
            |mode| matches!(mode, Some(OptionValue::String(mode)) if text(mode))
        ));
        assert!(has(generic, link, ("priority", Some(port)), |value| matches!(value, Some(OptionValue::S32(0)))));
        let settings = team::options_set(Flags::empty()).team_ifindex(link).list_option(|options| {
            options
                .option(|option| {
                    option.name("priority").port_ifindex(port).r#type(OptionType::S32).data(|data| data.s32(-7))
                })
                .option(|option| option.name("activeport").r#type(OptionType::U32).data(|data| data.u32(port)))
                .option(|option| {
                    option.name("user_linkup").port_ifindex(port).r#type(OptionType::FLAG).data(|data| data.flag(&[]))
                })
        });
        generic.call(settings).unwrap();
        assert!(has(generic, link, ("priority", Some(port)), |value| matches!(value, Some(OptionValue::S32(-7)))));
        let is_port = |value: Option<OptionValue<&[u8]>>| matches!(value, Some(OptionValue::U32(it)) if it == port);
        assert!(has(generic, link, ("activeport", None), is_port));
        let is_on = |value: Option<OptionValue<&[u8]>>| matches!(value, Some(OptionValue::Flag(_)));
        assert!(has(generic, link, ("user_linkup", Some(port)), is_on));
        assert!(has(generic, link, ("user_linkup_enabled", Some(port)), |value| value.is_none()));
    });
}

/// The kernel makes a message of what fits into a page, and begins another one.
#[test]
fn many_ports_and_their_options_come_in_several_messages() {
    with_family(FAMILY, "team::many_ports_and_their_options_come_in_several_messages", |generic| {
        run("ip link add t0 type team");
        let link = index_of("t0");
        let names: Vec<_> = (0..200).map(|number| format!("p{number}")).collect();
        let batch = std::env::temp_dir().join(format!("team-{}", std::process::id()));
        let lines = names.iter().map(|name| format!("link add {name} type dummy\nlink set {name} master t0\n"));
        fs::write(&batch, lines.collect::<String>()).unwrap();
        run(&format!("ip -batch {}", batch.display()));
        fs::remove_file(batch).unwrap();
        let shown = run_json("ip -json link show master t0");
        let mut ports: Vec<_> =
            shown.as_array().unwrap().iter().map(|link| link["ifindex"].as_u64().unwrap()).collect();
        assert_eq!(ports.len(), names.len());
        let messages = parts(generic, team::port_list_get().team_ifindex(link));
        assert!(messages.len() > 1, "{messages:?}");
        let mut listed: Vec<_> = messages
            .iter()
            .flat_map(|team| team.list_port().unwrap().port())
            .map(|port| u64::from(port.ifindex().unwrap()))
            .collect();
        ports.sort_unstable();
        listed.sort_unstable();
        assert_eq!(listed, ports);

        let messages = options(generic, link);
        assert!(messages.len() > 1, "{messages:?}");
        let all = messages.iter().flat_map(|team| team.list_option().unwrap().option());
        let mut of_ports: Vec<_> = all
            .filter(|option| option.name().is_some_and(|name| name == "priority"))
            .map(|option| u64::from(option.port_ifindex().unwrap()))
            .collect();
        of_ports.sort_unstable();
        assert_eq!(of_ports, ports);
    });
}
