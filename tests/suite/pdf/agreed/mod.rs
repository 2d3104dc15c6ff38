//! The agreed outputs: what is in our papers, and where, as texts in `tests/cases/agreed/`.
//!
//! The rules say what must be true of every paper. These texts show what no rule can: a paragraph that moves by twenty
//! points, a caption that becomes a paragraph. An intended change is agreed with `BLESS=1 cargo test agreed`, and
//! the changed texts are committed with it, for people to read.

mod comparison;
mod layout;
mod tags;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::pdf::build::papers;
use crate::support::files::{files, text_of, top};
use crate::support::program::{program, run};
use crate::support::project::Project;
use crate::support::tagged::TaggedPdf;
use comparison::{Kind, first_difference};

/// Texts by their paths below the folder of agreed texts.
type Texts = BTreeMap<String, (Kind, String)>;

/// The councils of [`papers`] and the folders of their texts. Other looks are judged by the rules.
const FOLDERS: [(&str, &str); 2] = [
    ("the samples", "samples"),
    ("the second council", "second-council"),
];

/// What is found in the papers of today.
fn found() -> Texts {
    let mut texts = Texts::new();
    for paper in papers() {
        let folder = FOLDERS
            .iter()
            .find(|(council, _)| *council == paper.council);
        let path = paper
            .name
            .split(": ")
            .nth(1)
            .and_then(|path| path.strip_suffix(".pdf"));
        if let (Some((_, folder)), Some(path)) = (folder, path) {
            describe(&format!("{folder}/{path}"), paper.pdf, &mut texts);
        }
    }
    for page in ["minutes", "pack"] {
        describe(&format!("typeset/{page}"), &typeset(page), &mut texts);
    }
    texts
}

fn describe(name: &str, pdf: &[u8], texts: &mut Texts) {
    let pdf = TaggedPdf::read(pdf);
    for kind in Kind::ALL {
        let text = match kind {
            Kind::Tags => tags::tags(&pdf),
            Kind::Layout => layout::layout(&pdf),
        };
        texts.insert(format!("{name}.{}.txt", kind.name()), (kind, text));
    }
}

/// A page as `scrutineer typeset` sets it.
fn typeset(page: &str) -> Vec<u8> {
    let page = format!("tests/cases/typeset/{page}.html");
    let folder = Project::empty();
    let pdf = folder.path("page.pdf");
    run(program(&["typeset", &page, "-o"]).arg(&pdf)).ends_with(0);
    folder.bytes("page.pdf")
}

/// Every text below a folder by its path from there.
fn agreed(folder: &Path) -> BTreeMap<String, String> {
    let texts = files(folder).into_iter();
    texts
        .map(|path| {
            let text = text_of(folder.join(&path));
            (path.to_string_lossy().replace('\\', "/"), text)
        })
        .collect()
}

/// Everything that is not as agreed, one paragraph a text.
fn differences(folder: &Path, found: &Texts) -> Vec<String> {
    let mut agreed = agreed(folder);
    let mut differences = Vec::new();
    for (path, (kind, text)) in found {
        match agreed.remove(path) {
            None => differences.push(format!("{path}: nothing is agreed about it yet")),
            Some(agreed) => {
                let difference = first_difference(*kind, &agreed, text);
                differences.extend(difference.map(|difference| format!("{path}: {difference}")));
            }
        }
    }
    let unused = agreed.into_keys();
    differences.extend(unused.map(|path| format!("{path}: no paper is compared with it")));
    differences
}

/// Writes what is found, and removes the texts of papers that are no longer made.
fn bless(folder: &Path, found: &Texts) {
    for path in agreed(folder).into_keys() {
        if !found.contains_key(&path) {
            fs::remove_file(folder.join(path)).expect("an unused text can be removed");
        }
    }
    for (path, (_, text)) in found {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a text has a folder")).expect("room for a text");
        fs::write(path, text).expect("a text can be written");
    }
}

#[test]
fn every_paper_is_as_agreed() {
    let folder = top().join("tests/cases/agreed");
    let found = found();
    if std::env::var_os("BLESS").is_some() {
        bless(&folder, &found);
    }
    let differences = differences(&folder, &found);
    assert!(
        differences.is_empty(),
        "\n{}\n\n(- is agreed, + is found, in tests/cases/agreed.) If this is what was meant: BLESS=1 cargo test agreed",
        differences.join("\n\n")
    );
}

#[test]
fn what_is_missing_or_unused_is_reported_until_it_is_blessed() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path();
    let text = |words: &str| (Kind::Tags, format!("Document\n  P {words:?}\n"));
    let mut found = Texts::from([
        ("samples/one.tags.txt".to_owned(), text("one")),
        ("samples/two.tags.txt".to_owned(), text("two")),
    ]);
    assert_eq!(differences(path, &found).len(), 2);
    bless(path, &found);
    assert!(differences(path, &found).is_empty());
    found.remove("samples/one.tags.txt");
    found.insert("samples/two.tags.txt".to_owned(), text("three"));
    let said = differences(path, &found);
    assert!(
        said[0].starts_with("samples/two.tags.txt: tags differs first at line 2 (room: template)"),
        "{said:?}"
    );
    assert_eq!(
        said[1],
        "samples/one.tags.txt: no paper is compared with it"
    );
    bless(path, &found);
    assert!(differences(path, &found).is_empty());
    assert!(!path.join("samples/one.tags.txt").exists());
}
