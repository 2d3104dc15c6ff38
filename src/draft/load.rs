//! A file on disk → its text, when it is text.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};

/// The largest file that is read, in bytes: some three thousand pages, many times the longest review there is. Whatever
/// a file holds, reading it then takes seconds and a known amount of memory.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Reads the file at `path`, which messages call `name`.
pub fn load(path: &Path, name: &str, findings: &mut Findings) -> Option<Arc<SourceFile>> {
    decode(bytes(path), name, findings)
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
        Ok(bytes) if bytes.len() as u64 <= LARGEST => bytes,
        Ok(_) => {
            findings.push(too_large(name));
            return None;
        }
        Err(error) => {
            findings.push(
                Diagnostic::error(
                    "unreadable-file",
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

/// The bytes of the file, but never more than it takes to see that it is too large. Only a regular file is read: a pipe
/// might never end.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let facts = file.metadata()?;
    if !facts.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    // Room for all of it at once, and for one byte more, in case the file has grown.
    let mut file = file.take(LARGEST + 1);
    let mut bytes = vec![0; facts.len().min(LARGEST) as usize + 1];
    let mut length = 0;
    while let Some(rest) = bytes.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    bytes.truncate(length);
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn too_large(name: &str) -> Diagnostic {
    let most = LARGEST / 1024 / 1024;
    let message = format!("this file is larger than {most} MB, and no paper is");
    Diagnostic::error("file-too-large", message)
        .in_file(name)
        .help("look into it: something may have been pasted by mistake, or over and over")
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
    Diagnostic::error("not-utf8", "this file is not UTF-8 text")
        .at(Place::new(&file, start..start + bad))
        .label("the first character that cannot be read")
        .help("open the file in your editor and save it with the encoding UTF-8")
}
