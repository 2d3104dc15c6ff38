//! The words of a deadline → why the decision cannot be called in.
//!
//! In come words that may say so, out comes the reason. It must not know any day.

/// Why a decision cannot be called in, as far as its record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCallIn {
    /// It recommends something to Council, which decides.
    ForCouncil,
    /// It is urgent: under rule 15 or 16, or by special urgency.
    Urgent,
    /// Call-in was waived.
    Waived,
    /// The record gives another reason.
    Stated,
    /// The record gives no reason: "Not applicable".
    Unstated,
}

/// Whole texts that say that there is no call-in. The others are looked for within a text.
const ALONE: [&str; 14] = [
    "no",
    "none",
    "nil",
    "nac oes",
    "dim",
    "exempt",
    "call in exempt",
    "call in no",
    "subject to call in no",
    "is subject to call in no",
    "is the decision subject to call in no",
    "is this decision subject to call in no",
    "amherthnasol",
    "eithriedig",
];

/// Beginnings that say so.
const BEGINNINGS: [&str; 11] = [
    "not applicable",
    "n/a",
    "na",
    "none",
    "nil",
    "exempt",
    "ddim yn berthnasol",
    "dim yn berthnasol",
    "nid yw'n berthnasol",
    "heb fod yn berthnasol",
    "amherthnasol",
];

/// Words that say so, wherever they are.
const WITHIN: [&str; 38] = [
    "not subject to call in",
    "not subject to the call in",
    "not be subject to call in",
    "not eligible for call in",
    "not open to call in",
    "no call in",
    "not for call in",
    "not liable to call in",
    "cannot be called in",
    "can not be called in",
    "may not be called in",
    "not be called in",
    "call in not applicable",
    "call in is not applicable",
    "call in does not apply",
    "exempt from call in",
    "excluded from call in",
    "exempted from call in",
    "exempt from the call in",
    "heb fod yn destun galw i mewn",
    "ddim yn destun galw i mewn",
    "eithrio rhag galw i mewn",
    "nid yw'n destun galw i mewn",
    "nid yw yn destun galw i mewn",
    "nid yw'r penderfyniad yn destun galw i mewn",
    "nid yw'r penderfyniad hwn yn destun galw i mewn",
    "ni fydd yn destun galw i mewn",
    "ni chaniateir galw i mewn",
    "ni chaniateir ei alw i mewn",
    "ni chaniateir galw'r penderfyniad i mewn",
    "ni chaniateir galw'r penderfyniad hwn i mewn",
    "ni ellir galw i mewn",
    "ni ellir ei alw i mewn",
    "ni ellir galw'r penderfyniad i mewn",
    "ni ellir galw'r penderfyniad hwn i mewn",
    "ddim yn agored i alw i mewn",
    "heb fod yn agored i alw i mewn",
    "dim galw i mewn",
];

/// Words that say so where no day is named.
const WITHOUT_A_DAY: [&str; 21] = [
    "not applicable",
    "does not apply",
    "waived",
    "waiver",
    "urgent",
    "urgency",
    "rule 15",
    "rule 16",
    "general exception",
    "gen exception",
    "exempted under",
    "exempt under",
    "immediate effect",
    "effect immediately",
    "implemented immediately",
    "recommendation to council",
    "recommendation to full council",
    "recommended to council",
    "recommended to full council",
    "for council to decide",
    "brys",
];

const FOR_COUNCIL: [&str; 10] = [
    "recommendation to council",
    "recommendation to full council",
    "recommendation to the council",
    "recommendations to council",
    "recommended to council",
    "recommended to full council",
    "referred to council",
    "for council",
    "for full council",
    "argymhelliad i'r cyngor",
];

const URGENT: [&str; 8] = [
    "urgent",
    "urgency",
    "rule 15",
    "rule 16",
    "general exception",
    "gen exception",
    "immediate",
    "brys",
];

const WAIVED: [&str; 2] = ["waived", "waiver"];

/// Words that say who waived call-in, or when. The day beside them is none by which anybody can call in.
const WAIVED_BY: [&str; 7] = [
    "waived by",
    "waived on",
    "was waived",
    "been waived",
    "waiver by",
    "waiver granted",
    "waiver agreed",
];

impl NoCallIn {
    /// Why the decision cannot be called in, if the words say that it cannot. Where a deadline is named, that counts,
    /// unless the words begin with the opposite.
    pub(super) fn read(words: &str, has_deadline: bool, has_day: bool) -> Option<Self> {
        let plain = plain(words);
        let has = |phrases: &[&str]| phrases.iter().any(|phrase| contains(&plain, phrase));
        let begins = BEGINNINGS.iter().any(|phrase| begins(&plain, phrase));
        let is_alone = plain.is_empty() || ALONE.contains(&plain.as_str());
        let says_no = is_alone
            || begins
            || (!has_deadline && (has(&WITHIN) || has(&WAIVED_BY)))
            || (!has_day && has(&WITHOUT_A_DAY));
        says_no.then(|| match () {
            () if has(&FOR_COUNCIL) => NoCallIn::ForCouncil,
            () if has(&URGENT) => NoCallIn::Urgent,
            () if has(&WAIVED) => NoCallIn::Waived,
            () if is_alone || is_bare(&plain) => NoCallIn::Unstated,
            () => NoCallIn::Stated,
        })
    }
}

/// True when only the words that say no are there, and a few that say no more: "This decision is not subject to call-in".
fn is_bare(plain: &str) -> bool {
    const FILLERS: [&str; 19] = [
        "y",
        "yr",
        "mae",
        "mae'r",
        "penderfyniad",
        "hwn",
        "hon",
        "this",
        "the",
        "a",
        "decision",
        "decisions",
        "is",
        "are",
        "item",
        "key",
        "executive",
        "that",
        "it",
    ];
    let mut rest = plain.to_owned();
    for phrase in WITHIN.iter().chain(&BEGINNINGS).chain(&WITHOUT_A_DAY) {
        rest = format!(" {rest} ").replace(&format!(" {phrase} "), " ");
    }
    let mut words = rest.split_whitespace();
    words.all(|word| FILLERS.contains(&word))
}

/// The words in small letters, with a space between two and no punctuation, so that "call-in" is "call in".
fn plain(words: &str) -> String {
    let small = words.to_lowercase().replace('’', "'");
    let letter = |sign: char| match sign {
        '/' | '\'' => sign,
        sign if sign.is_alphanumeric() => sign,
        _ => ' ',
    };
    let spaced: String = small.chars().map(letter).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn begins(plain: &str, phrase: &str) -> bool {
    plain
        .strip_prefix(phrase)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn contains(plain: &str, phrase: &str) -> bool {
    format!(" {plain} ").contains(&format!(" {phrase} "))
}
