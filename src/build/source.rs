//! What papers are made of together, and how.
//!
//! A source has an id, which its papers' folder and its entry in the manifest are named after, and texts, and it may read
//! other sources. A review is one, and a meeting is another, which reads the reviews that it names. Whoever adds a kind of source is led by the compiler to everything that it needs.

use std::sync::Arc;

use jiff::civil::Date;

use super::checked_page::CheckedPage;
use super::editions::{self, Edition};
use super::meeting::{MeetingSource, OpenMeeting, Shelf};
use super::outcome::{ListedSource, PaperPlace, ReadTitle, SourceOutcome};
use super::own_languages::{self, own_languages};
use super::page_faults::PageFaults;
use super::site_files;
use super::translated;
use crate::check;
use crate::council::Council;
use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::files::{Digest, Files};
use crate::meetings::{self, MeetingFile};
use crate::model::{Passage, Review, ReviewKey, Spot};
use crate::output::{CurrentInputs, Reads};
use crate::project::{Folders, Project};
use crate::reviews::{self, Folder, OpenedReview, ReviewPlaces, Withholding};
use crate::template::MadeFiles;

/// A source, not yet opened.
pub enum Source {
    /// The folder of a review.
    Review(Folder),
    /// The file of a meeting.
    Meeting(MeetingSource),
}

/// A source whose texts have been read.
pub enum OpenSource {
    /// A review: its action plan, its decision and its updates.
    Review(Box<OpenedReview>),
    /// A meeting, with the reviews that it names.
    Meeting(Box<OpenMeeting>),
}

impl Source {
    /// All sources of a project, in the order in which they are reported, without what is withheld.
    pub fn all(folders: &Folders, withholding: &Withholding, findings: &mut Findings) -> Vec<Self> {
        let reviews = reviews::folders(&folders.files, &folders.reviews, findings).into_iter();
        let reviews = reviews.map(|folder| folder.withholding(withholding.clone()));
        let reviews: Vec<Folder> = reviews.collect();
        let meetings = meetings::meeting_files(&folders.files, &folders.reviews, findings);
        let meetings = meetings
            .into_iter()
            .map(|file| file.withholding(withholding));
        let meetings: Vec<MeetingFile> = meetings.collect();
        let shelf = match meetings.is_empty() {
            true => Arc::default(),
            false => Arc::new(Shelf::new(&reviews, &meetings)),
        };
        let meetings = meetings.into_iter().map(|file| MeetingSource {
            file,
            shelf: Arc::clone(&shelf),
        });
        let reviews = reviews.into_iter().map(Self::Review);
        reviews.chain(meetings.map(Self::Meeting)).collect()
    }

    /// Whether its papers are made of other sources too.
    pub fn reads_others(&self) -> bool {
        matches!(self, Self::Meeting(_))
    }

    /// The name by which a person asks for it.
    pub fn name(&self) -> &str {
        match self {
            Self::Review(folder) => folder.id(),
            Self::Meeting(meeting) => meeting.file.id(),
        }
    }

    /// The name of a review, if it is one.
    pub fn review(&self) -> Option<&str> {
        match self {
            Self::Review(folder) => Some(folder.id()),
            Self::Meeting(_) => None,
        }
    }

    /// Its id, which no other source has, of any kind.
    pub fn id(&self) -> String {
        match self {
            Self::Review(folder) => id_of_review(folder.id()),
            Self::Meeting(meeting) => id_of_meeting(meeting.file.id()),
        }
    }

    /// Reads its texts.
    pub fn open(&self, files: &Files) -> OpenSource {
        match self {
            Self::Review(folder) => OpenSource::Review(Box::new(folder.open(files))),
            Self::Meeting(meeting) => OpenSource::Meeting(Box::new(meeting.open(files))),
        }
    }
}

impl OpenSource {
    /// Its id, which no other source has, of any kind.
    pub fn id(&self) -> String {
        match self {
            Self::Review(review) => id_of_review(review.id()),
            Self::Meeting(meeting) => id_of_meeting(meeting.opened.id()),
        }
    }

    /// Its texts, always in the same order; none when one of them cannot be read.
    pub fn texts(&self) -> Option<Vec<&Arc<SourceFile>>> {
        match self {
            Self::Review(review) => review.texts(),
            Self::Meeting(meeting) => meeting.texts(),
        }
    }

    /// The other sources that it reads; none when one of them is not there.
    pub fn reads(&self, others: &CurrentInputs) -> Option<Reads> {
        match self {
            // A review is made of its own files alone.
            Self::Review(_) => Some(Reads::default()),
            Self::Meeting(meeting) => {
                let names = meeting.review_names().into_iter().map(id_of_review);
                let names: Vec<String> = names.collect();
                others.reads(names.iter().map(String::as_str))
            }
        }
    }

    /// The digest of its texts, each with its path in the source's folder, wherever that is.
    pub fn inputs(&self) -> Option<Digest> {
        let (texts, folder, before) = match self {
            Self::Review(review) => (review.texts()?, review.name(), Vec::new()),
            Self::Meeting(meeting) => {
                let folder = meeting.opened.name().rsplit_once(['/', '\\']);
                let folder = folder.map_or("", |(folder, _)| folder);
                (meeting.texts()?, folder, meeting.inputs_before()?)
            }
        };
        let id = self.id();
        let names = texts.iter().map(|text| {
            let inside = text.name.strip_prefix(folder);
            inside.unwrap_or(&text.name).as_bytes()
        });
        let contents = texts.iter().map(|text| text.text.as_bytes());
        let before = before.iter().map(Digest::as_bytes);
        let parts = std::iter::once(id.as_bytes()).chain(names).chain(contents);
        let parts = parts.chain(before);
        Some(Digest::of_parts(parts))
    }

    /// Makes its pages and gives each that can be published to `work`. The rules of `check` are tried on it at the same
    /// time: whatever they find, there are pages. `today` is the day on which updates may be overdue; without it, that is
    /// not looked at. `made` is what is known of the files of a paper that `work` has made.
    pub fn make<T: Send>(
        &self,
        project: &Project,
        (today, data): (Option<Date>, DataBeside),
        work: impl Fn(PaperPlace<'_>, &CheckedPage) -> T + Sync,
        made: impl Fn(&T) -> MadeFiles + Sync,
    ) -> SourceOutcome<Vec<T>> {
        let opened = match self {
            Self::Review(opened) => opened.as_ref(),
            Self::Meeting(meeting) => return meeting.make(project, work),
        };
        let mut outcome = SourceOutcome::new(());
        let shown = |character: char| project.shows(character);
        let council = match opened.language() {
            None => &project.council,
            Some((language, place)) => match project.council_in(Some(&language)) {
                Some(council) => council,
                None => {
                    outcome
                        .findings
                        .push(reviews::without_words(&language, place));
                    return outcome.map(|()| Vec::new());
                }
            },
        };
        let read = opened.read(Some(council.terms()), &shown, &mut outcome.findings);
        let Some((review, places)) = read else {
            return outcome.map(|()| Vec::new());
        };
        let translated = translated::editions((project, council), opened, &mut outcome.findings);
        let shown = own_languages((project, council), opened, &review);
        let find = |passage: &Passage| places.find(passage);
        let first = Edition {
            council,
            review: &review,
            find: &find,
        };
        let mut faults = PageFaults::default();
        let ((pages, lost), ()) = rayon::join(
            || {
                let all = (first, shown.as_slice(), translated.as_slice());
                editions::pages(project, all, &mut faults, (&work, &made))
            },
            || {
                let prints_own = |name: &str| project.templates.may_print_own(name);
                let today = (today, &prints_own as &dyn Fn(&str) -> bool);
                let of_first = (opened, &review, &council.language);
                let is_of_first = |finding: &Diagnostic| {
                    let mut others = shown.iter().skip(1);
                    !others.any(|other| other.has(finding, of_first))
                };
                apply_rules(
                    council,
                    (&review, &places),
                    today,
                    &is_of_first,
                    &mut outcome,
                );
                let read = (opened, &review, &places);
                own_languages::apply_rules(read, (council, &shown), today, &mut outcome);
                let listed = translated::listed((&review, council), &translated, project);
                outcome.listed = Some(ListedSource::Review(listed));
                if data == DataBeside::Made {
                    outcome.files = site_files::of_review(project, (&review, council));
                }
            },
        );
        outcome.findings.extend(lost);
        let prints_own = |name: &str| project.templates.may_print_own(name);
        translated::apply_rules(opened, &translated, (today, &prints_own), &mut outcome);
        outcome.findings = outcome.findings.only(|one| !opened.is_about_withheld(one));
        let texts = self.texts().unwrap_or_default();
        outcome.findings.append(faults.take_dead_links_in(&texts));
        faults.leave_out_remarks_on(&texts);
        outcome.faults = faults;
        outcome.map(|()| pages)
    }
}

fn id_of_review(id: &str) -> String {
    format!("reviews/{id}")
}

fn id_of_meeting(id: &str) -> String {
    format!("meetings/{id}")
}

/// Whether what other programs read of a review is made besides its pages. Nothing can be wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataBeside {
    /// For a site.
    Made,
    /// Nothing is published.
    LeftOut,
}

/// The day that a review is judged on, and whether a template may print an own key.
pub type Circumstances<'c> = (Option<Date>, &'c dyn Fn(&str) -> bool);

/// Compares the values of a review with each other.
fn apply_rules(
    council: &Council,
    (review, places): (&Review, &ReviewPlaces),
    (today, prints_own): Circumstances<'_>,
    is_of_first: &dyn Fn(&Diagnostic) -> bool,
    outcome: &mut SourceOutcome<()>,
) {
    let find = |passage: &Passage| places.find(passage);
    let checked = check::check(review, council, today, prints_own, &find);
    let found = checked.findings.into_iter();
    outcome.findings.extend(found.filter(is_of_first));
    let allowed = checked.allowed.into_iter();
    outcome.allowed.extend(allowed.filter(is_of_first));
    let title = find(&Spot::Review(ReviewKey::Title).into());
    outcome.title = title.map(|place| ReadTitle {
        words: review.title.to_string(),
        place,
    });
}
