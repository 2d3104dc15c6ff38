//! The guides name every bound that somebody can meet, with its number in the code.

use std::collections::BTreeSet;

use scrutineer::bounds::*;

use super::{REVIEWS_GUIDE, TEMPLATES_GUIDE};
use crate::support::files::text_of;

/// A row of a guide: what is bounded, the bound's name in the code, and what the guide says first of it.
type Row = (&'static str, &'static str, String);

const MEGABYTE: u64 = 1024 * 1024;

fn megabytes(bytes: u64) -> String {
    assert_eq!(bytes % MEGABYTE, 0);
    format!("{} MB", bytes / MEGABYTE)
}

fn millions(number: u64) -> String {
    assert_eq!(number % 1_000_000, 0);
    format!("{} million", number / 1_000_000)
}

/// As people write it: 100,000.
fn grouped(number: usize) -> String {
    match number {
        0..=999 => number.to_string(),
        _ => format!("{},{:03}", number / 1000, number % 1000),
    }
}

fn of_reviews() -> Vec<Row> {
    vec![
        ("A file", "LARGEST_TEXT_FILE", megabytes(LARGEST_TEXT_FILE)),
        ("Keys, values and", "MOST_SIGNS", grouped(MOST_SIGNS)),
        (
            "Lines of a file",
            "MOST_FILE_LINES",
            grouped(MOST_FILE_LINES),
        ),
        (
            "The name of a folder",
            "LONGEST_NAME",
            format!("{LONGEST_NAME} characters"),
        ),
        (
            "A name, a title",
            "LONGEST_LINE",
            format!("{} characters", grouped(LONGEST_LINE)),
        ),
        (
            "Any other text",
            "LONGEST_TEXT",
            format!("{} characters", grouped(LONGEST_TEXT)),
        ),
        (
            "The number of",
            "LARGEST_NUMBER",
            LARGEST_NUMBER.to_string(),
        ),
        (
            "The reference of",
            "LONGEST_REFERENCE",
            format!("{LONGEST_REFERENCE} characters"),
        ),
        // A list counts twice: with its items.
        (
            "Lists inside",
            "DEEPEST_LISTS",
            (DEEPEST_LISTS / 2).to_string(),
        ),
        (
            "Bold or italic",
            "DEEPEST_EMPHASIS",
            DEEPEST_EMPHASIS.to_string(),
        ),
        (
            "A file with answers",
            "LARGEST_ANSWER",
            megabytes(LARGEST_ANSWER),
        ),
        (
            "Errors, or warnings,",
            "MOST_FINDINGS",
            MOST_FINDINGS.to_string(),
        ),
    ]
}

fn of_templates() -> Vec<Row> {
    vec![
        (
            "A template, `council.toml`",
            "LARGEST_TEXT_FILE",
            megabytes(LARGEST_TEXT_FILE),
        ),
        (
            "A picture, or",
            "LARGEST_PICTURE",
            megabytes(LARGEST_PICTURE),
        ),
        ("Reviews on a page", "MOST_LISTED", MOST_LISTED.to_string()),
        (
            "A picture |",
            "MOST_PIXELS",
            format!("{} pixels", millions(MOST_PIXELS)),
        ),
        (
            "All PNG pictures",
            "MOST_PIXELS_TOGETHER",
            format!("{} pixels", millions(MOST_PIXELS_TOGETHER)),
        ),
        ("Scans of a JPEG", "MOST_SCANS", MOST_SCANS.to_string()),
        (
            "Groups inside",
            "DEEPEST_DRAWING",
            format!("{DEEPEST_DRAWING} deep"),
        ),
        (
            "Attributes of an element of a drawing",
            "MOST_DRAWING_ATTRIBUTES",
            grouped(MOST_DRAWING_ATTRIBUTES),
        ),
        (
            "Numbers in a drawing",
            "MOST_NUMBERS",
            millions(MOST_NUMBERS),
        ),
        (
            "What the entities",
            "MOST_WRITTEN_OUT",
            megabytes(MOST_WRITTEN_OUT),
        ),
        (
            "Elements of a drawing, times",
            "MOST_STYLE_PAIRS",
            millions(MOST_STYLE_PAIRS),
        ),
        ("A font", "LARGEST_FONT", megabytes(LARGEST_FONT)),
        (
            "A length in a theme",
            "LONGEST_LENGTH",
            format!("{} pt", grouped(LONGEST_LENGTH as usize)),
        ),
        (
            "A page that",
            "LARGEST_PAGE",
            megabytes(LARGEST_PAGE as u64),
        ),
        (
            "Elements of a page",
            "MOST_ELEMENTS",
            grouped(MOST_ELEMENTS),
        ),
        (
            "Elements inside",
            "DEEPEST_PAGE",
            format!("{DEEPEST_PAGE} deep"),
        ),
        (
            "Attributes of an element |",
            "MOST_PAGE_ATTRIBUTES",
            grouped(MOST_PAGE_ATTRIBUTES),
        ),
        ("Steps of a template", "MOST_STEPS", millions(MOST_STEPS)),
        (
            "A text or a list",
            "LARGEST_VALUE",
            megabytes(LARGEST_VALUE as u64),
        ),
        (
            "Lists inside",
            "DEEPEST_VALUE",
            format!("{DEEPEST_VALUE} deep"),
        ),
        ("`{% elif", "MOST_CHOICES", grouped(MOST_CHOICES)),
        // The engine has these two.
        ("Numbers from", "", "100,000".to_owned()),
        ("Components that", "", "20 deep".to_owned()),
    ]
}

/// Nobody meets these: where one is reached, the program goes on, or what it reads is its own.
const UNSEEN: [&str; 22] = [
    "MOST_KNOWN_DRAWINGS",
    "DEEPEST_ADDRESS",
    "MOST_READINGS",
    "MOST_CELL_LINES",
    "MOST_COMPARED",
    "LONGEST_CHARACTER_NAME",
    "MOST_HEADER_WORDS",
    "MOST_SUPPLEMENTS",
    "LARGEST_ATTRIBUTES",
    "MOST_LOCK_TRIES",
    "MOST_EVENTS",
    "LONGEST_ADDRESS",
    "LOOKED_AT",
    "LONGEST_SHOWN_LINES",
    "MOST_GLYPHS",
    "MOST_TRIES",
    "LARGEST_MANIFEST",
    "LARGEST_READ_AGAIN",
    "LONGEST_MOUNTS",
    "LARGEST_CONTENTS",
    "STACK",
    "MOST_THREADS",
];

/// The rows of a guide's table of bounds.
fn rows(guide: &str) -> Vec<String> {
    let text = text_of(guide);
    let (_, table) = text
        .split_once("\n| What | At most |\n|---|---|\n")
        .unwrap_or_else(|| panic!("{guide} has no table of bounds"));
    let rows = table.lines().take_while(|line| line.starts_with("| "));
    rows.map(|row| row.trim_start_matches("| ").to_owned())
        .collect()
}

#[test]
fn the_guides_say_the_bounds_of_the_code() {
    for (guide, expected) in [
        (REVIEWS_GUIDE, of_reviews()),
        (TEMPLATES_GUIDE, of_templates()),
    ] {
        let mut rows = rows(guide);
        for (label, name, most) in expected {
            let place = rows.iter().position(|row| row.starts_with(label));
            let place = place.unwrap_or_else(|| panic!("{guide} does not name {name}: {label}"));
            let row = rows.remove(place);
            let (_, says) = row.split_once(" | ").expect("two columns");
            let rest = says.strip_prefix(&most);
            // So that 10 is not taken for 100.
            let ends = rest
                .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()));
            assert!(ends, "{guide}: {row}\nand {name} is {most}");
        }
        assert!(
            rows.is_empty(),
            "{guide} names bounds that are none: {rows:?}"
        );
    }
}

#[test]
fn every_bound_is_in_a_guide_or_nobody_meets_it() {
    let text = text_of("src/bounds.rs");
    let names = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub const "));
    let names: BTreeSet<&str> = names.filter_map(|line| line.split(':').next()).collect();
    assert!(names.len() > 30, "only {} were read", names.len());
    let guides = of_reviews().into_iter().chain(of_templates());
    let known: BTreeSet<&str> = guides
        .map(|(_, name, _)| name)
        .filter(|name| !name.is_empty())
        .chain(UNSEEN)
        .collect();
    assert_eq!(names, known);
}

/// A bound whose reason nobody wrote down is changed by whoever meets it.
#[test]
fn every_bound_has_its_reason() {
    let text = text_of("src/bounds.rs");
    let mut before = "";
    for line in text.lines() {
        if line.starts_with("pub const ") {
            assert!(before.starts_with("/// "), "{line}");
        }
        before = line;
    }
}
