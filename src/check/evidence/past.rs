//! The sentence around a date → whether it is about what was done, and whether about what is planned.
//!
//! It must not know the date.

use std::ops::Range;

use crate::check::text::LongText;
use crate::model::Word;

/// Words for what was done. Others end with -ed, and in Welsh with -wyd.
const PAST: [&str; 30] = [
    "was", "were", "been", "had", "held", "took", "met", "began", "came", "went", "gave", "made",
    "sent", "led", "ran", "wrote", "brought", "built", "bought", "found", "won", "spoke", "became",
    "did", "cafodd", "gafodd", "bu", "fu", "oedd", "roedd",
];

/// Welsh words that end as if something had been done.
const NO_DEEDS: [&str; 9] = [
    "bwyd",
    "fwyd",
    "llwyd",
    "annwyd",
    "arswyd",
    "aelwyd",
    "breuddwyd",
    "arwyd",
    "celwyd",
];

/// Words of a sentence about what is still to come.
const FUTURE: [&str; 46] = [
    "will",
    "would",
    "be",
    "shall",
    "should",
    "may",
    "could",
    "can",
    "must",
    "planned",
    "planning",
    "due",
    "scheduled",
    "rescheduled",
    "expected",
    "expects",
    "anticipated",
    "intended",
    "intends",
    "proposed",
    "proposes",
    "arranged",
    "booked",
    "agreed",
    "set",
    "is",
    "are",
    "until",
    "till",
    "deadline",
    "target",
    "forecast",
    "next",
    "future",
    "extended",
    "expires",
    "ends",
    "revised",
    "delayed",
    "postponed",
    "deferred",
    "moved",
    "cancelled",
    "confirmed",
    "before",
    "forthcoming",
];

/// The same in Welsh, with what was planned, put off or cancelled, and what is to begin.
const WELSH_FUTURE: [&str; 55] = [
    "byddai",
    "byddai'r",
    "fyddai",
    "fyddai'r",
    "mae'r",
    "penderfynwyd",
    "gobeithir",
    "gobeithio",
    "bydd",
    "fydd",
    "byddant",
    "byddan",
    "byddwn",
    "caiff",
    "gaiff",
    "i'w",
    "ddechrau",
    "gychwyn",
    "gellir",
    "dylid",
    "dylai",
    "gallai",
    "rhaid",
    "disgwyl",
    "disgwylir",
    "ddisgwyl",
    "bwriad",
    "bwriedir",
    "bwriadwyd",
    "cynllunio",
    "gynllunio",
    "cynlluniwyd",
    "trefnwyd",
    "aildrefnwyd",
    "cytunwyd",
    "gosodwyd",
    "pennwyd",
    "estynnwyd",
    "ymestynnwyd",
    "gohiriwyd",
    "symudwyd",
    "canslwyd",
    "cadarnhawyd",
    "diwygiwyd",
    "cynigiwyd",
    "targed",
    "nesaf",
    "erbyn",
    "tan",
    "hyd",
    "cyn",
    "mae",
    "maent",
    "yw",
    "ydynt",
];

/// The words of the sentence around a date, in small letters.
pub(super) struct Sentence(Vec<String>);

impl Sentence {
    /// The sentence around the words of a date.
    pub(super) fn around(text: &LongText<'_>, date: Range<usize>) -> Self {
        let ends = |index: &usize| {
            let own = text.words.get(*index);
            let next = text.words.get(*index + 1);
            let (Some(own), Some(next)) = (own, next) else {
                return true;
            };
            let between = text.text.source().get(own.range.end..next.range.start);
            own.text.ends_with(['.', '!', '?', ';'])
                || between.is_none_or(|sign| sign.contains('\n'))
        };
        let start = (0..date.start)
            .rev()
            .find(ends)
            .map_or(0, |before| before + 1);
        let end = (date.end..text.words.len()).find(ends).unwrap_or(date.end);
        let sentence = text.words.get(start..=end).unwrap_or_default();
        // "May" is a month.
        let bare = sentence
            .iter()
            .map(Word::bare)
            .filter(|word| *word != "May");
        Sentence(bare.map(str::to_lowercase).collect())
    }

    /// Whether it says what was done.
    pub(super) fn is_done(&self) -> bool {
        self.0.iter().any(|word| is_done(word))
    }

    /// Whether it is about what is still to come.
    pub(super) fn is_to_come(&self) -> bool {
        // "Approved for delivery in June", "members were told that works finish in July".
        let is_of_later = |pair: &[String]| matches!(pair, [one, other] if is_plan(one, other));
        let is_to_come = |word: &String| {
            FUTURE.contains(&word.as_str()) || WELSH_FUTURE.contains(&word.as_str())
        };
        self.0.iter().any(is_to_come) || self.0.windows(2).any(is_of_later)
    }
}

/// Whether two words lead to what is still to come.
fn is_plan(one: &str, other: &str) -> bool {
    let is_said = matches!(
        one,
        "told" | "advised" | "informed" | "reported" | "noted" | "heard"
    );
    (is_said && other == "that")
        || (one == "for"
            && matches!(
                other,
                "delivery"
                    | "completion"
                    | "implementation"
                    | "launch"
                    | "installation"
                    | "opening"
            ))
}

/// Whether a word says what was done: "was", "published".
pub(super) fn is_done(word: &str) -> bool {
    let is_welsh = || word.len() > 4 && word.ends_with("wyd") && !NO_DEEDS.contains(&word);
    PAST.contains(&word)
        || (word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed"))
        || is_welsh()
}
