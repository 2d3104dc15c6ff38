//! Rules about how a date is written, in a field or in a text.

mod advice;
mod counted_from;
pub(crate) mod day_words;
mod far_year;
pub(crate) mod figures;
mod for_others;
pub(crate) mod in_words;
mod misspelt;
mod next;
pub(crate) mod no_such_day;
mod own;
mod said_done;
pub(crate) mod weekday;

use crate::check::own::own_values;
use crate::check::report::plan_spot;
use crate::model::{
    CorrectionKey, DecisionKey, OwnValue, PlanKey, ProgressKey, Review, ReviewKey, Spot, UpdateKey,
    When,
};

/// A date of a review, and its spot.
struct Dated<'a> {
    spot: Spot,
    when: &'a When,
}

/// The dates of a review in the order of its papers.
fn dates<'a>(review: &'a Review) -> Vec<Dated<'a>> {
    let mut dates = Vec::new();
    let mut add = |spot: Spot, when: Option<&'a When>| {
        dates.extend(when.map(|when| Dated { spot, when }));
    };
    let agreed = review.action_plan_agreed.as_ref();
    add(Spot::Review(ReviewKey::ActionPlanAgreed), agreed);
    for one in &review.recommendations {
        add(plan_spot(one, PlanKey::Date), one.date.as_ref());
    }
    if let Some(decision) = &review.decision {
        add(Spot::Decision(DecisionKey::Date), Some(&decision.date));
        let publication = decision.publication.as_ref();
        add(Spot::Decision(DecisionKey::Publication), publication);
        let effective = decision.particulars.effective_from.as_ref();
        add(Spot::Decision(DecisionKey::EffectiveFrom), effective);
    }
    for update in &review.updates {
        let spot = |key| Spot::Update(update.id.clone(), key);
        add(spot(UpdateKey::Date), Some(&update.date));
        add(spot(UpdateKey::Considered), update.considered.as_ref());
        for one in &update.progress {
            let spot = |key| Spot::Progress(update.id.clone(), one.recommendation.clone(), key);
            let anticipated = one.anticipated_date.as_ref();
            add(spot(ProgressKey::AnticipatedDate), anticipated);
            let revised = one.revision.as_ref().map(|revision| &revision.date);
            add(spot(ProgressKey::RevisedDate), revised);
            add(spot(ProgressKey::SignedOff), one.signed_off.as_ref());
        }
    }
    for (spot, when) in of_corrections(review) {
        dates.push(Dated { spot, when });
    }
    for (spot, value) in own_values(review) {
        if let OwnValue::Date(when) = value {
            dates.push(Dated { spot, when });
        }
    }
    dates
}

/// The dates of the corrections of its papers.
fn of_corrections(review: &Review) -> impl Iterator<Item = (Spot, &When)> {
    review.all_corrections().map(|(paper, index, one)| {
        let spot = Spot::Correction(paper, index, CorrectionKey::Date);
        (spot, &one.date)
    })
}
