//! The words of papers in other languages: `council.cy.toml` beside `council.toml`.
//!
//! In comes such a file with the council, out comes the council as its papers in that language show it. Its words are its
//! own, and its rules are those of `council.toml`, where officers look for them. It must not know what is in a language.

use std::sync::Arc;

use super::words_file::{self, WordsFile};
use super::{Council, PublishedSite, of};
use crate::diagnostic::{Findings, SourceFile};
use crate::draft::Repertoire;
use crate::language::Language;
use crate::model::LanguageTerms;

/// Whether a file among the templates has the words of another language.
pub fn is_words_file(name: &str) -> bool {
    let tag = name.strip_prefix("council.");
    let tag = tag.and_then(|tag| tag.strip_suffix(".toml"));
    tag.is_some_and(|tag| Language::parse(tag).is_ok())
}

/// The council as its papers in another language show it.
pub fn in_other_words(
    file: Arc<SourceFile>,
    usual: &Council,
    is_there: &dyn Fn(&str) -> bool,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<Council> {
    let mut council = of(Arc::clone(&file), is_there, repertoire, findings)?;
    let words_file = WordsFile::new(&file);
    let faults = words_file.faults(&council, usual);
    let is_sound = faults.is_empty();
    findings.extend(faults);
    if !is_sound {
        return None;
    }
    let remark = words_file.remarks(&council, usual);
    findings.extend(remark.filter(|remark| usual.allowance(remark.code()).is_none()));
    council.words_tag = words_file::tag(&file.name).map(str::to_owned);
    council.scale = council.scale.with_rules_of(&usual.scale);
    council.fields = council.fields.labelling(&usual.fields);
    council.papers = usual.papers.in_words_of(&council.papers);
    council.large_print = usual.large_print;
    council.call_in.clone_from(&usual.call_in);
    council.publication.clone_from(&usual.publication);
    council.update_every.clone_from(&usual.update_every);
    council.calendar.clone_from(&usual.calendar);
    council.changes_since_last_update = usual.changes_since_last_update;
    council.grades_in_headings = usual.grades_in_headings;
    council.allowances.clone_from(&usual.allowances);
    let known = usual.known_abbreviations.iter().cloned();
    council.known_abbreviations.extend(known);
    let called = usual.reference_words.iter().cloned();
    council.reference_words.extend(called);
    council.public.clone_from(&usual.public);
    council.is_in_place = usual.is_in_place;
    if council.site == PublishedSite::default() {
        council.site.clone_from(&usual.site);
    }
    Some(council)
}

/// Lets the council in each language know the grades and the answers in the others, for a paper that is in another language
/// than its review.
pub fn introduce(usual: &mut Council, others: &mut [Council]) {
    let terms = |council: &Council| LanguageTerms {
        language: council.language.clone(),
        scale: council.scale.clone(),
        responses: council.responses.clone(),
    };
    let all = std::iter::once(&*usual).chain(others.iter());
    let all: Vec<LanguageTerms> = all.map(terms).collect();
    for (place, council) in std::iter::once(usual).chain(others).enumerate() {
        let others = all.iter().enumerate().filter(|(other, _)| *other != place);
        council.other_terms = others.map(|(_, terms)| terms.clone()).collect();
    }
}

/// The council as papers in a language show it; none where no file has the words. Papers that name no language are in that
/// of the council.
pub fn in_language<'c>(
    usual: &'c Council,
    others: &'c [Council],
    language: Option<&Language>,
) -> Option<&'c Council> {
    let Some(language) = language else {
        return Some(usual);
    };
    let all = || std::iter::once(usual).chain(others);
    let same = all().find(|council| council.language.is(language));
    same.or_else(|| all().find(|council| council.language.primary() == language.primary()))
}
