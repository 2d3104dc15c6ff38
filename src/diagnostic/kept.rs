//! Findings about some files ⇄ what can be kept of them until the next run.
//!
//! Only findings that point into those files. Reported again they show the same lines, because the files are the same.
//! Findings with a code that this version does not know cannot be read. Then it is as if nothing was kept.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Code, Diagnostic, Edit, Findings, Place, SourceFile};

/// Findings without the files that they are about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeptFindings(Vec<Kept>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    code: Code,
    message: String,
    at: KeptPlace,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<(KeptPlace, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    help: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    edits: Vec<(usize, KeptEdit)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum KeptEdit {
    Instead(String),
    Below(String),
    At(KeptPlace, String),
}

/// The number of a file, and a range of its bytes.
type KeptPlace = (usize, Range<usize>);

impl KeptFindings {
    /// What is kept of findings. Nothing if one of them is not about these files, or was only counted.
    pub fn keep(findings: &Findings, files: &[&Arc<SourceFile>]) -> Option<Self> {
        let at = |place: &Place| -> Option<KeptPlace> {
            let number = files.iter().position(|file| *file == place.file())?;
            Some((number, place.span()))
        };
        let keep = |finding: &Diagnostic| {
            let also = finding.other_places().iter();
            Some(Kept {
                code: finding.code(),
                message: finding.message().to_owned(),
                at: at(finding.place()?)?,
                label: finding.place_label().map(str::to_owned),
                also: also
                    .map(|(place, label)| Some((at(place)?, label.clone())))
                    .collect::<Option<_>>()?,
                help: finding.helps().to_vec(),
                edits: finding
                    .edits()
                    .iter()
                    .map(|(help, edit)| Some((*help, KeptEdit::keep(edit, &at)?)))
                    .collect::<Option<_>>()?,
            })
        };
        match findings.omitted() {
            Some(_) => None,
            None => findings.iter().map(keep).collect::<Option<_>>().map(Self),
        }
    }

    /// The findings, again about the same files. Nothing if there are fewer files.
    pub fn recall(self, files: &[&Arc<SourceFile>]) -> Option<Findings> {
        let place = |(number, span): KeptPlace| Some(Place::new(files.get(number)?, span));
        let mut findings = Findings::new();
        for kept in self.0 {
            let mut finding = Diagnostic::new(kept.code, kept.message).at(place(kept.at)?);
            if let Some(label) = kept.label {
                finding = finding.label(label);
            }
            for (at, label) in kept.also {
                finding = finding.also(place(at)?, label);
            }
            let mut edits = kept.edits.into_iter().peekable();
            for (number, help) in kept.help.into_iter().enumerate() {
                finding = finding.help(help);
                while let Some((_, edit)) = edits.next_if(|(line, _)| *line == number) {
                    finding = finding.typed(edit.recall(&place)?);
                }
            }
            findings.push(finding);
        }
        Some(findings)
    }
}

impl KeptEdit {
    fn keep(edit: &Edit, at: &impl Fn(&Place) -> Option<KeptPlace>) -> Option<Self> {
        Some(match edit.clone() {
            Edit::Instead(with) => KeptEdit::Instead(with),
            Edit::Below(line) => KeptEdit::Below(line),
            Edit::At(place, with) => KeptEdit::At(at(&place)?, with),
        })
    }

    fn recall(self, place: &impl Fn(KeptPlace) -> Option<Place>) -> Option<Edit> {
        Some(match self {
            KeptEdit::Instead(with) => Edit::Instead(with),
            KeptEdit::Below(line) => Edit::Below(line),
            KeptEdit::At(at, with) => Edit::At(place(at)?, with),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_told_again_as_they_were() {
        let text = "title = \"Parks\"\n";
        let [review, update] =
            ["review.toml", "updates/2019-09.toml"].map(|name| SourceFile::new(name, text));
        let files = [&review, &update];
        let mut findings = Findings::new();
        findings.push(
            Diagnostic::warning(Code::CutOffText, "this text is cut off")
                .at(Place::new(&review, 0..5))
                .label("here")
                .also(Place::new(&update, 8..15), "and there")
                .help("look again")
                .typed(Edit::Below("action = \"…\"".to_owned()))
                .help("or look there")
                .typed(Edit::At(Place::new(&update, 8..15), "\"Roads\"".to_owned())),
        );
        findings.push(
            Diagnostic::note(Code::GradeAmended, "good to know").at(Place::new(&update, 8..15)),
        );
        let kept = KeptFindings::keep(&findings, &files).expect("both are about these files");
        assert_eq!(kept.clone().recall(&files), Some(findings.clone()));
        let written = serde_json::to_string(&kept).expect("texts and numbers");
        assert_eq!(serde_json::from_str(&written).ok(), Some(kept.clone()));
        let of_another_version = written.replace("cut-off-text", "cut-short");
        assert!(serde_json::from_str::<KeptFindings>(&of_another_version).is_err());
        assert_eq!(kept.recall(&[&review]), None);
        findings.push(Diagnostic::note(Code::MoreFindings, "something else"));
        assert_eq!(KeptFindings::keep(&findings, &files), None);
    }
}
