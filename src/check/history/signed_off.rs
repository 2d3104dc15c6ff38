//! A recommendation that comes back after it was closed.

use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::ProgressKey;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::AlreadySignedOff,
    explanation: Explanation {
        what: "An update reports on a recommendation that was signed off before.",
        why: "What the committee has signed off is left out of later papers, so that members see what is \
              outstanding. \
              https://docest.com/doc/348200/six-monthly-progress-updates-on-previously-agreed-recommendations",
        bad: "signed_off = \"16 October 2019\"     # updates/2019-09.toml, recommendation 1\n\n\
              [[progress]]                        # updates/2020-09.toml\n\
              recommendation = 1",
        good: "# updates/2020-09.toml says nothing about recommendation 1: the paper lists it as signed off",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review)
        .filter_map(|report| {
            let mut earlier = report.earlier(subject.review);
            let (closed, when) = earlier
                .find_map(|earlier| Some((earlier, earlier.progress.signed_off.as_ref()?)))?;
            let number = &report.recommendation.number;
            let message = format!("{called} was signed off before this update", called = number.called());
            Some(
                Remark::new(report.spot(ProgressKey::Recommendation), message)
                .of_all("were signed off before this update")
                    .also(closed.spot(ProgressKey::SignedOff), format!("signed off: {when}"))
                    .help("remove this [[progress]]; if the committee has opened it again, remove signed_off"),
            )
        })
        .collect()
}
