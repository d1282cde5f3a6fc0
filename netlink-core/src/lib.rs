//! The netlink protocol without I/O.
//!
//! Netlink is how Linux is configured and watched. A family of it is a table: sets of attributes, structs, enumerations
//! and operations. This crate has the wire (headers, [messages], [attributes](Attributes)), the macros that turn
//! such a table into Rust ([`declare`]), what walks any table ([`check()`], [`Rendered`], [`locate`], `json` with the feature
//! `serde`), requests as values ([`Request`]), and the exchange of requests and replies as a state machine
//! ([`Exchange`]). Sockets are the business of `netlink-sys`; the families have a crate each.
//!
//! It is `no_std` (with `alloc`), has no `unsafe`, and builds for any operating system: captures can be decoded
//! anywhere.
//!
//! # Features
//!
//! - `serde`: the JSON form of messages, in both directions, and `Serialize` for every view.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(any(test, doctest))]
extern crate std;

mod address;
mod align;
mod attribute;
mod bits;
pub mod catalogue;
mod check;
mod container;
pub mod declare;
mod errno;
mod error;
mod exchange;
mod ext_ack;
mod field;
mod fit;
pub mod generated;
mod header;
mod in_flight;
mod information_elements;
mod integer;
mod item;
#[cfg(feature = "serde")]
pub mod json;
mod message;
mod notification;
mod operation;
mod path;
mod policy;
mod prefix;
mod render;
mod same;
pub mod schema;
mod scope;
mod sequence;
mod socket_address;
mod text;
mod transaction;
mod value;
mod view;
mod writer;

pub use address::{AddressError, HardwareAddress, MacAddress, MplsLabel, WideAddress};
pub use align::{ALIGNMENT, align};
pub use attribute::{Attribute, Attributes, NESTED, NET_BYTEORDER, TYPE_MASK};
pub use bitflags::Flags as BitFlags;
pub use bits::{Bits, Masked};
pub use check::check;
pub use container::{
    Array, ArrayBuilder, AttributeSet, BytesOf, Choice, Entries, Formats, IntoKey, KeyedBuilder, KeyedNests, Multi,
    Nest, Occurrences, Outer, RecordIterator, Records, RecordsBuilder, TypeValue, Unchecked, Undecided,
};
pub use errno::Errno;
pub use error::{BuildError, Malformed, Path, Reason};
pub use exchange::{Dropped, End, Exchange, Origin, Output, Outputs, Ticket};
pub use ext_ack::{Answer, ExtendedAck, Refusal, Warning};
pub use field::{Body, Build, Container, Field, Fixed, Get, Put, Read, Write, WriteField};
pub use generated::common;
pub use header::{Flags, Header, MessageType};
pub use in_flight::InFlight;
pub use information_elements::{InformationElement, InformationElementList, InformationElements, Octets};
pub use integer::{Integer, Primitive};
pub use message::{Message, MessageError, Messages, messages};
pub use notification::Notification;
pub use operation::{Ack, Expect, IntoRequest, Many, Multipart, Number, One, Reply, Request, Sendable, Unanswered};
pub use path::{Location, locate};
pub use prefix::{Prefix, PrefixError};
pub use render::Rendered;
pub use same::{canonical, same};
pub use schema::MAX_DEPTH;
pub use sequence::{Element, Elements, List, MplsLabels, Structure, Tail};
pub use text::Text;
pub use transaction::Transaction;
pub use value::{As, Be, Bitfield32, Chars, Flag, Le, Net, Opaque, Place, Sint, Uint, Unused, Uuid, Wire};
pub use view::{Storage, View};
pub use writer::Writer;

#[doc(hidden)]
pub use sequence::append_body;
#[doc(hidden)]
pub use {bitflags as __bitflags, bytes as __bytes};
#[doc(hidden)]
pub use {integer::named, integer::widened, render::display_integer};

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde as __serde;
