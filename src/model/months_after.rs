//! The words "12 months after the action plan" → how many months, and since when.
//!
//! It must not know any date.

use super::{Months, Since};

/// "12 months after the action plan", "a year after the last update", "12 mis wedi'r diweddariad diwethaf".
pub(super) fn months_after(words: &str) -> Option<(Months, Since)> {
    let small = words.to_lowercase().replace('’', "'");
    let parts: Vec<&str> = small.split_whitespace().collect();
    let (number, unit, rest) = match parts.as_slice() {
        [number, unit, "ar", "ôl" | "ol", rest @ ..]
        | [
            number,
            unit,
            "after" | "from" | "since" | "wedi" | "wedi'r" | "ers",
            rest @ ..,
        ] => (number, unit, rest),
        _ => return None,
    };
    let months = match *unit {
        "month" | "months" | "mis" | "fis" | "misoedd" => figure(number)?,
        "year" | "years" | "flwyddyn" | "flynedd" | "mlynedd" | "blynedd" => figure(number)? * 12,
        _ => return None,
    };
    let rest: Vec<&str> = rest
        .iter()
        .map(|word| word.trim_end_matches(['.', ',']))
        .filter(|word| !SAYING_NO_MORE.contains(word))
        .collect();
    let since = match rest.as_slice() {
        ["action", "plan"] | ["cynllun", "gweithredu"] => Since::ActionPlan,
        ["last" | "latest" | "previous", "update" | "report"]
        | [
            "diweddariad" | "adroddiad",
            "diwethaf" | "blaenorol" | "diweddaraf",
        ] => Since::LastUpdate,
        _ => return None,
    };
    Some((Months::new(months).ok()?, since))
}

/// Words beside the action plan or the update that say no more of it.
const SAYING_NO_MORE: [&str; 10] = [
    "the", "was", "were", "is", "agreed", "approved", "progress", "y", "yr", "cynnydd",
];

fn figure(word: &str) -> Option<i64> {
    const WORDS: [&str; 13] = [
        "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    const WELSH_WORDS: [(&str, i64); 9] = [
        ("un", 1),
        ("dau", 2),
        ("dwy", 2),
        ("tri", 3),
        ("tair", 3),
        ("pedwar", 4),
        ("chwe", 6),
        ("naw", 9),
        ("deuddeg", 12),
    ];
    if let Some((_, number)) = WELSH_WORDS.iter().find(|(name, _)| *name == word) {
        return Some(*number);
    }
    match WORDS.iter().position(|known| *known == word) {
        Some(place) => i64::try_from(place.max(1)).ok(),
        None => word
            .parse()
            .ok()
            .filter(|number| (1..1000).contains(number)),
    }
}
