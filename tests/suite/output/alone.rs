//! Two builds at once: one of them publishes, and the other says so and touches nothing.

use std::fs;
use std::process::Child;

use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

use crate::output::tree::{assert_same, nothing_is_left_over, output_of, touched};
use crate::support::project::Project;

/// A build that was stopped in the middle of its work, and is still there.
struct Paused(Child);

impl Paused {
    /// Starts builds until one can be stopped while it has the staging folder: it has the lock when files can be staged.
    fn build(project: &Project, arguments: &[&str], staging: &str) -> Paused {
        loop {
            let mut build = project.start(arguments);
            let tree = project.path(staging).join("tree");
            while !tree.exists() && build.try_wait().expect("it can be waited for").is_none() {}
            if build.try_wait().expect("it can be waited for").is_some() {
                continue;
            }
            let paused = Paused(build);
            paused.signal(Signal::STOP);
            let (_, status) = waitpid(Some(paused.id()), WaitOptions::UNTRACED)
                .expect("it can be waited for")
                .expect("it stopped or ended");
            if status.stopped() && tree.exists() {
                return paused;
            }
            if status.stopped() {
                paused.signal(Signal::CONT);
            }
        }
    }

    fn id(&self) -> Pid {
        Pid::from_child(&self.0)
    }

    fn signal(&self, signal: Signal) {
        kill_process(self.id(), signal).expect("a signal can be sent");
    }

    fn goes_on(mut self) {
        self.signal(Signal::CONT);
        let status = self.0.wait().expect("it can be waited for");
        assert!(status.success(), "the first build ends well");
    }

    fn dies(mut self) {
        self.0.kill().expect("it can be killed");
        self.0.wait().expect("it can be waited for");
    }
}

const STAGING: &str = ".output.scrutineer-staging";
const BUSY: &str = "the papers cannot be written to output: another build is writing there\nhelp: ";

#[test]
fn a_second_build_is_refused_and_touches_nothing() {
    let project = Project::samples();
    for title in ["Inclusion in Schools", "Inclusion in Every School"] {
        project.entitle(title);
        let first = Paused::build(&project, &["build"], STAGING);
        let before = touched(&project.path(""));
        let staged = touched(&project.path(STAGING).join("tree"));
        project.build().ends_with(2).says(BUSY);
        assert_same(&touched(&project.path("")), &before);
        assert_same(&touched(&project.path(STAGING).join("tree")), &staged);
        first.goes_on();
        nothing_is_left_over(&project);
        let page = fs::read_to_string(project.path("output/index.html")).expect("it is published");
        assert!(page.contains(title), "the first build published its papers");
    }
}

#[test]
fn the_lock_of_a_killed_build_stops_nobody() {
    let project = Project::published();
    project.entitle("Inclusion in Every School");
    Paused::build(&project, &["build"], STAGING).dies();
    assert!(
        project.path(STAGING).join("lock").is_file(),
        "the lock file is left"
    );
    project.build().ends_with(0);
    nothing_is_left_over(&project);
}

#[test]
fn what_a_killed_build_left_goes_even_when_there_is_nothing_to_publish() {
    let project = Project::published();
    let published = output_of(&project);
    for staging in [STAGING, "output/.scrutineer-staging"] {
        let left = project.path(staging).join("tree/paper.html");
        fs::create_dir_all(left.parent().expect("a folder")).expect("a folder can be made");
        fs::write(left, "half a paper").expect("a file can be made");
        project.build().ends_with(0);
        nothing_is_left_over(&project);
        assert_same(&output_of(&project), &published);
    }
}

/// Otherwise the inner papers could be lost when the outer folder is exchanged.
#[test]
fn builds_into_a_folder_and_into_one_inside_it_wait_for_each_other() {
    let inner = ["build", "--output", "output/large-print"];
    let project = Project::published();
    project.entitle("Inclusion in Every School");
    let first = Paused::build(&project, &["build"], STAGING);
    project
        .run(&inner)
        .ends_with(2)
        .says("another build is writing there");
    first.goes_on();

    project.entitle("Inclusion in Schools");
    let first = Paused::build(&project, &inner, "output/.large-print.scrutineer-staging");
    project.build().ends_with(2).says(BUSY);
    first.goes_on();
    project.build().ends_with(0);
    nothing_is_left_over(&project);
}
