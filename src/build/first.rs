//! Some sources → their papers, before those of all others.
//!
//! Somebody waits for these. What is made of all sources together comes later, with a build of everything, for which these
//! are made already.

use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;

use super::apart;
use super::cache::Cache;
use super::failure::Failure;
use super::gather::Gathered;
use super::memory::BuildMemory;
use super::page_faults::Deduplicated;
use super::paper_maker::PaperMaker;
use super::read_inputs;
use super::settings::Settings;
use super::source::Source;
use super::source_papers::SourcePapers;
use crate::diagnostic::Findings;

/// What was made first.
#[derive(Debug)]
pub struct FirstBuilt {
    /// Everything that is wrong with it, or worth a look.
    pub findings: Findings,
    /// How many files are new or changed.
    pub changed: usize,
}

/// Makes the papers of the reviews and meetings with these names, and the style sheet.
///
/// # Errors
///
/// When a file cannot be written, or a PDF cannot be made.
pub fn build_first(
    settings: &Settings<'_>,
    memory: &mut BuildMemory,
    is_wanted: &dyn Fn(&str) -> bool,
) -> Result<FirstBuilt, Failure> {
    let folders = settings.folders;
    apart::apart(settings.output, folders).map_err(Failure::OverInputs)?;
    let inputs = read_inputs(settings);
    let withholding = inputs.withholding();
    let mut cache = Cache::open(settings, &inputs, memory.take());
    cache.expect_no_change();
    let staging = memory.staging(settings.output);
    let project = memory.project(inputs);
    let mut findings = Findings::new();
    let sources = Source::all(folders, &withholding, &mut Findings::new());
    let wanted = sources.iter().filter(|source| is_wanted(source.name()));
    let wanted: Vec<&Source> = wanted.collect();
    let typesetters = OnceLock::new();
    let maker = PaperMaker {
        cache: &cache,
        project: &project,
        typesetters: &typesetters,
        staging: &staging,
        date: settings.date,
        strictness: settings.strictness,
        is_interrupted: &|| false,
        is_stopped: AtomicBool::new(false),
    };
    let mut faults = Deduplicated::default();
    let gathered = Gathered::of(&wanted, &mut findings, &mut faults, |source| {
        maker.make(&source.open(&folders.files))
    });
    let made = gathered
        .made
        .into_iter()
        .collect::<Result<Vec<SourcePapers>, _>>()?;
    if let Ok(project) = &project.get().0 {
        staging.write("style.css", project.style_sheet().as_bytes())?;
    }
    let known = cache.into_known(made);
    let changed = staging.publish(Vec::new(), true)?.changed;
    memory.keep(known);
    Ok(FirstBuilt { findings, changed })
}
