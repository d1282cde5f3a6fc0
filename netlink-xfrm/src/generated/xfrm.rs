//! IPsec: security associations, which say how packets are encrypted and authenticated, and policies, which say what
//! packets have to be.
//!
//! Printed by `cargo xtask codegen` from `specs/xfrm.yaml`. Not to be edited.

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{As, Chars, Flag, List, Tail, Unused, WideAddress};

netlink_core::structure! {
    /// What an association is found by. C: `struct xfrm_id`, `linux/xfrm.h`.
    pub struct XfrmId = "xfrm-id", size 24 {
        /// `daddr`: Destination; its family is in the struct around it.
        daddr: WideAddress = 0,
        /// `spi`: Security parameter index.
        spi: u32 = 16 be,
        /// `proto`.
        proto: IpProtocol as u8 = 20,
    }
}

netlink_core::structure! {
    /// Packets that something applies to. C: `struct xfrm_selector`, `linux/xfrm.h`.
    pub struct XfrmSelector = "xfrm-selector", size 56 {
        /// `daddr`.
        daddr: WideAddress = 0,
        /// `saddr`.
        saddr: WideAddress = 16,
        /// `dport`.
        dport: u16 = 32 be,
        /// `dport_mask`: Bits of the port that count.
        dport_mask: u16 = 34 be,
        /// `sport`.
        sport: u16 = 36 be,
        /// `sport_mask`: Bits of the port that count.
        sport_mask: u16 = 38 be,
        /// `family`.
        family: AddressFamily = 40,
        /// `prefixlen_d`: Bits of the destination that count.
        prefixlen_d: u8 = 42,
        /// `prefixlen_s`: Bits of the source that count.
        prefixlen_s: u8 = 43,
        /// `proto`: 0 is any.
        proto: IpProtocol as u8 = 44,
        /// `ifindex`: Index of the outgoing device; 0 is any.
        ifindex: i32 = 48,
        /// `user`: Not used.
        user: u32 = 52,
    }
}

netlink_core::structure! {
    /// How long something lives. At a soft limit a program is told, at a hard limit it is over. All ones, and 0
    /// seconds, is for ever. C: `struct xfrm_lifetime_cfg`, `linux/xfrm.h`.
    pub struct XfrmLifetimeCfg = "xfrm-lifetime-cfg", size 64 {
        /// `soft_byte_limit`: Bytes.
        soft_byte_limit: u64 = 0,
        /// `hard_byte_limit`: Bytes.
        hard_byte_limit: u64 = 8,
        /// `soft_packet_limit`: Packets.
        soft_packet_limit: u64 = 16,
        /// `hard_packet_limit`: Packets.
        hard_packet_limit: u64 = 24,
        /// `soft_add_expires_seconds`.
        soft_add_expires_seconds: u64 = 32,
        /// `hard_add_expires_seconds`.
        hard_add_expires_seconds: u64 = 40,
        /// `soft_use_expires_seconds`.
        soft_use_expires_seconds: u64 = 48,
        /// `hard_use_expires_seconds`.
        hard_use_expires_seconds: u64 = 56,
    }
}

netlink_core::structure! {
    /// What something has carried, and since when. C: `struct xfrm_lifetime_cur`, `linux/xfrm.h`.
    pub struct XfrmLifetimeCur = "xfrm-lifetime-cur", size 32 {
        /// `bytes`: Bytes carried.
        bytes: u64 = 0 [volatile],
        /// `packets`: Packets carried.
        packets: u64 = 8 [volatile],
        /// `add_time`: When it was added, in seconds since 1970.
        add_time: u64 = 16,
        /// `use_time`: When it was first used, in seconds since 1970; 0 is never.
        use_time: u64 = 24 [volatile],
    }
}

netlink_core::structure! {
    /// Sequence numbers of an association, and a window of 32. C: `struct xfrm_replay_state`, `linux/xfrm.h`.
    pub struct XfrmReplayState = "xfrm-replay-state", size 12 {
        /// `oseq`: Of the last packet sent.
        oseq: u32 = 0 [volatile],
        /// `seq`: The highest received.
        seq: u32 = 4 [volatile],
        /// `bitmap`: Which of those before it were received.
        bitmap: u32 = 8 [volatile],
    }
}

netlink_core::structure! {
    /// Sequence numbers of 64 bits of an association, and a window of any size. C: `struct xfrm_replay_state_esn`,
    /// `linux/xfrm.h`.
    pub struct XfrmReplayStateEsn = "xfrm-replay-state-esn", size 24, tail "bmp" {
        /// `bmp_len`: Words of bmp.
        bmp_len: u32 = 0,
        /// `oseq`: Of the last packet sent, the lower half.
        oseq: u32 = 4 [volatile],
        /// `seq`: The highest received, the lower half.
        seq: u32 = 8 [volatile],
        /// `oseq_hi`: The upper half.
        oseq_hi: u32 = 12 [volatile],
        /// `seq_hi`: The upper half.
        seq_hi: u32 = 16 [volatile],
        /// `replay_window`: Size of the window in packets.
        replay_window: u32 = 20,
    }
}

netlink_core::structure! {
    /// An algorithm and its key. C: `struct xfrm_algo`, `linux/xfrm.h`.
    pub struct XfrmAlgo = "xfrm-algo", size 68, prefix "alg_", tail "key" {
        /// `alg_name`: As the kernel's cryptography calls it, such as cbc(aes).
        name: Chars<64> = 0,
        /// `alg_key_len`: Length of the key in bits.
        key_len: u32 = 64,
    }
}

netlink_core::structure! {
    /// An algorithm that authenticates, its key, and how much of its result is used. C: `struct xfrm_algo_auth`,
    /// `linux/xfrm.h`.
    pub struct XfrmAlgoAuth = "xfrm-algo-auth", size 72, prefix "alg_", tail "key" {
        /// `alg_name`: As the kernel's cryptography calls it, such as hmac(sha256).
        name: Chars<64> = 0,
        /// `alg_key_len`: Length of the key in bits.
        key_len: u32 = 64,
        /// `alg_trunc_len`: Bits of the result that are sent.
        trunc_len: u32 = 68,
    }
}

netlink_core::structure! {
    /// An algorithm that encrypts and authenticates. C: `struct xfrm_algo_aead`, `linux/xfrm.h`.
    pub struct XfrmAlgoAead = "xfrm-algo-aead", size 72, prefix "alg_", tail "key" {
        /// `alg_name`: As the kernel's cryptography calls it, such as rfc4106(gcm(aes)).
        name: Chars<64> = 0,
        /// `alg_key_len`: Length of the key and the salt behind it, in bits.
        key_len: u32 = 64,
        /// `alg_icv_len`: Length of the check value in bits.
        icv_len: u32 = 68,
    }
}

netlink_core::structure! {
    /// A security context. C: `struct xfrm_user_sec_ctx`, `linux/xfrm.h`.
    pub struct XfrmUserSecCtx = "xfrm-user-sec-ctx", size 8, tail "ctx" {
        /// `len`: Bytes of the struct and the context.
        len: u16 = 0,
        /// `exttype`: The attribute.
        exttype: u16 = 2,
        /// `ctx_alg`.
        ctx_alg: SecurityAlgorithm = 4,
        /// `ctx_doi`.
        ctx_doi: SecurityDomain = 5,
        /// `ctx_len`: Bytes of the context, with its NUL.
        ctx_len: u16 = 6,
    }
}

netlink_core::enumeration! {
    /// Whose a security context is. C: `linux/xfrm.h`.
    pub struct SecurityAlgorithm: u8 = "security-algorithm", prefix "XFRM_SC_ALG_" {
        /// `XFRM_SC_ALG_RESERVED`.
        RESERVED = 0,
        /// `XFRM_SC_ALG_SELINUX`.
        SELINUX = 1,
    }
}

netlink_core::enumeration! {
    /// Domain of interpretation of a security context. C: `linux/xfrm.h`.
    pub struct SecurityDomain: u8 = "security-domain", prefix "XFRM_SC_DOI_" {
        /// `XFRM_SC_DOI_RESERVED`.
        RESERVED = 0,
        /// `XFRM_SC_DOI_LSM`.
        LSM = 1,
    }
}

netlink_core::enumeration! {
    /// Type of a policy. C: `linux/xfrm.h`.
    pub struct PolicyType: u8 = "policy-type", prefix "XFRM_POLICY_TYPE_" {
        /// `XFRM_POLICY_TYPE_MAIN`.
        MAIN = 0,
        /// `XFRM_POLICY_TYPE_SUB`: Looked at before the main ones.
        SUB = 1,
        /// `XFRM_POLICY_TYPE_ANY`.
        ANY = 255,
    }
}

netlink_core::enumeration! {
    /// Packets a policy is for. C: `linux/xfrm.h`.
    pub struct PolicyDirection: u8 = "policy-direction", prefix "XFRM_POLICY_" {
        /// `XFRM_POLICY_IN`: For this host.
        IN = 0,
        /// `XFRM_POLICY_OUT`: From this host.
        OUT = 1,
        /// `XFRM_POLICY_FWD`: Passing through.
        FWD = 2,
        /// Received by one socket.
        SOCKET_IN = 3,
        /// Sent by one socket.
        SOCKET_OUT = 4,
    }
}

netlink_core::enumeration! {
    /// What a policy does. C: `linux/xfrm.h`.
    pub struct PolicyAction: u8 = "policy-action", prefix "XFRM_POLICY_" {
        /// `XFRM_POLICY_ALLOW`.
        ALLOW = 0,
        /// `XFRM_POLICY_BLOCK`.
        BLOCK = 1,
    }
}

netlink_core::flags! {
    /// How a policy applies. C: `linux/xfrm.h`.
    pub struct PolicyFlags: u8 = "policy-flags", prefix "XFRM_POLICY_" {
        /// `XFRM_POLICY_LOCALOK`: A user may override it.
        LOCALOK = 1 << 0,
        /// `XFRM_POLICY_ICMP`: ICMP errors about matching packets match too.
        ICMP = 1 << 1,
        /// `XFRM_POLICY_CPU_ACQUIRE`: Associations are asked for on each processor.
        CPU_ACQUIRE = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// Direction of an association. C: `enum xfrm_sa_dir`, `linux/xfrm.h`.
    pub struct AssociationDirection: u8 = "association-direction", prefix "XFRM_SA_DIR_" {
        /// `XFRM_SA_DIR_IN`.
        IN = 1,
        /// `XFRM_SA_DIR_OUT`.
        OUT = 2,
    }
}

netlink_core::enumeration! {
    /// Who shares an association. C: `linux/xfrm.h`.
    pub struct Sharing: u8 = "sharing", prefix "XFRM_SHARE_" {
        /// `XFRM_SHARE_ANY`: Everybody.
        ANY = 0,
        /// `XFRM_SHARE_SESSION`.
        SESSION = 1,
        /// `XFRM_SHARE_USER`.
        USER = 2,
        /// `XFRM_SHARE_UNIQUE`: It is used once.
        UNIQUE = 3,
    }
}

netlink_core::enumeration! {
    /// What becomes of the headers of packets. C: `linux/xfrm.h`.
    pub struct Mode: u8 = "mode", prefix "XFRM_MODE_" {
        /// `XFRM_MODE_TRANSPORT`: Only the payload is transformed.
        TRANSPORT = 0,
        /// `XFRM_MODE_TUNNEL`: The whole packet is put into another.
        TUNNEL = 1,
        /// `XFRM_MODE_ROUTEOPTIMIZATION`: Mobile IPv6.
        ROUTEOPTIMIZATION = 2,
        /// `XFRM_MODE_IN_TRIGGER`: Mobile IPv6.
        IN_TRIGGER = 3,
        /// `XFRM_MODE_BEET`: A tunnel with fixed inner addresses.
        BEET = 4,
        /// `XFRM_MODE_IPTFS`: A tunnel that hides sizes and times of packets (RFC 9347).
        IPTFS = 5,
    }
}

netlink_core::flags! {
    /// What is told or asked of an association, and why. C: `enum xfrm_ae_ftype_t`, `linux/xfrm.h`.
    pub struct EventFlags: u32 = "event-flags", prefix "XFRM_AE_" {
        /// `XFRM_AE_RTHR`: Threshold of sequence numbers.
        RTHR = 1 << 0,
        /// `XFRM_AE_RVAL`: Sequence numbers.
        RVAL = 1 << 1,
        /// `XFRM_AE_LVAL`: What it has carried.
        LVAL = 1 << 2,
        /// `XFRM_AE_ETHR`: Threshold of time.
        ETHR = 1 << 3,
        /// `XFRM_AE_CR`: Because sequence numbers went on.
        CR = 1 << 4,
        /// `XFRM_AE_CE`: Because the time is over.
        CE = 1 << 5,
        /// `XFRM_AE_CU`: Because it was changed.
        CU = 1 << 6,
    }
}

netlink_core::flags! {
    /// How an association works. C: `linux/xfrm.h`.
    pub struct AssociationFlags: u8 = "association-flags", prefix "XFRM_STATE_" {
        /// `XFRM_STATE_NOECN`: Congestion marks are not copied between headers.
        NOECN = 1 << 0,
        /// `XFRM_STATE_DECAP_DSCP`: The class of service is copied to the inner header.
        DECAP_DSCP = 1 << 1,
        /// `XFRM_STATE_NOPMTUDISC`: No path MTU discovery.
        NOPMTUDISC = 1 << 2,
        /// `XFRM_STATE_WILDRECV`: Any source is accepted.
        WILDRECV = 1 << 3,
        /// `XFRM_STATE_ICMP`: ICMP errors about its packets are for it too.
        ICMP = 1 << 4,
        /// `XFRM_STATE_AF_UNSPEC`: The inner packets may be of another family.
        AF_UNSPEC = 1 << 5,
        /// `XFRM_STATE_ALIGN4`: Aligned to 4 bytes, not to 8 (AH of IPv6).
        ALIGN4 = 1 << 6,
        /// `XFRM_STATE_ESN`: Sequence numbers have 64 bits.
        ESN = 1 << 7,
    }
}

netlink_core::flags! {
    /// More of how an association works. C: `linux/xfrm.h`.
    pub struct AssociationExtraFlags: u32 = "association-extra-flags", prefix "XFRM_SA_XFLAG_" {
        /// `XFRM_SA_XFLAG_DONT_ENCAP_DSCP`: The class of service is not copied to the outer header.
        DONT_ENCAP_DSCP = 1 << 0,
        /// `XFRM_SA_XFLAG_OSEQ_MAY_WRAP`: Sequence numbers begin again.
        OSEQ_MAY_WRAP = 1 << 1,
    }
}

netlink_core::flags! {
    /// What the network card does. C: `linux/xfrm.h`.
    pub struct OffloadFlags: u8 = "offload-flags", prefix "XFRM_OFFLOAD_" {
        /// `XFRM_OFFLOAD_IPV6`: Not used.
        IPV6 = 1 << 0,
        /// `XFRM_OFFLOAD_INBOUND`: It is for received packets.
        INBOUND = 1 << 1,
        /// `XFRM_OFFLOAD_PACKET`: All of it; else the cryptography alone.
        PACKET = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// What becomes of packets that no policy is for. C: `linux/xfrm.h`.
    pub struct PolicyDefault: u8 = "policy-default", prefix "XFRM_USERPOLICY_" {
        /// `XFRM_USERPOLICY_UNSPEC`.
        UNSPEC = 0,
        /// `XFRM_USERPOLICY_BLOCK`.
        BLOCK = 1,
        /// `XFRM_USERPOLICY_ACCEPT`.
        ACCEPT = 2,
    }
}

netlink_core::flags! {
    /// What becomes of an association that moves. C: `enum xfrm_migrate_state_flags`, `linux/xfrm.h`.
    pub struct MigrateStateFlags: u32 = "migrate-state-flags", prefix "XFRM_MIGRATE_STATE_" {
        /// `XFRM_MIGRATE_STATE_CLEAR_OFFLOAD`: The network card does nothing of it any more.
        CLEAR_OFFLOAD = 1 << 0,
        /// `XFRM_MIGRATE_STATE_UPDATE_H2H_SEL`: A selector of one host each gets the new addresses.
        UPDATE_H2H_SEL = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What packets of an association are put into. C: `linux/udp.h`.
    pub struct EncapsulationType: u16 = "encapsulation-type", prefix "UDP_ENCAP_" {
        /// `UDP_ENCAP_ESPINUDP_NON_IKE`: UDP, an early draft.
        ESPINUDP_NON_IKE = 1,
        /// `UDP_ENCAP_ESPINUDP`: UDP (RFC 3948).
        ESPINUDP = 2,
        /// `UDP_ENCAP_L2TPINUDP`.
        L2TPINUDP = 3,
        /// `UDP_ENCAP_GTP0`.
        GTP0 = 4,
        /// `UDP_ENCAP_GTP1U`.
        GTP1U = 5,
        /// `UDP_ENCAP_RXRPC`.
        RXRPC = 6,
        /// `TCP_ENCAP_ESPINTCP`: TCP (RFC 8229).
        ESPINTCP = 7,
    }
}

netlink_core::structure! {
    /// A message that has no attributes to speak of begins with a number.
    pub struct MessageHeader = "message-header", size 4 {
        /// `flags`: Copied to the answer.
        flags: u32 = 0,
    }
}

netlink_core::structure! {
    /// What has gone wrong. C: `struct xfrm_stats`, `linux/xfrm.h`.
    pub struct XfrmStats = "xfrm-stats", size 12 {
        /// `replay_window`: Packets outside of the window.
        replay_window: u32 = 0 [volatile],
        /// `replay`: Packets that came again.
        replay: u32 = 4 [volatile],
        /// `integrity_failed`: Packets that were not authentic.
        integrity_failed: u32 = 8 [volatile],
    }
}

netlink_core::structure! {
    /// An association that a policy demands. C: `struct xfrm_user_tmpl`, `linux/xfrm.h`.
    pub struct XfrmUserTmpl = "xfrm-user-tmpl", size 64 {
        /// `id`.
        id: XfrmId = 0,
        /// `family`.
        family: AddressFamily = 24,
        /// `saddr`: Source of a tunnel.
        saddr: WideAddress = 28,
        /// `reqid`: Number that ties it to associations; 0 is any.
        reqid: u32 = 44,
        /// `mode`.
        mode: Mode = 48,
        /// `share`.
        share: Sharing = 49,
        /// `optional`: 1 if packets pass without it.
        optional: u8 = 50,
        /// `aalgos`: Algorithms that authenticate, a bit each; all ones is any.
        aalgos: u32 = 52,
        /// `ealgos`: Algorithms that encrypt.
        ealgos: u32 = 56,
        /// `calgos`: Algorithms that compress.
        calgos: u32 = 60,
    }
}

netlink_core::structure! {
    /// What packets of an association are put into. C: `struct xfrm_encap_tmpl`, `linux/xfrm.h`.
    pub struct XfrmEncapTmpl = "xfrm-encap-tmpl", size 24 {
        /// `encap_type`.
        encap_type: EncapsulationType = 0,
        /// `encap_sport`.
        encap_sport: u16 = 2 be,
        /// `encap_dport`.
        encap_dport: u16 = 4 be,
        /// `encap_oa`: The address before it was translated.
        encap_oa: WideAddress = 8,
    }
}

netlink_core::structure! {
    /// Type of a policy. C: `struct xfrm_userpolicy_type`, `linux/xfrm.h`.
    pub struct XfrmUserpolicyType = "xfrm-userpolicy-type", size 6 {
        /// `type`.
        r#type: PolicyType = 0,
        /// `reserved1`.
        reserved1: u16 = 2,
        /// `reserved2`.
        reserved2: u8 = 4,
    }
}

netlink_core::structure! {
    /// A mark of packets. C: `struct xfrm_mark`, `linux/xfrm.h`.
    pub struct XfrmMark = "xfrm-mark", size 8 {
        /// `v`: The mark.
        v: u32 = 0,
        /// `m`: Bits of it that count.
        m: u32 = 4,
    }
}

netlink_core::structure! {
    /// The table of associations. C: `struct xfrmu_sadhinfo`, `linux/xfrm.h`.
    pub struct XfrmuSadhinfo = "xfrmu-sadhinfo", size 8 {
        /// `sadhcnt`: Its size.
        sadhcnt: u32 = 0,
        /// `sadhmcnt`: Its greatest size.
        sadhmcnt: u32 = 4,
    }
}

netlink_core::structure! {
    /// How many policies there are. C: `struct xfrmu_spdinfo`, `linux/xfrm.h`.
    pub struct XfrmuSpdinfo = "xfrmu-spdinfo", size 24 {
        /// `incnt`.
        incnt: u32 = 0 [volatile],
        /// `outcnt`.
        outcnt: u32 = 4 [volatile],
        /// `fwdcnt`.
        fwdcnt: u32 = 8 [volatile],
        /// `inscnt`: Of sockets.
        inscnt: u32 = 12 [volatile],
        /// `outscnt`: Of sockets.
        outscnt: u32 = 16 [volatile],
        /// `fwdscnt`: Of sockets.
        fwdscnt: u32 = 20 [volatile],
    }
}

netlink_core::structure! {
    /// The table of policies. C: `struct xfrmu_spdhinfo`, `linux/xfrm.h`.
    pub struct XfrmuSpdhinfo = "xfrmu-spdhinfo", size 8 {
        /// `spdhcnt`: Its size.
        spdhcnt: u32 = 0,
        /// `spdhmcnt`: Its greatest size.
        spdhmcnt: u32 = 4,
    }
}

netlink_core::structure! {
    /// Policies whose prefixes are at least so long are in the table. C: `struct xfrmu_spdhthresh`, `linux/xfrm.h`.
    pub struct XfrmuSpdhthresh = "xfrmu-spdhthresh", size 2 {
        /// `lbits`: Of the local prefix.
        lbits: u8 = 0,
        /// `rbits`: Of the prefix of the other end.
        rbits: u8 = 1,
    }
}

netlink_core::structure! {
    /// An association. C: `struct xfrm_usersa_info`, `linux/xfrm.h`.
    pub struct XfrmUsersaInfo = "xfrm-usersa-info", size 224 {
        /// `sel`.
        sel: XfrmSelector = 0,
        /// `id`.
        id: XfrmId = 56,
        /// `saddr`: Source.
        saddr: WideAddress = 80,
        /// `lft`.
        lft: XfrmLifetimeCfg = 96,
        /// `curlft`.
        curlft: XfrmLifetimeCur = 160,
        /// `stats`.
        stats: XfrmStats = 192,
        /// `seq`: Number of the request it was made for.
        seq: u32 = 204,
        /// `reqid`: Number that ties it to policies.
        reqid: u32 = 208,
        /// `family`.
        family: AddressFamily = 212,
        /// `mode`.
        mode: Mode = 214,
        /// `replay_window`: Size of the window against replay in packets.
        replay_window: u8 = 215,
        /// `flags`.
        flags: AssociationFlags = 216,
    }
}

netlink_core::structure! {
    /// Which association. C: `struct xfrm_usersa_id`, `linux/xfrm.h`.
    pub struct XfrmUsersaId = "xfrm-usersa-id", size 24 {
        /// `daddr`.
        daddr: WideAddress = 0,
        /// `spi`: Security parameter index.
        spi: u32 = 16 be,
        /// `family`.
        family: AddressFamily = 20,
        /// `proto`.
        proto: IpProtocol as u8 = 22,
    }
}

netlink_core::structure! {
    /// Which association, and what of it. C: `struct xfrm_aevent_id`, `linux/xfrm.h`.
    pub struct XfrmAeventId = "xfrm-aevent-id", size 48 {
        /// `sa_id`.
        sa_id: XfrmUsersaId = 0,
        /// `saddr`.
        saddr: WideAddress = 24,
        /// `flags`.
        flags: EventFlags = 40,
        /// `reqid`.
        reqid: u32 = 44,
    }
}

netlink_core::structure! {
    /// An association that gets a security parameter index. C: `struct xfrm_userspi_info`, `linux/xfrm.h`.
    pub struct XfrmUserspiInfo = "xfrm-userspi-info", size 232 {
        /// `info`.
        info: XfrmUsersaInfo = 0,
        /// `min`: The least index.
        min: u32 = 224,
        /// `max`: The greatest index.
        max: u32 = 228,
    }
}

netlink_core::structure! {
    /// A policy. C: `struct xfrm_userpolicy_info`, `linux/xfrm.h`.
    pub struct XfrmUserpolicyInfo = "xfrm-userpolicy-info", size 168 {
        /// `sel`.
        sel: XfrmSelector = 0,
        /// `lft`.
        lft: XfrmLifetimeCfg = 56,
        /// `curlft`.
        curlft: XfrmLifetimeCur = 120,
        /// `priority`: The lowest comes first.
        priority: u32 = 152,
        /// `index`: The kernel's number of it.
        index: u32 = 156,
        /// `dir`.
        dir: PolicyDirection = 160,
        /// `action`.
        action: PolicyAction = 161,
        /// `flags`.
        flags: PolicyFlags = 162,
        /// `share`.
        share: Sharing = 163,
    }
}

netlink_core::structure! {
    /// Which policy. C: `struct xfrm_userpolicy_id`, `linux/xfrm.h`.
    pub struct XfrmUserpolicyId = "xfrm-userpolicy-id", size 64 {
        /// `sel`.
        sel: XfrmSelector = 0,
        /// `index`: The kernel's number of it; 0 where it is found by its selector.
        index: u32 = 56,
        /// `dir`.
        dir: PolicyDirection = 60,
    }
}

netlink_core::structure! {
    /// An association that is wanted. C: `struct xfrm_user_acquire`, `linux/xfrm.h`.
    pub struct XfrmUserAcquire = "xfrm-user-acquire", size 280 {
        /// `id`.
        id: XfrmId = 0,
        /// `saddr`.
        saddr: WideAddress = 24,
        /// `sel`.
        sel: XfrmSelector = 40,
        /// `policy`.
        policy: XfrmUserpolicyInfo = 96,
        /// `aalgos`: Algorithms that authenticate, a bit each; all ones is any.
        aalgos: u32 = 264,
        /// `ealgos`: Algorithms that encrypt.
        ealgos: u32 = 268,
        /// `calgos`: Algorithms that compress.
        calgos: u32 = 272,
        /// `seq`: Number of the request.
        seq: u32 = 276,
    }
}

netlink_core::structure! {
    /// An association whose time is over. C: `struct xfrm_user_expire`, `linux/xfrm.h`.
    pub struct XfrmUserExpire = "xfrm-user-expire", size 232 {
        /// `state`.
        state: XfrmUsersaInfo = 0,
        /// `hard`: 1 if it is gone, 0 if it is to be replaced.
        hard: u8 = 224,
    }
}

netlink_core::structure! {
    /// A policy whose time is over. C: `struct xfrm_user_polexpire`, `linux/xfrm.h`.
    pub struct XfrmUserPolexpire = "xfrm-user-polexpire", size 176 {
        /// `pol`.
        pol: XfrmUserpolicyInfo = 0,
        /// `hard`: 1 if it is gone, 0 if it is to be replaced.
        hard: u8 = 168,
    }
}

netlink_core::structure! {
    /// Associations that are removed. C: `struct xfrm_usersa_flush`, `linux/xfrm.h`.
    pub struct XfrmUsersaFlush = "xfrm-usersa-flush", size 1 {
        /// `proto`: 0 and 255 are all.
        proto: IpProtocol as u8 = 0,
    }
}

netlink_core::structure! {
    /// A packet that has violated something. C: `struct xfrm_user_report`, `linux/xfrm.h`.
    pub struct XfrmUserReport = "xfrm-user-report", size 60 {
        /// `proto`.
        proto: IpProtocol as u8 = 0,
        /// `sel`.
        sel: XfrmSelector = 4,
    }
}

netlink_core::structure! {
    /// Addresses for the exchange of keys. C: `struct xfrm_user_kmaddress`, `linux/xfrm.h`.
    pub struct XfrmUserKmaddress = "xfrm-user-kmaddress", size 40 {
        /// `local`.
        local: WideAddress = 0,
        /// `remote`.
        remote: WideAddress = 16,
        /// `reserved`.
        reserved: u32 = 32,
        /// `family`.
        family: AddressFamily = 36,
    }
}

netlink_core::structure! {
    /// An association that moves. C: `struct xfrm_user_migrate`, `linux/xfrm.h`.
    pub struct XfrmUserMigrate = "xfrm-user-migrate", size 76 {
        /// `old_daddr`.
        old_daddr: WideAddress = 0,
        /// `old_saddr`.
        old_saddr: WideAddress = 16,
        /// `new_daddr`.
        new_daddr: WideAddress = 32,
        /// `new_saddr`.
        new_saddr: WideAddress = 48,
        /// `proto`.
        proto: IpProtocol as u8 = 64,
        /// `mode`.
        mode: Mode = 65,
        /// `reserved`.
        reserved: u16 = 66,
        /// `reqid`.
        reqid: u32 = 68,
        /// `old_family`.
        old_family: AddressFamily = 72,
        /// `new_family`.
        new_family: AddressFamily = 74,
    }
}

netlink_core::structure! {
    /// An association that moves, alone. C: `struct xfrm_user_migrate_state`, `linux/xfrm.h`.
    pub struct XfrmUserMigrateState = "xfrm-user-migrate-state", size 132 {
        /// `id`.
        id: XfrmUsersaId = 0,
        /// `new_daddr`.
        new_daddr: WideAddress = 24,
        /// `new_saddr`.
        new_saddr: WideAddress = 40,
        /// `old_mark`.
        old_mark: XfrmMark = 56,
        /// `new_sel`.
        new_sel: XfrmSelector = 64,
        /// `new_reqid`: Number that ties it to policies.
        new_reqid: u32 = 120,
        /// `flags`.
        flags: MigrateStateFlags = 124,
        /// `new_family`.
        new_family: AddressFamily = 128,
        /// `reserved`.
        reserved: u16 = 130,
    }
}

netlink_core::structure! {
    /// Addresses of an association whose other end is behind a translator. C: `struct xfrm_user_mapping`,
    /// `linux/xfrm.h`.
    pub struct XfrmUserMapping = "xfrm-user-mapping", size 64 {
        /// `id`.
        id: XfrmUsersaId = 0,
        /// `reqid`.
        reqid: u32 = 24,
        /// `old_saddr`.
        old_saddr: WideAddress = 28,
        /// `new_saddr`.
        new_saddr: WideAddress = 44,
        /// `old_sport`.
        old_sport: u16 = 60 be,
        /// `new_sport`.
        new_sport: u16 = 62 be,
    }
}

netlink_core::structure! {
    /// Addresses of associations to list. C: `struct xfrm_address_filter`, `linux/xfrm.h`.
    pub struct XfrmAddressFilter = "xfrm-address-filter", size 36 {
        /// `saddr`.
        saddr: WideAddress = 0,
        /// `daddr`.
        daddr: WideAddress = 16,
        /// `family`.
        family: AddressFamily = 32,
        /// `splen`: Bits of the source that count.
        splen: u8 = 34,
        /// `dplen`: Bits of the destination that count.
        dplen: u8 = 35,
    }
}

netlink_core::structure! {
    /// The network card that does the work. C: `struct xfrm_user_offload`, `linux/xfrm.h`.
    pub struct XfrmUserOffload = "xfrm-user-offload", size 8 {
        /// `ifindex`.
        ifindex: i32 = 0,
        /// `flags`.
        flags: OffloadFlags = 4,
    }
}

netlink_core::structure! {
    /// What becomes of packets that no policy is for. C: `struct xfrm_userpolicy_default`, `linux/xfrm.h`.
    pub struct XfrmUserpolicyDefault = "xfrm-userpolicy-default", size 3 {
        /// `in`.
        r#in: PolicyDefault = 0,
        /// `fwd`.
        fwd: PolicyDefault = 1,
        /// `out`.
        out: PolicyDefault = 2,
    }
}

netlink_core::attributes! {
    /// What all messages about policies and associations are made of. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct Xfrm / XfrmBuilder = "xfrm", prefix "XFRMA_" {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// An association. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct Association / AssociationBuilder = "association", prefix "XFRMA_", header XfrmUsersaInfo {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// Which association. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct AssociationId / AssociationIdBuilder = "association-id", prefix "XFRMA_", header XfrmUsersaId {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// A policy. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct Policy / PolicyBuilder = "policy", prefix "XFRMA_", header XfrmUserpolicyInfo {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// Which policy. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct PolicyId / PolicyIdBuilder = "policy-id", prefix "XFRMA_", header XfrmUserpolicyId {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// An association that gets a security parameter index. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct SpiRequest / SpiRequestBuilder = "spi-request", prefix "XFRMA_", header XfrmUserspiInfo {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// An association that is wanted. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct Acquire / AcquireBuilder = "acquire", prefix "XFRMA_", header XfrmUserAcquire {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// An association whose time is over. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct Expire / ExpireBuilder = "expire", prefix "XFRMA_", header XfrmUserExpire {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// A policy whose time is over. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct PolicyExpire / PolicyExpireBuilder = "policy-expire", prefix "XFRMA_", header XfrmUserPolexpire {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// Associations that are removed. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct AssociationFlush / AssociationFlushBuilder = "association-flush", prefix "XFRMA_", header XfrmUsersaFlush {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// Policies that are removed. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct PolicyFlush / PolicyFlushBuilder = "policy-flush", prefix "XFRMA_" {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// How far an association has come. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct AssociationEvent / AssociationEventBuilder = "association-event", prefix "XFRMA_", header XfrmAeventId {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// A packet that has violated something. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct Report / ReportBuilder = "report", prefix "XFRMA_", header XfrmUserReport {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// An association whose other end has another address. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct Mapping / MappingBuilder = "mapping", prefix "XFRMA_", header XfrmUserMapping {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// What becomes of packets that no policy is for. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct PolicyDefaults / PolicyDefaultsBuilder = "policy-defaults", prefix "XFRMA_", header XfrmUserpolicyDefault {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// An association that moves, alone. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct MigrateAssociation / MigrateAssociationBuilder = "migrate-association", prefix "XFRMA_", header XfrmUserMigrateState {
        /// `XFRMA_ALG_AUTH`: What authenticates; alg-auth-trunc says more.
        ALG_AUTH alg_auth: Tail<XfrmAlgo, [u8]> = 1,
        /// `XFRMA_ALG_CRYPT`: What encrypts.
        ALG_CRYPT alg_crypt: Tail<XfrmAlgo, [u8]> = 2,
        /// `XFRMA_ALG_COMP`: What compresses.
        ALG_COMP alg_comp: Tail<XfrmAlgo, [u8]> = 3,
        /// `XFRMA_ENCAP`: What packets are put into.
        ENCAP encap: XfrmEncapTmpl = 4,
        /// `XFRMA_TMPL`: Associations a policy demands, innermost first.
        TMPL tmpl: List<XfrmUserTmpl> = 5,
        /// `XFRMA_SA`: An association.
        SA sa: XfrmUsersaInfo = 6,
        /// `XFRMA_POLICY`: A policy.
        POLICY policy: XfrmUserpolicyInfo = 7,
        /// `XFRMA_SEC_CTX`: A security context.
        SEC_CTX sec_ctx: Tail<XfrmUserSecCtx, [u8]> = 8,
        /// `XFRMA_LTIME_VAL`: What has been carried.
        LTIME_VAL ltime_val: XfrmLifetimeCur = 9 [volatile],
        /// `XFRMA_REPLAY_VAL`: Sequence numbers.
        REPLAY_VAL replay_val: XfrmReplayState = 10,
        /// `XFRMA_REPLAY_THRESH`: Tell when sequence numbers have gone on by so much.
        REPLAY_THRESH replay_thresh: u32 = 11,
        /// `XFRMA_ETIMER_THRESH`: Tell after so many tenths of a second.
        ETIMER_THRESH etimer_thresh: u32 = 12,
        /// `XFRMA_SRCADDR`: Source of an association.
        SRCADDR srcaddr: WideAddress = 13,
        /// `XFRMA_COADDR`: Care-of address of mobile IPv6.
        COADDR coaddr: WideAddress = 14,
        /// `XFRMA_LASTUSED`: When it was last used, in seconds since 1970.
        LASTUSED lastused: u64 = 15 [volatile],
        /// `XFRMA_POLICY_TYPE`.
        POLICY_TYPE policy_type: XfrmUserpolicyType = 16,
        /// `XFRMA_MIGRATE`: Associations that move.
        MIGRATE migrate: List<XfrmUserMigrate> = 17,
        /// `XFRMA_ALG_AEAD`: What encrypts and authenticates.
        ALG_AEAD alg_aead: Tail<XfrmAlgoAead, [u8]> = 18,
        /// `XFRMA_KMADDRESS`: Addresses for the exchange of keys.
        KMADDRESS kmaddress: XfrmUserKmaddress = 19,
        /// `XFRMA_ALG_AUTH_TRUNC`: What authenticates.
        ALG_AUTH_TRUNC alg_auth_trunc: Tail<XfrmAlgoAuth, [u8]> = 20,
        /// `XFRMA_MARK`: Mark of the packets it is for.
        MARK mark: XfrmMark = 21,
        /// `XFRMA_TFCPAD`: Packets are padded to so many bytes.
        TFCPAD tfcpad: u32 = 22,
        /// `XFRMA_REPLAY_ESN_VAL`: Sequence numbers, with a window of any size.
        REPLAY_ESN_VAL replay_esn_val: Tail<XfrmReplayStateEsn, List<u32>> = 23,
        /// `XFRMA_SA_EXTRA_FLAGS`.
        SA_EXTRA_FLAGS sa_extra_flags: AssociationExtraFlags = 24,
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `XFRMA_OFFLOAD_DEV`: The network card that does the work.
        OFFLOAD_DEV offload_dev: XfrmUserOffload = 28,
        /// `XFRMA_SET_MARK`: Mark that packets get.
        SET_MARK set_mark: u32 = 29,
        /// `XFRMA_SET_MARK_MASK`: Bits of it that they get.
        SET_MARK_MASK set_mark_mask: u32 = 30,
        /// `XFRMA_IF_ID`: Number of the interface of XFRM it belongs to.
        IF_ID if_id: u32 = 31,
        /// `XFRMA_MTIMER_THRESH`: Seconds after which a change of the other end's address is told again.
        MTIMER_THRESH mtimer_thresh: u32 = 32,
        /// `XFRMA_SA_DIR`.
        SA_DIR sa_dir: AssociationDirection = 33,
        /// `XFRMA_NAT_KEEPALIVE_INTERVAL`: Seconds between packets that keep a translator's entry alive.
        NAT_KEEPALIVE_INTERVAL nat_keepalive_interval: u32 = 34,
        /// `XFRMA_SA_PCPU`: Processor the association is for.
        SA_PCPU sa_pcpu: u32 = 35,
        /// `XFRMA_IPTFS_DROP_TIME`: Microseconds that a missing packet is waited for.
        IPTFS_DROP_TIME iptfs_drop_time: u32 = 36,
        /// `XFRMA_IPTFS_REORDER_WINDOW`: Packets that may come out of order.
        IPTFS_REORDER_WINDOW iptfs_reorder_window: u16 = 37,
        /// `XFRMA_IPTFS_DONT_FRAG`: Inner packets are not fragmented.
        IPTFS_DONT_FRAG iptfs_dont_frag: Flag = 38,
        /// `XFRMA_IPTFS_INIT_DELAY`: Microseconds that a first packet waits for others.
        IPTFS_INIT_DELAY iptfs_init_delay: u32 = 39,
        /// `XFRMA_IPTFS_MAX_QSIZE`: Bytes in the queue at most.
        IPTFS_MAX_QSIZE iptfs_max_qsize: u32 = 40,
        /// `XFRMA_IPTFS_PKT_SIZE`: Size of outer packets in bytes; 0 is that of the path.
        IPTFS_PKT_SIZE iptfs_pkt_size: u32 = 41,
    }
}

netlink_core::attributes! {
    /// All associations. C: `XFRMA_SAD_*`, `linux/xfrm.h`.
    pub struct AssociationDatabase / AssociationDatabaseBuilder = "association-database", prefix "XFRMA_SAD_", header MessageHeader {
        /// `XFRMA_SAD_CNT`: How many there are.
        CNT cnt: u32 = 1 [volatile],
        /// `XFRMA_SAD_HINFO`: Their table.
        HINFO hinfo: XfrmuSadhinfo = 2,
    }
}

netlink_core::attributes! {
    /// All policies. C: `XFRMA_SPD_*`, `linux/xfrm.h`.
    pub struct PolicyDatabase / PolicyDatabaseBuilder = "policy-database", prefix "XFRMA_SPD_", header MessageHeader {
        /// `XFRMA_SPD_INFO`: How many there are.
        INFO info: XfrmuSpdinfo = 1,
        /// `XFRMA_SPD_HINFO`: Their table.
        HINFO hinfo: XfrmuSpdhinfo = 2,
        /// `XFRMA_SPD_IPV4_HTHRESH`: Which of them are in the table (IPv4).
        IPV4_HTHRESH ipv4_hthresh: XfrmuSpdhthresh = 3,
        /// `XFRMA_SPD_IPV6_HTHRESH`: Which of them are in the table (IPv6).
        IPV6_HTHRESH ipv6_hthresh: XfrmuSpdhthresh = 4,
    }
}

netlink_core::attributes! {
    /// Which associations to list. C: `XFRMA_*`, `linux/xfrm.h`.
    pub struct AssociationDump / AssociationDumpBuilder = "association-dump", prefix "XFRMA_" {
        /// `XFRMA_PROTO`: Protocol of associations to list.
        PROTO proto: As<u8, IpProtocol> = 25,
        /// `XFRMA_ADDRESS_FILTER`: Addresses of associations to list.
        ADDRESS_FILTER address_filter: XfrmAddressFilter = 26,
    }
}

netlink_core::family! {
    /// IPsec: security associations, which say how packets are encrypted and authenticated, and policies, which say
    /// what packets have to be.
    pub static XFRM = "xfrm", netlink_core::schema::Protocol::Raw(6);
    do {
        /// Add an association. C: `XFRM_MSG_NEWSA`.
        NEWSA newsa: Association / AssociationBuilder = 16 [1, 2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
        /// Remove an association. C: `XFRM_MSG_DELSA`.
        DELSA delsa: AssociationId / AssociationIdBuilder = 17 [13, 21, 31];
        /// Add a policy. C: `XFRM_MSG_NEWPOLICY`.
        NEWPOLICY newpolicy: Policy / PolicyBuilder = 19 [5, 8, 16, 21, 28, 31, 33];
        /// Remove a policy. C: `XFRM_MSG_DELPOLICY`.
        DELPOLICY delpolicy: PolicyId / PolicyIdBuilder = 20 [8, 16, 21, 31];
        /// Pretend that an association is wanted. C: `XFRM_MSG_ACQUIRE`.
        ACQUIRE acquire: Acquire / AcquireBuilder = 23 [5, 16, 21];
        /// Pretend that the time of an association is over. C: `XFRM_MSG_EXPIRE`.
        EXPIRE expire: Expire / ExpireBuilder = 24 [21];
        /// Change a policy. C: `XFRM_MSG_UPDPOLICY`.
        UPDPOLICY updpolicy: Policy / PolicyBuilder = 25 [5, 8, 16, 21, 28, 31, 33];
        /// Change an association. C: `XFRM_MSG_UPDSA`.
        UPDSA updsa: Association / AssociationBuilder = 26 [1, 2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
        /// Pretend that the time of a policy is over. C: `XFRM_MSG_POLEXPIRE`.
        POLEXPIRE polexpire: PolicyExpire / PolicyExpireBuilder = 27 [8, 16, 21, 31];
        /// Remove all associations of a protocol. C: `XFRM_MSG_FLUSHSA`.
        FLUSHSA flushsa: AssociationFlush / AssociationFlushBuilder = 28 [];
        /// Remove all policies of a type. C: `XFRM_MSG_FLUSHPOLICY`.
        FLUSHPOLICY flushpolicy: PolicyFlush / PolicyFlushBuilder = 29 [16];
        /// Set how far an association has come. C: `XFRM_MSG_NEWAE`.
        NEWAE newae: AssociationEvent / AssociationEventBuilder = 30 [9, 10, 11, 12, 21, 23];
        /// Move associations and their policy to other addresses. C: `XFRM_MSG_MIGRATE`.
        MIGRATE migrate: PolicyId / PolicyIdBuilder = 33 [4, 16, 17, 19, 28, 31];
        /// Set which policies are in the table. C: `XFRM_MSG_NEWSPDINFO`.
        NEWSPDINFO newspdinfo: PolicyDatabase / PolicyDatabaseBuilder = 36 [3, 4];
        /// Set what becomes of packets that no policy is for. C: `XFRM_MSG_SETDEFAULT`.
        SETDEFAULT setdefault: PolicyDefaults / PolicyDefaultsBuilder = 39 [];
        /// Move one association to other addresses. C: `XFRM_MSG_MIGRATE_STATE`.
        MIGRATE_STATE migrate_state: MigrateAssociation / MigrateAssociationBuilder = 41 [4, 28, 29, 30, 32, 34];
    }
    get {
        /// Get an association, or all. A dump may be narrowed down by proto and address-filter alone. C:
        /// `XFRM_MSG_GETSA`.
        GETSA getsa: AssociationId / AssociationIdBuilder = 18 [13, 21, 31] -> Association = 16 [1, 2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
        /// Get a policy, or all. C: `XFRM_MSG_GETPOLICY`.
        GETPOLICY getpolicy: PolicyId / PolicyIdBuilder = 21 [8, 16, 21, 31] -> Policy = 19 [5, 8, 16, 21, 28, 31, 33];
        /// Get a security parameter index, with an association without keys. C: `XFRM_MSG_ALLOCSPI`.
        ALLOCSPI allocspi: SpiRequest / SpiRequestBuilder = 22 [13, 14, 21, 31, 33, 35] -> Association = 16 [1, 2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
        /// Get how far an association has come. C: `XFRM_MSG_GETAE`.
        GETAE getae: AssociationEvent / AssociationEventBuilder = 31 [21, 31] -> AssociationEvent = 30 [9, 10, 11, 12, 21, 23, 31, 33, 35];
        /// Get how many associations there are. C: `XFRM_MSG_GETSADINFO`.
        GETSADINFO getsadinfo: AssociationDatabase / AssociationDatabaseBuilder = 35 [] -> AssociationDatabase = 34 [1, 2];
        /// Get how many policies there are. C: `XFRM_MSG_GETSPDINFO`.
        GETSPDINFO getspdinfo: PolicyDatabase / PolicyDatabaseBuilder = 37 [] -> PolicyDatabase = 36 [1, 2, 3, 4];
        /// Get what becomes of packets that no policy is for. C: `XFRM_MSG_GETDEFAULT`.
        GETDEFAULT getdefault: PolicyDefaults / PolicyDefaultsBuilder = 40 [] -> PolicyDefaults = 40 [];
    }
    dump {
        /// Get an association, or all. A dump may be narrowed down by proto and address-filter alone. C:
        /// `XFRM_MSG_GETSA`.
        GETSA_DUMP getsa_dump: AssociationDump / AssociationDumpBuilder = 18 [25, 26] -> Association = 16 [1, 2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41] as "getsa";
        /// Get a policy, or all. C: `XFRM_MSG_GETPOLICY`.
        GETPOLICY_DUMP getpolicy_dump: PolicyFlush / PolicyFlushBuilder = 21 [16] -> Policy = 19 [5, 8, 16, 21, 28, 31, 33] as "getpolicy";
    }
    notify {
        /// An association was added. C: `XFRM_MSG_NEWSA`.
        NEWSA_NTF Newsa: Association = 16 [1, 2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
        /// An association has changed. C: `XFRM_MSG_UPDSA`.
        UPDSA_NTF Updsa: Association = 26 [1, 2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 18, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
        /// An association was removed; it is in the attribute sa. C: `XFRM_MSG_DELSA`.
        DELSA_NTF Delsa: AssociationId = 17 [1, 2, 3, 4, 6, 8, 18, 20, 21, 31, 33];
        /// Associations were removed. C: `XFRM_MSG_FLUSHSA`.
        FLUSHSA_NTF Flushsa: AssociationFlush = 28 [];
        /// A policy was added. C: `XFRM_MSG_NEWPOLICY`.
        NEWPOLICY_NTF Newpolicy: Policy = 19 [5, 8, 16, 21, 28, 31, 33];
        /// A policy has changed. C: `XFRM_MSG_UPDPOLICY`.
        UPDPOLICY_NTF Updpolicy: Policy = 25 [5, 8, 16, 21, 28, 31, 33];
        /// A policy was removed; it is in the attribute policy. C: `XFRM_MSG_DELPOLICY`.
        DELPOLICY_NTF Delpolicy: PolicyId = 20 [5, 7, 8, 16, 21, 31];
        /// Policies were removed. C: `XFRM_MSG_FLUSHPOLICY`.
        FLUSHPOLICY_NTF Flushpolicy: PolicyFlush = 29 [16];
        /// An association is wanted for a packet. C: `XFRM_MSG_ACQUIRE`.
        ACQUIRE_NTF Acquire: Acquire = 23 [5, 8, 16, 21, 31, 33, 35];
        /// The time of an association is over. C: `XFRM_MSG_EXPIRE`.
        EXPIRE_NTF Expire: Expire = 24 [21, 31, 33, 35];
        /// The time of a policy is over. C: `XFRM_MSG_POLEXPIRE`.
        POLEXPIRE_NTF Polexpire: PolicyExpire = 27 [5, 8, 16, 21, 31];
        /// How far an association has come. C: `XFRM_MSG_NEWAE`.
        NEWAE_NTF Newae: AssociationEvent = 30 [9, 10, 11, 12, 21, 23, 31, 33, 35];
        /// A packet has violated something. C: `XFRM_MSG_REPORT`.
        REPORT Report: Report = 32 [14];
        /// Associations have moved. C: `XFRM_MSG_MIGRATE`.
        MIGRATE_NTF Migrate: PolicyId = 33 [4, 16, 17, 19];
        /// The other end of an association has another address. C: `XFRM_MSG_MAPPING`.
        MAPPING Mapping: Mapping = 38 [];
    }
    groups {
        /// Associations that are wanted. It carries `XFRM_MSG_ACQUIRE`. C: `XFRMNLGRP_ACQUIRE`.
        ACQUIRE: "acquire" = 1,
        /// Associations and policies whose time is over. It carries `XFRM_MSG_EXPIRE`, `XFRM_MSG_POLEXPIRE`. C:
        /// `XFRMNLGRP_EXPIRE`.
        EXPIRE: "expire" = 2,
        /// Associations that change. It carries `XFRM_MSG_NEWSA`, `XFRM_MSG_UPDSA`, `XFRM_MSG_DELSA`,
        /// `XFRM_MSG_FLUSHSA`. C: `XFRMNLGRP_SA`.
        SA: "sa" = 3,
        /// Policies that change. It carries `XFRM_MSG_NEWPOLICY`, `XFRM_MSG_UPDPOLICY`, `XFRM_MSG_DELPOLICY`,
        /// `XFRM_MSG_FLUSHPOLICY`. C: `XFRMNLGRP_POLICY`.
        POLICY: "policy" = 4,
        /// How far associations have come. It carries `XFRM_MSG_NEWAE`. C: `XFRMNLGRP_AEVENTS`.
        AEVENTS: "aevents" = 5,
        /// Packets that have violated something. It carries `XFRM_MSG_REPORT`. C: `XFRMNLGRP_REPORT`.
        REPORT: "report" = 6,
        /// Associations that have moved. It carries `XFRM_MSG_MIGRATE`. C: `XFRMNLGRP_MIGRATE`.
        MIGRATE: "migrate" = 7,
        /// Associations whose other end has another address. It carries `XFRM_MSG_MAPPING`. C: `XFRMNLGRP_MAPPING`.
        MAPPING: "mapping" = 8,
    }
}
