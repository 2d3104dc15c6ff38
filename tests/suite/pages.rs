//! Pages and templates with one fault each. Their comments say what the program must report.
//!
//! `tests/cases/pages/page/<code>….html` is a page as a template might make it. `tests/cases/pages/template/<code>….html` is a
//! template for progress updates, which makes a page of the sound review in `tests/cases/invalid/sound`. Their comments are
//! the expected findings, all of them and no others:
//!
//! ```html
//! <!-- error[table-empty-cell]: this cell is empty -->
//! <!-- help: print what the council says for nothing, for example {{ council.blank }} -->
//! <tr><th scope="row">Inspected:</th><td></td></tr>
//! ```
//!
//! A finding is about the next line that is not such a comment, unless it names a line: `error[html-main] line 1: …` is
//! about the page as a whole, `error[template-missing] line 0: …` about the templates as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::files::Files;
use scrutineer::template::{Appearance, Paper, Templates};
use scrutineer::{council, document, reviews};

use crate::support::expectation::{Expectation, differences};
use crate::support::files::{text_of, top};

/// What the program reports about a case.
type About = fn(&str) -> Findings;

/// The folders of cases.
const KINDS: [(&str, About); 2] = [("page", about_a_page), ("template", about_a_template)];

/// What is reported about a page. No font has U+1D11E.
fn about_a_page(text: &str) -> Findings {
    let mut findings = Findings::new();
    let shows = |letter: char| letter != '𝄞';
    let page = SourceFile::new("page.html", text);
    let document = document::read(&page, &shows, &pictures, &mut findings);
    assert_eq!(
        document.is_none(),
        findings.has_errors(),
        "a document comes out exactly when nothing is wrong"
    );
    findings
}

/// The one picture there is.
fn pictures(path: &str) -> Result<Arc<[u8]>, String> {
    match path {
        "chart.svg" => Ok(Arc::from(*b"<svg viewBox=\"0 0 4 4\"/>")),
        _ => Err("there is no such file".to_owned()),
    }
}

/// What is reported about a template for progress updates, and then about the page it makes.
fn about_a_template(text: &str) -> Findings {
    let mut findings = Findings::new();
    let files = BTreeMap::from([
        template("page.html", &text_of("templates/page.html")),
        template("progress-update.html", text),
    ]);
    let folder = sound_review();
    let shows = |_: char| true;
    let council = council::read(
        &Files::on_disk(),
        &folder.join("council.toml"),
        &shows,
        &mut findings,
    );
    let council = council.expect("a sound council");
    let terms = Some(council.terms());
    let reviews = reviews::read(
        &Files::on_disk(),
        &folder.join("reviews"),
        terms,
        &shows,
        &mut findings,
    )
    .reviews;
    if let Some(templates) = Templates::new(&files, &mut findings) {
        let review = &reviews[0];
        let update = &review.updates[0];
        let paper = Paper::ProgressUpdate { review, update };
        match templates.render(&paper, &council, &Appearance::default()) {
            Ok(page) => findings.extend(about_a_page(&page)),
            Err(finding) => findings.push(*finding),
        }
    }
    findings
}

fn template(name: &str, text: &str) -> (String, Arc<SourceFile>) {
    (name.to_owned(), SourceFile::new(name, text))
}

/// A folder with the sound council, and its review with the sound update.
fn sound_review() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    let sound = top().join("tests/cases/invalid/sound");
    let files = [
        ("council.toml", "council.toml"),
        ("review.toml", "reviews/parks/review.toml"),
        ("update.toml", "reviews/parks/updates/2024-01.toml"),
    ];
    for (name, inside) in files {
        let target = folder.join(inside);
        fs::create_dir_all(target.parent().expect("a folder")).expect("room for the review");
        if fs::read(&target).ok() != fs::read(sound.join(name)).ok() {
            fs::copy(sound.join(name), target).expect("a copy");
        }
    }
    folder
}

/// The files of a kind, by their names without ending.
fn cases(kind: &str) -> BTreeMap<String, String> {
    let folder =
        fs::read_dir(top().join("tests/cases/pages").join(kind)).expect("a folder of cases");
    let case = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.expect("a case").path();
        let name = path.file_stem().expect("a name").to_string_lossy();
        (name.into_owned(), text_of(&path))
    };
    folder.map(case).collect()
}

#[test]
fn a_sound_page_and_a_sound_template_have_no_findings() {
    for (kind, about) in KINDS {
        let sound = top().join(format!("tests/cases/pages/sound/{kind}.html"));
        let findings = about(&text_of(&sound));
        assert!(findings.is_empty(), "{kind}: {}", human(&findings, false));
    }
}

#[test]
fn every_broken_page_and_template_gives_exactly_the_expected_findings() {
    let mut report = String::new();
    for (kind, about) in KINDS {
        for (name, text) in cases(kind) {
            let expected = Expectation::in_comments(&text);
            let found: Vec<_> = about(&text).iter().map(Expectation::of).collect();
            let differences = differences(&expected, &found);
            if !differences.is_empty() {
                report += &format!("\n{kind}/{name}\n{differences}");
            }
            if !found.iter().any(|finding| name.starts_with(&finding.code)) {
                report += &format!("\n{kind}/{name} is named after none of its findings\n");
            }
        }
    }
    assert!(
        report.is_empty(),
        "(- was expected, + was reported){report}"
    );
}
