//! The words of a date with the occasion on which it is met → the date: "Annual Council May 2025", "Report to Cabinet,
//! 12 May 2025".

/// The date without the occasion before it; none where there is another word.
pub(super) fn without_occasion<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    let is_of_one = |word: &&str| OCCASIONS.contains(word) || BETWEEN.contains(word);
    let length = words.iter().take_while(|word| is_of_one(word)).count();
    let (occasion, date) = words.split_at(length);
    let is_one = occasion.iter().any(|word| OCCASIONS.contains(word));
    (is_one && !date.is_empty()).then_some(date)
}

const OCCASIONS: &[&str] = &[
    "council",
    "cabinet",
    "executive",
    "committee",
    "committees",
    "board",
    "panel",
    "agm",
    "meeting",
    "meetings",
    "report",
    "reports",
    "update",
    "review",
    "budget",
    "plan",
    "strategy",
    "policy",
    "launch",
    "draft",
    "consultation",
    "paper",
    "presentation",
    "briefing",
    "event",
    "workshop",
    "training",
    "session",
    "pilot",
    "evaluation",
    "survey",
    "publication",
    "roll-out",
    "rollout",
    "go-live",
    "election",
    "elections",
    "milestone",
];

const BETWEEN: &[&str] = &[
    "the", "at", "to", "of", "in", "on", "by", "for", "and", "with", "a", "an", "–", ",", "annual",
    "annually", "full", "scrutiny", "select", "overview", "audit", "first", "final", "interim",
    "next", "further", "back", "progress", "action", "due", "local", "staff", "public", "service",
    "initial",
];
