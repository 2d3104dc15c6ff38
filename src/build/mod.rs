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

mod annual_counts;
mod annual_reports;
mod apart;
mod as_published;
mod cache;
mod carried;
mod check;
mod checked_page;
mod circulation;
mod council_findings;
mod editions;
mod failure;
mod first;
mod former_names;
mod gather;
mod large_print;
mod left_over;
mod linked;
mod long_classification;
mod meeting;
mod memory;
mod moved_pages;
mod outcome;
mod own_languages;
mod own_marks;
mod page_faults;
mod paper_format;
mod paper_maker;
mod review_pages;
mod same_title;
mod settings;
mod single_page;
mod site_files;
mod source;
mod source_papers;
mod summary;
mod together;
mod translated;
mod typesetters;
mod wide_tables;

use std::sync::OnceLock;

use crate::diagnostic::Findings;
use crate::files::Files;
use crate::output::{MANIFEST, Publication};
use crate::project::Inputs;

use annual_reports::AnnualReports;
use cache::Cache;
use gather::Gathered;
use left_over::LeftOver;
use page_faults::Deduplicated;
use paper_maker::PaperMaker;
use source::Source;
use source_papers::SourcePapers;
use typesetters::Typesetters;

pub use apart::OutputOverInputs;
pub use check::{Publishable, UnknownReview, check};
pub use checked_page::CheckedPage;
pub use circulation::OtherReaders;
pub use failure::Failure;
pub use first::{FirstBuilt, build_first};
pub use memory::BuildMemory;
pub use page_faults::PageFaults;
pub use settings::{BuildProgress, Settings, Strictness};
pub use single_page::{Page, typeset};
pub use summary::BuildSummary;

pub use crate::meetings::MEETINGS;
/// Removes what this process has not published yet, when a signal is about to end it.
pub use crate::output::remove_staging_folders;

/// What identifies this version of the program: its name, and what it was compiled from.
const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("SCRUTINEER_SOURCES"));

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
    if let Some(readers) = circulation::other_readers(settings.output, settings.marking)? {
        return Err(Failure::OtherReaders(readers));
    }
    let inputs = read_inputs(settings);
    let withholding = inputs.withholding();
    let remembered = memory.take();
    // What was made before is read from the output while the reviews are looked for.
    let (mut cache, sources) = rayon::join(
        || Cache::open(settings, &inputs, remembered),
        || Source::all(folders, &withholding, findings),
    );
    let staging = memory.staging(settings.output);
    let project = memory.project(inputs);
    let mut faults = Deduplicated::default();
    settings.report(BuildProgress::Begun(sources.len()));
    let typesetters = OnceLock::new();
    let (mut listed, mut listed_meetings, mut made) = (Vec::new(), Vec::new(), Vec::new());
    let ids: Vec<&str> = sources.iter().filter_map(Source::review).collect();
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
        // Two pages at one address could not be written, and this says why.
        let conflicts = former_names::conflicts(&listed, &ids, &folders.reviews);
        if !conflicts.is_empty() {
            findings.extend(conflicts);
            return Ok(None);
        }
        listed_meetings.extend(gathered.meetings);
        let papers = gathered.made.into_iter();
        let papers = papers.collect::<Result<Vec<SourcePapers>, _>>()?;
        cache.add(&papers);
        made.extend(papers);
    }
    settings.report(BuildProgress::Ended);
    if (settings.is_interrupted)() {
        let known = cache.into_known(made);
        staging.publish(Vec::new(), settings.is_in_place)?;
        memory.keep(known);
        return Ok(None);
    }
    let (reviews, meetings) = (listed.len(), listed_meetings.len());
    let papers: usize = made.iter().map(|papers| papers.number).sum();
    // What is made of all sources together is not known yet.
    let left_over = cache.left_over(&sources, &made, None);
    let published = |together, left_over: LeftOver, publication: Publication| BuildSummary {
        papers: papers + together,
        reviews,
        meetings,
        changed: publication.changed,
        withdrawn: left_over.withdrawn,
        left_over: left_over.changed.into_keys().collect(),
        piecemeal: publication.piecemeal,
    };
    if left_over.withdrawn.is_empty()
        && staging.is_empty()
        && let Some((together, found)) = cache.recall_together()
    {
        findings.append(found);
        staging.tidy();
        let is_stopped = settings.strictness.stops(findings);
        memory.keep(cache.into_known(made));
        return Ok((!is_stopped).then(|| published(together, left_over, Publication::default())));
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
    let annual = match &project.council.annual_report {
        // A council without annual reports waits for no fonts here.
        None => AnnualReports::default(),
        Some(_) => {
            let typesetters = typesetters.get_or_init(|| Typesetters::of(project));
            let (listed, date) = (&listed, settings.date);
            annual_reports::make(project, listed, typesetters, date, &mut page_faults)?
        }
    };
    let reports = annual.listed.len();
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
    more.extend(circulation::mark(settings.marking, &project.council));
    let pages = index.iter().map(|(name, _)| name.clone());
    let pages = pages.chain(annual.listed.iter().map(|one| one.page().to_owned()));
    more.extend(site_files::of_all(
        project,
        (&ids, &listed_meetings),
        pages,
        &staging,
    )?);
    let files = together::write(project, (index, more), &made, &staging)?;
    let left_over = cache.left_over(&sources, &made, Some(&files));
    let mut is_noted = false;
    let mut known = None;
    if let Some(manifest) = cache.into_manifest(made, (reports, files), of_project) {
        let manifest = manifest.with_left_over(left_over.changed.clone());
        let (file, bytes) = (settings.output.join(MANIFEST), manifest.to_bytes());
        is_noted = !Files::on_disk()
            .read(&file, bytes.len() as u64)
            .is_ok_and(|before| before == bytes);
        staging.write(MANIFEST, &bytes)?;
        known = Some(manifest);
    }
    // The manifest is not a file that anyone asked for.
    let is_in_place = settings.is_in_place || project.council.is_in_place;
    let publication = staging.publish(left_over.paths(), is_in_place)?;
    if let Some(known) = known.as_ref().filter(|_| !memory.is_private()) {
        // Without them the next build makes everything again, which is no fault of this one.
        let _ = known.notes().write(settings.output);
    }
    memory.keep(known);
    let changed = publication.changed.saturating_sub(is_noted.into());
    let publication = Publication {
        changed,
        ..publication
    };
    Ok(Some(published(reports, left_over, publication)))
}

/// Reads what papers are made of besides the reviews.
fn read_inputs(settings: &Settings<'_>) -> Inputs {
    let marking = settings.marking;
    let stamp = format!("{PROGRAM} {:?} {marking:?}", settings.date);
    Inputs::read(settings.folders, &stamp).marked(marking)
}
