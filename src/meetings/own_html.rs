//! A page of the council's own, in HTML → its words.
//!
//! It becomes a part of a page that everybody reads, so only what every paper can have may be in it.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::document::{SaidMarkers, read_guest};
use crate::draft::Repertoire;
use crate::language::Language;
use crate::model::{OwnHtml, OwnPage, OwnPageBody, Slug, TextLine};
use crate::validate::{Read, Refused, refusal};

/// The page, if nothing in it is refused.
pub(super) fn page(
    file: &Arc<SourceFile>,
    name: Slug,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Read<OwnPage> {
    let mut refuse = |finding: Diagnostic| {
        findings.push(finding.at(Place::first_line(file)));
        Refused
    };
    let mut found = Findings::new();
    let document = read_guest(file, repertoire, &mut found);
    let Some(document) = document.filter(|_| !found.has_errors()) else {
        findings.append(found);
        return Err(Refused);
    };
    let (words, titles) = document.said_with_titles(SaidMarkers::Brought);
    let title = titles.iter().find(|title| title.level.is_some());
    let title = title.and_then(|title| words.get(title.range.clone()));
    let title = title.ok_or_else(|| {
        let message = "this page does not begin with its title";
        let finding = Diagnostic::error(Code::PageWithoutTitle, message);
        refuse(finding.help("begin what is in <main> with a heading: <h1>Terms of reference</h1>"))
    })?;
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = TextLine::parse(&title).map_err(|fault| refuse(refusal(&fault)))?;
    let language = Language::parse(&document.language).map_err(|fault| refuse(refusal(&fault)))?;
    findings.append(found);
    Ok(OwnPage {
        name,
        title,
        body: OwnPageBody::Html(OwnHtml {
            source: file.text.as_str().into(),
            language,
            words,
        }),
    })
}
