//! Where a text is → what ends a line of it.

/// What a character that ends a line becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineBreaks {
    /// A line feed: in a text where a line feed ends a line.
    Feeds,
    /// A line separator (U+2028): in a text where a line feed is a space, as in a web page.
    Separators,
}

impl LineBreaks {
    /// The character.
    pub(super) fn sign(self) -> char {
        match self {
            LineBreaks::Feeds => '\n',
            LineBreaks::Separators => '\u{2028}',
        }
    }
}
