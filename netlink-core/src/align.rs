//! Alignment: netlink pads messages and attributes to four bytes.
//!
//! `NLMSG_ALIGNTO` and `NLA_ALIGNTO` of `linux/netlink.h` are the same number, so one function serves both.

/// The boundary on which messages and attributes begin, in bytes.
pub const ALIGNMENT: usize = 4;

/// Rounds a length up to [`ALIGNMENT`].
///
/// ```
/// assert_eq!(netlink_core::align(5), 8);
/// assert_eq!(netlink_core::align(8), 8);
/// ```
#[must_use]
pub const fn align(length: usize) -> usize {
    length.saturating_add(ALIGNMENT - 1) & !(ALIGNMENT - 1)
}
