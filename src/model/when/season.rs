//! The words of a date → the season or the school term they name.

use jiff::civil::Date;

use super::year::{any_year, calendar_year, period, year_pair};
use super::{Period, PeriodKind};

/// A season of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    /// The season that a word names.
    pub(super) fn of(word: &str) -> Option<Self> {
        match word {
            "spring" | "spr" => Some(Season::Spring),
            "summer" => Some(Season::Summer),
            "autumn" | "aut" | "autum" => Some(Season::Autumn),
            "winter" | "wint" => Some(Season::Winter),
            _ => None,
        }
    }

    /// The year in which it begins. In two years that follow each other only autumn and winter begin in the first; a winter
    /// of one year lasts into the next.
    fn year(self, word: &str) -> Option<i16> {
        let of_pair = |start: i16| match self {
            Season::Autumn | Season::Winter => Some(start),
            Season::Spring | Season::Summer => start.checked_add(1),
        };
        match year_pair(word) {
            Some(start) => of_pair(start),
            None => any_year(word),
        }
    }

    /// Its school term in a year as it was written.
    pub(super) fn term_of(self, year: &str) -> Option<Period> {
        self.term(self.year(year)?)
    }

    fn in_year(self, year: i16) -> Option<Period> {
        let (first, last) = match self {
            Season::Spring => (Date::new(year, 3, 1), Date::new(year, 5, 31)),
            Season::Summer => (Date::new(year, 6, 1), Date::new(year, 8, 31)),
            Season::Autumn => (Date::new(year, 9, 1), Date::new(year, 11, 30)),
            Season::Winter => {
                let last = Date::new(year.checked_add(1)?, 2, 1).map(Date::last_of_month);
                (Date::new(year, 12, 1), last)
            }
        };
        period(first, last, PeriodKind::Season)
    }

    /// Councils begin and end their terms on different days. On the last day here a term is over everywhere.
    fn term(self, year: i16) -> Option<Period> {
        let (first, last) = match self {
            Season::Spring => (Date::new(year, 1, 1), Date::new(year, 4, 30)),
            Season::Summer => (Date::new(year, 4, 1), Date::new(year, 8, 31)),
            Season::Autumn => (Date::new(year, 8, 15), Date::new(year, 12, 31)),
            Season::Winter => return None,
        };
        period(first, last, PeriodKind::Term)
    }
}

/// The season or term: "spring 2026", "winter 2024/25", "autumn term 2019/20", "term autumn 2025".
pub(super) fn season(words: &[&str]) -> Option<Period> {
    match words {
        [season, year] | [year, season] if let Some(season) = Season::of(season) => {
            season.in_year(season.year(year)?)
        }
        [season, "term", year]
        | [season, year, "term"]
        | ["term", season, year]
        | [year, season, "term"]
            if let Some(season) = Season::of(season) =>
        {
            season.term_of(year)
        }
        _ => None,
    }
}

/// "Winter 2026" as the one that ends in that year, and not as the one that begins in it.
pub(super) fn winter_that_ends(words: &[&str]) -> Option<Period> {
    match words {
        [.., season, year] if Season::of(season) == Some(Season::Winter) => {
            Season::Winter.in_year(calendar_year(year)?.checked_sub(1)?)
        }
        _ => None,
    }
}

/// "Late winter 2026" may be before the spring of that year, or a year later.
pub(super) fn is_unclear_winter(words: &[&str]) -> bool {
    matches!(words, ["late", season, year]
        if Season::of(season) == Some(Season::Winter) && calendar_year(year).is_some())
}
