//! `[[correction]]` in any file of a review, as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use super::exempt::ExemptDraft;
use crate::draft::Field;

/// What was put right in a paper after it had been published.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct CorrectionDraft {
    /// When the corrected paper was published, a day, or a month where the day is not known: "3 March 2026".
    pub date: Field<String>,
    /// What was wrong, and what is right: "The grade of recommendation 4 was printed as Achieved. It is On-Track."
    pub text: Field<String>,
    /// The words as they were published, with `after`: "Recommendation 4 is Achieved."
    pub before: Option<Field<String>>,
    /// The words as they are now, with `before`: "Recommendation 4 is On-Track."
    pub after: Option<Field<String>>,
    /// Why it is exempt from publication: { paragraph = 3, reason = "An agreed price" }. Only the working copy has it then.
    pub exempt: Option<Field<ExemptDraft>>,
}
