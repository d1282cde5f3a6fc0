//! Devices that come, change and go, over `NETLINK_KOBJECT_UEVENT` (`lib/kobject_uevent.c` of the kernel's source): what udev
//! listens to, and what udev tells others when it is done.
//!
//! These are no netlink messages: each datagram is text, `ACTION@PATH` and then `KEY=VALUE` lines that end with NUL.
//!
//! ```
//! use netlink_uevent::{Origin, Uevent};
//!
//! let datagram = b"add@/devices/virtual/net/v0\0ACTION=add\0DEVPATH=/devices/virtual/net/v0\0SUBSYSTEM=net\0SEQNUM=7\0";
//! let event = Uevent::parse(datagram)?;
//! assert_eq!(event.origin(), Origin::Kernel);
//! assert_eq!(event.action(), "add");
//! assert_eq!(event.get("SUBSYSTEM").unwrap(), "net");
//! # Ok::<(), netlink_uevent::UeventError>(())
//! ```
//!
//! # Features
//!
//! - `connection`: listen (`Uevents`, Linux). Without it the crate reads datagrams anywhere.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(any(test, doctest, feature = "connection"))]
extern crate std;

#[cfg(feature = "connection")]
mod listen;
mod uevent;

#[cfg(feature = "connection")]
pub use listen::{ListenError, Uevents};
#[cfg(feature = "connection")]
pub use netlink_sys::{Namespace, NamespaceError, SocketError};
pub use uevent::{Origin, Uevent, UeventError};
