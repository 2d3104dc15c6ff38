//! `council.toml` → the council's own words and grades.
//!
//! Everything but the look that differs from council to council: names, titles, the labels of each paper exactly as they
//! are printed, the grade scale, the working days and how long a decision can be called in. Another council changes its
//! `council.toml` and no Rust.
//!
//! It must not know the reviews, nor what a template does with a label: labels are an open map, and a template asks
//! for them by name.

mod accessibility;
mod accessibility_words;
mod agenda;
mod allowances;
mod annual_report;
mod calendar;
mod call_in;
mod compliance;
mod crest;
mod draft;
mod fields;
mod fixed_words;
mod grades;
mod language;
mod languages;
mod large_print;
mod minutes;
mod officer_form_words;
mod officer_forms;
mod output_folder;
mod overridden_label;
mod paper;
mod paper_kind;
mod paper_kind_fault;
mod persons;
mod printed_key;
mod printed_papers;
mod promise;
mod public;
mod reading;
mod record_layout;
mod resolution_words;
mod responses;
mod script_languages;
mod site;
mod site_labels;
mod terms;
mod untranslated_labels;
mod usual_words;
mod withheld_words;
mod words_file;

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, SourceFile, shown_path};
use crate::draft::{Repertoire, load};
use crate::files::Files;
use crate::model::{
    Calendar, CallInRule, Extra, Fields, Glossary, LanguageTerms, Months, PublicationRule,
    Responses, Scale, TextLine,
};

pub use crate::language::{ForeignWords, Language, LanguageFault, OtherScript, ScriptLanguages};
pub use accessibility::{AccessibilityDraft, AccessibilityStatement};
pub use agenda::AgendaPaperDraft;
pub use allowances::CouncilAllowance;
pub use annual_report::AnnualReportDraft;
pub use compliance::{Compliance, ComplianceLevelFault};
pub use crest::{Crest, CrestFault};
pub use draft::{
    BankHolidayDraft, CallInDraft, ClosedDraft, CouncilAllowanceDraft, CouncilCrestDraft,
    CouncilDraft, CouncilFieldDraft, GradeDraft, PaperDraft, PaperKindDraft, PublicationDraft,
    RecordPaperDraft, ResponseDraft,
};
pub use fixed_words::{FixedWords, FixedWordsDraft};
pub use languages::{in_language, in_other_words, introduce, is_words_file};
pub use large_print::asks_for_large_print;
pub use minutes::MinutesDraft;
pub use officer_forms::FormPaperDraft;
pub use output_folder::OutputFolderDraft;
pub use paper::PaperWords;
pub use persons::{PersonDraft, PersonsAs, PersonsAsFault, shown_persons};
pub use printed_key::{PrintedKey, PrintedKeyFault};
pub use printed_papers::{OwnPaperKind, PrintedPapers, UsualPaper};
pub use promise::PROMISED_GRADES;
pub use public::{PublicContacts, PublicDraft};
pub use record_layout::{RecordLayout, RecordLayoutFault};
pub use resolution_words::ResolutionWords;
pub use responses::typed_responses;
pub use site::{Licence, PublishedSite, SiteDraft};
pub use usual_words::UsualWords;
pub use withheld_words::withheld_wording;

/// A council as its papers show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// Its name.
    pub name: TextLine,
    /// What it says below its name, if anything.
    pub strapline: Option<TextLine>,
    /// The language of its papers.
    pub language: Language,
    /// The tag in the name of the file with these words; none for `council.toml`.
    pub words_tag: Option<String>,
    /// The classification line at the foot of each page, if the council marks its papers.
    pub classification: Option<TextLine>,
    /// What is printed where a field was left blank; a table cell is never empty.
    pub blank: TextLine,
    /// Its crest or logo, if its papers show one.
    pub crest: Option<Crest>,
    /// Whether every paper is also made in large print.
    pub large_print: bool,
    /// The words that belong to no kind of paper.
    pub words: FixedWords,
    /// The words of a progress update.
    pub progress_update: PaperWords,
    /// The words of an action plan, if the council publishes it as a paper of its own.
    pub action_plan: Option<PaperWords>,
    /// The words of a Cabinet decision record.
    pub cabinet_decision: PaperWords,
    /// Which kinds of paper it publishes of a review.
    pub papers: PrintedPapers,
    /// The words of the annual report, if the council makes one.
    pub annual_report: Option<PaperWords>,
    /// How a Cabinet decision record is laid out.
    pub record_layout: RecordLayout,
    /// The answers that its executive gives to recommendations.
    pub responses: Responses,
    /// Words by which a record says that something was decided.
    pub resolution_words: ResolutionWords,
    /// The words of a meeting's papers.
    pub agenda: PaperWords,
    /// The phrases of a minute on an update.
    pub minutes: PaperWords,
    /// The words of the forms that officers fill in.
    pub form: PaperWords,
    /// The words of the page that lists everything.
    pub index: PaperWords,
    /// Where its pages are published, and whom their readers can ask.
    pub site: PublishedSite,
    /// The accessibility statement of its pages, if it has one here.
    pub accessibility: Option<AccessibilityStatement>,
    /// How long a decision can be called in, where that is to be checked.
    pub call_in: Option<CallInRule>,
    /// How soon after its meeting a decision is published, where that is promised.
    pub publication: Option<PublicationRule>,
    /// How long after the last update the next one is due, where a review does not say.
    pub update_every: Option<Months>,
    /// Its working days.
    pub calendar: Calendar,
    /// The fields of its papers.
    pub fields: Fields,
    /// The grades for progress.
    pub scale: Scale,
    /// The grades and the answers in other languages.
    pub other_terms: Vec<LanguageTerms>,
    /// Whether an update says what has changed since the one before.
    pub changes_since_last_update: bool,
    /// Whether the heading of each recommendation of an update has its grade.
    pub grades_in_headings: bool,
    /// Abbreviations that every reader knows.
    pub known_abbreviations: Vec<TextLine>,
    /// What the abbreviations of its papers are short for.
    pub glossary: Glossary,
    /// Words of its own for a recommendation, before its number.
    pub reference_words: Vec<TextLine>,
    /// The telephone numbers and e-mail addresses that it publishes.
    pub public: PublicContacts,
    /// Whether files are put into the output folder one by one.
    pub is_in_place: bool,
    /// The language of each script other than that of English, where it names one.
    pub script_languages: ScriptLanguages,
    /// The rules of `check` that it has switched off.
    pub allowances: Vec<CouncilAllowance>,
    /// What those rules would have said of its own file.
    pub allowed: Vec<Diagnostic>,
    /// The council's own fields.
    pub extra: Extra,
}

/// Reads the file at `path`; there is no council when anything in it is wrong.
pub fn read(
    files: &Files,
    path: &Path,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<Council> {
    let file = load(files, path, &shown_path(path), findings)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let is_there = |name: &str| files.has_own_file(&folder.join(name));
    of(file, &is_there, repertoire, findings)
}

/// The council in a file; `is_there` says whether there is a file of some name beside it.
pub fn of(
    file: Arc<SourceFile>,
    is_there: &dyn Fn(&str) -> bool,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<Council> {
    let mut found = Findings::new();
    let read = reading::read_file(file, is_there, repertoire, &mut found);
    // An unknown key makes the file wrong too, though every known value can be had.
    let council = read.filter(|_| !found.has_errors());
    let Some(mut council) = council else {
        findings.append(found);
        return None;
    };
    for finding in found {
        match council.allowance(finding.code()) {
            Some(allowance) => {
                let allowed = allowance.allowed(finding);
                council.allowed.push(allowed);
            }
            None => findings.push(finding),
        }
    }
    Some(council)
}
