//! The schemas that help an editor. They are made from the types that read the files, are committed, and are judged
//! by a program that is not ours.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use scrutineer::model::{
    AllowanceKey, CorrectionKey, DecidedKey, DecisionKey, DeclarationKey, FurtherKey, ItemKey,
    MeetingAllowanceKey, MeetingKey, ParagraphKey, PlanKey, ProgressKey, ResolutionKey, ReviewKey,
    ThemeKey, UpdateKey,
};

use crate::support::files::{files, text_of, top};
use crate::support::judges;
use crate::support::program::{program, run};

/// Every file below a folder with its text, by its path from there.
fn texts(folder: &Path, extension: &str) -> BTreeMap<PathBuf, String> {
    let paths = files(folder).into_iter();
    paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| {
            let text = text_of(folder.join(&path));
            (path, text)
        })
        .collect()
}

/// The files of the samples and of the second council.
fn written() -> BTreeMap<PathBuf, String> {
    ["reviews", "templates", "tests/cases/second-council"]
        .into_iter()
        .flat_map(|folder| {
            let found = texts(&top().join(folder), "toml");
            found
                .into_iter()
                .map(move |(path, text)| (Path::new(folder).join(path), text))
        })
        .collect()
}

/// The kind of a file from its path. This is also the name of its schema. There may be several themes.
fn kind(path: &Path) -> &str {
    let name = path.file_stem().and_then(|stem| stem.to_str());
    match (path.parent().and_then(Path::file_name), name) {
        (Some(folder), _) if folder == "updates" => "update",
        (Some(folder), _) if folder == "meetings" => "meeting",
        (_, Some(name)) => name.split_once('-').map_or(name, |(kind, _)| kind),
        _ => panic!("{} has no name", path.display()),
    }
}

#[test]
fn the_committed_schemas_are_those_the_program_writes() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    run(program(&["schema", "--output"]).arg(folder.path().join("schemas"))).ends_with(0);
    let now = texts(&folder.path().join("schemas"), "json");
    let committed = texts(&top().join("templates/schemas"), "json");
    assert_eq!(now.len(), 11);
    assert!(now == committed, "write them again: cargo run -- schema");
}

#[test]
fn every_file_names_its_schema_in_its_first_line() {
    for (path, text) in written() {
        let line = text.lines().next().unwrap_or_default();
        let named = line
            .strip_prefix("#:schema ")
            .unwrap_or_else(|| panic!("{}: {line}", path.display()));
        let folder = top().join(path.parent().expect("a folder"));
        let schema = fs::canonicalize(folder.join(named))
            .unwrap_or_else(|error| panic!("{}: {named}: {error}", path.display()));
        let expected = top().join(format!("templates/schemas/{}.schema.json", kind(&path)));
        assert_eq!(
            schema,
            fs::canonicalize(expected).expect("a schema"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_key_says_what_it_is_for() {
    for (name, text) in texts(&top().join("templates/schemas"), "json") {
        let schema = serde_json::from_str(&text).expect("JSON");
        let mut silent = Vec::new();
        look_for_silent_keys(&schema, "", &mut silent);
        assert!(silent.is_empty(), "{}: {silent:?}", name.display());
    }
}

fn look_for_silent_keys(schema: &serde_json::Value, path: &str, silent: &mut Vec<String>) {
    let keys = schema.get("properties").and_then(|keys| keys.as_object());
    for (key, value) in keys.into_iter().flatten() {
        let path = format!("{path}.{key}");
        look_for_silent_keys(value, &path, silent);
        if value.get("description").is_none() {
            silent.push(path);
        }
    }
    if let Some(items) = schema.get("items") {
        look_for_silent_keys(items, path, silent);
    }
}

/// The keys of the table at `path` of a kind of file, as its schema has them.
#[track_caller]
fn keys(kind: &str, path: &[&str]) -> Vec<String> {
    let text = text_of(format!("templates/schemas/{kind}.schema.json"));
    let schema: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let table = path
        .iter()
        .fold(&schema, |table, key| &table["properties"][key]["items"]);
    let keys = table["properties"].as_object().expect("keys");
    keys.keys().cloned().collect()
}

#[test]
fn the_keys_by_which_rules_and_readers_name_a_value_are_those_of_the_schemas() {
    // A list of tables is not a value: each of its tables has its own keys.
    hold(
        "review",
        &[],
        ReviewKey::NAMES,
        &["recommendation", "correction", "allow"],
    );
    hold("review", &["allow"], AllowanceKey::NAMES, &[]);
    hold("review", &["recommendation"], PlanKey::NAMES, &["part"]);
    hold("decision", &["resolution"], ResolutionKey::NAMES, &[]);
    hold(
        "decision",
        &["decision"],
        FurtherKey::NAMES,
        &["resolution", "declaration"],
    );
    hold(
        "decision",
        &[],
        DecisionKey::NAMES,
        &[
            "theme",
            "resolution",
            "decision",
            "declaration",
            "correction",
        ],
    );
    hold("decision", &["theme"], ThemeKey::NAMES, &["recommendation"]);
    hold(
        "decision",
        &["theme", "recommendation"],
        DecidedKey::NAMES,
        &[],
    );
    hold("decision", &["declaration"], DeclarationKey::NAMES, &[]);
    hold("update", &[], UpdateKey::NAMES, &["progress", "correction"]);
    for kind in ["review", "decision", "update"] {
        hold(kind, &["correction"], CorrectionKey::NAMES, &[]);
    }
    hold("update", &["progress"], ProgressKey::NAMES, &[]);
    hold(
        "meeting",
        &[],
        MeetingKey::NAMES,
        &["contact", "item", "allow"],
    );
    hold("meeting", &["allow"], MeetingAllowanceKey::NAMES, &[]);
    hold(
        "meeting",
        &["item"],
        ItemKey::NAMES,
        &["contact", "paragraph"],
    );
    hold("meeting", &["item", "paragraph"], ParagraphKey::NAMES, &[]);
}

/// Compares the names of a table's values and of its lists of tables with the keys of the schema.
#[track_caller]
fn hold(kind: &str, path: &[&str], names: &[&str], lists: &[&str]) {
    let mut named: Vec<&str> = [names, lists].concat();
    let mut typed = keys(kind, path);
    named.sort_unstable();
    typed.sort_unstable();
    assert_eq!(named, typed, "{kind}.toml, {path:?}");
}

#[test]
fn another_program_finds_every_file_valid() {
    let files: Vec<PathBuf> = written().into_keys().map(|path| top().join(path)).collect();
    assert!(files.len() > 10, "{files:?}");
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    if let Some(judged) = judges::tombi(&files) {
        assert!(judged.status.success(), "{}", said(&judged));
    }
}

#[test]
fn another_program_finds_what_is_wrong() {
    let spoilt = [
        (
            "reviews/inclusion-in-schools/review.toml",
            "title = ",
            "titel = \"x\"",
            "titel",
        ),
        (
            "reviews/inclusion-in-schools/review.toml",
            "number = 1",
            "number = true",
            "Boolean",
        ),
        (
            "reviews/inclusion-in-schools/review.toml",
            "committee = ",
            "",
            "committee",
        ),
        (
            "reviews/inclusion-in-schools/updates/2019-09.toml",
            "proposed = ",
            "proposed = 1",
            "String",
        ),
        (
            "reviews/inclusion-in-schools/updates/2019-09.toml",
            "date = ",
            "date = 10:30:00",
            "LocalTime",
        ),
        (
            "reviews/inclusion-in-schools/decision.toml",
            "member = ",
            "membr = \"x\"",
            "membr",
        ),
        (
            "templates/council.toml",
            "count_publication_day = ",
            "count_publication_day = \"no\"",
            "Boolean",
        ),
        (
            "templates/theme.toml",
            "split_rows_over = ",
            "split_rows_over = \"a third\"",
            "Float",
        ),
    ];
    for (file, beginning, line, expected) in spoilt {
        let said = judge_with(file, beginning, line);
        if let Some((valid, said)) = said {
            assert!(!valid && said.contains(expected), "{file}: {line}\n{said}");
        }
    }
}

#[test]
fn another_program_accepts_a_bare_date_as_the_reader_does() {
    let file = "reviews/inclusion-in-schools/updates/2019-09.toml";
    if let Some((valid, said)) = judge_with(file, "date = ", "date = 2019-09-16") {
        assert!(valid, "{said}");
    }
}

/// Replaces the first line that begins like this. Returns whether the file is still valid, and the judge's report.
fn judge_with(file: &str, beginning: &str, line: &str) -> Option<(bool, String)> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let schemas = texts(&top().join("templates/schemas"), "json");
    let schemas = schemas
        .into_iter()
        .map(|(path, text)| (Path::new("templates/schemas").join(path), text));
    for (path, text) in schemas.chain(written()) {
        let target = folder.path().join(path);
        fs::create_dir_all(target.parent().expect("a folder")).expect("room for it");
        fs::write(target, text).expect("it can be written");
    }
    let target = folder.path().join(file);
    let text = fs::read_to_string(&target).expect("the file is there");
    let mut lines: Vec<&str> = text.lines().collect();
    let place = lines.iter().position(|each| each.starts_with(beginning));
    lines[place.expect("the line is there")] = line;
    fs::write(&target, lines.join("\n")).expect("it can be written");
    let judged = judges::tombi(&[&target])?;
    Some((judged.status.success(), said(&judged)))
}

fn said(run: &Output) -> String {
    [&run.stdout, &run.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .concat()
}
