//! What the template of a page of the council's own sees.

use serde::Serialize;

use super::meeting_pages::MeetingHead;
use super::source;
use crate::council::Council;
use crate::model::{OwnPage, OwnPageBody, OwnPagePart};
use crate::template::Embedding;

/// A page of the council's own.
#[derive(Serialize)]
pub(in crate::template) struct OwnPagePage<'a> {
    #[serde(flatten)]
    head: MeetingHead<'a>,
    page: OwnPageView<'a>,
}

/// A page of the council's own.
#[derive(Serialize)]
struct OwnPageView<'a> {
    title: &'a str,
    introduction: Option<&'a str>,
    parts: Vec<OwnPagePartView<'a>>,
    /// A page of HTML as HTML that is ready to be printed, with its title.
    html: Option<String>,
    /// The language of such a page, where that is not the council's.
    language: Option<&'a str>,
}

/// A heading of such a page, and what is below it.
#[derive(Serialize)]
struct OwnPagePartView<'a> {
    /// 2, 3 or 4.
    level: u8,
    heading: &'a str,
    text: Option<&'a str>,
}

impl<'a> OwnPagePage<'a> {
    pub fn new(head: MeetingHead<'a>, page: &'a OwnPage, council: &Council) -> Self {
        let part = |part: &'a OwnPagePart| OwnPagePartView {
            level: part.level,
            heading: part.heading.as_str(),
            text: source(part.text.as_ref()),
        };
        let mut view = OwnPageView {
            title: page.title.as_str(),
            introduction: None,
            parts: Vec::new(),
            html: None,
            language: None,
        };
        match &page.body {
            OwnPageBody::Written {
                introduction,
                parts,
            } => {
                view.introduction = source(introduction.as_ref());
                view.parts = parts.iter().map(part).collect();
            }
            OwnPageBody::Html(html) => {
                let embedding = Embedding {
                    name: page.name.as_str(),
                    deeper: 0,
                    mark: "",
                    lead: &|_| None,
                };
                view.html = Some(embedding.embed(&html.source).html);
                let is_usual = html.language.is(&council.language);
                view.language = (!is_usual).then(|| html.language.as_str());
            }
        }
        Self { head, page: view }
    }
}
