//! A line of a review's glossary for an abbreviation that the review does not use.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Abbreviation, ReviewKey, Spot, TextLine};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UnusedAbbreviation,
    explanation: Explanation {
        what: "The glossary of a review explains an abbreviation that none of its texts has. Capital and small letters \
               count, and the letters must be a word by themselves. The glossary of council.toml may have more than one \
               review uses.",
        why: "No paper prints it. Either the letters are typed differently here and there, and then readers do not find \
              them explained, or the line is no longer needed.",
        bad: "text = \"Report to the PiP\"\n\n[glossary]\nPIP = \"Pupil Inclusion Panel\"",
        good: "text = \"Report to the PIP\"\n\n[glossary]\nPIP = \"Pupil Inclusion Panel\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    // A translation is in words of its own, and its first language is judged.
    if review.translation.is_some() {
        return Vec::new();
    }
    let unused = review.glossary.iter().map(|(letters, _)| letters);
    let unused = unused.filter(|letters| !is_used(subject, letters));
    let remark = |letters: &Abbreviation| {
        let letters = letters.as_str();
        let message = format!("no text of this review has the abbreviation {letters}");
        Remark::new(
            Spot::Review(ReviewKey::Glossary(letters.to_owned())),
            message,
        )
        .help("write the letters as the texts have them, or leave this line out")
    };
    unused.map(remark).collect()
}

fn is_used(subject: &Subject<'_>, letters: &Abbreviation) -> bool {
    let review = subject.review;
    let decision = review.decision.as_ref();
    let lines = [
        Some(&review.title),
        Some(&review.committee),
        review.link_officers.as_ref(),
        decision.map(|decision| &decision.title),
    ];
    let mut lines = lines.into_iter().flatten().map(TextLine::as_str);
    let mut texts = subject.texts.iter().map(|text| text.text.source());
    lines.any(|line| letters.is_used_in(line)) || texts.any(|text| letters.is_used_in(text))
}
