//! A date that is not understood → what to write in its place.

use crate::check::day::example;
use crate::diagnostic::nearest;
use crate::model::{DATE_NAMES, Meaning, PeriodKind, Review, When};

/// What to write in the place of a date.
pub(super) enum Advice {
    /// The words with the name of the month put right.
    Misspelt(String),
    /// The words with the year that is missing.
    Year(String),
    /// What else to do, as a sentence.
    Other(String),
}

/// What to write in the place of these words.
pub(super) fn advice(review: &Review, words: &str) -> Advice {
    if let Some(right) = misspelt(words) {
        return Advice::Misspelt(right);
    }
    if let Some(clear) = with_century(words).or_else(|| with_year(review, words)) {
        return Advice::Year(clear);
    }
    let month = example(review);
    Advice::Other(match says_done(words) {
        true => format!(
            "an update says that it is done; write here by when it was to be done, such as \"{month}\""
        ),
        false => format!(
            "if a day or a month was agreed, write that, such as \"1 {month}\" or \"{month}\""
        ),
    })
}

/// "Complete", "Already in place": how it is, and no date.
fn says_done(words: &str) -> bool {
    const DONE: [&str; 12] = [
        "complete",
        "completed",
        "done",
        "achieved",
        "implemented",
        "actioned",
        "closed",
        "finished",
        "delivered",
        "in place",
        "cwblhawyd",
        "wedi'i gwblhau",
    ];
    let small = words.to_lowercase();
    let bare = small.trim_matches(|letter: char| !letter.is_alphanumeric());
    let bare = bare.strip_prefix("already ").unwrap_or(bare);
    DONE.contains(&bare)
}

/// The words in which each month has its year in four figures: "Phase 1: May 2024; Phase 2: Nov 2024". "March 25" is taken
/// for a month, because its figures are more often a year than a day.
fn with_century(words: &str) -> Option<String> {
    let mut clear = String::with_capacity(words.len());
    let mut before = "";
    for piece in words.split_inclusive(' ') {
        let figures = piece.trim_matches(|sign: char| !sign.is_alphanumeric());
        let is_year = figures.len() == 2 && figures.bytes().all(|figure| figure.is_ascii_digit());
        match is_year && !before.is_empty() && has_end(&format!("{before} 2020")) {
            true => clear.push_str(&piece.replacen(figures, &format!("20{figures}"), 1)),
            false => clear.push_str(piece),
        }
        before = piece.trim_matches(|sign: char| !sign.is_alphanumeric());
    }
    (clear != words && has_end(&clear)).then_some(clear)
}

/// The words with the month that one of them is probably meant to be.
fn misspelt(words: &str) -> Option<String> {
    let mut pieces = words.split(|letter: char| !letter.is_alphabetic());
    pieces.find_map(|piece| {
        let meant = nearest(piece, DATE_NAMES).filter(|_| piece.len() >= SHORTEST)?;
        let right = words.replacen(piece, meant, 1);
        let is_misspelt = !meant.eq_ignore_ascii_case(piece);
        (is_misspelt && has_end(&right)).then_some(right)
    })
}

/// The words with the year that is missing: the first one that is not over when the action plan is agreed.
fn with_year(review: &Review, words: &str) -> Option<String> {
    let agreed = review.action_plan_agreed.as_ref()?.first_day()?;
    // A year at the end of several dates, or of a sentence, is no answer: "February 2023, deferred".
    if has_year(words) {
        return None;
    }
    // "The current municipal year" is one that can be named.
    let words = ["the current ", "current ", "this "]
        .iter()
        .fold(words.to_owned(), |words, now| words.replace(now, ""));
    let years = [agreed.year(), agreed.year() + 1];
    let forms = years.map(|year| {
        [
            format!("{words} {year}"),
            format!("{words} {year}/{:02}", (year + 1) % 100),
        ]
    });
    let mut forms = forms.into_iter().flatten();
    let says_year = words.to_lowercase().contains("year");
    forms.find(|form| {
        let Ok(when) = When::parse(form) else {
            return false;
        };
        let Meaning::Period(period) = when.meaning() else {
            return when.earlier().is_empty() && when.last_day().is_some_and(|last| last >= agreed);
        };
        let is_clear = match period.kind() {
            // "Completed 2024" is no better than "Completed".
            PeriodKind::Year
            | PeriodKind::FinancialYear
            | PeriodKind::SchoolYear
            | PeriodKind::MunicipalYear => says_year,
            // Quarters are those of financial years.
            PeriodKind::Quarter => form.contains('/'),
            _ => true,
        };
        is_clear && when.earlier().is_empty() && period.last_day() >= agreed
    })
}

/// Whether the words name a year, so that none is missing.
fn has_year(words: &str) -> bool {
    let mut pieces = words.split(|letter: char| !letter.is_ascii_digit());
    pieces.any(|piece| piece.len() == 4)
}

fn has_end(words: &str) -> bool {
    When::parse(words).is_ok_and(|when| when.last_day().is_some())
}

/// The shortest word that is taken for a misspelt month, in letters.
const SHORTEST: usize = 4;

#[cfg(test)]
mod tests {
    use super::{misspelt, with_century};

    #[test]
    fn a_misspelt_month_is_recognised() {
        assert_eq!(
            misspelt("31 Decmber 2023").as_deref(),
            Some("31 December 2023")
        );
        assert_eq!(misspelt("Easter, Spring or march/April 2023, or Q4"), None);
        assert_eq!(
            misspelt("Sepetmber 2025").as_deref(),
            Some("September 2025")
        );
        assert_eq!(misspelt("Tachwed 2025").as_deref(), Some("Tachwedd 2025"));
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
            ("25 March", None),
            ("Room 25", None),
            ("March 2025", None),
        ] {
            assert_eq!(with_century(words).as_deref(), clear, "{words}");
        }
    }
}
