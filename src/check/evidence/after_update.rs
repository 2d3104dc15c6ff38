//! Evidence of what was done on a day after the update.

use std::ops::{Range, RangeInclusive};

use jiff::civil::Date;

use super::before_date::{is_presented, with_weekday, year_of};
use super::past::{Sentence, is_done};
use crate::check::date::day_words::is_of;
use crate::check::date::figures::is_a_date_in_figures;
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{ProgressKey, Spot, UpdateKey, When, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::EvidenceAfterUpdate,
    explanation: Explanation {
        what: "Evidence says that something was done on a day, in a month, or since then, after the date of the update. A sentence \
               about what is planned is not reported. A date before a colon at the beginning of a line counts as well: \
               “4 October 2019: plan published”.",
        why: "Nobody can report what has not happened yet. One of the dates is wrong, often by a year.",
        bad: "date = \"September 2019\"\n\
              evidence = \"The plan was published on 4 October 2019.\"",
        good: "date = \"September 2019\"\n\
               evidence = \"The plan was published on 4 October 2018.\"",
    },
    judge,
};

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
        let year = year_of(text, index)?;
        if !(last.year()..last.year() + FARTHEST).contains(&year) {
            return None;
        }
        [4, 3, 2].into_iter().find_map(|length| {
            let start = (index + 1).checked_sub(length)?;
            // Only "5th of May 2027" has four words.
            let is_as_long = length < 4
                || matches!(text.words.get(start..), Some([day, of, ..]) if is_of(day, of));
            is_as_long.then(|| done_on(text, start..=index, last))?
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
    let start = with_weekday(text, *place.start());
    let before = match is_label(text, start, *place.end()) {
        true => None,
        false => Some(word_before(text, start)?),
    };
    // "In 3.1.26" may be a paragraph.
    let is_after = match before.as_deref() {
        Some("on" | "ar" | "since" | "ers") => true,
        Some("in" | "during" | "yn" | "ym") => date.len() > 1,
        _ => false,
    };
    // "Delivered by September" is a date to come.
    let is_target = || {
        let first = date.first().map(|first| first.to_lowercase());
        first.is_some_and(|first| TARGET.contains(&first.as_str()))
    };
    let is_said_before = |before: &String| {
        is_after || (is_done(before) && !is_target()) || is_presented(text, start)
    };
    // This decides for most words, and to read a date takes longer.
    if !before.as_ref().is_none_or(is_said_before) {
        return None;
    }
    let when = When::parse(&date.join(" ")).ok()?;
    let first = when.first_day()?;
    let is_later = first > last && first.year() < last.year() + FARTHEST;
    if !is_later {
        return None;
    }
    let sentence = Sentence::around(text, start..*place.end());
    // "Live since 5 March" says by itself that it is.
    let is_since = matches!(before.as_deref(), Some("since" | "ers"));
    if sentence.is_to_come() || !(is_since || sentence.is_done()) {
        return None;
    }
    let range = words.first()?.range.start..words.last()?.range.end;
    let date = date.join(" ");
    let said = match before {
        Some(before) if is_after => match before.as_str() {
            "ar" => format!("on {date}"),
            "ers" => format!("since {date}"),
            "yn" | "ym" => format!("in {date}"),
            before => format!("{before} {date}"),
        },
        Some(_) if words.first().is_some_and(|first| is_lead(first.bare())) => date,
        _ => format!("on {date}"),
    };
    Some((said, range))
}

/// Whether a date begins a line, and a colon or a dash parts it from what was done: "12 May 2025: meeting took place".
fn is_label(text: &LongText<'_>, start: usize, end: usize) -> bool {
    let words = (text.words.get(end), text.words.get(end + 1));
    let (Some(last), Some(next)) = words else {
        return false;
    };
    let is_parted = last.text.ends_with(':') || matches!(&*next.text, "–" | "-" | "—");
    let Some(first) = text.words.get(start).filter(|_| is_parted) else {
        return false;
    };
    let before = text.text.source().get(..first.range.start);
    let line = before.map(|before| before.rsplit('\n').next().unwrap_or(before));
    // Before it are the mark of an item and marks of Markdown at most.
    line.is_some_and(|line| !line.contains(char::is_alphabetic))
}

/// The word before a date, in small letters.
fn word_before(text: &LongText<'_>, start: usize) -> Option<String> {
    let before = text.words.get(start.checked_sub(1)?)?;
    Some(before.bare().to_lowercase())
}

/// What comes before the day by which something is to be done.
const TARGET: [&str; 9] = [
    "by", "for", "within", "from", "erbyn", "tan", "hyd", "o", "of",
];

/// Whether a date brings its own "on" or "in".
fn is_lead(first: &str) -> bool {
    matches!(first, "on" | "in" | "during" | "ar" | "yn" | "ym")
}

/// How many years ahead a year may be. A later one is a name or a number.
const FARTHEST: i16 = 30;

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
            "12 November 2026: meeting took place",
            "- 12 May 2026: letter sent\n- 12 November 2026: meeting took place",
            "1. 12/11/2026 – meeting held with all schools",
            "**November 2026:** all staff were trained",
            "The strategy was adopted on the 5th of May 2027.",
            "The strategy was adopted on the 5th May 2027.",
            "Cwblhawyd ar 5 Mai 2027.",
            "Cwblhawyd y gwaith ym mis Mai 2027",
            "The plan was published on Wednesday 7 October 2026.",
            "The plan was published on Wednesday, 7 October 2026",
            "Members met. It was published on Wed. 7 October 2026",
            "Cabinet approved this on Wed 7 October 2026",
            "The plan was adopted on Wednesday the 7th of October 2026",
            "Scheme launched Mon 5 October 2026",
            "Wednesday 7 October 2026: meeting took place",
            "Training was held on Wed 07/10/2026",
            "Signed 4 Oct '26",
            "Contract signed 4 Oct 26.",
            "Live since 5 October 2026",
            "The scheme has run since October 2026",
            "Report presented to Cabinet 6/10/26",
            "Report presented to the Children and Young People Select Committee, 6 October 2026",
            "Cyhoeddwyd ddydd Mercher 7 Hydref 2026",
            "Cyhoeddwyd y cynllun ar ddydd Mawrth 6 Hydref 2026",
            "Yn fyw ers 5 Hydref 2026",
            "Cyhoeddwyd y cynllun ym Mai 2027",
            "Anfonwyd llythyrau i bob ysgol ym mis Mai 2027",
            "Cynhaliwyd y cyfarfod ar y 5ed o Fai 2027",
            "Cafodd y polisi ei fabwysiadu yn Ionawr 2027",
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
            "12 November 2026: meeting to take place",
            "12 November 2026: meeting planned, as members were told",
            "12 November 2025: meeting took place",
            "12 November 2026 meeting: papers were sent",
            "Dates: 12 November 2026: rooms were asked for",
            "The plan was published on Wednesday 7 October 2025.",
            "Workshops were planned for Wednesday 7 October 2026.",
            "Training was completed. The next is on Wed 7 October 2026",
            "It was held 4 October 26 members met",
            "It was held in rooms 4 and 26.",
            "Inspections completed 12 June 30, July 25",
            "Signed 4 Oct '25",
            "Live since 5 October 2025",
            "It will be open since 5 October 2026 is fixed",
            "Report submitted to Cabinet 6/10/26",
            "Officers were invited to Cabinet 6/10/26",
            "Report presented to members for Cabinet 6/10/26",
            "Report to be presented to Cabinet 6/10/26",
            "It was to be adopted on the 5th of May 2027.",
            "The strategy was adopted on the 5th of May 2026.",
            "Cwblhawyd ar 5 Mai 2026.",
            "Cynlluniwyd gweithdy ar 5 Mai 2027.",
            "Anfonwyd llythyrau, a bydd gweithdy ym mis Mai 2027",
            "Ariannwyd y gwaith erbyn mis Mai 2027",
            "Penodwyd swyddog i ddechrau ym mis Mai 2027",
            "Darperir bwyd ar 5 Mai 2027",
            "Penderfynwyd agor y ganolfan ym Mai 2027",
            "Dywedwyd y byddai'r gwaith ar ben ym mis Mai 2027",
        ] {
            assert!(!is_reported(words), "{words}");
        }
    }
}
