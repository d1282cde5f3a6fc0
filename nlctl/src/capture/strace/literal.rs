//! Strings as strace writes them.

/// The bytes of a string that begins with its quote, and what follows it; `None` if it does not end.
pub fn parse(text: &str) -> Option<(Vec<u8>, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut bytes = Vec::new();
    loop {
        let mut letters = rest.chars();
        match letters.next()? {
            '"' => return Some((bytes, letters.as_str())),
            '\\' => {
                let (byte, behind) = escape(letters.as_str())?;
                bytes.push(byte);
                rest = behind;
            }
            letter => {
                bytes.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                rest = letters.as_str();
            }
        }
    }
}

/// What stands behind a backslash: `x14`, up to three octal digits, or a letter.
fn escape(text: &str) -> Option<(u8, &str)> {
    if let Some(digits) = text.strip_prefix('x') {
        let (digits, rest) = digits.split_at_checked(2)?;
        return Some((u8::from_str_radix(digits, 16).ok()?, rest));
    }
    let octal = text.chars().take(3).take_while(|letter| letter.is_digit(8)).count();
    if let Some((digits, rest)) = text.split_at_checked(octal).filter(|_| octal > 0) {
        return Some((u8::from_str_radix(digits, 8).ok()?, rest));
    }
    let mut letters = text.chars();
    let byte = match letters.next()? {
        'a' => 7,
        'b' => 8,
        't' => b'\t',
        'n' => b'\n',
        'v' => 11,
        'f' => 12,
        'r' => b'\r',
        'e' => 27,
        other => u8::try_from(other).ok()?,
    };
    Some((byte, letters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn escapes_are_read() {
        assert_eq!(parse(r#""\x14\x00a", 3"#), Some((vec![0x14, 0, b'a'], ", 3")));
        assert_eq!(parse(r#""\24\0\0001\"\\\n"..."#), Some((vec![0o24, 0, 0, b'1', b'"', b'\\', b'\n'], "...")));
        for text in [r#""abc"#, r#""\x1"#, "abc", r#""\"#, r#""\777""#] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
