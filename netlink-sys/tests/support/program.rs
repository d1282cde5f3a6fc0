//! Programs of extended BPF (man 2 bpf).
#![allow(dead_code, reason = "each test binary uses a part")]

use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

use nix::libc;

/// Filters a socket; for packets that come in by a route, that go out by it, that are about to be sent; for those to a local
/// segment (`enum bpf_prog_type`).
pub const SOCKET_FILTER: u32 = 1;
pub const LWT_IN: u32 = 10;
pub const LWT_OUT: u32 = 11;
pub const LWT_XMIT: u32 = 12;
pub const LWT_SEG6LOCAL: u32 = 19;

/// An instruction: code, destination and source, offset, operand.
pub fn instruction(code: u8, destination: u8, source: u8, offset: i16, operand: i32) -> [u8; 8] {
    let registers = if cfg!(target_endian = "big") { destination << 4 | source } else { source << 4 | destination };
    let [o0, o1] = offset.to_ne_bytes();
    let [k0, k1, k2, k3] = operand.to_ne_bytes();
    [code, registers, o0, o1, k0, k1, k2, k3]
}

/// Loads a program of this type.
pub fn load(kind: u32, program: &[[u8; 8]]) -> io::Result<OwnedFd> {
    const BPF_PROG_LOAD: libc::c_int = 5;
    #[repr(C)]
    #[derive(Default)]
    struct Load {
        kind: u32,
        count: u32,
        instructions: u64,
        licence: u64,
        rest: [u64; 4],
    }
    let address = |pointer: *const u8| u64::try_from(pointer.expose_provenance()).unwrap();
    let load = Load {
        kind,
        count: u32::try_from(program.len()).unwrap(),
        instructions: address(program.as_ptr().cast()),
        licence: address(c"MIT".as_ptr().cast()),
        ..Load::default()
    };
    // SAFETY: bpf(2) reads `load`, whose length is given, and the program and string it points to, and all of them
    // live through the call. It writes to none: no log is asked for.
    let fd = unsafe { libc::syscall(libc::SYS_bpf, BPF_PROG_LOAD, &raw const load, size_of::<Load>()) };
    match i32::try_from(fd).unwrap() {
        -1 => Err(io::Error::last_os_error()),
        // SAFETY: the kernel has just given us this descriptor, so it is open and nobody else owns it.
        fd => Ok(unsafe { OwnedFd::from_raw_fd(fd) }),
    }
}

/// Gives a program a path in a file system of the type `bpf`.
pub fn pin(program: &OwnedFd, path: &str) -> io::Result<()> {
    const BPF_OBJ_PIN: libc::c_int = 6;
    #[repr(C)]
    struct Pin {
        path: u64,
        program: u32,
        flags: u32,
    }
    let path = CString::new(path).unwrap();
    let path_address = u64::try_from(path.as_ptr().expose_provenance()).unwrap();
    let pin = Pin { path: path_address, program: program.as_raw_fd().cast_unsigned(), flags: 0 };
    // SAFETY: bpf(2) reads `pin`, whose length is given, and the string it points to, and both live through the call.
    match unsafe { libc::syscall(libc::SYS_bpf, BPF_OBJ_PIN, &raw const pin, size_of::<Pin>()) } {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}
