//! Figures → pieces: the picture in its size, with its caption, never apart.

use super::column::Column;
use super::composer::Composer;
use super::measure::Measure;
use super::piece::{CellFlow, CellRow, Content, Piece, height, trim_space};
use super::placed::PlacedPicture;
use crate::document::{Alternate, Block, CaptionPosition, Figure, FigureCaption, FigureKind};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::structure::{Owner, Role};
use crate::pdf::text::Extent;

/// A picture leaves this many lines of its page to the heading above it and the words about it. Without them a picture
/// as high as a page would be alone on it, and the heading that it is kept with could not be on the same page.
const LINES_LEFT: f32 = 8.0;

/// A picture has at least this share of the page, however long its caption is.
const LEAST_SHARE: f32 = 0.25;
/// A picture in a cell becomes no narrower than this for the sake of the other cells, in points.
const NARROWEST: f32 = 72.0;

impl Composer<'_, '_> {
    /// Adds a figure. It is scaled down to the measure, and to a page.
    pub fn figure(&mut self, figure: &Figure, column: &mut Column) {
        let Some(picture) = self.pictures.of(&figure.picture) else {
            return;
        };
        // The caption is beside the figure in the tree, not within it: the words of a figure take the place of all that
        // is in it (ISO 32000-1, 14.9.3), and nobody would hear the caption.
        let group = match figure.caption {
            Some(_) => self.tree.below(column.owner, Role::Div),
            None => column.owner,
        };
        let owner = match (&figure.alternate, group) {
            (Alternate::Words(words), owner) => {
                Some(self.tree.below(owner, Role::Figure(words.clone())))
            }
            // Decoration among content is an artifact like any background.
            (Alternate::Decoration, Owner::Element(_)) => None,
            (Alternate::Decoration, Owner::Artifact) => Some(Owner::Artifact),
        };
        let named = owner.unwrap_or(Owner::Artifact);
        let language = figure.language.as_ref();
        self.tree.set_language(named, language);
        if figure.caption.is_some() {
            self.tree.set_language(group, language);
        }
        let look = self.theme.figure;
        let mut caption = Vec::new();
        if let (Some(words), Some(_)) = (&figure.caption, owner) {
            let below = Column::new(group, column.measure, column.style, &mut caption);
            let mut below = below.running(column.direction);
            self.figure_caption(words, &mut below);
        }
        let size = self.fitted(picture.size, figure.kind, column.measure, height(&caption));
        let placed = PlacedPicture {
            art: picture.art.clone(),
            owner,
            x: column.measure.x,
            size,
            id: figure.id.clone(),
        };
        let drawn = Piece::new(size[1], Content::Picture(Box::new(placed)));
        column.space(look.space_before.pt());
        let start = column.len();
        match figure.caption.as_ref().map(|caption| caption.position) {
            Some(CaptionPosition::Above) => {
                column.insert(start, caption);
                column.space(look.caption_gap.pt());
                column.keep_together(start);
                column.push(drawn);
            }
            Some(CaptionPosition::Below) => {
                column.push(drawn);
                column.space(look.caption_gap.pt());
                let end = column.len();
                column.insert(end, caption);
                column.keep_together(start);
                // The figure stays together, but not with what follows it.
                if let Some(last) = column.pieces_from(start).last_mut() {
                    last.keep_with_next = false;
                }
            }
            None => column.push(drawn),
        }
        column.space(look.space_after.pt());
    }

    /// How wide a picture in a cell is, and how narrow it may become.
    pub fn figure_extent(&self, figure: &Figure) -> Extent {
        let most = self
            .pictures
            .of(&figure.picture)
            .map_or(0.0, |picture| picture.size[0]);
        Extent {
            least: most.min(NARROWEST),
            tied: most.min(NARROWEST),
            together: most.min(NARROWEST),
            most,
        }
    }

    fn figure_caption(&mut self, caption: &FigureCaption, column: &mut Column) {
        let owner = self.tree.below(column.owner, Role::Caption);
        let style = self.with_classes(column.style, &caption.class);
        let mut own = column.part().owned_by(owner).in_style(style);
        self.words(&caption.inlines, &mut own);
    }

    /// How large a picture is drawn, in points: the crest as high as the theme says, any other as large as it is, and
    /// none larger than its room. Its caption is so many points high.
    fn fitted(
        &self,
        [width, height]: [f32; 2],
        kind: FigureKind,
        measure: Measure,
        caption: f32,
    ) -> [f32; 2] {
        let wanted = match kind {
            FigureKind::Crest => self.theme.crest_height.pt() / height,
            FigureKind::Picture => 1.0,
        };
        let page = Sheet::new(&self.theme.page, Orientation::Upright);
        let turned = Sheet::new(&self.theme.page, Orientation::Sideways);
        // A picture in a narrow column may be in a table, and whether that table is turned sideways is decided only by
        // how wide its cells become. So it must fit both ways.
        let room = match measure.width < page.measure() {
            true => page.room().min(turned.room()),
            false => page.room(),
        };
        let others = caption + LINES_LEFT * self.theme.text.leading();
        let room = (room - others).max(room * LEAST_SHARE);
        let scale = wanted.min(measure.width / width).min(room / height);
        [width * scale, height * scale]
    }

    /// Adds blocks with a crest among them: it is at the right, and the others beside it, centred on its height. What
    /// is read first stays first.
    pub fn beside_crest(&mut self, blocks: &[Block], crest: &Figure, column: &mut Column) {
        let (owner, measure, style) = (column.owner, column.measure, column.style);
        let width = self.pictures.of(&crest.picture).map_or(0.0, |picture| {
            let half = Measure {
                width: measure.width / 2.0,
                ..measure
            };
            self.fitted(picture.size, crest.kind, half, 0.0)[0]
        });
        let right = Measure {
            x: measure.x + measure.width - width,
            width,
        };
        let left = Measure {
            width: measure.width - width - style.size.pt(),
            ..measure
        };
        let (mut words, mut picture) = (Vec::new(), Vec::new());
        let is_crest = |block: &Block| matches!(block, Block::Figure(figure) if figure.picture.id == crest.picture.id);
        let crest_first = blocks.first().is_some_and(is_crest);
        // The crest is set when it is read, so that the numbers of the elements follow the reading order.
        if crest_first {
            self.figure(crest, &mut Column::new(owner, right, style, &mut picture));
        }
        for block in blocks.iter().filter(|block| !is_crest(block)) {
            let mut beside = Column::new(owner, left, style, &mut words);
            self.blocks(std::slice::from_ref(block), &mut beside);
        }
        if !crest_first {
            self.figure(crest, &mut Column::new(owner, right, style, &mut picture));
        }
        let after = words.last().filter(|last| last.is_space());
        let after = after.map_or(0.0, |space| space.height);
        trim_space(&mut words);
        trim_space(&mut picture);
        let above = (height(&picture) - height(&words)) / 2.0;
        if above > 0.0 {
            words.insert(0, Piece::new(above, Content::Space));
        }
        let words = CellFlow::new(left, false, words);
        let picture = CellFlow::new(right, false, picture);
        // Cells are drawn one after another, and that makes the reading order, wherever they are on the sheet.
        let cells = match crest_first {
            true => vec![picture, words],
            false => vec![words, picture],
        };
        column.push(Piece::row(CellRow::plain(cells)));
        column.space(after);
    }
}

/// The crest among some blocks.
pub fn crest(blocks: &[Block]) -> Option<&Figure> {
    blocks.iter().find_map(|block| match block {
        Block::Figure(figure) if figure.kind == FigureKind::Crest => Some(figure.as_ref()),
        _ => None,
    })
}
