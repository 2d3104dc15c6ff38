//! What a picture can have that cannot be printed, each with a sentence for the person who made the picture.

use std::fmt;

use crate::bounds::{DEEPEST_DRAWING, MOST_PIXELS_TOGETHER};

/// What cannot be printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unprintable {
    /// Not XML, or not SVG.
    NotWellFormed(String),
    /// A drawing that does not say how large it is.
    NoSize,
    /// A colour that runs into another.
    Gradient,
    /// A fill of repeated tiles.
    Pattern,
    /// Something that lets what is behind it show through.
    Transparency,
    /// Colours mixed with what is behind.
    Blending,
    /// Parts hidden by light and dark.
    Mask,
    /// A shadow, a blur and the like.
    Filter,
    /// A clip path of more than one outline.
    ClipOfSeveral,
    /// A picture of pixels inside a drawing.
    PictureWithin,
    /// HTML inside a drawing.
    Html,
    /// A program.
    Script,
    /// Entities that write out more than a drawing may hold.
    Entities,
    /// Groups in groups without end.
    TooDeep,
    /// More points than a drawing may have, with all that is used again and again.
    TooIntricate,
    /// Something that moves.
    Animation,
    /// A letter that no font of the theme can show.
    Letter(char),
    /// A file that is no PNG, or a broken one.
    NotAPng(String),
    /// A file that is no JPEG, or a broken one.
    NotAJpeg,
    /// A JPEG in which pixels are missing, or were written over.
    Damaged,
    /// A JPEG made in a way that a PDF does not know.
    JpegKind,
    /// Colours mixed for a printing press.
    Cmyk,
    /// A photograph that lies on its side, with a note to turn it.
    Turned,
    /// More pixels than a paper can be asked to carry.
    TooLarge,
    /// More pixels than all pictures of a paper may have together.
    TooMany,
}

impl fmt::Display for Unprintable {
    /// What is wrong, as the end of a sentence that begins with the picture.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::NotWellFormed(why) => return write!(out, "cannot be read as SVG: {why}"),
            Self::NotAPng(why) => return write!(out, "cannot be read as PNG: {why}"),
            Self::Letter(letter) => {
                let code = u32::from(*letter);
                return write!(
                    out,
                    "has the letter ‘{letter}’ (U+{code:04X}), which no font of the theme can show"
                );
            }
            Self::NoSize => "does not say how large it is",
            Self::Gradient => "has a gradient, which cannot be printed in plain colours",
            Self::Pattern => "has a fill of repeated tiles (`<pattern>`), which cannot be printed",
            Self::Transparency => "has something that can be seen through",
            Self::Blending => "mixes colours with their background",
            Self::Mask => "has a mask, which cannot be printed",
            Self::Filter => "has a filter, which cannot be printed",
            Self::ClipOfSeveral => "has a clip path of several shapes, which cannot be printed",
            Self::PictureWithin => "has another picture inside it",
            Self::Html => "has HTML inside it (`<foreignObject>`)",
            Self::Script => "has a script, and nothing in a paper may run",
            Self::Entities => "has entities that write out more than a megabyte",
            Self::TooDeep => {
                return write!(
                    out,
                    "has groups inside one another, more than {DEEPEST_DRAWING} deep"
                );
            }
            Self::TooIntricate => {
                "is too intricate: it has too many points, attributes or style rules"
            }
            Self::TooMany => {
                let most = MOST_PIXELS_TOGETHER / 1_000_000;
                return write!(
                    out,
                    "is one too many: together the pictures have more than {most} million pixels"
                );
            }
            Self::Animation => "moves, and paper does not",
            Self::NotAJpeg => "cannot be read as JPEG",
            Self::Damaged => "is a damaged JPEG: some of its pixels are missing",
            Self::JpegKind => "is a JPEG of a kind that a PDF cannot hold",
            Self::Cmyk => "is in the colours of a printing press (CMYK)",
            Self::Turned => "is stored on its side, with a note to the viewer to turn it",
            Self::TooLarge => "has too many pixels",
        };
        out.write_str(what)
    }
}

impl Unprintable {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::NotWellFormed(_) => {
                "fix the drawing: close every tag, and put every attribute in quotation marks"
            }
            Self::NoSize => "give its `<svg>` a viewBox, or a width and a height",
            Self::Gradient => "give the shape one colour",
            Self::Pattern => {
                "draw the lines or dots as shapes of their own, cut off by a `clip-path`"
            }
            Self::Transparency => "make it opaque: choose the colour that is seen in the end",
            Self::Blending => "choose the colour that is seen in the end",
            Self::Mask => "cut it off by a `clip-path` of one shape, or draw it as it is seen",
            Self::Filter => "draw it without shadow or blur",
            Self::ClipOfSeveral => "join the shapes of the clip path into one `<path>`",
            Self::PictureWithin => "draw it, or save the whole picture as PNG or JPEG",
            Self::Html => "write the words as `<text>`",
            Self::Script => "remove it",
            Self::Entities => "save it as plain SVG",
            Self::TooDeep => "ungroup what is in it",
            Self::TooIntricate => "simplify it, or save it as PNG",
            Self::TooMany => {
                "make the pictures smaller: 2,000 pixels are plenty for the width of a page"
            }
            Self::Animation => "draw one moment of it",
            Self::Letter(_) => "write it in another way, or add a font that has it",
            Self::NotAPng(_) | Self::NotAJpeg => "open it where it was made, and save it again",
            Self::Damaged => "take a sound copy from where it was made",
            Self::JpegKind => "save it again as an ordinary or progressive JPEG of 8 bits a colour",
            Self::Cmyk => "save it again in RGB",
            Self::Turned => "turn it in a picture editor, and save it again",
            Self::TooLarge => "make it smaller: 2,000 pixels are plenty for the width of a page",
        }
    }
}
