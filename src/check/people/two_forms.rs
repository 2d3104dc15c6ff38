//! The same person under two names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Passage, PlanKey, Review, ReviewKey, Spot, TextLine};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PersonInTwoForms,
    explanation: Explanation {
        what: "The same person seems to be named in two forms. A first name in one place is an initial, or shorter, \
               in another, with the same surname. Each form is reported once, where it is first used. Link officers \
               and responsibilities are compared.",
        why: "A reader, a search and a list of who owes what take two forms for two people.",
        bad: "link_officers = \"Joanne Mills\"\n\n\
              responsibility = \"J Mills\"",
        good: "link_officers = \"Joanne Mills\"\n\n\
               responsibility = \"Joanne Mills\"",
    },
    judge,
};

/// A person as named somewhere.
struct Named {
    first: String,
    surname: String,
    passage: Passage,
}

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let mut seen = BTreeSet::new();
    let forms: Vec<Named> = everyone(subject.review)
        .filter(|named| seen.insert((named.first.clone(), named.surname.clone())))
        .collect();
    // By surname, so that each name is compared only with those of the same surname.
    let mut families: BTreeMap<String, Vec<&Named>> = BTreeMap::new();
    for form in &forms {
        let family = families.entry(family_name(form));
        family.or_default().push(form);
    }
    let fuller = |form: &Named| {
        let family = families.get(&family_name(form))?.iter();
        let others = family.filter(|other| is_short_for(form, other));
        let full = others
            .clone()
            .max_by_key(|other| other.first.chars().count())?;
        // A form that may be short for two people is not reported, because it is not known for which.
        let is_full = |other: &&Named| {
            let [other, full] = [other, full].map(|named| named.first.to_lowercase());
            full.starts_with(&other)
        };
        others.copied().all(|other| is_full(&other)).then_some(full)
    };
    let pairs = forms.iter().filter_map(|form| Some((form, fuller(form)?)));
    pairs
        .map(|(short, full)| {
            let [short_name, full_name] =
                [short, full].map(|form| format!("{} {}", form.first, form.surname));
            let message = format!("“{short_name}” and “{full_name}” seem to be the same person");
            Remark::new(short.passage.clone(), message)
                .also(full.passage.clone(), "the other form")
                .help(format!("if so, write one form everywhere: “{full_name}”"))
        })
        .collect()
}

/// The surname as it is compared: O'Rourke is O’Rourke.
fn family_name(named: &Named) -> String {
    named.surname.to_lowercase().replace('’', "'")
}

/// The most letters of a short form: Chris is Christopher, and Daniel is not Danielle.
const SHORT: usize = 5;

/// "J Mills" is short for "Joanne Mills", and so is "Jo Mills".
fn is_short_for(short: &Named, full: &Named) -> bool {
    let (first, whole) = (short.first.to_lowercase(), full.first.to_lowercase());
    first.len() < whole.len() && first.chars().count() <= SHORT && whole.starts_with(&first)
}

fn everyone(review: &Review) -> impl Iterator<Item = Named> + '_ {
    let officers = Spot::Review(ReviewKey::LinkOfficers);
    let officers_named = review.link_officers.as_ref().map_or("", TextLine::as_str);
    let linking = names(officers_named).map(move |(first, surname, _)| Named {
        first,
        surname,
        passage: officers.clone().into(),
    });
    let responsible = review.recommendations.iter();
    let responsible = responsible.filter_map(|one| Some((one, one.responsibility.as_ref()?)));
    let responsible = responsible.flat_map(|(one, text)| {
        names(text.source()).map(move |(first, surname, range)| Named {
            first,
            surname,
            passage: plan_spot(one, PlanKey::Responsibility).within(text, range),
        })
    });
    linking.chain(responsible)
}

/// Every two words next to each other that can be a first name, or its initial, and a surname.
fn names(text: &str) -> impl Iterator<Item = (String, String, Range<usize>)> {
    let pairs: Vec<_> = stretches(text)
        .into_iter()
        .flat_map(|stretch| {
            let next = stretch.clone().into_iter().skip(1);
            stretch.into_iter().zip(next).collect::<Vec<_>>()
        })
        .collect();
    pairs
        .into_iter()
        .filter_map(|((start, first), (at, surname))| {
            let first = first.trim_end_matches('.');
            let is_name =
                is_capitalised(first) && is_capitalised(surname) && surname.chars().count() > 1;
            is_name.then(|| {
                (
                    first.to_owned(),
                    surname.to_owned(),
                    start..at + surname.len(),
                )
            })
        })
}

/// The words of a text, in groups that have only spaces between their words: "L Chilton/C Mahoney" has two.
fn stretches(text: &str) -> Vec<Vec<(usize, &str)>> {
    let mut stretches = Vec::new();
    let mut start = 0;
    for stretch in text.split(|letter: char| !is_of_a_name(letter)) {
        let mut at = start;
        let words = stretch.split(' ').map(|word| {
            let here = at;
            at += word.len() + 1;
            (here, word)
        });
        stretches.push(words.filter(|(_, word)| !word.is_empty()).collect());
        let after = text.get(start + stretch.len()..);
        let sign = after.and_then(|after| after.chars().next());
        start += stretch.len() + sign.map_or(0, char::len_utf8);
    }
    stretches
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'' | '’' | '.')
}

/// "J", "Joanne", "Russell-Bond", "McCoy", "O'Neill"; not "DCS".
fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let small = letters.clone().any(char::is_lowercase);
    capital && (small || letters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_among_roles_and_signs() {
        let text = "V Housley (Coord, Gov support) G Burnett/C Evans (training SEND), L. Russell-Bond; DCS & Head of Environment";
        let found: Vec<_> = names(text)
            .map(|(first, surname, range)| (first, surname, &text[range]))
            .collect();
        let found: Vec<_> = found
            .iter()
            .map(|(first, surname, written)| (first.as_str(), surname.as_str(), *written))
            .collect();
        assert_eq!(
            found,
            [
                ("V", "Housley", "V Housley"),
                ("G", "Burnett", "G Burnett"),
                ("C", "Evans", "C Evans"),
                ("L", "Russell-Bond", "L. Russell-Bond"),
            ]
        );
    }

    fn named(name: &str) -> Named {
        let (first, surname) = name.split_once(' ').expect("two names");
        Named {
            first: first.to_owned(),
            surname: surname.to_owned(),
            passage: Spot::Review(ReviewKey::LinkOfficers).into(),
        }
    }

    #[test]
    fn a_short_form_is_short() {
        for short in ["J Mills", "Jo Mills"] {
            assert!(
                is_short_for(&named(short), &named("Joanne Mills")),
                "{short}"
            );
        }
        assert!(is_short_for(
            &named("Chris Willows"),
            &named("Christopher Willows")
        ));
        assert!(!is_short_for(
            &named("Daniel Jones"),
            &named("Danielle Jones")
        ));
    }

    #[test]
    fn an_apostrophe_is_an_apostrophe() {
        assert_eq!(
            family_name(&named("T O’Rourke")),
            family_name(&named("T O'Rourke"))
        );
    }
}
