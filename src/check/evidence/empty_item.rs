//! An item of a list, or a quotation, without words.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::EmptyItem,
    explanation: Explanation {
        what: "An item of a list has no words, or a quotation has none.",
        why: "It is printed as a sign with nothing after it. A screen reader counts it, and says nothing.",
        bad: "evidence = \"\"\"\n- Training was given.\n-\n\"\"\"",
        good: "evidence = \"\"\"\n- Training was given.\n\"\"\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    let texts = written.texts.iter();
    texts
        .filter(|text| may_have_one(text.text.source()))
        .filter_map(remark)
        .collect()
}

/// Whether a line is a sign alone. Most texts have one line, and no such line.
fn may_have_one(source: &str) -> bool {
    source.contains('\n')
        && source.lines().any(|line| {
            let line = line.trim();
            (1..=LONGEST).contains(&line.len()) && !line.contains(' ')
        })
}

/// The longest sign that a line may be, in bytes: "(viii)".
const LONGEST: usize = 7;

fn remark(text: &LongText<'_>) -> Option<Remark> {
    let mut open: Vec<(std::ops::Range<usize>, bool)> = Vec::new();
    let mut sign = None;
    for (event, range) in text.text.events() {
        match event {
            Event::Start(Tag::Item | Tag::BlockQuote(_)) => {
                sign = Some(range.start);
                open.push((range, false));
            }
            // The sign of an item that brings its own is text, at the place where the item begins.
            Event::Text(_) if sign == Some(range.start) => sign = None,
            Event::Text(words) if !words.trim().is_empty() => {
                open.iter_mut().for_each(|(_, has_words)| *has_words = true);
            }
            Event::End(TagEnd::Item | TagEnd::BlockQuote(_)) => {
                if let Some((range, false)) = open.pop() {
                    let message = format!("{} has an item without words", text.name());
                    let spot = text.spot.clone().within(text.text, range);
                    let help = "remove the sign, or write the words after it";
                    return Some(Remark::new(spot, message).help(help));
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ReviewKey, RichText, Spot};

    #[test]
    fn an_item_without_words_is_found() {
        let is_found = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            let long = LongText {
                spot: Spot::Review(ReviewKey::Title),
                words: text.words(),
                text: &text,
            };
            may_have_one(words) && remark(&long).is_some()
        };
        for words in [
            "Done:\n\n- one\n-\n- three",
            "- one\n- ",
            "1. one\n2.\n3. three",
            "Said:\n\n>\n\nand done",
        ] {
            assert!(is_found(words), "{words:?}");
        }
        for words in [
            "- one\n- two",
            "Done.\n\nYes",
            "• one\n• two",
            "a) one\nb) two\n\n(c)",
        ] {
            assert!(!is_found(words), "{words:?}");
        }
    }
}
