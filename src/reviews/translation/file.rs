//! The path of a file in a review's folder → which file it translates, and into what.

use crate::language::Language;

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
    let (stem, tag) = path.last()?.strip_suffix(".toml")?.rsplit_once('.')?;
    Language::parse(tag).ok()?;
    let of = match path {
        [_] if stem == "review" => TranslatedFile::Review,
        [_] if stem == "decision" => TranslatedFile::Decision,
        ["updates", _] => TranslatedFile::Update(stem.to_owned()),
        _ => return None,
    };
    let tag = tag.to_ascii_lowercase();
    Some(TranslatedPart { of, tag })
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
        for path in ["review.toml", "review.final.toml", "notes.cy.toml"] {
            assert_eq!(part(&[path]), None, "{path}");
        }
    }
}
