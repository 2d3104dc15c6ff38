//! What is between the quotation marks of a text → the text that it means, with the place of each part of it.
//!
//! This is only for places in messages: the reader of TOML has taken the text already. So nothing is wrong here, and what
//! is not understood is left as it is.

use std::ops::Range;

/// A text with escapes, as it is meant.
#[derive(Debug)]
pub(super) struct Unescaped {
    /// The text.
    pub(super) text: String,
    parts: Vec<UnescapedPart>,
}

/// A part of the text: plain letters, or what one escape means.
#[derive(Debug, Clone, Copy)]
struct UnescapedPart {
    /// Where it begins in the text.
    meant: usize,
    /// Where it begins as it was typed.
    typed: usize,
    is_escape: bool,
}

impl Unescaped {
    /// Reads the escapes of what was typed.
    pub(super) fn of(typed: &str) -> Self {
        let mut unescaped = Unescaped {
            text: String::with_capacity(typed.len()),
            parts: Vec::new(),
        };
        let mut at = 0;
        unescaped.begin(at, false);
        while let Some(found) = typed.get(at..).and_then(|rest| rest.find('\\')) {
            let start = at + found;
            unescaped
                .text
                .push_str(typed.get(at..start).unwrap_or_default());
            let after = typed.get(start + 1..).unwrap_or_default();
            unescaped.begin(start, true);
            let length = unescaped.escape(after);
            at = start + 1 + length;
            unescaped.begin(at, false);
        }
        unescaped.text.push_str(typed.get(at..).unwrap_or_default());
        unescaped
    }

    /// Where a range of the text was typed.
    pub(super) fn typed(&self, range: Range<usize>) -> Range<usize> {
        let start = self.part_before(|part| part.meant <= range.start);
        let start = start.map_or(0, |(_, part)| part.typed + (range.start - part.meant));
        let end = match self.part_before(|part| part.meant < range.end) {
            Some((index, part)) if part.is_escape => {
                let next = self.parts.get(index + 1);
                next.map_or(part.typed, |next| next.typed)
            }
            Some((_, part)) => part.typed + (range.end - part.meant),
            None => start,
        };
        start..end.max(start)
    }

    /// The last of the parts that are so, with its index.
    fn part_before(
        &self,
        is_so: impl Fn(&UnescapedPart) -> bool,
    ) -> Option<(usize, UnescapedPart)> {
        let index = self.parts.partition_point(is_so).checked_sub(1)?;
        Some((index, *self.parts.get(index)?))
    }

    fn begin(&mut self, typed: usize, is_escape: bool) {
        self.parts.push(UnescapedPart {
            meant: self.text.len(),
            typed,
            is_escape,
        });
    }

    /// Adds what the escape means that goes on after its backslash, and returns how many bytes of it follow.
    fn escape(&mut self, after: &str) -> usize {
        let Some(sign) = after.chars().next() else {
            return 0;
        };
        let figures = match sign {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let code = after.get(1..1 + figures);
        let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        let letter = match sign {
            'b' => Some('\u{8}'),
            't' => Some('\t'),
            'n' => Some('\n'),
            'f' => Some('\u{C}'),
            'r' => Some('\r'),
            'e' => Some('\u{1B}'),
            'x' | 'u' | 'U' => code.and_then(char::from_u32),
            // A line that goes on in the next.
            _ if sign.is_whitespace() => return after.len() - after.trim_start().len(),
            _ => Some(sign),
        };
        self.text.extend(letter);
        sign.len_utf8() + figures
    }
}

#[cfg(test)]
mod tests {
    use super::Unescaped;

    #[test]
    fn every_place_is_that_of_what_was_typed() {
        for (typed, mark) in [
            (r#"He said \"do it\" to MARK, now"#, "MARK"),
            (r"Caf\u00e9 and MARK", "MARK"),
            (r"\U0001F333 MARK \n\n", "MARK"),
            ("one \\\n    MARK two", "MARK"),
            (r"a\\MARK\\b", "MARK"),
            (r"\tMARK", "MARK"),
        ] {
            let unescaped = Unescaped::of(typed);
            let start = unescaped.text.find(mark).expect("the mark");
            let place = unescaped.typed(start..start + mark.len());
            assert_eq!(typed.get(place), Some(mark), "{typed}");
        }
        let unescaped = Unescaped::of(r#"a \"b\" c"#);
        assert_eq!(unescaped.text, "a \"b\" c");
        assert_eq!(unescaped.typed(2..5), 2..7);
        assert_eq!(Unescaped::of(r"\u00e9t\x41").text, "étA");
    }
}
