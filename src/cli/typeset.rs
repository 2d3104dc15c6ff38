//! `scrutineer typeset`: one page → one PDF, in the look of the papers.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::TypesetArguments;
use super::environment::source_date;
use super::look::Look;
use super::materials::called;
use super::{Outcome, pictures, report};
use crate::diagnostic::Findings;
use crate::document;
use crate::draft::load;
use crate::output;
use crate::pdf::{Typesetter, WriteFault};

/// Makes the PDF of a page.
pub fn run(arguments: &TypesetArguments) -> Outcome {
    match make(arguments) {
        Ok(outcome) => outcome,
        Err(sentence) => {
            report::failure(&sentence);
            Outcome::Failed
        }
    }
}

/// What came of it, or a sentence on why the command could not be carried out.
fn make(arguments: &TypesetArguments) -> Result<Outcome, String> {
    let page = &arguments.page;
    let target = target(arguments)?;
    let date = source_date()?;
    let mut findings = Findings::new();
    let look = Look::read(&arguments.look, &mut findings);
    // Without the fonts it is not known which characters can be shown; everything else is.
    let shown = |character: char| look.as_ref().is_none_or(|look| look.shows(character));
    let file = load(page, &called(page), &mut findings);
    let document = file
        .as_ref()
        .and_then(|file| document::read(file, &shown, &|path| beside(page, path), &mut findings));
    let pictures = match (&look, &document, &file) {
        (Some(look), Some(document), Some(file)) => {
            pictures::open(document, &look.family, file, &mut findings)
        }
        _ => None,
    };
    let telling = arguments.telling;
    telling.findings(&findings);
    let (Some(look), Some(document), Some(pictures), false) =
        (&look, document, pictures, telling.stopped_by(&findings))
    else {
        if target.exists() {
            eprintln!("Nothing was written; {} is as it was.", target.display());
        } else {
            eprintln!("Nothing was written.");
        }
        return Ok(Outcome::Refused);
    };
    let pdf = Typesetter::new(&look.theme, &look.family)
        .typeset(&document, &pictures, date)
        .map_err(|WriteFault(reason)| format!("the PDF cannot be made: {reason}"))?;
    output::replace(&target, &pdf)
        .map_err(|error| format!("the PDF cannot be written to {}: {error}", target.display()))?;
    telling.outcome(&format!(
        "Typeset {} as {}.",
        page.display(),
        target.display()
    ));
    Ok(Outcome::Done)
}

/// A picture that the page names, which stands in the page's folder or further in.
fn beside(page: &Path, path: &str) -> Result<Arc<[u8]>, String> {
    let folder = page.parent().unwrap_or(Path::new(""));
    let outside = || "it is outside the page's folder".to_owned();
    if !Path::new(path).starts_with(folder) {
        return Err(outside());
    }
    // A link may stand in the folder and lead out of it.
    let really = |path: &Path| path.canonicalize().map_err(|error| error.to_string());
    let (folder, picture) = (
        really(&Path::new(".").join(folder))?,
        really(Path::new(path))?,
    );
    match picture.starts_with(folder) {
        true => pictures::bytes(&picture),
        false => Err(outside()),
    }
}

/// Where the PDF will be, which is never where the page is.
fn target(arguments: &TypesetArguments) -> Result<PathBuf, String> {
    let page = &arguments.page;
    let target = match &arguments.output {
        Some(output) => output.clone(),
        None => page.with_extension("pdf"),
    };
    if target == *page || same_file(&target, page) {
        return Err(format!(
            "the PDF would replace the page itself, {}; name another file after -o",
            page.display()
        ));
    }
    Ok(target)
}

fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}
