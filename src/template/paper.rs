//! Which papers a review makes, and what they are called.
//!
//! A new kind of paper begins here: another variant, what its template may see in `view`, and the template itself. If a
//! council can do without it, its words in `council.toml` are optional, as those of the action plan are. A kind of the
//! council's own needs nothing here.

use super::title::full_title;
use crate::council::{Council, OwnPaperKind, PaperWords, UsualPaper};
use crate::language::Language;
use crate::model::{
    CorrectedPaper, Correction, Decision, OwnPaper, Review, TextLine, Update, When,
};

/// A paper that is published.
#[derive(Debug, Clone, Copy)]
pub enum Paper<'a> {
    /// What was agreed for each recommendation.
    ActionPlan {
        /// The review.
        review: &'a Review,
        /// The council's words for it.
        words: &'a PaperWords,
    },
    /// What has happened to each recommendation.
    ProgressUpdate {
        /// The review.
        review: &'a Review,
        /// The update.
        update: &'a Update,
    },
    /// What Cabinet decided.
    CabinetDecision {
        /// The review.
        review: &'a Review,
        /// The decision.
        decision: &'a Decision,
    },
    /// A paper of the council's own kind.
    Own {
        /// The review.
        review: &'a Review,
        /// What its file says.
        own: &'a OwnPaper,
        /// Its kind.
        kind: &'a OwnPaperKind,
    },
}

impl<'a> Paper<'a> {
    /// The template that makes it.
    pub fn template(&self) -> &'a str {
        match self {
            Self::ActionPlan { .. } => "action-plan.html",
            Self::ProgressUpdate { .. } => "progress-update.html",
            Self::CabinetDecision { .. } => "cabinet-decision.html",
            Self::Own { kind, .. } => &kind.template,
        }
    }

    /// The title at its head.
    pub fn title(&self, council: &'a Council) -> &'a str {
        match self {
            Self::ActionPlan { words, .. } => words.title.as_str(),
            Self::ProgressUpdate { update, .. } => {
                let own = update.title.as_ref();
                own.unwrap_or(&council.progress_update.title).as_str()
            }
            Self::CabinetDecision { .. } => council.cabinet_decision.title.as_str(),
            Self::Own { kind, .. } => kind.words.title.as_str(),
        }
    }

    /// Its title and that of its review, each once, and its date.
    pub fn full_title(&self, council: &'a Council) -> String {
        let title = full_title(self.title(council), self.review().title.as_str());
        match (self.date(), self.plan_state()) {
            (Some(date), _) => format!("{title}, {date}"),
            (None, Some(words)) => format!("{title}, {}", words.to_lowercase()),
            (None, None) => title,
        }
    }

    /// The words for an action plan that the committee has not agreed yet.
    fn plan_state(&self) -> Option<&'a str> {
        match self {
            Self::ActionPlan { review, words } if review.has_plan_to_be_agreed() => {
                let own = words.labels.get("to_be_agreed").map(TextLine::as_str);
                own.or_else(|| words.usual.label("to_be_agreed"))
            }
            _ => None,
        }
    }

    /// Its date, as it was typed; none of an action plan of which nobody has said when it was agreed.
    pub fn date(&self) -> Option<&'a str> {
        match self {
            Self::ActionPlan { review, .. } => review.action_plan_agreed.as_ref().map(When::words),
            Self::ProgressUpdate { update, .. } => Some(update.date.words()),
            Self::CabinetDecision { decision, .. } => Some(decision.date.words()),
            Self::Own { own, .. } => own.date(),
        }
    }

    /// What was put right in it after it was published.
    pub fn corrections(&self) -> &'a [Correction] {
        match self {
            Self::ActionPlan { review, .. } => &review.corrections,
            Self::ProgressUpdate { update, .. } => &update.corrections,
            Self::CabinetDecision { decision, .. } => &decision.corrections,
            Self::Own { own, .. } => &own.corrections,
        }
    }

    /// What a correction calls it.
    pub fn corrected(&self) -> CorrectedPaper {
        match self {
            Self::ActionPlan { .. } => CorrectedPaper::ActionPlan,
            Self::ProgressUpdate { update, .. } => CorrectedPaper::Update(update.id.clone()),
            Self::CabinetDecision { .. } => CorrectedPaper::Decision,
            Self::Own { own, .. } => CorrectedPaper::Own(own.kind.clone()),
        }
    }

    /// The name of its files, without an ending. Someone who sees the file it was made from can guess it.
    pub fn name(&self, council: &Council) -> String {
        let name = self.name_in_first_language(council);
        match self.language_of_name() {
            Some(language) => format!("{name}.{language}"),
            None => name,
        }
    }

    /// The name of its files in the first language of its review.
    pub fn name_in_first_language(&self, council: &Council) -> String {
        let usual = |kind| council.papers.file_name(kind);
        match self {
            Self::ActionPlan { .. } => usual(UsualPaper::ActionPlan).to_owned(),
            Self::ProgressUpdate { update, .. } => {
                format!("{}-{}", usual(UsualPaper::ProgressUpdate), update.id)
            }
            Self::CabinetDecision { .. } => usual(UsualPaper::CabinetDecision).to_owned(),
            Self::Own { kind, .. } => kind.file_name.to_string(),
        }
    }

    /// The name of its file in large print, without an ending.
    pub fn large_print_name(&self, council: &Council) -> String {
        let name = self.name_in_first_language(council);
        match self.language_of_name() {
            Some(language) => format!("{name}-large-print.{language}"),
            None => format!("{name}-large-print"),
        }
    }

    /// The language that its files are named after. A paper that is only in the other language has no translation.
    fn language_of_name(&self) -> Option<&'a Language> {
        let language = self.review().language_of_names()?;
        let is_translated = self.review().has_paper_in(self.own_language());
        is_translated.then_some(language)
    }

    /// The language that it is written in, where that is not the one of its review.
    pub fn own_language(&self) -> Option<&'a Language> {
        match self {
            Self::ActionPlan { .. } | Self::Own { .. } => None,
            Self::ProgressUpdate { update, .. } => update.language.as_ref(),
            Self::CabinetDecision { decision, .. } => decision.language.as_ref(),
        }
    }

    /// The review that it is about.
    pub fn review(&self) -> &'a Review {
        match self {
            Self::ActionPlan { review, .. }
            | Self::ProgressUpdate { review, .. }
            | Self::CabinetDecision { review, .. }
            | Self::Own { review, .. } => review,
        }
    }

    /// The folder of its files.
    pub fn folder(&self) -> &'a str {
        self.review().id.as_str()
    }

    /// Its files from the top of the output, without an ending.
    pub fn path(&self, council: &Council) -> String {
        format!("{}/{}", self.folder(), self.name(council))
    }

    /// Its file in large print from the top of the output, without an ending.
    pub fn large_print_path(&self, council: &Council) -> String {
        format!("{}/{}", self.folder(), self.large_print_name(council))
    }
}

/// The file of a review's page, in the folder of its papers.
pub fn review_file(review: &Review) -> String {
    match review.language_of_names() {
        Some(language) => format!("index.{language}.html"),
        None => "index.html".to_owned(),
    }
}

/// The papers of a review that its council publishes, in the order of the council's business: the decision, the action plan,
/// then each update, then those of the council's own kinds. Where
/// some are in another language, these are those of the language in which the review is shown.
pub fn papers<'a>(review: &'a Review, council: &'a Council) -> Vec<Paper<'a>> {
    let published = |kind| council.papers.publishes(kind);
    let decision = review.decision.iter();
    let decision = decision.filter(|_| published(UsualPaper::CabinetDecision));
    let plan = council.action_plan.iter();
    let plan = plan.filter(|_| published(UsualPaper::ActionPlan));
    let updates = review.updates.iter();
    let updates = updates.filter(|_| published(UsualPaper::ProgressUpdate));
    let own = council.papers.all_own().iter();
    let own = own.filter(|kind| kind.is_published).filter_map(|kind| {
        let mut all = review.own_papers.iter();
        let own = all.find(|paper| paper.kind == kind.name)?;
        Some(Paper::Own { review, own, kind })
    });
    decision
        .map(|decision| Paper::CabinetDecision { review, decision })
        .chain(plan.map(|words| Paper::ActionPlan { review, words }))
        .chain(updates.map(|update| Paper::ProgressUpdate { review, update }))
        .chain(own)
        .filter(|paper| review.has_paper_in(paper.own_language()))
        .collect()
}
