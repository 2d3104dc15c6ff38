//! The words after an answer → what limits it: "(in part)", "– in principle", ", except (b)".
//!
//! What is agreed in part is not agreed. It must not know the council's answers.

use super::ResponseMeaning;

/// Signs after which more is said than the answer alone.
pub(super) const BREAKS: [char; 8] = [':', ';', ',', '.', '(', '–', '—', '-'];

/// What limits an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limit<'m> {
    /// What the answer means with it.
    pub(super) meaning: ResponseMeaning,
    /// What is said besides "in part" or "in principle".
    pub(super) more: &'m str,
}

/// What the words after an answer of this meaning say that limits it; `means` knows the answers. A rejection is limited in part
/// only: "Rejected, not accepted by Cabinet" says it twice.
pub(super) fn limit(
    more: &str,
    answer: ResponseMeaning,
    means: impl Fn(&str) -> Option<ResponseMeaning>,
) -> Option<Limit<'_>> {
    let clauses =
        more.split(|sign: char| BREAKS.contains(&sign) || matches!(sign, ')' | '[' | ']'));
    let clauses: Vec<Vec<String>> = clauses
        .map(words)
        .filter(|clause| !clause.is_empty())
        .collect();
    let all: Vec<&str> = clauses.first()?.iter().map(String::as_str).collect();
    let first = without_links(&all);
    let is_rejection = answer == ResponseMeaning::Rejected;
    let in_principle = if is_rejection {
        &[][..]
    } else {
        &IN_PRINCIPLE[..]
    };
    for (phrases, meaning) in [
        (&IN_PART[..], ResponseMeaning::InPart),
        (in_principle, ResponseMeaning::InPrinciple),
    ] {
        if let Some(phrase) = phrases.iter().find(|phrase| first.starts_with(phrase)) {
            let before = all.len() - first.len() + phrase.len();
            let more = after_words(more, before);
            return Some(Limit { meaning, more });
        }
    }
    let in_part = Limit {
        meaning: ResponseMeaning::InPart,
        more,
    };
    let is_partly = matches!(
        first,
        ["partly" | "partially" | "part", rest @ ..]
            if rest.first().is_none_or(|next| ANSWERED.contains(next))
    );
    let (not, amended) = match is_rejection {
        true => (&[][..], &[][..]),
        false => (&NOT[..], &AMENDED[..]),
    };
    let mut exceptions = EXCEPT.iter().chain(not).chain(amended);
    if is_partly || exceptions.any(|except| first.starts_with(except)) {
        return Some(in_part);
    }
    // "Agreed – rejected in part", "Agreed: (a) accepted, (b) rejected".
    let is_other = |words: &[&str]| {
        let meaning = means(&words.join(" "));
        meaning.is_some_and(|meaning| meaning != answer)
    };
    let begins = (1..=first.len()).any(|end| is_other(first.get(..end).unwrap_or_default()));
    let one_is = || {
        clauses.iter().any(|clause| {
            let clause: Vec<&str> = clause.iter().map(String::as_str).collect();
            is_other(without_links(&clause))
        })
    };
    (begins || one_is()).then_some(in_part)
}

/// "Noted and agreed", "Agreed and noted": what is answered besides that it is noted.
pub(super) fn noted_and_answered(
    words: &str,
    means: impl Fn(&str) -> Option<ResponseMeaning>,
) -> Option<ResponseMeaning> {
    const BETWEEN: [&str; 6] = [" and ", " & ", ", ", "; ", " a ", " ac "];
    let mut pairs = BETWEEN
        .iter()
        .filter_map(|between| words.split_once(between));
    pairs.find_map(|(one, other)| match (means(one)?, means(other)?) {
        (ResponseMeaning::Deferred, other) => Some(other),
        (one, ResponseMeaning::Deferred) => Some(one),
        _ => None,
    })
}

/// What follows so many words, without the bracket that they were in.
fn after_words(text: &str, count: usize) -> &str {
    let mut rest = text;
    for _ in 0..count {
        rest = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        rest = rest.trim_start_matches(char::is_alphanumeric);
    }
    rest.strip_prefix([')', ']']).unwrap_or(rest).trim_end()
}

fn words(clause: &str) -> Vec<String> {
    let words = clause.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn without_links<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let [
        "but" | "and" | "although" | "though" | "albeit" | "only" | "ond",
        rest @ ..,
    ] = words
    {
        words = rest;
    }
    words
}

const IN_PART: [&[&str]; 4] = [
    &["in", "part"],
    &["to", "some", "extent"],
    &["yn", "rhannol"],
    &["mewn", "rhan"],
];

const IN_PRINCIPLE: [&[&str]; 2] = [&["in", "principle"], &["mewn", "egwyddor"]];

const EXCEPT: [&[&str]; 9] = [
    &["except"],
    &["excepting"],
    &["excluding"],
    &["with", "the", "exception"],
    &["apart", "from"],
    &["other", "than"],
    &["save", "for"],
    &["ac", "eithrio"],
    &["heblaw"],
];

/// After "Agreed" these say that some of it is not.
const NOT: [&[&str]; 4] = [
    &["not", "agreed"],
    &["not", "accepted"],
    &["not", "the"],
    &["not", "all"],
];

/// What is agreed with these is not agreed as it is.
const AMENDED: [&[&str]; 10] = [
    &["with", "amendment"],
    &["with", "amendments"],
    &["with", "an", "amendment"],
    &["with", "modification"],
    &["with", "modifications"],
    &["with", "a", "modification"],
    &["with", "changes"],
    &["gyda", "diwygiad"],
    &["gyda", "diwygiadau"],
    &["gyda", "newidiadau"],
];

/// Whether the words after an answer say on what condition it is given. It is the answer all the same.
pub(super) fn is_condition(more: &str) -> bool {
    const CONDITIONS: [&[&str]; 2] = [&["subject", "to"], &["yn", "amodol", "ar"]];
    let words = words(more);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    CONDITIONS
        .iter()
        .any(|condition| words.starts_with(condition))
}

/// After "partly" one of these says how much was answered so: "partly in place" is a remark on the work.
const ANSWERED: [&str; 8] = [
    "agreed",
    "accepted",
    "supported",
    "rejected",
    "approved",
    "endorsed",
    "declined",
    "only",
];
