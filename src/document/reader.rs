//! A page being read: what is asked about it from outside, and everything that is found wrong with it.

use std::ops::Range;
use std::sync::Arc;

use super::element::Element;
use super::figure::PictureId;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile, Unshown};

/// The bytes of a file by its path from the top of what is published, or why it cannot be read: "there is no such
/// file".
pub type PictureLookup<'a> = dyn Fn(&str) -> Result<Arc<[u8]>, String> + 'a;

/// A page being read.
pub(super) struct PageReader<'a> {
    page: &'a Arc<SourceFile>,
    shown: &'a dyn Fn(char) -> bool,
    files: &'a PictureLookup<'a>,
    findings: &'a mut Findings,
    refused: bool,
    /// How many pictures there are so far.
    pictures: usize,
}

impl<'a> PageReader<'a> {
    /// A page of which nothing has been read.
    pub fn new(
        page: &'a Arc<SourceFile>,
        shown: &'a dyn Fn(char) -> bool,
        files: &'a PictureLookup<'a>,
        findings: &'a mut Findings,
    ) -> Self {
        Self {
            page,
            shown,
            files,
            findings,
            refused: false,
            pictures: 0,
        }
    }

    /// Whether something of the page cannot be published.
    pub fn has_refused(&self) -> bool {
        self.refused
    }

    /// Says that something cannot be published.
    pub fn refuse(&mut self, code: Code, span: Range<usize>, message: &str, help: &str) {
        self.refused = true;
        let place = Place::new(self.page, span);
        self.findings
            .push(Diagnostic::error(code, message).at(place).help(help));
    }

    /// Says that an element's class is nearly one that would mean something there.
    pub fn warn_of_class(&mut self, element: &Element, name: &str, meant: &str) {
        let tag = self.page.text.get(element.span.clone()).unwrap_or_default();
        let attribute = tag.find("class").unwrap_or_default();
        let written = tag.get(attribute..).and_then(|after| after.find(name));
        let span = match written {
            Some(offset) => {
                let start = element.span.start + attribute + offset;
                start..start + name.len()
            }
            None => element.span.clone(),
        };
        let message = format!("the class ‘{name}’ has no meaning in a paper");
        let help = format!(
            "did you mean `{meant}`? If it is a class of your own, choose a name less like that"
        );
        let warning = Diagnostic::warning(Code::ClassMisspelt, message);
        self.findings
            .push(warning.at(Place::new(self.page, span)).help(help));
    }

    /// The number of the next picture.
    pub fn next_picture(&mut self) -> PictureId {
        self.pictures += 1;
        PictureId(self.pictures)
    }

    /// The page's path from the top of what is published.
    pub fn name(&self) -> &str {
        &self.page.name
    }

    /// What the page says from an element's first character to its last.
    pub fn source(&self, element: &Element) -> &str {
        let range = element.span.start..element.end;
        self.page.text.get(range).unwrap_or_default()
    }

    /// The bytes of a file that the page names.
    pub fn bytes(&self, path: &str) -> Result<Arc<[u8]>, String> {
        (self.files)(path)
    }

    /// Refuses characters that cannot be shown.
    pub fn check_characters(&mut self, text: &str, span: &Range<usize>) {
        let is_plain = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
        if text.bytes().all(is_plain) {
            return;
        }
        let hidden = text
            .char_indices()
            .filter(|(_, letter)| !letter.is_ascii_whitespace() && !(self.shown)(*letter));
        for unshown in Unshown::of(hidden) {
            let help = unshown
                .help()
                .unwrap_or_else(|| "write it in another way, or add a font that has it".to_owned());
            let message = unshown.message();
            self.refuse(Code::CharacterNotShown, span.clone(), &message, &help);
        }
    }
}
