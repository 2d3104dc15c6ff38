//! A test of the rules themselves: each must find its fault in a document that was spoilt on purpose.

use scrutineer::theme::{Length, Theme};

use crate::support::layout_rules;
use crate::support::tagged::{Owner, TaggedPdf, Target};

/// One way to spoil a document or what its theme asks for, and a phrase that the report must contain.
struct Spoil {
    name: &'static str,
    spoil: fn(&mut TaggedPdf, &mut Theme),
    said: &'static str,
}

const SPOILS: [Spoil; 12] = [
    Spoil {
        name: "the right margin is wider",
        spoil: |_, theme| theme.page.margin_right = Length::points(120.0),
        said: "runs over the right margin",
    },
    Spoil {
        name: "the lower margin is higher",
        spoil: |_, theme| theme.page.margin_bottom = Length::points(200.0),
        said: "is in the lower margin",
    },
    Spoil {
        name: "everything is on one line",
        spoil: |pdf, _| each_baseline(pdf, |_, _| 400.0),
        said: "is drawn over",
    },
    Spoil {
        name: "no row may be split",
        spoil: |_, theme| theme.table.split_rows_over = 5.0,
        said: "is split though it is only",
    },
    Spoil {
        name: "cells have wide edges",
        spoil: |_, theme| theme.table.padding_horizontal = Length::points(60.0),
        said: "runs out of its cell",
    },
    Spoil {
        name: "a table that goes on says it otherwise",
        spoil: |_, theme| theme.table.continued = "(yn parhau)".to_owned(),
        said: "and begins with",
    },
    Spoil {
        name: "a page has only its first line",
        spoil: |pdf, _| keep_lines(pdf, |place, _| place == 0),
        said: "is alone at its",
    },
    Spoil {
        name: "what headings lead to is gone",
        spoil: |pdf, _| keep_tags(pdf, |tag| tag.starts_with('H')),
        said: "the heading",
    },
    Spoil {
        name: "markers are apart from their items",
        spoil: |pdf, _| each_baseline(pdf, |tag, y| if tag == "Lbl" { y + 7.0 } else { y }),
        said: "is not beside",
    },
    Spoil {
        name: "contents lead elsewhere",
        spoil: |pdf, _| {
            for link in &mut pdf.links {
                if let Some(Target::Page(page)) = &mut link.target {
                    *page = page.map(|page| page + 1);
                }
            }
        },
        said: "and leads to page",
    },
    Spoil {
        name: "viewers count pages otherwise",
        spoil: |pdf, _| pdf.catalog.first_page += 1,
        said: "its foot does not say",
    },
    Spoil {
        name: "a page is empty",
        spoil: |pdf, _| keep_lines(pdf, |_, page| page != 1),
        said: "nothing is on it",
    },
];

/// Moves the baseline of all content.
fn each_baseline(pdf: &mut TaggedPdf, moved: fn(&str, f32) -> f32) {
    for sequence in pdf.pages.iter_mut().flat_map(|page| &mut page.sequences) {
        for written in &mut sequence.written {
            written.baseline = moved(&sequence.tag, written.baseline);
        }
    }
}

/// Keeps those sequences of content whose tag fits.
fn keep_tags(pdf: &mut TaggedPdf, kept: fn(&str) -> bool) {
    for sequence in pdf.pages.iter_mut().flat_map(|page| &mut page.sequences) {
        if matches!(sequence.owner, Owner::Element { .. }) && !kept(&sequence.tag) {
            sequence.written.clear();
        }
    }
}

/// Keeps those lines of each sequence of content whose number in it, and whose page, fit.
fn keep_lines(pdf: &mut TaggedPdf, kept: fn(usize, usize) -> bool) {
    for (number, page) in pdf.pages.iter_mut().enumerate() {
        let content = page
            .sequences
            .iter_mut()
            .filter(|sequence| matches!(sequence.owner, Owner::Element { .. }));
        for sequence in content {
            let mut place = 0..;
            sequence
                .written
                .retain(|_| kept(place.next().unwrap_or(0), number));
        }
    }
}

/// The ways to spoil these documents that no rule reports.
pub fn unnoticed(documents: &[(TaggedPdf, Theme)]) -> Vec<String> {
    let noticed = |spoil: &Spoil| {
        documents.iter().any(|(pdf, theme)| {
            let (mut pdf, mut theme) = (pdf.clone(), theme.clone());
            (spoil.spoil)(&mut pdf, &mut theme);
            let said = layout_rules::faults(&pdf, &theme);
            said.iter().any(|fault| fault.contains(spoil.said))
        })
    };
    let unnoticed = SPOILS.iter().filter(|spoil| !noticed(spoil));
    unnoticed
        .map(|spoil| format!("{}: nothing says “{}”", spoil.name, spoil.said))
        .collect()
}
