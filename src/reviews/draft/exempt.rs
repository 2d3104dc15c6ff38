//! `exempt = { … }` in any table of a review's files, as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::draft::Field;

/// Why a passage is not published.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct ExemptDraft {
    /// The paragraph of Schedule 12A to the Local Government Act 1972 that makes it exempt: 3.
    pub paragraph: Field<i64>,
    /// Why it is exempt, in words that are published: "The terms of a contract that is still being agreed".
    pub reason: Field<String>,
}
