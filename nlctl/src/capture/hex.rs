//! Hexadecimal digits: a message or datagram on each line.
//!
//! There may be spaces, commas, colons and quotes between bytes, and `0x` or `\x` before them. A line that begins with `#`
//! is a comment.

use super::{Datagram, Item, Place, fault};

/// Reads a datagram from each line.
pub fn read(lines: &[(usize, String)]) -> Vec<Item> {
    let lines = lines.iter().filter(|(_, line)| !line.trim_start().starts_with('#'));
    lines
        .map(|(number, line)| {
            let place = Place::Line(*number);
            match bytes(line) {
                Ok(data) => Ok(Datagram { place, protocol: None, direction: None, process: None, data }),
                Err(problem) => fault(place, problem),
            }
        })
        .collect()
}

/// The bytes that digits stand for.
pub fn bytes(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || ",:;\"'".contains(letter));
        rest = ["0x", "0X", "\\x"].iter().find_map(|prefix| rest.strip_prefix(prefix)).unwrap_or(rest);
        let mut letters = rest.chars();
        let (Some(high), low) = (letters.next(), letters.next()) else { return Ok(bytes) };
        let digit = |letter: char| letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let column = || text.chars().count() - rest.chars().count() + 1;
        match (digit(high), low.and_then(digit)) {
            (Some(high), Some(low)) => bytes.push(high << 4 | low),
            (Some(_), None) => return Err(format!("half a byte at column {}", column())),
            _ => return Err(format!("{high:?} at column {} is no hexadecimal digit", column())),
        }
        rest = letters.as_str();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_may_be_spelled_in_many_ways() {
        let expected = Ok(vec![0x14, 0, 0xab]);
        for text in
            ["1400ab", "14 00 AB", "0x14 0x00 0xab", "0x1400ab", "\"\\x14\\x00\\xab\"", "14:00:ab", "0x14, 0x00, 0xab"]
        {
            assert_eq!(bytes(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        assert_eq!(bytes("140"), Err("half a byte at column 3".to_owned()));
        assert_eq!(bytes("14 zz"), Err("'z' at column 4 is no hexadecimal digit".to_owned()));
        let lines = [(1, "14".to_owned()), (2, "# a comment".to_owned()), (4, "x".to_owned()), (5, "15".to_owned())];
        let found: Vec<_> =
            read(&lines).into_iter().map(|item| item.map(|it| (it.place, it.data)).map_err(|it| it.place)).collect();
        assert_eq!(found, [Ok((Place::Line(1), vec![0x14])), Err(Place::Line(4)), Ok((Place::Line(5), vec![0x15]))]);
    }
}
