//! A date in a text that no calendar has.

use std::ops::Range;

use super::figures::is_a_date_in_figures;
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Fault, When, WhenFault, Word};

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
    let texts = subject.texts.iter();
    let texts = texts.filter(|text| !text.quotes_mistakes());
    texts.flat_map(in_text).collect()
}

/// How many words a date has: "31 April 2024".
const LENGTH: usize = 3;

fn in_text<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    let in_words = text.words.windows(LENGTH).filter_map(|words| {
        let [day, _, year] = words else {
            return None;
        };
        // The first letter and the year decide for most words, and are cheap to look at.
        let has_year = || year.text.bytes().any(|byte| byte.is_ascii_digit());
        if !begins_with_a_figure(day) || !has_year() {
            return None;
        }
        let bare: Vec<&str> = words.iter().map(Word::bare).collect();
        remark(text, &bare.join(" "), day.range.start..year.range.end)
    });
    let in_figures = text.words.iter().filter(|word| begins_with_a_figure(word));
    let in_figures = in_figures.filter_map(|word| {
        let bare = word.bare();
        is_a_date_in_figures(bare).then(|| remark(text, bare, word.range.clone()))?
    });
    in_words.chain(in_figures)
}

fn remark(text: &LongText<'_>, date: &str, range: Range<usize>) -> Option<Remark> {
    let fault = When::parse(date).err()?;
    // Of "2025 and 30.02.25" only the last word is a day, and is reported by itself.
    let is_all = matches!(&fault, WhenFault::Impossible { days, .. } if days.iter().eq([date]));
    let spot = text.spot.clone().within(text.text, range);
    is_all.then(|| Remark::new(spot, fault.to_string()).help(fault.help()))
}

fn begins_with_a_figure(word: &Word<'_>) -> bool {
    let bare = word.text.trim_start_matches(['(', '[', '"', '“', '‘']);
    bare.starts_with(|letter: char| letter.is_ascii_digit())
}
