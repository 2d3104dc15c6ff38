//! A link whose words do not say where it leads.

use memchr::memmem::find_iter;

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::unclear::ANYWHERE;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UnclearLink,
    explanation: Explanation {
        what: "The words of a link do not say where it leads, such as “here” or “click here”.",
        why: "Readers with a screen reader go through a list of the links of a page, which shows only the words of \
              each. WCAG 2.4.4 and 2.4.9. https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context",
        bad: "evidence = \"The statement is [here](https://www.example.gov.uk/behaviour).\"",
        good: "evidence = \"See the [behaviour statement](https://www.example.gov.uk/behaviour).\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    written.texts.iter().flat_map(in_text).collect()
}

fn in_text<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    let source = text.text.source();
    find_iter(source.as_bytes(), "](").filter_map(move |end| {
        let before = source.get(..end)?;
        let start = ANYWHERE.iter().find_map(|known| {
            let start = end.checked_sub(known.len())?;
            let same = before.get(start..)?.eq_ignore_ascii_case(known);
            (same && before.get(..start)?.ends_with('[')).then_some(start)
        })?;
        let words = before.get(start..)?;
        let message = format!(
            "a link in {} says “{words}”, and not where it leads",
            text.name()
        );
        let spot = text.spot.clone().within(text.text, start..end);
        // What has a space in it is no address, and its words are no link.
        let (address, _) = source.get(end + 2..)?.split_once(')')?;
        if address.is_empty() || address.contains(char::is_whitespace) {
            return None;
        }
        Some(Remark::new(spot, message).help(format!(
            "name what is there, as in [behaviour statement]({address})"
        )))
    })
}
