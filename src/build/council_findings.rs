//! What is to be reported of the council's own files → a note of it, and back.
//!
//! So a build in which nothing has changed reports the same as before without understanding these files again.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Findings, KeptFindings, SourceFile, shown_path};
use crate::draft::load;
use crate::project::Folders;

/// Findings about files among the templates.
#[derive(Serialize, Deserialize)]
pub struct CouncilFindings {
    /// The names of the files in the folder.
    files: Vec<String>,
    findings: KeptFindings,
}

impl CouncilFindings {
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

    /// The findings, which name the files as the folder is called now.
    pub fn recall(self, folders: &Folders) -> Option<Findings> {
        let texts = self.files.iter().map(|file| {
            let path = folders.templates.join(file);
            load(
                &folders.files,
                &path,
                &shown_path(&path),
                &mut Findings::new(),
            )
        });
        let texts: Vec<_> = texts.collect::<Option<_>>()?;
        self.findings.recall(&texts.iter().collect::<Vec<_>>())
    }
}

/// The name of a file in the folder.
fn inside(file: &SourceFile, templates: &Path) -> Option<String> {
    let own = Path::new(&file.name).file_name()?.to_str()?;
    (shown_path(&templates.join(own)) == file.name).then(|| own.to_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::diagnostic::{Code, Place};
    use crate::files::Files;

    #[test]
    fn findings_name_the_folder_as_it_is_called_now() {
        let top = tempfile::tempdir().expect("a temporary folder can be made");
        let [before, after] = ["before", "after"].map(|name| top.path().join(name));
        fs::create_dir(&before).expect("a folder can be made");
        fs::write(before.join("council.toml"), "name = \"Harrowmere\"\n").expect("a file");
        let remark = |folder: &Path| {
            let path = folder.join("council.toml");
            let file = load(
                &Files::on_disk(),
                &path,
                &shown_path(&path),
                &mut Findings::new(),
            )
            .expect("a text");
            let place = Place::new(&file, 0..4);
            let mut findings = Findings::new();
            findings.push(Diagnostic::warning(Code::UnknownRule, "this is unlikely").at(place));
            findings
        };
        let kept =
            CouncilFindings::keep(&remark(&before), &before).expect("it is about a file there");
        fs::rename(&before, &after).expect("a folder can be renamed");
        let folders = Folders {
            templates: after.clone(),
            ..Folders::of(top.path())
        };
        assert_eq!(kept.recall(&folders), Some(remark(&after)));
    }

    #[test]
    fn what_is_not_about_a_file_in_the_folder_is_not_kept() {
        let templates = Path::new("templates");
        let of = |finding: Diagnostic| {
            let mut findings = Findings::new();
            findings.push(finding);
            CouncilFindings::keep(&findings, templates).is_some()
        };
        let remark = || Diagnostic::warning(Code::UnknownRule, "this is unlikely");
        let at = |name: &str| Place::new(&SourceFile::new(name, "text"), 0..4);
        assert!(of(remark().at(at("templates/council.toml"))));
        assert!(!of(remark().at(at("elsewhere/theme.toml"))));
        assert!(!of(remark().in_file("templates/council.toml")));
    }
}
