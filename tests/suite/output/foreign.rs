//! A build does not touch other people's files in the output folder, or papers that have not changed.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use crate::output::tree::{assert_same, differing, nothing_is_left_over, output_of, touched};
use crate::support::files::text_of;
use crate::support::program::run;
use crate::support::project::{Project, SAMPLE_REVIEW};

#[test]
fn a_build_that_changes_nothing_touches_neither_file_nor_folder() {
    let project = Project::published();
    let before = touched(&project.path("output"));
    project.build().ends_with(0);
    assert_same(&touched(&project.path("output")), &before);
    nothing_is_left_over(&project);
}

#[test]
fn what_is_not_ours_is_still_the_same_after_an_exchange() {
    let project = Project::published();
    let output = project.path("output");
    fs::write(output.join("robots.txt"), "User-agent: *").expect("it can be written");
    fs::write(output.join("inclusion-in-schools/map.png"), "a map").expect("it can be written");
    fs::create_dir_all(output.join("minutes/2019")).expect("a folder can be made");
    fs::write(output.join("minutes/2019/july.txt"), "Apologies.").expect("it can be written");
    symlink("minutes/2019/july.txt", output.join("latest")).expect("a link can be made");
    symlink("nowhere", output.join("minutes/dangling")).expect("a link can be made");
    for (folder, mode) in [("minutes/2019", 0o2750), ("minutes", 0o711), ("", 0o775)] {
        fs::set_permissions(output.join(folder), Permissions::from_mode(mode))
            .expect("permissions can be set");
    }

    let facts = |path: &str| fs::symlink_metadata(output.join(path)).expect("it is there");
    let files = [
        "robots.txt",
        "inclusion-in-schools/map.png",
        "minutes/2019/july.txt",
    ];
    let folders = ["", "minutes", "minutes/2019"];
    let of_files = || files.map(|path| (facts(path).ino(), facts(path).modified().ok()));
    let of_folders =
        || folders.map(|path| (facts(path).mode(), facts(path).uid(), facts(path).gid()));
    let times = || ["minutes", "minutes/2019"].map(|path| facts(path).modified().ok());
    let before = (of_files(), of_folders(), times());
    let (tree, first) = (output_of(&project), facts("").ino());

    project.entitle("Inclusion in Every School");
    project.build().ends_with(0);
    assert_ne!(facts("").ino(), first, "the folder was exchanged");
    assert_eq!((of_files(), of_folders(), times()), before);
    let links = ["latest", "minutes/dangling"].map(|path| fs::read_link(output.join(path)).ok());
    let [latest, dangling] = links.map(|target| target.expect("it is still a link"));
    assert_eq!(latest, Path::new("minutes/2019/july.txt"));
    assert_eq!(dangling, Path::new("nowhere"));
    let changed = differing(&output_of(&project), &tree);
    assert!(
        !changed.is_empty() && changed.iter().all(|path| ours(path)),
        "only papers changed: {changed:?}"
    );
    nothing_is_left_over(&project);
}

/// A clone has the folder because this file is in it.
#[test]
fn the_file_that_keeps_the_folder_in_a_clone_is_left_alone() {
    let project = Project::samples();
    let (file, text) = ("output/.gitignore", text_of("output/.gitignore"));
    project.write(file, &text);
    project.build().ends_with(0);
    assert_eq!(project.text(file), text, "after the first build");
    let folder = || {
        fs::metadata(project.path("output"))
            .expect("it is there")
            .ino()
    };
    let first = folder();

    project.entitle("Inclusion in Every School");
    project.build().ends_with(0);
    assert_ne!(folder(), first, "the folder was exchanged");
    assert_eq!(project.text(file), text, "after an exchange");

    project.change_line(SAMPLE_REVIEW, "title =", "titel = \"x\"");
    project.build().ends_with(1);
    assert_eq!(project.text(file), text, "after a build that failed");
}

fn ours(path: &Path) -> bool {
    if path == Path::new(".scrutineer-manifest.json") {
        return true;
    }
    let kinds = ["html", "pdf", "css", "csv", "js", "json", "ics"];
    path.extension()
        .is_some_and(|kind| kinds.iter().any(|ours| kind == *ours))
}

/// A terminal would be left in a folder that is gone.
#[test]
fn the_folder_that_the_program_is_started_in_is_not_exchanged() {
    let project = Project::published();
    let first = fs::metadata(project.path("output"))
        .expect("it is there")
        .ino();
    project.entitle("Inclusion in Every School");
    let mut command = project.command(&["build", "--output", "."]);
    command.args(["--reviews", "../reviews", "--templates", "../templates"]);
    let run = run(command.current_dir(project.path("output")));
    run.ends_with(0);
    let page = fs::read_to_string(project.path("output/index.html")).expect("it is published");
    assert!(
        page.contains("Every School"),
        "the new papers are published"
    );
    let now = fs::metadata(project.path("output"))
        .expect("it is there")
        .ino();
    assert_eq!(now, first, "it is the same folder");
    nothing_is_left_over(&project);
}
