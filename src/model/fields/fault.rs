//! Why what a council says of its fields is refused.

use std::fmt;

use crate::model::Fault;

/// What is wrong with one definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldsFault {
    /// The definition, counted from 0.
    pub at: usize,
    /// The name of its field.
    pub name: String,
    /// What is wrong.
    pub kind: FieldsFaultKind,
}

/// What is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldsFaultKind {
    /// The name is not one that a key can have.
    UnfitName,
    /// There is one of this name already.
    Twice,
    /// The files of a review have such a key, which is no field.
    Taken,
    /// The papers have such a key already, and nothing says that a field of each recommendation is meant.
    OfThePaper,
    /// A field of the council's own has no label.
    NoLabel,
    /// The kind of a field that the program knows is given.
    KindOfBuiltIn,
    /// A paper would be none without it.
    AlwaysThere,
    /// It is asked for by the grades, if at all.
    NeverRequired,
    /// It is to be printed beside a field that is not there; one of these is.
    NoNeighbour {
        /// The name of the field that is not there.
        neighbour: String,
        /// The names of those that are.
        known: Vec<String>,
    },
}

use FieldsFaultKind as Kind;

impl fmt::Display for FieldsFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match &self.kind {
            Kind::UnfitName => write!(out, "“{name}” cannot be the name of a field"),
            Kind::Twice => write!(out, "there are two fields `{name}`"),
            Kind::Taken => write!(
                out,
                "`{name}` is a key that every council has, and no field of your own"
            ),
            Kind::OfThePaper => write!(
                out,
                "`{name}` is a key that every council has, and no field of each recommendation"
            ),
            Kind::NoLabel => write!(out, "the field `{name}` has no label"),
            Kind::KindOfBuiltIn => write!(
                out,
                "the field `{name}` has its own kind, which cannot be changed"
            ),
            Kind::AlwaysThere => write!(
                out,
                "the field `{name}` is in every paper and is always filled in"
            ),
            Kind::NeverRequired => write!(
                out,
                "the field `{name}` cannot be required of every recommendation"
            ),
            Kind::NoNeighbour { neighbour, .. } => {
                write!(
                    out,
                    "the field `{name}` cannot be printed beside `{neighbour}`, which is not there"
                )
            }
        }
    }
}

impl Fault for FieldsFault {
    fn help(&self) -> String {
        let name = &self.name;
        match &self.kind {
            Kind::UnfitName => {
                "use small letters, digits and underscores, such as cabinet_member".to_owned()
            }
            Kind::Twice => format!("put both into one [[field]], or give the other a name that is not `{name}`"),
            Kind::Taken => format!(
                "choose another name, such as own_{name}; the label of the usual one is among those of a kind of paper, such as [progress_update.labels]"
            ),
            Kind::OfThePaper => {
                "its label is among those of a kind of paper, such as [progress_update.labels]; for a field of your own, add a line: of = \"recommendation\"".to_owned()
            }
            Kind::NoLabel => "add a line below this header: label = \"…\"".to_owned(),
            Kind::KindOfBuiltIn => "remove the line that begins with kind".to_owned(),
            Kind::AlwaysThere => "remove the line that begins with used or required".to_owned(),
            Kind::NeverRequired => {
                "remove the line that begins with required; a grade can ask for it: needs = [\"reason\"]".to_owned()
            }
            Kind::NoNeighbour { known, .. } => format!("write one of {}", known.join(", ")),
        }
    }
}
