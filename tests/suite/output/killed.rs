//! A build killed at any moment leaves the old papers or the new ones, whole, and the next build repairs the rest.
//!
//! `KILLS=200 cargo test output::killed` kills more often.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::output::tree::{Tree, assert_same, differing, nothing_is_left_over, output_of};
use crate::support::chance::Chance;
use crate::support::project::Project;

const TITLES: [&str; 2] = ["Inclusion in Schools", "Inclusion in Every School"];
/// Other people's files: enough of them that a kill can come while they are carried over.
const FOREIGN: usize = 1500;
/// Where those files are first seen while they are carried over.
const CARRIED: &str = ".output.scrutineer-staging/tree/archive";

/// A project with other people's files among its papers.
fn project() -> Project {
    let project = Project::published();
    let archive = project.path("output/archive");
    fs::create_dir(&archive).expect("a folder can be made");
    for number in 0..FOREIGN {
        fs::write(archive.join(format!("{number}.txt")), number.to_string())
            .expect("a file can be written");
    }
    project
}

/// Waits until a build begins to publish, or has ended.
fn wait_for_publishing(project: &Project, build: &mut Child) {
    let carried = project.path(CARRIED);
    while !carried.exists() && build.try_wait().expect("it can be waited for").is_none() {}
}

/// How long a build takes, and how much of that it takes to publish.
fn measure(project: &Project) -> (Duration, Duration) {
    let started = Instant::now();
    let mut build = project.start(&["build"]);
    wait_for_publishing(project, &mut build);
    let publishing = Instant::now();
    let status = build.wait().expect("it can be waited for");
    assert!(status.success(), "a build that nobody kills succeeds");
    (started.elapsed(), publishing.elapsed())
}

#[test]
fn a_killed_build_leaves_the_old_papers_or_the_new_ones() {
    let kills = match std::env::var("KILLS") {
        Ok(kills) => kills.parse().expect("KILLS is a number"),
        Err(_) => 12,
    };
    let project = project();
    let mut longest = (Duration::ZERO, Duration::ZERO);
    let trees = TITLES.map(|title| {
        project.entitle(title);
        let (whole, publishing) = measure(&project);
        longest = (longest.0.max(whole), longest.1.max(publishing));
        output_of(&project)
    });
    assert!(
        differing(&trees[0], &trees[1]).len() > 4,
        "the papers differ"
    );

    let mut chance = Chance::new(8);
    let mut published = 1;
    let [mut killed, mut publishing, mut exchanged] = [0; 3];
    for kill in 0..10 * kills {
        // While other tests run, a kill may come too late. So try again until one comes while a build publishes.
        if kill >= kills && publishing > 0 {
            break;
        }
        let next = 1 - published;
        project.entitle(TITLES[next]);
        let mut build = project.start(&["build"]);
        // Every second kill is timed for when the papers are published.
        let span = if kill % 2 == 0 {
            longest.0
        } else {
            wait_for_publishing(&project, &mut build);
            longest.1
        };
        sleep(span.mul_f64(chance.from(0, 1000) as f64 / 1000.0));
        // It may have ended already.
        let _ = build.kill();
        let status = build.wait().expect("it can be waited for");
        let found = output_of(&project);
        let is_new = found == trees[next];
        if status.signal().is_some() {
            killed += 1;
            publishing += usize::from(project.path(CARRIED).exists());
            exchanged += usize::from(is_new);
        } else {
            assert!(status.success(), "a build that ends by itself succeeds");
        }
        assert!(
            is_new || found == trees[published],
            "kill {kill} left a mix: {} of {} differ from the old papers, {} from the new ones",
            differing(&found, &trees[published]).len(),
            found.len(),
            differing(&found, &trees[next]).len(),
        );
        check_repaired(&project, &trees[next]);
        published = next;
    }
    println!(
        "{killed} builds were killed, {publishing} of them while publishing, {exchanged} with the new papers in place"
    );
    assert!(
        publishing > 0,
        "no kill met a build that was publishing; does the staging folder have another name?"
    );
}

/// The next build makes everything again, and leaves nothing of the one before.
#[track_caller]
fn check_repaired(project: &Project, new: &Tree) {
    project.build().ends_with(0);
    assert_same(&output_of(project), new);
    nothing_is_left_over(project);
}

#[test]
fn the_first_build_of_all_leaves_everything_or_nothing() {
    let project = Project::samples();
    let (whole, _) = measure(&project);
    let papers = output_of(&project);
    let mut chance = Chance::new(9);
    for _ in 0..4 {
        fs::remove_dir_all(project.path("output")).expect("it can be removed");
        let mut build = project.start(&["build"]);
        sleep(whole.mul_f64(chance.from(0, 1000) as f64 / 1000.0));
        let _ = build.kill();
        build.wait().expect("it can be waited for");
        let found = output_of(&project);
        assert!(
            found.is_empty() || found == papers,
            "half of it: {:?}",
            found.keys()
        );
        check_repaired(&project, &papers);
    }
}
