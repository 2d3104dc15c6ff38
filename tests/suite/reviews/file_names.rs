//! Files that other programs leave beside a review, and names that no file of a paper could have.

use crate::support::project::Project;

const REVIEW: &str = "reviews/inclusion-in-schools";

#[test]
fn what_an_office_program_leaves_while_a_file_is_open_is_noted_once() {
    let project = Project::samples();
    for name in [
        "~$view.toml",
        ".~lock.review.toml#",
        ".DS_Store",
        "desktop.ini",
    ] {
        project.write(&format!("{REVIEW}/{name}"), "");
        project.write(&format!("reviews/{name}"), "");
    }
    let run = project.run(&["check"]).ends_with(0);
    assert!(!run.said.contains("stray-file"), "{}", run.said);
    let times = run.said.matches("note[open-file]").count();
    assert_eq!(times, 1, "{}", run.said);
    run.says("somebody has review.toml open; what is not saved yet is not in the papers");
}

#[test]
fn an_open_file_is_noted_whatever_program_has_it_open() {
    for (lock, file) in [
        ("~$review.toml", "review.toml"),
        ("~$view.toml", "review.toml"),
        (".~lock.decision.toml#", "decision.toml"),
        ("updates/~$19-09.toml", "2019-09.toml"),
    ] {
        let project = Project::samples();
        project.write(&format!("{REVIEW}/{lock}"), "");
        let said = format!("somebody has {file} open");
        project.run(&["check"]).ends_with(0).says(&said);
    }
}

#[test]
fn a_copy_is_never_renamed_over_the_file_that_is_published() {
    for (copy, taken) in [
        ("review.toml.bak", "review.toml"),
        ("decision.toml.old", "decision.toml"),
        ("updates/2019-09.toml.txt", "2019-09.toml"),
        ("revieww.toml", "review.toml"),
    ] {
        let project = Project::samples();
        project.write(&format!("{REVIEW}/{copy}"), "");
        let run = project.run(&["check", "--quiet"]).ends_with(1);
        let help = format!("help: {taken} is there already: delete this file");
        assert!(run.said.contains(&help), "{copy}: {}", run.said);
        assert!(!run.said.contains("rename it"), "{copy}: {}", run.said);
    }
    let project = Project::samples();
    project.write(&format!("{REVIEW}/updates/2020-03.toml.txt"), "");
    let run = project.run(&["check"]).ends_with(1);
    run.says("help: rename it: 2020-03.toml");
}

#[test]
fn a_name_too_long_for_a_paper_is_refused_before_anything_is_built() {
    let project = Project::samples();
    let update = project.text(&format!("{REVIEW}/updates/2019-09.toml"));
    let long = format!("2026-03-{}", "u".repeat(230));
    project.write(&format!("{REVIEW}/updates/{long}.toml"), &update);
    for command in ["check", "build"] {
        let run = project.run(&[command]).ends_with(1);
        assert!(
            run.said.contains("this name has 238 characters"),
            "{}",
            run.said
        );
        assert!(
            run.said.contains("help: call it `2026-03-uuu"),
            "{}",
            run.said
        );
    }
    let just_right = format!("2020-09-{}", "u".repeat(72));
    let project = Project::samples();
    let later = update.replacen("date = \"", "date = \"1 ", 1);
    project.write(&format!("{REVIEW}/updates/{just_right}.toml"), &later);
    project.build().ends_with(0);
}

#[test]
fn files_of_office_programs_are_reported_and_stop_nothing() {
    for name in [
        "inclusion-in-schools/update March 2026.docx",
        "inclusion-in-schools/updates/2026-03.DOC",
        "inclusion-in-schools/evidence.odt",
        "inclusion-in-schools/dates.xlsx",
        "inclusion-in-schools/slides.pptx",
        "reviews.docx",
    ] {
        let project = Project::samples();
        project.write(&format!("reviews/{name}"), "PK");
        project
            .run(&["check"])
            .ends_with(0)
            .says("warning[office-file]")
            .says(name)
            .says("is not read, and nothing in it is published")
            .says("copy the words that belong to the review");
        project.build().ends_with(0);
    }
    let project = Project::samples();
    for name in [
        "map.png",
        "signed.pdf",
        "notes.txt",
        "~$update.docx",
        ".hidden.docx",
    ] {
        project.write(&format!("{REVIEW}/{name}"), "");
    }
    let run = project.run(&["check"]).ends_with(0);
    assert!(!run.said.contains("office-file"), "{}", run.said);
}

#[test]
fn an_update_beside_review_toml_is_sent_to_its_folder() {
    for (name, there) in [
        ("2024-01.toml", "updates/2024-01.toml"),
        ("2024_01 parks.toml", "updates/2024-01-parks.toml"),
        ("Update January.toml", "updates/update-january.toml"),
    ] {
        let project = Project::samples();
        let update = project.text(&format!("{REVIEW}/updates/2019-09.toml"));
        project.write(&format!("{REVIEW}/{name}"), &update);
        let run = project.run(&["check", "--quiet"]).ends_with(1);
        let message = "error[stray-file]: this is an update, and it is not in the folder updates";
        assert!(run.said.contains(message), "{name}: {}", run.said);
        let help = format!("help: move it there: {there}");
        assert!(run.said.contains(&help), "{name}: {}", run.said);
    }
}

#[test]
fn a_decision_record_by_another_name_is_recognised() {
    let project = Project::samples();
    let record = format!("{REVIEW}/decision.toml");
    let text = project.text(&record);
    std::fs::remove_file(project.path(&record)).expect("it can be removed");
    project.write(&format!("{REVIEW}/cabinet response.toml"), &text);
    let run = project.run(&["check", "--quiet"]).ends_with(1);
    assert!(
        run.said
            .contains("error[stray-file]: this is a decision record")
            && run.said.contains("help: rename it: decision.toml"),
        "{}",
        run.said
    );
}
