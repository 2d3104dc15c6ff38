//! Text of one face → glyphs, kerned and ligated.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;
use harfrust::font::Font;
use harfrust::{
    Buffer, ClusterLevel, Direction, Feature, Script, ShapeOptions, ShapePlan, ShaperFont, Tag,
    shape,
};

use unicode_bidi::Level;

use crate::bounds::MOST_GLYPHS;
use crate::pdf::font::{FaceId, Family};

/// A glyph, measured in ems.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its number in the font file.
    pub id: u16,
    /// How far it is drawn to the right of the pen, in thousandths of an em.
    pub right: i16,
    /// How far it is drawn above the baseline: a mark has its place by the letter that it belongs to.
    pub up: i16,
    /// How far the pen moves on.
    pub advance: f32,
    /// Where in its text the characters begin that it draws, in bytes.
    pub start: u32,
    /// Where they end.
    pub end: u32,
}

/// How wide numerals are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Numerals {
    /// As the face has them in running text.
    Running,
    /// All of one width, so that they line up in columns.
    Tabular,
}

impl Numerals {
    /// The features that a face is asked for.
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

/// What text of one face is shaped as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shaping {
    /// How wide its numerals are.
    pub numerals: Numerals,
    /// Its script.
    pub script: Script,
    /// The side that it begins at.
    pub direction: Direction,
}

impl Shaping {
    /// As Latin text, from left to right.
    pub fn latin(numerals: Numerals) -> Self {
        Self {
            numerals,
            script: Script::LATIN,
            direction: Direction::LeftToRight,
        }
    }

    /// As text at a level; signs that all scripts use are shaped as Latin text.
    pub fn of(level: Level, script: Option<Script>, numerals: Numerals) -> Self {
        Self {
            numerals,
            script: script.unwrap_or(Script::LATIN),
            direction: match level.is_rtl() {
                true => Direction::RightToLeft,
                false => Direction::LeftToRight,
            },
        }
    }
}

/// Words that have been shaped.
#[derive(Default)]
pub struct Vocabulary {
    /// Those of each face that was needed.
    faces: Vec<Planned>,
    /// The glyphs of all words, each word's from 0.
    glyphs: Vec<Glyph>,
}

impl Vocabulary {
    /// Whether it is so large that it costs more memory than it saves time.
    pub fn is_full(&self) -> bool {
        self.glyphs.len() > MOST_GLYPHS
    }
}

/// How text of one kind is shaped in a face.
struct Planned {
    face: FaceId,
    shaping: Shaping,
    plan: ShapePlan,
    /// The words shaped so far: where their glyphs are among those of all words.
    words: HashMap<Box<str>, Range<usize>, RandomState>,
}

/// Shapes words, each once.
pub struct Shaper<'f> {
    family: &'f Family,
    vocabulary: Vocabulary,
    /// The faces that were needed for words not in the vocabulary.
    fonts: Vec<OnceCell<ShaperFont<'f, 'f>>>,
    buffer: Buffer,
}

impl<'f> Shaper<'f> {
    /// A shaper for a family, with the words of the same family that have been shaped.
    pub fn new(family: &'f Family, vocabulary: Vocabulary) -> Self {
        Self {
            family,
            vocabulary,
            fonts: (0..family.count()).map(|_| OnceCell::new()).collect(),
            buffer: Buffer::new(),
        }
    }

    /// All words that have been shaped by now.
    pub fn into_vocabulary(self) -> Vocabulary {
        self.vocabulary
    }

    /// The family it shapes with.
    pub fn family(&self) -> &'f Family {
        self.family
    }

    /// Shapes text that one face draws, and hands over the glyphs; `offset` is added to their places in the text.
    ///
    /// Word by word, since no script kerns or joins letters over a space. Glyphs come in the order of the text, from
    /// whichever side it begins.
    pub fn shape(
        &mut self,
        face: FaceId,
        shaping: Shaping,
        text: &str,
        offset: usize,
        mut take: impl FnMut(Glyph),
    ) {
        let Self {
            family,
            vocabulary: Vocabulary { faces, glyphs },
            fonts,
            buffer,
        } = self;
        let own = family.face(face);
        let planned = faces
            .iter()
            .position(|planned| planned.face == face && planned.shaping == shaping);
        let place = planned.unwrap_or_else(|| {
            faces.push(Planned::new(&own.font, face, shaping));
            faces.len() - 1
        });
        let (Some(planned), Some(font)) = (faces.get_mut(place), fonts.get(face.number())) else {
            return;
        };
        // A word keeps the space after it: then it has the same glyphs wherever it is in a text, and each word of a
        // paper is shaped once. The words of a council's papers are few and return on every page.
        let mut start = offset;
        for word in text.split_inclusive(' ') {
            let known = planned.words.get(word).cloned();
            let shaped = known.unwrap_or_else(|| {
                let first = glyphs.len();
                let font = font.get_or_init(|| ShaperFont::new(&own.font));
                planned.shape(word, font, own.units_per_em, buffer, glyphs);
                let shaped = first..glyphs.len();
                planned.words.insert(Box::from(word), shaped.clone());
                shaped
            });
            let base = start as u32;
            for glyph in glyphs.get(shaped).unwrap_or_default() {
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

impl Planned {
    fn new(font: &Font, face: FaceId, shaping: Shaping) -> Self {
        let Shaping {
            numerals,
            script,
            direction,
        } = shaping;
        Self {
            face,
            shaping,
            plan: ShapePlan::new(font, direction, Some(script), None, numerals.features()),
            words: HashMap::default(),
        }
    }

    /// Adds the glyphs of a word.
    fn shape(
        &self,
        word: &str,
        font: &ShaperFont,
        units_per_em: f32,
        buffer: &mut Buffer,
        all: &mut Vec<Glyph>,
    ) {
        let options = ShapeOptions::new()
            .plan(Some(&self.plan))
            .features(self.shaping.numerals.features());
        buffer.clear();
        // Characters stay apart where the shaper allows it, so that each glyph can say which characters it draws. A
        // reader that copies or searches the PDF depends on that.
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.push_str(word);
        buffer.set_direction(self.shaping.direction);
        buffer.set_script(Some(self.shaping.script));
        if shape(font, buffer, options).is_err() {
            return;
        }
        let first = all.len();
        let thousandths = |units: i32| (units as f32 * 1000.0 / units_per_em).round() as i16;
        let drawn = buffer.glyph_infos().iter().zip(buffer.glyph_positions());
        all.extend(drawn.map(|(info, position)| Glyph {
            // A font has no more glyphs than two bytes can count; 0 is the glyph for what is missing.
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            right: thousandths(position.x_offset),
            up: thousandths(position.y_offset),
            advance: position.x_advance as f32 / units_per_em,
            start: info.cluster,
            end: word.len() as u32,
        }));
        let glyphs = all.get_mut(first..).unwrap_or_default();
        // A shaper gives glyphs from left to right.
        if self.shaping.direction == Direction::RightToLeft {
            glyphs.reverse();
        }
        // A cluster ends where the next one begins.
        for index in (1..glyphs.len()).rev() {
            let (before, after) = glyphs.split_at_mut(index);
            if let (Some(before), Some(after)) = (before.last_mut(), after.first()) {
                // Two glyphs that draw one character, a letter and its accent, have the same cluster and the same end.
                before.end = if before.start == after.start {
                    after.end
                } else {
                    after.start
                };
            }
        }
    }
}
