//! What is registered at the hooks of netfilter, in the order in which packets see it.
//!
//! Printed by `cargo xtask codegen` from `specs/hook.yaml`. Not to be edited.

use super::nfnetlink::{InetHook, NetfilterProtocol, Nfgenmsg};
use netlink_core::{As, Be, Choice, Nest};

netlink_core::enumeration! {
    /// What is behind a function at a hook. C: `enum nfnl_hook_chaintype`, `linux/netfilter/nfnetlink_hook.h`.
    pub struct HookType: u32 = "hook-type", prefix "NFNL_HOOK_TYPE_" {
        /// `NFNL_HOOK_TYPE_NFTABLES`: A base chain of nftables.
        NFTABLES = 1,
        /// `NFNL_HOOK_TYPE_BPF`: A BPF program.
        BPF = 2,
        /// `NFNL_HOOK_TYPE_NFT_FLOWTABLE`: A flow table of nftables.
        NFT_FLOWTABLE = 3,
    }
}

netlink_core::attributes! {
    /// A function at a hook. The header's family is that of the hook. C: `NFNLA_HOOK_*`,
    /// `linux/netfilter/nfnetlink_hook.h`.
    pub struct Hook / HookBuilder = "hook", prefix "NFNLA_HOOK_", header Nfgenmsg {
        /// `NFNLA_HOOK_HOOKNUM`: The hook; for the family netdev, 0 is ingress and 1 is egress.
        HOOKNUM hooknum: Be<InetHook> = 1,
        /// `NFNLA_HOOK_PRIORITY`: Its place: the lowest comes first.
        PRIORITY priority: Be<i32> = 2,
        /// `NFNLA_HOOK_DEV`: The device, for hooks of devices.
        DEV dev: str = 3,
        /// `NFNLA_HOOK_FUNCTION_NAME`: Name of the function in the kernel.
        FUNCTION_NAME function_name: str = 4,
        /// `NFNLA_HOOK_MODULE_NAME`: Module that the function is in.
        MODULE_NAME module_name: str = 5,
        /// `NFNLA_HOOK_CHAIN_INFO`: What is behind the function, where that is known.
        CHAIN_INFO chain_info => Nest<HookInfo> = 6,
    }
}

netlink_core::attributes! {
    /// What is behind a function at a hook. C: `NFNLA_HOOK_INFO_*`, `linux/netfilter/nfnetlink_hook.h`.
    pub struct HookInfo / HookInfoBuilder = "hook-info", prefix "NFNLA_HOOK_INFO_" {
        /// `NFNLA_HOOK_INFO_DESC`.
        DESC desc => Choice<HookDescription, Be<HookType>, 2> = 1,
        /// `NFNLA_HOOK_INFO_TYPE`.
        TYPE r#type: Be<HookType> = 2,
    }
}

netlink_core::attributes! {
    /// A chain or flow table of nftables. C: `NFNLA_CHAIN_*`, `linux/netfilter/nfnetlink_hook.h`.
    pub struct HookChain / HookChainBuilder = "hook-chain", prefix "NFNLA_CHAIN_" {
        /// `NFNLA_CHAIN_TABLE`.
        TABLE table: str = 1,
        /// `NFNLA_CHAIN_FAMILY`.
        FAMILY family: As<u8, NetfilterProtocol> = 2,
        /// `NFNLA_CHAIN_NAME`.
        NAME name: str = 3,
    }
}

netlink_core::attributes! {
    /// A BPF program. C: `NFNLA_HOOK_BPF_*`, `linux/netfilter/nfnetlink_hook.h`.
    pub struct HookBpf / HookBpfBuilder = "hook-bpf", prefix "NFNLA_HOOK_BPF_" {
        /// `NFNLA_HOOK_BPF_ID`.
        ID id: Be<u32> = 1,
    }
}

netlink_core::choice! {
    /// What is behind a function at a hook, by its type.
    pub enum HookDescription / HookDescriptionBuilder = "hook-description", selector "type" {
        Nftables nftables => HookChain = Number(1),
        Bpf bpf => HookBpf = Number(2),
        Flowtable flowtable => HookChain = Number(3),
    }
}

netlink_core::family! {
    /// What is registered at the hooks of netfilter, in the order in which packets see it.
    pub static HOOK = "hook", netlink_core::schema::Protocol::Raw(12);
    dump {
        /// List what is registered at one hook of the header's family. C: `NFNL_MSG_HOOK_GET`.
        HOOK_GET_DUMP hook_get_dump: Hook / HookBuilder = 3072 [1, 3] -> Hook = 3072 [1, 2, 3, 4, 5, 6] as "hook-get";
    }
}
