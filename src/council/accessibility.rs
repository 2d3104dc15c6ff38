//! `[accessibility]` in `council.toml` → the accessibility statement of the pages.
//!
//! The regulations of 2018 have a model of it. Its sentences are labels, and have usual words. What only the council knows
//! is typed: how far its pages comply, what is not accessible, how that was tested and when. This must not know how the
//! statement is printed.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::accessibility_words::{LABELS, TITLE};
use super::agenda::{UsualLabels, read_with_usual};
use super::compliance::{Compliance, ComplianceLevel};
use super::paper::PaperWords;
use super::site::PublishedSite;
use super::usual_words::UsualWords;
use crate::diagnostic::{Code, Diagnostic, Edit};
use crate::draft::Field;
use crate::model::{RichText, TextLine, When};
use crate::validate::{Read, Reader, Refused};

/// The accessibility statement of the pages.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct AccessibilityDraft {
    /// How far the pages comply with WCAG 2.2 AA: "fully", "partially" or "not".
    pub complies: Field<String>,
    /// What is not accessible, why, and when it will be; left out where the pages comply fully.
    pub not_accessible: Option<Field<String>>,
    /// How the pages were tested, by whom and when.
    pub tested: Option<Field<String>>,
    /// When the statement was prepared: "29 November 2026".
    pub prepared: Field<String>,
    /// When it was last reviewed.
    pub reviewed: Option<Field<String>>,
    /// How soon whoever asks gets an answer: "10 working days".
    pub answer_within: Option<Field<String>>,
    /// The title: "Accessibility statement".
    pub title: Option<Field<String>>,
    /// The paragraphs that it begins with.
    pub introduction: Option<Field<String>>,
    /// The labels, by the names the template asks for.
    pub labels: Option<Field<BTreeMap<String, Field<String>>>>,
}

/// The accessibility statement of the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessibilityStatement {
    /// Its title and its sentences.
    pub words: PaperWords,
    /// How far the pages comply.
    pub compliance: Compliance,
    /// How they were tested.
    pub tested: Option<RichText>,
    /// When it was prepared.
    pub prepared: When,
    /// When it was last reviewed.
    pub reviewed: Option<When>,
    /// How soon whoever asks gets an answer.
    pub answer_within: Option<TextLine>,
}

/// Reads the table `[accessibility]`; none where the council has no statement here. `site` says whom readers can ask, where
/// it could be read.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<AccessibilityDraft>>,
    site: Option<&PublishedSite>,
    usual: UsualWords,
) -> Read<Option<AccessibilityStatement>> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(None);
    };
    let AccessibilityDraft {
        complies,
        not_accessible,
        tested,
        prepared,
        reviewed,
        answer_within,
        title,
        introduction,
        labels,
    } = table.value;
    let header = reader.place(&table.span);
    let mut sheet = reader.table(&table.span, "[accessibility]");
    let level = sheet.required(complies, "complies", "complies = \"partially\"");
    let place = level.as_ref().ok().map(|typed| typed.span.clone());
    let level = level.and_then(|typed| sheet.judge(typed, |name| ComplianceLevel::parse(name)));
    let not_accessible = sheet.optional_rich_text(not_accessible);
    let tested = sheet.optional_rich_text(tested);
    let prepared = sheet
        .required(prepared, "prepared", "prepared = \"29 November 2026\"")
        .and_then(|typed| sheet.in_words(typed));
    let reviewed = match sheet.optional(reviewed) {
        Ok(typed) => typed.map(|typed| sheet.in_words(typed)).transpose(),
        Err(Refused) => Err(Refused),
    };
    let answer_within = sheet.optional_line(answer_within);
    let usual_labels = UsualLabels {
        header: "[accessibility]",
        title: usual.choose(TITLE),
        labels: &LABELS.map(|(name, english, welsh)| (name, usual.choose((english, welsh)))),
    };
    let words = crate::draft::Placed {
        value: (title, introduction, labels),
        span: table.span,
    };
    let words = read_with_usual(reader, Some(words), &usual_labels, usual);
    if site.is_some_and(|site| site.contact.is_none()) {
        let message = "an accessibility statement says whom to ask, and [site] names nobody";
        reader.findings.push(
            Diagnostic::error(Code::AccessibilityStatement, message)
                .at(header.clone())
                .help("put a telephone number or an e-mail address into the table [site]"),
        );
        return Err(Refused);
    }
    let compliance = Compliance::of(level?, not_accessible?).map_err(|fault| {
        let place = place.map_or(header, |span| reader.place(&span));
        let (message, help, instead) = fault.words();
        reader.findings.push(
            Diagnostic::error(Code::AccessibilityStatement, message)
                .at(place)
                .help(help)
                .typed(Edit::Instead(format!("\"{instead}\""))),
        );
        Refused
    })?;
    Ok(Some(AccessibilityStatement {
        words: words?,
        compliance,
        tested: tested?,
        prepared: prepared?,
        reviewed: reviewed?,
        answer_within: answer_within?,
    }))
}
