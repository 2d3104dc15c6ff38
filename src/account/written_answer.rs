//! An answer of the executive → every text that was written in it.

use super::written::{PaperTexts, Words};
use crate::model::{
    Answer, DecidedKey, DecidedRecommendation, PlanKey, Recommendation, RecommendationNumber,
    Review, Spot,
};

impl<'r> PaperTexts<'r> {
    /// Adds the answer to each recommendation of a review.
    pub(super) fn answers(&mut self, review: &'r Review) {
        for one in &review.recommendations {
            match (&one.answer, review.answer(one)) {
                (None, Some(answer)) => self.answer(answer, in_decision(&one.number)),
                _ => self.planned_answer(one),
            }
        }
    }

    /// Adds the answer to a recommendation of the action plan.
    pub(super) fn planned_answer(&mut self, one: &'r Recommendation) {
        let spot = |key| Spot::Recommendation(one.number.clone(), key);
        if let Some(answer) = &one.answer {
            self.answer(
                answer,
                [
                    spot(PlanKey::Response),
                    spot(PlanKey::ResponseReason),
                    spot(PlanKey::ResponseDate),
                    spot(PlanKey::ResponseBy),
                    spot(PlanKey::AcceptedAs),
                ],
            );
        }
    }

    /// Adds the answer to a recommendation of the decision.
    pub(super) fn decided_answer(&mut self, one: &'r DecidedRecommendation) {
        if let Some(answer) = &one.answer {
            self.answer(answer, in_decision(&one.number));
        }
    }

    /// Adds an answer. The spots are those of the response, its reason, its date, who answers, and the wording as accepted.
    fn answer(&mut self, answer: &'r Answer, spots: [Spot; 5]) {
        let [response, reason, date, by, accepted_as] = spots;
        self.add(response, "response", &answer.response.typed);
        let texts: [(Spot, &'static str, Option<Words<'r>>); 4] = [
            (
                reason,
                "response_reason",
                answer.reason.as_ref().map(Words::from),
            ),
            (date, "response_date", answer.date.as_ref().map(Words::from)),
            (by, "response_by", answer.by.as_ref().map(Words::from)),
            (
                accepted_as,
                "accepted_as",
                answer.accepted_as.as_ref().map(Words::from),
            ),
        ];
        for (spot, key, text) in texts {
            if let Some(text) = text {
                self.add(spot, key, text);
            }
        }
    }
}

/// Where the texts of an answer are in a decision.
fn in_decision(number: &RecommendationNumber) -> [Spot; 5] {
    let spot = |key| Spot::Decided(number.clone(), key);
    [
        spot(DecidedKey::Response),
        spot(DecidedKey::ResponseReason),
        spot(DecidedKey::ResponseDate),
        spot(DecidedKey::ResponseBy),
        spot(DecidedKey::AcceptedAs),
    ]
}
