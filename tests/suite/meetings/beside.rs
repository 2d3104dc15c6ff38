//! Files beside those of meetings, and what `status` says of the next meeting.

use crate::support::project::Project;

#[test]
fn files_that_nobody_reads_are_reported_as_they_are_beside_a_review() {
    let project = Project::samples();
    project.write("reviews/meetings/notes.docx", "words");
    project.write("reviews/meetings/plan.pdf", "words");
    project.write(
        "reviews/meetings/2026/2026-12-03-place.toml",
        "committee = \"Place\"\n",
    );
    project.write("reviews/meetings/2026/figures.xlsx", "figures");
    let said = project.run(&["check"]).ends_with(1).said;
    for words in [
        "this Word file is not read",
        "this Excel file is not read",
        "error[stray-file]: this file is in a folder among the meetings, and is not read",
        "move it to the folder meetings itself: meetings/2026-12-03-place.toml",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    assert!(!said.contains("plan.pdf"), "{said}");
}

#[test]
fn the_next_meeting_is_named_with_what_it_brings_and_what_is_owed() {
    let project = Project::samples();
    let before = project.run(&["status", "--as-of", "2019-10-01"]).printed;
    for words in [
        "Next meeting: Children and Young People Select Committee, 16 October 2019 (2019-10-16-children-and-young-people)",
        "  It brings inclusion-in-schools/2019-09\n",
    ] {
        assert!(before.contains(words), "{words}\n{before}");
    }
    project.change(
        "reviews/meetings/2019-10-16-children-and-young-people.toml",
        "date = \"16 October 2019\"",
        "date = \"4 November 2020\"",
    );
    project.write(
        "reviews/bins/review.toml",
        "title = \"Bins\"\ncommittee = \"Children and Young People Select Committee\"\nlink_officers = \"Officer\"\n\
         action_plan_agreed = \"May 2019\"\nnext_update = \"October 2020\"\n\n[[recommendation]]\nnumber = 1\n\
         text = \"Do it.\"\nresponsibility = \"Officer\"\ndate = \"May 2021\"\naction = \"Do it\"\nsuccess_measure = \"It is done\"\n",
    );
    let later = project.run(&["status", "--as-of", "2020-10-01"]).printed;
    let owed = "  Due by then: an update of Bins (October 2020)\n";
    assert!(later.contains(owed), "{later}");
    let past = project.run(&["status", "--as-of", "2021-01-01"]).printed;
    assert!(!past.contains("Next meeting"), "{past}");
}
