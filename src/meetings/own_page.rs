//! A page of the council's own → its title and its parts. One of HTML is read in another file.
//!
//! The first line is the title, after one `#`. A line that begins with `##` or more is a heading. Everything else is long
//! text, as in any other file.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::opened::OpenedMeeting;
use super::own_html;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::draft::{Placed, Repertoire, refused_characters};
use crate::model::{Fault, OwnPage, OwnPageBody, OwnPagePart, RichText, Slug, TextLine};
use crate::validate::{Read, Refused, TableReader, refusal};

/// The deepest heading: below the title of a paper in a pack, and below the title of the pack.
const DEEPEST: u8 = 4;

/// The page of a name that is in a list of pages.
pub(super) fn read(
    sheet: &mut TableReader<'_, '_>,
    typed: Placed<String>,
    opened: &OpenedMeeting,
) -> Read<OwnPage> {
    let name = typed.value.trim().to_owned();
    let place = sheet.place(&typed.span);
    let path = Path::new(&name);
    let unknown = |message: String, help: &str| {
        Diagnostic::error(Code::UnknownPaper, message)
            .at(place.clone())
            .help(help)
    };
    let ending = path.extension().and_then(|ending| ending.to_str());
    let is_html = match ending {
        Some("md") => false,
        Some("html") => true,
        _ => {
            let message = format!("`{name}` is not the name of a page");
            let help = "write the name of a Markdown or HTML file beside this one: \"terms-of-reference.md\"";
            sheet.report(unknown(message, help));
            return Err(Refused);
        }
    };
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stem = stem.into_owned();
    let slug = sheet.judge(typed.map(|_| stem), |stem| Slug::parse(stem))?;
    let Some(text) = opened.pages.get(&name) else {
        let message = format!("there is no file `{name}` beside this one");
        sheet.report(unknown(
            message,
            "put the file into the folder meetings, or correct its name",
        ));
        return Err(Refused);
    };
    let file = text.as_ref().ok_or(Refused)?;
    let mut found = Findings::new();
    let page = match is_html {
        true => own_html::page(file, slug, sheet.repertoire(), &mut found),
        false => page(file, slug, sheet.repertoire(), &mut found),
    };
    found.into_iter().for_each(|finding| sheet.report(finding));
    page
}

fn page(
    file: &Arc<SourceFile>,
    name: Slug,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Read<OwnPage> {
    let refused = refused_characters(file, &(0..file.text.len()), &file.text, repertoire);
    if !refused.is_empty() {
        findings.extend(refused);
        return Err(Refused);
    }
    let mut sections = sections(&file.text).into_iter();
    let title = sections.next().filter(|first| first.level == 1);
    let Some(first) = title else {
        findings.push(
            Diagnostic::error(
                Code::PageWithoutTitle,
                "this page does not begin with its title",
            )
            .at(Place::first_line(file))
            .help("begin it with a line such as: # Terms of reference"),
        );
        return Err(Refused);
    };
    let mut reader = PageReading { file, findings };
    let title = reader.heading(&first.heading);
    let introduction = reader.text(&first.below);
    let mut before = 1;
    let mut parts = Vec::new();
    for section in sections {
        let is_deeper = section.level > before + 1;
        if section.level == 1 || section.level > DEEPEST || is_deeper {
            let message = match section.level {
                1 => "a page has one title only",
                _ => "this heading leaves out a level",
            };
            let deepest = before.min(DEEPEST - 1) + 1;
            let signs = "#".repeat(usize::from(if section.level == 1 { 2 } else { deepest }));
            reader.findings.push(
                Diagnostic::error(Code::HeadingSkipsLevel, message)
                    .at(Place::new(file, section.heading.clone()))
                    .help(format!("begin the line with {signs}")),
            );
        }
        before = section.level;
        parts.push((
            section.level,
            reader.heading(&section.heading),
            reader.text(&section.below),
        ));
    }
    let parts = parts.into_iter().map(|(level, heading, text)| {
        Ok(OwnPagePart {
            level,
            heading: heading?,
            text: text?,
        })
    });
    let parts: Vec<OwnPagePart> = parts.collect::<Read<_>>()?;
    Ok(OwnPage {
        name,
        title: title?,
        body: OwnPageBody::Written {
            introduction: introduction?,
            parts,
        },
    })
}

/// A heading and what is below it, as bytes of the file.
struct Section {
    level: u8,
    heading: Range<usize>,
    below: Range<usize>,
}

/// The sections of a text. What is before the first heading is left out if it says nothing, and else a section of level 0.
fn sections(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let words = line.trim_start_matches('#');
        let level = line.len() - words.len();
        let is_heading = (1..=6).contains(&level) && words.starts_with([' ', '\t']);
        let begins = start + level;
        start = end;
        match (u8::try_from(level), sections.last_mut()) {
            (Ok(level), _) if is_heading => sections.push(Section {
                level,
                heading: trimmed(text, begins..end),
                below: end..end,
            }),
            (_, Some(last)) => last.below.end = end,
            _ if line.trim().is_empty() => {}
            _ => sections.push(Section {
                level: 0,
                heading: begins..end,
                below: begins..end,
            }),
        }
    }
    sections
}

/// A range without white space at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = text.get(range.clone()).unwrap_or_default();
    let start = range.start + words.len() - words.trim_start().len();
    start..start + words.trim().len()
}

struct PageReading<'p> {
    file: &'p Arc<SourceFile>,
    findings: &'p mut Findings,
}

impl<'p> PageReading<'p> {
    fn words(&self, range: &Range<usize>) -> &'p str {
        self.file.text.get(range.clone()).unwrap_or_default()
    }

    fn heading(&mut self, range: &Range<usize>) -> Read<TextLine> {
        TextLine::parse(self.words(range)).map_err(|fault| {
            let place = Place::new(self.file, range.clone());
            self.findings.push(refusal(&fault).at(place));
            Refused
        })
    }

    fn text(&mut self, range: &Range<usize>) -> Read<Option<RichText>> {
        let words = self.words(range);
        if words.trim().is_empty() {
            return Ok(None);
        }
        RichText::parse(words).map(Some).map_err(|faults| {
            for fault in faults {
                let own = fault.range().unwrap_or(0..words.len());
                let own = range.start + own.start..range.start + own.end;
                let place = Place::new(self.file, own);
                self.findings.push(refusal(&fault).at(place));
            }
            Refused
        })
    }
}
