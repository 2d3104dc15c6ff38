//! A day of the week on which a date does not fall.

use jiff::civil::Weekday;

use super::dates;
use crate::check::day::long;
use crate::check::report::{Report, plan_spot};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    Passage, PlanKey, ProgressKey, Review, ReviewKey, Spot, When, Word, comes_before_weekday,
    day_of_week,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::WrongWeekday,
    explanation: Explanation {
        what: "A date comes after a day of the week on which it does not fall. Texts, dates and the time of the next update \
               are looked at, where the year is written. The deadline of call-in has a rule of its own.",
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
    let lines = lines(subject.review).into_iter();
    let lines = lines.filter_map(|(spot, line)| in_line(spot, line));
    let texts = in_texts(&subject.written());
    dates.chain(lines).chain(texts).collect()
}

/// The lines of a review that name days and are no dates: when the next update is due, and who moved a date.
fn lines(review: &Review) -> Vec<(Spot, &str)> {
    let mut lines = Vec::new();
    let next = review.next_update.iter();
    lines.extend(next.map(|next| (Spot::Review(ReviewKey::NextUpdate), next.words())));
    for one in &review.recommendations {
        let next = one.next_update.iter();
        lines.extend(next.map(|next| (plan_spot(one, PlanKey::NextUpdate), next.words())));
    }
    for report in Report::all(review) {
        let revision = report.progress.revision.as_ref();
        let by = revision.and_then(|revision| revision.by.as_ref());
        lines.extend(by.map(|by| (report.spot(ProgressKey::RevisedBy), by.as_str())));
    }
    lines
}

fn in_line(spot: Spot, line: &str) -> Option<Remark> {
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).find_map(|first| {
        let rest = words.get(first..)?;
        let day = weekday_at(rest.first()?, || rest.get(1).copied())?;
        LENGTHS.into_iter().find_map(|length| {
            let words = rest.get(..length + day)?.join(" ");
            let bare = words.trim_matches(|sign: char| !sign.is_alphanumeric());
            remark(spot.clone(), &When::parse(bare).ok()?)
        })
    })
}

/// Whether a day of the week begins with a word, and how many words come before its name: "dydd Mawrth". Alone "Mawrth" is
/// March.
fn weekday_at<'w>(word: &str, next: impl FnOnce() -> Option<&'w str>) -> Option<usize> {
    let word = word.strip_prefix('(').unwrap_or(word);
    if day_of_week(word).is_some() {
        return Some(0);
    }
    let next = comes_before_weekday(word).then(next)??;
    ["mawrth", "fawrth"]
        .iter()
        .any(|day| next.eq_ignore_ascii_case(day))
        .then_some(1)
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    let texts = written.texts.iter();
    let texts = texts.filter(|text| !text.quotes_mistakes());
    texts.flat_map(in_text).collect()
}

fn remark(passage: impl Into<Passage>, when: &When) -> Option<Remark> {
    let (typed, day) = when.wrong_weekday()?;
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
    let named = words.filter_map(|(first, word)| {
        let next = || text.words.get(first + 1).map(|next| &*next.text);
        Some((first, weekday_at(&word.text, next)?))
    });
    named.filter_map(|(first, day)| {
        LENGTHS.into_iter().find_map(|length| {
            let end = first + day + length;
            let words = text.words.get(first..end)?;
            if is_counted(words, text.words.get(end)) {
                return None;
            }
            let bare: Vec<&str> = words.iter().map(Word::bare).collect();
            let when = When::parse(&bare.join(" ")).ok()?;
            let range = words.first()?.range.start..words.last()?.range.end;
            remark(text.spot.clone().within(text.text, range), &when)
        })
    })
}

/// Whether the two figures behind a month are, or may be, a count and no year: "Tuesday 24 October – 19 Members", "Sat 4 May, 10
/// stalls", "Sunday 5 May 14 people". They are a year directly after the month, where nothing that can be counted follows.
fn is_counted(words: &[Word<'_>], next: Option<&Word<'_>>) -> bool {
    let has_figure = |word: &Word<'_>| word.text.bytes().any(|one| one.is_ascii_digit());
    let Some(at) = words.iter().rposition(has_figure) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let (Some(month), Some(year)) = (before, words.get(at)) else {
        return false;
    };
    let figures = year.bare();
    if figures.len() != 2 || !figures.bytes().all(|one| one.is_ascii_digit()) {
        return false;
    }
    let from_figures = year.text.trim_start_matches(['\'', '’', '‘']);
    let sign = from_figures.strip_prefix(figures);
    let is_alone = sign.is_some_and(|sign| sign.chars().all(|one| ".,;:)]”\"!?".contains(one)));
    let next = words.get(at + 1).or(next);
    let may_be_counted = || next.is_some_and(|next| !GO_ON.contains(&&*next.text));
    let is_month = month
        .text
        .ends_with(|letter: char| letter.is_alphabetic() || letter == '.');
    !is_month || !is_alone || (sign == Some("") && may_be_counted())
}

/// Words that nobody counts, and that may go on after a year.
const GO_ON: [&str; 12] = [
    "at", "the", "by", "for", "from", "in", "with", "when", "because", "which", "am", "yn",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ReviewKey, RichText, Spot};

    fn remarks(words: &str) -> usize {
        let text = RichText::parse(words).expect("a text");
        let text = LongText {
            spot: Spot::Review(ReviewKey::Title),
            words: text.words(),
            text: &text,
        };
        in_text(&text).count()
    }

    #[test]
    fn a_date_is_compared_with_the_day_of_the_week_before_it() {
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
        // 3 March 2025 was a Monday.
        for day in [
            "dydd Mawrth",
            "Dydd Mawrth",
            "ddydd Mawrth",
            "nos Fawrth",
            "ddydd Mercher",
            "nos Fercher",
            "dydd Iau",
            "ddydd Gwener",
            "nos Wener",
            "dydd Sadwrn",
            "nos Sul",
        ] {
            assert_eq!(
                remarks(&format!("Cyfarfu {day} 3 Mawrth 2025.")),
                1,
                "{day}"
            );
        }
        for right in [
            "ddydd Llun 3 Mawrth 2025",
            "nos Lun 3 Mawrth 2025",
            "dydd Mawrth 4 Mawrth 2025",
            "nos Fawrth 04/03/2025",
            "ym Mawrth 3 Mawrth 2025",
        ] {
            assert_eq!(remarks(&format!("Cyfarfu {right}.")), 0, "{right}");
        }
    }

    #[test]
    fn a_line_may_name_a_day_among_other_words() {
        let spot = || Spot::Review(ReviewKey::NextUpdate);
        for (line, is_wrong) in [
            ("Place Select Committee, Tuesday 3 March 2025", true),
            ("Y Cyngor, ddydd Mawrth 3 Mawrth 2025.", true),
            ("(Tues 03/03/2025)", true),
            ("Place Select Committee, Monday 3 March 2025", false),
            ("The Mayor, Tuesday", false),
        ] {
            assert_eq!(in_line(spot(), line).is_some(), is_wrong, "{line}");
        }
    }

    #[test]
    fn two_figures_are_a_year_where_nothing_is_counted() {
        // Each date is wrong in the year that the figures would be.
        for words in [
            "Tuesday 24 October – 19 Members attended",
            "Tuesday 12 March, 26 members",
            "Tues 12 March (25 people)",
            "Sat 4 May, 10 stalls",
            "Sat 4 May, 10",
            "Sunday 5 May 14 people",
            "Thurs 9 May, 25+ attendees",
            "Thurs 9 May 25+ attendees",
            "Fri 10 May - 26% of staff",
            "Fri 10 May 26% of staff",
            "Fri 10 May: 26 came",
            "Friday the 10th of May, 26 of 30 came",
        ] {
            assert_eq!(remarks(words), 0, "{words}");
        }
        for words in [
            "It met on Tuesday 24 October 19.",
            "It met on Tuesday 24 October 19, and agreed it.",
            "It met on Tuesday 24 October 18 at the Town Hall.",
            "It met on Monday 24 October ’19",
            "It met (Tuesday 24 Oct. 19)",
            "Tuesday 24/10/19 – 19 Members attended",
        ] {
            assert_eq!(remarks(words), 1, "{words}");
        }
    }
}
