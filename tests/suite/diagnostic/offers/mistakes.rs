//! Mistakes that officers make, made in every line of a sound review: what the messages offer puts each of them right.

use std::collections::BTreeSet;
use std::fs;

use super::tried::Tried;
use crate::support::files::top;

/// A mistake: a key and its value → what is typed instead of their line; none where it cannot be made.
type Mistake = fn(&str, &str) -> Option<String>;

/// Each mistake with its name.
const MISTAKES: [(&str, Mistake); 14] = [
    ("left out", |_, _| Some(String::new())),
    ("blank", |key, _| Some(format!("{key} = \"\""))),
    ("without a value", |key, _| Some(format!("{key} ="))),
    ("after a #", |key, value| Some(format!("{key} = #{value}"))),
    ("after a # without marks", |key, value| {
        Some(format!("{key} = # {}", value.trim_matches('"')))
    }),
    ("with a colon", |key, value| Some(format!("{key}: {value}"))),
    ("with two equals signs", |key, value| {
        Some(format!("{key} == {value}"))
    }),
    ("without an equals sign", |key, value| {
        Some(format!("{key} {value}"))
    }),
    ("without quotation marks", |key, value| {
        let text = value.strip_prefix('"')?.strip_suffix('"')?;
        Some(format!("{key} = {text}"))
    }),
    ("with marks too many", |key, value| {
        value
            .starts_with('"')
            .then(|| format!("{key} = \"{value}\""))
    }),
    ("as a text", |key, value| {
        (!value.starts_with('"')).then(|| format!("{key} = \"{value}\""))
    }),
    ("misspelt", |key, value| {
        let (first, rest) = key.split_at_checked(2)?;
        Some(format!("{first}{} = {value}", rest.get(1..)?))
    }),
    ("with nothing to say", |key, value| {
        value.starts_with('"').then(|| format!("{key} = \"TBC\""))
    }),
    ("with a capital", |key, value| {
        let (first, rest) = key.split_at_checked(1)?;
        Some(format!("{}{rest} = {value}", first.to_uppercase()))
    }),
];

/// A sound review for each mistake in each line, with that mistake in it, in a folder of the test's own.
pub fn all(test: &str) -> impl Iterator<Item = Tried> {
    let kinds = ["review", "update", "decision"].into_iter();
    kinds.flat_map(move |kind| {
        let file = top().join(format!("tests/cases/invalid/sound/{kind}.toml"));
        let sound = fs::read_to_string(file).expect("a sound file");
        let mut all = Vec::new();
        for (number, line) in sound.lines().enumerate() {
            let Some((key, value)) = line.split_once(" = ") else {
                continue;
            };
            for (mistake, make) in MISTAKES {
                let Some(wrong) = make(key, value) else {
                    continue;
                };
                let mut lines: Vec<&str> = sound.lines().collect();
                lines[number] = &wrong;
                let name = format!("{kind} line {}, {mistake}: {wrong}", number + 1);
                all.push((name, lines.join("\n") + "\n"));
            }
        }
        let tried = move |(name, text): (String, String)| Tried::with(test, name, kind, &text);
        all.into_iter().map(tried).collect::<Vec<_>>()
    })
}

#[test]
fn what_is_offered_for_a_mistake_in_any_line_puts_it_right() {
    let mut typed = BTreeSet::new();
    let tried = all("mistakes");
    let report: String = tried
        .map(|case| case.type_what_is_offered(&mut typed))
        .collect();
    assert!(report.is_empty(), "{report}");
}
