//! A sentence that stops in the middle.

use super::end_of_mail::{is_greeting, is_mouth};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject, WrittenTexts};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecisionKey, FurtherKey, ItemKey, MeetingSpot, PlanKey, Review, Spot, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::CutOffText,
    explanation: Explanation {
        what: "A text ends in the middle of a sentence. Its last word asks for another, such as “where”, “and” or \
               “the”, or it ends with a comma or an open bracket. A full stop is not needed: many measures are not \
               sentences.",
        why: "Words are lost when text is copied from cell to cell, and a reader cannot know what they were.",
        bad: "success_measure = \"Work with independent providers where\"",
        good: "success_measure = \"Work with independent providers where places are short\"",
    },
    judge,
};

/// Words with which no sentence ends. Prepositions that can follow their verb (“signed in”) are not among them.
const WAITING: [&str; 57] = [
    "a",
    "an",
    "the",
    "and",
    "or",
    "but",
    "nor",
    "of",
    "to",
    "with",
    "for",
    "from",
    "by",
    "at",
    "into",
    "onto",
    "upon",
    "between",
    "among",
    "via",
    "per",
    "than",
    "as",
    "where",
    "when",
    "while",
    "whilst",
    "which",
    "who",
    "whose",
    "because",
    "if",
    "unless",
    "until",
    "although",
    "whether",
    "including",
    "our",
    "their",
    "your",
    "my",
    "its",
    "is",
    "are",
    "was",
    "were",
    "be",
    "will",
    "would",
    "should",
    "could",
    "must",
    "may",
    "has",
    "been",
    "e.g.",
    "i.e.",
];

/// Welsh words with which no sentence ends; nor does one with a word that has the article at its end, such as "gyda'r".
const WAITING_IN_WELSH: [&str; 12] = [
    "y", "yr", "yn", "ac", "neu", "gyda", "oherwydd", "rhwng", "drwy", "gan", "sy'n", "fel",
];

fn is_waiting_in_welsh(word: &str, before: &str) -> bool {
    let is_letter = word == "y" && matches!(before, "and" | "or" | "to" | "option" | "x" | "axis");
    let has_article = || word.ends_with("'r") || word.ends_with("’r");
    !is_letter && (WAITING_IN_WELSH.contains(&word) || has_article())
}

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let texts = subject.texts.iter();
    let texts = texts.filter(|text| !leads_on(subject.review, text));
    texts.filter_map(remark).collect()
}

/// What is found in the texts of a meeting. What a report is for leads on to what members are asked to do, and a paragraph to
/// the next.
pub(in crate::check) fn in_meeting(written: &WrittenTexts<'_>) -> Vec<Remark> {
    let next = written.texts.iter().skip(1).map(Some).chain([None]);
    let texts = written.texts.iter().zip(next);
    let ends = texts.filter(|(text, next)| {
        match &text.spot {
        Spot::Meeting(MeetingSpot::Item(_, ItemKey::Purpose)) => false,
        Spot::Meeting(MeetingSpot::Paragraph(item, ..)) => !next.is_some_and(|next| {
            matches!(&next.spot, Spot::Meeting(MeetingSpot::Paragraph(other, ..)) if other == item)
        }),
        _ => true,
    }
    });
    ends.filter_map(|(text, _)| remark(text)).collect()
}

/// Whether a record leads on to what follows it: "Cabinet RESOLVED –", "it was agreed that", above its resolutions or its
/// themes.
fn leads_on(review: &Review, text: &LongText<'_>) -> bool {
    let Some(decision) = &review.decision else {
        return false;
    };
    let has_more = match text.spot {
        Spot::Decision(DecisionKey::Record) => {
            !decision.words.resolutions().is_empty() || !decision.themes.is_empty()
        }
        Spot::Further(index, FurtherKey::Record) => {
            let further = decision.further.get(index);
            further.is_some_and(|one| !one.words.resolutions().is_empty())
        }
        _ => false,
    };
    let last = text.words.last().map_or("", |word| &*word.text);
    has_more && (last.ends_with(['–', '—', '-']) || matches!(last, "that" | "to"))
}

fn remark(text: &LongText<'_>) -> Option<Remark> {
    let last = text.words.last()?;
    // A cell need not be a sentence.
    let table = text.text.tables().last();
    if table.is_some_and(|table| table.range().end >= last.range.end) {
        return None;
    }
    let bare = last.text.trim_start_matches(['(', '"', '\'', '“', '‘']);
    // Case matters here: “May” can be the month and “A” the name of an option, and either can end a sentence.
    let before = text.words.iter().rev().nth(1).map_or("", Word::bare);
    let waits = (WAITING.contains(&bare) || is_waiting_in_welsh(bare, before))
        && !is_followed(text, bare)
        && !is_of_verb(before, bare)
        && !is_of_question(text, bare);
    let open = (last.text.ends_with([',', '&', '/', '–', '—', '£'])
        && !is_greeting(text.text.source()))
        || is_open(text);
    // A dash alone is there for nothing, and nothing is lost.
    let is_lost = open && text.words.iter().any(|word| !word.bare().is_empty());
    if !(waits || is_lost) {
        return None;
    }
    let message = format!("{} ends in the middle of a sentence", text.name());
    let spot = text.spot.clone().within(text.text, last.range.clone());
    Some(
        Remark::new(spot, message)
            .of_all(format!(
                "end their {} in the middle of a sentence",
                text.kind()
            ))
            .label("nothing comes after this")
            .help(format!(
                "find out how it goes on; if nobody knows any more, leave it and allow it in {}",
                match text.spot {
                    Spot::Meeting(_) => "this file",
                    _ => "review.toml",
                }
            )),
    )
}

/// True for a preposition that belongs to the verb before it: "every enquiry is responded to".
fn is_of_verb(before: &str, last: &str) -> bool {
    const VERBS: [&str; 28] = [
        "up", "dealt", "paid", "met", "sent", "built", "kept", "put", "cut", "thought", "heard",
        "brought", "go", "goes", "going", "refer", "turn", "sign", "listen", "look", "rely",
        "apply", "know", "talk", "speak", "write", "complain", "belong",
    ];
    let preposition = matches!(
        last,
        "to" | "with" | "for" | "from" | "by" | "at" | "of" | "into" | "upon"
    );
    preposition && (before.ends_with("ed") || VERBS.contains(&before))
}

/// True for "Who it is for": the preposition belongs to the word that the sentence begins with.
fn is_of_question(text: &LongText<'_>, last: &str) -> bool {
    let is_preposition = matches!(last, "for" | "of" | "to" | "with" | "from" | "by" | "at");
    let before = text.words.iter().rev().skip(1);
    let sentence = before.take_while(|word| !word.text.ends_with(['.', '!', '?', ':', ';']));
    let first = sentence.last().map(|word| word.bare().to_lowercase());
    let is_asked = first.is_some_and(|first| {
        matches!(
            first.as_str(),
            "who" | "whom" | "what" | "which" | "where" | "how"
        )
    });
    is_preposition && is_asked
}

/// True for a recommendation, a sub-item or a resolution that ends with "; and" or "; or", because another follows.
fn is_followed(text: &LongText<'_>, last: &str) -> bool {
    let before = text.words.iter().rev().nth(1);
    let listed = before.is_some_and(|word| word.text.ends_with([';', ',']));
    let is_one_of_many = matches!(
        text.spot,
        Spot::Recommendation(_, PlanKey::Text)
            | Spot::Decided(..)
            | Spot::Resolution(..)
            | Spot::FurtherResolution(..)
    );
    is_one_of_many && listed && matches!(last, "and" | "or")
}

/// True when a bracket is opened last and never closed. That of ":-(" is a mouth.
fn is_open(text: &LongText<'_>) -> bool {
    let plain = text.text.source();
    let mut opens = plain.rmatch_indices('(').map(|(at, _)| at);
    let opened = opens.find(|at| !is_mouth(plain, *at));
    match (opened, plain.rfind(')')) {
        (Some(opened), Some(closed)) => opened > closed,
        (opened, _) => opened.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::text::is_remarked_on;
    use crate::model::{RecommendationNumber, RichText};

    #[test]
    fn a_recommendation_of_a_list_may_end_with_and() {
        let number = RecommendationNumber::new(2).expect("a number");
        let is_cut_off = |key: PlanKey, words: &str| {
            let text = RichText::parse(words).expect("a text");
            remark(&LongText {
                spot: Spot::Recommendation(number.clone(), key),
                words: text.words(),
                text: &text,
            })
            .is_some()
        };
        for words in ["Report by 1 January each year; and", "Ask for funds; or"] {
            assert!(!is_cut_off(PlanKey::Text, words), "{words}");
            assert!(is_cut_off(PlanKey::SuccessMeasure, words), "{words}");
        }
        assert!(is_cut_off(PlanKey::Text, "Report to the committee and"));
    }

    #[test]
    fn only_what_must_go_on_is_cut_off() {
        let is_cut_off = |words: &str| is_remarked_on(words, remark);
        for words in [
            "Report to the",
            "Speak to parents, ",
            "It may",
            "This has been",
            "See (a)  (b",
            "Work with",
            "Stall income was £",
            "Ensure that parents have a say in the work of",
            "Find those that need help with",
            "Bydd y Pennaeth Gwasanaeth yn",
            "Gwaith gyda'r",
            "Cyhoeddi canllawiau i ysgolion ac",
            "Adroddiad y",
            "It is late :-( (and",
            "They sent their regards, and thanks to the staff,",
        ] {
            assert!(is_cut_off(words), "{words}");
        }
        for words in [
            "–",
            "Report in May",
            "Carry out Option A",
            "Every enquiry is responded to",
            "Staff know who to go to",
            "Who it is for",
            "What the money was for",
            "None that we know of",
            "Report to them.",
            "Do that",
            "Choose option x or y",
            "Bydd adroddiad blynyddol",
            "Y rhai y maent yn gweithio iddynt",
            "Pewsey isn't in it :-(\nRegards\nMs A. Person",
            "It is late :(",
        ] {
            assert!(!is_cut_off(words), "{words}");
        }
    }
}
