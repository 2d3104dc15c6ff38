//! Many remarks that say the same → one that says it of all.
//!
//! A rule that meets every recommendation of a file is right, and nobody reads it thirty times. The same is so of one that
//! has much to say at one place. What it offers to type, it offers at each of its places.

use std::collections::BTreeMap;

use super::{Remark, Rule};
use crate::diagnostic::Code;
use crate::model::{RecommendationNumber, Review, Slug, Spot};

/// How many remarks are few enough to be read one by one.
const FEW: usize = 2;

/// The recommendations that a remark is one of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum RecommendationTable {
    ActionPlan,
    Record,
    Update(Slug),
}

/// Remarks that say the same: by the same rule, in the same table, in the same words.
type Sameness = (Code, RecommendationTable, String);

/// The remarks, with one in the place of those that say the same of every recommendation, or at one spot.
pub(super) fn together<'r>(
    review: &Review,
    remarks: Vec<(&'r Rule, Remark)>,
) -> Vec<(&'r Rule, Remark)> {
    let mut alike: BTreeMap<Sameness, Vec<usize>> = BTreeMap::new();
    for (index, (rule, remark)) in remarks.iter().enumerate() {
        if let Some(sameness) = sameness(rule, remark) {
            alike.entry(sameness).or_default().push(index);
        }
    }
    let mut remarks: Vec<Option<(&Rule, Remark)>> = remarks.into_iter().map(Some).collect();
    for ((_, table, predicate), indices) in alike.into_iter().filter(|(_, all)| all.len() > FEW) {
        let same = || {
            indices
                .iter()
                .filter_map(|index| remarks.get(*index)?.as_ref())
        };
        let numbers: Vec<_> = same()
            .filter_map(|(_, one)| one.recommendation().cloned())
            .collect();
        let subject = match table.numbers(review) == in_order(&numbers) {
            true => format!("all {} recommendations", in_order(&numbers).len()),
            false if at_one_spot(same().map(|(_, one)| one)) => {
                RecommendationNumber::called_together(&in_order(&numbers))
            }
            false => continue,
        };
        let mut indices = indices.into_iter();
        let mut take = |index: usize| remarks.get_mut(index)?.take();
        let Some((rule, first)) = indices.next().and_then(&mut take) else {
            continue;
        };
        let others: Vec<Remark> = indices.filter_map(take).map(|(_, one)| one).collect();
        let merged = first.of_many(format!("{subject} {predicate}"), others);
        remarks.push(Some((rule, merged)));
    }
    remarks.into_iter().flatten().collect()
}

fn sameness(rule: &Rule, remark: &Remark) -> Option<Sameness> {
    let table = match remark.spot() {
        Spot::Recommendation(..) => RecommendationTable::ActionPlan,
        Spot::Decided(..) => RecommendationTable::Record,
        Spot::Progress(update, ..) | Spot::Update(update, _) => {
            RecommendationTable::Update(update.clone())
        }
        _ => return None,
    };
    remark.recommendation()?;
    Some((rule.code, table, remark.predicate()?.to_owned()))
}

fn at_one_spot<'m>(mut remarks: impl Iterator<Item = &'m Remark>) -> bool {
    let first = remarks.next().map(Remark::spot);
    remarks.all(|one| Some(one.spot()) == first)
}

fn in_order(numbers: &[RecommendationNumber]) -> Vec<RecommendationNumber> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

impl RecommendationTable {
    /// The recommendations in it.
    fn numbers(&self, review: &Review) -> Vec<RecommendationNumber> {
        let numbers: Vec<RecommendationNumber> = match self {
            RecommendationTable::ActionPlan => review
                .recommendations
                .iter()
                .map(|one| one.number.clone())
                .collect(),
            RecommendationTable::Record => {
                let themes = review.decision.iter().flat_map(|decision| &decision.themes);
                let decided = themes.flat_map(|theme| &theme.recommendations);
                decided.map(|one| one.number.clone()).collect()
            }
            RecommendationTable::Update(id) => {
                let update = review.updates.iter().find(|update| update.id == *id);
                let progress = update.into_iter().flat_map(|update| &update.progress);
                progress.map(|one| one.recommendation.clone()).collect()
            }
        };
        in_order(&numbers)
    }
}
