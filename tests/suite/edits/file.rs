//! A file on the disk: it is replaced in one step, and never over what somebody else has saved.

use std::fs;

use scrutineer::edits::{EditFault, EditableFile, NewValue, Saved, TableAt};

const BEFORE: &str = "date = \"May 2020\" # kept\n";

fn open(path: &std::path::Path) -> EditableFile {
    EditableFile::open(path).expect("a file that can be changed")
}

#[test]
fn a_file_is_saved_as_a_whole_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("2020-05.toml");
    fs::write(&path, BEFORE).expect("a file");
    let mut file = open(&path);
    let date = NewValue::Text("June 2020");
    file.text
        .set(&TableAt::top(), "date", date, &[])
        .expect("the top");
    assert_eq!(file.save().expect("it is saved"), Saved::Changed);
    let text = fs::read_to_string(&path).expect("a file");
    assert_eq!(text, "date = \"June 2020\" # kept\n");
    assert_eq!(open(&path).save().expect("it is the same"), Saved::Same);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[cfg(unix)]
#[test]
fn who_may_read_a_file_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("2020-05.toml");
    fs::write(&path, BEFORE).expect("a file");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
    let mut file = open(&path);
    let date = NewValue::Text("June 2020");
    file.text
        .set(&TableAt::top(), "date", date, &[])
        .expect("the top");
    file.save().expect("it is saved");
    let mode = fs::metadata(&path).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn what_somebody_has_saved_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("2020-05.toml");
    fs::write(&path, BEFORE).expect("a file");
    let mut file = open(&path);
    let date = NewValue::Text("June 2020");
    file.text
        .set(&TableAt::top(), "date", date, &[])
        .expect("the top");
    let theirs = "date = \"May 2020\" # and a note\n";
    fs::write(&path, theirs).expect("somebody else saves it");
    assert!(matches!(file.save(), Err(EditFault::Changed)));
    assert_eq!(fs::read_to_string(&path).expect("a file"), theirs);
    let file = open(&path);
    fs::remove_file(&path).expect("somebody removes it");
    assert!(matches!(file.save(), Err(EditFault::Changed)));
    assert!(!path.exists());
}
