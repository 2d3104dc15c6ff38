//! A grade that says the work is in time, although its date has passed.

use super::unexplained::is_there;
use crate::check::day::{assumed, over};
use crate::check::report::{Report, plan_spot};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Grade, Meaning, Need, PlanKey, ProgressKey, UpdateKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::DatePassed,
    explanation: Explanation {
        what: "A recommendation is graded in time although its agreed date has passed. The date is judged at the \
               date of the update, not at today's. Where only a month is given it passes with the last day of the \
               month, and an update of a month is judged on the last day of that month. A quarter, a season, a term, \
               a year or a range passes when it is over, and “within 6 months” is counted from the action plan or \
               from Cabinet's decision; the message says which day was taken. “Ongoing” and “Termly” never pass. A revised date, or a later one that \
               an earlier update announced, counts instead of the first one. An anticipated date that has passed when it is announced \
               is reported in the same way, and so is a revised one of late work that has no anticipated date. Which grades say “in time” is in council.toml: stage = \"in time\".",
        why: "On Track “but not yet due for completion” is what the council's scale said in 2016: work is on track \
              and the timescale has not run out. Afterwards it has slipped, and members ask for the reason and a new \
              date. https://docest.com/doc/348200/six-monthly-progress-updates-on-previously-agreed-recommendations",
        bad: "date = \"October 2018\"          # review.toml\n\n\
              date = \"September 2019\"        # updates/2019-09.toml\n\
              proposed = \"On-Track\"",
        good: "proposed = \"Slipped\"\n\
               reason = \"The first meeting was put off until April.\"\n\
               anticipated_date = \"December 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    // Nothing is due where the executive rejected it.
    let rejected = subject.review.rejected();
    let reports = Report::all(subject.review);
    reports
        .filter(|report| !rejected.contains(&report.progress.recommendation))
        .filter_map(|report| remark(subject, report))
        .collect()
}

fn remark(subject: &Subject<'_>, report: Report<'_>) -> Option<Remark> {
    if !report.progress.is_graded(Grade::is_end)
        && let Some(announced) = announced_too_early(subject, report)
    {
        return Some(announced);
    }
    let standing = report.progress.standing()?;
    if !standing.grade.is_in_time() {
        return None;
    }
    let revised = report.progress.revision.as_ref();
    let revised = revised.map(|revision| (report, ProgressKey::RevisedDate, &revision.date));
    let earlier = report.earlier(subject.review).filter_map(|earlier| {
        let (kind, date) = earlier.progress.new_date()?;
        Some((earlier, kind.key(), date))
    });
    let announced = revised
        .into_iter()
        .chain(earlier)
        .find(|(_, _, date)| date.meaning() != &Meaning::Unknown);
    let review = subject.review;
    let (due, passed, due_spot) = match announced {
        Some((by, key, date)) => {
            let passed = review.last_day_in(by.update, date);
            (date, passed, by.spot(key))
        }
        None => {
            let dated = review.recommendations.dated(report.recommendation);
            let date = dated.date.as_ref()?;
            (
                date,
                review.last_day_of(date),
                plan_spot(dated, PlanKey::Date),
            )
        }
    };
    let passed = passed?;
    let judged = report.update.date.last_day()?;
    if judged <= passed.day() {
        return None;
    }
    let number = &report.recommendation.number;
    let message = format!(
        "{called} is graded “{}”, but its date, {due}, has passed",
        standing.typed,
        called = number.called()
    );
    let remark = Remark::new(report.grade_spot(), message);
    // Where a day had to be taken for a season or the like, each is said by itself, with its day.
    let remark = match due.meaning() {
        Meaning::Day(_) | Meaning::Month(_) => {
            remark.of_all("are graded in time, but their dates have passed")
        }
        _ => remark,
    };
    let remark = remark
        .label(format!(
            "judged on {}",
            assumed(&report.update.date, judged)
        ))
        .also(due_spot, format!("it passed on {}", over(&passed)));
    Some(late(subject, report, remark))
}

/// An anticipated date that had passed when it was announced; or the revised one, where there is no other and the work is late.
fn announced_too_early(subject: &Subject<'_>, report: Report<'_>) -> Option<Remark> {
    let progress = report.progress;
    let revised = progress.revision.as_ref().map(|revision| &revision.date);
    // In time with a date that has passed is said of the grade.
    let revised = revised.filter(|_| !progress.is_graded(Grade::is_in_time));
    let (key, expected) = match (&progress.anticipated_date, revised) {
        (Some(anticipated), _) => (ProgressKey::AnticipatedDate, anticipated),
        (None, Some(revised)) => (ProgressKey::RevisedDate, revised),
        (None, None) => return None,
    };
    let passed = subject.review.last_day_in(report.update, expected)?;
    let judged = report.update.date.last_day()?;
    if judged <= passed.day() {
        return None;
    }
    let number = &report.recommendation.number;
    let message = format!(
        "{called} is expected for {expected}, which has passed",
        called = number.called()
    );
    Some(
        Remark::new(report.spot(key), message)
            .of_all("are expected for a date that has passed")
            .label(format!("it passed on {}", over(&passed)))
            .also(report.update_spot(UpdateKey::Date), format!("judged on {}", assumed(&report.update.date, judged)))
            .help("write when it is expected now; the year may have been copied from an earlier update"),
    )
}

/// Adds what to type for late work in this council. What the committee has agreed only the committee can change.
fn late(subject: &Subject<'_>, report: Report<'_>, remark: Remark) -> Remark {
    let mut grades = subject.council.scale.grades().iter();
    let late =
        grades.find(|grade| grade.is_late() || grade.needs().contains(&Need::AnticipatedDate));
    if report.progress.agreed.is_some() {
        return remark.help("check in the minutes which grade the committee agreed");
    }
    let Some(late) = late else {
        return remark
            .help("if it is late, propose a grade that says so, and say when it is now expected");
    };
    let grade = format!("proposed = \"{}\"", late.label());
    let missing = late.needs().iter().copied();
    let missing: Vec<Need> = missing
        .filter(|need| !is_there(*need, report.progress))
        .collect();
    let lines: Vec<String> = missing.iter().map(|need| need.example()).collect();
    let with = match lines.as_slice() {
        [] => String::new(),
        lines => format!(", with {}", lines.join(" and ")),
    };
    let remark = remark
        .help(format!("if it is late, say so: {grade}{with}"))
        .fill(report.spot(ProgressKey::Proposed), grade);
    let spots = missing.iter().map(|need| report.spot(need.key()));
    spots
        .zip(lines)
        .fold(remark, |remark, (spot, line)| remark.fill(spot, line))
}
