//! The second council in a folder of its own, and what is built of it.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::support::files::files;
use crate::support::program::{Run, SECOND_COUNCIL, run};
use crate::support::project::Project;

/// The manifest, which only says what the rest was made from.
pub const MANIFEST: &str = ".scrutineer-manifest.json";

/// The second council in a folder of its own, to be changed at will.
pub struct Council(Project);

/// Files are read and changed as in any project.
impl Deref for Council {
    type Target = Project;

    fn deref(&self) -> &Project {
        &self.0
    }
}

/// How a build ended.
#[derive(Debug, PartialEq)]
pub struct Build {
    /// What was reported about the reviews.
    pub reported: String,
    /// How many files were new or changed.
    pub changed: usize,
}

/// The files of an output: their bytes, and when they were written.
pub type Files = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

impl Council {
    pub fn new() -> Self {
        Self(Project::second_council())
    }

    /// Builds into a folder. The build may fail.
    pub fn build_into(&self, output: &str, date: Option<&str>) -> Run {
        let mut command = self.command(&["build"]);
        command
            .args(SECOND_COUNCIL)
            .args(["--output", output])
            .env_remove("SOURCE_DATE_EPOCH");
        if let Some(date) = date {
            command.env("SOURCE_DATE_EPOCH", date);
        }
        run(&mut command)
    }

    #[track_caller]
    fn publish_into(&self, output: &str, date: Option<&str>) -> Build {
        let Run { printed, said, .. } = self.build_into(output, date).ends_with(0);
        let words: Vec<&str> = printed.split_whitespace().collect();
        let place = words.iter().position(|word| word.starts_with('('));
        let number = place.and_then(|place| words[place][1..].parse().ok());
        let changed = number.unwrap_or_else(|| panic!("“{printed}” counts no files"));
        // What is left of an earlier build is not there from nothing.
        let of_now = said.lines().filter(|line| !line.contains(" still has "));
        Build {
            reported: of_now.collect::<Vec<_>>().join("\n"),
            changed,
        }
    }

    /// Builds as an officer does.
    #[track_caller]
    pub fn publish(&self) -> Build {
        self.publish_into("output", None)
    }

    pub fn files(&self, output: &str) -> Files {
        let top = self.path(output);
        let written = |file: &Path| fs::metadata(file).and_then(|facts| facts.modified());
        files(&top)
            .into_iter()
            .map(|inside| {
                let file = top.join(&inside);
                let bytes = fs::read(&file).expect("a file can be read");
                (inside, (bytes, written(&file).expect("a file has a time")))
            })
            .collect()
    }

    /// Builds over the last build, and compares with a build into an empty folder. Returns which files changed.
    #[track_caller]
    pub fn is_as_from_nothing(&self, date: Option<&str>) -> Vec<String> {
        let before = self.files("output");
        let again = self.publish_into("output", date);
        let empty = self.path("from-nothing");
        let _ = fs::remove_dir_all(&empty);
        let new = self.publish_into("from-nothing", date);
        // Only the output that was there before can have papers that are withdrawn since.
        let mut is_of_withdrawn = false;
        let again_reported: String = again
            .reported
            .split_inclusive('\n')
            .filter(|line| {
                let is_note =
                    line.starts_with("note: ") && line.contains("that are withdrawn left");
                is_of_withdrawn = is_note || (is_of_withdrawn && line.starts_with("  "));
                !is_of_withdrawn
            })
            .collect();
        assert_eq!(
            again_reported.trim_end(),
            new.reported,
            "the reports are the same"
        );
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
        let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&after), names(&expected), "nothing else is there");
        let changed = after
            .iter()
            .filter(|(path, file)| before.get(*path) != Some(file));
        let changed = changed.map(|(path, _)| path.to_string_lossy().into_owned());
        changed.filter(|path| path != MANIFEST).collect()
    }

    /// Changes something, and returns which files were made again because of it.
    #[track_caller]
    pub fn after(change: impl FnOnce(&Self)) -> Vec<String> {
        let council = Self::new();
        council.publish();
        change(&council);
        council.is_as_from_nothing(None)
    }
}
