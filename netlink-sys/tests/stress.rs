//! Many at once on one connection, of everything a connection does, while another process changes what is asked about:
//! each is answered what it asked, in time.
//!
//! `NETLINK_STRESS_SECONDS=30 cargo test -p netlink-sys --test stress -- --nocapture` is the full test, and prints how much of
//! everything there was; without the variable it takes 3 seconds on each way to wait.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "connection/runtime.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod runtime;
#[path = "support/mod.rs"]
mod support;
#[path = "connection/table.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod table;

use std::future::{Future, poll_fn};
use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr};
use std::pin::{Pin, pin};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use netlink_core::{Ack, Errno, Flags, One, Request};
use netlink_sys::{Async, Blocking, Connection, ConnectionOn, Dropped, Error, async_io, tokio};
use runtime::{Runtime, many, open};
use table::*;

/// Routes that are there all the time.
const STAYING: u32 = 50_000;
/// Who work at once.
const WORKERS: u32 = 8;
/// Routes that each of them adds and deletes.
const OWN: u32 = 200;
/// Nothing takes so long but what never ends.
const FOR_EVER: Duration = Duration::from_secs(120);
/// Set for the other process.
const OTHER: &str = "NETLINK_STRESS_OTHER";

/// Runs workers at once, to their ends.
trait AtOnce: Runtime {
    fn at_once<F: Future<Output = ()> + Send + 'static>(workers: impl Iterator<Item = F>) -> impl Future<Output = ()>;
}

/// A thread each.
impl AtOnce for Blocking {
    async fn at_once<F: Future<Output = ()> + Send + 'static>(workers: impl Iterator<Item = F>) {
        let threads: Vec<_> = workers.map(|worker| std::thread::spawn(|| Self::run(worker))).collect();
        threads.into_iter().for_each(|thread| thread.join().expect("no panic"));
    }
}

/// A task each, on several threads.
impl AtOnce for Async<tokio::Registration> {
    async fn at_once<F: Future<Output = ()> + Send + 'static>(workers: impl Iterator<Item = F>) {
        let tasks: Vec<_> = workers.map(::tokio::spawn).collect();
        for task in tasks {
            task.await.expect("no panic");
        }
    }
}

/// All on one thread.
impl AtOnce for Async<async_io::Registration> {
    async fn at_once<F: Future<Output = ()> + Send + 'static>(workers: impl Iterator<Item = F>) {
        let mut workers: Vec<Pin<Box<F>>> = workers.map(Box::pin).collect();
        poll_fn(|context| {
            workers.retain_mut(|worker| worker.as_mut().poll(context).is_pending());
            if workers.is_empty() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

#[test]
fn threads_that_block() {
    support::isolated("threads_that_block", || Blocking::run(stress::<Blocking>("threads_that_block")));
}

#[test]
fn tasks_on_tokio() {
    type Tokio = Async<tokio::Registration>;
    support::isolated("tasks_on_tokio", || Tokio::run(stress::<Tokio>("tasks_on_tokio")));
}

#[test]
fn tasks_on_async_io() {
    type AsyncIo = Async<async_io::Registration>;
    support::isolated("tasks_on_async_io", || AsyncIo::run(stress::<AsyncIo>("tasks_on_async_io")));
}

/// How often something was done.
#[derive(Default, Debug)]
struct Counts {
    dumps: AtomicU64,
    interrupted: AtomicU64,
    listed: AtomicU64,
    gets: AtomicU64,
    adds: AtomicU64,
    deletes: AtomicU64,
    refused: AtomicU64,
    together: AtomicU64,
    cancelled: AtomicU64,
}

fn count(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}

async fn stress<W: AtOnce>(name: &str) {
    if std::env::var_os(OTHER).is_some() {
        return change_until_the_end();
    }
    support::loopback_up();
    let mut connection = open::<W>();
    connection.set_timeout(Some(FOR_EVER));
    let connection = Arc::new(connection);
    let staying = many(&connection, (0..STAYING).map(|index| add(index, index + 1)), true).await;
    assert!(staying.iter().all(Result::is_ok));

    let mut other = Command::new(std::env::current_exe().expect("this test"));
    other.args([name, "--exact", "--nocapture"]).env(OTHER, "1").stdin(Stdio::piped()).stdout(Stdio::piped());
    let other = other.spawn().expect("it runs");

    let seconds = std::env::var("NETLINK_STRESS_SECONDS").map_or(3, |seconds| seconds.parse().expect("a number"));
    let end = Instant::now() + Duration::from_secs(seconds);
    let counts = Arc::new(Counts::default());
    let workers = (0..WORKERS).map(|number| Worker {
        number,
        connection: Arc::clone(&connection),
        counts: Arc::clone(&counts),
        first: (number + 1) * 0x1_0000,
        own: vec![None; usize::try_from(OWN).expect("small")],
        next: 1_000_000,
        random: u64::from(number) + 1,
    });
    W::at_once(workers.map(|worker| worker.work(end))).await;

    let other = other.wait_with_output().expect("it ends with its input");
    assert!(other.status.success(), "{other:?}");
    let changes = String::from_utf8_lossy(&other.stdout);
    let changes = changes.lines().find(|line| line.starts_with("changes")).unwrap_or_default();
    println!("{name}, {seconds} s: {counts:?}; of the other process: {changes}");
    assert_eq!(connection.dropped(), Dropped::default());
    let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
    assert_eq!(lo.header().index, 1);
}

/// The other process: adds and deletes routes until its input ends.
fn change_until_the_end() {
    let (over, is_over) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let _ = std::io::stdin().read(&mut [0]);
        over.send(()).expect("somebody waits");
    });
    let connection = Connection::open(0).expect("NETLINK_ROUTE is always there");
    let indices = || 0x80_0000..0x80_0100;
    let mut changes = 0;
    while is_over.try_recv().is_err() {
        assert!(connection.call_batch(indices().map(|index| add(index, 7))).all(|result| result.is_ok()));
        assert!(connection.call_batch(indices().map(delete)).all(|result| result.is_ok()));
        changes += 2 * indices().count();
    }
    println!("changes {changes}");
}

fn address(index: u32) -> IpAddr {
    IpAddr::V4(Ipv4Addr::from(0x0a00_0000 + index))
}

fn about(request: RouteBuilder<Request<Ack>>, index: u32) -> RouteBuilder<Request<Ack>> {
    let request = request.header(|header| {
        (header.family, header.dst_len, header.table) = (2, 32, 254);
        (header.protocol, header.scope, header.kind) = (4, 253, 1);
    });
    request.dst(address(index)).oif(1)
}

/// Adds a host route, whose priority tells it from one that was there before.
fn add(index: u32, priority: u32) -> RouteBuilder<Request<Ack>> {
    about(newroute(Flags::CREATE), index).priority(priority)
}

fn delete(index: u32) -> RouteBuilder<Request<Ack>> {
    about(delroute(Flags::empty()), index)
}

/// Does one thing after another, and knows what is to come of each.
struct Worker<W> {
    connection: Arc<ConnectionOn<W>>,
    counts: Arc<Counts>,
    number: u32,
    /// The first of its own routes, which nobody else changes.
    first: u32,
    /// The priorities of those that are there.
    own: Vec<Option<u32>>,
    /// The next priority.
    next: u32,
    random: u64,
}

impl<W: AtOnce> Worker<W> {
    async fn work(mut self, end: Instant) {
        // Something of each kind by one of them, and then anything by all; dumps take long, so they are rare.
        let mut kind = self.number;
        loop {
            match kind {
                0 => self.dump().await,
                1 => self.cancel_a_dump().await,
                2 => self.cancel_a_call().await,
                3 => self.get().await,
                4 => self.change().await,
                5 | 10..15 => self.together(false).await,
                6 | 15..20 => self.together(true).await,
                7 | 20..25 => self.cancel_some_of_many().await,
                25..100 => self.get().await,
                _ => self.change().await,
            }
            if Instant::now() > end {
                return;
            }
            kind = self.any(200);
        }
    }

    /// A number below this (xorshift).
    fn any(&mut self, below: u32) -> u32 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        u32::try_from(self.random % u64::from(below)).expect("below")
    }

    fn own(&self, number: u32) -> Option<u32> {
        self.own[usize::try_from(number).expect("small")]
    }

    /// Lists all routes: those that stay and its own are as they are.
    async fn dump(&mut self) {
        let mut dump = self.connection.ask(listroutes()).await.expect("no EBUSY");
        let mut staying = vec![false; usize::try_from(STAYING).expect("small")];
        let mut own = vec![None; self.own.len()];
        while let Some(item) = dump.read().await {
            let route = match item {
                Ok(route) => route,
                Err(error) if error.is_interrupted() => {
                    count(&self.counts.interrupted, 1);
                    continue;
                }
                Err(error) => panic!("{error:?}"),
            };
            let (Some(IpAddr::V4(destination)), Some(priority)) = (route.dst(), route.priority()) else { continue };
            let index = destination.to_bits().wrapping_sub(0x0a00_0000);
            let number = usize::try_from(index.wrapping_sub(self.first)).expect("it fits");
            if index < STAYING {
                assert_eq!(priority, index + 1);
                let listed = &mut staying[usize::try_from(index).expect("small")];
                assert!(!std::mem::replace(listed, true), "{destination} twice");
            } else if number < own.len() {
                assert_eq!(own[number].replace(priority), None, "{destination} twice");
            }
            count(&self.counts.listed, 1);
        }
        assert_eq!(own, self.own);
        assert!(staying.iter().all(|listed| *listed));
        count(&self.counts.dumps, 1);
    }

    async fn cancel_a_dump(&mut self) {
        let left = self.any(2000);
        let mut dump = self.connection.ask(listroutes()).await.expect("no EBUSY");
        for _ in 0..left {
            let item = dump.read().await.expect("there are more");
            assert!(item.is_ok(), "{item:?}");
        }
        count(&self.counts.cancelled, 1);
    }

    async fn cancel_a_call(&mut self) {
        let polls = self.any(3);
        let destination = address(self.any(STAYING));
        let (one, dump) = (self.connection.ask(get(destination)), self.connection.ask(listroutes()));
        let (mut one, mut dump) = (pin!(one), pin!(dump));
        poll_fn(|context| {
            if polls > 0 && one.as_mut().poll(context).is_pending() && polls > 1 {
                let _ = one.as_mut().poll(context);
            }
            let _ = dump.as_mut().poll(context);
            Poll::Ready(())
        })
        .await;
        count(&self.counts.cancelled, 2);
    }

    /// Asks for a route that stays or one of its own.
    async fn get(&mut self) {
        let (index, priority) = if self.any(2) == 0 {
            let index = self.any(STAYING);
            (index, Some(index + 1))
        } else {
            let number = self.any(OWN);
            (self.first + number, self.own(number))
        };
        match self.connection.ask(get(address(index))).await {
            Ok(route) => assert_eq!((route.dst(), route.priority()), (Some(address(index)), priority)),
            Err(error) => {
                assert_eq!((error.errno(), priority), (Some(Errno::ENETUNREACH), None), "{error:?}");
                count(&self.counts.refused, 1);
            }
        }
        count(&self.counts.gets, 1);
    }

    /// What adds or deletes one of its own routes, and what is to come of it.
    fn next_change(&mut self) -> (RouteBuilder<Request<Ack>>, Option<Errno>) {
        let number = self.any(OWN);
        let index = self.first + number;
        let own = &mut self.own[usize::try_from(number).expect("small")];
        match own {
            // With another priority it would be another route.
            Some(priority) if self.next.is_multiple_of(3) => {
                self.next += 1;
                let request = about(newroute(Flags::CREATE | Flags::EXCL), index).priority(*priority);
                (request, Some(Errno::EEXIST))
            }
            Some(_) => {
                *own = None;
                count(&self.counts.deletes, 1);
                (delete(index), None)
            }
            None if self.next.is_multiple_of(3) => {
                self.next += 1;
                (delete(index), Some(Errno::ESRCH))
            }
            None => {
                *own = Some(self.next);
                self.next += 1;
                count(&self.counts.adds, 1);
                (add(index, self.next - 1), None)
            }
        }
    }

    fn assert_right(&self, result: &Result<(), Error>, expected: Option<Errno>) {
        let errno = result.as_ref().err().map(|error| error.errno().unwrap_or_else(|| panic!("{error:?}")));
        assert_eq!(errno, expected, "{result:?}");
        count(&self.counts.refused, errno.is_some().into());
    }

    async fn change(&mut self) {
        let (request, expected) = self.next_change();
        let result = self.connection.ask(request).await;
        self.assert_right(&result, expected);
    }

    async fn together(&mut self, last: bool) {
        let requests = self.any(600);
        let (requests, expected): (Vec<_>, Vec<_>) = (0..requests).map(|_| self.next_change()).unzip();
        let results = many(&self.connection, requests, last).await;
        assert_eq!(results.len(), expected.len());
        results.iter().zip(expected).for_each(|(result, expected)| self.assert_right(result, expected));
        count(&self.counts.together, u64::try_from(results.len()).expect("it fits"));
    }

    /// What has been sent is done, whether or not somebody takes the results.
    async fn cancel_some_of_many(&mut self) {
        let sent = self.any(100) + 1;
        let taken = self.any(sent) + 1;
        let (requests, expected): (Vec<_>, Vec<_>) = (0..sent).map(|_| self.next_change()).unzip();
        let connection = Arc::clone(&self.connection);
        let mut results = connection.call_all(requests);
        for expected in expected.into_iter().take(usize::try_from(taken).expect("small")) {
            let result = results.read().await.expect("there are more");
            self.assert_right(&result, expected);
        }
        count(&self.counts.cancelled, (sent - taken).into());
    }
}

/// The route in the table, and not what follows from it (`RTM_F_FIB_MATCH`).
fn get(destination: IpAddr) -> RouteBuilder<Request<One<Route>>> {
    getroute().header(|header| (header.family, header.dst_len, header.flags) = (2, 32, 0x2000)).dst(destination)
}
