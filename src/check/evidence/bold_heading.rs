//! A paragraph of a text that looks like a heading, and is none.

use super::capitals::is_shouted;
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::BoldParagraph;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::BoldHeading,
    explanation: Explanation {
        what: "A paragraph is all bold, with something below it, so that it looks like a heading. A text has no headings of \
               its own; a page that a template makes can have one: <h2>Play areas</h2>.",
        why: "Readers with a screen reader go from heading to heading, and this one is left out (WCAG 1.3.1). \
              https://www.w3.org/WAI/WCAG22/Techniques/failures/F2",
        bad: "evidence = \"\"\"\n**Play areas**\n\nAll were inspected.\n\"\"\"",
        good: "evidence = \"\"\"\n**Play areas.** All were inspected.\n\"\"\"",
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

/// One remark for all of a text, at the first.
fn remark(text: &LongText<'_>) -> Option<Remark> {
    let mut bold = text.text.bold_paragraphs().into_iter();
    let first = bold.find(is_like_a_heading)?;
    let message = match bold.any(|one| is_like_a_heading(&one)) {
        true => format!(
            "paragraphs of {} look like headings, and are none",
            text.name()
        ),
        false => format!(
            "a paragraph of {} looks like a heading, and is none",
            text.name()
        ),
    };
    let spot = text.spot.clone().within(text.text, first.range.clone());
    Some(Remark::new(spot, message).help(
        "begin the paragraph below with these words, still bold and with a full stop, so that they are heard as a part of it",
    ))
}

/// A heading has fewer letters, as a rule.
const LONGEST: usize = 100;

/// Whether a bold paragraph is short and no sentence, nor the “RESOLVED” above what was resolved.
fn is_like_a_heading(one: &BoldParagraph) -> bool {
    let words = one.words.trim();
    let mut each = words.split_whitespace();
    let bare = |word: &str| {
        word.trim_matches(|letter: char| !letter.is_alphanumeric())
            .to_owned()
    };
    let is_decision = each.next().is_some_and(|first| is_shouted(&bare(first)))
        || words
            .split_whitespace()
            .next_back()
            .is_some_and(|last| bare(last) == "that");
    let is_sentence = words.ends_with(['.', '!', ';', ',', '…']);
    words.chars().nth(LONGEST).is_none() && !is_sentence && !is_decision
}

#[cfg(test)]
mod tests {
    use super::remark;
    use crate::check::text::is_remarked_on;

    #[test]
    fn only_what_looks_like_a_heading_is_found() {
        for words in [
            "**Autumn term**\n\nTraining was given.",
            "**What comes next?**\n\n- Visits",
            "**Actions taken:**\n\nAll schools were visited.",
            "Done.\n\n**Spring**\n\nTraining was given.",
        ] {
            assert!(is_remarked_on(words, remark), "{words}");
        }
        for words in [
            "**Autumn term.** Training was given.",
            "**All schools were visited.**\n\nTraining was given.",
            "**RESOLVED**\n\n1. That the report be noted",
            "**It was agreed that**\n\n- the report be noted",
            "Training was given.\n\n**Autumn term**",
            "Training was **given**\n\nto all.",
        ] {
            assert!(!is_remarked_on(words, remark), "{words}");
        }
    }
}
