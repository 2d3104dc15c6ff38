//! A council's template → a page, or what is wrong with the template.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use scrutineer::diagnostic::{Findings, SourceFile};
use scrutineer::document;
use scrutineer::template::{Appearance, Paper, Templates};
use scrutineer_fuzz::{COUNCIL, LOOK, REVIEW, report};

fuzz_target!(|text: &str| {
    let page = SourceFile::new("templates/progress-update.html", text);
    let files = BTreeMap::from([("progress-update.html".to_owned(), page)]);
    let mut findings = Findings::new();
    let Some(templates) = Templates::new(&files, &mut findings) else {
        assert!(findings.has_errors(), "a template is refused for a reason");
        report(&findings);
        return;
    };
    let paper = Paper::ProgressUpdate {
        review: &REVIEW,
        update: &REVIEW.updates[0],
    };
    match templates.render(&paper, &COUNCIL, &[], &Appearance::default()) {
        Err(fault) => findings.push(*fault),
        Ok(page) => {
            let page = SourceFile::new("parks/progress-update.html", page);
            let none = |_: &str| Err("there is no picture".to_owned());
            let shown = |letter: char| LOOK.family.shows(letter);
            let document = document::read(&page, &shown, &none, &mut findings);
            assert_eq!(document.is_none(), findings.has_errors());
        }
    }
    report(&findings);
});
