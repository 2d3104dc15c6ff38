//! A number and a noun → words with the right plural.

/// "1 error", "2 errors": for nouns that take an s.
pub fn count(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}
