//! What a rule says.

use alloc::format;
use core::net::IpAddr;

use netlink_core::common::IpProtocol;
use netlink_core::{BuildError, Writer};

use super::SetName;
use crate::generated::nfnetlink::NetfilterProtocol;
use crate::generated::nftables::{
    BitwiseOp, CmpOp, CtKey, ExprDataBuilder, ExprListBuilder, LimitType, MetaKey, PayloadBase, Register, VerdictCode,
};

/// Bytes of an interface's name in a register.
const NAME: usize = 16;

/// What matches go through; each is read before the next is written.
const REGISTER: Register = Register::REG_1;

netlink_core::flags! {
    /// How a packet belongs to a connection (`NF_CT_STATE_*_BIT`; `ct state` of nft).
    pub struct ConnectionState: u32 = "connection-state" {
        /// It cannot be tracked.
        INVALID = 1 << 0,
        /// It is of a connection that has seen both directions.
        ESTABLISHED = 1 << 1,
        /// It begins an expected connection, or is an error about a connection.
        RELATED = 1 << 2,
        /// It begins a connection.
        NEW = 1 << 3,
        /// It is not tracked on purpose.
        UNTRACKED = 1 << 6,
    }
}

/// The statements of a rule. They are looked at one after another; the first that does not match ends the rule.
#[derive(Debug)]
#[must_use]
pub struct Statements {
    list: ExprListBuilder<Writer>,
    family: NetfilterProtocol,
}

impl Statements {
    pub(super) fn new(list: ExprListBuilder<Writer>, family: NetfilterProtocol) -> Self {
        Self { list, family }
    }

    pub(super) fn into_list(self) -> ExprListBuilder<Writer> {
        self.list
    }

    /// An expression of any kind, by its name.
    pub fn expression(mut self, name: &str, build: impl FnOnce(ExprDataBuilder) -> ExprDataBuilder) -> Self {
        self.list = self.list.elem(|expression| expression.name(name).data(build));
        self
    }

    fn compare(self, op: CmpOp, value: &[u8]) -> Self {
        self.expression("cmp", |data| data.cmp(|cmp| cmp.sreg(REGISTER).op(op).data(|operand| operand.value(value))))
    }

    fn meta(self, key: MetaKey) -> Self {
        self.expression("meta", |data| data.meta(|meta| meta.dreg(REGISTER).key(key)))
    }

    fn payload(self, base: PayloadBase, offset: u32, length: u32) -> Self {
        self.expression("payload", |data| {
            data.payload_(|payload| payload.dreg(REGISTER).base(base).offset(offset).len(length))
        })
    }

    fn mask(self, mask: &[u8], length: u32) -> Self {
        let zero = [0; 16];
        let zero = zero.get(..mask.len()).unwrap_or_default();
        self.expression("bitwise", |data| {
            data.bitwise(|bitwise| {
                let bitwise = bitwise.sreg(REGISTER).dreg(REGISTER).len(length).op(BitwiseOp::MASK_XOR);
                bitwise.mask(|operand| operand.value(mask)).xor(|operand| operand.value(zero))
            })
        })
    }

    /// Matches packets that came in by a device.
    pub fn input_device(self, name: &str) -> Self {
        self.device(MetaKey::IIFNAME, name)
    }

    /// Matches packets that leave by a device.
    pub fn output_device(self, name: &str) -> Self {
        self.device(MetaKey::OIFNAME, name)
    }

    fn device(mut self, key: MetaKey, name: &str) -> Self {
        let mut padded = [0; NAME];
        match padded.get_mut(..name.len()).filter(|_| name.len() < NAME) {
            Some(place) => place.copy_from_slice(name.as_bytes()),
            None => self.list = self.list.fail(BuildError::Argument(format!("{name} is too long for a device"))),
        }
        self.meta(key).compare(CmpOp::EQ, &padded)
    }

    /// Matches packets of a protocol above IP.
    pub fn protocol(mut self, protocol: IpProtocol) -> Self {
        let Ok(number) = u8::try_from(protocol.0) else {
            self.list = self.list.fail(BuildError::Argument(format!("{protocol} is not in packets")));
            return self;
        };
        self.meta(MetaKey::L4PROTO).compare(CmpOp::EQ, &[number])
    }

    /// Matches packets from an address, or from those that have its first `length` bits.
    pub fn source(self, address: IpAddr, length: u8) -> Self {
        self.address(address, length, 12, 8)
    }

    /// Matches packets to an address, or to those that have its first `length` bits.
    pub fn destination(self, address: IpAddr, length: u8) -> Self {
        self.address(address, length, 16, 24)
    }

    fn address(mut self, address: IpAddr, length: u8, offset_v4: u32, offset_v6: u32) -> Self {
        let (bytes, offset, family) = match &address {
            IpAddr::V4(v4) => (&v4.octets()[..], offset_v4, NetfilterProtocol::IPV4),
            IpAddr::V6(v6) => (&v6.octets()[..], offset_v6, NetfilterProtocol::IPV6),
        };
        let mut mask = [0_u8; 16];
        for (index, byte) in mask.iter_mut().enumerate() {
            let bits = usize::from(length).saturating_sub(index * 8).min(8);
            *byte = u8::try_from(0xff00_u16 >> bits & 0xff).unwrap_or_default();
        }
        let Some(mask) = mask.get(..bytes.len()).filter(|mask| usize::from(length) <= mask.len() * 8) else {
            self.list = self.list.fail(BuildError::Argument(format!("{address} has no {length} bits")));
            return self;
        };
        if !matches!(self.family, NetfilterProtocol::IPV4 | NetfilterProtocol::IPV6) {
            let number = [family.0].map(|number| u8::try_from(number).unwrap_or_default());
            self = self.meta(MetaKey::NFPROTO).compare(CmpOp::EQ, &number);
        }
        let mut masked = [0_u8; 16];
        masked.iter_mut().zip(bytes).zip(mask).for_each(|((place, byte), mask)| *place = byte & mask);
        let size = if bytes.len() == 4 { 4 } else { 16 };
        let loaded = self.payload(PayloadBase::NETWORK_HEADER, offset, size);
        let loaded = if mask.iter().all(|byte| *byte == 0xff) { loaded } else { loaded.mask(mask, size) };
        loaded.compare(CmpOp::EQ, masked.get(..bytes.len()).unwrap_or_default())
    }

    /// Matches packets from a port. The [protocol](Self::protocol) must have been said, and be one with ports.
    pub fn source_port(self, port: u16) -> Self {
        self.payload(PayloadBase::TRANSPORT_HEADER, 0, 2).compare(CmpOp::EQ, &port.to_be_bytes())
    }

    /// Matches packets to a port. The [protocol](Self::protocol) must have been said, and be one with ports.
    pub fn destination_port(self, port: u16) -> Self {
        self.payload(PayloadBase::TRANSPORT_HEADER, 2, 2).compare(CmpOp::EQ, &port.to_be_bytes())
    }

    /// Matches packets to a port that is in a set of the same table.
    pub fn destination_port_in(self, set: SetName<'_>) -> Self {
        self.payload(PayloadBase::TRANSPORT_HEADER, 2, 2)
            .expression("lookup", |data| data.lookup(|lookup| lookup.set(set.name).sreg(REGISTER)))
    }

    /// Matches packets that belong to a connection in one of these ways.
    pub fn connection_state(self, states: ConnectionState) -> Self {
        self.expression("ct", |data| data.ct(|ct| ct.dreg(REGISTER).key(CtKey::STATE)))
            .mask(&states.bits().to_ne_bytes(), 4)
            .compare(CmpOp::NEQ, &[0; 4])
    }

    /// Counts packets and bytes.
    pub fn counter(self) -> Self {
        self.expression("counter", |data| data.counter(|counter| counter.packets(0).bytes(0)))
    }

    /// Matches so many packets in so many seconds, and 5 more at once.
    pub fn limit(self, packets: u64, seconds: u64) -> Self {
        self.expression("limit", |data| {
            data.limit(|limit| limit.rate(packets).unit(seconds).burst(5).r#type(LimitType::PKTS))
        })
    }

    /// Logs to the log of the kernel, with a text before.
    pub fn log(self, prefix: &str) -> Self {
        self.expression("log", |data| data.log(|log| log.prefix(prefix)))
    }

    /// Translates the source to the address of the device that the packet leaves by: in a chain of the type nat behind routing.
    pub fn masquerade(self) -> Self {
        self.expression("masq", |data| data.masq(|masq| masq))
    }

    /// The packet passes; other chains may still drop it.
    pub fn accept(self) -> Self {
        self.verdict(VerdictCode::ACCEPT, None)
    }

    /// The packet is gone.
    pub fn drop(self) -> Self {
        self.verdict(VerdictCode::DROP, None)
    }

    /// Goes on in a chain of the same table, and behind this rule after that.
    pub fn jump(self, chain: &str) -> Self {
        self.verdict(VerdictCode::JUMP, Some(chain))
    }

    /// Goes on in a chain of the same table, and does not come back.
    pub fn goto(self, chain: &str) -> Self {
        self.verdict(VerdictCode::GOTO, Some(chain))
    }

    fn verdict(self, code: VerdictCode, chain: Option<&str>) -> Self {
        self.expression("immediate", |data| {
            data.immediate(|immediate| {
                immediate.dreg(Register::REG_VERDICT).data(|operand| {
                    operand.verdict(|verdict| match chain {
                        Some(chain) => verdict.code(code).chain(chain),
                        None => verdict.code(code),
                    })
                })
            })
        })
    }
}
