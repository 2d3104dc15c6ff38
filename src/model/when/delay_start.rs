//! The words after a delay → from when it is counted: "from Cabinet approval", "after the decision".

use super::DelayStart;

/// From when; none where it is something that nobody can date, such as an appointment.
pub(super) fn since(words: &[&str]) -> Option<DelayStart> {
    let words = words.strip_prefix(&["time"]).unwrap_or(words);
    let rest = match words {
        [] => return Some(DelayStart::Unsaid),
        ["on", "after", rest @ ..] => rest,
        [
            "from" | "of" | "after" | "following" | "since" | "post" | "to" | "on",
            rest @ ..,
        ] => rest,
        _ => return None,
    };
    let says = |names: &[&str]| rest.iter().any(|word| names.contains(word));
    let known = |word: &&str| {
        CABINET.contains(word)
            || PLAN.contains(word)
            || AGREED.contains(word)
            || ABOUT.contains(word)
    };
    if rest.is_empty() || !rest.iter().all(known) {
        return None;
    }
    if says(&CABINET) {
        Some(DelayStart::Cabinet)
    } else if says(&PLAN) {
        Some(DelayStart::ActionPlan)
    } else {
        // "After the report" may be any report.
        says(&AGREED).then_some(DelayStart::Unsaid)
    }
}

/// Whether the words name something from which a time is counted that nobody can date: "following consultation", "once recruited".
pub(super) fn is_from_event(words: &[&str]) -> bool {
    const STARTS: [&str; 8] = [
        "following",
        "after",
        "once",
        "when",
        "pending",
        "post",
        "from",
        "on",
    ];
    match words {
        ["on", "after", rest @ ..] => since(&[&["after"], rest].concat()).is_none(),
        [first, rest @ ..] if STARTS.contains(first) => {
            since(&[&["after"], rest].concat()).is_none()
        }
        _ => false,
    }
}

const CABINET: [&str; 4] = ["cabinet", "cabinet's", "executive", "decision"];

const PLAN: [&str; 3] = ["action", "plan", "plan's"];

/// Words for the day on which the action plan was agreed.
const AGREED: [&str; 13] = [
    "approval",
    "approved",
    "approving",
    "agreement",
    "agreed",
    "adoption",
    "adopted",
    "acceptance",
    "accepted",
    "response",
    "now",
    "today",
    "meeting",
];

const ABOUT: [&str; 15] = [
    "the",
    "of",
    "by",
    "at",
    "on",
    "to",
    "date",
    "this",
    "report",
    "being",
    "review",
    "recommendation",
    "recommendations",
    "is",
    "was",
];
