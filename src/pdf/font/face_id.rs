//! Which of a theme's faces.

/// One of the faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaceId {
    /// Upright.
    Regular,
    /// Upright and bold.
    Bold,
    /// Slanted.
    Italic,
    /// Slanted and bold.
    BoldItalic,
    /// For what the others lack: the first of the fallbacks is 0.
    Fallback(u8),
}

impl FaceId {
    /// Those that every theme has, in the order their numbers are given. More fallbacks may follow.
    pub const ALWAYS: [Self; 5] = [
        Self::Regular,
        Self::Bold,
        Self::Italic,
        Self::BoldItalic,
        Self::Fallback(0),
    ];

    /// The face for bold or italic words.
    pub fn of(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Italic,
            (true, true) => Self::BoldItalic,
        }
    }

    /// Its number, from 0.
    pub fn number(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
            Self::Italic => 2,
            Self::BoldItalic => 3,
            Self::Fallback(place) => 4 + usize::from(place),
        }
    }

    /// Whether it is for what the others lack.
    pub fn is_fallback(self) -> bool {
        matches!(self, Self::Fallback(_))
    }
}
