//! `council.toml` → the council's own words and grades.
//!
//! Everything but the look that differs from council to council: names, titles, the labels of each paper exactly as they
//! are printed, the grade scale, the working days and how long a decision can be called in. Another council changes its
//! `council.toml` and no Rust.
//!
//! It must not know the reviews, nor what a template does with a label: labels are an open map, and a template asks
//! for them by name.

mod agenda;
mod allowances;
mod calendar;
mod call_in;
mod crest;
mod draft;
mod fields;
mod fixed_words;
mod grades;
mod language;
mod languages;
mod paper;
mod printed_key;
mod promise;
mod record_layout;
mod resolution_words;
mod responses;
mod script_languages;
mod terms;
mod usual_words;
mod words_file;

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, SourceFile, shown_path};
use crate::draft::{Repertoire, load};
use crate::files::Files;
use crate::model::{
    Calendar, CallInRule, Extra, Fields, Months, PublicationRule, Responses, Scale, TextLine,
};
use crate::validate::{Read, Reader, Refused};

pub use crate::language::{ForeignWords, Language, LanguageFault, OtherScript, ScriptLanguages};
pub use agenda::AgendaPaperDraft;
pub use allowances::CouncilAllowance;
pub use crest::{Crest, CrestFault};
pub use draft::{
    BankHolidayDraft, CallInDraft, ClosedDraft, CouncilAllowanceDraft, CouncilCrestDraft,
    CouncilDraft, CouncilFieldDraft, GradeDraft, PaperDraft, PublicationDraft, RecordPaperDraft,
    ResponseDraft,
};
pub use fixed_words::{FixedWords, FixedWordsDraft};
pub use languages::{in_language, in_other_words, is_words_file};
pub use paper::PaperWords;
pub use printed_key::{PrintedKey, PrintedKeyFault};
pub use promise::PROMISED_GRADES;
pub use record_layout::{RecordLayout, RecordLayoutFault};
pub use resolution_words::ResolutionWords;
pub use usual_words::UsualWords;

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
    /// The words that belong to no kind of paper.
    pub words: FixedWords,
    /// The words of a progress update.
    pub progress_update: PaperWords,
    /// The words of an action plan, if the council publishes it as a paper of its own.
    pub action_plan: Option<PaperWords>,
    /// The words of a Cabinet decision record.
    pub cabinet_decision: PaperWords,
    /// How a Cabinet decision record is laid out.
    pub record_layout: RecordLayout,
    /// The answers that its executive gives to recommendations.
    pub responses: Responses,
    /// Words by which a record says that something was decided.
    pub resolution_words: ResolutionWords,
    /// The words of a meeting's papers.
    pub agenda: PaperWords,
    /// The words of the page that lists everything.
    pub index: PaperWords,
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
    /// Whether its grades have numbers, which the key to them has too.
    pub grade_numbers: bool,
    /// Abbreviations that every reader knows.
    pub known_abbreviations: Vec<TextLine>,
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
    let read = read_file(file, is_there, repertoire, &mut found);
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

fn read_file(
    file: Arc<SourceFile>,
    is_there: &dyn Fn(&str) -> bool,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<Council> {
    let draft: CouncilDraft = crate::draft::read(&file, repertoire, findings)?;
    let introduction = promise::introduction(&draft);
    let mut reader = Reader {
        file,
        repertoire,
        findings,
    };
    let council = council(&mut reader, draft, is_there).ok()?;
    if let Some(introduction) = introduction {
        let promise = promise::promised_grades(&council, &reader.file, &introduction);
        reader.findings.extend(promise);
    }
    Some(council)
}

fn council(
    reader: &mut Reader<'_>,
    draft: CouncilDraft,
    is_there: &dyn Fn(&str) -> bool,
) -> Read<Council> {
    let CouncilDraft {
        name,
        strapline,
        language,
        classification,
        blank,
        crest,
        words,
        progress_update,
        action_plan,
        cabinet_decision,
        agenda,
        index,
        call_in,
        publication,
        update_every_months,
        nation,
        bank_holidays_known_to,
        bank_holiday,
        closed,
        field,
        grade,
        grade_numbers,
        response,
        resolution_words,
        known_abbreviations,
        script_languages,
        allow,
        extra,
    } = draft;
    let mut sheet = reader.top();
    let name = sheet.line(name, "name", "Stockton-on-Tees Borough Council");
    let strapline = sheet.optional_line(strapline);
    let language = sheet
        .required(language, "language", "language = \"en-GB\"")
        .and_then(|typed| sheet.judge(typed, |tag| Language::parse(tag)));
    let classification = sheet.optional_line(classification);
    let blank = sheet.line(blank, "blank", "None recorded");
    let update_every = match sheet.optional(update_every_months) {
        Ok(Some(typed)) => sheet.judge(typed, |number| Months::new(*number)).map(Some),
        Ok(None) => Ok(None),
        Err(Refused) => Err(Refused),
    };
    let grade_numbers = sheet.optional(grade_numbers);
    let resolution_words = sheet.lines(resolution_words);
    let known_abbreviations = sheet.lines(known_abbreviations);
    let calendar = calendar::to(&mut sheet, nation, bank_holidays_known_to);
    let extra = sheet.own_texts(extra);
    let script_languages = script_languages::read(reader, script_languages);
    let crest = crest::read(reader, crest, is_there);
    let usual = language.as_ref().map(UsualWords::of).unwrap_or_default();
    let words = fixed_words::read(reader, words, usual);
    let fields = fields::read(reader, field);
    // Whatever is wrong with the fields, the papers are read as well.
    let of_papers = fields.clone().unwrap_or_default();
    let progress_update = paper::read(
        reader,
        progress_update,
        "progress_update",
        (&of_papers, usual),
    );
    let action_plan = match action_plan {
        Some(words) => paper::read(reader, words, "action_plan", (&of_papers, usual)).map(Some),
        None => Ok(None),
    };
    let cabinet_decision = paper::read_record(
        reader,
        cabinet_decision,
        "cabinet_decision",
        (&of_papers, usual),
    );
    let agenda = agenda::read(reader, agenda, usual);
    let index = paper::read(reader, index, "index", (&of_papers, usual));
    let call_in = call_in::read(reader, call_in);
    let publication = call_in::publication(reader, publication);
    let calendar =
        calendar.and_then(|calendar| calendar::read(reader, calendar, bank_holiday, closed));
    let scale = grades::read(reader, grade);
    let (cabinet_decision, record_layout) = cabinet_decision?;
    let responses = responses::read(reader, response);
    let allowances = allowances::read(reader, allow);
    Ok(Council {
        name: name?,
        strapline: strapline?,
        language: language?,
        words_tag: None,
        classification: classification?,
        blank: blank?,
        crest: crest?,
        words: words?,
        progress_update: progress_update?,
        action_plan: action_plan?,
        cabinet_decision,
        record_layout,
        responses: responses?,
        resolution_words: ResolutionWords::new(&resolution_words?),
        agenda: agenda?,
        index: index?,
        call_in: call_in?,
        publication: publication?,
        update_every: update_every?,
        calendar: calendar?,
        fields: fields?,
        scale: scale?,
        grade_numbers: grade_numbers?.is_none_or(|typed| typed.value),
        known_abbreviations: known_abbreviations?,
        script_languages: script_languages?,
        allowances: allowances?,
        allowed: Vec::new(),
        extra: extra?,
    })
}
