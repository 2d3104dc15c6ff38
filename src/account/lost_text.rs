//! A text and where what is said parts from it → the sentence about it.

use super::follow::Parting;
use super::pieces::source;
use super::place_of_word::{at_word, phrase, word};
use super::written::Words;

/// What to do about a text that is not said as it was written.
pub(super) const PRINT_ALL: &str =
    "print all of the text there, a long text with the filter `markdown`";

/// What is said of a line that is not there.
pub(super) fn not_said(line: &str, key: &str, page: &str) -> String {
    format!("{page} does not say “{line}”, which is written in `{key}`")
}

/// What is said of a text that is not said as it was written, and whether some of it is. `start` is the byte of the text at
/// which the piece of it begins that parts from what is said.
pub(super) fn sentence(
    (key, words): (&str, Words<'_>),
    (start, parting): (usize, Parting),
    said: &str,
    page: &str,
) -> (String, bool) {
    let written = match words {
        Words::Line(line) => return (not_said(line, key, page), false),
        Words::Long(_) => source(words),
    };
    // A word alone is not enough to know a text by.
    let same = written.get(start..start + parting.written);
    let is_known = same.is_some_and(|same| same.trim().contains(char::is_whitespace));
    if !is_known && parting.written + start < written.len() {
        let sentence = format!("{page} does not say what is written in `{key}`");
        return (sentence, false);
    }
    let parting = Parting {
        written: start + parting.written,
        said: parting.said,
    };
    let parting = at_word(parting, written, said);
    let instead = phrase(said, parting.said);
    let sentence = match word(written, parting.written) {
        "" => format!("{page} says more than is written in `{key}`: “{instead}”"),
        lost => format!("{page} says “{instead}” where “{lost}” is written in `{key}`"),
    };
    (sentence, true)
}

/// The words that are said in one paragraph with the beginning of a text, before it: "Reason:". They would be words of the text.
pub(super) fn words_beside<'s>(written: &str, said: &'s str) -> Option<&'s str> {
    let beginning = phrase(written, 0);
    let mut places = said.match_indices(&beginning).map(|(at, _)| at);
    let beside = places.find_map(|at| {
        let before = said.get(..at)?.rsplit('\n').next()?.trim();
        (!before.is_empty()).then_some(before)
    });
    beside.filter(|before| before.len() < LONGEST_BESIDE && beginning.contains(' '))
}

/// More words are a text themselves.
const LONGEST_BESIDE: usize = 60;
