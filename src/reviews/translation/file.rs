//! The path of a file in a review's folder → which file it translates, and into what.

use crate::language::Language;
use crate::model::Slug;

/// A file that is a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedPart {
    /// What it translates.
    pub of: TranslatedFile,
    /// The tag of the language, in small letters.
    pub tag: String,
}

/// A file that can be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslatedFile {
    /// `review.toml`.
    Review,
    /// `decision.toml`.
    Decision,
    /// The update of that name.
    Update(String),
}

/// What a file translates, if it is a translation: `updates/2019-09.cy.toml`.
pub fn translated_part(path: &[&str]) -> Option<TranslatedPart> {
    let (stem, tag) = stem_and_tag(path.last()?)?;
    let of = match path {
        [_] if stem == "review" => TranslatedFile::Review,
        [_] if stem == "decision" => TranslatedFile::Decision,
        ["updates", _] => TranslatedFile::Update(stem.to_owned()),
        _ => return None,
    };
    Some(TranslatedPart { of, tag })
}

/// The kind of paper that a file translates, if the council has such a kind of its own, and the tag of the language.
pub fn translated_own(path: &[&str]) -> Option<(Slug, String)> {
    let [file] = path else {
        return None;
    };
    let (stem, tag) = stem_and_tag(file)?;
    Some((Slug::parse(stem).ok()?, tag))
}

/// The name of a file without its ending and the tag before that, which is given in small letters.
fn stem_and_tag(file: &str) -> Option<(&str, String)> {
    let (stem, tag) = file.strip_suffix(".toml")?.rsplit_once('.')?;
    Language::parse(tag).ok()?;
    Some((stem, tag.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_has_the_tag_of_its_language_before_the_ending() {
        let part = |path: &[&str]| translated_part(path).map(|part| (part.of, part.tag));
        let update = TranslatedFile::Update("2019-09".to_owned());
        assert_eq!(
            part(&["review.cy.toml"]),
            Some((TranslatedFile::Review, "cy".to_owned()))
        );
        assert_eq!(
            part(&["updates", "2019-09.cy.toml"]),
            Some((update, "cy".to_owned()))
        );
        let note = Slug::parse("briefing-note").expect("a name");
        assert_eq!(
            translated_own(&["briefing-note.cy.toml"]),
            Some((note, "cy".to_owned()))
        );
        for path in ["review.toml", "review.final.toml", "Notes.cy.toml"] {
            assert_eq!(part(&[path]), None, "{path}");
            assert_eq!(translated_own(&[path]), None, "{path}");
        }
    }
}
