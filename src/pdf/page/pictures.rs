//! Pictures in their place → the display list.

use super::canvas::{Canvas, Destination};
use super::display::Draw;
use crate::pdf::flow::PlacedPicture;
use crate::pdf::picture::{Art, Placing};
use crate::pdf::structure::Owner;

impl Canvas<'_> {
    /// Draws a picture with its top at `y`. Decoration goes to the backgrounds.
    pub fn picture(&mut self, placed: &PlacedPicture, y: f32) {
        let [width, height] = placed.size;
        let area = [placed.x, y, width, height];
        let draw = match &placed.art {
            Art::Drawing {
                shapes,
                width: natural,
            } => {
                let place = Placing {
                    corner: [placed.x, y],
                    scale: width / natural,
                };
                Draw::Drawing(shapes.iter().map(|shape| shape.placed(place)).collect())
            }
            Art::Raster(number) => Draw::Raster {
                area,
                number: *number,
            },
        };
        match placed.owner {
            None => self.underlay(draw),
            Some(Owner::Artifact) => self.repeated(draw),
            // What a figure takes up of its page is one of its attributes (ISO 32000-1, 14.8.5.4.3), and known only
            // here.
            Some(Owner::Element(element)) => {
                self.content(element, draw);
                self.tree.set_frame(element, area);
                if let Some(id) = &placed.id {
                    let page = self.current;
                    self.destinations
                        .insert(id.clone(), Destination { page, y });
                }
            }
        }
    }
}
