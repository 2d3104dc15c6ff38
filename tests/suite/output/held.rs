//! Programs that hold the output folder itself and not its name: a container, or a server that was started in it.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::process::{Command, Stdio};

use crate::output::tree::{nothing_is_left_over, output_of};
use crate::support::project::Project;

fn number(project: &Project) -> u64 {
    fs::metadata(project.path("output"))
        .expect("the folder")
        .ino()
}

/// What is published in place is what would have been exchanged.
#[track_caller]
fn is_published(project: &Project, title: &str) {
    assert!(project.text("output/index.html").contains(title));
    let in_place = output_of(project);
    fs::remove_dir_all(project.path("output")).expect("it can go");
    project.build().ends_with(0);
    assert!(output_of(project) == in_place, "the same as from nothing");
    nothing_is_left_over(project);
}

#[test]
fn in_place_the_folder_stays_the_same_one() {
    let project = Project::published();
    let before = number(&project);
    project.entitle("Inclusion in Every School");
    project
        .run(&["build", "--in-place"])
        .ends_with(0)
        .says("note: files were put into output one by one, as you asked");
    assert_eq!(number(&project), before);
    is_published(&project, "Inclusion in Every School");
}

#[test]
fn a_council_can_always_ask_for_it() {
    let project = Project::published();
    let before = number(&project);
    project.edit("templates/council.toml", |line| {
        let line = line.replace("# [output]", "[output]");
        vec![line.replace("# in_place = true", "in_place = true")]
    });
    project.entitle("Inclusion in Every School");
    project.build().ends_with(0).says("one by one");
    assert_eq!(number(&project), before);
    is_published(&project, "Inclusion in Every School");
}

#[cfg(target_os = "linux")]
#[test]
fn a_server_that_works_in_the_folder_keeps_it() {
    let project = Project::published();
    let before = number(&project);
    let mut server = Command::new("sleep")
        .arg("600")
        .current_dir(project.path("output/inclusion-in-schools"))
        .spawn()
        .expect("it starts");
    project.entitle("Inclusion in Every School");
    let run = project.build();
    server.kill().expect("it runs");
    server.wait().expect("it ends");
    run.ends_with(0)
        .says("one by one, because another program or a container works in it");
    assert_eq!(number(&project), before);
    project.entitle("Inclusion in Schools");
    project.build().ends_with(0);
    assert_ne!(number(&project), before, "nobody is there any more");
}

/// A container's view of the folder: a bind mount among its own mounts. Where the test may make none, it is skipped.
#[cfg(target_os = "linux")]
#[test]
fn a_container_sees_the_new_papers() {
    let project = Project::published();
    fs::create_dir(project.path("www")).expect("a folder can be made");
    let script = "mount --bind output www && touch ready && read line; cat www/index.html";
    let container = Command::new("unshare")
        .args(["-m", "sh", "-c", script])
        .current_dir(project.path(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut container) = container else {
        return;
    };
    while !project.path("ready").exists() {
        if container
            .try_wait()
            .expect("it can be waited for")
            .is_some()
        {
            return;
        }
    }
    project.entitle("Inclusion in Every School");
    project.build().ends_with(0).says("a container works in it");
    drop(container.stdin.take());
    let seen = container.wait_with_output().expect("it ends");
    let seen = String::from_utf8_lossy(&seen.stdout).into_owned();
    assert!(seen.contains("Inclusion in Every School"), "{seen}");
}
