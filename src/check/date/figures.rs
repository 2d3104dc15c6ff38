//! A word → whether it is a day in figures.

/// "30/02/2025", "31.04.25", "31-11-24": a day, a month and a year between two separators that are alike. "24/7/365" is
/// none, and neither is the number of a part such as "12.13.14". "19/13/24" is meant to be one.
pub(crate) fn is_a_date_in_figures(word: &str) -> bool {
    let separators = ['/', '.', '-'];
    let separator = separators.into_iter().find(|sign| word.contains(*sign));
    let parts: Vec<&str> = separator.map_or(Vec::new(), |sign| word.split(sign).collect());
    let [day, month, year] = parts.as_slice() else {
        return false;
    };
    let within = |figures: &str, most: u8| {
        figures.len() <= 2
            && figures
                .parse::<u8>()
                .is_ok_and(|number| (1..=most).contains(&number))
    };
    let is_year = matches!(year.len(), 2 | 4) && year.bytes().all(|figure| figure.is_ascii_digit());
    // "19/20/21" are three numbers.
    let is_in_row = || {
        let parts = [day, month, year].map(|figures| figures.parse().unwrap_or(0_u16));
        parts.is_sorted()
    };
    let is_meant = || separator == Some('/') && within(month, 31) && !is_in_row();
    within(day, 31) && is_year && (within(month, 12) || is_meant())
}

#[cfg(test)]
mod tests {
    use super::is_a_date_in_figures;

    #[test]
    fn a_date_in_figures_has_a_day_a_month_and_a_year() {
        for word in [
            "30/02/2025",
            "31.04.25",
            "31/11/24",
            "31-11-2024",
            "1/1/24",
            "19/13/24",
        ] {
            assert!(is_a_date_in_figures(word), "{word}");
        }
        for word in [
            "24/7/365",
            "19/20/21",
            "12.13.14",
            "1.2.3",
            "30/02-2025",
            "2025/26",
            "31/04",
            "00/05/25",
            "24/01234/FUL",
        ] {
            assert!(!is_a_date_in_figures(word), "{word}");
        }
    }
}
