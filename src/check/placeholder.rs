//! Texts that only fill a field, and say nothing.

use crate::model::RichText;

/// Words for what is still awaited.
const AWAITED: [&str; 9] = [
    "tbc",
    "tba",
    "tbd",
    "to follow",
    "awaited",
    "pending",
    "not yet known",
    "unknown",
    "not known",
];

/// Words for nothing at all.
const NOTHING: [&str; 9] = [
    "none",
    "nil",
    "nothing",
    "n/a",
    "na",
    "not applicable",
    "no update",
    "no update received",
    "no evidence",
];

/// Words which say that something was done, but not what.
const DONE: [&str; 5] = ["yes", "done", "complete", "completed", "achieved"];

/// Words which say that the evidence is somewhere else, where a reader of this paper cannot see it.
const ELSEWHERE: [&str; 14] = [
    "as above",
    "as below",
    "as before",
    "see above",
    "see below",
    "see previous update",
    "as previous update",
    "as previously reported",
    "nothing to report",
    "nothing further to report",
    "no further update",
    "verbal update",
    "verbal update to be given",
    "verbal update at meeting",
];

/// What begins a text that is still awaited, where one of [`OUTSTANDING`] follows: "Awaiting an update from the service".
const AWAITING: [&str; 4] = ["awaiting ", "awaited ", "tbc ", "still awaiting "];

/// What an officer waits for who has nothing to say yet. Who awaits planning permission has said something.
const OUTSTANDING: [&str; 9] = [
    "update",
    "an update",
    "the update",
    "information",
    "evidence",
    "details",
    "response",
    "a response",
    "by",
];

/// What may follow "to be".
pub(super) const TO_BE: [&str; 9] = [
    "confirmed",
    "appointed",
    "agreed",
    "decided",
    "recruited",
    "advised",
    "allocated",
    "identified",
    "determined",
];

/// The longest text that is looked at, in bytes: what is longer says something.
const LONGEST: usize = 40;

/// "TBC", "To be confirmed", "–": something is still to be said.
pub(super) fn awaits(text: &RichText) -> bool {
    text.source().len() <= LONGEST && is_awaited(&text.plain())
}

/// "TBC", and also "N/A" and "None", after which nothing is to be expected.
pub(super) fn says_nothing(text: &RichText) -> bool {
    text.source().len() <= LONGEST && is_nothing(&text.plain())
}

/// "Done", and also "N/A" and "TBC": as evidence they say no more than the grade does.
pub(super) fn proves_nothing(text: &RichText) -> bool {
    let is_done = || DONE.contains(&bare(&text.plain().to_lowercase()));
    reports_nothing(text) || (text.source().len() <= LONGEST && is_done())
}

/// "As above", "Verbal update", "Awaiting update from service", and also "TBC": a reader of the paper learns nothing.
pub(super) fn reports_nothing(text: &RichText) -> bool {
    says_nothing(text) || (text.source().len() <= LONGEST && is_no_report(&text.plain()))
}

fn is_no_report(text: &str) -> bool {
    let small = text.to_lowercase();
    let all = bare(&small);
    let awaiting = AWAITING.iter().find_map(|begin| all.strip_prefix(begin));
    let is_awaiting = awaiting.is_some_and(|what| {
        let goes_on = |more: &str| more.is_empty() || more.starts_with(' ');
        let mut outstanding = OUTSTANDING.iter();
        outstanding.any(|one| what.strip_prefix(one).is_some_and(goes_on))
    });
    let is_awaited = all
        .strip_suffix(" awaited")
        .or_else(|| all.strip_suffix(" to follow"))
        .is_some_and(|what| OUTSTANDING.contains(&what));
    ELSEWHERE.contains(&all) || is_awaiting || is_awaited
}

fn is_awaited(text: &str) -> bool {
    let small = text.to_lowercase();
    let all = bare(&small);
    let to_be = all.strip_prefix("to be ");
    all.is_empty() || AWAITED.contains(&all) || to_be.is_some_and(|what| TO_BE.contains(&what))
}

/// True for plain words that say nothing, or that something is still to be said.
pub(super) fn is_nothing(text: &str) -> bool {
    is_awaited(text) || NOTHING.contains(&bare(&text.to_lowercase()))
}

fn bare(text: &str) -> &str {
    text.trim_matches(|letter: char| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_says_nothing() {
        for words in ["TBC", "tbc.", "To be confirmed", "–", "…", "?", "To follow"] {
            assert!(is_awaited(words) && is_nothing(words), "{words}");
        }
        for words in ["N/A", "None", "Not applicable.", "No update received"] {
            assert!(!is_awaited(words) && is_nothing(words), "{words}");
        }
        for words in [
            "As above",
            "Update awaited",
            "Verbal update.",
            "Nothing to report",
            "Awaiting update from service",
            "TBC by the service",
            "Information to follow",
        ] {
            assert!(is_no_report(words), "{words}");
        }
        for words in [
            "Awaiting planning permission",
            "Awaiting the updated lease from the landlord",
            "Update given to the Board in May",
            "As above, and 40 trees were planted",
        ] {
            assert!(!is_no_report(words), "{words}");
        }
        for words in [
            "To be confirmed by the Board in May",
            "None of the schools was closed",
            "12",
        ] {
            assert!(!is_nothing(words), "{words}");
        }
    }
}
