//! A scrutiny review with everything that has been recorded about it.

use std::collections::BTreeSet;

use crate::language::Language;

use super::{
    Allowance, Answer, CorrectedPaper, Correction, Decision, Extra, FieldValue, Glossary,
    NextUpdate, OwnPaper, Recommendation, RecommendationNumber, Recommendations, Slug, TextLine,
    Translation, Updates, When,
};

/// A scrutiny review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The name of its folder, and of its pages: `inclusion-in-schools`.
    pub id: Slug,
    /// Its title.
    pub title: TextLine,
    /// The language it is written in, where it is not that of the council.
    pub language: Option<Language>,
    /// What it translates, if it is the same review in a second language.
    pub translation: Option<Translation>,
    /// The Select Committee that carried it out.
    pub committee: TextLine,
    /// What it is about, in a sentence.
    pub about: Option<TextLine>,
    /// The link officer or officers, as they are printed.
    pub link_officers: FieldValue<TextLine>,
    /// When the action plan was agreed.
    pub action_plan_agreed: FieldValue<When>,
    /// When the next progress update is due, where the committee has said so.
    pub next_update: Option<NextUpdate>,
    /// When its report was sent to the executive, where that is known.
    pub report_sent: Option<When>,
    /// The names that its folder had before.
    pub formerly: Vec<Slug>,
    /// What it recommends.
    pub recommendations: Recommendations,
    /// The progress updates, the earliest first.
    pub updates: Updates,
    /// What Cabinet decided on it.
    pub decision: Option<Decision>,
    /// Its papers of the council's own kinds.
    pub own_papers: Vec<OwnPaper>,
    /// What was put right in its action plan after that was published, as typed.
    pub corrections: Vec<Correction>,
    /// What it may break, and why.
    pub allowances: Vec<Allowance>,
    /// What its abbreviations are short for.
    pub glossary: Glossary,
    /// The council's own fields.
    pub extra: Extra,
}

impl Review {
    /// The executive's answer to a recommendation: the one in its action plan, or else that of the decision.
    pub fn answer<'a>(&'a self, one: &'a Recommendation) -> Option<&'a Answer> {
        let decided = || {
            let mut decided = self.decision.iter().flat_map(Decision::recommendations);
            let decided = decided.find(|decided| decided.number == one.number)?;
            decided.answer.as_ref()
        };
        one.answer.as_ref().or_else(decided)
    }

    /// The recommendations that the executive has rejected.
    pub fn rejected(&self) -> BTreeSet<RecommendationNumber> {
        self.answered(Answer::is_rejection)
    }

    /// The recommendations that were rejected, or that are not decided yet: none of them needs a lead, a date or progress.
    pub fn without_work(&self) -> BTreeSet<RecommendationNumber> {
        self.answered(Answer::asks_for_no_work)
    }

    /// The recommendations that have such an answer.
    fn answered(&self, is_such: fn(&Answer) -> bool) -> BTreeSet<RecommendationNumber> {
        let decided = self.decision.iter().flat_map(Decision::recommendations);
        let decided = decided.map(|one| (&one.number, &one.answer));
        let planned = self.recommendations.iter();
        let planned = planned.map(|one| (&one.number, &one.answer));
        // What the action plan says comes later, and counts.
        let mut such = BTreeSet::new();
        for (number, answer) in decided.chain(planned) {
            match answer {
                Some(answer) if is_such(answer) => drop(such.insert(number.clone())),
                Some(_) => drop(such.remove(number)),
                None => {}
            }
        }
        let parts = self.recommendations.iter().filter(|one| {
            let whole = one.whole.as_ref();
            whole.is_some_and(|whole| such.contains(whole))
        });
        let parts: Vec<RecommendationNumber> = parts.map(|one| one.number.clone()).collect();
        such.extend(parts);
        such
    }

    /// Whether its action plan has not been agreed yet: nobody says when it was, and no update reports on it.
    pub fn has_plan_to_be_agreed(&self) -> bool {
        self.action_plan_agreed.as_ref().is_none() && self.updates.is_empty()
    }

    /// What was put right in its papers after they were published: in which paper, and its place there, counted from 0.
    pub fn all_corrections(&self) -> impl Iterator<Item = (CorrectedPaper, usize, &Correction)> {
        let plan = std::iter::once((CorrectedPaper::ActionPlan, &self.corrections));
        let decision = self.decision.iter();
        let decision = decision.map(|one| (CorrectedPaper::Decision, &one.corrections));
        let updates = self.updates.iter();
        let updates = updates.map(|one| (CorrectedPaper::Update(one.id.clone()), &one.corrections));
        let own = self.own_papers.iter();
        let own = own.map(|one| (CorrectedPaper::Own(one.kind.clone()), &one.corrections));
        let papers = plan.chain(decision).chain(updates).chain(own);
        papers.flat_map(|(paper, all)| {
            let all = all.iter().enumerate();
            all.map(move |(index, one)| (paper.clone(), index, one))
        })
    }

    /// The link officers; nothing where none was named.
    pub fn officers(&self) -> &str {
        let named = self.link_officers.as_ref();
        named.map(TextLine::as_str).unwrap_or_default()
    }
}
