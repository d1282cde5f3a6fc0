//! Compiles what is written in C for libmnl (Debian: libmnl-dev).

fn main() {
    #[cfg(feature = "peers")]
    {
        println!("cargo::rerun-if-changed=src/peers/libmnl.c");
        cc::Build::new().file("src/peers/libmnl.c").opt_level(2).warnings_into_errors(true).compile("with_libmnl");
        println!("cargo::rustc-link-lib=mnl");
    }
}
