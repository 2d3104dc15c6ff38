//! Every long text of a review, with its spot.

use super::own::named_values;
use super::report::plan_spot;
use crate::model::{
    Answer, CorrectionKey, DecidedKey, DecisionKey, DeclarationKey, Fields, FurtherKey, ItemKey,
    MeetingSpot, PlanKey, ProgressKey, ResolutionKey, Review, ReviewKey, RichText, Spot, UpdateKey,
    Word,
};

/// A long text of a review.
pub(super) struct LongText<'a> {
    pub(super) spot: Spot,
    pub(super) text: &'a RichText,
    pub(super) words: Vec<Word<'a>>,
}

impl LongText<'_> {
    /// What a message calls it: "the success measure of recommendation 16", "the record".
    pub(super) fn name(&self) -> String {
        let key = self.kind();
        match self.spot.recommendation() {
            Some(number) => format!("the {key} of {called}", called = number.called()),
            None => format!("the {key}"),
        }
    }

    /// Whether it says what was wrong elsewhere, such as a day that does not exist: a correction does.
    pub(super) fn quotes_mistakes(&self) -> bool {
        matches!(self.spot, Spot::Correction(..))
    }

    /// What a message calls the texts of its kind: "success measure", "record".
    pub(super) fn kind(&self) -> &'static str {
        match &self.spot {
            Spot::Review(ReviewKey::Extra(_))
            | Spot::Recommendation(_, PlanKey::Extra(_))
            | Spot::Decision(DecisionKey::Extra(_))
            | Spot::Update(_, UpdateKey::Extra(_))
            | Spot::Progress(_, _, ProgressKey::Extra(_)) => "own field",
            Spot::Review(key) => key.name(),
            Spot::Allowance(_, key) => key.name(),
            Spot::Recommendation(_, PlanKey::Text) | Spot::Decided(_, DecidedKey::Text) => {
                "wording"
            }
            Spot::Recommendation(_, PlanKey::SuccessMeasure) => "success measure",
            Spot::Recommendation(_, PlanKey::ResponseReason)
            | Spot::Decided(_, DecidedKey::ResponseReason) => "reason of the answer",
            Spot::Recommendation(_, PlanKey::AcceptedAs)
            | Spot::Decided(_, DecidedKey::AcceptedAs) => "wording as accepted",
            Spot::Recommendation(_, key) => key.name(),
            Spot::Decision(key) => key.name(),
            Spot::Decided(_, DecidedKey::SubItem(_)) => "sub-item",
            Spot::Decided(_, key) => key.name(),
            Spot::Theme(_, key) => key.name(),
            Spot::Resolution(..) | Spot::FurtherResolution(..) => "resolution",
            Spot::Further(_, key) => key.name(),
            Spot::Declaration(_, key) | Spot::FurtherDeclaration(_, _, key) => key.name(),
            Spot::Correction(..) => "correction",
            Spot::OwnPaper(..) => "paper",
            Spot::Update(_, key) => key.name(),
            Spot::Progress(_, _, key) => key.name(),
            Spot::Meeting(spot) => kind_in_meeting(spot),
        }
    }
}

/// What a message calls a text of a meeting's file.
fn kind_in_meeting(spot: &MeetingSpot) -> &'static str {
    match spot {
        MeetingSpot::Meeting(key) => key.name(),
        MeetingSpot::Item(_, ItemKey::Text) => "text of the item",
        MeetingSpot::Item(_, ItemKey::LateItem) => "reason why the item is late",
        MeetingSpot::Item(_, ItemKey::AskedTo) => "list of what members are asked to do",
        MeetingSpot::Item(_, ItemKey::BackgroundPapers) => "list of background papers",
        MeetingSpot::Item(_, key) => key.name(),
        MeetingSpot::Paragraph(..) => "paragraph of the report",
        MeetingSpot::Page(..) => "page",
        MeetingSpot::Allowance(_, key) => key.name(),
        MeetingSpot::Contact(key) | MeetingSpot::ItemContact(_, key) => key.name(),
    }
}

/// The texts in the order of the papers: action plan, decision, updates, and then what was put right in them.
pub(super) fn texts<'a>(review: &'a Review, fields: &'a Fields) -> Vec<LongText<'a>> {
    let mut texts = Vec::new();
    let mut add = |spot: Spot, text: Option<&'a RichText>| {
        if let Some(text) = text {
            texts.push(LongText {
                words: text.words(),
                spot,
                text,
            });
        }
    };
    for one in &review.recommendations {
        let spot = |key| plan_spot(one, key);
        add(spot(PlanKey::Text), Some(&one.text));
        add(spot(PlanKey::Responsibility), one.responsibility.as_ref());
        add(spot(PlanKey::Action), one.action.as_ref());
        add(spot(PlanKey::SuccessMeasure), one.success_measure.as_ref());
        let (reason, accepted) = said_in(one.answer.as_ref());
        add(spot(PlanKey::ResponseReason), reason);
        add(spot(PlanKey::AcceptedAs), accepted);
    }
    if let Some(decision) = &review.decision {
        let spot = Spot::Decision;
        add(spot(DecisionKey::Record), decision.words.record());
        for (index, one) in decision.words.resolutions().iter().enumerate() {
            let spot = Spot::Resolution(index, ResolutionKey::Text);
            add(spot, Some(&one.text));
        }
        for (index, one) in decision.further.iter().enumerate() {
            let spot = |key| Spot::Further(index, key);
            add(spot(FurtherKey::Record), one.words.record());
            for (inner, resolution) in one.words.resolutions().iter().enumerate() {
                let spot = Spot::FurtherResolution(index, inner, ResolutionKey::Text);
                add(spot, Some(&resolution.text));
            }
            add(spot(FurtherKey::Reasons), one.reasons.as_ref());
            add(spot(FurtherKey::Alternatives), one.alternatives.as_ref());
        }
        add(spot(DecisionKey::Reasons), decision.reasons.as_ref());
        let alternatives = decision.alternatives.as_ref();
        add(spot(DecisionKey::Alternatives), alternatives);
        let dispensations = decision.dispensations.as_ref();
        add(spot(DecisionKey::Dispensations), dispensations);
        let particulars = &decision.particulars;
        add(spot(DecisionKey::Notice), particulars.notice.as_ref());
        add(spot(DecisionKey::Wards), particulars.wards.as_ref());
        let consultation = particulars.consultation.as_ref();
        add(spot(DecisionKey::Consultation), consultation);
        add(spot(DecisionKey::Urgency), particulars.urgency.as_ref());
        let exempt = particulars.exempt.as_ref();
        add(
            spot(DecisionKey::Exempt),
            exempt.map(|exempt| &exempt.words),
        );
        let attachments = particulars.attachments.as_ref();
        add(spot(DecisionKey::Attachments), attachments);
        for one in decision.recommendations() {
            let spot = |key| Spot::Decided(one.number.clone(), key);
            add(spot(DecidedKey::Text), Some(&one.text));
            for (index, item) in one.sub_items.iter().enumerate() {
                add(spot(DecidedKey::SubItem(index)), Some(item));
            }
            let (reason, accepted) = said_in(one.answer.as_ref());
            add(spot(DecidedKey::ResponseReason), reason);
            add(spot(DecidedKey::AcceptedAs), accepted);
        }
        for (index, one) in decision.declarations.iter().enumerate() {
            let spot = Spot::Declaration(index, DeclarationKey::Text);
            add(spot, Some(&one.text));
        }
        for (outer, further) in decision.further.iter().enumerate() {
            for (inner, one) in further.declarations.iter().enumerate() {
                let spot = Spot::FurtherDeclaration(outer, inner, DeclarationKey::Text);
                add(spot, Some(&one.text));
            }
        }
    }
    for update in &review.updates {
        for one in &update.progress {
            let spot = |key| Spot::Progress(update.id.clone(), one.recommendation.clone(), key);
            add(spot(ProgressKey::Evidence), one.evidence.as_ref());
            add(spot(ProgressKey::Explanation), one.explanation.as_ref());
            add(spot(ProgressKey::Reason), one.reason.as_ref());
        }
    }
    for (paper, index, one) in review.all_corrections() {
        let spot = Spot::Correction(paper, index, CorrectionKey::Text);
        add(spot, Some(&one.text));
    }
    for paper in &review.own_papers {
        for one in paper.texts() {
            add(Spot::OwnPaper(paper.kind.clone(), one.path), Some(one.text));
        }
    }
    for (spot, _, value) in named_values(review, fields) {
        add(spot, value.text());
    }
    texts
}

/// The words that corrections say they changed. What is wrong in them is what was put right, but they are published again.
pub(super) fn changed_words(review: &Review) -> Vec<LongText<'_>> {
    let all = review.all_corrections();
    let changed = all.filter_map(|(paper, index, one)| {
        let words = one.changed.as_ref()?;
        let spot = |key| Spot::Correction(paper.clone(), index, key);
        Some([
            (spot(CorrectionKey::Before), &words.before),
            (spot(CorrectionKey::After), &words.after),
        ])
    });
    let texts = changed.flatten().map(|(spot, text)| LongText {
        words: text.words(),
        spot,
        text,
    });
    texts.collect()
}

/// The reason of an answer, and the wording as it was accepted.
fn said_in(answer: Option<&Answer>) -> (Option<&RichText>, Option<&RichText>) {
    let reason = answer.and_then(|answer| answer.reason.as_ref());
    let accepted = answer.and_then(|answer| answer.accepted_as.as_ref());
    (reason, accepted)
}

/// Whether a rule about long texts has something to say of these words.
#[cfg(test)]
pub(super) fn is_remarked_on(
    words: &str,
    remark: fn(&LongText<'_>) -> Option<crate::check::Remark>,
) -> bool {
    let text = RichText::parse(words).expect("a text");
    let text = LongText {
        spot: Spot::Review(crate::model::ReviewKey::Title),
        words: text.words(),
        text: &text,
    };
    remark(&text).is_some()
}
