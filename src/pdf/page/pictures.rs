//! Pictures in their place → the display list.

use super::canvas::{Canvas, Destination, Drawing};
use super::display::Draw;
use crate::pdf::flow::SetPicture;
use crate::pdf::picture::{Art, Placing};

impl Canvas<'_> {
    /// Draws a picture with its top at `y`. One that is decoration is nobody's.
    pub fn picture(&mut self, set: &SetPicture, y: f32, drawing: Drawing) {
        let [width, height] = set.size;
        let area = [set.x, y, width, height];
        let draw = match &set.art {
            Art::Drawing {
                shapes,
                width: natural,
            } => {
                let place = Placing {
                    corner: [set.x, y],
                    scale: width / natural,
                };
                Draw::Drawing(shapes.iter().map(|shape| shape.placed(place)).collect())
            }
            Art::Raster(number) => Draw::Raster {
                area,
                number: *number,
            },
        };
        match (drawing, set.owner) {
            (Drawing::Artifact(artifact), _) => self.artifact(artifact, draw),
            (Drawing::Content, None) => self.underlay(draw),
            (Drawing::Content, Some(owner)) => {
                self.content(owner, draw);
                self.tree.set_frame(owner, area);
                if let Some(id) = &set.id {
                    let page = self.current;
                    self.destinations
                        .insert(id.clone(), Destination { page, y });
                }
            }
        }
    }
}
