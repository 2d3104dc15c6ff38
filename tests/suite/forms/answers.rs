//! Answers as a form saves them, without a browser.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::program::{Run, program, run};
use crate::support::project::Project;

/// The update that officers are asked for.
pub const UPDATE: &str = "inclusion-in-schools/2020-09";

/// Its file.
pub const UPDATE_FILE: &str = "reviews/inclusion-in-schools/updates/2020-09.toml";

/// Runs the program in the folder of a project.
pub fn runs(project: &Project, arguments: &[&str]) -> Run {
    let mut command = program(arguments);
    run(command.current_dir(project.path("")))
}

/// The signs by which a form knows what the update said, by recommendation: those of a form that is made now.
#[track_caller]
pub fn signs(project: &Project) -> BTreeMap<String, String> {
    runs(project, &["form", UPDATE, "--officer", "Joanne Mills"]).ends_with(0);
    let form = project.text("forms/inclusion-in-schools-2020-09-joanne-mills.html");
    let sections = form.split("data-recommendation=\"").skip(1);
    let attribute = |text: &str| text.split('"').next().expect("an attribute").to_owned();
    let sign = |section: &str| section.split("data-was=\"").nth(1).map(attribute);
    sections
        .map(|section| (attribute(section), sign(section).expect("a sign")))
        .collect()
}

/// What an officer types about a recommendation.
pub fn typed(fields: &[(&str, &str)]) -> Value {
    fields
        .iter()
        .map(|(key, words)| ((*key).to_owned(), json!(words)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// Saves what a form saves, with the signs of when it was made.
pub fn save(
    project: &Project,
    file: &str,
    signs: &BTreeMap<String, String>,
    answers: &[(&str, Value)],
) {
    let answers = answers.iter().map(|(number, fields)| {
        json!({ "recommendation": number, "was": signs[*number], "fields": fields })
    });
    let whole = json!({
        "format": 1,
        "review": "inclusion-in-schools",
        "update": "2020-09",
        "officer": "Joanne Mills",
        "contact": { "name": "Joanne", "telephone": "01642 1", "email": "" },
        "answers": answers.collect::<Vec<_>>(),
    });
    project.write(file, &serde_json::to_string_pretty(&whole).expect("JSON"));
}
