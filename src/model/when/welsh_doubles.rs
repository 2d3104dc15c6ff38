//! A Welsh word that means two things, and the words around it → which of them it is: "hyd" is October in short or until,
//! "Mawrth" is March or Tuesday.
//!
//! It must not know how dates are read.

use super::day::day_of_month;
use super::joined::is_day_in_figures;
use super::month_name::month_of_year;
use super::welsh::english;
use super::year::{is_year, is_year_pair};

/// Whether "mawrth" is the day of the week: "Mawrth 19 Medi 2023", "Mawrth, y 19eg o Fedi", "Mawrth 19/9/23". "12 Mawrth 25 Ebrill"
/// are two days.
pub(super) fn is_tuesday(before: &str, after: Option<&[String]>) -> bool {
    let has_figure = before.contains(|letter: char| letter.is_ascii_digit());
    // "Ym Mawrth", "mis Mawrth".
    if has_figure || matches!(before, "–" | "/" | "&" | "ym" | "mis" | "fis") {
        return false;
    }
    let mut rest = after.unwrap_or_default().iter().map(String::as_str);
    let mut next = rest.next();
    for link in [",", "y", "yr"] {
        if next == Some(link) {
            next = rest.next();
        }
    }
    let day = next.unwrap_or_default();
    if is_day_in_figures(day) {
        return day.matches(['/', '.', '-']).count() > 1;
    }
    if day_of_month(day).is_none() {
        return false;
    }
    let mut month = rest.next().unwrap_or_default();
    if month == "o" {
        month = rest.next().unwrap_or_default();
    }
    // "Mawrth 19 Medi 30 2023" lacks a sign between two days.
    let after = [rest.next(), rest.next()].map(Option::unwrap_or_default);
    let is_day = day_of_month(after[0]).is_some() && is_year(after[1]);
    is_month(month) && !is_day
}

/// The English of "hyd", as it was typed, between the words before it and the next one. "Hyd 2028" is in October, and "hyd
/// 2028" and "yn flynyddol Hyd 2028" until then.
pub(super) fn of_hyd(typed: &str, before: &[String], next: Option<&String>) -> &'static str {
    const OCTOBER: &str = "october";
    const UNTIL: &str = "until";
    let last = before.last().map(String::as_str);
    if last.is_some_and(|day| day_of_month(day).is_some()) {
        return OCTOBER;
    }
    if !next.is_some_and(|next| is_year(next)) {
        return UNTIL;
    }
    let is_name = typed.starts_with(char::is_uppercase);
    let Some(last) = last else {
        return if is_name { OCTOBER } else { UNTIL };
    };
    let is_cut_short = typed.ends_with('.');
    if is_cut_short || is_before_month(before) {
        return OCTOBER;
    }
    match is_name && !goes_on_until(last) {
        true => OCTOBER,
        false => UNTIL,
    }
}

/// Whether the next word can only be a month, or the end of a time: "erbyn", "diwedd", "Medi a".
fn is_before_month(before: &[String]) -> bool {
    let [rest @ .., last] = before else {
        return false;
    };
    let is_every = rest
        .last()
        .is_some_and(|word| matches!(&**word, "bob" | "pob"));
    if matches!(&**last, "mis" | "fis") {
        return !is_every;
    }
    let is_of_month = |word: &String| is_month(word) || word == "hyd";
    match last.as_str() {
        "–" | "/" | "&" | "a" | "ac" | "neu" => rest.last().is_some_and(is_of_month),
        "cyn" | "ym" | "yng" | "ers" | "i" | "o" | "tan" | "ôl" | "wedi" | "hyd" | "at" => true,
        last => matches!(
            english(last),
            Some("by" | "end" | "start" | "mid" | "early" | "late" | "about" | "between")
        ),
    }
}

/// Whether something that is done again and again, or goes on, is right before: "bob blwyddyn", "parhaus", "o 2025".
fn goes_on_until(word: &str) -> bool {
    let is_often = matches!(
        english(word),
        Some(
            "ongoing"
                | "daily"
                | "weekly"
                | "monthly"
                | "quarterly"
                | "annually"
                | "termly"
                | "regularly"
                | "year"
                | "month"
                | "weeks"
                | "term"
                | "quarter"
        )
    );
    is_often || is_year(word) || is_year_pair(word)
}

fn is_month(word: &str) -> bool {
    month_of_year(english(word).unwrap_or(word)).is_some()
}
