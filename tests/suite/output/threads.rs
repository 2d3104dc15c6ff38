//! Many threads stage at once; what is published does not depend on who comes first.

use std::fs;
use std::thread;

use scrutineer::output::{OutputFault, Staged};

use crate::output::tree::{Entry, tree};

#[test]
fn many_threads_stage_what_one_would() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let output = folder.path().join("output");
    let publish = || {
        let staged = Staged::new(&output).expect("the folder is free");
        thread::scope(|scope| {
            for thread in 0..8 {
                let staged = &staged;
                scope.spawn(move || {
                    for number in 0..50 {
                        let path = format!("review-{}/paper-{number}.html", thread / 2);
                        // Every file is written by two threads, as a picture that two papers show.
                        staged
                            .write(path, format!("paper {number}").as_bytes())
                            .expect("it can be staged");
                    }
                });
            }
        });
        staged
            .publish(Vec::new(), false)
            .expect("it can be published")
            .changed
    };
    assert_eq!(publish(), 200);
    assert_eq!(publish(), 0, "all of it is as it was");
    fs::write(output.join("review-0/paper-0.html"), "spoilt").expect("it can be written");
    assert_eq!(publish(), 1);
    let tree = tree(&output);
    let files = tree
        .values()
        .filter(|entry| matches!(entry, Entry::File(_)));
    assert_eq!(files.count(), 200);
}

#[test]
fn two_different_files_with_one_name_are_refused_in_either_order() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let output = folder.path().join("output");
    for (first, second) in [("one", "other"), ("other", "one")] {
        let staged = Staged::new(&output).expect("the folder is free");
        staged
            .write("logo.png", first.as_bytes())
            .expect("it can be staged");
        let fault = staged.write("logo.png", second.as_bytes());
        assert!(matches!(fault, Err(OutputFault::Twice(_))), "{fault:?}");
    }
    assert!(!output.exists(), "nothing is published");
}

#[test]
fn a_name_that_leads_out_of_the_folder_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let staged = Staged::new(&folder.path().join("output")).expect("the folder is free");
    for path in [
        "../outside.html",
        "/outside.html",
        "review/../../outside.html",
    ] {
        let fault = staged.write(path, b"");
        assert!(
            matches!(fault, Err(OutputFault::Outside(_))),
            "{path}: {fault:?}"
        );
    }
}
