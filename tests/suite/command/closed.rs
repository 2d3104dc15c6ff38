//! Streams that cannot be written to: a reader who has gone is no fault, a full disk is one, and neither is a panic.

use std::fs::File;
use std::process::{Command, Stdio};

use crate::support::program::{SAMPLES, program};

/// What each command prints on the output stream.
fn commands() -> Vec<Command> {
    let samples = SAMPLES.as_slice();
    let mut commands: Vec<Command> = [
        &["check", "--format", "json"][..],
        &["check", "--format", "github"],
        &["check"],
        &["status"],
        &["status", "--format", "json"],
    ]
    .into_iter()
    .map(|arguments| program(&[arguments, samples].concat()))
    .collect();
    commands.push(program(&["explain"]));
    commands.push(program(&["explain", "date-passed"]));
    commands
}

/// A stream whose reader has gone before anything is written.
fn without_reader() -> Stdio {
    let (reader, writer) = std::io::pipe().expect("a pipe can be made");
    drop(reader);
    Stdio::from(writer)
}

#[test]
fn a_reader_who_has_gone_is_no_fault() {
    for mut command in commands() {
        let ended = command.stdout(without_reader()).output();
        let ended = ended.expect("the program can be run");
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(0), "{command:?}: {said}");
        assert!(!said.contains("panicked"), "{command:?}: {said}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_a_fault() {
    for mut command in commands() {
        let full = File::create("/dev/full").expect("a full device");
        let ended = command
            .stdout(full)
            .output()
            .expect("the program can be run");
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(2), "{command:?}: {said}");
        assert!(
            said.contains("error: not everything could be printed: No space left on device"),
            "{command:?}: {said}"
        );
    }
}

#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_said_is_still_in_the_exit_code() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let nowhere = folder.path().join("nowhere");
    let nowhere = nowhere.to_string_lossy();
    for arguments in [
        &["build", "--reviews", &nowhere, "--output", &nowhere][..],
        &["typeset", &nowhere],
        &["check", "--reviews", &nowhere],
    ] {
        for full in [true, false] {
            let stream = match full {
                true => Stdio::from(File::create("/dev/full").expect("a full device")),
                false => without_reader(),
            };
            let ended = program(arguments).stderr(stream).output();
            let code = ended.expect("the program can be run").status.code();
            assert!(matches!(code, Some(1 | 2)), "{arguments:?}: {code:?}");
        }
    }
}
