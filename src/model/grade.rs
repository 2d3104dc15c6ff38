//! A grade, and what the council asks of it.

use std::fmt;

use super::{Fault, ProgressKey, RichText, TextLine};

/// A grade of the council's scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grade {
    /// Its number, the first being 1.
    pub(super) number: usize,
    /// Everything else about it.
    pub(super) definition: GradeDefinition,
}

/// A grade as a council defines it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradeDefinition {
    /// What it is called.
    pub label: TextLine,
    /// What people also type for it.
    pub other_spellings: Vec<TextLine>,
    /// What it means, where the council has said so.
    pub meaning: Option<RichText>,
    /// How far the work has got, where the council has said so.
    pub stage: Option<Stage>,
    /// What must be said along with it.
    pub needs: Vec<Need>,
}

impl Grade {
    /// Its number, the first being 1.
    pub fn number(&self) -> usize {
        self.number
    }

    /// What it is called.
    pub fn label(&self) -> &TextLine {
        &self.definition.label
    }

    /// What it means, where the council has said so.
    pub fn meaning(&self) -> Option<&RichText> {
        self.definition.meaning.as_ref()
    }

    /// True when it says that the work is done.
    pub fn is_finished(&self) -> bool {
        self.definition.stage == Some(Stage::Finished)
    }

    /// True when it says that the work is in time, which cannot be true once the agreed date has passed.
    pub fn is_in_time(&self) -> bool {
        self.definition.stage == Some(Stage::InTime)
    }

    /// What must be said along with it.
    pub fn needs(&self) -> &[Need] {
        &self.definition.needs
    }
}

/// How far the work has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is done.
    Finished,
    /// It is under way, and the agreed date is still ahead.
    InTime,
}

/// What must be said along with a grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Why this grade.
    Explanation,
    /// Why progress has slipped.
    Reason,
    /// When it is now expected to be done.
    AnticipatedDate,
}

impl Stage {
    /// Reads the word for it.
    pub fn parse(word: &str) -> Result<Self, DemandFault> {
        match word.trim() {
            "finished" => Ok(Stage::Finished),
            "in time" => Ok(Stage::InTime),
            _ => Err(DemandFault::Stage(word.trim().to_owned())),
        }
    }
}

impl Need {
    /// All of them.
    pub const ALL: [Need; 3] = [Need::Explanation, Need::Reason, Need::AnticipatedDate];

    /// The key it is written under in an update.
    pub fn key(self) -> ProgressKey {
        match self {
            Need::Explanation => ProgressKey::Explanation,
            Need::Reason => ProgressKey::Reason,
            Need::AnticipatedDate => ProgressKey::AnticipatedDate,
        }
    }

    /// A line to type for it.
    pub fn example(self) -> String {
        format!("{} = \"…\"", self.key())
    }

    /// Reads the key.
    pub fn parse(key: &str) -> Result<Self, DemandFault> {
        let need = Need::ALL
            .into_iter()
            .find(|need| need.key().name() == key.trim());
        need.ok_or_else(|| DemandFault::Need(key.trim().to_owned()))
    }
}

/// Something that cannot be asked of a grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DemandFault {
    /// It is not a stage of work.
    Stage(String),
    /// It is not something an update can say along with a grade.
    Need(String),
}

impl fmt::Display for DemandFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DemandFault::Stage(word) => write!(out, "“{word}” is not a stage of the work"),
            DemandFault::Need(word) => write!(out, "a grade cannot need “{word}”"),
        }
    }
}

impl Fault for DemandFault {
    fn help(&self) -> String {
        match self {
            DemandFault::Stage(_) => {
                "write stage = \"finished\" for work that is done, stage = \"in time\" for work whose agreed date is still \
                 ahead, and no stage for other grades"
            }
            DemandFault::Need(_) => {
                "a grade may need any of these: needs = [\"explanation\", \"reason\", \"anticipated_date\"]"
            }
        }
        .to_owned()
    }
}
