//! A record that was published late.

use crate::check::day::{listed, long};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecisionKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::LatePublication,
    explanation: Explanation {
        what: "The record of a decision was published later than the council promises, or before its meeting. How \
               many working days there are after the meeting is in council.toml: [publication], within_days = 2. \
               Bank holidays and days the offices are closed do not count.",
        why: "Regulation 12(1) of SI 2012/2089 requires the record as soon as reasonably practicable after the \
              meeting, and the council promises its members two working days. Call-in begins with the publication. \
              https://www.legislation.gov.uk/uksi/2012/2089/regulation/12",
        bad: "date = \"12 July 2018\"\n\
              publication = \"19 July 2018\"",
        good: "date = \"12 July 2018\"\n\
               publication = \"16 July 2018\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    remark(subject).into_iter().collect()
}

fn remark(subject: &Subject<'_>) -> Option<Remark> {
    let decision = subject.review.decision.as_ref()?;
    let meeting = decision.date.last_day()?;
    let published = decision.publication.as_ref()?.last_day()?;
    let spot = Spot::Decision;
    if published < meeting {
        let message = "the record was published before the decision was taken";
        return Some(
            Remark::new(spot(DecisionKey::Publication), message)
                .also(spot(DecisionKey::Date), "the decision was taken here")
                .help("correct one of the two dates"),
        );
    }
    let rule = subject.council.publication.as_ref()?;
    let late = match rule.days(meeting, &subject.council.calendar) {
        Ok(days) => {
            let last = days.last().copied()?;
            if published <= last {
                return None;
            }
            format!("the {} were {}", rule.within, listed(&days))
        }
        Err(unknown) => {
            return Some(
                Remark::new(
                    spot(DecisionKey::Publication),
                    format!("it is not known whether it is in time: {unknown}"),
                )
                .help(UNKNOWN),
            );
        }
    };
    let message = format!(
        "the record was published on {}, later than {} after the meeting",
        long(published),
        rule.within
    );
    Some(
        Remark::new(spot(DecisionKey::Publication), message)
            .label(late)
            .also(spot(DecisionKey::Date), "the meeting")
            .help("if the date is right, members and the public had less time than promised; allow it in review.toml and say why"),
    )
}

/// What to do about a year for which the bank holidays are not known.
pub(super) const UNKNOWN: &str = "look the days up; templates/README.md says how council.toml takes bank holidays that have been announced since";
