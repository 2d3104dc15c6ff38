//! Inlines → text in runs of the same look and owner.
//!
//! Links, abbreviations and words that are important or stressed get elements of their own below the block's. What no element owns touches no tree.

use super::face_stretch::face_stretches;
use super::run::{Run, RunStyle, TextRuns, TextStyle};
use super::shaper::{Numerals, Shaper};
use crate::document::{Inline, TextDirection, words};
use crate::pdf::font::FaceId;
use crate::pdf::structure::{LinkId, Owner, Role, StructureTree};
use crate::theme::{Style, Theme, Weight};

/// What inlines inherit from those around them.
#[derive(Clone, Copy)]
pub(super) struct Inherited {
    pub(super) style: Style,
    pub(super) italic: bool,
    pub(super) numerals: Numerals,
    pub(super) owner: Owner,
    pub(super) link: Option<LinkId>,
    /// The number of the innermost element they are in, below the block's; 0 outside.
    pub(super) part: usize,
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
            direction: TextDirection::LeftToRight,
        };
        Gathering::new(shaper, theme, None).gathered(inlines, text_style)
    }
}

pub(super) struct Gathering<'a, 'f> {
    runs: TextRuns,
    shaper: &'a Shaper<'f>,
    theme: &'a Theme,
    /// None where nothing is owned by an element.
    pub(super) tree: Option<&'a mut StructureTree>,
    /// How many elements below the block's there are so far.
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
            direction,
        } = text_style;
        self.runs.direction = direction;
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
        self.runs.find_scripts(self.tree);
        self.runs
    }

    pub(super) fn all(&mut self, inlines: &[Inline], inherited: Inherited) {
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
                let owner = self.below(inherited.owner, Role::Strong);
                let inner = Inherited {
                    style,
                    owner,
                    ..inherited
                };
                self.apart(inlines, inner);
            }
            Inline::Emphasis(inlines) => {
                let owner = self.below(inherited.owner, Role::Em);
                let inner = Inherited {
                    italic: true,
                    owner,
                    ..inherited
                };
                self.apart(inlines, inner);
            }
            Inline::Link { target, inlines } => {
                let (owner, link) = match (inherited.owner, &mut self.tree) {
                    (Owner::Element(parent), Some(tree)) => {
                        let (own, link) = tree.add_link(parent, target.clone(), words(inlines));
                        (Owner::Element(own), Some(link))
                    }
                    (owner, _) => (owner, None),
                };
                // Within a heading or a table a link has the size of the words around it, and their weight at the least.
                let style = Style {
                    colour: self.theme.link.colour,
                    weight: match self.theme.link.weight {
                        Weight::Bold => Weight::Bold,
                        Weight::Regular => inherited.style.weight,
                    },
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
                let expansion = expansion.clone();
                let owner = self.below(inherited.owner, Role::Span { expansion });
                self.apart(inlines, Inherited { owner, ..inherited });
            }
            Inline::Span {
                class,
                is_together,
                inlines,
            } => {
                let changes = class
                    .names()
                    .filter_map(|name| self.theme.classes.get(name));
                let style = changes.fold(inherited.style, |style, change| style.with(change));
                let start = self.runs.text.len();
                self.all(inlines, Inherited { style, ..inherited });
                if *is_together {
                    self.runs.together.push(start..self.runs.text.len());
                }
            }
            Inline::Passage { writing, inlines } => self.passage(writing, inlines, inherited),
        }
    }

    /// An element below an owner, where elements are made.
    fn below(&mut self, owner: Owner, role: Role) -> Owner {
        match &mut self.tree {
            Some(tree) => tree.below(owner, role),
            None => owner,
        }
    }

    /// Adds inlines that have runs of their own.
    pub(super) fn apart(&mut self, inlines: &[Inline], inherited: Inherited) {
        self.parts += 1;
        let part = self.parts;
        self.all(inlines, Inherited { part, ..inherited });
    }

    /// Text, in stretches that one face draws.
    fn text(&mut self, text: &str, inherited: Inherited) {
        let wanted = FaceId::of(inherited.style.weight == Weight::Bold, inherited.italic);
        let family = self.shaper.family();
        for (face, stretch) in face_stretches(text, wanted, family) {
            self.stretch(stretch, face, inherited);
        }
    }

    pub(super) fn stretch(&mut self, text: &str, face: FaceId, inherited: Inherited) {
        if text.is_empty() {
            return;
        }
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::document::Target;
    use crate::pdf::font::{Family, FontFile};
    use crate::pdf::text::Vocabulary;

    #[test]
    fn what_is_measured_has_the_runs_of_what_is_drawn() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
        let theme = folder.join("theme.toml");
        let mut theme = crate::theme::read(&Default::default(), &theme, &mut Default::default())
            .expect("a theme");
        let fonts: Vec<FontFile> = theme
            .fonts
            .files()
            .into_iter()
            .map(|font| {
                let path = folder.join(font);
                let read = std::fs::read(&path);
                FontFile::new(path, read)
            })
            .collect();
        let family = Family::of(&fonts);
        let family = family.unwrap_or_else(|faults| panic!("{faults:?}"));
        let shaper = Shaper::new(&family, Vocabulary::default());
        // A link of the same colour as the text: only what owns it tells it apart.
        theme.link.colour = theme.text.colour;
        let text = |words: &str| Inline::Text(words.to_owned());
        let short = |words: &str| Inline::Abbreviation {
            expansion: "Audio-visual".to_owned(),
            inlines: vec![text(words)],
        };
        let link = Inline::Link {
            target: Target::Place("grades".to_owned()),
            inlines: vec![text("T"), short("AV")],
        };
        let inlines = [
            text("("),
            short("AV"),
            short("To"),
            text("A"),
            link,
            text(")"),
        ];
        let mut tree = StructureTree::new();
        let text_style = TextStyle {
            style: theme.text,
            numerals: Numerals::Running,
            owner: Owner::Element(tree.document()),
            direction: TextDirection::LeftToRight,
        };
        let drawn = TextRuns::new(&inlines, text_style, &shaper, &theme, &mut tree);
        let numerals = Numerals::Running;
        let measured = TextRuns::of_artifact(&inlines, theme.text, numerals, &shaper, &theme);
        let ends = |runs: &TextRuns| runs.runs.iter().map(|run| run.end).collect::<Vec<_>>();
        assert_eq!(ends(&drawn), [1, 3, 5, 6, 7, 9, 10]);
        assert_eq!(ends(&measured), ends(&drawn));
    }
}
