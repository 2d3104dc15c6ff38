//! What papers are made of besides their reviews → one digest.

use std::path::Path;

use jiff::civil::Date;
use walkdir::WalkDir;

use super::arguments::LookArguments;
use super::look::theme_file;
use crate::diagnostic::Findings;
use crate::output::Digest;
use crate::theme;

/// What stands for this version of the program: its name, and what it was compiled of.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("SCRUTINEER_SOURCES"));

/// A digest of the program, the council's words, the look, the templates and the pictures among them, as they are now;
/// none when one of them cannot be read. `date` is what else a PDF is made of.
pub fn digest(program: &str, arguments: &LookArguments, date: Option<Date>) -> Option<Digest> {
    let file = theme_file(arguments);
    // What is wrong with it is told by those who make something of it.
    let theme = theme::read(&file, &mut Findings::new())?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let fonts = &theme.fonts;
    let named = [
        &fonts.regular,
        &fonts.bold,
        &fonts.italic,
        &fonts.bold_italic,
        &fonts.fallback,
    ];
    let mut parts = vec![
        program.as_bytes().to_vec(),
        format!("{date:?}").into_bytes(),
        content(&file)?,
    ];
    for font in named {
        parts.push(content(&folder.join(font))?);
    }
    let among = WalkDir::new(&arguments.templates)
        .max_depth(1)
        .sort_by_file_name();
    for entry in among {
        let entry = entry.ok()?;
        // What a link leads to may be read by its name as well.
        if entry.path().is_file() {
            parts.push(entry.file_name().as_encoded_bytes().to_vec());
            parts.push(content(entry.path())?);
        }
    }
    Some(Digest::of_parts(parts.iter().map(Vec::as_slice)))
}

fn content(file: &Path) -> Option<Vec<u8>> {
    // Of anything but a file the end may never come.
    if !file.is_file() {
        return None;
    }
    Some(Digest::of_file(file).ok()?.as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_of_the_program_is_noticed() {
        let look = LookArguments {
            templates: Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"),
            theme: "theme.toml".into(),
        };
        let of = |program| digest(program, &look, None);
        assert!(of("one").is_some());
        assert_eq!(of("one"), of("one"));
        assert_ne!(of("one"), of("other"));
    }
}
