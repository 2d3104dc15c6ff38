//! The words beside a date or a name that stands in its own cell or line → whether they change what it means.
//!
//! A template may put a date into a sentence of its own, and a label before it. A date that begins its cell or its line, with nothing
//! else written there, is a value: what a reader finds after it belongs to it.

use super::joined_text::{TURNING, is_taken_back, turns};

/// Words that change a date or a name where they stand right after it.
const CHANGING: [&str; 9] = [
    "was",
    "formerly",
    "previously",
    "former",
    "draft",
    "partly",
    "partially",
    "only",
    "waived",
];

/// The same in two words.
const CHANGING_IN_TWO: [[&str; 2]; 9] = [
    ["in", "part"],
    ["not", "before"],
    ["not", "yet"],
    ["at", "earliest"],
    ["it", "has"],
    ["has", "passed"],
    ["has", "ended"],
    ["call-in", "waived"],
    ["call-in", "does"],
];

/// What a council may say of a date in its own cell, and of what comes after it.
const OF_DATES: [&str; 11] = [
    "agreed", "revised", "extended", "changed", "moved", "new", "overdue", "due", "passed",
    "target", "deadline",
];

/// The same in words that stand alone.
const LIMIT: &str = "at the latest";

/// Words that join another name to one.
const JOINING: [&str; 6] = ["and", "or", "with", "acting", "jointly", "vacant"];

/// How many words before a date can turn it round.
const MOST_BEFORE: usize = 3;

/// Whether words right after a date or a name, wherever it is, change it.
pub(super) fn are_changing(words: &str) -> bool {
    let mut said = words.split_whitespace().filter_map(|word| {
        let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        (!word.is_empty()).then(|| word.to_lowercase())
    });
    let (first, second) = (said.next(), said.next());
    let Some(first) = first.as_deref() else {
        return false;
    };
    let is_pair = |[one, other]: &[&str; 2]| first == *one && second.as_deref() == Some(*other);
    is_taken_back(words, true) || CHANGING.contains(&first) || CHANGING_IN_TWO.iter().any(is_pair)
}

/// Whether words after a date in its own cell say more of it than a label or what a council may say there.
pub(super) fn say_more_of_date<'l>(words: &str, labels: impl Iterator<Item = &'l str>) -> bool {
    if !words.contains(char::is_alphabetic) {
        return false;
    }
    let mut left = words.to_lowercase();
    for known in labels.chain([LIMIT]) {
        let known = known.trim_end_matches(':').to_lowercase();
        if !known.is_empty() {
            left = left.replacen(&known, "", 1);
        }
    }
    left.contains(char::is_alphabetic) && !turns(left.split_whitespace(), &OF_DATES)
}

/// Whether words after a name in its own cell join another one to it, or say that it is no longer right.
pub(super) fn say_more_of_name(words: &str) -> bool {
    are_changing(words) || turns(words.split_whitespace(), &JOINING)
}

/// Whether words say a time of a clock: "6.00 pm", "18:00".
pub(super) fn says_time(words: &str) -> bool {
    let is_figure = |sign: char| sign.is_ascii_digit();
    words.match_indices(['.', ':']).any(|(at, _)| {
        let before = words.get(..at).unwrap_or_default();
        let after = words.get(at + 1..).unwrap_or_default();
        before.ends_with(is_figure)
            && after
                .chars()
                .take(2)
                .filter(|sign| is_figure(*sign))
                .count()
                == 2
    })
}

/// Whether words before a date turn it round: "not before". A label ends with a colon.
pub(super) fn turn_date_round(before: &str) -> bool {
    let words = before.rsplit(':').next().unwrap_or_default();
    let is_short = words.split_whitespace().nth(MOST_BEFORE).is_none();
    let first = words.split_whitespace().next().unwrap_or_default();
    let is_limit = |word: &str| ["later", "after"].contains(&word);
    is_short
        && !first.ends_with('.')
        && turns([first].into_iter(), &TURNING)
        && !words.split_whitespace().any(is_limit)
}

#[cfg(test)]
mod tests {
    use super::{are_changing, say_more_of_date, say_more_of_name, says_time, turn_date_round};

    #[test]
    fn words_after_a_date_change_it_or_belong_to_it() {
        for words in [
            "or later",
            "(was May 2022)",
            ", in part",
            "(draft)",
            "(not agreed)",
            "not before then",
            "It has passed.",
        ] {
            assert!(are_changing(words), "{words}");
        }
        for words in ["", ".", "(agreed)", "(Q3)", "in the evening", "in public"] {
            assert!(!are_changing(words), "{words}");
        }
        let more = |words: &str| say_more_of_date(words, ["Agreed by:"].into_iter());
        for words in ["for now", "It has passed.", "or later", "(Q3)"] {
            assert!(more(words), "{words}");
        }
        for words in [
            ")",
            "(agreed)",
            "(revised date)",
            "(overdue by a month)",
            ", at the latest",
            "agreed by",
        ] {
            assert!(!more(words), "{words}");
        }
    }

    #[test]
    fn words_after_a_name_join_another_one_to_it() {
        for words in ["and the Leader", "(former)", ", acting"] {
            assert!(say_more_of_name(words), "{words}");
        }
        for words in ["", ", officer or deputy", "(Chair)"] {
            assert!(!say_more_of_name(words), "{words}");
        }
    }

    #[test]
    fn a_time_has_two_figures_after_its_sign() {
        assert!(says_time("for 6.00 pm"));
        assert!(says_time("(until 18:30)"));
        assert!(!says_time("in room 4.2 of the Town Hall"));
    }

    #[test]
    fn words_before_a_date_turn_it_round() {
        for words in ["not before", "Date: not before", "no earlier than", "not"] {
            assert!(turn_date_round(words), "{words}");
        }
        for words in [
            "",
            "Date:",
            "no later than",
            "not after",
            "No. 4 of",
            "Not before:",
            "We could not do this by",
        ] {
            assert!(!turn_date_round(words), "{words}");
        }
    }
}
