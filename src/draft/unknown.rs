//! A key that the draft does not have → the key that was probably meant.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::deserializer::{Position, Value};
use super::{home, own_keys};
use crate::diagnostic::{Code, Diagnostic, Edit, Place, nearest};

/// The key under which a council keeps fields of its own.
pub(super) const EXTRA: &str = "extra";

/// Reports `key`, which is not one of `fields`, and returns which of them was probably meant.
pub(super) fn report(
    table: Value<'_>,
    key: &Spanned<DeString<'_>>,
    value: &DeValue<'_>,
    keys: &DeTable<'_>,
    fields: &'static [&'static str],
) -> Option<&'static str> {
    let typed = key.get_ref().as_ref();
    let message = match table.position {
        Position::Top => format!("there is no key `{typed}` in this file"),
        Position::Under(name) => format!("there is no key `{typed}` in [{name}]"),
        Position::Listed(name) => format!("there is no key `{typed}` in [[{name}]]"),
    };
    let file = table.context.file;
    let is_there = |key: &str| keys.iter().any(|(there, _)| there.get_ref() == key);
    let same = same_by_another_name(typed, fields).filter(|same| !is_there(same));
    let is_of_top = same.is_none() && table.context.top.get().contains(&typed);
    let home = home::advice(table.context.homes, typed, file);
    let home = home.filter(|_| !is_of_top && same.is_none());
    let near = nearest(typed, fields.iter().copied());
    let (is_open, own_keys) = match table.context.own {
        Some(own) => (false, own_keys::of_table(own, table.position)),
        // Nobody knows which fields the council has.
        None => (fields.contains(&EXTRA), None),
    };
    let own = own_keys.map_or(&[] as &[String], |keys| &keys.names);
    let nearer = nearest_own(typed, near, own).filter(|_| same.is_none());
    if is_open && same.is_none() && near.is_none() && !is_header(value) {
        return None;
    }
    let near = same.or(near).filter(|_| !is_of_top && home.is_none());
    // There may be several of a header.
    let meant = near.filter(|near| is_header(value) || !is_there(near));
    let finding = Diagnostic::error(Code::UnknownKey, message).at(Place::new(file, key.span()));
    if let Some(own) = nearer {
        let finding = finding
            .help(format!("did you mean `{own}`?"))
            .typed(Edit::Instead(own.to_owned()));
        table.context.report(finding);
        return None;
    }
    // Words below the right name would be refused again.
    let header = meant.filter(|meant| home::is_header(table.context.homes, meant));
    if let Some(header) = header.filter(|_| matches!(value, DeValue::String(_))) {
        let finding = finding.help(home::instead_of_words(header));
        table.context.report(finding);
        return None;
    }
    let finding = match (meant, home) {
        _ if is_of_top => finding.help(home::to_the_top(file, table.context.has_at_top(typed))),
        (Some(known), _) => finding
            .help(format!("did you mean `{known}`?"))
            .typed(Edit::Instead(known.to_owned())),
        _ if typed == "recommendation" && fields.contains(&"theme") => {
            finding.help("a record has them below a [[theme]]: [[theme.recommendation]]")
        }
        (None, Some(home)) => finding.help(home),
        (None, None) => {
            let keys = fields.iter().copied().chain(own.iter().map(String::as_str));
            let keys: Vec<&str> = keys.collect();
            let finding = finding.help(format!("the keys here are {}", keys.join(", ")));
            match own_keys.filter(|_| near.is_none() && !is_header(value)) {
                Some(keys) => finding.help(of_the_council(typed, keys.of)),
                None => finding,
            }
        }
    };
    table.context.report(finding);
    meant
}

/// The field of the council's own that was probably meant, if none that every council knows is as near.
fn nearest_own<'o>(typed: &str, near: Option<&str>, own: &'o [String]) -> Option<&'o str> {
    let all = near.into_iter().chain(own.iter().map(String::as_str));
    let nearest = nearest(typed, all)?;
    own.iter().map(String::as_str).find(|own| *own == nearest)
}

/// How a field of the council's own is added. A key that is one of ours, or nearly, is never offered as that: it would pass
/// every check, and be another field in print.
fn of_the_council(typed: &str, of: &str) -> String {
    let name = own_name(typed);
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    let label = format!("{}{}", first.unwrap_or_default(), letters.as_str());
    let of = match of {
        "recommendation" => String::new(),
        of => format!(", of = \"{of}\""),
    };
    format!(
        "if it is a field of your council's own, your web team adds it to council.toml: [[field]] with name = \
         \"{name}\"{of} and label = \"{label}:\"; then it is written as name = \"…\""
    ).replace("written as name", &format!("written as {name}"))
}

/// The number of a recommendation has one name in the file that sets it and another in those that refer to it.
fn same_by_another_name(typed: &str, fields: &'static [&'static str]) -> Option<&'static str> {
    let other = match typed {
        "number" => "recommendation",
        "recommendation" => "number",
        _ => return None,
    };
    // In a [[theme]] there are recommendations, not the number of one.
    let is_a_number = |field: &&&str| **field == other && !fields.contains(&"heading");
    fields.iter().find(is_a_number).copied()
}

/// Whether the value of a key has headers, which a field never has.
fn is_header(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Table(_) => true,
        DeValue::Array(list) => list
            .iter()
            .any(|one| matches!(one.get_ref(), DeValue::Table(_))),
        _ => false,
    }
}

/// The key as a name that a template can ask for.
fn own_name(typed: &str) -> String {
    let plain: String = typed
        .to_lowercase()
        .chars()
        .map(|letter| match letter.is_ascii_alphanumeric() {
            true => letter,
            false => '_',
        })
        .collect();
    match plain.trim_matches('_') {
        "" => "cabinet_member".to_owned(),
        name => name.to_owned(),
    }
}
