//! The words that say that a date was replaced, or that it replaces another.

use super::condition::may_be_time;
use super::piece::DatePiece;

/// After one of these comes the date in force, and after "from" the earlier one: "slipped from October 2024".
const MOVED: [&str; 24] = [
    "revised",
    "ext",
    "extended",
    "moved",
    "changed",
    "amended",
    "deferred",
    "delayed",
    "postponed",
    "slipped",
    "rescheduled",
    "re-scheduled",
    "updated",
    "pushed",
    "put",
    "extension",
    "reprofiled",
    "re-profiled",
    "brought",
    "slippage",
    "carried",
    "rolled",
    "c/f",
    "c/fwd",
];

/// After one of these comes the date in force.
const NOW: [&str; 8] = [
    "now",
    "new",
    "→",
    "revision",
    "rev",
    "revd",
    "subsequently",
    "current",
];

/// After one of these and "from" comes the earlier date.
const MOVED_FROM: [&str; 3] = ["shifted", "adjusted", "realigned"];

/// Whether the date in force comes after a word.
pub(super) fn is_now(word: &str) -> bool {
    MOVED.contains(&word) || NOW.contains(&word)
}

/// Whether a word says that a date was moved, so that the earlier one comes after "from".
pub(super) fn is_moved(word: &str) -> bool {
    MOVED.contains(&word) || MOVED_FROM.contains(&word)
}

/// After one of these comes an earlier date.
pub(super) const ONCE: &[&str] = &[
    "was",
    "previously",
    "formerly",
    "originally",
    "original",
    "initially",
    "initial",
    "replaces",
    "orig",
    "old",
    "previous",
    "prev",
];

/// What may be between such a word and the date.
pub(super) const LINKS: &[&str] = &[
    "date",
    "dates",
    "completion",
    "target",
    "deadline",
    "timescale",
    "timeline",
    "due",
    "expected",
    "anticipated",
    "planned",
    "scheduled",
    "intended",
    "is",
    "to",
    "until",
    "till",
    "for",
    "by",
    ":",
    "–",
    "back",
    "again",
    "further",
    "agreed",
    "approved",
    "the",
    "extended",
    "revised",
    "forward",
    "fwd",
    "from",
    "over",
    "end",
    "of",
    "its",
];

/// Where the words end that say which date another has replaced: "rather than", "instead of", "replacing".
pub(super) fn in_its_place(pieces: &[DatePiece], at: usize) -> Option<usize> {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    match (plain(at), plain(at + 1)) {
        // "Rather than March 2025, June 2025".
        _ if at == 0 => None,
        ("rather", "than") | ("instead", "of") => Some(at + 1),
        ("replacing", _) => Some(at),
        _ => None,
    }
}

/// The number of a revision: "R1", "Rev2".
pub(super) fn is_round_number(word: &str) -> bool {
    let number = word.strip_prefix("rev").or_else(|| word.strip_prefix('r'));
    number.is_some_and(|number| number.len() == 1 && number.bytes().all(|one| one.is_ascii_digit()))
}

/// Whether a revision has its number there, in the brackets after a date: "January 2025 (R1: March 2025; R2: June 2025)".
pub(super) fn is_round(pieces: &[DatePiece], at: usize) -> bool {
    let plain = |at: usize| pieces.get(at).map(|piece| piece.plain.as_str());
    let is_numbered = |at: usize| plain(at).is_some_and(is_round_number);
    let open = pieces.iter().position(|piece| piece.plain == "(");
    let is_inside = open.is_some_and(|open| open > 0 && open < at && is_numbered(open + 1));
    is_inside && is_numbered(at) && plain(at + 1) == Some(":")
}

/// After one of these and "from" comes an earlier day: what slipped from March cannot be due in February.
const LATER: [&str; 9] = [
    "slipped",
    "slippage",
    "delayed",
    "deferred",
    "postponed",
    "extended",
    "extension",
    "carried",
    "rolled",
];

/// Which way a date was moved, and what it is called.
const WAYS: [&str; 14] = [
    "back", "fwd", "forward", "forwards", "out", "on", "over", "again", "further", "twice", "date",
    "dates", "deadline", "target",
];

/// "From" and what comes after it, where only its direction is said before: "forward from", "twice from".
pub(super) fn from_on(pieces: &[DatePiece]) -> Option<&[DatePiece]> {
    let way = pieces
        .iter()
        .take_while(|piece| WAYS.contains(&piece.plain.as_str()));
    let rest = pieces.get(way.count()..)?;
    rest.first()
        .is_some_and(|from| from.plain == "from")
        .then_some(rest)
}

/// Whether the date after the words of a move can only be an earlier day: "slipped from", "revised date from".
pub(super) fn is_from_earlier(moved: &[DatePiece]) -> bool {
    let is_such = |piece: &DatePiece| {
        let word = piece.plain.as_str();
        LATER.contains(&word) || matches!(word, "date" | "dates" | "deadline" | "target")
    };
    moved.iter().any(is_such)
}

/// "Delayed by the May 2025 elections", "delayed over summer 2025", "deferred for the 2026/27 budget", "revised in March 2026":
/// what comes after the word at `at` is why or when it was changed, and no new date.
pub(super) fn says_why(pieces: &[DatePiece], at: usize) -> bool {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    let is_towards = |word: &str| matches!(word, "to" | "until" | "till" | "into");
    // "Updated March 2026" may only say when the entry was edited.
    let is_edited = |word: &str| matches!(word, "in" | "on" | ":") || may_be_time(word);
    let is_said_then = (matches!(plain(at), "revised" | "amended" | "changed")
        && matches!(plain(at + 1), "in" | "on")
        || plain(at) == "updated" && is_edited(plain(at + 1)))
        && !pieces.iter().skip(at).any(|piece| is_towards(&piece.plain));
    let is_held_up = matches!(
        plain(at),
        "delayed" | "deferred" | "postponed" | "slipped" | "slippage"
    ) && matches!(plain(at + 1), "by" | "over" | "for")
        && !is_towards(plain(at + 2));
    is_said_then || is_held_up
}

/// Whether the word at `at` moves a date by some time, and does not name the new one: "deferred a year", "put back a year".
pub(super) fn is_pushed(pieces: &[DatePiece], at: usize) -> bool {
    let word = pieces.get(at).map_or("", |piece| piece.plain.as_str());
    LATER.contains(&word) || matches!(word, "put" | "pushed" | "moved")
}

/// What may be before "now December 2024" without a date: "Deadline moved:".
pub(super) fn is_about(word: &str) -> bool {
    LINKS.contains(&word) || is_now(word) || matches!(word, "has" | "been" | "," | "was")
}

/// The pieces after those that may be between a word for a change and the date.
pub(super) fn without_links(pieces: &[DatePiece]) -> &[DatePiece] {
    // "To be agreed" is itself what is said.
    let is_link = |at: usize, piece: &DatePiece| {
        let is_open = piece.plain == "to" && pieces.get(at + 1).is_some_and(|be| be.plain == "be");
        LINKS.contains(&piece.plain.as_str()) && !is_open
    };
    let mut numbered = pieces.iter().enumerate();
    let first = numbered.position(|(at, piece)| !is_link(at, piece));
    first.map_or(&[], |first| pieces.get(first..).unwrap_or_default())
}

/// "Extension agreed March 2026": then it may have been agreed, or until then it may be extended.
pub(super) fn is_agreed_then(pieces: &[DatePiece], at: usize) -> bool {
    let after = pieces.get(at + 1..).unwrap_or_default().iter();
    let mut after = after.map(|piece| piece.plain.as_str());
    let agreed = after.find(|word| !matches!(*word, "date" | "dates" | "deadline" | "and" | "was"));
    let is_agreed = matches!(agreed, Some("agreed" | "approved"));
    is_agreed && after.next().is_some_and(may_be_time)
}

/// Whether a word for a change, with what comes after it, can only move a date to a later day, so that an earlier one is when it
/// was changed. "Moved to" and "now" can bring it forward.
pub(super) fn is_backwards(pieces: &[DatePiece], at: usize) -> bool {
    let plain = |at: usize| pieces.get(at).map_or("", |piece| piece.plain.as_str());
    let is_direct = may_be_time(plain(at + 1));
    let is_change = |word: &str| is_moved(word) || matches!(word, "rev" | "revd" | "revision");
    LATER.contains(&plain(at)) || (is_direct && is_change(plain(at)))
}
