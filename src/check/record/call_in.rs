//! The deadline of a call-in, counted again.

use jiff::civil::Weekday;

use super::publication::UNKNOWN;
use crate::check::day::listed;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Deadline, DeadlineMeaning, Decision, DecisionKey, FirstDay, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::CallInDeadline,
    explanation: Explanation {
        what: "The typed deadline of call-in is not the one that the council's rule gives, or names a wrong day of the \
               week. The working days are counted from the publication, with bank holidays and days the offices are \
               closed left out, and the message lists them. The typed words are printed as they are. The rule is in \
               council.toml: [call_in].",
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
        return Vec::new();
    };
    let weekday = deadline
        .wrong_weekday()
        .map(|typed| wrong_weekday(deadline, typed));
    let counted = counted(subject, decision, deadline);
    weekday.into_iter().chain(counted).collect()
}

fn wrong_weekday(deadline: &Deadline, typed: Weekday) -> Remark {
    let right = deadline.day().map_or(typed, |day| day.weekday());
    let message = format!("the deadline of call-in says {typed:?}, but that day is a {right:?}");
    Remark::new(Spot::Decision(DecisionKey::CallIn), message)
        .help("correct the day of the week, or the date")
}

fn counted(subject: &Subject<'_>, decision: &Decision, deadline: &Deadline) -> Option<Remark> {
    let rule = subject.council.call_in.as_ref()?;
    let (typed, hour) = match deadline.meaning() {
        DeadlineMeaning::Day { day, hour, .. } => (Some(day), hour),
        DeadlineMeaning::Words => (None, None),
        DeadlineMeaning::NotApplicable => return None,
    };
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
    let same_hour = hour.is_none_or(|hour| hour.agrees_with(period.ends()));
    if typed == Some(period.last_day()) && same_hour {
        return None;
    }
    let message = format!("by the council's rule call-in ends at {}", period);
    let first = match rule.first_day {
        FirstDay::Publication => "counting the day of publication",
        FirstDay::DayAfterPublication => "counting from the day after publication",
    };
    Some(
        Remark::new(Spot::Decision(DecisionKey::CallIn), message)
            .label(match typed {
                Some(_) => "another deadline is typed here",
                None => "no day with its year can be read here",
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
