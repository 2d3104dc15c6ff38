//! One word of a date → the day, the month or the year it says.

use super::Term;

/// "12", "1st", "22nd": any number of one or two figures, so that "32nd" can be called impossible.
pub(super) fn day_of_month(word: &str) -> Option<i8> {
    let figures = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    let plain =
        (1..=2).contains(&figures.len()) && figures.bytes().all(|figure| figure.is_ascii_digit());
    plain.then(|| figures.parse().ok())?
}

/// The months, as they are written.
pub const MONTH_NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "september", "sept", "sep", "sept."
pub(super) fn month_of_year(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.');
    let is_it = |month: &str| {
        let all = month.len() == word.len() && month.eq_ignore_ascii_case(word);
        let start = || month.get(..3).unwrap_or_default();
        all || (word.len() == 3 && start().eq_ignore_ascii_case(word))
    };
    let found = MONTH_NAMES
        .iter()
        .position(|month| is_it(month))
        .or((word == "sept").then_some(8))?;
    i8::try_from(found + 1).ok()
}

/// Four figures: "19/20" is a school year, not a year.
pub(super) fn calendar_year(word: &str) -> Option<i16> {
    let plain = word.len() == 4 && word.bytes().all(|figure| figure.is_ascii_digit());
    plain.then(|| word.parse().ok())?
}

/// After a day and a month, two figures are a year of this century.
pub(super) fn year_of_day(word: &str) -> Option<i16> {
    let short = word.len() == 2 && word.bytes().all(|figure| figure.is_ascii_digit());
    calendar_year(word).or_else(|| {
        short
            .then(|| word.parse::<i16>().ok())?
            .map(|year| 2000 + year)
    })
}

pub(super) fn iso_date(word: &str) -> Option<(i16, i8, i8)> {
    let mut parts = word.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && month.len() == 2 && day.len() == 2;
    let month: i8 = month.parse().ok()?;
    let day: i8 = day.parse().ok()?;
    whole.then_some((calendar_year(year)?, month, day))
}

/// "31/03/2018", "31.3.2018": day first, as in Britain.
pub(super) fn numeric(word: &str) -> Option<(i16, i8, i8)> {
    let mut parts = word.split(['/', '.', '-']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let [day, month] = [day, month].map(day_of_month);
    let whole = parts.next().is_none();
    whole.then_some((year_of_day(year)?, month?, day?))
}

pub(super) fn school_term(word: &str) -> Option<Term> {
    match word {
        "spring" => Some(Term::Spring),
        "summer" => Some(Term::Summer),
        "autumn" => Some(Term::Autumn),
        _ => None,
    }
}
