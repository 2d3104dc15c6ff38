//! Lines that begin with a bullet that somebody pasted.

use super::super::text::Text;
use super::super::{Remark, Rule, Subject};
use crate::diagnostic::{Explanation, Severity};

/// The rule.
pub(in crate::check) const RULE: Rule = Rule {
    severity: Severity::Warning,
    explanation: Explanation {
        code: "pasted-bullets",
        what: "Lines begin with a bullet, and are printed as one paragraph. A list is written with a hyphen and a space \
               before each of its items.",
        why: "A screen reader tells how many items a list has and goes from one to the next. Bullets in a paragraph are \
              signs among words, and the lines run together. https://www.w3.org/WAI/WCAG22/Techniques/html/H48",
        bad: "evidence = \"\"\"\n\
              • Training in May\n\
              • Letters in June\n\
              \"\"\"",
        good: "evidence = \"\"\"\n\
               - Training in May\n\
               - Letters in June\n\
               \"\"\"",
    },
    judge,
};

/// What word processors put before an item. Hyphens, asterisks and plus signs make a list here too.
const BULLETS: [char; 10] = ['•', '·', '▪', '■', '◦', '○', '●', '‣', '⁃', '\u{f0b7}'];

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.texts.iter().filter_map(remark).collect()
}

fn remark(text: &Text<'_>) -> Option<Remark> {
    // Of the words, for one in the source may be a sign that was escaped.
    let bullet = text
        .words
        .iter()
        .find(|word| word.text.starts_with(BULLETS))?;
    let source = text.text.source();
    let before = source.get(..bullet.range.start)?.trim_end_matches(' ');
    if !before.is_empty() && !before.ends_with('\n') {
        return None;
    }
    let spot = text.spot.clone().within(text.text, bullet.range.clone());
    let message = format!("{} has a bullet that makes no list", text.name());
    Some(
        Remark::new(spot, message)
            .help("begin each item on a line of its own with a hyphen and a space: - …"),
    )
}
