//! `council.cy.toml` beside `council.toml`: where the two do not fit, and what the first takes from the second.
//!
//! In come both as they were read, out comes what is wrong with the words file, at its place. A translation has the same
//! grades, answers and fields in the same order, in other words. It must not know what is in a language.

use std::sync::Arc;

use super::{Council, untranslated_labels};
use crate::diagnostic::{Code, Diagnostic, Edit, Findings, Place, SourceFile};
use crate::draft::{TypedValue, typed_values};
use crate::model::{FieldKey, Stage};

/// A words file and its values.
pub(super) struct WordsFile<'f> {
    file: &'f Arc<SourceFile>,
    values: Vec<TypedValue>,
}

impl<'f> WordsFile<'f> {
    pub fn new(file: &'f Arc<SourceFile>) -> Self {
        let values = typed_values(file, &mut Findings::new());
        Self {
            file,
            values: values.unwrap_or_default(),
        }
    }

    /// What is wrong with it.
    pub fn faults(&self, council: &Council, usual: &Council) -> Vec<Diagnostic> {
        let mut faults: Vec<Diagnostic> = self.language(council).into_iter().collect();
        faults.extend(self.grades(council, usual));
        faults.extend(self.responses(council, usual));
        faults.extend(self.fields(council, usual));
        faults
    }

    /// What is odd about it.
    pub fn remarks(&self, council: &Council, usual: &Council) -> Option<Diagnostic> {
        untranslated_labels::remark((self.file, &self.values), council, usual)
    }

    /// Its own name says for which language it is.
    fn language(&self, council: &Council) -> Option<Diagnostic> {
        let tag = tag(&self.file.name)?;
        let primary = |tag: &str| {
            let first = tag.split('-').next().unwrap_or_default();
            first.to_ascii_lowercase()
        };
        if primary(tag) == council.language.primary() {
            return None;
        }
        let message = format!(
            "this file is for papers in “{tag}”, and says that its words are in “{}”",
            council.language
        );
        Some(
            self.fault(message, "language")
                .help(format!("if they are, write language = \"{tag}\""))
                .typed(Edit::Instead(format!("\"{tag}\""))),
        )
    }

    fn grades(&self, council: &Council, usual: &Council) -> Option<Diagnostic> {
        let (own, first) = (council.scale.grades(), usual.scale.grades());
        let help = "list the same grades in the same order, each in the words of this language";
        if own.len() != first.len() {
            let message = counts("grade", own.len(), first.len());
            let last = format!("grade[{}].label", own.len().saturating_sub(1));
            return Some(self.fault(message, &last).help(help));
        }
        let mut both = own.iter().zip(first).enumerate();
        both.find_map(|(index, (own, first))| {
            let said = own.stage().filter(|stage| Some(*stage) != first.stage());
            let message = match said {
                Some(said) => format!(
                    "the stage of “{}” is “{}” here, and that of “{}” in council.toml is {}",
                    own.label(),
                    said.words(),
                    first.label(),
                    first.stage().map_or_else(|| "left out".to_owned(), quoted)
                ),
                None if first.meaning().is_some() && own.meaning().is_none() => format!(
                    "“{}” has no meaning here, and “{}” in council.toml has one",
                    own.label(),
                    first.label()
                ),
                None => return None,
            };
            let key = if said.is_some() { "stage" } else { "label" };
            Some(
                self.fault(message, &format!("grade[{index}].{key}"))
                    .help(help),
            )
        })
    }

    fn responses(&self, council: &Council, usual: &Council) -> Option<Diagnostic> {
        let (own, first) = (
            council.responses.definitions(),
            usual.responses.definitions(),
        );
        let help = "list the same answers in the same order: [[response]], with label = \"…\" and meaning = \"…\"";
        if own.len() != first.len() {
            let message = counts("answer", own.len(), first.len());
            let last = format!("response[{}].label", own.len().saturating_sub(1));
            return Some(self.fault(message, &last).help(help));
        }
        let mut both = own.iter().zip(first).enumerate();
        both.find_map(|(index, (own, first))| {
            let message = format!(
                "“{}” means “{}” here, and “{}” in council.toml means “{}”",
                own.label,
                own.meaning.name(),
                first.label,
                first.meaning.name()
            );
            let fault = || self.fault(message, &format!("response[{index}].meaning"));
            (own.meaning != first.meaning).then(|| fault().help(help))
        })
    }

    /// A field of the council's own has a label in each language: without it its words would get lost.
    fn fields(&self, council: &Council, usual: &Council) -> Option<Diagnostic> {
        let own = usual
            .fields
            .iter()
            .filter(|field| matches!(field.key, FieldKey::Own(_)));
        let mut own = own.filter(|field| !council.fields.iter().any(|one| one.key == field.key));
        let missing = own.next()?;
        let message = format!(
            "council.toml has a field `{}`, and this file has none of the same kind",
            missing.name()
        );
        Some(
            self.fault(message, "name")
                .help("copy its [[field]] from council.toml, and translate the label"),
        )
    }

    /// A fault at the value of that path, or at the first line.
    fn fault(&self, message: String, path: &str) -> Diagnostic {
        let value = self.values.iter().find(|value| value.path == path);
        let place = match value {
            Some(value) => Place::new(self.file, value.span.clone()),
            None => Place::first_line(self.file),
        };
        Diagnostic::error(Code::WordsFileDiffers, message).at(place)
    }
}

/// The tag in the name of a words file: `cy` of `templates/council.cy.toml`.
pub(super) fn tag(name: &str) -> Option<&str> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.strip_prefix("council.")?.strip_suffix(".toml")
}

fn counts(noun: &str, own: usize, first: usize) -> String {
    let ending = if own == 1 { "" } else { "s" };
    let verb = if own == 1 { "is" } else { "are" };
    format!("there {verb} {own} {noun}{ending} here, and {first} in council.toml")
}

fn quoted(stage: Stage) -> String {
    format!("“{}”", stage.words())
}
