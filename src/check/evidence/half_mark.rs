//! A single asterisk at one end of its words.
//!
//! Two that belong together have made emphasis, and are no longer among the words. What is left is printed.

use crate::check::text::LongText;
use crate::model::Word;

/// The first word with an asterisk that was meant to make emphasis.
pub(super) fn half_typed<'t>(text: &'t LongText<'_>) -> Option<&'t Word<'t>> {
    let written = |word: &&Word<'_>| !is_deliberate(text, word);
    let starred = || {
        text.words
            .iter()
            .filter(|word| word.text.contains('*'))
            .filter(written)
    };
    let ends = || starred().position(|word| has_star_after(&word.text) || is_footnoted(&word.text));
    let begins = || starred().position(|word| word.text.starts_with('*'));
    // "cost* … *at 2024 prices" is a footnote.
    let is_footnote = ends().zip(begins()).is_some_and(|(sign, note)| sign < note);
    let mut halves =
        starred().filter(|word| has_star_before(&word.text) || has_star_after(&word.text));
    halves.next().filter(|_| !is_footnote)
}

/// Whether an asterisk has a backslash before it. Who writes one wants the sign printed.
pub(super) fn is_deliberate(text: &LongText<'_>, word: &Word<'_>) -> bool {
    let source = text.text.source();
    let before = source.get(..word.range.start).unwrap_or_default();
    let written = source.get(word.range.clone()).unwrap_or_default();
    before.ends_with('\\') || written.contains("\\*")
}

/// "*x".
fn has_star_before(word: &str) -> bool {
    let rest = word
        .trim_start_matches(['(', '"', '“', '‘'])
        .strip_prefix('*');
    rest.is_some_and(|rest| rest.starts_with(char::is_alphabetic))
}

/// "x*"; not "A*", a grade, nor "5*", a hotel.
fn has_star_after(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', ':', ')', '"', '”', '’']);
    word.strip_suffix('*').is_some_and(|stem| {
        let letters = stem.chars().filter(|letter| letter.is_alphabetic()).count();
        letters > 1 && stem.ends_with(char::is_alphabetic)
    })
}

/// "5%*", "(2024)*", "(£1,000*)".
fn is_footnoted(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', ':', ')']);
    word.ends_with('*') && word.len() > 1
}
