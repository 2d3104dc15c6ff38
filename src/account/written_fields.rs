//! The fields of a paper → what was written in them, in the order in which the council prints them.
//!
//! Where two fields say the same, such as two dates, each is looked for where it comes.

use super::written::{PaperTexts, Words};
use crate::model::{
    BuiltInField, CouncilField, Extra, FieldDemand, FieldKey, FieldTable, OwnField, PlanKey,
    Progress, ProgressKey, Recommendation, Review, ReviewKey, Spot, Update, UpdateKey,
};

use BuiltInField as Is;

impl<'r> PaperTexts<'r> {
    /// What is said below the title.
    pub(super) fn details(&mut self, review: &'r Review, update: Option<&'r Update>) {
        self.labelled("committee", ReviewKey::Committee, Some(&review.committee));
        for field in self.fields.iter() {
            match &field.key {
                FieldKey::BuiltIn(Is::Review) => {
                    self.detail(field, ReviewKey::Title, Some(&review.title));
                }
                FieldKey::BuiltIn(Is::LinkOfficers) => {
                    let officers = review.link_officers.as_ref();
                    self.detail(field, ReviewKey::LinkOfficers, officers);
                }
                FieldKey::BuiltIn(Is::ActionPlanAgreed) => {
                    let agreed = review.action_plan_agreed.as_ref();
                    self.detail(field, ReviewKey::ActionPlanAgreed, agreed);
                }
                FieldKey::BuiltIn(_) => {}
                FieldKey::Own(own) => match (own.table, update) {
                    (FieldTable::Review, _) => {
                        self.own(own, &review.extra, |name| {
                            Spot::Review(ReviewKey::Extra(name))
                        });
                    }
                    (FieldTable::Update, Some(update)) => {
                        let spot = |name| Spot::Update(update.id.clone(), UpdateKey::Extra(name));
                        self.own(own, &update.extra, spot);
                    }
                    _ => {}
                },
            }
        }
        let introduction = self.words.introduction.as_ref();
        self.of_council("introduction", introduction.map(Words::from));
    }

    /// Adds a text of the review that is printed if the council has a label for it.
    fn detail(&mut self, field: &CouncilField, key: ReviewKey, text: Option<impl Into<Words<'r>>>) {
        let FieldKey::BuiltIn(known) = &field.key else {
            return;
        };
        match &field.label {
            Some(_) => self.add_some(Spot::Review(key.clone()), key.name(), text),
            None => self.labelled(known.label_name(), key, text),
        }
    }

    fn labelled(&mut self, label: &str, key: ReviewKey, text: Option<impl Into<Words<'r>>>) {
        let text = text.filter(|_| self.words.labels.contains_key(label));
        let name = key.name();
        self.add_some(Spot::Review(key), name, text);
    }

    /// The rows of a recommendation, and of what an update says of it.
    pub(super) fn rows(
        &mut self,
        one: &'r Recommendation,
        reported: Option<(&'r Update, &'r Progress)>,
    ) {
        for field in self.fields.iter() {
            match &field.key {
                FieldKey::BuiltIn(Is::Response) => self.planned_answer(one),
                FieldKey::BuiltIn(Is::RevisedDate) => self.revised(one),
                FieldKey::BuiltIn(known) => match known.table() {
                    FieldTable::Recommendation => self.planned(*known, one),
                    FieldTable::Progress => {
                        if let Some((update, progress)) = reported {
                            self.reported(field, *known, update, progress);
                        }
                    }
                    _ => {}
                },
                FieldKey::Own(own) => match (own.table, reported) {
                    (FieldTable::Recommendation, _) => self.own(own, &one.extra, |name| {
                        Spot::Recommendation(one.number.clone(), PlanKey::Extra(name))
                    }),
                    (FieldTable::Progress, Some((update, progress))) => {
                        self.own(own, &progress.extra, |name| {
                            let key = ProgressKey::Extra(name);
                            Spot::Progress(update.id.clone(), progress.recommendation.clone(), key)
                        });
                    }
                    _ => {}
                },
            }
        }
        if self.fields.demand(Is::Response) == FieldDemand::NoSuchField {
            self.planned_answer(one);
        }
    }

    /// The dates that it was revised to, in this update and before.
    fn revised(&mut self, one: &'r Recommendation) {
        for made in self.revisions.clone() {
            let mut add = |key: ProgressKey, text: Option<Words<'r>>| {
                let name = key.name();
                let spot = Spot::Progress(made.update.id.clone(), one.number.clone(), key);
                self.add_some(spot, name, text);
            };
            add(ProgressKey::RevisedDate, Some((&made.revision.date).into()));
            let by = made.revision.by.as_ref();
            add(ProgressKey::RevisedBy, by.map(Words::from));
        }
    }

    fn planned(&mut self, field: BuiltInField, one: &'r Recommendation) {
        let (key, text): (PlanKey, Option<Words<'r>>) = match field {
            Is::Text => (PlanKey::Text, Some((&one.text).into())),
            Is::Responsibility => (
                PlanKey::Responsibility,
                one.responsibility.as_ref().map(Words::from),
            ),
            Is::Date => (PlanKey::Date, one.date.as_ref().map(Words::from)),
            Is::Action => (PlanKey::Action, one.action.as_ref().map(Words::from)),
            Is::SuccessMeasure => (
                PlanKey::SuccessMeasure,
                one.success_measure.as_ref().map(Words::from),
            ),
            _ => return,
        };
        let name = key.name();
        self.add_some(Spot::Recommendation(one.number.clone(), key), name, text);
    }

    fn reported(
        &mut self,
        field: &CouncilField,
        known: BuiltInField,
        update: &'r Update,
        progress: &'r Progress,
    ) {
        let mut add = |key: ProgressKey, text: Option<Words<'r>>| {
            let name = key.name();
            let spot = Spot::Progress(update.id.clone(), progress.recommendation.clone(), key);
            self.add_some(spot, name, text);
        };
        match known {
            Is::Evidence => add(
                ProgressKey::Evidence,
                progress.evidence.as_ref().map(Words::from),
            ),
            Is::Assessment => {
                let proposed = progress.proposed.as_ref();
                add(
                    ProgressKey::Proposed,
                    proposed.map(|proposed| (&proposed.typed).into()),
                );
                let explanation = progress.explanation.as_ref();
                add(ProgressKey::Explanation, explanation.map(Words::from));
                self.last_time();
            }
            Is::Reason => add(
                ProgressKey::Reason,
                progress.reason.as_ref().map(Words::from),
            ),
            Is::AnticipatedDate => {
                let anticipated = progress.anticipated_date.as_ref();
                add(ProgressKey::AnticipatedDate, anticipated.map(Words::from));
            }
            Is::EndedBy => add(
                ProgressKey::EndedBy,
                progress.ended_by.as_ref().map(Words::from),
            ),
            Is::Agreed => {
                let agreed = progress.agreed.as_ref();
                add(
                    ProgressKey::Agreed,
                    agreed.map(|agreed| (&agreed.typed).into()),
                );
            }
            Is::SignedOff => {
                let label = known.label_name();
                let is_printed = field.label.is_some() || self.words.labels.contains_key(label);
                let signed_off = progress.signed_off.as_ref().filter(|_| is_printed);
                let spot = Spot::Progress(
                    update.id.clone(),
                    progress.recommendation.clone(),
                    ProgressKey::SignedOff,
                );
                self.add_some(spot, known.name(), signed_off);
            }
            _ => {}
        }
    }

    /// Adds a field of the council's own.
    pub(super) fn own(
        &mut self,
        own: &'r OwnField,
        extra: &'r Extra,
        spot: impl Fn(String) -> Spot,
    ) {
        let value = extra.get(&own.name).as_ref();
        self.add_some(spot(own.name.clone()), &own.name, value);
    }

    fn add_some(&mut self, spot: Spot, key: &'r str, text: Option<impl Into<Words<'r>>>) {
        if let Some(text) = text {
            self.add(spot, key, text);
        }
    }
}
