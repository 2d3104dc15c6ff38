//! A recommendation without a grade in an update that grades others.

use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Progress, ProgressKey, RecommendationNumber};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NotGraded,
    explanation: Explanation {
        what: "An update grades some recommendations, and gives this one no grade. In an update without any grade nothing is \
               reported: a council need not grade its progress.",
        why: "Beside graded recommendations members take one without a grade for an oversight. The paper says that it is \
              not graded, and its chart counts it so.",
        bad: "[[progress]]\n\
              recommendation = 1\n\
              proposed = \"On-Track\"\n\n\
              [[progress]]\n\
              recommendation = 2",
        good: "[[progress]]\n\
               recommendation = 1\n\
               proposed = \"On-Track\"\n\n\
               [[progress]]\n\
               recommendation = 2\n\
               proposed = \"Slipped\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let grades = subject.council.scale.grades().iter();
    let grades: Vec<&str> = grades.map(|grade| grade.label().as_str()).collect();
    let help = format!(
        "write one of the grades {}: proposed = \"…\"",
        grades.join(", ")
    );
    Report::all(subject.review)
        .filter(|report| report.progress.grade().is_none() && report.update.has_grades())
        .filter(|report| !has_grade_elsewhere(subject, *report))
        .map(|report| {
            let number = &report.recommendation.number;
            let message = format!(
                "{called} has no grade, and others have",
                called = number.called()
            );
            let spot = report.spot(ProgressKey::Proposed);
            Remark::new(spot.clone(), message)
                .of_all("have no grade, and others have")
                .help(help.clone())
                .fill(spot, "proposed = \"…\"")
        })
        .collect()
}

/// Whether the same update grades its parts, or the whole that it is a part of.
fn has_grade_elsewhere(subject: &Subject<'_>, report: Report<'_>) -> bool {
    let all = &subject.review.recommendations;
    let number = &report.recommendation.number;
    let is_graded = |wanted: &RecommendationNumber| {
        let mut progress = report.update.progress.iter();
        let one = progress.find(|one| one.recommendation == *wanted);
        one.and_then(Progress::grade).is_some()
    };
    let whole = report.recommendation.whole.as_ref();
    whole.is_some_and(is_graded) || all.parts(number).any(|part| is_graded(&part.number))
}
