//! The pieces of a date with words beside it → the words of each clause.
//!
//! It must not know what a clause means.

use super::condition::{begins_condition, may_be_time};
use super::endless::endless;
use super::joined::is_day_in_figures;
use super::piece::DatePiece;
use super::year::{is_year, is_year_pair};

/// The words of a clause.
#[derive(Default)]
pub(super) struct ClauseWords<'p> {
    /// The words, without the label before them.
    pub(super) words: Vec<&'p str>,
    /// Whether the label says which part of the work is meant: "training: TBC".
    pub(super) is_of_part: bool,
}

/// The words between signs. A full stop after a year ends a clause, and so does the beginning of a condition.
pub(super) fn clauses(pieces: &[DatePiece]) -> Vec<ClauseWords<'_>> {
    let mut clauses: Vec<ClauseWords<'_>> = Vec::new();
    let mut own = ClauseWords::default();
    for (at, piece) in pieces.iter().enumerate() {
        let word = piece.plain.as_str();
        let next = pieces.get(at + 1).map(|piece| piece.plain.as_str());
        let words = &mut own.words;
        match word {
            // "Start: March 2025" and "Review: March 2025" name no end.
            ":" if words.iter().any(|word| BEGINNING.contains(word)) => {
                words.extend((words.last() == Some(&"start")).then_some("date"));
            }
            // What a date is for changes it in no way: "Scoping: March 2025, training: June 2025".
            ":" if words.len() <= LABEL
                && !is_agreed(words)
                && !words.first().is_some_and(|first| EVENTS.contains(first))
                && !words.iter().any(|word| may_be_time(word)) =>
            {
                own.is_of_part = !words.iter().any(|word| MEANS.contains(word));
                own.words.clear();
            }
            "(" | ")" | "," | ";" | ":" | "–" | "&" => clauses.push(std::mem::take(&mut own)),
            // "March 2025 and then quarterly".
            "then"
                if is_dated_before(words)
                    && next.is_some_and(|next| endless(&[next]).is_some()) =>
            {
                clauses.push(std::mem::take(&mut own));
            }
            _ if (begins_condition(word, next) && !words.is_empty())
                || (words.last().is_some_and(|last| ends_date(last))
                    && begins_date(word, next)) =>
            {
                clauses.push(std::mem::take(&mut own));
                own.words.push(word);
            }
            _ => words.push(word),
        }
        let has_stop = piece.range.len() > word.len();
        if has_stop && (is_year(word) || is_year_pair(word)) {
            clauses.push(std::mem::take(&mut own));
        }
    }
    clauses.push(own);
    clauses.retain(|clause| !clause.words.is_empty());
    clauses
}

/// Whether a date is before the place of a word, perhaps with "and" between them, which is left out.
fn is_dated_before(words: &mut Vec<&str>) -> bool {
    let links = words
        .iter()
        .rev()
        .take_while(|word| **word == "and")
        .count();
    let length = words.len() - links;
    let is_dated = words
        .get(..length)
        .and_then(<[&str]>::last)
        .is_some_and(|last| ends_date(last));
    words.truncate(if is_dated { length } else { words.len() });
    is_dated
}

/// What the work needs, or who does it, is no part of it: "March 2025, funding: TBC".
pub(super) const MEANS: [&str; 9] = [
    "funding",
    "budget",
    "resources",
    "cost",
    "costs",
    "lead",
    "owner",
    "officer",
    "status",
];

/// "Date agreed: June 2024" says when something was agreed.
fn is_agreed(label: &[&str]) -> bool {
    label.len() > 1 && label.last() == Some(&"agreed")
}

fn ends_date(word: &str) -> bool {
    is_year(word) || is_year_pair(word) || is_day_in_figures(word)
}

/// What labels another date: "Start 01/04/25 Finish 31/03/26".
fn begins_date(word: &str, next: Option<&str>) -> bool {
    let is_label = matches!(
        word,
        "start"
            | "finish"
            | "end"
            | "ends"
            | "complete"
            | "completion"
            | "review"
            | "target"
            | "actual"
            | "forecast"
    );
    // "March 2025 start, March 2027 end" has labels behind its dates.
    let is_sign = |next: &str| matches!(next, "," | ";" | ")" | "–" | "/");
    is_label && next.is_some_and(|next| !is_sign(next))
}

/// The longest label before a colon, in words.
const LABEL: usize = 4;

/// "When recruited: 3 months" says from when they are counted.
const EVENTS: [&str; 4] = ["when", "once", "following", "upon"];

const BEGINNING: [&str; 16] = [
    "start",
    "starts",
    "starting",
    "started",
    "begin",
    "begins",
    "commence",
    "commences",
    "commencing",
    "review",
    "reviewed",
    "monitoring",
    "after",
    "approved",
    "adopted",
    "closed",
];
