//! The headers of a TOML text: `[[recommendation]]`, `[call_in]`.

/// The longest name of a header, in bytes. No draft has a longer one.
const LONGEST: usize = 40;

/// The first header, as it was typed.
pub fn first_header(text: &str) -> Option<&str> {
    text.lines()
        .map(str::trim_end)
        .find(|line| name(line).is_some())
}

/// The name in a line that is a header.
pub(super) fn name(line: &str) -> Option<&str> {
    let inside = line.strip_prefix('[')?.strip_suffix(']')?;
    let inside = match inside.strip_prefix('[') {
        Some(inside) => inside.strip_suffix(']')?,
        None => inside,
    };
    let is_name = (1..=LONGEST).contains(&inside.len()) && inside.chars().all(is_of_key);
    is_name.then_some(inside)
}

/// Whether a letter can be of a key or of the name of a header.
pub(super) fn is_of_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.')
}
