//! A record that leaves the deadline of call-in blank, although its council has a rule for it.

use crate::check::{Remark, Subject};
use crate::model::{CallInPeriod, Decision, DecisionKey, Hour, Spot};

/// What to say of a deadline that is blank. Where the decision is for Council, there is nothing to call in.
pub(super) fn blank(subject: &Subject<'_>, decision: &Decision) -> Option<Remark> {
    let rule = subject.council.call_in.as_ref()?;
    let is_printed = subject.council.cabinet_decision.prints("call_in");
    if !is_printed || is_for_council(decision) {
        return None;
    }
    let published = decision.publication.as_ref().and_then(|day| day.last_day());
    let period = published.and_then(|day| rule.deadline(day, &subject.council.calendar).ok());
    let spot = || Spot::Decision(DecisionKey::CallIn);
    let message = "the record does not say by when the decision can be called in";
    let remark = Remark::new(spot(), message);
    let remark = match period {
        Some(period) => {
            let line = format!("call_in = \"{}\"", as_typed(&period));
            let help = format!("by the council's rule it ends at {period}: {line}");
            remark.help(help).fill(spot(), line)
        }
        None => {
            let line = "call_in = \"…\"";
            remark
                .help(format!("write the deadline as the record has it: {line}"))
                .fill(spot(), line)
        }
    };
    let line = "call_in = \"Not applicable\"";
    Some(
        remark
            .help(format!("if it cannot be called in, say so: {line}"))
            .fill(spot(), line),
    )
}

/// "Midnight, 20 July 2018", as records have it.
fn as_typed(period: &CallInPeriod) -> String {
    let day = period.last_day().strftime("%-d %B %Y");
    match period.ends() {
        Hour::Midnight => format!("Midnight, {day}"),
        hour => format!("{hour}, {day}"),
    }
}

/// Whether the record says that Cabinet recommends something to Council.
fn is_for_council(decision: &Decision) -> bool {
    decision.words.texts().any(|text| {
        let words = text.plain().to_lowercase();
        let to_council = ["recommended to council", "recommended to full council"];
        to_council.iter().any(|phrase| words.contains(phrase))
    })
}
