//! How a council's decision records are laid out.

use std::fmt;

use crate::diagnostic::{Code, nearest};
use crate::model::Fault;
use crate::validate::Coded;

/// The layout of a decision record. Both have the same words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RecordLayout {
    /// A page of a website: headings without numbers, and what else is said of the decision above them.
    #[default]
    Web,
    /// The numbered proforma: headings from 1 to 7, and what else is said of the decision below them.
    Proforma,
}

impl RecordLayout {
    const NAMES: [&str; 2] = ["web", "proforma"];

    /// The layout of that name.
    pub fn parse(name: &str) -> Result<Self, RecordLayoutFault> {
        match name.trim().to_lowercase().as_str() {
            "web" => Ok(RecordLayout::Web),
            "proforma" => Ok(RecordLayout::Proforma),
            _ => Err(RecordLayoutFault {
                name: name.trim().to_owned(),
            }),
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            RecordLayout::Web => "web",
            RecordLayout::Proforma => "proforma",
        }
    }
}

/// A name of no layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordLayoutFault {
    name: String,
}

impl fmt::Display for RecordLayoutFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a decision record has no layout “{}”", self.name)
    }
}

impl Coded for RecordLayoutFault {
    fn code(&self) -> Code {
        Code::RecordLayout
    }

    fn instead(&self) -> Option<String> {
        nearest(&self.name, RecordLayout::NAMES).map(|name| format!("\"{name}\""))
    }
}

impl Fault for RecordLayoutFault {
    fn help(&self) -> String {
        match nearest(&self.name, RecordLayout::NAMES) {
            Some(name) => format!("did you mean `{name}`?"),
            None => "there are two: layout = \"web\" and layout = \"proforma\"".to_owned(),
        }
    }
}
