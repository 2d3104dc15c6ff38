//! Text of one face → glyphs, kerned and ligated.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;
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

/// A face ready for shaping figures of one kind.
struct Planned<'f> {
    face: FaceId,
    figures: Figures,
    font: ShaperFont<'f, 'f>,
    plan: ShapePlan,
    /// The words shaped so far: where their glyphs are among those of all words.
    words: HashMap<Box<str>, Range<usize>, RandomState>,
}

/// Shapes words, each once.
pub struct Shaper<'f> {
    family: &'f Family,
    /// Those that were needed.
    faces: Vec<Planned<'f>>,
    buffer: Buffer,
    /// The glyphs of all words shaped so far, each word's from 0.
    glyphs: Vec<Glyph>,
}

impl<'f> Shaper<'f> {
    /// A shaper for a family.
    pub fn new(family: &'f Family) -> Self {
        Self {
            family,
            faces: Vec::new(),
            buffer: Buffer::new(),
            glyphs: Vec::new(),
        }
    }

    /// The family it shapes with.
    pub fn family(&self) -> &'f Family {
        self.family
    }

    /// Shapes text that one face draws, and hands over the glyphs; `offset` is added to their places in the text.
    ///
    /// Word by word, since nothing in Latin script is kerned over a space.
    pub fn shape(
        &mut self,
        face: FaceId,
        figures: Figures,
        text: &str,
        offset: usize,
        mut take: impl FnMut(Glyph),
    ) {
        let Self {
            family,
            faces,
            buffer,
            glyphs,
        } = self;
        let planned = faces
            .iter()
            .position(|planned| planned.face == face && planned.figures == figures);
        let place = planned.unwrap_or_else(|| {
            faces.push(Planned::new(family, face, figures));
            faces.len() - 1
        });
        let Some(planned) = faces.get_mut(place) else {
            return;
        };
        let units_per_em = family.face(face).units_per_em;
        let mut start = offset;
        for word in text.split_inclusive(' ') {
            let known = planned.words.get(word).cloned();
            let own = known.unwrap_or_else(|| {
                let first = glyphs.len();
                planned.shape(word, units_per_em, buffer, glyphs);
                let own = first..glyphs.len();
                planned.words.insert(Box::from(word), own.clone());
                own
            });
            let base = start as u32;
            for glyph in glyphs.get(own).unwrap_or_default() {
                take(Glyph {
                    start: glyph.start + base,
                    end: glyph.end + base,
                    ..*glyph
                });
            }
            start += word.len();
        }
    }
}

impl<'f> Planned<'f> {
    fn new(family: &'f Family, face: FaceId, figures: Figures) -> Self {
        let font = &family.face(face).font;
        Self {
            face,
            figures,
            font: ShaperFont::new(font),
            plan: ShapePlan::new(
                font,
                Direction::LeftToRight,
                Some(Script::LATIN),
                None,
                figures.features(),
            ),
            words: HashMap::default(),
        }
    }

    /// Adds the glyphs of a word.
    fn shape(&self, word: &str, units_per_em: f32, buffer: &mut Buffer, all: &mut Vec<Glyph>) {
        let options = ShapeOptions::new()
            .plan(Some(&self.plan))
            .features(self.figures.features());
        buffer.clear();
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.push_str(word);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(Script::LATIN));
        if shape(&self.font, buffer, options).is_err() {
            return;
        }
        let first = all.len();
        let drawn = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
        all.extend(drawn.map(|(info, position)| Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: position.x_advance as f32 / units_per_em,
            start: info.cluster,
            end: word.len() as u32,
        }));
        let glyphs = all.get_mut(first..).unwrap_or_default();
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
    }
}
