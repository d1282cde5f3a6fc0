//! Every kind of connection, and what is asked of it in the suite, which is written once.

use std::future::Future;

use netlink_core::{Ack, AttributeSet, IntoRequest, Many};
use netlink_sys::{Async, Blocking, ConnectionOn, Error, Event, Events, Wait, async_io, tokio};

/// How a connection waits, and what runs its futures.
pub trait Runtime: Wait + 'static {
    /// Runs a future to its end.
    fn run<F: Future>(future: F) -> F::Output;
}

impl Runtime for Blocking {
    fn run<F: Future>(future: F) -> F::Output {
        Self::run(future)
    }
}

impl Runtime for Async<tokio::Registration> {
    fn run<F: Future>(future: F) -> F::Output {
        // Without timers: a deadline does not need them.
        let runtime = ::tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_io().build();
        runtime.expect("a runtime").block_on(future)
    }
}

impl Runtime for Async<async_io::Registration> {
    fn run<F: Future>(future: F) -> F::Output {
        ::async_io::block_on(future)
    }
}

/// A connection to rtnetlink.
pub fn open<W: Runtime>() -> ConnectionOn<W> {
    ConnectionOn::open(0).expect("NETLINK_ROUTE is always there")
}

/// All items of a dump, or as many of the first.
pub async fn some<W: Runtime, S: AttributeSet>(
    connection: &ConnectionOn<W>,
    request: impl IntoRequest<Reply = Many<S>>,
    count: usize,
) -> Result<Vec<Result<S::Owned, Error>>, Error> {
    let mut dump = connection.ask(request).await?;
    let mut items = Vec::new();
    while items.len() < count
        && let Some(item) = dump.read().await
    {
        items.push(item);
    }
    Ok(items)
}

/// All messages of a dump.
pub async fn list<W: Runtime, S: AttributeSet>(
    connection: &ConnectionOn<W>,
    request: impl IntoRequest<Reply = Many<S>>,
) -> Result<Vec<S::Owned>, Error> {
    some(connection, request, usize::MAX).await?.into_iter().collect()
}

/// The results of many requests that are sent together; where `last`, the last of them alone is acknowledged.
pub async fn many<W: Runtime, Q: IntoRequest<Reply = Ack>>(
    connection: &ConnectionOn<W>,
    requests: impl IntoIterator<Item = Q>,
    last: bool,
) -> Vec<Result<(), Error>> {
    let mut results = if last { connection.call_batch(requests) } else { connection.call_all(requests) };
    let mut taken = Vec::new();
    while let Some(result) = results.read().await {
        taken.push(result);
    }
    taken
}

/// The next notification.
pub async fn next<W: Runtime>(events: &mut Events<'_, W>) -> Result<Event, Error> {
    Ok(events.read(None).await?.expect("without a timeout it waits"))
}
