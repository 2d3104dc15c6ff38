//! TOML text → what was typed, with the place of every value.
//!
//! [`load`] reads a file, [`decode`] takes one that the caller has read, and [`read`] turns its text into a draft: a
//! plain struct in which every leaf is a [`Field`].
//! Everything that is wrong with the typing (syntax, an unknown key, a number where text belongs, a character that cannot
//! be printed) becomes a finding at its place, and reading goes on, so that one run reports everything.
//!
//! The drafts themselves are with their readers, in [`reviews`](crate::reviews), [`council`](crate::council) and
//! [`theme`](crate::theme): this room is only the mechanism. It must not know which keys there are, nor what the words
//! mean: whether a grade exists or a date is possible is decided when a draft becomes a model value.

mod beginning;
mod deserializer;
mod entries;
mod error;
mod field;
mod free;
mod header;
mod home;
mod kind;
mod load;
mod number_or_text;
mod numbers_typed;
mod own_keys;
mod syntax;
mod text;
mod typed_values;
mod unescaped;
mod unknown;
mod value_spans;
mod windows_path;

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeValue;

use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use error::DeserializeError;

pub use beginning::unjudged_table;
pub use field::{Field, Placed};
pub use free::{FreeDraft, FreeFile, read_free};
pub use header::first_header;
pub use home::KeyHome;
pub use load::{decode, load};
pub use number_or_text::NumberOrText;
pub use numbers_typed::NumbersTyped;
pub use own_keys::OwnKeys;
pub use text::{TextPosition, cleaned, place_in, refused_characters};
pub use typed_values::{TypedValue, typed_values};
pub use value_spans::ValueSpans;

/// A council's own fields, by the names its templates ask for.
pub type ExtraDraft = std::collections::BTreeMap<String, Field<String>>;

/// Says whether the fonts of the theme can show a character. Every font has the letters and marks of ASCII.
pub type Repertoire<'a> = dyn Fn(char) -> bool + Sync + 'a;

/// Reads a file's text into a draft.
///
/// There is none when the file is not TOML: what the parser could save of it would only cause false alarms.
pub fn read<D: DeserializeOwned>(
    file: &Arc<SourceFile>,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<D> {
    read_with_spans(file, &[], Some(&[]), repertoire, findings).map(|(draft, _)| draft)
}

/// Reads a file's text into a draft, and keeps the place of every value for those who judge the values later. `homes` are
/// the tables that a key in the wrong place may belong to, and `own` are the keys of the council's own fields: none while
/// nobody knows them, so that a key that may be one is no mistake.
pub fn read_with_spans<D: DeserializeOwned>(
    file: &Arc<SourceFile>,
    homes: &'static [KeyHome],
    own: Option<&[OwnKeys]>,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<(D, ValueSpans)> {
    let mut document = syntax::parse(file, homes, findings)?;
    let spans = ValueSpans::of(&document);
    own_keys::put_under_extra(&mut document, own.unwrap_or_default(), file, findings);
    let context = DraftContext {
        file,
        repertoire,
        findings: RefCell::new(findings),
        top: Cell::new(&[]),
        homes,
        own,
        document: &document,
    };
    let top = deserializer::Value::top(&context, &document);
    match D::deserialize(top) {
        Ok(draft) => Some((draft, spans)),
        Err(DeserializeError::Reported) => None,
        Err(DeserializeError::Unplaced(message)) => {
            top.report_unplaced(&message);
            None
        }
    }
}

/// What every step of reading a file needs.
struct DraftContext<'a> {
    file: &'a Arc<SourceFile>,
    repertoire: &'a Repertoire<'a>,
    findings: RefCell<&'a mut Findings>,
    /// The keys at the top of the file, before any header.
    top: Cell<&'static [&'static str]>,
    /// The tables that a key in the wrong place may belong to.
    homes: &'static [KeyHome],
    /// The keys of the council's own fields, if they are known.
    own: Option<&'a [OwnKeys]>,
    /// The whole file.
    document: &'a Spanned<DeValue<'a>>,
}

impl DraftContext<'_> {
    fn report(&self, finding: Diagnostic) {
        self.findings.borrow_mut().push(finding);
    }

    /// Whether the key is at the top of the file.
    fn has_at_top(&self, key: &str) -> bool {
        let top = self.document.get_ref().as_table();
        top.is_some_and(|top| top.iter().any(|(typed, _)| typed.get_ref() == key))
    }
}
