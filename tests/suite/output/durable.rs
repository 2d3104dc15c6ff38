//! After a power cut there are the old papers or the new ones: what comes is on the disk before what was there goes.
//!
//! The order is read from the calls that the program really makes, with `strace`.

use std::fs;
use std::process::Command;

use crate::support::judges::is_installed;
use crate::support::program::{PROGRAM, run};
use crate::support::project::Project;

/// The calls that force files to the disk or change names, in the order in which the program made them.
fn calls(project: &Project, arguments: &[&str]) -> Vec<String> {
    let trace = project.path("trace.txt");
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-s", "300", "-o"]).arg(&trace);
    command.args([
        "-e",
        "trace=open,openat,creat,syncfs,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat",
    ]);
    command
        .arg(PROGRAM)
        .args(arguments)
        .current_dir(project.path(""));
    run(&mut command).ends_with(0);
    let text = fs::read_to_string(&trace).expect("strace writes it");
    fs::remove_file(trace).expect("it was there");
    text.lines().map(str::to_owned).collect()
}

#[track_caller]
fn place(calls: &[String], what: &str, is_it: impl Fn(&str) -> bool) -> usize {
    let found = calls.iter().position(|call| is_it(call));
    found.unwrap_or_else(|| panic!("no {what} in:\n{}", calls.join("\n")))
}

fn is_sync(call: &str) -> bool {
    call.contains("syncfs(") && call.contains("= 0")
}

/// Where the last file was made that is to be published.
fn last_staged(calls: &[String]) -> usize {
    let is_made = |call: &String| call.contains("O_CREAT") && call.contains("/tree/");
    let last = calls.iter().rposition(is_made);
    last.unwrap_or_else(|| panic!("nothing is staged in:\n{}", calls.join("\n")))
}

/// Whether a file is given its place at the top of the output, and not in another folder of staged files.
fn is_put_in_place(call: &str, name: &str) -> bool {
    let is_from_tree = call.contains(&format!("/tree/{name}\", "));
    let place = format!("/{name}\")");
    is_from_tree
        && call.contains("rename")
        && call.contains(&place)
        && call.matches("/tree/").count() == 1
}

#[test]
fn new_papers_are_on_the_disk_before_the_old_ones_go() {
    if !is_installed("strace") {
        return;
    }
    let project = Project::published();
    project.entitle("Inclusion in Every School");
    let calls = calls(&project, &["build"]);
    let synced = place(&calls, "syncfs", is_sync);
    let exchanged = place(&calls, "exchange", |call| call.contains("RENAME_EXCHANGE"));
    assert!(last_staged(&calls) < synced, "{}", calls.join("\n"));
    assert!(synced < exchanged, "{}", calls.join("\n"));
    let rest = &calls[exchanged..];
    let named = place(rest, "fsync of the folder", |call| call.contains("fsync("));
    let gone = place(rest, "removal of an old paper", |call| {
        call.contains("unlink")
    });
    assert!(named < gone, "{}", rest.join("\n"));
}

#[test]
fn files_that_are_moved_one_by_one_are_on_the_disk_first() {
    if !is_installed("strace") {
        return;
    }
    let project = Project::published();
    project.entitle("Inclusion in Every School");
    let calls = calls(&project, &["build", "--in-place"]);
    let synced = place(&calls, "syncfs", is_sync);
    let moved = place(&calls, "move of a paper", |call| {
        is_put_in_place(call, "index.html")
    });
    assert!(last_staged(&calls) < synced, "{}", calls.join("\n"));
    assert!(synced < moved, "{}", calls.join("\n"));
    let manifest = place(&calls, "move of the manifest", |call| {
        is_put_in_place(call, ".scrutineer-manifest.json")
    });
    // The notes for the next build are beside the output.
    let last = calls
        .iter()
        .rposition(|call| call.contains("rename") && !call.contains("scrutineer-notes"));
    assert_eq!(last, Some(manifest), "the manifest comes last");
}

#[test]
fn a_single_pdf_is_on_the_disk_before_it_takes_its_place() {
    if !is_installed("strace") {
        return;
    }
    let project = Project::published();
    let calls = calls(
        &project,
        &["typeset", "output/index.html", "-o", "paper.pdf"],
    );
    let synced = place(&calls, "fsync", |call| call.contains("fsync("));
    let moved = place(&calls, "move", |call| {
        call.contains("rename") && call.contains("paper.pdf\"")
    });
    assert!(synced < moved, "{}", calls.join("\n"));
    place(&calls[moved..], "fsync of the folder", |call| {
        call.contains("fsync(")
    });
}

/// There is nothing to exchange the first papers for.
#[test]
fn the_first_papers_are_on_the_disk_before_they_have_their_name() {
    if !is_installed("strace") {
        return;
    }
    let project = Project::samples();
    let calls = calls(&project, &["build"]);
    let synced = place(&calls, "syncfs", is_sync);
    let moved = place(&calls, "move of the folder", |call| {
        call.contains("rename") && call.contains("\"output\"")
    });
    assert!(
        last_staged(&calls) < synced && synced < moved,
        "{}",
        calls.join("\n")
    );
    place(&calls[moved..], "fsync of the folder", |call| {
        call.contains("fsync(")
    });
}

#[test]
fn what_changes_nothing_forces_nothing() {
    if !is_installed("strace") {
        return;
    }
    let project = Project::published();
    let typeset = ["typeset", "output/index.html", "-o", "paper.pdf"];
    project.run(&typeset).ends_with(0);
    for arguments in [&["build"][..], &["build", "--in-place"], &typeset] {
        let calls = calls(&project, arguments);
        let forced = |call: &&String| call.contains("sync(") || call.contains("syncfs(");
        let forced: Vec<_> = calls.iter().filter(forced).collect();
        assert!(forced.is_empty(), "{arguments:?}: {forced:?}");
    }
}
