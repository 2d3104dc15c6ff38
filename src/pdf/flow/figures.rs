//! Figures → pieces: the picture in its size, with its caption, never apart.

use super::blocks::{Composer, Measure, keep_together};
use super::piece::{Content, Piece, add_space, height, trim_space};
use super::row::{CellFlow, Row};
use crate::document::{Alternate, Block, CaptionPosition, Class, Figure, FigureCaption};
use crate::pdf::picture::Art;
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::structure::{ElementId, Role};
use crate::pdf::text::Extent;
use crate::theme::Style;

/// The class of the picture that stands beside the council's name.
const CREST: &str = "crest";
/// A picture leaves so many lines of its page to the heading over it and the words about it.
const LINES_LEFT: f32 = 8.0;

/// A picture has this share of the page at the least, however long its caption is.
const LEAST_SHARE: f32 = 0.25;
/// A picture in a cell becomes no narrower for the sake of the other cells, in points.
const NARROWEST: f32 = 72.0;

/// A picture in its place.
#[derive(Debug, Clone)]
pub struct SetPicture {
    /// What is drawn.
    pub art: Art,
    /// Whose it is; nobody's if it is decoration.
    pub owner: Option<ElementId>,
    /// Its left end, in points from the sheet's left edge.
    pub x: f32,
    /// Its width and height, in points.
    pub size: [f32; 2],
    /// Its id for links.
    pub id: Option<String>,
}

impl Composer<'_, '_> {
    /// Adds a figure. It is scaled down to the measure, and to a page.
    pub fn figure(
        &mut self,
        figure: &Figure,
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let Some(picture) = self.pictures.of(&figure.picture) else {
            return;
        };
        let owner = match &figure.alternate {
            Alternate::Words(words) => Some(self.tree.add(parent, Role::Figure(words.clone()))),
            Alternate::Decoration => None,
        };
        let look = self.theme.figure;
        let mut caption = Vec::new();
        if let (Some(words), Some(owner)) = (&figure.caption, owner) {
            self.figure_caption(words, owner, measure, text, &mut caption);
        }
        let size = self.fitted(picture.size, &figure.class, measure, height(&caption));
        let set = SetPicture {
            art: picture.art.clone(),
            owner,
            x: measure.x,
            size,
            id: figure.id.clone(),
        };
        let drawn = Piece::new(size[1], Content::Picture(Box::new(set)));
        add_space(pieces, look.space_before.pt());
        let position = figure.caption.as_ref().map(|caption| caption.position);
        if position == Some(CaptionPosition::Above) {
            let start = pieces.len();
            pieces.append(&mut caption);
            add_space(pieces, look.caption_gap.pt());
            keep_together(pieces, start);
            pieces.push(drawn);
        } else {
            let start = pieces.len();
            pieces.push(drawn);
            if position.is_some() {
                add_space(pieces, look.caption_gap.pt());
                pieces.append(&mut caption);
                keep_together(pieces, start);
                if let Some(last) = pieces.last_mut() {
                    last.keep_with_next = false;
                }
            }
        }
        add_space(pieces, look.space_after.pt());
    }

    /// How wide a picture in a cell is, and how narrow it may become.
    pub fn figure_extent(&self, figure: &Figure) -> Extent {
        let most = self
            .pictures
            .of(&figure.picture)
            .map_or(0.0, |picture| picture.size[0]);
        Extent {
            least: most.min(NARROWEST),
            most,
        }
    }

    fn figure_caption(
        &mut self,
        caption: &FigureCaption,
        figure: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let owner = self.tree.add(figure, Role::Caption);
        let style = self.dressed(text, &caption.class);
        self.words(&caption.inlines, style, owner, measure, pieces);
    }

    /// How large a picture is drawn: the crest as high as the theme says, any other as large as it is, and none larger
    /// than its room.
    fn fitted(
        &self,
        [width, height]: [f32; 2],
        class: &Class,
        measure: Measure,
        caption: f32,
    ) -> [f32; 2] {
        let wanted = match class.has(CREST) {
            true => self.theme.crest_height.pt() / height,
            false => 1.0,
        };
        let page = Sheet::new(&self.theme.page, Orientation::Upright);
        let turned = Sheet::new(&self.theme.page, Orientation::Sideways);
        // What stands narrower than the page may stand in a table, and a table on its side.
        let room = match measure.width < page.measure() {
            true => page.room().min(turned.room()),
            false => page.room(),
        };
        let others = caption + LINES_LEFT * self.theme.text.leading();
        let room = (room - others).max(room * LEAST_SHARE);
        let scale = wanted.min(measure.width / width).min(room / height);
        [width * scale, height * scale]
    }

    /// Adds blocks with a crest among them: it stands at the right, and the others beside it, at half its height.
    /// What is read first stays first.
    pub fn beside_crest(
        &mut self,
        blocks: &[Block],
        crest: &Figure,
        parent: ElementId,
        measure: Measure,
        text: Style,
        pieces: &mut Vec<Piece>,
    ) {
        let width = self.pictures.of(&crest.picture).map_or(0.0, |picture| {
            let half = Measure {
                width: measure.width / 2.0,
                ..measure
            };
            self.fitted(picture.size, &crest.class, half, 0.0)[0]
        });
        let right = Measure {
            x: measure.x + measure.width - width,
            width,
        };
        let left = Measure {
            width: measure.width - width - text.size.pt(),
            ..measure
        };
        let [mut words, mut picture] = [left, right].map(|measure| CellFlow {
            x: measure.x,
            width: measure.width,
            header: false,
            pieces: Vec::new(),
        });
        let crest_first = blocks.first().is_some_and(|first| is(first, crest));
        if crest_first {
            self.figure(crest, parent, right, text, &mut picture.pieces);
        }
        for block in blocks.iter().filter(|block| !is(block, crest)) {
            self.blocks(
                std::slice::from_ref(block),
                parent,
                left,
                text,
                &mut words.pieces,
            );
        }
        if !crest_first {
            self.figure(crest, parent, right, text, &mut picture.pieces);
        }
        let after = words.pieces.last().filter(|last| last.is_space());
        let after = after.map_or(0.0, |space| space.height);
        trim_space(&mut words.pieces);
        trim_space(&mut picture.pieces);
        let above = (height(&picture.pieces) - height(&words.pieces)) / 2.0;
        if above > 0.0 {
            words.pieces.insert(0, Piece::new(above, Content::Space));
        }
        let cells = match crest_first {
            true => vec![picture, words],
            false => vec![words, picture],
        };
        pieces.push(Piece::row(Row {
            cells,
            padding: 0.0,
            ruled: false,
        }));
        add_space(pieces, after);
    }
}

/// The crest among some blocks.
pub fn crest(blocks: &[Block]) -> Option<&Figure> {
    blocks.iter().find_map(|block| match block {
        Block::Figure(figure) if figure.class.has(CREST) => Some(figure.as_ref()),
        _ => None,
    })
}

fn is(block: &Block, crest: &Figure) -> bool {
    matches!(block, Block::Figure(figure) if figure.picture.span == crest.picture.span)
}
