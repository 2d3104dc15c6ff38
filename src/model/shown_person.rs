//! A person whom a council's papers do not name, and the words that stand in public for the name.
//!
//! In come the cleaned words of a responsibility, out come the same words with posts or teams. It must not know where they were written.

use std::cmp::Reverse;
use std::ops::Range;

/// A person, and what stands for the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPerson {
    /// The name, as officers write it.
    pub name: String,
    /// The post or the team.
    pub shown: String,
}

impl ShownPerson {
    /// Whether words have the name.
    pub fn is_named_in(&self, words: &str) -> bool {
        self.places(words).next().is_some()
    }

    /// Whether words have the letters of the name, if only as a part of a longer one.
    pub fn is_within(&self, words: &str) -> bool {
        self.letters(words).next().is_some()
    }

    /// The words with the post or the team in the place of the name. One that is beside the name already is not said twice:
    /// "Ann Ali, Head of Parks" is the Head of Parks.
    fn instead(&self, words: &str) -> String {
        let mut text = String::with_capacity(words.len());
        let mut done = 0;
        for place in self.places(words) {
            text.push_str(words.get(done..place.start).unwrap_or_default());
            text.push_str(&self.shown);
            done = place.end;
        }
        text.push_str(words.get(done..).unwrap_or_default());
        let shown = &self.shown;
        for between in [", ", " – ", " - ", "/", " / ", ": "] {
            text = text.replace(&format!("{shown}{between}{shown}"), shown);
        }
        text.replace(&format!("{shown} ({shown})"), shown)
    }

    /// Where words have the name: it is no part of a longer one, as it would be in "Bo Li-Smith".
    fn places<'w>(&'w self, words: &'w str) -> impl Iterator<Item = Range<usize>> + 'w {
        self.letters(words).filter(|place| {
            let mut before = words.get(..place.start).unwrap_or_default().chars().rev();
            let after = words.get(place.end..).unwrap_or_default();
            ends_name(&mut before) && ends_name(&mut after.chars())
        })
    }

    /// Where words have the letters of the name, however they are capitalised and with any white space between.
    fn letters<'w>(&'w self, words: &'w str) -> impl Iterator<Item = Range<usize>> + 'w {
        let starts = words.char_indices().map(|(start, _)| start);
        starts.filter_map(|start| {
            let rest = words.get(start..)?;
            let mut left = rest;
            for (number, word) in self.name.split_whitespace().enumerate() {
                let next = left.trim_start();
                if (next.len() < left.len()) != (number > 0) {
                    return None;
                }
                left = without_start(next, word)?;
            }
            (left.len() < rest.len()).then(|| start..words.len() - left.len())
        })
    }
}

/// Whether a name ends where these letters begin, read away from it.
fn ends_name(letters: &mut dyn Iterator<Item = char>) -> bool {
    match letters.next() {
        Some('-' | '\u{2010}' | '\u{2011}') => !letters.next().is_some_and(char::is_alphanumeric),
        next => !next.is_some_and(char::is_alphanumeric),
    }
}

/// A text without the word with which it begins.
fn without_start<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut letters = text.chars();
    for wanted in word.chars() {
        let letter = letters.next()?;
        if letter != wanted && !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(letters.as_str())
}

/// Words in which no such person is named; none where none was. The longer of two names that begin alike is found first.
pub fn without_names(words: &str, persons: &[ShownPerson]) -> Option<String> {
    let mut persons: Vec<&ShownPerson> = persons.iter().collect();
    persons.sort_by_key(|person| Reverse(person.name.len()));
    let mut text = words.to_owned();
    for person in persons {
        text = person.instead(&text);
    }
    (text != words).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{ShownPerson, without_names};

    #[test]
    fn a_post_stands_for_a_name() {
        let person = |name: &str, shown: &str| ShownPerson {
            name: name.to_owned(),
            shown: shown.to_owned(),
        };
        let persons = [
            person("Ann Ali", "Head of Parks"),
            person("Bo Li", "Tree Officer"),
            person("Bo Li Chan", "Parks Manager"),
        ];
        for (words, shown) in [
            ("Ann Ali", Some("Head of Parks")),
            ("Ann Ali, Head of Parks", Some("Head of Parks")),
            ("Head of Parks (Ann Ali)", Some("Head of Parks")),
            ("Ann Ali and Bo Li", Some("Head of Parks and Tree Officer")),
            (
                "Bo\u{a0}Li and BO\nLI",
                Some("Tree Officer and Tree Officer"),
            ),
            ("bo  li’s team", Some("Tree Officer’s team")),
            ("Bo Li Chan", Some("Parks Manager")),
            ("Joann Ali", None),
            ("Bo Li-Smith", None),
            ("Smith-Bo Li", None),
            ("Head of Parks", None),
        ] {
            assert_eq!(without_names(words, &persons).as_deref(), shown, "{words}");
        }
    }
}
