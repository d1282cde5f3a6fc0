//! Messages that other libraries make or read, and the bytes that fuzzing found for them.
//!
//! The files are in the folder that the environment variable `NETLINK_VECTORS` names.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod tables;

mod vectors {
    mod driver;
    mod file;
    mod fuzz;
    mod getters;
    mod go;
    mod message;
    mod names;
    mod requests;
    mod structs;
    mod typed;
}
