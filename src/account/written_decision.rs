//! A decision record → every text that was written for it.

use super::written::{PaperTexts, Words};
use crate::model::{
    DecidedKey, DecidedWords, Decision, DecisionKey, DeclarationKey, FieldTable, FurtherDecision,
    FurtherKey, Particulars, ResolutionKey, Spot, ThemeKey,
};

impl<'r> PaperTexts<'r> {
    /// Adds the texts of a decision, in the order of the paper.
    pub(super) fn decision(&mut self, decision: &'r Decision) {
        let introduction = self.words.introduction.as_ref();
        self.of_council("introduction", introduction.map(Words::from));
        self.decided(DecisionKey::Date, Some(&decision.date));
        self.decided(DecisionKey::Title, Some(&decision.title));
        self.decided(DecisionKey::Record, decision.words.record());
        self.resolutions(&decision.words, Spot::Resolution);
        for (index, theme) in decision.themes.iter().enumerate() {
            if let Some(heading) = &theme.heading {
                let spot = Spot::Theme(index, ThemeKey::Heading);
                self.add(spot, "heading", heading);
            }
            for one in &theme.recommendations {
                let spot = |key| Spot::Decided(one.number.clone(), key);
                self.add(spot(DecidedKey::Text), "text", &one.text);
                for (index, item) in one.sub_items.iter().enumerate() {
                    self.add(spot(DecidedKey::SubItem(index)), "sub_items", item);
                }
                self.decided_answer(one);
            }
        }
        for (index, one) in decision.further.iter().enumerate() {
            self.further(index, one);
        }
        self.decided(DecisionKey::Reasons, decision.reasons.as_ref());
        self.decided(DecisionKey::Alternatives, decision.alternatives.as_ref());
        for (index, declaration) in decision.declarations.iter().enumerate() {
            let spot = Spot::Declaration(index, DeclarationKey::Text);
            self.add(spot, "declaration", &declaration.text);
        }
        self.decided(DecisionKey::Dispensations, decision.dispensations.as_ref());
        if let Some(call_in) = &decision.call_in {
            let words = Words::Line(call_in.words());
            self.add(Spot::Decision(DecisionKey::CallIn), "call_in", words);
        }
        self.decided(DecisionKey::Publication, decision.publication.as_ref());
        self.particulars(&decision.particulars);
        for (_, own) in self.fields.own(FieldTable::Decision) {
            self.own(own, &decision.extra, |name| {
                Spot::Decision(DecisionKey::Extra(name))
            });
        }
    }

    fn resolutions(
        &mut self,
        words: &'r DecidedWords,
        spot: impl Fn(usize, ResolutionKey) -> Spot,
    ) {
        for (index, one) in words.resolutions().iter().enumerate() {
            if let Some(number) = &one.number {
                let spot = spot(index, ResolutionKey::Number);
                self.add(spot, "number", number);
            }
            self.add(spot(index, ResolutionKey::Text), "text", &one.text);
        }
    }

    fn further(&mut self, index: usize, one: &'r FurtherDecision) {
        let spot = |key| Spot::Further(index, key);
        self.add(spot(FurtherKey::Title), "title", &one.title);
        if let Some(record) = one.words.record() {
            self.add(spot(FurtherKey::Record), "record", record);
        }
        let of_resolution = |inner, key| Spot::FurtherResolution(index, inner, key);
        self.resolutions(&one.words, of_resolution);
        if let Some(reasons) = &one.reasons {
            self.add(spot(FurtherKey::Reasons), "reasons", reasons);
        }
        if let Some(alternatives) = &one.alternatives {
            self.add(spot(FurtherKey::Alternatives), "alternatives", alternatives);
        }
        for (inner, declaration) in one.declarations.iter().enumerate() {
            let spot = Spot::FurtherDeclaration(index, inner, DeclarationKey::Text);
            self.add(spot, "declaration", &declaration.text);
        }
    }

    fn particulars(&mut self, particulars: &'r Particulars) {
        let Particulars {
            reference,
            decision_maker,
            key_decision,
            notice,
            wards,
            consultation,
            urgency,
            exempt,
            effective_from,
            attachments,
            proper_officer,
        } = particulars;
        self.decided(DecisionKey::Reference, reference.as_ref());
        self.decided(DecisionKey::DecisionMaker, decision_maker.as_ref());
        self.decided(DecisionKey::KeyDecision, key_decision.as_ref());
        self.decided(DecisionKey::Notice, notice.as_ref());
        self.decided(DecisionKey::Wards, wards.as_ref());
        self.decided(DecisionKey::Consultation, consultation.as_ref());
        self.decided(DecisionKey::Urgency, urgency.as_ref());
        let exempt = exempt.as_ref().map(|exempt| &exempt.words);
        self.decided(DecisionKey::Exempt, exempt);
        self.decided(DecisionKey::EffectiveFrom, effective_from.as_ref());
        self.decided(DecisionKey::Attachments, attachments.as_ref());
        self.decided(DecisionKey::ProperOfficer, proper_officer.as_ref());
    }

    fn decided(&mut self, key: DecisionKey, text: Option<impl Into<Words<'r>>>) {
        if let Some(text) = text {
            let name = key.name();
            self.add(Spot::Decision(key), name, text);
        }
    }
}
