//! Updates that follow each other: what a later one leaves out, and what it says of the one before.

mod changes;
mod histories;
mod revised_dates;

use crate::support::project::Project;

/// A project with the council's templates, and with both comparisons switched on.
fn comparing() -> Project {
    let project = Project::with(&["templates"]);
    let council = project.text("templates/council.toml");
    let on = "changes_since_last_update = true\ngrades_in_headings = true\n";
    project.write("templates/council.toml", &(on.to_owned() + &council));
    project
}

/// Writes a review with some recommendations, all of them due in March 2024.
fn review(project: &Project, name: &str, recommendations: usize) {
    let plan = (1..=recommendations).map(|number| {
        format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Do it.\"\nresponsibility = \"Head of Service\"\n\
             date = \"March 2024\"\naction = \"Do it\"\nsuccess_measure = \"It is done\"\n"
        )
    });
    let top = format!(
        "title = \"Review of {name}\"\ncommittee = \"Place Select Committee\"\nlink_officers = \"Parks Manager\"\n\
         action_plan_agreed = \"September 2022\"\n"
    );
    let text = top + &plan.collect::<String>();
    project.write(&format!("reviews/{name}/review.toml"), &text);
}

/// Writes an update with these lines in each of its entries.
fn update(project: &Project, review: &str, month: &str, entries: &[(usize, String)]) {
    let entries = entries.iter().map(|(number, lines)| {
        format!(
            "\n[[progress]]\nrecommendation = {number}\nevidence = \"Half of it is there.\"\n{lines}\n"
        )
    });
    let (year, month) = month.split_once('-').expect("a month");
    let name = ["January", "February", "March"][month.parse::<usize>().expect("a number") - 1];
    let text = format!("date = \"{name} {year}\"\n") + &entries.collect::<String>();
    project.write(
        &format!("reviews/{review}/updates/{year}-{month}.toml"),
        &text,
    );
}

/// What is between two texts of a page, the first of them.
fn between<'p>(page: &'p str, start: &str, end: &str) -> Option<&'p str> {
    let (_, after) = page.split_once(start)?;
    after.split_once(end).map(|(part, _)| part)
}
