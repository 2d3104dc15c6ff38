//! Lines of a paragraph → those that begin alike, so that each was begun by its writer.
//!
//! "tel: …" above "web: …" are two lines however long they are, and so are three amounts below each other. In a wrapped paragraph one
//! line may begin so by chance. In come the lines, out go those that begin as the lines beside them do. This must not know what else
//! ends a line.

use super::breaks::{LABEL_WORDS, NARROWEST, ends_sentence};
use super::typed_line::TypedLine;

/// How many lines begin alike where nothing else shows that each is a line.
const FEWEST: usize = 3;

/// The longest label in small letters, in words.
const SMALL_LABEL_WORDS: usize = 2;

/// The most words before a dash.
const WORDS_BEFORE_DASH: usize = 4;

/// Words that a sentence goes on with, so that a colon after one of them makes no label of it.
const WITHIN_SENTENCES: [&str; 22] = [
    "follows",
    "following",
    "this",
    "that",
    "these",
    "those",
    "is",
    "are",
    "was",
    "were",
    "be",
    "below",
    "namely",
    "and",
    "or",
    "to",
    "by",
    "for",
    "of",
    "with",
    "including",
    "sef",
];

/// What a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineBeginning<'t> {
    /// A label and a colon.
    Label,
    /// A few words and a dash.
    Dashed,
    /// An amount of money, a share in a hundred, or another number.
    Amount,
    Share,
    Number,
    /// A word with a capital letter.
    Word(&'t str),
}

/// A way to read the beginning of a line.
type BeginningReader = for<'t> fn(&'t str) -> Option<LineBeginning<'t>>;

const READERS: [BeginningReader; 4] = [labelled, dashed, figure, capital];

/// The lines that the paragraph has a break before, by their number.
pub(super) fn begun_alike(paragraph: &[TypedLine<'_>]) -> Vec<usize> {
    let width = paragraph.iter().map(TypedLine::width).max().unwrap_or(0);
    let mut begun = Vec::new();
    for reader in READERS {
        let beginnings: Vec<_> = paragraph.iter().map(|line| reader(line.said())).collect();
        let mut start = 0;
        for run in beginnings.chunk_by(|one, next| one.is_some() && one == next) {
            let end = start + run.len();
            let lines = paragraph.get(start..end).unwrap_or_default();
            if let Some(Some(beginning)) = run.first()
                && are_begun(*beginning, lines, width)
            {
                let above = start.checked_sub(1).and_then(|above| paragraph.get(above));
                let is_apart = above.is_some_and(|above| {
                    run.len() >= FEWEST || above.is_short() || ends_sentence(above.text)
                });
                begun.extend((start + usize::from(!is_apart)..end).filter(|line| *line > 0));
            }
            start = end;
        }
    }
    begun
}

/// Whether each of some lines that begin alike was begun by its writer.
fn are_begun(beginning: LineBeginning<'_>, lines: &[TypedLine<'_>], width: usize) -> bool {
    let mut pairs = lines.iter().zip(lines.iter().skip(1));
    let are_ended = pairs
        .clone()
        .any(|(one, next)| one.has_room_for(next, width) || ends_sentence(one.text));
    match (beginning, lines.len()) {
        (LineBeginning::Label, FEWEST..) | (LineBeginning::Dashed, FEWEST..) => true,
        (LineBeginning::Label, 2) => {
            are_ended || pairs.all(|(one, next)| [one, next].into_iter().all(has_plain_label))
        }
        (_, count) => count >= FEWEST && are_ended,
    }
}

/// Whether the label is one word, and none that a sentence goes on with.
fn has_plain_label(line: &TypedLine<'_>) -> bool {
    let label = line.said().split_once(": ").map(|(label, _)| label);
    label.is_some_and(|label| {
        !label.contains(' ') && !WITHIN_SENTENCES.contains(&label.to_lowercase().as_str())
    })
}

/// "tel: 01642 …", "@JM: map", "Cllr Ash: …".
fn labelled(line: &str) -> Option<LineBeginning<'_>> {
    let (label, _) = line.split_once(": ")?;
    let name = label.strip_prefix(['@', '#']).unwrap_or(label);
    let most = match name.starts_with(char::is_uppercase) {
        true => LABEL_WORDS,
        false => SMALL_LABEL_WORDS,
    };
    let is_label = name.starts_with(char::is_alphabetic)
        && label.matches('(').count() == label.matches(')').count()
        && label.chars().count() < NARROWEST
        && label.split_whitespace().count() <= most;
    is_label.then_some(LineBeginning::Label)
}

/// "Taxis - on time".
fn dashed(line: &str) -> Option<LineBeginning<'_>> {
    let dashes = [" - ", " – ", " — "].into_iter();
    let names = dashes.filter_map(|dash| line.split_once(dash).map(|(name, _)| name));
    let name = names.min_by_key(|name| name.len())?;
    let is_name = name.starts_with(char::is_alphabetic)
        && name.split_whitespace().count() <= WORDS_BEFORE_DASH
        && !name.contains([',', ';', ':', '?', '!']);
    is_name.then_some(LineBeginning::Dashed)
}

/// "£3,000 - taxis", "3% of taxis", "12 taxis", each also in brackets or with "c." before it.
fn figure(line: &str) -> Option<LineBeginning<'_>> {
    let line = line.trim_start_matches('(');
    let line = line.strip_prefix("c.").unwrap_or(line);
    let word = line.split_whitespace().next()?;
    let amount = word.strip_prefix(['£', '$', '€']);
    let is_number = |number: &str| number.starts_with(|sign: char| sign.is_ascii_digit());
    let number = amount.unwrap_or(word);
    is_number(number).then(|| match amount {
        Some(_) => LineBeginning::Amount,
        None if number.contains('%') => LineBeginning::Share,
        None => LineBeginning::Number,
    })
}

/// "Cllr Ash (Lab) said …".
fn capital(line: &str) -> Option<LineBeginning<'_>> {
    let word = line.split_whitespace().next()?;
    let is_word = word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic);
    is_word.then_some(LineBeginning::Word(word))
}
