//! The files of vectors.

use serde_json::Value;

/// A message that another library makes or reads, and what it takes it for.
pub struct Vector {
    pub id: String,
    pub op: String,
    pub bytes: Vec<u8>,
    /// The struct of the Go test that it was taken from, or the whole row of its table.
    pub expect: Value,
    /// Set where the source takes it for an error.
    pub error: Option<String>,
    /// What whoever collected the vectors believes to be wrong at the source.
    pub caution: Option<String>,
    /// The message type by its name.
    pub message_type: Option<String>,
    /// The netlink protocol, where it is not that of the whole file.
    pub protocol: Option<String>,
    /// The reading of pyroute2.
    pub pyroute2: Value,
}

impl Vector {
    fn new(json: &Value) -> Self {
        let text = |key: &str| json.get(key).and_then(Value::as_str).map(str::to_string);
        let of = |key: &str| json.get(key).cloned().unwrap_or_default();
        Self {
            id: text("id").expect("every vector has an id"),
            op: text("op").expect("every vector says what it is for"),
            bytes: json.get("hex").and_then(Value::as_str).map(bytes).unwrap_or_default(),
            expect: of(if json.get("row").is_some() { "row" } else { "expect" }),
            error: text("error"),
            caution: text("caution"),
            message_type: text("nlmsg_type"),
            protocol: text("proto"),
            pyroute2: of("pyroute2"),
        }
    }

    /// Whether it is one of what is encoded, not only of what is decoded.
    pub fn is_encoded(&self) -> bool {
        self.op.starts_with("encode") || self.op.starts_with("both")
    }

    /// The type in the message header, where the bytes have one.
    pub fn message_type(&self) -> Option<u16> {
        match self.message_type.as_deref()? {
            "RTM_NEWLINK" => Some(16),
            "RTM_NEWADDR" => Some(20),
            "RTM_NEWROUTE" => Some(24),
            "RTM_NEWNEIGH" => Some(28),
            "RTM_NEWRULE" => Some(32),
            _ => None,
        }
    }
}

/// The vectors of a file, in the folder that `NETLINK_VECTORS` names. Where it names none the test is passed over, but not
/// in continuous integration.
pub fn vectors(file: &str) -> Option<Vec<Vector>> {
    let Some(folder) = std::env::var_os("NETLINK_VECTORS") else {
        assert!(std::env::var_os("CI").is_none(), "NETLINK_VECTORS is to name the folder of the vectors");
        eprintln!("{file} is passed over: NETLINK_VECTORS does not name the folder of the vectors");
        return None;
    };
    let path = std::path::Path::new(&folder).join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let json: Value = serde_json::from_str(&text).expect("the vectors are JSON");
    Some(json["vectors"].as_array().expect("there is a list of vectors").iter().map(Vector::new).collect())
}

/// The bytes that hexadecimal digits stand for.
pub fn bytes(hex: &str) -> Vec<u8> {
    assert!(hex.len().is_multiple_of(2), "{hex}");
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("digits")).collect()
}
