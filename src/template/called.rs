//! The number of a recommendation, or several → what a paper calls it: "Recommendation 3".
//!
//! In comes a number as a view has it, with the council's word as `label`. A number that has such a word itself, as "Rec 3",
//! is printed as it was typed. It must not know which paper it is for.

use tera::{Kwargs, State, TeraResult, Value};

use crate::model::number_called;

/// The words, as the filter `called`.
pub(super) fn filter(value: &Value, arguments: Kwargs, _: &State) -> TeraResult<Value> {
    let label = arguments.must_get::<&str>("label")?;
    let spoken = |number: &Value| match number.as_str() {
        Some(words) => words.to_owned(),
        None => number.to_string(),
    };
    let words = match value.as_array() {
        // The label is printed once, before the first.
        Some(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(spoken).collect();
            let all = numbers.iter().map(|number| number_called(label, number));
            match all.clone().all(|called| called.starts_with(label)) {
                true => number_called(label, &numbers.join(", ")),
                false => all.collect::<Vec<_>>().join(", "),
            }
        }
        None => number_called(label, &spoken(value)),
    };
    Ok(Value::from(words))
}
