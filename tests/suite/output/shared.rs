//! A computer that others use too: staging folders that they have prepared, and signals.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::output::tree::{assert_same, nothing_is_left_over, output_of};
use crate::support::project::Project;

const STAGING: &str = ".output.scrutineer-staging";

#[test]
fn a_staging_folder_into_which_others_may_write_is_not_used() {
    let project = Project::published();
    let before = output_of(&project);
    let staging = project.path(STAGING);
    let prepare = |mode| {
        let _ = fs::remove_dir_all(&staging);
        fs::create_dir(&staging).expect("a folder");
        fs::set_permissions(&staging, Permissions::from_mode(mode)).expect("permissions");
    };
    project.entitle("Inclusion in Every School");
    for mode in [0o777, 0o770] {
        prepare(mode);
        project
            .build()
            .ends_with(2)
            .says(".output.scrutineer-staging was made by somebody else")
            .says("help: remove it");
    }
    if rustix::process::geteuid().is_root() {
        prepare(0o755);
        chown(&staging, Some(65_534), Some(65_534)).expect("root may");
        project
            .build()
            .ends_with(2)
            .says("was made by somebody else");
    }
    assert_same(&output_of(&project), &before);
    prepare(0o755);
    project.build().ends_with(0);
    nothing_is_left_over(&project);
}

/// A link in the place of the staging folder leads nowhere: what a build has opened stays what it writes to.
#[test]
fn a_link_that_takes_the_place_of_the_staging_folder_is_not_followed() {
    let project = Project::published();
    let before = output_of(&project);
    let [staging, moved, elsewhere] =
        [STAGING, "moved", "elsewhere"].map(|name| project.path(name));
    fs::create_dir(&elsewhere).expect("a folder");
    let mut number = 0;
    // A build may end before it can be met.
    let met = std::iter::repeat_with(|| {
        number += 1;
        project.entitle(&format!("Inclusion in School {number}"));
        let mut build = project.start(&["build"]);
        let mut is_met = false;
        while !is_met && build.try_wait().expect("it can be waited for").is_none() {
            is_met = staging.join("tree").exists() && fs::rename(&staging, &moved).is_ok();
        }
        if is_met {
            symlink(&elsewhere, &staging).expect("a link");
        }
        let status = build.wait().expect("it ends");
        is_met.then_some(status)
    });
    let status = met.take(20).flatten().next().expect("no build was met");
    let inside = fs::read_dir(&elsewhere).expect("a folder").count();
    assert_eq!(inside, 0, "something was written where the link leads");
    fs::remove_file(&staging).expect("the link");
    let _ = fs::remove_dir_all(&moved);
    let after = output_of(&project);
    match status.success() {
        true => assert_ne!(after, before, "the papers are new"),
        false => assert_same(&after, &before),
    }
    project.build().ends_with(0);
    nothing_is_left_over(&project);
}

/// What is not published yet is nobody else's to read; what is published has the permissions of every file.
#[test]
fn a_staging_folder_is_for_its_owner_alone() {
    let project = Project::samples();
    let mut build = project.start(&["build"]);
    let staging = project.path(STAGING);
    let mut modes = Vec::new();
    while build.try_wait().expect("it can be waited for").is_none() {
        modes.extend(fs::metadata(&staging).map(|found| found.mode() & 0o777));
    }
    assert!(!modes.is_empty(), "it was never seen");
    assert!(modes.iter().all(|mode| *mode == 0o700), "{modes:?}");
    let output = fs::metadata(project.path("output")).expect("it is published");
    let other = fs::metadata(project.path("reviews")).expect("a folder");
    assert_eq!(output.mode() & 0o055, other.mode() & 0o055);
}

#[test]
fn a_build_that_somebody_stops_tidies_up() {
    for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
        let project = Project::published();
        let before = output_of(&project);
        project.entitle("Inclusion in Every School");
        let mut build = project.start(&["build"]);
        let begun = Instant::now();
        while !project.path(STAGING).join("tree").exists()
            && begun.elapsed() < Duration::from_secs(60)
        {
            sleep(Duration::from_millis(1));
        }
        kill_process(Pid::from_child(&build), signal).expect("it runs");
        let status = build.wait().expect("it ends");
        nothing_is_left_over(&project);
        if !status.success() {
            assert_eq!(status.code(), None, "the signal ends it");
            assert_same(&output_of(&project), &before);
        }
    }
}
