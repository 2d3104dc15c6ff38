//! What papers are made of besides their reviews → one digest.

use std::path::Path;

use jiff::civil::Date;
use walkdir::WalkDir;

use super::arguments::LookArguments;
use super::environment;
use super::look::theme_file;
use crate::diagnostic::Findings;
use crate::output::Digest;
use crate::theme;

/// A digest of this program; none when its file cannot be read.
pub fn program() -> Option<Digest> {
    Digest::of_file(&environment::program()?).ok()
}

/// A digest of the program, the council's words, the look, the templates and the pictures among them, as they are now;
/// none when one of them cannot be read. `date` is what else a PDF is made of.
pub fn digest(program: Digest, arguments: &LookArguments, date: Option<Date>) -> Option<Digest> {
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
        if entry.file_type().is_file() {
            parts.push(entry.file_name().as_encoded_bytes().to_vec());
            parts.push(content(entry.path())?);
        }
    }
    Some(Digest::of_parts(parts.iter().map(Vec::as_slice)))
}

fn content(file: &Path) -> Option<Vec<u8>> {
    Some(Digest::of_file(file).ok()?.as_bytes().to_vec())
}
