//! Words that were meant to be replaced, and were not.

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::Word;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UnfinishedText,
    explanation: Explanation {
        what: "A text has something in it that should have been replaced, such as crosses for figures, or “[insert \
               figure]”. Or it has what is left when copying goes wrong: “Error! Reference source not found”, “Â£” \
               for £, or a � for any letter.",
        why: "Everybody sees it except the person who wrote it, and it makes a reader doubt the rest.",
        bad: "evidence = \"[insert] people came, at a cost of Â£9.50 each.\"",
        good: "evidence = \"120 people came, at a cost of £9.50 each.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.texts.iter().filter_map(remark).collect()
}

fn remark(text: &LongText<'_>) -> Option<Remark> {
    // The first letter decides for most words, and is cheap to look at.
    let begins = |word: &Word<'_>| {
        word.text.starts_with(['X', 'x', '[', 'E', '(', '£']) || !word.text.is_ascii()
    };
    let mut words = text
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| begins(word));
    let (_, word) = words.find(|(index, word)| {
        let next = || text.words.get(index + 1).map_or("", Word::bare);
        is_to_be_replaced(word)
            || is_missing_figure(word, &next)
            || is_garbled(&word.text)
            || is_error(&word.text, next)
    })?;
    let message = format!("{} is not finished", text.name());
    let spot = text.spot.clone().within(text.text, word.range.clone());
    Some(
        Remark::new(spot, message)
            .of_all(format!("are not finished in their {}", text.kind()))
            .help("write what belongs there, as it is in the text it was copied from"),
    )
}

/// Three crosses or more, "[insert", "[Insert": the author wanted to come back.
fn is_to_be_replaced(word: &Word<'_>) -> bool {
    let bare = word.bare();
    let is_crossed = bare.len() > 2 && bare.bytes().all(|letter| matches!(letter, b'X' | b'x'));
    let asks = ["[insert", "[add", "[tbc]", "[name]", "[date]"];
    let is_asked = asks.iter().any(|ask| word.text.eq_ignore_ascii_case(ask));
    is_crossed || is_asked
}

/// "XX% of staff", "£X", "xx visits": crosses in the place of a figure.
fn is_missing_figure<'n>(word: &Word<'_>, next: &impl Fn() -> &'n str) -> bool {
    let text = word.text.trim_matches(['(', ')', ',', '.', ';', ':']);
    let (money, text) = (text.starts_with('£'), text.trim_start_matches('£'));
    let (share, text) = (text.ends_with('%'), text.trim_end_matches('%'));
    let is_crossed = |letter: u8| {
        (1..=6).contains(&text.len()) && text.bytes().all(|cross| cross == letter || cross == b',')
    };
    let is_crossed = is_crossed(b'X') || is_crossed(b'x');
    // A cross before something that is counted; "X Street" and "Year X" are names.
    let counted = || {
        let next = next();
        let is_plural = next.len() > 3 && next.ends_with('s') && !next.ends_with("ss");
        let is_small = next.starts_with(|letter: char| letter.is_lowercase());
        is_small && (is_plural || ["staff", "people", "children", "per", "percent"].contains(&next))
    };
    is_crossed && (money || share || counted())
}

/// Letters of one encoding read in another.
fn is_garbled(word: &str) -> bool {
    !word.is_ascii()
        && ["\u{fffd}", "Â£", "â€", "Ã©"]
            .iter()
            .any(|sign| word.contains(sign))
}

/// What a word processor prints where a cross-reference had no target: "Error! Reference source not found".
fn is_error<'n>(word: &str, next: impl Fn() -> &'n str) -> bool {
    word == "Error!" && matches!(next(), "Reference" | "Bookmark" | "Not")
}
