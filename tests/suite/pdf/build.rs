//! Runs the real command over both councils and keeps what it published, once for all tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use scrutineer::diagnostic::{Findings, human};
use scrutineer::files::Files;
use scrutineer::theme::{self, Theme};

use crate::support::files::{files, top};
use crate::support::program::{program, run};

/// A council: its folders of reviews and templates, from the project's root.
pub struct Council {
    pub name: &'static str,
    reviews: &'static str,
    templates: &'static str,
    /// The look, by the name of its file among the templates, or by its path.
    pub theme: &'static str,
}

/// The real papers in every look that comes with the program, and those of an invented council, which uses everything
/// that the real ones do not use.
pub const COUNCILS: [Council; 5] = [
    Council {
        name: "the samples",
        reviews: "reviews",
        templates: "templates",
        theme: "theme.toml",
    },
    Council {
        name: "the samples in large print",
        reviews: "reviews",
        templates: "templates",
        theme: "theme-large-print.toml",
    },
    Council {
        name: "the samples, plain",
        reviews: "reviews",
        templates: "templates",
        theme: "theme-plain.toml",
    },
    Council {
        name: "the second council",
        reviews: "tests/cases/second-council/reviews",
        templates: "tests/cases/second-council",
        theme: "theme.toml",
    },
    Council {
        name: "the second council in large print",
        reviews: "tests/cases/second-council/reviews",
        templates: "tests/cases/second-council",
        theme: "templates/theme-large-print.toml",
    },
];

impl Council {
    /// Its look, as the program reads it.
    pub fn theme(&self) -> Theme {
        let folder = match self.theme.contains('/') {
            true => top().to_path_buf(),
            false => top().join(self.templates),
        };
        let mut findings = Findings::new();
        let theme = theme::read(&Files::on_disk(), &folder.join(self.theme), &mut findings);
        theme.unwrap_or_else(|| panic!("{}", human(&findings, false)))
    }
}

/// Every file published, by its path below the output folder.
pub type PublishedFiles = BTreeMap<String, Vec<u8>>;

/// Publishes a council's papers into a new folder. If that fails, returns everything the command printed.
pub fn build(council: &Council) -> Result<PublishedFiles, String> {
    let output = tempfile::tempdir().expect("a temporary folder can be made");
    let reviews = [
        "--reviews",
        council.reviews,
        "--templates",
        council.templates,
    ];
    let mut command = program(&["build", "--theme", council.theme]);
    let run = run(command.args(reviews).arg("--output").arg(output.path()));
    match run.exit_code {
        Some(0) => Ok(published_in(output.path())),
        code => Err(format!(
            "building {} ends with {code:?}:\n{}",
            council.name, run.said
        )),
    }
}

fn published_in(folder: &Path) -> PublishedFiles {
    let read = |file: PathBuf| {
        let bytes = std::fs::read(folder.join(&file)).expect("a published file can be read");
        (file.to_string_lossy().into_owned(), bytes)
    };
    files(folder).into_iter().map(read).collect()
}

/// What each council published, in the order of [`COUNCILS`]. Panics when it could not be built.
pub fn published() -> &'static [PublishedFiles] {
    static PUBLISHED: OnceLock<Result<Vec<PublishedFiles>, String>> = OnceLock::new();
    let built = PUBLISHED.get_or_init(|| COUNCILS.iter().map(build).collect());
    built.as_ref().unwrap_or_else(|said| panic!("{said}"))
}

/// A PDF and the HTML page made from the same template.
pub struct Paper {
    /// The name of its council.
    pub council: &'static str,
    /// The council and the path, for messages: `the samples: inclusion-in-schools/cabinet-decision.pdf`.
    pub name: String,
    pub pdf: &'static [u8],
    pub html: &'static str,
}

/// Every paper of both councils, but for those beside their papers in large print: they are the same as the papers that
/// are published in that look alone. Panics when a council has none, or a PDF has no page next to it.
pub fn papers() -> Vec<Paper> {
    COUNCILS
        .iter()
        .zip(published())
        .flat_map(|(council, files)| papers_of(council, files))
        .collect()
}

/// Whether a PDF is that of a review's paper, under another name in the folder of a meeting.
fn is_copy(path: &str, files: &PublishedFiles) -> bool {
    let is_of_meeting = path.starts_with("meetings");
    let same = |(other, pdf): (&String, &Vec<u8>)| other != path && Some(pdf) == files.get(path);
    is_of_meeting && files.iter().any(same)
}

fn papers_of(council: &Council, files: &'static PublishedFiles) -> Vec<Paper> {
    let pdfs = files
        .iter()
        .filter(|(path, _)| !is_copy(path, files))
        .filter(|(path, _)| !path.ends_with("-large-print.pdf"))
        .filter_map(|(path, pdf)| Some((path.strip_suffix(".pdf")?, pdf)));
    let papers: Vec<Paper> = pdfs
        .map(|(path, pdf)| {
            let name = format!("{}: {path}.pdf", council.name);
            let html = files
                .get(&format!("{path}.html"))
                .unwrap_or_else(|| panic!("{name} has no HTML next to it"));
            Paper {
                council: council.name,
                name,
                pdf,
                html: std::str::from_utf8(html).expect("HTML is UTF-8"),
            }
        })
        .collect();
    assert!(
        !papers.is_empty(),
        "{} published no PDF, only {:?}",
        council.name,
        files.keys()
    );
    papers
}
