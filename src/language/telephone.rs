//! Words from the right → the telephone numbers among them, whose groups of figures are read from the left.
//!
//! A browser puts each group of figures after the one before it, on its left. In come words, out go the bytes of the numbers that have
//! several groups. Whose number it is must not matter here.

use std::ops::Range;

/// How many figures a telephone number has, at the least and with the code of its country.
const FIGURES: std::ops::RangeInclusive<usize> = 9..=15;

/// The telephone numbers of several groups.
pub fn telephone_numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(found) = memchr::memchr2(b'0', b'+', bytes.get(at..).unwrap_or_default()) {
        let start = at + found;
        let before = text
            .get(..start)
            .and_then(|before| before.chars().next_back());
        let length = length(bytes.get(start..).unwrap_or_default());
        at = start + length.max(1);
        let number = start..start + length;
        let figures = bytes.get(number.clone()).unwrap_or_default();
        let count = figures.iter().filter(|byte| byte.is_ascii_digit()).count();
        let after = text
            .get(number.end..)
            .and_then(|after| after.chars().next());
        let is_part = |sign: Option<char>| {
            sign.is_some_and(|sign| {
                sign.is_alphanumeric() || matches!(sign, '-' | '/' | '£' | '€' | '$')
            })
        };
        let is_parted = count < figures.len();
        let is_begun = before.is_some_and(|sign| matches!(sign, '.' | ',' | ':' | '+'));
        if FIGURES.contains(&count) && is_parted && !is_begun && !is_part(before) && !is_part(after)
        {
            numbers.push(number);
        }
    }
    numbers
}

/// How many bytes a number has whose groups of figures are each parted from the next by one sign.
fn length(bytes: &[u8]) -> usize {
    let mut end = 0;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'0'..=b'9' => end = at + 1,
            b'+' if at == 0 => {}
            b' ' | b'-' if end == at && at > 0 => {}
            _ => break,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::telephone_numbers;

    #[test]
    fn numbers_of_several_groups_are_found() {
        for (text, numbers) in [
            ("טלפון 01642 526000 בבוקר", vec!["01642 526000"]),
            ("فون 01642 526000، صبح", vec!["01642 526000"]),
            ("+44 1642 526000", vec!["+44 1642 526000"]),
            ("(+971 4 555 0100)", vec!["+971 4 555 0100"]),
            (
                "020 7946 0000, 01642-526000.",
                vec!["020 7946 0000", "01642-526000"],
            ),
            ("+441642526000", vec!["+441642526000"]),
        ] {
            let found = telephone_numbers(text);
            let found: Vec<&str> = found.into_iter().filter_map(|one| text.get(one)).collect();
            assert_eq!(found, numbers, "{text}");
        }
        for text in [
            "2018 2019 2020",
            "01642526000",
            "2018 0100 2019 2020",
            "0100 2018",
            "10 000 000 000",
            "01 02 2024",
            "£01642 526000",
            "1,000 200 300",
            "01642 526000a",
            "01642  526000",
            "00000 00000 00000 00000",
        ] {
            assert_eq!(telephone_numbers(text), Vec::new(), "{text}");
        }
    }
}
