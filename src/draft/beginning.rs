//! A TOML text → its tables and what is wrong with them, as far as it is read.
//!
//! The parser keeps every sign of a text, and every mistake. Someone may paste a million of them. So only the beginning of such
//! a text is given to it: whatever comes after it, there is something to say of the file already.

use memchr::memchr2_iter;
use toml::Spanned;
use toml::de::{DeTable, Error};
use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use crate::bounds::{MOST_FILE_LINES, MOST_SIGNS};

/// As much of a text as is read.
pub(super) struct Beginning<'t> {
    /// The text; where it is too long, the whole lines of it that are read.
    pub(super) text: &'t str,
    /// Whether there is more than is read.
    pub(super) goes_on: bool,
}

impl<'t> Beginning<'t> {
    /// The beginning of a text, which is all of it but where somebody has pasted something by mistake.
    pub(super) fn of(text: &'t str) -> Self {
        let end = match text.len() > MOST_SIGNS {
            // Each sign has a byte at least.
            false => None,
            true => end_of_signs(text),
        };
        Beginning {
            text: end.and_then(|end| text.get(..end)).unwrap_or(text),
            goes_on: end.is_some(),
        }
    }

    /// Its tables, and what is wrong with them but for what follows from its end.
    pub(super) fn parse(&self) -> (Spanned<DeTable<'t>>, Vec<Error>) {
        let (table, mut errors) = DeTable::parse_recoverable(self.text);
        if self.goes_on {
            let goes_on = |at: usize| {
                self.text
                    .get(at..)
                    .is_some_and(|rest| !rest.trim().is_empty())
            };
            errors.retain(|error| error.span().is_some_and(|span| goes_on(span.start)));
        }
        (table, errors)
    }
}

/// Where the last line ends that has no more signs before it than are read; none where the text has no more.
fn end_of_signs(text: &str) -> Option<usize> {
    let (mut line, mut end) = (0, 0);
    for (count, sign) in Source::new(text).lex().enumerate() {
        if count == MOST_SIGNS {
            return Some(if line > 0 { line } else { end });
        }
        end = sign.span().end();
        // A line within a text is none of the file.
        if sign.kind() == TokenKind::Newline {
            line = end;
        }
    }
    None
}

/// Where the last line is that a file may have; none where it has no more. In a text, `\n` begins a line as well.
pub(super) fn end_of_lines(text: &str) -> Option<usize> {
    // Each line has a byte at least.
    if text.len() <= MOST_FILE_LINES {
        return None;
    }
    let bytes = text.as_bytes();
    let mut ends = memchr2_iter(b'\n', b'\\', bytes).filter(|at| match bytes.get(*at) {
        Some(b'\\') => bytes.get(at + 1) == Some(&b'n'),
        _ => true,
    });
    ends.nth(MOST_FILE_LINES)
}

/// The tables of a text that nobody has judged yet, as far as they can be read.
pub fn unjudged_table(text: &str) -> Spanned<DeTable<'_>> {
    Beginning::of(text).parse().0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_of_a_text_is_read_than_can_be_kept() {
        let line = "a = 1\n";
        let signs = 6;
        let lines = MOST_SIGNS / signs;
        for (text, read) in [
            (line.repeat(2 * lines), lines * line.len()),
            // A line that is in a text is not the end of one of the file.
            (
                format!(
                    "{}b = '''\n\n''' {}",
                    line.repeat(lines - 1),
                    "=".repeat(lines)
                ),
                (lines - 1) * line.len(),
            ),
            ("=".repeat(2 * MOST_SIGNS), MOST_SIGNS),
        ] {
            let beginning = Beginning::of(&text);
            assert!(beginning.goes_on);
            assert_eq!(beginning.text.len(), read);
        }
        let long = format!("a = '''{}'''\n", "word ".repeat(MOST_SIGNS));
        assert!(!Beginning::of(&long).goes_on);
        assert!(!Beginning::of(line).goes_on);
    }

    #[test]
    fn lines_are_counted_however_they_are_written() {
        for (line, last) in [("a\n", 1), ("\\n", 0)] {
            let lines = line.repeat(MOST_FILE_LINES);
            assert_eq!(end_of_lines(&lines), None, "{line:?}");
            let end = end_of_lines(&format!("{lines}{line}"));
            assert_eq!(end, Some(lines.len() + last), "{line:?}");
        }
        let tabs = "\\t".repeat(2 * MOST_FILE_LINES);
        assert_eq!(end_of_lines(&tabs), None);
    }

    /// A list that is open where reading ends may be closed further down.
    #[test]
    fn what_follows_from_the_end_is_no_mistake() {
        let text = format!("a = [\n{}]\n", "1,\n".repeat(MOST_SIGNS));
        let (_, errors) = Beginning::of(&text).parse();
        assert_eq!(errors.len(), 0);
        let text = format!("b = x\n{text}");
        let (_, errors) = Beginning::of(&text).parse();
        assert_eq!(errors.len(), 1);
    }
}
