use super::*;

fn found(text: &str) -> Vec<Item> {
    read(&super::super::lines(text.as_bytes()))
}

fn datagram(line: usize, protocol: u16, direction: Direction, process: u32, data: &[u8]) -> Item {
    let (place, process) = (Place::Line(line), Some(process).filter(|process| *process != 0));
    Ok(Datagram { place, protocol: Some(protocol), direction: Some(direction), process, data: data.to_vec() })
}

fn problems(text: &str) -> Vec<String> {
    found(text).into_iter().filter_map(Result::err).map(|fault| fault.problem).collect()
}

#[test]
fn strings_are_datagrams() {
    let text = r#"
socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3
sendto(3, "\x14\x00", 2, 0, NULL, 0)    = 2
recvmsg(3, {msg_name={sa_family=AF_NETLINK}, msg_iov=[{iov_base="\x15", iov_len=1}, {iov_base="\x16\x00", iov_len=2}], msg_iovlen=2}, MSG_PEEK) = 2
recvmsg(3, {msg_name={sa_family=AF_NETLINK}, msg_iov=[{iov_base="\x15", iov_len=1}, {iov_base="\x16\x00", iov_len=2}], msg_iovlen=2}, 0) = 2
recvfrom(3, 0x7ffd, 10, 0, NULL, NULL) = -1 EAGAIN (Resource temporarily unavailable)
close(3) = 0
sendto(3, "\x14\x00", 2, 0, NULL, 0)    = 2
"#;
    assert_eq!(
        found(text),
        [datagram(3, 0, Direction::Sent, 0, &[0x14, 0]), datagram(5, 0, Direction::Received, 0, &[0x15, 0x16])]
    );
}

#[test]
fn dumps_have_the_bytes() {
    let text = "\
7 socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC) = 4<NETLINK:[99]>
7 sendto(4<NETLINK:[GENERIC:7]>, [{nlmsg_len=18, ...}], 18, 0, NULL, 0) = 18
 | 00000  12 00 00 00 10 00 05 00  00 00 00 00 00 00 00 00   ............... |
 | 00010  01 02                                             ..               |
7 recvmsg(4<NETLINK:[GENERIC:7]>, {msg_iov=[{iov_base=[{nlmsg_len=20}], iov_len=2}, {iov_base=NULL, iov_len=2}]}, 0) = 3
 * 2 bytes in buffer 0
 | 00000  14 7c                                             .|               |
 * 1 bytes in buffer 1
 | 00000  16                                                .                |
7 sendmmsg(4<NETLINK:[GENERIC:7]>, [{msg_hdr={}, msg_len=1}, {msg_hdr={}, msg_len=1}], 2, 0) = 2
 = 1 buffers in vector 0
 * 1 bytes in buffer 0
 | 00000  17                                                .                |
 = 1 buffers in vector 1
 * 1 bytes in buffer 0
 | 00000  18                                                .                |
";
    let first = [&[0x12, 0, 0, 0, 0x10, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2][..]].concat();
    assert_eq!(
        found(text),
        [
            datagram(2, 16, Direction::Sent, 7, &first),
            datagram(5, 16, Direction::Received, 7, &[0x14, 0x7c, 0x16]),
            datagram(10, 16, Direction::Sent, 7, &[0x17]),
            datagram(10, 16, Direction::Sent, 7, &[0x18]),
        ]
    );
}

#[test]
fn sockets_are_followed_through_processes() {
    let text = r#"
1 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3
1 socket(AF_NETLINK, SOCK_RAW, NETLINK_NETFILTER) = 4
1 clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>
2 write(3, "\x01", 1) = 1
1 <... clone resumed>, child_tidptr=0x7f) = 2
2 dup2(4, 5) = 5
2 execve("/bin/x", ["x"], 0x7f /* 1 var */) = 0
2 write(3, "\x02", 1) = 1
2 write(4, "\x03", 1 <unfinished ...>
[pid     1] 12:00:01.000002 write(3, "\x04", 1) = 1
2 <... write resumed>) = 1
2 write(5, "\x05", 1) = 1
1 clone(child_stack=0x7f, flags=CLONE_VM|CLONE_FILES) = 6
6 close(3) = 0
1 write(3, "\x06", 1) = 1
1 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 4
1 write(4, "\x07", 1) = 1
"#;
    assert_eq!(
        found(text),
        [
            datagram(5, 0, Direction::Sent, 2, &[1]),
            datagram(11, 0, Direction::Sent, 1, &[4]),
            datagram(12, 12, Direction::Sent, 2, &[3]),
            datagram(13, 12, Direction::Sent, 2, &[5]),
        ]
    );
}

#[test]
fn sockets_that_were_open_before_are_known_by_what_is_said_of_them() {
    let text = r#"
sendto(9<NETLINK:[XFRM:77]>, "\x01", 1, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 1
sendto(8<TCP:[127.0.0.1:1->127.0.0.1:2]>, "\x02", 1, 0, NULL, 0) = 1
write(7<socket:[1]>, "\x03", 1) = 1
"#;
    assert_eq!(found(text), [datagram(2, 6, Direction::Sent, 0, &[1])]);
    let unknown = found(r#"sendto(9, "\x01", 1, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 1"#);
    assert!(matches!(&unknown[..], [Ok(Datagram { protocol: None, .. })]), "{unknown:?}");
}

#[test]
fn what_lacks_bytes_is_told() {
    let socket = "socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3\n";
    let words = problems(&format!("{socket}sendto(3, [{{nlmsg_len=20}}, \"\\x00\"], 20, 0, NULL, 0) = 20"));
    assert!(matches!(&words[..], [problem] if problem.contains("-e read=all")), "{words:?}");
    let cut = problems(&format!("{socket}sendto(3, \"\\x00\"..., 20, 0, NULL, 0) = 20"));
    assert!(matches!(&cut[..], [problem] if problem.contains("-s 1000000")), "{cut:?}");
    let short = problems(&format!("{socket}sendto(3, \"\\x00\", 20, 0, NULL, 0) = 20"));
    assert_eq!(short, ["1 of 20 bytes are there: the rest was cut"]);
}
