//! Every file of the repository, with any value changed to any words: every byte outside that value stays.

use scrutineer::edits::{EditableText, NewValue, TableAt};
use toml::de::{DeTable, DeValue};
use walkdir::WalkDir;

use crate::support::chance::Chance;
use crate::support::files::{text_of, top};

/// Words with everything in them that TOML has a meaning for.
const PIECES: [&str; 20] = [
    "a",
    " ",
    "\"",
    "\"\"\"",
    "'",
    "'''",
    "\\",
    "\\n",
    "\n",
    "\t",
    "#",
    "=",
    "[",
    "]]",
    "é",
    "–",
    "\u{1F600}",
    "{",
    ",",
    "C:\\new",
];

fn words(chance: &mut Chance) -> String {
    let length = chance.from(0, 8);
    (0..length).map(|_| chance.one_of(&PIECES)).collect()
}

/// The files of the repository that are TOML without mistakes.
fn files() -> Vec<(String, String)> {
    let folders = ["reviews", "templates", "tests/cases"];
    let all = folders
        .iter()
        .flat_map(|folder| WalkDir::new(top().join(folder)).sort_by_file_name());
    let all = all.map(|entry| entry.expect("a readable tree").into_path());
    let all = all.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let read = all.map(|path| {
        (
            path.display().to_string(),
            std::fs::read(&path).expect("a file"),
        )
    });
    let texts = read.filter_map(|(name, bytes)| Some((name, String::from_utf8(bytes).ok()?)));
    texts
        .filter(|(_, text)| EditableText::read(text).is_ok())
        .collect()
}

/// A file as nobody would type it: tables, keys, values, comments and spaces in any order.
fn generated(chance: &mut Chance) -> String {
    let mut text = String::new();
    let end = chance.one_of(&["\n", "\n", "\r\n"]).to_owned();
    let mut headers = vec!["", "[[progress]]", "[[ progress ]] # x"];
    for round in 0..chance.from(1, 6) {
        let header = chance.one_of(&headers).to_owned();
        if round > 0 && header.is_empty() {
            continue;
        }
        text.push_str(&format!("{header}{end}"));
        if header.contains("progress") {
            headers.extend(["[progress.extra]", "[[progress.part]]"]);
        }
        for key in 0..chance.from(0, 4) {
            let value = chance.one_of(&[
                "1",
                "\"a # b\"",
                "'c'",
                "\"\"\"\nd\n= e\n\"\"\"",
                "[ 1, [2] ]",
                "{ f = 1 }",
                "2026-01-01",
                "'''g'''",
            ]);
            let before = chance.one_of(&["", "", "  ", "# note\n", "\n\n"]);
            let between = chance.one_of(&["=", " = ", "\t=  "]);
            let after = chance.one_of(&["", "  # ] \" '", " "]);
            let name = chance.one_of(&["k", "\"k k\"", "k.k"]);
            let name = name.replacen('k', &format!("k{round}{key}"), 1);
            text.push_str(&format!("{before}{name}{between}{value}{after}\n").replace('\n', &end));
        }
    }
    match chance.once_in(4) {
        true => text.trim_end().to_owned(),
        false => text,
    }
}

/// Every table with a line of its own and its keys, as the parser of TOML has them: the places to change.
fn places(text: &str) -> Vec<(TableAt, String)> {
    let document = DeTable::parse(text.trim_start_matches('\u{FEFF}')).expect("TOML");
    let mut places = Vec::new();
    gather(document.get_ref(), &TableAt::top(), &mut places);
    places
}

fn gather(table: &DeTable<'_>, at: &TableAt, places: &mut Vec<(TableAt, String)>) {
    for (key, value) in table {
        let key = key.get_ref().to_string();
        match value.get_ref() {
            DeValue::Table(inner) => gather(inner, &at.clone().table(&key), places),
            DeValue::Array(list) if list.iter().all(|one| one.get_ref().is_table()) => {
                for (index, inner) in list.iter().enumerate() {
                    let inner = inner.get_ref().as_table().expect("a table");
                    gather(inner, &at.clone().nth(&key, index), places);
                }
            }
            _ => places.push((at.clone(), key)),
        }
    }
}

#[test]
fn every_byte_outside_a_changed_value_stays() {
    let mut chance = Chance::new(17);
    let (mut changed, mut added) = (0, 0);
    let invented = (0..400).map(|number| (format!("generated {number}"), generated(&mut chance)));
    let invented = invented.filter(|(_, text)| EditableText::read(text).is_ok());
    let invented: Vec<(String, String)> = invented.collect();
    assert!(invented.len() > 200, "{} are TOML", invented.len());
    for (name, text) in files().into_iter().chain(invented) {
        for (at, key) in places(&text) {
            // Every sixth is plenty, and another one in every file.
            if !chance.once_in(6) {
                continue;
            }
            let words = words(&mut chance);
            let mut editable = EditableText::read(&text).expect("TOML");
            let Some(typed) = editable.typed(&at, &key) else {
                // Keys with full stops and tables within a line are no places to change.
                continue;
            };
            let start = typed.as_ptr() as usize - editable.text().as_ptr() as usize;
            let (before, rest) = (&text[..start], &text[start + typed.len()..]);
            editable
                .set(&at, &key, NewValue::Text(&words), &[])
                .expect("the table is there");
            let result = editable
                .finished()
                .unwrap_or_else(|fault| panic!("{name}: {at} {key}: {fault}"));
            assert!(result.starts_with(before), "{name}: {at} {key}");
            assert!(result.ends_with(rest), "{name}: {at} {key}");
            let value = &result[before.len()..result.len() - rest.len()];
            let line = format!("value = {value}");
            let read = DeTable::parse(&line).expect("a value");
            let read = read.get_ref()["value"]
                .get_ref()
                .as_str()
                .expect("a text")
                .replace("\r\n", "\n");
            assert_eq!(read, words, "{name}: {at} {key}");
            changed += 1;
            let mut editable = EditableText::read(&text).expect("TOML");
            editable
                .set(&at, "brand_new", NewValue::Text(&words), &[&key])
                .expect("the table");
            let result = editable
                .finished()
                .unwrap_or_else(|fault| panic!("{name}: {at}: {fault}"));
            let (was, is) = (text.as_bytes(), result.as_bytes());
            let same = was.iter().zip(is).take_while(|(was, is)| was == is).count();
            let length = is.len() - was.len();
            assert_eq!(
                was[same..],
                is[same + length..],
                "{name}: nothing but a line was added to {at}"
            );
            added += 1;
        }
    }
    assert!(changed > 250 && added > 250, "{changed} and {added} places");
}

#[test]
fn the_samples_are_among_the_files() {
    let update = text_of("reviews/inclusion-in-schools/updates/2019-09.toml");
    assert_eq!(places(&update).len(), 1 + 19 * 3);
}
