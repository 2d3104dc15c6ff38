//! A date in a text that no calendar has.

use std::ops::Range;

use super::figures::is_a_date_in_figures;
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Fault, When, WhenFault, Word, day_of_week};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoSuchDay,
    explanation: Explanation {
        what: "A text names a day that does not exist, such as 31 April, with its year or without. In a date that has a key of its own it is \
               an error, impossible-date.",
        why: "A reader cannot know which day was meant, and evidence with an impossible date is worth less.",
        bad: "evidence = \"The register was closed on 31 April 2024.\"",
        good: "evidence = \"The register was closed on 30 April 2024.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    let texts = written.texts.iter();
    let texts = texts.filter(|text| !text.quotes_mistakes());
    texts.flat_map(in_text).collect()
}

/// How many words a date has: "31 April 2024".
const LENGTH: usize = 3;

fn in_text<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    let in_words = text.words.windows(LENGTH).filter_map(|words| {
        let [day, month, year] = words else {
            return None;
        };
        // The first letter and the year decide for most words, and are cheap to look at.
        let has_year = || year.text.bytes().any(|byte| byte.is_ascii_digit());
        if !begins_with_a_figure(day) || !has_year() || is_apart(day, month) {
            return None;
        }
        let bare: Vec<&str> = words.iter().map(Word::bare).collect();
        remark(text, &bare.join(" "), day.range.start..year.range.end)
    });
    let without_year = (0..text.words.len()).filter_map(|at| without_year(text, at));
    let in_figures = text.words.iter().enumerate();
    let in_figures = in_figures.filter(|(_, word)| begins_with_a_figure(word));
    let in_figures = in_figures.filter_map(|(at, word)| {
        let bare = word.bare();
        let is_day = is_a_date_in_figures(bare) && !is_of_reference(&text.words, at);
        is_day.then(|| remark(text, bare, word.range.clone()))?
    });
    in_words.chain(without_year).chain(in_figures)
}

fn remark(text: &LongText<'_>, date: &str, range: Range<usize>) -> Option<Remark> {
    let fault = When::parse(date).err()?;
    // Of "2025 and 30.02.25" only the last word is a day, and is reported by itself.
    let is_all = matches!(&fault, WhenFault::Impossible { days, .. } if days.iter().eq([date]));
    let spot = text.spot.clone().within(text.text, range);
    is_all.then(|| Remark::new(spot, fault.to_string()).help(fault.help()))
}

/// Words before a day, and after one. In "there were 31 April referrals" nobody means a day.
const BEFORE: [&str; 20] = [
    "by", "on", "before", "until", "till", "to", "from", "since", "after", "and", "the", "erbyn",
    "ar", "cyn", "tan", "hyd", "o", "i", "wedi", "a",
];
const AFTER: [&str; 16] = [
    "and", "at", "the", "to", "for", "by", "when", "in", "as", "or", "ac", "a", "am", "i", "yn",
    "ar",
];

/// "31 April", "30 Feb", without a year. In a leap year February has 29 days.
fn without_year(text: &LongText<'_>, at: usize) -> Option<Remark> {
    const LEAP_YEAR: &str = " 2024";
    let day = text.words.get(at)?;
    // Only a 30 or a 31 may be no day of a month.
    let figures = day.text.trim_start_matches(['(', '"', '“', '‘']);
    if !figures.starts_with("31") && !figures.starts_with("30") {
        return None;
    }
    let month = text.words.get(at + 1)?;
    if day.text.ends_with(SIGNS) || month.text.starts_with(OPENS) {
        return None;
    }
    let next = text.words.get(at + 2).map_or("", |next| &*next.text);
    let before = at.checked_sub(1).and_then(|before| text.words.get(before));
    let is_after_word = before.is_some_and(|before| {
        BEFORE.contains(&before.text.to_lowercase().as_str())
            || day_of_week(before.bare()).is_some()
    });
    let ends = next.is_empty() || !month.text.ends_with(char::is_alphanumeric);
    let has_year = next.contains(|letter: char| letter.is_ascii_digit());
    if !is_after_word || has_year || !(ends || AFTER.contains(&next)) {
        return None;
    }
    let date = format!("{} {}", day.bare(), month.bare());
    let fault = When::parse(&format!("{date}{LEAP_YEAR}")).err()?;
    let is_day = matches!(&fault, WhenFault::Impossible { days, .. } if days.len() == 1);
    let spot = text
        .spot
        .clone()
        .within(text.text, day.range.start..month.range.end);
    let message = format!("the calendar has no “{date}”");
    let help = fault.help().replace(LEAP_YEAR, "");
    is_day.then(|| Remark::new(spot, message).help(help))
}

/// Whether a sign parts a figure from the month after it: "Jan 30, Feb 31, Mar 29" and "Q2: 83%, Oct: 91%" count something in
/// each month.
fn is_apart(day: &Word<'_>, month: &Word<'_>) -> bool {
    day.text.ends_with(SIGNS)
        || month.text.starts_with(OPENS)
        || month.text.ends_with([':', ';', ')'])
}

/// Whether figures are the number of something: "Min 29/02/25", "clause 31.11.24", "Minute no. 31/09/24". The minutes of a day
/// are "minutes of" it.
fn is_of_reference(words: &[Word<'_>], at: usize) -> bool {
    const NAMES: [&str; 17] = [
        "min",
        "mins",
        "minute",
        "clause",
        "para",
        "paragraph",
        "section",
        "rule",
        "schedule",
        "no",
        "number",
        "ref",
        "reference",
        "version",
        "invoice",
        "licence",
        "permit",
    ];
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    before.is_some_and(|before| NAMES.contains(&&*before.bare().to_lowercase()))
}

/// What is behind a figure that is no day of the month after it.
const SIGNS: [char; 6] = ['%', ',', ';', ':', '.', ')'];

const OPENS: [char; 2] = ['(', '['];

fn begins_with_a_figure(word: &Word<'_>) -> bool {
    let bare = word.text.trim_start_matches(['(', '[', '"', '“', '‘']);
    bare.starts_with(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::in_text;
    use crate::check::text::LongText;
    use crate::model::{ReviewKey, RichText, Spot};

    #[test]
    fn a_day_without_a_year_is_looked_for_in_every_calendar() {
        let remarks = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            let text = LongText {
                spot: Spot::Review(ReviewKey::Title),
                words: text.words(),
                text: &text,
            };
            in_text(&text).count()
        };
        for words in [
            "Inspect it by 31 April.",
            "Inspect it by 30 Feb",
            "It met on Monday 31st June, and again.",
            "Archwilio erbyn 31 Ebrill.",
            "Inspect it by 31 September and report.",
            "Inspect it by 31 April 2024.",
            "Inspect it by (31 April, 2024).",
            "The minutes of 31/09/24 were signed",
        ] {
            assert_eq!(remarks(words), 1, "{words}");
        }
        for words in [
            "Inspect it by 31 March.",
            "Inspect it by 29 February.",
            "There were 31 April referrals.",
            "It rose to 31 April referrals.",
            "It rose from 30 to 31 in April.",
            "by 30 April 2024",
            "Min 29/02/25 refers, as do clause 31.11.24 and Minute no. 31/09/24",
            "Q1: 71%\nQ2: 83%\nOct: 91% (provisional)",
            "Attendance: Sept 92%, Oct 31 (Nov 30 to follow).",
            "Referrals by month: Jan 30, Feb 31, Mar 29.",
            "It rose from 30 (Feb) to 31 (Apr) 24 times.",
            "Sept 31; Nov 31; Dec 30",
            "by 31 areas",
            "Mae 31 Ebrill",
        ] {
            assert_eq!(remarks(words), 0, "{words}");
        }
    }
}
