//! A file as typed → model values, or what is wrong with it. The first letter says which file it is.
//!
//! A review comes out exactly when nothing is wrong, and every finding can be reported.

#![no_main]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use scrutineer::check;
use scrutineer::council;
use scrutineer::diagnostic::{Findings, SourceFile};
use scrutineer::draft::decode;
use scrutineer::files::Files;
use scrutineer::model::Passage;
use scrutineer::reviews;
use scrutineer::theme;
use scrutineer_fuzz::{COUNCIL, report, sound};

/// The files of a sound review, of which one is replaced.
static SOUND: LazyLock<[(PathBuf, String); 3]> = LazyLock::new(|| {
    [
        ("review.toml", "review"),
        ("decision.toml", "decision"),
        ("updates/2024-01.toml", "update"),
    ]
    .map(|(name, kind)| (Path::new("reviews/parks").join(name), sound(kind)))
});

fuzz_target!(|text: &str| {
    let mut letters = text.chars();
    let kind = letters.next();
    let text = letters.as_str();
    match kind {
        Some('r') => review(0, text),
        Some('d') => review(1, text),
        Some('u') => review(2, text),
        Some('c') => alone("council.toml", text, |file, findings| {
            council::of(file, &|_| true, &shows, findings).is_some()
        }),
        Some('t') => alone("theme.toml", text, |file, findings| {
            theme::of(file, findings).is_some()
        }),
        _ => {}
    }
});

/// No font has this one letter.
fn shows(letter: char) -> bool {
    letter != '𝄞'
}

/// A file that needs no other.
fn alone(name: &str, text: &str, read: impl Fn(std::sync::Arc<SourceFile>, &mut Findings) -> bool) {
    let mut findings = Findings::new();
    let file = decode(Ok(text.as_bytes().to_vec()), name, &mut findings);
    let is_read = file.is_some_and(|file| read(file, &mut findings));
    assert!(is_read || findings.has_errors());
    report(&findings);
}

/// A sound review with one file replaced.
fn review(replaced: usize, text: &str) {
    let files = SOUND
        .iter()
        .map(|(path, text)| (path.clone(), text.as_bytes()));
    let files = Files::in_memory(files).with(&SOUND[replaced].0, text.as_bytes());
    let mut findings = Findings::new();
    let terms = Some(COUNCIL.terms());
    let library = reviews::read(&files, Path::new("reviews"), terms, &shows, &mut findings);
    assert_eq!(
        library.reviews.is_empty(),
        findings.has_errors(),
        "a review comes out exactly when nothing is wrong"
    );
    for review in &library.reviews {
        let places = &library.places[&review.id];
        let find = |passage: &Passage| places.find(passage);
        findings.extend(
            check::check(review, &COUNCIL, Some(date(2025, 6, 1)), &|_| true, &find).findings,
        );
    }
    report(&findings);
}
