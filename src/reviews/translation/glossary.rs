//! `[glossary]` of a translation → what the abbreviations of the papers in its language are short for.
//!
//! Another language has abbreviations of its own, so this table is not compared with that of the first file, and what is
//! not translated is not explained.

use std::sync::Arc;

use crate::diagnostic::{Findings, Place, SourceFile};
use crate::draft::typed_values;
use crate::model::{Abbreviation, Glossary, TextLine};
use crate::validate::refusal;

/// What the paths of its lines begin with.
pub(super) const PATH: &str = "glossary.";

/// Reads the table. What is wrong with the file otherwise is reported where the rest of it is read.
pub(super) fn read(file: &Arc<SourceFile>, findings: &mut Findings) -> Glossary {
    let values = typed_values(file, &mut Findings::new()).unwrap_or_default();
    let entries = values.into_iter().filter_map(|value| {
        let letters = value.path.strip_prefix(PATH)?;
        let words = value.words.as_deref().unwrap_or_default();
        let place = || Place::new(file, value.span.clone());
        let letters = Abbreviation::parse(letters);
        let letters = letters.map_err(|fault| findings.push(refusal(&fault).at(place())));
        let words = TextLine::parse(words.trim());
        let words = words.map_err(|fault| findings.push(refusal(&fault).at(place())));
        Some((letters.ok()?, words.ok()?))
    });
    entries.collect()
}
