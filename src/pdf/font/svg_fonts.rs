//! The theme's faces → what letters in a drawing are drawn with.
//!
//! Whatever family a drawing asks for, it gets the theme's: a paper has one look, and it must not depend on which fonts
//! a machine has.

use std::sync::Arc;

use usvg::fontdb::{Database, ID, Source};
use usvg::{Font, FontResolver, FontStyle};

use super::face::Face;
use super::face_id::FaceId;

/// From this weight on letters are bold (CSS Fonts 4, 5.2).
const BOLD: u16 = 600;

/// The faces as a drawing's reader knows them.
pub struct SvgFonts {
    /// All of them.
    pub database: Arc<Database>,
    /// Each by its number; none for one that cannot be read.
    faces: Vec<Option<ID>>,
}

impl SvgFonts {
    /// Opens the faces, in the order of their numbers; their bytes are shared.
    pub fn new<'f>(faces: impl Iterator<Item = &'f Face>) -> Self {
        let mut database = Database::new();
        let faces = faces.map(|face| {
            let source = Source::Binary(face.bytes.clone());
            database.load_font_source(source).first().copied()
        });
        let faces = faces.collect();
        Self {
            database: Arc::new(database),
            faces,
        }
    }

    fn face(&self, id: FaceId) -> Option<ID> {
        self.faces.get(id.number()).copied().flatten()
    }

    /// How a drawing's reader finds a face.
    pub fn resolver(&self) -> FontResolver<'_> {
        FontResolver {
            select_font: Box::new(|font: &Font, _| {
                let italic = font.style() != FontStyle::Normal;
                self.face(FaceId::of(font.weight() >= BOLD, italic))
            }),
            // usvg asks again until it is given none, so a face that was tried is not offered twice.
            select_fallback: Box::new(|_, tried, _| {
                let fallbacks = self.faces.iter().skip(FaceId::Fallback(0).number());
                fallbacks
                    .flatten()
                    .find(|face| !tried.contains(face))
                    .copied()
            }),
        }
    }
}
