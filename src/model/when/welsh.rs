//! Welsh words of a date → the English ones, so that every form is understood in both languages.
//!
//! Names change their first letter after some words ("o Fawrth", "ym Mehefin"); each form is here. What is printed are the
//! words that were typed.

use super::day::day_of_month;
use super::month_name::month_of_year;
use super::piece::DatePiece;
use super::revision_words::is_moved;
use super::welsh_doubles::{is_tuesday, of_hyd};
use super::welsh_words::WORDS;
use super::year::is_year_pair;
use crate::model::comes_before_weekday;

/// The days of the week after "dydd" or "nos".
const DAYS: [(&str, &str); 11] = [
    ("llun", "monday"),
    ("lun", "monday"),
    ("mawrth", "tuesday"),
    ("fawrth", "tuesday"),
    ("mercher", "wednesday"),
    ("fercher", "wednesday"),
    ("iau", "thursday"),
    ("gwener", "friday"),
    ("wener", "friday"),
    ("sadwrn", "saturday"),
    ("sul", "sunday"),
];

/// The days of the week that are cut short as no other word of a date is.
const SHORT_DAYS: [(&str, &str); 3] =
    [("mer", "wednesday"), ("gwe", "friday"), ("sad", "saturday")];

/// Puts the Welsh words of a date into English.
pub(super) fn in_english(words: &str, pieces: &mut [DatePiece]) {
    let typed: Vec<String> = pieces.iter().map(|piece| piece.plain.clone()).collect();
    let before = |index: usize| index.checked_sub(1).and_then(|before| typed.get(before));
    for (index, piece) in pieces.iter_mut().enumerate() {
        let before = before(index).map_or("", String::as_str);
        if let Some(feast) = feast(before, &piece.plain) {
            piece.plain = feast.to_owned();
        } else if comes_before_weekday(before)
            && let Some(day) = look_up(&DAYS, &piece.plain)
        {
            piece.plain = day.to_owned();
        } else if matches!(piece.plain.as_str(), "wedi" | "wedi'i")
            && typed.get(index + 1).and_then(|next| look_up(WORDS, next)) == Some("completed")
        {
            // "Wedi cwblhau" is completed, and "wedi" otherwise after.
            piece.plain = "completed".to_owned();
        } else if matches!(piece.plain.as_str(), "wedi" | "wedi'i" | "wedi'u")
            && typed
                .get(index + 1)
                .and_then(|next| look_up(WORDS, next))
                .is_some_and(is_moved)
        {
            // "Wedi'i ohirio" is has been deferred.
            piece.plain = "has".to_owned();
        } else if matches!(piece.plain.as_str(), "dechrau" | "ddechrau" | "nechrau")
            && typed.get(index + 1).is_some_and(|next| is_month(next))
        {
            // "Dechrau Ebrill 2025" is early in April; "start April 2025" in English may be when something starts.
            piece.plain = "early".to_owned();
        } else if piece.plain == "hydref" && matches!(before, "yr" | "tymor" | "dymor") {
            // "Hydref" is October, "yr Hydref" the autumn.
            piece.plain = "autumn".to_owned();
        } else if piece.plain == "hydref" && is_season(typed.get(index + 1..)) {
            // "Hydref (tymor) 2025", "Hydref (Medi–Rhagfyr) 2025".
            piece.plain = "autumn".to_owned();
        } else if piece.plain == "hydref" && is_beside_season(&typed, index) {
            // "Haf/Hydref 2025", "Gwanwyn neu Hydref 2025".
            piece.plain = "autumn".to_owned();
        } else if piece.plain == "yr"
            && typed
                .get(index + 1)
                .is_some_and(|next| next.starts_with("end"))
        {
            // "Yr end 2026" is English.
        } else if piece.plain == "chw" && is_quarter_of_years(typed.get(index + 1..)) {
            // "Chw 3 2025/26"; before a year alone it may be February.
            piece.plain = "quarter".to_owned();
        } else if let Some(day) = look_up(&SHORT_DAYS, &piece.plain)
            && typed
                .get(index + 1)
                .is_some_and(|next| day_of_month(next).is_some())
        {
            // "Mer 5 Maw 2025".
            piece.plain = day.to_owned();
        } else if piece.plain == "yr" && is_number_before_month(typed.get(index + 1..)) {
            // So is "Yr 6 May 2025".
        } else if piece.plain == "chwe" && typed.get(index + 1).is_some_and(|next| is_counted(next))
        {
            // "Chwe" is February in short, "chwe mis" six months.
            piece.plain = "six".to_owned();
        } else if piece.plain == "i" && typed.get(index + 1).is_some_and(|next| next == ")") {
            // "i)" is the name of a part.
        } else if piece.plain == "i" && is_time_within(typed.get(..index)) {
            // "O fewn 6 mis i Ebrill 2024" is within six months of April, "6 mis i Ebrill 2024" the six months to April.
            piece.plain = "of".to_owned();
        } else if piece.plain == "a"
            && (piece.range.len() > 1
                || typed
                    .get(index + 1)
                    .is_some_and(|next| is_english_one(next)))
        {
            // "Within a year" is English, "Mawrth a Mehefin" is Welsh. "a)" and "a." are names of a part.
        } else if piece.plain == "o" && before == "estyniad" {
            // "Estyniad o 3 mis" is an extension by three months.
            piece.plain = "by".to_owned();
        } else if piece.plain == "o" && is_from(before, typed.get(index + 1)) {
            // "12fed o Ebrill" is a day of April, "o Ebrill 2025" from then on.
            piece.plain = "from".to_owned();
        } else if piece.plain == "o'r"
            && before.is_empty()
            && typed
                .get(index + 1)
                .is_some_and(|next| day_of_month(next).is_some())
        {
            // "O'r 1af o Fai 2025" is from then on.
            piece.plain = "from".to_owned();
        } else if piece.plain == "cyn" && typed.get(index + 1).is_some_and(|next| next == "pen") {
            // "Cyn pen chwe mis" is within six months.
            piece.plain = "within".to_owned();
        } else if piece.plain == "pen" && before == "cyn" {
            piece.plain = "the".to_owned();
        } else if piece.plain == "newydd" && before.ends_with("lwyddyn") {
            // "Blwyddyn Newydd" is the feast.
        } else if piece.plain == "yn"
            && typed.get(index + 1).is_some_and(|next| next == "wreiddiol")
        {
            // "Yn wreiddiol" is originally.
            piece.plain = "the".to_owned();
        } else if piece.plain == "hynny" && matches!(before, "wedi" | "ôl") {
            // "Yn flynyddol wedi hynny" is annually thereafter.
            piece.plain = "thereafter".to_owned();
        } else if piece.plain == "wedyn" && typed.get(index + 1).is_some() {
            // "Ac wedyn yn flynyddol" is "and then annually".
            piece.plain = "then".to_owned();
        } else if piece.plain == "hyd" {
            let as_typed = words.get(piece.range.clone()).unwrap_or_default();
            let before = typed.get(..index).unwrap_or_default();
            piece.plain = of_hyd(as_typed, before, typed.get(index + 1)).to_owned();
        } else if matches!(piece.plain.as_str(), "mawrth" | "fawrth" | "maw")
            && is_tuesday(before, typed.get(index + 1..))
        {
            // "Mawrth 19 Medi 2023" is a Tuesday.
            piece.plain = "tuesday".to_owned();
        } else if let Some(english) = look_up(WORDS, without_article(&piece.plain)) {
            piece.plain = english.to_owned();
        }
    }
}

/// "Dechrau'r flwyddyn" is the start of the year. "I'r" and "wedi'r" have words of their own.
fn without_article(word: &str) -> &str {
    match word.strip_suffix("'r") {
        Some(bare) if !bare.is_empty() && look_up(WORDS, word).is_none() => bare,
        _ => word,
    }
}

/// "Dydd Calan" and "Nos Galan" are days; "Calan" alone is the start of the year.
fn feast(before: &str, word: &str) -> Option<&'static str> {
    match (before, word) {
        ("dydd" | "ddydd", "calan" | "galan") => Some("new-year's-day"),
        ("nos", "galan" | "calan") => Some("nye"),
        _ => None,
    }
}

/// Whether a bracket after "hydref" says that the autumn is meant: a term, or other months.
fn is_season(after: Option<&[String]>) -> bool {
    match after {
        Some([open, next, ..]) if open == "(" => {
            matches!(next.as_str(), "tymor" | "dymor") || is_month(next)
        }
        _ => false,
    }
}

/// Whether another season is before or after it, with a sign or one word between.
fn is_beside_season(typed: &[String], index: usize) -> bool {
    let beside = [index.checked_sub(2), Some(index + 2)];
    let is_season =
        |word: &String| matches!(look_up(WORDS, word), Some("spring" | "summer" | "winter"));
    beside
        .into_iter()
        .flatten()
        .any(|at| typed.get(at).is_some_and(is_season))
}

fn is_month(word: &str) -> bool {
    let english = look_up(WORDS, word);
    english == Some("month") || english.is_some_and(|word| month_of_year(word).is_some())
}

/// Whether "o" is "from", and not "of".
fn is_from(before: &str, next: Option<&String>) -> bool {
    // "O fewn" is within, and "o gwmpas" about.
    let is_of = |next: &String| matches!(next.as_str(), "fewn" | "gwmpas");
    day_of_month(before).is_none() && next.is_some_and(|next| !is_of(next))
}

/// Whether the words before are a time within which something is done: "o fewn 6 mis", "ymhen blwyddyn".
fn is_time_within(before: Option<&[String]>) -> bool {
    let Some([rest @ .., unit]) = before else {
        return false;
    };
    let is_unit = || {
        let english = look_up(WORDS, unit).unwrap_or(unit);
        matches!(
            english,
            "day" | "days" | "week" | "weeks" | "month" | "months" | "year" | "years"
        ) || matches!(unit.as_str(), "deufis" | "ddeufis")
    };
    let is_within = |word: &String| matches!(word.as_str(), "fewn" | "ymhen" | "pen");
    rest.iter().any(is_within) && is_unit()
}

/// True for what a delay is counted in.
fn is_counted(word: &str) -> bool {
    matches!(
        word,
        "mis" | "fis" | "wythnos" | "diwrnod" | "ddiwrnod" | "blynedd"
    )
}

/// True for what may follow the English "a", which is no "and" then.
fn is_english_one(word: &str) -> bool {
    let is_counted = matches!(
        word.trim_end_matches("'s"),
        "day" | "week" | "fortnight" | "month" | "quarter" | "year" | "term"
    );
    is_counted || word == ")"
}

/// A Welsh word in English.
pub(super) fn english(word: &str) -> Option<&'static str> {
    look_up(WORDS, word)
}

fn look_up(words: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    let found = words.iter().find(|(welsh, _)| *welsh == word)?;
    Some(found.1)
}

/// Whether a number in figures and the English name of a month come next.
fn is_number_before_month(next: Option<&[String]>) -> bool {
    match next {
        // "Yr 1 (2024-25)".
        Some([number, month, ..]) => {
            let is_english = month == "(" || month_of_year(month).is_some();
            number.bytes().all(|one| one.is_ascii_digit()) && is_english
        }
        _ => false,
    }
}

/// Whether the number of a quarter and two years come next.
fn is_quarter_of_years(next: Option<&[String]>) -> bool {
    match next {
        Some([number, years, ..]) => {
            matches!(number.as_str(), "1" | "2" | "3" | "4") && is_year_pair(years)
        }
        _ => false,
    }
}
