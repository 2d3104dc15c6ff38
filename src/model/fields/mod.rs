//! Which fields a council's papers have: those that every council knows and those of its own, in its order.
//!
//! In come the definitions as the council gives them; out comes the order of the rows of a recommendation's table, of the
//! details below a paper's title, and of a decision record. Nothing here knows how a field is printed.

mod built_in;
mod definition;
mod fault;
mod kind;
mod order;
mod record_part;

pub use built_in::BuiltInField;
pub use definition::{FieldDefinition, FieldPlacing};
pub use fault::{FieldsFault, FieldsFaultKind};
pub use kind::{FieldDemand, FieldKind, FieldTable, FieldWordFault};
pub use record_part::{RecordGroup, RecordPart, RecordPlace};

use super::TextLine;

/// The fields of a council's papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// Each field once, those of one place in a paper in the order in which they are printed.
    all: Vec<CouncilField>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouncilField {
    /// Which one it is.
    pub key: FieldKey,
    /// Its label, unless only the labels of a kind of paper have one.
    pub label: Option<TextLine>,
    /// What is asked of an officer.
    pub demand: FieldDemand,
    /// Beside which part of a decision record it is printed, where the council says so.
    pub beside: Option<RecordPlace>,
}

/// Which field it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKey {
    /// One that the program knows.
    BuiltIn(BuiltInField),
    /// One of the council's own.
    Own(OwnField),
}

/// A field of the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnField {
    /// The name of its key.
    pub name: String,
    /// The table that it is written in.
    pub table: FieldTable,
    /// What its values are.
    pub kind: FieldKind,
}

impl CouncilField {
    /// Its name in `council.toml`.
    pub fn name(&self) -> &str {
        match &self.key {
            FieldKey::BuiltIn(field) => field.name(),
            FieldKey::Own(own) => &own.name,
        }
    }

    /// The table that it is written in.
    pub fn table(&self) -> FieldTable {
        match &self.key {
            FieldKey::BuiltIn(field) => field.table(),
            FieldKey::Own(own) => own.table,
        }
    }
}

impl Fields {
    /// The fields of a council that says no more of them than this.
    ///
    /// # Errors
    ///
    /// When a definition contradicts another, or names what is not there.
    pub fn new(definitions: Vec<FieldDefinition>) -> Result<Self, FieldsFault> {
        order::ordered(definitions).map(|all| Fields { all })
    }

    /// Other fields in their own order, with the labels that these have for them.
    pub fn labelling(&self, others: &Self) -> Self {
        let labelled = others.all.iter().map(|other| {
            let mut own = self.all.iter().filter(|own| own.key == other.key);
            let own = own.find_map(|own| own.label.clone());
            CouncilField {
                label: own.or_else(|| other.label.clone()),
                ..other.clone()
            }
        });
        Self {
            all: labelled.collect(),
        }
    }

    /// The fields in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, CouncilField> {
        self.all.iter()
    }

    /// What is asked of an officer for a field that the program knows.
    pub fn demand(&self, field: BuiltInField) -> FieldDemand {
        let key = FieldKey::BuiltIn(field);
        let known = self.all.iter().find(|one| one.key == key);
        known.map_or(FieldDemand::NoSuchField, |one| one.demand)
    }

    /// Whether the papers have it, and it may not be left blank without a word.
    pub fn asks_for(&self, field: BuiltInField) -> bool {
        matches!(self.demand(field), FieldDemand::Key | FieldDemand::Value)
    }

    /// The council's own fields of a table, in their order.
    pub fn own(&self, table: FieldTable) -> impl Iterator<Item = (&CouncilField, &OwnField)> {
        self.all.iter().filter_map(move |field| match &field.key {
            FieldKey::Own(own) if own.table == table => Some((field, own)),
            FieldKey::Own(_) | FieldKey::BuiltIn(_) => None,
        })
    }
}

/// The fields of a council that says nothing about them.
impl Default for Fields {
    fn default() -> Self {
        Fields {
            all: order::usual(),
        }
    }
}
