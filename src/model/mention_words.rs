//! A word for a recommendation, and the words around it that say whether it is one.
//!
//! It must not know the numbers of a review.

use super::mention_letters::{begins, begins_with_several, spaces};
use super::{REFERENCE_WORDS, ReferenceWords};

/// A word for a recommendation.
pub(super) struct FoundWord {
    /// How many bytes it has.
    pub(super) length: usize,
    /// Whether it is of several.
    pub(super) is_several: bool,
    /// The other words of its language.
    pub(super) words: Option<&'static ReferenceWords>,
    /// "rec", which is short for a recommendation and for a recreation ground.
    pub(super) is_small: bool,
}

/// The word for a recommendation that a text begins with; `labels` are those of the council.
pub(super) fn found_word(text: &str, labels: &[&str]) -> Option<FoundWord> {
    for words in REFERENCE_WORDS {
        let lists = [(words.several, true), (words.one, false)];
        for (list, is_several) in lists {
            for word in list {
                let Some(length) = begins(text, word) else {
                    continue;
                };
                let is_short = word.starts_with(char::is_uppercase);
                let stop = is_short && text.get(length..)?.starts_with('.');
                return Some(FoundWord {
                    length: length + usize::from(stop),
                    is_several,
                    words: Some(words),
                    is_small: is_short && !text.starts_with(word),
                });
            }
        }
    }
    let mut labels = labels.iter();
    labels.find_map(|label| {
        let several = || begins_with_several(text, label);
        let one = begins(text, label).map(|length| (length, false));
        let (length, is_several) = one.or_else(|| several().map(|length| (length, true)))?;
        Some(FoundWord {
            length,
            is_several,
            words: None,
            is_small: false,
        })
    })
}

/// Whether "rec 2" may be a recommendation after these words. A recreation ground is "the rec" or has a name: "Oak rec".
pub(super) fn may_refer(before: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let word = last.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let ends = before.is_empty() || last.ends_with(|sign: char| !sign.is_alphanumeric());
    ends || BEFORE_SMALL
        .iter()
        .any(|one| word.eq_ignore_ascii_case(one))
}

/// Whether "rec no. 2" may be a recommendation after these words: "work on rec no. 2", and not "the rec no. 2" nor "Oak rec no. 2".
pub(super) fn may_be_numbered(before: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    last.starts_with(char::is_lowercase) && !matches!(last, "the" | "a" | "our" | "this")
}

/// Words that lead to "rec 2".
const BEFORE_SMALL: &[&str] = &[
    "see", "also", "per", "under", "and", "or", "with", "as", "re", "against", "both", "for",
    "from", "of", "to", "in", "by",
];

/// Words before "R2" that say it is something else.
pub(super) const BEFORE_OTHERS: &[&str] = &[
    "the", "The", "a", "an", "form", "Form", "route", "Route", "bus", "Bus", "road", "Road",
    "class", "type", "grade", "band", "zone", "Zone", "Class", "Type", "Band",
];

/// Words before "R99" that say that it is a recommendation, though the review has none of that number.
pub(super) const BEFORE_UNKNOWN: &[&str] = &["see", "See", "also", "per", "under", "re"];

/// Words that can follow "R2" where it is a recommendation; after another word it is the name of a thing.
pub(super) const AFTER_SHORT: &[&str] = &[
    "is", "was", "are", "were", "has", "have", "will", "and", "or", "to", "above", "below", "for",
    "in", "–", "-", "&",
];

/// What joins two numbers: "2, 3", "2 and 3", "2-3"; how long it is.
pub(super) fn between(text: &str) -> Option<usize> {
    let rest = text.trim_start();
    let at = text.len() - rest.len();
    let sign = [", ", "-", "–", "&", "/"];
    if let Some(sign) = sign.iter().find(|sign| rest.starts_with(**sign)) {
        let after = at + sign.len();
        let after = after + spaces(text.get(after..)?);
        // "2, 3, and 5"
        return Some(after + joining_word(text.get(after..)?).unwrap_or(0));
    }
    match at {
        0 => None,
        _ => Some(at + joining_word(rest)?),
    }
}

fn joining_word(text: &str) -> Option<usize> {
    let mut words = REFERENCE_WORDS.iter().flat_map(|words| words.between);
    let length = words.find_map(|word| begins(text, word))?;
    Some(length + spaces(text.get(length..)?))
}
