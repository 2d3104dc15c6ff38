//! Words → whether they ask for what belongs in their place: "[insert date]", "[Link to report]", "figures to be inserted".
//!
//! It must not know signs and crosses that ask for it.

use crate::model::Word;

/// What a placeholder in brackets begins with, whatever comes after it.
const BEGIN: [&str; 5] = ["insert", "add", "enter", "attach", "hyperlink"];

/// What a bracket has that is a placeholder and nothing else.
const NAMED: [&str; 20] = [
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
    "text",
    "photo",
    "table",
    "details",
];

/// Two words that a longer placeholder begins with.
const BEGIN_WITH_TWO: [[&str; 2]; 11] = [
    ["link", "to"],
    ["link", "here"],
    ["to", "be"],
    ["to", "follow"],
    ["figures", "to"],
    ["figure", "to"],
    ["data", "to"],
    ["details", "to"],
    ["name", "of"],
    ["date", "of"],
    ["dolen", "i"],
];

/// The most words of a placeholder that begins with two such words: what is longer says something.
const MOST_WORDS: usize = 6;

/// What is done later to what is not there yet.
pub(super) const GIVEN_LATER: [&str; 6] = [
    "inserted",
    "added",
    "supplied",
    "populated",
    "attached",
    "inputted",
];

/// What is not there yet, where it is to be given later.
const NOT_THERE: [&str; 22] = [
    "figure",
    "figures",
    "data",
    "date",
    "dates",
    "number",
    "numbers",
    "link",
    "links",
    "text",
    "wording",
    "detail",
    "details",
    "table",
    "chart",
    "graph",
    "photo",
    "photos",
    "name",
    "names",
    "amount",
    "percentage",
];

/// What a note asks its author or a colleague to do.
const ASKED: [&str; 14] = [
    "add", "amend", "ask", "chase", "check", "confirm", "delete", "insert", "need", "needs",
    "please", "query", "remove", "update",
];

/// Whether the words begin with a placeholder in brackets.
pub(super) fn is_placeholder(words: &[Word<'_>]) -> bool {
    let Some(first) = words.first() else {
        return false;
    };
    let first = first.text.trim_start_matches(['(', '£', '“', '"']);
    if !first.starts_with(['[', '<']) {
        return false;
    }
    let is_end = |word: &&Word<'_>| word.text.contains([']', '>']);
    let is_alone = first.contains([']', '>']);
    let bare = |word: &str| {
        let letters = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        letters.to_lowercase()
    };
    let inside = first.split([']', '>']).next().unwrap_or_default();
    let begin = bare(inside);
    if BEGIN.contains(&begin.as_str()) || (is_alone && NAMED.contains(&begin.as_str())) {
        return true;
    }
    // "[DN: check the figure]" is a drafting note. "[Note: the figures are provisional]" is for readers.
    if inside.ends_with(':') {
        let mut until_end = words.iter().scan(false, |is_over, word| {
            let was_over = std::mem::replace(is_over, is_end(&word));
            (!was_over).then_some(word)
        });
        let asks = |word: &Word<'_>| word.text.contains('?') || ASKED.contains(&&*bare(&word.text));
        match begin.as_str() {
            "dn" => return true,
            "nb" | "note" => return until_end.any(asks),
            _ => {}
        }
    }
    let Some(second) = words.get(1).filter(|_| !is_alone) else {
        return false;
    };
    let second = bare(&second.text);
    let is_two = BEGIN_WITH_TWO
        .iter()
        .any(|[one, two]| *one == begin && *two == second);
    // "[Date of birth is not recorded]" says something.
    let length = words.iter().take(MOST_WORDS).position(|word| is_end(&word));
    let inside = length
        .and_then(|length| words.get(..=length))
        .unwrap_or_default();
    let says = inside
        .iter()
        .any(|word| matches!(bare(&word.text).as_str(), "is" | "are" | "was" | "not"));
    // "[Sarah to check]".
    let is_asked = match inside {
        [_, to, check] | [_, _, to, check] => {
            let check = bare(&check.text);
            bare(&to.text) == "to"
                && matches!(
                    check.as_str(),
                    "check" | "confirm" | "update" | "complete" | "provide" | "add" | "supply"
                )
        }
        _ => false,
    };
    is_asked || (is_two && length.is_some() && !says)
}

/// Whether the word at `index` ends "figures to be inserted", and nothing more is said of them.
pub(super) fn is_to_be_given(words: &[Word<'_>], index: usize) -> bool {
    let bare = |at: usize| {
        words
            .get(at)
            .map(|word| word.bare().to_lowercase())
            .unwrap_or_default()
    };
    let Some(start) = index.checked_sub(3) else {
        return false;
    };
    let given = words.get(index);
    let Some(given) = given.filter(|given| GIVEN_LATER.contains(&given.bare())) else {
        return false;
    };
    let is_to_be = bare(index - 2) == "to" && bare(index - 1) == "be";
    let goes_on = given.text.ends_with(char::is_alphanumeric) && index + 1 < words.len();
    let is_here = matches!(bare(index + 1).as_str(), "here" | "later" | "below");
    is_to_be && NOT_THERE.contains(&bare(start).as_str()) && (!goes_on || is_here)
}

/// What is done later to evidence that is not there yet.
const DONE_LATER: [&str; 8] = [
    "updated",
    "provided",
    "given",
    "supplied",
    "added",
    "inserted",
    "populated",
    "attached",
];

/// What an officer still owes, as the beginning of a sentence that says no more.
const OWED: [&str; 8] = [
    "update",
    "updates",
    "evidence",
    "figures",
    "data",
    "details",
    "text",
    "information",
];

/// The first word of the last sentence, where that only says that something is still to come: "To be updated.", "Update
/// awaited.", "Latest figures to be provided". Who says to whom or when has said something.
pub(super) fn last_sentence_to_come<'w, 't>(
    source: &str,
    words: &'w [Word<'t>],
) -> Option<&'w Word<'t>> {
    let last = words.last()?.bare().to_lowercase();
    let is_awaited = matches!(last.as_str(), "awaited" | "pending" | "outstanding");
    if !is_awaited && !DONE_LATER.contains(&last.as_str()) {
        return None;
    }
    let ends = |pair: &[Word<'_>]| {
        let [one, next] = pair else { return false };
        let between = source.get(one.range.end..next.range.start);
        one.text.ends_with(['.', '!', '?']) || between.is_none_or(|sign| sign.contains('\n'))
    };
    let start = words.windows(2).rposition(ends).map_or(0, |at| at + 1);
    let sentence = words.get(start..)?;
    // No such sentence is longer.
    let sentence = sentence.get(..sentence.len().min(6))?;
    let bare: Vec<String> = sentence
        .iter()
        .map(|word| word.bare().to_lowercase())
        .collect();
    let bare: Vec<&str> = bare.iter().map(String::as_str).collect();
    let bare = match bare.as_slice() {
        [
            "the" | "an" | "a" | "latest" | "new" | "full" | "further",
            rest @ ..,
        ] => rest,
        all => all,
    };
    let is_to_come = match bare {
        ["to", "be", _] => !is_awaited,
        [owed, "to", "be", _] => !is_awaited && OWED.contains(owed),
        [owed, _] => is_awaited && OWED.contains(owed),
        _ => false,
    };
    sentence.first().filter(|_| is_to_come)
}

/// "tbc" among other words.
pub(super) fn is_awaited_here(word: &str) -> bool {
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    ["tbc", "tba", "tbd"]
        .iter()
        .any(|awaited| awaited.eq_ignore_ascii_case(bare))
}

/// "I’w gadarnhau" at the end of what is said, as “tbc” is in English.
pub(super) fn is_awaited_in_welsh(words: &[Word<'_>], index: usize) -> bool {
    let (Some(first), Some(last)) = (words.get(index), words.get(index + 1)) else {
        return false;
    };
    let is_to_be = matches!(first.bare(), "i'w" | "i’w" | "I'w" | "I’w");
    let is_settled = matches!(last.bare(), "gadarnhau" | "chadarnhau" | "benderfynu");
    let goes_on = last.text.ends_with(char::is_alphabetic) && index + 2 < words.len();
    is_to_be && is_settled && !goes_on
}
