//! An abbreviation that is not written out.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::capital_lines::CapitalStretches;
use super::capitals::{everyday, is_shouted};
use super::numbered_label::{NumberedLabels, is_of_series};
use super::own_reference::OwnReferences;
use super::plate::{is_of_plate, is_on_map};
use super::postcode::is_postcode;
use super::reference_code::{Following, is_reference_code};
use super::said_elsewhere::{SaidElsewhere, is_initials, is_of_people, is_of_someone};
use super::said_in_words::SaidInWords;
use super::signature::is_signature;
use super::town::is_town;
use super::word_stretch::{decimals, stretches};
use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Word, singular, spelled_out};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UnexplainedAbbreviation,
    explanation: Explanation {
        what: "An abbreviation is never written out in the papers of a review. It counts as written out where it is \
               in brackets after its words, or its words are in brackets after it: “Pupil Inclusion Panel (PIP)”, and \
               where words in a row have its letters: “the Pupil Inclusion Panel met”, or the council's own name. \
               Each one is reported once, where it is first used. Letters that every reader knows, such as CCTV, are \
               not reported, nor are those of a [glossary] in review.toml or council.toml, words in capitals, Acts, \
               postcodes, number plates, places on the map, codes such as EIA-23, the numbers of recommendations such as \
               AQ2, numbers of findings such as KF1 where lines begin with them, names such as SWISCo, or the initials of those responsible. Others that your \
               readers know are in council.toml: known_abbreviations = [\"NHS\"].",
        why: "Guidance on accessible documents asks for abbreviations to be written out when they are first used; \
              residents and new members do not know the council's own. \
              https://www.gov.uk/guidance/publishing-accessible-documents",
        bad: "responsibility = \"DCS\"",
        good: "responsibility = \"Director of Children's Services (DCS)\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    // An entry "UDAs" explains one UDA as well.
    let key = |one: &str| singular(one).to_uppercase();
    let known = subject.council.known_abbreviations.iter();
    let mut explained: BTreeSet<String> = known.map(|one| key(one.as_str())).collect();
    let glossaries = subject
        .council
        .glossary
        .iter()
        .chain(subject.review.glossary.iter());
    explained.extend(glossaries.map(|(letters, _)| key(letters.as_str())));
    explained.extend(everyday().map(str::to_owned));
    for text in subject.texts {
        let has_brackets = text.text.source().contains(['(', '[']);
        if has_brackets {
            let words: Vec<&str> = text.words.iter().map(|word| &*word.text).collect();
            let written_out = spelled_out(&words).into_iter();
            explained.extend(written_out.map(|one| one.letters.to_uppercase()));
        }
    }
    let own = OwnReferences::of(subject.review);
    let said = SaidElsewhere::of(subject.review, subject.texts);
    let in_words = OnceCell::new();
    let labels = OnceCell::new();
    let mut remarks = Vec::new();
    for text in subject.texts.iter().filter(|text| !is_initials(text)) {
        let in_capitals = CapitalStretches::of(text);
        for found in abbreviations(text) {
            // Two letters beside a post are the initials of whoever has it.
            let is_of_someone = is_of_people(text) && is_of_someone(found.letters);
            let is_known = || said.says(found.letters) || own.says(found.letters);
            let is_emphasised = in_capitals.has(found.word);
            let at = text
                .words
                .partition_point(|word| word.range.start <= found.word.range.start);
            let is_signed = || is_signature(&text.words, at.saturating_sub(1), found.letters);
            if is_emphasised || is_of_someone || is_known() || is_act(text, &found) || is_signed() {
                continue;
            }
            let is_new = explained.insert(found.letters.to_uppercase());
            let in_words = || {
                in_words
                    .get_or_init(|| SaidInWords::of(subject.council, subject.review, subject.texts))
            };
            let is_label = || {
                let has_number = found.letters.ends_with(|last: char| last.is_ascii_digit());
                let labels = || labels.get_or_init(|| NumberedLabels::of(subject.texts));
                has_number && labels().says(found.letters)
            };
            if is_new && !in_words().says(found.letters) && !is_label() {
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
                            "or say what it is short for below [glossary] in review.toml: {} = \"…\"",
                            as_key(letters)
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

/// An abbreviation as TOML has it before an equals sign.
fn as_key(letters: &str) -> String {
    match letters.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        true => letters.to_owned(),
        false => format!("\"{letters}\""),
    }
}

/// "LGA 1972", "DPA 2018": an Act, as lawyers cite it.
fn is_act(text: &LongText<'_>, found: &FoundAbbreviation<'_>) -> bool {
    let at = text
        .words
        .partition_point(|word| word.range.start <= found.word.range.start);
    let year = text.words.get(at).map_or("", Word::bare);
    let is_year = year.len() == 4
        && year
            .parse::<u16>()
            .is_ok_and(|year| (1800..2100).contains(&year));
    is_year && found.letters.ends_with(['A', 'R']) && found.word.text.ends_with(found.letters)
}

/// An abbreviation, and which bytes of which word it is.
struct FoundAbbreviation<'w> {
    letters: &'w str,
    word: &'w Word<'w>,
    part: Range<usize>,
}

fn abbreviations<'w>(text: &'w LongText<'_>) -> impl Iterator<Item = FoundAbbreviation<'w>> {
    let words = text.words.iter().filter(|word| has_capitals(&word.text));
    let after = |word: &Word<'_>| {
        let at = text
            .words
            .partition_point(|one| one.range.start <= word.range.start);
        [at, at + 1].map(|at| text.words.get(at).map_or("", Word::bare))
    };
    let previous = |word: &Word<'_>| {
        let at = text
            .words
            .partition_point(|one| one.range.start < word.range.start);
        let before = at.checked_sub(1).and_then(|at| text.words.get(at));
        before.map_or("", Word::bare)
    };
    words.flat_map(move |word| {
        stretches(&word.text).filter_map(move |(start, piece)| {
            let letters = singular(piece);
            if !is_abbreviation(letters)
                || is_address(&word.text)
                || is_of_mail(&word.text)
                || is_town(word.bare(), after(word))
            {
                return None;
            }
            let next_two = after(word);
            let after = Following {
                signs: word.text.get(start + piece.len()..).unwrap_or_default(),
                next: next_two[0],
            };
            if is_reference_code(piece, word.text.get(..start).unwrap_or_default(), after) {
                return None;
            }
            // "NZ 445 190" and "WX23 ABC" are no words.
            if is_on_map(letters, next_two) || is_of_plate(letters, || previous(word), after.next) {
                return None;
            }
            let has_figure = letters.contains(|letter: char| letter.is_ascii_digit());
            let next = after.next;
            if has_figure && (is_postcode(letters, next) || is_code(previous(word))) {
                return None;
            }
            if is_of_series(&text.words, word, letters) {
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

/// Whether letters with a figure after this word are one of many of a kind: "Grade FC6", "Room B12", "Form SC3".
fn is_code(before: &str) -> bool {
    const KINDS: [&str; 12] = [
        "grade", "band", "level", "form", "room", "route", "zone", "plot", "unit", "class", "code",
        "scale",
    ];
    KINDS.contains(&before.to_lowercase().trim_end_matches('s'))
}

/// True for a word that may have an abbreviation in it. Most words have fewer than two capitals, and this is cheap.
fn has_capitals(word: &str) -> bool {
    let capitals = word.bytes().filter(u8::is_ascii_uppercase);
    capitals.count() > 1 || !word.is_ascii()
}

/// True for a web address or a reference such as "CAB/2025/0123", which have no abbreviations to write out.
fn is_address(word: &str) -> bool {
    let figures = || word.bytes().filter(u8::is_ascii_digit).count();
    word.contains("://") || word.contains("www.") || (word.contains('/') && figures() >= 4)
}

/// True for what a mail program writes before a subject or a name.
fn is_of_mail(word: &str) -> bool {
    matches!(word, "RE:" | "FW:" | "FWD:" | "CC:" | "BCC:")
}

/// Mostly capitals: "DCS", "CiOC", "KS1"; not "McCoy", "II", "SWISCo", nor a whole word in capitals such as "RESOLVED".
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
    let numeral = all().all(|letter| "IVXLC".contains(letter));
    // Readers know what H₂O is, and nobody writes it out.
    let is_formula = all().any(|letter| matches!(letter, '₀'..='₉'));
    // "SWISCo" is a name; an abbreviation such as "RoSPA" ends with a capital.
    let is_name = letters.ends_with(|letter: char| letter.is_lowercase());
    // "Q&A" and "B&B" are ordinary words by now.
    let fewest = if letters.contains('&') { 3 } else { 2 };
    (fewest..=8).contains(&capitals)
        && capitals >= 2 * small
        && !numeral
        && !is_formula
        && !is_name
        && figures < 4
        && !is_shouted(letters)
}
