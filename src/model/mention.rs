//! A text → where it speaks of recommendations by number: "see Rec 2", "recommendations 2 and 3", "SR (25/26) 02".
//!
//! What is no mention of one of ours is left out: "Ofsted's recommendation 4", "recommendation 4 of the Francis report",
//! "the A2". It must not know whether the review has a number, except where nothing else says that a word is one.

use std::ops::Range;

use super::REFERENCE_WORDS;
use super::initials::Initials;
use super::mention_letters::{
    LetterNames, begins, dotted, figures, is_anothers, is_end, is_of_another, is_unmistakable,
    letter_in_brackets, letters_before_number, spaces,
};
use super::mention_series::{length_in, series, stems};
use super::mention_words::{
    BEFORE_UNKNOWN, FoundWord, between, found_word, may_be_numbered, may_refer,
};
use super::number_called::without_word;

/// A mention of one recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text that name it: "Rec 2", or "3" in "Recs 2 and 3".
    pub range: Range<usize>,
    /// The number, as the text has it.
    pub number: Range<usize>,
    /// Which of the known numbers it is; none where it is no known one.
    pub known: Option<usize>,
}

/// Finds mentions of some numbers.
#[derive(Debug)]
pub struct Mentions<'n> {
    pub(super) known: Vec<&'n str>,
    /// The same without a word for a recommendation that they begin with: "3" of "Rec 3".
    bare: Vec<&'n str>,
    /// The places among the known ones of those that can be known without a word before them.
    unmistakable: Vec<usize>,
    /// Words of the council's own for a recommendation: "Proposal".
    labels: Vec<&'n str>,
    /// How the references of the review begin, where they are a series: "SR (25/26) ".
    series: Vec<&'n str>,
    /// How the numbers begin that have more than figures: "R". One letter counts only behind a word for a recommendation.
    stems: Vec<&'n str>,
    /// The first letters of all of these, so that most words need no closer look.
    initials: Initials,
    /// Whether no number is without a figure.
    all_have_figures: bool,
    /// Whether a number has a chapter: "2.1".
    has_chapters: bool,
    /// How the numbers are written, where each is a letter.
    letters: Option<LetterNames>,
}

impl<'n> Mentions<'n> {
    /// Mentions of these numbers; `labels` are further words for a recommendation.
    pub fn of(known: Vec<&'n str>, labels: Vec<&'n str>) -> Self {
        let series = series(&known);
        let is_one = |(place, known): (usize, &&'n str)| {
            let letters = letters_before_number(known);
            let is_of_series = letters.is_some_and(|letters| series.contains(&letters));
            (is_unmistakable(known) || is_of_series).then_some(place)
        };
        let unmistakable = known.iter().enumerate().filter_map(is_one).collect();
        let usual = REFERENCE_WORDS.iter();
        let usual = usual.flat_map(|words| words.one.iter().chain(words.several));
        let words = usual.chain(&labels).chain(&series).chain(&known);
        let bare: Vec<&str> = known.iter().map(|number| without_word(number)).collect();
        let has_figure = |number: &&str| number.bytes().any(|byte| byte.is_ascii_digit());
        Mentions {
            initials: Initials::of(words.chain(&["R"]).copied()),
            has_chapters: known
                .iter()
                .any(|number| dotted(number) == Some(number.len())),
            all_have_figures: known.iter().all(has_figure),
            letters: LetterNames::of(&bare),
            stems: stems(&known),
            known,
            bare,
            unmistakable,
            labels,
            series,
        }
    }

    /// Whether a word may begin a mention, by its first letters, so that most texts need no closer look.
    pub fn may_begin_with(&self, word: &str) -> bool {
        let same = |one: &&str| {
            let one = one.as_bytes();
            let begins = word.as_bytes().get(..one.len());
            begins.is_some_and(|begins| begins.eq_ignore_ascii_case(one))
        };
        let usual = || {
            let mut words = REFERENCE_WORDS.iter();
            words.any(|words| words.one.iter().chain(words.several).any(same))
        };
        let first = |one: &&'n str| one.split(' ').next().unwrap_or_default();
        let mut series = self.series.iter().map(first);
        let begins = || {
            let initial = word.chars().next();
            initial.is_some_and(|initial| self.initials.has(initial))
        };
        let is_short = || {
            let after = word.strip_prefix('R');
            after.is_some_and(|after| after.starts_with(|one: char| one.is_ascii_digit()))
        };
        let is_word =
            is_short() || begins() && (word.len() > 2 && usual() || self.labels.iter().any(same));
        is_word || series.any(|one| word.contains(one))
    }

    /// All mentions in a text, one after another.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        let mut found = Vec::new();
        let mut done = 0;
        let mut within_word = false;
        let last_figure = text.bytes().rposition(|byte| byte.is_ascii_digit());
        let end = match last_figure {
            Some(last) if self.all_have_figures => last,
            None if self.all_have_figures => return found,
            _ => text.len(),
        };
        for (start, letter) in text.char_indices().take_while(|(start, _)| *start < end) {
            let begins = !within_word;
            within_word = letter.is_alphanumeric();
            if start < done || !begins || !self.initials.has(letter) {
                continue;
            }
            let rest = text.get(start..).unwrap_or_default();
            let before = text.get(..start).unwrap_or_default();
            let is_joined = || {
                let after = text.get(done..start).unwrap_or_default();
                let letter = letter_in_brackets(after).map_or(0, |letter| letter.len() + 2);
                let after = after.get(letter..).unwrap_or_default();
                done > 0 && between(after) == Some(after.len())
            };
            let mentions = match letter {
                _ if letter.is_alphabetic() => self
                    .after_word(before, rest)
                    .or_else(|| self.by_itself(rest))
                    .or_else(|| self.of_series(rest))
                    .or_else(|| self.short(before, rest, is_joined())),
                '(' => self.by_itself(rest),
                _ => None,
            };
            let Some(mentions) = mentions else { continue };
            let end = mentions.last().map_or(0, |last| last.range.end);
            if is_anothers(before) || is_of_another(rest.get(end..).unwrap_or_default()) {
                continue;
            }
            done = start + end;
            let moved = |range: Range<usize>| start + range.start..start + range.end;
            found.extend(mentions.into_iter().map(|one| Mention {
                range: moved(one.range),
                number: moved(one.number),
                known: one.known,
            }));
        }
        found
    }

    /// "Recommendation 2", "Recs. 2, 3 and 5".
    fn after_word(&self, before: &str, text: &str) -> Option<Vec<Mention>> {
        let word = found_word(text, &self.labels)?;
        let is_unsure = word.is_small;
        if is_unsure && !may_refer(before) && !may_be_numbered(before) {
            return None;
        }
        let mentions = self.numbers_after(text, &word)?;
        // "Rec no. 99" is no ground.
        let has_number_word = || {
            let first = mentions.first().map_or(0, |first| first.number.start);
            let between = text.get(word.length..first).unwrap_or_default();
            between.contains(char::is_alphabetic)
        };
        if is_unsure && !may_refer(before) && !has_number_word() {
            return None;
        }
        let is_sent = || {
            let last = before.split_whitespace().next_back().unwrap_or_default();
            let last = last.trim_start_matches(|sign: char| !sign.is_alphanumeric());
            BEFORE_UNKNOWN.contains(&last)
        };
        let is_known = || mentions.iter().all(|one| one.known.is_some());
        let is_ours = !is_unsure || is_known() || is_sent() || has_number_word();
        is_ours.then_some(mentions)
    }

    /// The numbers that follow a word for a recommendation.
    fn numbers_after(&self, text: &str, word: &FoundWord) -> Option<Vec<Mention>> {
        let FoundWord {
            length,
            is_several,
            words,
            ..
        } = *word;
        let mut at = length;
        at += spaces(text.get(at..)?);
        let number_word = words.and_then(|words| {
            let rest = text.get(at..)?;
            words.number.iter().find_map(|word| begins(rest, word))
        });
        if let Some(length) = number_word {
            at += length;
            at += usize::from(text.get(at..)?.starts_with('.'));
            at += spaces(text.get(at..)?);
        }
        if at == length {
            return None;
        }
        let first = self.number(text, at)?;
        let mut mentions = vec![Mention {
            range: 0..first.range.end,
            ..first
        }];
        if !is_several {
            return Some(mentions);
        }
        loop {
            let end = mentions.last()?.range.end;
            let next = between(text.get(end..)?);
            let Some(next) = next.and_then(|length| self.number(text, end + length)) else {
                return Some(mentions);
            };
            mentions.push(next);
        }
    }

    /// The number at a byte of a text: a known one, the longest first, or figures.
    pub(super) fn number(&self, text: &str, at: usize) -> Option<Mention> {
        let rest = text.get(at..)?;
        if let Some(part) = self.part_in_brackets(rest) {
            return Some(Mention {
                range: at..at + part.range.end,
                number: at..at + part.number.end,
                ..part
            });
        }
        let known = self.known.iter().enumerate();
        let known = known.chain(self.bare.iter().enumerate());
        let known = known.filter(|(_, known)| {
            let length = known.len();
            let same = rest.get(..length);
            same.is_some_and(|same| same.eq_ignore_ascii_case(known)) && is_end(rest, length)
        });
        let known = known.max_by_key(|(_, known)| known.len());
        let length = match known {
            Some((_, known)) => known.len(),
            None => {
                let dotted = self.has_chapters.then(|| dotted(rest)).flatten();
                let figures = dotted.or_else(|| figures(rest));
                let figures = figures.or_else(|| length_in(rest, &self.stems));
                figures.or_else(|| self.letters?.length_in(rest))?
            }
        };
        Some(Mention {
            range: at..at + length,
            number: at..at + length,
            known: known.map(|(index, _)| index),
        })
    }

    /// The part that "1(c)" is, where the review has a 1c.
    fn part_in_brackets(&self, text: &str) -> Option<Mention> {
        let length = figures(text.get(..text.find('(')?)?)?;
        let letter = letter_in_brackets(text.get(length..)?)?;
        let end = length + letter.len() + 2;
        let number = format!("{}{letter}", text.get(..length)?);
        let place = self.known.iter().position(|known| *known == number)?;
        Some(Mention {
            range: 0..end,
            number: 0..end,
            known: Some(place),
        })
    }

    /// A reference of the council's own without a word before it. Only one that cannot be anything else is found.
    fn by_itself(&self, text: &str) -> Option<Vec<Mention>> {
        let places = self.unmistakable.iter().copied();
        let mut known = places.filter_map(|place| Some((place, self.known.get(place)?)));
        let (index, known) =
            known.find(|(_, known)| text.starts_with(**known) && is_end(text, known.len()))?;
        Some(vec![Mention {
            range: 0..known.len(),
            number: 0..known.len(),
            known: Some(index),
        }])
    }

    /// A reference of the series of the review's own that the review does not have.
    fn of_series(&self, text: &str) -> Option<Vec<Mention>> {
        let length = length_in(text, &self.series)?;
        Some(vec![Mention {
            range: 0..length,
            number: 0..length,
            known: None,
        }])
    }
}
