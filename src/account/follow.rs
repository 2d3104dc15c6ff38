//! A written text → how far what is said agrees with it.
//!
//! Both are walked through letter by letter. What is written is said, or it is a mark and is not. Where a sign could be
//! either, one is tried, and the other if that leads nowhere.

use super::difference::is_unseen;
use super::marks::{MarkedText, TextKind};

use crate::bounds::MOST_TRIES;

/// Where what is said parts from what was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Parting {
    /// The byte of what was written.
    pub written: usize,
    /// The byte of what is said.
    pub said: usize,
}

/// A place on the walk.
#[derive(Debug, Clone, Copy)]
struct WalkPlace {
    written: usize,
    said: usize,
    /// Whether white space came since the last letter, in what was written and in what is said.
    parted: [bool; 2],
}

/// Follows a text from a byte of what is said; gives where it ends there. `ends` says whether it may end at a byte.
///
/// # Errors
///
/// Where they part, as far on as any choice led.
pub(super) fn follow(
    written: &str,
    kind: TextKind,
    said: &str,
    from: usize,
    ends: &dyn Fn(usize) -> bool,
) -> Result<usize, Parting> {
    let mut step = WalkPlace {
        written: 0,
        said: from,
        parted: [true; 2],
    };
    let mut furthest = Parting {
        written: 0,
        said: from,
    };
    let marked = MarkedText::new(written, kind);
    let mut choices: Vec<WalkPlace> = Vec::new();
    let mut chosen = 0;
    loop {
        plain(written, said, &mut step);
        let Some(letter) = next(written, &mut step.written, &mut step.parted[0]) else {
            if ends(step.said) {
                return Ok(step.said);
            }
            // A sign that was taken for a mark may be said.
            furthest = furthest.max(Parting {
                written: written.len(),
                said: step.said,
            });
            chosen += 1;
            match choices.pop() {
                Some(choice) if chosen < MOST_TRIES => step = choice,
                _ => return Err(furthest),
            }
            continue;
        };
        let mut after = step;
        let spoken = next(said, &mut after.said, &mut after.parted[1]);
        let is_said = spoken.is_some_and(|spoken| spoken == as_printed(letter))
            && (after.parted[0] == after.parted[1] || is_after_bullet(written, step.written));
        let literal = || WalkPlace {
            written: step.written + letter.len_utf8(),
            said: after.said + spoken.map_or(0, char::len_utf8),
            parted: [false; 2],
        };
        let mark = match kind {
            TextKind::Line => None,
            _ => marked.at(step.written),
        };
        let skipped = mark.map(|mark| WalkPlace {
            written: step.written + mark.length,
            parted: [step.parted[0] | mark.parts, step.parted[1]],
            ..step
        });
        let (first, second) = match (is_said.then(literal), skipped, mark) {
            (Some(literal), Some(skipped), Some(mark)) if mark.is_likely => {
                (Some(skipped), Some(literal))
            }
            (literal, skipped, _) => match literal {
                Some(literal) => (Some(literal), skipped),
                None => (skipped, None),
            },
        };
        choices.extend(second);
        step = match first {
            Some(step) => step,
            None => {
                furthest = furthest.max(Parting {
                    written: step.written,
                    said: after.said,
                });
                chosen += 1;
                match choices.pop() {
                    Some(step) if chosen < MOST_TRIES => step,
                    _ => return Err(furthest),
                }
            }
        };
    }
}

/// A bullet without a space after it makes an item as well, and is parted from its words there. So does a hyphen that begins
/// a line.
fn is_after_bullet(written: &str, at: usize) -> bool {
    const BULLETS: [char; 8] = ['•', '·', '▪', '◦', '‣', '⁃', '➢', '➤'];
    let begins_line = |before: &str| {
        let before = before.trim_end_matches([' ', '\t']);
        before.is_empty() || before.ends_with('\n')
    };
    written.get(..at).is_some_and(|before| {
        before.ends_with(BULLETS) || before.strip_suffix('-').is_some_and(begins_line)
    })
}

/// Goes on over letters and single spaces that are the same and can be no marks. Most of every text is of this kind.
fn plain(written: &str, said: &str, step: &mut WalkPlace) {
    let left = written.as_bytes().get(step.written..).unwrap_or_default();
    let right = said.as_bytes().get(step.said..).unwrap_or_default();
    if step.parted[0] != step.parted[1] {
        return;
    }
    let same = left.iter().zip(right).take_while(|(left, right)| {
        left == right && (left.is_ascii_alphanumeric() || matches!(left, b' ' | b',' | b'.'))
    });
    let length = same.count();
    if let Some(last) = length.checked_sub(1) {
        step.written += length;
        step.said += length;
        let is_space = left.get(last) == Some(&b' ');
        let only_spaces = left.iter().take(length).all(|byte| *byte == b' ');
        step.parted = match only_spaces {
            true => [true; 2],
            false => [is_space; 2],
        };
    }
}

/// The next character of a text that is seen, and goes on to it. White space before it parts it from the one before.
fn next(text: &str, at: &mut usize, parted: &mut bool) -> Option<char> {
    let rest = text.get(*at..)?;
    for (place, character) in rest.char_indices() {
        match character {
            _ if character.is_whitespace() => *parted = true,
            _ if is_unseen(character) => {}
            _ => {
                *at += place;
                return Some(character);
            }
        }
    }
    *at = text.len();
    None
}

/// The bullets of Word's own fonts are printed as bullets.
fn as_printed(letter: char) -> char {
    match letter {
        '\u{f000}'..='\u{f0ff}' => '•',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agrees(written: &str, said: &str) -> bool {
        follow(written, TextKind::Long, said, 0, &|end| {
            said[end..].trim().is_empty()
        })
        .is_ok()
    }

    #[test]
    fn the_marks_of_the_guide_are_not_said() {
        for (written, said) in [
            ("a **b** *c*", "a b c"),
            ("- a\n- b\n\nc", "a\nb\nc"),
            ("- -5 degrees\n  - b", "-5 degrees\nb"),
            ("1. a\n3. b\n1) c", "1.\na\n3.\nb\n1)\nc"),
            ("> quoted\n> 90 times", "quoted 90 times"),
            (
                "see [the *plan*](https://example.org/a_(b)), page 2",
                "see the plan, page 2",
            ),
            ("Done.\n-", "Done.\n-"),
            ("Target:\n>\n95% met", "Target:\n95% met"),
            (r"\*a\* and 2018\. b", "*a* and 2018. b"),
            ("a\\- b", "a- b"),
            ("care\u{ad}ful", "careful"),
            ("\u{f0b7}\tone", "•\none"),
            ("•one\n• two", "•\none\n•\ntwo"),
            ("- one\n-two", "-\none\n-\ntwo"),
            ("a) one\n(b)\ttwo", "a)\none\n(b)\ntwo"),
        ] {
            assert!(agrees(written, said), "{written:?} {said:?}");
        }
    }

    #[test]
    fn what_is_no_mark_is_said() {
        for (written, said, wrong) in [
            ("> 90 % of berths", "> 90 % of berths", "90 % of berths"),
            ("3*4*2 metres", "3*4*2 metres", "342 metres"),
            ("L*W*H", "L*W*H", "LWH"),
            ("<https://a.uk>.", "<https://a.uk>.", "https://a.uk."),
            (r"C:\new\*x", r"C:\new\*x", r"C:\new*x"),
            (
                r"\\fs01\2026\_final",
                r"\\fs01\2026\_final",
                r"\fs01\2026\_final",
            ),
            ("[Action]: done", "[Action]: done", "Action: done"),
            ("a\u{2028}b", "a b", "ab"),
            ("R&amp;D", "R&amp;D", "R&D"),
            ("3. survey", "3.\nsurvey", "1.\nsurvey"),
            ("the end", "the end", "the"),
        ] {
            assert!(agrees(written, said), "{written:?} {said:?}");
            assert!(!agrees(written, wrong), "{written:?} {wrong:?}");
        }
    }

    #[test]
    fn where_they_part_is_where_the_first_word_differs() {
        fn parted<'t>(written: &'t str, said: &'t str) -> (&'t str, &'t str) {
            let parting =
                follow(written, TextKind::Long, said, 0, &|_| true).expect_err("they differ");
            (&written[parting.written..], &said[parting.said..])
        }
        assert_eq!(parted("a **b** c", "a c"), ("b** c", "c"));
        assert_eq!(parted("a b", "a"), ("b", ""));
        assert_eq!(parted("- a\n- b", "a\nx b"), ("b", "x b"));
    }
}
