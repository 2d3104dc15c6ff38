//! The code keeps to the map in `src/lib.rs` of who may know whom.
//!
//! The test reads the map, so there is only one list. Rooms are the folders and files of `src`. The floors of
//! the typesetter are those of `src/pdf`, and are named there like this: `pdf::text`.

use std::collections::{BTreeMap, BTreeSet};

use super::{Source, sources};

/// What each room may know, as well as itself.
type Law = BTreeMap<String, BTreeSet<String>>;

/// The lines of the map that have an arrow: `check, status → model, council`.
fn law(map: &str) -> Law {
    let (_, section) = map.split_once("# Who may know whom").expect("the section");
    let lines = section.lines().filter_map(|line| line.strip_prefix("//! "));
    let names = |list: &str| -> Vec<String> {
        let names = list.split(',').map(str::trim);
        names
            .filter(|name| *name != "nothing")
            .map(str::to_owned)
            .collect()
    };
    let mut law = Law::new();
    for (rooms, known) in lines.filter_map(|line| line.split_once('→')) {
        for room in names(rooms) {
            let before = law.insert(room.clone(), names(known).into_iter().collect());
            assert!(before.is_none(), "the map has two lines for {room}");
        }
    }
    law
}

/// The room that a file of `src` is in, and its floor if it is in the typesetter; none for the crate's own two files.
fn room_and_floor(source: &Source) -> Option<(String, Option<String>)> {
    let inside = source.path.strip_prefix("src").ok()?;
    let names: Vec<_> = inside.iter().map(|name| name.to_string_lossy()).collect();
    let name = |index: usize| {
        names
            .get(index)
            .map(|name| name.trim_end_matches(".rs").to_owned())
    };
    let room = name(0).filter(|room| room != "lib" && room != "main")?;
    let floor = name(1).filter(|floor| room == "pdf" && floor != "mod");
    Some((room, floor.map(|floor| format!("pdf::{floor}"))))
}

/// What a line of code names after `prefix`, such as `crate::`, and inside `use crate::{…}`.
fn named(line: &str, prefix: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let mut all = Vec::new();
    for after in code.split(prefix).skip(1) {
        let names: Vec<&str> = match after.strip_prefix('{') {
            Some(list) => list.split([',', '}']).map(str::trim).collect(),
            None => vec![after],
        };
        all.extend(names.iter().filter_map(|name| {
            let is_part = |c: &char| c.is_ascii_lowercase() || *c == '_';
            let name: String = name.chars().take_while(is_part).collect();
            (!name.is_empty()).then_some(name)
        }));
    }
    all
}

/// Every place where a file names a room or a floor that the law does not let it know.
fn broken(law: &Law, files: &[Source]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in files {
        let Some((room, floor)) = room_and_floor(source) else {
            continue;
        };
        for own in [Some(&room), floor.as_ref()].into_iter().flatten() {
            if !law.contains_key(own) {
                broken.push(format!(
                    "{}: the map says nothing of {own}",
                    source.path.display()
                ));
            }
        }
        for (number, line) in source.text.lines().enumerate() {
            let rooms = named(line, "crate::")
                .into_iter()
                .map(|other| (room.clone(), other));
            let floors = named(line, "crate::pdf::").into_iter().filter_map(|other| {
                let other = format!("pdf::{other}");
                law.contains_key(&other).then_some((floor.clone()?, other))
            });
            for (own, other) in rooms.chain(floors) {
                if own != other && !law.get(&own).is_some_and(|known| known.contains(&other)) {
                    let place = format!("{}:{}", source.path.display(), number + 1);
                    broken.push(format!("{place}: {own} must not know {other}"));
                }
            }
        }
    }
    broken
}

fn map() -> String {
    let lib = sources("src")
        .into_iter()
        .find(|source| source.path.ends_with("lib.rs"));
    lib.expect("the map").text
}

#[test]
fn every_room_and_every_floor_uses_only_what_it_may() {
    let broken = broken(&law(&map()), &sources("src"));
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_room_of_the_map_is_there() {
    let files = sources("src");
    let there: BTreeSet<String> = files
        .iter()
        .filter_map(room_and_floor)
        .flat_map(|(room, floor)| [Some(room), floor])
        .flatten()
        .collect();
    let law = law(&map());
    assert!(law.len() > 20, "only {} rooms were read", law.len());
    for (room, known) in &law {
        for name in known.iter().chain([room]) {
            assert!(
                there.contains(name),
                "the map names {name}, which is not there"
            );
        }
    }
}

#[test]
fn a_broken_law_is_noticed() {
    let law = law(
        "//! # Who may know whom\n//! model → nothing\n//! pdf → model\n//! pdf::text, pdf::flow → nothing\n",
    );
    let file = |path: &str, text: &str| Source {
        path: path.into(),
        text: text.to_owned(),
    };
    let says = |path: &str, text: &str| broken(&law, &[file(path, text)]);
    assert_eq!(
        says("src/model/when.rs", "use crate::{pdf::Family, theme};"),
        [
            "src/model/when.rs:1: model must not know pdf",
            "src/model/when.rs:1: model must not know theme"
        ]
    );
    assert_eq!(
        says("src/pdf/text/line.rs", "use crate::pdf::flow::Piece;"),
        ["src/pdf/text/line.rs:1: pdf::text must not know pdf::flow"]
    );
    assert_eq!(
        says("src/shop.rs", ""),
        ["src/shop.rs: the map says nothing of shop"]
    );
    assert!(says("src/pdf/text/line.rs", "crate::model::When // crate::shop").is_empty());
}
