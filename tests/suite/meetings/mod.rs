//! The file of a meeting, and the pack that is made of it.

mod allowed;
mod annual;
mod beside;
mod carried;
mod due;
mod exempt;
mod html;
mod mistakes;
mod named;
mod pack;
mod remarks;
mod texts;

use crate::support::project::Project;

/// The file of the meeting in these tests.
pub const FILE: &str = "reviews/meetings/2019-10-16-people.toml";

/// A meeting with two items of its own and one that brings an update.
pub const MEETING: &str =
    include_str!("../../cases/meeting/reviews/meetings/2019-10-16-people.toml");

/// The samples with this meeting.
pub fn project(meeting: &str) -> Project {
    let project = Project::samples();
    std::fs::remove_dir_all(project.path("reviews/meetings")).expect("the meeting of the samples");
    std::fs::create_dir(project.path("reviews/meetings")).expect("a folder");
    project.write(FILE, meeting);
    project
}
