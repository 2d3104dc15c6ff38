//! The words of a deadline → whether they say that the decision was called in: "Called in by five Members", "Called in on 12
//! December 2017", and no deadline before that.
//!
//! It must not know the days among the words.

/// Words that may come before "called in", and say no more.
const BEFORE: [&str; 16] = [
    "yes",
    "the",
    "this",
    "a",
    "key",
    "executive",
    "decision",
    "decisions",
    "item",
    "was",
    "were",
    "has",
    "have",
    "been",
    "-",
    "–",
];

/// What else says it in Welsh.
const IN_WELSH: [&[&str]; 3] = [
    &["galwyd", "i", "mewn"],
    &["galwyd", "y", "penderfyniad", "i", "mewn"],
    &["galwyd", "y", "penderfyniad", "hwn", "i", "mewn"],
];

/// Whether the words begin with that. "Can be called in" and "unless called in" say another thing.
pub(super) fn says_called_in(parts: &[&str]) -> bool {
    let small: Vec<String> = parts.iter().map(|word| word.to_lowercase()).collect();
    let words: Vec<&str> = small.iter().map(String::as_str).collect();
    let lead = words.iter().take_while(|word| BEFORE.contains(word));
    let rest = words.get(lead.count()..).unwrap_or_default();
    let is_called = matches!(rest, ["called-in", ..] | ["called", "in" | "-in", ..]);
    is_called || IN_WELSH.iter().any(|called| words.starts_with(called))
}

#[cfg(test)]
mod tests {
    use super::says_called_in;

    #[test]
    fn only_what_was_called_in_is_said_to_be() {
        let says = |words: &str| says_called_in(&words.split(' ').collect::<Vec<_>>());
        for words in [
            "Called in by five County Councillors",
            "Yes – called in on 12 December 2017",
            "This decision was called-in",
            "The decision has been called in",
            "Galwyd i mewn ar 12 Rhagfyr 2017",
        ] {
            assert!(says(words), "{words}");
        }
        for words in [
            "Can be called in",
            "Unless called in",
            "Not called in",
            "If called in on 12 December 2017",
            "20 July 2018 – decision called in",
            "Call-in",
        ] {
            assert!(!says(words), "{words}");
        }
    }
}
