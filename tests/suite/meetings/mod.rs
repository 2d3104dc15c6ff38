//! The file of a meeting, and the pack that is made of it.

mod due;
mod mistakes;
mod pack;

use crate::support::project::Project;

/// The file of the meeting in these tests.
pub const FILE: &str = "reviews/meetings/2019-10-16-people.toml";

/// A meeting with two items of its own and one that brings an update.
pub const MEETING: &str = r#"committee = "Children and Young People Select Committee"
date = "16 October 2019"
time = "4.00 pm"
place = "Council Chamber"

[[item]]
number = 1
title = "Apologies for absence"

[[item]]
number = "2(a)"
title = "Scrutiny Monitoring – Progress Update"
report_author = "Director of Corporate Services"
purpose = "To consider the assessments of progress."
asked_to = """
- consider the evidence
- agree the grades
"""
updates = ["inclusion-in-schools/2019-09"]

[[item.paragraph]]
heading = "Background"
number = "1."
text = "The action plan was agreed in September 2018."
"#;

/// The samples with this meeting.
pub fn project(meeting: &str) -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("the meeting of the samples");
    std::fs::create_dir(project.path("reviews/meetings")).expect("a folder");
    project.write(FILE, meeting);
    project
}
