//! The level of a heading.
//!
//! In comes the name of a heading's tag, out goes one of six levels. It must not know how a level looks: what draws
//! headings keeps six of something and asks for one.

/// How deep a heading is: the title of the paper first, then its parts, theirs, and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// `<h1>`, the title.
    One,
    /// `<h2>`.
    Two,
    /// `<h3>`.
    Three,
    /// `<h4>`.
    Four,
    /// `<h5>`.
    Five,
    /// `<h6>`.
    Six,
}

impl Level {
    /// The level of a heading by the name of its tag; none if that is not a heading's.
    pub fn of_tag(name: &str) -> Option<Self> {
        match name {
            "h1" => Some(Self::One),
            "h2" => Some(Self::Two),
            "h3" => Some(Self::Three),
            "h4" => Some(Self::Four),
            "h5" => Some(Self::Five),
            "h6" => Some(Self::Six),
            _ => None,
        }
    }

    /// Its number, from 1 to 6.
    pub fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
            Self::Five => 5,
            Self::Six => 6,
        }
    }

    /// The level above it; the title has none, and stays.
    pub fn above(self) -> Self {
        match self {
            Self::One | Self::Two => Self::One,
            Self::Three => Self::Two,
            Self::Four => Self::Three,
            Self::Five => Self::Four,
            Self::Six => Self::Five,
        }
    }

    /// What belongs to this level among six things, the first of which is the title's. There is one for every level, so
    /// nothing has to be guessed for a seventh.
    pub fn of<T>(self, six: &[T; 6]) -> &T {
        let [one, two, three, four, five, six] = six;
        match self {
            Self::One => one,
            Self::Two => two,
            Self::Three => three,
            Self::Four => four,
            Self::Five => five,
            Self::Six => six,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Level;

    #[test]
    fn every_heading_has_a_level_and_nothing_else_has() {
        for number in 1..=6_u8 {
            let level = Level::of_tag(&format!("h{number}")).expect("a heading");
            assert_eq!(level.number(), number);
            assert_eq!(*level.of(&[1, 2, 3, 4, 5, 6]), number);
        }
        for other in ["h0", "h7", "hr", "p", ""] {
            assert_eq!(Level::of_tag(other), None, "{other}");
        }
    }
}
