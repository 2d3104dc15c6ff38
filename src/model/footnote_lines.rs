//! A text → the lines that begin with a star and are footnotes, although other lines with a star are items of a list.
//!
//! In come the lines between empty lines, out go the places of the stars that are no marks. This must not know of any other sign.

use super::footnote::has_footnote;
use super::meant::{Change, Changes};

/// A line as far as stars go.
struct StarredLine<'t> {
    /// The byte of its first sign.
    at: usize,
    words: &'t str,
    /// How many stars it begins with that are apart from its words.
    stars: usize,
}

/// The stars that are no marks.
pub(super) fn changes(written: &str) -> Changes {
    // Most texts have no star before white space.
    if !written.contains("* ") && !written.contains("*\t") {
        return Changes::new();
    }
    let mut paragraphs: Vec<Vec<StarredLine<'_>>> = vec![Vec::new()];
    let mut start = 0;
    for line in written.split_inclusive('\n') {
        let words = line.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '>');
        let at = start + line.len() - words.len();
        start += line.len();
        if words.is_empty() {
            paragraphs.push(Vec::new());
        } else if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push(StarredLine::of(at, words));
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    let mut before: Option<&[StarredLine<'_>]> = None;
    let mut paragraphs = paragraphs.iter().peekable();
    let mut found = Changes::new();
    while let Some(paragraph) = paragraphs.next() {
        let items = paragraph.iter().filter(|line| line.stars == 1).count();
        let item = paragraph.iter().rposition(|line| line.stars == 1);
        if let Some(item) = item {
            let goes_on = paragraphs.peek().is_some_and(|next| begins_item(next));
            let is_beside = is_beside_two_stars(paragraph, item);
            let above = paragraph.get(..item).unwrap_or_default();
            let is_noted_above = || above.iter().any(|line| has_footnote(line.words));
            // Below items with a star, only a line with two shows that the last is none.
            let is_note = match items {
                1 => {
                    is_beside
                        || is_noted_above()
                        || (item == 0 && !goes_on && before.is_some_and(is_noted))
                }
                _ => is_beside && is_noted_above(),
            };
            let note = paragraph.get(item).filter(|_| is_note);
            found.extend(note.map(|line| (line.at, Change::Escape)));
        }
        before = Some(paragraph);
    }
    found
}

impl<'t> StarredLine<'t> {
    fn of(at: usize, line: &'t str) -> Self {
        let words = line.trim_start_matches('*');
        let is_apart = words.starts_with(char::is_whitespace) && !words.trim().is_empty();
        Self {
            at,
            words: line.trim_end(),
            stars: if is_apart {
                line.len() - words.len()
            } else {
                0
            },
        }
    }
}

/// Whether a line with two stars is right above or below the one with a star: "* provisional" and "** estimates".
fn is_beside_two_stars(paragraph: &[StarredLine<'_>], item: usize) -> bool {
    let above = item.checked_sub(1).and_then(|above| paragraph.get(above));
    let beside = [above, paragraph.get(item + 1)];
    beside.into_iter().flatten().any(|line| line.stars == 2)
}

/// Whether a paragraph has a word with a footnote and is no item of a list whose items are each a paragraph.
fn is_noted(paragraph: &[StarredLine<'_>]) -> bool {
    let items = paragraph.iter().filter(|line| line.stars == 1).count();
    items != 1 && paragraph.iter().any(|line| has_footnote(line.words))
}

fn begins_item(paragraph: &[StarredLine<'_>]) -> bool {
    paragraph.first().is_some_and(|line| line.stars == 1)
}
