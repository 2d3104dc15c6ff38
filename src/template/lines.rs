//! The filter for what may be on several lines, and is no long text: each line of a date is printed on a line.

use tera::{Kwargs, State, TeraResult, Value};

/// The words with `<br>` where a line ends.
pub(super) fn filter(value: &Value, _: Kwargs, state: &State) -> TeraResult<Value> {
    let Some(words) = value.as_str().filter(|words| words.contains('\n')) else {
        return Ok(value.clone());
    };
    let lines: TeraResult<Vec<String>> = words
        .split('\n')
        .map(|line| Ok(state.escape(line)?.to_string()))
        .collect();
    Ok(Value::safe_string(&lines?.join("<br>\n")))
}
