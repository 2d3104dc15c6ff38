//! Words in a row → the abbreviations that they write out: "Pupil Inclusion Panel (PIP)", "PIP (Pupil Inclusion Panel)".
//!
//! It must not know which abbreviations need it.

use std::ops::Range;

/// An abbreviation beside its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpelledOut {
    /// The abbreviation, as it was written.
    pub letters: String,
    /// Which of the words it stands for.
    pub words: Range<usize>,
}

/// The most letters of an abbreviation that is looked for in the words around it.
const LONGEST: usize = 16;

/// How many words are searched for the closing bracket after the words of an abbreviation.
const FURTHEST: usize = 2 * LONGEST + 2;

/// How many words before an opening bracket may be the abbreviation that it writes out: in "the NEPO portal (North East
/// Procurement Organisation)" it is the second.
const NEAREST: usize = 3;

/// The most words in a bracket with an abbreviation: "(hereafter the PIP)".
const MOST_BESIDE: usize = 3;

/// What may be beside an abbreviation in its bracket: in “(training SEND)” it is not written out.
const BESIDE: [&str; 7] = ["the", "or", "known", "as", "hereafter", "also", "called"];

/// What the words write out.
pub fn spelled_out(words: &[&str]) -> Vec<SpelledOut> {
    let brackets = words.iter().enumerate();
    let brackets = brackets.filter(|(_, word)| word.starts_with(['(', '[']));
    brackets
        .filter_map(|(index, _)| {
            in_brackets(words, index).or_else(|| before_brackets(words, index))
        })
        .collect()
}

/// "Pupil Inclusion Panel (PIP)": the letters in a bracket, after their words.
fn in_brackets(words: &[&str], index: usize) -> Option<SpelledOut> {
    let before = words.get(..index)?;
    let inside = words.get(index..)?;
    let end = inside
        .iter()
        .take(MOST_BESIDE)
        .position(|word| is_closing(word))?;
    let (last, others) = inside.get(..=end)?.split_last()?;
    let is_beside = |word: &&str| BESIDE.contains(&bare(word));
    if !others.iter().all(is_beside) {
        return None;
    }
    let letters = singular(bare(last));
    let words = || before.iter().rev().map(|word| bare(word));
    let count = each_initial(letters, words()).or_else(|| stands_for(letters, words()))?;
    Some(SpelledOut {
        letters: letters.to_owned(),
        words: index - count..index,
    })
}

/// "PIP (Pupil Inclusion Panel)": the letters before a bracket with their words.
fn before_brackets(words: &[&str], index: usize) -> Option<SpelledOut> {
    let inside = words.get(index..)?;
    let end = inside
        .iter()
        .take(FURTHEST)
        .position(|word| is_closing(word))?;
    let inside = inside.get(..=end)?;
    let nearest = words.get(..index)?.iter().rev().take(NEAREST);
    nearest
        .map(|word| singular(bare(word)))
        .filter(|letters| {
            letters
                .chars()
                .filter(|letter| letter.is_uppercase())
                .count()
                > 1
        })
        .find_map(|letters| {
            let words = || inside.iter().rev().map(|word| bare(word));
            let stands = || {
                stands_for(letters, words())
                    .filter(|count| has_letters(letters, words().take(*count)))
            };
            let count = each_initial(letters, words()).or_else(stands)?;
            Some(SpelledOut {
                letters: letters.to_owned(),
                words: index + inside.len() - count..index + inside.len(),
            })
        })
}

fn is_closing(word: &str) -> bool {
    word.contains([')', ']'])
}

fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// "FTEs" are several FTE.
pub fn singular(letters: &str) -> &str {
    match letters.strip_suffix('s') {
        Some(one) if one.ends_with(|letter: char| letter.is_uppercase()) => one,
        _ => letters,
    }
}

/// How many of the words, read from the last to the first, give each letter its own initial: all of "Public Protection
/// Partnership" for PPP. Links between them are left out of the letters, or else have one too: "Head of Service" for HoS.
fn each_initial<'w>(letters: &str, words: impl Iterator<Item = &'w str> + Clone) -> Option<usize> {
    const LINKS: [&str; 9] = ["", "of", "the", "and", "for", "in", "to", "on", "a"];
    let letters: Vec<char> = letters.chars().flat_map(char::to_uppercase).collect();
    if !(2..=LONGEST).contains(&letters.len()) {
        return None;
    }
    let run = |counts_links: bool| {
        let mut left = letters.as_slice();
        for (index, word) in words.clone().take(2 * letters.len() + 2).enumerate() {
            let initial = word
                .chars()
                .next()
                .and_then(|one| one.to_uppercase().next());
            let is_link = LINKS.contains(&word);
            match left.split_last() {
                Some((letter, rest)) if initial == Some(*letter) && (counts_links || !is_link) => {
                    left = rest;
                }
                _ if is_link => {}
                _ => return None,
            }
            if left.is_empty() {
                return Some(index + 1);
            }
        }
        None
    };
    run(false).or_else(|| run(true))
}

/// How many of the words, read from the last to the first, begin with the letters; small words in between may be left out
/// of the letters, and a word may give more than its first.
fn stands_for<'w>(letters: &str, words: impl Iterator<Item = &'w str>) -> Option<usize> {
    let capital = |letter: char| letter.to_uppercase().to_string();
    let letters: Vec<String> = letters.chars().map(capital).collect();
    let begin = letters.first()?;
    if !(2..=LONGEST).contains(&letters.len()) {
        return None;
    }
    let mut initials: Vec<String> = Vec::new();
    for (index, word) in words.take(2 * letters.len() + 2).enumerate() {
        initials.extend(word.chars().next().map(capital));
        let shared = initials
            .iter()
            .filter(|initial| letters.contains(initial))
            .count();
        if initials.last() == Some(begin)
            && 2 * shared >= letters.len()
            && initials.len() * 2 >= letters.len()
        {
            return Some(index + 1);
        }
    }
    None
}

/// Whether words of which one gives several letters have them all, one after another: "dead time" has no R for DRT. As many words
/// as letters may be in another order, or in another language.
fn has_letters<'w>(letters: &str, words: impl Iterator<Item = &'w str>) -> bool {
    let mut words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    if words.len() >= letters.chars().count() {
        return true;
    }
    words.reverse();
    let words = words.concat().to_lowercase();
    let mut all = words.chars();
    let letters = letters.chars().filter(|letter| letter.is_alphabetic());
    letters
        .flat_map(char::to_lowercase)
        .all(|letter| all.any(|one| one == letter))
}

#[cfg(test)]
mod tests {
    use super::spelled_out;

    #[test]
    fn an_abbreviation_is_written_out_before_or_after_its_words() {
        for (text, letters, words) in [
            (
                "the Pupil Inclusion Panel (PIP) met",
                "PIP",
                "Pupil Inclusion Panel",
            ),
            (
                "City of Trees Risk register (the CTR).",
                "CTR",
                "City of Trees Risk register",
            ),
            (
                "the Housing Health & Safety Rating System (HHSRS)",
                "HHSRS",
                "Housing Health & Safety Rating System",
            ),
            (
                "a Public Protection Partnership (PPP)",
                "PPP",
                "Public Protection Partnership",
            ),
            (
                "with Safer Schools Officers (SSO)",
                "SSO",
                "Safer Schools Officers",
            ),
            (
                "our Student Support Services (SSS)",
                "SSS",
                "Student Support Services",
            ),
            (
                "the Children's Centre Contract (CCC)",
                "CCC",
                "Children's Centre Contract",
            ),
            ("Head of Service (hereafter HoS)", "HoS", "Head of Service"),
            (
                "Education Health Care Plans (EHCPs)",
                "EHCP",
                "Education Health Care Plans",
            ),
            (
                "Independent Living Fund [ILF]",
                "ILF",
                "Independent Living Fund",
            ),
            (
                "PIP (Pupil Inclusion Panel)",
                "PIP",
                "(Pupil Inclusion Panel)",
            ),
            (
                "NEPO portal (North East Procurement Organisation)",
                "NEPO",
                "(North East Procurement Organisation)",
            ),
        ] {
            let all: Vec<&str> = text.split(' ').collect();
            let found = spelled_out(&all);
            let found = found
                .first()
                .map(|one| (one.letters.clone(), all[one.words.clone()].join(" ")));
            assert_eq!(
                found,
                Some((letters.to_owned(), words.to_owned())),
                "{text}"
            );
        }
        for text in [
            "it was late (see PIP)",
            "G Burnett/C Evans for Schools (training SEND)",
            "three (or more) schools",
            "in May (2024)",
            "PIP (see above)",
            "with DRT between 0930-1430hrs (“dead time”)",
        ] {
            let all: Vec<&str> = text.split(' ').collect();
            assert_eq!(spelled_out(&all), [], "{text}");
        }
    }
}
