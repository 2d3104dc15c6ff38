//! What the template of the accessibility statement sees.

use serde::Serialize;

use super::translation::OtherLanguage;
use super::{CouncilView, LookView, PaperView, source};
use crate::council::{AccessibilityStatement, Council};
use crate::model::{TextLine, When};
use crate::template::Appearance;

/// The page of the accessibility statement.
#[derive(Serialize)]
pub(in crate::template) struct AccessibilityPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    statement: StatementView<'a>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The same page in other languages.
    other_languages: Vec<OtherLanguage>,
}

/// What only the council knows.
#[derive(Serialize)]
struct StatementView<'a> {
    /// fully, partially or not.
    complies: &'static str,
    not_accessible: Option<&'a str>,
    tested: Option<&'a str>,
    answer_within: Option<&'a str>,
    prepared: &'a str,
    reviewed: Option<&'a str>,
}

/// The statement that pages lead to.
#[derive(Serialize)]
pub(super) struct StatementLinkView<'a> {
    title: &'a str,
    /// Its page, at the top of the site.
    file: String,
}

impl<'a> AccessibilityPage<'a> {
    /// The page in the words of `council`, which is one of `all`.
    pub fn new(
        statement: &'a AccessibilityStatement,
        (council, all): (&'a Council, &[&'a Council]),
        appearance: &'a Appearance,
    ) -> Self {
        let others = all.iter().filter(|one| one.words_tag != council.words_tag);
        let others = others.filter(|one| one.accessibility.is_some());
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(&statement.words),
            statement: StatementView {
                complies: statement.compliance.name(),
                not_accessible: source(statement.compliance.not_accessible()),
                tested: source(statement.tested.as_ref()),
                answer_within: statement.answer_within.as_ref().map(TextLine::as_str),
                prepared: statement.prepared.words(),
                reviewed: statement.reviewed.as_ref().map(When::words),
            },
            root: "",
            other_languages: others
                .map(|one| OtherLanguage::of(one, statement_file(one)))
                .collect(),
        }
    }
}

impl<'a> StatementLinkView<'a> {
    pub fn of(council: &'a Council) -> Option<Self> {
        let statement = council.accessibility.as_ref()?;
        Some(Self {
            title: statement.words.title.as_str(),
            file: statement_file(council),
        })
    }
}

/// The file of the statement in the words of a council.
pub fn statement_file(council: &Council) -> String {
    match &council.words_tag {
        None => "accessibility.html".to_owned(),
        Some(tag) => format!("accessibility.{tag}.html"),
    }
}
