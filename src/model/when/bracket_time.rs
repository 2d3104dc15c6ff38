//! A date that was read, and a time in brackets beside it → what both mean: "Spring 2026 (April–June)", "Winter (Q3) 2025/26",
//! "2025/26 (academic year)", "September 2025 (to December)".
//!
//! Seasons, quarters and years are counted in several ways, and the brackets say in which. Brackets within the time that was
//! read change nothing. Where both cannot be true, nobody knows here which was meant. It must not know how dates are read.

use jiff::Span;

use super::eventful::is_event;
use super::month_name::month_of_year;
use super::piece::DatePiece;
use super::quarter::{is_quarter, ordinal};
use super::reading::dated;
use super::revision::DateHistory;
use super::season::Season;
use super::times_beside::{NamedTime, times_beside};
use super::year::is_year_pair;
use super::{Meaning, PeriodKind};

/// What the brackets make of the date that was read; none where they change nothing.
pub(super) fn bracketed_time(pieces: &[DatePiece], read: &DateHistory) -> Option<Meaning> {
    read.meaning
        .last_day()
        .filter(|_| read.earlier.is_empty())?;
    let beside = parted(pieces)?;
    let TimeBeside {
        outside, inside, ..
    } = &beside;
    let is_other = inside
        .iter()
        .any(|word| is_event(word) || SETTLING.contains(word))
        || inside.first().is_some_and(|first| LEADING.contains(first));
    if is_other || !inside.iter().any(|word| names_time(word)) {
        return None;
    }
    // "Q1 2026, i.e. by March 2026" was read as both.
    let own = match beside.is_said_again {
        true => dated(outside).ok()??,
        false => read.meaning.clone(),
    };
    let own = NamedTime::new(own)?;
    match own.kind() {
        Some(PeriodKind::PartlyKnown) => None,
        Some(kind) if is_counted_variously(kind) => of_long(&own, kind, &beside),
        _ => of_short(&own, &beside),
    }
}

/// After one of these the brackets name what the date is for, or what comes before it.
pub(super) const LEADING: [&str; 12] = [
    "for",
    "ready",
    "before",
    "ahead",
    "prior",
    "pre",
    "after",
    "following",
    "from",
    "since",
    "post",
    "not",
];

/// With one of these the brackets say when the date will be known: "to be confirmed by Cabinet in December".
const SETTLING: [&str; 5] = ["confirmed", "agreed", "approved", "decided", "considered"];

/// The words of a date, and those of a time beside it.
struct TimeBeside<'p> {
    outside: Vec<&'p str>,
    inside: Vec<&'p str>,
    /// Whether "i.e." is before the time, and no bracket.
    is_said_again: bool,
}

/// The words outside of the only brackets, and those in them. What comes after "i.e." is beside a date too.
fn parted(pieces: &[DatePiece]) -> Option<TimeBeside<'_>> {
    let is = |sign: &'static str| move |piece: &DatePiece| piece.plain == sign;
    let open = pieces.iter().position(is("("));
    let (before, inside, after) = match open {
        Some(open) => {
            let (before, rest) = pieces.split_at(open);
            let rest = rest.get(1..)?;
            let (inside, after) = rest.split_at(rest.iter().position(is(")"))?);
            (before, inside, after.get(1..)?)
        }
        None => {
            let is_again = |piece: &DatePiece| matches!(&*piece.plain, "i.e" | "ie");
            let (before, rest) = pieces.split_at(pieces.iter().position(is_again)?);
            (before, rest.get(1..)?, &[][..])
        }
    };
    let outside = before.iter().chain(after).map(|piece| &*piece.plain);
    let outside = outside.filter(|word| !matches!(*word, ":" | ","));
    (!after.iter().any(is("("))).then(|| TimeBeside {
        outside: outside.collect(),
        inside: inside.iter().map(|piece| &*piece.plain).collect(),
        is_said_again: open.is_none(),
    })
}

/// A time that begins so many months after another is not another way to count it.
const NEAR: i32 = 3;

/// What a season, a quarter or a year means with a time beside it.
fn of_long(own: &NamedTime, kind: PeriodKind, beside: &TimeBeside<'_>) -> Option<Meaning> {
    let TimeBeside {
        outside, inside, ..
    } = beside;
    // "Autumn 2025 (term 1)" is no whole term, and schools have three or six of them.
    let is_number = |word: &&str| ordinal(word).is_some() || word.parse::<u8>().is_ok();
    if kind == PeriodKind::Season && inside.contains(&"term") && inside.iter().any(is_number) {
        return Some(Meaning::Words);
    }
    let times = times_beside(outside, inside);
    let is_term = |time: &&NamedTime| time.kind() == Some(PeriodKind::Term) && own.overlaps(time);
    if kind == PeriodKind::Season
        && let Some(term) = times.iter().find(is_term)
    {
        return Some(term.meaning.clone());
    }
    let names_pair = outside.iter().any(|word| is_year_pair(word));
    if let Some(within) = times.iter().find(|time| own.holds(time)) {
        // "H1 2026 (by end June)" is counted from January.
        let is_half = kind == PeriodKind::Half && within.last < own.last && !names_pair;
        return is_half.then(|| within.meaning.clone());
    }
    let found = times.iter().find(|time| own.overlaps(time));
    let found = found.or_else(|| times.iter().find(|time| is_near(own, time)));
    let Some(time) = found.or(times.first()) else {
        // "Autumn term 2025 (Year 7 in September)" names pupils.
        let is_numbered = inside.contains(&"year") && inside.iter().any(is_number);
        let is_time = inside.iter().all(|word| names_time(word) || is_about(word));
        let is_time = is_time && !is_numbered;
        return is_time.then_some(Meaning::Words);
    };
    let is_year = time.kind().is_some_and(PeriodKind::is_year);
    if time.holds(own) && !time.is_range() && !(is_year && kind.is_year()) {
        return None;
    }
    let is_quarter = |kind| matches!(kind, PeriodKind::Quarter | PeriodKind::Half);
    // "Q3 2025/26 (Autumn)" says no more than the quarter.
    if is_quarter(kind) && time.kind() == Some(PeriodKind::Season) && own.overlaps(time) {
        return None;
    }
    // "Summer (Q1) 2025/26" can only be that quarter, and Q4 2025/26 has no December.
    let is_clear = match time.kind() {
        Some(kind) if is_quarter(kind) && names_pair => true,
        _ => is_near(own, time) && !(is_quarter(kind) && names_pair && !own.overlaps(time)),
    };
    let counts = is_clear
        && !time.is_before()
        && (!is_year || kind.is_year())
        && (!time.is_of_occasion || time.last > own.last);
    Some(match counts {
        true => time.meaning.clone(),
        false => Meaning::Words,
    })
}

/// Whether a time is so near that both can be meant.
fn is_near(own: &NamedTime, time: &NamedTime) -> bool {
    let day_before = own.first.yesterday().unwrap_or(own.first);
    let soon = own.last.checked_add(Span::new().months(NEAR));
    time.last >= day_before && time.first <= soon.unwrap_or(own.last)
}

/// What a day or a month means with a time beside it: a later one may have been meant.
fn of_short(own: &NamedTime, beside: &TimeBeside<'_>) -> Option<Meaning> {
    let TimeBeside {
        outside, inside, ..
    } = beside;
    // "Hydref 2025 (tymor)": whether the month or the term of that name is meant.
    let is_october = own.first.month() == 10 && own.last.month() == 10;
    if inside == &["term"] && is_october {
        return Some(Meaning::Words);
    }
    let times = times_beside(outside, inside);
    let is_alike = |time: &NamedTime| own.holds(time) || (time.overlaps(own) && !time.is_range());
    let is_later =
        |time: &NamedTime| time.last > own.last && !time.is_before() && !time.is_of_occasion;
    let is_other = !times.iter().any(is_alike) && times.iter().any(is_later);
    is_other.then_some(Meaning::Words)
}

/// Whether councils count such a time in several ways.
fn is_counted_variously(kind: PeriodKind) -> bool {
    kind.is_year()
        || matches!(
            kind,
            PeriodKind::Season
                | PeriodKind::Term
                | PeriodKind::Quarter
                | PeriodKind::Half
                | PeriodKind::QuarterOfYear
                | PeriodKind::HalfOfYear
                | PeriodKind::PartOfYear
                | PeriodKind::PartOfFinancialYear
                | PeriodKind::CalendarQuarter
                | PeriodKind::CalendarHalf
        )
}

/// Whether a word names a time that is shorter than a year, or how a year is counted.
fn names_time(word: &str) -> bool {
    month_of_year(word).is_some()
        || is_quarter(word)
        || Season::of(word).is_some()
        || matches!(
            word,
            "term"
                | "half-term"
                | "easter"
                | "christmas"
                | "xmas"
                | "academic"
                | "school"
                | "financial"
                | "fiscal"
                | "fy"
                | "f/y"
                | "municipal"
                | "calendar"
        )
}

/// What may be beside such a word, and names nothing else.
fn is_about(word: &str) -> bool {
    let is_figure = word.len() <= 2 && word.bytes().all(|one| one.is_ascii_digit());
    is_figure
        || matches!(
            word,
            "the"
                | "of"
                | "by"
                | "in"
                | "end"
                | "to"
                | "until"
                | "–"
                | "and"
                | "or"
                | "year"
                | "early"
                | "mid"
                | "late"
        )
}
