//! What other programs report about every paper: veraPDF, qpdf and pdftotext.

use std::path::{Path, PathBuf};

use crate::pdf::build::papers;
use crate::support::judges;
use crate::support::tagged::{TaggedPdf, words_of};

/// The papers as files, for tools that read files.
struct PaperFiles {
    folder: tempfile::TempDir,
    files: Vec<(String, PathBuf)>,
}

impl PaperFiles {
    fn of_all_papers() -> PaperFiles {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let papers = papers().into_iter().enumerate();
        let files = papers.map(|(number, paper)| {
            let path = folder.path().join(format!("{number}.pdf"));
            std::fs::write(&path, paper.pdf).expect("a paper can be written");
            (paper.name, path)
        });
        let files = files.collect();
        PaperFiles { folder, files }
    }

    /// A tool names files by number. Here a person gets the names of the papers.
    fn with_names(&self, said: &[u8]) -> String {
        let mut said = String::from_utf8_lossy(said).into_owned();
        // From the last to the first, or 1.pdf would be found in 11.pdf.
        for (name, path) in self.files.iter().rev() {
            said = said.replace(&path.display().to_string(), name);
        }
        said.replace(&self.folder.path().display().to_string(), "")
    }
}

#[test]
fn vera_pdf_passes_every_paper_for_both_standards() {
    let papers = PaperFiles::of_all_papers();
    let files: Vec<&Path> = papers
        .files
        .iter()
        .map(|(_, path)| path.as_path())
        .collect();
    if let Some(run) = judges::verapdf(&files) {
        let said = papers.with_names(&run.stdout);
        assert!(
            run.status.success(),
            "{said}\n{}",
            String::from_utf8_lossy(&run.stderr)
        );
        assert_eq!(
            said.matches("PASS ").count(),
            2 * files.len(),
            "not every paper was judged twice:\n{said}"
        );
    }
}

#[test]
fn qpdf_finds_every_paper_sound() {
    for (name, path) in &PaperFiles::of_all_papers().files {
        let Some(run) = judges::run("qpdf", &["--check"], &[path]) else {
            return;
        };
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success(), "{name}: {said}");
    }
}

#[test]
fn pdftotext_finds_the_words_of_every_page() {
    for (name, path) in &PaperFiles::of_all_papers().files {
        let Some(run) = judges::run(
            "pdftotext",
            &["-raw", "-enc", "UTF-8"],
            &[path, Path::new("-")],
        ) else {
            return;
        };
        assert!(
            run.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&run.stderr)
        );
        let text = String::from_utf8(run.stdout).expect("pdftotext writes UTF-8");
        let pdf = TaggedPdf::read(&std::fs::read(path).expect("the paper is there"));
        for (number, (page, drawn)) in text
            .split('\u{c}')
            .zip((0..pdf.pages.len()).map(|page| pdf.drawn_words(page)))
            .enumerate()
        {
            if let Err(fault) = same_words(&drawn, page) {
                panic!("{name}, page {}: {fault}", number + 1);
            }
        }
        assert_eq!(
            text.matches('\u{c}').count(),
            pdf.pages.len(),
            "{name}: pdftotext counts other pages"
        );
    }
}

/// Whether a page's extracted text is these words. A word may be broken over lines, as long addresses are.
fn same_words(drawn: &[String], page: &str) -> Result<(), String> {
    let lines = page.lines().map(words_of).filter(|line| !line.is_empty());
    let pieces = lines.flat_map(|line| {
        let last = line.len() - 1;
        line.into_iter()
            .enumerate()
            .map(move |(place, piece)| (piece, place == last))
    });
    let mut pieces = pieces.peekable();
    for word in drawn {
        let mut found = String::new();
        for (piece, ends_line) in pieces.by_ref() {
            found.push_str(&piece);
            if found.len() >= word.len() || !ends_line {
                break;
            }
        }
        if found != *word {
            return Err(format!("“{word}” is drawn, “{found}” is extracted"));
        }
    }
    pieces.next().map_or(Ok(()), |(piece, _)| {
        Err(format!("“{piece}” is extracted and belongs to no sequence"))
    })
}
