//! What tasks have used: our own process is one.

use netlink_core::{AttributeSet as _, check};
use netlink_generic::generated::taskstats;

use crate::kernel::beside;

const FAMILY: &str = "TASKSTATS";

#[test]
fn our_own_process_has_used_something() {
    beside("ip", FAMILY, "taskstats::our_own_process_has_used_something", |generic| {
        let own = std::process::id();
        let answer = match generic.call(taskstats::get().tgid(own)) {
            Ok(answer) => answer,
            // Only who administrates the whole machine may ask.
            Err(error) if error.is_permission_denied() => return println!("passed over: {error}"),
            Err(error) => panic!("{error}"),
        };
        // The struct of an older kernel is shorter than ours, so JSON has it as bytes.
        check(taskstats::Statistics::<()>::SCHEMA, answer.as_bytes()).unwrap();
        let process = answer.aggr_tgid().unwrap();
        assert_eq!(process.tgid(), Some(own));
        let statistics = process.stats().unwrap();
        assert!(statistics.version > 0);

        let answer = generic.call(taskstats::get().pid(own)).unwrap();
        check(taskstats::Statistics::<()>::SCHEMA, answer.as_bytes()).unwrap();
        let task = answer.aggr_pid().unwrap();
        let statistics = task.stats().unwrap();
        assert_eq!((task.pid(), statistics.ac_pid), (Some(own), own));
        assert!(statistics.ac_btime64 >= u64::from(statistics.ac_btime));
        assert!(!statistics.ac_comm.text().as_bytes().is_empty());
    });
}
