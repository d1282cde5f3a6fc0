//! The files of vectors.

use std::path::PathBuf;

use serde_json::Value;

use super::support::pass_over;

/// One vector. Its members are described where the vectors lie.
pub struct Vector(pub Value);

impl Vector {
    pub fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }

    pub fn id(&self) -> &str {
        self.text("id")
    }

    /// The test that it was taken from.
    pub fn test(&self) -> &str {
        self.0["src"]["test"].as_str().unwrap_or_default()
    }

    /// The bytes; nothing where there are none because the source is to fail, or has nothing to say.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        self.0["hex"].as_str().map(unhex)
    }
}

/// The vectors of a file; `None` if nobody said where they are.
pub fn vectors(name: &str) -> Option<Vec<Vector>> {
    let Some(folder) = std::env::var_os("NETLINK_VECTORS") else {
        pass_over("NETLINK_VECTORS does not name a folder");
        return None;
    };
    let text = std::fs::read_to_string(PathBuf::from(folder).join(name)).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    let Value::Array(vectors) = file["vectors"].take() else { panic!("{name} has no vectors") };
    Some(vectors.into_iter().map(Vector).collect())
}

pub fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "{text}");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
