//! "Next year", "this year", "next summer", and the day on which they were written → the same with the year that is meant:
//! "Early next year", written in July 2025, is "Early 2026".

use jiff::civil::Date;

use crate::model::{Meaning, PeriodKind, When};

/// The words with their year. The outer none is for words that say nothing of the kind, and the inner one for those of which
/// nobody can tell the year.
pub(super) fn with_next(written: Date, words: &str) -> Option<Option<String>> {
    let small = words.to_lowercase();
    // Where small letters are longer, places in the one are not those in the other.
    if small.len() != words.len() {
        return None;
    }
    let year = written.year();
    let named = [("next year", year + 1), ("this year", year)];
    let clear = |clear: String| {
        let when = When::parse(&clear).ok()?;
        let is_clear = when.earlier().is_empty() && when.last_day() >= Some(written);
        is_clear.then_some((clear, when))
    };
    for (said, year) in named {
        if let Some(at) = small.find(said) {
            let (before, after) = (words.get(..at)?, words.get(at + said.len()..)?);
            let after = after.strip_prefix("'s").unwrap_or(after);
            return Some(clear(format!("{before}{year}{after}")).map(|(words, _)| words));
        }
    }
    let at = small.find("next ")?;
    let (before, after) = (words.get(..at)?, words.get(at + "next ".len()..)?);
    let bare = format!("{before}{after}");
    let bare = match at {
        0 => capital(&bare),
        _ => bare,
    };
    let years = [year, year + 1];
    let pairs = years.map(|year| format!("{bare} {year}/{:02}", (year + 1) % 100));
    let alone = years.map(|year| format!("{bare} {year}"));
    let is_year = after.to_lowercase().contains("year");
    let mut forms = alone.into_iter().filter(|_| !is_year).chain(pairs);
    // "Next summer" begins after the day on which it was written.
    Some(forms.find_map(|form| {
        let (form, when) = clear(form)?;
        (is_named(when.meaning(), is_year) && when.first_day() > Some(written)).then_some(form)
    }))
}

/// Whether it is a time that comes once a year. "Meeting 2025/26" is all of that year.
fn is_named(meaning: &Meaning, is_year: bool) -> bool {
    match meaning {
        Meaning::Month(_) => true,
        Meaning::Period(period) => {
            matches!(
                period.kind(),
                PeriodKind::Season
                    | PeriodKind::Term
                    | PeriodKind::Holidays
                    | PeriodKind::Easter
                    | PeriodKind::Christmas
            ) || is_year
        }
        _ => false,
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::with_next;

    #[test]
    fn the_next_one_is_the_first_that_begins_after_it_was_said() {
        let said = |words| with_next(date(2024, 7, 12), words);
        for (words, clear) in [
            ("Early next year", Some("Early 2025")),
            ("By the end of next year", Some("By the end of 2025")),
            ("Next year", Some("2025")),
            ("Later this year", Some("Later 2024")),
            ("Next summer", Some("Summer 2025")),
            ("Next March", Some("March 2025")),
            ("By next spring", Some("By spring 2025")),
            (
                "End of next financial year",
                Some("End of financial year 2025/26"),
            ),
            ("Next municipal year", Some("Municipal year 2025/26")),
            ("Next meeting", None),
        ] {
            assert_eq!(said(words), Some(clear.map(str::to_owned)), "{words}");
        }
        assert_eq!(said("September"), None);
    }
}
