//! A word that begins with a figure, and the words around it → the day with its year that they may name: "31 April 2024", "the 31st
//! of June 2025", "June 31st, 2025", "31-Jun-25", "30/31 June 2025".
//!
//! It must not know whether a calendar has the day.

use super::figures::is_a_date_in_figures;
use crate::model::Word;

/// Words that may be a day.
pub(super) struct DatedWords<'w, 't> {
    /// As a date is read: the last of two days, without "of".
    pub(super) read: String,
    pub(super) words: &'w [Word<'t>],
}

/// The day that begins with a word, or that has its month before it.
pub(super) fn dated<'w, 't>(words: &'w [Word<'t>], at: usize) -> Option<DatedWords<'w, 't>> {
    let day = words.get(at)?;
    let bare = day.bare();
    let is_one_word = is_a_date_in_figures(bare) && !is_of_reference(words, at);
    if is_one_word || has_month(bare) {
        return Some(DatedWords {
            read: bare.to_owned(),
            words: words.get(at..=at)?,
        });
    }
    let of = usize::from(words.get(at + 1).is_some_and(|of| is_of(day, of)));
    let (month, year) = (words.get(at + 1 + of), words.get(at + 2 + of));
    if let (Some(month), Some(year)) = (month, year)
        && has_figure(year)
        && !is_apart(day, month)
        && !(month.text.ends_with(',') && year.bare().len() < YEAR)
    {
        let (last, month, year) = (last_of_two(bare), month.bare(), year.bare());
        return Some(DatedWords {
            read: format!("{last} {month} {year}"),
            words: words.get(at..=at + 2 + of)?,
        });
    }
    month_first(words, at)
}

/// "June 31st, 2025": the month comes first, as in America.
fn month_first<'w, 't>(words: &'w [Word<'t>], at: usize) -> Option<DatedWords<'w, 't>> {
    let before = at.checked_sub(1)?;
    let [month, day, year] = words.get(before..=at + 1)? else {
        return None;
    };
    // "Sept 31 2025" may count something in each month.
    let is_day = day
        .text
        .ends_with(|sign: char| sign == ',' || sign.is_alphabetic());
    let is_name = month.text.starts_with(char::is_uppercase) && month.text.len() > 2;
    let (month, day, year) = (month.bare(), day.bare(), year.bare());
    let is_year = year.len() == 4 && year.bytes().all(|figure| figure.is_ascii_digit());
    let is_date = is_day && is_name && is_year && year.starts_with("20");
    is_date.then(|| DatedWords {
        read: format!("{day} {month} {year}"),
        words: words.get(before..=at + 1).unwrap_or_default(),
    })
}

/// "31-Jun-25": one word with the name of a month between two signs.
fn has_month(word: &str) -> bool {
    let mut parts = word.split(['-', '/', '.']);
    let parts = [(); 4].map(|()| parts.next());
    let [Some(day), Some(month), Some(year), None] = parts else {
        return false;
    };
    let is_figure = |part: &str| part.bytes().all(|figure| figure.is_ascii_digit());
    let is_name = month.len() > 2 && month.bytes().all(|letter| letter.is_ascii_alphabetic());
    is_name && (1..=2).contains(&day.len()) && matches!(year.len(), 2 | 4) && is_figure(year)
}

/// "31" of "30/31".
fn last_of_two(day: &str) -> &str {
    let parts = day.split_once(['/', '-', '–', '&']);
    let is_day = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|figure| figure.is_ascii_digit())
    };
    match parts {
        Some((first, last)) if is_day(first) && is_day(last) => last,
        _ => day,
    }
}

/// Whether a word is between a day and its month: "31st of June", "31ain o Fehefin". "31 of June 2025" may be referrals.
pub(crate) fn is_of(day: &Word<'_>, word: &Word<'_>) -> bool {
    match &*word.text {
        "of" => day.text.ends_with(char::is_alphabetic),
        "o" => true,
        _ => false,
    }
}

fn has_figure(word: &Word<'_>) -> bool {
    word.text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a sign parts a figure from the month after it: "Jan 30, Feb 31, Mar 29" and "Q2: 83%, Oct: 91%" count something in
/// each month.
fn is_apart(day: &Word<'_>, month: &Word<'_>) -> bool {
    day.text.ends_with(SIGNS)
        || month.text.starts_with(OPENS)
        || month.text.ends_with([':', ';', ')'])
}

/// Whether figures are the number of something: "Min 29/02/25", "clause 31.11.24", "Minute no. 31/09/24". The minutes of a day
/// are "minutes of" it.
fn is_of_reference(words: &[Word<'_>], at: usize) -> bool {
    const NAMES: [&str; 17] = [
        "min",
        "mins",
        "minute",
        "clause",
        "para",
        "paragraph",
        "section",
        "rule",
        "schedule",
        "no",
        "number",
        "ref",
        "reference",
        "version",
        "invoice",
        "licence",
        "permit",
    ];
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    before.is_some_and(|before| NAMES.contains(&&*before.bare().to_lowercase()))
}

/// How long a year is in figures. In "31 April, 30 May" the second figure is none.
const YEAR: usize = 4;

/// What is behind a figure that is no day of the month after it.
pub(super) const SIGNS: [char; 6] = ['%', ',', ';', ':', '.', ')'];

pub(super) const OPENS: [char; 2] = ['(', '['];

pub(super) fn begins_with_a_figure(word: &Word<'_>) -> bool {
    let bare = word.text.trim_start_matches(['(', '[', '"', '“', '‘']);
    bare.starts_with(|letter: char| letter.is_ascii_digit())
}
