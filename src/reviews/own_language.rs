//! A paper in another language than its review: what its `language` says, and the review as papers in each language show it.
//!
//! The words of the council in that language are needed to read its grades and answers. What else the review says stays in
//! the language in which it was written, and the model knows which texts these are.

use std::ops::Range;
use std::sync::Arc;

use super::texts::OpenedReview;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::draft::{Field, typed_values};
use crate::language::Language;
use crate::model::{CouncilTerms, Review, Slug, Translated, Translation, When};
use crate::validate::{Read, Refused, TableReader};

/// The language that a file says it is in, and the terms in that language.
pub(super) fn own_language<'t>(
    sheet: &mut TableReader<'_, '_>,
    field: Option<Field<String>>,
    terms: Option<CouncilTerms<'t>>,
) -> Read<(Option<Language>, Option<CouncilTerms<'t>>)> {
    let Some(typed) = sheet.optional(field)? else {
        return Ok((None, terms));
    };
    let place = sheet.place(&typed.span);
    let language = sheet.judge(typed, |tag| Language::parse(tag))?;
    sheet.is_in(&language);
    let Some(terms) = terms else {
        return Ok((Some(language), None));
    };
    match terms.in_language(&language) {
        Some(terms) => Ok((Some(language), Some(terms))),
        None => {
            sheet.report(without_words(&language, place));
            Err(Refused)
        }
    }
}

/// A paper in a language for which the council has no words.
pub fn without_words(language: &Language, place: Place) -> Diagnostic {
    let message = format!("no file has the words of papers in this language, “{language}”");
    let help = format!(
        "copy council.toml, beside it, to council.{language}.toml, and translate the words in it"
    );
    Diagnostic::error(Code::LanguageWithoutWords, message)
        .at(place)
        .help(help)
}

/// A paper of a kind of the council's own, in a language in which that kind has no words.
pub fn kind_without_words(kind: &Slug, language: &Language, place: Place) -> Diagnostic {
    let message =
        format!("papers of the kind “{kind}” have no words in this language, “{language}”");
    let help = format!(
        "copy the [[paper]] of kind \"{kind}\" from council.toml to council.{language}.toml, and translate its title and labels"
    );
    Diagnostic::error(Code::LanguageWithoutWords, message)
        .at(place)
        .help(help)
}

impl OpenedReview {
    /// What papers of the review in a language show in another one. `first` is the language of the review.
    pub fn translation_of_papers(
        &self,
        review: &Review,
        language: &Language,
        first: &Language,
    ) -> Translation {
        let is_own = |other: &Language| other.primary() == language.primary();
        let (own, others): (Vec<_>, Vec<_>) = self
            .by_language(review, first)
            .into_iter()
            .partition(|(_, other)| is_own(other));
        let untranslated = others.into_iter().flat_map(|(file, language)| {
            let texts = texts(file, language).into_iter();
            texts.map(move |text| (text, language.clone()))
        });
        Translation::new(
            Translated::Papers,
            (language.clone(), first.clone()),
            untranslated,
            own.into_iter()
                .flat_map(|(file, language)| texts(file, language)),
        )
    }

    /// Whether a place is in a file that is written in a language.
    pub fn is_written_in(
        &self,
        place: &Place,
        language: &Language,
        (review, first): (&Review, &Language),
    ) -> bool {
        let mut files = self.by_language(review, first).into_iter();
        let file = files.find(|(file, _)| Arc::ptr_eq(file, place.file()));
        file.is_some_and(|(_, own)| own.primary() == language.primary())
    }

    /// Its files, each with the language that it is written in.
    fn by_language<'a>(
        &'a self,
        review: &'a Review,
        first: &'a Language,
    ) -> Vec<(&'a Arc<SourceFile>, &'a Language)> {
        let plan = self.review.iter().flatten().map(|file| (file, first));
        let decided = review.decision.as_ref();
        let decided = decided.and_then(|decision| decision.language.as_ref());
        let decision = self.decision.iter().flatten();
        let decision = decision.map(|file| (file, decided.unwrap_or(first)));
        let updates = self.updates.iter().filter_map(|(stem, (_, text))| {
            let mut updates = review.updates.iter();
            let update = updates.find(|update| update.id.as_str() == stem)?;
            Some((text.as_ref()?, update.language.as_ref().unwrap_or(first)))
        });
        plan.chain(decision).chain(updates).collect()
    }
}

/// The texts of a file in a language, as papers print them.
fn texts(file: &Arc<SourceFile>, language: &Language) -> Vec<String> {
    let values = typed_values(file, &mut Findings::new()).unwrap_or_default();
    // A date without quotation marks is printed in words.
    let in_words = |span: Range<usize>| {
        let typed = file.text.get(span)?;
        let day = When::parse(typed).and_then(When::into_day).ok()?;
        let words = When::of_day(day, language).ok()?;
        Some(words.words().to_owned())
    };
    let values = values.into_iter();
    let texts = values.filter_map(|value| value.words.or_else(|| in_words(value.span)));
    texts.collect()
}
