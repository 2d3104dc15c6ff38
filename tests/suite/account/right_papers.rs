//! Right papers that were hard to follow: texts that are parts of others, that are written twice, or that are a table.
//!
//! Each folder of `tests/cases/account` holds reviews. All of them are published.

use std::fs;

use crate::support::files::{copy, top};
use crate::support::project::Project;

#[test]
fn a_right_paper_is_published_however_its_texts_are_alike() {
    let mut tried = 0;
    for case in fs::read_dir(top().join("tests/cases/account")).expect("the cases") {
        let case = case.expect("a case").path();
        let project = Project::samples();
        fs::remove_dir_all(project.path("reviews")).expect("the samples can be removed");
        copy(&case, &project.path("reviews"));
        let run = project.build();
        assert_eq!(run.exit_code, Some(0), "{}:\n{}", case.display(), run.said);
        tried += 1;
    }
    assert!(tried > 4, "{tried} cases");
}
