//! Words typed as a date → whether they say no more than that.
//!
//! "When the sale of the depot is completed" is a date too, and says what nobody should know yet.

use crate::model::{MONTH_NAMES, WELSH_MONTH_NAMES, day_of_week};

/// Words between the figures and the names of dates.
const BETWEEN: [&str; 37] = [
    "by",
    "the",
    "end",
    "of",
    "early",
    "mid",
    "late",
    "from",
    "to",
    "and",
    "st",
    "nd",
    "rd",
    "th",
    "spring",
    "summer",
    "autumn",
    "winter",
    "term",
    "termly",
    "monthly",
    "quarterly",
    "annually",
    "ongoing",
    "tbc",
    "q1",
    "q2",
    "q3",
    "q4",
    "quarter",
    "year",
    "academic",
    "financial",
    "school",
    "complete",
    "completed",
    "dydd",
];

/// Those of them that only lead to what follows: a date does not end with one.
const LEADING_ON: [&str; 6] = ["by", "the", "of", "from", "to", "and"];

/// The date with which words begin, where other words follow it: "October 2019 (when …)".
pub fn date_before(words: &str) -> Option<&str> {
    let spaces = words.match_indices(char::is_whitespace).rev();
    let beginnings = spaces.filter_map(|(at, _)| words.get(..at));
    let beginnings = beginnings.map(|start| start.trim_end_matches([' ', ',', ';', ':', '–', '-']));
    let mut dates = beginnings.filter(|start| {
        let last = start.rsplit(' ').next().unwrap_or_default();
        let leads_on = LEADING_ON
            .iter()
            .any(|word| word.eq_ignore_ascii_case(last));
        !leads_on && start.contains(|sign: char| sign.is_ascii_digit()) && is_only_a_date(start)
    });
    dates.next().filter(|_| !is_only_a_date(words))
}

/// Whether the words are a date and nothing else. What is not known is taken for something else.
pub fn is_only_a_date(words: &str) -> bool {
    let small = words.to_lowercase();
    let mut parts = small
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty());
    parts.all(|part| {
        let name = part.trim_start_matches(|figure: char| figure.is_ascii_digit());
        let is_month = MONTH_NAMES.iter().any(|month| {
            let month = month.to_lowercase();
            month == name || (name.len() == 3 && month.starts_with(name))
        });
        let is_welsh = || {
            let mut months = WELSH_MONTH_NAMES.iter();
            months.any(|month| month.eq_ignore_ascii_case(name))
        };
        let is_month = is_month || name == "sept" || is_welsh();
        name.is_empty()
            || is_month
            || day_of_week(part).is_some()
            || BETWEEN.contains(&name)
            || BETWEEN.contains(&part)
    })
}

#[cfg(test)]
mod tests {
    use super::{date_before, is_only_a_date};

    #[test]
    fn the_date_before_other_words_ends_where_it_ends() {
        for (words, date) in [
            (
                "October 2019 (when the depot is sold)",
                Some("October 2019"),
            ),
            ("5 October 2019, by A. Officer", Some("5 October 2019")),
            ("3 March 2026; the price", Some("3 March 2026")),
            (
                "12 July 2018 from the sale of Elm House",
                Some("12 July 2018"),
            ),
            ("12 July 2018", None),
            ("The sale of Elm House", None),
        ] {
            assert_eq!(date_before(words), date, "{words}");
        }
    }

    #[test]
    fn words_beside_a_date_are_seen() {
        for date in [
            "March 2025",
            "12th July 2018",
            "By the end of Sept 2024",
            "Q3 2025/26",
            "Ongoing",
            "01/04/2025",
            "Tuesday 3 March 2026",
            "3 Mawrth 2026",
            "Dydd Gwener 3 Gorffennaf 2026",
        ] {
            assert!(is_only_a_date(date), "{date}");
        }
        for words in [
            "March 2025, when the depot is sold",
            "Sale of Elm House",
            "3 Mawrth 2026, pan werthir y depo",
            "After 12 July 2018: contract",
        ] {
            assert!(!is_only_a_date(words), "{words}");
        }
    }
}
