//! The faces of a theme, and which of them draws a character.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::embeddable::reason_against;
use super::face::Face;
use super::face_id::FaceId;
use super::kerning;
use super::reason::FontReason;
use super::svg_fonts::SvgFonts;

/// The faces of a theme.
pub struct Family {
    faces: [Face; 5],
    /// For what those lack.
    more: Vec<Face>,
    /// Opened when the first drawing needs it.
    svg_fonts: OnceLock<SvgFonts>,
}

/// A font file that was read, or why it cannot be.
pub struct FontFile {
    path: PathBuf,
    /// What it holds, without kerning that has been replaced.
    bytes: io::Result<Arc<Vec<u8>>>,
}

impl FontFile {
    /// A file by its path, with what reading it gave.
    pub fn new(path: PathBuf, read: io::Result<Vec<u8>>) -> Self {
        let bytes = read.map(|mut bytes| {
            kerning::drop_replaced(&mut bytes);
            Arc::new(bytes)
        });
        Self { path, bytes }
    }

    /// What papers are made of.
    pub fn bytes(&self) -> Option<&[u8]> {
        self.bytes.as_ref().ok().map(|bytes| bytes.as_slice())
    }
}

/// A font file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFault {
    /// The file.
    pub path: PathBuf,
    /// Its number among the files of the theme, from 0.
    pub number: usize,
    /// Why it cannot be used.
    pub reason: FontReason,
}

impl FontFault {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        self.reason.help()
    }
}

impl Family {
    /// Opens the fonts in files, which stand in the order of [`Fonts::files`](crate::theme::Fonts::files).
    pub fn of(files: &[FontFile]) -> Result<Self, Vec<FontFault>> {
        let mut faults = Vec::new();
        let mut open = |number: usize, file: &FontFile, id: FaceId| {
            let face = open_face(file).and_then(|face| complete(face, id));
            let fault = |reason| FontFault {
                path: file.path.clone(),
                number,
                reason,
            };
            face.map_err(|reason| faults.push(fault(reason))).ok()
        };
        let more = (1..u8::MAX).map(FaceId::Fallback);
        let faces = files.iter().zip(FaceId::ALWAYS.into_iter().chain(more));
        let faces = faces.enumerate();
        let faces: Vec<Option<Face>> = faces
            .map(|(number, (file, id))| open(number, file, id))
            .collect();
        let faces: Option<Vec<Face>> = faces.into_iter().collect();
        let faces = faces.and_then(|mut faces| {
            let more = faces.split_off(faces.len().min(5));
            Some((<[Face; 5]>::try_from(faces).ok()?, more))
        });
        match faces {
            Some((faces, more)) => Ok(Self {
                faces,
                more,
                svg_fonts: OnceLock::new(),
            }),
            None => Err(faults),
        }
    }

    /// A face.
    pub fn face(&self, id: FaceId) -> &Face {
        let [regular, bold, italic, bold_italic, fallback] = &self.faces;
        match id {
            FaceId::Regular => regular,
            FaceId::Bold => bold,
            FaceId::Italic => italic,
            FaceId::BoldItalic => bold_italic,
            FaceId::Fallback(place) => match usize::from(place).checked_sub(1) {
                Some(place) => self.more.get(place).unwrap_or(fallback),
                None => fallback,
            },
        }
    }

    /// What is in the files of all faces, in the order of [`Fonts::files`](crate::theme::Fonts::files).
    pub fn files(&self) -> impl Iterator<Item = &[u8]> {
        let faces = self.faces.iter().chain(&self.more);
        faces.map(|face| face.bytes.as_slice())
    }

    /// The faces for letters in drawings.
    pub fn svg_fonts(&self) -> &SvgFonts {
        self.svg_fonts
            .get_or_init(|| SvgFonts::new(self.faces.iter().chain(&self.more)))
    }

    /// Whether a character can be shown: some face has it, and it is not one of those that leave no mark.
    pub fn shows(&self, character: char) -> bool {
        if character.is_ascii() {
            return !character.is_ascii_control();
        }
        !leaves_no_mark(character)
            && (self.face(FaceId::Regular).has(character)
                || self.fallbacks().any(|id| self.face(id).has(character)))
    }

    /// How many faces there are.
    pub fn count(&self) -> usize {
        self.faces.len() + self.more.len()
    }

    /// The faces for what the others lack.
    pub fn fallbacks(&self) -> impl Iterator<Item = FaceId> + use<> {
        let count = u8::try_from(self.more.len()).unwrap_or(u8::MAX);
        (0..=count).map(FaceId::Fallback)
    }

    /// The face that draws a character where `wanted` is asked for.
    pub fn drawing(&self, character: char, wanted: FaceId) -> FaceId {
        // That every face has ASCII is made sure of when it is opened, and most characters are ASCII.
        if character.is_ascii() || self.face(wanted).has(character) {
            wanted
        } else {
            let has = |id: &FaceId| self.face(*id).has(character);
            self.fallbacks().find(has).unwrap_or(FaceId::Fallback(0))
        }
    }
}

/// Characters that a shaper draws as nothing. It uses the glyph of the space for them, so one of them would make a
/// reader of the PDF take every space of the face for that character.
fn leaves_no_mark(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
        || character.is_control()
}

/// Refuses a face that lacks an ASCII letter or mark, unless it is the fallback. Every other check may then take it for
/// granted that ASCII can be shown.
fn complete(face: Face, id: FaceId) -> Result<Face, FontReason> {
    let missing = (' '..='~').find(|letter| !face.has(*letter));
    match missing.filter(|_| !id.is_fallback()) {
        None => Ok(face),
        Some(letter) => Err(FontReason::Lacks(letter)),
    }
}

fn open_face(file: &FontFile) -> Result<Face, FontReason> {
    let FontFile { path, bytes } = file;
    let unreadable = |error: &io::Error| FontReason::Unreadable(error.to_string());
    let bytes = bytes.as_ref().map_err(unreadable)?;
    if let Some(reason) = reason_against(bytes) {
        return Err(reason);
    }
    let stem = path
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    // A PDF's name for a font has no spaces or brackets.
    let name: String = stem
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    Face::open(name, Arc::clone(bytes)).ok_or(FontReason::NotAFont)
}

#[cfg(test)]
mod tests {
    use subsetter::GlyphRemapper;

    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn only_the_fallback_may_lack_a_letter() {
        let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/fonts");
        let path = fonts.join("LiberationSans-Regular.ttf");
        let open = |bytes| Face::open("Liberation".to_owned(), Arc::new(bytes)).expect("a font");
        let whole = fs::read(&path).expect("a font file");
        assert!(complete(open(whole.clone()), FaceId::Regular).is_ok());
        // A subset says of no character which glyph draws it.
        let subset = || subsetter::subset(&whole, 0, &GlyphRemapper::new()).expect("a subset");
        let refused = complete(open(subset()), FaceId::Regular);
        assert_eq!(refused.err(), Some(FontReason::Lacks(' ')));
        assert!(complete(open(subset()), FaceId::Fallback(0)).is_ok());
    }
}
