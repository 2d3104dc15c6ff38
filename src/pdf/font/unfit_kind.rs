//! Kinds of font files that are sound, and that a PDF cannot have inside it.
//!
//! In come the bytes of a file, out goes its kind. Whoever hears that a sound file is damaged gets the same file again.

use std::fmt;

use write_fonts::read::FontRef;

/// A kind of font that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnfitKind {
    /// Several fonts in one file (`.ttc`, `.otc`).
    Collection,
    /// A font that was packed for web pages (`.woff`, `.woff2`).
    PackedForPages,
    /// A font of the kind before OpenType (`.pfb`, `.pfa`).
    TypeOne,
    /// A font with pictures of letters and no outlines (`.otb`).
    PicturesOnly,
}

/// What the files of some kinds begin with.
const BEGINNINGS: [(&[u8], UnfitKind); 5] = [
    (b"ttcf", UnfitKind::Collection),
    (b"wOFF", UnfitKind::PackedForPages),
    (b"wOF2", UnfitKind::PackedForPages),
    (b"%!", UnfitKind::TypeOne),
    (b"\x80\x01", UnfitKind::TypeOne),
];

/// The tables with outlines of letters.
const OUTLINES: [&[u8; 4]; 3] = [b"glyf", b"CFF ", b"CFF2"];

/// The tables with pictures of letters.
const PICTURES: [&[u8; 4]; 4] = [b"EBDT", b"CBDT", b"bdat", b"sbix"];

impl UnfitKind {
    /// The kind of a file; none where it may be of a kind that can be used.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let mut beginnings = BEGINNINGS.iter();
        let kind = beginnings.find(|(beginning, _)| bytes.starts_with(beginning));
        kind.map(|(_, kind)| *kind)
    }

    /// The kind of a font that has been opened, as its tables tell it.
    pub(super) fn of_tables(font: &FontRef<'_>) -> Option<Self> {
        let has = |tags: &[&[u8; 4]]| {
            let mut tables = font.table_directory().table_records().iter();
            tables.any(|table| {
                table.length() > 0 && tags.iter().any(|tag| table.tag().to_be_bytes() == **tag)
            })
        };
        (has(&PICTURES) && !has(&OUTLINES)).then_some(Self::PicturesOnly)
    }

    /// What to do about it.
    pub(super) fn help(self) -> &'static str {
        match self {
            Self::Collection => {
                "save the font that you need as a file of its own, .ttf or .otf, and name that under [fonts]"
            }
            Self::PackedForPages => {
                "put the .ttf or .otf file that it was made from beside it, and name that under [fonts]"
            }
            Self::TypeOne => "name its OpenType version, .otf, or another font under [fonts]",
            Self::PicturesOnly => {
                "name a version of it with outlines, .ttf or .otf, or another font under [fonts]"
            }
        }
    }
}

impl fmt::Display for UnfitKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Collection => "it is a collection, several fonts in one file",
            Self::PackedForPages => "it is a web font (WOFF), packed for pages on the web",
            Self::TypeOne => "it is a PostScript font of the kind before OpenType (Type 1)",
            Self::PicturesOnly => {
                "it has only pictures of its letters in a few sizes, and no outlines"
            }
        })
    }
}
