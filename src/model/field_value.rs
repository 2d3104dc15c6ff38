//! What a file says in a field that may say nothing.

/// The value of a field of a paper, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue<T> {
    /// The key was left out: the council has no such field, or does not ask for it.
    LeftOut,
    /// The key is there, with nothing between its quotation marks. The paper says so.
    Blank,
    /// What was written.
    Given(T),
}

impl<T> FieldValue<T> {
    /// What was written, if anything was.
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            FieldValue::Given(value) => Some(value),
            FieldValue::LeftOut | FieldValue::Blank => None,
        }
    }

    /// Whether the key was left out, so that the paper has nothing to print.
    pub fn is_left_out(&self) -> bool {
        matches!(self, FieldValue::LeftOut)
    }

    /// The same field with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> FieldValue<U> {
        match self {
            FieldValue::LeftOut => FieldValue::LeftOut,
            FieldValue::Blank => FieldValue::Blank,
            FieldValue::Given(value) => FieldValue::Given(change(value)),
        }
    }
}
