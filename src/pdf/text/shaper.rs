//! Text of one face → glyphs, kerned and ligated.

use std::collections::HashMap;
use std::rc::Rc;

use harfrust::{
    Buffer, ClusterLevel, Direction, Feature, Script, ShapeOptions, ShapePlan, ShaperFont, Tag,
    shape,
};

use crate::pdf::font::{FaceId, Family};

/// A glyph, measured in ems.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its number in the font file.
    pub id: u16,
    /// How far the pen moves on.
    pub advance: f32,
    /// Where in its text the characters begin that it draws, in bytes.
    pub start: u32,
    /// Where they end.
    pub end: u32,
}

/// How wide figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Figures {
    /// As the face has them in running text.
    Running,
    /// All alike, so that they stand below one another in columns.
    Tabular,
}

impl Figures {
    /// What is asked of a face for them.
    fn features(self) -> &'static [Feature] {
        const TABULAR: [Feature; 1] = [Feature {
            tag: Tag::new(b"tnum"),
            value: 1,
            start: 0,
            end: u32::MAX,
        }];
        match self {
            Self::Running => &[],
            Self::Tabular => &TABULAR,
        }
    }
}

/// A face ready for shaping, with a plan for each kind of figures.
struct Planned<'f> {
    font: ShaperFont<'f, 'f>,
    running: ShapePlan,
    tabular: ShapePlan,
}

/// Shapes words, each once.
pub struct Shaper<'f> {
    family: &'f Family,
    faces: Vec<Planned<'f>>,
    buffer: Buffer,
    words: HashMap<(FaceId, Figures, Box<str>), Rc<[Glyph]>>,
}

impl<'f> Shaper<'f> {
    /// A shaper for a family.
    pub fn new(family: &'f Family) -> Self {
        let faces = FaceId::ALL.map(|id| {
            let font = &family.face(id).font;
            let plan = |figures: Figures| {
                ShapePlan::new(
                    font,
                    Direction::LeftToRight,
                    Some(Script::LATIN),
                    None,
                    figures.features(),
                )
            };
            Planned {
                font: ShaperFont::new(font),
                running: plan(Figures::Running),
                tabular: plan(Figures::Tabular),
            }
        });
        Self {
            family,
            faces: faces.into(),
            buffer: Buffer::new(),
            words: HashMap::new(),
        }
    }

    /// The family it shapes with.
    pub fn family(&self) -> &'f Family {
        self.family
    }

    /// Shapes text that one face draws, and adds the glyphs; `offset` is added to their places in the text.
    ///
    /// Word by word, since nothing in Latin script is kerned over a space.
    pub fn shape(
        &mut self,
        face: FaceId,
        figures: Figures,
        text: &str,
        offset: usize,
        glyphs: &mut Vec<Glyph>,
    ) {
        let mut start = offset;
        for word in text.split_inclusive(' ') {
            let base = start as u32;
            glyphs.extend(self.word(face, figures, word).iter().map(|glyph| Glyph {
                start: glyph.start + base,
                end: glyph.end + base,
                ..*glyph
            }));
            start += word.len();
        }
    }

    fn word(&mut self, face: FaceId, figures: Figures, word: &str) -> Rc<[Glyph]> {
        let key = (face, figures, Box::from(word));
        if let Some(glyphs) = self.words.get(&key) {
            return Rc::clone(glyphs);
        }
        let glyphs: Rc<[Glyph]> = self.shape_word(face, figures, word).into();
        self.words.insert(key, Rc::clone(&glyphs));
        glyphs
    }

    fn shape_word(&mut self, face: FaceId, figures: Figures, word: &str) -> Vec<Glyph> {
        let Some(Planned {
            font,
            running,
            tabular,
        }) = self.faces.get(face as usize)
        else {
            return Vec::new();
        };
        let plan = match figures {
            Figures::Running => running,
            Figures::Tabular => tabular,
        };
        let options = ShapeOptions::new()
            .plan(Some(plan))
            .features(figures.features());
        self.buffer.clear();
        self.buffer
            .set_cluster_level(ClusterLevel::MonotoneCharacters);
        self.buffer.push_str(word);
        self.buffer.set_direction(Direction::LeftToRight);
        self.buffer.set_script(Some(Script::LATIN));
        if shape(font, &mut self.buffer, options).is_err() {
            return Vec::new();
        }
        let units_per_em = self.family.face(face).units_per_em;
        let (infos, positions) = (self.buffer.glyph_infos(), self.buffer.glyph_positions());
        let mut glyphs: Vec<Glyph> = infos
            .iter()
            .zip(positions)
            .map(|(info, position)| Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                advance: position.x_advance as f32 / units_per_em,
                start: info.cluster,
                end: word.len() as u32,
            })
            .collect();
        // A cluster ends where the next one begins.
        for index in (1..glyphs.len()).rev() {
            let (before, after) = glyphs.split_at_mut(index);
            if let (Some(before), Some(after)) = (before.last_mut(), after.first()) {
                before.end = if before.start == after.start {
                    after.end
                } else {
                    after.start
                };
            }
        }
        glyphs
    }
}
