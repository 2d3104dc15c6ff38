//! A file that is no TOML → whether an officer may believe that it is read.
//!
//! Pictures, PDFs and notes beside a review are nobody's mistake. A Word file has words that somebody means to publish.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, shown_path};

/// Programs, and the endings of the files that they make.
const PROGRAMS: [(&str, &[&str]); 4] = [
    (
        "Word",
        &["doc", "docx", "docm", "dot", "dotx", "odt", "rtf", "pages"],
    ),
    (
        "Excel",
        &["xls", "xlsx", "xlsm", "xlsb", "ods", "csv", "numbers"],
    ),
    ("PowerPoint", &["ppt", "pptx", "pptm", "odp", "key"]),
    ("Outlook", &["msg", "eml"]),
];

/// A warning about a file of an office program beside those of a review; none about another file.
pub(super) fn warning(path: &Path) -> Option<Diagnostic> {
    let finding = office_file(path)?;
    Some(
        finding
            .help("copy the words that belong to the review into review.toml, decision.toml or a file in updates")
            .help("then keep the file itself outside the folder of the reviews"),
    )
}

/// The same without what to do about it, for files that are beside others than those of a review.
pub fn office_file(path: &Path) -> Option<Diagnostic> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    let made_by = |(_, endings): &&(&str, &[&str])| endings.contains(&ending.as_str());
    let (program, _) = PROGRAMS.iter().find(made_by)?;
    Some(
        Diagnostic::warning(
            Code::OfficeFile,
            format!("this {program} file is not read, and nothing in it is published"),
        )
        .in_file(shown_path(path)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_office_programs_are_reported() {
        for name in [
            "update.docx",
            "a/Evidence.DOC",
            "b.odt",
            "c.xlsx",
            "d.csv",
            "e.pptx",
            "f.rtf",
        ] {
            assert!(warning(Path::new(name)).is_some(), "{name}");
        }
        for name in [
            "map.png",
            "signed.pdf",
            "README.md",
            "notes.txt",
            "review.toml",
            "docx",
        ] {
            assert!(warning(Path::new(name)).is_none(), "{name}");
        }
    }
}
