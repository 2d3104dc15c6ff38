//! A date that cannot be compared with a calendar, and is not endless by intent either.
//!
//! So each date of a recommendation is judged, is endless, or is reported: none passes in silence.

use jiff::civil::Date;

use super::advice::{Advice, advice};
use super::far_year::in_far_years;
use super::own::in_own_fields;
use crate::check::history::unclear_next::looks_like_a_date;
use crate::check::placeholder::is_nothing;
use crate::check::report::{Report, closed, plan_spot};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    DATE_NAMES, Grade, Meaning, Need, NextUpdateMeaning, PlanKey, ProgressKey, Review, ReviewKey,
    Spot, When,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::DateInWords,
    explanation: Explanation {
        what: "A date is printed as it is, and it is not checked whether it has passed. It is in words that are not \
               understood, such as “Next meeting”, or unclear, such as “March 25”, which may be a month or a day, or it \
               says when the work was done, such as “Completed June 2025”, and not by when it is to be done, or it \
               ends before it begins. A new date such as “Ongoing”, or one that says only when something starts, has no end either. A day or a month more than 25 years away, such as “31 March 2052”, was probably typed wrongly. A field of the council's own that is a date must be one. The \
               forms that are understood are in reviews/README.md. A recommendation that is graded achieved is left out.",
        why: "A date that cannot be compared with a calendar is never late. This is for information; if these are \
              the words that were agreed, leave them.",
        bad: "date = \"March 25\"",
        good: "date = \"March 2025\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let next = review.next_update.iter();
    let next = next.filter(|next| next.meaning() == &NextUpdateMeaning::Event);
    // What looks like a date is reported as unclear.
    let next = next.filter(|next| names_a_time(next.words()) && !looks_like_a_date(next.words()));
    let next = next.map(|next| (Spot::Review(ReviewKey::NextUpdate), next.words(), None));
    let finished = closed(review);
    let plans = review.recommendations.iter();
    let plans = plans
        .filter(|one| !finished.contains(&one.number))
        .filter_map(|one| Some((one, one.date.as_ref()?)))
        // "N/A" is no date, and is reported as such.
        .filter(|(_, date)| is_unwatched(review, date) && !is_nothing(date.words()))
        .map(|(one, date)| {
            let spot = plan_spot(one, PlanKey::Date);
            (spot, date.words(), Some(date.meaning()))
        });
    let revised = Report::all(review).filter_map(|report| {
        let date = &report.progress.revision.as_ref()?.date;
        let is_counted = review.last_day_in(report.update, date).is_some();
        let is_unwatched = is_unwatched(review, date)
            || matches!(date.meaning(), Meaning::Unknown | Meaning::StartOnly)
            || is_endless(report, date)
            || date.meaning().is_partly_known();
        let spot = report.spot(ProgressKey::RevisedDate);
        let is_counted = is_counted && !date.meaning().is_partly_known();
        (is_unwatched && !is_counted).then(|| (spot, date.words(), Some(date.meaning())))
    });
    let announced = Report::all(review).filter_map(|report| {
        let date = report.progress.anticipated_date.as_ref()?;
        let is_unknown = date.meaning() == &Meaning::Unknown && !is_needed(report);
        let is_counted = review.last_day_in(report.update, date).is_some();
        let is_start = date.meaning() == &Meaning::StartOnly;
        let is_partly_known = date.meaning().is_partly_known();
        let is_unwatched = is_partly_known
            || is_unknown
            || is_start
            || is_endless(report, date)
            || (is_unwatched(review, date) && !is_counted);
        let spot = report.spot(ProgressKey::AnticipatedDate);
        is_unwatched.then(|| (spot, date.words(), Some(date.meaning())))
    });
    next.chain(plans)
        .chain(announced)
        .chain(revised)
        .map(|(spot, words, meaning)| remark(review, spot, words, meaning))
        .chain(in_own_fields(subject))
        .chain(in_far_years(review))
        .collect()
}

/// Neither a date that can be compared with a calendar nor one that has no end by intent. The day on which work was done is
/// not the one by which it was to be.
fn is_unwatched(review: &Review, date: &When) -> bool {
    if date.says_done() && date.last_day().is_some() {
        return true;
    }
    matches!(
        date.meaning(),
        Meaning::Words | Meaning::Backwards | Meaning::After(_)
    ) && review.last_day_of(date).is_none()
}

/// Whether a new date for work that is not finished has no end: nobody is late by it.
fn is_endless(report: Report<'_>, date: &When) -> bool {
    let is_finished = report
        .progress
        .is_graded(|grade| grade.is_finished() || grade.is_end());
    matches!(date.meaning(), Meaning::OpenEnded | Meaning::Recurring) && !is_finished
}

/// Whether its grade asks for an anticipated date. Then that rule says that it is not known.
fn is_needed(report: Report<'_>) -> bool {
    let needs_date = |grade: &Grade| grade.needs().contains(&Need::AnticipatedDate);
    report.progress.is_graded(needs_date)
}

fn remark(review: &Review, spot: Spot, words: &str, meaning: Option<&Meaning>) -> Remark {
    let at = spot.clone();
    if meaning.is_some_and(Meaning::is_partly_known) {
        let message = format!("one of the dates of “{words}” is not known yet");
        return Remark::new(spot, message)
            .of_all("have a date that is not known yet beside one that is")
            .help("write it as soon as it is known; until then only the other is compared with the calendar");
    }
    if meaning == Some(&Meaning::Backwards) {
        return Remark::new(spot, format!("“{words}” ends before it begins"))
            .help("correct the month or the year of one of the two dates");
    }
    if matches!(meaning, Some(Meaning::OpenEnded | Meaning::Recurring)) {
        return Remark::new(
            spot,
            format!("“{words}” has no end, and nobody is late by it"),
        )
        .of_all("have a new date that has no end")
        .help("write by when it is to be done, if that is known");
    }
    if meaning == Some(&Meaning::StartOnly) {
        let message = format!("“{words}” says when it starts, and not by when it is done");
        return Remark::new(spot, message)
            .of_all("have a date that says only when something starts")
            .help("write by when it is to be done, if that is known");
    }
    let message = format!("it is not checked whether “{words}” has passed");
    let remark = Remark::new(spot, message)
        .of_all("have a date of which it is not checked whether it has passed");
    let helps = match (advice(written_on(review, &at), words), &at) {
        // Nobody has agreed what officers expect.
        (Advice::Unknown, Spot::Progress(.., ProgressKey::AnticipatedDate)) => vec![(
            "write a day or a month by which it is expected, with its year".to_owned(),
            None,
        )],
        (advice, _) => advice.into_help(),
    };
    helps.into_iter().fold(remark, |remark, (help, right)| {
        let remark = remark.help(help);
        match right {
            Some(right) => {
                let line = format!("{} = \"{right}\"", key(&at));
                remark.fill(at.clone(), line)
            }
            None => remark,
        }
    })
}

/// The day on which a date was written: that of its update, or when the action plan was agreed.
pub(super) fn written_on(review: &Review, spot: &Spot) -> Option<Date> {
    let of_update = match spot {
        Spot::Progress(id, ..) => review.updates.iter().find(|update| update.id == *id),
        _ => None,
    };
    let written = of_update.map(|update| &update.date);
    written.or(review.action_plan_agreed.as_ref())?.first_day()
}

/// The key of a date, as it is typed.
fn key(spot: &Spot) -> &'static str {
    match spot {
        Spot::Review(key) => key.name(),
        Spot::Recommendation(_, key) => key.name(),
        Spot::Progress(_, _, key) => key.name(),
        _ => "date",
    }
}

/// A year ("2018", "2018/19"), the name of a month, or a quarter ("Q4").
fn names_a_time(words: &str) -> bool {
    let pieces = words.split(|letter: char| !letter.is_alphanumeric());
    pieces.into_iter().any(|piece| {
        let is_year = piece.len() == 4 && (piece.starts_with("19") || piece.starts_with("20"));
        let is_quarter = matches!(piece, "Q1" | "Q2" | "Q3" | "Q4");
        (is_year && piece.parse::<u16>().is_ok()) || is_quarter || DATE_NAMES.contains(&piece)
    })
}

#[cfg(test)]
mod tests {
    use super::names_a_time;

    #[test]
    fn only_what_names_a_time_is_remarked_on() {
        for words in [
            "Q4 2016/17",
            "March/April 2018",
            "Easter 2024",
            "By 2020",
            "early in June",
        ] {
            assert!(names_a_time(words), "{words}");
        }
        for words in [
            "When the new school opens",
            "As the budget may allow",
            "After 200 visits",
            "TBC",
        ] {
            assert!(!names_a_time(words), "{words}");
        }
    }
}
