//! What the kernel dumps is well-formed by our tables, knows nothing they do not, and comes back the same from our JSON form.

use std::collections::BTreeSet;

use netlink_core::{AttributeSet, IntoRequest, Many, View};
use netlink_route::Route;

use super::list;

#[path = "../../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

pub use round_trip::Occurred;

/// Checks every message of a dump, and returns the paths of everything that occurred.
pub fn round_trip<Q, S>(route: &Route, request: Q) -> BTreeSet<String>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
    S::Owned: View,
{
    let mut occurred = Occurred::default();
    list(route, &request).iter().for_each(|message| occurred.message(message));
    occurred.assert_known();
    occurred.0
}

/// Checks that everything expected has occurred: else the test would prove little.
pub fn assert_occurred(paths: &BTreeSet<String>, expected: &[&str]) {
    Occurred(paths.clone()).assert_occurred(expected);
}
