//! A text → what it begins with, and where that is said.
//!
//! A text is looked for by its first word. The signs before that word may be blocks of their own on a page.

/// Where a block begins, with the signs before it that were typed and are blocks of their own: those of items, or of lines
/// that have nothing else.
pub(super) fn with_signs(said: &str, mut start: usize, before: &str) -> usize {
    let own = said.get(start..).unwrap_or_default().trim();
    let mut signs = before.trim_end();
    signs = signs.strip_suffix(own).unwrap_or(signs).trim_end();
    while let Some(above) = said.get(..start.saturating_sub(1)) {
        let begins = above.rfind('\n').map_or(0, |line| line + 1);
        let block = above.get(begins..).unwrap_or_default().trim();
        let without_marks =
            signs.trim_end_matches(|sign: char| sign.is_whitespace() || "*[>\\-".contains(sign));
        let rest = [signs, without_marks]
            .into_iter()
            .find_map(|signs| signs.strip_suffix(block));
        match rest.filter(|_| !block.is_empty()) {
            Some(rest) => (start, signs) = (begins, rest.trim_end()),
            None => break,
        }
    }
    start
}

/// The first letters and figures of a text, and the signs before them; of a text without any, its first sign.
pub(super) fn first_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let is_no_mark = |sign: char| !sign.is_whitespace() && !matches!(sign, '\\' | '|' | '>');
    let start = text.find(char::is_alphanumeric);
    let start = start.or_else(|| text.find(is_no_mark)).unwrap_or(0);
    let (before, rest) = text.split_at(start);
    let end = match rest.find(|letter: char| !letter.is_alphanumeric()) {
        Some(0) => rest.chars().next().map_or(0, char::len_utf8),
        Some(end) => end,
        None => rest.len(),
    };
    (before, rest.get(..end).unwrap_or_default())
}
