//! The rules of the source code: who may know whom, how long files are, how modules begin, how types are named.

mod law;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// A file with more lines than this is about more than one thing.
const LONGEST: usize = 300;

/// A source file with its path from the top of the project.
struct Source {
    path: PathBuf,
    text: String,
}

fn sources(folder: &str) -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = WalkDir::new(top.join(folder))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("a readable tree"));
    files
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs")
        })
        .map(|entry| Source {
            path: entry
                .path()
                .strip_prefix(top)
                .expect("a path inside the project")
                .to_owned(),
            text: fs::read_to_string(entry.path()).expect("a readable file"),
        })
        .collect()
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<String> = sources("src")
        .into_iter()
        .chain(sources("tests"))
        .filter(|source| source.text.lines().count() > LONGEST)
        .map(|source| {
            format!(
                "{} has {} lines",
                source.path.display(),
                source.text.lines().count()
            )
        })
        .collect();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn every_module_opens_with_prose_and_leaves_nothing_undone() {
    let mut untidy = Vec::new();
    for source in sources("src") {
        if !source.text.starts_with("//! ") {
            untidy.push(format!(
                "{} does not open by saying what it is for",
                source.path.display()
            ));
        }
        for word in ["TODO", "FIXME", "XXX"] {
            if source.text.contains(word) {
                untidy.push(format!("{} leaves a {word}", source.path.display()));
            }
        }
    }
    assert!(untidy.is_empty(), "\n{}", untidy.join("\n"));
}

/// The day does not change the papers. The terminal shows how long a build took, and `status` what is overdue.
#[test]
fn the_clock_is_read_in_one_file_only() {
    let clock = Path::new("src/cli/environment.rs");
    let mut read = BTreeMap::new();
    for source in sources("src") {
        for (number, line) in source.text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let asks = ["::now", "SystemTime", "UNIX_EPOCH", "clock_gettime"];
            // The time of a file is not that of the clock.
            let of_file = Path::new("src/watch/sights.rs");
            let of_clock = ["now", "UNIX_EPOCH", "clock_gettime", "elapsed"];
            let is_of_file =
                source.path == of_file && !of_clock.iter().any(|word| code.contains(word));
            if asks.iter().any(|word| code.contains(word)) && !is_of_file {
                read.insert((source.path.clone(), number + 1), line.to_owned());
            }
        }
    }
    let (there, elsewhere): (Vec<_>, Vec<_>) =
        read.iter().partition(|((path, _), _)| path == clock);
    assert!(!there.is_empty(), "the words for the clock have changed");
    assert!(elsewhere.is_empty(), "the clock is read: {elsewhere:#?}");
}

/// One word, one meaning: the name of a type says exactly which type it is.
#[test]
fn every_type_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for source in sources("src") {
        for line in source.text.lines() {
            let code = line.trim_start_matches("pub ");
            let code = code.split_once(") ").map_or(code, |(before, after)| {
                match before.starts_with("pub(") {
                    true => after,
                    false => code,
                }
            });
            let kinds = ["struct ", "enum ", "trait ", "type "];
            let Some(after) = kinds.iter().find_map(|kind| code.strip_prefix(kind)) else {
                continue;
            };
            let name: String = after.chars().take_while(|c| c.is_alphanumeric()).collect();
            if !seen.insert(name.clone()) {
                twice.insert(name);
            }
        }
    }
    assert!(seen.len() > 400, "only {} types were found", seen.len());
    assert!(twice.is_empty(), "more than one type is called {twice:?}");
}
