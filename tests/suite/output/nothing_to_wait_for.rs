//! Pipes, devices and links in the places of files: a build never waits for them, and never reads them without end.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::program::Run;
use crate::support::project::Project;

/// Much longer than a build takes.
const ENDLESS: Duration = Duration::from_secs(120);

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status();
    assert!(made.expect("mkfifo is on every system").success());
}

/// Runs the program, which must end by itself.
#[track_caller]
fn run(project: &Project, arguments: &[&str]) -> Run {
    let mut child = project.start(arguments);
    let begun = Instant::now();
    let first = loop {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            break status;
        }
        if begun.elapsed() > ENDLESS {
            child.kill().expect("it runs");
            child.wait().expect("it ends");
            panic!("{arguments:?} never ends");
        }
        sleep(Duration::from_millis(10));
    };
    let again = project.run(arguments);
    assert_eq!(
        again.exit_code,
        first.code(),
        "{arguments:?}: {}",
        again.said
    );
    again
}

/// In the place of a file.
fn put(project: &Project, path: &str, kind: &str) {
    let place = project.path(path);
    let _ = fs::remove_file(&place);
    match kind {
        "pipe" => pipe(&place),
        "device" => symlink("/dev/zero", &place).expect("a link"),
        _ => symlink("elsewhere", &place).expect("a link"),
    }
}

const KINDS: [&str; 3] = ["pipe", "device", "link to nothing"];

#[test]
fn a_lock_that_is_none_is_refused() {
    let project = Project::published();
    project.entitle("Inclusion in Every School");
    for kind in KINDS {
        fs::create_dir(project.path(".output.scrutineer-staging")).expect("a folder");
        put(&project, ".output.scrutineer-staging/lock", kind);
        run(&project, &["build"]).ends_with(2).says("help: ");
        assert!(
            !project.path("elsewhere").exists(),
            "nothing is made through a link"
        );
        fs::remove_dir_all(project.path(".output.scrutineer-staging")).expect("it can go");
    }
    let within = "output/sub/.x.scrutineer-staging";
    for kind in KINDS {
        fs::create_dir_all(project.path(within)).expect("a folder");
        put(&project, &format!("{within}/lock"), kind);
        project.entitle(&format!("With a {kind} as the lock of another folder"));
        run(&project, &["build"]).ends_with(0);
        fs::remove_dir_all(project.path(within)).expect("it can go");
    }
}

#[test]
fn a_paper_that_is_none_is_refused_and_a_manifest_that_is_none_is_not_read() {
    for kind in KINDS {
        let project = Project::published();
        put(&project, "output/.scrutineer-manifest.json", kind);
        run(&project, &["check"]).ends_with(0);
        run(&project, &["build"])
            .ends_with(2)
            .says(".scrutineer-manifest.json is ");
        fs::remove_file(project.path("output/.scrutineer-manifest.json")).expect("it was there");
        project.build().ends_with(0);
        put(&project, "output/style.css", kind);
        run(&project, &["build"])
            .ends_with(2)
            .says("output/style.css is ");
    }
}

#[test]
fn a_source_that_is_none_is_a_message() {
    let project = Project::samples();
    let sources = [
        "templates/style.css",
        "templates/theme.toml",
        "templates/council.toml",
        "templates/index.html",
        "templates/fonts/LiberationSans-Bold.ttf",
        "reviews/inclusion-in-schools/decision.toml",
        "reviews/inclusion-in-schools/updates/2019-09.toml",
        "reviews/meetings/2019-10-16-children-and-young-people.toml",
    ];
    for source in sources {
        let saved = project.path("saved");
        for kind in KINDS {
            fs::rename(project.path(source), &saved).expect("it was there");
            put(&project, source, kind);
            let run = run(&project, &["check"]);
            assert_eq!(run.exit_code, Some(1), "{source} as a {kind}: {}", run.said);
            if kind != "pipe" && !source.contains("fonts") {
                assert!(run.said.contains("[linked-file]"), "{source}: {}", run.said);
            }
            fs::rename(&saved, project.path(source)).expect("it is put back");
        }
    }
    put(&project, "page.html", "pipe");
    run(&project, &["typeset", "page.html"]).ends_with(1);
    put(&project, "page.html", "device");
    run(&project, &["typeset", "page.html"]).ends_with(1);
}
