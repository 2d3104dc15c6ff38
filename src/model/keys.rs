//! The keys of a review's files, by the kind of table they belong to.
//!
//! The readers ask for values by these keys and rules name spots by them, so a misspelt key does not compile. A test
//! compares them with the schemas, which are made from the drafts that read the files.

use std::fmt;

/// Defines the keys of one kind of table: `Title = "title"`. A key of a list or of a table carries which element it
/// means, and how that is added to its path: `Extra(name: String) = "extra" + ".{}"`.
macro_rules! keys {
    (
        $(#[$table_doc:meta])*
        $table:ident {
            $($(#[$doc:meta])* $key:ident $(($which:ident: $type:ty))? = $name:literal $(+ $path:literal)?,)*
        }
    ) => {
        $(#[$table_doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $table {
            $($(#[$doc])* $key $(($type))?,)*
        }

        impl $table {
            /// Every key of the table, as it is typed.
            pub const NAMES: &[&str] = &[$($name),*];

            /// The key as it is typed in the file.
            pub fn name(&self) -> &'static str {
                match self {
                    $($table::$key { .. } => $name,)*
                }
            }
        }

        impl AsRef<str> for $table {
            fn as_ref(&self) -> &str {
                self.name()
            }
        }

        /// The path of its value inside the table: `title`, `sub_items[2]`, `extra.ward`.
        impl fmt::Display for $table {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $($table::$key $(($which))? => write!(out, concat!($name $(, $path)?) $(, $which)?),)*
                }
            }
        }
    };
}

pub(super) use keys;

keys! {
    /// A key at the top of `review.toml`.
    ReviewKey {
        /// The name of the review.
        Title = "title",
        /// The language it is written in.
        Language = "language",
        /// The Select Committee that carried it out.
        Committee = "committee",
        /// What it is about.
        About = "about",
        /// The link officer or officers.
        LinkOfficers = "link_officers",
        /// When the action plan was agreed.
        ActionPlanAgreed = "action_plan_agreed",
        /// When the next update is due.
        NextUpdate = "next_update",
        /// When the report was sent to the executive.
        ReportSent = "report_sent",
        /// The names that its folder had before.
        Formerly = "formerly",
        /// What an abbreviation is short for, by its letters.
        Glossary(letters: String) = "glossary" + ".{}",
        /// A field of the council's own, by its name.
        Extra(name: String) = "extra" + ".{}",
    }
}

keys! {
    /// A key of an `[[allow]]` in `review.toml`.
    AllowanceKey {
        /// The rule that may be broken.
        Rule = "rule",
        /// Why it may be broken.
        Because = "because",
        /// The one recommendation for which it may be broken.
        Recommendation = "recommendation",
    }
}

keys! {
    /// A key of a `[[recommendation]]` in `review.toml`, which is the action plan.
    PlanKey {
        /// Its number.
        Number = "number",
        /// What is recommended.
        Text = "text",
        /// Who is responsible.
        Responsibility = "responsibility",
        /// By when.
        Date = "date",
        /// When the next update on it is due.
        NextUpdate = "next_update",
        /// The agreed action.
        Action = "action",
        /// The agreed success measure.
        SuccessMeasure = "success_measure",
        /// The executive's answer.
        Response = "response",
        /// Why it answers so.
        ResponseReason = "response_reason",
        /// When it answered.
        ResponseDate = "response_date",
        /// Who answers.
        ResponseBy = "response_by",
        /// The wording as it was accepted.
        AcceptedAs = "accepted_as",
        /// Why it is exempt from publication.
        Exempt = "exempt",
        /// A field of the council's own, by its name.
        Extra(name: String) = "extra" + ".{}",
    }
}

keys! {
    /// A key at the top of a file in `updates`.
    UpdateKey {
        /// The date of the update.
        Date = "date",
        /// The language that it is written in.
        Language = "language",
        /// Its own title.
        Title = "title",
        /// When the committee considered it.
        Considered = "considered",
        /// The recommendations that it is about.
        Covers = "covers",
        /// A field of the council's own, by its name.
        Extra(name: String) = "extra" + ".{}",
    }
}

keys! {
    /// A key of a `[[progress]]` in an update.
    ProgressKey {
        /// The number of the recommendation.
        Recommendation = "recommendation",
        /// The evidence of progress.
        Evidence = "evidence",
        /// The grade that officers propose.
        Proposed = "proposed",
        /// Why this grade.
        Explanation = "explanation",
        /// Why progress has slipped.
        Reason = "reason",
        /// When it is now expected to be done.
        AnticipatedDate = "anticipated_date",
        /// The new date by which it is to be done.
        RevisedDate = "revised_date",
        /// Who revised the date.
        RevisedBy = "revised_by",
        /// Who agreed that it will not be done.
        EndedBy = "ended_by",
        /// The grade that the committee agreed.
        Agreed = "agreed",
        /// Who moved that the grade be amended.
        MovedBy = "moved_by",
        /// When the committee signed it off.
        SignedOff = "signed_off",
        /// Why it is exempt from publication.
        Exempt = "exempt",
        /// A field of the council's own, by its name.
        Extra(name: String) = "extra" + ".{}",
    }
}
