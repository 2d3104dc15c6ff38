//! Lines that begin with a pasted bullet.

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::Word;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PastedBullets,
    explanation: Explanation {
        what: "Lines begin with a bullet, and are printed as one paragraph. A list is written with a hyphen and a \
               space before each of its items.",
        why: "A screen reader says how many items a list has and goes from one to the next. Bullets in a paragraph \
              are marks between words, and the lines run together. https://www.w3.org/WAI/WCAG22/Techniques/html/H48",
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
const BULLETS: [char; 9] = ['•', '·', '▪', '■', '◦', '○', '●', '‣', '⁃'];

/// Characters that can begin an item, but can also be between words.
const DASHES: [&str; 3] = ["–", "—", "o"];

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.texts.iter().filter_map(remark).collect()
}

/// How many lines begin with a dash.
fn dashes(source: &str) -> usize {
    let begins = |line: &&str| {
        let rest = DASHES.iter().find_map(|dash| line.strip_prefix(dash));
        rest.is_some_and(|rest| rest.starts_with(' '))
    };
    source.lines().map(str::trim_start).filter(begins).count()
}

fn remark(text: &LongText<'_>) -> Option<Remark> {
    let source = text.text.source();
    let dashes = dashes(source);
    // No bullet is an ASCII character.
    if dashes < 2 && source.is_ascii() {
        return None;
    }
    let is_bullet = |word: &Word<'_>| {
        word.text.starts_with(BULLETS) || (dashes > 1 && DASHES.contains(&&*word.text))
    };
    let begins = |word: &Word<'_>| {
        let before = source.get(..word.range.start).unwrap_or_default();
        let before = before.trim_end_matches(' ');
        before.is_empty() || before.ends_with('\n')
    };
    let mut words = text.words.iter();
    let bullet = words.find(|word| is_bullet(word) && begins(word))?;
    let spot = text.spot.clone().within(text.text, bullet.range.clone());
    let message = format!("{} has a bullet that does not make a list", text.name());
    Some(
        Remark::new(spot, message)
            .of_all(format!(
                "have a bullet that does not make a list in their {}",
                text.kind()
            ))
            .help("begin each item on a line of its own with a hyphen and a space: - …"),
    )
}
