//! A text → whether it is a paragraph on one line in which no sign can be a mark.
//!
//! Most texts of a review are. Such a text means what it says, so nobody has to look for marks in it, or read it as
//! Markdown. This must not be wrong the other way: a text of which it is not certain is read like any other.

/// Whether a text begins with two letters and has nothing in it that could mean more than itself.
pub(super) fn is_plain_paragraph(text: &str) -> bool {
    let begins_with_letters = |bytes: &[u8]| {
        let first = bytes.get(..2);
        first.is_some_and(|first| first.iter().all(u8::is_ascii_alphabetic))
    };
    begins_with_letters(text.as_bytes())
        && text.bytes().all(is_plain)
        && !text.ends_with(char::is_whitespace)
}

/// What only says itself within a line. Other alphabets, line ends and every sign of Markdown are left to its reader.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b' ' | b'.'
                | b','
                | b';'
                | b':'
                | b'\''
                | b'"'
                | b'('
                | b')'
                | b'-'
                | b'/'
                | b'%'
                | b'?'
        )
}

#[cfg(test)]
mod tests {
    use super::is_plain_paragraph;
    use crate::model::MeantText;

    /// What is plain is read as any other text is, to the last byte.
    #[test]
    fn a_plain_paragraph_is_read_as_markdown_reads_it() {
        let pieces = [
            "Parks",
            "a",
            "5",
            "12",
            " ",
            "  ",
            "    ",
            ".",
            ",",
            ";",
            ":",
            "'",
            "\"",
            "(",
            ")",
            "-",
            "--",
            "/",
            "%",
            "?",
            "www.example.org",
            "a@b.org",
            "https://example.org/a",
            "- ",
            "1. ",
            "ii) ",
            "a) ",
            "NB: ",
            "May 2025: ",
        ];
        let mut chance: u64 = 11;
        let mut next = |below: usize| {
            chance = chance
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            usize::try_from(chance >> 33).expect("a number") % below
        };
        let mut plain = 0;
        for _ in 0..20_000 {
            let text: String = (0..=next(8))
                .filter_map(|_| pieces.get(next(pieces.len())))
                .copied()
                .collect();
            if !is_plain_paragraph(&text) {
                continue;
            }
            plain += 1;
            let (quick, slow) = (MeantText::of(&text), MeantText::searched("", &text));
            assert_eq!(quick.markdown(), slow.markdown(), "{text:?}");
            let (quick, slow) = (quick.events(), slow.parsed());
            assert!(quick.eq(slow), "{text:?}");
        }
        assert!(plain > 2_000, "{plain}");
    }

    #[test]
    fn a_sign_that_may_be_a_mark_is_looked_at() {
        for text in [
            "",
            "a",
            "• One",
            "One\nTwo",
            "One *two*",
            "One & two",
            "1. One",
            "One ",
            "One\ttwo",
            "Fünf",
        ] {
            assert!(!is_plain_paragraph(text), "{text:?}");
        }
    }
}
