//! The connector over `NETLINK_CONNECTOR` (`linux/connector.h`): processes that begin, run other programs and end
//! (`linux/cn_proc.h`), the buses of 1-Wire (`drivers/w1/w1_netlink.h` of the kernel's source), and programs that the device
//! mapper, uvesafb and Hyper-V talk to.
//!
//! [`process`] has events of processes as they are used every day, [`generated`] the tables of all messages.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use netlink_connector::process::What;
//! use netlink_connector::{Connector, ProcessEvents, Processes};
//!
//! let connection = Connector::connect()?;
//! for event in Processes::open(&connection, ProcessEvents::EXEC | ProcessEvents::EXIT)? {
//!     match event?.what {
//!         What::Exec { task } => println!("{} runs another program", task.process),
//!         What::Exit { task, status, .. } => println!("{} has ended: {status}", task.process),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! # Features
//!
//! - `connection`: open sockets and listen (Linux). Without it the crate builds and reads messages anywhere.
//! - `tokio`, `async-io`: connections whose calls are futures, on these runtimes.
//! - `serde`: views as JSON.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(any(test, doctest, feature = "connection"))]
extern crate std;

#[cfg(feature = "connection")]
mod connection;
pub mod generated;
#[cfg(feature = "connection")]
mod listen;
pub mod process;

#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
#[cfg(feature = "connection")]
pub use connection::{Connector, ConnectorOn};
pub use generated::connector::ProcessEvents;
#[cfg(feature = "connection")]
pub use listen::{ListenError, Processes};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
