//! The words of a date → the year they name: of the calendar, financial, academic or municipal.

use jiff::Span;
use jiff::civil::Date;

use super::{Period, PeriodKind};

/// Four figures, of a century in which there are councils.
pub(super) fn is_year(word: &str) -> bool {
    let is_of_ours = ["19", "20", "21"]
        .iter()
        .any(|century| word.starts_with(century));
    is_of_ours && word.len() == 4 && word.bytes().all(|figure| figure.is_ascii_digit())
}

/// "2025", "'25".
pub(super) fn calendar_year(word: &str) -> Option<i16> {
    match is_year(word) {
        true => word.parse().ok(),
        false => short_year(word.strip_prefix('\'')?),
    }
}

/// Two figures are a year of this century.
pub(super) fn short_year(word: &str) -> Option<i16> {
    let plain = word.len() == 2 && word.bytes().all(|figure| figure.is_ascii_digit());
    plain
        .then(|| word.parse::<i16>().ok())?
        .map(|year| 2000 + year)
}

/// A year after a name that cannot have a day, so that two figures are one: "spring 25".
pub(super) fn any_year(word: &str) -> Option<i16> {
    calendar_year(word).or_else(|| short_year(word))
}

/// The first of two years that follow each other: "2025/26", "2025-2026", "25/26", "2025/6".
pub(super) fn year_pair(word: &str) -> Option<i16> {
    let (first, second) = word.split_once(['/', '-'])?;
    if let ([_, _, _, _], [last @ b'0'..=b'9']) = (first.as_bytes(), second.as_bytes()) {
        let first = calendar_year(first)?;
        return ((first + 1).rem_euclid(10) == i16::from(last - b'0')).then_some(first);
    }
    let (first_year, second_year) = (any_year(first)?, any_year(second)?);
    let follows = match second.len() {
        2 => (first_year + 1).rem_euclid(100) == second_year.rem_euclid(100),
        _ => first_year + 1 == second_year,
    };
    // "11-12" alone may be a day and a month, "2011-12" is a year.
    let is_certain = first.len() == 4 || first_year >= 2013 || word.contains('/');
    (follows && is_certain).then_some(first_year)
}

pub(super) fn is_year_pair(word: &str) -> bool {
    year_pair(word).is_some()
}

/// Whether figures are two years that follow each other: "2024/25".
pub fn is_a_year_pair(figures: &str) -> bool {
    let end = figures.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '/' | '-'));
    let pair = figures
        .get(..end.unwrap_or(figures.len()))
        .unwrap_or_default();
    pair.len() > 5 && is_year_pair(pair)
}

/// The first year of a financial year, with or without the words for it: "2025/26", "fy23/24", "financial year 2025/26".
pub(super) fn financial_start(words: &[&str]) -> Option<i16> {
    let rest: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| {
            !matches!(
                *word,
                "financial"
                    | "fiscal"
                    | "year"
                    | "fy"
                    | "f/y"
                    | "fye"
                    | "ye"
                    | "end"
                    | "ending"
                    | "eofy"
            )
        })
        .collect();
    match rest.as_slice() {
        [pair] => year_pair(
            pair.strip_prefix("fye")
                .or_else(|| pair.strip_prefix("fy"))
                .unwrap_or(pair),
        ),
        _ => None,
    }
}

/// The year: "2025", "2025/26", "fy23/24", "academic year 2024/25", "year end 2025".
pub(super) fn year(words: &[&str]) -> Option<Period> {
    let named = |names: &[&str]| words.iter().any(|word| names.contains(word));
    if let ["eoy", year] = words {
        return calendar_year(year)
            .and_then(of_calendar)
            .or_else(|| financial(year_pair(year)?));
    }
    if let ["financial" | "fiscal", "year", "end" | "ending", year] | ["eofy", year] = words
        && let Some(year) = calendar_year(year)
    {
        return financial(year.checked_sub(1)?);
    }
    if let Some(year) = named_financial(words) {
        return later_financial(year);
    }
    // "FYE25" ends in that year.
    if let [one] = words
        && let Some(year) = one.strip_prefix("fye").and_then(any_year)
    {
        return financial(year.checked_sub(1)?);
    }
    if let ["fye", year] = words
        && let Some(year) = any_year(year)
    {
        return financial(year.checked_sub(1)?);
    }
    if let [year] | ["year", year] | ["calendar", "year", year] | ["year", "calendar", year] = words
        && let Some(year) = calendar_year(year)
    {
        return of_calendar(year);
    }
    let of_school = named(&["academic", "school", "ay"]);
    let of_council = named(&["municipal", "council", "civic", "mayoral"]);
    let rest: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| {
            !matches!(
                *word,
                "academic" | "school" | "ay" | "municipal" | "council" | "civic" | "mayoral"
            )
        })
        .collect();
    let start = financial_start(&rest)?;
    match (of_school, of_council) {
        (true, false) => period(
            Date::new(start, 9, 1),
            Date::new(start + 1, 8, 31),
            PeriodKind::SchoolYear,
        ),
        // It ends with the annual meeting, which is in May.
        (false, true) => period(
            Date::new(start, 5, 1),
            Date::new(start + 1, 5, 31),
            PeriodKind::MunicipalYear,
        ),
        (false, false) => financial(start),
        (true, true) => None,
    }
}

/// "Year end 2026", "YE 2026": in March for whoever keeps accounts, and in December for others. It stays words, and is
/// reported. The end of a year 2025/26 is known.
pub(super) fn is_unclear_end(words: &[&str]) -> bool {
    let (before, year) = match words {
        [before @ .., "year" | "yr", "end" | "ending" | "ended", year] => (before, year),
        [before @ .., "ye" | "y/e", year] => (before, year),
        _ => return false,
    };
    let is_named = before.last().is_some_and(|kind| {
        matches!(
            *kind,
            "financial" | "fiscal" | "calendar" | "academic" | "school"
        )
    });
    calendar_year(year).is_some() && !is_named
}

fn of_calendar(year: i16) -> Option<Period> {
    period(
        Date::new(year, 1, 1),
        Date::new(year, 12, 31),
        PeriodKind::Year,
    )
}

/// The one year of a financial year that is named so: "fy25", "financial year 2025". It may begin or end in it.
fn named_financial(words: &[&str]) -> Option<i16> {
    match words {
        [one] => one.strip_prefix("fy").and_then(any_year),
        ["fy" | "f/y", year]
        | ["financial" | "fiscal", "year", year]
        | [year, "financial" | "fiscal", "year"] => any_year(year),
        _ => None,
    }
}

fn later_financial(year: i16) -> Option<Period> {
    period(
        Date::new(year.checked_sub(1)?, 4, 1),
        Date::new(year.checked_add(1)?, 3, 31),
        PeriodKind::LaterFinancialYear,
    )
}

fn financial(start: i16) -> Option<Period> {
    period(
        Date::new(start, 4, 1),
        Date::new(start.checked_add(1)?, 3, 31),
        PeriodKind::FinancialYear,
    )
}

/// The third of a year, or two of them: "early 2026", "mid 2026", "early-mid 2026", "mid to late 2026", "early 2025/26", "late in
/// the municipal year 2025/26".
pub(super) fn part_of_year(words: &[&str]) -> Option<Period> {
    // Most dates begin with no part of a year.
    words.first().filter(|first| PARTS.contains(first))?;
    let (parts, whole) = (1..words.len()).find_map(|at| {
        let (parts, rest) = words.split_at(at);
        let rest = match rest {
            // "Early in the new year 2025" is in January.
            ["new", "year", ..] => return None,
            ["new", rest @ ..] => rest,
            all => all,
        };
        Some((part(parts)?, year(rest)?))
    })?;
    let kind = match whole.kind() {
        PeriodKind::FinancialYear => PeriodKind::PartOfFinancialYear,
        PeriodKind::Year | PeriodKind::SchoolYear | PeriodKind::MunicipalYear => {
            PeriodKind::PartOfYear
        }
        _ => return None,
    };
    // How many months come before it, and with it.
    let (before, with) = parts;
    let after = |months: i32| {
        let begins = whole.first_day();
        begins.checked_add(Span::new().months(months)).ok()
    };
    // A municipal year has thirteen months.
    let last = match with {
        12 => whole.last_day(),
        with => after(with)?.yesterday().ok()?,
    };
    Period::new(after(before)?, last, kind)
}

/// The words with which a part of a year begins.
const PARTS: [&str; 16] = [
    "early",
    "first",
    "mid",
    "middle",
    "midway",
    "mid-way",
    "halfway",
    "half-way",
    "midpoint",
    "mid-point",
    "half",
    "late",
    "later",
    "latter",
    "last",
    "final",
];

/// The months of a year before a part of it, and with it.
fn part(words: &[&str]) -> Option<(i32, i32)> {
    let is_filler = |word: &&&str| !matches!(**word, "in" | "the" | "through" | "part");
    let words: Vec<&str> = words.iter().filter(is_filler).copied().collect();
    Some(match words.as_slice() {
        ["early"] | ["first"] | ["first", "third"] => (0, 4),
        [
            "mid" | "middle" | "midway" | "mid-way" | "halfway" | "half-way" | "midpoint"
            | "mid-point",
        ]
        | ["mid" | "half", "way" | "point"] => (4, 8),
        ["late" | "later" | "latter" | "last" | "final"] => (8, 12),
        // What is early or in the middle is in the first half.
        ["early", "mid" | "middle"] | ["early", "to", "mid" | "middle"] => (0, 6),
        ["mid" | "middle", "late"] | ["mid" | "middle", "to", "late"] => (4, 12),
        _ => return None,
    })
}

/// A period, where both days exist.
pub(super) fn period(
    first: Result<Date, jiff::Error>,
    last: Result<Date, jiff::Error>,
    kind: PeriodKind,
) -> Option<Period> {
    Period::new(first.ok()?, last.ok()?, kind)
}
