//! What every template sees of the council.

use serde::Serialize;

use super::accessibility::StatementLinkView;
use super::fixed_words::WordsView;
use super::index_part::index_file;
use super::meeting::ContactView;
use super::{ExtraView, extra};
use crate::council::{Council, Licence};
use crate::model::{TextLine, WebAddress};

/// The council's name and its usual words.
#[derive(Serialize)]
pub(in crate::template) struct CouncilView<'a> {
    name: &'a str,
    strapline: Option<&'a str>,
    language: &'a str,
    classification: Option<&'a str>,
    blank: &'a str,
    crest: Option<CrestView<'a>>,
    words: WordsView<'a>,
    /// Where the output folder is on the web, with a slash at the end.
    address: Option<String>,
    /// Whom to ask for a page in another format.
    contact: Option<ContactView<'a>>,
    /// How others may use what is published.
    licence: Option<LicenceView<'a>>,
    /// The accessibility statement that each page leads to.
    statement: Option<StatementLinkView<'a>>,
    /// The page that lists everything, in the language of these words.
    index: String,
    extra: ExtraView<'a>,
}

impl<'a> CouncilView<'a> {
    pub fn new(council: &'a Council) -> Self {
        Self {
            name: council.name.as_str(),
            strapline: council.strapline.as_ref().map(TextLine::as_str),
            language: council.language.as_str(),
            classification: council.classification.as_ref().map(TextLine::as_str),
            blank: council.blank.as_str(),
            crest: council.crest.as_ref().map(|crest| CrestView {
                file: &crest.file,
                alternate: crest.alternate.as_str(),
            }),
            words: WordsView::new(&council.words),
            address: council.site.address.as_ref().map(|address| address.of("")),
            contact: council.site.contact.as_ref().map(ContactView::new),
            licence: council.site.licence.as_ref().map(LicenceView::new),
            statement: StatementLinkView::of(council),
            index: index_file(council),
            extra: extra(&council.extra),
        }
    }
}

/// How others may use what is published.
#[derive(Serialize)]
struct LicenceView<'a> {
    name: &'a str,
    /// Where it can be read.
    address: Option<&'a str>,
}

impl<'a> LicenceView<'a> {
    fn new(licence: &'a Licence) -> Self {
        Self {
            name: licence.name.as_str(),
            address: licence.address.as_ref().map(WebAddress::as_str),
        }
    }
}

/// The council's crest or logo.
#[derive(Serialize)]
struct CrestView<'a> {
    /// The name of its file, at the top of the output.
    file: &'a str,
    alternate: &'a str,
}
