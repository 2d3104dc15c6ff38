//! What a committee said of the next update → its dates, where it named several, or the first of many: "September 2025 and March
//! 2026", "March 2020, then 6-monthly", "Six-monthly, next September 2019".
//!
//! It must not know which of them has been met.

use super::next_update::{Batch, NextUpdateMeaning};
use super::{Meaning, Months, NumberList, Since, When};

/// "September 2025 and March 2026": several dates, each with its year.
pub(super) fn several_dates(words: &str) -> Option<Vec<When>> {
    const BETWEEN: [&str; 6] = [" & ", " and ", "; ", ", ", " a ", " ac "];
    let mut parts = vec![words];
    for between in BETWEEN {
        parts = parts
            .into_iter()
            .flat_map(|part| part.split(between))
            .collect();
    }
    if parts.len() < 2 {
        return None;
    }
    let date = |part: &str| {
        let part = part.trim().trim_end_matches(['.', ',', ';']);
        exact(part.strip_prefix("and ").unwrap_or(part))
    };
    let mut dates: Vec<When> = parts.into_iter().map(date).collect::<Option<_>>()?;
    dates.sort();
    Some(dates)
}

/// "March 2025 (1 and 2), May 2025 (3)": dates that have recommendations in brackets.
pub(super) fn batches(words: &str) -> Option<Vec<Batch>> {
    let mut batches = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('(') {
        let (list, after) = after.split_once(')')?;
        let date = before.trim_matches(|sign: char| sign.is_whitespace() || ",;".contains(sign));
        let date = date.strip_prefix("and ").unwrap_or(date);
        let by = When::parse(date)
            .ok()
            .filter(|by| by.last_day().is_some())?;
        // "March 2025 (if possible)" says nothing of recommendations.
        let of = NumberList::parse(list).ok()?;
        list.contains(|sign: char| sign.is_ascii_digit())
            .then_some(())?;
        batches.push(Batch { by, of });
        rest = after;
    }
    let is_whole = rest.trim_matches(['.', ' ']).is_empty();
    (is_whole && !batches.is_empty()).then_some(batches)
}

/// "March 2020; then 6-monthly": the first date, and how many months are between one update and the next.
pub(super) fn first_of_many(words: &str) -> Option<(When, Months)> {
    const AFTERWARDS: [&str; 6] = ["then", "thereafter", "afterwards", "yna", "wedyn", "hynny"];
    let is_afterwards = |word: &str| {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        AFTERWARDS
            .iter()
            .any(|said| bare.eq_ignore_ascii_case(said))
    };
    if !words.split(' ').any(is_afterwards) {
        return None;
    }
    let is_link =
        |word: &&str| is_afterwards(word) || matches!(*word, "and" | "a" | "ac" | "–" | "-" | "&");
    // The longest date with which the words begin.
    let mut ends: Vec<usize> = words.match_indices(' ').map(|(at, _)| at).collect();
    ends.reverse();
    let (first, rest) = ends.into_iter().find_map(|end| {
        let (date, rest) = words.split_at_checked(end)?;
        let last = date.split(' ').next_back().filter(|last| !is_link(last));
        let date = last.map(|_| date.trim_end_matches([',', ';', '.', ':']))?;
        Some((exact(date)?, rest))
    })?;
    let often: Vec<&str> = rest
        .split_whitespace()
        .filter(|word| !is_link(word))
        .collect();
    let often = When::parse(&often.join(" ")).ok()?;
    Some((first, often.interval()?))
}

/// "Six-monthly, next September 2019", "6-monthly from March 2020", "6-monthly until March 2021"; none where the words before a
/// date do not say how often.
pub(super) fn regular(words: &str) -> Option<NextUpdateMeaning> {
    const NEXT: [&str; 9] = [
        "next",
        "first",
        "from",
        "starting",
        "beginning",
        "commencing",
        "nesaf",
        "cyntaf",
        "o",
    ];
    const LAST: [&str; 5] = ["last", "latest", "previous", "diwethaf", "ddiwethaf"];
    const UNTIL: [&str; 6] = ["until", "till", "to", "hyd", "tan", "nes"];
    let bare = |word: &str| {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        bare.to_lowercase()
    };
    let mut ends = words.match_indices(' ').map(|(at, _)| at);
    ends.find_map(|end| {
        let (often, rest) = words.split_at_checked(end)?;
        let rest = rest.trim_start_matches([' ', '–', '-', '(', ',', ';']);
        let (said, date) = rest.split_once(' ')?;
        let said = bare(said);
        let is = |names: &[&str]| names.contains(&said.as_str());
        if !(is(&NEXT) || is(&LAST) || is(&UNTIL)) {
            return None;
        }
        let often = often.trim_end_matches([' ', '–', '-', '(', ',', ';', ':']);
        let often = When::parse(often).ok()?.interval()?;
        let date = date.trim_end_matches([')', '.', ' ']);
        let links = ["update due ", "update ", "due in ", "due ", "in ", "on "];
        let date = links
            .iter()
            .find_map(|link| date.strip_prefix(link))
            .unwrap_or(date);
        match exact(date) {
            Some(date) if is(&NEXT) => Some(NextUpdateMeaning::First(date, often)),
            Some(_) if is(&LAST) => Some(NextUpdateMeaning::After(often, Since::LastUpdate)),
            // That is not when the next one is due.
            _ if is(&UNTIL) => Some(NextUpdateMeaning::Event),
            _ => None,
        }
    })
}

/// A day or a month that replaced no other.
fn exact(words: &str) -> Option<When> {
    let when = When::parse(words).ok()?;
    let is_exact = matches!(when.meaning(), Meaning::Day(_) | Meaning::Month(_));
    (is_exact && when.earlier().is_empty()).then_some(when)
}
