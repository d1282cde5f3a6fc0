//! Everything that walks a payload by its table.

use std::fmt::Write as _;

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::schema::Set;
use netlink_core::{Rendered, Writer, check, locate};

/// Runs every walker on bytes that nobody promised anything about.
pub fn walk(set: &'static Set, payload: &[u8]) {
    print(set, payload);
    for offset in 0..payload.len() {
        assert!(locate(set, payload, offset).is_some(), "every offset inside has a path");
    }
    assert_eq!(locate(set, payload, payload.len()), None);
    comes_back(set, payload);
    if let Err(malformed) = check(set, payload) {
        assert_eq!(malformed.path.names().next(), Some(set.name), "{malformed}");
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

/// A payload comes back from JSON as it was, well-formed or not.
pub fn comes_back(set: &'static Set, payload: &[u8]) {
    for nesting in [Nesting::Marked, Nesting::Unmarked] {
        let json = to_json(set, payload, nesting);
        assert_eq!(bytes_of(set, &json, nesting), payload, "{}: {json:?}", set.name);
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
