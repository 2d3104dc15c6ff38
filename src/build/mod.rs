//! Sources → papers in the output folder, all of them or none.
//!
//! ```text
//! project ─┐
//! source ──┴► model ─► check          every source, several at once
//!                └───► CheckedPage ─► PaperFormat (HTML, PDF) ─► staged ─► published
//! cache: what was made of the same before is not made again
//! ```
//!
//! A source is what papers are made of together: a review is one, a meeting is another. What is made of all of them, such as
//! the index, is `together`. [`build`] publishes, [`check`] only looks for mistakes, [`typeset`] makes a PDF of any page.
//! None of them knows the command line: what they need comes as plain values, and a caller who wants to follow the work
//! gives a function to call.

mod annual_reports;
mod apart;
mod cache;
mod check;
mod checked_page;
mod council_findings;
mod editions;
mod failure;
mod first;
mod gather;
mod large_print;
mod left_over;
mod linked;
mod long_classification;
mod meeting;
mod memory;
mod outcome;
mod own_languages;
mod page_faults;
mod paper_format;
mod paper_maker;
mod review_pages;
mod same_title;
mod settings;
mod single_page;
mod site_files;
mod source;
mod together;
mod translated;
mod typesetters;
mod wide_tables;

use std::sync::OnceLock;

use crate::diagnostic::Findings;
use crate::output::MANIFEST;
use crate::project::Inputs;

use cache::{Cache, SourcePapers};
use gather::Gathered;
use page_faults::Deduplicated;
use paper_maker::PaperMaker;
use source::Source;
use typesetters::Typesetters;

pub use apart::OutputOverInputs;
pub use check::{Publishable, UnknownReview, check};
pub use checked_page::CheckedPage;
pub use failure::Failure;
pub use first::{FirstBuilt, build_first};
pub use memory::BuildMemory;
pub use page_faults::PageFaults;
pub use settings::{BuildProgress, Settings, Strictness};
pub use single_page::{Page, typeset};

/// What identifies this version of the program: its name, and what it was compiled from.
const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("SCRUTINEER_SOURCES"));

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildSummary {
    /// How many papers there are.
    pub papers: usize,
    /// How many reviews they are of.
    pub reviews: usize,
    /// How many meetings they are of.
    pub meetings: usize,
    /// How many files are new or changed.
    pub changed: usize,
    /// Files in the output that an earlier build made and nothing makes any more, by their paths.
    pub left_over: Vec<String>,
}

/// Makes every paper that is not there as it should be, and publishes them if nothing is wrong with any. Everything that is
/// wrong, or worth a look, is added to the findings; if that stops the build, nothing is published and the output is as it
/// was.
///
/// # Errors
///
/// When a file cannot be written, or a PDF cannot be made. The output is as it was then, too.
pub fn build(
    settings: &Settings<'_>,
    findings: &mut Findings,
) -> Result<Option<BuildSummary>, Failure> {
    build_again(settings, &mut BuildMemory::none(), findings)
}

/// The same, by a process that remembers what it made before.
///
/// # Errors
///
/// As for [`build`].
pub fn build_again(
    settings: &Settings<'_>,
    memory: &mut BuildMemory,
    findings: &mut Findings,
) -> Result<Option<BuildSummary>, Failure> {
    let folders = settings.folders;
    apart::apart(settings.output, folders).map_err(Failure::OverInputs)?;
    let inputs = read_inputs(settings);
    let mut cache = Cache::open(settings, &inputs, memory.take());
    let staging = memory.staging(settings.output);
    let project = memory.project(inputs);
    let sources = Source::all(folders, findings);
    let mut faults = Deduplicated::default();
    settings.report(BuildProgress::Begun(sources.len()));
    let typesetters = OnceLock::new();
    let (mut listed, mut listed_meetings, mut made) = (Vec::new(), Vec::new(), Vec::new());
    // Those that read others come after them, so that it is known whether these have changed.
    for reads_others in [false, true] {
        let wave = sources.iter();
        let wave = wave.filter(|source| source.reads_others() == reads_others);
        let maker = PaperMaker {
            cache: &cache,
            project: &project,
            typesetters: &typesetters,
            staging: &staging,
            date: settings.date,
            strictness: settings.strictness,
            is_interrupted: settings.is_interrupted,
            is_stopped: settings.strictness.stops(findings).into(),
        };
        let wave: Vec<&Source> = wave.collect();
        let gathered = Gathered::of(&wave, findings, &mut faults, |source| {
            let outcome = maker.make(&source.open(&folders.files));
            settings.report(BuildProgress::Made);
            outcome
        });
        listed.extend(gathered.listed);
        listed_meetings.extend(gathered.meetings);
        let papers = gathered.made.into_iter();
        let papers = papers.collect::<Result<Vec<SourcePapers>, _>>()?;
        cache.add(&papers);
        made.extend(papers);
    }
    settings.report(BuildProgress::Ended);
    if (settings.is_interrupted)() {
        let known = cache.into_known(made);
        staging.publish()?;
        memory.keep(known);
        return Ok(None);
    }
    let (reviews, meetings) = (listed.len(), listed_meetings.len());
    let papers = made.iter().map(|papers| papers.number).sum();
    let left_over = cache.left_over(&sources, &made);
    let published = |changed| BuildSummary {
        papers,
        reviews,
        meetings,
        changed,
        left_over: left_over.keys().cloned().collect(),
    };
    if staging.is_empty()
        && let Some(found) = cache.recall_together()
    {
        findings.append(found);
        staging.tidy();
        let is_stopped = settings.strictness.stops(findings);
        let summary = published(0);
        memory.keep(cache.into_known(made));
        return Ok((!is_stopped).then_some(summary));
    }
    let (understood, of_project) = project.get();
    findings.append(of_project.clone());
    let project = match understood {
        Ok(project) => project,
        Err(incomplete) => {
            incomplete.read_reviews(folders, findings);
            memory.keep(cache.into_known(Vec::new()));
            return Ok(None);
        }
    };
    let mut page_faults = PageFaults::default();
    let typesetters = project.council.annual_report.as_ref().map(|_| {
        // A council without annual reports waits for no fonts here.
        typesetters.get_or_init(|| Typesetters::of(project))
    });
    let date = settings.date;
    let annual = annual_reports::make(project, &listed, typesetters, date, &mut page_faults)?;
    let listed = (
        listed.as_slice(),
        listed_meetings.as_slice(),
        annual.listed.as_slice(),
    );
    let index = together::indices(project, listed, &mut page_faults);
    if !page_faults.is_empty() {
        cache.leave_out_together();
    }
    faults.report(page_faults, findings);
    let index = match settings.strictness {
        Strictness::Nothing => Some(index.unwrap_or_default()),
        Strictness::Errors | Strictness::Warnings => {
            index.filter(|_| !settings.strictness.stops(findings))
        }
    };
    let Some(index) = index else {
        return Ok(None);
    };
    let ids = sources.iter().filter_map(Source::review);
    let is_there =
        |id: &&str| settings.strictness != Strictness::Nothing || site_files::are_of(id, &staging);
    let ids: Vec<&str> = ids.filter(is_there).collect();
    let mut more = annual.files;
    more.extend(site_files::of_all(project, &ids, &staging)?);
    let files = together::write(project, (index, more), &made, &staging)?;
    let mut is_noted = false;
    let summary = published(0);
    let mut known = None;
    if let Some(manifest) = cache.into_manifest(made, files, of_project) {
        let manifest = manifest.with_left_over(left_over);
        let (file, bytes) = (settings.output.join(MANIFEST), manifest.to_bytes());
        is_noted = !std::fs::read(file).is_ok_and(|before| before == bytes);
        staging.write(MANIFEST, &bytes)?;
        known = Some(manifest);
    }
    // The manifest is not a file that anyone asked for.
    let changed = staging.publish()?.saturating_sub(is_noted.into());
    memory.keep(known);
    Ok(Some(BuildSummary { changed, ..summary }))
}

/// Reads what papers are made of besides the reviews.
fn read_inputs(settings: &Settings<'_>) -> Inputs {
    let stamp = format!("{PROGRAM} {:?} {}", settings.date, settings.is_draft);
    Inputs::read(settings.folders, &stamp).for_drafts(settings.is_draft)
}
