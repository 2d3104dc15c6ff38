//! A line before a line separator → what is put between it and the next one.
//!
//! A line separator ends a line and no paragraph. So what goes on below it is still in the quotation that it was typed in, and a row of
//! a table, which ends where its line does, goes on in that row. In come letters, out goes text. This must not know what is printed.

/// The end of a line for whoever typed it, which is more than that of a line that is seen.
const ENDS: [char; 4] = ['\n', '\r', '\u{85}', '\u{2029}'];

/// What a line separator becomes at a byte of a text, if it is no line break like any other.
pub(super) fn meant(typed: &str, at: usize) -> Option<String> {
    let before = typed.get(..at)?;
    let line = before.rsplit(ENDS).next()?.trim_start();
    if line.starts_with('|') {
        return Some(" ".to_owned());
    }
    let words = line.trim_start_matches(['>', ' ']);
    let depth = line.len() - words.len();
    let depth = line.get(..depth)?.matches('>').count();
    // "> 90 %" is more than that.
    let is_quoted = depth > 0 && words.starts_with(|sign: char| !sign.is_numeric() && sign != '=');
    is_quoted.then(|| format!("  \n{}", "> ".repeat(depth)))
}

/// Whether a line has words from a place on.
pub(super) fn goes_on(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default().chars();
    let is_end = |letter: &char| ENDS.contains(letter) || *letter == '\u{2028}';
    rest.take_while(|letter| !is_end(letter))
        .any(|letter| !letter.is_whitespace())
}

#[cfg(test)]
mod tests {
    use crate::cleaning::{Cleaned, LineBreaks};

    #[test]
    fn a_line_separator_ends_neither_a_quotation_nor_a_row() {
        for (typed, text) in [
            (
                "> One\u{2028}two\u{2028}three\n> four",
                "> One  \n> two  \n> three\n> four",
            ),
            (">> One\u{2028}two\n\nthree", ">> One  \n> > two\n\nthree"),
            ("> One\u{2029}two", "> One\n\ntwo"),
            ("> 90 %\u{2028}two", "> 90 %  \ntwo"),
            ("| One | two\u{2028}three |", "| One | two three |"),
            ("One\u{2028}> two", "One  \n> two"),
        ] {
            assert_eq!(Cleaned::of(typed, LineBreaks::Feeds).text, text);
        }
    }
}
