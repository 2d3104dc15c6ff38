//! What is uploaded with the papers holds no words that are in no paper.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

use crate::output::tree::{assert_same, output_of};
use crate::support::project::Project;

const MANIFEST: &str = "output/.scrutineer-manifest.json";
const NOTES: &str = ".output.scrutineer-notes.json";

/// The samples, with an update that is never published and has words to warn of.
fn with_an_unpublished_update() -> Project {
    let project = Project::samples();
    // The sample meeting names the update.
    fs::remove_dir_all(project.path("reviews/meetings")).expect("it was there");
    project.write(
        "templates/council.toml",
        &(project.text("templates/council.toml")
            + "\n[[paper]]\nkind = \"progress-update\"\npublish = false\n"),
    );
    project
}

/// The words of a text that are longer than three letters, to be looked for.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words
        .filter(|word| word.len() > 3)
        .map(str::to_owned)
        .collect()
}

/// The manifest has names of files, which are made of names of folders, and digests.
#[test]
fn the_manifest_has_no_words_of_a_review() {
    let project = Project::published();
    let manifest = project.text(MANIFEST);
    let values: Vec<&str> = manifest.split('"').collect();
    let is_digest =
        |value: &str| value.len() == 64 && value.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_path = |value: &str| value.contains('/') || project.path("output").join(value).exists();
    let keys = [
        "project",
        "sources",
        "without_entry",
        "left_over",
        "inputs",
        "reads",
        "files",
        "note",
        "Named",
        "All",
        "*",
    ];
    // Between quotation marks is every other part.
    for value in values.iter().skip(1).step_by(2) {
        assert!(
            is_digest(value) || is_path(value) || keys.contains(value),
            "{value}"
        );
        assert!(!value.contains(' '), "{value}");
    }
    // The notes have them, so this test would find them.
    let notes = project.text(NOTES);
    let title = words(&project.text("reviews/inclusion-in-schools/review.toml"));
    let told = title.iter().filter(|word| notes.contains(word.as_str()));
    assert!(told.count() > 5, "the notes hold words of the review");
}

#[test]
fn words_that_are_not_published_are_nowhere_in_the_output() {
    let project = with_an_unpublished_update();
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let text = project.text(update);
    // A text that is cut off is quoted in a warning.
    let secret = "Zyzzogeton whispers";
    let evidence = text.find("evidence = \"").expect("evidence") + "evidence = \"".len();
    let text = format!(
        "{}{secret} CTRX and then the {}",
        &text[..evidence],
        &text[evidence..]
    );
    project.write(update, &text);
    let run = project.build();
    assert_eq!(run.exit_code, Some(0), "{}", run.said);
    for (path, entry) in output_of(&project) {
        if let crate::output::tree::Entry::File(bytes) = entry {
            let text = String::from_utf8_lossy(&bytes);
            assert!(
                !text.contains("Zyzzogeton") && !text.contains("CTRX"),
                "{}",
                path.display()
            );
        }
    }
    let said =
        |run: &crate::support::program::Run| run.said.matches("unexplained-abbreviation").count();
    let again = project.build().ends_with(0);
    assert!(
        again.printed.contains("(0 files"),
        "nothing is made again: {}",
        again.printed
    );
    assert_eq!(said(&run), said(&again), "the same is said again");
}

#[test]
fn the_notes_are_for_their_owner_alone() {
    let project = Project::published();
    let facts = fs::metadata(project.path(NOTES)).expect("there are notes");
    assert_eq!(facts.mode() & 0o777, 0o600);
    let before = output_of(&project);
    // One that others may read or write was not written by us, nor was a link.
    let spoil: [&dyn Fn(); 3] = [
        &|| fs::set_permissions(project.path(NOTES), Permissions::from_mode(0o644)).expect("ours"),
        &|| fs::remove_file(project.path(NOTES)).expect("ours"),
        &|| {
            fs::rename(project.path(NOTES), project.path("elsewhere")).expect("ours");
            symlink("elsewhere", project.path(NOTES)).expect("a link");
        },
    ];
    for spoil in spoil {
        spoil();
        project.build().ends_with(0);
        assert_same(&output_of(&project), &before);
        let facts = fs::symlink_metadata(project.path(NOTES)).expect("there are notes");
        assert!(
            facts.is_file() && facts.mode() & 0o777 == 0o600,
            "they are ours again"
        );
    }
}

#[test]
fn a_link_in_the_place_of_new_notes_is_not_written_through() {
    let project = Project::published();
    fs::write(project.path("mine.txt"), "mine").expect("a file");
    symlink(
        "mine.txt",
        project.path(".output.scrutineer-notes.json.new"),
    )
    .expect("a link");
    project.entitle("Inclusion in Every School");
    project.build().ends_with(0);
    assert_eq!(project.text("mine.txt"), "mine");
}

/// Notes of another build, or of somebody else, are of no use, and do no harm.
#[test]
fn notes_that_say_something_else_are_not_taken() {
    let project = Project::published();
    let before = output_of(&project);
    for text in ["", "{", "{\"a\": 1}", "[]", &"[".repeat(100_000)] {
        fs::write(project.path(NOTES), text).expect("ours");
        project.build().ends_with(0);
        assert_same(&output_of(&project), &before);
    }
}
