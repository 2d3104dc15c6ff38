//! What is written in the council's own fields of a review, with its spots.

use crate::model::{
    DecisionKey, Extra, FieldKind, FieldTable, Fields, OwnField, OwnValue, PlanKey, ProgressKey,
    Review, ReviewKey, Spot, UpdateKey,
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

/// Those that a `[[field]]` of the council names, each with what the council says of it.
pub(super) fn named_values<'a>(
    review: &'a Review,
    fields: &'a Fields,
) -> Vec<(Spot, &'a OwnField, &'a OwnValue)> {
    let values = own_values(review).into_iter();
    let named = values.filter_map(|(spot, value)| {
        let (table, name) = table_and_name(&spot)?;
        let mut own = fields.own(table).map(|(_, own)| own);
        let own = own.find(|own| own.name == name)?;
        Some((spot, own, value))
    });
    named.collect()
}

/// The people that the council's own fields name.
pub(super) fn people<'a>(review: &'a Review, fields: &'a Fields) -> Vec<(Spot, &'a OwnValue)> {
    let named = named_values(review, fields).into_iter();
    let people = named.filter(|(_, own, _)| own.kind == FieldKind::Person);
    people.map(|(spot, _, value)| (spot, value)).collect()
}

/// The table that a field of the council's own is in, and its name.
pub(super) fn table_and_name(spot: &Spot) -> Option<(FieldTable, String)> {
    let (table, name) = match spot {
        Spot::Review(ReviewKey::Extra(name)) => (FieldTable::Review, name),
        Spot::Recommendation(_, PlanKey::Extra(name)) => (FieldTable::Recommendation, name),
        Spot::Decision(DecisionKey::Extra(name)) => (FieldTable::Decision, name),
        Spot::Update(_, UpdateKey::Extra(name)) => (FieldTable::Update, name),
        Spot::Progress(_, _, ProgressKey::Extra(name)) => (FieldTable::Progress, name),
        _ => return None,
    };
    Some((table, name.clone()))
}
