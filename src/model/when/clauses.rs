//! The pieces of a date with words beside it → the words of each clause.
//!
//! It must not know what a clause means.

use super::condition::{begins_condition, may_be_time};
use super::joined::is_day_in_figures;
use super::piece::DatePiece;
use super::year::{is_year, is_year_pair};

/// The words between signs. A full stop after a year ends a clause, and so does the beginning of a condition.
pub(super) fn clauses(pieces: &[DatePiece]) -> Vec<Vec<&str>> {
    let mut clauses: Vec<Vec<&str>> = Vec::new();
    let mut own: Vec<&str> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let word = piece.plain.as_str();
        let next = pieces.get(at + 1).map(|piece| piece.plain.as_str());
        match word {
            // "Start: March 2025" and "Review: March 2025" name no end.
            ":" if own.iter().any(|word| BEGINNING.contains(word)) => {
                own.extend((own.last() == Some(&"start")).then_some("date"));
            }
            // What a date is for changes it in no way: "Scoping: March 2025, training: June 2025".
            ":" if own.len() <= LABEL
                && !is_agreed(&own)
                && !own.iter().any(|word| may_be_time(word)) =>
            {
                own.clear()
            }
            "(" | ")" | "," | ";" | ":" | "–" | "&" => clauses.push(std::mem::take(&mut own)),
            _ if (begins_condition(word, next) && !own.is_empty())
                || (own.last().is_some_and(|last| ends_date(last)) && begins_date(word, next)) =>
            {
                clauses.push(std::mem::replace(&mut own, vec![word]));
            }
            _ => own.push(word),
        }
        let has_stop = piece.range.len() > word.len();
        if has_stop && (is_year(word) || is_year_pair(word)) {
            clauses.push(std::mem::take(&mut own));
        }
    }
    clauses.push(own);
    clauses.retain(|words| !words.is_empty());
    clauses
}

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
    is_label && next.is_some()
}

/// The longest label before a colon, in words.
const LABEL: usize = 4;

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
