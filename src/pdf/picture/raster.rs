//! PNG and JPEG → pixels as a PDF holds them.
//!
//! A JPEG goes in as it came. A PNG is decoded and put on white, because a PDF/A page for the archive has nothing
//! transparent in it.

use std::io::Cursor;
use std::sync::Arc;

use png::{ColorType, Decoder, Limits, Transformations};

use super::bare;
use super::colours::Colours;
use super::jpeg;
use super::jpeg_pixels::has_all_pixels;
use super::unprintable::Unprintable;

use crate::bounds::MOST_PIXELS;

/// A picture of pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct Raster {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// What a pixel is made of.
    pub colours: Colours,
    /// The pixels.
    pub pixels: Pixels,
}

/// How pixels are kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Pixels {
    /// A whole JPEG file.
    Jpeg(Arc<[u8]>),
    /// Byte by byte, from the left top.
    Plain(Vec<u8>),
}

impl Raster {
    /// How many pixels are unpacked, and wait in memory until the paper is written.
    pub fn unpacked(&self) -> u64 {
        match self.pixels {
            Pixels::Jpeg(_) => 0,
            Pixels::Plain(_) => u64::from(self.width) * u64::from(self.height),
        }
    }
}

/// Reads a JPEG.
pub fn jpeg(bytes: &Arc<[u8]>) -> Result<Raster, Unprintable> {
    let facts = jpeg::read(bytes)?;
    // A file that ends early is drawn in part by one program, and not at all by another.
    if bare::bare(bytes).is_none() {
        return Err(Unprintable::NotAJpeg);
    }
    within_reason(facts.width, facts.height)?;
    if !has_all_pixels(bytes) {
        return Err(Unprintable::Damaged);
    }
    Ok(Raster {
        width: facts.width,
        height: facts.height,
        colours: facts.colours,
        pixels: Pixels::Jpeg(bytes.clone()),
    })
}

/// Reads a PNG.
pub fn png(bytes: &[u8]) -> Result<Raster, Unprintable> {
    let fault = |error: png::DecodingError| Unprintable::NotAPng(error.to_string());
    let mut decoder = Decoder::new(Cursor::new(bytes));
    // A small file can unpack to any number of pixels: the limit is set before anything is decoded.
    decoder.set_limits(Limits {
        bytes: MOST_PIXELS as usize * 4,
    });
    // Palettes become colours, and every colour a byte.
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(fault)?;
    within_reason(reader.info().width, reader.info().height)?;
    let size = reader.output_buffer_size().ok_or(Unprintable::TooLarge)?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(fault)?;
    pixels.truncate(frame.buffer_size());
    let (colours, pixels) = match frame.color_type {
        ColorType::Grayscale => (Colours::Grey, pixels),
        ColorType::GrayscaleAlpha => (Colours::Grey, on_white::<2>(&pixels)),
        ColorType::Rgba => (Colours::Rgb, on_white::<4>(&pixels)),
        ColorType::Rgb | ColorType::Indexed => (Colours::Rgb, pixels),
    };
    Ok(Raster {
        width: frame.width,
        height: frame.height,
        colours,
        pixels: Pixels::Plain(pixels),
    })
}

fn within_reason(width: u32, height: u32) -> Result<(), Unprintable> {
    match u64::from(width) * u64::from(height) {
        0..=MOST_PIXELS => Ok(()),
        _ => Err(Unprintable::TooLarge),
    }
}

/// Pixels whose last byte says how much they cover, put on white.
fn on_white<const BYTES: usize>(pixels: &[u8]) -> Vec<u8> {
    let mut opaque = Vec::with_capacity(pixels.len());
    for pixel in pixels.chunks_exact(BYTES) {
        if let Some((cover, colours)) = pixel.split_last() {
            let cover = u16::from(*cover);
            opaque.extend(colours.iter().map(|colour| {
                // Half of 255 is added, so that the division rounds.
                let mixed = u16::from(*colour) * cover + 255 * (255 - cover);
                ((mixed + 127) / 255) as u8
            }));
        }
    }
    opaque
}

#[cfg(test)]
mod tests {
    use super::on_white;

    #[test]
    fn what_can_be_seen_through_is_laid_on_white() {
        // black: opaque, half, not at all; 0·128 + 255·127 = 32385, and that over 255 is 127
        assert_eq!(on_white::<2>(&[0, 255, 0, 128, 0, 0]), [0, 127, 255]);
        assert_eq!(on_white::<4>(&[10, 20, 30, 255]), [10, 20, 30]);
    }
}
