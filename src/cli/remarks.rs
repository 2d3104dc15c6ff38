//! What is to be told of the council's own files → a note of it, and back, so that a build need not read them for it.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::project::name;
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
            load(&path, &name(&path), &mut Findings::new())
        });
        let texts: Vec<_> = texts.collect::<Option<_>>()?;
        self.findings.recall(&texts.iter().collect::<Vec<_>>())
    }
}

/// The name of a file in the folder.
fn inside(file: &SourceFile, templates: &Path) -> Option<String> {
    let own = Path::new(&file.name).file_name()?.to_str()?;
    (name(&templates.join(own)) == file.name).then(|| own.to_owned())
}
