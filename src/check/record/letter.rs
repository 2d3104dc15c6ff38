//! A sub-item that begins with the letter which is printed before it.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecidedKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::LetterTwice,
    explanation: Explanation {
        what: "A sub-item begins with its own letter, and so it has two in print: “a) a) Ask”. The sub-items of a \
               recommendation are lettered in their order.",
        why: "The letter is read out twice, and the second looks like a list of its own.",
        bad: "sub_items = [\"a) Ask the schools\", \"b) Ask the parents\"]",
        good: "sub_items = [\"Ask the schools\", \"Ask the parents\"]",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let themes = subject
        .review
        .decision
        .iter()
        .flat_map(|decision| &decision.themes);
    let decided = themes.flat_map(|theme| &theme.recommendations);
    decided
        .flat_map(|one| {
            let items = one.sub_items.iter().zip('a'..='z').enumerate();
            items.filter_map(|(index, (item, letter))| {
                let sign = own_letter(item.source(), letter)?;
                let message = format!(
                    "a sub-item of {} begins with its letter, which is printed before it",
                    one.number.called()
                );
                let spot = Spot::Decided(one.number.clone(), DecidedKey::SubItem(index));
                let remark = Remark::new(spot.within(item, 0..sign.len()), message);
                Some(remark.help(format!("remove “{sign}”")))
            })
        })
        .collect()
}

/// The letter that a text begins with, as it was typed: "a)", "(a)", "A.".
fn own_letter(text: &str, letter: char) -> Option<&str> {
    let sign = text.split_whitespace().next()?;
    let is_whole = sign.len() < text.len() && text.starts_with(sign);
    let bare = sign.strip_prefix('(').unwrap_or(sign);
    let bare = bare.strip_suffix([')', '.', ':'])?;
    let mut letters = bare.chars();
    let is_letter = letters
        .next()
        .is_some_and(|own| own.eq_ignore_ascii_case(&letter));
    (is_whole && is_letter && letters.next().is_none()).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::own_letter;

    #[test]
    fn only_its_own_letter_is_printed_twice() {
        for (text, sign) in [
            ("a) Ask", Some("a)")),
            ("(A) Ask", Some("(A)")),
            ("a. Ask", Some("a.")),
            ("b) Ask", None),
            ("A school", None),
            ("a)", None),
        ] {
            assert_eq!(own_letter(text, 'a'), sign, "{text}");
        }
    }
}
