//! A call-in whose deadline is right but for the hour, or that names no deadline at all.

use super::blank_call_in::as_typed;
use crate::check::Remark;
use crate::model::{CallInPeriod, DecisionKey, Hour, Spot};

/// The day is the right one, and the hour is another.
pub(super) fn another_hour(period: &CallInPeriod, typed: Hour) -> Remark {
    let message = format!(
        "the day of the deadline is right, but by the council's rule call-in ends at {}, not at {typed}",
        period.ends()
    );
    Remark::new(Spot::Decision(DecisionKey::CallIn), message)
        .help("if the record has another hour, correct it here; the record prints what you type")
        .help(format!(
            "if your constitution says {typed}, your web team sets it in council.toml, below [call_in]: ends = \"{}\"",
            in_council(typed)
        ))
}

/// "Yes", "5 working days": there is a call-in, and no day is named.
pub(super) fn no_deadline(period: &CallInPeriod) -> Remark {
    let spot = || Spot::Decision(DecisionKey::CallIn);
    let line = format!("call_in = \"{}\"", as_typed(period));
    let message = "the record does not say by when the decision can be called in";
    Remark::new(spot(), message)
        .label("this names no day")
        .help(format!("by the council's rule it ends at {period}: {line}"))
        .fill(spot(), line)
}

/// An hour as it is written in council.toml.
fn in_council(hour: Hour) -> String {
    match hour {
        Hour::Midnight => "midnight".to_owned(),
        Hour::At(time) => time.strftime("%H:%M").to_string(),
    }
}
