//! An abbreviation that is not written out.

use std::collections::BTreeSet;
use std::ops::Range;

use super::capitals::{everyday, is_shouted};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{PlanKey, Spot, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UnexplainedAbbreviation,
    explanation: Explanation {
        what: "An abbreviation is never written out in the papers of a review. It counts as written out where it is \
               in brackets after its words, or its words are in brackets after it: “Pupil Inclusion Panel (PIP)”. \
               Each one is reported once, where it is first used. Letters that every reader knows, such as CCTV, are \
               not reported, nor are words in capitals or the initials of those responsible. Others that your readers \
               know are in council.toml: known_abbreviations = [\"NHS\"].",
        why: "Guidance on accessible documents asks for abbreviations to be written out when they are first used; \
              residents and new members do not know the council's own. \
              https://www.gov.uk/guidance/publishing-accessible-documents",
        bad: "responsibility = \"DCS\"",
        good: "responsibility = \"Director of Children's Services (DCS)\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let known = subject.council.known_abbreviations.iter();
    let mut explained: BTreeSet<String> = known.map(|one| one.as_str().to_uppercase()).collect();
    explained.extend(everyday().map(str::to_owned));
    for text in subject.texts {
        explained.extend(written_out(&text.words));
    }
    let mut remarks = Vec::new();
    for text in subject.texts.iter().filter(|text| !is_initials(text)) {
        let emphasised = emphasised(&text.words);
        for found in abbreviations(text) {
            if emphasised
                .iter()
                .any(|range| range.contains(&found.word.range.start))
            {
                continue;
            }
            if explained.insert(found.letters.to_uppercase()) {
                let FoundAbbreviation {
                    letters,
                    word,
                    part,
                } = found;
                let start = word.range.start + part.start;
                let spot = text.spot.clone();
                // In a word that is partly bold the marks of Markdown move the letters, so the whole word is marked.
                let range = match text.text.source().get(word.range.clone()) == Some(&word.text) {
                    true => start..word.range.start + part.end,
                    false => word.range.clone(),
                };
                let message = format!("the abbreviation {letters} is never written out");
                remarks.push(
                    Remark::new(spot.within(text.text, range), message)
                        .help(format!(
                            "write it out once, with the letters in brackets after it: “… ({letters})”"
                        ))
                        .help(format!(
                            "if every reader knows it, add \"{letters}\" to known_abbreviations in council.toml"
                        )),
                );
            }
        }
    }
    remarks
}

/// Stretches of words that are all in capitals for emphasis: three in a row, or two of which one is a word. "SEN, EIS and
/// DCS" has commas.
fn emphasised(words: &[Word<'_>]) -> Vec<Range<usize>> {
    let is_in_capitals = |word: &Word<'_>| {
        let bare = word.bare();
        bare.len() > 1 && bare.bytes().all(|letter| letter.is_ascii_uppercase())
    };
    let goes_on = |one: &Word<'_>, next: &Word<'_>| {
        is_in_capitals(one)
            && is_in_capitals(next)
            && one.text.ends_with(char::is_alphabetic)
            && next.text.starts_with(char::is_alphabetic)
    };
    let stretches = words.chunk_by(goes_on).filter(|stretch| {
        stretch.len() > 2
            || (stretch.len() == 2 && stretch.iter().any(|word| is_shouted(word.bare())))
    });
    let range =
        |stretch: &[Word<'_>]| Some(stretch.first()?.range.start..stretch.last()?.range.end);
    stretches.filter_map(range).collect()
}

/// Whether a text is the initials of people who are responsible: "DM/PL/KL", "ZJ", "BS and KG". Nobody writes a name out
/// twice. Three letters are initials only beside two, because posts have such abbreviations.
fn is_initials(text: &LongText<'_>) -> bool {
    let is_of_people = matches!(text.spot, Spot::Recommendation(_, PlanKey::Responsibility));
    let capital = |letter: char| letter.is_ascii_uppercase();
    let parts = || {
        let words = text
            .words
            .iter()
            .map(|word| word.text.trim_end_matches('.'));
        let parts = words.flat_map(|word| word.split(['/', ',', ';', '&', '+']));
        parts.filter(|part| !part.is_empty() && *part != "and")
    };
    is_of_people
        && parts().all(|part| (2..=3).contains(&part.len()) && part.chars().all(capital))
        && parts().any(|part| part.len() == 2)
}

/// An abbreviation, and which bytes of which word it is.
struct FoundAbbreviation<'w> {
    letters: &'w str,
    word: &'w Word<'w>,
    part: Range<usize>,
}

fn abbreviations<'w>(text: &'w LongText<'_>) -> impl Iterator<Item = FoundAbbreviation<'w>> {
    let words = text.words.iter().filter(|word| has_capitals(&word.text));
    words.flat_map(|word| {
        pieces(&word.text).filter_map(move |(start, piece)| {
            let letters = singular(piece);
            if !is_abbreviation(letters) || is_address(&word.text) {
                return None;
            }
            let part = start..start + letters.len() + decimals(&word.text, start + letters.len());
            let letters = word.text.get(part.clone())?;
            Some(FoundAbbreviation {
                letters,
                word,
                part,
            })
        })
    })
}

/// True for a word that may have an abbreviation in it. Most words have fewer than two capitals, and this is cheap.
fn has_capitals(word: &str) -> bool {
    let capitals = word.bytes().filter(u8::is_ascii_uppercase);
    capitals.count() > 1 || !word.is_ascii()
}

/// True for a web address, which has no abbreviations to write out.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains("www.")
}

/// The stretches of letters and digits in a word: "SEMH/ASD" has two, "F&GP" one.
fn pieces(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    let parts = word.split(|letter: char| !letter.is_alphanumeric() && letter != '&');
    parts
        .map(move |piece| {
            let start = rest;
            // The character between two pieces may be longer than one byte.
            let after = word
                .get(start + piece.len()..)
                .and_then(|after| after.chars().next());
            rest = start + piece.len() + after.map_or(0, char::len_utf8);
            let before = piece.trim_start_matches('&');
            let start = start + (piece.len() - before.len());
            (start, before.trim_end_matches('&'))
        })
        .filter(|(_, piece)| !piece.is_empty())
}

/// How many bytes of a word are decimals from a place on: two in "PM2.5".
fn decimals(word: &str, start: usize) -> usize {
    let is_figure = |letter: char| letter.is_ascii_digit();
    let (before, after) = word.split_at_checked(start).unwrap_or_default();
    match after.strip_prefix('.') {
        Some(after) if before.ends_with(is_figure) && after.starts_with(is_figure) => {
            1 + after
                .find(|letter| !is_figure(letter))
                .unwrap_or(after.len())
        }
        _ => 0,
    }
}

/// "FTEs" are several FTE.
fn singular(piece: &str) -> &str {
    match piece.strip_suffix('s') {
        Some(letters) if letters.ends_with(|letter: char| letter.is_uppercase()) => letters,
        _ => piece,
    }
}

/// Mostly capitals: "DCS", "CiOC", "KS1"; not "McCoy", "II", nor a whole word in capitals such as "RESOLVED".
fn is_abbreviation(letters: &str) -> bool {
    // The first letter decides for most words, and is cheap to look at.
    if !letters.starts_with(|letter: char| letter.is_uppercase()) {
        return false;
    }
    let all = || letters.chars();
    let capitals = all().filter(|letter| letter.is_uppercase()).count();
    let small = all().filter(|letter| letter.is_lowercase()).count();
    // "AB123456C" is a reference.
    let figures = all().filter(char::is_ascii_digit).count();
    let numeral = all().all(|letter| "IVXLC".contains(letter)) || is_postcode(letters);
    // "Q&A" and "B&B" are ordinary words by now.
    let fewest = if letters.contains('&') { 3 } else { 2 };
    (fewest..=8).contains(&capitals)
        && capitals >= 2 * small
        && !numeral
        && figures < 4
        && !is_shouted(letters)
}

/// "TS17", the first half of a postcode.
fn is_postcode(letters: &str) -> bool {
    let figures = letters.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    letters.len() - figures.len() <= 2 && figures.len() == 2 && figures.parse::<u8>().is_ok()
}

/// The most letters of an abbreviation that is looked for in the words around it.
const LONGEST: usize = 16;

/// How many words are searched for the closing bracket after the words of an abbreviation.
const FURTHEST: usize = 2 * LONGEST + 2;

/// How many words before an opening bracket may be the abbreviation that it writes out: in "the NEPO portal (North East
/// Procurement Organisation)" it is the second.
const NEAREST: usize = 3;

/// What the words write out: the letters in "Pupil Inclusion Panel (PIP)" and in "PIP (Pupil Inclusion Panel)".
fn written_out(words: &[Word<'_>]) -> Vec<String> {
    let mut letters = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let before = words.get(..index).unwrap_or_default();
        if word.text.starts_with('(') && word.text.contains(')') {
            let bare = singular(word.bare());
            if stands_for(bare, before.iter().rev().map(Word::bare)) {
                letters.push(bare.to_uppercase());
            }
        } else if word.text.starts_with('(') {
            let bare = before
                .iter()
                .rev()
                .take(NEAREST)
                .map(|word| singular(word.bare()));
            let after = words.get(index..).unwrap_or_default();
            let after = after.get(..FURTHEST).unwrap_or(after);
            let inside = after.iter().position(|word| word.text.contains(')'));
            let inside = after.get(..=inside.unwrap_or(0)).unwrap_or_default();
            let inside = || inside.iter().rev().map(Word::bare);
            let found = bare
                .into_iter()
                .find(|bare| is_abbreviation(bare) && stands_for(bare, inside()));
            letters.extend(found.map(str::to_uppercase));
        }
    }
    letters
}

/// True when the words, read from the last to the first, begin with the letters; small words in between may be left out
/// of the letters, and a word may give more than its first.
fn stands_for<'w>(letters: &str, words: impl Iterator<Item = &'w str>) -> bool {
    let first = |word: &str| {
        word.chars()
            .next()
            .map(|letter| letter.to_uppercase().to_string())
    };
    let letters: Vec<String> = letters
        .chars()
        .map(|one| one.to_uppercase().to_string())
        .collect();
    let Some(begin) = letters.first() else {
        return false;
    };
    if !(2..=LONGEST).contains(&letters.len()) {
        return false;
    }
    let mut initials: Vec<String> = Vec::new();
    for word in words.take(2 * letters.len() + 2) {
        initials.extend(first(word));
        let shared = initials
            .iter()
            .filter(|initial| letters.contains(initial))
            .count();
        if initials.last() == Some(begin)
            && 2 * shared >= letters.len()
            && initials.len() * 2 >= letters.len()
        {
            return true;
        }
    }
    false
}
