//! A help line about backslashes → the same line for a text between apostrophes, in which a backslash is typed once.
//!
//! Between quotation marks TOML asks for two, and most texts are between those. It must not know which text it is.

/// What to type, where the text it is typed into is quoted like this.
pub fn backslashes(help: String, quoted: &str) -> String {
    match quoted.starts_with('\'') && help.contains("\\\\") {
        true => help
            .replace("two backslashes", "one backslash")
            .replace("\\\\", "\\"),
        false => help,
    }
}

#[cfg(test)]
mod tests {
    use super::backslashes;

    #[test]
    fn between_apostrophes_one_backslash_is_typed() {
        let help = || "write two backslashes before it: \\\\*".to_owned();
        assert_eq!(backslashes(help(), "\"words\""), help());
        assert_eq!(
            backslashes(help(), "'words'"),
            "write one backslash before it: \\*"
        );
    }
}
