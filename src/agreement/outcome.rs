//! What a committee agreed on each recommendation of an update.

use std::collections::BTreeMap;

use super::{AgreementFault, AgreementRequest};
use crate::diagnostic::nearest;
use crate::model::{
    Grade, NumberList, Progress, RecommendationNumber, Scale, TextLine, Update, When,
};

/// What is recorded of one recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedEntry {
    /// The recommendation.
    pub number: RecommendationNumber,
    /// The grade that the committee agreed, in the words that are recorded.
    pub grade: String,
    /// The grade that officers proposed, where the committee agreed another one.
    pub proposed: Option<String>,
    /// Who moved that.
    pub moved_by: Option<String>,
    /// Whether the committee has signed it off.
    pub is_signed_off: bool,
    /// Whether it was recorded as signed off before, and no longer is.
    pub is_taken_back: bool,
    /// Whether the work is finished, by the grade.
    pub is_finished: bool,
    /// What is to be written.
    pub(super) written: WrittenOutcome,
}

/// What is to be done with the keys of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct WrittenOutcome {
    pub(super) agreed: WrittenValue,
    pub(super) moved_by: WrittenValue,
    pub(super) signed_off: WrittenValue,
}

/// What is to be done with a key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum WrittenValue {
    /// It stays as it is, there or not.
    #[default]
    Kept,
    /// It is removed.
    Removed,
    /// It gets this value.
    Given(String),
}

impl WrittenValue {
    /// A value if there is one; else the key is removed if it is stale.
    fn of(value: Option<String>, is_stale: bool) -> Self {
        match value {
            Some(value) => Self::Given(value),
            None if is_stale => Self::Removed,
            None => Self::Kept,
        }
    }
}

/// The word for all recommendations whose work is finished.
const FINISHED: &str = "finished";

/// What is shown where there is no grade.
const NOT_GRADED: &str = "not graded";

/// What is to be recorded, in the order of the update.
pub(super) fn outcome(
    request: &AgreementRequest,
    (name, update): (&str, &Update),
    scale: &Scale,
    when: &When,
) -> Result<Vec<AgreedEntry>, AgreementFault> {
    let amended = amended(&request.amended, (name, update), scale)?;
    let moved_by = request.moved_by.as_deref().map(TextLine::parse);
    let moved_by = moved_by.transpose().map_err(AgreementFault::Line)?;
    if moved_by.is_some() && amended.is_empty() {
        return Err(AgreementFault::NothingMoved);
    }
    let same = amended.iter().filter(|(number, grade)| {
        let entry = update.reported(number);
        let proposed = entry.and_then(|entry| entry.proposed.as_ref());
        proposed.is_some_and(|proposed| proposed.grade.number() == grade.number())
    });
    let same: Vec<String> = same.map(|(number, _)| number.to_string()).collect();
    if moved_by.is_some() && !same.is_empty() {
        return Err(AgreementFault::AsProposed(same));
    }
    let signed_off = SignedOffWords::read(&request.signed_off, (name, update))?;
    let mut conflicts = Vec::new();
    let mut entries = Vec::new();
    for progress in &update.progress {
        let number = &progress.recommendation;
        let proposed = progress.proposed.as_ref();
        let amendment = amended.get(number).copied().filter(|grade| {
            proposed.is_none_or(|proposed| grade.number() != proposed.grade.number())
        });
        // None where officers propose none and the committee gave none: then nothing is agreed.
        let grade = amendment.or(proposed.map(|proposed| &proposed.grade));
        let words = amendment.map(Grade::label);
        let words = words.or(proposed.map(|proposed| &proposed.typed));
        let words = words.map_or_else(|| NOT_GRADED.to_owned(), TextLine::to_string);
        let known = progress.agreed.as_ref();
        let is_same = match (known, grade) {
            (Some(known), Some(grade)) => known.grade.number() == grade.number(),
            (None, Some(_)) => false,
            (_, None) => true,
        };
        if let Some(known) = known.filter(|_| !is_same && !request.again) {
            conflicts.push(format!("{number} is “{}”, not “{words}”", known.typed));
        }
        let moved = amendment.and(moved_by.as_ref()).map(TextLine::to_string);
        let is_mover_stale = progress.moved_by.is_some() && amendment.is_none();
        let is_signed_off = signed_off.has(number, grade);
        let date = is_signed_off.then(|| when.words().to_owned());
        let before = progress.signed_off.as_ref().map(When::words);
        if let (Some(before), Some(date)) = (before, &date)
            && before != date
            && !request.again
        {
            conflicts.push(format!("{number} was signed off {before}, not {date}"));
        }
        entries.push(AgreedEntry {
            number: number.clone(),
            grade: shown(progress, is_same, &words),
            proposed: amendment
                .and(proposed)
                .map(|proposed| proposed.typed.to_string()),
            moved_by: moved.clone().or_else(|| kept_mover(progress, amendment)),
            is_signed_off: is_signed_off || (before.is_some() && !request.again),
            is_taken_back: before.is_some() && !is_signed_off && request.again,
            is_finished: grade.is_some_and(Grade::is_finished),
            written: WrittenOutcome {
                agreed: WrittenValue::of((!is_same).then_some(words), false),
                moved_by: WrittenValue::of(moved, is_mover_stale),
                signed_off: WrittenValue::of(date, before.is_some() && request.again),
            },
        });
    }
    match conflicts.is_empty() {
        true => Ok(entries),
        false => Err(AgreementFault::Recorded(conflicts)),
    }
}

/// The words of the agreed grade: those that are there already, if they mean the same.
fn shown(progress: &Progress, is_same: bool, words: &str) -> String {
    let known = progress.agreed.as_ref().filter(|_| is_same);
    known.map_or_else(|| words.to_owned(), |known| known.typed.to_string())
}

/// Who moved an amendment, as it was recorded before.
fn kept_mover(progress: &Progress, amendment: Option<&Grade>) -> Option<String> {
    let known = progress.moved_by.as_ref().filter(|_| amendment.is_some());
    known.map(TextLine::to_string)
}

/// The grades that were amended, by recommendation.
fn amended<'s>(
    typed: &[String],
    (name, update): (&str, &Update),
    scale: &'s Scale,
) -> Result<BTreeMap<RecommendationNumber, &'s Grade>, AgreementFault> {
    let mut amended: BTreeMap<RecommendationNumber, &Grade> = BTreeMap::new();
    for words in typed {
        let parts = words.split_once('=');
        let (list, grade) = parts.ok_or_else(|| AgreementFault::NoGrade(words.clone()))?;
        let grade = scale.read(grade).map_err(|fault| {
            let labels = scale.grades().iter().map(|grade| grade.label().as_str());
            let meant = nearest(fault.label(), labels).map(str::to_owned);
            AgreementFault::Grade { fault, meant }
        })?;
        for number in among(list, (name, update))? {
            let before = amended.insert(number.clone(), grade);
            if before.is_some_and(|before| before.number() != grade.number()) {
                return Err(AgreementFault::TwoGrades(number.to_string()));
            }
        }
    }
    Ok(amended)
}

/// The recommendations of an update that some words mean.
fn among(
    words: &str,
    (name, update): (&str, &Update),
) -> Result<Vec<RecommendationNumber>, AgreementFault> {
    let all = update.progress.iter().map(|one| one.recommendation.clone());
    let list = NumberList::parse(words).map_err(AgreementFault::Line)?;
    if list.is_empty() {
        return Err(AgreementFault::NoGrade(words.to_owned()));
    }
    list.among(&all.collect::<Vec<_>>())
        .map_err(|fault| AgreementFault::Recommendations {
            update: name.to_owned(),
            fault,
        })
}

/// The recommendations that were signed off.
#[derive(Default)]
struct SignedOffWords {
    are_finished: bool,
    named: Vec<RecommendationNumber>,
}

impl SignedOffWords {
    fn read(typed: &[String], update: (&str, &Update)) -> Result<Self, AgreementFault> {
        let mut wanted = Self::default();
        for words in typed {
            match words.trim().eq_ignore_ascii_case(FINISHED) {
                true => wanted.are_finished = true,
                false => wanted.named.extend(among(words, update)?),
            }
        }
        Ok(wanted)
    }

    fn has(&self, number: &RecommendationNumber, grade: Option<&Grade>) -> bool {
        (self.are_finished && grade.is_some_and(Grade::is_finished)) || self.named.contains(number)
    }
}
