//! Numbers of network namespaces (`ip netns set`, `ip netns list-id`).
//!
//! A namespace that has to do with another knows it by a number of its own choice (nsid): two ends of a `veth` pair in two
//! namespaces name each other's by it (`link_netnsid`), and so does an event of all namespaces. The kernel gives one where it
//! needs it; [`set_by_fd`] and [`set_by_pid`] do beforehand. Numbers are not names: for those, and for opening a namespace,
//! see `netlink_sys::Namespace`.
//!
//! ```
//! use netlink_route::namespace;
//!
//! let request = namespace::set_by_pid(4711, Some(7));
//! assert_eq!(request.into_inner().to_string(), "newnsid (nsid 7, pid 4711)");
//! ```
//!
//! A namespace is given as the number of an open descriptor, which must stay open until the request has been sent, or as a
//! process:
//!
//! ```
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_route::Error> {
//! use std::os::fd::{AsFd, AsRawFd};
//!
//! use netlink_route::{Namespace, Route, namespace};
//!
//! let connection = Route::connect()?;
//! let here = Namespace::current()?;
//! match connection.call(namespace::get_by_fd(here.as_fd().as_raw_fd()))?.number() {
//!     Some(number) => println!("this namespace knows itself as {number}"),
//!     None => println!("this namespace has no number for itself"),
//! }
//! for namespace in connection.call(namespace::list())? {
//!     println!("{:?}", namespace?.number());
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```

use netlink_core::{Ack, Flags, Many, One, Request};

pub use crate::generated::rt_nsid::*;

/// No number: the answer about a namespace without one, and the wish that the kernel chooses (`NETNSA_NSID_NOT_ASSIGNED`).
const NOT_ASSIGNED: i32 = -1;

/// Lists the namespaces that have a number.
///
/// With [`target_nsid`](NsidBuilder::target_nsid) it is those of another namespace, by the number that one has here; their
/// numbers here come along ([`Nsid::current_number`]). That takes a connection that has requests checked strictly (else the
/// kernel overlooks it), and `CAP_NET_ADMIN` over the other namespace (else `EACCES`).
pub fn list() -> NsidBuilder<Request<Many<Nsid>>> {
    getnsid_dump()
}

/// Gets the number of the namespace behind a descriptor, such as that of a `netlink_sys::Namespace`.
///
/// A namespace without a number is no error: [`Nsid::number`] is `None`. The kernel answers `EBADF` if the descriptor is not
/// open, and `EINVAL` if it is no network namespace.
pub fn get_by_fd(fd: i32) -> NsidBuilder<Request<One<Nsid>>> {
    getnsid().fd(fd.cast_unsigned())
}

/// Gets the number of the namespace of a process.
///
/// A namespace without a number is no error: [`Nsid::number`] is `None`. The kernel answers `ESRCH` if there is no such process.
pub fn get_by_pid(pid: u32) -> NsidBuilder<Request<One<Nsid>>> {
    getnsid().pid(pid)
}

/// Asks whether there is a namespace of this number, `ENOENT` if not; or with [`target_nsid`](NsidBuilder::target_nsid), by
/// which number a third namespace knows it (Linux 4.20).
pub fn get_by_id(number: i32) -> NsidBuilder<Request<One<Nsid>>> {
    getnsid().nsid(number)
}

/// Gives the namespace behind a descriptor a number, `None` for one that the kernel chooses; [`get_by_fd`] tells which.
///
/// It keeps that number as long as both namespaces live. The kernel answers `EEXIST` if it has one already or the number is
/// taken; it takes `CAP_NET_ADMIN`.
pub fn set_by_fd(fd: i32, number: Option<i32>) -> NsidBuilder<Request<Ack>> {
    set(number).fd(fd.cast_unsigned())
}

/// Gives the namespace of a process a number, as [`set_by_fd`] does.
pub fn set_by_pid(pid: u32, number: Option<i32>) -> NsidBuilder<Request<Ack>> {
    set(number).pid(pid)
}

fn set(number: Option<i32>) -> NsidBuilder<Request<Ack>> {
    newnsid(Flags::empty()).nsid(number.unwrap_or(NOT_ASSIGNED))
}

impl<B: AsRef<[u8]>> Nsid<B> {
    /// Its number in the namespace asked, if it has one there.
    #[must_use]
    pub fn number(&self) -> Option<i32> {
        self.view().nsid().filter(|number| *number != NOT_ASSIGNED)
    }

    /// Its number in the namespace of the connection, if another was asked and it has one here.
    #[must_use]
    pub fn current_number(&self) -> Option<i32> {
        self.view().current_nsid().filter(|number| *number != NOT_ASSIGNED)
    }
}
