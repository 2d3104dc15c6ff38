//! Inlines → words in one piece, with runs of the same look and owner.
//!
//! Links and abbreviations get elements of their own below the block's.

use super::shaper::{Numerals, Shaper};
use crate::document::{Inline, words};
use crate::pdf::font::FaceId;
pub use crate::pdf::structure::LinkId;
use crate::pdf::structure::{ElementId, Role, StructureTree};
use crate::theme::{Colour, Style, Theme, Weight};

/// What a run looks like, whose it is and where it leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunStyle {
    /// The face it is drawn with.
    pub face: FaceId,
    /// The size of the letters, in points.
    pub size: f32,
    /// From one line to the next, in points.
    pub leading: f32,
    /// Its colour.
    pub colour: Colour,
    /// How wide its numerals are.
    pub numerals: Numerals,
    /// The element that owns it.
    pub owner: ElementId,
    /// The link it is part of.
    pub link: Option<LinkId>,
}

/// A stretch of the words with one style.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    /// Where it ends, in bytes; it begins where the one before ends.
    pub end: usize,
    /// What it looks like.
    pub style: RunStyle,
}

/// The words of a block; a forced break is a line feed.
#[derive(Debug, Default)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their styles, one after another.
    pub runs: Vec<Run>,
}

/// What runs take from around them.
#[derive(Clone, Copy)]
struct Context {
    style: Style,
    italic: bool,
    numerals: Numerals,
    owner: ElementId,
    link: Option<LinkId>,
}

/// What the words of a block look like, and whose they are.
#[derive(Debug, Clone, Copy)]
pub struct TextStyle {
    /// How they look, where nothing in them says otherwise.
    pub style: Style,
    /// How wide their numerals are.
    pub numerals: Numerals,
    /// The element that owns them.
    pub owner: ElementId,
}

impl Words {
    /// The words of some inlines.
    pub fn new(
        inlines: &[Inline],
        style_of_text: TextStyle,
        shaper: &Shaper,
        theme: &Theme,
        tree: &mut StructureTree,
    ) -> Self {
        let TextStyle {
            style,
            numerals,
            owner,
        } = style_of_text;
        let mut gathering = Gathering {
            words: Self::default(),
            shaper,
            theme,
            tree,
        };
        gathering.all(
            inlines,
            Context {
                style,
                italic: false,
                numerals,
                owner,
                link: None,
            },
        );
        gathering.words
    }
}

struct Gathering<'a, 'f> {
    words: Words,
    shaper: &'a Shaper<'f>,
    theme: &'a Theme,
    tree: &'a mut StructureTree,
}

impl Gathering<'_, '_> {
    fn all(&mut self, inlines: &[Inline], context: Context) {
        for inline in inlines {
            self.one(inline, context);
        }
    }

    fn one(&mut self, inline: &Inline, context: Context) {
        match inline {
            Inline::Text(text) => self.text(text, context),
            // The space keeps the words on both sides apart for a reader.
            Inline::Break => self.text(" \n", context),
            Inline::Strong(inlines) => {
                self.all(
                    inlines,
                    Context {
                        style: Style {
                            weight: Weight::Bold,
                            ..context.style
                        },
                        ..context
                    },
                );
            }
            Inline::Emphasis(inlines) => self.all(
                inlines,
                Context {
                    italic: true,
                    ..context
                },
            ),
            Inline::Link { target, inlines } => {
                let (owner, link) =
                    self.tree
                        .add_link(context.owner, target.clone(), words(inlines));
                let style = Style {
                    colour: self.theme.link.colour,
                    ..context.style
                };
                self.all(
                    inlines,
                    Context {
                        style,
                        owner,
                        link: Some(link),
                        ..context
                    },
                );
            }
            Inline::Abbreviation { expansion, inlines } => {
                let owner = self.tree.add(
                    context.owner,
                    Role::Span {
                        expansion: expansion.clone(),
                    },
                );
                self.all(inlines, Context { owner, ..context });
            }
            Inline::Span { class, inlines } => {
                let changes = class
                    .names()
                    .filter_map(|name| self.theme.classes.get(name));
                let style = changes.fold(context.style, |style, change| style.with(change));
                self.all(inlines, Context { style, ..context });
            }
        }
    }

    /// Text, in stretches that one face draws.
    fn text(&mut self, text: &str, context: Context) {
        let family = self.shaper.family();
        let wanted = FaceId::of(context.style.weight == Weight::Bold, context.italic);
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let face = family.drawing(first, wanted);
            let other = |letter: char| family.drawing(letter, wanted) != face;
            let (stretch, after) = rest.split_at(rest.find(other).unwrap_or(rest.len()));
            self.stretch(stretch, face, context);
            rest = after;
        }
    }

    fn stretch(&mut self, text: &str, face: FaceId, context: Context) {
        let style = RunStyle {
            face,
            size: context.style.size.pt(),
            leading: context.style.leading(),
            colour: context.style.colour,
            numerals: context.numerals,
            owner: context.owner,
            link: context.link,
        };
        self.words.text.push_str(text);
        let end = self.words.text.len();
        match self.words.runs.last_mut() {
            Some(run) if run.style == style => run.end = end,
            _ => self.words.runs.push(Run { end, style }),
        }
    }
}
