//! Marks of Markdown in a text of one line, which knows none.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    DecisionKey, DeclarationKey, Review, ReviewKey, Spot, TextLine, ThemeKey, UpdateKey,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::MarksInLine,
    explanation: Explanation {
        what: "A title, a name or a heading has marks such as ** or [words](https://…), and is printed with them. Only long \
               texts can have bold words and links. Which those are is in reviews/README.md.",
        why: "Readers see the marks between the words, and hear them read out.",
        bad: "title = \"**Inclusion** in Schools\"",
        good: "title = \"Inclusion in Schools\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let lines = lines(subject.review).into_iter();
    let marked = lines.filter_map(|(spot, key, line)| Some((spot, key, marks(line.as_str())?)));
    marked
        .map(|(spot, key, marks)| {
            let remark = Remark::new(spot.clone(), format!("marks are printed in `{key}`"));
            match marks {
                LineMarks::Stars(plain) => {
                    let line = format!("{key} = \"{plain}\"");
                    let is_plain = !plain.contains(['"', '\\']);
                    let remark = remark.help(match is_plain {
                        true => format!("write it without them: {line}"),
                        false => "write it without them".to_owned(),
                    });
                    match is_plain {
                        true => remark.fill(spot, line),
                        false => remark,
                    }
                }
                LineMarks::Link => {
                    remark.help("write the words alone, and the link in a long text")
                }
            }
        })
        .collect()
}

/// The texts of one line of a review, each with its key.
fn lines(review: &Review) -> Vec<(Spot, &'static str, &TextLine)> {
    let mut lines = Vec::new();
    let of_review = [
        (ReviewKey::Title, Some(&review.title)),
        (ReviewKey::Committee, Some(&review.committee)),
        (ReviewKey::LinkOfficers, review.link_officers.as_ref()),
    ];
    let of_review = of_review.into_iter();
    lines.extend(of_review.filter_map(|(key, line)| Some((key.name(), Spot::Review(key), line?))));
    if let Some(decision) = &review.decision {
        let key = DecisionKey::Title;
        lines.push((key.name(), Spot::Decision(key), &decision.title));
        for (index, theme) in decision.themes.iter().enumerate() {
            let key = ThemeKey::Heading;
            let spot = |line| (key.name(), Spot::Theme(index, ThemeKey::Heading), line);
            lines.extend(theme.heading.as_ref().map(spot));
        }
        for (index, one) in decision.declarations.iter().enumerate() {
            let key = DeclarationKey::Member;
            lines.push((key.name(), Spot::Declaration(index, key), &one.member));
        }
        for (outer, further) in decision.further.iter().enumerate() {
            for (inner, one) in further.declarations.iter().enumerate() {
                let key = DeclarationKey::Member;
                let spot = Spot::FurtherDeclaration(outer, inner, key.clone());
                lines.push((key.name(), spot, &one.member));
            }
        }
    }
    for update in &review.updates {
        let spot = |line| {
            let key = UpdateKey::Title;
            (key.name(), Spot::Update(update.id.clone(), key), line)
        };
        lines.extend(update.title.as_ref().map(spot));
    }
    lines
        .into_iter()
        .map(|(key, spot, line)| (spot, key, line))
        .collect()
}

/// Marks in a line.
#[derive(Debug, PartialEq, Eq)]
enum LineMarks {
    /// Asterisks around words, with the line without them.
    Stars(String),
    /// A link.
    Link,
}

fn marks(line: &str) -> Option<LineMarks> {
    if line.contains("](") {
        return Some(LineMarks::Link);
    }
    if !line.contains('*') {
        return None;
    }
    let is_word = |letter: char| letter.is_alphanumeric();
    let mut pieces = line.split_whitespace();
    let begins = pieces.any(|word| {
        let rest = word.trim_start_matches(['(', '"', '“', '‘']);
        rest.strip_prefix('*')
            .is_some_and(|rest| rest.trim_start_matches('*').starts_with(is_word))
    });
    let has_end = line.match_indices('*').any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        before
            .trim_end_matches('*')
            .ends_with(|letter: char| !letter.is_whitespace() && letter != '(')
            && before.contains('*')
    });
    (line.contains("**") || (begins && has_end)).then(|| LineMarks::Stars(line.replace('*', "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marks_around_words_are_marks() {
        let stars = |plain: &str| Some(LineMarks::Stars(plain.to_owned()));
        assert_eq!(
            marks("**Inclusion** in Schools"),
            stars("Inclusion in Schools")
        );
        assert_eq!(marks("The *Parks* Review"), stars("The Parks Review"));
        assert_eq!(marks("**Half typed"), stars("Half typed"));
        assert_eq!(
            marks("See [here](https://www.example.gov.uk)"),
            Some(LineMarks::Link)
        );
        for plain in [
            "A* grades",
            "5* Hotels",
            "Cost* and benefit",
            "*Provisional title",
            "4 * 4",
        ] {
            assert_eq!(marks(plain), None, "{plain}");
        }
    }
}
