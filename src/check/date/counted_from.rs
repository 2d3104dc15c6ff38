//! The words of a date that is not understood, and a date among them → whether a time is counted from it: "Within 28 working days of
//! 1 May 2025". It is no date by which anything is done, and must not be offered as one.

/// After one of these comes the day from which a time is counted.
const FROM: [&str; 9] = [
    "of",
    "from",
    "after",
    "following",
    "since",
    "post",
    "ar ôl",
    "wedi",
    "o",
];

/// What is counted.
const UNITS: [&str; 9] = [
    "day", "week", "month", "year", "term", "diwrnod", "wythnos", "mis", "blynedd",
];

/// Whether a time is counted from a date.
pub(super) fn is_counted_from(words: &str, date: &str) -> bool {
    let small = words.to_lowercase();
    let Some((before, _)) = small.split_once(&date.to_lowercase()) else {
        return false;
    };
    let before = before.trim_end_matches([' ', '(', ',', ':']);
    let is_from = |word: &&str| {
        let rest = before.strip_suffix(*word);
        rest.is_some_and(|rest| rest.ends_with(' '))
    };
    FROM.iter().any(is_from) && UNITS.iter().any(|unit| before.contains(unit))
}

#[cfg(test)]
mod tests {
    use super::is_counted_from;

    #[test]
    fn a_day_from_which_a_time_is_counted_is_no_end() {
        for (words, date, is_so) in [
            ("Within 28 working days of 1 May 2025", "1 May 2025", true),
            ("10 school days after 14 April 2025", "14 April 2025", true),
            (
                "Some weeks from the (1 May 2025) meeting",
                "1 May 2025",
                false,
            ),
            ("O fewn 20 diwrnod gwaith o 1 Mai 2025", "1 Mai 2025", true),
            ("Each week until 1 May 2025", "1 May 2025", false),
            ("The start of 2025", "2025", false),
        ] {
            assert_eq!(is_counted_from(words, date), is_so, "{words}");
        }
    }
}
