//! A record that does not say what was resolved.

use crate::check::{Remark, Rule, Subject};
use crate::council::ResolutionWords;
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecisionKey, Spot, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoResolution,
    explanation: Explanation {
        what: "The record of the decision does not say what was resolved. It has no “RESOLVED that …”, no \
               “RECOMMENDED that …” for what goes to Council, and no “agreed that …”. council.toml can list the \
               council's own words: resolution_words. A [[resolution]] says it too.",
        why: "Regulation 12(2)(a) of SI 2012/2089 requires a record of the decision itself. That a report was \
              considered is not yet a decision. https://www.legislation.gov.uk/uksi/2012/2089/regulation/12",
        bad: "record = \"Consideration was given to a report of the Select Committee.\"",
        good: "record = \"\"\"\n\
               Consideration was given to a report of the Select Committee.\n\n\
               **RESOLVED** that the recommendations be accepted as follows:\n\
               \"\"\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let Some(decision) = &subject.review.decision else {
        return Vec::new();
    };
    let Some(record) = decision.words.record() else {
        return Vec::new();
    };
    let has_resolutions = !decision.words.resolutions().is_empty();
    // Where a committee decides itself, what it agreed is the decision.
    let maker = decision.particulars.decision_maker.as_ref();
    let maker = maker.map_or_else(String::new, |maker| maker.as_str().to_lowercase());
    let maker = Maker {
        is_committee: maker.contains("committee"),
    };
    let words = &subject.council.resolution_words;
    if has_resolutions || resolves(&record.words(), words, maker) {
        return Vec::new();
    }
    let spot = Spot::Decision(DecisionKey::Record);
    vec![
        Remark::new(spot, "the record does not say what was resolved")
            .help("add the sentence of the minutes: **RESOLVED** that the recommendations be accepted")
            .help("where the decision was for Council: **RECOMMENDED** to Council that …"),
    ]
}

/// Who decides.
#[derive(Clone, Copy)]
struct Maker {
    /// A committee, and not Cabinet.
    is_committee: bool,
}

/// A word of a record.
struct RecordWord<'w> {
    /// In small letters, without punctuation at its ends.
    small: String,
    is_capital: bool,
    /// Whether a sentence or an item begins with it.
    is_first: bool,
    word: &'w Word<'w>,
}

/// Whether the words say that something was decided, in one of the council's own words for it.
fn resolves(words: &[Word<'_>], phrases: &ResolutionWords, maker: Maker) -> bool {
    let words = record_words(words);
    let phrases: Vec<SoughtPhrase> = phrases.iter().map(SoughtPhrase::of).collect();
    (0..words.len()).any(|start| {
        let mut phrases = phrases.iter();
        phrases.any(|phrase| is_said(&words, start, phrase, maker))
    })
}

/// A phrase that is looked for.
struct SoughtPhrase {
    /// Its words in small letters.
    small: Vec<String>,
    is_capital: bool,
}

impl SoughtPhrase {
    fn of(phrase: &str) -> Self {
        SoughtPhrase {
            small: phrase.split_whitespace().map(str::to_lowercase).collect(),
            is_capital: phrase.trim_start().starts_with(char::is_uppercase),
        }
    }
}

fn record_words<'w>(words: &'w [Word<'w>]) -> Vec<RecordWord<'w>> {
    let mut is_first = true;
    let mut all = Vec::new();
    for word in words {
        let bare = word.bare();
        let ends = word.text.ends_with(['.', ':', ';', ')', '–', '-']);
        if !bare.is_empty() {
            all.push(RecordWord {
                small: bare.to_lowercase(),
                is_capital: bare.starts_with(char::is_uppercase),
                is_first,
                word,
            });
        }
        is_first = ends || (bare.is_empty() && is_first);
    }
    all
}

/// Whether a phrase of the council's is said here.
fn is_said(words: &[RecordWord<'_>], start: usize, phrase: &SoughtPhrase, maker: Maker) -> bool {
    let said = words.get(start..start + phrase.small.len());
    let pairs = || said.into_iter().flatten().zip(&phrase.small);
    let is_same = said.is_some() && pairs().all(|(word, one)| word.small == *one);
    let Some(first) = words.get(start).filter(|_| is_same) else {
        return false;
    };
    match phrase.small.as_slice() {
        [one] => decides((words, start), first, one, maker),
        // “That Cabinet: …” begins with a capital letter, and “noted that Cabinet considered it” does not.
        [] => false,
        [..] => first.is_capital || !phrase.is_capital,
    }
}

/// Whether a single word says that something was decided. What the committee agreed or recommended is not a decision of
/// Cabinet, and “resolved” can also mean that an issue was settled.
fn decides(
    (words, start): (&[RecordWord<'_>], usize),
    first: &RecordWord<'_>,
    word: &str,
    maker: Maker,
) -> bool {
    let at = |index: Option<usize>| index.and_then(|index| words.get(index));
    let before = at(start.checked_sub(1)).map_or("", |word| &word.small);
    let after = at(start.checked_add(1)).map_or("", |word| &word.small);
    let was = matches!(before, "were" | "was" | "is" | "are" | "be" | "been");
    let goes_on = matches!(after, "that" | "to");
    let what = goes_on || matches!(after, "the" | "all" | "these");
    let is_alone = words.len() == 1 || first.word.text.ends_with([':', '–', '-']);
    let is_others = before == "committee" && !maker.is_committee;
    match word {
        "resolved" => !was || goes_on,
        "recommended" => !is_others && (!was || goes_on),
        "agreed" | "approved" | "accepted" | "endorsed" | "adopted" | "decided" | "noted"
        | "supported" | "ordered" | "carried" | "granted" => {
            // Minutes in note form say “Recommendations approved.”
            let in_note_form = first.word.text.ends_with(['.', ';']) && is_decided_on(before);
            let decides = matches!(before, "cabinet" | "council" | "members" | "executive")
                || (before == "committee" && maker.is_committee)
                || was
                || in_note_form;
            // "The Committee agreed:-" is followed by what was decided, whoever it was, and "agreed that" may be about a report.
            let introduces = introduces((words, start), word);
            introduces.is_some_and(|sign| !is_others || sign != Introduction::Dash)
                || !is_others && (decides || what || (first.is_first && is_alone))
        }
        // Any other word is the council's own, and it means what the council says.
        _ => true,
    }
}

/// What comes after a word of decision, before what was decided.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Introduction {
    Colon,
    AsFollows,
    Dash,
}

/// How the words after "agreed" and the like begin what was decided: "agreed:-", "agreed –", "agreed as follows:".
fn introduces((words, start): (&[RecordWord<'_>], usize), word: &str) -> Option<Introduction> {
    if !matches!(word, "agreed" | "approved" | "decided") {
        return None;
    }
    let said = &words.get(start)?.word.text;
    let follows = |at: usize, small: &str| {
        words
            .get(start + at)
            .is_some_and(|word| word.small == small)
    };
    let sign = said.trim_end_matches(['*', '_']);
    if sign.ends_with(':') || sign.ends_with(":-") || sign.ends_with(":–") || sign.ends_with(":—")
    {
        Some(Introduction::Colon)
    } else if follows(1, "as") && follows(2, "follows") {
        Some(Introduction::AsFollows)
    } else if sign.ends_with(['-', '–', '—']) {
        Some(Introduction::Dash)
    } else {
        None
    }
}

/// What Cabinet decides on.
fn is_decided_on(word: &str) -> bool {
    matches!(
        word,
        "recommendations"
            | "recommendation"
            | "report"
            | "proposals"
            | "proposal"
            | "plan"
            | "response"
            | "strategy"
            | "policy"
    )
}

#[cfg(test)]
mod tests {
    use super::{Maker, resolves};
    use crate::council::ResolutionWords;
    use crate::model::RichText;

    #[test]
    fn what_cabinet_decided_has_many_forms() {
        let usual = ResolutionWords::default();
        let resolves = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            let is_committee = false;
            resolves(&text.words(), &usual, Maker { is_committee })
        };
        for words in [
            "**RESOLVED** that the recommendations be accepted.",
            "RECOMMENDED to Council that the strategy be adopted.",
            "It was RECOMMENDED to Council that the strategy be adopted.",
            "It was RESOLVED to accept the recommendations.",
            "AGREED – that the action plan be noted.",
            "Cabinet approved the recommendations as follows:",
            "Cabinet accepted all recommendations.",
            "The recommendations were approved.",
            "It was agreed that the review be welcomed.",
            "PENDERFYNWYD:",
            "PENDERFYNWYD bod yr argymhellion yn cael eu derbyn.",
            "ORDERED that the report lie on the table.",
            "That Cabinet: 1. accepts the recommendations",
            "That the recommendations set out in Appendix 1 be accepted.",
            "Approved",
            "Agreed:",
            "(1) Noted the report.",
            "Recommendations approved.",
            "Report endorsed.",
            "DECISION: (1) Recommendations supported.",
            "Following debate, the Committee **agreed**:-\n\n1. to approve the plan",
            "The Committee agreed as follows:\n\n1. that the plan be approved",
            "After a vote it was unanimously agreed: that the plan be adopted.",
            "Members present then AGREED: (1) to approve the plan.",
            "Having considered it, agreed to approve the plan.",
            "Cabinet unanimously AGREED– (1) to approve the plan.",
            "Cabinet, after a vote, approved the recommendations.",
            "The Mayor DECIDES to accept the recommendations.",
        ] {
            assert!(resolves(words), "{words}");
        }
        for words in [
            "The Committee recommend that the Council takes action.",
            "The Committee recommended that the Council takes action.",
            "The Committee agreed that its report should go to Cabinet.",
            "Several issues were resolved at officer level.",
            "Progress against the agreed action plan was reported.",
            "The Leader said that Cabinet had read the report.",
        ] {
            assert!(!resolves(words), "{words}");
        }
    }

    #[test]
    fn a_committee_that_decides_itself_says_so_in_the_same_words() {
        let usual = ResolutionWords::default();
        for words in [
            "The Committee adopted the recommendations.",
            "The Committee noted the report.",
            "The motion was carried unanimously.",
        ] {
            let text = RichText::parse(words).expect("a text");
            let is_committee = true;
            assert!(
                resolves(&text.words(), &usual, Maker { is_committee }),
                "{words}"
            );
        }
    }
}
