//! The fields that every council knows, unless it says that it has them not.

use super::{FieldDemand, FieldTable};

/// A field that the program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BuiltInField {
    /// What is recommended.
    Text,
    /// The executive's answer to it, with everything that belongs to the answer.
    Response,
    /// Who is responsible.
    Responsibility,
    /// By when.
    Date,
    /// By when since the date was revised, and who revised it.
    RevisedDate,
    /// The agreed action.
    Action,
    /// The agreed success measure.
    SuccessMeasure,
    /// The evidence of progress.
    Evidence,
    /// The grade that officers propose, and why.
    Assessment,
    /// Why progress has slipped.
    Reason,
    /// When it is now expected to be done.
    AnticipatedDate,
    /// Who agreed that the work has ended.
    EndedBy,
    /// The grade that the committee agreed.
    Agreed,
    /// When the committee signed it off.
    SignedOff,
    /// The name of the review.
    Review,
    /// The link officer or officers.
    LinkOfficers,
    /// When the action plan was agreed.
    ActionPlanAgreed,
}

use BuiltInField as Is;

impl BuiltInField {
    /// All of them, in the order of the papers of a council that says nothing about it.
    pub const ALL: [Self; 17] = [
        Is::Text,
        Is::Response,
        Is::Responsibility,
        Is::Date,
        Is::RevisedDate,
        Is::Action,
        Is::SuccessMeasure,
        Is::Evidence,
        Is::Assessment,
        Is::Reason,
        Is::AnticipatedDate,
        Is::EndedBy,
        Is::Agreed,
        Is::SignedOff,
        Is::Review,
        Is::LinkOfficers,
        Is::ActionPlanAgreed,
    ];

    /// Its name in `council.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Is::Text => "text",
            Is::Response => "response",
            Is::Responsibility => "responsibility",
            Is::Date => "date",
            Is::RevisedDate => "revised_date",
            Is::Action => "action",
            Is::SuccessMeasure => "success_measure",
            Is::Evidence => "evidence",
            Is::Assessment => "assessment",
            Is::Reason => "reason",
            Is::AnticipatedDate => "anticipated_date",
            Is::EndedBy => "ended_by",
            Is::Agreed => "agreed",
            Is::SignedOff => "signed_off",
            Is::Review => "title",
            Is::LinkOfficers => "link_officers",
            Is::ActionPlanAgreed => "action_plan_agreed",
        }
    }

    /// The name of its label among those of a kind of paper.
    pub fn label_name(self) -> &'static str {
        match self {
            Is::Text => "recommendation",
            Is::SignedOff => "signed_off_on",
            Is::Review => "review",
            _ => self.name(),
        }
    }

    /// The key of a review's files that it is written under.
    pub fn key(self) -> &'static str {
        match self {
            Is::Assessment => "proposed",
            _ => self.name(),
        }
    }

    /// The table that it is written in.
    pub fn table(self) -> FieldTable {
        match self {
            Is::Text
            | Is::Response
            | Is::Responsibility
            | Is::Date
            | Is::Action
            | Is::SuccessMeasure => FieldTable::Recommendation,
            Is::Evidence
            | Is::RevisedDate
            | Is::Assessment
            | Is::Reason
            | Is::AnticipatedDate
            | Is::EndedBy
            | Is::Agreed
            | Is::SignedOff => FieldTable::Progress,
            Is::Review | Is::LinkOfficers | Is::ActionPlanAgreed => FieldTable::Review,
        }
    }

    /// What is asked of an officer where the council says nothing about it.
    pub fn usual_demand(self) -> FieldDemand {
        match self {
            // A plan that is to be agreed has no date yet.
            Is::Action | Is::SuccessMeasure | Is::Evidence | Is::ActionPlanAgreed => {
                FieldDemand::Key
            }
            Is::Response
            | Is::RevisedDate
            | Is::Reason
            | Is::AnticipatedDate
            | Is::EndedBy
            | Is::Assessment
            | Is::Agreed
            | Is::SignedOff => FieldDemand::Nothing,
            _ => FieldDemand::Value,
        }
    }

    /// Whether a paper would be none without it.
    pub fn is_always_there(self) -> bool {
        matches!(self, Is::Text | Is::Assessment | Is::Review)
    }
}
