//! Words in another script whose language nobody names.

use std::collections::BTreeSet;

use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::council::ForeignWords;
use crate::diagnostic::{Code, Explanation};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PassageWithoutLanguage,
    explanation: Explanation {
        what: "A text has words in letters of another script, and council.toml does not say which language that is.",
        why: "A screen reader reads them with an English voice. Arabic letters can be Arabic, Urdu or Persian, so the \
              program cannot know (WCAG 3.1.2).",
        bad: "evidence = \"The sign at the door says خوش آمدید.\"",
        good: "# in council.toml\n[script_languages]\nArabic = \"ur\"",
    },
    judge,
};

/// A sign such as α or µ is no word.
const SHORTEST: usize = 3;

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    in_texts(&subject.written())
}

/// What is found in the texts of a review or of a meeting.
pub(in crate::check) fn in_texts(written: &WrittenTexts<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut seen = BTreeSet::new();
    for text in written.texts {
        for words in ForeignWords::all(text.text.source()) {
            let is_named = written.council.script_languages.contains_key(&words.script);
            if is_named || words.longest < SHORTEST || !seen.insert(words.script) {
                continue;
            }
            let name = words.script.name();
            let message = format!(
                "{} has words in {name} letters, and no language is named for them",
                text.name()
            );
            let spot = text.spot.clone().within(text.text, words.range);
            remarks.push(Remark::new(spot, message).help(
                "write their language into council.toml, below [script_languages], for example Arabic = \"ur\" for Urdu",
            ));
        }
    }
    remarks
}
