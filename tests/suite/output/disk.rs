//! A full disk, and folders without write permission.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

use crate::output::tree::{assert_same, nothing_is_left_over, output_of, touched};
use crate::support::program::{PROGRAM, run};
use crate::support::project::Project;

/// Lets a file grow to no more than some 20 or 40 kB (shells differ), where a paper takes 70: as on a disk that fills
/// up while it is written. `trap` sets whether the program survives the signal that comes with it.
fn on_a_full_disk(project: &Project, trap: &str, arguments: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.current_dir(project.path("")).arg("-c").arg(format!(
        "{trap} ulimit -c 0; ulimit -f 40; exec '{}' {arguments}",
        PROGRAM
    ));
    shell
}

#[test]
fn a_full_disk_leaves_the_papers_as_they_were() {
    let project = Project::published();
    project.entitle("Inclusion in Every School");
    let before = touched(&project.path("output"));
    run(&mut on_a_full_disk(&project, "trap '' XFSZ;", "build"))
        .ends_with(2)
        .says("the papers cannot be written to output: ");
    assert_same(&touched(&project.path("output")), &before);
    nothing_is_left_over(&project);

    run(&mut on_a_full_disk(&project, "", "build")).ends_by_a_signal();
    assert_same(&touched(&project.path("output")), &before);
    project.build().ends_with(0);
    nothing_is_left_over(&project);
}

#[test]
fn a_full_disk_publishes_nothing_where_nothing_was() {
    let project = Project::samples();
    run(&mut on_a_full_disk(&project, "trap '' XFSZ;", "build")).ends_with(2);
    assert!(!project.path("output").exists(), "no folder is left either");
    nothing_is_left_over(&project);
}

#[test]
fn a_full_disk_leaves_a_single_pdf_as_it_was() {
    let project = Project::published();
    let page = "output/inclusion-in-schools/progress-update-2019-09.html";
    let arguments = format!("typeset {page} -o paper.pdf");
    fs::write(project.path("paper.pdf"), "the paper of last year").expect("it can be written");
    let before = touched(&project.path("paper.pdf"));
    run(&mut on_a_full_disk(&project, "trap '' XFSZ;", &arguments))
        .ends_with(2)
        .says("the PDF cannot be written to paper.pdf: ");
    assert_same(&touched(&project.path("paper.pdf")), &before);
    nothing_is_left_over(&project);

    run(&mut on_a_full_disk(&project, "", &arguments)).ends_by_a_signal();
    assert_same(&touched(&project.path("paper.pdf")), &before);
    project
        .run(&["typeset", page, "-o", "paper.pdf"])
        .ends_with(0);
    let paper = fs::read(project.path("paper.pdf")).expect("the PDF is there");
    assert!(paper.starts_with(b"%PDF-"), "the next run makes the PDF");
    nothing_is_left_over(&project);
}

#[test]
fn what_is_not_a_folder_is_refused_and_stays() {
    let project = Project::samples();
    fs::write(project.path("minutes.txt"), "Apologies were received.").expect("it can be written");
    let before = touched(&project.path(""));
    project
        .run(&["build", "--output", "minutes.txt"])
        .ends_with(2)
        .says("minutes.txt is not a folder\nhelp: ");
    project
        .run(&["build", "--output", "minutes.txt/output"])
        .ends_with(2)
        .says("the papers cannot be written to minutes.txt/output: ");
    assert_same(&touched(&project.path("")), &before);
}

#[test]
fn what_is_not_a_file_is_not_replaced_by_a_pdf() {
    let project = Project::published();
    let typeset = |target: &str| project.run(&["typeset", "output/index.html", "-o", target]);
    typeset("output")
        .ends_with(2)
        .says("the PDF cannot be written to output: output is not a file");
    typeset("/dev/null")
        .ends_with(2)
        .says("/dev/null is not a file");
}

/// An ordinary user: root ignores permissions, and in many containers tests run as root.
const NOBODY: u32 = 65_534;

/// A project of the user `nobody`, and the program where any user can start it.
struct Guarded {
    project: Project,
    is_root: bool,
}

impl Guarded {
    fn new() -> Guarded {
        let project = Project::samples();
        // The sample meeting names the review, which has another name here.
        fs::remove_dir_all(project.path("reviews/meetings")).expect("it can be removed");
        // So that its papers come after all others.
        let review = project.path("reviews/young-people");
        fs::rename(project.path("reviews/inclusion-in-schools"), &review).expect("a new name");
        project.build().ends_with(0);
        let text = fs::read_to_string(review.join("review.toml")).expect("it can be read");
        let text = text.replace(
            "title = \"Inclusion in Schools\"",
            "title = \"Young People\"",
        );
        fs::write(review.join("review.toml"), text).expect("it can be written");
        let program = project.path("scrutineer");
        if fs::hard_link(PROGRAM, &program).is_err() {
            fs::copy(PROGRAM, &program).expect("it can be copied");
        }
        let is_root = rustix::process::geteuid().is_root();
        if is_root {
            for path in touched(&project.path("")).keys() {
                let path = project.path("").join(path);
                std::os::unix::fs::lchown(path, Some(NOBODY), Some(NOBODY)).expect("root may");
            }
            // The program is the same file as the one everybody else starts.
            std::os::unix::fs::chown(&program, Some(0), Some(0)).expect("root may");
        }
        Guarded { project, is_root }
    }

    fn allow(&self, folder: &str, mode: u32) {
        fs::set_permissions(self.project.path(folder), Permissions::from_mode(mode))
            .expect("permissions can be set");
    }

    fn build(&self) -> Command {
        let mut command = Command::new(self.project.path("scrutineer"));
        command.current_dir(self.project.path("")).arg("build");
        if self.is_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }

    fn shows_new_papers(&self) -> bool {
        fs::read_to_string(self.project.path("output/index.html"))
            .is_ok_and(|page| page.contains("Young People"))
    }
}

#[test]
fn a_folder_without_write_permission_keeps_all_its_papers() {
    let guarded = Guarded::new();
    let papers = output_of(&guarded.project);
    for folder in ["output/young-people", "output"] {
        guarded.allow(folder, 0o555);
        let run = run(&mut guarded.build());
        // Not by an exchange, and not by moving one file after the other.
        guarded.allow("", 0o555);
        let again = crate::support::program::run(&mut guarded.build());
        guarded.allow("", 0o755);
        guarded.allow(folder, 0o755);
        for run in [run, again] {
            run.ends_with(2).says("Permission denied");
        }
        assert_same(&output_of(&guarded.project), &papers);
        nothing_is_left_over(&guarded.project);
    }
}

/// Then the output cannot be exchanged, and its files are moved into place.
#[test]
fn a_parent_folder_without_write_permission_does_not_matter() {
    let guarded = Guarded::new();
    guarded.allow("", 0o555);
    let run = run(&mut guarded.build());
    guarded.allow("", 0o755);
    run.ends_with(0);
    assert!(guarded.shows_new_papers(), "the new papers are published");
    nothing_is_left_over(&guarded.project);
}
