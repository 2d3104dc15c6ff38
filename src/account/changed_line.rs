//! The dates and names on a page → whether the words beside one, in its cell or its line, change what it means.
//!
//! A template may put a date into a sentence of its own. One that begins its cell or its line, with nothing else that was written
//! there, is a value: what a reader finds after it belongs to it.

use std::ops::Range;

use super::beside_line::{are_changing, say_more_of_date, say_more_of_name, turn_date_round};
use super::column_heads::bare;
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use super::written::Words;
use super::wrong_number::number_of;
use crate::model::{FieldKey, FieldKind, Spot};

/// A value on one line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineKind {
    Date,
    Name,
}

impl<'p> PrintedTexts<'p> {
    /// Whether the words before a date turn it round.
    pub(super) fn is_turned_date(&self, before: &str, text: &PrintedText<'p>) -> bool {
        turn_date_round(before) && self.kind_of_line(text) == Some(LineKind::Date)
    }

    /// Whether the words after a date or a name change it. `is_last` says that nothing else that was written follows on its line.
    pub(super) fn is_changed_line(
        &self,
        text: &PrintedText<'p>,
        place: &Range<usize>,
        (words, is_last): (&str, bool),
    ) -> bool {
        // Most have none.
        if !words.contains(char::is_alphabetic) {
            return false;
        }
        let Some(kind) = self.kind_of_line(text) else {
            return false;
        };
        let labels = || self.labels.values().copied();
        let before = self.said.get(..place.start).unwrap_or_default();
        let before = before.rsplit('\n').next().unwrap_or_default().trim();
        let is_own_line = before.is_empty()
            || before.ends_with(':')
            || labels().any(|label| bare(label) == bare(before));
        let is_value = is_own_line && is_last && !self.is_in_heading(place.start);
        // Of a date of the whole paper a council may say more: "16 July 2018 on the website". After "Date:" it is a value.
        let is_labelled_day =
            || matches!(text.written.spot, Some(Spot::Update(..))) && !before.is_empty();
        // In other languages it is not known what a council may say there.
        let says_more = || {
            (number_of(text).is_some() || is_labelled_day())
                && self.council.language.primary() == "en"
                && say_more_of_date(words, labels())
        };
        let is_changed = match kind {
            LineKind::Name if is_value => say_more_of_name(words),
            LineKind::Date if is_value => are_changing(words) || says_more(),
            _ => are_changing(words),
        };
        is_changed && !self.is_beside_another(text, place, words)
    }

    /// Whether a line is said within a longer text, or another date or name that was written is said beside it.
    fn is_beside_another(&self, text: &PrintedText<'p>, place: &Range<usize>, words: &str) -> bool {
        let mut others = self
            .texts
            .iter()
            .filter(|other| !std::ptr::eq(*other, text));
        others.any(|other| {
            let mut pieces = other.pieces.iter();
            let is_around = pieces.any(|(_, range)| range.contains(&place.start));
            let other_words = source(other.written.text).trim();
            is_around || (words.contains(other_words) && self.kind_of_line(other).is_some())
        })
    }

    /// Of a text; none of one that is neither. Of a paper of its own kind, only the council knows what belongs beside its texts.
    fn kind_of_line(&self, text: &PrintedText<'p>) -> Option<LineKind> {
        let is_line = matches!(text.written.text, Words::Line(_)) && !text.written.is_listed;
        let is_own_paper = matches!(text.written.spot, None | Some(Spot::OwnPaper(..)));
        match text.written.key {
            _ if !is_line || is_own_paper => None,
            "date" | "anticipated_date" | "revised_date" | "response_date" | "call_in"
            | "publication" | "effective_from" | "considered" | "signed_off"
            | "action_plan_agreed" => Some(LineKind::Date),
            "revised_by" | "ended_by" | "response_by" | "proper_officer" | "decision_maker"
            | "link_officers" => Some(LineKind::Name),
            key => self
                .council
                .fields
                .iter()
                .find_map(|field| match &field.key {
                    FieldKey::Own(own) if own.name == key => match own.kind {
                        FieldKind::Date => Some(LineKind::Date),
                        // "Elton and Norton" are two wards.
                        FieldKind::Person | FieldKind::Line => Some(LineKind::Name),
                        FieldKind::Text => None,
                    },
                    _ => None,
                }),
        }
    }
}
