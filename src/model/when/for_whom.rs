//! A date that was read, and brackets beside it that name another date for some of those for whom the work is done → the time
//! until the later of both: "Sept 2025 (schools: Oct 2025)", "31/10/25 (30/11/25 for schools)".
//!
//! Any other words beside a date in brackets may be an event, and are no such group. It must not know how dates are read.

use super::condition::may_be_time;
use super::joined::is_day_in_figures;
use super::month_name::month_of_year;
use super::piece::DatePiece;
use super::reading::dated;
use super::revision::DateHistory;
use super::year::{is_year, is_year_pair};
use super::{Meaning, Period, PeriodKind};

/// The time until the later date; none where the brackets name no group, or no date for it.
pub(super) fn for_whom(pieces: &[DatePiece], read: &DateHistory) -> Option<Meaning> {
    let last = read
        .meaning
        .last_day()
        .filter(|_| read.earlier.is_empty())?;
    let open = pieces.iter().position(|piece| piece.plain == "(")?;
    let (outside, inside) = pieces.split_at(open);
    let [_, inside @ .., close] = inside else {
        return None;
    };
    if close.plain != ")" || inside.iter().any(|piece| is_bracket(&piece.plain)) {
        return None;
    }
    let inside: Vec<&str> = inside.iter().map(|piece| piece.plain.as_str()).collect();
    let (date, group) = parted(&inside)?;
    if !is_group(group) {
        return None;
    }
    let has_year = |word: &&str| is_year(word) || is_year_pair(word) || is_day_in_figures(word);
    let other = if date.iter().any(has_year) {
        dated(date).ok()??
    } else {
        let year = outside.iter().rev().find(|piece| is_year(&piece.plain))?;
        dated(&[date, &[year.plain.as_str()]].concat()).ok()??
    };
    let own = read.meaning.first_day()?;
    let (first, other) = (own.min(other.first_day()?), other.last_day()?);
    match other > last {
        true => Period::new(first, other, PeriodKind::Range).map(Meaning::Period),
        // "Nov 2025 (Jan for schools)" may be in the next year.
        false => (!date.iter().any(has_year) && other < own).then_some(Meaning::Words),
    }
}

fn is_bracket(word: &str) -> bool {
    matches!(word, "(" | ")")
}

/// The words of the date, and those beside it.
fn parted<'a, 'w>(inside: &'a [&'w str]) -> Option<(&'a [&'w str], &'a [&'w str])> {
    let is_time = |word: &&str| month_of_year(word).is_some() || is_day_in_figures(word);
    let (first, last) = (
        inside.iter().position(is_time)?,
        inside.iter().rposition(is_time)?,
    );
    let is_near =
        |word: &&&str| may_be_time(word) || matches!(**word, "end" | "early" | "mid" | "late");
    let before = inside.iter().take(first).rev().take_while(is_near).count();
    let after = inside.iter().skip(last + 1).take_while(is_near).count();
    let (start, end) = (first - before, last + 1 + after);
    let date = inside.get(start..end)?;
    match (inside.get(..start)?, inside.get(end..)?) {
        ([], group) | (group, []) => Some((date, group)),
        _ => None,
    }
}

fn is_group(words: &[&str]) -> bool {
    // "Except 3b:".
    if let ["except" | "excluding" | "exc", part, rest @ ..] = words
        && matches!(rest, [] | [":" | "–"])
    {
        return part.starts_with(|one: char| one.is_ascii_digit());
    }
    words.iter().any(|word| GROUPS.contains(word))
        && words
            .iter()
            .all(|word| GROUPS.contains(word) || ABOUT.contains(word))
}

/// For whom work is done, or where.
const GROUPS: [&str; 38] = [
    "schools",
    "school",
    "academies",
    "primaries",
    "secondaries",
    "nurseries",
    "colleges",
    "members",
    "councillors",
    "staff",
    "officers",
    "managers",
    "residents",
    "tenants",
    "leaseholders",
    "families",
    "carers",
    "parents",
    "pupils",
    "students",
    "governors",
    "partners",
    "contractors",
    "adults",
    "children",
    "businesses",
    "libraries",
    "others",
    "north",
    "south",
    "east",
    "west",
    "ysgolion",
    "aelodau",
    "cynghorwyr",
    "swyddogion",
    "preswylwyr",
    "tenantiaid",
];

/// What may be beside such a word, and says nothing else.
const ABOUT: [&str; 20] = [
    "to",
    "i",
    "on",
    "gyfer",
    "for",
    "the",
    "all",
    "other",
    "in",
    "and",
    "&",
    ":",
    "–",
    ",",
    "by",
    "new",
    "primary",
    "secondary",
    "special",
    "only",
];
