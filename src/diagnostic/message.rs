//! What is wrong, where, and what to do about it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Place;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// Worth a look; it changes nothing.
    Warning,
    /// Good to know; nothing is wrong.
    Note,
}

impl Severity {
    /// The word for it, as other programs are told.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One thing that is wrong, in words for the person who can mend it.
///
/// ```
/// use scrutineer::diagnostic::{Diagnostic, Place, SourceFile};
///
/// let file = SourceFile::new("reviews/parks/review.toml", "titel = \"Parks\"");
/// let finding = Diagnostic::error("unknown-key", "there is no key `titel` here")
///     .at(Place::new(&file, 0..5))
///     .help("did you mean `title`?");
/// assert_eq!(finding.code(), "unknown-key");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    severity: Severity,
    code: Cow<'static, str>,
    message: String,
    site: Site,
    label: Option<String>,
    also: Vec<(Place, String)>,
    help: Vec<String>,
}

/// Where it is. A file that cannot be read, or a folder that is not there, has a name but no text to point into.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Site {
    Nowhere,
    Named(String),
    At(Place),
}

impl Diagnostic {
    /// Something that stops publication. `code` is a kebab-case name, `message` one sentence.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Diagnostic::new(Severity::Error, code, message)
    }

    /// Something that deserves a look and stops nothing.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Diagnostic::new(Severity::Warning, code, message)
    }

    /// Something that is good to know.
    pub fn note(code: &'static str, message: impl Into<String>) -> Self {
        Diagnostic::new(Severity::Note, code, message)
    }

    /// Something of this severity.
    pub fn new(
        severity: Severity,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Diagnostic {
            severity,
            code: code.into(),
            message: message.into(),
            site: Site::Nowhere,
            label: None,
            also: Vec::new(),
            help: Vec::new(),
        }
    }

    /// Points at the text that is wrong.
    pub fn at(mut self, place: Place) -> Self {
        self.site = Site::At(place);
        self
    }

    /// Names the file or folder that is wrong as a whole.
    pub fn in_file(mut self, name: impl Into<String>) -> Self {
        self.site = Site::Named(name.into());
        self
    }

    /// A few words beside the underlined text.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Points at a second text that has to do with it.
    pub fn also(mut self, place: Place, label: impl Into<String>) -> Self {
        self.also.push((place, label.into()));
        self
    }

    /// Says what to do, best as something that can be typed. May be given more than once.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The kebab-case name of this kind of fault.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The one sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The name of the file or folder, where there is one.
    pub fn file(&self) -> Option<&str> {
        match &self.site {
            Site::Nowhere => None,
            Site::Named(name) => Some(name),
            Site::At(place) => Some(&place.file().name),
        }
    }

    /// The exact place, where there is one.
    pub fn place(&self) -> Option<&Place> {
        match &self.site {
            Site::At(place) => Some(place),
            Site::Nowhere | Site::Named(_) => None,
        }
    }

    /// The words beside the underlined text.
    pub fn place_label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// The other places it has to do with, each with its label.
    pub fn other_places(&self) -> &[(Place, String)] {
        &self.also
    }

    /// Every place it has to do with.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        let others = self.also.iter().map(|(place, _)| place);
        self.place().into_iter().chain(others)
    }

    /// What to do about it.
    pub fn helps(&self) -> &[String] {
        &self.help
    }
}
