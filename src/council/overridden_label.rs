//! The labels of `[[field]]` → a remark for each that no paper prints, because the labels of every kind of paper that has the
//! field have one for it.
//!
//! It must not know how a label is printed.

use std::ops::Range;
use std::sync::Arc;

use super::{Council, CouncilDraft, PaperWords, UsualPaper};
use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::model::{BuiltInField, FieldTable};

/// A label of a `[[field]]`, as typed.
pub(super) struct TypedLabel {
    /// The name of the field.
    name: String,
    label: String,
    span: Range<usize>,
}

/// The labels of all `[[field]]` of the file.
pub(super) fn typed(draft: &CouncilDraft) -> Vec<TypedLabel> {
    let list = draft.field.as_ref().and_then(|list| list.typed());
    let tables = list.into_iter().flat_map(|list| &list.value);
    let labels = tables.filter_map(|table| {
        let table = &table.typed()?.value;
        let label = table.label.as_ref()?.typed()?;
        Some(TypedLabel {
            name: table.name.typed()?.value.trim().to_owned(),
            label: label.value.trim().to_owned(),
            span: label.span.clone(),
        })
    });
    labels.collect()
}

/// The remarks on them.
pub(super) fn remarks(
    council: &Council,
    file: &Arc<SourceFile>,
    labels: &[TypedLabel],
) -> Vec<Diagnostic> {
    let remark = |typed: &TypedLabel| {
        let mut fields = BuiltInField::ALL.into_iter();
        let field = fields.find(|field| field.name() == typed.name)?;
        let papers = papers(council, field.table());
        let label = field.label_name();
        let is_lost = papers.iter().all(|(_, words)| {
            let own = words.labels.get(label);
            own.is_some_and(|own| own.as_str() != typed.label)
        });
        let headers: Vec<String> = papers
            .iter()
            .map(|(header, _)| format!("[{header}.labels]"))
            .collect();
        (is_lost && !headers.is_empty()).then(|| {
            let have = match headers.len() {
                1 => "has",
                _ => "have",
            };
            let message = format!(
                "no paper prints the label “{}”: {} {have} another for this field",
                typed.label,
                headers.join(" and ")
            );
            Diagnostic::warning(Code::OverriddenLabel, message)
                .at(Place::new(file, typed.span.clone()))
                .help(format!(
                    "change the label `{label}` below {} instead",
                    headers.join(" and below ")
                ))
        })
    };
    labels.iter().filter_map(remark).collect()
}

/// The kinds of paper that print such a field, by the header of their words.
fn papers(council: &Council, table: FieldTable) -> Vec<(&'static str, &PaperWords)> {
    let is_published = |kind| council.papers.publishes(kind);
    let plan = council.action_plan.as_ref();
    let plan =
        plan.filter(|_| table != FieldTable::Progress && is_published(UsualPaper::ActionPlan));
    let update = Some(&council.progress_update);
    let update = update.filter(|_| is_published(UsualPaper::ProgressUpdate));
    let plan = plan.map(|words| ("action_plan", words));
    let update = update.map(|words| ("progress_update", words));
    plan.into_iter().chain(update).collect()
}
