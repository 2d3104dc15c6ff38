//! A day of the week on which a date does not fall.

use jiff::civil::Weekday;

use super::dates;
use crate::check::day::long;
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Passage, When, Word, day_of_week};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::WrongWeekday,
    explanation: Explanation {
        what: "A date comes after a day of the week on which it does not fall. Every text and every date is checked, \
               if the year is written; the deadline of call-in has a rule of its own.",
        why: "One of the two is wrong, and a reader who notices it cannot know which. It is often the year, left as \
              it was in the paper that was copied.",
        bad: "evidence = \"The panel met on Tuesday 14 May 2018.\"",
        good: "evidence = \"The panel met on Monday 14 May 2018.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let dates = dates(subject.review).into_iter();
    let dates = dates.filter_map(|dated| remark(dated.spot, dated.when));
    let texts = subject.texts.iter();
    let texts = texts.filter(|text| !text.quotes_mistakes());
    dates.chain(texts.flat_map(in_text)).collect()
}

fn remark(passage: impl Into<Passage>, when: &When) -> Option<Remark> {
    let (typed, day) = (when.wrong_weekday()?, when.last_day()?);
    let name = |day: Weekday| format!("{day:?}");
    let message = format!(
        "{} is a {}, not a {}",
        long(day),
        name(day.weekday()),
        name(typed)
    );
    Some(Remark::new(passage, message).help("correct the day of the week, or the date"))
}

/// How many words a date with its day of the week has: "Monday 14/05/2018", "Monday 14 May 2018", "Monday the 14th of May
/// 2018".
const LENGTHS: [usize; 4] = [2, 4, 5, 6];

fn in_text<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    let words = text.words.iter().enumerate();
    let named = words.filter(|(_, word)| {
        let word = word.text.strip_prefix('(').unwrap_or(&word.text);
        day_of_week(word).is_some()
    });
    named.filter_map(|(first, _)| {
        LENGTHS.into_iter().find_map(|length| {
            let words = text.words.get(first..first + length)?;
            let bare: Vec<&str> = words.iter().map(Word::bare).collect();
            let when = When::parse(&bare.join(" ")).ok()?;
            let range = words.first()?.range.start..words.last()?.range.end;
            remark(text.spot.clone().within(text.text, range), &when)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ReviewKey, RichText, Spot};

    #[test]
    fn a_date_is_compared_with_the_day_of_the_week_before_it() {
        let remarks = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            let text = LongText {
                spot: Spot::Review(ReviewKey::Title),
                words: text.words(),
                text: &text,
            };
            in_text(&text).count()
        };
        // 14 May 2018 was a Monday.
        assert_eq!(
            remarks("It met on Tuesday, 14th May 2018, and on Tues. 14/05/2018."),
            2
        );
        assert_eq!(
            remarks("It met on Monday 14 May 2018 and Tuesday 15 May 2018."),
            0
        );
        assert_eq!(remarks("Tuesday 14 May, Tuesday 31 June 2018"), 0);
    }
}
