//! What the command line `nlctl` stands on and others look at too: readers of recorded traffic, and the list of all families.
//!
//! It is there for the project's own tests and tools. Programs want the crates of the families.

pub mod capture;
pub mod failure;
pub mod families;
