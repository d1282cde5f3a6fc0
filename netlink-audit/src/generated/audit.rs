//! The audit system: its state, the rules of what is recorded, and the records.
//!
//! Printed by `cargo xtask codegen` from `specs/audit.yaml`. Not to be edited.

netlink_core::flags! {
    /// Which members of a status are meant. C: `linux/audit.h`.
    pub struct StatusMask: u32 = "status-mask", prefix "AUDIT_STATUS_" {
        /// `AUDIT_STATUS_ENABLED`.
        ENABLED = 1 << 0,
        /// `AUDIT_STATUS_FAILURE`.
        FAILURE = 1 << 1,
        /// `AUDIT_STATUS_PID`.
        PID = 1 << 2,
        /// `AUDIT_STATUS_RATE_LIMIT`.
        RATE_LIMIT = 1 << 3,
        /// `AUDIT_STATUS_BACKLOG_LIMIT`.
        BACKLOG_LIMIT = 1 << 4,
        /// `AUDIT_STATUS_BACKLOG_WAIT_TIME`.
        BACKLOG_WAIT_TIME = 1 << 5,
        /// `AUDIT_STATUS_LOST`.
        LOST = 1 << 6,
        /// `AUDIT_STATUS_BACKLOG_WAIT_TIME_ACTUAL`.
        BACKLOG_WAIT_TIME_ACTUAL = 1 << 7,
    }
}

netlink_core::enumeration! {
    /// What the kernel does when a record is lost. C: `linux/audit.h`.
    pub struct Failure: u32 = "failure", prefix "AUDIT_FAIL_" {
        /// `AUDIT_FAIL_SILENT`: Nothing.
        SILENT = 0,
        /// `AUDIT_FAIL_PRINTK`: It says so in the log of the kernel.
        PRINTK = 1,
        /// `AUDIT_FAIL_PANIC`: It stops the machine.
        PANIC = 2,
    }
}

netlink_core::flags! {
    /// What the kernel can do. C: `linux/audit.h`.
    pub struct FeatureBitmap: u32 = "feature-bitmap", prefix "AUDIT_FEATURE_BITMAP_" {
        /// `AUDIT_FEATURE_BITMAP_BACKLOG_LIMIT`.
        BACKLOG_LIMIT = 1 << 0,
        /// `AUDIT_FEATURE_BITMAP_BACKLOG_WAIT_TIME`.
        BACKLOG_WAIT_TIME = 1 << 1,
        /// `AUDIT_FEATURE_BITMAP_EXECUTABLE_PATH`.
        EXECUTABLE_PATH = 1 << 2,
        /// `AUDIT_FEATURE_BITMAP_EXCLUDE_EXTEND`.
        EXCLUDE_EXTEND = 1 << 3,
        /// `AUDIT_FEATURE_BITMAP_SESSIONID_FILTER`.
        SESSIONID_FILTER = 1 << 4,
        /// `AUDIT_FEATURE_BITMAP_LOST_RESET`.
        LOST_RESET = 1 << 5,
        /// `AUDIT_FEATURE_BITMAP_FILTER_FS`.
        FILTER_FS = 1 << 6,
    }
}

netlink_core::enumeration! {
    /// When a rule is applied. C: `linux/audit.h`.
    pub struct Filter: u32 = "filter", prefix "AUDIT_FILTER_" {
        /// `AUDIT_FILTER_USER`: To messages of programs.
        USER = 0,
        /// `AUDIT_FILTER_TASK`: When a task is made.
        TASK = 1,
        /// `AUDIT_FILTER_ENTRY`: At the entry of a system call; not used any more.
        ENTRY = 2,
        /// `AUDIT_FILTER_WATCH`: To watches of files; not used any more.
        WATCH = 3,
        /// `AUDIT_FILTER_EXIT`: At the exit of a system call.
        EXIT = 4,
        /// `AUDIT_FILTER_EXCLUDE`: Before a record is made: what matches is left out.
        EXCLUDE = 5,
        /// `AUDIT_FILTER_FS`: To what happens within file systems of a type.
        FS = 6,
        /// `AUDIT_FILTER_URING_EXIT`: At the exit of an operation of io_uring.
        URING_EXIT = 7,
        /// `AUDIT_FILTER_PREPEND`: A flag beside the others: put the rule in front of its list.
        PREPEND = 16,
    }
}

netlink_core::enumeration! {
    /// What a rule does. C: `linux/audit.h`.
    pub struct Action: u32 = "action", prefix "AUDIT_" {
        /// `AUDIT_NEVER`: Nothing is recorded.
        NEVER = 0,
        /// `AUDIT_POSSIBLE`: What is needed for a record is kept; not used any more.
        POSSIBLE = 1,
        /// `AUDIT_ALWAYS`: A record is made.
        ALWAYS = 2,
    }
}

netlink_core::enumeration! {
    /// What a rule looks at. C: `linux/audit.h`.
    pub struct Field: u32 = "field", prefix "AUDIT_" {
        /// `AUDIT_PID`.
        PID = 0,
        /// `AUDIT_UID`.
        UID = 1,
        /// `AUDIT_EUID`.
        EUID = 2,
        /// `AUDIT_SUID`.
        SUID = 3,
        /// `AUDIT_FSUID`.
        FSUID = 4,
        /// `AUDIT_GID`.
        GID = 5,
        /// `AUDIT_EGID`.
        EGID = 6,
        /// `AUDIT_SGID`.
        SGID = 7,
        /// `AUDIT_FSGID`.
        FSGID = 8,
        /// `AUDIT_LOGINUID`: The user who logged in.
        LOGINUID = 9,
        /// `AUDIT_PERS`: Personality.
        PERS = 10,
        /// `AUDIT_ARCH`: Architecture of the system call.
        ARCH = 11,
        /// `AUDIT_MSGTYPE`: Type of the message.
        MSGTYPE = 12,
        /// `AUDIT_SUBJ_USER`.
        SUBJ_USER = 13,
        /// `AUDIT_SUBJ_ROLE`.
        SUBJ_ROLE = 14,
        /// `AUDIT_SUBJ_TYPE`.
        SUBJ_TYPE = 15,
        /// `AUDIT_SUBJ_SEN`: Sensitivity of the label.
        SUBJ_SEN = 16,
        /// `AUDIT_SUBJ_CLR`: Clearance of the label.
        SUBJ_CLR = 17,
        /// `AUDIT_PPID`.
        PPID = 18,
        /// `AUDIT_OBJ_USER`.
        OBJ_USER = 19,
        /// `AUDIT_OBJ_ROLE`.
        OBJ_ROLE = 20,
        /// `AUDIT_OBJ_TYPE`.
        OBJ_TYPE = 21,
        /// `AUDIT_OBJ_LEV_LOW`.
        OBJ_LEV_LOW = 22,
        /// `AUDIT_OBJ_LEV_HIGH`.
        OBJ_LEV_HIGH = 23,
        /// `AUDIT_LOGINUID_SET`: Whether somebody logged in.
        LOGINUID_SET = 24,
        /// `AUDIT_SESSIONID`.
        SESSIONID = 25,
        /// `AUDIT_FSTYPE`: Magic number of the file system.
        FSTYPE = 26,
        /// `AUDIT_DEVMAJOR`.
        DEVMAJOR = 100,
        /// `AUDIT_DEVMINOR`.
        DEVMINOR = 101,
        /// `AUDIT_INODE`.
        INODE = 102,
        /// `AUDIT_EXIT`: What the system call returned.
        EXIT = 103,
        /// `AUDIT_SUCCESS`: Whether the system call succeeded.
        SUCCESS = 104,
        /// `AUDIT_WATCH`: A file, in the texts of the rule.
        WATCH = 105,
        /// `AUDIT_PERM`: Accesses, a mask of permissions.
        PERM = 106,
        /// `AUDIT_DIR`: A folder and what is below, in the texts of the rule.
        DIR = 107,
        /// `AUDIT_FILETYPE`: Type of the file, as in its mode.
        FILETYPE = 108,
        /// `AUDIT_OBJ_UID`.
        OBJ_UID = 109,
        /// `AUDIT_OBJ_GID`.
        OBJ_GID = 110,
        /// `AUDIT_FIELD_COMPARE`: Two fields with one another; the value says which.
        FIELD_COMPARE = 111,
        /// `AUDIT_EXE`: The program, in the texts of the rule.
        EXE = 112,
        /// `AUDIT_SADDR_FAM`: Address family of a socket address.
        SADDR_FAM = 113,
        /// `AUDIT_ARG0`.
        ARG0 = 200,
        /// `AUDIT_ARG1`.
        ARG1 = 201,
        /// `AUDIT_ARG2`.
        ARG2 = 202,
        /// `AUDIT_ARG3`.
        ARG3 = 203,
        /// `AUDIT_FILTERKEY`: A key to find records by, in the texts of the rule.
        FILTERKEY = 210,
    }
}

netlink_core::enumeration! {
    /// How a field is compared with its value. C: `linux/audit.h`.
    pub struct Operator: u32 = "operator", prefix "AUDIT_" {
        /// `AUDIT_BIT_MASK`: They have a bit in common.
        BIT_MASK = 134217728,
        /// `AUDIT_LESS_THAN`.
        LESS_THAN = 268435456,
        /// `AUDIT_GREATER_THAN`.
        GREATER_THAN = 536870912,
        /// `AUDIT_NOT_EQUAL`.
        NOT_EQUAL = 805306368,
        /// `AUDIT_EQUAL`.
        EQUAL = 1073741824,
        /// `AUDIT_BIT_TEST`: All bits of the value are set.
        BIT_TEST = 1207959552,
        /// `AUDIT_LESS_THAN_OR_EQUAL`.
        LESS_THAN_OR_EQUAL = 1342177280,
        /// `AUDIT_GREATER_THAN_OR_EQUAL`.
        GREATER_THAN_OR_EQUAL = 1610612736,
        /// `AUDIT_NEGATE`: Old rules negated a field with it.
        NEGATE = 2147483648,
    }
}

netlink_core::enumeration! {
    /// Two fields that are compared. C: `linux/audit.h`.
    pub struct Comparison: u32 = "comparison", prefix "AUDIT_COMPARE_" {
        /// `AUDIT_COMPARE_UID_TO_OBJ_UID`.
        UID_TO_OBJ_UID = 1,
        /// `AUDIT_COMPARE_GID_TO_OBJ_GID`.
        GID_TO_OBJ_GID = 2,
        /// `AUDIT_COMPARE_EUID_TO_OBJ_UID`.
        EUID_TO_OBJ_UID = 3,
        /// `AUDIT_COMPARE_EGID_TO_OBJ_GID`.
        EGID_TO_OBJ_GID = 4,
        /// `AUDIT_COMPARE_AUID_TO_OBJ_UID`.
        AUID_TO_OBJ_UID = 5,
        /// `AUDIT_COMPARE_SUID_TO_OBJ_UID`.
        SUID_TO_OBJ_UID = 6,
        /// `AUDIT_COMPARE_SGID_TO_OBJ_GID`.
        SGID_TO_OBJ_GID = 7,
        /// `AUDIT_COMPARE_FSUID_TO_OBJ_UID`.
        FSUID_TO_OBJ_UID = 8,
        /// `AUDIT_COMPARE_FSGID_TO_OBJ_GID`.
        FSGID_TO_OBJ_GID = 9,
        /// `AUDIT_COMPARE_UID_TO_AUID`.
        UID_TO_AUID = 10,
        /// `AUDIT_COMPARE_UID_TO_EUID`.
        UID_TO_EUID = 11,
        /// `AUDIT_COMPARE_UID_TO_FSUID`.
        UID_TO_FSUID = 12,
        /// `AUDIT_COMPARE_UID_TO_SUID`.
        UID_TO_SUID = 13,
        /// `AUDIT_COMPARE_AUID_TO_FSUID`.
        AUID_TO_FSUID = 14,
        /// `AUDIT_COMPARE_AUID_TO_SUID`.
        AUID_TO_SUID = 15,
        /// `AUDIT_COMPARE_AUID_TO_EUID`.
        AUID_TO_EUID = 16,
        /// `AUDIT_COMPARE_EUID_TO_SUID`.
        EUID_TO_SUID = 17,
        /// `AUDIT_COMPARE_EUID_TO_FSUID`.
        EUID_TO_FSUID = 18,
        /// `AUDIT_COMPARE_SUID_TO_FSUID`.
        SUID_TO_FSUID = 19,
        /// `AUDIT_COMPARE_GID_TO_EGID`.
        GID_TO_EGID = 20,
        /// `AUDIT_COMPARE_GID_TO_FSGID`.
        GID_TO_FSGID = 21,
        /// `AUDIT_COMPARE_GID_TO_SGID`.
        GID_TO_SGID = 22,
        /// `AUDIT_COMPARE_EGID_TO_FSGID`.
        EGID_TO_FSGID = 23,
        /// `AUDIT_COMPARE_EGID_TO_SGID`.
        EGID_TO_SGID = 24,
        /// `AUDIT_COMPARE_SGID_TO_FSGID`.
        SGID_TO_FSGID = 25,
    }
}

netlink_core::flags! {
    /// Accesses to a file. C: `linux/audit.h`.
    pub struct Permission: u32 = "permission", prefix "AUDIT_PERM_" {
        /// `AUDIT_PERM_EXEC`.
        EXEC = 1 << 0,
        /// `AUDIT_PERM_WRITE`.
        WRITE = 1 << 1,
        /// `AUDIT_PERM_READ`.
        READ = 1 << 2,
        /// `AUDIT_PERM_ATTR`: Changing its attributes.
        ATTR = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// Architectures, as records and rules name them. C: `linux/audit.h`.
    pub struct Architecture: u32 = "architecture", prefix "AUDIT_ARCH_" {
        /// `AUDIT_ARCH_AARCH64`.
        AARCH64 = 3221225655,
        /// `AUDIT_ARCH_ALPHA`.
        ALPHA = 3221262374,
        /// `AUDIT_ARCH_ARCOMPACT`.
        ARCOMPACT = 1073741917,
        /// `AUDIT_ARCH_ARCOMPACTBE`.
        ARCOMPACTBE = 93,
        /// `AUDIT_ARCH_ARCV2`.
        ARCV2 = 1073742019,
        /// `AUDIT_ARCH_ARCV2BE`.
        ARCV2BE = 195,
        /// `AUDIT_ARCH_ARM`.
        ARM = 1073741864,
        /// `AUDIT_ARCH_ARMEB`.
        ARMEB = 40,
        /// `AUDIT_ARCH_C6X`.
        C6X = 1073741964,
        /// `AUDIT_ARCH_C6XBE`.
        C6XBE = 140,
        /// `AUDIT_ARCH_CRIS`.
        CRIS = 1073741900,
        /// `AUDIT_ARCH_CSKY`.
        CSKY = 1073742076,
        /// `AUDIT_ARCH_FRV`.
        FRV = 21569,
        /// `AUDIT_ARCH_H8300`.
        H8300 = 46,
        /// `AUDIT_ARCH_HEXAGON`.
        HEXAGON = 164,
        /// `AUDIT_ARCH_I386`.
        I386 = 1073741827,
        /// `AUDIT_ARCH_IA64`.
        IA64 = 3221225522,
        /// `AUDIT_ARCH_M32R`.
        M32R = 88,
        /// `AUDIT_ARCH_M68K`.
        M68K = 4,
        /// `AUDIT_ARCH_MICROBLAZE`.
        MICROBLAZE = 189,
        /// `AUDIT_ARCH_MIPS`.
        MIPS = 8,
        /// `AUDIT_ARCH_MIPSEL`.
        MIPSEL = 1073741832,
        /// `AUDIT_ARCH_MIPS64`.
        MIPS64 = 2147483656,
        /// `AUDIT_ARCH_MIPS64N32`.
        MIPS64N32 = 2684354568,
        /// `AUDIT_ARCH_MIPSEL64`.
        MIPSEL64 = 3221225480,
        /// `AUDIT_ARCH_MIPSEL64N32`.
        MIPSEL64N32 = 3758096392,
        /// `AUDIT_ARCH_NDS32`.
        NDS32 = 1073741991,
        /// `AUDIT_ARCH_NDS32BE`.
        NDS32BE = 167,
        /// `AUDIT_ARCH_NIOS2`.
        NIOS2 = 1073741937,
        /// `AUDIT_ARCH_OPENRISC`.
        OPENRISC = 92,
        /// `AUDIT_ARCH_PARISC`.
        PARISC = 15,
        /// `AUDIT_ARCH_PARISC64`.
        PARISC64 = 2147483663,
        /// `AUDIT_ARCH_PPC`.
        PPC = 20,
        /// `AUDIT_ARCH_PPC64`.
        PPC64 = 2147483669,
        /// `AUDIT_ARCH_PPC64LE`.
        PPC64LE = 3221225493,
        /// `AUDIT_ARCH_RISCV32`.
        RISCV32 = 1073742067,
        /// `AUDIT_ARCH_RISCV64`.
        RISCV64 = 3221225715,
        /// `AUDIT_ARCH_S390`.
        S390 = 22,
        /// `AUDIT_ARCH_S390X`.
        S390X = 2147483670,
        /// `AUDIT_ARCH_SH`.
        SH = 42,
        /// `AUDIT_ARCH_SHEL`.
        SHEL = 1073741866,
        /// `AUDIT_ARCH_SH64`.
        SH64 = 2147483690,
        /// `AUDIT_ARCH_SHEL64`.
        SHEL64 = 3221225514,
        /// `AUDIT_ARCH_SPARC`.
        SPARC = 2,
        /// `AUDIT_ARCH_SPARC64`.
        SPARC64 = 2147483691,
        /// `AUDIT_ARCH_TILEGX`.
        TILEGX = 3221225663,
        /// `AUDIT_ARCH_TILEGX32`.
        TILEGX32 = 1073742015,
        /// `AUDIT_ARCH_TILEPRO`.
        TILEPRO = 1073742012,
        /// `AUDIT_ARCH_UNICORE`.
        UNICORE = 1073741934,
        /// `AUDIT_ARCH_X86_64`.
        X86_64 = 3221225534,
        /// `AUDIT_ARCH_XTENSA`.
        XTENSA = 94,
        /// `AUDIT_ARCH_LOONGARCH32`.
        LOONGARCH32 = 1073742082,
        /// `AUDIT_ARCH_LOONGARCH64`.
        LOONGARCH64 = 3221225730,
    }
}

netlink_core::flags! {
    /// Features that can be turned on and locked. C: `linux/audit.h`.
    pub struct Feature: u32 = "feature", prefix "AUDIT_FEATURE_" {
        /// `AUDIT_FEATURE_ONLY_UNSET_LOGINUID`: Only a task where nobody logged in may set who did.
        ONLY_UNSET_LOGINUID = 1 << 0,
        /// `AUDIT_FEATURE_LOGINUID_IMMUTABLE`: Who logged in never changes.
        LOGINUID_IMMUTABLE = 1 << 1,
    }
}

netlink_core::structure! {
    /// The state of the audit system. Older kernels send fewer members. C: `struct audit_status`, `linux/audit.h`.
    pub struct AuditStatus = "audit-status", size 44 {
        /// `mask`: Which members of a request are meant.
        mask: StatusMask = 0,
        /// `enabled`: 0 off, 1 on, 2 on and locked until the next boot.
        enabled: u32 = 4,
        /// `failure`.
        failure: Failure = 8,
        /// `pid`: Process that takes the records; 0 for none.
        pid: u32 = 12,
        /// `rate_limit`: Records a second; 0 for no limit.
        rate_limit: u32 = 16,
        /// `backlog_limit`: Records that may wait.
        backlog_limit: u32 = 20,
        /// `lost`: Records that were lost.
        lost: u32 = 24,
        /// `backlog`: Records that wait.
        backlog: u32 = 28,
        /// `feature_bitmap`.
        feature_bitmap: FeatureBitmap = 32,
        /// `backlog_wait_time`: How long a task waits for room, in ticks of the kernel.
        backlog_wait_time: u32 = 36,
        /// `backlog_wait_time_actual`: How long tasks have waited for room.
        backlog_wait_time_actual: u32 = 40,
    }
}

netlink_core::structure! {
    /// Features that can be turned on and locked. C: `struct audit_features`, `linux/audit.h`.
    pub struct AuditFeatures = "audit-features", size 16 {
        /// `vers`: Version of the struct, 1.
        vers: u32 = 0,
        /// `mask`: Which features are meant.
        mask: Feature = 4,
        /// `features`: Those that are on.
        features: Feature = 8,
        /// `lock`: Those that stay as they are until the next boot.
        lock: Feature = 12,
    }
}

netlink_core::structure! {
    /// Whether what is typed is recorded, for the task that asks. C: `struct audit_tty_status`, `linux/audit.h`.
    pub struct AuditTtyStatus = "audit-tty-status", size 8 {
        /// `enabled`: 1 if it is.
        enabled: u32 = 0,
        /// `log_passwd`: 1 if that includes what is typed while the terminal does not echo.
        log_passwd: u32 = 4,
    }
}

netlink_core::structure! {
    /// A rule. C: `struct audit_rule_data`, `linux/audit.h`.
    pub struct AuditRuleData = "audit-rule-data", size 1040 {
        /// `flags`.
        flags: Filter = 0,
        /// `action`.
        action: Action = 4,
        /// `field_count`: How many fields are used.
        field_count: u32 = 8,
        /// `mask`: A bit for each system call.
        mask: [u32; 64] = 12,
        /// `fields`.
        fields: [Field; 64] = 268,
        /// `values`: What each field is compared with; for a text its length.
        values: [u32; 64] = 524,
        /// `fieldflags`.
        fieldflags: [Operator; 64] = 780,
        /// `buflen`: Length of all texts.
        buflen: u32 = 1036,
    }
}

netlink_core::structure! {
    /// Who sent a signal to the process that takes the records.
    pub struct AuditSigInfo = "audit-sig-info", size 8 {
        /// `uid`.
        uid: u32 = 0,
        /// `pid`.
        pid: i32 = 4,
    }
}

netlink_core::structure! {
    /// The lengths of two paths.
    pub struct EquivalenceSizes = "equivalence-sizes", size 8 {
        /// `old`.
        old: u32 = 0,
        /// `new`.
        new: u32 = 4,
    }
}

netlink_core::attributes! {
    /// The state of the audit system. There are no attributes.
    pub struct Status / StatusBuilder = "status", header AuditStatus {
    }
}

netlink_core::attributes! {
    /// Features that can be turned on and locked. There are no attributes.
    pub struct Features / FeaturesBuilder = "features", header AuditFeatures {
    }
}

netlink_core::attributes! {
    /// Whether what is typed is recorded. There are no attributes.
    pub struct TtyStatus / TtyStatusBuilder = "tty-status", header AuditTtyStatus {
    }
}

netlink_core::attributes! {
    /// A rule.
    pub struct Rule / RuleBuilder = "rule", header AuditRuleData, body: str {
    }
}

netlink_core::attributes! {
    /// Who sent a signal to the process that takes the records.
    pub struct SignalInfo / SignalInfoBuilder = "signal-info", header AuditSigInfo, body: str {
    }
}

netlink_core::attributes! {
    /// Two paths of which one shows the same tree as the other.
    pub struct Equivalence / EquivalenceBuilder = "equivalence", header EquivalenceSizes, body: str {
    }
}

netlink_core::attributes! {
    /// Nothing.
    pub struct Empty / EmptyBuilder = "empty" {
    }
}

netlink_core::attributes! {
    /// A text of a program, or a record of the kernel.
    pub struct Text / TextBuilder = "text", body: str {
    }
}

netlink_core::attributes! {
    /// What was typed at a terminal.
    pub struct Typed / TypedBuilder = "typed", body: [u8] {
    }
}

netlink_core::family! {
    /// The audit system: its state, the rules of what is recorded, and the records.
    pub static AUDIT = "audit", netlink_core::schema::Protocol::Raw(9);
    do {
        /// Change what the mask of the status names. C: `AUDIT_SET`.
        SET set: Status / StatusBuilder = 1001 [];
        /// A message of a program. C: `AUDIT_USER`.
        USER user: Text / TextBuilder = 1005 [];
        /// Add a rule. C: `AUDIT_ADD_RULE`.
        ADD_RULE add_rule: Rule / RuleBuilder = 1011 [];
        /// Delete the rule that is the same. C: `AUDIT_DEL_RULE`.
        DEL_RULE del_rule: Rule / RuleBuilder = 1012 [];
        /// Forget trees that no longer are below a watched folder. C: `AUDIT_TRIM`.
        TRIM trim: Empty / EmptyBuilder = 1014 [];
        /// Watch a tree as another is watched. C: `AUDIT_MAKE_EQUIV`.
        MAKE_EQUIV make_equiv: Equivalence / EquivalenceBuilder = 1015 [];
        /// Change whether what is typed is recorded. C: `AUDIT_TTY_SET`.
        TTY_SET tty_set: TtyStatus / TtyStatusBuilder = 1017 [];
        /// Turn features on or off. C: `AUDIT_SET_FEATURE`.
        SET_FEATURE set_feature: Features / FeaturesBuilder = 1018 [];
        /// A decision on access that a program made. C: `AUDIT_USER_AVC`.
        USER_AVC user_avc: Text / TextBuilder = 1107 [];
        /// What was typed at a terminal, as a program tells. C: `AUDIT_USER_TTY`.
        USER_TTY user_tty: Typed / TypedBuilder = 1124 [];
    }
    get {
        /// Get the state of the audit system. C: `AUDIT_GET`.
        GET get: Status / StatusBuilder = 1000 [] -> Status = 1000 [];
        /// Who sent the last signal to the process that takes the records. C: `AUDIT_SIGNAL_INFO`.
        SIGNAL_INFO signal_info: SignalInfo / SignalInfoBuilder = 1010 [] -> SignalInfo = 1010 [];
        /// Get whether what is typed is recorded. C: `AUDIT_TTY_GET`.
        TTY_GET tty_get: TtyStatus / TtyStatusBuilder = 1016 [] -> TtyStatus = 1016 [];
        /// Get the features that are on. C: `AUDIT_GET_FEATURE`.
        GET_FEATURE get_feature: Features / FeaturesBuilder = 1019 [] -> Features = 1019 [];
    }
    dump {
        /// List the rules. C: `AUDIT_LIST_RULES`.
        LIST_RULES_DUMP list_rules_dump: Rule / RuleBuilder = 1013 [] -> Rule = 1013 [] as "list-rules";
    }
    notify {
        /// Somebody logged in. C: `AUDIT_LOGIN`.
        LOGIN Login: Text = 1006 [];
        /// The audit daemon started. C: `AUDIT_DAEMON_START`.
        DAEMON_START DaemonStart: Text = 1200 [];
        /// The audit daemon ended. C: `AUDIT_DAEMON_END`.
        DAEMON_END DaemonEnd: Text = 1201 [];
        /// The audit daemon failed. C: `AUDIT_DAEMON_ABORT`.
        DAEMON_ABORT DaemonAbort: Text = 1202 [];
        /// The audit daemon has another configuration. C: `AUDIT_DAEMON_CONFIG`.
        DAEMON_CONFIG DaemonConfig: Text = 1203 [];
        /// A system call. C: `AUDIT_SYSCALL`.
        SYSCALL Syscall: Text = 1300 [];
        /// A path that a system call used. C: `AUDIT_PATH`.
        PATH Path: Text = 1302 [];
        /// An object of System V that a system call used. C: `AUDIT_IPC`.
        IPC Ipc: Text = 1303 [];
        /// Arguments of the system call `socketcall`. C: `AUDIT_SOCKETCALL`.
        SOCKETCALL Socketcall: Text = 1304 [];
        /// The configuration of the audit system changed. C: `AUDIT_CONFIG_CHANGE`.
        CONFIG_CHANGE ConfigChange: Text = 1305 [];
        /// A socket address. C: `AUDIT_SOCKADDR`.
        SOCKADDR Sockaddr: Text = 1306 [];
        /// The working directory. C: `AUDIT_CWD`.
        CWD Cwd: Text = 1307 [];
        /// Arguments of a program that is run. C: `AUDIT_EXECVE`.
        EXECVE Execve: Text = 1309 [];
        /// Permissions of an object of System V changed. C: `AUDIT_IPC_SET_PERM`.
        IPC_SET_PERM IpcSetPerm: Text = 1311 [];
        /// A message queue was opened. C: `AUDIT_MQ_OPEN`.
        MQ_OPEN MqOpen: Text = 1312 [];
        /// A message was put into a queue or taken. C: `AUDIT_MQ_SENDRECV`.
        MQ_SENDRECV MqSendrecv: Text = 1313 [];
        /// Notification by a message queue was asked for. C: `AUDIT_MQ_NOTIFY`.
        MQ_NOTIFY MqNotify: Text = 1314 [];
        /// Attributes of a message queue. C: `AUDIT_MQ_GETSETATTR`.
        MQ_GETSETATTR MqGetsetattr: Text = 1315 [];
        /// Modules of others. C: `AUDIT_KERNEL_OTHER`.
        KERNEL_OTHER KernelOther: Text = 1316 [];
        /// The two descriptors of a pipe or of sockets. C: `AUDIT_FD_PAIR`.
        FD_PAIR FdPair: Text = 1317 [];
        /// The task that a signal or a trace is for. C: `AUDIT_OBJ_PID`.
        OBJ_PID ObjPid: Text = 1318 [];
        /// What was typed at a terminal. C: `AUDIT_TTY`.
        TTY Tty: Text = 1319 [];
        /// The end of an event of several records. C: `AUDIT_EOE`.
        EOE Eoe: Text = 1320 [];
        /// Capabilities of a file gave a program more rights. C: `AUDIT_BPRM_FCAPS`.
        BPRM_FCAPS BprmFcaps: Text = 1321 [];
        /// Capabilities that a task set. C: `AUDIT_CAPSET`.
        CAPSET Capset: Text = 1322 [];
        /// A file that was mapped. C: `AUDIT_MMAP`.
        MMAP Mmap: Text = 1323 [];
        /// A packet, seen by netfilter. C: `AUDIT_NETFILTER_PKT`.
        NETFILTER_PKT NetfilterPkt: Text = 1324 [];
        /// Tables of netfilter changed. C: `AUDIT_NETFILTER_CFG`.
        NETFILTER_CFG NetfilterCfg: Text = 1325 [];
        /// Seccomp acted. C: `AUDIT_SECCOMP`.
        SECCOMP Seccomp: Text = 1326 [];
        /// The command line of the process. C: `AUDIT_PROCTITLE`.
        PROCTITLE Proctitle: Text = 1327 [];
        /// A feature was turned on or off. C: `AUDIT_FEATURE_CHANGE`.
        FEATURE_CHANGE FeatureChange: Text = 1328 [];
        /// Another process wants to take the records; this asks whether the one that does lives. C: `AUDIT_REPLACE`.
        REPLACE Replace: Text = 1329 [];
        /// A module of the kernel. C: `AUDIT_KERN_MODULE`.
        KERN_MODULE KernModule: Text = 1330 [];
        /// A decision of fanotify. C: `AUDIT_FANOTIFY`.
        FANOTIFY Fanotify: Text = 1331 [];
        /// The clock was set off. C: `AUDIT_TIME_INJOFFSET`.
        TIME_INJOFFSET TimeInjoffset: Text = 1332 [];
        /// A value of NTP changed. C: `AUDIT_TIME_ADJNTPVAL`.
        TIME_ADJNTPVAL TimeAdjntpval: Text = 1333 [];
        /// A program of BPF was loaded or unloaded. C: `AUDIT_BPF`.
        BPF Bpf: Text = 1334 [];
        /// A task joined or left the group of readers. C: `AUDIT_EVENT_LISTENER`.
        EVENT_LISTENER EventListener: Text = 1335 [];
        /// An operation of io_uring. C: `AUDIT_URINGOP`.
        URINGOP Uringop: Text = 1336 [];
        /// How `openat2` was to open a file. C: `AUDIT_OPENAT2`.
        OPENAT2 Openat2: Text = 1337 [];
        /// Control of the device mapper. C: `AUDIT_DM_CTRL`.
        DM_CTRL DmCtrl: Text = 1338 [];
        /// An event of the device mapper. C: `AUDIT_DM_EVENT`.
        DM_EVENT DmEvent: Text = 1339 [];
        /// A decision of SELinux on access. C: `AUDIT_AVC`.
        AVC Avc: Text = 1400 [];
        /// An error within SELinux. C: `AUDIT_SELINUX_ERR`.
        SELINUX_ERR SelinuxErr: Text = 1401 [];
        /// The path of a decision on access. C: `AUDIT_AVC_PATH`.
        AVC_PATH AvcPath: Text = 1402 [];
        /// A policy was loaded. C: `AUDIT_MAC_POLICY_LOAD`.
        MAC_POLICY_LOAD MacPolicyLoad: Text = 1403 [];
        /// A policy is enforced, or no more. C: `AUDIT_MAC_STATUS`.
        MAC_STATUS MacStatus: Text = 1404 [];
        /// A switch of the policy changed. C: `AUDIT_MAC_CONFIG_CHANGE`.
        MAC_CONFIG_CHANGE MacConfigChange: Text = 1405 [];
        /// Packets without label are accepted, or no more. C: `AUDIT_MAC_UNLBL_ALLOW`.
        MAC_UNLBL_ALLOW MacUnlblAllow: Text = 1406 [];
        /// A domain of interpretation of CIPSO was added. C: `AUDIT_MAC_CIPSOV4_ADD`.
        MAC_CIPSOV4_ADD MacCipsov4Add: Text = 1407 [];
        /// A domain of interpretation of CIPSO was deleted. C: `AUDIT_MAC_CIPSOV4_DEL`.
        MAC_CIPSOV4_DEL MacCipsov4Del: Text = 1408 [];
        /// A mapping of labels was added. C: `AUDIT_MAC_MAP_ADD`.
        MAC_MAP_ADD MacMapAdd: Text = 1409 [];
        /// A mapping of labels was deleted. C: `AUDIT_MAC_MAP_DEL`.
        MAC_MAP_DEL MacMapDel: Text = 1410 [];
        /// Not used. C: `AUDIT_MAC_IPSEC_ADDSA`.
        MAC_IPSEC_ADDSA MacIpsecAddsa: Text = 1411 [];
        /// Not used. C: `AUDIT_MAC_IPSEC_DELSA`.
        MAC_IPSEC_DELSA MacIpsecDelsa: Text = 1412 [];
        /// Not used. C: `AUDIT_MAC_IPSEC_ADDSPD`.
        MAC_IPSEC_ADDSPD MacIpsecAddspd: Text = 1413 [];
        /// Not used. C: `AUDIT_MAC_IPSEC_DELSPD`.
        MAC_IPSEC_DELSPD MacIpsecDelspd: Text = 1414 [];
        /// An event of IPsec. C: `AUDIT_MAC_IPSEC_EVENT`.
        MAC_IPSEC_EVENT MacIpsecEvent: Text = 1415 [];
        /// A label for an address was added. C: `AUDIT_MAC_UNLBL_STCADD`.
        MAC_UNLBL_STCADD MacUnlblStcadd: Text = 1416 [];
        /// A label for an address was deleted. C: `AUDIT_MAC_UNLBL_STCDEL`.
        MAC_UNLBL_STCDEL MacUnlblStcdel: Text = 1417 [];
        /// A domain of interpretation of CALIPSO was added. C: `AUDIT_MAC_CALIPSO_ADD`.
        MAC_CALIPSO_ADD MacCalipsoAdd: Text = 1418 [];
        /// A domain of interpretation of CALIPSO was deleted. C: `AUDIT_MAC_CALIPSO_DEL`.
        MAC_CALIPSO_DEL MacCalipsoDel: Text = 1419 [];
        /// A decision of IPE on integrity. C: `AUDIT_IPE_ACCESS`.
        IPE_ACCESS IpeAccess: Text = 1420 [];
        /// The configuration of IPE changed. C: `AUDIT_IPE_CONFIG_CHANGE`.
        IPE_CONFIG_CHANGE IpeConfigChange: Text = 1421 [];
        /// A policy of IPE was loaded. C: `AUDIT_IPE_POLICY_LOAD`.
        IPE_POLICY_LOAD IpePolicyLoad: Text = 1422 [];
        /// Landlock denied an access. C: `AUDIT_LANDLOCK_ACCESS`.
        LANDLOCK_ACCESS LandlockAccess: Text = 1423 [];
        /// A domain of Landlock came or went. C: `AUDIT_LANDLOCK_DOMAIN`.
        LANDLOCK_DOMAIN LandlockDomain: Text = 1424 [];
        /// Labels of a task, of several security modules. C: `AUDIT_MAC_TASK_CONTEXTS`.
        MAC_TASK_CONTEXTS MacTaskContexts: Text = 1425 [];
        /// Labels of an object, of several security modules. C: `AUDIT_MAC_OBJ_CONTEXTS`.
        MAC_OBJ_CONTEXTS MacObjContexts: Text = 1426 [];
        /// A device is promiscuous, or no more. C: `AUDIT_ANOM_PROMISCUOUS`.
        ANOM_PROMISCUOUS AnomPromiscuous: Text = 1700 [];
        /// A process ended abnormally. C: `AUDIT_ANOM_ABEND`.
        ANOM_ABEND AnomAbend: Text = 1701 [];
        /// A link was used in a suspicious way. C: `AUDIT_ANOM_LINK`.
        ANOM_LINK AnomLink: Text = 1702 [];
        /// A file was made in a suspicious way. C: `AUDIT_ANOM_CREAT`.
        ANOM_CREAT AnomCreat: Text = 1703 [];
        /// The integrity of data was checked. C: `AUDIT_INTEGRITY_DATA`.
        INTEGRITY_DATA IntegrityData: Text = 1800 [];
        /// The integrity of metadata was checked. C: `AUDIT_INTEGRITY_METADATA`.
        INTEGRITY_METADATA IntegrityMetadata: Text = 1801 [];
        /// Checks of integrity are on, or off. C: `AUDIT_INTEGRITY_STATUS`.
        INTEGRITY_STATUS IntegrityStatus: Text = 1802 [];
        /// The kind of hash for integrity. C: `AUDIT_INTEGRITY_HASH`.
        INTEGRITY_HASH IntegrityHash: Text = 1803 [];
        /// A register of the TPM became invalid. C: `AUDIT_INTEGRITY_PCR`.
        INTEGRITY_PCR IntegrityPcr: Text = 1804 [];
        /// A rule of integrity. C: `AUDIT_INTEGRITY_RULE`.
        INTEGRITY_RULE IntegrityRule: Text = 1805 [];
        /// An extended attribute that EVM protects was added. C: `AUDIT_INTEGRITY_EVM_XATTR`.
        INTEGRITY_EVM_XATTR IntegrityEvmXattr: Text = 1806 [];
        /// Rules of the policy of IMA. C: `AUDIT_INTEGRITY_POLICY_RULE`.
        INTEGRITY_POLICY_RULE IntegrityPolicyRule: Text = 1807 [];
        /// A program enforces integrity. C: `AUDIT_INTEGRITY_USERSPACE`.
        INTEGRITY_USERSPACE IntegrityUserspace: Text = 1808 [];
        /// A record of no other type. C: `AUDIT_KERNEL`.
        KERNEL Kernel: Text = 2000 [];
    }
    groups {
        /// Every record, as far as the socket has room. It carries `AUDIT_LOGIN`, `AUDIT_DAEMON_START`,
        /// `AUDIT_DAEMON_END`, `AUDIT_DAEMON_ABORT`, `AUDIT_DAEMON_CONFIG`, `AUDIT_SYSCALL`, `AUDIT_PATH`,
        /// `AUDIT_IPC`, `AUDIT_SOCKETCALL`, `AUDIT_CONFIG_CHANGE`, `AUDIT_SOCKADDR`, `AUDIT_CWD`, `AUDIT_EXECVE`,
        /// `AUDIT_IPC_SET_PERM`, `AUDIT_MQ_OPEN`, `AUDIT_MQ_SENDRECV`, `AUDIT_MQ_NOTIFY`, `AUDIT_MQ_GETSETATTR`,
        /// `AUDIT_KERNEL_OTHER`, `AUDIT_FD_PAIR`, `AUDIT_OBJ_PID`, `AUDIT_TTY`, `AUDIT_EOE`, `AUDIT_BPRM_FCAPS`,
        /// `AUDIT_CAPSET`, `AUDIT_MMAP`, `AUDIT_NETFILTER_PKT`, `AUDIT_NETFILTER_CFG`, `AUDIT_SECCOMP`,
        /// `AUDIT_PROCTITLE`, `AUDIT_FEATURE_CHANGE`, `AUDIT_REPLACE`, `AUDIT_KERN_MODULE`, `AUDIT_FANOTIFY`,
        /// `AUDIT_TIME_INJOFFSET`, `AUDIT_TIME_ADJNTPVAL`, `AUDIT_BPF`, `AUDIT_EVENT_LISTENER`, `AUDIT_URINGOP`,
        /// `AUDIT_OPENAT2`, `AUDIT_DM_CTRL`, `AUDIT_DM_EVENT`, `AUDIT_AVC`, `AUDIT_SELINUX_ERR`, `AUDIT_AVC_PATH`,
        /// `AUDIT_MAC_POLICY_LOAD`, `AUDIT_MAC_STATUS`, `AUDIT_MAC_CONFIG_CHANGE`, `AUDIT_MAC_UNLBL_ALLOW`,
        /// `AUDIT_MAC_CIPSOV4_ADD`, `AUDIT_MAC_CIPSOV4_DEL`, `AUDIT_MAC_MAP_ADD`, `AUDIT_MAC_MAP_DEL`,
        /// `AUDIT_MAC_IPSEC_ADDSA`, `AUDIT_MAC_IPSEC_DELSA`, `AUDIT_MAC_IPSEC_ADDSPD`, `AUDIT_MAC_IPSEC_DELSPD`,
        /// `AUDIT_MAC_IPSEC_EVENT`, `AUDIT_MAC_UNLBL_STCADD`, `AUDIT_MAC_UNLBL_STCDEL`, `AUDIT_MAC_CALIPSO_ADD`,
        /// `AUDIT_MAC_CALIPSO_DEL`, `AUDIT_IPE_ACCESS`, `AUDIT_IPE_CONFIG_CHANGE`, `AUDIT_IPE_POLICY_LOAD`,
        /// `AUDIT_LANDLOCK_ACCESS`, `AUDIT_LANDLOCK_DOMAIN`, `AUDIT_MAC_TASK_CONTEXTS`, `AUDIT_MAC_OBJ_CONTEXTS`,
        /// `AUDIT_ANOM_PROMISCUOUS`, `AUDIT_ANOM_ABEND`, `AUDIT_ANOM_LINK`, `AUDIT_ANOM_CREAT`,
        /// `AUDIT_INTEGRITY_DATA`, `AUDIT_INTEGRITY_METADATA`, `AUDIT_INTEGRITY_STATUS`, `AUDIT_INTEGRITY_HASH`,
        /// `AUDIT_INTEGRITY_PCR`, `AUDIT_INTEGRITY_RULE`, `AUDIT_INTEGRITY_EVM_XATTR`, `AUDIT_INTEGRITY_POLICY_RULE`,
        /// `AUDIT_INTEGRITY_USERSPACE`, `AUDIT_KERNEL`. C: `AUDIT_NLGRP_READLOG`.
        READLOG: "readlog" = 1,
    }
}
