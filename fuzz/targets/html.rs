//! A page → the typed document → a PDF, for what is accepted.

#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use scrutineer::account;
use scrutineer::diagnostic::{Findings, SourceFile};
use scrutineer::document;
use scrutineer::pdf::Pictures;
use scrutineer_fuzz::{LOOK, TYPESETTER, report};

fuzz_target!(|text: &str| {
    let page = SourceFile::new("pages/page.html", text);
    let mut findings = Findings::new();
    let shown = |letter: char| LOOK.family.shows(letter);
    let document = document::read(&page, &shown, &picture, &mut findings);
    report(&findings);
    assert_eq!(
        document.is_none(),
        findings.has_errors(),
        "a page is refused for a reason, and only for one"
    );
    let Some(document) = document else { return };
    let Ok(pictures) = Pictures::open(&document, &LOOK.family) else {
        return;
    };
    assert_eq!(account::of_page(&page, &document), None);
    let set = TYPESETTER.typeset(&document, &pictures, None);
    let set = set.unwrap_or_else(|fault| panic!("{fault:?}"));
    assert!(set.bytes.starts_with(b"%PDF-"));
    assert_eq!(account::of_pdf(&page.name, &document, &set.said), None);
});

/// The one picture next to the page.
fn picture(path: &str) -> Result<Arc<[u8]>, String> {
    const LINE: &[u8] = b"<svg viewBox='0 0 9 9'><path stroke='#000' d='M0 0L9 9'/></svg>";
    match path {
        "pages/chart.svg" => Ok(Arc::from(LINE)),
        _ => Err("there is no such file".to_owned()),
    }
}
