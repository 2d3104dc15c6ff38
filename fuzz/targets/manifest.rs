//! What somebody may have written into the manifest of an output, and into the notes beside it.
//!
//! The first line says where the manifest ends and the notes begin. Whatever they say, nothing outside the output is named.

#![no_main]

use std::fs;
use std::path::{Component, Path};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrutineer::output::{MANIFEST, Manifest};
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> =
    LazyLock::new(|| tempfile::tempdir().expect("a temporary folder"));

fuzz_target!(|text: &str| {
    let output = FOLDER.path().join("output");
    fs::create_dir_all(&output).expect("a folder");
    let (manifest, notes) = text.split_once("%%% notes\n").unwrap_or((text, ""));
    fs::write(output.join(MANIFEST), manifest).expect("room for it");
    let beside = FOLDER.path().join(".output.scrutineer-notes.json");
    fs::write(&beside, notes).expect("room for it");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&beside, fs::Permissions::from_mode(0o600)).expect("it is ours");
    }
    let Some(read) = Manifest::read(&output) else {
        return;
    };
    let files = read.files().flat_map(|(_, files)| files.keys());
    for path in files.chain(read.left_over().keys()) {
        let mut parts = Path::new(path).components();
        assert!(
            !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_))),
            "{path:?} leads out of the output"
        );
    }
    // Written and read again it says the same.
    let written = read.to_bytes();
    fs::write(output.join(MANIFEST), &written).expect("room for it");
    read.notes().write(&output).expect("room for it");
    let again = Manifest::read(&output).expect("what we have written");
    assert_eq!(again.to_bytes(), written);
});
