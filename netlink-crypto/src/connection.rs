//! The connection to the kernel's cryptography.

netlink_sys::connection! {
    /// A connection to the kernel's cryptography (`NETLINK_CRYPTO`), for the requests of this crate.
    ///
    /// Listing needs no privilege; changing needs `CAP_NET_ADMIN`. It is there in the first network namespace
    /// alone, on many kernels as a module (`CRYPTO_USER`).
    ///
    /// ```no_run
    /// use netlink_crypto::{Namespace, Crypto};
    ///
    /// let connection = Crypto::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_crypto::Error>(())
    /// ```
    pub Crypto / CryptoOn = netlink_sys::protocol::CRYPTO;
}
