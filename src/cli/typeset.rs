//! `scrutineer typeset`: one page → one PDF, in the look of the papers.

use std::path::{Path, PathBuf};

use super::environment::{source_date, tidy_before_a_signal_ends_the_program};
use super::typeset_arguments::TypesetArguments;
use super::{Outcome, report};
use crate::build::{Failure, Page, typeset};
use crate::diagnostic::Findings;

/// Makes the PDF of a page.
pub fn run(arguments: &TypesetArguments) -> Outcome {
    tidy_before_a_signal_ends_the_program();
    match make(arguments) {
        Ok(outcome) => outcome,
        Err(sentence) => {
            report::failure(&sentence);
            Outcome::Failed
        }
    }
}

/// The result, or a sentence on why the command could not be carried out.
fn make(arguments: &TypesetArguments) -> Result<Outcome, String> {
    let reporting = arguments.reporting;
    let page = Page {
        html: arguments.page.clone(),
        pdf: target(arguments)?,
        is_draft: arguments.draft,
        date: source_date()?,
        strictness: reporting.strictness(),
    };
    let target = page.pdf.display();
    let mut findings = Findings::new();
    let typeset = typeset(&page, &arguments.look.folders(), &mut findings);
    reporting.findings(&findings);
    match typeset {
        Ok(true) => {
            reporting.outcome(&format!("Typeset {} as {target}.", page.html.display()));
            Ok(Outcome::Done)
        }
        Ok(false) => {
            match page.pdf.exists() {
                true => report::say(&format!("Nothing was written; {target} is as it was.\n")),
                false => report::say("Nothing was written.\n"),
            }
            Ok(Outcome::Refused)
        }
        Err(failure @ Failure::Writing(_)) => {
            Err(format!("the PDF cannot be written to {target}: {failure}"))
        }
        Err(failure) => Err(failure.to_string()),
    }
}

/// The path of the PDF, which is never that of the page.
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
