//! The deadline of a call-in, counted again.

use jiff::civil::Weekday;

use super::blank_call_in::blank;
use super::other_call_in::{another_hour, no_deadline};
use super::publication::UNKNOWN;
use crate::check::day::listed;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    Calendar, CallInPeriod, Deadline, DeadlineMeaning, Decision, DecisionKey, FirstDay, Spot,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::CallInDeadline,
    explanation: Explanation {
        what: "The deadline of call-in is blank, or is not the one that the council's rule gives. It may also name a \
               wrong day of the week, or be later than the day from which the decision takes effect. The working days \
               are counted from the publication, with bank holidays and days the offices are closed left out, and the \
               message lists them. The typed words are printed as they are. There can be more words around the day: \
               the last day with an hour or a word such as “by” or “until” is compared. A decision that cannot be \
               called in says so: “Not applicable”, “Not subject to call-in”. One that was called in has no deadline to compare. The rule is in council.toml: [call_in].",
        why: "The number of days is in each council's constitution. The council's records of 14 July 2016 and 12 July \
              2018 fit five working days of which the day of publication is the first, up to midnight at the end of the \
              fifth. A deadline a day too early takes a right away from members.",
        bad: "publication = \"16 July 2018\"\n\
              call_in = \"Midnight, 23 July 2018\"",
        good: "publication = \"16 July 2018\"\n\
               call_in = \"Midnight, 20 July 2018\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let Some(decision) = &subject.review.decision else {
        return Vec::new();
    };
    let Some(deadline) = &decision.call_in else {
        return blank(subject, decision).into_iter().collect();
    };
    let weekday = deadline
        .wrong_weekday()
        .map(|typed| wrong_weekday(deadline, typed));
    let counted = counted(subject, decision, deadline);
    let early = early(decision, deadline);
    weekday.into_iter().chain(counted).chain(early).collect()
}

/// A decision that is carried out while it can still be called in.
fn early(decision: &Decision, deadline: &Deadline) -> Option<Remark> {
    let last = deadline.day()?;
    let from = decision.particulars.effective_from.as_ref()?.first_day()?;
    if from > last {
        return None;
    }
    let message = "the decision takes effect before its call-in is over";
    Some(
        Remark::new(Spot::Decision(DecisionKey::EffectiveFrom), message)
            .also(
                Spot::Decision(DecisionKey::CallIn),
                "the deadline of call-in",
            )
            .help("correct one of the two dates"),
    )
}

fn wrong_weekday(deadline: &Deadline, typed: Weekday) -> Remark {
    let right = deadline.day().map_or(typed, |day| day.weekday());
    let message = format!("the deadline of call-in says {typed:?}, but that day is a {right:?}");
    Remark::new(Spot::Decision(DecisionKey::CallIn), message)
        .help("correct the day of the week, or the date")
}

fn counted(subject: &Subject<'_>, decision: &Decision, deadline: &Deadline) -> Option<Remark> {
    let rule = subject.council.call_in.as_ref()?;
    if deadline.is_not_applicable() {
        return None;
    }
    let published = decision.publication.as_ref()?.last_day()?;
    let period = match rule.deadline(published, &subject.council.calendar) {
        Ok(period) => period,
        Err(unknown) => {
            return Some(
                Remark::new(
                    Spot::Decision(DecisionKey::CallIn),
                    format!("call-in cannot be counted: {unknown}"),
                )
                .help(UNKNOWN),
            );
        }
    };
    let calendar = &subject.council.calendar;
    let is_same = match deadline.meaning() {
        DeadlineMeaning::Counted(typed) => typed.end_on(period.last_day(), rule, calendar),
        typed => agrees(typed, &period, calendar),
    };
    if is_same {
        return None;
    }
    match deadline.meaning() {
        DeadlineMeaning::NoDay => return Some(no_deadline(&period)),
        DeadlineMeaning::Day {
            day,
            hour: Some(hour),
            ..
        } if day == period.last_day() => return Some(another_hour(&period, hour)),
        _ => {}
    }
    let message = format!("by the council's rule call-in ends at {}", period);
    let first = match rule.first_day {
        FirstDay::Publication => "counting the day of publication",
        FirstDay::DayAfterPublication => "counting from the day after publication",
    };
    let year = match deadline.lacks_year() {
        true => vec![format!(
            "add the year to the date: {}",
            period.last_day().year()
        )],
        false => Vec::new(),
    };
    let remark = Remark::new(Spot::Decision(DecisionKey::CallIn), message);
    let remark = year.into_iter().fold(remark, Remark::help);
    Some(
        remark
            .label(match deadline.meaning() {
                DeadlineMeaning::Words => "no day with its year can be read here",
                _ => "another deadline is typed here",
            })
            .also(
                Spot::Decision(DecisionKey::Publication),
                format!("{}, {first}", rule.days),
            )
            .help(format!("the days are {}", listed(period.days())))
            .help(
                "correct the deadline or the date of publication; the record prints what you type",
            ),
    )
}

/// Whether a deadline is the one that was counted. A decision that comes into force on a day could be called in up to the
/// day before, or up to the last working day before.
fn agrees(typed: DeadlineMeaning, period: &CallInPeriod, calendar: &Calendar) -> bool {
    let last = period.last_day();
    match typed {
        DeadlineMeaning::Day { day, hour, .. } => {
            day == last && hour.is_none_or(|hour| hour.agrees_with(period.ends()))
        }
        DeadlineMeaning::InForce { day, hour } => {
            let next = calendar.next_working_day(last);
            let is_after = next.is_ok_and(|next| last < day && day <= next);
            let is_end = || hour.is_some_and(|hour| hour.agrees_with(period.ends()));
            is_after || (day == last && is_end())
        }
        DeadlineMeaning::NotApplicable(_) | DeadlineMeaning::CalledIn => true,
        DeadlineMeaning::Counted(_) | DeadlineMeaning::NoDay | DeadlineMeaning::Words => false,
    }
}
