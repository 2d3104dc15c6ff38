//! The command line as an officer meets it when something is wrong: what it says, what it leaves alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;
use walkdir::WalkDir;

/// The real reviews and templates in a folder of their own, to be spoilt at will.
struct Project {
    folder: TempDir,
}

/// How a run ended.
struct Run {
    exit_code: Option<i32>,
    said: String,
}

/// Every file below a folder: its bytes and when they were written.
type State = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

impl Project {
    fn new() -> Project {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        for part in ["reviews", "templates"] {
            copy(
                &Path::new(env!("CARGO_MANIFEST_DIR")).join(part),
                &folder.path().join(part),
            );
        }
        Project { folder }
    }

    /// Replaces the first line that begins so.
    #[track_caller]
    fn change(&self, file: &str, beginning: &str, line: &str) -> &Project {
        let path = self.folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{file}: {fault}"));
        let mut lines: Vec<&str> = text.lines().collect();
        let place = lines.iter().position(|each| each.starts_with(beginning));
        lines[place.unwrap_or_else(|| panic!("{file} has no line that begins “{beginning}”"))] =
            line;
        fs::write(&path, lines.join("\n") + "\n").expect("the file can be written");
        self
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let run = Command::new(env!("CARGO_BIN_EXE_scrutineer"))
            .current_dir(&self.folder)
            .args(arguments)
            .output()
            .expect("the command starts");
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        Run {
            exit_code: run.status.code(),
            said,
        }
    }

    fn state(&self) -> State {
        files(self.folder.path())
            .into_iter()
            .map(|path| {
                let written = fs::metadata(&path)
                    .and_then(|facts| facts.modified())
                    .expect("a file has a time");
                (
                    path.clone(),
                    (fs::read(&path).expect("a file can be read"), written),
                )
            })
            .collect()
    }
}

impl Run {
    #[track_caller]
    fn ends_with(self, exit_code: i32) -> Run {
        assert_eq!(self.exit_code, Some(exit_code), "it said:\n{}", self.said);
        self
    }

    #[track_caller]
    fn says(self, words: &str) -> Run {
        assert!(
            self.said.contains(words),
            "expected “{words}” in what it said:\n{}",
            self.said
        );
        self
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("it can be read"));
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.into_path())
        .collect()
}

fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).expect("it stands in the folder"));
        fs::create_dir_all(target.parent().expect("a file has a folder"))
            .expect("a folder can be made");
        fs::copy(&file, &target).expect("a file can be copied");
    }
}

/// Names what changed, for a whole output folder is too much to show.
#[track_caller]
fn nothing_changed(before: &State, after: &State) {
    let of_either = before.keys().chain(after.keys());
    let changed: Vec<&PathBuf> = of_either
        .filter(|path| before.get(*path) != after.get(*path))
        .collect();
    assert!(changed.is_empty(), "these files were touched: {changed:#?}");
}

const REVIEW: &str = "reviews/inclusion-in-schools/review.toml";
const UPDATE: &str = "reviews/inclusion-in-schools/updates/2019-09.toml";
const DECISION: &str = "reviews/inclusion-in-schools/decision.toml";

#[test]
fn a_broken_review_leaves_what_was_published_untouched() {
    let project = Project::new();
    project.run(&["build"]).ends_with(0);
    assert!(
        project
            .folder
            .path()
            .join("output/inclusion-in-schools")
            .is_dir(),
        "the first build publishes the review"
    );
    project.change(REVIEW, "number = 1", "number = \"one\"");
    let before = project.state();
    project
        .run(&["build"])
        .ends_with(1)
        .says(&format!("{REVIEW}:"));
    nothing_changed(&before, &project.state());
}

#[test]
fn a_broken_review_publishes_nothing_where_nothing_was() {
    let project = Project::new();
    project.change(DECISION, "title =", "titel = \"The Cabinet decides\"");
    let before = project.state();
    project.run(&["build"]).ends_with(1).says("titel");
    nothing_changed(&before, &project.state());
}

#[test]
fn an_unknown_flag_is_refused_before_anything_is_read() {
    let project = Project::new();
    let before = project.state();
    project
        .run(&["build", "--outptu", "papers"])
        .ends_with(2)
        .says("--outptu");
    nothing_changed(&before, &project.state());
}

#[test]
fn check_writes_nothing_whether_all_is_well_or_not() {
    let project = Project::new();
    let before = project.state();
    project.run(&["check"]).ends_with(0);
    nothing_changed(&before, &project.state());

    project.change(UPDATE, "recommendation = 1", "recommendation = 99");
    let before = project.state();
    project.run(&["check"]).ends_with(1).says("99");
    nothing_changed(&before, &project.state());
}

/// The officer who wrote a link can mend it; whoever keeps the templates cannot.
#[test]
fn a_link_that_leads_nowhere_is_told_where_it_was_written() {
    let project = Project::new();
    let update = "reviews/inclusion-in-schools/updates/2019-09.toml";
    let text = fs::read_to_string(project.folder.path().join(update)).expect("the update is there");
    let place = text.find("evidence = \"").expect("there is evidence") + "evidence = \"".len();
    let linked = format!("{}[see there](#there) {}", &text[..place], &text[place..]);
    fs::write(project.folder.path().join(update), linked).expect("the update can be written");
    let run = project.run(&["check"]);
    assert_eq!(run.exit_code, Some(1), "{}", run.said);
    let errors: Vec<&str> = run
        .said
        .lines()
        .filter(|line| line.starts_with("error"))
        .collect();
    assert_eq!(
        errors,
        ["error[link-nowhere]: this link leads to ‘#there’, and no heading or figure has that id"]
    );
    let line = text[..place].lines().count();
    assert!(
        run.said.contains(&format!("--> {update}:{line}:")),
        "{}",
        run.said
    );
    assert!(
        !run.said.contains("is made by the template"),
        "{}",
        run.said
    );
}

#[test]
fn all_problems_of_all_files_come_in_one_run() {
    let project = Project::new();
    project
        .change(REVIEW, "number = 1", "number = \"one\"")
        .change(
            REVIEW,
            "committee =",
            "comittee = \"Children and Young People\"",
        )
        .change(UPDATE, "proposed =", "proposed = \"Fully Achievd\"")
        .change(DECISION, "title =", "title = ");
    let run = project.run(&["build"]).ends_with(1);
    run.says(&format!("{REVIEW}:"))
        .says("comittee")
        .says(&format!("{UPDATE}:"))
        .says("Fully Achievd")
        .says(&format!("{DECISION}:"));
}
