//! Progress on a recommendation that was rejected.

use crate::check::placeholder::proves_nothing;
use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    Answer, DecidedKey, Decision, Grade, PlanKey, ProgressKey, RecommendationNumber, Review, Spot,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::ProgressOnRejected,
    explanation: Explanation {
        what: "An update reports progress on a recommendation that was rejected. A grade that says that the work has ended \
               without being done is not reported, nor are words about the rejection.",
        why: "Members would think that the executive has changed its mind. Either the answer is wrong, or the progress is that \
              of another recommendation.",
        bad: "response = \"Rejected\"           # review.toml\n\n\
              proposed = \"On-Track\"          # updates/2019-09.toml",
        good: "response = \"Accepted\"           # review.toml, if it was accepted after all",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let rejected = review.rejected();
    if rejected.is_empty() {
        return Vec::new();
    }
    let reports = Report::all(review);
    let reports = reports.filter(|report| rejected.contains(&report.progress.recommendation));
    let reports = reports.filter(|report| reports_work(*report));
    reports
        .map(|report| {
            let number = &report.recommendation.number;
            let message = format!(
                "{} was rejected, and this update reports progress on it",
                number.called()
            );
            let spot = match report.progress.standing() {
                Some(_) => report.grade_spot(),
                None => report.spot(ProgressKey::Evidence),
            };
            let remark = Remark::new(spot, message)
                .of_all("were rejected, and this update reports progress on them")
                .help("correct the number or the answer, or leave it out of the update")
                .help("if the work is done all the same, say in the evidence that it was rejected");
            let whole = report.recommendation.whole.as_ref();
            let answer = answer(review, number).or_else(|| answer(review, whole?));
            match answer {
                Some((answer, place)) => {
                    let said = format!("the answer to it is “{}”", answer.response.typed);
                    remark.also(place, said)
                }
                None => remark,
            }
        })
        .collect()
}

/// Whether a report is about work, and not about the rejection.
fn reports_work(report: Report<'_>) -> bool {
    let progress = report.progress;
    let said = [
        progress.evidence.as_ref(),
        progress.explanation.as_ref(),
        progress.reason.as_ref(),
    ];
    let mut said = said.into_iter().flatten();
    let is_of_rejection = said.any(|text| {
        let small = text.source().to_lowercase();
        let names = ["reject", "not accepted", "not agreed", "gwrthod"];
        names.iter().any(|name| small.contains(name))
    });
    let is_about_work = match progress.standing() {
        Some(_) => !progress.is_graded(Grade::is_ended),
        None => {
            let evidence = progress.evidence.as_ref();
            evidence.is_some_and(|evidence| !proves_nothing(evidence))
        }
    };
    is_about_work && !is_of_rejection
}

/// The answer to a recommendation and its place: that of the action plan, which comes later, or else that of the decision.
fn answer<'r>(review: &'r Review, number: &RecommendationNumber) -> Option<(&'r Answer, Spot)> {
    let mut planned = review.recommendations.iter();
    let planned = planned.find(|one| one.number == *number);
    if let Some(answer) = planned.and_then(|one| one.answer.as_ref()) {
        let place = Spot::Recommendation(number.clone(), PlanKey::Response);
        return Some((answer, place));
    }
    let decided = review.decision.iter();
    let mut decided = decided.flat_map(Decision::recommendations);
    let answer = decided.find(|one| one.number == *number)?.answer.as_ref()?;
    Some((answer, Spot::Decided(number.clone(), DecidedKey::Response)))
}
