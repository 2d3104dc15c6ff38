//! Two texts → the first place where they say different words.

/// Where two texts part, in bytes of each; none if they say the same words in the same order. Any white space parts two
/// words, as much of it as there is. What nobody sees does not count.
pub(super) fn first_difference(one: &str, other: &str) -> Option<[usize; 2]> {
    let (mut left, mut right) = (one.char_indices(), other.char_indices());
    let (mut parted_left, mut parted_right) = (true, true);
    loop {
        let first = next(&mut left, &mut parted_left);
        let second = next(&mut right, &mut parted_right);
        let places = || {
            let place = |found: Option<(usize, char)>, text: &str| {
                found.map_or(text.trim_end().len(), |(at, _)| at)
            };
            [place(first, one), place(second, other)]
        };
        match (first, second) {
            (None, None) => return None,
            (Some((_, first)), Some((_, second)))
                if first == second && parted_left == parted_right =>
            {
                (parted_left, parted_right) = (false, false);
            }
            _ => return Some(places()),
        }
    }
}

/// The next character that is seen. `parted` becomes true if white space comes before it.
fn next(
    text: &mut impl Iterator<Item = (usize, char)>,
    parted: &mut bool,
) -> Option<(usize, char)> {
    text.find(|(_, character)| {
        let is_space = character.is_whitespace();
        *parted |= is_space;
        !is_space && !is_unseen(*character)
    })
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
