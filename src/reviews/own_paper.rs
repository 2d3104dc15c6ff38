//! A file with a name that is not one of the usual → a paper of the council's own kind, or a file that is no part of a
//! review.

use std::sync::Arc;

use super::corrections::corrected;
use super::places::{Indexed, ReviewFile};
use super::texts::OtherFile;
use crate::diagnostic::Findings;
use crate::draft::{FreeDraft, FreeFile, Placed, Repertoire, read_free};
use crate::language::Language;
use crate::model::{CouncilTerms, FreeTable, FreeValue, OwnPaper, Slug};
use crate::validate::{Read, Reader, Refused, TableReader, all};

/// The name of a file in the folder of a review that could be a paper of a kind of the council's own.
pub(super) fn could_be(inside: &[&str]) -> Option<Slug> {
    let [file] = inside else {
        return None;
    };
    Slug::parse(file.strip_suffix(".toml")?).ok()
}

/// Reads the papers among these files. Of a file of no such kind it is said that it is no part of a review, unless nobody
/// knows which kinds there are.
pub(super) fn read(
    others: &[OtherFile],
    (language, terms): (Option<&Language>, Option<CouncilTerms<'_>>),
    repertoire: &Repertoire<'_>,
    files: &mut Vec<(ReviewFile, Indexed)>,
    findings: &mut Findings,
) -> Read<Vec<OwnPaper>> {
    let Some(terms) = terms else {
        return Ok(Vec::new());
    };
    let mut papers = Vec::new();
    for other in others {
        if !terms.own_papers.contains(&other.name) {
            findings.push(other.stray.clone());
            continue;
        }
        papers.push(one(other, language, repertoire, files, findings));
    }
    all(papers)
}

fn one(
    other: &OtherFile,
    language: Option<&Language>,
    repertoire: &Repertoire<'_>,
    files: &mut Vec<(ReviewFile, Indexed)>,
    findings: &mut Findings,
) -> Read<OwnPaper> {
    let file = Arc::clone(other.text.as_ref().ok_or(Refused)?);
    let read = read_free(&file, "correction", repertoire, findings).ok_or(Refused)?;
    let FreeFile { own, known, spans } = read;
    let index = Indexed::new(Arc::clone(&file), spans);
    files.push((ReviewFile::OwnPaper(other.name.clone()), index));
    let mut reader = Reader {
        file,
        language: language.cloned(),
        repertoire,
        findings,
    };
    let values = table(&mut reader.top(), own);
    let corrections = corrected(&mut reader, known);
    Ok(OwnPaper {
        kind: other.name.clone(),
        values: values?,
        corrections: corrections?,
    })
}

/// Puts the texts of a table through Markdown.
fn table(
    sheet: &mut TableReader<'_, '_>,
    entries: Vec<(String, Placed<FreeDraft>)>,
) -> Read<FreeTable> {
    let read = entries
        .into_iter()
        .map(|(key, typed)| Ok((key, value(sheet, typed)?)));
    let read: Vec<Read<_>> = read.collect();
    Ok(FreeTable::new(all(read)?))
}

/// Puts the texts of a value through Markdown.
fn value(sheet: &mut TableReader<'_, '_>, typed: Placed<FreeDraft>) -> Read<FreeValue> {
    let Placed { value: draft, span } = typed;
    Ok(match draft {
        FreeDraft::Flag(flag) => FreeValue::Flag(flag),
        FreeDraft::Text(text) if text.trim().is_empty() => FreeValue::Blank,
        FreeDraft::Text(text) => FreeValue::Text(sheet.rich(Placed { value: text, span })?),
        FreeDraft::List(list) => {
            let read: Vec<_> = list.into_iter().map(|one| value(sheet, one)).collect();
            FreeValue::List(all(read)?)
        }
        FreeDraft::Table(entries) => FreeValue::Table(table(sheet, entries)?),
    })
}
