//! A grade, and what the council asks of it.

use std::fmt;

use super::{Fault, ProgressKey, RichText, Stage, Symbol, TextLine};

/// A grade of the council's scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grade {
    /// Its number, the first being 1.
    pub(super) number: usize,
    /// How many grades are better.
    pub(super) rank: usize,
    /// What must be said along with it.
    pub(super) needs: Vec<Need>,
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
    /// The sign beside its words, if it has one.
    pub symbol: Option<Symbol>,
    /// What it means, where the council has said so.
    pub meaning: Option<RichText>,
    /// How far the work has got, where the council has said so.
    pub stage: Option<Stage>,
    /// What the council asks for along with it.
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

    /// What people type for it: what it is called, and its other spellings.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        let others = self.definition.other_spellings.iter();
        others.chain([self.label()]).map(TextLine::as_str)
    }

    /// What it means, where the council has said so.
    pub fn meaning(&self) -> Option<&RichText> {
        self.definition.meaning.as_ref()
    }

    /// The sign beside its words, if it has one.
    pub fn symbol(&self) -> Option<&Symbol> {
        self.definition.symbol.as_ref()
    }

    /// The sign to print beside words for it: its own, unless the words have it already.
    pub fn symbol_beside(&self, words: &str) -> Option<&Symbol> {
        self.symbol().filter(|symbol| !symbol.is_in(words))
    }

    /// How far the work has got, where the council has said so.
    pub fn stage(&self) -> Option<Stage> {
        self.definition.stage
    }

    /// How many grades of the scale are better; those that are as good as each other have the same.
    pub fn rank(&self) -> usize {
        self.rank
    }

    /// True when the other grade is a better one.
    pub fn is_worse_than(&self, other: &Self) -> bool {
        self.rank > other.rank
    }

    /// True when it says that no more work is wanted, whether all was done or not.
    pub fn is_end(&self) -> bool {
        self.definition.stage.is_some_and(Stage::is_end)
    }

    /// True when it says that the work ends without being done.
    pub fn is_ended(&self) -> bool {
        self.definition.stage == Some(Stage::Ended)
    }

    /// True when it says that the work is late.
    pub fn is_late(&self) -> bool {
        self.definition.stage == Some(Stage::Late)
    }

    /// True when it says that the agreed date is not kept: the work is late, or the grade has no stage and asks why it has
    /// slipped and when it is now expected.
    pub fn is_slipping(&self) -> bool {
        let asks = |need| self.needs.contains(&need);
        let asks_why = || asks(Need::Reason) && asks(Need::AnticipatedDate);
        self.is_late() || (self.stage().is_none() && asks_why())
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
        &self.needs
    }
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
    /// Who agreed that it will not be done. Every grade whose stage is `ended` needs this, and a reason.
    EndedBy,
}

impl Need {
    /// Those that a council can ask for with any grade.
    pub const ALL: [Need; 3] = [Need::Explanation, Need::Reason, Need::AnticipatedDate];

    /// The key it is written under in an update.
    pub fn key(self) -> ProgressKey {
        match self {
            Need::Explanation => ProgressKey::Explanation,
            Need::Reason => ProgressKey::Reason,
            Need::AnticipatedDate => ProgressKey::AnticipatedDate,
            Need::EndedBy => ProgressKey::EndedBy,
        }
    }

    /// A line to type for it.
    pub fn example(self) -> String {
        format!("{} = \"…\"", self.key())
    }

    /// Reads the key.
    pub fn parse(key: &str) -> Result<Self, NeedFault> {
        let need = Need::ALL
            .into_iter()
            .find(|need| need.key().name() == key.trim());
        need.ok_or_else(|| NeedFault {
            key: key.trim().to_owned(),
        })
    }
}

impl GradeDefinition {
    /// What must be said along with it: what the council asks for, and what nobody can leave out.
    pub(super) fn all_needs(&self) -> Vec<Need> {
        let mut needs = self.needs.clone();
        if self.stage == Some(Stage::Ended) {
            let own = [Need::Reason, Need::EndedBy];
            needs.extend(own.into_iter().filter(|need| !self.needs.contains(need)));
        }
        needs
    }
}

/// Something that a grade cannot need, because an update cannot say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedFault {
    key: String,
}

impl fmt::Display for NeedFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a grade cannot need “{}”", self.key)
    }
}

impl Fault for NeedFault {
    fn help(&self) -> String {
        "a grade may need any of these: needs = [\"explanation\", \"reason\", \"anticipated_date\"]"
            .to_owned()
    }
}
