//! The pages that are no papers, and what other programs read: the page of each review, and the page that lists everything.

mod corrected_words;
mod corrections;
mod data;
mod every_page;
mod index;
mod index_parts;
mod moved;
mod open_data;
mod persons;
mod review_page;
mod secret_parks;
mod unpublished;
mod web_fonts;
pub mod withheld;

use crate::support::project::Project;

/// A project with the council's templates and one review, `parks`, with a decision and two updates.
fn parks() -> Project {
    let project = Project::with(&["templates"]);
    review(&project, "parks", "Parks and Open Spaces");
    project.write(
        "reviews/parks/updates/2023-01.toml",
        r#"date = "January 2023"
considered = "18 January 2023"

[[progress]]
recommendation = 1
evidence = "The map is on the website."
proposed = "On-Track"
agreed = "Fully Achieved"
signed_off = "18 January 2023"

[[progress]]
recommendation = 2
evidence = "Six of nine parks have a group."
proposed = "On-Track"
agreed = "On-Track"
"#,
    );
    project.write(
        "reviews/parks/updates/2024-01.toml",
        r#"date = "January 2024"

[[progress]]
recommendation = 2
evidence = "Seven of nine parks have a group."
proposed = "Slipped"
reason = "Nobody was found for two of them."
anticipated_date = "June 2024"
"#,
    );
    project
}

/// Writes a review with three recommendations, the third of which no update reports on.
fn review(project: &Project, id: &str, title: &str) {
    let plan = (1..=3).map(|number| {
        format!(
            "\n[[recommendation]]\nnumber = {number}\ntext = \"Do the **{number}** thing.\"\n\
             responsibility = \"Head of Service\"\ndate = \"March 2023\"\naction = \"Do it\"\n\
             success_measure = \"It is done\"\n"
        )
    });
    let top = format!(
        "title = \"{title}\"\ncommittee = \"Place Select Committee\"\nlink_officers = \"Parks Manager\"\n\
         action_plan_agreed = \"September 2022\"\n"
    );
    let text = top + &plan.collect::<String>();
    project.write(&format!("reviews/{id}/review.toml"), &text);
}

/// Writes a decision on the parks that can be called in until then.
fn decision(project: &Project, call_in: &str) {
    let text = format!(
        "date = \"14 July 2022\"\ntitle = \"Parks\"\nrecord = \"RESOLVED that the report be noted.\"\n\
         reasons = \"As in the report.\"\nalternatives = \"None.\"\ndispensations = \"\"\ncall_in = \"{call_in}\"\n"
    );
    project.write("reviews/parks/decision.toml", &text);
}

/// The words of a piece of HTML, with one space between them. Nothing separates a date from what is after it.
fn words(html: &str) -> String {
    let pieces = html.split('<').map(|piece| {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let between = if tag.contains("time") { "" } else { " " };
        between.to_owned() + &text.replace("&nbsp;", " ")
    });
    let words = pieces.collect::<String>();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is between two texts of a page, the first of them.
#[track_caller]
fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    let (_, after) = page
        .split_once(start)
        .unwrap_or_else(|| panic!("the page has no {start}"));
    let (part, _) = after
        .split_once(end)
        .unwrap_or_else(|| panic!("after {start} the page has no {end}"));
    part
}
