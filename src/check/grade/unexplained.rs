//! A grade without what must be said along with it.

use crate::check::placeholder::{is_nothing, says_nothing};
use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Need, Progress, RichText};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::GradeUnexplained,
    explanation: Explanation {
        what: "A grade is without something that the scale asks for with it. Which grades need a reason, an \
               anticipated date or an explanation is in council.toml: needs = [\"reason\", \"anticipated_date\"].",
        why: "The council's scale of 2016 says of Slipped that an anticipated date and the reasons must be given, \
              and the paper asks for an explanation where one is required. Members cannot agree a grade they cannot \
              follow. \
              https://docest.com/doc/348200/six-monthly-progress-updates-on-previously-agreed-recommendations",
        bad: "proposed = \"Slipped\"",
        good: "proposed = \"Slipped\"\n\
               reason = \"The officer's post was vacant until May.\"\n\
               anticipated_date = \"December 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review).filter_map(remark).collect()
}

fn remark(report: Report<'_>) -> Option<Remark> {
    let standing = report.progress.standing();
    let needs = standing.grade.needs().iter();
    let missing: Vec<Need> = needs
        .copied()
        .filter(|need| !is_there(*need, report.progress))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let named: Vec<&str> = missing.iter().map(|need| words(*need)).collect();
    let lines: Vec<String> = missing.iter().map(|need| need.example()).collect();
    let message = format!(
        "recommendation {} is graded “{}” without {}",
        report.recommendation.number,
        standing.typed,
        named.join(" and ")
    );
    Some(
        Remark::new(report.grade_spot(), message)
            .label(format!("this grade needs {}", named.join(" and ")))
            .help(format!("fill in, or add below it: {}", lines.join(" and "))),
    )
}

fn is_there(need: Need, progress: &Progress) -> bool {
    match need {
        Need::Explanation => is_said(progress.explanation.as_ref()),
        Need::Reason => is_said(progress.reason.as_ref()),
        Need::AnticipatedDate => {
            let date = progress.anticipated_date.as_ref();
            date.is_some_and(|date| !is_nothing(date.words()))
        }
    }
}

fn is_said(text: Option<&RichText>) -> bool {
    text.is_some_and(|text| !says_nothing(text))
}

fn words(need: Need) -> &'static str {
    match need {
        Need::Explanation => "an explanation",
        Need::Reason => "a reason",
        Need::AnticipatedDate => "an anticipated date",
    }
}
