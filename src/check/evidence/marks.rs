//! Marks of Markdown that had no effect, and are printed.

use std::ops::Range;

use memchr::memchr3;

use super::half_mark::{doubtful, half_typed, is_deliberate};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PrintedMarks,
    explanation: Explanation {
        what: "Marks that should make bold words, a link or a table are printed as they are. Asterisks that are not \
               closed make nothing, nor does a link with a space between its brackets, nor a table \
               without a line of hyphens below its first line.",
        why: "Readers see marks between the words, and hear them read out.",
        bad: "evidence = \"The [plan] (https://www.example.gov.uk/plan) was **published.\"",
        good: "evidence = \"The [plan](https://www.example.gov.uk/plan) was **published**.\"",
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
    // Most texts have none of these characters, and need not be looked at word by word.
    memchr3(b'*', b']', b'|', text.text.source().as_bytes())?;
    let (range, help) = printed_marks(text)?;
    let message = format!("marks are printed in {}", text.name());
    let spot = text.spot.clone().within(text.text, range);
    let of_all = format!("have marks that are printed in their {}", text.kind());
    Some(Remark::new(spot, message).of_all(of_all).help(help))
}

/// The first marks that are printed, and how to write what was meant.
fn printed_marks(text: &LongText<'_>) -> Option<(Range<usize>, &'static str)> {
    let mut words = text.words.iter().peekable();
    let mut bars = 0;
    let has_note = text.words.iter().any(|word| word.text == "**");
    while let Some(word) = words.next() {
        let next = words.peek().map_or("", |next| &*next.text);
        let is_link =
            (word.text.ends_with(']') && next.starts_with("(http")) || word.text.contains(")[http");
        let range = word.range.clone();
        bars += usize::from(&*word.text == "|");
        match &*word.text {
            // The sign of a footnote, and the footnote.
            marked if has_note && (marked == "**" || is_noted(marked)) => {}
            marked if marked.contains("**") && !is_deliberate(text, word) => {
                return Some((
                    range,
                    "put two asterisks on each side of the bold words: **bold**; where they are to be printed, write two backslashes before each: \\\\*\\\\*",
                ));
            }
            _ if is_link => {
                return Some((
                    range,
                    "write a link without a space between its brackets: [words](https://…)",
                ));
            }
            marked if marked.contains("](") => {
                return Some((
                    range,
                    "write %20 for a space in the address of a link: [words](https://www.example.gov.uk/my%20page)",
                ));
            }
            "|" if bars > 2 => {
                return Some((
                    range,
                    "for a table, write a line of hyphens below its first line: |---|---|",
                ));
            }
            _ => {}
        }
    }
    if let Some(doubtful) = doubtful(text) {
        return Some((
            doubtful.range.clone(),
            "this asterisk and the next may be signs of their own; for bold words put two on each side, in one line: **bold**; where they are to be printed, write two backslashes before each: \\\\*",
        ));
    }
    let half = half_typed(text)?;
    Some((
        half.range.clone(),
        "put one asterisk on each side of the words, *so*, or none; where it is to be printed, write two backslashes before it: \\\\*",
    ))
}

/// "£6**", with its footnote below.
fn is_noted(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ';', ':']);
    let stem = word.strip_suffix("**");
    stem.is_some_and(|stem| {
        !stem.contains('*')
            && stem.ends_with(|sign: char| sign.is_alphanumeric() || matches!(sign, ')' | '%'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::text::is_remarked_on;

    #[test]
    fn asterisks_that_make_nothing_are_marks() {
        let is_found = |words: &str| is_remarked_on(words, remark);
        for words in [
            "The plan was **published*.",
            "The plan was *published.",
            "The plan was published**.",
            "The *plan was published.",
            "The plan* was published.",
            "Norton *3 in May, 4* in June",
            "Norton *3\nand Hartburn 4*",
            "They said *it was\ngood* again",
            "Press *0* for an operator",
            "Search for *.xls* or *.doc",
        ] {
            assert!(is_found(words), "{words}");
        }
        for words in [
            "The *plan* was **published**.",
            "Grades A* and 9, and a 5* hotel",
            "The Grade II* listed gates, and a II* church",
            "Two churches (II*) and a hall, Grade I*",
            "Giatiau rhestredig Gradd II*.",
            "It cost £50k* in all.\n\n*at 2024 prices",
            "It cost £1,000*\n\n*max. permitted by the Act",
            "It cost £1,000*\n*max. permitted by the Act",
            "A grant (£1,000*), once.\n\n*max. permitted by the Act",
            "Visits* rose.\n\n*of the library",
            "The sign \\*plan is printed",
            "3*4 and 4 * 5",
            "Norton \\*3 in May, 4\\* in June",
            "Norton 4* in May, *2 in June",
            "Norton *2 in May.\n\nHartburn 4* in June",
            "On *3 May 2024*, 4* hotels",
            "Press \\*0\\* for an operator, or *21*016#",
            "Search for *.xls or *.doc, then COUNT(*)",
            "In *2024* or *1,090*",
            "It cost £5* or £6**.\n\n* estimated\n\n** agreed",
        ] {
            assert!(!is_found(words), "{words}");
        }
    }
}
