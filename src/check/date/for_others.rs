//! A date, and brackets beside it with a month for some of those for whom the work is done, of which the year is missing → the
//! same with the year: "Nov 2025 (Jan for schools)" is "Nov 2025 (Jan 2026 for schools)".

use crate::model::{Meaning, PeriodKind, When};

/// The words with the year; none where they are not understood with it.
pub(super) fn with_year_in_brackets(words: &str) -> Option<String> {
    let (outside, inside) = words.split_once('(')?;
    let mut figures = outside.rsplit(|letter: char| !letter.is_ascii_digit());
    let year: i16 = figures.find(|figures| figures.len() == 4)?.parse().ok()?;
    let is_month = |word: &str| {
        let when = When::parse(&format!("{word} {year}")).ok();
        when.is_some_and(|when| matches!(when.meaning(), Meaning::Month(_)))
    };
    let mut places = inside.split_inclusive([' ', ')', ':']).scan(0, |at, word| {
        let start = *at;
        *at += word.len();
        Some((start, word.trim_end_matches([' ', ')', ':'])))
    });
    let (at, month) = places.find(|(_, word)| is_month(word))?;
    let (before, after) = inside.split_at_checked(at + month.len())?;
    let clear = format!("{outside}({before} {}{after}", year + 1);
    let when = When::parse(&clear).ok()?;
    let is_of_both = |period: &Meaning| match period {
        Meaning::Period(period) => period.kind() == PeriodKind::Range,
        _ => false,
    };
    is_of_both(when.meaning()).then_some(clear)
}

#[cfg(test)]
mod tests {
    use super::with_year_in_brackets;

    #[test]
    fn the_month_of_the_others_gets_its_year() {
        for (words, clear) in [
            (
                "Nov 2025 (Jan for schools)",
                Some("Nov 2025 (Jan 2026 for schools)"),
            ),
            (
                "November 2025 (schools: January)",
                Some("November 2025 (schools: January 2026)"),
            ),
            (
                "Tach 2025 (Ion i ysgolion)",
                Some("Tach 2025 (Ion 2026 i ysgolion)"),
            ),
            ("Nov 2025 (Jan OSC)", None),
            ("Nov 2025 (for schools)", None),
            ("Nov 2025", None),
        ] {
            assert_eq!(with_year_in_brackets(words).as_deref(), clear, "{words}");
        }
    }
}
