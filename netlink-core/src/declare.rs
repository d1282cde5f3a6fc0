//! The macros that turn a table into types and static rows.
//!
//! They are how the generated files of the family crates are written, and the public way to declare a family of one's
//! own:
//!
//! ```
//! use netlink_core::{attributes, enumeration, family, schema::Protocol};
//!
//! enumeration! {
//!     /// How a door is.
//!     pub struct DoorState: u8 = "door-state" { OPEN = 0, SHUT = 1 }
//! }
//! attributes! {
//!     /// A door.
//!     pub struct Door / DoorBuilder = "door" {
//!         /// Its name.
//!         NAME name: str = 1,
//!         /// How it is.
//!         STATE state: DoorState = 2,
//!     }
//! }
//! family! {
//!     /// A made-up generic netlink family.
//!     pub static DOORS = "doors", Protocol::Generic { name: "doors", version: 1 };
//!     do { /** Changes a door. */ SET set: Door / DoorBuilder = 2 [1, 2]; }
//!     get { /** Tells about a door. */ GET get: Door / DoorBuilder = 1 [1] -> Door = 1 [1, 2]; }
//! }
//!
//! let request = set(netlink_core::Flags::empty()).name("front").state(DoorState::SHUT).into_inner();
//! assert_eq!(request.to_string(), r#"set (name "front", state shut)"#);
//! let door = Door::new_checked(request.payload())?;
//! assert_eq!(door.name(), Some("front".into()));
//! assert_eq!(door.state(), Some(DoorState::SHUT));
//! # Ok::<(), netlink_core::Malformed>(())
//! ```

mod attributes;
mod choice;
mod enumeration;
mod family;
mod structure;

pub(crate) use crate::enumeration;
