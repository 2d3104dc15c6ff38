//! Words → a string of a style sheet.
//!
//! Browsers print the classification in the margin of each sheet, and take it from the style of the page. What ends a
//! string, a line or the style itself is written by its number there.

use tera::{Kwargs, State, TeraResult, Value};

/// Prints words as a string of CSS, with its quotation marks, as the filter `css`.
pub(super) fn filter(value: &Value, _: Kwargs, _: &State) -> TeraResult<Value> {
    Ok(Value::safe_string(&string(
        value.as_str().unwrap_or_default(),
    )))
}

fn string(words: &str) -> String {
    let mut written = String::with_capacity(words.len() + 2);
    written.push('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' | '<' | '>' | '&' | '\0'..='\x1f' => {
                written.push_str(&format!("\\{:x} ", u32::from(letter)));
            }
            _ => written.push(letter),
        }
    }
    written.push('"');
    written
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn words_cannot_end_the_string_or_the_style() {
        for (words, expected) in [
            ("Classified as: OFFICIAL", "\"Classified as: OFFICIAL\""),
            ("\"A\\B\" & <C>", "\"\\22 A\\5c B\\22  \\26  \\3c C\\3e \""),
            ("a\nb", "\"a\\a b\""),
            ("</style><p>", "\"\\3c /style\\3e \\3c p\\3e \""),
        ] {
            assert_eq!(string(words), expected);
        }
    }
}
