//! The words that stand in public for a passage that is exempt from publication.
//!
//! In come the words of a council in one language. It must not know which passages are exempt.

/// What a council says instead of an exempt passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithheldWording {
    /// What stands for each text of it: "Not for publication".
    pub withheld: String,
    /// The law, where `{paragraph}` is the number of the paragraph: "paragraph {paragraph} of Schedule 12A".
    pub law: String,
}

impl WithheldWording {
    /// What stands for the first text of a passage: "Not for publication: an agreed price (paragraph 3 of Schedule 12A)".
    pub fn sentence(&self, paragraph: &str, reason: &str) -> String {
        let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        let reason = reason.trim_end_matches('.');
        let law = self.law.replace("{paragraph}", paragraph);
        format!("{}: {reason} ({law})", self.withheld)
    }
}
