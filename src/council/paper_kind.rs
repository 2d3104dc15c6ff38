//! Each `[[paper]]` of `council.toml` → which kinds of paper are published, and what their files are called.
//!
//! A usual kind can be left out, and its files can have another name. A kind of the council's own has a title, labels and a
//! template. It must not know what is in a paper.

use super::draft::PaperKindDraft;
use super::paper::PaperWords;
use super::paper_kind_fault::PaperKindFault;
use super::printed_key::PrintedKey;
use super::printed_papers::{OwnPaperKind, PrintedPapers, UsualPaper};
use super::usual_words::UsualWords;
use crate::diagnostic::nearest;
use crate::draft::{Field, Placed};
use crate::model::{Slug, TextLine};
use crate::validate::{LineToType, Read, Reader, Refused, TableReader, all, elements};
use std::collections::BTreeMap;

/// The list of them, as typed.
type TypedKinds = Option<Field<Vec<Field<PaperKindDraft>>>>;

/// Names of files that a review has of its own.
const TAKEN: [&str; 2] = ["review", "decision"];

/// What large print adds to the name of a file.
const LARGE_PRINT: &str = "-large-print";

/// Reads the list; `is_there` says whether there is a template of some name beside the file.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: TypedKinds,
    is_there: &dyn Fn(&str) -> bool,
    usual: UsualWords,
) -> Read<PrintedPapers> {
    let list = reader.top().optional(field)?;
    let mut papers = PrintedPapers::default();
    let mut read = Vec::new();
    let mut names: Vec<(Placed<String>, bool)> = Vec::new();
    for typed in elements(list.map(|list| list.value).unwrap_or_default()) {
        let Ok(typed) = typed else {
            read.push(Err(Refused));
            continue;
        };
        let mut sheet = reader.table(&typed.span, "[[paper]]");
        read.push(one(
            &mut sheet,
            typed.value,
            &mut papers,
            is_there,
            usual,
            &mut names,
        ));
    }
    all(read)?;
    let mut top = reader.top();
    let judged = names
        .into_iter()
        .map(|(name, is_own)| top.judge(name, |name| file_name_is_free(name, is_own, &papers)));
    all(judged.collect())?;
    Ok(papers)
}

/// Reads one and puts it among the papers. Its file name is judged when all are known.
fn one(
    sheet: &mut TableReader<'_, '_>,
    draft: PaperKindDraft,
    papers: &mut PrintedPapers,
    is_there: &dyn Fn(&str) -> bool,
    usual: UsualWords,
    names: &mut Vec<(Placed<String>, bool)>,
) -> Read<()> {
    let PaperKindDraft {
        kind,
        publish,
        file_name,
        title,
        template,
        introduction,
        leaves_out,
        labels,
    } = draft;
    let line = LineToType::text("kind", "briefing-note");
    let kind = sheet.required(kind, "kind", line)?;
    let is_published = sheet.optional(publish)?.is_none_or(|typed| typed.value);
    let typed_name = sheet.optional(file_name)?;
    let file_name = match &typed_name {
        Some(typed) => Some(sheet.judge(typed.clone(), |name| Slug::parse(name.trim()))?),
        None => None,
    };
    let is_titled = title.is_some();
    if let Some(usual) = UsualPaper::parse(kind.value.trim()) {
        let is_first = papers.say(usual, is_published, file_name);
        names.extend(typed_name.map(|name| (name, false)));
        let is_more = is_titled || template.is_some() || introduction.is_some() || labels.is_some();
        let is_more = is_more || leaves_out.is_some();
        return sheet.judge(kind, |kind| match (is_first, is_more) {
            (false, _) => Err(PaperKindFault::Twice { kind: kind.clone() }),
            (true, true) => Err(PaperKindFault::WordsElsewhere { usual }),
            (true, false) => Ok(()),
        });
    }
    let at = kind.clone();
    let name = sheet.judge(kind, |kind| Slug::parse(kind.trim()))?;
    sheet.judge(at.clone(), |kind| {
        own_name_is_free(kind.trim(), is_titled, papers)
    })?;
    let title = sheet.line(title.unwrap_or(Field::Absent), "title", "Briefing note");
    let own_template = sheet.optional(template)?;
    let template = match own_template {
        Some(typed) => sheet.judge(typed, |file| template_there(file.trim(), is_there)),
        None => sheet.judge(at.clone(), |kind| {
            template_there(&format!("{}.html", kind.trim()), is_there)
        }),
    };
    let introduction = sheet.optional_rich_text(introduction);
    let leaves_out = sheet.lines(leaves_out);
    let labels = own_labels(sheet, labels);
    names.push((typed_name.unwrap_or(at), true));
    papers.add(OwnPaperKind {
        file_name: file_name.unwrap_or_else(|| name.clone()),
        name,
        is_published,
        template: template?,
        words: PaperWords {
            title: title?,
            introduction: introduction?,
            leaves_out: leaves_out?.iter().map(PrintedKey::of_own_paper).collect(),
            labels: labels?,
            usual,
        },
    });
    Ok(())
}

/// The labels that are not blank.
fn own_labels(
    sheet: &mut TableReader<'_, '_>,
    labels: Option<Field<BTreeMap<String, Field<String>>>>,
) -> Read<BTreeMap<String, TextLine>> {
    let typed = sheet.optional(labels)?.map(|list| list.value);
    let mut labels = BTreeMap::new();
    for (name, label) in typed.into_iter().flatten() {
        if let Some(label) = sheet.optional_line(Some(label))? {
            labels.insert(name, label);
        }
    }
    Ok(labels)
}

/// Whether a kind of the council's own can have a name.
fn own_name_is_free(
    kind: &str,
    is_titled: bool,
    papers: &PrintedPapers,
) -> Result<(), PaperKindFault> {
    let kind = || kind.to_owned();
    if TAKEN.contains(&kind().as_str()) {
        return Err(PaperKindFault::FileTaken { name: kind() });
    }
    if papers.own(&kind()).is_some() {
        return Err(PaperKindFault::Twice { kind: kind() });
    }
    let usual = UsualPaper::ALL.map(UsualPaper::name);
    match nearest(&kind(), usual).filter(|_| !is_titled) {
        Some(meant) => Err(PaperKindFault::Unknown {
            kind: kind(),
            meant: meant.to_owned(),
        }),
        None => Ok(()),
    }
}

fn template_there(file: &str, is_there: &dyn Fn(&str) -> bool) -> Result<String, PaperKindFault> {
    let is_page = file.ends_with(".html") && !file.contains(['/', '\\', ':']);
    match is_page && is_there(file) {
        true => Ok(file.to_owned()),
        false => Err(PaperKindFault::NoTemplate {
            file: file.to_owned(),
        }),
    }
}

/// Whether no other file of a review's papers has the name that papers of a kind have.
fn file_name_is_free(
    name: &str,
    is_own: bool,
    papers: &PrintedPapers,
) -> Result<(), PaperKindFault> {
    let name = name.trim();
    let taken = papers.file_names().filter(|taken| *taken == name).count() > 1;
    let is_update = papers.begins_as_update(name) && is_own;
    match taken || is_update || name == "index" || name.ends_with(LARGE_PRINT) {
        true => Err(PaperKindFault::FileTaken {
            name: name.to_owned(),
        }),
        false => Ok(()),
    }
}
