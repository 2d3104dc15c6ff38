//! The fields of a council's own, as a paper prints them.

use std::borrow::Cow;

use super::{FieldView, label_of};
use crate::council::PaperWords;
use crate::model::{CouncilField, Extra, FieldValue, OwnField, OwnValue, RecordPlace};

/// A field of the council's own that is printed where a table can be, so that its tables need not be taken out.
pub(in crate::template::view) fn own_in_place<'a>(
    own: &'a OwnField,
    words: &'a PaperWords,
    field: &'a CouncilField,
    extra: &'a Extra,
) -> Option<FieldView<'a>> {
    if words.leaves_out(&own.name) {
        return None;
    }
    let label = label_of(words, &own.name, field);
    let view = own_view(own, label, extra, |value| Cow::Borrowed(value.words()))?;
    Some(FieldView {
        place: field.beside.map(RecordPlace::words),
        ..view
    })
}

/// A field of the council's own, whose words `take` prints.
pub(super) fn own_view<'a>(
    own: &'a OwnField,
    label: Option<&'a str>,
    extra: &'a Extra,
    take: impl FnOnce(&'a OwnValue) -> Cow<'a, str>,
) -> Option<FieldView<'a>> {
    Some(FieldView {
        name: &own.name,
        label,
        kind: own.kind.name(),
        value: said(extra.get(&own.name), take)?,
        grade: None,
        place: None,
    })
}

/// What was written, or none where it was left blank; nothing at all where it was left out.
pub(super) fn said<'a, T, U>(
    value: &'a FieldValue<T>,
    of: impl FnOnce(&'a T) -> U,
) -> Option<Option<U>> {
    match value {
        FieldValue::LeftOut => None,
        FieldValue::Blank => Some(None),
        FieldValue::Given(value) => Some(Some(of(value))),
    }
}
