//! The fields of the structs of a source file.

use std::fs;

use crate::support::files::top;

/// The structs of a source file, each with its fields.
pub fn structs(file: &str) -> Vec<(String, Vec<String>)> {
    let source = fs::read_to_string(top().join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    let (mut inside, mut is_shared) = (false, false);
    for line in source.lines() {
        let declared = line.split_once("struct ").filter(|(before, _)| {
            before.is_empty() || before.starts_with("pub ") || before.starts_with("pub(")
        });
        if let Some((_, after)) = declared {
            let name = after.chars().take_while(|c| c.is_alphanumeric());
            found.push((name.collect(), Vec::new()));
        }
        inside = (inside || declared.is_some()) && line != "}";
        // What a struct shares with others is explained once.
        if std::mem::replace(&mut is_shared, line.trim() == "#[serde(flatten)]") {
            continue;
        }
        if let (true, Some((_, fields))) = (inside, found.last_mut()) {
            fields.extend(field(line));
        }
    }
    found
}

/// The field that a line declares, if it declares one.
fn field(line: &str) -> Option<String> {
    let (name, _) = line.strip_prefix("    ")?.split_once(": ")?;
    let name = name.strip_prefix("pub ").unwrap_or(name);
    let plain = name
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    (plain && !name.is_empty()).then(|| name.to_owned())
}
