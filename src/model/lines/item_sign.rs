//! The beginning of a line → the sign of an item, if it has one.

use super::{dated, label};

/// What an item begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SignKind {
    /// A mark of the guide: a hyphen, a star, or what ends a number.
    Mark(char),
    /// A letter or a number: whether a bracket opens before it, what ends it, and how it counts.
    Label(bool, char, Lettering),
    /// What hardly ever is between words.
    Bullet(char),
    /// What can be between words as well, and a hyphen that may be a minus.
    Dash(char),
    /// A date.
    Date,
    /// A number of so many parts: `1.2`, or `1` with a space and a capital letter after it.
    Outline(usize),
    /// The number of a section: `§ 4`.
    Section,
}

/// How labels count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lettering {
    Figure,
    Capital,
    Small,
    Roman,
}

/// The sign of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ItemSign {
    /// Its kind.
    pub kind: SignKind,
    /// Its length, in bytes.
    pub sign: usize,
    /// Its length with the white space after it.
    pub length: usize,
    /// The letter of a label, where it is a single one.
    pub letter: Option<char>,
}

/// What word processors put before an item.
const BULLETS: &str = "•·▪◦‣⁃➢➤❑❒";
/// What can begin an item, and can also be between words or say something by itself.
const DASHES: &str = "?!–—−+~→oO§Ø■□▢▣●○◯◉◎►▶▷▸▹◄◀◁◂◃✓✔✗✘✕✖✅❌☑☒☐❏❐❖◆◇♦★☆✦✧➔➜⇒←»›‹⚠";
/// Those of them that can be between words.
const WORDS: &str = "–—−+~→←⇒O";

/// The letters that Word copies for signs of its own fonts, where a tab comes after one: an arrow, a diamond, a box, a tick, a cross.
const LETTERS_OF_WORD: [&str; 5] = ["Ø", "v", "q", "ü", "û"];

/// Whether a line begins with a letter that Word copied for a sign, and a tab.
pub(in crate::model) fn is_letter_of_word(line: &str) -> bool {
    let label = line.split_once('\t').map(|(label, _)| label);
    label.is_some_and(|label| LETTERS_OF_WORD.contains(&label))
}

impl SignKind {
    /// Whether it needs nothing else to begin an item.
    pub fn is_sure(self) -> bool {
        matches!(self, Self::Bullet(_) | Self::Mark(_))
    }

    /// Whether the parser knows it as the beginning of an item.
    pub fn is_mark(self) -> bool {
        matches!(self, Self::Mark(_))
    }

    /// Whether it begins an item only if another one counts on: "1.5 hectares" and "A. Jones" begin like this.
    pub fn counts_on(self) -> bool {
        matches!(
            self,
            Self::Outline(_) | Self::Section | Self::Label(false, '.', Lettering::Capital)
        )
    }

    /// Whether it is never between words, or hardly ever.
    pub fn is_no_word(self) -> bool {
        matches!(self, Self::Bullet(_)) || matches!(self, Self::Dash(sign) if !WORDS.contains(sign))
    }

    /// Whether it is a picture: beside another one, each begins an item.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Bullet(_))
            || matches!(self, Self::Dash(sign) if !"–—−+~oO".contains(sign))
    }

    /// Whether it is a letter that begins an item only beside pictures: a box was typed as O, and in Welsh it is a word.
    pub fn needs_picture(self) -> bool {
        self == Self::Dash('O')
    }

    /// Whether both are counted together where signs in a row are counted.
    pub fn is_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Label(..), Self::Label(..)) | (Self::Outline(_), Self::Outline(_)) => true,
            _ => self == other,
        }
    }

    /// Whether it is what a hyphen becomes, or a plus or a tilde beside it.
    pub fn is_dash(self) -> bool {
        matches!(self, Self::Dash('–' | '—' | '−' | '+' | '~'))
    }

    /// Whether an item with this sign goes on with a list that began with the other, each with its sign as it was typed:
    /// "✗ not done" below "✓ done".
    pub fn goes_on_with(self, other: Self) -> bool {
        let is_typed = |kind: Self| matches!(kind, Self::Bullet('-' | '*')) || kind.is_dash();
        let are_alike =
            (self.is_picture() && other.is_picture()) || (is_typed(self) && is_typed(other));
        self == other || (are_alike && !self.is_below(other, false))
    }

    /// Whether an item with this sign is part of an item with the other where neither is indented.
    pub fn is_below(self, other: Self, other_ends_with_colon: bool) -> bool {
        let small = |sign| matches!(sign, 'o' | '§' | '▪' | '◦' | '○' | '–' | '—');
        match (self, other) {
            // A hyphen that became a dash is the same sign.
            (Self::Dash(_), Self::Bullet('-' | '*') | Self::Mark('-')) if self.is_dash() => false,
            (Self::Bullet('-' | '*'), Self::Bullet('-' | '*')) => false,
            (Self::Bullet('-' | '*') | Self::Mark('-' | '*'), _) if other.is_picture() => true,
            (Self::Dash(sign) | Self::Bullet(sign), Self::Bullet(_) | Self::Mark('-' | '*')) => {
                small(sign)
            }
            (Self::Dash('§' | '▪') | Self::Bullet('▪'), Self::Dash('o')) => true,
            (
                Self::Bullet(_) | Self::Dash(_) | Self::Mark('-' | '*'),
                Self::Label(..)
                | Self::Date
                | Self::Outline(_)
                | Self::Section
                | Self::Mark('.' | ')'),
            ) => true,
            (Self::Outline(inner), Self::Outline(outer)) => inner > outer,
            (Self::Outline(parts), Self::Mark('.')) => parts > 1,
            (Self::Label(..), Self::Outline(_) | Self::Section) => true,
            (Self::Label(_, _, inner), Self::Label(_, _, outer)) => inner > outer,
            (Self::Label(_, _, inner), Self::Mark('.' | ')')) => inner > Lettering::Figure,
            (Self::Label(..) | Self::Date | Self::Mark('.' | ')'), _) => other_ends_with_colon,
            _ => false,
        }
    }
}

impl ItemSign {
    /// A hyphen with no space after it.
    pub const CLOSE_HYPHEN: Self = Self {
        kind: SignKind::Bullet('-'),
        sign: 1,
        length: 1,
        letter: None,
    };

    /// The sign that a line begins with.
    pub fn of(line: &str) -> Option<Self> {
        let first = line.chars().next()?;
        let simple = |kind| (kind, first.len_utf8(), None);
        let (kind, sign, letter) = match first {
            '-' | '*' | '~' if is_rule(line) => return None,
            '-' | '*' => simple(SignKind::Mark(first)),
            _ if BULLETS.contains(first) => simple(SignKind::Bullet(first)),
            _ => match dated::length(line) {
                Some(length) => (SignKind::Date, length, None),
                None => match label::of(line) {
                    Some(label) => label,
                    None if DASHES.contains(first) || is_letter_of_word(line) => {
                        simple(SignKind::Dash(first))
                    }
                    None => return None,
                },
            },
        };
        let after = line.get(sign..)?;
        let words = after.trim_start();
        let is_apart = words.len() < after.len() || matches!(kind, SignKind::Bullet(_));
        (is_apart && !words.is_empty()).then_some(Self {
            kind,
            sign,
            length: line.len() - words.len(),
            letter,
        })
    }

    /// The same sign, printed as it was typed: a hyphen before an amount may be a minus.
    pub fn kept(self) -> Self {
        match self.kind {
            SignKind::Mark(sign) => Self {
                kind: SignKind::Bullet(sign),
                ..self
            },
            _ => self,
        }
    }

    /// The sign of a number that cannot begin a list by itself, because it is below words and is not 1.
    pub fn own_number(self) -> Self {
        match self.kind {
            SignKind::Mark(close @ ('.' | ')')) => Self {
                kind: SignKind::Label(false, close, Lettering::Figure),
                ..self
            },
            _ => self,
        }
    }
}

/// A line across the page.
fn is_rule(line: &str) -> bool {
    let mut signs = line.chars().filter(|sign| !sign.is_whitespace());
    let first = signs.next();
    let rest = signs.try_fold(1, |count, sign| (Some(sign) == first).then_some(count + 1));
    rest.is_some_and(|count| count > 2)
}

#[cfg(test)]
mod tests {
    use super::ItemSign;

    #[test]
    fn a_sign_is_what_an_item_begins_with() {
        for (line, sign) in [
            ("a) x", "a)"),
            ("(a)\tx", "(a)"),
            ("a. x", "a."),
            ("(iv) x", "(iv)"),
            ("(12) x", "(12)"),
            ("A) x", "A)"),
            ("o\tx", "o"),
            ("o) x", "o)"),
            ("§ x", "§"),
            ("– x", "–"),
            ("Ø x", "Ø"),
            ("•x", "•"),
            ("1) x", "1)"),
            ("- x", "-"),
            ("12 March x", "12 March"),
            ("§ 106 x", "§ 106"),
            ("1.2 x", "1.2"),
            ("1.2.3. x", "1.2.3."),
            ("A. Jones", "A."),
            ("(ab) x", "(ab)"),
            ("dd) x", "dd)"),
            ("ch) x", "ch)"),
            ("β) x", "β)"),
            ("(א) x", "(א)"),
            ("(3)(a) x", "(3)(a)"),
            ("→ x", "→"),
            ("+ x", "+"),
            ("١. x", "١."),
            ("③ x", "③"),
            ("3 The Panel", "3"),
            ("3\tpanels", "3"),
            ("3 – The Panel", "3 –"),
            ("3 “The Panel", "3"),
            ("□ x", "□"),
            ("v\tx", "v"),
            ("ü\tx", "ü"),
            ("~ x", "~"),
        ] {
            let found = ItemSign::of(line).and_then(|found| line.get(..found.sign));
            assert_eq!(found, Some(sign), "{line}");
        }
        for line in [
            "a)",
            "of x",
            "–5",
            "(see x",
            "e.g. x",
            "(abc) x",
            "- - -",
            "~ ~ ~",
            "v x",
            "x\ty",
            "I x",
            "1.2x",
            "(a)x",
            "1.250 x",
            "Б. x",
            "3 panels",
            "2025 The Panel",
            "3The Panel",
        ] {
            assert_eq!(ItemSign::of(line), None, "{line}");
        }
    }
}
