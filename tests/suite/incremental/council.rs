//! The invented council in a folder of its own, and what is built of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use tempfile::TempDir;
use walkdir::WalkDir;

/// The manifest, which only says of what the rest was made.
pub const MANIFEST: &str = ".scrutineer-manifest.json";

/// The invented council in a folder of its own, to be changed at will.
pub struct Council {
    folder: TempDir,
}

/// How a build ended.
#[derive(Debug, PartialEq)]
pub struct Build {
    /// What was said of the reviews.
    pub told: String,
    /// How many files were new or changed.
    pub changed: usize,
}

/// The files of an output: their bytes, and when they were written.
pub type Files = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

impl Council {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let top = Path::new(env!("CARGO_MANIFEST_DIR"));
        for part in ["tests/cases/second-council", "templates/fonts"] {
            for entry in WalkDir::new(top.join(part)) {
                let entry = entry.expect("a readable tree");
                let inside = entry.path().strip_prefix(top).expect("a path inside");
                let copy = folder.path().join(inside);
                if entry.file_type().is_dir() {
                    fs::create_dir_all(copy).expect("a folder can be made");
                } else {
                    fs::copy(entry.path(), copy).expect("a file can be copied");
                }
            }
        }
        Self { folder }
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// Replaces words in a file, which must be there.
    #[track_caller]
    pub fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).expect("a text");
        assert!(text.contains(from), "{file} does not say “{from}”");
        fs::write(self.path(file), text.replacen(from, to, 1)).expect("it can be written");
    }

    /// Builds, whatever comes of it.
    pub fn run(&self, program: &Path, output: &str, date: Option<&str>) -> Output {
        let mut command = Command::new(program);
        command
            .current_dir(&self.folder)
            .args(["build", "--reviews", "tests/cases/second-council/reviews"])
            .args([
                "--templates",
                "tests/cases/second-council",
                "--output",
                output,
            ])
            .env_remove("SOURCE_DATE_EPOCH");
        if let Some(date) = date {
            command.env("SOURCE_DATE_EPOCH", date);
        }
        command.output().expect("the program starts")
    }

    /// Checks, with what is in `output` to go by.
    fn check(&self, program: &Path, output: &str) -> Output {
        let mut command = Command::new(program);
        command
            .current_dir(&self.folder)
            .args(["check", "--reviews", "tests/cases/second-council/reviews"])
            .args([
                "--templates",
                "tests/cases/second-council",
                "--output",
                output,
            ])
            .args(["--show-allowed", "--as-of", "2026-03-31"])
            .env_remove("SOURCE_DATE_EPOCH");
        command.output().expect("the program starts")
    }

    /// What was published before changes nothing that a check says. Answers what it says of what is wrong.
    #[track_caller]
    pub fn check_is_as_from_nothing(&self, program: &Path) -> String {
        let [known, new] = ["output", "no-such-folder"].map(|output| self.check(program, output));
        let told = String::from_utf8_lossy(&known.stderr).into_owned();
        assert_eq!(told, String::from_utf8_lossy(&new.stderr));
        assert_eq!(known, new, "the same outcome");
        told
    }

    #[track_caller]
    fn build_with(&self, program: &Path, output: &str, date: Option<&str>) -> Build {
        let run = self.run(program, output, date);
        let said = String::from_utf8_lossy(&run.stdout).into_owned();
        let told = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(run.status.success(), "{told}");
        let words: Vec<&str> = said.split_whitespace().collect();
        let place = words.iter().position(|word| word.starts_with('('));
        let number = place.and_then(|place| words[place][1..].parse().ok());
        let changed = number.unwrap_or_else(|| panic!("“{said}” counts no files"));
        Build { told, changed }
    }

    #[track_caller]
    pub fn build(&self) -> Build {
        self.build_with(Path::new(env!("CARGO_BIN_EXE_scrutineer")), "output", None)
    }

    pub fn files(&self, output: &str) -> Files {
        let top = self.path(output);
        let entries = WalkDir::new(&top).into_iter();
        let entries = entries.map(|entry| entry.expect("a readable tree"));
        let files = entries.filter(|entry| entry.file_type().is_file());
        files
            .map(|entry| {
                let inside = entry.path().strip_prefix(&top).expect("a path inside");
                let facts = entry.metadata().expect("a file has facts");
                let written = facts.modified().expect("a file has a time");
                let bytes = fs::read(entry.path()).expect("a file can be read");
                (inside.to_owned(), (bytes, written))
            })
            .collect()
    }

    /// A build on top of the one before gives what one into an empty folder gives; answers which files it changed.
    #[track_caller]
    pub fn is_as_from_nothing(&self, program: &Path, date: Option<&str>) -> Vec<String> {
        self.check_is_as_from_nothing(program);
        let before = self.files("output");
        let again = self.build_with(program, "output", date);
        let empty = self.path("from-nothing");
        let _ = fs::remove_dir_all(&empty);
        let new = self.build_with(program, "from-nothing", date);
        assert_eq!(again.told, new.told, "the same is told");
        self.check_is_as_from_nothing(program);
        let (after, expected) = (self.files("output"), self.files("from-nothing"));
        for (path, (bytes, _)) in &expected {
            let own = after.get(path).map(|(bytes, _)| bytes);
            let same = own == Some(bytes);
            assert!(
                same || path == Path::new(MANIFEST),
                "{} differs",
                path.display()
            );
        }
        let changed = after
            .iter()
            .filter(|(path, file)| before.get(*path) != Some(file));
        let changed = changed.map(|(path, _)| path.to_string_lossy().into_owned());
        changed.filter(|path| path != MANIFEST).collect()
    }

    /// Changes something, and answers which files were made anew because of it.
    #[track_caller]
    pub fn after(change: impl FnOnce(&Self)) -> Vec<String> {
        let council = Self::new();
        council.build();
        change(&council);
        council.is_as_from_nothing(Path::new(env!("CARGO_BIN_EXE_scrutineer")), None)
    }
}
