//! `scrutineer form`: a form for each officer who is responsible for something outstanding.

use super::arguments::Reporting;
use super::form_arguments::FormArguments;
use super::{Outcome, environment, report};
use crate::diagnostic::{Findings, count};
use crate::forms::{OpenedUpdate, officer_forms, unlike, write_form};
use crate::project::{Project, typed_update};

/// Writes the forms.
pub fn run(arguments: &FormArguments) -> Outcome {
    environment::join_workers();
    let mut findings = Findings::new();
    let written = write(arguments, &mut findings);
    Reporting::PEOPLE.findings(&findings.only_errors());
    match written {
        Ok(true) => Outcome::Done,
        Ok(false) => {
            report::say("No form was written.\n");
            Outcome::Refused
        }
        Err(sentence) => {
            report::failure(&sentence);
            Outcome::Failed
        }
    }
}

/// Whether forms were written, or a sentence on why the command could not be carried out.
fn write(arguments: &FormArguments, findings: &mut Findings) -> Result<bool, String> {
    let folders = arguments.sources.folders();
    let at = typed_update(&arguments.update, &folders).map_err(|fault| fault.to_string())?;
    let Some(project) = Project::read(&folders, findings) else {
        return Ok(false);
    };
    let opened = OpenedUpdate::open((&project, &folders), &at, findings);
    let Some(opened) = opened.map_err(|fault| fault.to_string())? else {
        return Ok(false);
    };
    let forms = officer_forms(&opened, arguments.officer.as_deref());
    let forms = forms.map_err(|fault| fault.to_string())?;
    let style = project.style_alone();
    let mut pages = Vec::new();
    for form in &forms {
        let made = project.templates.officer_form(form, opened.council, &style);
        let checked = made.and_then(|page| match unlike(&opened, form, &page) {
            None => Ok(page),
            Some(fault) => Err(Box::new(fault)),
        });
        match checked {
            Ok(page) => pages.push((form, page)),
            Err(fault) => {
                findings.push(*fault);
                return Ok(false);
            }
        }
    }
    let output = &arguments.output;
    for (form, page) in pages {
        let file = write_form(output, form, &page);
        let file = file.map_err(|fault| {
            format!(
                "the forms cannot be written to {}: {fault}",
                output.display()
            )
        })?;
        let questions = count(form.questions.len(), "recommendation");
        report::print(&format!(
            "{}: {}, {questions}\n",
            file.display(),
            form.officer
        ));
    }
    let forms = count(forms.len(), "form");
    report::print(&format!(
        "Wrote {forms} for {at}. Send each as an attachment; what comes back is for: scrutineer receive\n"
    ));
    Ok(true)
}
