//! The first characters of some words, so that most words of a text need no comparison with them.

/// One bit for each character of ASCII that a word begins with, in lower case.
#[derive(Debug, Clone, Copy)]
pub struct Initials(u128);

impl Initials {
    /// Those of these words.
    pub fn of<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let initials = words.flat_map(|word| word.chars().next());
        Self(initials.fold(0, |all, initial| all | Self::bit(initial)))
    }

    /// True when a word that begins with a letter may be one of them, whatever its case.
    pub fn has(self, letter: char) -> bool {
        !letter.is_ascii() || self.0 & Self::bit(letter) != 0
    }

    fn bit(letter: char) -> u128 {
        match letter.is_ascii() {
            true => 1 << u32::from(letter.to_ascii_lowercase()),
            false => 0,
        }
    }
}
