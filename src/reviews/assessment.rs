//! A grade as it was typed → the assessment, or what to type instead.

use super::near_word::NearWord;
use crate::diagnostic::{Code, Diagnostic, Edit, Place};
use crate::draft::{Field, Placed};
use crate::model::{Assessment, GradeFault, ProgressKey, RecommendationNumber, Scale, Stage};
use crate::validate::{LineToType, Read, Refused, TableReader, refusal};

/// Where words belong that were typed after a grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MoreWords {
    /// In an explanation, which is not there yet.
    InExplanation,
    /// Only an officer can say where.
    Elsewhere,
}

impl MoreWords {
    /// Where they belong beside an explanation, or where there is none.
    pub(super) fn beside(has_explanation: bool) -> Self {
        match has_explanation {
            true => Self::Elsewhere,
            false => Self::InExplanation,
        }
    }
}

/// The line to type for a grade. Which grade it is nobody but an officer can say.
pub(super) fn grade_line(scale: Option<&Scale>) -> LineToType {
    let line = LineToType::text(ProgressKey::Proposed, "…");
    let Some(scale) = scale else {
        return line;
    };
    let labels: Vec<&str> = scale
        .grades()
        .iter()
        .map(|grade| grade.label().as_str())
        .collect();
    line.and(&format!(", with one of the grades {}", labels.join(", ")))
}

/// The grade, where one was typed: what is not graded has none.
pub(super) fn optional_grade(
    sheet: &mut TableReader<'_, '_>,
    field: Option<Field<String>>,
    scale: Option<&Scale>,
    (number, more): (Option<&RecommendationNumber>, MoreWords),
) -> Read<Option<Assessment>> {
    match sheet.optional(field)? {
        Some(typed) if !typed.value.trim().is_empty() => {
            assessment(sheet, typed, scale, (number, more)).map(Some)
        }
        _ => Ok(None),
    }
}

/// The grade that was typed; without a scale it cannot be judged.
pub(super) fn assessment(
    sheet: &mut TableReader<'_, '_>,
    typed: Placed<String>,
    scale: Option<&Scale>,
    (number, more): (Option<&RecommendationNumber>, MoreWords),
) -> Read<Assessment> {
    let place = sheet.place(&typed.span);
    let Some(scale) = scale else {
        return Err(Refused);
    };
    if typed.value.trim().is_empty() {
        sheet.report(blank(place, scale));
        return Err(Refused);
    }
    let words = sheet.label(typed)?;
    match scale.read(words.as_str()) {
        Ok(grade) => Ok(Assessment {
            grade: grade.clone(),
            typed: words,
        }),
        Err(fault) => {
            let fault = match number {
                Some(number) => fault.about(number),
                None => fault,
            };
            sheet.report(unknown(&fault, place, scale, more));
            Err(Refused)
        }
    }
}

/// A grade that was left blank.
fn blank(place: Place, scale: &Scale) -> Diagnostic {
    let labels = scale.grades().iter();
    let labels: Vec<&str> = labels.map(|grade| grade.label().as_str()).collect();
    let message = "no grade is written here";
    let finding = Diagnostic::error(Code::BlankText, message).at(place);
    let finding = finding.help(format!("the grades are {}", labels.join(", ")));
    not_rated(finding, scale)
}

/// What to do where nobody has rated the work yet.
fn not_rated(finding: Diagnostic, scale: &Scale) -> Diagnostic {
    let mut grades = scale.grades().iter();
    match grades.find(|grade| grade.stage() == Some(Stage::NotBegun)) {
        Some(grade) => {
            let typed = format!("\"{}\"", grade.label());
            finding
                .help(format!("for work that is not rated yet, write {typed}"))
                .typed(Edit::Instead(typed))
        }
        None => finding.help("for work that is not graded yet, leave this line out"),
    }
}

/// Words that no grade of the scale has.
fn unknown(fault: &GradeFault, place: Place, scale: &Scale, more: MoreWords) -> Diagnostic {
    let finding = refusal(fault).at(place);
    if let Some((grade, rest)) = fault.beginning() {
        if more == MoreWords::Elsewhere {
            return finding.help(format!(
                "write only “{grade}” here, and the other words in the explanation"
            ));
        }
        let rest = quoted(rest);
        return finding
            .help(format!(
                "write only “{grade}” here, and the other words below it: explanation = {rest}"
            ))
            .typed(Edit::Instead(format!(
                "{}\nexplanation = {rest}",
                quoted(grade)
            )));
    }
    let meant = NearWord::of(fault.typed(), fault.labels());
    let meant = meant.or_else(|| NearWord::of(fault.label(), fault.labels()));
    // In “3 On-Track” either half may be the mistake.
    match meant.filter(|_| !fault.is_two()) {
        Some(meant) => near(finding, meant, more),
        None if says_not_rated(fault.label()) => not_rated(finding, scale),
        None => finding,
    }
}

/// The grade that was probably meant, and where the words belong that were typed after it.
fn near(finding: Diagnostic, meant: NearWord<'_, '_>, more: MoreWords) -> Diagnostic {
    let (label, rest) = (meant.label, meant.more_words());
    let finding = finding.help(format!("did you mean “{label}”?"));
    match (rest.map(quoted), more) {
        (None, _) => finding.typed(Edit::Instead(quoted(label))),
        (Some(rest), MoreWords::InExplanation) => {
            let below = format!("explanation = {rest}");
            finding
                .help(format!("write the other words below it: {below}"))
                .typed(Edit::Instead(format!("{}\n{below}", quoted(label))))
        }
        (Some(_), MoreWords::Elsewhere) => {
            finding.help("write only the grade here, and the other words in the explanation")
        }
    }
}

/// Whether words say that there is no grade yet.
fn says_not_rated(label: &str) -> bool {
    // Words such as “rated” only say that a grade follows, and are no part of the label.
    const NONE_YET: [&str; 11] = [
        "not",
        "not yet",
        "none",
        "none yet",
        "no",
        "unrated",
        "ungraded",
        "not applicable",
        "n a",
        "tbc",
        "tba",
    ];
    NONE_YET.contains(&label)
}

/// The words as a text of TOML.
pub(super) fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}
