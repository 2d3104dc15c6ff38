//! Words → the number with the sign of a list that they begin with: "40.", "1)".
//!
//! It must not know whether a list is meant.

/// A number with the sign of a list behind it, and nothing else: "40.", "1)".
pub(super) fn is_number_sign(text: &str) -> bool {
    let number = text.strip_suffix(['.', ')']);
    number.is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// What follows a number of a list.
pub(super) fn after_number(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let after = rest.strip_prefix(['.', ')'])?;
    (rest.len() < text.len() && after.starts_with(char::is_whitespace)).then_some(after)
}
