//! What a rule has to say about one spot.

use super::Rule;
use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::model::{Passage, RecommendationNumber, Spot};

/// A remark: one sentence about a spot, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    passage: Passage,
    recommendation: Option<RecommendationNumber>,
    message: String,
    predicate: Option<String>,
    help_of_all: Option<String>,
    label: Option<String>,
    also: Vec<(Passage, String)>,
    help: Vec<(String, Vec<KeyLine>)>,
}

/// A key with a value, as it would be typed at a spot.
#[derive(Debug, Clone, PartialEq, Eq)]
struct KeyLine {
    spot: Passage,
    line: String,
}

impl Remark {
    /// One sentence about a spot or a part of the text there.
    pub fn new(passage: impl Into<Passage>, message: impl Into<String>) -> Self {
        let passage = passage.into();
        Remark {
            recommendation: passage.spot.recommendation().cloned(),
            passage,
            message: message.into(),
            predicate: None,
            help_of_all: None,
            label: None,
            also: Vec::new(),
            help: Vec::new(),
        }
    }

    /// Which recommendation it is about, where the spot does not say so: one that an update leaves out has no spot there.
    pub fn about(mut self, recommendation: RecommendationNumber) -> Self {
        self.recommendation = Some(recommendation);
        self
    }

    /// The same of many recommendations, without their names: "have no success measure". A rule that meets all of them then
    /// says it once.
    pub fn of_all(mut self, predicate: impl Into<String>) -> Self {
        self.predicate = Some(predicate.into());
        self
    }

    /// What to do about all of them, where the help lines of each name it.
    pub fn help_of_all(mut self, help: impl Into<String>) -> Self {
        self.help_of_all = Some(help.into());
        self
    }

    /// A few words beside the spot.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Another spot that explains it.
    pub fn also(mut self, passage: impl Into<Passage>, label: impl Into<String>) -> Self {
        self.also.push((passage.into(), label.into()));
        self
    }

    /// What to do about it, best as something that can be typed.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push((help.into(), Vec::new()));
        self
    }

    /// Says that the last help line offers to type this line, such as `reason = "…"`, at a spot.
    pub fn fill(mut self, spot: Spot, line: impl Into<String>) -> Self {
        let (spot, line) = (spot.into(), line.into());
        if let Some((_, lines)) = self.help.last_mut() {
            lines.push(KeyLine { spot, line });
        }
        self
    }

    /// The recommendation that it is about, if it is about one.
    pub fn recommendation(&self) -> Option<&RecommendationNumber> {
        self.recommendation.as_ref()
    }

    /// Where it is.
    pub(super) fn spot(&self) -> &Spot {
        &self.passage.spot
    }

    /// The same of many recommendations.
    pub(super) fn predicate(&self) -> Option<&str> {
        self.predicate.as_deref()
    }

    /// One remark in the place of this one and others that say the same, about this one's spot. Help that the others give
    /// as well offers to type what they offer.
    pub(super) fn of_many(mut self, message: String, others: Vec<Remark>) -> Self {
        if others.iter().any(|other| other.passage != self.passage) {
            self.label = Some("the first is here".to_owned());
        }
        self.message = message;
        self.recommendation = None;
        self.also.clear();
        self.help.retain(|(help, _)| {
            let has_it = |other: &Remark| other.help.iter().any(|(theirs, _)| theirs == help);
            others.iter().all(has_it)
        });
        for (theirs, lines) in others.into_iter().flat_map(|other| other.help) {
            if let Some((_, all)) = self.help.iter_mut().find(|(help, _)| *help == theirs) {
                all.extend(lines);
            }
        }
        match self.help_of_all.take() {
            Some(help) => self.help(help),
            None => self,
        }
    }

    /// The finding, with the places of its spots.
    pub(super) fn finding(
        self,
        rule: &Rule,
        place: &dyn Fn(&Passage) -> Option<Place>,
    ) -> Diagnostic {
        let mut finding = Diagnostic::new(rule.code, self.message);
        if let Some(place) = place(&self.passage) {
            finding = finding.at(place);
        }
        if let Some(label) = self.label {
            finding = finding.label(label);
        }
        for (passage, label) in self.also {
            if let Some(place) = place(&passage) {
                finding = finding.also(place, label);
            }
        }
        let helps = self.help.into_iter();
        let finding = helps.fold(finding, |finding, (help, lines)| {
            let edits = lines.iter().filter_map(|line| line.edit(place));
            edits.fold(finding.help(help), Diagnostic::typed)
        });
        match place(&Passage::from(self.passage.spot)) {
            Some(whole) => finding.typed_into(whole.text()),
            None => finding,
        }
    }
}

impl KeyLine {
    /// In place of the value that is there; where there is no such key, below the header that it belongs to.
    fn edit(&self, place: &dyn Fn(&Passage) -> Option<Place>) -> Option<Edit> {
        let place = place(&self.spot)?;
        match place.text().starts_with("[[") {
            true => Some(Edit::At(place.end_of_line(), format!("\n{}", self.line))),
            false => {
                let (_, value) = self.line.split_once(" = ")?;
                Some(Edit::At(place, value.to_owned()))
            }
        }
    }
}
