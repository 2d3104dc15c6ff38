//! A grade that the committee changed.

use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::ProgressKey;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::GradeAmended,
    explanation: Explanation {
        what: "The committee agreed another grade than officers proposed. Nothing is wrong with that; it is reported \
               so that you can compare it with the minutes.",
        why: "Officers propose and the committee decides: assessments were “amended and agreed” on 8 December 2009. \
              http://egenda.stockton.gov.uk/aksstockton/users/public/admin/kab12.pl?cmte=HCS&meet=72&arc=71",
        bad: "proposed = \"On-Track\"\n\
              agreed = \"Slipped\"",
        good: "proposed = \"On-Track\"\n\
               agreed = \"On-Track\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review)
        .filter_map(|report| {
            let proposed = report.progress.proposed.as_ref()?;
            let agreed = report.progress.agreed.as_ref()?;
            if agreed.grade.number() == proposed.grade.number() {
                return None;
            }
            let message = format!(
                "officers proposed “{}” for {}, and the committee agreed “{}”",
                proposed.typed,
                report.recommendation.number.called(),
                agreed.typed
            );
            Some(
                Remark::new(report.spot(ProgressKey::Agreed), message)
                    .of_all("have an agreed grade that is not the proposed one")
                    .also(report.spot(ProgressKey::Proposed), "proposed here"),
            )
        })
        .collect()
}
