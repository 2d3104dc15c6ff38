//! What is exempt from publication is in no public byte, and in the working copy.

use std::collections::BTreeMap;
use std::path::Path;

use super::secret_parks::{SECRETS, secret_parks};
use super::words;
use crate::own_papers::as_the_guide_says;
use crate::support::files::files;
use crate::support::judges;
use crate::support::project::Project;

/// Every byte of a folder, file by file: as it is, and for a PDF also with its streams inflated and as it is read.
pub fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for file in files(folder) {
        let path = folder.join(&file);
        let name = file.display().to_string();
        if name.ends_with(".pdf") {
            let qpdf = [
                "--qdf",
                "--object-streams=disable",
                "--deterministic-id",
                "--warning-exit-0",
            ];
            for (tool, arguments) in [("qpdf", &qpdf[..]), ("pdftotext", &["-raw"])] {
                if let Some(run) = judges::run(tool, arguments, &[&path, Path::new("-")]) {
                    assert!(run.status.success(), "{tool} {name}");
                    all.insert(format!("{name}, by {tool}"), run.stdout);
                }
            }
        }
        all.insert(name, std::fs::read(&path).expect("a file"));
    }
    all
}

/// The files that have a word, in any of the ways in which files have words.
pub fn with_word(all: &BTreeMap<String, Vec<u8>>, word: &str) -> Vec<String> {
    let small = word.to_lowercase();
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let wide_hex: String = wide.iter().map(|byte| format!("{byte:02x}")).collect();
    let has = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        // A line of a PDF may end within a word.
        let joined: String = text.split_whitespace().collect();
        let is_wide = bytes.windows(wide.len()).any(|piece| piece == wide);
        is_wide || joined.contains(&small) || joined.contains(&wide_hex)
    };
    let found = all.iter().filter(|(_, bytes)| has(bytes));
    found.map(|(name, _)| name.clone()).collect()
}

#[test]
fn what_is_exempt_is_in_no_public_byte_and_in_the_working_copy() {
    let project = secret_parks();
    project.build().ends_with(0);
    project
        .run(&["build", "--working-copy", "working"])
        .ends_with(0);
    let public = bytes(&project.path("output"));
    let working = bytes(&project.path("working"));
    for word in SECRETS {
        assert_eq!(with_word(&public, word), [""; 0], "{word}");
        // What a comment says is on no paper.
        if word != "Mauvechester" {
            assert_ne!(with_word(&working, word), [""; 0], "{word}");
        }
    }
    // A page and a PDF, so that the search is known to find what is there.
    let of_plan = with_word(&working, "Saffronwood");
    for name in [
        "parks/action-plan.html",
        "parks/action-plan.pdf, by pdftotext",
        "search.js",
    ] {
        assert!(
            of_plan.iter().any(|file| file == name),
            "{name}: {of_plan:?}"
        );
    }
}

#[test]
fn a_public_paper_says_that_something_is_withheld_and_why() {
    let project = secret_parks();
    project.build().ends_with(0);
    let plan = words(&project.text("output/parks/action-plan.html"));
    let law = "of Schedule 12A to the Local Government Act 1972)";
    let price = format!("Not for publication: A price that is being agreed (paragraph 3 {law}");
    assert!(plan.contains(&price), "{plan}");
    // What says nothing of the matter stays.
    assert!(
        plan.contains("April 2023") && plan.contains("Do the 2 thing."),
        "{plan}"
    );
    let update = words(&project.text("output/parks/progress-update-2023-01.html"));
    let person = format!("Not for publication: About one person (paragraph 1 {law}");
    assert!(update.contains(&person), "{update}");
    assert!(
        update.contains("Fully Achieved") && update.contains("Do the 1 thing."),
        "{update}"
    );
    let record = words(&project.text("output/parks/cabinet-decision.html"));
    for why in [
        "A price that is being agreed",
        "A second price",
        "Legal advice",
        "A third price",
    ] {
        assert!(
            record.contains(&format!("Not for publication: {why} (paragraph ")),
            "{why}: {record}"
        );
    }
    let update = words(&project.text("output/parks/progress-update-2024-01.html"));
    let correction =
        "Corrections Sunday 3 March 2024 Not for publication: A fourth price (paragraph 3";
    assert!(update.contains(correction), "{update}");
    let page = words(&project.text("output/parks/index.html"));
    assert!(page.contains("Not for publication"), "{page}");
}

#[test]
fn in_a_paper_of_a_councils_own_kind_every_key_has_words() {
    let project = as_the_guide_says();
    let note = "reviews/inclusion-in-schools/briefing-note.toml";
    let item = "[[item]]\nrecommendation = \"Sell to Saffronwood\"\nresponse = \"Vermilionise\"\n\
                exempt = { paragraph = 3, reason = \"A price\" }\n";
    project.write(note, &format!("{}\n{item}", project.text(note)));
    let end = "{% endblock main %}";
    let items = "{% for item in paper.item %}<p>{{ item.recommendation }}</p><p>{{ item.response }}</p>{% endfor %}";
    project.change(
        "templates/briefing-note.html",
        end,
        &format!("{items}{end}"),
    );
    project.build().ends_with(0);
    let public = bytes(&project.path("output"));
    for word in ["Saffronwood", "Vermilionise"] {
        assert_eq!(with_word(&public, word), [""; 0], "{word}");
    }
    assert_ne!(with_word(&public, "paragraph3ofSchedule12A"), [""; 0]);
}

#[test]
fn what_changes_in_an_exempt_passage_changes_nothing_in_public() {
    let project = secret_parks();
    project.build().ends_with(0);
    let before = bytes(&project.path("output"));
    project.change("reviews/parks/review.toml", "Saffronwood", "Celadonhurst");
    project.build().ends_with(0).says("(0 files new or changed");
    assert!(
        before == bytes(&project.path("output")),
        "a public byte has changed"
    );
}

#[test]
fn warnings_are_of_the_officer_s_own_words() {
    let project = secret_parks();
    let said = project.build().ends_with(0).said;
    for word in SECRETS.into_iter().chain(["Not for publication"]) {
        assert!(!said.contains(word), "{word}: {said}");
    }
}

#[test]
fn every_page_of_a_working_copy_says_that_it_is_one() {
    let project = secret_parks();
    project
        .run(&["build", "--working-copy", "working"])
        .ends_with(0);
    every_page_is_marked(&project);
}

/// Looks at each page of the working copy in the folder `working`.
pub fn every_page_is_marked(project: &Project) {
    let folder = project.path("working");
    let mark = "Working copy – not for publication";
    let mut seen = 0;
    for file in files(&folder) {
        let name = file.display().to_string();
        if name.ends_with(".html") {
            let page = project.text(&format!("working/{name}"));
            let (head, body) = page.split_once("<body>").expect("a body");
            assert!(head.contains(&format!("<title>{mark}: ")), "{name}: {head}");
            assert!(body.contains(mark), "{name}");
            seen += 1;
        }
        if name.ends_with(".pdf") {
            let path = folder.join(&file);
            if let Some(run) = judges::run("pdftotext", &["-raw"], &[&path, Path::new("-")]) {
                let text = String::from_utf8(run.stdout).expect("text");
                for page in text.split('\u{c}').filter(|page| !page.trim().is_empty()) {
                    let page = page.to_lowercase();
                    assert!(page.contains(&mark.to_lowercase()), "{name}: {page}");
                }
            }
        }
    }
    assert!(seen >= 6, "{seen} pages");
    assert_eq!(
        project.text("working/WORKING-COPY.txt"),
        format!("{mark}\n")
    );
}

#[test]
fn public_papers_and_working_copies_never_share_a_folder() {
    let project = secret_parks();
    project.build().ends_with(0);
    let before = bytes(&project.path("output"));
    project
        .run(&["build", "--working-copy", "output"])
        .ends_with(2)
        .says("working copies cannot be put into output: it has papers for everybody");
    assert!(before == bytes(&project.path("output")));
    project
        .run(&["build", "--working-copy", "working"])
        .ends_with(0);
    project
        .run(&["build", "--working-copy", "working"])
        .ends_with(0);
    project
        .run(&["build", "--output", "working"])
        .ends_with(2)
        .says("papers for everybody cannot be put into working: it has working copies");
}

#[test]
fn a_council_says_it_in_its_own_words() {
    let project = secret_parks();
    project.change(
        "templates/council.toml",
        "[action_plan]\n",
        "[words]\nwithheld = \"Kept back\"\nwithheld_law = \"Part 1, paragraph {paragraph}\"\n\n[action_plan]\n",
    );
    project.build().ends_with(0);
    let plan = words(&project.text("output/parks/action-plan.html"));
    assert!(
        plan.contains("Kept back: A price that is being agreed (Part 1, paragraph 3)"),
        "{plan}"
    );
}
