//! The limits: what a program does that was written by hand for this one task, with nothing beside it.
//!
//! In memory that is a safe walk over the bytes, or a cursor over a slice; with the kernel it is a loop around the system
//! calls, which reads the same as everybody else.

pub mod live;
pub mod memory;
