//! A key no draft knows → the key that was probably meant.

use toml::Spanned;
use toml::de::DeString;

use super::deserializer::{Position, Value};
use crate::diagnostic::{Diagnostic, Place, nearest};

/// The key under which a council keeps fields of its own.
const EXTRA: &str = "extra";

/// Reports `key`, which is none of `fields`, and answers which of them was probably meant.
pub(super) fn report(
    table: Value<'_>,
    key: &Spanned<DeString<'_>>,
    fields: &'static [&'static str],
) -> Option<&'static str> {
    let typed = key.get_ref().as_ref();
    let message = match table.position {
        Position::Top => format!("there is no key `{typed}` in this file"),
        Position::Under(name) => format!("there is no key `{typed}` in [{name}]"),
        Position::Listed(name) => format!("there is no key `{typed}` in [[{name}]]"),
    };
    let meant = nearest(typed, fields.iter().copied());
    let help = match meant {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("the keys here are {}", fields.join(", ")),
    };
    let place = Place::new(table.context.file, key.span());
    let mut finding = Diagnostic::error("unknown-key", message)
        .at(place)
        .help(help);
    if fields.contains(&EXTRA) {
        finding = finding.help(format!(
            "a field of the council's own goes under `{EXTRA}`: {EXTRA}.{} = \"…\"",
            own_name(typed)
        ));
    }
    table.context.report(finding);
    meant
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
