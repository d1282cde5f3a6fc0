//! What tasks have used: our own process is one.

use std::fs;
use std::process::Command;
use std::time::Duration;

use netlink_core::{AttributeSet as _, Errno, check};
use netlink_generic::generated::taskstats::{self, Notification};

use crate::kernel::{beside, eventually, in_place, one_part, parts};

const FAMILY: &str = "TASKSTATS";

#[test]
fn our_own_process_has_used_something() {
    beside("ip", FAMILY, "taskstats::our_own_process_has_used_something", |generic| {
        let own = std::process::id();
        let answers: Vec<_> = match generic.call(taskstats::get().tgid(own)) {
            Ok(answers) => answers.map(Result::unwrap).collect(),
            // Only who administrates the whole machine may ask.
            Err(error) if error.is_permission_denied() => return println!("passed over: {error}"),
            Err(error) => panic!("{error}"),
        };
        let [answer] = &answers[..] else { panic!("{answers:?}") };
        // The struct of an older kernel is shorter than ours, so JSON has it as bytes.
        check(taskstats::Statistics::<()>::SCHEMA, answer.as_bytes()).unwrap();
        let process = answer.aggr_tgid().unwrap();
        assert_eq!(process.tgid(), Some(own));
        let statistics = process.stats().unwrap();
        assert!(statistics.version > 0);

        let answer = one_part(generic, taskstats::get().pid(own));
        check(taskstats::Statistics::<()>::SCHEMA, answer.as_bytes()).unwrap();
        let task = answer.aggr_pid().unwrap();
        let statistics = task.stats().unwrap();
        assert_eq!((task.pid(), statistics.ac_pid), (Some(own), own));
        assert!(statistics.ac_btime64 >= u64::from(statistics.ac_btime));
        assert!(!statistics.ac_comm.text().as_bytes().is_empty());
    });
}

#[test]
fn tasks_that_exit_are_told_to_who_asks_for_that() {
    in_place(FAMILY, |generic| {
        let processors = fs::read_to_string("/sys/devices/system/cpu/online").unwrap();
        let processors = processors.trim();
        let mut told = generic.subscribe([]).unwrap();
        match generic.call(taskstats::get().register_cpumask(processors)) {
            // It is said by an acknowledgement alone.
            Ok(mut answers) => assert!(answers.next().is_none()),
            Err(error) if error.is_permission_denied() || error.errno() == Some(Errno::EINVAL) => {
                return println!("passed over: the first namespaces alone are told: {error}");
            }
            Err(error) => panic!("{error}"),
        }
        // Others exit as well, and of so many that there is no room for all, some are lost without a word.
        eventually("a task that exits", || {
            let mut child = Command::new("true").spawn().unwrap();
            child.wait().unwrap();
            while let Some(event) = told.next_within(Some(Duration::from_secs(2))).unwrap() {
                let Some(Ok(Notification::New(exited))) = event.read() else { panic!("{event:?}") };
                check(taskstats::Statistics::<()>::SCHEMA, exited.as_bytes()).unwrap();
                if exited.aggr_pid().and_then(|task| task.pid()) == Some(child.id()) {
                    return Some(());
                }
            }
            None
        });
        assert!(parts(generic, taskstats::get().deregister_cpumask(processors)).is_empty());
    });
}
