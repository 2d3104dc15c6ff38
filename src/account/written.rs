//! A paper → every text that was written for it, in the order of the files.
//!
//! The council's own fields (`extra`) are not among them: a template prints them or does not. Some texts are printed only
//! where the council has a label for them.

use crate::council::{Council, PaperWords};
use crate::model::{
    PlanKey, Progress, ProgressKey, Recommendation, Review, ReviewKey, RichText, Spot, Symbol,
    TextLine, Update, UpdateKey, When,
};
use crate::template::Paper;

/// A text that was written.
pub(super) struct WrittenText<'r> {
    /// Where in the files of the review; none in `council.toml`.
    pub spot: Option<Spot>,
    /// The name of its key.
    pub key: &'static str,
    /// The text.
    pub text: Words<'r>,
}

/// Its words.
#[derive(Clone, Copy)]
pub(super) enum Words<'r> {
    /// On one line, without marks.
    Line(&'r str),
    /// A long text.
    Long(&'r RichText),
}

impl<'r> From<&'r TextLine> for Words<'r> {
    fn from(line: &'r TextLine) -> Self {
        Self::Line(line.as_str())
    }
}

impl<'r> From<&'r When> for Words<'r> {
    fn from(when: &'r When) -> Self {
        Self::Line(when.words())
    }
}

impl<'r> From<&'r RichText> for Words<'r> {
    fn from(text: &'r RichText) -> Self {
        Self::Long(text)
    }
}

/// The texts that a paper must print.
pub(super) fn written<'r>(paper: &Paper<'r>, council: &'r Council) -> Vec<WrittenText<'r>> {
    let mut list = PaperTexts {
        texts: Vec::new(),
        words: words_of(paper, council),
    };
    match paper {
        Paper::ActionPlan { review, .. } => {
            list.review(review);
            for recommendation in &review.recommendations {
                list.recommendation(recommendation);
            }
        }
        Paper::ProgressUpdate { review, update } => {
            list.update(review, update);
            for grade in council.scale.grades() {
                let symbol = grade.symbol().map(Symbol::as_str);
                list.of_council("symbol", symbol.map(Words::Line));
                list.of_council("meaning", grade.meaning().map(Words::from));
            }
        }
        Paper::CabinetDecision { decision, .. } => list.decision(decision),
    }
    list.texts
}

/// The council's words for a kind of paper.
pub(super) fn words_of<'r>(paper: &Paper<'r>, council: &'r Council) -> &'r PaperWords {
    match paper {
        Paper::ActionPlan { words, .. } => words,
        Paper::ProgressUpdate { .. } => &council.progress_update,
        Paper::CabinetDecision { .. } => &council.cabinet_decision,
    }
}

/// The texts of a paper, being gathered.
pub(super) struct PaperTexts<'r> {
    texts: Vec<WrittenText<'r>>,
    /// The council's words for this kind of paper.
    pub(super) words: &'r PaperWords,
}

impl<'r> PaperTexts<'r> {
    pub(super) fn add(&mut self, spot: Spot, key: &'static str, text: impl Into<Words<'r>>) {
        self.texts.push(WrittenText {
            spot: Some(spot),
            key,
            text: text.into(),
        });
    }

    pub(super) fn of_council(&mut self, key: &'static str, text: Option<Words<'r>>) {
        if let Some(text) = text {
            self.texts.push(WrittenText {
                spot: None,
                key,
                text,
            });
        }
    }

    fn review(&mut self, review: &'r Review) {
        self.of_review("committee", ReviewKey::Committee, &review.committee);
        self.of_review("review", ReviewKey::Title, &review.title);
        self.of_review(
            "link_officers",
            ReviewKey::LinkOfficers,
            &review.link_officers,
        );
        let agreed = &review.action_plan_agreed;
        self.of_review("action_plan_agreed", ReviewKey::ActionPlanAgreed, agreed);
        let introduction = self.words.introduction.as_ref();
        self.of_council("introduction", introduction.map(Words::from));
    }

    /// Adds a text that is printed if the council has a label for it.
    fn of_review(&mut self, label: &str, key: ReviewKey, text: impl Into<Words<'r>>) {
        if self.words.labels.contains_key(label) {
            let name = key.name();
            self.add(Spot::Review(key), name, text);
        }
    }

    fn recommendation(&mut self, one: &'r Recommendation) {
        self.planned(one, PlanKey::Text, Some(&one.text));
        self.planned(one, PlanKey::Responsibility, Some(&one.responsibility));
        self.planned(one, PlanKey::Date, Some(&one.date));
        self.planned(one, PlanKey::Action, one.action.as_ref());
        self.planned(one, PlanKey::SuccessMeasure, one.success_measure.as_ref());
    }

    fn planned(
        &mut self,
        one: &'r Recommendation,
        key: PlanKey,
        text: Option<impl Into<Words<'r>>>,
    ) {
        if let Some(text) = text {
            let name = key.name();
            self.add(Spot::Recommendation(one.number, key), name, text);
        }
    }

    fn update(&mut self, review: &'r Review, update: &'r Update) {
        let labels = &self.words.labels;
        let considered = update.considered.as_ref();
        let considered = considered.filter(|_| labels.contains_key("considered"));
        let date = Some(&update.date).filter(|_| labels.contains_key("paper_date"));
        let mut add = |key: UpdateKey, text: Option<Words<'r>>| {
            if let Some(text) = text {
                let name = key.name();
                self.add(Spot::Update(update.id.clone(), key), name, text);
            }
        };
        add(UpdateKey::Title, update.title.as_ref().map(Words::from));
        add(UpdateKey::Date, date.map(Words::from));
        add(UpdateKey::Considered, considered.map(Words::from));
        self.review(review);
        for progress in &update.progress {
            if let Some(recommendation) = review.recommendations.get(progress.recommendation) {
                self.recommendation(recommendation);
            }
            self.progress(update, progress);
        }
    }

    fn progress(&mut self, update: &'r Update, progress: &'r Progress) {
        let has_label_for_signing_off = self.words.labels.contains_key("signed_off_on");
        let mut add = |key: ProgressKey, text: Option<Words<'r>>| {
            if let Some(text) = text {
                let name = key.name();
                let spot = Spot::Progress(update.id.clone(), progress.recommendation, key);
                self.add(spot, name, text);
            }
        };
        let Progress {
            evidence,
            proposed,
            explanation,
            reason,
            anticipated_date,
            ended_by,
            agreed,
            signed_off,
            ..
        } = progress;
        add(ProgressKey::Evidence, evidence.as_ref().map(Words::from));
        add(ProgressKey::Proposed, Some((&proposed.typed).into()));
        add(
            ProgressKey::Explanation,
            explanation.as_ref().map(Words::from),
        );
        add(ProgressKey::Reason, reason.as_ref().map(Words::from));
        let anticipated = anticipated_date.as_ref().map(Words::from);
        add(ProgressKey::AnticipatedDate, anticipated);
        add(ProgressKey::EndedBy, ended_by.as_ref().map(Words::from));
        let agreed = agreed.as_ref().map(|agreed| (&agreed.typed).into());
        add(ProgressKey::Agreed, agreed);
        let signed_off = signed_off.as_ref().filter(|_| has_label_for_signing_off);
        add(ProgressKey::SignedOff, signed_off.map(Words::from));
    }
}
