//! Every long text of a review, with its spot.

use crate::model::{Entry, Origin, Review, RichText, Spot, Word};

/// A long text of a review.
pub(super) struct Text<'a> {
    pub(super) spot: Spot,
    pub(super) text: &'a RichText,
    pub(super) words: Vec<Word<'a>>,
}

impl Text<'_> {
    /// "the success measure of recommendation 16", "the record".
    pub(super) fn name(&self) -> String {
        let key = match self.spot.key.split('[').next().unwrap_or_default() {
            "text" if self.spot.number().is_none() => "text",
            "text" => "wording",
            "sub_items" => "sub-item",
            "success_measure" => "success measure",
            key => key,
        };
        match self.spot.number() {
            Some(number) => format!("the {key} of recommendation {number}"),
            None => format!("the {key}"),
        }
    }
}

/// The texts in the order of the papers: action plan, decision, updates.
pub(super) fn texts<'a>(review: &'a Review) -> Vec<Text<'a>> {
    let mut texts = Vec::new();
    let mut add = |spot: Spot, text: Option<&'a RichText>| {
        if let Some(text) = text {
            texts.push(Text {
                words: text.words(),
                spot,
                text,
            });
        }
    };
    for one in &review.recommendations {
        let spot = |key: &str| {
            Spot::new(Origin::Review)
                .recommendation(one.number)
                .key(key)
        };
        add(spot("text"), Some(&one.text));
        add(spot("responsibility"), Some(&one.responsibility));
        add(spot("action"), one.action.as_ref());
        add(spot("success_measure"), one.success_measure.as_ref());
    }
    if let Some(decision) = &review.decision {
        let spot = |key: &str| Spot::new(Origin::Decision).key(key);
        add(spot("record"), Some(&decision.record));
        add(spot("reasons"), decision.reasons.as_ref());
        add(spot("alternatives"), decision.alternatives.as_ref());
        add(spot("dispensations"), decision.dispensations.as_ref());
        for one in decision
            .themes
            .iter()
            .flat_map(|theme| &theme.recommendations)
        {
            let spot = |key: &str| {
                Spot::new(Origin::Decision)
                    .recommendation(one.number)
                    .key(key)
            };
            add(spot("text"), Some(&one.text));
            for (index, item) in one.sub_items.iter().enumerate() {
                add(spot(&format!("sub_items[{index}]")), Some(item));
            }
        }
        for (index, one) in decision.declarations.iter().enumerate() {
            let entry = Entry::Declaration(index);
            let spot = Spot::new(Origin::Decision).entry(entry).key("text");
            add(spot, Some(&one.text));
        }
    }
    for update in &review.updates {
        for one in &update.progress {
            let spot = |key: &str| {
                Spot::new(Origin::Update(update.id.clone()))
                    .recommendation(one.recommendation)
                    .key(key)
            };
            add(spot("evidence"), one.evidence.as_ref());
            add(spot("explanation"), one.explanation.as_ref());
            add(spot("reason"), one.reason.as_ref());
        }
    }
    texts
}
