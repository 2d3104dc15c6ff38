//! An answer that comes later than two months after the report, or before it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::Date;

use crate::check::day::long;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    Answer, DecidedKey, Decision, DecisionKey, PlanKey, Review, ReviewKey, Spot, When,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::LateResponse,
    explanation: Explanation {
        what: "The executive answered later than two months after the report was sent to it, or before it, or not yet. The day is \
               in review.toml: report_sent. Without it nothing is counted. One day that is given for many recommendations is \
               reported once. A council that this law does not bind switches the rule off in council.toml, with an [[allow]].",
        why: "Section 9FE of the Local Government Act 2000 gives the executive two months, which begin with the day on which it received the \
              report, to consider it and to publish its answer. \
              https://www.legislation.gov.uk/ukpga/2000/22/section/9FE",
        bad: "report_sent = \"12 April 2018\"      # review.toml\n\
              date = \"12 July 2018\"             # decision.toml",
        good: "report_sent = \"14 May 2018\"\n\
               date = \"12 July 2018\"",
    },
    judge,
};

/// How many months there are for an answer.
const MONTHS: i64 = 2;

/// The last day for an answer to a report that was received on a day: of 12 July it is 11 September.
///
/// Section 9FE counts "two months beginning with the date on which the authority or executive received" the report. A time
/// that begins with a day counts that day whole, so that it is over on the day before the same day of a later month, and
/// not on that day itself, as one "from" or "after" a day would be. Where that month has no such day, as after 31 July or
/// 31 December, it is over with the month. A report whose month only is known may have come on the last day of it.
fn last_day(received: Date) -> Option<Date> {
    let same = received.checked_add(Span::new().months(MONTHS)).ok()?;
    match same.day() < received.day() {
        true => Some(same),
        false => same.yesterday().ok(),
    }
}

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    remarks(subject).unwrap_or_default()
}

/// The first and the last day of each time at which the executive answered, and each place that says so. One day that is
/// given for many recommendations is one answer.
fn answer_days(review: &Review) -> BTreeMap<(Date, Date), Vec<Spot>> {
    let mut days: BTreeMap<(Date, Date), Vec<Spot>> = BTreeMap::new();
    let mut add = |when: &When, spot: Spot| {
        if let Some(day) = when.first_day().zip(when.last_day()) {
            days.entry(day).or_default().push(spot);
        }
    };
    if let Some(decision) = &review.decision {
        add(&decision.date, Spot::Decision(DecisionKey::Date));
    }
    for (answer, spot) in answers(review) {
        if let Some(date) = &answer.date {
            add(date, spot);
        }
    }
    days
}

/// The answers of the action plan and of the record, each with the spot of its date.
fn answers(review: &Review) -> impl Iterator<Item = (&Answer, Spot)> {
    let planned = review.recommendations.iter().filter_map(|one| {
        let spot = Spot::Recommendation(one.number.clone(), PlanKey::ResponseDate);
        Some((one.answer.as_ref()?, spot))
    });
    let decided = review.decision.iter().flat_map(Decision::recommendations);
    let decided = decided.filter_map(|one| {
        let spot = Spot::Decided(one.number.clone(), DecidedKey::ResponseDate);
        Some((one.answer.as_ref()?, spot))
    });
    planned.chain(decided)
}

fn remarks(subject: &Subject<'_>) -> Option<Vec<Remark>> {
    let review = subject.review;
    let sent = review.report_sent.as_ref()?;
    let last = last_day(sent.last_day()?)?;
    let sent_day = sent.first_day()?;
    let sent_spot = || Spot::Review(ReviewKey::ReportSent);
    let days = answer_days(review);
    let is_answered = !days.is_empty() || answers(review).next().is_some();
    // Where each answer has a day of its own, that of the decision is none.
    let spots = days.values().flatten();
    let dated: BTreeSet<_> = spots.filter_map(Spot::recommendation).collect();
    let mut recommendations = review.recommendations.iter();
    let have_own_days = !dated.is_empty() && recommendations.all(|one| dated.contains(&one.number));
    let is_decision = |spot: &Spot| matches!(spot, Spot::Decision(_));
    let remark = |((first_day, over), spots): (&(Date, Date), &Vec<Spot>)| {
        let spot = spots.first()?.clone();
        if *over < sent_day {
            let message = format!(
                "the executive answered on {}, before the report was sent to it",
                long(*over)
            );
            let remark = Remark::new(spot, message);
            return Some(
                remark
                    .also(sent_spot(), "the report was sent here")
                    .help("correct the one that is wrong, often the year"),
            );
        }
        // Whoever answered in a month may have done so on its first day.
        let answered = match is_decision(&spot) {
            true => *over,
            false => *first_day,
        };
        let is_of_decision = spots.iter().all(is_decision);
        if answered <= last || (is_of_decision && have_own_days) {
            return None;
        }
        let message = format!(
            "the executive answered on {}, later than two months after the report",
            long(answered)
        );
        Some(
            Remark::new(spot, message)
                .label(format!("the last day for it was {}", long(last)))
                .also(sent_spot(), "the report was sent here")
                .help("if the dates are right, allow it in review.toml and say why"),
        )
    };
    let waits = subject
        .today
        .filter(|today| !is_answered && *today > last)
        .map(|_| {
            let message = format!(
                "the executive has not answered the report, and its two months ended on {}",
                long(last)
            );
            Remark::new(sent_spot(), message)
                .help("ask for the answer, and add it here or in decision.toml")
        });
    Some(days.iter().filter_map(remark).chain(waits).collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::last_day;

    #[test]
    fn two_months_begin_with_the_day_of_receipt() {
        for (received, last) in [
            (date(2018, 7, 12), date(2018, 9, 11)),
            (date(2018, 3, 1), date(2018, 4, 30)),
            (date(2018, 7, 31), date(2018, 9, 30)),
            (date(2018, 12, 31), date(2019, 2, 28)),
            (date(2018, 12, 28), date(2019, 2, 27)),
            (date(2018, 6, 30), date(2018, 8, 29)),
        ] {
            assert_eq!(last_day(received), Some(last), "{received}");
        }
    }
}
