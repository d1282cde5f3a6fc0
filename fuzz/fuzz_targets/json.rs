//! `netlink_fuzz::json` under libFuzzer.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| netlink_fuzz::json(data));

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("this is run by `cargo xtask fuzz json`");
}
