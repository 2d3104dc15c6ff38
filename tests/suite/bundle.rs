//! `scrutineer bundle`: one file for an archive, or for the council that comes after.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::support::project::{Project, SAMPLE_REVIEW};

/// The files in a zip file, by their names.
type ZippedFiles = BTreeMap<String, Vec<u8>>;

/// A bundle of the samples.
fn bundled() -> Project {
    let project = Project::samples();
    project
        .run(&["bundle"])
        .ends_with(0)
        .says("files are in bundle.zip")
        .says("Its SHA-256 is ");
    project
}

/// The files in a zip file, by their names.
fn unzipped(path: &Path) -> ZippedFiles {
    let file = File::open(path).expect("a zip file");
    let mut zip = ZipArchive::new(file).expect("a zip file");
    let all = 0..zip.len();
    all.map(|index| {
        let mut file = zip.by_index(index).expect("a file in it");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        (file.name().to_owned(), bytes)
    })
    .collect()
}

fn zipped(path: &Path, files: &ZippedFiles) {
    let mut zip = ZipWriter::new(File::create(path).expect("a file"));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default())
            .expect("a file in it");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a zip file");
}

#[test]
fn a_bundle_holds_everything_and_is_the_same_for_the_same() {
    let project = bundled();
    let files = unzipped(&project.path("bundle.zip"));
    for file in [
        SAMPLE_REVIEW,
        "templates/council.toml",
        "templates/fonts/LiberationSans-LICENSE.txt",
    ] {
        let kept = files.get(&format!("scrutiny-bundle/data/{file}"));
        assert_eq!(kept, Some(&project.bytes(file)), "{file}");
    }
    for paper in [
        "index.html",
        "reviews.json",
        "inclusion-in-schools/action-plan.html",
        "inclusion-in-schools/action-plan.pdf",
    ] {
        let kept = files.get(&format!("scrutiny-bundle/data/papers/{paper}"));
        assert_eq!(
            kept,
            Some(&project.bytes(&format!("output/{paper}"))),
            "{paper}"
        );
    }
    project
        .run(&["bundle", "--check", "bundle.zip"])
        .ends_with(0)
        .says("bundle.zip is whole");
    project.run(&["bundle", "other.zip"]).ends_with(0);
    assert!(project.bytes("bundle.zip") == project.bytes("other.zip"));
}

/// Archives check a bag with their own programs.
#[cfg(unix)]
#[test]
fn its_sums_are_those_that_every_archive_computes() {
    let project = bundled();
    for (name, bytes) in unzipped(&project.path("bundle.zip")) {
        let path = project.path(&name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
        let mut sums = std::process::Command::new("sha256sum");
        sums.args(["--check", "--strict", "--quiet", manifest]);
        sums.current_dir(project.path("scrutiny-bundle"));
        assert!(
            sums.status().expect("sha256sum runs").success(),
            "{manifest}"
        );
    }
}

#[test]
fn what_is_wrong_with_a_bundle_is_named() {
    let project = bundled();
    let files = unzipped(&project.path("bundle.zip"));
    let review = format!("scrutiny-bundle/data/{SAMPLE_REVIEW}");
    let with = |change: &dyn Fn(&mut ZippedFiles)| {
        let mut changed = files.clone();
        change(&mut changed);
        zipped(&project.path("wrong.zip"), &changed);
        project.run(&["bundle", "--check", "wrong.zip"])
    };
    with(&|_| {}).ends_with(0);
    with(&|files| drop(files.remove(&review)))
        .ends_with(1)
        .says(&format!("data/{SAMPLE_REVIEW} is missing"));
    with(&|files| files.get_mut(&review).expect("it").push(b' '))
        .ends_with(1)
        .says(&format!("data/{SAMPLE_REVIEW} is not as it was"));
    with(&|files| drop(files.insert("scrutiny-bundle/data/more.toml".to_owned(), Vec::new())))
        .ends_with(1)
        .says("data/more.toml was not there when it was made");
    with(&|files| drop(files.insert("elsewhere.toml".to_owned(), Vec::new())))
        .ends_with(1)
        .says("elsewhere.toml was not there when it was made");
    // Whoever changes a file and its sum has not changed the sum of the sums.
    with(&|files| {
        let manifest = files.get_mut("scrutiny-bundle/manifest-sha256.txt");
        let manifest = manifest.expect("the sums");
        let text = String::from_utf8_lossy(manifest).replacen('0', "1", 1);
        *manifest = text.into_bytes();
    })
    .ends_with(1)
    .says("manifest-sha256.txt is not as it was");
    with(&|files| files.retain(|name, _| !name.ends_with("manifest-sha256.txt")))
        .ends_with(1)
        .says("manifest-sha256.txt is missing");
    with(&|files| files.retain(|name, _| name.ends_with(".html")))
        .ends_with(1)
        .says("it is not a whole bundle");
}

#[test]
fn a_file_that_was_cut_off_or_spoilt_is_no_whole_bundle() {
    let project = bundled();
    let whole = project.bytes("bundle.zip");
    let with = |bytes: &[u8]| {
        std::fs::write(project.path("wrong.zip"), bytes).expect("a file");
        project.run(&["bundle", "--check", "wrong.zip"])
    };
    for length in [0, 100, whole.len() / 2, whole.len() - 1] {
        with(&whole[..length])
            .ends_with(1)
            .says("it is not a whole bundle");
    }
    with(b"Not a zip file")
        .ends_with(1)
        .says("it is not a whole bundle");
    // A byte in the middle of a paper.
    let mut spoilt = whole.clone();
    let name = b"progress-update-2019-09.pdf";
    let named = whole.windows(name.len()).position(|part| part == name);
    spoilt[named.expect("the paper") + name.len() + 200] ^= 0x20;
    with(&spoilt).ends_with(1).says("data/");
    let missing = project.run(&["bundle", "--check", "nothing.zip"]);
    missing.ends_with(2).says("nothing.zip cannot be read");
}

#[test]
fn nothing_is_bundled_that_cannot_be_published() {
    let project = Project::samples();
    project.change_line(SAMPLE_REVIEW, "title =", "titel = \"Parks\"");
    project.run(&["bundle"]).ends_with(1).says("error[");
    assert!(!project.path("bundle.zip").exists());
}

#[test]
fn a_bundle_is_not_put_into_what_it_holds() {
    let project = Project::samples();
    for folder in ["reviews", "templates", "output"] {
        let bundle = format!("{folder}/bundle.zip");
        project
            .run(&["bundle", &bundle])
            .ends_with(2)
            .says(&format!("the bundle cannot be in {folder}"));
        assert!(!project.path(&bundle).exists());
    }
}
