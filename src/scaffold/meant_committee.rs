//! The name of a meeting's file, and the committees that there are → the committee that meets.

use std::collections::BTreeSet;

use crate::meetings::MeetingSummary;
use crate::model::Review;

/// The committees of all reviews and meetings.
pub(super) fn committees<'a>(
    reviews: &'a [Review],
    meetings: &'a [MeetingSummary],
) -> BTreeSet<&'a str> {
    let of_reviews = reviews.iter().map(|review| review.committee.as_str());
    let of_meetings = meetings.iter().map(|meeting| meeting.committee.as_str());
    let all = of_reviews.chain(of_meetings);
    all.filter(|committee| !committee.is_empty()).collect()
}

/// The committee that a name means: the only one with the name's words in it. A name without words means the only one that
/// there is, if `are_all` of them are known.
pub(super) fn meant_committee<'a>(
    name: &str,
    all: &BTreeSet<&'a str>,
    are_all: bool,
) -> Option<&'a str> {
    let words = name.get(10..)?.split('-');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let is_meant = |committee: &&&str| {
        let small = committee.to_lowercase();
        words.iter().all(|word| small.contains(word))
    };
    let meant: Vec<&&str> = all.iter().filter(is_meant).collect();
    match meant.as_slice() {
        [only] if are_all || !words.is_empty() => Some(**only),
        _ => None,
    }
}
