//! A date in a text that no calendar has.

use std::ops::Range;

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
    let in_words = text.words.windows(LENGTH).filter_map(|words| {
        let [day, _, year] = words else {
            return None;
        };
        // The first letter decides for most words, and is cheap to look at.
        if !begins_with_a_figure(day) {
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
    let Err(WhenFault::Impossible { words }) = When::parse(date) else {
        return None;
    };
    let spot = text.spot.clone().within(text.text, range);
    let message = format!("the calendar has no “{words}”");
    Some(Remark::new(spot, message).help("check the day in a calendar and correct it"))
}

fn begins_with_a_figure(word: &Word<'_>) -> bool {
    let bare = word.text.trim_start_matches(['(', '[', '"', '“', '‘']);
    bare.starts_with(|letter: char| letter.is_ascii_digit())
}

/// "30/02/2025", "31.04.25", "31-11-24": a day, a month and a year between two separators that are alike. "24/7/365" is
/// none, and neither is the number of a part such as "12.13.14".
fn is_a_date_in_figures(word: &str) -> bool {
    let separators = ['/', '.', '-'];
    let separator = separators.into_iter().find(|sign| word.contains(*sign));
    let parts: Vec<&str> = separator.map_or(Vec::new(), |sign| word.split(sign).collect());
    let [day, month, year] = parts.as_slice() else {
        return false;
    };
    let within = |figures: &str, most: u8| {
        figures.len() <= 2
            && figures
                .parse::<u8>()
                .is_ok_and(|number| (1..=most).contains(&number))
    };
    let is_year = matches!(year.len(), 2 | 4) && year.bytes().all(|figure| figure.is_ascii_digit());
    within(day, 31) && within(month, 12) && is_year
}

#[cfg(test)]
mod tests {
    use super::is_a_date_in_figures;

    #[test]
    fn a_date_in_figures_has_a_day_a_month_and_a_year() {
        for word in ["30/02/2025", "31.04.25", "31/11/24", "31-11-2024", "1/1/24"] {
            assert!(is_a_date_in_figures(word), "{word}");
        }
        for word in [
            "24/7/365",
            "12.13.14",
            "1.2.3",
            "30/02-2025",
            "2025/26",
            "31/04",
            "00/05/25",
        ] {
            assert!(!is_a_date_in_figures(word), "{word}");
        }
    }
}
