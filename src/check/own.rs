//! What is written in the council's own fields of a review, with its spots.

use crate::model::{
    DecisionKey, Extra, OwnValue, PlanKey, ProgressKey, Review, ReviewKey, Spot, UpdateKey,
};

/// The values in the order of the files. Those that no `[[field]]` of the council names are long texts.
pub(super) fn own_values(review: &Review) -> Vec<(Spot, &OwnValue)> {
    let mut values = Vec::new();
    add(&mut values, &review.extra, |name| {
        Spot::Review(ReviewKey::Extra(name))
    });
    for one in &review.recommendations {
        add(&mut values, &one.extra, |name| {
            Spot::Recommendation(one.number.clone(), PlanKey::Extra(name))
        });
    }
    if let Some(decision) = &review.decision {
        add(&mut values, &decision.extra, |name| {
            Spot::Decision(DecisionKey::Extra(name))
        });
    }
    for update in &review.updates {
        add(&mut values, &update.extra, |name| {
            Spot::Update(update.id.clone(), UpdateKey::Extra(name))
        });
        for one in &update.progress {
            add(&mut values, &one.extra, |name| {
                let number = one.recommendation.clone();
                Spot::Progress(update.id.clone(), number, ProgressKey::Extra(name))
            });
        }
    }
    values
}

fn add<'a>(
    values: &mut Vec<(Spot, &'a OwnValue)>,
    extra: &'a Extra,
    spot: impl Fn(String) -> Spot,
) {
    let written = extra
        .iter()
        .filter_map(|(name, value)| Some((name, value?)));
    values.extend(written.map(|(name, value)| (spot(name.to_owned()), value)));
}
