//! The same reviews give the same bytes: with any number of threads, in any order of the files, language, time zone
//! and folder, and on any day.

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod clock;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::support::files::{files, top};
use crate::support::program::{program, run};

/// A council: its folders of reviews and templates, from the project's root.
struct Council {
    reviews: &'static str,
    templates: &'static str,
    /// What it publishes when nothing is changed.
    papers: OnceLock<Papers>,
}

static COUNCILS: [Council; 2] = [
    Council {
        reviews: "reviews",
        templates: "templates",
        papers: OnceLock::new(),
    },
    Council {
        reviews: "tests/cases/second-council/reviews",
        templates: "tests/cases/second-council",
        papers: OnceLock::new(),
    },
];

/// Every file published, by its path below the output folder.
type Papers = BTreeMap<PathBuf, Vec<u8>>;

impl Council {
    /// The command, in an environment that says as little as possible.
    fn command(&self, name: &str) -> Command {
        let mut command = program(&[name]);
        command.args(["--reviews", self.reviews, "--templates", self.templates]);
        let said = [
            "LANG",
            "LANGUAGE",
            "LC_ALL",
            "RAYON_NUM_THREADS",
            "SOURCE_DATE_EPOCH",
            "TZ",
        ];
        for variable in said {
            command.env_remove(variable);
        }
        command
    }

    fn papers(&self) -> &Papers {
        self.papers.get_or_init(|| self.changed(|_| {}))
    }

    /// What it publishes when something about the command is changed.
    #[track_caller]
    fn changed(&self, change: impl FnOnce(&mut Command)) -> Papers {
        let output = tempfile::tempdir().expect("a temporary folder can be made");
        let mut command = self.command("build");
        command.arg("--output").arg(output.path());
        change(&mut command);
        run(&mut command).ends_with(0);
        let papers: Papers = files(output.path())
            .into_iter()
            .map(|file| {
                let bytes = fs::read(output.path().join(&file)).expect("a paper can be read");
                (file, bytes)
            })
            .collect();
        assert!(papers.len() > 4, "only {:?}", papers.keys());
        papers
    }

    /// Publishes with each value of an environment variable.
    #[track_caller]
    fn whatever(&self, variable: &str, values: &[&str]) {
        let papers = self.papers();
        for value in values {
            let changed = self.changed(|command| {
                command.env(variable, value);
            });
            assert_same(papers, &changed, &format!("{variable}={value}"));
        }
    }
}

/// Names the papers that differ. Their bytes would be too much to show.
#[track_caller]
fn assert_same(one: &Papers, other: &Papers, what: &str) {
    let of_either = one.keys().chain(other.keys());
    let differing: Vec<&PathBuf> = of_either
        .filter(|path| one.get(*path) != other.get(*path))
        .collect();
    assert!(differing.is_empty(), "{what} changes {differing:?}");
}

#[test]
fn the_number_of_threads_changes_nothing() {
    for council in &COUNCILS {
        council.whatever("RAYON_NUM_THREADS", &["1", "2", "7"]);
    }
}

/// In Turkish the small letter of I is ı, in German 1.5 is written 1,5, and Thailand counts years differently.
#[test]
fn the_language_changes_nothing() {
    for council in &COUNCILS {
        council.whatever("LC_ALL", &["C", "tr_TR.UTF-8", "de_DE.UTF-8"]);
        council.whatever("LANG", &["th_TH.UTF-8"]);
    }
}

/// Where it is tomorrow already, and where it is still yesterday.
#[test]
fn the_time_zone_changes_nothing() {
    for council in &COUNCILS {
        council.whatever("TZ", &["Pacific/Kiritimati", "Pacific/Pago_Pago"]);
    }
}

/// Reviews, templates and fonts written in two orders to another folder. It is in memory where it can be: such a folder
/// lists what is in it in the order of writing, where others have an order of their own.
#[test]
fn the_order_and_the_folder_of_the_files_change_nothing() {
    let memory = Path::new("/dev/shm");
    for council in &COUNCILS {
        let papers = council.papers();
        let parts = [council.reviews, council.templates, "templates/fonts"];
        let all: BTreeSet<PathBuf> = parts
            .iter()
            .flat_map(|part| {
                let files = files(&top().join(part)).into_iter();
                files.map(|file| Path::new(part).join(file))
            })
            .collect();
        let forwards: Vec<&PathBuf> = all.iter().collect();
        let backwards: Vec<&PathBuf> = all.iter().rev().collect();
        for order in [forwards, backwards] {
            let folder = if memory.is_dir() {
                TempDir::new_in(memory)
            } else {
                TempDir::new()
            };
            let folder = folder.expect("a temporary folder can be made");
            for file in order {
                let target = folder.path().join(file);
                fs::create_dir_all(target.parent().expect("a file has a folder"))
                    .expect("a folder can be made");
                fs::copy(top().join(file), target).expect("a file can be copied");
            }
            let copied = council.changed(|command| {
                command.current_dir(&folder);
            });
            assert_same(papers, &copied, "the order of the files");
        }
    }
}
