//! The keys of a council's own fields, typed as keys of their own → the same under `extra`, where drafts have them.
//!
//! The caller knows which they are. This room must not.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::deserializer::Position;
use super::unknown::EXTRA;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use std::sync::Arc;

/// The keys of a council's own in one kind of table.
#[derive(Debug, Clone)]
pub struct OwnKeys {
    /// The list that the table is in, such as `recommendation`; none at the top of the file.
    pub list: Option<&'static str>,
    /// The list that this list is in; none where it is at the top of the file.
    pub inside: Option<&'static str>,
    /// What `council.toml` calls the table.
    pub of: &'static str,
    /// The keys.
    pub names: Vec<String>,
}

/// A council's own keys in a table that is reached so.
pub(super) fn of_table<'k>(own: &'k [OwnKeys], position: Position<'_>) -> Option<&'k OwnKeys> {
    let list = match position {
        Position::Top => None,
        Position::Listed(list) => Some(list),
        Position::Under(_) => return None,
    };
    own.iter().find(|keys| keys.list == list)
}

/// Puts such keys under `extra`.
pub(super) fn put_under_extra(
    document: &mut Spanned<DeValue<'_>>,
    own: &[OwnKeys],
    file: &Arc<SourceFile>,
    findings: &mut Findings,
) {
    let DeValue::Table(top) = document.get_mut() else {
        return;
    };
    for keys in own.iter().filter(|keys| !keys.names.is_empty()) {
        let Some(list) = keys.list else {
            in_table(top, &keys.names, file, findings);
            continue;
        };
        match keys.inside {
            None => in_list(top, list, &mut |table| {
                in_table(table, &keys.names, file, findings);
            }),
            Some(outer) => in_list(top, outer, &mut |table| {
                in_list(table, list, &mut |table| {
                    in_table(table, &keys.names, file, findings);
                });
            }),
        }
    }
}

/// Does something with each table of a list.
fn in_list(table: &mut DeTable<'_>, list: &str, work: &mut dyn FnMut(&mut DeTable<'_>)) {
    let Some(DeValue::Array(list)) = table.get_mut(list).map(Spanned::get_mut) else {
        return;
    };
    for element in list.iter_mut() {
        if let DeValue::Table(table) = element.get_mut() {
            work(table);
        }
    }
}

fn in_table(
    table: &mut DeTable<'_>,
    names: &[String],
    file: &Arc<SourceFile>,
    findings: &mut Findings,
) {
    for name in names {
        let Some((key, value)) = table.remove_entry(name.as_str()) else {
            continue;
        };
        let span = key.span();
        let extra = || Spanned::new(span.clone(), DeValue::Table(DeTable::new()));
        if !table.contains_key(EXTRA) {
            let name = Spanned::new(span.clone(), DeString::from(EXTRA));
            table.insert(name, extra());
        }
        let Some(DeValue::Table(extra)) = table.get_mut(EXTRA).map(Spanned::get_mut) else {
            // Something else is there, which is reported when it is read.
            continue;
        };
        match extra.contains_key(name.as_str()) {
            true => findings.push(twice(name, Place::new(file, span))),
            false => drop(extra.insert(key, value)),
        }
    }
}

fn twice(name: &str, place: Place) -> Diagnostic {
    let message = format!("`{name}` is there twice: here, and as `{EXTRA}.{name}`");
    Diagnostic::error(Code::DuplicateKey, message)
        .at(place)
        .help("remove one of the two")
}
