//! A word that is written twice in a row.

use std::cell::OnceCell;

use pulldown_cmark::{Event, Tag};

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::RichText;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RepeatedWord,
    explanation: Explanation {
        what: "The same word is there twice in a row. “Had had” and “that that” are not reported, nor “switched on on 4 \
               March”.",
        why: "The eye passes over it, a screen reader does not.",
        bad: "evidence = \"The plan was sent to to all schools.\"",
        good: "evidence = \"The plan was sent to all schools.\"",
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

/// Verbs that have “on” or “in” to themselves, so that another one can follow: “switched on on 4 March”.
const VERBS: [&str; 20] = [
    "brought", "carried", "carry", "carrying", "go", "goes", "going", "gone", "log", "logged",
    "move", "moved", "moving", "phased", "plugged", "switch", "switched", "turn", "turned", "went",
];

fn goes_with(verb: &str, word: &str) -> bool {
    matches!(word, "on" | "in") && VERBS.contains(&verb.to_lowercase().as_str())
}

/// Words that are no names, and begin a sentence: "The the plan", where "Will will attend" and "May may be late" are right.
const FIRST: [&str; 29] = [
    "all",
    "an",
    "and",
    "are",
    "as",
    "at",
    "by",
    "during",
    "each",
    "following",
    "for",
    "from",
    "if",
    "in",
    "it",
    "of",
    "officers",
    "on",
    "our",
    "the",
    "their",
    "there",
    "these",
    "they",
    "this",
    "to",
    "we",
    "when",
    "with",
];

/// The same in Welsh.
const FIRST_IN_WELSH: [&str; 12] = [
    "ac", "ar", "bydd", "cafodd", "er", "mae", "mae'r", "mewn", "roedd", "yn", "yr", "yna",
];

/// Whether one of these begins a sentence and is there again: "The the".
fn is_begun_again(one: &str, other: &str) -> bool {
    let mut letters = one.bytes();
    // This decides for most words.
    if !letters
        .next()
        .is_some_and(|first| first.is_ascii_uppercase())
    {
        return false;
    }
    let first_is_small = other.starts_with(|first: char| first.is_ascii_lowercase());
    let is_one = |word: &&&str| one.eq_ignore_ascii_case(word) && other == **word;
    let mut words = FIRST.iter().chain(&FIRST_IN_WELSH);
    first_is_small
        && letters.all(|letter| !letter.is_ascii_uppercase())
        && words.any(|word| is_one(&word))
}

fn in_text<'t>(text: &'t LongText<'_>) -> impl Iterator<Item = Remark> + 't {
    // Hardly any text is asked for them.
    let begun = OnceCell::new();
    let pairs = text.words.windows(2).enumerate();
    pairs.filter_map(move |(place, words)| {
        let [one, other] = words else {
            return None;
        };
        let before = place.checked_sub(1).and_then(|place| text.words.get(place));
        if before.is_some_and(|verb| goes_with(verb.bare(), &one.text)) {
            return None;
        }
        let is_begun_again = is_begun_again(&one.text, &other.text);
        if !is_begun_again && !other.text.starts_with(&*one.text) {
            return None;
        }
        // Punctuation between them shows that both are meant, and two capitals may be a name: Baden Baden.
        let is_word =
            one.text.len() > 1 && one.text.bytes().all(|letter| letter.is_ascii_lowercase());
        let is_same = is_word && one.text == other.bare();
        if !(is_same || is_begun_again) || matches!(&*one.text, "had" | "that") {
            return None;
        }
        // In two cells of a table, both are meant.
        let between = one.range.end..other.range.start;
        let between = text.text.source().get(between).unwrap_or_default();
        if between.contains(['|', '\t']) {
            return None;
        }
        // So are they in two items, paragraphs or lines.
        let begun = || begun.get_or_init(|| begun_lines(text.text));
        let is_begun = between.contains('\n') && {
            let next = begun().partition_point(|start| *start < one.range.end);
            begun()
                .get(next)
                .is_some_and(|start| *start <= other.range.start)
        };
        if is_begun {
            return None;
        }
        let message = format!("{} has “{}” twice", text.name(), other.bare());
        let spot = text
            .spot
            .clone()
            .within(text.text, one.range.start..other.range.end);
        Some(Remark::new(spot, message).help("remove one of the two"))
    })
}

/// The bytes where an item, a paragraph or a line begins that its writer began.
fn begun_lines(text: &RichText) -> Vec<usize> {
    let begins = |event: &Event<'_>| {
        let tag = |tag: &Tag<'_>| matches!(tag, Tag::Item | Tag::Paragraph | Tag::BlockQuote(_));
        matches!(event, Event::HardBreak) || matches!(event, Event::Start(begun) if tag(begun))
    };
    let events = text.events().filter(|(event, _)| begins(event));
    let mut begun: Vec<usize> = events.map(|(_, range)| range.start).collect();
    begun.sort_unstable();
    begun
}

#[cfg(test)]
mod tests {
    use super::is_begun_again;

    #[test]
    fn a_word_that_is_no_name_is_found_at_the_start_of_a_sentence() {
        for (one, other) in [("The", "the"), ("In", "in"), ("We", "we"), ("Mae", "mae")] {
            assert!(is_begun_again(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("Will", "will"),
            ("May", "may"),
            ("Mark", "mark"),
            ("The", "The"),
            ("THE", "the"),
            ("the", "the"),
            ("The", "then"),
        ] {
            assert!(!is_begun_again(one, other), "{one} {other}");
        }
    }
}
