//! A text as typed → the paths of Windows in it that TOML would change.
//!
//! Between double quotation marks `C:\new` means "C:", a line break and "ew". Other letters after a single backslash are
//! syntax errors, so only these few could be lost in silence.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Edit, Place, SourceFile};

/// The letters that mean something else after a backslash.
const MEANT_OTHERWISE: [char; 6] = ['b', 't', 'n', 'f', 'r', 'e'];

/// One error for each such path in the text that was typed at `span`.
pub(super) fn lost_letters(file: &Arc<SourceFile>, span: &Range<usize>) -> Vec<Diagnostic> {
    let typed = file.text.get(span.clone()).unwrap_or_default();
    // Between single quotation marks a backslash is only a backslash.
    if !typed.starts_with('"') {
        return Vec::new();
    }
    let paths = typed.match_indices(":\\").filter_map(|(colon, _)| {
        let start = drive(typed.get(..colon)?)?;
        let path = path(typed.get(start..)?);
        loses_letters(path).then(|| start..start + path.len())
    });
    paths
        .map(|path| {
            let place = Place::new(file, span.start + path.start..span.start + path.end);
            let right = doubled(place.text());
            let message =
                "a single backslash has a special meaning, so letters of this path would be lost";
            Diagnostic::error(Code::ControlCharacter, message)
                .at(place)
                .help(format!("write each backslash twice: {right}"))
                .typed(Edit::Instead(right))
        })
        .collect()
}

/// Where the letter of a drive is that ends some words; none if the words end with something else.
fn drive(before: &str) -> Option<usize> {
    let mut letters = before.char_indices().rev();
    let (at, _) = letters
        .next()
        .filter(|(_, last)| last.is_ascii_alphabetic())?;
    let is_alone = letters
        .next()
        .is_none_or(|(_, other)| !other.is_alphanumeric());
    is_alone.then_some(at)
}

/// The path that some words begin with.
fn path(words: &str) -> &str {
    let end = words.find(|letter: char| letter.is_whitespace() || "\"<>|*?)]".contains(letter));
    words.get(..end.unwrap_or(words.len())).unwrap_or_default()
}

/// Whether a backslash with one of the letters after it, and more of a name after that, is in the path.
fn loses_letters(path: &str) -> bool {
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('\\') {
        let mut letters = after.chars();
        let is_meant_otherwise = letters
            .next()
            .is_some_and(|one| MEANT_OTHERWISE.contains(&one));
        let goes_on = letters
            .next()
            .is_some_and(|one| one.is_alphanumeric() || one == '_');
        if is_meant_otherwise && goes_on {
            return true;
        }
        rest = after.strip_prefix('\\').unwrap_or(after);
    }
    false
}

/// The path with each backslash twice.
fn doubled(path: &str) -> String {
    path.replace("\\\\", "\\").replace('\\', "\\\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_would_lose_letters_is_offered_with_each_backslash_twice() {
        for (typed, offered) in [
            (r#""C:\new\table""#, r"C:\\new\\table"),
            (r#""See c:\reports now""#, r"c:\\reports"),
            (r#""""D:\\docs\table.xlsx"""#, r"D:\\docs\\table.xlsx"),
            (r#""(C:\files)""#, r"C:\\files"),
        ] {
            let file = SourceFile::new("review.toml", typed);
            let found = lost_letters(&file, &(0..typed.len()));
            let helps: Vec<_> = found.iter().flat_map(Diagnostic::helps).collect();
            assert_eq!(helps, [&format!("write each backslash twice: {offered}")]);
        }
    }

    #[test]
    fn what_loses_nothing_is_left_alone() {
        for typed in [
            r#""C:\\new\\table""#,
            r"'C:\new'",
            r#""First:\nsecond""#,
            r#""A:\n\n- one""#,
            r#""C:\\files \nMore""#,
        ] {
            let file = SourceFile::new("review.toml", typed);
            assert!(lost_letters(&file, &(0..typed.len())).is_empty(), "{typed}");
        }
    }
}
