//! The connection to one protocol, for the crate that has its requests.

/// Declares the connection to one protocol: a type that is generic over its way to wait, and its names for each of them.
///
/// It is what a crate of requests gives its users instead of a number: `Route::connect()`. The crate has the features
/// `tokio` and `async-io`, which enable those of this crate; with them it has modules of these names, with the connection
/// that stands on the runtime.
///
/// ```
/// netlink_sys::connection! {
///     /// A connection to the diagnostics of sockets.
///     pub Diagnostics / DiagnosticsOn = netlink_sys::protocol::SOCK_DIAG;
/// }
///
/// # fn main() -> Result<(), netlink_sys::Error> {
/// let connection = Diagnostics::connect()?;
/// assert_eq!(connection.socket().protocol(), 4);
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! connection {
    ($(#[$meta:meta])* $vis:vis $Name:ident / $NameOn:ident = $protocol:expr;) => {
        #[doc = concat!("A [`", stringify!($NameOn), "`] whose calls block.")]
        $vis type $Name = $NameOn<$crate::Blocking>;

        $(#[$meta])*
        ///
        /// It is a [`ConnectionOn`]($crate::ConnectionOn) that waits by `W`, and dereferences to it.
        #[derive(Debug)]
        $vis struct $NameOn<W>($crate::ConnectionOn<W>);

        impl<W: $crate::Wait> $NameOn<W> {
            /// Connects in the network namespace of the calling thread.
            ///
            /// # Errors
            ///
            /// [`Error::Socket`]($crate::Error::Socket) if there is no socket to be had.
            pub fn connect() -> ::core::result::Result<Self, $crate::Error> {
                $crate::ConnectionOn::open($protocol).map(Self)
            }

            /// Connects in another network namespace. The calling thread stays where it is.
            ///
            /// # Errors
            ///
            /// [`Error::Namespace`]($crate::Error::Namespace) if it cannot be entered, else as [`connect`](Self::connect).
            pub fn connect_in(namespace: &$crate::Namespace) -> ::core::result::Result<Self, $crate::Error> {
                $crate::ConnectionOn::open_in(namespace, $protocol).map(Self)
            }

            /// Connects with options of one's own choice.
            ///
            /// # Errors
            ///
            /// As [`ConnectionOn::open_with`]($crate::ConnectionOn::open_with).
            pub fn connect_with(options: &$crate::Options<'_>) -> ::core::result::Result<Self, $crate::Error> {
                $crate::ConnectionOn::open_with($protocol, options).map(Self)
            }
        }

        /// A connection from elsewhere: [`ConnectionOn::fake`]($crate::ConnectionOn::fake) and
        /// [`ConnectionOn::replay`]($crate::ConnectionOn::replay) make one that needs no kernel.
        impl<W> ::core::convert::From<$crate::ConnectionOn<W>> for $NameOn<W> {
            fn from(connection: $crate::ConnectionOn<W>) -> Self {
                Self(connection)
            }
        }

        impl<W> ::core::ops::Deref for $NameOn<W> {
            type Target = $crate::ConnectionOn<W>;

            fn deref(&self) -> &$crate::ConnectionOn<W> {
                &self.0
            }
        }

        /// Connections on tokio, whose calls are futures.
        #[cfg(feature = "tokio")]
        pub mod tokio {
            #[doc = concat!("A [`", stringify!($NameOn), "`](super::", stringify!($NameOn), ") on tokio.")]
            pub type $Name = super::$NameOn<$crate::Async<$crate::tokio::Registration>>;
        }

        /// Connections on async-io, which smol stands on, whose calls are futures.
        #[cfg(feature = "async-io")]
        pub mod async_io {
            #[doc = concat!("A [`", stringify!($NameOn), "`](super::", stringify!($NameOn), ") on async-io.")]
            pub type $Name = super::$NameOn<$crate::Async<$crate::async_io::Registration>>;
        }
    };
}
