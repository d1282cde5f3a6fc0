//! From the kebab-case names of the specs to Rust identifiers.

/// Names every view or builder has already, and `via`, for which routes have a friendlier method.
const TAKEN: &[&str] = &[
    "as_bytes",
    "attribute",
    "attributes",
    "check",
    "fail",
    "header",
    "into_inner",
    "new",
    "new_checked",
    "new_unchecked",
    "payload",
    "raw",
    "schema",
    "via",
    "view",
];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `link-info` as a type: `LinkInfo`.
pub fn camel(name: &str) -> String {
    let joined: String = name
        .split(['-', '_', '.'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect();
    after_digit(joined)
}

/// `new-ifindex` as a function or member: `new_ifindex`.
pub fn snake(name: &str) -> String {
    let snake = after_digit(name.replace(['-', '.'], "_").to_ascii_lowercase());
    if TAKEN.contains(&snake.as_str()) || matches!(snake.as_str(), "self" | "super" | "crate") {
        snake + "_"
    } else if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// `lower-up` as a constant: `LOWER_UP`.
pub fn upper(name: &str) -> String {
    after_digit(name.replace(['-', '.'], "_").to_ascii_uppercase())
}

/// Identifiers do not begin with a digit.
fn after_digit(name: String) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// The spelling to put beside an identifier, where the identifier does not say it.
pub fn spelling(identifier: &str, name: &str) -> Option<String> {
    let bare = identifier.strip_prefix("r#").unwrap_or(identifier);
    let bare = bare.strip_prefix('_').unwrap_or(bare);
    (bare.replace('_', "-").to_ascii_lowercase() != name).then(|| format!("{name:?}"))
}

/// What a spec gives as `c-name` or `header` of something that has no name in C.
pub const NONE: &str = "none";

/// The C name of an entry: prefix and name, or what the spec says instead.
pub fn c_name(prefix: &str, name: &str, given: Option<&String>) -> String {
    given.cloned().unwrap_or_else(|| format!("{prefix}{name}").replace(['-', '.'], "_").to_ascii_uppercase())
}
