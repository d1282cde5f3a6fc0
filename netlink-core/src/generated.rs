//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

pub mod common;
