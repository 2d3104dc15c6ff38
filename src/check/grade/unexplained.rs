//! A grade without what must be said along with it.

use crate::check::placeholder::{is_nothing, says_nothing};
use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Meaning, Need, Progress, ProgressKey, RichText, TextLine};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::GradeUnexplained,
    explanation: Explanation {
        what: "A grade is without something that the scale asks for with it. Which grades need a reason, an \
               anticipated date or an explanation is in council.toml: needs = [\"reason\", \"anticipated_date\"]. A grade \
               whose stage is \"ended\" always needs a reason, and who agreed it.",
        why: "The council's scale of 2016 says of Slipped that an anticipated date and the reasons must be given, \
              and the paper asks for an explanation where one is required. Members cannot agree a grade they cannot \
              follow. \
              https://docest.com/doc/348200/six-monthly-progress-updates-on-previously-agreed-recommendations",
        bad: "proposed = \"Slipped\"",
        good: "proposed = \"Slipped\"\n\
               reason = \"The officer's post was vacant until May.\"\n\
               anticipated_date = \"December 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review).flat_map(remarks).collect()
}

/// One remark for all that is not there, and one for each key that is there and says nothing.
fn remarks(report: Report<'_>) -> Vec<Remark> {
    let Some(standing) = report.progress.standing() else {
        return Vec::new();
    };
    let missing = standing.grade.needs().iter().copied();
    let missing: Vec<Need> = missing
        .filter(|need| !is_there(*need, report.progress))
        .collect();
    let (empty, absent): (Vec<Need>, Vec<Need>) = missing
        .into_iter()
        .partition(|need| typed(*need, report.progress).is_some());
    let number = &report.recommendation.number;
    let empty = empty.into_iter().filter_map(|need| {
        let message = format!(
            "{called} is graded “{}”, and “{}” is not {} yet",
            standing.typed,
            typed(need, report.progress)?,
            words(need), called = number.called());
        let (key, help) = match need {
            Need::Explanation => (ProgressKey::Explanation, "say why it has this grade"),
            Need::Reason if standing.grade.is_ended() => {
                (ProgressKey::Reason, "say why it will not be done")
            }
            Need::Reason => (ProgressKey::Reason, "say why it is late"),
            Need::EndedBy => (ProgressKey::EndedBy, "say who agreed that, and when"),
            Need::AnticipatedDate => (
                ProgressKey::AnticipatedDate,
                "ask the link officer for a month; if there is none yet, say so and why in the reason, and allow \
                 this in review.toml",
            ),
        };
        let of_all = format!("are graded without {}: it is not known yet", words(need));
        Some(Remark::new(report.spot(key), message).of_all(of_all).help(help))
    });
    let absent = (!absent.is_empty()).then(|| {
        let named: Vec<&str> = absent.iter().map(|need| words(*need)).collect();
        let named = named.join(" and ");
        let lines: Vec<String> = absent.iter().map(|need| need.example()).collect();
        let graded = format!("graded “{}” without {named}", standing.typed);
        let message = format!("{called} is {graded}", called = number.called());
        let remark = Remark::new(report.grade_spot(), message)
            .of_all(format!("are {graded}"))
            .label(format!("this grade needs {named}"))
            .help(format!("fill in, or add below it: {}", lines.join(" and ")));
        let spots = absent.iter().map(|need| report.spot(need.key()));
        spots
            .zip(lines)
            .fold(remark, |remark, (spot, line)| remark.fill(spot, line))
    });
    empty.chain(absent).collect()
}

/// What a key says that was filled in.
fn typed(need: Need, progress: &Progress) -> Option<String> {
    let text = |text: Option<&RichText>| text.map(RichText::plain);
    match need {
        Need::Explanation => text(progress.explanation.as_ref()),
        Need::Reason => text(progress.reason.as_ref()),
        Need::AnticipatedDate => {
            let date = progress.anticipated_date.as_ref();
            date.map(|date| date.words().to_owned())
        }
        Need::EndedBy => progress.ended_by.as_ref().map(TextLine::to_string),
    }
}

/// Whether what a grade needs is said.
pub(super) fn is_there(need: Need, progress: &Progress) -> bool {
    match need {
        Need::Explanation => is_said(progress.explanation.as_ref()),
        Need::Reason => is_said(progress.reason.as_ref()),
        Need::AnticipatedDate => {
            // A date that was revised says when it is expected now as well.
            let revised = progress.revision.as_ref().map(|revision| &revision.date);
            let mut dates = progress
                .anticipated_date
                .as_ref()
                .into_iter()
                .chain(revised);
            dates.any(|date| date.meaning() != &Meaning::Unknown && !is_nothing(date.words()))
        }
        Need::EndedBy => {
            let who = progress.ended_by.as_ref();
            who.is_some_and(|who| !is_nothing(who.as_str()))
        }
    }
}

fn is_said(text: Option<&RichText>) -> bool {
    text.is_some_and(|text| !says_nothing(text))
}

fn words(need: Need) -> &'static str {
    match need {
        Need::Explanation => "an explanation",
        Need::Reason => "a reason",
        Need::AnticipatedDate => "an anticipated date",
        Need::EndedBy => "who agreed it",
    }
}
