//! A grade that says the work is achieved, although its date never ends.

use super::{STARTS, is_open_ended};
use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Grade, Meaning, PlanKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::AchievedOpenEnded,
    explanation: Explanation {
        what: "A recommendation is graded achieved although its agreed date has no end. Its date is “Ongoing”, “Termly” \
               or the like, or says only when something starts, as “From April 2025” does. Which grades say “achieved” is in council.toml: stage = \"finished\".",
        why: "The council's scale of 2016 says of its first grade that the evidence shows full implementation within \
              the timescale given. Where no timescale was given nobody can show that, and work that goes on is not \
              finished: once signed off it is no longer followed. \
              https://docest.com/doc/348200/six-monthly-progress-updates-on-previously-agreed-recommendations",
        bad: "date = \"Ongoing\"                # review.toml\n\n\
              proposed = \"Fully Achieved\"     # updates/2019-09.toml",
        good: "date = \"Ongoing\"\n\n\
               proposed = \"On-Track\"\n\
               explanation = \"Letters went out each term; this goes on.\"",
    },
    judge,
};

/// Reports each recommendation once, where it first got such a grade.
fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let finished = |report: &Report<'_>| report.progress.is_graded(Grade::is_finished);
    Report::all(subject.review)
        .filter_map(|report| Some((report, report.recommendation.date.as_ref()?)))
        .filter(|(report, date)| is_open_ended(date) && finished(report))
        .filter(|(report, _)| !report.earlier(subject.review).any(|earlier| finished(&earlier)))
        .filter_map(|(report, date)| Some((report, report.progress.standing()?, date)))
        .map(|(report, standing, date)| {
            let is_start = date.meaning() == &Meaning::StartOnly;
            let (lack, of_all, also) = match is_start {
                true => (STARTS, format!("are graded achieved, but have a date that {STARTS}"), "this is when it starts"),
                false => (
                    "has no end",
                    "are graded achieved, but have a date without an end".to_owned(),
                    "this is never over",
                ),
            };
            let message = format!(
                "{} is graded “{}”, but its date, {date}, {lack}",
                report.recommendation.number.called(),
                standing.typed,
            );
            Remark::new(report.grade_spot(), message)
                .of_all(of_all)
                .also(report.plan_spot(PlanKey::Date), also)
                .help(
                    "if the work goes on, propose a grade that says so; if it is done, ask the committee to agree the \
                     date by which it was",
                )
        })
        .collect()
}
