//! Bullets that were pasted between the words of a line.

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::Word;
use crate::unclear::BULLETS;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PastedBullets,
    explanation: Explanation {
        what: "There are bullets between the words of a line, and they are printed there. A list has each of its items on \
               a line of its own.",
        why: "A screen reader says how many items a list has and goes from one to the next. Bullets in a paragraph \
              are marks between words. https://www.w3.org/WAI/WCAG22/Techniques/html/H48",
        bad: "evidence = \"Done: • training in May • letters in June\"",
        good: "evidence = \"\"\"\n\
               Done:\n\
               • training in May\n\
               • letters in June\n\
               \"\"\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    written.texts.iter().filter_map(remark).collect()
}

fn remark(text: &LongText<'_>) -> Option<Remark> {
    let source = text.text.source();
    // No bullet is an ASCII character.
    if source.is_ascii() {
        return None;
    }
    let is_between = |word: &&Word<'_>| {
        let written = source.get(word.range.clone()).unwrap_or_default();
        let before = source.get(..word.range.start).unwrap_or_default();
        let before = before.rsplit('\n').next().unwrap_or_default();
        // A cell of a spreadsheet with several lines is quoted, and a list may begin it.
        let begins_cell = || before.ends_with("\t\"");
        BULLETS.contains(&written) && before.contains(char::is_alphanumeric) && !begins_cell()
    };
    let bullet = text.words.iter().find(is_between)?;
    let spot = text.spot.clone().within(text.text, bullet.range.clone());
    let message = format!("{} has a bullet that does not make a list", text.name());
    Some(
        Remark::new(spot, message)
            .of_all(format!(
                "have a bullet that does not make a list in their {}",
                text.kind()
            ))
            .help("begin a line of its own at each bullet"),
    )
}

#[cfg(test)]
mod tests {
    use super::remark;
    use crate::check::text::is_remarked_on;

    #[test]
    fn a_quoted_cell_of_a_spreadsheet_may_begin_with_a_bullet() {
        let table = "Ward\tHomes\nNorth\t\"• 12 homes\n• 3 voids\"\nSouth\t\"• 9 homes\n• 1 void\"";
        assert!(!is_remarked_on(table, remark));
        for words in [
            "Done: • training",
            "North\t\"Built: • 12 homes\n• 3 voids\"",
        ] {
            assert!(is_remarked_on(words, remark), "{words}");
        }
    }
}
