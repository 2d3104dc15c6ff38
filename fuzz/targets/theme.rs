//! A theme → a style sheet that ends where it should, and a PDF in that look.

#![no_main]

use std::sync::{Arc, LazyLock};

use libfuzzer_sys::fuzz_target;
use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document::{self, Document};
use scrutineer::draft::decode;
use scrutineer::pdf::{Pictures, Typesetter};
use scrutineer::theme::{self, custom_properties};
use scrutineer_fuzz::{LOOK, report};

/// A little of everything that a theme has a word for.
static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let page = SourceFile::new("page.html", include_str!("../corpus/html/sound"));
    let mut findings = Findings::new();
    const LINE: &[u8] = b"<svg viewBox='0 0 9 9'><path stroke='#000' d='M0 0L9 9'/></svg>";
    let picture = |_: &str| Ok(Arc::from(LINE));
    let document = document::read(&page, &|_| true, &picture, &mut findings);
    document.unwrap_or_else(|| panic!("{}", human(&findings, false)))
});

fuzz_target!(|text: &str| {
    let mut findings = Findings::new();
    let file = decode(Ok(text.as_bytes().to_vec()), "theme.toml", &mut findings);
    let theme = file.and_then(|file| theme::of(file, &mut findings));
    assert!(theme.is_some() || findings.has_errors());
    report(&findings);
    let Some(theme) = theme else { return };
    let css = custom_properties(&theme);
    assert_eq!(depth(&css), Some(0), "{css}");
    assert!(!css.contains("</"), "{css}");
    let Ok(pictures) = Pictures::open(&DOCUMENT, &LOOK.family) else {
        panic!("the picture is sound");
    };
    // A page may have no room for a heading of 300 points. That is a fault with a message.
    if let Ok(set) = Typesetter::new(&theme, &LOOK.family).typeset(&DOCUMENT, &pictures, None) {
        assert!(set.bytes.starts_with(b"%PDF-"));
    }
});

/// How many rules are still open at the end; none if one ends that has not begun. What is in quotation marks or behind a
/// backslash is no brace.
fn depth(css: &str) -> Option<usize> {
    let (mut depth, mut is_quoted, mut is_escaped) = (0_usize, false, false);
    for letter in css.chars() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => assert!(letter != '\n', "a string ends with its line"),
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    (!is_quoted).then_some(depth)
}
