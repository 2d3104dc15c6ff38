//! A file → its text, when it is text.

use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::bounds::LARGEST_TEXT_FILE;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::files::{Files, LinkedElsewhere};

/// Reads the file at `path`, which messages call `name`.
pub fn load(
    files: &Files,
    path: &Path,
    name: &str,
    findings: &mut Findings,
) -> Option<Arc<SourceFile>> {
    decode(files.read(path, LARGEST_TEXT_FILE), name, findings)
}

/// Turns the bytes of a file into text, or into a finding when the file could not be read or is not text.
///
/// What Windows adds is removed first: a byte order mark, and CR before LF. So the rest of the program has one kind of
/// line end, and every place in the text is exact.
pub fn decode(
    read: io::Result<Vec<u8>>,
    name: &str,
    findings: &mut Findings,
) -> Option<Arc<SourceFile>> {
    let bytes = match read {
        Ok(bytes) if bytes.len() as u64 <= LARGEST_TEXT_FILE => bytes,
        Ok(_) => {
            findings.push(too_large(name));
            return None;
        }
        Err(error) if LinkedElsewhere::is_why(&error) => {
            findings.push(
                Diagnostic::error(
                    Code::LinkedFile,
                    "this is a link, and links out of the folder are not followed",
                )
                .in_file(name)
                .help("put the file itself here"),
            );
            return None;
        }
        Err(error) => {
            findings.push(
                Diagnostic::error(
                    Code::UnreadableFile,
                    format!("this file cannot be read: {error}"),
                )
                .in_file(name)
                .help("check that the file is there and that you may open it"),
            );
            return None;
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(SourceFile::new(name, plain_lines(text))),
        Err(error) => {
            findings.push(not_utf8(
                name,
                error.as_bytes(),
                error.utf8_error().valid_up_to(),
            ));
            None
        }
    }
}

fn too_large(name: &str) -> Diagnostic {
    let most = LARGEST_TEXT_FILE / 1024 / 1024;
    let message = format!("this file is larger than {most} MB, and no paper is");
    Diagnostic::error(Code::FileTooLarge, message)
        .in_file(name)
        .help("check what is in it: something may have been pasted by mistake, or many times")
}

fn plain_lines(text: String) -> String {
    if !text.starts_with('\u{FEFF}') && !text.contains('\r') {
        return text;
    }
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    text.replace("\r\n", "\n")
}

/// Points at the first byte that is not UTF-8. The text around it is shown as far as it can be.
fn not_utf8(name: &str, bytes: &[u8], good: usize) -> Diagnostic {
    let before = String::from_utf8_lossy(bytes.get(..good).unwrap_or_default());
    let after = String::from_utf8_lossy(bytes.get(good..).unwrap_or_default());
    let before = plain_lines(before.into_owned());
    let bad = after.chars().next().map_or(0, char::len_utf8);
    let start = before.len();
    let file = SourceFile::new(name, before + &plain_lines(after.into_owned()));
    Diagnostic::error(Code::NotUtf8, "this file is not UTF-8 text")
        .at(Place::new(&file, start..start + bad))
        .label("the first character that cannot be read")
        .help("open the file in your editor and save it with the encoding UTF-8")
}
