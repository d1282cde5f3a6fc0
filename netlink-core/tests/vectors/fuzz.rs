//! Payloads a fuzzer found against the decoders of rtnetlink (jsimonetti/rtnetlink, Go).

use crate::load::{Vector, file};
use crate::table::walk::{read, tables, walk};

#[test]
fn no_walker_and_no_getter_panics_on_what_a_fuzzer_found() {
    let Some(vectors) = file("jsimonetti_rtnetlink_fuzz.json") else { return };
    assert_eq!(vectors.len(), 931);
    for vector in vectors.into_iter().map(Vector) {
        assert_eq!(vector.text("op"), "decode_payload_no_panic");
        let payload = vector.bytes("hex");
        tables().into_iter().for_each(|set| walk(set, &payload));
        read(&payload);
    }
}
