//! A date in a text that no calendar has.

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{When, WhenFault, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoSuchDay,
    explanation: Explanation {
        what: "A text names a day that does not exist, such as 31 April. In a date that has a key of its own it is \
               an error, impossible-date.",
        why: "A reader cannot know which day was meant, and evidence with an impossible date is worth less.",
        bad: "evidence = \"The register was closed on 31 April 2024.\"",
        good: "evidence = \"The register was closed on 30 April 2024.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.texts.iter().flat_map(in_text).collect()
}

/// How many words a date has: "31 April 2024".
const LENGTH: usize = 3;

fn in_text<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    text.words.windows(LENGTH).filter_map(|words| {
        let [day, _, year] = words else {
            return None;
        };
        // The first letter decides for most words, and is cheap to look at.
        if !day.text.starts_with(|letter: char| letter.is_ascii_digit()) {
            return None;
        }
        let bare: Vec<&str> = words.iter().map(Word::bare).collect();
        let Err(WhenFault::Impossible { words }) = When::parse(&bare.join(" ")) else {
            return None;
        };
        let spot = text
            .spot
            .clone()
            .within(text.text, day.range.start..year.range.end);
        let message = format!("the calendar has no “{words}”");
        Some(Remark::new(spot, message).help("check the day in a calendar and correct it"))
    })
}
