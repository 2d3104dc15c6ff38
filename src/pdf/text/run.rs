//! Inlines → text in one piece, with runs of the same look and owner.
//!
//! Links and abbreviations get elements of their own below the block's. What no element owns touches no tree.

use super::shaper::{Numerals, Shaper};
use crate::document::{Inline, words};
use crate::pdf::font::FaceId;
use crate::pdf::structure::{LinkId, Owner, Role, StructureTree};
use crate::theme::{Colour, Style, Theme, Weight};

/// What a run looks like, who owns it and which link it is part of.
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
    /// What owns it.
    pub owner: Owner,
    /// The link it is part of.
    pub link: Option<LinkId>,
}

/// A stretch of the text with one style.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    /// Where it ends, in bytes; it begins where the one before ends.
    pub end: usize,
    /// What it looks like.
    pub style: RunStyle,
}

/// The text of a block in runs of one style; a forced break is a line feed.
#[derive(Debug, Default)]
pub struct TextRuns {
    /// The text.
    pub text: String,
    /// The runs, one after another.
    pub runs: Vec<Run>,
}

/// What inlines inherit from those around them.
#[derive(Clone, Copy)]
struct Inherited {
    style: Style,
    italic: bool,
    numerals: Numerals,
    owner: Owner,
    link: Option<LinkId>,
    /// The number of the link or abbreviation they are in; 0 outside.
    part: usize,
}

/// What the words of a block look like, and what owns them.
#[derive(Debug, Clone, Copy)]
pub struct TextStyle {
    /// How they look, where nothing in them says otherwise.
    pub style: Style,
    /// How wide their numerals are.
    pub numerals: Numerals,
    /// What owns them.
    pub owner: Owner,
}

impl TextRuns {
    /// The runs of some inlines.
    pub fn new(
        inlines: &[Inline],
        text_style: TextStyle,
        shaper: &Shaper,
        theme: &Theme,
        tree: &mut StructureTree,
    ) -> Self {
        Gathering::new(shaper, theme, Some(tree)).gathered(inlines, text_style)
    }

    /// The runs of inlines that are drawn as an artifact, or only measured.
    pub fn of_artifact(
        inlines: &[Inline],
        style: Style,
        numerals: Numerals,
        shaper: &Shaper,
        theme: &Theme,
    ) -> Self {
        let text_style = TextStyle {
            style,
            numerals,
            owner: Owner::Artifact,
        };
        Gathering::new(shaper, theme, None).gathered(inlines, text_style)
    }
}

struct Gathering<'a, 'f> {
    runs: TextRuns,
    shaper: &'a Shaper<'f>,
    theme: &'a Theme,
    /// None where nothing is owned by an element.
    tree: Option<&'a mut StructureTree>,
    /// How many links and abbreviations there are so far.
    parts: usize,
    /// Which of them the last run is in. A word that a link ends in is shaped apart from what follows it, and whether
    /// there is an element for the link must not change that: what is measured has to be as wide as what is drawn.
    last_part: usize,
}

impl<'a, 'f> Gathering<'a, 'f> {
    fn new(shaper: &'a Shaper<'f>, theme: &'a Theme, tree: Option<&'a mut StructureTree>) -> Self {
        Self {
            runs: TextRuns::default(),
            shaper,
            theme,
            tree,
            parts: 0,
            last_part: 0,
        }
    }

    fn gathered(mut self, inlines: &[Inline], text_style: TextStyle) -> TextRuns {
        let TextStyle {
            style,
            numerals,
            owner,
        } = text_style;
        self.all(
            inlines,
            Inherited {
                style,
                italic: false,
                numerals,
                owner,
                link: None,
                part: 0,
            },
        );
        self.runs
    }

    fn all(&mut self, inlines: &[Inline], inherited: Inherited) {
        for inline in inlines {
            self.one(inline, inherited);
        }
    }

    fn one(&mut self, inline: &Inline, inherited: Inherited) {
        match inline {
            Inline::Text(text) => self.text(text, inherited),
            // The space keeps the words on both sides apart for a reader.
            Inline::Break => self.text(" \n", inherited),
            Inline::Strong(inlines) => {
                let style = Style {
                    weight: Weight::Bold,
                    ..inherited.style
                };
                self.all(inlines, Inherited { style, ..inherited });
            }
            Inline::Emphasis(inlines) => {
                let italic = true;
                self.all(
                    inlines,
                    Inherited {
                        italic,
                        ..inherited
                    },
                );
            }
            Inline::Link { target, inlines } => {
                let (owner, link) = match (inherited.owner, &mut self.tree) {
                    (Owner::Element(parent), Some(tree)) => {
                        let (own, link) = tree.add_link(parent, target.clone(), words(inlines));
                        (Owner::Element(own), Some(link))
                    }
                    (owner, _) => (owner, None),
                };
                // Within a heading or a table a link has the size and weight of the words around it.
                let style = Style {
                    colour: self.theme.link.colour,
                    ..inherited.style
                };
                self.apart(
                    inlines,
                    Inherited {
                        style,
                        owner,
                        link,
                        ..inherited
                    },
                );
            }
            Inline::Abbreviation { expansion, inlines } => {
                let owner = match &mut self.tree {
                    Some(tree) => {
                        let expansion = expansion.clone();
                        tree.below(inherited.owner, Role::Span { expansion })
                    }
                    None => inherited.owner,
                };
                self.apart(inlines, Inherited { owner, ..inherited });
            }
            Inline::Span { class, inlines } => {
                let changes = class
                    .names()
                    .filter_map(|name| self.theme.classes.get(name));
                let style = changes.fold(inherited.style, |style, change| style.with(change));
                self.all(inlines, Inherited { style, ..inherited });
            }
        }
    }

    /// Adds inlines that have runs of their own.
    fn apart(&mut self, inlines: &[Inline], inherited: Inherited) {
        self.parts += 1;
        let part = self.parts;
        self.all(inlines, Inherited { part, ..inherited });
    }

    /// Text, in stretches that one face draws.
    fn text(&mut self, text: &str, inherited: Inherited) {
        let family = self.shaper.family();
        let wanted = FaceId::of(inherited.style.weight == Weight::Bold, inherited.italic);
        // Character by character, because a name may have one letter that only the fallback has.
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let face = family.drawing(first, wanted);
            let other = |letter: char| family.drawing(letter, wanted) != face;
            let (stretch, after) = rest.split_at(rest.find(other).unwrap_or(rest.len()));
            self.stretch(stretch, face, inherited);
            rest = after;
        }
    }

    fn stretch(&mut self, text: &str, face: FaceId, inherited: Inherited) {
        let style = RunStyle {
            face,
            size: inherited.style.size.pt(),
            leading: inherited.style.leading(),
            colour: inherited.style.colour,
            numerals: inherited.numerals,
            owner: inherited.owner,
            link: inherited.link,
        };
        self.runs.text.push_str(text);
        let end = self.runs.text.len();
        let is_apart = std::mem::replace(&mut self.last_part, inherited.part) != inherited.part;
        match self.runs.runs.last_mut() {
            Some(run) if run.style == style && !is_apart => run.end = end,
            _ => self.runs.runs.push(Run { end, style }),
        }
    }
}
