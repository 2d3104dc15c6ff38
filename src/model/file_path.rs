//! A word → whether it is a path to a file, in which a backslash is a sign.

/// True for a path to a file: `C:\new\*x`, `\\server\2026`. A backslash before a letter can be nothing else.
pub(super) fn is_path(word: &str) -> bool {
    word.match_indices('\\').any(|(at, _)| {
        let drive = || {
            let mut before = word.get(..at).unwrap_or_default().chars().rev();
            before.next() == Some(':')
                && before
                    .next()
                    .is_some_and(|letter| letter.is_ascii_alphabetic())
                && !before.next().is_some_and(char::is_alphanumeric)
        };
        let after = word.get(at + 1..).unwrap_or_default();
        after.starts_with(char::is_alphanumeric) || drive()
    })
}
