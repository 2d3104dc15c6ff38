//! A page being read: what is asked about it from outside, and everything that is found wrong with it.

use std::ops::Range;
use std::sync::Arc;

use super::element::Element;
use super::figure::PictureId;
use crate::cleaning::{is_invisible, refusal};
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile, Unshown};

/// The bytes of a file by its path from the top of what is published, or why it cannot be read: "there is no such
/// file".
pub type PictureLookup<'a> = dyn Fn(&str) -> Result<Arc<[u8]>, String> + 'a;

/// Whether there is a file, by the path from a page that a link on it names; or why it leads nowhere.
pub type LinkLookup<'a> = dyn Fn(&str) -> Result<(), String> + 'a;

/// A page being read.
pub(super) struct PageReader<'a> {
    page: &'a Arc<SourceFile>,
    shown: &'a dyn Fn(char) -> bool,
    files: &'a PictureLookup<'a>,
    linked: &'a LinkLookup<'a>,
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
        linked: &'a LinkLookup<'a>,
        findings: &'a mut Findings,
    ) -> Self {
        Self {
            page,
            shown,
            files,
            linked,
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

    /// Says that something can be published, and says less than it should.
    pub fn warn(&mut self, code: Code, span: Range<usize>, message: &str, help: &str) {
        let place = Place::new(self.page, span);
        self.findings
            .push(Diagnostic::warning(code, message).at(place).help(help));
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

    /// Whether there is a file that a link names.
    pub fn is_there(&self, path: &str) -> Result<(), String> {
        (self.linked)(path)
    }

    /// Refuses characters that cannot be shown.
    pub fn check_characters(&mut self, text: &str, span: &Range<usize>) {
        let is_plain = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
        if text.bytes().all(is_plain) {
            return;
        }
        self.check_unseen(text, span);
        let has_no_shape = |letter: char| is_unseen(letter) || refusal(letter).is_some();
        let hidden = text
            .char_indices()
            .filter(|(_, letter)| !has_no_shape(*letter) && !(self.shown)(*letter));
        for unshown in Unshown::of(hidden) {
            let help = unshown
                .help()
                .unwrap_or_else(|| "write it in another way, or add a font that has it".to_owned());
            let message = unshown.message();
            let first = unshown.characters.first();
            let first = first.and_then(|first| first.chars().next());
            let place = first.map_or(span.clone(), |first| self.place_of(first, span));
            self.refuse(Code::CharacterNotShown, place, &message, &help);
        }
    }

    /// Refuses characters that can turn words round or hide them, or that have no meaning.
    pub fn check_unseen(&mut self, text: &str, span: &Range<usize>) {
        let is_white_space = |letter: char| letter.is_ascii_whitespace();
        let mut refused: Vec<char> = text
            .chars()
            .filter(|letter| !is_white_space(*letter) && refusal(*letter).is_some())
            .collect();
        refused.sort_unstable();
        refused.dedup();
        for letter in refused {
            let Some(why) = refusal(letter) else { continue };
            let place = self.place_of(letter, span);
            self.refuse(Code::ControlCharacter, place, &why.message, why.help);
        }
    }

    /// Where a character is in what was written at `span`; all of it where it is written as a character reference.
    fn place_of(&self, letter: char, span: &Range<usize>) -> Range<usize> {
        let written = self.page.text.get(span.clone()).unwrap_or_default();
        match written.find(letter) {
            Some(offset) => span.start + offset..span.start + offset + letter.len_utf8(),
            None => span.clone(),
        }
    }
}

/// Whether a character is white space, or does its work without being drawn.
fn is_unseen(letter: char) -> bool {
    letter.is_ascii_whitespace() || letter == '\u{2028}' || is_invisible(letter)
}
