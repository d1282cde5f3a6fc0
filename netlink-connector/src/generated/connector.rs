//! The connector: parts of the kernel that talk to programs, each under an index of its own. It tells of processes as
//! they come and go, and reaches the buses of 1-Wire.
//!
//! Printed by `cargo xtask codegen` from `specs/connector.yaml`. Not to be edited.

use netlink_core::{Chars, List, Opaque, Outer, Records};

netlink_core::enumeration! {
    /// Who talks; also the number of the multicast group. C: `linux/connector.h`.
    pub struct Index: u32 = "index" {
        /// `CN_IDX_PROC`: Events of processes.
        PROC = 1,
        /// `CN_IDX_CIFS`: Reserved for CIFS, which does not use it.
        CIFS = 2,
        /// `CN_W1_IDX`: 1-Wire.
        W1 = 3,
        /// `CN_IDX_V86D`: The frame buffer uvesafb has code of the BIOS run.
        V86D = 4,
        /// `CN_IDX_BB`: Reserved for a framework of samples, which is not in the kernel.
        BB = 5,
        /// `CN_DST_IDX`: Distributed storage, which has left the kernel.
        DST = 6,
        /// `CN_IDX_DM`: Logs of the device mapper that programs keep.
        DM = 7,
        /// `CN_IDX_DRBD`: DRBD before it had generic netlink.
        DRBD = 8,
        /// `CN_KVP_IDX`: Hyper-V: keys and values that host and guest exchange.
        KVP = 9,
        /// `CN_VSS_IDX`: Hyper-V: snapshots of volumes.
        VSS = 10,
    }
}

netlink_core::flags! {
    /// What is wanted of the answer; of 1-Wire alone. C: `enum w1_cn_msg_flags`, `drivers/w1/w1_netlink.h`.
    pub struct Flags: u16 = "flags", prefix "W1_CN_" {
        /// `W1_CN_BUNDLE`: Several answers may come in one message.
        BUNDLE = 1 << 0,
    }
}

netlink_core::structure! {
    /// What every part of a message begins with. C: `struct cn_msg`, `linux/connector.h`.
    pub struct CnMsg = "cn-msg", size 20 {
        /// `id.idx`.
        idx: Index = 0,
        /// `id.val`: Whom of those with this index it is about; 1, as each has one.
        val: u32 = 4,
        /// `seq`: Of a request a number of one's choice, which its answers repeat. Of what is told of processes,
        /// answers too, it counts those of the processor, of events of 1-Wire those of the bus master.
        seq: u32 = 8,
        /// `ack`: Of an answer one more than in the request; of the answers of 1-Wire that carry data, one more than
        /// `seq`.
        ack: u32 = 12,
        /// `len`: Length of what follows, in bytes.
        len: u16 = 16,
        /// `flags`.
        flags: Flags = 18,
    }
}

netlink_core::enumeration! {
    /// Whether events of processes are wanted. C: `linux/cn_proc.h`.
    pub struct ProcCnMcastOp: u32 = "proc-cn-mcast-op", prefix "PROC_CN_MCAST_" {
        /// `PROC_CN_MCAST_LISTEN`: They are, until they are not any more; the kernel counts those who listen.
        LISTEN = 1,
        /// `PROC_CN_MCAST_IGNORE`: They are not any more.
        IGNORE = 2,
    }
}

netlink_core::enumeration! {
    /// What has happened to a process. C: `enum proc_cn_event`, `linux/cn_proc.h`.
    pub struct ProcessEvent: u32 = "process-event", prefix "PROC_EVENT_" {
        /// `PROC_EVENT_NONE`: No event: an acknowledgement.
        NONE = 0,
        /// `PROC_EVENT_FORK`: A thread or a process has begun.
        FORK = 1,
        /// `PROC_EVENT_EXEC`: A process runs another program.
        EXEC = 2,
        /// `PROC_EVENT_UID`: The user has changed.
        UID = 4,
        /// `PROC_EVENT_GID`: The group has changed.
        GID = 64,
        /// `PROC_EVENT_SID`: A process has begun a session.
        SID = 128,
        /// `PROC_EVENT_PTRACE`: A process is traced, or no longer.
        PTRACE = 256,
        /// `PROC_EVENT_COMM`: The name has changed.
        COMM = 512,
        /// `PROC_EVENT_COREDUMP`: The core is being dumped.
        COREDUMP = 1073741824,
        /// `PROC_EVENT_EXIT`: A thread or a process has ended.
        EXIT = 2147483648,
    }
}

netlink_core::flags! {
    /// What may happen to processes; none stands for all. C: `enum proc_cn_event`, `linux/cn_proc.h`.
    pub struct ProcessEvents: u32 = "process-events", prefix "PROC_EVENT_" {
        /// `PROC_EVENT_FORK`.
        FORK = 1 << 0,
        /// `PROC_EVENT_EXEC`.
        EXEC = 1 << 1,
        /// `PROC_EVENT_UID`.
        UID = 1 << 2,
        /// `PROC_EVENT_GID`.
        GID = 1 << 6,
        /// `PROC_EVENT_SID`.
        SID = 1 << 7,
        /// `PROC_EVENT_PTRACE`.
        PTRACE = 1 << 8,
        /// `PROC_EVENT_COMM`.
        COMM = 1 << 9,
        /// `PROC_EVENT_NONZERO_EXIT`: In a request, of those that end the ones that fail.
        NONZERO_EXIT = 1 << 29,
        /// `PROC_EVENT_COREDUMP`.
        COREDUMP = 1 << 30,
        /// `PROC_EVENT_EXIT`.
        EXIT = 1 << 31,
    }
}

netlink_core::structure! {
    /// Whether, and which, events are wanted (Linux 6.6). C: `struct proc_input`, `linux/cn_proc.h`.
    pub struct ProcInput = "proc-input", size 8 {
        /// `mcast_op`.
        mcast_op: ProcCnMcastOp = 0,
        /// `event_type`: Which ones the socket is to hear of.
        event_type: ProcessEvents = 4,
    }
}

netlink_core::structure! {
    /// The beginning of an event (`struct proc_event`).
    pub struct EventHeader = "event-header", size 16 {
        /// `what`.
        what: ProcessEvent = 0,
        /// `cpu`: The processor it happened on; all ones in an acknowledgement.
        cpu: u32 = 4,
        /// `timestamp_ns`: Nanoseconds since the system was booted, without the time it was suspended.
        timestamp_ns: u64 = 8,
    }
}

netlink_core::structure! {
    /// An acknowledgement of what was asked for.
    pub struct Ack = "ack", size 24 {
        /// `err`: 0, or the number of an error.
        err: u32 = 0,
    }
}

netlink_core::structure! {
    /// Who began whom. C: `struct fork_proc_event`, `linux/cn_proc.h`.
    pub struct Fork = "fork", size 24 {
        /// `parent_pid`: Number of the parent's thread.
        parent_pid: i32 = 0,
        /// `parent_tgid`: Number of the parent.
        parent_tgid: i32 = 4,
        /// `child_pid`: Number of the new thread.
        child_pid: i32 = 8,
        /// `child_tgid`: Number of its process; the same, if it is a new one.
        child_tgid: i32 = 12,
    }
}

netlink_core::structure! {
    /// Who runs another program. C: `struct exec_proc_event`, `linux/cn_proc.h`.
    pub struct Exec = "exec", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
    }
}

netlink_core::structure! {
    /// Who acts for another user. C: `struct id_proc_event`, `linux/cn_proc.h`.
    pub struct Uid = "uid", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
        /// `r.ruid`: The real user.
        ruid: u32 = 8,
        /// `e.euid`: The effective user.
        euid: u32 = 12,
    }
}

netlink_core::structure! {
    /// Who acts for another group. C: `struct id_proc_event`, `linux/cn_proc.h`.
    pub struct Gid = "gid", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
        /// `r.rgid`: The real group.
        rgid: u32 = 8,
        /// `e.egid`: The effective group.
        egid: u32 = 12,
    }
}

netlink_core::structure! {
    /// Who has begun a session. C: `struct sid_proc_event`, `linux/cn_proc.h`.
    pub struct Sid = "sid", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
    }
}

netlink_core::structure! {
    /// Who is traced. C: `struct ptrace_proc_event`, `linux/cn_proc.h`.
    pub struct Ptrace = "ptrace", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
        /// `tracer_pid`: Number of the thread that traces it; 0 if none does any more.
        tracer_pid: i32 = 8,
        /// `tracer_tgid`: Number of its process.
        tracer_tgid: i32 = 12,
    }
}

netlink_core::structure! {
    /// Who has another name. C: `struct comm_proc_event`, `linux/cn_proc.h`.
    pub struct Comm = "comm", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
        /// `comm`: The name.
        comm: Chars<16> = 8,
    }
}

netlink_core::structure! {
    /// Whose core is dumped. C: `struct coredump_proc_event`, `linux/cn_proc.h`.
    pub struct Coredump = "coredump", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
        /// `parent_pid`: Number of the parent's thread.
        parent_pid: i32 = 8,
        /// `parent_tgid`: Number of the parent.
        parent_tgid: i32 = 12,
    }
}

netlink_core::structure! {
    /// Who has ended, and how. C: `struct exit_proc_event`, `linux/cn_proc.h`.
    pub struct Exit = "exit", size 24 {
        /// `process_pid`: Number of the thread.
        process_pid: i32 = 0,
        /// `process_tgid`: Number of the process.
        process_tgid: i32 = 4,
        /// `exit_code`: As `wait(2)` has it, the status in the second byte, a signal in the first.
        exit_code: u32 = 8,
        /// `exit_signal`: The signal the parent is sent; all ones of a thread that is not the first of its process.
        exit_signal: u32 = 12,
        /// `parent_pid`: Number of the parent's thread.
        parent_pid: i32 = 16,
        /// `parent_tgid`: Number of the parent.
        parent_tgid: i32 = 20,
    }
}

netlink_core::enumeration! {
    /// What a message of 1-Wire is about. C: `drivers/w1/w1_netlink.h`.
    pub struct W1NetlinkMessageTypes: u8 = "w1-netlink-message-types", prefix "W1_" {
        /// `W1_SLAVE_ADD`: A device was found.
        SLAVE_ADD = 0,
        /// `W1_SLAVE_REMOVE`: A device is gone.
        SLAVE_REMOVE = 1,
        /// `W1_MASTER_ADD`: A bus master was added.
        MASTER_ADD = 2,
        /// `W1_MASTER_REMOVE`: A bus master is gone.
        MASTER_REMOVE = 3,
        /// `W1_MASTER_CMD`: Commands for a bus master.
        MASTER_CMD = 4,
        /// `W1_SLAVE_CMD`: Commands for a device, which is reset and selected first.
        SLAVE_CMD = 5,
        /// `W1_LIST_MASTERS`: Which bus masters there are.
        LIST_MASTERS = 6,
    }
}

netlink_core::enumeration! {
    /// What a bus master or a device of 1-Wire is to do. C: `drivers/w1/w1_netlink.h`.
    pub struct W1Commands: u8 = "w1-commands", prefix "W1_CMD_" {
        /// `W1_CMD_READ`: Read as many bytes as the command has room for.
        READ = 0,
        /// `W1_CMD_WRITE`: Write bytes.
        WRITE = 1,
        /// `W1_CMD_SEARCH`: Look for devices.
        SEARCH = 2,
        /// `W1_CMD_ALARM_SEARCH`: Look for devices that raise an alarm.
        ALARM_SEARCH = 3,
        /// `W1_CMD_TOUCH`: Write bytes and read what is answered at each.
        TOUCH = 4,
        /// `W1_CMD_RESET`: Reset the bus.
        RESET = 5,
        /// `W1_CMD_SLAVE_ADD`: Make a device known to the kernel.
        SLAVE_ADD = 6,
        /// `W1_CMD_SLAVE_REMOVE`: Make the kernel forget a device.
        SLAVE_REMOVE = 7,
        /// `W1_CMD_LIST_SLAVES`: Which devices the kernel knows.
        LIST_SLAVES = 8,
    }
}

netlink_core::structure! {
    /// What a message of 1-Wire begins with. C: `struct w1_netlink_msg`, `drivers/w1/w1_netlink.h`.
    pub struct W1NetlinkMsg = "w1-netlink-msg", size 12 {
        /// `type`.
        r#type: W1NetlinkMessageTypes = 0,
        /// `status`: The number of an error, or 0.
        status: u8 = 1,
        /// `len`: Length of what follows, in bytes.
        len: u16 = 2,
        /// `id.id`: The number of a bus master in four bytes and then zeros; or the number of a device in eight bytes.
        id: Opaque<8> = 4,
    }
}

netlink_core::structure! {
    /// What a command of 1-Wire begins with. C: `struct w1_netlink_cmd`, `drivers/w1/w1_netlink.h`.
    pub struct W1NetlinkCmd = "w1-netlink-cmd", size 4 {
        /// `cmd`.
        cmd: W1Commands = 0,
        /// `res`: Nothing.
        res: u8 = 1,
        /// `len`: Length of what follows, in bytes.
        len: u16 = 2,
    }
}

netlink_core::enumeration! {
    /// What the device mapper wants of a program that keeps the log of a mirror. C: `linux/dm-log-userspace.h`.
    pub struct LogRequest: u32 = "log-request", prefix "DM_ULOG_" {
        /// `DM_ULOG_CTR`: Begin to keep a log; the data are the words it is made with.
        CTR = 1,
        /// `DM_ULOG_DTR`: End it.
        DTR = 2,
        /// `DM_ULOG_PRESUSPEND`: The device is about to be suspended.
        PRESUSPEND = 3,
        /// `DM_ULOG_POSTSUSPEND`: The device has been suspended.
        POSTSUSPEND = 4,
        /// `DM_ULOG_RESUME`: The device goes on.
        RESUME = 5,
        /// `DM_ULOG_GET_REGION_SIZE`: How many sectors a region has, in 64 bits.
        GET_REGION_SIZE = 6,
        /// `DM_ULOG_IS_CLEAN`: Whether a region is clean.
        IS_CLEAN = 7,
        /// `DM_ULOG_IN_SYNC`: Whether a region is in sync.
        IN_SYNC = 8,
        /// `DM_ULOG_FLUSH`: Write what has been said of regions.
        FLUSH = 9,
        /// `DM_ULOG_MARK_REGION`: Regions are written to.
        MARK_REGION = 10,
        /// `DM_ULOG_CLEAR_REGION`: Regions are written.
        CLEAR_REGION = 11,
        /// `DM_ULOG_GET_RESYNC_WORK`: Which region to synchronise next.
        GET_RESYNC_WORK = 12,
        /// `DM_ULOG_SET_REGION_SYNC`: Whether a region is in sync now.
        SET_REGION_SYNC = 13,
        /// `DM_ULOG_GET_SYNC_COUNT`: How many regions are in sync, in 64 bits.
        GET_SYNC_COUNT = 14,
        /// `DM_ULOG_STATUS_INFO`: The state of the log, as text.
        STATUS_INFO = 15,
        /// `DM_ULOG_STATUS_TABLE`: What the log was made with, as text.
        STATUS_TABLE = 16,
        /// `DM_ULOG_IS_REMOTE_RECOVERING`: Whether another machine recovers a region.
        IS_REMOTE_RECOVERING = 17,
    }
}

netlink_core::structure! {
    /// What a request to a program that keeps a log, and its answer, begins with. C: `struct dm_ulog_request`,
    /// `linux/dm-log-userspace.h`.
    pub struct DmUlogRequest = "dm-ulog-request", size 160 {
        /// `luid`: Number of the log on this machine.
        luid: u64 = 0,
        /// `uuid`: Name of the device, which all machines know.
        uuid: Chars<129> = 8,
        /// `version`: Version of the protocol.
        version: u32 = 140,
        /// `error`: Of an answer 0, or the negative number of an error.
        error: i32 = 144,
        /// `seq`: Number of the request.
        seq: u32 = 148,
        /// `request_type`.
        request_type: LogRequest = 152,
        /// `data_size`: Length of what follows, in bytes.
        data_size: u32 = 156,
    }
}

netlink_core::flags! {
    /// What is done with the data of a task for the BIOS. C: `video/uvesafb.h`.
    pub struct TaskFlags: u8 = "task-flags", prefix "TF_" {
        /// `TF_VBEIB`: They are an information block of VBE.
        VBEIB = 1 << 0,
        /// `TF_BUF_ESDI`: ES and DI are to point to them.
        BUF_ESDI = 1 << 1,
        /// `TF_BUF_ESBX`: ES and BX are to point to them.
        BUF_ESBX = 1 << 2,
        /// `TF_BUF_RET`: They are to be given back.
        BUF_RET = 1 << 3,
        /// `TF_EXIT`: The program is to end.
        EXIT = 1 << 4,
    }
}

netlink_core::structure! {
    /// The registers of the processor. C: `struct v86_regs`, `video/uvesafb.h`.
    pub struct V86Regs = "v86-regs", size 52 {
        /// `ebx`.
        ebx: u32 = 0,
        /// `ecx`.
        ecx: u32 = 4,
        /// `edx`.
        edx: u32 = 8,
        /// `esi`.
        esi: u32 = 12,
        /// `edi`.
        edi: u32 = 16,
        /// `ebp`.
        ebp: u32 = 20,
        /// `eax`.
        eax: u32 = 24,
        /// `eip`.
        eip: u32 = 28,
        /// `eflags`.
        eflags: u32 = 32,
        /// `esp`.
        esp: u32 = 36,
        /// `cs`.
        cs: u16 = 40,
        /// `ss`.
        ss: u16 = 42,
        /// `es`.
        es: u16 = 44,
        /// `ds`.
        ds: u16 = 46,
        /// `fs`.
        fs: u16 = 48,
        /// `gs`.
        gs: u16 = 50,
    }
}

netlink_core::structure! {
    /// What a task for the BIOS, and its result, begins with. C: `struct uvesafb_task`, `video/uvesafb.h`.
    pub struct UvesafbTask = "uvesafb-task", size 60 {
        /// `flags`.
        flags: TaskFlags = 0,
        /// `buf_len`: Length of what follows, in bytes.
        buf_len: i32 = 4,
        /// `regs`: Registers before, or after.
        regs: V86Regs = 8,
    }
}

netlink_core::enumeration! {
    /// What is done with keys and values. C: `enum hv_kvp_exchg_op`, `linux/hyperv.h`.
    pub struct KvpOperation: u8 = "kvp-operation", prefix "KVP_OP_" {
        /// `KVP_OP_GET`: Read the value of a key.
        GET = 0,
        /// `KVP_OP_SET`: Change the value of a key.
        SET = 1,
        /// `KVP_OP_DELETE`: Remove a key.
        DELETE = 2,
        /// `KVP_OP_ENUMERATE`: Read a key and its value by number.
        ENUMERATE = 3,
        /// `KVP_OP_GET_IP_INFO`: How an adapter is configured; from a program that it is there, of the first version.
        GET_IP_INFO = 4,
        /// `KVP_OP_SET_IP_INFO`: Configure an adapter.
        SET_IP_INFO = 5,
        /// `KVP_OP_REGISTER1`: A program is there.
        REGISTER1 = 100,
    }
}

netlink_core::enumeration! {
    /// Whose keys they are. C: `enum hv_kvp_exchg_pool`, `linux/hyperv.h`.
    pub struct KvpPool: u8 = "kvp-pool", prefix "KVP_POOL_" {
        /// `KVP_POOL_EXTERNAL`: From the host, which an administrator has set.
        EXTERNAL = 0,
        /// `KVP_POOL_GUEST`: From programs of the guest.
        GUEST = 1,
        /// `KVP_POOL_AUTO`: From the guest's daemon.
        AUTO = 2,
        /// `KVP_POOL_AUTO_EXTERNAL`: From the host, by itself.
        AUTO_EXTERNAL = 3,
        /// `KVP_POOL_AUTO_INTERNAL`: From the host, by itself, and not for programs.
        AUTO_INTERNAL = 4,
    }
}

netlink_core::structure! {
    /// What a message about keys and values begins with; an answer has the number of an error in its place. C: `struct
    /// hv_kvp_hdr`, `linux/hyperv.h`.
    pub struct KvpHdr = "kvp-hdr", size 4 {
        /// `operation`.
        operation: KvpOperation = 0,
        /// `pool`.
        pool: KvpPool = 1,
    }
}

netlink_core::structure! {
    /// A key and its value. C: `struct hv_kvp_exchg_msg_value`, `linux/hyperv.h`.
    pub struct KvpValue = "kvp-value", size 7426 {
        /// `value_type`: 1 for a string, 4 for 32 bits, 8 for 64 bits.
        value_type: u32 = 0,
        /// `key_size`: Length of the key with its NUL, in bytes.
        key_size: u32 = 4,
        /// `value_size`: Length of the value, in bytes.
        value_size: u32 = 8,
        /// `key`: In UTF-8.
        key: Chars<512> = 12,
        /// `value`.
        value: Opaque<2048> = 524,
    }
}

netlink_core::structure! {
    /// A key. C: `struct hv_kvp_msg_delete`, `linux/hyperv.h`.
    pub struct KvpDelete = "kvp-delete", size 7426 {
        /// `key_size`: Length of the key with its NUL, in bytes.
        key_size: u32 = 0,
        /// `key`: In UTF-8.
        key: Chars<512> = 4,
    }
}

netlink_core::structure! {
    /// A key and its value, by number. C: `struct hv_kvp_msg_enumerate`, `linux/hyperv.h`.
    pub struct KvpEnumerate = "kvp-enumerate", size 7426 {
        /// `index`: Number, from 0.
        index: u32 = 0,
        /// `data.value_type`: 1 for a string, 4 for 32 bits, 8 for 64 bits.
        value_type: u32 = 4,
        /// `data.key_size`: Length of the key with its NUL, in bytes.
        key_size: u32 = 8,
        /// `data.value_size`: Length of the value, in bytes.
        value_size: u32 = 12,
        /// `data.key`: In UTF-8.
        key: Chars<512> = 16,
        /// `data.value`.
        value: Opaque<2048> = 528,
    }
}

netlink_core::structure! {
    /// How an adapter is configured. All text is UTF-16, and several addresses have a semicolon between them. C:
    /// `struct hv_kvp_ipaddr_value`, `linux/hyperv.h`.
    pub struct KvpAddress = "kvp-address", size 7426 {
        /// `adapter_id`.
        adapter_id: Opaque<256> = 0,
        /// `addr_family`: 1 for IPv4, 2 for IPv6, 3 for both.
        addr_family: u8 = 256,
        /// `dhcp_enabled`.
        dhcp_enabled: u8 = 257,
        /// `ip_addr`.
        ip_addr: Opaque<2048> = 258,
        /// `sub_net`.
        sub_net: Opaque<2048> = 2306,
        /// `gate_way`.
        gate_way: Opaque<1024> = 4354,
        /// `dns_addr`.
        dns_addr: Opaque<2048> = 5378,
    }
}

netlink_core::structure! {
    /// A program that is there. C: `struct hv_kvp_register`, `linux/hyperv.h`.
    pub struct KvpRegister = "kvp-register", size 7426 {
        /// `version`: The version of the distribution of Linux, for people.
        version: Chars<512> = 0,
    }
}

netlink_core::enumeration! {
    /// What is done for a snapshot. C: `enum hv_vss_op`, `linux/hyperv.h`.
    pub struct VssOperation: u8 = "vss-operation", prefix "VSS_OP_" {
        /// `VSS_OP_CREATE`.
        CREATE = 0,
        /// `VSS_OP_DELETE`.
        DELETE = 1,
        /// `VSS_OP_HOT_BACKUP`: Whether it can be done while the guest runs.
        HOT_BACKUP = 2,
        /// `VSS_OP_GET_DM_INFO`.
        GET_DM_INFO = 3,
        /// `VSS_OP_BU_COMPLETE`: The backup is done.
        BU_COMPLETE = 4,
        /// `VSS_OP_FREEZE`: Freeze the file systems.
        FREEZE = 5,
        /// `VSS_OP_THAW`: Thaw the file systems.
        THAW = 6,
        /// `VSS_OP_AUTO_RECOVER`.
        AUTO_RECOVER = 7,
        /// `VSS_OP_REGISTER`: A program is there, of the first version.
        REGISTER = 128,
        /// `VSS_OP_REGISTER1`: A program is there.
        REGISTER1 = 129,
    }
}

netlink_core::structure! {
    /// A message about snapshots; an answer has the number of an error in place of the operation. C: `struct
    /// hv_vss_msg`, `linux/hyperv.h`.
    pub struct VssMsg = "vss-msg", size 12 {
        /// `vss_hdr.operation`.
        operation: VssOperation = 0,
        /// `vss_cf.flags`: What the daemon can do.
        flags: u32 = 8,
    }
}

netlink_core::attributes! {
    /// A message of the connector; it has one part, unless 1-Wire was asked to bundle its answers.
    pub struct Message / MessageBuilder = "message", body => Records<Part, 16> {
    }
}

netlink_core::attributes! {
    /// What one part of the kernel says, or is told.
    pub struct Part / PartBuilder = "part", header CnMsg, body => Outer<Content> {
    }
}

netlink_core::attributes! {
    /// About processes; the length tells requests from events.
    pub struct Process / ProcessBuilder = "process", body => Outer<ProcessMessage> {
    }
}

netlink_core::attributes! {
    /// An event of a process.
    pub struct Event / EventBuilder = "event", header EventHeader, body => Outer<EventData> {
    }
}

netlink_core::attributes! {
    /// Messages of 1-Wire.
    pub struct W1 / W1Builder = "w1", body => Records<W1Message, 2> {
    }
}

netlink_core::attributes! {
    /// A message of 1-Wire.
    pub struct W1Message / W1MessageBuilder = "w1-message", header W1NetlinkMsg, body => Outer<W1Data> {
    }
}

netlink_core::attributes! {
    /// Commands, or what came of them.
    pub struct W1CommandList / W1CommandListBuilder = "w1-command-list", body => Records<W1Command, 2> {
    }
}

netlink_core::attributes! {
    /// Numbers of bus masters.
    pub struct W1Masters / W1MastersBuilder = "w1-masters", body: List<u32> {
    }
}

netlink_core::attributes! {
    /// A command, or what came of it.
    pub struct W1Command / W1CommandBuilder = "w1-command", header W1NetlinkCmd, body => Outer<W1CommandData> {
    }
}

netlink_core::attributes! {
    /// Devices, each as a number whose lowest byte is its kind and whose highest is a checksum.
    pub struct W1Slaves / W1SlavesBuilder = "w1-slaves", body: List<u64> {
    }
}

netlink_core::attributes! {
    /// A request to a program that keeps a log, or its answer.
    pub struct Log / LogBuilder = "log", header DmUlogRequest, body => Outer<LogData> {
    }
}

netlink_core::attributes! {
    /// Numbers for the request, or for its answer.
    pub struct LogNumbers / LogNumbersBuilder = "log-numbers", body: List<u64> {
    }
}

netlink_core::attributes! {
    /// A task for the BIOS, or its result, and the data it is about.
    pub struct Task / TaskBuilder = "task", header UvesafbTask, body: [u8] {
    }
}

netlink_core::attributes! {
    /// Keys and values that the host and the guest exchange.
    pub struct Kvp / KvpBuilder = "kvp", header KvpHdr, body => Outer<KvpData> {
    }
}

netlink_core::choice! {
    /// Messages by who talks.
    pub enum Content / ContentBuilder = "content", selector "idx" {
        Proc proc => Process = Number(1),
        W1 w1 => W1 = Number(3),
        V86d v86d => Task = Number(4),
        Dm dm => Log = Number(7),
        Kvp kvp => Kvp = Number(9),
        Vss vss: VssMsg = Number(10),
    }
}

netlink_core::choice! {
    /// Requests and events.
    pub enum ProcessMessage / ProcessMessageBuilder = "process-message", selector "len" {
        Listen listen: ProcCnMcastOp = Number(4),
        ListenTo listen_to: ProcInput = Number(8),
        _ => Event event => Event,
    }
}

netlink_core::choice! {
    /// What each event tells.
    pub enum EventData / EventDataBuilder = "event-data", selector "what" {
        None none: Ack = Number(0),
        Fork fork: Fork = Number(1),
        Exec exec: Exec = Number(2),
        Uid uid: Uid = Number(4),
        Gid gid: Gid = Number(64),
        Sid sid: Sid = Number(128),
        Ptrace ptrace: Ptrace = Number(256),
        Comm comm: Comm = Number(512),
        Coredump coredump: Coredump = Number(1073741824),
        Exit exit: Exit = Number(2147483648),
    }
}

netlink_core::choice! {
    /// What follows messages of each type.
    pub enum W1Data / W1DataBuilder = "w1-data", selector "type" {
        MasterCmd master_cmd => W1CommandList = Number(4),
        SlaveCmd slave_cmd => W1CommandList = Number(5),
        ListMasters list_masters => W1Masters = Number(6),
    }
}

netlink_core::choice! {
    /// What follows each command.
    pub enum W1CommandData / W1CommandDataBuilder = "w1-command-data", selector "cmd" {
        Search search => W1Slaves = Number(2),
        AlarmSearch alarm_search => W1Slaves = Number(3),
        SlaveAdd slave_add => W1Slaves = Number(6),
        SlaveRemove slave_remove => W1Slaves = Number(7),
        ListSlaves list_slaves => W1Slaves = Number(8),
    }
}

netlink_core::choice! {
    /// What each request, and its answer, is about; those that are not listed have no data.
    pub enum LogData / LogDataBuilder = "log-data", selector "request-type" {
        /// The words the log is made with; in the answer, the name of a device that it needs, if any.
        Ctr ctr as str = Number(1),
        /// In the answer, the size of a region in sectors.
        GetRegionSize get_region_size => LogNumbers = Number(6),
        /// The region; in the answer, whether.
        IsClean is_clean => LogNumbers = Number(7),
        /// The region; in the answer, whether.
        InSync in_sync => LogNumbers = Number(8),
        /// Regions to be marked with it, if any.
        Flush flush => LogNumbers = Number(9),
        /// The regions.
        MarkRegion mark_region => LogNumbers = Number(10),
        /// The regions.
        ClearRegion clear_region => LogNumbers = Number(11),
        /// In the answer, whether there is one, and which.
        GetResyncWork get_resync_work => LogNumbers = Number(12),
        /// The region, and whether it is in sync.
        SetRegionSync set_region_sync => LogNumbers = Number(13),
        /// In the answer, how many.
        GetSyncCount get_sync_count => LogNumbers = Number(14),
        /// In the answer, the state.
        StatusInfo status_info as str = Number(15),
        /// In the answer, the words the log was made with.
        StatusTable status_table as str = Number(16),
        /// The region; in the answer, whether, and a region near which the next one to be looked at is.
        IsRemoteRecovering is_remote_recovering => LogNumbers = Number(17),
    }
}

netlink_core::choice! {
    /// What each operation is about.
    pub enum KvpData / KvpDataBuilder = "kvp-data", selector "operation" {
        Get get: KvpValue = Number(0),
        Set set: KvpValue = Number(1),
        Delete delete: KvpDelete = Number(2),
        Enumerate enumerate: KvpEnumerate = Number(3),
        GetIpInfo get_ip_info: KvpAddress = Number(4),
        SetIpInfo set_ip_info: KvpAddress = Number(5),
        Register1 register1: KvpRegister = Number(100),
    }
}

netlink_core::family! {
    /// The connector: parts of the kernel that talk to programs, each under an index of its own. It tells of processes
    /// as they come and go, and reaches the buses of 1-Wire.
    pub static CONNECTOR = "connector", netlink_core::schema::Protocol::Raw(11);
    send {
        /// Say something to a part of the kernel, which answers, if at all, with messages of its own. C: `NLMSG_DONE`.
        SEND send: Message / MessageBuilder = 3 [];
    }
    notify {
        /// A part of the kernel says something. C: `NLMSG_DONE`.
        MESSAGE_NTF Message: Message = 3 [];
    }
    groups {
        /// Events of processes, which are told while somebody has asked for them. It carries `NLMSG_DONE`.
        PROC: "proc" = 1,
        /// Bus masters and devices of 1-Wire that come and go. It carries `NLMSG_DONE`.
        W1: "w1" = 3,
        /// Tasks for the BIOS. It carries `NLMSG_DONE`.
        V86D: "v86d" = 4,
        /// Requests to programs that keep logs. It carries `NLMSG_DONE`.
        DM: "dm" = 7,
        /// Keys and values of Hyper-V. It carries `NLMSG_DONE`.
        KVP: "kvp" = 9,
        /// Snapshots of Hyper-V. It carries `NLMSG_DONE`.
        VSS: "vss" = 10,
    }
}
