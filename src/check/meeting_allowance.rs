//! The allowances of a meeting → what was found in it, with what is allowed kept separate.

use super::ReviewRemarks;
use super::meeting_texts::{TEXT_RULES, reads_meetings};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Edit, Place, Severity, nearest};
use crate::model::{Meeting, MeetingAllowance, MeetingAllowanceKey, MeetingSpot};

/// What the rules for meetings find, beside those that read long texts of both.
const MEETING_RULES: [Code; 7] = [
    Code::WrongWeekday,
    Code::MeetingDay,
    Code::ShortNotice,
    Code::ExemptWithoutParagraph,
    Code::UpdateAfterMeeting,
    Code::RepeatedReport,
    Code::BrokenReference,
];

/// Separates what the meeting or the council allows from the rest, and reports the allowances that allow nothing.
pub fn allow_in_meeting(
    meeting: &Meeting,
    council: &Council,
    found: Vec<Diagnostic>,
    place: &dyn Fn(&MeetingSpot) -> Place,
) -> ReviewRemarks {
    let mut checked = ReviewRemarks::default();
    let mut used = vec![false; meeting.allowances.len()];
    for finding in found {
        let mut own = meeting.allowances.iter().zip(&mut used).enumerate();
        let own = own.find(|(_, (allowance, _))| {
            Code::parse(allowance.rule.as_str()) == Some(finding.code())
        });
        match (own, council.allowance(finding.code())) {
            (Some((index, (allowance, used))), _) => {
                *used = true;
                let spot = MeetingSpot::Allowance(index, MeetingAllowanceKey::Because);
                let why = format!("allowed, because: {}", allowance.because);
                checked
                    .allowed
                    .push(finding.help(why).also(place(&spot), "allowed here"));
            }
            (None, Some(allowance)) => checked.allowed.push(allowance.allowed(finding)),
            (None, None) => checked.findings.push(finding),
        }
    }
    let all = meeting.allowances.iter().zip(used).enumerate();
    let idle = all.filter(|(_, (_, used))| !used);
    checked.findings.extend(idle.map(|(index, (allowance, _))| {
        let spot = MeetingSpot::Allowance(index, MeetingAllowanceKey::Rule);
        idle_or_unknown(allowance).at(place(&spot))
    }));
    checked
}

/// Whether a rule looks at meetings, or at the texts of both reviews and meetings.
fn is_broken_by_meetings(code: Code) -> bool {
    MEETING_RULES.contains(&code) || reads_meetings(code)
}

fn idle_or_unknown(allowance: &MeetingAllowance) -> Diagnostic {
    let typed = &allowance.rule;
    let code = Code::parse(typed.as_str());
    if code.is_some_and(is_broken_by_meetings) {
        let message = format!("nothing in this meeting breaks `{typed}`");
        return Diagnostic::warning(Code::IdleAllowance, message).help("remove this [[allow]]");
    }
    if code.is_some_and(|code| code.severity() == Severity::Error) {
        let message = format!("`{typed}` is an error, and errors cannot be allowed");
        return Diagnostic::warning(Code::UnknownRule, message).help("remove this [[allow]]");
    }
    let message = format!("there is no rule `{typed}` that a meeting can break");
    let finding = Diagnostic::warning(Code::UnknownRule, message);
    let of_texts = TEXT_RULES.iter().map(|(rule, _)| rule.code);
    let all = MEETING_RULES.into_iter().chain(of_texts);
    match nearest(typed.as_str(), all.map(Code::name)) {
        Some(meant) => finding
            .help(format!("did you mean `{meant}`?"))
            .typed(Edit::Instead(format!("\"{meant}\""))),
        None => finding.help("write the name in brackets in the warning"),
    }
}
