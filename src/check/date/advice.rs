//! A date that is not understood → what to write in its place.

use jiff::civil::Date;

use super::counted_from::is_counted_from;
use super::figures::is_a_date_in_figures;
use super::for_others::with_year_in_brackets;
use super::misspelt::misspelt;
use super::next::with_next;
use super::said_done::says_done;
use crate::model::{Meaning, PeriodKind, When};

/// What a length is counted in, in English and in Welsh.
const LENGTHS: [&str; 7] = ["year", "yr", "month", "week", "flynedd", "mlynedd", "mis"];

/// What to write in the place of a date.
pub(super) enum Advice {
    /// The words with the name of the month put right.
    Misspelt(String),
    /// The words with the year that is missing.
    Year(String),
    /// The date that is among other words.
    Only(String),
    /// The date that was agreed, and a later one that it may have been moved to.
    Moved { agreed: String, moved: String },
    /// What else to do, as a sentence.
    Other(&'static str),
    /// Only somebody who knows the date.
    Unknown,
}

impl Advice {
    /// What to do, each with what to write in the place of the words, where that is known.
    pub(super) fn into_help(self) -> Vec<(String, Option<String>)> {
        let one = match self {
            Advice::Moved { agreed, moved } => {
                return vec![
                    (
                        format!("if the date was moved, say so: \"{moved}\""),
                        Some(moved),
                    ),
                    (
                        format!("if it was not, write only the date: \"{agreed}\""),
                        Some(agreed),
                    ),
                ];
            }
            Advice::Misspelt(right) => (format!("did you mean “{right}”?"), Some(right)),
            Advice::Year(clear) => (format!("say which year: \"{clear}\""), Some(clear)),
            Advice::Only(date) => (
                format!("if it is to be done by then, write only the date: \"{date}\""),
                Some(date),
            ),
            Advice::Other(help) => (help.to_owned(), None),
            Advice::Unknown => {
                let help = "if a day or a month was agreed, write that, with its year";
                (help.to_owned(), None)
            }
        };
        vec![one]
    }
}

/// What to write in the place of these words, which were written on a day: when the action plan was agreed, or in an update.
pub(super) fn advice(written: Option<Date>, words: &str) -> Advice {
    const SAYS_DONE: &str = "an update says that it is done; write here by when it was to be done";
    const SEVERAL: &str = "of its dates, write only the one by which it is to be done";
    if says_done(words) || When::parse(words).is_ok_and(|when| when.says_done()) {
        return Advice::Other(SAYS_DONE);
    }
    if let Some(right) = misspelt(words) {
        return Advice::Misspelt(right);
    }
    if let Some(clear) = with_century(words).or_else(|| with_year(written?, words)) {
        return Advice::Year(clear);
    }
    if let Some(moved) = moved(words) {
        return moved;
    }
    if When::parse(words).is_ok_and(|when| when.has_several_dates()) {
        return Advice::Other(SEVERAL);
    }
    if let Some(date) = date_within(words) {
        return Advice::Only(date);
    }
    Advice::Unknown
}

/// The date among the words, where there is one.
fn date_within(words: &str) -> Option<String> {
    let when = When::parse(words).ok()?;
    let is_unread = when.meaning() == &Meaning::Words;
    let date = is_unread.then(|| when.date_within())??;
    (!is_counted_from(words, &date)).then_some(date)
}

/// Both readings of "June 2025 (updated March 2026)", where each is understood as it is offered.
fn moved(words: &str) -> Option<Advice> {
    let (agreed, new) = When::parse(words).ok()?.moved_within()?;
    let moved = format!("{agreed} (revised to {new})");
    (has_end(&agreed) && has_end(&moved)).then_some(Advice::Moved { agreed, moved })
}

/// The words in which each month has its year in four figures: "Phase 1: May 2024; Phase 2: Nov 2024". "March 25" is taken
/// for a month, because its figures are more often a year than a day.
pub(super) fn with_century(words: &str) -> Option<String> {
    let mut clear = String::with_capacity(words.len());
    let mut name = "";
    for run in runs(words) {
        let is_figure = |one: u8| one.is_ascii_digit();
        let is_year = run.len() == 2 && run.bytes().all(is_figure);
        if is_year && !name.is_empty() && is_within_year(name) {
            clear.push_str("20");
        }
        clear.push_str(run);
        // A full stop and a space may be between a month and its year: "Sept. 24".
        if run.starts_with(char::is_alphanumeric) {
            name = run;
        } else if !matches!(run, " " | ". ") {
            name = "";
        }
    }
    (clear != words && has_end(&clear)).then_some(clear)
}

/// The words cut where letters, figures and other signs meet.
fn runs(words: &str) -> impl Iterator<Item = &str> {
    let kind = |letter: char| match letter {
        letter if letter.is_alphabetic() => 0,
        letter if letter.is_numeric() => 1,
        _ => 2,
    };
    let mut rest = words;
    std::iter::from_fn(move || {
        let first = kind(rest.chars().next()?);
        let end = rest.find(|letter| kind(letter) != first);
        let (run, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        rest = after;
        Some(run)
    })
}

/// The words with the year that is missing: the first one that is not over when they are written.
fn with_year(written: Date, words: &str) -> Option<String> {
    // A year at the end of several dates, or of a sentence, is no answer: "February 2023, deferred".
    if has_year(words) {
        return with_year_in_brackets(words);
    }
    if let Some(clear) = with_next(written, words) {
        return clear;
    }
    // "The current municipal year" is one that can be named.
    let words = ["the current ", "current ", "this "]
        .iter()
        .fold(words.to_owned(), |words, now| words.replace(now, ""));
    // "30 November next" is the next one.
    let words = words.strip_suffix(" next").unwrap_or(&words);
    let years = [written.year(), written.year() + 1];
    let forms = years.map(|year| {
        [
            format!("{words} {year}"),
            format!("{words} {year}/{:02}", (year + 1) % 100),
            // "30/9" in figures.
            format!("{words}/{year}"),
        ]
    });
    let mut forms = forms.into_iter().flatten();
    let says_year = words.to_lowercase().contains("year");
    forms.find(|form| {
        let Ok(when) = When::parse(form) else {
            return false;
        };
        let Meaning::Period(period) = when.meaning() else {
            return when.earlier().is_empty()
                && when.last_day().is_some_and(|last| last >= written);
        };
        let is_clear = match period.kind() {
            // "Completed 2024" is no better than "Completed".
            PeriodKind::Year
            | PeriodKind::FinancialYear
            | PeriodKind::SchoolYear
            | PeriodKind::MunicipalYear => says_year,
            PeriodKind::LaterFinancialYear => false,
            // "2 months from start" is counted from another day than 2024.
            PeriodKind::Extended => false,
            // "Long term (2 years+)" is a length, and "2 years+ 2024" no year.
            _ if is_length(words) => false,
            // Quarters are those of financial years.
            PeriodKind::Quarter => form.contains('/'),
            _ => true,
        };
        is_clear && when.earlier().is_empty() && period.last_day() >= written
    })
}

/// Whether the words say how long something takes: "Long term (2 years+)", "12 months".
fn is_length(words: &str) -> bool {
    let words = words.to_lowercase();
    let figure = words.find(|sign: char| sign.is_ascii_digit());
    let after = figure
        .and_then(|figure| words.get(figure..))
        .unwrap_or_default();
    let unit = after.trim_start_matches(|sign: char| {
        sign.is_ascii_digit() || matches!(sign, ' ' | '+' | '-' | '–')
    });
    LENGTHS.iter().any(|length| unit.starts_with(length))
}

/// Whether the words name a year, so that none is missing: "2025", "30/09/25".
fn has_year(words: &str) -> bool {
    let mut pieces = words.split(|letter: char| !letter.is_ascii_digit());
    let is_sign = |letter: char| !(letter.is_ascii_digit() || matches!(letter, '/' | '.' | '-'));
    let mut days = words.split(is_sign);
    pieces.any(|piece| piece.len() == 4) || days.any(is_a_date_in_figures)
}

/// Whether a word names a time of each year, of which two figures after it can be the year. "Cabinet 10" is none.
fn is_within_year(name: &str) -> bool {
    let when = When::parse(&format!("{name} 2020"));
    when.is_ok_and(|when| match when.meaning() {
        Meaning::Period(period) => !period.kind().is_year(),
        meaning => meaning.last_day().is_some(),
    })
}

pub(super) fn has_end(words: &str) -> bool {
    When::parse(words).is_ok_and(|when| when.last_day().is_some())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Advice, moved, with_century, with_year};

    #[test]
    fn both_readings_of_a_move_that_nobody_agreed_to_are_offered() {
        for (words, both) in [
            (
                "June 2025 (updated March 2026)",
                Some(["June 2025", "June 2025 (revised to March 2026)"]),
            ),
            ("Oct 24 (extension to 12/3/2026 requested)", None),
            (
                "31 Oct 2024 – contract extended to 12/3/2026",
                Some(["31 Oct 2024", "31 Oct 2024 (revised to 12/3/2026)"]),
            ),
            ("March 2026 (updated June 2025)", None),
            ("June 2025, review March 2026", None),
            ("June 2025 (now March 2026)", None),
        ] {
            let found = moved(words).map(|advice| match advice {
                Advice::Moved { agreed, moved } => [agreed, moved],
                _ => panic!("{words}"),
            });
            let both = both.map(|both| both.map(str::to_owned));
            assert_eq!(found, both, "{words}");
        }
    }

    #[test]
    fn each_month_gets_its_whole_year() {
        for (words, clear) in [
            ("March 25", Some("March 2025")),
            ("By the end of March 25.", Some("By the end of March 2025.")),
            (
                "Phase 1: May 24; Phase 2: Nov 24",
                Some("Phase 1: May 2024; Phase 2: Nov 2024"),
            ),
            ("Sept 24 - Mar 25", Some("Sept 2024 - Mar 2025")),
            ("Sept. 24", Some("Sept. 2024")),
            ("Dec 22/Jan 23", Some("Dec 2022/Jan 2023")),
            (
                "Revised from March 24 to Sept 24",
                Some("Revised from March 2024 to Sept 2024"),
            ),
            ("25 March", None),
            ("Room 25", None),
            ("November 2025 (agreed by Cabinet 10 June 2026)", None),
            ("March 2025", None),
        ] {
            assert_eq!(with_century(words).as_deref(), clear, "{words}");
        }
    }

    #[test]
    fn the_year_is_offered_only_where_nothing_else_is_missing() {
        for (words, clear) in [
            ("30 November", Some("30 November 2024")),
            ("30 November next", Some("30 November 2024")),
            ("2 months from start", None),
            ("6 months from commencement", None),
            ("Quarter end (30/09/25)", None),
        ] {
            let offered = with_year(date(2024, 7, 12), words);
            assert_eq!(offered.as_deref(), clear, "{words}");
        }
    }
}
