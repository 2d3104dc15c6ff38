//! A recommendation that says one thing in the record and another in the action plan.

use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

use super::comparison::Reworded;
use super::normal::{Compared, Wording};
use crate::bounds::MOST_COMPARED;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecidedKey, Passage, PlanKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RecordWording,
    explanation: Explanation {
        what: "A recommendation says one thing in the decision record and another in the action plan. Capital \
               letters, quotation marks, punctuation at the ends of words (but not £ or %), hyphens, a first “That \
               the Council should”, “We will”, a last “and”, the letters a) and b), the -s of “Publishes” at the \
               start of a sentence or after “and”, articles, and “had” for “has” or “would” for “will” make no \
               difference.",
        why: "Members hold officers to what Cabinet decided. Words that change on the way change what is monitored.",
        bad: "text = \"Publishes exclusion data each School Term.\"      # decision.toml\n\n\
              text = \"Publish exclusion data each year.\"               # review.toml",
        good: "text = \"Publish exclusion data each School Term.\"        # review.toml",
    },
    judge,
};

/// How many words are shown on each side of a difference.
const AROUND: usize = 4;

/// How many characters of the other wording are shown beside a place.
const LABEL: usize = 60;

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.comparison.reworded.iter().map(remark).collect()
}

fn remark(reworded: &Reworded<'_>) -> Remark {
    let Reworded {
        number,
        recorded,
        planned,
    } = reworded;
    let normal = |wording: &Wording<'_>| -> Vec<String> {
        let words = wording.normal().take(MOST_COMPARED);
        words.map(str::to_owned).collect()
    };
    let changes = capture_diff_slices(Algorithm::Myers, &normal(recorded), &normal(planned));
    let first = changes.iter().find(|change| change.tag() != DiffTag::Equal);
    let (was, is) = match first {
        Some(change) => (change.old_range(), change.new_range()),
        None => (0..0, 0..0),
    };
    let message = format!(
        "{called} reads differently in the decision record",
        called = number.called()
    );
    let plan = Spot::Recommendation(number.clone(), PlanKey::Text);
    let here = passage(plan, &planned.words, is.clone());
    let record = Spot::Decided(number.clone(), DecidedKey::Text);
    let there = passage(record, &recorded.words, was.clone());
    let in_record = label("record", &recorded.words, was.clone(), is.clone());
    let in_plan = label("action plan", &planned.words, is, was);
    Remark::new(here, message)
        .label(in_record)
        .also(there, in_plan)
        .help(format!("word by word, [-record-] {{+action plan+}}: {}", word_by_word(&changes, recorded, planned)))
        .help("correct the words where they are wrong; if they were changed on purpose, allow it in review.toml")
}

/// The words in question; where there are none, the word that they would follow.
fn passage(whole: Spot, words: &[Compared<'_>], range: Range<usize>) -> Passage {
    let start = match range.is_empty() {
        true => range.start.saturating_sub(1),
        false => range.start,
    };
    let Some(first) = words.get(start) else {
        return whole.into();
    };
    // A place is inside one text, and each sub-item of a record is a text of its own.
    let mut marked = words.get(range).unwrap_or_default().iter().rev();
    let last = marked
        .find(|last| last.text.spot == first.text.spot)
        .unwrap_or(first);
    let spot = first.text.spot.clone();
    spot.within(first.text.text, first.word.range.start..last.word.range.end)
}

/// What the other file says where `here` is marked.
fn label(other: &str, words: &[Compared<'_>], range: Range<usize>, here: Range<usize>) -> String {
    let mut written = written(words, range);
    if let Some((cut, _)) = written.char_indices().nth(LABEL) {
        written.truncate(cut);
        written.push('…');
    }
    match (written.as_str(), here.is_empty(), here.start) {
        ("", ..) => format!("not in the {other}"),
        (words, true, 0) => format!("the {other} has “{words}” before this"),
        (words, true, _) => format!("the {other} goes on with “{words}”"),
        (words, false, _) => format!("the {other} has “{words}”"),
    }
}

fn written(words: &[Compared<'_>], range: Range<usize>) -> String {
    let words = words.get(range).unwrap_or_default().iter();
    let words = words.flat_map(|one| one.article.into_iter().chain([one.word]));
    let written: Vec<&str> = words.map(|word| &*word.text).collect();
    written.join(" ")
}

/// The differences with a few words around each.
fn word_by_word(changes: &[DiffOp], recorded: &Wording<'_>, planned: &Wording<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (index, change) in changes.iter().enumerate() {
        let (was, is) = (change.old_range(), change.new_range());
        if change.tag() == DiffTag::Equal {
            let before = index > 0;
            let after = index + 1 < changes.len();
            parts.extend(around(&planned.words, is, before, after));
            continue;
        }
        if !was.is_empty() {
            parts.push(format!("[-{}-]", written(&recorded.words, was)));
        }
        if !is.is_empty() {
            parts.push(format!("{{+{}+}}", written(&planned.words, is)));
        }
    }
    parts.join(" ")
}

/// Of words that are the same in both: the first few where a difference is before them, the last few where one is
/// after them.
fn around(words: &[Compared<'_>], same: Range<usize>, before: bool, after: bool) -> Vec<String> {
    let first = if before { AROUND.min(same.len()) } else { 0 };
    let last = if after { AROUND.min(same.len()) } else { 0 };
    if first + last >= same.len() {
        return vec![written(words, same)];
    }
    let parts = [
        written(words, same.start..same.start + first),
        "…".to_owned(),
        written(words, same.end - last..same.end),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}
