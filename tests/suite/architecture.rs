//! The source keeps its own rules: who may know whom, how large a room may grow, how a module opens.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// Whom each room may know besides itself; the map in `src/lib.rs` says the same.
const LAW: [(&str, &[&str]); 20] = [
    ("diagnostic", &[]),
    ("model", &[]),
    ("background", &[]),
    ("files", &[]),
    ("draft", &["files", "diagnostic"]),
    ("validate", &["draft", "model", "diagnostic"]),
    (
        "reviews",
        &["validate", "draft", "model", "files", "diagnostic"],
    ),
    (
        "council",
        &["validate", "draft", "model", "files", "diagnostic"],
    ),
    (
        "theme",
        &["validate", "draft", "model", "files", "diagnostic"],
    ),
    ("schema", &["reviews", "council", "theme"]),
    ("status", &["model", "council", "diagnostic"]),
    ("check", &["model", "status", "council", "diagnostic"]),
    ("explain", &["check", "council", "diagnostic"]),
    ("template", &["model", "council", "diagnostic"]),
    ("document", &["diagnostic"]),
    ("pdf", &["document", "theme", "background"]),
    ("output", &["files"]),
    (
        "project",
        &[
            "reviews",
            "council",
            "theme",
            "template",
            "pdf",
            "draft",
            "files",
            "background",
            "diagnostic",
        ],
    ),
    (
        "build",
        &[
            "project",
            "check",
            "reviews",
            "model",
            "template",
            "document",
            "pdf",
            "output",
            "draft",
            "files",
            "background",
            "diagnostic",
        ],
    ),
    (
        "cli",
        &[
            "build",
            "project",
            "files",
            "status",
            "explain",
            "schema",
            "diagnostic",
            "council",
            "reviews",
            "model",
            "output",
        ],
    ),
];

/// Past this many lines a file has a second noun in it.
const LONGEST: usize = 300;

/// A source file with its path from the top of the project.
struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// The room it is in; none for the crate's own two files.
    fn room(&self) -> Option<String> {
        let inside = self.path.strip_prefix("src").ok()?;
        let first = inside
            .components()
            .next()?
            .as_os_str()
            .to_string_lossy()
            .into_owned();
        let room = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
        (room != "lib" && room != "main").then_some(room)
    }
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

/// The rooms a line of code names: after `crate::`, and inside `use crate::{…}`.
fn rooms_named(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let mut rooms = Vec::new();
    for after in code.split("crate::").skip(1) {
        let names: Vec<&str> = match after.strip_prefix('{') {
            Some(list) => list.split([',', '}']).map(str::trim).collect(),
            None => vec![after],
        };
        rooms.extend(names.iter().filter_map(|name| {
            let room: String = name
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect();
            (!room.is_empty()).then_some(room)
        }));
    }
    rooms
}

#[test]
fn every_room_knows_only_whom_it_may() {
    let law: BTreeMap<&str, &[&str]> = LAW.into_iter().collect();
    let mut broken = Vec::new();
    for source in sources("src") {
        let Some(room) = source.room() else {
            continue;
        };
        let Some(known) = law.get(room.as_str()) else {
            broken.push(format!(
                "{}: the law says nothing of the room {room}",
                source.path.display()
            ));
            continue;
        };
        for (number, line) in source.text.lines().enumerate() {
            for other in rooms_named(line) {
                if other != room && !known.contains(&other.as_str()) {
                    broken.push(format!(
                        "{}:{}: {room} must not know {other}",
                        source.path.display(),
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_law_is_read_rightly() {
    assert_eq!(rooms_named("use crate::model::When;"), ["model"]);
    assert_eq!(
        rooms_named("use crate::{pdf::Family, theme};"),
        ["pdf", "theme"]
    );
    assert_eq!(
        rooms_named("let when = crate::model::When::parse(words); // crate::pdf"),
        ["model"]
    );
}

#[test]
fn the_map_tells_the_same_law() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"))
        .expect("the map");
    for (room, known) in LAW {
        let known = if known.is_empty() {
            "nothing".to_owned()
        } else {
            known.join(", ")
        };
        let told = map
            .lines()
            .filter_map(|line| line.strip_prefix("//! ")?.split_once('→'))
            .any(|(rooms, whom)| {
                rooms.split(',').any(|one| one.trim() == room) && whom.trim() == known
            });
        assert!(told, "the map in src/lib.rs does not say: {room} → {known}");
    }
}

#[test]
fn no_file_outgrows_its_noun() {
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

/// Papers are the same whatever the day. How long a build took is told on the terminal, and what is overdue in `status`.
#[test]
fn the_clock_is_read_in_one_file_only() {
    let clock = Path::new("src/cli/environment.rs");
    let mut read = BTreeMap::new();
    for source in sources("src") {
        for (number, line) in source.text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let asks = ["::now", "SystemTime", "UNIX_EPOCH", "clock_gettime"];
            if asks.iter().any(|word| code.contains(word)) {
                read.insert((source.path.clone(), number + 1), line.to_owned());
            }
        }
    }
    let (there, elsewhere): (Vec<_>, Vec<_>) =
        read.iter().partition(|((path, _), _)| path == clock);
    assert!(!there.is_empty(), "the words for the clock have changed");
    assert!(elsewhere.is_empty(), "the clock is read: {elsewhere:#?}");
}
