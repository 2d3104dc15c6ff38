//! A file as it was read → a place in it, as a line and a column.

use std::ops::Range;
use std::sync::Arc;

use memchr::memchr_iter;

/// A text file someone wrote, kept so that a message can show the line it is about.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The name as the officer would type it: `reviews/inclusion-in-schools/review.toml`.
    pub name: String,
    /// The whole text, line ends as LF.
    pub text: String,
}

impl SourceFile {
    /// A file that places can point into.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(SourceFile {
            name: name.into(),
            text: text.into(),
        })
    }
}

/// A stretch of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    file: Arc<SourceFile>,
    span: Range<usize>,
}

impl Place {
    /// The stretch `span` (in bytes) of `file`.
    ///
    /// A span that reaches past the end, or into the middle of a character, is shortened to fit: a message about a
    /// fault must not itself fail.
    pub fn new(file: &Arc<SourceFile>, span: Range<usize>) -> Self {
        let text = &file.text;
        let whole = |at: &usize| text.is_char_boundary(*at);
        let start = (0..=span.start.min(text.len()))
            .rev()
            .find(whole)
            .unwrap_or(0);
        let end = (span.end..text.len()).find(whole).unwrap_or(text.len());
        let end = end.max(start);
        Place {
            file: Arc::clone(file),
            span: start..end,
        }
    }

    /// The first line of `file`: where something is missing from the file as a whole.
    pub fn first_line(file: &Arc<SourceFile>) -> Self {
        let end = file.text.find('\n').unwrap_or(file.text.len());
        Place::new(file, 0..end)
    }

    /// The file the place is in.
    pub fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// The bytes of the file's text.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The text at the place.
    pub fn text(&self) -> &str {
        self.file.text.get(self.span()).unwrap_or_default()
    }

    /// The end of the line on which it ends, before the line break.
    pub fn end_of_line(&self) -> Self {
        let (text, end) = (&self.file.text, self.span.end);
        let after = text.get(end..).unwrap_or_default();
        let end = end + after.find('\n').unwrap_or(after.len());
        Place::new(&self.file, end..end)
    }

    /// The line it begins on, the first being 1.
    pub fn line(&self) -> usize {
        line_of(self.before(self.span.start))
    }

    /// The column it begins at, in characters, the first being 1.
    pub fn column(&self) -> usize {
        column_after(self.before(self.span.start))
    }

    /// The line it ends on.
    pub fn end_line(&self) -> usize {
        line_of(self.before(self.span.end))
    }

    /// The column after its last character.
    pub fn end_column(&self) -> usize {
        column_after(self.before(self.span.end))
    }

    fn before(&self, end: usize) -> &str {
        self.file.text.get(..end).unwrap_or_default()
    }
}

/// The line that follows a text, or goes on at its end.
pub(super) fn line_of(before: &str) -> usize {
    memchr_iter(b'\n', before.as_bytes()).count() + 1
}

fn column_after(before: &str) -> usize {
    let line = before.rsplit('\n').next().unwrap_or(before);
    line.chars().count() + 1
}
