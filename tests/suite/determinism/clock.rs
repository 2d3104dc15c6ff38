//! The day changes nothing: the program is run as if it were 1999, and as if it were 2040.
//!
//! The program asks the C library for the time, so a library loaded before that one can answer in its place. The
//! compiler for it is the one that Rust links programs with.

use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use super::{COUNCILS, assert_same};
use crate::support::files::top;

/// A clock that shows the time it is set to.
struct Clock {
    _folder: TempDir,
    library: PathBuf,
}

impl Clock {
    fn new() -> Clock {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let library = folder.path().join("clock.so");
        let source = top().join("tests/tools/clock.c");
        let made = Command::new("cc")
            .args(["-shared", "-fPIC", "-o"])
            .args([&library, &source])
            .status()
            .expect("Rust needs cc too");
        assert!(made.success(), "the clock can be compiled");
        Clock {
            _folder: folder,
            library,
        }
    }

    fn set(&self, command: &mut Command, seconds: &str) {
        command.env("LD_PRELOAD", &self.library);
        command.env("PRETENDED_TIME", seconds);
    }
}

/// The last seconds of 1999, and a day in 2040.
const MOMENTS: [&str; 2] = ["946684799", "2222222222"];

#[test]
fn the_day_changes_nothing() {
    let clock = Clock::new();
    for council in &COUNCILS {
        // First test the clock itself: what is due depends on the day.
        let due = MOMENTS.map(|moment| {
            let mut status = council.command("status");
            clock.set(&mut status, moment);
            let run = status.output().expect("the command starts");
            assert!(run.status.success(), "the program runs with another clock");
            run.stdout
        });
        assert_ne!(due[0], due[1], "the program believes the clock");

        let papers = council.papers();
        for moment in MOMENTS {
            let other = council.changed(|command| clock.set(command, moment));
            assert_same(papers, &other, &format!("the time {moment}"));
        }
    }
}
