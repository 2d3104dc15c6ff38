//! The pieces of a date → the same, with one word for that which comes before what something follows: "subsequent to Cabinet",
//! "on the back of Cabinet", "yn dilyn y Cabinet" are "following Cabinet".
//!
//! What follows an event begins then, and has no end. It must not know how dates are read.

use super::condition::may_be_time;
use super::occasion::is_body;
use super::piece::DatePiece;
use super::revision_words::is_moved;

/// The words, each as it is in English: "a" is "and", and "yn" is "in".
const FOLLOWING: [&[&str]; 28] = [
    &["subsequent", "to"],
    &["subsequent", "upon"],
    &["consequent", "on"],
    &["consequent", "upon"],
    &["consequent", "to"],
    &["on", "the", "back", "of"],
    &["off", "the", "back", "of"],
    &["on", "the", "heels", "of"],
    &["in", "the", "wake", "of"],
    &["in", "the", "light", "of"],
    &["in", "light", "of"],
    &["in", "consequence", "of"],
    &["as", "and", "result", "of"],
    &["as", "and", "consequence", "of"],
    &["as", "a", "result", "of"],
    &["as", "a", "consequence", "of"],
    &["as", "result", "of"],
    &["pursuant", "to"],
    &["arising", "from"],
    &["arising", "out", "of"],
    &["resulting", "from"],
    &["in", "dilyn"],
    &["in", "sgil"],
    &["in", "sgîl"],
    &["in", "ddilynol", "to"],
    &["on", "gefn"],
    &["in", "ngoleuni"],
    &["in", "ngoleuni'r"],
];

/// The same at the beginning of a clause: a date is "put back further to March 2026". All but "further to" name a condition
/// where no council or committee comes after them: "contingent on funding".
const AT_BEGINNING: [&[&str]; 6] = [
    &["contingent", "on"],
    &["contingent", "upon"],
    &["conditional", "on"],
    &["conditional", "upon"],
    &["further", "to"],
    &["upon"],
];

/// A word of each of them that few other dates have.
const TELLING: [&str; 22] = [
    "subsequent",
    "consequent",
    "back",
    "heels",
    "wake",
    "light",
    "consequence",
    "result",
    "pursuant",
    "arising",
    "resulting",
    "dilyn",
    "sgil",
    "sgîl",
    "ddilynol",
    "gefn",
    "ngoleuni",
    "ngoleuni'r",
    "contingent",
    "conditional",
    "further",
    "upon",
];

/// The pieces with "following" in place of such words.
pub(super) fn with_following(pieces: Vec<DatePiece>) -> Vec<DatePiece> {
    let is_telling = |piece: &DatePiece| TELLING.contains(&&*piece.plain);
    if !pieces.iter().any(is_telling) {
        return pieces;
    }
    let mut read = Vec::with_capacity(pieces.len());
    let mut rest = pieces.as_slice();
    while let [first, after @ ..] = rest {
        match length(rest, read.last()) {
            0 => {
                read.push(first.clone());
                rest = after;
            }
            length => {
                let (said, after) = rest.split_at(length);
                let end = said.last().unwrap_or(first).range.end;
                read.push(DatePiece {
                    range: first.range.start..end,
                    plain: "following".to_owned(),
                });
                rest = after;
            }
        }
    }
    read
}

/// From how many pieces the word is made; 0 where there are no such words.
fn length(pieces: &[DatePiece], before: Option<&DatePiece>) -> usize {
    let says = |words: &&&[&str]| {
        let mut typed = pieces.iter().map(|piece| &*piece.plain);
        words.iter().all(|word| typed.next() == Some(*word))
    };
    // "Extended as a result of Cabinet to March 2026" says why.
    if before.is_some_and(|before| is_moved(&before.plain)) {
        return 0;
    }
    if let Some(said) = FOLLOWING.iter().find(says) {
        return said.len();
    }
    let Some(said) = AT_BEGINNING.iter().find(says) else {
        return 0;
    };
    let begins = before.is_none_or(|before| matches!(&*before.plain, "(" | "," | ";" | "–"));
    let event = pieces.iter().skip(said.len());
    let mut event = event.take_while(|piece| !may_be_time(&piece.plain) && piece.plain != "(");
    let is_event = match *said {
        ["further", ..] => event.next().is_some(),
        _ => event.any(|piece| is_body(&piece.plain)),
    };
    match begins && is_event {
        true => said.len(),
        false => 0,
    }
}
