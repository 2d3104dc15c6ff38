//! Words that were meant to be replaced, and were not.

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::Word;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UnfinishedText,
    explanation: Explanation {
        what: "A text has something in it that should have been replaced. That is crosses for figures, “???”, “[date]” or \
               “[insert figure]”. Or it has what is left when copying goes wrong: “Error! Reference source not \
               found”, “Â£” for £, or a � for any letter.",
        why: "Everybody sees it except the person who wrote it, and it makes a reader doubt the rest.",
        bad: "evidence = \"[insert] people came, at a cost of Â£9.50 each.\"",
        good: "evidence = \"120 people came, at a cost of £9.50 each.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.texts.iter().filter_map(remark).collect()
}

fn remark(text: &LongText<'_>) -> Option<Remark> {
    // A text of question marks alone is awaited, which other rules report.
    if text.words.iter().all(|word| word.bare().is_empty()) {
        return None;
    }
    // The first letter decides for most words, and is cheap to look at.
    let begins = |word: &Word<'_>| {
        word.text
            .starts_with(['X', 'x', '[', 'E', '(', '£', '?', '_', 'D', 'd', '<'])
            || !word.text.is_ascii()
    };
    let mut words = text
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| begins(word));
    let before = |index: usize| {
        let before = index.checked_sub(1);
        before.and_then(|before| text.words.get(before))
    };
    let (_, word) = words.find(|(index, word)| {
        let next = || text.words.get(index + 1).map_or("", Word::bare);
        is_to_be_replaced(word)
            || is_missing_figure(word, before(*index), &next)
            || is_garbled(&word.text)
            || is_error(&word.text, next)
    })?;
    let message = format!("{} is not finished", text.name());
    let spot = text.spot.clone().within(text.text, word.range.clone());
    Some(
        Remark::new(spot, message)
            .of_all(format!("are not finished in their {}", text.kind()))
            .help("write what belongs there, as it is in the text it was copied from"),
    )
}

/// Three crosses or more, "???", "____", "[insert", "[date]": the author wanted to come back.
fn is_to_be_replaced(word: &Word<'_>) -> bool {
    let bare = word.bare();
    let is_crossed = bare.len() > 2 && bare.bytes().all(|letter| matches!(letter, b'X' | b'x'));
    let is_row = |sign: &str| {
        let signs = word
            .text
            .trim_matches(['(', ')', '[', ']', '.', ',', ';', ':', '£', '%']);
        signs.len() > 2
            && signs
                .trim_matches(|letter: char| sign.contains(letter))
                .is_empty()
    };
    is_crossed || is_row("?") || is_row("_") || is_asked(&word.text) || is_date_to_be(bare)
}

/// "[insert", "[date]", "<name>": what belongs there is named between brackets.
fn is_asked(word: &str) -> bool {
    const BEGIN: [&str; 4] = ["[insert", "[add", "[enter", "<insert"];
    const NAMED: [&str; 16] = [
        "date",
        "name",
        "number",
        "figure",
        "figures",
        "amount",
        "tbc",
        "tba",
        "tbd",
        "x",
        "xx",
        "month",
        "year",
        "title",
        "link",
        "percentage",
    ];
    let word = word.trim_start_matches(['(', '£']);
    let between = || {
        let inside = word.strip_prefix(['[', '<'])?;
        let (inside, _) = inside.split_once([']', '>'])?;
        Some(inside)
    };
    let is = |known: &&str, word: &str| known.eq_ignore_ascii_case(word);
    BEGIN.iter().any(|begin| is(begin, word))
        || (word.starts_with(['[', '<'])
            && between().is_some_and(|inside| NAMED.iter().any(|known| is(known, inside))))
}

/// "DD/MM/YYYY", "XX/XX/2026": a date that nobody has filled in.
fn is_date_to_be(word: &str) -> bool {
    let mut parts = word.split(['/', '.', '-']);
    let is_of = |part: Option<&str>, letters: &[&str]| {
        part.is_some_and(|part| letters.iter().any(|known| known.eq_ignore_ascii_case(part)))
    };
    is_of(parts.next(), &["dd", "xx", "x"])
        && is_of(parts.next(), &["mm", "xx", "x"])
        && parts.next().is_some()
}

/// "XX% of staff", "£X", "xx visits": crosses in the place of a figure.
fn is_missing_figure<'n>(
    word: &Word<'_>,
    before: Option<&Word<'_>>,
    next: &impl Fn() -> &'n str,
) -> bool {
    let text = word.text.trim_matches(['(', ')', ',', '.', ';', ':']);
    let (money, text) = (text.starts_with('£'), text.trim_start_matches('£'));
    let (share, text) = (text.ends_with('%'), text.trim_end_matches('%'));
    let is_crossed = |letter: u8| {
        (1..=6).contains(&text.len()) && text.bytes().all(|cross| cross == letter || cross == b',')
    };
    let is_crossed = is_crossed(b'X') || is_crossed(b'x');
    // A cross before something that is counted; "X Street" and "Year X pupils" are names.
    let is_of_name = before.is_some_and(|before| {
        before.text.starts_with(char::is_uppercase) && before.text.ends_with(char::is_alphanumeric)
    });
    let counted = || {
        let next = next();
        let is_plural = next.len() > 3 && next.ends_with('s') && !next.ends_with("ss");
        let is_small = next.starts_with(|letter: char| letter.is_lowercase());
        is_small && !is_of_name && (is_plural || COUNTED.contains(&next))
    };
    is_crossed && (money || share || counted())
}

/// What is counted and does not end in -s.
const COUNTED: [&str; 8] = [
    "staff", "people", "children", "men", "women", "per", "percent", "young",
];

/// Letters of one encoding read in another.
fn is_garbled(word: &str) -> bool {
    !word.is_ascii()
        && ["\u{fffd}", "Â£", "â€", "Ã©"]
            .iter()
            .any(|sign| word.contains(sign))
}

/// What a word processor prints where a cross-reference had no target: "Error! Reference source not found".
fn is_error<'n>(word: &str, next: impl Fn() -> &'n str) -> bool {
    word == "Error!" && matches!(next(), "Reference" | "Bookmark" | "Not")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ReviewKey, RichText, Spot};

    #[test]
    fn what_was_to_be_replaced_is_found() {
        let is_unfinished = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            let spot = Spot::Review(ReviewKey::Title);
            remark(&LongText {
                spot,
                words: text.words(),
                text: &text,
            })
            .is_some()
        };
        for words in [
            "XX% of staff",
            "In X% of visits",
            "It cost £X.",
            "It cost £xx,xxx in all",
            "xx staff trained",
            "Agreed on [date]",
            "Agreed on [Date].",
            "There were ??? visits",
            "Visits: ____",
            "Agreed on XX/XX/2026",
            "Agreed on dd/mm/yyyy",
            "Sent to [name], who agreed",
            "Cost of £[amount]",
        ] {
            assert!(is_unfinished(words), "{words}");
        }
        for words in [
            "Malcolm X was named",
            "X-rays were taken",
            "Why? Because",
            "the [plan](https://www.example.gov.uk)",
            "Zone X stays open",
            "a 4 x 4 car",
            "size XL shirts",
            "[sic] is printed",
            "D-Day",
            "<5 cases",
        ] {
            assert!(!is_unfinished(words), "{words}");
        }
    }
}
