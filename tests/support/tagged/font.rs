//! A Type0 font of two-byte codes → what each code means, how wide the viewer thinks it is, how wide it is drawn.

use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::{Dictionary, Object, ObjectId};

use super::objects::{Objects, name};
use super::program::advances;
use super::to_unicode::texts;

/// One font as a page uses it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Font {
    /// BaseFont, with its subset tag: `ABCDEF+LiberationSans`.
    pub name: String,
    pub embedded: bool,
    /// ToUnicode: the text of each code. A code that is missing has no text.
    pub texts: BTreeMap<u16, String>,
    /// `/W`: the advance a viewer uses, in thousandths of an em.
    pub widths: BTreeMap<u16, f32>,
    /// The advance in the embedded font program, in thousandths of an em; empty when it is not TrueType.
    pub advances: BTreeMap<u16, f32>,
}

impl Font {
    pub fn read(objects: Objects, font: &Dictionary) -> Font {
        let descendant = objects
            .array(font, "DescendantFonts")
            .first()
            .and_then(|found| objects.dictionary_of(found));
        let descriptor = descendant.and_then(|found| objects.dictionary(found, "FontDescriptor"));
        let program = descriptor.and_then(|found| objects.stream(found, "FontFile2"));
        Font {
            name: objects.name(font, "BaseFont").unwrap_or_default(),
            embedded: descriptor
                .is_some_and(|found| found.has(b"FontFile2") || found.has(b"FontFile3")),
            texts: objects
                .stream(font, "ToUnicode")
                .map(|cmap| texts(&cmap))
                .unwrap_or_default(),
            widths: descendant
                .map(|found| widths(objects, objects.array(found, "W")))
                .unwrap_or_default(),
            advances: program.map(|bytes| advances(&bytes)).unwrap_or_default(),
        }
    }

    /// Its name without the tag of its subset: `LiberationSans-Bold`.
    pub fn face(&self) -> &str {
        self.name
            .split_once('+')
            .map_or(&self.name, |(_, face)| face)
    }

    /// The text of a shown string; U+FFFD for a code without text.
    pub fn text(&self, shown: &[u8]) -> String {
        codes(shown)
            .map(|code| self.texts.get(&code).map_or("\u{FFFD}", String::as_str))
            .collect()
    }
}

/// The two-byte codes of a shown string (Identity-H).
pub fn codes(shown: &[u8]) -> impl Iterator<Item = u16> {
    shown
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
}

/// `/W`: `first [width …]` or `first last width`, in any mixture.
fn widths(objects: Objects, listed: &[Object]) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    let mut rest = listed;
    while let [first, second, after @ ..] = rest {
        let Ok(first) = objects.follow(first).as_i64() else {
            break;
        };
        match (objects.follow(second), after) {
            (Object::Array(each), _) => {
                let each = each
                    .iter()
                    .filter_map(|width| objects.follow(width).as_float().ok());
                widths.extend((first as u16..).zip(each));
                rest = after;
            }
            (last, [width, after @ ..]) => {
                let (Ok(last), Ok(width)) = (last.as_i64(), objects.follow(width).as_float())
                else {
                    break;
                };
                widths.extend((first as u16..=last as u16).map(|code| (code, width)));
                rest = after;
            }
            _ => break,
        }
    }
    widths
}

/// The fonts of a document, each read once however many pages use it.
#[derive(Default)]
pub struct KnownFonts(BTreeMap<ObjectId, Rc<Font>>);

impl KnownFonts {
    /// The fonts of a page by the names its content uses.
    pub fn of_page(
        &mut self,
        objects: Objects,
        resources: Option<&Dictionary>,
    ) -> BTreeMap<String, Rc<Font>> {
        let Some(fonts) = resources.and_then(|found| objects.dictionary(found, "Font")) else {
            return BTreeMap::new();
        };
        let named = fonts
            .iter()
            .filter_map(|(key, font)| Some((name(&Object::Name(key.clone()))?, font)));
        named
            .filter_map(|(name, font)| Some((name, self.font(objects, font)?)))
            .collect()
    }

    fn font(&mut self, objects: Objects, font: &Object) -> Option<Rc<Font>> {
        let read = || {
            let dictionary = objects.dictionary_of(font)?;
            Some(Rc::new(Font::read(objects, dictionary)))
        };
        let Ok(number) = font.as_reference() else {
            return read();
        };
        if let Some(known) = self.0.get(&number) {
            return Some(known.clone());
        }
        let font = read()?;
        self.0.insert(number, font.clone());
        Some(font)
    }
}
