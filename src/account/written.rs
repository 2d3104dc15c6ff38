//! A paper → every text that was written for it, in the order of the files.
//!
//! Of the council's own fields those are among them that `council.toml` names; others (`extra`) a template prints or does
//! not. Some texts are printed only where the council has a label for them.

use std::collections::BTreeSet;

use crate::council::{Council, PaperWords};
use crate::model::{
    Correction, CorrectionKey, EntryState, Fields, LastTime, OwnPaper, OwnValue, Recommendation,
    Review, RevisionMade, RichText, Spot, Symbol, TextLine, Update, UpdateKey, When,
};
use crate::template::Paper;

/// The template whose paper says what the executive answered. What other papers of a council's own kinds print of a review, only
/// the council knows.
pub(super) const EXECUTIVE_ANSWER: &str = "executive-answer.html";

/// A text that was written.
pub(super) struct WrittenText<'r> {
    /// Where in the files of the review; none in `council.toml`.
    pub spot: Option<Spot>,
    /// The name of its key.
    pub key: &'r str,
    /// The text.
    pub text: Words<'r>,
    /// Whether it is printed in a list, apart from the rest about its recommendation.
    pub is_listed: bool,
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

impl<'r> From<&'r OwnValue> for Words<'r> {
    fn from(value: &'r OwnValue) -> Self {
        match value.text() {
            Some(text) => Self::Long(text),
            None => Self::Line(value.words()),
        }
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
        fields: &council.fields,
        has_changes: council.changes_since_last_update,
        last_time: None,
        revisions: Vec::new(),
    };
    match paper {
        Paper::ActionPlan { review, .. } => {
            list.details(review, None);
            for recommendation in &review.recommendations {
                list.rows(recommendation, None);
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
        Paper::Own { review, own, kind } => {
            list.own_paper(own);
            if kind.template == EXECUTIVE_ANSWER {
                list.answers(review);
            }
        }
    }
    for (index, one) in paper.corrections().iter().enumerate() {
        list.texts.extend(corrected(paper, index, one));
        list.texts.extend(changed(paper, index, one));
    }
    list.texts
}

/// The words that a correction of a paper says were changed.
fn changed<'r>(
    paper: &Paper<'r>,
    index: usize,
    one: &'r Correction,
) -> impl Iterator<Item = WrittenText<'r>> {
    let paper = paper.corrected();
    one.changed.iter().flat_map(move |words| {
        [
            (CorrectionKey::Before, "before", &words.before),
            (CorrectionKey::After, "after", &words.after),
        ]
        .map(|(key, name, text)| WrittenText {
            spot: Some(Spot::Correction(paper.clone(), index, key)),
            key: name,
            text: Words::from(text),
            is_listed: false,
        })
    })
}

/// The date and the text of a correction of a paper.
pub(super) fn corrected<'r>(
    paper: &Paper<'r>,
    index: usize,
    one: &'r Correction,
) -> impl Iterator<Item = WrittenText<'r>> + use<'r> {
    let paper = paper.corrected();
    let words = [
        (CorrectionKey::Date, Words::from(&one.date)),
        (CorrectionKey::Text, Words::from(&one.text)),
    ];
    words.into_iter().map(move |(key, text)| WrittenText {
        spot: Some(Spot::Correction(paper.clone(), index, key)),
        key: "correction",
        text,
        is_listed: false,
    })
}

/// The council's words for a kind of paper.
pub(super) fn words_of<'r>(paper: &Paper<'r>, council: &'r Council) -> &'r PaperWords {
    match paper {
        Paper::ActionPlan { words, .. } => words,
        Paper::ProgressUpdate { .. } => &council.progress_update,
        Paper::CabinetDecision { .. } => &council.cabinet_decision,
        Paper::Own { kind, .. } => &kind.words,
    }
}

/// The texts of a paper, being gathered.
pub(super) struct PaperTexts<'r> {
    texts: Vec<WrittenText<'r>>,
    /// The council's words for this kind of paper.
    pub(super) words: &'r PaperWords,
    /// The fields of its papers.
    pub(super) fields: &'r Fields,
    /// Whether an update says what has changed since the one before.
    has_changes: bool,
    /// What was last said of the recommendation whose rows are gathered.
    pub(super) last_time: Option<LastTime<'r>>,
    /// The revisions of its date.
    pub(super) revisions: Vec<RevisionMade<'r>>,
}

impl<'r> PaperTexts<'r> {
    pub(super) fn add(&mut self, spot: Spot, key: &'r str, text: impl Into<Words<'r>>) {
        self.texts.push(WrittenText {
            spot: Some(spot),
            key,
            text: text.into(),
            is_listed: false,
        });
    }

    /// Adds a text that is printed in a list, apart from the rest about its recommendation.
    pub(super) fn listed(&mut self, spot: Spot, key: &'r str, text: Words<'r>) {
        self.texts.push(WrittenText {
            spot: Some(spot),
            key,
            text,
            is_listed: true,
        });
    }

    pub(super) fn of_council(&mut self, key: &'static str, text: Option<Words<'r>>) {
        if let Some(text) = text {
            self.texts.push(WrittenText {
                spot: None,
                key,
                text,
                is_listed: false,
            });
        }
    }

    /// A text on one line may be printed within a line of the template's own; with marks, or on several lines, it is a block.
    fn own_paper(&mut self, own: &'r OwnPaper) {
        for one in own.texts() {
            let spot = Spot::OwnPaper(own.kind.clone(), one.path);
            match one.text.plain() == one.text.source() {
                true => self.add(spot, one.key, Words::Line(one.text.source())),
                false => self.add(spot, one.key, one.text),
            }
        }
    }

    fn update(&mut self, review: &'r Review, update: &'r Update) {
        let words = self.words;
        let labels = &words.labels;
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
        self.details(review, Some(update));
        if self.has_changes {
            self.changes(review, update);
        }
        for one in review.entries(update) {
            let last = review.last_time(&one.recommendation.number, update);
            self.last_time = last.filter(|_| self.has_changes && update.has_grades());
            self.revisions = review.revisions_until(one.recommendation, update);
            let reported = match one.state {
                EntryState::Reported(progress) => Some((update, progress)),
                // Its grade is that of a part, where it is asked for.
                EntryState::ThroughParts(_) => None,
            };
            self.rows(one.recommendation, reported);
        }
        self.revisions.clear();
        if labels.contains_key("rejected") {
            for one in left_out_as_rejected(review, update) {
                self.rows(one, None);
            }
        }
    }
}

/// The recommendations that an update prints in its list of those that were rejected.
fn left_out_as_rejected<'r>(
    review: &'r Review,
    update: &Update,
) -> impl Iterator<Item = &'r Recommendation> {
    let mut spoken_of = BTreeSet::new();
    for one in &review.updates {
        let is_this = one.id == update.id;
        let progress = one.progress.iter();
        let counts = progress.filter(|entry| is_this || entry.signed_off.is_some());
        spoken_of.extend(counts.map(|entry| entry.recommendation.clone()));
        if is_this {
            break;
        }
    }
    let rejected = review.rejected();
    let all = review.recommendations.iter();
    all.filter(move |one| rejected.contains(&one.number) && !spoken_of.contains(&one.number))
}
