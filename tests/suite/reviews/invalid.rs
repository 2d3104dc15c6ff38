//! Files with one fault each. Their comments say what the program must report.
//!
//! `tests/cases/invalid/<kind>/<code>….toml` replaces the file of that kind in an otherwise sound review
//! (`tests/cases/invalid/sound/`). Its comments are the expected findings, all of them and no others:
//!
//! ```toml
//! # error[unknown-key]: there is no key `responsibilty` in [[recommendation]]
//! # help: did you mean `responsibility`?
//! responsibilty = "Green Spaces"
//! ```
//!
//! A finding is about the next line that is not such a comment, unless it names a line: `# error[raw-html] line 12: …`,
//! for a line inside a text, where there can be no comment. `# also review.toml line 15: …` is a second place.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use scrutineer::check;
use scrutineer::council;
use scrutineer::diagnostic::Findings;
use scrutineer::files::Files;
use scrutineer::model::Passage;
use scrutineer::reviews;

use crate::support::expectation::{Expectation, differences};
use crate::support::files::top;

/// `later` is a second update, which is not there unless a case is about it.
const KINDS: [(&str, &str); 5] = [
    ("review", "reviews/parks/review.toml"),
    ("update", "reviews/parks/updates/2024-01.toml"),
    ("later", "reviews/parks/updates/2024-07.toml"),
    ("decision", "reviews/parks/decision.toml"),
    ("council", "council.toml"),
];

fn invalid() -> PathBuf {
    top().join("tests/cases/invalid")
}

/// A folder with a sound council and review, in which one file may be replaced.
pub fn publish(name: &str, wrong: Option<(&str, &Path)>) -> PathBuf {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("invalid")
        .join(name);
    for (kind, inside) in KINDS {
        let file = match wrong {
            Some((wrong, file)) if wrong == kind => file.to_owned(),
            _ if kind == "later" => continue,
            _ => invalid().join("sound").join(format!("{kind}.toml")),
        };
        let target = place.join(inside);
        fs::create_dir_all(target.parent().expect("a folder")).expect("room for the case");
        fs::copy(&file, &target).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
    place
}

/// Everything reported about the folder on 1 June 2025, through public functions. No font has U+1D11E.
pub fn findings(place: &Path) -> Findings {
    let shows = |letter: char| letter != '𝄞';
    let mut findings = Findings::new();
    let council_file = place.join("council.toml");
    let council = council::read(&Files::on_disk(), &council_file, &shows, &mut findings);
    let terms = council.as_ref().map(|council| council.terms());
    let library = reviews::read(
        &Files::on_disk(),
        &place.join("reviews"),
        terms,
        &shows,
        &mut findings,
    );
    assert_eq!(
        library.reviews.is_empty(),
        findings.has_errors(),
        "a review comes out exactly when nothing is wrong"
    );
    if let Some(council) = &council {
        let mut allowed = council.allowed.clone();
        for review in &library.reviews {
            let places = &library.places[&review.id];
            let find = |passage: &Passage| places.find(passage);
            let checked = check::check(review, council, Some(date(2025, 6, 1)), &|_| false, &find);
            findings.extend(checked.findings);
            allowed.extend(checked.allowed);
        }
        findings.extend(check::idle_in_council(council, allowed.iter()));
    }
    findings
}

/// The path of a kind of file in a project.
pub fn path_of(kind: &str) -> &'static str {
    let file = KINDS.into_iter().find(|(known, _)| *known == kind);
    file.expect("a kind of file").1
}

/// Every case, with its kind.
pub fn cases() -> Vec<(&'static str, PathBuf)> {
    let mut cases = Vec::new();
    for (kind, _) in KINDS {
        let folder = fs::read_dir(invalid().join(kind)).expect("a folder of cases");
        cases.extend(folder.map(|entry| (kind, entry.expect("a case").path())));
    }
    cases.sort();
    cases
}

#[test]
fn a_sound_review_has_no_findings() {
    let findings = findings(&publish("sound", None));
    assert!(
        findings.is_empty(),
        "{}",
        scrutineer::diagnostic::human(&findings, false)
    );
}

#[test]
fn every_invalid_file_gives_exactly_the_expected_findings() {
    let mut report = String::new();
    for (kind, case) in cases() {
        let name = case
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = String::from_utf8_lossy(&fs::read(&case).expect("a case")).into_owned();
        let expected = Expectation::in_comments(&text);
        let said = findings(&publish(&name, Some((kind, &case))));
        let mut found: Vec<_> = said.iter().map(Expectation::of).collect();
        // What is expected is in the order of lines, whatever their file.
        found.sort_by_key(|one| one.line);
        let named = found.iter().any(|finding| name.starts_with(&finding.code));
        let differences = differences(&expected, &found);
        if !differences.is_empty() || !named {
            report += &format!("\n{kind}/{name}\n{differences}");
            if !named {
                report += "the file is named after none of its findings\n";
            }
        }
    }
    assert!(
        report.is_empty(),
        "(- was expected, + was reported){report}"
    );
}
