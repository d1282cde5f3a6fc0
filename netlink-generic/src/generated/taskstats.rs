//! What tasks have used: times, delays, memory, input and output (`getdelays`), of a task, of a process, and of each
//! that exits. Also how many tasks of a control group are in which state.
//!
//! Printed by `cargo xtask codegen` from `specs/taskstats.yaml`. Not to be edited.

use netlink_core::{Chars, Nest, Unused};

netlink_core::structure! {
    /// What a task, or all of a process, has used. The kernel appends members; its version says how far they go.
    /// Delays are nanoseconds, each with a count of how often. C: `struct taskstats`, `linux/taskstats.h`.
    pub struct Taskstats = "taskstats", size 688 {
        /// `version`: Version of the struct.
        version: u16 = 0 [volatile],
        /// `ac_exitcode`: Exit status, as wait(2) has it.
        ac_exitcode: u32 = 4 [volatile],
        /// `ac_flag`.
        ac_flag: AccountingFlags = 8 [volatile],
        /// `ac_nice`.
        ac_nice: u8 = 9 [volatile],
        /// `cpu_count`.
        cpu_count: u64 = 16 [volatile],
        /// `cpu_delay_total`: Waited for a processor.
        cpu_delay_total: u64 = 24 [volatile],
        /// `blkio_count`.
        blkio_count: u64 = 32 [volatile],
        /// `blkio_delay_total`: Waited for synchronous block input and output.
        blkio_delay_total: u64 = 40 [volatile],
        /// `swapin_count`.
        swapin_count: u64 = 48 [volatile],
        /// `swapin_delay_total`: Waited for pages from swap.
        swapin_delay_total: u64 = 56 [volatile],
        /// `cpu_run_real_total`: Ran, in nanoseconds of the wall clock.
        cpu_run_real_total: u64 = 64 [volatile],
        /// `cpu_run_virtual_total`: Ran, in nanoseconds as the task sees them.
        cpu_run_virtual_total: u64 = 72 [volatile],
        /// `ac_comm`: Name of the command.
        ac_comm: Chars<32> = 80 [volatile],
        /// `ac_sched`: Scheduling discipline.
        ac_sched: u8 = 112 [volatile],
        /// `ac_pad`.
        ac_pad: [u8; 3] = 113 [volatile],
        /// `ac_uid`.
        ac_uid: u32 = 120 [volatile],
        /// `ac_gid`.
        ac_gid: u32 = 124 [volatile],
        /// `ac_pid`.
        ac_pid: u32 = 128 [volatile],
        /// `ac_ppid`.
        ac_ppid: u32 = 132 [volatile],
        /// `ac_btime`: Seconds since 1970 when it began; 32 bits of them.
        ac_btime: u32 = 136 [volatile],
        /// `ac_etime`: Microseconds since it began.
        ac_etime: u64 = 144 [volatile],
        /// `ac_utime`: Microseconds in user mode.
        ac_utime: u64 = 152 [volatile],
        /// `ac_stime`: Microseconds in the kernel.
        ac_stime: u64 = 160 [volatile],
        /// `ac_minflt`.
        ac_minflt: u64 = 168 [volatile],
        /// `ac_majflt`.
        ac_majflt: u64 = 176 [volatile],
        /// `coremem`: Resident memory over time, in megabyte-microseconds.
        coremem: u64 = 184 [volatile],
        /// `virtmem`: Virtual memory over time, in megabyte-microseconds.
        virtmem: u64 = 192 [volatile],
        /// `hiwater_rss`: Most resident memory, in kilobytes.
        hiwater_rss: u64 = 200 [volatile],
        /// `hiwater_vm`: Most virtual memory, in kilobytes.
        hiwater_vm: u64 = 208 [volatile],
        /// `read_char`: Bytes read, from caches too.
        read_char: u64 = 216 [volatile],
        /// `write_char`: Bytes written, to caches too.
        write_char: u64 = 224 [volatile],
        /// `read_syscalls`.
        read_syscalls: u64 = 232 [volatile],
        /// `write_syscalls`.
        write_syscalls: u64 = 240 [volatile],
        /// `read_bytes`: Bytes read from storage.
        read_bytes: u64 = 248 [volatile],
        /// `write_bytes`: Bytes written to storage.
        write_bytes: u64 = 256 [volatile],
        /// `cancelled_write_bytes`: Bytes whose writing became needless.
        cancelled_write_bytes: u64 = 264 [volatile],
        /// `nvcsw`: Voluntary context switches.
        nvcsw: u64 = 272 [volatile],
        /// `nivcsw`: Involuntary context switches.
        nivcsw: u64 = 280 [volatile],
        /// `ac_utimescaled`: User time scaled with the frequency of the processor, in microseconds.
        ac_utimescaled: u64 = 288 [volatile],
        /// `ac_stimescaled`: Time in the kernel scaled likewise.
        ac_stimescaled: u64 = 296 [volatile],
        /// `cpu_scaled_run_real_total`.
        cpu_scaled_run_real_total: u64 = 304 [volatile],
        /// `freepages_count`.
        freepages_count: u64 = 312 [volatile],
        /// `freepages_delay_total`: Waited for memory to be reclaimed.
        freepages_delay_total: u64 = 320 [volatile],
        /// `thrashing_count`.
        thrashing_count: u64 = 328 [volatile],
        /// `thrashing_delay_total`: Waited for pages that had just been evicted.
        thrashing_delay_total: u64 = 336 [volatile],
        /// `ac_btime64`: Seconds since 1970 when it began.
        ac_btime64: u64 = 344 [volatile],
        /// `compact_count`.
        compact_count: u64 = 352 [volatile],
        /// `compact_delay_total`: Waited for memory to be compacted.
        compact_delay_total: u64 = 360 [volatile],
        /// `ac_tgid`.
        ac_tgid: u32 = 368 [volatile],
        /// `ac_tgetime`: Microseconds since the process began.
        ac_tgetime: u64 = 376 [volatile],
        /// `ac_exe_dev`: Device of the program's file.
        ac_exe_dev: u64 = 384 [volatile],
        /// `ac_exe_inode`.
        ac_exe_inode: u64 = 392 [volatile],
        /// `wpcopy_count`.
        wpcopy_count: u64 = 400 [volatile],
        /// `wpcopy_delay_total`: Waited for pages to be copied on write.
        wpcopy_delay_total: u64 = 408 [volatile],
        /// `irq_count`.
        irq_count: u64 = 416 [volatile],
        /// `irq_delay_total`: Interrupted.
        irq_delay_total: u64 = 424 [volatile],
        /// `cpu_delay_max`.
        cpu_delay_max: u64 = 432 [volatile],
        /// `cpu_delay_min`.
        cpu_delay_min: u64 = 440 [volatile],
        /// `blkio_delay_max`.
        blkio_delay_max: u64 = 448 [volatile],
        /// `blkio_delay_min`.
        blkio_delay_min: u64 = 456 [volatile],
        /// `swapin_delay_max`.
        swapin_delay_max: u64 = 464 [volatile],
        /// `swapin_delay_min`.
        swapin_delay_min: u64 = 472 [volatile],
        /// `freepages_delay_max`.
        freepages_delay_max: u64 = 480 [volatile],
        /// `freepages_delay_min`.
        freepages_delay_min: u64 = 488 [volatile],
        /// `thrashing_delay_max`.
        thrashing_delay_max: u64 = 496 [volatile],
        /// `thrashing_delay_min`.
        thrashing_delay_min: u64 = 504 [volatile],
        /// `compact_delay_max`.
        compact_delay_max: u64 = 512 [volatile],
        /// `compact_delay_min`.
        compact_delay_min: u64 = 520 [volatile],
        /// `wpcopy_delay_max`.
        wpcopy_delay_max: u64 = 528 [volatile],
        /// `wpcopy_delay_min`.
        wpcopy_delay_min: u64 = 536 [volatile],
        /// `irq_delay_max`.
        irq_delay_max: u64 = 544 [volatile],
        /// `irq_delay_min`.
        irq_delay_min: u64 = 552 [volatile],
        /// `cpu_delay_max_ts`: When the longest delay was.
        cpu_delay_max_ts: Timespec = 560 [volatile],
        /// `blkio_delay_max_ts`.
        blkio_delay_max_ts: Timespec = 576 [volatile],
        /// `swapin_delay_max_ts`.
        swapin_delay_max_ts: Timespec = 592 [volatile],
        /// `freepages_delay_max_ts`.
        freepages_delay_max_ts: Timespec = 608 [volatile],
        /// `thrashing_delay_max_ts`.
        thrashing_delay_max_ts: Timespec = 624 [volatile],
        /// `compact_delay_max_ts`.
        compact_delay_max_ts: Timespec = 640 [volatile],
        /// `wpcopy_delay_max_ts`.
        wpcopy_delay_max_ts: Timespec = 656 [volatile],
        /// `irq_delay_max_ts`.
        irq_delay_max_ts: Timespec = 672 [volatile],
    }
}

netlink_core::structure! {
    /// A time of the wall clock. C: `struct __kernel_timespec`, `linux/time_types.h`.
    pub struct Timespec = "timespec", size 16 {
        /// `tv_sec`: Seconds since 1970.
        tv_sec: i64 = 0,
        /// `tv_nsec`: Nanoseconds of it.
        tv_nsec: i64 = 8,
    }
}

netlink_core::flags! {
    /// What happened to a task. C: `linux/acct.h`.
    pub struct AccountingFlags: u8 = "accounting-flags" {
        /// `AFORK`: It forked and did not execute a program.
        AFORK = 1 << 0,
        /// `ASU`: It used the rights of the superuser.
        ASU = 1 << 1,
        /// `ACOMPAT`.
        ACOMPAT = 1 << 2,
        /// `ACORE`: It dumped core.
        ACORE = 1 << 3,
        /// `AXSIG`: A signal ended it.
        AXSIG = 1 << 4,
        /// `AGROUP`: It was the last of its process.
        AGROUP = 1 << 5,
    }
}

netlink_core::structure! {
    /// How many tasks of a control group are in which state. C: `struct cgroupstats`, `linux/cgroupstats.h`.
    pub struct Cgroupstats = "cgroupstats", size 40 {
        /// `nr_sleeping`.
        nr_sleeping: u64 = 0 [volatile],
        /// `nr_running`.
        nr_running: u64 = 8 [volatile],
        /// `nr_stopped`.
        nr_stopped: u64 = 16 [volatile],
        /// `nr_uninterruptible`.
        nr_uninterruptible: u64 = 24 [volatile],
        /// `nr_io_wait`: Waiting for input or output.
        nr_io_wait: u64 = 32 [volatile],
    }
}

netlink_core::attributes! {
    /// What is asked for. C: `TASKSTATS_CMD_ATTR_*`, `linux/taskstats.h`.
    pub struct Command / CommandBuilder = "command", prefix "TASKSTATS_CMD_ATTR_" {
        /// `TASKSTATS_CMD_ATTR_PID`: A task.
        PID pid: u32 = 1,
        /// `TASKSTATS_CMD_ATTR_TGID`: A process: all its threads together.
        TGID tgid: u32 = 2,
        /// `TASKSTATS_CMD_ATTR_REGISTER_CPUMASK`: Tell this socket of the tasks that exit on these processors, a list
        /// such as `0-3,8`.
        REGISTER_CPUMASK register_cpumask: str = 3,
        /// `TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK`: No longer do so.
        DEREGISTER_CPUMASK deregister_cpumask: str = 4,
    }
}

netlink_core::attributes! {
    /// What a task or a process has used. C: `TASKSTATS_TYPE_*`, `linux/taskstats.h`.
    pub struct Statistics / StatisticsBuilder = "statistics", prefix "TASKSTATS_TYPE_" {
        /// `TASKSTATS_TYPE_PID`: The task.
        PID pid: u32 = 1,
        /// `TASKSTATS_TYPE_TGID`: The process.
        TGID tgid: u32 = 2,
        /// `TASKSTATS_TYPE_STATS`.
        STATS stats: Taskstats = 3,
        /// `TASKSTATS_TYPE_AGGR_PID`: Of a task: its number and statistics.
        AGGR_PID aggr_pid => Nest<Statistics> = 4,
        /// `TASKSTATS_TYPE_AGGR_TGID`: Of a process: its number and statistics.
        AGGR_TGID aggr_tgid => Nest<Statistics> = 5,
        #[doc(hidden)]
        NULL null [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// Which control group. C: `CGROUPSTATS_CMD_ATTR_*`, `linux/cgroupstats.h`.
    pub struct CgroupCommand / CgroupCommandBuilder = "cgroup-command", prefix "CGROUPSTATS_CMD_ATTR_" {
        /// `CGROUPSTATS_CMD_ATTR_FD`: An open file descriptor of its folder.
        FD fd: u32 = 1,
    }
}

netlink_core::attributes! {
    /// The tasks of a control group. C: `CGROUPSTATS_TYPE_*`, `linux/cgroupstats.h`.
    pub struct CgroupStatistics / CgroupStatisticsBuilder = "cgroup-statistics", prefix "CGROUPSTATS_TYPE_" {
        /// `CGROUPSTATS_TYPE_CGROUP_STATS`.
        CGROUP_STATS cgroup_stats: Cgroupstats = 1,
    }
}

netlink_core::family! {
    /// What tasks have used: times, delays, memory, input and output (`getdelays`), of a task, of a process, and of
    /// each that exits. Also how many tasks of a control group are in which state.
    pub static TASKSTATS = "taskstats", netlink_core::schema::Protocol::Generic { name: "TASKSTATS", version: 1 };
    get {
        /// How the tasks of a control group fare. C: `CGROUPSTATS_CMD_GET`.
        CGROUP_GET cgroup_get: CgroupCommand / CgroupCommandBuilder = 4 [1] -> CgroupStatistics = 5 [1];
    }
    multipart {
        /// The statistics of a task or a process, or a wish for those that exit. C: `TASKSTATS_CMD_GET`.
        GET get: Command / CommandBuilder = 1 [1, 2, 3, 4] -> Statistics = 2 [4, 5];
    }
    notify {
        /// A task has exited, on a processor that this socket asked for. It is sent to that socket alone; what there
        /// is no room for is lost without a word. C: `TASKSTATS_CMD_NEW`.
        NEW New: Statistics = 2 [4, 5];
    }
}
