//! A correction of a paper from before the paper.

use crate::check::day::assumed;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    CorrectedPaper, Correction, CorrectionKey, DecisionKey, Review, ReviewKey, Spot, UpdateKey,
    When,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::CorrectionBeforePaper,
    explanation: Explanation {
        what: "A correction is of a date before that of the paper which it corrects. A month is over on its last day, and \
               begins on its first. The record of a decision is of the day on which it was published, where it says so.",
        why: "Only a paper that has been published can be put right. One of the dates is wrong, often by a year.",
        bad: "date = \"September 2019\"\n\n\
              [[correction]]\n\
              date = \"3 March 2019\"",
        good: "date = \"September 2019\"\n\n\
               [[correction]]\n\
               date = \"3 March 2020\"",
    },
    judge,
};

/// The date of a paper, its spot, and what was done then.
struct PaperDate<'a> {
    when: &'a When,
    spot: Spot,
    done: String,
}

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let mut remarks = Vec::new();
    let plan = CorrectedPaper::ActionPlan;
    remarks.extend(early(&plan, &review.corrections, of_plan(review)));
    if let Some(decision) = &review.decision {
        let publication = decision.publication.as_ref();
        let (when, key, done) = match publication {
            Some(when) => (when, DecisionKey::Publication, "the record was published"),
            None => (&decision.date, DecisionKey::Date, "the decision was taken"),
        };
        let date = PaperDate {
            when,
            spot: Spot::Decision(key),
            done: done.to_owned(),
        };
        let paper = CorrectedPaper::Decision;
        remarks.extend(early(&paper, &decision.corrections, Some(date)));
    }
    for update in &review.updates {
        let date = PaperDate {
            when: &update.date,
            spot: Spot::Update(update.id.clone(), UpdateKey::Date),
            done: format!("the update of {}", update.date),
        };
        let paper = CorrectedPaper::Update(update.id.clone());
        remarks.extend(early(&paper, &update.corrections, Some(date)));
    }
    for own in &review.own_papers {
        let when = own.date().and_then(|date| When::parse(date).ok());
        let date = when.as_ref().map(|when| PaperDate {
            when,
            spot: Spot::OwnPaper(own.kind.clone(), "date".to_owned()),
            done: "the paper".to_owned(),
        });
        let paper = CorrectedPaper::Own(own.kind.clone());
        remarks.extend(early(&paper, &own.corrections, date));
    }
    remarks
}

fn of_plan(review: &Review) -> Option<PaperDate<'_>> {
    Some(PaperDate {
        when: review.action_plan_agreed.as_ref()?,
        spot: Spot::Review(ReviewKey::ActionPlanAgreed),
        done: "the action plan was agreed".to_owned(),
    })
}

fn early(
    paper: &CorrectedPaper,
    corrections: &[Correction],
    date: Option<PaperDate<'_>>,
) -> Vec<Remark> {
    let begun = date.and_then(|date| Some((date.when.first_day()?, date)));
    let Some((begun, date)) = begun else {
        return Vec::new();
    };
    let early = corrections.iter().enumerate().filter_map(|(index, one)| {
        let over = one.date.last_day().filter(|over| *over < begun)?;
        let message = format!("this correction is of {}, before {}", one.date, date.done);
        let spot = Spot::Correction(paper.clone(), index, CorrectionKey::Date);
        let remark = Remark::new(spot, message)
            .also(date.spot.clone(), "the paper is of this date")
            .help("correct the one that is wrong, often the year");
        Some(match one.date.first_day() == Some(over) {
            true => remark,
            false => remark.label(format!("over on {}", assumed(&one.date, over))),
        })
    });
    early.collect()
}
