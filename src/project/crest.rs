//! The crests of a council → whether each can be printed.
//!
//! A crest is on every page. So what is wrong with it is said once, where its file is named, and not on every page again.

use std::collections::BTreeSet;

use super::look::Look;
use super::pictures::PictureFiles;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::pdf::faults_of_file;

/// Whether the crest of each council can be printed. What is wrong with one is added to the findings.
pub(super) fn are_printable<'c>(
    councils: impl Iterator<Item = &'c Council>,
    pictures: &PictureFiles,
    look: &Look,
    findings: &mut Findings,
) -> bool {
    let mut known = BTreeSet::new();
    let before = findings.errors();
    for crest in councils.filter_map(|council| council.crest.as_ref()) {
        if !known.insert(&crest.file) {
            continue;
        }
        let refuse = |message: String, help: &'static str| {
            Diagnostic::error(Code::PictureUnprintable, message)
                .at(crest.place.clone())
                .help(help)
        };
        match pictures.get(&crest.file) {
            Ok(bytes) => {
                let faults = faults_of_file(&crest.file, &bytes, &look.family).into_iter();
                findings.extend(faults.map(|fault| refuse(fault.message, fault.help)));
            }
            Err(why) => {
                let message = format!("the picture ‘{}’ cannot be shown: {why}", crest.file);
                findings.push(refuse(message, "save it again, smaller, and put it there"));
            }
        }
    }
    findings.errors() == before
}
