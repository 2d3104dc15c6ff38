//! Whether a council wants its papers in large print too, known before anything else of its file.
//!
//! The look of large print has fonts that take time to read, and only councils that want it wait for them. It must not
//! judge the file: what is wrong in it is found when all of it is read.

use toml::de::DeValue;

use crate::draft::unjudged_table;

/// Whether the text of a `council.toml` asks for large print.
pub fn asks_for_large_print(text: &[u8]) -> bool {
    let text = str::from_utf8(text).unwrap_or_default();
    let table = unjudged_table(text);
    let asked = table.get_ref().get("large_print");
    asked.is_some_and(|asked| matches!(asked.get_ref(), DeValue::Boolean(true)))
}
