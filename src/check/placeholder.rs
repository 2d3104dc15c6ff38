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
const ELSEWHERE: [&str; 20] = [
    "as above",
    "as below",
    "as before",
    "as per above",
    "as stated above",
    "same as above",
    "ditto",
    "see above",
    "see below",
    "please see above",
    "see previous",
    "see previous update",
    "see last update",
    "as previous update",
    "as previously reported",
    "as previously",
    "nothing to report",
    "nothing further to report",
    "nothing new to report",
    "nothing to add",
];

/// What begins a text that is still awaited, where one of [`OUTSTANDING`] follows: "Awaiting an update from the service".
const AWAITING: [&str; 7] = [
    "awaiting",
    "awaited",
    "tbc",
    "still awaiting",
    "waiting for",
    "pending",
    "no",
];

/// What an officer waits for who has nothing to say yet. Who awaits planning permission has said something.
const OUTSTANDING: [&str; 15] = [
    "update",
    "an update",
    "the update",
    "further update",
    "a further update",
    "verbal update",
    "a verbal update",
    "information",
    "further information",
    "evidence",
    "details",
    "response",
    "a response",
    "report",
    "a report",
];

/// What may follow such a thing that has been announced, and not given: "Update to be provided at the meeting".
const ANNOUNCED: [&str; 12] = [
    "awaited",
    "to follow",
    "pending",
    "outstanding",
    "requested",
    "tbc",
    "to be",
    "will be",
    "at the",
    "at meeting",
    "at committee",
    "required",
];

/// What may follow "to be" or "will be" there.
const GIVEN: [&str; 8] = [
    "given",
    "provided",
    "supplied",
    "reported",
    "presented",
    "made",
    "circulated",
    "confirmed",
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
const LONGEST: usize = 80;

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
    ELSEWHERE.contains(&all) || is_awaiting(all) || is_announced(all)
}

/// "Awaiting update from service", "TBC by the service".
fn is_awaiting(all: &str) -> bool {
    let after = |begin: &&str| after_words(all, begin);
    let what = AWAITING.iter().find_map(after).map(str::trim_start);
    what.is_some_and(|what| {
        let mut outstanding = OUTSTANDING.iter();
        outstanding.any(|one| after_words(what, one).is_some_and(is_from))
            || (all.starts_with("tbc ") && is_from(what))
    })
}

/// "Update awaited", "A verbal update will be given at the meeting".
fn is_announced(all: &str) -> bool {
    let mut outstanding = OUTSTANDING.iter();
    outstanding.any(|one| {
        let Some(rest) = after_words(all, one).map(str::trim_start) else {
            return false;
        };
        // "Information" and "evidence" alone are the beginning of something.
        let is_verbal = rest.is_empty() && one.ends_with("verbal update");
        let mut announced = ANNOUNCED.iter();
        is_verbal
            || announced.any(|one| {
                let after = after_words(rest, one).map(str::trim_start);
                after.is_some_and(|after| match *one {
                    "to be" | "will be" => GIVEN
                        .iter()
                        .any(|given| after_words(after, given).is_some()),
                    "at the" => after.starts_with("meeting") || after.starts_with("committee"),
                    _ => is_from(after),
                })
            })
    })
}

/// Whether nothing follows, or only who is to say it and when.
fn is_from(rest: &str) -> bool {
    let rest = rest.trim_start();
    let first = rest.split(' ').next().unwrap_or_default();
    matches!(first, "" | "from" | "by" | "at" | "received" | "yet")
}

/// What follows these words at the beginning of a text.
fn after_words<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(words)?;
    (rest.is_empty() || !rest.starts_with(char::is_alphanumeric)).then_some(rest)
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
            "Update to be provided at the meeting",
            "A verbal update will be given to the Committee.",
            "Verbal update at meeting",
            "No update received from the service",
            "No further information at this time",
            "See above.",
            "Ditto",
            "Update requested from Highways",
        ] {
            assert!(is_no_report(words), "{words}");
        }
        for words in [
            "Awaiting planning permission",
            "Awaiting the updated lease from the landlord",
            "Update given to the Board in May",
            "No update was needed",
            "No evidence of harm was found",
            "Information was sent to all schools",
            "Pending applications were reviewed",
            "Report published",
            "Details are on the website",
            "See above the report of the Ombudsman",
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
