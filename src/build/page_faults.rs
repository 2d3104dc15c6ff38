//! What is wrong with pages, for the people who keep the templates to fix.

use std::collections::HashSet;
use std::sync::Arc;

use super::own_marks::{is_marked_in, is_written_in};
use crate::diagnostic::{Code, Diagnostic, Findings, Place, Severity, SourceFile};

/// What is wrong with the pages of one source.
#[derive(Debug, Default)]
pub struct PageFaults {
    /// Where templates fail.
    pub(super) of_templates: Vec<Diagnostic>,
    /// Where what they make is refused.
    pub(super) of_pages: Vec<Diagnostic>,
}

impl PageFaults {
    /// All of them, as they were found.
    pub fn into_findings(self) -> impl Iterator<Item = Diagnostic> {
        self.of_templates.into_iter().chain(self.of_pages)
    }

    /// Whether nothing is wrong with any page.
    pub fn is_empty(&self) -> bool {
        self.of_templates.is_empty() && self.of_pages.is_empty()
    }

    /// Whether a page cannot be published.
    pub fn has_errors(&self) -> bool {
        let all = self.of_templates.iter().chain(&self.of_pages);
        all.into_iter()
            .any(|fault| fault.severity() == Severity::Error)
    }

    /// Takes out the links that lead nowhere because a review says so. Whoever wrote the review can fix them, at their
    /// place in one of its own texts.
    pub fn take_dead_links_in(&mut self, texts: &[&Arc<SourceFile>]) -> Findings {
        let mut found = Findings::new();
        self.of_pages.retain(|fault| {
            let places = dead_link(fault, texts);
            let is_of_template = places.is_empty();
            for place in places {
                // Every paper that prints the text has the link.
                if !found.iter().any(|known| known.place() == Some(&place)) {
                    found.push(Diagnostic::error(Code::LinkNowhere, fault.message()).at(place).help(
                        "write the words without a link, or lead to a recommendation: (#recommendation-6)",
                    ));
                }
            }
            is_of_template
        });
        found
    }

    /// Leaves out the remarks on a page.
    pub fn leave_out_remarks_in(&mut self, page: &str) {
        self.of_pages
            .retain(|fault| !is_remark(fault.code()) || fault.file() != Some(page));
    }

    /// Leaves out remarks on words that are in the texts. The rules of `check` judge those, at their own place.
    pub fn leave_out_remarks_on(&mut self, texts: &[&Arc<SourceFile>]) {
        self.of_pages.retain(|fault| {
            let place = fault.place().map(Place::text).unwrap_or_default();
            !texts.iter().any(|text| match fault.code() {
                Code::UnclearLink => is_marked_in(&text.text, ["[", "]("], place),
                Code::BoldHeading => is_marked_in(&text.text, ["**", "**"], place),
                Code::PastedBullets => is_written_in(&text.text, place),
                _ => false,
            })
        });
    }
}

/// Whether a finding is about what says less than it should.
fn is_remark(code: Code) -> bool {
    matches!(
        code,
        Code::UnclearLink | Code::BoldHeading | Code::PastedBullets
    )
}

/// Where the texts have the link that a page's fault is about, if it is about one.
fn dead_link(fault: &Diagnostic, texts: &[&Arc<SourceFile>]) -> Vec<Place> {
    let tag = fault.place().map(Place::text).unwrap_or_default();
    let target = tag
        .split_once("href=\"#")
        .and_then(|(_, rest)| rest.split('"').next());
    let Some(target) = target.filter(|_| fault.code() == Code::LinkNowhere) else {
        return Vec::new();
    };
    let written = format!("](#{target})");
    let in_text = |text: &&Arc<SourceFile>| {
        let found = text.text.match_indices(&written);
        let places = found.map(|(start, link)| Place::new(text, start + 2..start + link.len() - 1));
        places.collect::<Vec<_>>()
    };
    texts.iter().flat_map(in_text).collect()
}

/// Reports the faults of many pages. A template makes the same fault for every review, at another place of another page:
/// once is enough.
#[derive(Debug, Default)]
pub struct Deduplicated {
    reported: HashSet<String>,
}

impl Deduplicated {
    /// Adds to the findings what has not been reported yet.
    pub fn report(&mut self, faults: PageFaults, findings: &mut Findings) {
        for fault in faults.of_templates {
            let place = fault.place().map(|place| place.span());
            let known = format!("{:?} {place:?} {}", fault.file(), fault.message());
            if self.reported.insert(known) {
                findings.push(fault);
            }
        }
        for fault in faults.of_pages {
            let known = format!("{} {} {:?}", fault.code(), fault.message(), fault.helps());
            if self.reported.insert(known) {
                findings.push(fault);
            }
        }
    }
}
