//! An opened update → the form for each officer, with the recommendations that are outstanding.

use std::collections::BTreeSet;
use std::fmt;

use super::opened_update::OpenedUpdate;
use super::recorded::digest;
use crate::model::{
    NumberList, Progress, Recommendation, RecommendationNumber, TextLine, Update, When,
};
use crate::status::ReviewOnDay;
use crate::template::{FormQuestion, OfficerForm};

/// Why there is no form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NobodyAsked {
    /// Nothing of the review is outstanding.
    Nothing,
    /// Nobody of this name is responsible for anything that is; these are.
    Unknown(String, Vec<String>),
}

/// The form for each officer who is responsible for something outstanding; with `officer`, one form for those whose name or
/// post has this in it. A link officer is asked about everything.
pub fn officer_forms<'a>(
    opened: &'a OpenedUpdate<'_>,
    officer: Option<&str>,
) -> Result<Vec<OfficerForm<'a>>, NobodyAsked> {
    let asked = asked(opened);
    if asked.is_empty() {
        return Err(NobodyAsked::Nothing);
    }
    let of = |one: &Recommendation| opened.review.recommendations.responsible(one);
    let mut officers: Vec<String> = Vec::new();
    for name in asked.iter().map(|one| of(one)) {
        if !officers.contains(&name) {
            officers.push(name);
        }
    }
    let mut names = BTreeSet::new();
    let Some(wanted) = officer else {
        let forms = officers.into_iter().map(|name| {
            let own = asked.iter().copied().filter(|one| of(one) == name);
            let own = own.collect();
            form(opened, named(opened, name), own, &mut names)
        });
        return Ok(forms.collect());
    };
    let is_in = |text: &str| text.to_lowercase().contains(&wanted.trim().to_lowercase());
    let is_link_officer = is_in(opened.review.officers());
    let own = asked.iter().copied();
    let own = own.filter(|one| is_link_officer || is_in(&of(one)));
    let own: Vec<&Recommendation> = own.collect();
    match own.is_empty() {
        true => Err(NobodyAsked::Unknown(wanted.to_owned(), officers)),
        false => {
            let full = match is_link_officer {
                true => one_of(opened.review.officers(), is_in),
                false => of_one_name(own.iter().map(|one| of(one))).unwrap_or(wanted.to_owned()),
            };
            // What is written for everybody has the same name only for the same questions.
            let mut others = BTreeSet::new();
            for other in &officers {
                let theirs = asked.iter().filter(|one| of(one) == *other);
                let name = name(opened, &named(opened, other.clone()), &mut others);
                if !theirs.eq(own.iter()) {
                    names.insert(name);
                }
            }
            Ok(vec![form(opened, full, own, &mut names)])
        }
    }
}

/// The officer whose name was typed, where several are named with a stroke or a semicolon between them.
fn one_of(officers: &str, is_in: impl Fn(&str) -> bool) -> String {
    let parts = officers.split(" / ").flat_map(|part| part.split(';'));
    let mut meant = parts.map(str::trim).filter(|part| is_in(part));
    match (meant.next(), meant.next()) {
        (Some(only), None) => only.to_owned(),
        _ => officers.to_owned(),
    }
}

/// The name, if all are the same.
fn of_one_name(mut names: impl Iterator<Item = String>) -> Option<String> {
    let first = names.next()?;
    names.all(|name| name == first).then_some(first)
}

/// The recommendations that are outstanding. Of one that is reported in parts, those parts are.
pub(super) fn asked<'a>(opened: &'a OpenedUpdate<'_>) -> Vec<&'a Recommendation> {
    let review = &opened.review;
    let all = &review.recommendations;
    let Some(day) = opened.date.first_day() else {
        return Vec::new();
    };
    let known = ReviewOnDay::new(review, day);
    let numbers: Vec<RecommendationNumber> = all.iter().map(|one| one.number.clone()).collect();
    let covers = NumberList::of(opened.recorded.covers.iter().cloned());
    let covers = covers.ok().filter(|list| !list.is_empty());
    let covers = covers.and_then(|list| list.among(&numbers).ok());
    let is_covered = |one: &Recommendation| {
        covers.as_ref().is_none_or(|covers| {
            covers.contains(&one.number) || covers.contains(&all.whole(one).number)
        })
    };
    let is_of_parts = |whole: &Recommendation| {
        let last = known.progress(&whole.number);
        let is_whole = last.is_some_and(|last| last.recommendation == whole.number);
        all.has_parts(&whole.number) && !is_whole
    };
    let outstanding = all.iter().filter(|one| known.is_outstanding(&one.number));
    let asked = outstanding.filter(|one| {
        let is_part = one.whole.is_some();
        is_part == is_of_parts(all.whole(one)) && is_covered(one)
    });
    asked.collect()
}

fn form<'a>(
    opened: &'a OpenedUpdate<'_>,
    officer: String,
    asked: Vec<&'a Recommendation>,
    names: &mut BTreeSet<String>,
) -> OfficerForm<'a> {
    let keys = opened.keys();
    let questions = asked.into_iter().map(|recommendation| {
        let recorded = opened.recorded.words(&recommendation.number, &keys);
        FormQuestion {
            recommendation,
            last: last(opened, recommendation),
            revised: revised(opened, recommendation),
            was: digest(&recorded),
            recorded,
        }
    });
    OfficerForm {
        review: &opened.review,
        update: &opened.at.update,
        date: opened.date.words(),
        questions: questions.collect(),
        name: name(opened, &officer, names),
        officer,
    }
}

/// The last report on a recommendation before this update.
fn last<'a>(opened: &'a OpenedUpdate<'_>, one: &Recommendation) -> Option<(&'a Progress, &'a str)> {
    let day = opened.date.first_day()?;
    let updates = opened.review.updates.iter().rev();
    let mut before = updates.filter(|update| {
        let first = update.date.first_day();
        first.is_some_and(|first| first <= day)
    });
    before.find_map(|update| {
        let number = |of: &RecommendationNumber| {
            update
                .progress
                .iter()
                .find(|entry| entry.recommendation == *of)
        };
        let progress = number(&one.number).or_else(|| number(one.whole.as_ref()?))?;
        Some((progress, update.date.words()))
    })
}

/// The date in force before this update, where that is no longer the agreed one.
fn revised<'a>(opened: &'a OpenedUpdate<'_>, one: &'a Recommendation) -> Option<&'a When> {
    let day = opened.date.first_day()?;
    let review = &opened.review;
    let is_before = |update: &Update| update.date.first_day().is_some_and(|first| first <= day);
    let before = review.updates.partition_point(is_before);
    let known = review.updates.get(..before).unwrap_or_default();
    let agreed = review.recommendations.dated(one).date.as_ref();
    let in_force = review.date_in_force(one, known);
    let in_force = in_force.map(|given| given.date);
    in_force.filter(|date| Some(*date) != agreed)
}

/// Whoever is asked where nobody is named.
fn named(opened: &OpenedUpdate<'_>, responsible: String) -> String {
    match responsible.trim() {
        "" => {
            let unnamed = opened.council.form.labels.get("officer_unnamed");
            let unnamed = unnamed.map_or("", TextLine::as_str);
            match opened.review.officers() {
                "" => unnamed.to_owned(),
                officers => officers.to_owned(),
            }
        }
        _ => responsible,
    }
}

/// The name of the form's file, which no other form has: `inclusion-in-schools-2020-09-leanne-chilton`.
fn name(opened: &OpenedUpdate<'_>, officer: &str, names: &mut BTreeSet<String>) -> String {
    /// With the names of a review and an update, and an ending, it stays within what every disk allows.
    const LONGEST: usize = 60;
    let mut short = String::new();
    for letter in officer.chars().flat_map(char::to_lowercase) {
        match letter.is_alphanumeric() {
            true if short.len() < LONGEST => short.push(letter),
            false if !short.is_empty() && !short.ends_with('-') => short.push('-'),
            _ => {}
        }
    }
    let at = &opened.at;
    let name = format!("{}-{}-{short}", at.review, at.update);
    let name = name.trim_end_matches('-').to_owned();
    let mut free = name.clone();
    let mut number = 1;
    while !names.insert(free.clone()) {
        number += 1;
        free = format!("{name}-{number}");
    }
    free
}

impl fmt::Display for NobodyAsked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NobodyAsked::Nothing => {
                out.write_str("nothing is outstanding, so there is nobody to ask")
            }
            NobodyAsked::Unknown(name, officers) => {
                let officers = officers.iter().filter(|officer| !officer.is_empty());
                let officers: Vec<String> = officers.map(|name| format!("“{name}”")).collect();
                write!(
                    out,
                    "“{name}” is responsible for nothing that is outstanding; these are: {}",
                    officers.join(", ")
                )
            }
        }
    }
}
