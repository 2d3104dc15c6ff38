//! What is wrong, where, and what to do about it.

use serde::{Deserialize, Serialize};

use super::{Code, Edit, Place, backslashes};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published until it is fixed.
    Error,
    /// Worth a look; it changes nothing.
    Warning,
    /// Good to know; nothing is wrong.
    Note,
}

impl Severity {
    /// The word for it in the output for other programs.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One thing that is wrong, in words for the person who can fix it.
///
/// ```
/// use scrutineer::diagnostic::{Code, Diagnostic, Place, SourceFile};
///
/// let file = SourceFile::new("reviews/parks/review.toml", "titel = \"Parks\"");
/// let finding = Diagnostic::error(Code::UnknownKey, "there is no key `titel` here")
///     .at(Place::new(&file, 0..5))
///     .help("did you mean `title`?");
/// assert_eq!(finding.code().name(), "unknown-key");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    code: Code,
    message: String,
    about: About,
    label: Option<String>,
    also: Vec<(Place, String)>,
    help: Vec<String>,
    /// What the help lines offer to type, each with the number of its line.
    edits: Vec<(usize, Edit)>,
}

/// What it is about. A file that cannot be read, or a folder that is not there, has a name but no text to point into.
#[derive(Debug, Clone, PartialEq, Eq)]
enum About {
    Nothing,
    File(String),
    Place(Place),
}

impl Diagnostic {
    /// Something that stops publication; `message` is one sentence.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        debug_assert_eq!(code.severity(), Severity::Error, "{code}");
        Diagnostic::new(code, message)
    }

    /// Something that deserves a look and stops nothing.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        debug_assert_eq!(code.severity(), Severity::Warning, "{code}");
        Diagnostic::new(code, message)
    }

    /// Something that is good to know.
    pub fn note(code: Code, message: impl Into<String>) -> Self {
        debug_assert_eq!(code.severity(), Severity::Note, "{code}");
        Diagnostic::new(code, message)
    }

    /// A finding as bad as its code says.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            message: message.into(),
            about: About::Nothing,
            label: None,
            also: Vec::new(),
            help: Vec::new(),
            edits: Vec::new(),
        }
    }

    /// Points at the text that is wrong.
    pub fn at(mut self, place: Place) -> Self {
        self.about = About::Place(place);
        self
    }

    /// Names the file or folder that is wrong as a whole.
    pub fn in_file(mut self, name: impl Into<String>) -> Self {
        self.about = About::File(name.into());
        self
    }

    /// A few words next to the underlined text.
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

    /// The same with help that fits a text that is quoted like this.
    pub fn typed_into(mut self, quoted: &str) -> Self {
        for help in &mut self.help {
            *help = backslashes(std::mem::take(help), quoted);
        }
        self
    }

    /// Says what exactly the last help line offers to type. Typed as it is, it must put the matter right.
    pub fn typed(mut self, edit: Edit) -> Self {
        let last = self.help.len().saturating_sub(1);
        self.edits.push((last, edit));
        self
    }

    /// The same with each of its places at another.
    pub fn moved(mut self, to: &dyn Fn(Place) -> Place) -> Self {
        if let About::Place(place) = self.about {
            self.about = About::Place(to(place));
        }
        let also = self.also.into_iter();
        self.also = also.map(|(place, label)| (to(place), label)).collect();
        let edits = self.edits.into_iter();
        self.edits = edits.map(|(line, edit)| (line, edit.moved(to))).collect();
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Which kind of finding it is.
    pub fn code(&self) -> Code {
        self.code
    }

    /// The one sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The name of the file or folder, where there is one.
    pub fn file(&self) -> Option<&str> {
        match &self.about {
            About::Nothing => None,
            About::File(name) => Some(name),
            About::Place(place) => Some(&place.file().name),
        }
    }

    /// The exact place, where there is one.
    pub fn place(&self) -> Option<&Place> {
        match &self.about {
            About::Place(place) => Some(place),
            About::Nothing | About::File(_) => None,
        }
    }

    /// The words next to the underlined text.
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

    /// What the help lines offer to type, each with the number of its line.
    pub(super) fn edits(&self) -> &[(usize, Edit)] {
        &self.edits
    }
}
