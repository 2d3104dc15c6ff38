//! Rules about how a date is written, wherever it stands.

pub(crate) mod impossible;
pub(crate) mod in_words;
pub(crate) mod weekday;

use crate::model::{Origin, Review, Spot, When};

/// A date of a review, and where it stands.
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
    let top = |origin: Origin, key: &str| Spot::new(origin).key(key);
    let agreed = &review.action_plan_agreed;
    add(top(Origin::Review, "action_plan_agreed"), Some(agreed));
    for one in &review.recommendations {
        let spot = Spot::new(Origin::Review).recommendation(one.number);
        add(spot.key("date"), Some(&one.date));
    }
    if let Some(decision) = &review.decision {
        add(top(Origin::Decision, "date"), Some(&decision.date));
        let publication = Some(&decision.publication);
        add(top(Origin::Decision, "publication"), publication);
    }
    for update in &review.updates {
        let origin = || Origin::Update(update.id.clone());
        add(top(origin(), "date"), Some(&update.date));
        add(top(origin(), "considered"), update.considered.as_ref());
        for one in &update.progress {
            let spot = || Spot::new(origin()).recommendation(one.recommendation);
            add(
                spot().key("anticipated_date"),
                one.anticipated_date.as_ref(),
            );
            add(spot().key("signed_off"), one.signed_off.as_ref());
        }
    }
    dates
}
