//! A key that the draft does not have → the key that was probably meant.

use toml::Spanned;
use toml::de::{DeString, DeValue};

use super::deserializer::{Position, Value};
use super::header::first_header;
use crate::diagnostic::{Code, Diagnostic, Place, nearest};

/// The key under which a council keeps fields of its own.
const EXTRA: &str = "extra";

/// Reports `key`, which is not one of `fields`, and returns which of them was probably meant.
pub(super) fn report(
    table: Value<'_>,
    key: &Spanned<DeString<'_>>,
    value: &DeValue<'_>,
    fields: &'static [&'static str],
) -> Option<&'static str> {
    let typed = key.get_ref().as_ref();
    let message = match table.position {
        Position::Top => format!("there is no key `{typed}` in this file"),
        Position::Under(name) => format!("there is no key `{typed}` in [{name}]"),
        Position::Listed(name) => format!("there is no key `{typed}` in [[{name}]]"),
    };
    let is_below = table.context.top.get().contains(&typed);
    let meant = nearest(typed, fields.iter().copied()).filter(|_| !is_below);
    let help = match meant {
        _ if is_below => match first_header(&table.context.file.text) {
            Some(header) => {
                format!("it belongs to the file as a whole: move it above the first {header}")
            }
            None => "it belongs to the file as a whole: move it to the top".to_owned(),
        },
        Some(known) => format!("did you mean `{known}`?"),
        None if typed == "recommendation" && fields.contains(&"theme") => {
            "a record has them below a [[theme]]: [[theme.recommendation]]".to_owned()
        }
        None => format!("the keys here are {}", fields.join(", ")),
    };
    let place = Place::new(table.context.file, key.span());
    let mut finding = Diagnostic::error(Code::UnknownKey, message)
        .at(place)
        .help(help);
    if fields.contains(&EXTRA) && !is_below && !is_header(value) {
        finding = finding.help(format!(
            "a field of the council's own goes under `{EXTRA}`: {EXTRA}.{} = \"…\"",
            own_name(typed)
        ));
    }
    table.context.report(finding);
    meant
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
