//! The pieces of a date that was moved → whether nobody agreed to that, or something else was moved: "October 2024 (extension to
//! March 2026 requested)", "October 2024 (contract extended to March 2026)".
//!
//! Then the date that was agreed may still hold, and nobody knows here which was meant. It must not know how dates are read.

use super::condition::may_be_time;
use super::festival::is_new_year;
use super::piece::DatePiece;
use super::revision::DateHistory;
use super::revision_words::{LINKS, ONCE, is_moved, is_now};

/// Whether it is unclear that the date which was read is in force.
pub(super) fn is_unagreed(pieces: &[DatePiece], read: &DateHistory) -> bool {
    if read.meaning.last_day().is_none() {
        return false;
    }
    (0..pieces.len()).any(|at| {
        let (before, rest) = pieces.split_at(at);
        let Some((word, after)) = rest.split_first() else {
            return false;
        };
        let has_time = |pieces: &[DatePiece]| pieces.iter().any(|piece| may_be_time(&piece.plain));
        let is_move = match read.earlier.is_empty() {
            // "Extension to March 2026 requested".
            true => is_moved(&word.plain) && !has_time(before),
            false => is_now(&word.plain) && !is_new_year(pieces, at),
        };
        let is_of_date = is_move && has_time(after);
        is_of_date
            && (is_wish(before)
                || is_not_agreed(after)
                || (!read.earlier.is_empty() && (is_guess(after) || is_of_other(before))))
    })
}

/// The words of a clause up to its end, the last first: those after the last sign or the last time.
fn own(before: &[DatePiece]) -> impl Iterator<Item = &str> {
    let words = before.iter().rev().map(|piece| piece.plain.as_str());
    words.take_while(|word| {
        !matches!(*word, "(" | ")" | "," | ";" | ":" | "–" | "/") && !may_be_time(word)
    })
}

/// Whether the words before a move say that somebody would like it.
fn is_wish(before: &[DatePiece]) -> bool {
    let near = before.iter().rev().map(|piece| piece.plain.as_str());
    let near: Vec<&str> = near.take(2).collect();
    // "May" is a month as well.
    let is_open = matches!(
        near.as_slice(),
        ["be", "may" | "might" | "could" | "would" | "should" | "to"]
    );
    let is_denied = matches!(
        near.as_slice(),
        ["not" | "never", ..] | ["be" | "been" | "ei", "not"]
    );
    is_open || is_denied || own(before).any(|word| WISHED.contains(&word))
}

/// With one of these before it a move is a wish.
const WISHED: [&str; 28] = [
    "proposed",
    "propose",
    "proposes",
    "proposing",
    "proposal",
    "requested",
    "request",
    "requests",
    "requesting",
    "sought",
    "seek",
    "seeks",
    "seeking",
    "ask",
    "asks",
    "asked",
    "asking",
    "suggested",
    "suggest",
    "recommended",
    "recommend",
    "possible",
    "possibly",
    "potential",
    "likely",
    "provisional",
    "draft",
    "would",
];

/// "Now expected March 2026", "revised forecast March 2026": officers expect it, and nobody has agreed to it.
fn is_guess(after: &[DatePiece]) -> bool {
    let words = after.iter().map(|piece| piece.plain.as_str());
    let mut until_time = words.take_while(|word| !may_be_time(word));
    until_time.any(|word| GUESSED.contains(&word))
}

const GUESSED: [&str; 13] = [
    "expected",
    "anticipated",
    "likely",
    "aiming",
    "hoped",
    "hoping",
    "estimate",
    "estimated",
    "est",
    "forecast",
    "projected",
    "probably",
    "provisionally",
];

/// Whether what comes after a move says that it was refused, or that nobody has agreed to it yet.
fn is_not_agreed(after: &[DatePiece]) -> bool {
    let mut depth = 0_i32;
    let within = after.iter().take_while(|piece| {
        depth += match piece.plain.as_str() {
            "(" => 1,
            ")" => -1,
            _ => 0,
        };
        depth >= 0
    });
    let words: Vec<&str> = within.map(|piece| piece.plain.as_str()).collect();
    let is_agreed = |word: &str| matches!(word, "agreed" | "approved" | "accepted" | "granted");
    let before = |at: usize| at.checked_sub(1).and_then(|at| words.get(at)).copied();
    let mut numbered = words.iter().enumerate();
    // "Requested, and agreed by Committee".
    let is_settled = numbered.any(|(at, word)| {
        let is_open = matches!(
            before(at),
            Some("not" | "be" | "if" | "once" | "when" | "unless" | "until" | "yet" | "is")
        );
        is_agreed(word) && at > 0 && !is_open
    });
    let is_open = |at: usize, word: &str| {
        let next = words.get(at + 1).copied().unwrap_or_default();
        match word {
            "requested" | "proposed" | "sought" | "suggested" | "recommended" => {
                before(at) != Some("as")
            }
            "refused" | "rejected" | "declined" | "tbc" | "tba" => true,
            "not" | "if" | "once" | "when" | "unless" => is_agreed(next),
            "be" => is_agreed(next) || matches!(next, "confirmed" | "considered" | "decided"),
            "subject" | "pending" | "awaiting" => {
                let rest = words.get(at..).unwrap_or_default().iter();
                let mut own = rest.take_while(|word| !matches!(**word, "," | ";" | "("));
                own.any(|word| is_agreed(word) || ASSENT.contains(word))
            }
            _ => false,
        }
    };
    let mut all = words.iter().enumerate();
    !is_settled && all.any(|(at, word)| is_open(at, word))
}

/// What a move may still need.
const ASSENT: [&str; 8] = [
    "approval",
    "agreement",
    "assent",
    "confirmation",
    "decision",
    "sign-off",
    "agree",
    "approve",
];

/// Whether the words before a move say that something else than the work was moved: "contract extended to", "elections deferred to".
fn is_of_other(before: &[DatePiece]) -> bool {
    let is_about = |word: &&str| {
        is_now(word) || LINKS.contains(word) || ONCE.contains(word) || ABOUT.contains(word)
    };
    let subject = own(before).find(|word| !is_about(word));
    let is_word = |word: &str| word.chars().all(|one| one.is_alphabetic() || one == '-');
    subject.is_some_and(|word| is_word(word) && !WORK.contains(&word))
}

/// What may be between the work and its move.
const ABOUT: [&str; 40] = [
    "has",
    "have",
    "had",
    "having",
    "been",
    "being",
    "were",
    "are",
    "be",
    "also",
    "since",
    "then",
    "later",
    "just",
    "formally",
    "recently",
    "and",
    "but",
    "so",
    "therefore",
    "still",
    "only",
    "a",
    "an",
    "in",
    "at",
    "on",
    "with",
    "will",
    "after",
    "wedi'i",
    "gael",
    "ei",
    "slightly",
    "short",
    "slight",
    "minor",
    "small",
    "additional",
    "final",
];

/// What the work is called, and who may move its date.
const WORK: [&str; 53] = [
    "it",
    "this",
    "that",
    "which",
    "we",
    "time",
    "timing",
    "timetable",
    "schedule",
    "timescales",
    "milestone",
    "work",
    "works",
    "project",
    "programme",
    "action",
    "actions",
    "task",
    "recommendation",
    "implementation",
    "delivery",
    "launch",
    "rollout",
    "roll-out",
    "report",
    "phase",
    "stage",
    "part",
    "month",
    "months",
    "week",
    "weeks",
    "years",
    "not",
    "met",
    "achieved",
    "missed",
    "overdue",
    "late",
    "complete",
    "completed",
    "committee",
    "cabinet",
    "council",
    "executive",
    "member",
    "members",
    "chair",
    "panel",
    "board",
    "scrutiny",
    "officers",
    "o&s",
];
