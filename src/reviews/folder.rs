//! The texts of one review → the review.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::action_plan::{self, ActionPlan};
use super::cabinet;
use super::draft::HOMES;
use super::own_keys;
use super::own_paper;
use super::places::{Indexed, ReviewFile, ReviewPlaces};
use super::progress::{self, UpdateContext};
use super::texts::{FileText, OpenedReview};
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::draft::{self, OwnKeys, Repertoire};
use crate::language::Language;
use crate::model::{CouncilTerms, Review, Slug, Updates};
use crate::validate::{Read, Reader, Refused, all, refusal};

/// What the name of a paper in large print ends in.
const LARGE_PRINT: &str = "-large-print";

/// Reads every file, and returns the review, and where everything is, if nothing is wrong.
pub(super) fn read(
    opened: &OpenedReview,
    (language, terms): (Option<&Language>, Option<CouncilTerms<'_>>),
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Read<(Review, ReviewPlaces)> {
    let mut files = Vec::new();
    let id = slug(&opened.id, &opened.name, findings);
    // What was rejected, or is not decided yet, needs no lead and no date in the action plan.
    let mut without_work = BTreeSet::new();
    let decision = match &opened.decision {
        Some(text) => draft(
            text,
            own_keys::of_decision(terms),
            language,
            repertoire,
            findings,
        )
        .and_then(|(mut reader, draft, index)| {
            files.push((ReviewFile::Decision, index));
            cabinet::read(&mut reader, draft, terms, &mut without_work)
        })
        .map(Some),
        None => Ok(None),
    };
    let (numbering, plan) = match &opened.review {
        Some(text) => match draft(
            text,
            own_keys::of_review(terms),
            language,
            repertoire,
            findings,
        ) {
            Ok((mut reader, draft, index)) => {
                files.push((ReviewFile::Review, index));
                action_plan::read(&mut reader, draft, terms, &without_work)
            }
            Err(Refused) => (Err(Refused), Err(Refused)),
        },
        None => {
            findings.push(missing(&opened.name));
            (Err(Refused), Err(Refused))
        }
    };
    let context = UpdateContext {
        numbering: numbering.as_ref().ok(),
        terms,
    };
    let mut updates = Vec::new();
    for (stem, (name, text)) in &opened.updates {
        let id = slug(stem, name, findings).and_then(|id| not_of_large_print(id, name, findings));
        let own = own_keys::of_update(terms);
        let update = draft(text, own, language, repertoire, findings).and_then(
            |(mut reader, draft, index)| {
                let update = progress::read(&mut reader, draft, id, context)?;
                files.push((ReviewFile::Update(update.id.clone()), index));
                Ok(update)
            },
        );
        updates.push(update);
    }
    let own_papers = own_paper::read(
        &opened.others,
        (language, terms),
        repertoire,
        &mut files,
        findings,
    );
    if let Some(terms) = terms {
        findings.extend(opened.stray_translations(terms));
    }
    let updates = Updates::new(all(updates)?);
    let ActionPlan {
        title,
        language,
        committee,
        about,
        link_officers,
        action_plan_agreed,
        next_update,
        report_sent,
        formerly,
        recommendations,
        corrections,
        allowances,
        glossary,
        extra,
    } = plan?;
    let review = Review {
        id: id?,
        title,
        language,
        translation: None,
        committee,
        about,
        link_officers,
        action_plan_agreed,
        next_update,
        report_sent,
        formerly,
        recommendations,
        updates,
        decision: decision?,
        own_papers: own_papers?,
        corrections,
        allowances,
        glossary,
        extra,
    };
    let places = ReviewPlaces::new(files, &review);
    Ok((review, places))
}

/// Reads a file's text into its draft.
fn draft<'a, D: DeserializeOwned>(
    text: &FileText,
    own: Option<Vec<OwnKeys>>,
    language: Option<&Language>,
    repertoire: &'a Repertoire<'a>,
    findings: &'a mut Findings,
) -> Read<(Reader<'a>, D, Indexed)> {
    let file = Arc::clone(text.as_ref().ok_or(Refused)?);
    let (draft, spans) = draft::read_with_spans(&file, HOMES, own.as_deref(), repertoire, findings)
        .ok_or(Refused)?;
    let index = Indexed::new(Arc::clone(&file), spans);
    let reader = Reader {
        file,
        language: language.cloned(),
        repertoire,
        findings,
    };
    Ok((reader, draft, index))
}

fn slug(id: &str, name: &str, findings: &mut Findings) -> Read<Slug> {
    Slug::parse(id).map_err(|fault| {
        findings.push(refusal(&fault).in_file(name));
        Refused
    })
}

/// The name of an update, unless its papers would have the names of another's papers in large print.
fn not_of_large_print(id: Slug, name: &str, findings: &mut Findings) -> Read<Slug> {
    let Some(usual) = id.as_str().strip_suffix(LARGE_PRINT) else {
        return Ok(id);
    };
    let message = format!("a name that ends in `{LARGE_PRINT}` is that of a paper in large print");
    let help = match usual {
        "" => "name the file after the month of the update, such as `2019-09.toml`".to_owned(),
        usual => format!("give the file another name, such as `{usual}.toml` or `{usual}-2.toml`"),
    };
    findings.push(
        Diagnostic::error(Code::UnfitName, message)
            .in_file(name)
            .help(help),
    );
    Err(Refused)
}

fn missing(folder: &str) -> Diagnostic {
    Diagnostic::error(Code::MissingReview, "this folder has no review.toml")
        .in_file(folder)
        .help("a review begins with its review.toml; copy one from another review and change it")
        .help("only reviews have a folder here: keep other papers somewhere else")
}
