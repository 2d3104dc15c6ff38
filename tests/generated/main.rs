//! Random documents, typeset and judged: what is true of our samples must be true of any paper.
//!
//! `cargo test` makes a few. `GENERATED=1000 cargo test --release --test generated` makes a thousand.
//! As many packs and meetings are made with it.
//! If a document fails, the message gives its seed. It is saved as HTML and PDF in cargo's folder for tests.
//! `GENERATED_SEED=17` makes and judges only that one, and always saves it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use scrutineer::account;
use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document;
use scrutineer::pdf::{Pictures, Typesetter};
use scrutineer::project::{Folders, Look};
use scrutineer::theme::Theme;

use support::expected::Expected;
use support::tagged::TaggedPdf;
use support::{judges, layout_rules, reading_rules};

mod agenda;
mod blocks;
mod contents;
mod figures;
mod meetings;
mod pack;
mod paper;
mod spoilt;
#[allow(dead_code, reason = "not everything that the suite needs is used here")]
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod words;

/// How many documents are made by default.
const SAMPLE: u64 = 12;

/// A theme with its fonts, opened.
fn open(theme: &str) -> Look {
    let folders = Folders::of(Path::new(env!("CARGO_MANIFEST_DIR"))).with_theme(theme);
    let mut findings = Findings::new();
    let look = Look::read(&folders, &mut findings);
    look.unwrap_or_else(|| panic!("{}", human(&findings, false)))
}

/// The looks that documents are typeset in, in turn.
fn looks() -> [Look; 3] {
    ["theme.toml", "theme-large-print.toml", "theme-plain.toml"].map(open)
}

/// The typesetters, one for each look.
fn typesetters(looks: &[Look; 3]) -> [Typesetter<'_>; 3] {
    looks
        .each_ref()
        .map(|look| Typesetter::new(&look.theme, &look.family))
}

/// The look for the document of a seed: mostly the default.
fn look_of<T>(seed: u64, looks: &[T; 3]) -> &T {
    &looks[[0, 0, 1, 0, 2][(seed % 5) as usize]]
}

/// A document made, and what is wrong with it.
struct Made {
    seed: u64,
    html: String,
    pdf: Vec<u8>,
    faults: Vec<String>,
    pages: usize,
    tables: usize,
}

/// Makes the paper of a seed.
fn make(seed: u64, looks: &[Look; 3], typesetters: &[Typesetter<'_>; 3]) -> Made {
    make_of(paper::page(seed), seed, looks, typesetters)
}

fn make_of(html: String, seed: u64, looks: &[Look; 3], typesetters: &[Typesetter<'_>; 3]) -> Made {
    let look = look_of(seed, looks);
    let typesetter = look_of(seed, typesetters);
    let mut made = Made {
        seed,
        html,
        pdf: Vec::new(),
        faults: Vec::new(),
        pages: 0,
        tables: 0,
    };
    let file = SourceFile::new(format!("{seed}.html"), made.html.clone());
    let mut findings = Findings::new();
    let shown = |character| look.family.shows(character);
    let no_files = |_: &str| Err("these pages draw their pictures themselves".to_owned());
    let document = document::read(&Arc::clone(&file), &shown, &no_files, &mut findings);
    let Some(document) = document else {
        made.faults.push(human(&findings, false));
        return made;
    };
    let pictures = match Pictures::open(&document, &look.family) {
        Ok(pictures) => pictures,
        Err(faults) => {
            let faults = faults.into_iter().map(|fault| fault.message);
            made.faults.extend(faults);
            return made;
        }
    };
    match typesetter.typeset(&document, &pictures, None) {
        Ok(set) => {
            let accounts = [
                account::of_page(&file, &document),
                account::of_pdf(&file.name, &document, &set.said),
            ];
            let lost = accounts.iter().flatten();
            made.faults
                .extend(lost.map(|fault| fault.message().to_owned()));
            let fresh = Typesetter::new(&look.theme, &look.family);
            if seed.is_multiple_of(10)
                && fresh.typeset(&document, &pictures, None) != Ok(set.clone())
            {
                made.faults
                    .push("what was set before makes a difference".to_owned());
            }
            made.pdf = set.bytes;
        }
        Err(fault) => {
            made.faults.push(format!("it cannot be typeset: {fault:?}"));
            return made;
        }
    }
    let pdf = TaggedPdf::read(&made.pdf);
    made.pages = pdf.pages.len();
    made.tables = pdf.with_role("Table").count();
    made.faults.extend(reading_rules::faults(&pdf));
    made.faults
        .extend(reading_rules::differences(&pdf, &Expected::of(&made.html)));
    made.faults.extend(layout_rules::faults(&pdf, &look.theme));
    made
}

/// Makes documents on all cores.
fn make_all(seeds: std::ops::Range<u64>) -> Vec<Made> {
    let next = AtomicU64::new(seeds.start);
    let work = || {
        let looks = looks();
        let typesetters = typesetters(&looks);
        let mut made = Vec::new();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return made;
            }
            made.push(make(seed, &looks, &typesetters));
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut made: Vec<Made> = thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let made = threads
            .into_iter()
            .map(|thread| thread.join().expect("no document stops its maker"));
        made.flatten().collect()
    });
    made.sort_by_key(|made| made.seed);
    made
}

/// Saves a document where a person can look at it, and returns the place.
fn leave(made: &Made) -> String {
    let stem = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("generated-{}", made.seed));
    let (html, pdf) = (stem.with_extension("html"), stem.with_extension("pdf"));
    std::fs::write(&html, &made.html).expect("the page can be written");
    std::fs::write(&pdf, &made.pdf).expect("the PDF can be written");
    format!("{} and .pdf", html.display())
}

fn asked_for(variable: &str) -> Option<u64> {
    let value = std::env::var(variable).ok()?;
    Some(
        value
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is ‘{value}’, which is no number")),
    )
}

#[test]
fn random_documents_keep_every_rule() {
    let seeds = match asked_for("GENERATED_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..asked_for("GENERATED").unwrap_or(SAMPLE),
    };
    let alone = seeds.end - seeds.start == 1;
    let made = make_all(seeds);
    let mut said = Vec::new();
    for made in &made {
        if alone {
            println!("left at {}", leave(made));
        }
        if !made.faults.is_empty() {
            let faults: Vec<&str> = made.faults.iter().take(40).map(String::as_str).collect();
            let (seed, count) = (made.seed, made.faults.len());
            said.push(format!(
                "seed {seed}, {count} faults ({}):\n  {}",
                leave(made),
                faults.join("\n  ")
            ));
        }
    }
    let pages: usize = made.iter().map(|made| made.pages).sum();
    let tables: usize = made.iter().map(|made| made.tables).sum();
    println!(
        "{} documents, {pages} pages, {tables} tables, {} documents at fault",
        made.len(),
        said.len()
    );
    assert!(said.is_empty(), "{}", said.join("\n"));
    // veraPDF takes longer than all the rest. It judges only in CI, or if `GENERATED` is set.
    if std::env::var_os("CI").is_some() || asked_for("GENERATED").is_some() {
        vera_pdf_passes(&made);
    }
}

/// Starts veraPDF once for all documents.
fn vera_pdf_passes(made: &[Made]) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let files: Vec<PathBuf> = made
        .iter()
        .map(|made| {
            let path = folder.path().join(format!("seed-{}.pdf", made.seed));
            std::fs::write(&path, &made.pdf).expect("the PDF can be written");
            path
        })
        .collect();
    vera_pdf_passes_files(&files);
}

/// Starts veraPDF once for all files.
fn vera_pdf_passes_files(files: &[PathBuf]) {
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    if let Some(run) = judges::verapdf(&files) {
        let said = String::from_utf8_lossy(&run.stdout);
        let failed: Vec<&str> = said
            .lines()
            .filter(|line| !line.starts_with("PASS "))
            .take(40)
            .collect();
        assert!(
            run.status.success(),
            "{}\n{}",
            failed.join("\n"),
            String::from_utf8_lossy(&run.stderr)
        );
        assert_eq!(
            said.matches("PASS ").count(),
            2 * files.len(),
            "not every document was judged twice"
        );
    }
}

#[test]
fn the_same_seed_makes_the_same_document() {
    assert_eq!(paper::page(5), paper::page(5));
    assert_ne!(paper::page(5), paper::page(6));
    let looks = looks();
    assert!(
        make(5, &looks, &typesetters(&looks)).pdf == make(5, &looks, &typesetters(&looks)).pdf,
        "two makings gave other bytes"
    );
}

#[test]
fn every_rule_finds_what_it_looks_for() {
    let looks = looks();
    let documents: Vec<(TaggedPdf, Theme)> = (0..4)
        .map(|seed| {
            (
                TaggedPdf::read(&make(seed, &looks, &typesetters(&looks)).pdf),
                look_of(seed, &looks).theme.clone(),
            )
        })
        .collect();
    let unnoticed = spoilt::unnoticed(&documents);
    assert!(unnoticed.is_empty(), "{}", unnoticed.join("\n"));
}
