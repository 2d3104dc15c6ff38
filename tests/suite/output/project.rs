//! The real reviews and templates in a folder of their own, and what the program makes of them.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use walkdir::{DirEntry, WalkDir};

pub const REVIEW: &str = "reviews/inclusion-in-schools/review.toml";
const PROGRAM: &str = env!("CARGO_BIN_EXE_scrutineer");

pub struct Project {
    folder: TempDir,
}

/// How a run ended.
pub struct Run {
    exit_code: Option<i32>,
    said: String,
}

/// What stands below a folder, as a reader finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    File(Vec<u8>),
    Folder,
    Link(PathBuf),
}

/// Everything below a folder, by its path from there.
pub type Tree = BTreeMap<PathBuf, Entry>;

/// Which file it is, and when it was written and moved: changes with every touch.
pub type Touched = BTreeMap<PathBuf, (u64, i64, i64, i64, i64)>;

impl Project {
    pub fn new() -> Project {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        for part in ["reviews", "templates"] {
            copy(
                &Path::new(env!("CARGO_MANIFEST_DIR")).join(part),
                &folder.path().join(part),
            );
        }
        Project { folder }
    }

    /// A project whose papers are published.
    pub fn published() -> Project {
        let project = Project::new();
        project.build().ends_with(0);
        project
    }

    pub fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    /// Gives the review another title, which every paper shows.
    pub fn entitle(&self, title: &str) {
        let path = self.path(REVIEW);
        let text = fs::read_to_string(&path).expect("the review can be read");
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let place = lines.iter().position(|line| line.starts_with("title ="));
        lines[place.expect("the review has a title")] = format!("title = \"{title}\"");
        fs::write(path, lines.join("\n") + "\n").expect("the review can be written");
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.current_dir(&self.folder).args(arguments);
        command
    }

    pub fn build(&self) -> Run {
        self.run(&["build"])
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        run(&mut self.command(arguments))
    }

    /// Starts a build, and does not wait for it.
    pub fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().expect("the command starts")
    }

    /// What the public sees.
    pub fn output(&self) -> Tree {
        tree(&self.path("output"))
    }

    /// Everything that a killed build left anywhere.
    #[track_caller]
    pub fn has_no_left_overs(&self) {
        let left: Vec<PathBuf> = WalkDir::new(&self.folder)
            .into_iter()
            .map(|entry| entry.expect("it can be read"))
            .filter(is_ours)
            .map(DirEntry::into_path)
            .collect();
        assert!(left.is_empty(), "left over: {left:?}");
    }
}

pub fn run(command: &mut Command) -> Run {
    let run = command.output().expect("the command starts");
    Run {
        exit_code: run.status.code(),
        said: String::from_utf8_lossy(&run.stderr).into_owned(),
    }
}

impl Run {
    #[track_caller]
    pub fn ends_with(self, exit_code: i32) -> Run {
        assert_eq!(self.exit_code, Some(exit_code), "it said:\n{}", self.said);
        self
    }

    #[track_caller]
    pub fn ends_by_a_signal(self) {
        assert_eq!(self.exit_code, None, "it said:\n{}", self.said);
    }

    #[track_caller]
    pub fn says(self, words: &str) -> Run {
        assert!(
            self.said.contains(words),
            "expected “{words}” in what it said:\n{}",
            self.said
        );
        self
    }
}

/// What waits to be published, or was left behind, and is nobody's to read.
fn is_ours(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') && name.ends_with(".scrutineer-staging")
}

fn entries(folder: &Path) -> impl Iterator<Item = (PathBuf, DirEntry)> {
    WalkDir::new(folder)
        .into_iter()
        .filter_entry(|entry| !is_ours(entry))
        .map(move |entry| {
            let entry = entry.expect("it can be read");
            let path = entry.path().strip_prefix(folder).expect("it stands inside");
            (path.to_owned(), entry)
        })
}

/// Everything below a folder; nothing where there is none.
pub fn tree(folder: &Path) -> Tree {
    if fs::symlink_metadata(folder).is_err() {
        return Tree::new();
    }
    let what = |entry: &DirEntry| match entry.file_type() {
        kind if kind.is_dir() => Entry::Folder,
        kind if kind.is_symlink() => {
            Entry::Link(fs::read_link(entry.path()).expect("a link can be read"))
        }
        _ => Entry::File(fs::read(entry.path()).expect("a file can be read")),
    };
    entries(folder)
        .map(|(path, entry)| (path, what(&entry)))
        .collect()
}

/// What tells whether anything below a folder, or the folder itself, was touched.
pub fn touched(folder: &Path) -> Touched {
    entries(folder)
        .map(|(path, entry)| {
            let facts = entry.metadata().expect("it has metadata");
            let modified = (facts.mtime(), facts.mtime_nsec());
            let changed = (facts.ctime(), facts.ctime_nsec());
            (
                path,
                (facts.ino(), modified.0, modified.1, changed.0, changed.1),
            )
        })
        .collect()
}

/// The paths that are not the same in both, for whole trees are too much to show.
pub fn differing<T: PartialEq>(
    one: &BTreeMap<PathBuf, T>,
    other: &BTreeMap<PathBuf, T>,
) -> Vec<PathBuf> {
    let of_either = one.keys().chain(other.keys());
    of_either
        .filter(|path| one.get(*path) != other.get(*path))
        .cloned()
        .collect()
}

#[track_caller]
pub fn assert_same<T: PartialEq>(one: &BTreeMap<PathBuf, T>, other: &BTreeMap<PathBuf, T>) {
    let differing = differing(one, other);
    assert!(
        differing.is_empty(),
        "these are not the same: {differing:?}"
    );
}

pub fn copy(from: &Path, to: &Path) {
    for (path, entry) in entries(from) {
        if entry.file_type().is_dir() {
            fs::create_dir_all(to.join(path)).expect("a folder can be made");
        } else {
            fs::copy(entry.path(), to.join(path)).expect("a file can be copied");
        }
    }
}
