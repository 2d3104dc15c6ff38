//! Why a font cannot be used, with a sentence and help for whoever chose it.

use std::fmt;

use super::unfit_kind::UnfitKind;

/// Why a font cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FontReason {
    /// The file cannot be read.
    Unreadable(String),
    /// The file is something else.
    NotAFont,
    /// The file is a font of a kind that a PDF cannot have inside it.
    OfKind(UnfitKind),
    /// A part of the file is missing, or it is not as it was made.
    Damaged,
    /// Its maker does not allow it inside documents.
    Restricted,
    /// Its maker allows only all of it inside a document.
    WholeOnly,
    /// Its maker allows only pictures of its letters.
    BitmapsOnly,
    /// It lacks a letter that English needs.
    Lacks(char),
}

impl FontReason {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Unreadable(_) | Self::NotAFont | Self::Lacks(_) => {
                "put the font file there, or name another one under [fonts] in the theme"
            }
            Self::OfKind(kind) => kind.help(),
            Self::Damaged => "get the file again from where it came from, and put it in its place",
            Self::Restricted | Self::WholeOnly | Self::BitmapsOnly => {
                "name another font under [fonts], or ask its maker for a file that may be embedded in documents"
            }
        }
    }
}

impl fmt::Display for FontReason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self {
            Self::Unreadable(why) => why,
            Self::NotAFont => "it is not a TrueType or OpenType font",
            Self::OfKind(kind) => return kind.fmt(out),
            Self::Damaged => "it is damaged, or not all of it is there",
            Self::Restricted => "its licence does not allow it in documents",
            Self::WholeOnly => {
                "its licence allows only the whole font in a document, and a PDF has the letters that it uses"
            }
            Self::BitmapsOnly => {
                "its licence does not allow the shapes of its letters in documents"
            }
            Self::Lacks(letter) => {
                return write!(
                    out,
                    "it has no ‘{letter}’, and English cannot be written without it"
                );
            }
        };
        out.write_str(reason)
    }
}
