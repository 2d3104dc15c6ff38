//! Evidence of what was done on a day after the update.

use std::ops::{Range, RangeInclusive};

use jiff::civil::Date;

use crate::check::date::figures::is_a_date_in_figures;
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{ProgressKey, Spot, UpdateKey, When, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::EvidenceAfterUpdate,
    explanation: Explanation {
        what: "Evidence says that something was done on a day, or in a month, after the date of the update. A sentence \
               about what is planned is not reported.",
        why: "Nobody can report what has not happened yet. One of the dates is wrong, often by a year.",
        bad: "date = \"September 2019\"\n\
              evidence = \"The plan was published on 4 October 2019.\"",
        good: "date = \"September 2019\"\n\
               evidence = \"The plan was published on 4 October 2018.\"",
    },
    judge,
};

/// Words for what was done. Others end with -ed.
const PAST: [&str; 24] = [
    "was", "were", "been", "had", "held", "took", "met", "began", "came", "went", "gave", "made",
    "sent", "led", "ran", "wrote", "brought", "built", "bought", "found", "won", "spoke", "became",
    "did",
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

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let updates = &subject.review.updates;
    let texts = subject.texts.iter().filter_map(|text| match &text.spot {
        Spot::Progress(id, _, ProgressKey::Evidence) => {
            let update = updates.iter().find(|update| update.id == *id)?;
            Some((text, update, update.date.last_day()?))
        }
        _ => None,
    });
    texts
        .filter_map(|(text, update, last)| {
            let (date, range) = done_after(text, last)?;
            let message = format!(
                "{} says that something was done {date}, after the update of {}",
                text.name(),
                update.date
            );
            let spot = text.spot.clone().within(text.text, range);
            let of_update = Spot::Update(update.id.clone(), UpdateKey::Date);
            Some(
                Remark::new(spot, message)
                    .also(of_update, "the update is of this date")
                    .help("correct the date that is wrong, or say that it is planned"),
            )
        })
        .collect()
}

/// The first date after a day on which something was done, as it is written after "on" or "in", or after what was done.
fn done_after(text: &LongText<'_>, last: Date) -> Option<(String, Range<usize>)> {
    // A date ends with a figure, as few words do.
    let has_figure = |word: &Word<'_>| word.text.bytes().any(|byte| byte.is_ascii_digit());
    let dated = text.words.iter().enumerate();
    let mut dated = dated.filter(|(_, word)| has_figure(word));
    dated.find_map(|(index, word)| {
        let bare = word.bare();
        if is_a_date_in_figures(bare) {
            return done_on(text, index..=index, last);
        }
        // The year decides for most words, and is cheap to look at.
        let is_later = bare
            .parse()
            .is_ok_and(|year: i16| (last.year()..last.year() + FARTHEST).contains(&year));
        if !is_later {
            return None;
        }
        [3, 2].into_iter().find_map(|length| {
            let start = (index + 1).checked_sub(length)?;
            done_on(text, start..=index, last)
        })
    })
}

/// The date that some words are, where something was done on it after a day. The day comes first in figures.
fn done_on(
    text: &LongText<'_>,
    place: RangeInclusive<usize>,
    last: Date,
) -> Option<(String, Range<usize>)> {
    let words = text.words.get(place.clone())?;
    let date: Vec<&str> = words.iter().map(Word::bare).collect();
    let when = When::parse(&date.join(" ")).ok()?;
    let first = when.first_day()?;
    if first <= last || first.year() >= last.year() + FARTHEST {
        return None;
    }
    let before = text.words.get(place.start().checked_sub(1)?)?;
    let before = before.bare().to_lowercase();
    // "In 3.1.26" may be a paragraph.
    let is_after = match before.as_str() {
        "on" => true,
        "in" | "during" => date.len() > 1,
        _ => false,
    };
    // "Delivered by September" is a date to come.
    let is_target = date
        .first()
        .is_some_and(|first| TARGET.contains(&first.to_lowercase().as_str()));
    let is_done = (is_after || (is_done(&before) && !is_target))
        && is_past(text, *place.start()..*place.end());
    let range = words.first()?.range.start..words.last()?.range.end;
    is_done.then(|| match is_after {
        true => (format!("{before} {}", date.join(" ")), range.clone()),
        false if date.first().is_some_and(|first| is_lead(first)) => (date.join(" "), range),
        false => (format!("on {}", date.join(" ")), range),
    })
}

/// What comes before the day by which something is to be done.
const TARGET: [&str; 4] = ["by", "for", "within", "from"];

/// Whether a date brings its own "on" or "in".
fn is_lead(first: &str) -> bool {
    matches!(first, "on" | "in" | "during")
}

/// How many years ahead a year may be. A later one is a name or a number.
const FARTHEST: i16 = 30;

/// Whether the sentence around a date is about what was done.
fn is_past(text: &LongText<'_>, date: Range<usize>) -> bool {
    let ends = |index: &usize| {
        let own = text.words.get(*index);
        let next = text.words.get(*index + 1);
        let (Some(own), Some(next)) = (own, next) else {
            return true;
        };
        let between = text.text.source().get(own.range.end..next.range.start);
        own.text.ends_with(['.', '!', '?', ';']) || between.is_none_or(|sign| sign.contains('\n'))
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
    let small: Vec<String> = bare.map(str::to_lowercase).collect();
    // "Approved for delivery in June", "members were told that works finish in July".
    let is_of_later = |pair: &[String]| matches!(pair, [one, other] if is_plan(one, other));
    small.iter().any(|word| is_done(word))
        && !small.iter().any(|word| FUTURE.contains(&word.as_str()))
        && !small.windows(2).any(is_of_later)
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
fn is_done(word: &str) -> bool {
    PAST.contains(&word) || (word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::{ReviewKey, RichText};

    #[test]
    fn only_what_was_done_is_too_late() {
        let is_reported = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            let long = LongText {
                spot: Spot::Review(ReviewKey::Title),
                words: text.words(),
                text: &text,
            };
            done_after(&long, date(2026, 9, 30)).is_some()
        };
        for words in [
            "The plan was published on 4 October 2026.",
            "It is done. Letters were sent to all schools in November 2026",
            "On 12th March 2027 a workshop was held.",
            "The plan will be kept.\n\n- Training took place in May 2027",
            "The plan was published on 03/01/2027.",
            "Training was held on 3.1.27 for all staff",
            "All schools were visited (completed 03-01-2027).",
            "Leaflets were printed; published 3/1/27",
            "The guide, published 4 October 2026",
            "The bid was approved in November 2026.",
        ] {
            assert!(is_reported(words), "{words}");
        }
        for words in [
            "The plan was published on 4 October 2025.",
            "Workshops were planned for 4 October 2026.",
            "The plan was sent out, and will be published on 4 October 2026.",
            "Funding was extended to March 2027",
            "A workshop is to be held on 4 October 2026",
            "Training was completed. The next is on 4 October 2026",
            "Launch event: 4 October 2026",
            "The plan was published on 03/01/2026.",
            "The plan was drafted and will be published on 03/01/2027.",
            "The policy was drafted, to be done by 03/01/2027",
            "The target was changed: target 03/01/2027",
            "Staff were trained; the next session is on 3.1.27",
            "The ratio was improved to 12/03",
            "Application 24/01234/FUL was granted on appeal",
            "Calls were taken on 01/02/03 and 01642 526187",
            "The policy was changed in 3.1.27",
            "Paragraph 3.1.27 was agreed on appeal",
            "Head of Customer Services: cards delivered by October 2026.",
            "Signs installed by 4 October 2026",
            "Scheme approved for delivery in November 2026.",
            "Members were told that works finish in November 2026.",
            "Staff recruited for November 2026",
            "Buses timetabled from January 2027",
        ] {
            assert!(!is_reported(words), "{words}");
        }
    }
}
