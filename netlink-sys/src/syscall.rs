//! The system calls every netlink message goes through. In the tests of this crate they can be made to fail.

use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, BorrowedFd};

use nix::poll::PollFd;
use nix::sys::socket::{MsgFlags, NetlinkAddr};
use nix::sys::time::TimeSpec;

use crate::flags::MessageFlags;
use crate::socket::check_length;

#[cfg(test)]
pub mod fault;
#[cfg(test)]
mod tests;

/// Room for control messages: the group, the namespace and, if someone asks for them, credentials take 80 bytes.
const CONTROL: usize = 96;

/// Size of `struct sockaddr_nl`.
const NAME_LENGTH: libc::socklen_t = 12;
const _: () = assert!(size_of::<libc::sockaddr_nl>() == 12);

/// `sendmsg(2)` or `send(2)` to a netlink port and groups. A datagram is taken whole or not at all.
pub fn send(socket: BorrowedFd<'_>, data: &[IoSlice<'_>], port: u32, groups: u32) -> io::Result<()> {
    #[cfg(test)]
    fault::send(socket)?;
    let socket = socket.as_raw_fd();
    match data {
        // What has no address goes to the kernel, and takes it less time to look at.
        [message] if port == 0 && groups == 0 => nix::sys::socket::send(socket, message, MsgFlags::empty())?,
        _ => {
            let address = NetlinkAddr::new(port, groups);
            nix::sys::socket::sendmsg(socket, data, &[], MsgFlags::empty(), Some(&address))?
        }
    };
    Ok(())
}

/// What `recvmsg(2)` gives besides the data.
pub struct Head {
    /// The port of the sender.
    pub port: u32,
    /// The multicast group as a bit.
    pub groups: u32,
    control: Control,
    control_length: usize,
}

impl Head {
    /// The control messages.
    pub fn control(&self) -> &[u8] {
        &self.control.0[..self.control_length]
    }
}

/// Control messages need the alignment of `struct cmsghdr`.
#[repr(C, align(8))]
struct Control([u8; CONTROL]);

/// `recvmsg(2)` into two areas, the second after the first is full.
///
/// Returns the length of the datagram: that many bytes of the areas have been written, or all where it was longer (with
/// `MSG_TRUNC`, else the length is what was written).
pub fn receive(
    socket: BorrowedFd<'_>,
    mut areas: [&mut [MaybeUninit<u8>]; 2],
    flags: MessageFlags,
) -> io::Result<(usize, Head)> {
    #[cfg(test)]
    fault::before_receive(socket)?;
    let mut parts =
        areas.each_mut().map(|area| libc::iovec { iov_base: area.as_mut_ptr().cast(), iov_len: area.len() });
    let mut control = Control([0; CONTROL]);
    let mut name = MaybeUninit::<libc::sockaddr_nl>::zeroed();
    let mut message = MaybeUninit::<libc::msghdr>::zeroed();
    // SAFETY: msghdr is made of integers and pointers, for all of which zero is a value.
    let message = unsafe { message.assume_init_mut() };
    message.msg_name = name.as_mut_ptr().cast();
    message.msg_namelen = NAME_LENGTH;
    message.msg_iov = parts.as_mut_ptr();
    message.msg_iovlen = 2;
    message.msg_control = control.0.as_mut_ptr().cast();
    // The type of this field differs between C libraries; a literal fits all.
    message.msg_controllen = 96;
    const { assert!(CONTROL == 96) };
    // SAFETY: `socket` is open. Every pointer in `message` is to memory that lives through the call and that nothing else
    // borrows, with its true length: the name, the two parts and the areas they describe (exclusive slices), and the
    // control buffer. recvmsg(2) reads `message` and `parts`, and writes to `message` and what it points to, where
    // any bytes may be written: the areas and the name are MaybeUninit, the control buffer is bytes.
    let length = check_length(unsafe { libc::recvmsg(socket.as_raw_fd(), message, flags.0) })?;
    // The type of the length differs between C libraries, for some it is usize already.
    #[allow(clippy::useless_conversion)]
    let control_length = usize::try_from(message.msg_controllen).unwrap_or(CONTROL).min(CONTROL);
    // SAFETY: zeroed, then perhaps written by the kernel; sockaddr_nl is made of integers, so both are values.
    let name = unsafe { name.assume_init() };
    #[cfg(test)]
    let length = fault::received(socket, length, &mut areas)?;
    Ok((length, Head { port: name.nl_pid, groups: name.nl_groups, control, control_length }))
}

/// `recvfrom(2)` into one area, which takes the kernel less time, and gives no control messages. Returns as [`receive`] does.
pub fn receive_from(
    socket: BorrowedFd<'_>,
    area: &mut [MaybeUninit<u8>],
    flags: MessageFlags,
) -> io::Result<(usize, Head)> {
    #[cfg(test)]
    fault::before_receive(socket)?;
    let mut name = MaybeUninit::<libc::sockaddr_nl>::zeroed();
    let mut name_length = NAME_LENGTH;
    // SAFETY: `socket` is open. Area, name and the length of the name are exclusive and live through the call, and each has the
    // length that is said. recvfrom(2) writes to them alone, where any bytes may be written: area and name are MaybeUninit.
    let length = check_length(unsafe {
        let (start, room) = (area.as_mut_ptr().cast(), area.len());
        libc::recvfrom(socket.as_raw_fd(), start, room, flags.0, name.as_mut_ptr().cast(), &raw mut name_length)
    })?;
    // SAFETY: zeroed, then perhaps written by the kernel; sockaddr_nl is made of integers, so both are values.
    let name = unsafe { name.assume_init() };
    #[cfg(test)]
    let length = fault::received(socket, length, &mut [area])?;
    Ok((length, Head { port: name.nl_pid, groups: name.nl_groups, control: Control([0; CONTROL]), control_length: 0 }))
}

/// `ppoll(2)`. Returns how many descriptors are ready.
pub fn poll(descriptors: &mut [PollFd<'_>], timeout: Option<TimeSpec>) -> io::Result<i32> {
    #[cfg(test)]
    fault::poll(descriptors)?;
    Ok(nix::poll::ppoll(descriptors, timeout, None)?)
}
