//! The optional keys at the top of `decision.toml` → the particulars of the decision.

use crate::draft::Field;
use crate::model::{ExemptMatter, Particulars};
use crate::validate::{Read, TableReader};

/// The keys as they were typed.
pub(super) struct ParticularsTyped {
    pub(super) reference: Option<Field<String>>,
    pub(super) decision_maker: Option<Field<String>>,
    pub(super) key_decision: Option<Field<String>>,
    pub(super) notice: Option<Field<String>>,
    pub(super) wards: Option<Field<String>>,
    pub(super) consultation: Option<Field<String>>,
    pub(super) urgency: Option<Field<String>>,
    pub(super) exempt: Option<Field<String>>,
    pub(super) effective_from: Option<Field<String>>,
    pub(super) attachments: Option<Field<String>>,
    pub(super) proper_officer: Option<Field<String>>,
}

impl ParticularsTyped {
    /// Reads them.
    pub(super) fn read(self, sheet: &mut TableReader<'_, '_>) -> Read<Particulars> {
        let reference = sheet.optional_line(self.reference);
        let decision_maker = sheet.optional_line(self.decision_maker);
        let key_decision = sheet.optional_line(self.key_decision);
        let notice = sheet.optional_rich_text(self.notice);
        let wards = sheet.optional_rich_text(self.wards);
        let consultation = sheet.optional_rich_text(self.consultation);
        let urgency = sheet.optional_rich_text(self.urgency);
        let exempt = sheet.optional_rich_text(self.exempt);
        let effective_from = sheet.optional_when(self.effective_from);
        let attachments = sheet.optional_rich_text(self.attachments);
        let proper_officer = sheet.optional_line(self.proper_officer);
        Ok(Particulars {
            reference: reference?,
            decision_maker: decision_maker?,
            key_decision: key_decision?,
            notice: notice?,
            wards: wards?,
            consultation: consultation?,
            urgency: urgency?,
            exempt: exempt?.map(|words| ExemptMatter { words }),
            effective_from: effective_from?,
            attachments: attachments?,
            proper_officer: proper_officer?,
        })
    }
}
