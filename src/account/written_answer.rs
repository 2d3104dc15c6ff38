//! An answer of the executive → every text that was written in it.

use super::written::{PaperTexts, Words};
use crate::model::{Answer, PlanKey, Recommendation, Spot};

impl<'r> PaperTexts<'r> {
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

    /// Adds an answer. The spots are those of the response, its reason, its date, who answers, and the wording as accepted.
    pub(super) fn answer(&mut self, answer: &'r Answer, spots: [Spot; 5]) {
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
