//! Texts that only fill a field, and say nothing.

use super::placeholder_words::{
    ANNOUNCED, AWAITED, AWAITING, DONE, ELSEWHERE, FROM, GIVEN, GOING_ON, NOTHING, OUTSTANDING,
    TO_BE, VERBAL,
};
use crate::model::RichText;

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
    let is_done = || DONE.contains(&bare(&small(&text.plain())));
    reports_nothing(text) || (text.source().len() <= LONGEST && is_done())
}

/// "As above", "Verbal update", "Awaiting update from service", and also "TBC": a reader of the paper learns nothing.
pub(super) fn reports_nothing(text: &RichText) -> bool {
    says_nothing(text) || (text.source().len() <= LONGEST && is_no_report(&text.plain()))
}

/// "As above", "Ditto": a text that only has the words of another. "See attached" is left out, because what is attached is there.
pub(super) fn refers_elsewhere(text: &RichText) -> bool {
    let is_short = text.source().len() <= LONGEST;
    is_short && {
        let small = small(&text.plain());
        let all = bare(&small);
        ELSEWHERE.contains(&all) && !all.contains("attached")
    }
}

fn is_no_report(text: &str) -> bool {
    let small = small(text);
    let all = bare(&small);
    ELSEWHERE.contains(&all) || GOING_ON.contains(&all) || is_awaiting(all) || is_announced(all)
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
        let is_verbal = rest.is_empty() && VERBAL.iter().any(|verbal| one.ends_with(verbal));
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
    FROM.contains(&first)
}

/// What follows these words at the beginning of a text.
fn after_words<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(words)?;
    (rest.is_empty() || !rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

fn is_awaited(text: &str) -> bool {
    let small = small(text);
    let all = bare(&small);
    let to_be = all.strip_prefix("to be ");
    all.is_empty() || AWAITED.contains(&all) || to_be.is_some_and(|what| TO_BE.contains(&what))
}

/// True for plain words that say nothing, or that something is still to be said.
pub(super) fn is_nothing(text: &str) -> bool {
    is_awaited(text) || NOTHING.contains(&bare(&small(text)))
}

/// In small letters, with straight apostrophes.
fn small(text: &str) -> String {
    text.to_lowercase().replace('’', "'")
}

fn bare(text: &str) -> &str {
    text.trim_matches(|letter: char| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_says_nothing() {
        for words in [
            "TBC",
            "tbc.",
            "To be confirmed",
            "To be updated.",
            "to be provided",
            "–",
            "…",
            "?",
            "To follow",
        ] {
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
            "Diweddariad i ddilyn",
            "Diweddariad llafar yn y cyfarfod",
            "Yn aros am ddiweddariad gan y gwasanaeth",
            "Dim i’w adrodd.",
            "Gweler uchod",
            "Rhagor o wybodaeth i ddilyn",
            "Fel uchod",
            "As last time.",
            "Ongoing.",
            "Work is ongoing",
            "Same as before",
            "See attached.",
            "As per the last report",
            "As reported previously.",
            "No change since the last update",
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
            "No change was needed to the lease",
            "Ongoing work at Norton has moved to phase 2",
            "As last year, 40 trees were planted",
            "See attached schedule of 12 repairs",
            "As above, and 40 trees were planted",
            "Diweddariad i ddilynwyr y cynllun",
            "Dim ond tair ysgol sydd ar ôl",
            "Adroddiad wedi’i gyhoeddi",
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
