//! The draft of `council.toml` → the council.
//!
//! Every table is read, whatever is wrong with the others, so that one run reports it all. It must not know what a value
//! is for.

use std::sync::Arc;

use super::{
    Council, CouncilDraft, Language, ResolutionWords, UsualWords, accessibility, agenda,
    allowances, annual_report, calendar, call_in, crest, fields, fixed_words, grades, minutes,
    officer_forms, output_folder, overridden_label, paper, paper_kind, promise, public, responses,
    script_languages, site,
};
use crate::diagnostic::{Findings, SourceFile};
use crate::draft::Repertoire;
use crate::model::Months;
use crate::validate::{Read, Reader, Refused};

/// Reads the file; there is no council when a value in it is wrong.
pub(super) fn read_file(
    file: Arc<SourceFile>,
    is_there: &dyn Fn(&str) -> bool,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<Council> {
    let draft: CouncilDraft = crate::draft::read(&file, repertoire, findings)?;
    let introduction = promise::introduction(&draft);
    let field_labels = overridden_label::typed(&draft);
    let mut reader = Reader {
        file,
        language: None,
        repertoire,
        findings,
    };
    let council = council(&mut reader, draft, is_there).ok()?;
    if let Some(introduction) = introduction {
        let promise = promise::promised_grades(&council, &reader.file, &introduction);
        reader.findings.extend(promise);
    }
    let overridden = overridden_label::remarks(&council, &reader.file, &field_labels);
    reader.findings.extend(overridden);
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
        large_print,
        words,
        progress_update,
        action_plan,
        cabinet_decision,
        paper,
        annual_report,
        agenda,
        minutes,
        form,
        index,
        site,
        accessibility,
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
        changes_since_last_update,
        grades_in_headings,
        response,
        resolution_words,
        known_abbreviations,
        glossary,
        reference_words,
        public,
        output,
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
    if let Ok(language) = &language {
        sheet.is_in(language);
    }
    let classification = sheet.optional_line(classification);
    let blank = sheet.line(blank, "blank", "None recorded");
    let large_print = sheet.optional(large_print);
    let update_every = match sheet.optional(update_every_months) {
        Ok(Some(typed)) => sheet.judge(typed, |number| Months::new(*number)).map(Some),
        Ok(None) => Ok(None),
        Err(Refused) => Err(Refused),
    };
    let grade_numbers = sheet.optional(grade_numbers);
    let changes_since_last_update = sheet.optional(changes_since_last_update);
    let grades_in_headings = sheet.optional(grades_in_headings);
    let resolution_words = sheet.lines(resolution_words);
    let known_abbreviations = sheet.lines(known_abbreviations);
    let reference_words = sheet.lines(reference_words);
    let calendar = calendar::to(&mut sheet, nation, bank_holidays_known_to);
    let extra = sheet.own_texts(extra);
    let glossary = reader.glossary(glossary);
    let script_languages = script_languages::read(reader, script_languages);
    let crest = crest::read(reader, crest, is_there);
    let usual = language.as_ref().map(UsualWords::of).unwrap_or_default();
    let words = fixed_words::read(reader, words, usual);
    let public = public::read(reader, public);
    let is_in_place = output_folder::is_in_place(reader, output);
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
    let papers = paper_kind::read(reader, paper, is_there, usual);
    let annual_report = annual_report::read(reader, annual_report, usual);
    let agenda = agenda::read(reader, agenda, usual);
    let minutes = minutes::read(reader, minutes, usual);
    let form = officer_forms::read(reader, form, progress_update.as_ref().ok(), usual);
    let index = paper::read(reader, index, "index", (&of_papers, usual));
    let site = site::read(reader, site, name.as_ref().ok());
    let accessibility = accessibility::read(reader, accessibility, site.as_ref().ok(), usual);
    let call_in = call_in::read(reader, call_in);
    let publication = call_in::publication(reader, publication);
    let calendar =
        calendar.and_then(|calendar| calendar::read(reader, calendar, bank_holiday, closed));
    let scale = grades::read(reader, grade);
    let (cabinet_decision, record_layout) = cabinet_decision?;
    let responses = responses::read(reader, response);
    let allowances = allowances::read(reader, allow);
    let grade_numbers = grade_numbers?.is_none_or(|typed| typed.value);
    Ok(Council {
        name: name?,
        strapline: strapline?,
        language: language?,
        words_tag: None,
        classification: classification?,
        blank: blank?,
        crest: crest?,
        large_print: large_print?.is_some_and(|large_print| large_print.value),
        words: words?,
        progress_update: progress_update?,
        action_plan: action_plan?,
        cabinet_decision,
        papers: papers?,
        annual_report: annual_report?,
        record_layout,
        responses: responses?,
        resolution_words: ResolutionWords::new(&resolution_words?),
        agenda: agenda?,
        minutes: minutes?,
        form: form?,
        index: index?,
        site: site?,
        accessibility: accessibility?,
        call_in: call_in?,
        publication: publication?,
        update_every: update_every?,
        calendar: calendar?,
        fields: fields?,
        scale: scale?.numbered_if(grade_numbers),
        changes_since_last_update: changes_since_last_update?.is_some_and(|typed| typed.value),
        grades_in_headings: grades_in_headings?.is_some_and(|typed| typed.value),
        known_abbreviations: known_abbreviations?,
        glossary: glossary?,
        reference_words: reference_words?,
        public: public?,
        is_in_place: is_in_place?,
        script_languages: script_languages?,
        other_terms: Vec::new(),
        allowances: allowances?,
        allowed: Vec::new(),
        extra: extra?,
    })
}
