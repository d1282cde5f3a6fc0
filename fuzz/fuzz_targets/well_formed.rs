//! `netlink_fuzz::well_formed` under libFuzzer.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| netlink_fuzz::well_formed(data));

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("this is run by `cargo xtask fuzz well_formed`");
}
