//! What a pixel is made of.

/// The colours of a picture of pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// One byte, from black to white.
    Grey,
    /// Three: red, green and blue.
    Rgb,
}
