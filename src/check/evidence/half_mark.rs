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

/// The first of two asterisks around words that could be emphasised, and are printed because each may be a sign of its own: "*3 in
/// May, 4* in June".
pub(super) fn doubtful<'t>(text: &'t LongText<'_>) -> Option<&'t Word<'t>> {
    let source = text.text.source();
    let one_star = |word: &str| word.matches('*').count() == 1;
    let mut opened: Option<&Word<'_>> = None;
    for word in &text.words {
        let words = word.text.trim_matches(SIGNS_AROUND);
        if !words.contains('*') || is_deliberate(text, word) {
            continue;
        }
        if has_both(words) {
            return Some(word);
        }
        if !one_star(words) {
            continue;
        }
        // "*.doc" is the names of files, and "count(*)" is all of something.
        let begins = words.len() > 1 && words.starts_with('*') && !words.starts_with("*.");
        let ends = words.len() > 1 && words.ends_with('*') && !words.ends_with("(*");
        let before = opened.filter(|before| {
            let between = source.get(before.range.end..word.range.start);
            between.is_some_and(|between| !between.contains("\n\n"))
        });
        match before {
            Some(_) if ends => return before,
            _ if begins => opened = Some(word),
            _ => {}
        }
    }
    None
}

/// "*0*", "*.xls*": one word between the two.
fn has_both(word: &str) -> bool {
    let inner = word
        .strip_prefix('*')
        .and_then(|word| word.strip_suffix('*'));
    inner.is_some_and(|inner| inner.contains(char::is_alphanumeric) && !inner.contains('*'))
}

/// What may be around words and their asterisks.
const SIGNS_AROUND: [char; 12] = ['(', ')', '"', '“', '”', '‘', '’', ',', '.', ';', ':', '!'];

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

/// "x*"; not "A*", a grade, nor "5*", a hotel, nor "II*", the grade of a listed building.
fn has_star_after(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', ':', ')', '"', '”', '’']);
    word.strip_suffix('*').is_some_and(|stem| {
        let letters = stem.chars().filter(|letter| letter.is_alphabetic()).count();
        let is_numeral = || {
            stem.trim_start_matches('(')
                .bytes()
                .all(|letter| letter == b'I')
        };
        letters > 1 && stem.ends_with(char::is_alphabetic) && !is_numeral()
    })
}

/// "5%*", "(2024)*", "(£1,000*)".
fn is_footnoted(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', ':', ')']);
    word.ends_with('*') && word.len() > 1
}
