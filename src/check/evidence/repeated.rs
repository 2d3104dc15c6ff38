//! Evidence that repeats the last update.

use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{ProgressKey, RichText, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RepeatedEvidence,
    explanation: Explanation {
        what: "The evidence repeats the last update word for word. White space, capital letters and marks such as \
               **bold** make no difference.",
        why: "Members are asked what has happened since they last met. The same words again mean that nothing has, or \
              that nobody asked.",
        bad: "evidence = \"Talks with schools are going on.\"     # updates/2019-09.toml\n\n\
              evidence = \"Talks with schools are going on.\"     # updates/2020-03.toml",
        good: "evidence = \"Nine of eleven schools have agreed; talks with two are going on.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review)
        .filter_map(|report| {
            let evidence = report.progress.evidence.as_ref()?;
            let earlier = report.earlier(subject.review).next()?;
            let before = earlier.progress.evidence.as_ref()?;
            if said(evidence) != said(before) {
                return None;
            }
            let message = format!(
                "the evidence for {} repeats the last update word for word",
                report.recommendation.number.called()
            );
            Some(
                Remark::new(report.spot(ProgressKey::Evidence), message)
                    .of_all("have the evidence of the last update, word for word")
                    .also(earlier.spot(ProgressKey::Evidence), "it was said here")
                    .help("say what has happened since, or that nothing has"),
            )
        })
        .collect()
}

/// What a text says: its words without the punctuation around them, in lower case and with one kind of apostrophe. The
/// signs of a number stay: "+5%" is not "-5%".
fn said(text: &RichText) -> Vec<String> {
    let words = text.words();
    let is_number = |word: &Word<'_>| word.text.contains(|one: char| one.is_ascii_digit());
    let bare = |word: &Word<'_>| match is_number(word) {
        true => word
            .text
            .trim_end_matches(['.', ',', ';', ':', ')'])
            .to_owned(),
        false => word.bare().to_owned(),
    };
    let words = words
        .iter()
        .map(|word| bare(word).to_lowercase().replace('’', "'"));
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_do_not_make_evidence_different() {
        let said = |words: &str| said(&RichText::parse(words).expect("a text"));
        let before = said("The council's plan; it is kept.");
        assert_eq!(said("The **Council’s** plan – it is kept"), before);
        assert_ne!(said("The council's plan; it was kept."), before);
        assert_ne!(said("Visits are up by +5%."), said("Visits are up by -5%."));
        assert_ne!(said("It cost £1.2m."), said("It cost £12m."));
    }
}
