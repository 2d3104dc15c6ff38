//! Words → the same words on one line, with one space between two of them and without what nobody sees.
//!
//! A page and a text are compared in this form wherever it makes no difference where a line ends.

use super::difference::is_unseen;

/// The words on one line.
pub(super) fn on_one_line(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    add_on_one_line(words, &mut line);
    line
}

/// The words, each block on one line.
pub(super) fn blocks_of(said: &str) -> String {
    let mut blocks = String::with_capacity(said.len());
    for (number, block) in said.lines().enumerate() {
        if number > 0 {
            blocks.push('\n');
        }
        add_on_one_line(block, &mut blocks);
    }
    blocks
}

fn add_on_one_line(words: &str, all: &mut String) {
    if is_on_one_line(words) {
        all.push_str(words);
        return;
    }
    let start = all.len();
    for word in words.split_whitespace() {
        let end = all.len();
        if end > start {
            all.push(' ');
        }
        let before = all.len();
        match word.is_ascii() {
            true => all.push_str(word),
            false => all.extend(word.chars().filter(|sign| !is_unseen(*sign))),
        }
        if all.len() == before {
            all.truncate(end);
        }
    }
}

/// Whether words are as they would become, as nearly all blocks of a page are. Only letters of ASCII are looked at. Each loop
/// goes to the end, so that the processor looks at many letters at once.
fn is_on_one_line(words: &str) -> bool {
    let bytes = words.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return true;
    };
    let is_plain = |all: bool, byte: &u8| all & (b' '..=b'~').contains(byte);
    let rest = bytes.get(1..).unwrap_or_default();
    let pairs = || bytes.iter().zip(rest);
    *first != b' '
        && *last != b' '
        && bytes.iter().fold(true, is_plain)
        && pairs().fold(true, |all, (one, next)| all & ((one | next) != b' '))
}

#[cfg(test)]
mod tests {
    use super::{blocks_of, on_one_line};

    #[test]
    fn one_space_parts_words_whatever_was_between_them() {
        for (words, line) in [
            ("", ""),
            (" ", ""),
            ("a b", "a b"),
            (" a\n\nb\u{a0}", "a b"),
            ("a  b ", "a b"),
            ("care\u{ad}ful \u{200b} ‘a’", "careful ‘a’"),
            ("\u{200b} a", "a"),
        ] {
            assert_eq!(on_one_line(words), line, "{words:?}");
        }
        assert_eq!(blocks_of("a  b\n\n c \u{200b}\nd\n"), "a b\n\nc\nd");
    }
}
