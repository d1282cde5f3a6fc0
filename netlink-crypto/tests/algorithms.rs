//! Algorithms: those of the kernel, where it tells them, and one made by hand from the header.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use netlink_core::{Chars, Flags, IntoRequest as _, messages};
use netlink_crypto::generated::crypto::{self, Algorithm};
use netlink_crypto::{Crypto, Error};
use round_trip::Occurred;

/// A name in 64 bytes.
fn name(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.resize(64, 0);
    bytes
}

#[test]
fn a_hash_is_read() {
    let numbers = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_ne_bytes()).collect::<Vec<_>>();
    let report = [name("shash"), numbers(&[64, 32])].concat();
    let header = |length: u16, id: u16| [length.to_ne_bytes(), id.to_ne_bytes()].concat();
    let payload = [
        [name("sha256"), name("sha256-generic"), name("kernel"), numbers(&[0, 0, 3, 14])].concat(),
        [header(8, 1), numbers(&[100])].concat(),
        [header(76, 3), report].concat(),
    ]
    .concat();
    let algorithm = Algorithm::new_checked(payload.as_slice()).unwrap();
    let said = algorithm.header();
    assert_eq!((said.driver_name.text().to_str(), said.refcnt), (Ok("sha256-generic"), 3));
    let hash = algorithm.report_hash().unwrap();
    assert_eq!((hash.r#type.text().to_str(), hash.blocksize, hash.digestsize), (Ok("shash"), 64, 32));
    assert_eq!(algorithm.priority_val(), Some(100));
    let mut occurred = Occurred::default();
    occurred.message(&algorithm);
    occurred.assert_known();
}

#[test]
fn a_request_is_the_bytes_of_the_header() {
    let request = crypto::updatealg(Flags::empty())
        .header(|header| header.driver_name = Chars::new("sha256-generic").unwrap())
        .priority_val(7);
    let request = request.into_request().finish().unwrap();
    let message = messages(request.as_bytes()).next().unwrap().unwrap();
    assert_eq!((message.header.message_type.0, message.payload.len()), (18, 208 + 8));
    assert_eq!(message.payload.get(64..128), Some(&*name("sha256-generic")));
}

#[test]
fn those_of_the_kernel_come_back_the_same() {
    // Reading changes nothing, and they are there in the first namespace alone.
    let connection = match Crypto::connect() {
        Ok(connection) => connection,
        Err(error) => return println!("passed over: a kernel without CRYPTO_USER: {error}"),
    };
    let all: Result<Vec<_>, Error> = connection.call(crypto::getalg_dump()).unwrap().collect();
    let mut occurred = Occurred::default();
    all.unwrap().iter().for_each(|algorithm| occurred.message(algorithm));
    occurred.assert_known();
    occurred.assert_occurred(&["algorithm.header.name", "algorithm.priority-val"]);
}
