//! Every source → what came of it, several sources at once.
//!
//! Each source is opened, read and judged by itself, its pages are handed on as they are made, and nothing of it is kept
//! that is not asked for afterwards. So ten thousand papers need no more memory than ten. What is found is gathered in the
//! order of the sources: nothing depends on which of them was ready first.

use rayon::prelude::*;

use super::outcome::{ListedSource, ReadTitle, SourceOutcome};
use super::page_faults::Deduplicated;
use super::source::Source;
use crate::diagnostic::Findings;
use crate::template::{Listed, ListedMeeting};

/// What came of all sources, as far as anyone asks for it afterwards.
pub struct Gathered<T> {
    /// What the index says of every review that is sound.
    pub listed: Vec<Listed>,
    /// What it says of every meeting that is sound.
    pub meetings: Vec<ListedMeeting>,
    /// What was made of each source.
    pub made: Vec<T>,
    /// What sources allow themselves.
    pub allowed: Findings,
    /// The titles of the sources that have been read.
    pub titles: Vec<ReadTitle>,
}

impl<T: Send> Gathered<T> {
    /// Makes something of every source, and adds what is wrong to the findings.
    pub fn of(
        sources: &[&Source],
        findings: &mut Findings,
        faults: &mut Deduplicated,
        make: impl Fn(&Source) -> SourceOutcome<T> + Sync,
    ) -> Self {
        let outcomes: Vec<SourceOutcome<T>> =
            sources.par_iter().map(|source| make(source)).collect();
        let mut gathered = Self {
            listed: Vec::new(),
            meetings: Vec::new(),
            made: Vec::new(),
            allowed: Findings::new(),
            titles: Vec::new(),
        };
        for outcome in outcomes {
            findings.append(outcome.findings);
            faults.report(outcome.faults, findings);
            match outcome.listed {
                Some(ListedSource::Review(listed)) => gathered.listed.push(listed),
                Some(ListedSource::Meeting(listed)) => gathered.meetings.push(listed),
                None => {}
            }
            gathered.titles.extend(outcome.title);
            gathered.made.push(outcome.made);
            gathered.allowed.append(outcome.allowed);
        }
        gathered
    }
}
