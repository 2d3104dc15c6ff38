//! What some councils' records say of a decision besides what the law asks for.

use super::{ExemptMatter, RichText, TextLine, When};

/// The particulars of a decision, each where its record has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    /// The reference of the decision: "D180077".
    pub reference: Option<TextLine>,
    /// Who decided: "Cabinet".
    pub decision_maker: Option<TextLine>,
    /// Whether it is a key decision, in the words of the record.
    pub key_decision: Option<TextLine>,
    /// The notice of 28 days that was given of it.
    pub notice: Option<RichText>,
    /// The wards that it affects.
    pub wards: Option<RichText>,
    /// Who was consulted.
    pub consultation: Option<RichText>,
    /// Why it was urgent.
    pub urgency: Option<RichText>,
    /// What of it is exempt from publication.
    pub exempt: Option<ExemptMatter>,
    /// The day from which it can be carried out.
    pub effective_from: Option<When>,
    /// What is attached to the record.
    pub attachments: Option<RichText>,
    /// The Proper Officer who made the record.
    pub proper_officer: Option<TextLine>,
}
