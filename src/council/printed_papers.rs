//! Which kinds of paper a council publishes of a review, and what their files are called.

use std::collections::BTreeMap;

use super::paper::PaperWords;
use crate::model::Slug;

/// A kind of paper that every council knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UsualPaper {
    /// What Cabinet decided.
    CabinetDecision,
    /// What was agreed for each recommendation.
    ActionPlan,
    /// What has happened to each of them.
    ProgressUpdate,
}

impl UsualPaper {
    /// All of them.
    pub const ALL: [Self; 3] = [
        Self::CabinetDecision,
        Self::ActionPlan,
        Self::ProgressUpdate,
    ];

    /// The name by which `council.toml` calls it, which its files have too unless they have another.
    pub fn name(self) -> &'static str {
        match self {
            Self::CabinetDecision => "cabinet-decision",
            Self::ActionPlan => "action-plan",
            Self::ProgressUpdate => "progress-update",
        }
    }

    /// The table with its words.
    pub fn table(self) -> &'static str {
        match self {
            Self::CabinetDecision => "cabinet_decision",
            Self::ActionPlan => "action_plan",
            Self::ProgressUpdate => "progress_update",
        }
    }

    /// The kind of that name.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// A kind of paper that is the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPaperKind {
    /// Its name, which is that of its file in the folder of a review.
    pub name: Slug,
    /// What its paper is called in the output.
    pub file_name: Slug,
    /// Whether it is published.
    pub is_published: bool,
    /// The file of its template.
    pub template: String,
    /// Its words.
    pub words: PaperWords,
}

/// What a council says of the kinds of paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrintedPapers {
    /// The usual kinds of which it says something: whether each is published, and the name of its files.
    usual: BTreeMap<UsualPaper, (bool, Option<Slug>)>,
    own: Vec<OwnPaperKind>,
    /// The names of its own kinds.
    own_names: Vec<Slug>,
    /// The names of those for which there are no words in the language of these papers.
    without_words: Vec<Slug>,
}

impl PrintedPapers {
    /// Whether a usual kind is published.
    pub fn publishes(&self, kind: UsualPaper) -> bool {
        self.usual
            .get(&kind)
            .is_none_or(|(published, _)| *published)
    }

    /// The name that the files of a usual kind have, or begin with.
    pub fn file_name(&self, kind: UsualPaper) -> &str {
        let own = self.usual.get(&kind).and_then(|(_, name)| name.as_ref());
        own.map_or(kind.name(), Slug::as_str)
    }

    /// The council's own kinds.
    pub fn all_own(&self) -> &[OwnPaperKind] {
        &self.own
    }

    /// The council's own kind of that name.
    pub fn own(&self, name: &str) -> Option<&OwnPaperKind> {
        self.own.iter().find(|one| one.name.as_str() == name)
    }

    /// The names of its own kinds.
    pub fn own_names(&self) -> &[Slug] {
        &self.own_names
    }

    /// Whether one of its own kinds has no words in the language of these papers.
    pub fn lacks_words_of(&self, kind: &Slug) -> bool {
        self.without_words.contains(kind)
    }

    /// The same kinds in the words of another language, as far as `others` has them.
    pub(super) fn in_words_of(&self, others: &Self) -> Self {
        let mut papers = self.clone();
        for kind in &mut papers.own {
            match others.own(kind.name.as_str()) {
                Some(other) => kind.words.clone_from(&other.words),
                None => papers.without_words.push(kind.name.clone()),
            }
        }
        papers
    }

    /// Says something of a usual kind; false if that was done before.
    pub(super) fn say(&mut self, kind: UsualPaper, published: bool, name: Option<Slug>) -> bool {
        self.usual.insert(kind, (published, name)).is_none()
    }

    /// Adds a kind of the council's own.
    pub(super) fn add(&mut self, kind: OwnPaperKind) {
        self.own_names.push(kind.name.clone());
        self.own.push(kind);
    }

    /// The names of all files, those of updates without their dates.
    pub(super) fn file_names(&self) -> impl Iterator<Item = &str> {
        let usual = UsualPaper::ALL.into_iter();
        let usual = usual.map(|kind| self.file_name(kind));
        usual.chain(self.own.iter().map(|own| own.file_name.as_str()))
    }

    /// Whether a name could be that of an update's file.
    pub(super) fn begins_as_update(&self, name: &str) -> bool {
        let rest = name.strip_prefix(self.file_name(UsualPaper::ProgressUpdate));
        rest.is_some_and(|rest| rest.starts_with('-'))
    }
}
