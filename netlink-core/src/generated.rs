//! Tables printed from `specs/` by `cargo xtask codegen`.

pub mod common;
