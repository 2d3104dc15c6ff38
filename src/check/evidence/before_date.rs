//! A place in a text → whether its word may be the year of a date, where the date begins with its day of the week, and whether
//! the words before it say that something was presented.
//!
//! It must not know when the date is.

use crate::check::text::LongText;
use crate::model::{Word, comes_before_weekday, day_of_week};

/// The year that a word is. Two figures are one behind the name of a month, where they count nothing: "4 Mar '24", not "4 March 24
/// members met".
pub(super) fn year_of(text: &LongText<'_>, index: usize) -> Option<i16> {
    let word = text.words.get(index)?;
    let figures = word.bare();
    let year: i16 = figures.parse().ok()?;
    if figures.len() != 2 {
        return Some(year);
    }
    let month = text.words.get(index.checked_sub(1)?)?;
    let is_name = month
        .text
        .ends_with(|last: char| last.is_alphabetic() || last == '.');
    let is_cut = word.text.starts_with(['\'', '’', '‘']);
    let is_last = || index + 1 == text.words.len() || word.text.ends_with(['.', ';', ':', ')']);
    (is_name && (is_cut || is_last())).then_some(2000 + year)
}

/// Where the words begin that belong to the date which begins at a place: a day of the week, and "the" of "the 5th of May".
pub(super) fn with_weekday(text: &LongText<'_>, start: usize) -> usize {
    let at = |place: Option<usize>| place.and_then(|place| text.words.get(place));
    let mut first = start;
    loop {
        let Some(word) = at(first.checked_sub(1)) else {
            return first;
        };
        let is_of_day = is_article(word)
            || day_of_week(word.bare()).is_some()
            || comes_before_weekday(word.bare())
            || (is_tuesday(word)
                && at(first.checked_sub(2)).is_some_and(|one| comes_before_weekday(one.bare())));
        if !is_of_day || is_sentence_end(word) {
            return first;
        }
        first -= 1;
    }
}

fn is_article(word: &Word<'_>) -> bool {
    matches!(&*word.text, "the" | "y" | "yr")
}

/// Alone, "Mawrth" is March.
fn is_tuesday(word: &Word<'_>) -> bool {
    matches!(word.bare(), "Mawrth" | "mawrth" | "Fawrth" | "fawrth")
}

/// A day of the week that is cut short has a full stop as well: "Wed. 6 March".
fn is_sentence_end(word: &Word<'_>) -> bool {
    word.text.ends_with(['!', '?', ';', ':'])
}

/// Whether the words before a place say that something was presented to a body: "Report presented to Cabinet 6/3/24".
pub(super) fn is_presented(text: &LongText<'_>, start: usize) -> bool {
    let before = text.words.get(..start).unwrap_or_default();
    let last = before.iter().rev().take(LONGEST_BODY + 1);
    let Some(length) = last.map(Word::bare).position(is_to) else {
        return false;
    };
    let Some(at) = before.len().checked_sub(length + 1) else {
        return false;
    };
    let body = before.get(at + 1..).unwrap_or_default();
    let is_named = |word: &Word<'_>| {
        let is_joined = matches!(&*word.text, "the" | "and" | "of" | "&" | "a" | "y" | "yr");
        let ends = word.text.ends_with(['.', '!', '?', ';', ':']);
        !ends && (is_joined || word.bare().starts_with(char::is_uppercase))
    };
    let verb = at.checked_sub(1).and_then(|verb| before.get(verb));
    let verb = verb.map_or(String::new(), |verb| verb.bare().to_lowercase());
    !body.is_empty() && body.iter().all(is_named) && PRESENTED.contains(&verb.as_str())
}

/// How many words the name of a body has at most: "the Children and Young People Select Committee".
const LONGEST_BODY: usize = 8;

fn is_to(word: &str) -> bool {
    matches!(word, "to" | "i'r" | "i’r" | "i")
}

/// What is done at a meeting. What was "submitted to Cabinet 6 March" was handed in for it.
const PRESENTED: [&str; 5] = ["presented", "reported", "went", "cyflwynwyd", "adroddwyd"];
