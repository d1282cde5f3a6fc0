//! Tests on the real kernel, each in namespaces of its own.
//!
//! A process that has threads cannot enter a user namespace, and a test runner has threads. So [`isolated`] starts the
//! test binary again, for the one test, and between fork and exec (where there is one thread) it leaves the host's
//! network and mounts. Without root it enters a user namespace as well, which makes it root in there. Nothing a test
//! does, to interfaces or to `/run/netns`, is seen outside.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use netlink_sys::{Namespace, NetlinkSocket, ReceiveBuffer};
use nix::libc;
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

const MARK: &str = "NETLINK_SYS_ISOLATED";

/// Runs a test in a network and a mount namespace of its own, with an empty `/run`. `name` is that of the test.
pub fn isolated(name: &str, body: impl FnOnce()) {
    if std::env::var_os(MARK).is_some() {
        return body();
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([name, "--exact", "--nocapture"]).env(MARK, "1");
    let maps = [
        ("/proc/self/setgroups", "deny".to_owned()),
        ("/proc/self/uid_map", format!("0 {} 1", nix::unistd::geteuid())),
        ("/proc/self/gid_map", format!("0 {} 1", nix::unistd::getegid())),
    ];
    // SAFETY: the closure runs in the child after fork, where it makes system calls alone: paths this short are kept on
    // the stack, the maps were formatted before, and errors are numbers, so nothing allocates or takes a lock.
    unsafe {
        command.pre_exec(move || leave_the_host(&maps));
    }
    match command.output() {
        Ok(output) => {
            let text = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
            assert!(output.status.success() && text.contains("running 1 test"), "{text}");
            println!("{text}");
        }
        Err(error) => pass_over(&format!("{name}: no namespaces for tests here: {error}")),
    }
}

/// Looks again and again for what comes about in the kernel by itself, for a minute.
pub fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{what} did not come about");
        sleep(Duration::from_millis(100));
    }
}

fn leave_the_host(maps: &[(&str, String)]) -> io::Result<()> {
    let flags = CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS;
    if unshare(flags).is_err() {
        unshare(flags | CloneFlags::CLONE_NEWUSER)?;
        for (path, map) in maps {
            std::fs::write(path, map)?;
        }
    }
    // Mounts of the test must not spread to the host.
    mount(None::<&str>, "/", None::<&str>, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None::<&str>)?;
    mount(Some("tmpfs"), "/run", Some("tmpfs"), MsFlags::empty(), None::<&str>)?;
    Ok(())
}

/// Says that a test lacks what it needs. In CI (environment variable `CI`) that is a failure.
pub fn pass_over(reason: &str) {
    assert!(std::env::var_os("CI").is_none(), "{reason}");
    println!("passed over: {reason}");
}

/// Runs a closure on a thread that has given up its rights, where it has any.
pub fn without_rights<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    let powerless = || {
        if nix::unistd::geteuid().is_root() {
            // SAFETY: the raw call takes three integers. Unlike the library's it changes this thread alone, and with
            // it the threads it starts, so the tests beside it keep their rights.
            let result = unsafe { libc::syscall(libc::SYS_setresuid, 65534, 65534, 65534) };
            assert_eq!(result, 0);
        }
        run()
    };
    std::thread::scope(|scope| scope.spawn(powerless).join()).unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// One netlink message with sequence number 1.
pub fn message(kind: u16, flags: u16, payload: &[&[u8]]) -> Vec<u8> {
    let payload = payload.concat();
    let length = u32::try_from(16 + payload.len()).unwrap();
    let mut message = Vec::new();
    message.extend(length.to_ne_bytes());
    message.extend(kind.to_ne_bytes());
    message.extend(flags.to_ne_bytes());
    message.extend(1_u32.to_ne_bytes());
    message.extend(0_u32.to_ne_bytes());
    message.extend(payload);
    message
}

/// One attribute, padded; the payload in parts, so that nests read as nests.
pub fn attribute(id: u16, payload: &[&[u8]]) -> Vec<u8> {
    let payload = payload.concat();
    let length = u16::try_from(4 + payload.len()).unwrap();
    let mut attribute = [length.to_ne_bytes(), id.to_ne_bytes()].concat();
    attribute.extend(payload);
    attribute.resize(attribute.len().next_multiple_of(4), 0);
    attribute
}

/// `struct ifinfomsg` that leaves the state of an interface alone.
pub fn interface(index: i32) -> Vec<u8> {
    interface_state(index, 0, 0)
}

/// `struct ifinfomsg` for an interface, up.
pub fn interface_up(index: i32) -> Vec<u8> {
    interface_state(index, 1, 1)
}

/// `struct ifinfomsg` for an interface, down.
pub fn interface_down(index: i32) -> Vec<u8> {
    interface_state(index, 0, 1)
}

fn interface_state(index: i32, flags: u32, change: u32) -> Vec<u8> {
    [[0; 4], index.to_ne_bytes(), flags.to_ne_bytes(), change.to_ne_bytes()].concat()
}

pub const RTM_NEWLINK: u16 = 16;
pub const RTM_GETLINK: u16 = 18;
pub const RTM_SETLINK: u16 = 19;
pub const RTM_NEWNSID: u16 = 88;
pub const REQUEST: u16 = 0x1;
pub const REQUEST_ACK: u16 = 0x5;
pub const REQUEST_DUMP: u16 = 0x301;
pub const CREATE: u16 = 0x600;

/// Sends a request and waits for its acknowledgement.
pub fn request(socket: &NetlinkSocket, message: &[u8]) -> io::Result<()> {
    socket.send(message)?;
    let answer = socket.receive(&mut ReceiveBuffer::new())?;
    assert_eq!(answer.port, 0);
    assert_eq!(answer.data[4..6], 2_u16.to_ne_bytes(), "an acknowledgement");
    match i32::from_ne_bytes(answer.data[16..20].try_into().unwrap()) {
        0 => Ok(()),
        error => Err(io::Error::from_raw_os_error(-error)),
    }
}

/// Brings `lo` of this thread's namespace up.
pub fn loopback_up() {
    let socket = NetlinkSocket::open(0).unwrap();
    request(&socket, &message(RTM_SETLINK, REQUEST_ACK, &[&interface_up(1)])).unwrap();
}

/// Creates a pair of connected interfaces, both up: index 10 here, index 20 in `there`.
pub fn veth_pair(there: &Namespace) -> io::Result<()> {
    let descriptor = there.as_fd().as_raw_fd().to_ne_bytes();
    let peer = attribute(1, &[&interface(20), &attribute(3, &[b"there\0"]), &attribute(28, &[&descriptor])]);
    let kind = attribute(1, &[b"veth\0"]);
    let info = attribute(18, &[&kind, &attribute(2, &[&peer])]);
    let pair = message(RTM_NEWLINK, REQUEST_ACK | CREATE, &[&interface(10), &attribute(3, &[b"here\0"]), &info]);
    request(&NetlinkSocket::open(0)?, &pair)?;
    let up = |index| request(&NetlinkSocket::open(0)?, &message(RTM_SETLINK, REQUEST_ACK, &[&interface_up(index)]));
    up(10)?;
    netlink_sys::open_in(there, || up(20)).map_err(io::Error::other)?
}
