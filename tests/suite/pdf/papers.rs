//! What must be true of every paper that the command publishes.

use crate::pdf::build::{COUNCILS, Paper, build, papers, published};
use crate::pdf::mutations::{self, Attempt};
use crate::support::expected::Expected;
use crate::support::layout_rules;
use crate::support::reading_rules::{differences, faults};
use crate::support::tagged::{Owner, Page, TaggedPdf, words_of};

/// Fails with one line for each finding, under the name of its paper.
#[track_caller]
fn none_found(find: impl Fn(&Paper) -> Vec<String>) {
    let found: Vec<String> = papers()
        .iter()
        .flat_map(|paper| {
            find(paper)
                .into_iter()
                .map(|fault| format!("{}: {fault}", paper.name))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_paper_keeps_our_own_rules() {
    none_found(|paper| faults(&TaggedPdf::read(paper.pdf)));
}

#[test]
fn every_paper_has_the_words_of_its_html() {
    none_found(|paper| differences(&TaggedPdf::read(paper.pdf), &Expected::of(paper.html)));
}

#[test]
fn every_paper_is_laid_out_by_our_rules() {
    for council in COUNCILS {
        let theme = council.theme();
        none_found(|paper| match paper.council == council.name {
            true => layout_rules::faults(&TaggedPdf::read(paper.pdf), &theme),
            false => Vec::new(),
        });
    }
}

/// A page with two lines on it looks forgotten, and costs a sheet.
#[test]
fn no_last_page_is_nearly_empty() {
    for council in COUNCILS {
        let margins = council.theme().page;
        none_found(|paper| {
            let pdf = TaggedPdf::read(paper.pdf);
            let Some(last) = pdf.pages.last().filter(|_| paper.council == council.name) else {
                return Vec::new();
            };
            let (top, bottom) = (margins.margin_top.pt(), margins.margin_bottom.pt());
            let room = last.size[1] - top - bottom;
            let content = last.sequences.iter();
            let content = content.filter(|one| matches!(one.owner, Owner::Element { .. }));
            let lowest = content
                .flat_map(|one| &one.written)
                .map(|written| written.baseline)
                .fold(f32::INFINITY, f32::min);
            let filled = (last.size[1] - top - lowest) / room;
            match pdf.pages.len() > 1 && filled < 1.0 / 8.0 {
                true => vec![format!("only {filled:.2} of its last page is filled")],
                false => Vec::new(),
            }
        });
    }
}

#[test]
fn every_page_says_which_of_how_many_it_is() {
    none_found(|paper| {
        let pdf = TaggedPdf::read(paper.pdf);
        let count = pdf.pages.len().to_string();
        let numbers = |page: &Page| -> Vec<String> {
            let words = page
                .artifacts()
                .flat_map(|artifact| words_of(&artifact.text));
            words
                .filter(|word| word.chars().all(|c| c.is_ascii_digit()))
                .collect()
        };
        let pages = pdf.pages.iter().map(numbers).zip(1..);
        let silent =
            pages.filter(|(numbers, page)| !numbers.ends_with(&[page.to_string(), count.clone()]));
        silent
            .map(|(numbers, page)| format!("page {page} of {count} says only {numbers:?}"))
            .collect()
    });
}

#[test]
fn every_font_program_was_read_for_its_widths() {
    none_found(|paper| {
        let pdf = TaggedPdf::read(paper.pdf);
        let fonts = pdf.pages.iter().flat_map(|page| page.fonts.values());
        fonts
            .filter(|font| font.advances.is_empty())
            .map(|font| format!("{} has no advances", font.name))
            .collect()
    });
}

#[test]
fn every_way_to_break_a_paper_is_found() {
    // The longest paper of each council has enough to break. What breaks in one look breaks in the others too.
    for council in &COUNCILS {
        if council.theme != "theme.toml" {
            continue;
        }
        let longest = papers()
            .into_iter()
            .filter(|paper| paper.council == council.name)
            .max_by_key(|paper| paper.pdf.len());
        let paper = longest.expect("every council has a paper");
        let good = lopdf::Document::load_mem(paper.pdf).expect("the paper is a PDF");
        let attempts = mutations::attempt_all(&good, &Expected::of(paper.html));
        let broken = attempts
            .iter()
            .filter(|attempt| !matches!(attempt, Attempt::NothingToBreak(_)));
        assert!(
            broken.count() > 15,
            "{} holds too little to break",
            paper.name
        );
        for attempt in attempts {
            if let Attempt::Missed(what) = attempt {
                panic!("{}: {what}", paper.name);
            }
        }
    }
}

#[test]
fn two_builds_give_the_same_bytes() {
    for (council, first) in COUNCILS.iter().zip(published()) {
        let second = build(council).unwrap_or_else(|said| panic!("{said}"));
        assert_eq!(
            first.keys().collect::<Vec<_>>(),
            second.keys().collect::<Vec<_>>(),
            "{}: other files",
            council.name
        );
        let differing: Vec<&String> = first
            .iter()
            .filter(|(name, bytes)| second[*name] != **bytes)
            .map(|(name, _)| name)
            .collect();
        assert!(
            differing.is_empty(),
            "{}: a second build wrote other bytes in {differing:?}",
            council.name
        );
    }
}
