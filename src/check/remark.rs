//! What a rule has to say about one spot.

use super::Rule;
use crate::diagnostic::{Diagnostic, Place};
use crate::model::Spot;

/// A remark: one sentence about a spot, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What it is about.
    pub spot: Spot,
    message: String,
    label: Option<String>,
    also: Vec<(Spot, String)>,
    help: Vec<String>,
}

impl Remark {
    /// One sentence about a spot.
    pub fn new(spot: Spot, message: impl Into<String>) -> Self {
        Remark {
            spot,
            message: message.into(),
            label: None,
            also: Vec::new(),
            help: Vec::new(),
        }
    }

    /// A few words beside the spot.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Another spot that has to do with it.
    pub fn also(mut self, spot: Spot, label: impl Into<String>) -> Self {
        self.also.push((spot, label.into()));
        self
    }

    /// What to do about it, best as something that can be typed.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The finding, with the places of its spots.
    pub(super) fn finding(self, rule: &Rule, place: &dyn Fn(&Spot) -> Option<Place>) -> Diagnostic {
        let mut finding = Diagnostic::new(rule.code, self.message);
        if let Some(place) = place(&self.spot) {
            finding = finding.at(place);
        }
        if let Some(label) = self.label {
            finding = finding.label(label);
        }
        for (spot, label) in self.also {
            if let Some(place) = place(&spot) {
                finding = finding.also(place, label);
            }
        }
        self.help.into_iter().fold(finding, Diagnostic::help)
    }
}
