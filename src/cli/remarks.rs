//! What is to be told of the council's own files → a note of it, and back, so that a build need not understand them anew
//! to tell it.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::materials::called;
use crate::diagnostic::{Diagnostic, Findings, KeptFindings, SourceFile};
use crate::draft::load;

/// Findings about files among the templates.
#[derive(Serialize, Deserialize)]
pub struct Remarks {
    /// The names of the files in the folder.
    files: Vec<String>,
    findings: KeptFindings,
}

impl Remarks {
    /// A note of findings; none when one of them is not about a file in the folder.
    pub fn keep(findings: &Findings, templates: &Path) -> Option<Self> {
        let mut files: Vec<String> = Vec::new();
        let mut texts = Vec::new();
        for place in findings.iter().flat_map(Diagnostic::places) {
            if !texts.contains(&place.file()) {
                files.push(inside(place.file(), templates)?);
                texts.push(place.file());
            }
        }
        Some(Self {
            files,
            findings: KeptFindings::keep(findings, &texts)?,
        })
    }

    /// The findings, which are told of the files as the folder is called now.
    pub fn recall(self, templates: &Path) -> Option<Findings> {
        let texts = self.files.iter().map(|file| {
            let path = templates.join(file);
            load(&path, &called(&path), &mut Findings::new())
        });
        let texts: Vec<_> = texts.collect::<Option<_>>()?;
        self.findings.recall(&texts.iter().collect::<Vec<_>>())
    }
}

/// The name of a file in the folder.
fn inside(file: &SourceFile, templates: &Path) -> Option<String> {
    let own = Path::new(&file.name).file_name()?.to_str()?;
    (called(&templates.join(own)) == file.name).then(|| own.to_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::diagnostic::{Code, Place};

    #[test]
    fn remarks_are_told_of_the_folder_as_it_is_called_now() {
        let top = tempfile::tempdir().expect("a temporary folder can be made");
        let [before, after] = ["before", "after"].map(|name| top.path().join(name));
        fs::create_dir(&before).expect("a folder can be made");
        fs::write(before.join("council.toml"), "name = \"Harrowmere\"\n").expect("a file");
        let remark = |folder: &Path| {
            let path = folder.join("council.toml");
            let file = load(&path, &called(&path), &mut Findings::new()).expect("a text");
            let place = Place::new(&file, 0..4);
            let mut findings = Findings::new();
            findings.push(Diagnostic::warning(Code::UnknownRule, "this is unlikely").at(place));
            findings
        };
        let kept = Remarks::keep(&remark(&before), &before).expect("it is about a file there");
        fs::rename(&before, &after).expect("a folder can be renamed");
        assert_eq!(kept.recall(&after), Some(remark(&after)));
    }

    #[test]
    fn what_is_not_about_a_file_in_the_folder_is_not_kept() {
        let templates = Path::new("templates");
        let of = |finding: Diagnostic| {
            let mut findings = Findings::new();
            findings.push(finding);
            Remarks::keep(&findings, templates).is_some()
        };
        let remark = || Diagnostic::warning(Code::UnknownRule, "this is unlikely");
        let at = |name: &str| Place::new(&SourceFile::new(name, "text"), 0..4);
        assert!(of(remark().at(at("templates/council.toml"))));
        assert!(!of(remark().at(at("elsewhere/theme.toml"))));
        assert!(!of(remark().in_file("templates/council.toml")));
    }
}
