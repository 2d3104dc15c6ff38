//! A file as typed → model values, or what is wrong with it. The first letter says which file it is.
//!
//! A review comes out exactly when nothing is wrong, and what is wrong can be told.

#![no_main]

use std::sync::LazyLock;

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use scrutineer::check;
use scrutineer::council;
use scrutineer::diagnostic::Findings;
use scrutineer::model::Passage;
use scrutineer::reviews;
use scrutineer::theme;
use scrutineer_fuzz::{COUNCIL, Folder, sound, tell};

/// A sound review, in which one file is the one tried.
struct Shelf {
    folder: Folder,
    files: [(&'static str, String); 3],
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let shelf = Shelf {
        folder: Folder::new(),
        files: [
            ("reviews/parks/review.toml", sound("review")),
            ("reviews/parks/decision.toml", sound("decision")),
            ("reviews/parks/updates/2024-01.toml", sound("update")),
        ],
    };
    for (name, text) in &shelf.files {
        shelf.folder.write(name, text);
    }
    shelf
});

fuzz_target!(|text: &str| {
    let mut letters = text.chars();
    let kind = letters.next();
    let text = letters.as_str();
    match kind {
        Some('r') => review(0, text),
        Some('d') => review(1, text),
        Some('u') => review(2, text),
        Some('c') => {
            let mut findings = Findings::new();
            SHELF.folder.write("council.toml", text);
            let council = council::read(&SHELF.folder.path("council.toml"), &shows, &mut findings);
            assert!(council.is_some() || findings.has_errors());
            tell(&findings);
        }
        Some('t') => {
            let mut findings = Findings::new();
            SHELF.folder.write("theme.toml", text);
            let theme = theme::read(&SHELF.folder.path("theme.toml"), &mut findings);
            assert!(theme.is_some() || findings.has_errors());
            tell(&findings);
        }
        _ => {}
    }
});

/// One letter is no font's.
fn shows(letter: char) -> bool {
    letter != '𝄞'
}

fn review(file: usize, text: &str) {
    let (name, sound) = &SHELF.files[file];
    SHELF.folder.write(name, text);
    let mut findings = Findings::new();
    let library = reviews::read(
        &SHELF.folder.path("reviews"),
        Some(&COUNCIL.scale),
        &shows,
        &mut findings,
    );
    assert_eq!(
        library.reviews.is_empty(),
        findings.has_errors(),
        "a review comes out exactly when nothing is wrong"
    );
    for review in &library.reviews {
        let places = &library.places[&review.id];
        let find = |passage: &Passage| places.find(passage);
        findings.extend(check::check(review, &COUNCIL, Some(date(2025, 6, 1)), &find).findings);
    }
    tell(&findings);
    SHELF.folder.write(name, sound);
}
