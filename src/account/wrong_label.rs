//! The labels before texts → the texts that are printed after the label of another key.

use std::collections::BTreeSet;

use super::labelling::{Labelling, Labels, TextWithLabel};
use super::marks::TextKind;
use super::misplaced::{HowMisplaced, Misplaced};
use super::own_rows::OwnRows;
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use super::written::WrittenText;
use crate::council::{Council, PaperWords};
use crate::model::{
    CorrectionKey, DecidedKey, FieldKey, FieldTable, FurtherKey, PlanKey, ProgressKey,
    RecommendationNumber, ReviewKey, Spot, TextLine,
};

/// The labels of a kind of paper, and those that fields have in every paper.
pub(super) fn labels<'p>(words: &'p PaperWords, council: &'p Council) -> Labels<'p> {
    let of_fields = council.fields.iter();
    let of_fields =
        of_fields.filter_map(|field| Some((name_of(&field.key), field.label.as_ref()?)));
    let of_paper = words.labels.iter();
    let of_paper = of_paper.map(|(name, label)| (name.as_str(), label));
    let own = of_fields.chain(of_paper);
    let own = own.map(|(name, label)| (name, TextLine::as_str(label)));
    // That of the kind of paper comes first, and the usual one last.
    let mut all: Labels<'p> = words.usual.labels().collect();
    all.extend(own);
    all
}

/// The keys that are printed beside a field.
const BESIDE: [&str; 4] = [
    "revised_by",
    "response_reason",
    "response_date",
    "response_by",
];

/// The names of the labels that keys have.
pub(super) fn field_labels(council: &Council) -> BTreeSet<&str> {
    let fields = council.fields.iter();
    let names = fields.map(|field| name_of(&field.key));
    names.chain(BESIDE).collect()
}

/// The names of the labels of the fields that are written in a table.
pub(super) fn field_names(council: &Council, table: FieldTable) -> impl Iterator<Item = &str> {
    let fields = council.fields.iter().filter(move |field| match &field.key {
        FieldKey::BuiltIn(known) => known.table() == table,
        FieldKey::Own(own) => own.table == table,
    });
    fields.map(|field| name_of(&field.key))
}

fn name_of(key: &FieldKey) -> &str {
    match key {
        FieldKey::BuiltIn(known) => known.label_name(),
        FieldKey::Own(own) => own.name.as_str(),
    }
}

impl<'p> PrintedTexts<'p> {
    /// The first text that is after the label of another one.
    pub(super) fn wrong_labels(&self) -> Option<Misplaced<'p>> {
        let all = self.texts.iter();
        let labelled = all.filter_map(|text| {
            let labelled = with_label(text).or_else(|| below_grade(text));
            Some((text, labelled?))
        });
        // A grade beside the number in a heading has no label, nor has an explanation right below the number.
        let labelled = labelled.map(|(text, labelled)| {
            let has_none = match is_explanation(text.written) {
                true => {
                    let above = self.blocks_before(labelled.place.start).next();
                    above.is_some_and(|above| self.named(above).is_some())
                }
                false => is_grade(text.written) && self.is_in_heading(labelled.place.start),
            };
            let has_label = !has_none;
            (
                text,
                TextWithLabel {
                    has_label,
                    ..labelled
                },
            )
        });
        let (texts, labelled): (Vec<_>, Vec<_>) = labelled.unzip();
        // The label of a recommendation has its number after it, and that of a part may have one before it.
        let is_like = |name: &str, block: &'p str| match name {
            "recommendation" => self.named(block).is_some(),
            _ => self
                .labels
                .get(name)
                .is_some_and(|label| self.is_numbered(block, label)),
        };
        let labelling = Labelling {
            said: self.said,
            labels: &self.labels,
            blank: self.blank,
            is_like: &is_like,
            is_of_key: &|name| self.field_labels.contains(name),
        };
        labelling.wrong(&labelled)?;
        // In a table of answers, or of dates, the head of a row is no label of what is beside it.
        let rows = OwnRows::of(self.known_numbers(), self.page());
        let both = texts.into_iter().zip(labelled);
        let both = both.filter(|(text, labelled)| !rows.has(text.written, &labelled.place));
        let (texts, labelled): (Vec<_>, Vec<_>) = both.unzip();
        let (number, label) = labelling.wrong(&labelled)?;
        Some(Misplaced {
            text: texts.get(number)?.written,
            how: HowMisplaced::Label { label },
        })
    }
}

fn is_grade(text: &WrittenText<'_>) -> bool {
    let spot = text.spot.as_ref();
    matches!(
        spot,
        Some(Spot::Progress(
            _,
            _,
            ProgressKey::Proposed | ProgressKey::Agreed
        ))
    )
}

fn is_explanation(text: &WrittenText<'_>) -> bool {
    let spot = text.spot.as_ref();
    matches!(spot, Some(Spot::Progress(_, _, ProgressKey::Explanation)))
}

/// The explanation of a grade, which is below it: so the label right above may be that of the grade, and no other.
fn below_grade<'p>(
    text: &PrintedText<'p>,
) -> Option<TextWithLabel<'p, Option<RecommendationNumber>>> {
    is_explanation(text.written).then(|| labelled(text, "assessment"))?
}

/// A text with its label. A table may be printed elsewhere, and has a caption before it.
pub(super) fn with_label<'p>(
    text: &PrintedText<'p>,
) -> Option<TextWithLabel<'p, Option<RecommendationNumber>>> {
    let spot = text.written.spot.as_ref()?;
    labelled(text, label_name(spot, text.written.key)?)
}

fn labelled<'p>(
    text: &PrintedText<'p>,
    label: &'p str,
) -> Option<TextWithLabel<'p, Option<RecommendationNumber>>> {
    let spot = text.written.spot.as_ref()?;
    let (typed, first) = text.pieces.first()?;
    let (_, last) = text.pieces.last()?;
    (typed.kind != TextKind::Table).then(|| TextWithLabel {
        label,
        group: spot.recommendation().cloned(),
        words: source(text.written.text).trim(),
        place: first.start..last.end,
        has_label: true,
    })
}

/// The name of the label that the text of a key has.
pub(super) fn label_name<'p>(spot: &Spot, key: &'p str) -> Option<&'p str> {
    match spot {
        Spot::Review(ReviewKey::Title) => Some("review"),
        Spot::Review(_) | Spot::Decision(_) => Some(key),
        Spot::Recommendation(_, PlanKey::Text) => Some("recommendation"),
        Spot::Recommendation(..) => Some(key),
        Spot::Progress(_, _, ProgressKey::Proposed) => Some("assessment"),
        Spot::Progress(_, _, ProgressKey::SignedOff) => Some("signed_off_on"),
        // It is printed with the grade.
        Spot::Progress(_, _, ProgressKey::Explanation) => None,
        Spot::Progress(..) => Some(key),
        Spot::Declaration(..) | Spot::FurtherDeclaration(..) => Some("declarations"),
        Spot::Further(_, FurtherKey::Reasons | FurtherKey::Alternatives) => Some(key),
        Spot::Correction(_, _, CorrectionKey::Before) => Some("corrected_from"),
        Spot::Correction(_, _, CorrectionKey::After) => Some("corrected_to"),
        Spot::Decided(_, DecidedKey::Text | DecidedKey::SubItem(_)) => None,
        _ => None,
    }
}
