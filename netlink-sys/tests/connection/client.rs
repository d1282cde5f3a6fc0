//! One face for every kind of connection, so that the suite is written once.

use std::future::Future;

use netlink_core::{Ack, AttributeSet, IntoRequest, Many, One};
use netlink_sys::{
    AsyncConnection, AsyncEvents, Connection, Dropped, Error, Event, Events, NetlinkSocket, Readiness, async_io, tokio,
};

/// A connection, and what runs its futures.
pub trait Client: Send + Sync + Sized + 'static {
    /// Runs a future to its end.
    fn run<F: Future>(future: F) -> F::Output;
    fn open() -> Result<Self, Error>;
    fn socket(&self) -> &NetlinkSocket;
    fn dropped(&self) -> Dropped;
    fn ack(&self, request: impl IntoRequest<Reply = Ack>) -> impl Future<Output = Result<(), Error>>;
    fn one<S: AttributeSet>(
        &self,
        request: impl IntoRequest<Reply = One<S>>,
    ) -> impl Future<Output = Result<S::Owned, Error>>;
    /// The results of many requests that are sent together; where `last`, the last of them alone is acknowledged.
    fn many<Q: IntoRequest<Reply = Ack>>(
        &self,
        requests: impl IntoIterator<Item = Q>,
        last: bool,
    ) -> impl Future<Output = Vec<Result<(), Error>>>;
    /// All items of a dump, or as many of the first.
    fn some<S: AttributeSet>(
        &self,
        request: impl IntoRequest<Reply = Many<S>>,
        count: usize,
    ) -> impl Future<Output = Result<Vec<Result<S::Owned, Error>>, Error>>;

    fn subscribe(&self, groups: &[u32]) -> Result<impl Notifications, Error>;

    /// All messages of a dump.
    fn list<S: AttributeSet>(
        &self,
        request: impl IntoRequest<Reply = Many<S>>,
    ) -> impl Future<Output = Result<Vec<S::Owned>, Error>> {
        async move { self.some(request, usize::MAX).await?.into_iter().collect() }
    }
}

/// A subscription.
pub trait Notifications {
    /// The next notification.
    fn event(&mut self) -> impl Future<Output = Result<Event, Error>>;
}

impl Client for Connection {
    fn run<F: Future>(future: F) -> F::Output {
        // Its futures are ready at once.
        ::async_io::block_on(future)
    }

    fn open() -> Result<Self, Error> {
        Self::open(0)
    }

    fn socket(&self) -> &NetlinkSocket {
        self.socket()
    }

    fn dropped(&self) -> Dropped {
        self.dropped()
    }

    async fn ack(&self, request: impl IntoRequest<Reply = Ack>) -> Result<(), Error> {
        self.call(request)
    }

    async fn one<S: AttributeSet>(&self, request: impl IntoRequest<Reply = One<S>>) -> Result<S::Owned, Error> {
        self.call(request)
    }

    async fn many<Q: IntoRequest<Reply = Ack>>(
        &self,
        requests: impl IntoIterator<Item = Q>,
        last: bool,
    ) -> Vec<Result<(), Error>> {
        if last { self.call_batch(requests).collect() } else { self.call_all(requests).collect() }
    }

    async fn some<S: AttributeSet>(
        &self,
        request: impl IntoRequest<Reply = Many<S>>,
        count: usize,
    ) -> Result<Vec<Result<S::Owned, Error>>, Error> {
        Ok(self.call(request)?.take(count).collect())
    }

    fn subscribe(&self, groups: &[u32]) -> Result<impl Notifications, Error> {
        self.subscribe(groups.iter().copied())
    }
}

impl Notifications for Events<'_> {
    async fn event(&mut self) -> Result<Event, Error> {
        self.next().expect("it never ends")
    }
}

/// A runtime that can run the suite.
trait Runtime: Readiness + Send + Sync + 'static {
    fn run<F: Future>(future: F) -> F::Output;
}

impl Runtime for tokio::Registration {
    fn run<F: Future>(future: F) -> F::Output {
        let runtime = ::tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        runtime.expect("a runtime").block_on(future)
    }
}

impl Runtime for async_io::Registration {
    fn run<F: Future>(future: F) -> F::Output {
        ::async_io::block_on(future)
    }
}

impl<R: Runtime> Client for AsyncConnection<R> {
    fn run<F: Future>(future: F) -> F::Output {
        R::run(future)
    }

    fn open() -> Result<Self, Error> {
        Self::open(0)
    }

    fn socket(&self) -> &NetlinkSocket {
        self.socket()
    }

    fn dropped(&self) -> Dropped {
        self.dropped()
    }

    async fn ack(&self, request: impl IntoRequest<Reply = Ack>) -> Result<(), Error> {
        self.call(request).await
    }

    async fn one<S: AttributeSet>(&self, request: impl IntoRequest<Reply = One<S>>) -> Result<S::Owned, Error> {
        self.call(request).await
    }

    async fn many<Q: IntoRequest<Reply = Ack>>(
        &self,
        requests: impl IntoIterator<Item = Q>,
        last: bool,
    ) -> Vec<Result<(), Error>> {
        let mut results = if last { self.call_batch(requests) } else { self.call_all(requests) };
        let mut taken = Vec::new();
        while let Some(result) = results.next().await {
            taken.push(result);
        }
        taken
    }

    async fn some<S: AttributeSet>(
        &self,
        request: impl IntoRequest<Reply = Many<S>>,
        count: usize,
    ) -> Result<Vec<Result<S::Owned, Error>>, Error> {
        let mut dump = self.call(request).await?;
        let mut items = Vec::new();
        while items.len() < count
            && let Some(item) = dump.next().await
        {
            items.push(item);
        }
        Ok(items)
    }

    fn subscribe(&self, groups: &[u32]) -> Result<impl Notifications, Error> {
        self.subscribe(groups.iter().copied())
    }
}

impl<R: Runtime> Notifications for AsyncEvents<'_, R> {
    async fn event(&mut self) -> Result<Event, Error> {
        self.next().await
    }
}
