//! What an officer asks to be recorded, as it was typed.

/// What the committee agreed, in an officer's words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgreementRequest {
    /// The update: `inclusion-in-schools/2019-09`, or the path of its file.
    pub update: String,
    /// The day or the month on which the committee considered it.
    pub on: Option<String>,
    /// The name of the meeting's file.
    pub meeting: Option<String>,
    /// The recommendations whose grades were amended, each with its grade: `4=Slipped`, `4 and 5=Slipped`.
    pub amended: Vec<String>,
    /// Who moved the amendments.
    pub moved_by: Option<String>,
    /// The recommendations that were signed off: `1 to 3`, or `finished`.
    pub signed_off: Vec<String>,
    /// Whether what was recorded before may be replaced.
    pub again: bool,
}
