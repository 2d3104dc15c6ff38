//! What a stranger can do without programming: add a row, change a word, change the look.
//!
//! Each story edits a copy of `templates` and `reviews` only as `templates/README.md` says, builds, and looks at the
//! page and at the PDF.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use walkdir::WalkDir;

use crate::support::judges;

const REVIEW: &str = "reviews/inclusion-in-schools/review.toml";
const PAGE: &str = "output/inclusion-in-schools/progress-update-2019-09.html";
const PDF: &str = "output/inclusion-in-schools/progress-update-2019-09.pdf";

/// The row that the guide tells the web team to add, and the line that it tells them to add it below.
const ROW: &str = r#"<tr><th scope="row">Cabinet Member</th><td>{{ recommendation.extra.cabinet_member | markdown(blank=council.blank) }}</td></tr>"#;
const ABOVE: &str = "paper.labels.responsibility";

/// How the line begins that the guide tells officers to add theirs below.
const BELOW: &str = "number = ";

/// A copy of the project's reviews and templates.
struct Stranger {
    folder: TempDir,
}

impl Stranger {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        for part in ["reviews", "templates"] {
            for entry in WalkDir::new(top().join(part)) {
                let entry = entry.expect("it can be read");
                let inside = entry.path().strip_prefix(top()).expect("it is inside");
                let target = folder.path().join(inside);
                match entry.file_type().is_dir() {
                    true => fs::create_dir_all(target).expect("a folder can be made"),
                    false => drop(fs::copy(entry.path(), target).expect("a copy")),
                }
            }
        }
        Stranger { folder }
    }

    /// Opens a file, and saves each of its lines as `edit` would have it.
    fn edit(&self, file: &str, mut edit: impl FnMut(&str) -> Vec<String>) -> &Self {
        let path = self.folder.path().join(file);
        let before = self.text(file);
        let lines: Vec<String> = before.lines().flat_map(&mut edit).collect();
        let after = lines.join("\n") + "\n";
        assert_ne!(before, after, "{file} was not changed");
        fs::write(path, after).expect("the file can be saved");
        self
    }

    /// Saves one line in place of another.
    #[track_caller]
    fn replace(&self, file: &str, line: &str, by: &str) -> &Self {
        self.edit(file, |each| {
            vec![if each == line { by } else { each }.to_owned()]
        })
    }

    #[track_caller]
    fn builds(&self) -> &Self {
        let run = Command::new(env!("CARGO_BIN_EXE_scrutineer"))
            .current_dir(&self.folder)
            .arg("build")
            .output()
            .expect("the command starts");
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success(), "{said}");
        self
    }

    fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
    }

    fn text(&self, file: &str) -> String {
        String::from_utf8(self.bytes(file)).expect("text")
    }

    /// What a tool of poppler's prints about the PDF; none where it is not installed, which has then been said.
    fn asked(&self, tool: &str, arguments: &[&str], after: &[&Path]) -> Option<String> {
        let pdf = self.folder.path().join(PDF);
        let files: Vec<&Path> = [pdf.as_path()].iter().chain(after).copied().collect();
        let output = judges::run(tool, arguments, &files)?;
        assert!(output.status.success(), "{tool} cannot read the PDF");
        Some(String::from_utf8(output.stdout).expect("text"))
    }

    /// The words of the PDF, in the order they are drawn.
    fn words_of_the_pdf(&self) -> Option<String> {
        self.asked("pdftotext", &["-raw"], &[Path::new("-")])
    }
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whom the stranger puts down for a recommendation.
fn member(number: usize) -> String {
    format!("Cabinet Member for Purpose {number}")
}

#[test]
fn a_row_is_added_to_every_recommendation() {
    let guide = fs::read_to_string(top().join("templates/README.md")).expect("the guide");
    assert!(guide.contains(ROW) && guide.contains(ABOVE));
    assert!(guide.contains("`number = …`") && guide.contains("\nextra.cabinet_member = "));

    let stranger = Stranger::new();
    stranger.edit("templates/progress-update.html", |line| {
        let row = line.contains(ABOVE).then(|| ROW.to_owned());
        [line.to_owned()].into_iter().chain(row).collect()
    });
    let mut recommendations = 0;
    stranger.edit(REVIEW, |line| {
        let mut lines = vec![line.to_owned()];
        if line.starts_with(BELOW) {
            recommendations += 1;
            lines.push(format!(
                "extra.cabinet_member = \"{}\"",
                member(recommendations)
            ));
        }
        lines
    });
    assert_eq!(recommendations, 19);
    stranger.builds();

    let page = stranger.text(PAGE);
    let label = r#"<th scope="row">Cabinet Member</th>"#;
    assert_eq!(page.matches(label).count(), 19);
    for number in 1..=19 {
        let row = format!("<tr>{label}<td><p>{}</p></td></tr>", member(number));
        assert_eq!(page.matches(&row).count(), 1, "{row}");
    }

    let Some(words) = stranger.words_of_the_pdf() else {
        return;
    };
    let rows: Vec<&str> = words
        .lines()
        .filter(|line| line.starts_with("Cabinet Member"))
        .collect();
    let expected: Vec<String> = (1..=19)
        .map(|number| format!("Cabinet Member {}", member(number)))
        .collect();
    assert_eq!(rows, expected);
}

#[test]
fn a_forgotten_recommendation_is_told() {
    let stranger = Stranger::new();
    stranger.edit("templates/progress-update.html", |line| {
        let row = line.contains(ABOVE).then(|| ROW.to_owned());
        [line.to_owned()].into_iter().chain(row).collect()
    });
    let run = Command::new(env!("CARGO_BIN_EXE_scrutineer"))
        .current_dir(&stranger.folder)
        .arg("check")
        .output()
        .expect("the command starts");
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert_eq!(run.status.code(), Some(1), "{said}");
    assert!(said.contains("there is no such field here"), "{said}");
    assert!(said.contains("templates/progress-update.html:29"), "{said}");
}

#[test]
fn a_row_can_be_printed_only_where_there_is_something_in_it() {
    let stranger = Stranger::new();
    stranger.edit("templates/progress-update.html", |line| {
        let row = format!("{{% if recommendation.extra.cabinet_member %}}{ROW}{{% endif %}}");
        let row = line.contains(ABOVE).then_some(row);
        [line.to_owned()].into_iter().chain(row).collect()
    });
    let mut added = false;
    stranger.edit(REVIEW, |line| {
        let first = line.starts_with(BELOW) && !added;
        added |= first;
        let row = first.then(|| format!("extra.cabinet_member = \"{}\"", member(1)));
        [line.to_owned()].into_iter().chain(row).collect()
    });
    let page = stranger.builds().text(PAGE);
    assert_eq!(page.matches("Cabinet Member for Purpose").count(), 1);
}

#[test]
fn another_label_is_printed_in_both() {
    let stranger = Stranger::new();
    stranger.replace(
        "templates/council.toml",
        "responsibility = \"Responsibility:\"",
        "responsibility = \"Lead Service:\"",
    );
    let page = stranger.builds().text(PAGE);
    assert_eq!(page.matches(">Lead Service:<").count(), 19);
    assert!(!page.contains("Responsibility:"));
    if let Some(words) = stranger.words_of_the_pdf() {
        assert_eq!(words.matches("Lead Service:").count(), 19);
        assert!(!words.contains("Responsibility:"));
    }
}

/// Builds before and after a line of `theme.toml` is changed: the style sheet must say the new value, and the PDF must
/// be another.
#[track_caller]
fn changes_both(line: &str, by: &str, property: &str) -> Stranger {
    let stranger = Stranger::new();
    let before = stranger.builds().bytes(PDF);
    assert!(!stranger.text("output/style.css").contains(property));
    stranger.replace("templates/theme.toml", line, by).builds();
    let style = stranger.text("output/style.css");
    assert!(style.contains(property), "{property} is not in\n{style}");
    assert_ne!(stranger.bytes(PDF), before, "the PDF is as it was");
    stranger
}

#[test]
fn another_colour_changes_both() {
    changes_both(
        "accent = \"#0f3d66\"",
        "accent = \"#7a1f3d\"",
        "--h1-colour: #7a1f3d;",
    );
}

#[test]
fn another_size_of_text_changes_both() {
    changes_both("size = \"12pt\"", "size = \"14pt\"", "--text-size: 14pt;");
}

#[test]
fn another_size_of_page_changes_both() {
    let stranger = changes_both(
        "width = \"210mm\"",
        "width = \"8.5in\"",
        "--page-width: 612pt;",
    );
    if let Some(facts) = stranger.asked("pdfinfo", &[], &[]) {
        let facts = facts.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(facts.contains("Page size: 612 x 841.89 pts"), "{facts}");
    }
}
