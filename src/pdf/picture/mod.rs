//! The pictures of a document → what can be drawn of them, or what is wrong with them.
//!
//! SVG becomes plain areas and lines, PNG and JPEG become pixels. What cannot be printed as it is shown on the web page
//! is reported, so that the two never differ. Where a picture is on a page is not decided here.

mod bare;
mod colours;
mod intricacy;
mod jpeg;
mod jpeg_bits;
mod jpeg_block;
mod jpeg_pixels;
mod known_drawings;
mod line;
mod path;
mod raster;
mod shape;
mod svg;
mod unprintable;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

pub use bare::bare;
pub use colours::Colours;
pub use known_drawings::KnownDrawings;
pub use raster::{Pixels, Raster};
pub use shape::{Cap, Contour, FillRule, Join, Pen, Placing, Shape, Step};
use svg::{Drawing, POINTS_A_PIXEL};
use unprintable::Unprintable;

use super::font::Family;
use crate::bounds::MOST_PIXELS_TOGETHER;
use crate::document::{self, Document, Format, PictureId};

/// A picture that cannot be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFault {
    /// Its place in the page.
    pub span: Range<usize>,
    /// What is wrong: "the picture ‘crest.svg’ has a gradient, …".
    pub message: String,
    /// What to do about it.
    pub help: &'static str,
}

/// What is wrong with a picture file that no page has shown yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: &'static str,
}

/// The pictures of a document, opened.
#[derive(Debug, Default)]
pub struct Pictures {
    pictures: BTreeMap<PictureId, OpenedPicture>,
    /// Pictures of pixels, each once however often it is shown.
    rasters: Vec<Arc<Raster>>,
}

/// A picture that can be drawn.
#[derive(Debug, Clone)]
pub struct OpenedPicture {
    /// Its width and height, in points.
    pub size: [f32; 2],
    /// What is drawn.
    pub art: Art,
}

/// What is drawn of a picture.
#[derive(Debug, Clone)]
pub enum Art {
    /// Areas and lines.
    Drawing {
        /// In points from the picture's left top corner.
        shapes: Arc<[Shape]>,
        /// How wide the picture is that they make, in points.
        width: f32,
    },
    /// The pixels of that number.
    Raster(usize),
}

impl Pictures {
    /// Opens the pictures of a document. Every one that cannot be printed is reported.
    pub fn open(document: &Document, family: &Family) -> Result<Self, Vec<PictureFault>> {
        Self::open_with(document, family, &KnownDrawings::default())
    }

    /// The same with the drawings that have been read of other documents with these fonts.
    pub fn open_with(
        document: &Document,
        family: &Family,
        drawings: &KnownDrawings,
    ) -> Result<Self, Vec<PictureFault>> {
        let mut pictures = Self::default();
        let mut known: BTreeMap<&str, OpenedPicture> = BTreeMap::new();
        let mut faults = Vec::new();
        let mut together = 0;
        for figure in document::figures(&document.blocks) {
            let picture = &figure.picture;
            // A file that is shown twice is opened once, and its pixels are in the PDF once.
            let file = picture.file.as_deref();
            let from_file = file.and_then(|file| known.get(file)).cloned();
            let drawn = || match picture.format {
                Format::Svg => drawings.get(&picture.bytes),
                Format::Png | Format::Jpeg => None,
            };
            let opened = match from_file.or_else(drawn) {
                Some(opened) => opened,
                None => match open(picture.format, &picture.bytes, family) {
                    Ok(Decoded::Drawing(drawing)) => {
                        let opened = OpenedPicture::from(drawing);
                        drawings.keep(&picture.bytes, &opened);
                        opened
                    }
                    Ok(Decoded::Raster(raster)) => {
                        let more = raster.unpacked();
                        if together + more > MOST_PIXELS_TOGETHER {
                            faults.push(self::fault(picture, &Unprintable::TooMany));
                            continue;
                        }
                        together += more;
                        pictures.raster(raster)
                    }
                    // The other pictures are still opened: all faults are reported in one run.
                    Err(found) => {
                        faults.extend(found.into_iter().map(|fault| self::fault(picture, &fault)));
                        continue;
                    }
                },
            };
            if let Some(file) = file {
                known.insert(file, opened.clone());
            }
            let sized = OpenedPicture {
                size: asked(opened.size, picture),
                art: opened.art,
            };
            pictures.pictures.insert(picture.id, sized);
        }
        match faults.is_empty() {
            true => Ok(pictures),
            false => Err(faults),
        }
    }

    /// What is drawn of a picture of the document.
    pub fn of(&self, picture: &document::Picture) -> Option<&OpenedPicture> {
        self.pictures.get(&picture.id)
    }

    /// The pictures of pixels, by their numbers.
    pub fn rasters(&self) -> &[Arc<Raster>] {
        &self.rasters
    }

    fn raster(&mut self, raster: Raster) -> OpenedPicture {
        let size = [raster.width, raster.height].map(|pixels| pixels as f32 * POINTS_A_PIXEL);
        self.rasters.push(Arc::new(raster));
        OpenedPicture {
            size,
            art: Art::Raster(self.rasters.len() - 1),
        }
    }
}

impl From<Drawing> for OpenedPicture {
    fn from(drawing: Drawing) -> Self {
        Self {
            size: drawing.size,
            art: Art::Drawing {
                shapes: drawing.shapes.into(),
                width: drawing.size[0],
            },
        }
    }
}

/// What a file turned out to be.
enum Decoded {
    Drawing(Drawing),
    Raster(Raster),
}

/// What is wrong with a picture file, whatever page may show it; nothing if it can be printed.
pub fn faults_of_file(name: &str, bytes: &Arc<[u8]>, family: &Family) -> Vec<FileFault> {
    let Some(format) = Format::of(name) else {
        return Vec::new();
    };
    let found = open(format, bytes, family).err().unwrap_or_default();
    let found = found.into_iter().map(|unprintable| FileFault {
        message: format!("the picture ‘{name}’ {unprintable}"),
        help: unprintable.help(),
    });
    found.collect()
}

fn open(
    format: Format,
    bytes: &Arc<[u8]>,
    family: &Family,
) -> Result<Decoded, BTreeSet<Unprintable>> {
    let only = |fault| BTreeSet::from([fault]);
    match format {
        Format::Svg => {
            let text = std::str::from_utf8(bytes)
                .map_err(|error| only(Unprintable::NotWellFormed(error.to_string())))?;
            svg::read(text, family).map(Decoded::Drawing)
        }
        Format::Png => raster::png(bytes).map(Decoded::Raster).map_err(only),
        Format::Jpeg => raster::jpeg(bytes).map(Decoded::Raster).map_err(only),
    }
}

/// The size that the page asks for; what it leaves open follows from the picture's proportions, and both together are
/// a frame that the picture is fitted into.
fn asked([width, height]: [f32; 2], picture: &document::Picture) -> [f32; 2] {
    let across = picture.width.map(|asked| asked * POINTS_A_PIXEL / width);
    let down = picture.height.map(|asked| asked * POINTS_A_PIXEL / height);
    let scale = match (across, down) {
        (Some(across), Some(down)) => across.min(down),
        (Some(scale), None) | (None, Some(scale)) => scale,
        (None, None) => 1.0,
    };
    [width * scale, height * scale]
}

fn fault(picture: &document::Picture, unprintable: &Unprintable) -> PictureFault {
    let which = match &picture.file {
        Some(file) => format!("the picture ‘{file}’"),
        None => "this drawing".to_owned(),
    };
    PictureFault {
        span: picture.span.clone(),
        message: format!("{which} {unprintable}"),
        help: unprintable.help(),
    }
}
