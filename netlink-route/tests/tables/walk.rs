//! Everything that walks a payload by its table.

use std::fmt::Write as _;

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::schema::Set;
use netlink_core::{Rendered, Writer, check, locate};

use super::plain;

/// Runs every walker on bytes that nobody promised anything about.
pub fn walk(set: &'static Set, payload: &[u8]) {
    print(set, payload);
    for offset in 0..payload.len() {
        assert!(locate(set, payload, offset).is_some(), "every offset inside has a path");
    }
    assert_eq!(locate(set, payload, payload.len()), None);
    match check(set, payload) {
        Ok(()) => comes_back(set, payload),
        Err(malformed) => {
            assert_eq!(malformed.path.names().next(), Some(set.name), "{malformed}");
            for nesting in [Nesting::Marked, Nesting::Unmarked] {
                bytes_of(set, &to_json(set, payload, nesting), nesting);
            }
        }
    }
}

/// Both printed forms.
pub fn print(set: &'static Set, payload: &[u8]) -> (String, String) {
    let rendered = Rendered::new(set, payload);
    let (mut tree, mut line) = (String::new(), String::new());
    write!(tree, "{rendered}").expect("printing does not fail");
    write!(line, "{rendered:?}").expect("printing does not fail");
    assert!(tree.starts_with(set.name) && line.starts_with(set.name));
    assert!(!line.contains('\n'), "{line}");
    (tree, line)
}

/// A well-formed payload comes back from JSON as it was; where JSON does not keep the order, as many bytes.
pub fn comes_back(set: &'static Set, payload: &[u8]) {
    for nesting in [Nesting::Marked, Nesting::Unmarked] {
        let json = to_json(set, payload, nesting);
        let bytes = bytes_of(set, &json, nesting);
        if plain::is_plain(set, payload) {
            assert_eq!(bytes, payload, "{}: {json:?}", set.name);
        } else {
            assert_eq!(bytes.len(), payload.len(), "{}: {json:?}", set.name);
        }
    }
}

/// The bytes of what was said in JSON: what was said can be said again.
pub fn bytes_of(set: &'static Set, json: &Json, nesting: Nesting) -> Vec<u8> {
    let mut writer = Writer::new();
    match from_json(set, json, nesting, &mut writer) {
        Ok(()) => writer.finish().expect("a fault would have been reported"),
        Err(error) => panic!("{error}: {json:?}"),
    }
}
