//! Two texts → the first place where they say different words.

/// Where two texts part, in bytes of each; none if they say the same words in the same order. Any white space parts two
/// words, as much of it as there is. What nobody sees does not count.
pub(super) fn first_difference(one: &str, other: &str) -> Option<[usize; 2]> {
    let (mut left, mut right) = (WordReading::of(one), WordReading::of(other));
    loop {
        left.letters_like(&mut right);
        match (left.next(), right.next()) {
            (None, None) => return None,
            (Some(first), Some(second)) if first == second && left.parted == right.parted => {
                left.pass(first);
                right.pass(second);
            }
            _ => return Some([left.place(), right.place()]),
        }
    }
}

/// A text, and how far it has been read.
struct WordReading<'t> {
    text: &'t str,
    at: usize,
    /// Whether white space came since the last letter.
    parted: bool,
}

impl<'t> WordReading<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            parted: true,
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Reads on over letters that both have. Most of every text is of this kind.
    fn letters_like(&mut self, other: &mut Self) {
        if self.parted != other.parted {
            return;
        }
        let same = common(self.rest().as_bytes(), other.rest().as_bytes());
        // Both end with a letter, so that white space after it counts for both.
        let last = same.iter().rposition(u8::is_ascii_graphic);
        let length = last.map_or(0, |last| last + 1);
        if length > 0 {
            self.at += length;
            other.at += length;
            (self.parted, other.parted) = (false, false);
        }
    }

    /// The next character that is seen.
    fn next(&mut self) -> Option<char> {
        for character in self.rest().chars() {
            let is_space = character.is_whitespace();
            if !is_space && !is_unseen(character) {
                return Some(character);
            }
            self.parted |= is_space;
            self.at += character.len_utf8();
        }
        None
    }

    fn pass(&mut self, character: char) {
        self.at += character.len_utf8();
        self.parted = false;
    }

    /// Where it has been read to; at its end, where its last word ends.
    fn place(&self) -> usize {
        self.at.min(self.text.trim_end().len())
    }
}

/// The bytes that both begin with. They are compared in pieces of sixteen, as long as those are the same.
pub(super) fn common<'t>(one: &'t [u8], other: &[u8]) -> &'t [u8] {
    const PIECE: usize = 16;
    let pieces = one.chunks_exact(PIECE).zip(other.chunks_exact(PIECE));
    let count = pieces.take_while(|(one, other)| one == other).count();
    let start = count * PIECE;
    let left = one.iter().zip(other).skip(start);
    let end = start + left.take_while(|(one, other)| one == other).count();
    one.get(..end).unwrap_or_default()
}

/// True for what only says where a word may break, how letters join, or which way they run.
pub(super) fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn white_space_only_parts_words() {
        for (one, other) in [
            ("", " \n"),
            ("a b", " a\n\n b "),
            ("a\u{a0}b", "a b"),
            ("care\u{ad}ful", "careful"),
        ] {
            assert_eq!(first_difference(one, other), None, "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_word_that_is_missing_added_changed_joined_or_moved_is_found() {
        for (one, other, places) in [
            ("a b c", "a c", [2, 2]),
            ("a c", "a b c", [2, 2]),
            ("a b", "a d", [2, 2]),
            ("done the", "donethe", [5, 4]),
            ("donethe", "done the", [4, 5]),
            ("a b", "b a", [0, 0]),
            ("a b", "a", [2, 1]),
            ("", "a", [0, 0]),
        ] {
            assert_eq!(
                first_difference(one, other),
                Some(places),
                "{one:?} {other:?}"
            );
        }
    }
}
