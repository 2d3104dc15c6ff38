//! A field of the council's own, or a correction, that nothing prints.

use std::collections::BTreeSet;

use super::own::{own_values, table_and_name};
use super::{Remark, Rule, Subject};
use crate::council::UsualPaper;
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    AllowanceKey, CorrectedPaper, CorrectionKey, DecidedKey, DecisionKey, DeclarationKey,
    FieldTable, PlanKey, ProgressKey, ResolutionKey, ReviewKey, Spot, UpdateKey,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::PrintedNowhere,
    explanation: Explanation {
        what: "A field below `extra` is printed nowhere: no [[field]] of council.toml has its name, and no template asks \
               for it. Each name is reported once in a review. If the name is that of a key which a review has, perhaps \
               in another file, the message says where. Corrections of an action plan, a record or updates that the council does \
               not publish are reported as well.",
        why: "Somebody wrote it to be read, and no reader of the paper will. If it is a note for yourselves, begin its \
              line with a #.",
        bad: "extra.council_plan = \"Priority 3\"      # in review.toml",
        good: "[[field]]                              # in council.toml\n\
               name = \"council_plan\"\n\
               label = \"Council plan:\"",
    },
    judge,
};

/// The tables of a review's files that have keys, each with the field table it is, where it is one.
const HOMES: [(&str, Option<FieldTable>, &[&str]); 10] = [
    (
        "a [[progress]] of an update",
        Some(FieldTable::Progress),
        ProgressKey::NAMES,
    ),
    (
        "a [[recommendation]] of review.toml",
        Some(FieldTable::Recommendation),
        PlanKey::NAMES,
    ),
    (
        "a [[theme.recommendation]] of decision.toml",
        None,
        DecidedKey::NAMES,
    ),
    (
        "the top of review.toml",
        Some(FieldTable::Review),
        ReviewKey::NAMES,
    ),
    (
        "the top of decision.toml",
        Some(FieldTable::Decision),
        DecisionKey::NAMES,
    ),
    (
        "the top of an update",
        Some(FieldTable::Update),
        UpdateKey::NAMES,
    ),
    (
        "a [[declaration]] of decision.toml",
        None,
        DeclarationKey::NAMES,
    ),
    (
        "a [[resolution]] of decision.toml",
        None,
        ResolutionKey::NAMES,
    ),
    ("an [[allow]] of review.toml", None, AllowanceKey::NAMES),
    ("a [[correction]]", None, CorrectionKey::NAMES),
];

/// Whether the table that it was typed in has a key of this name.
fn is_key_of(typed_in: FieldTable, name: &str) -> bool {
    let mut homes = HOMES.iter();
    homes.any(|(_, table, keys)| *table == Some(typed_in) && keys.contains(&name))
}

/// Where a key of this name belongs: in the table that it was typed in, if that has it, and wherever else there is one.
fn homes(typed_in: FieldTable, name: &str) -> Option<String> {
    let mut homes: Vec<_> = HOMES
        .iter()
        .filter(|(_, _, keys)| keys.contains(&name))
        .collect();
    homes.sort_by_key(|(_, table, _)| *table != Some(typed_in));
    let words: Vec<&str> = homes.iter().map(|(words, ..)| *words).collect();
    let (last, before) = words.split_last()?;
    Some(match before {
        [] => (*last).to_owned(),
        before => format!("{} or {last}", before.join(", ")),
    })
}

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let mut remarks = fields(subject);
    remarks.extend(corrections(subject));
    remarks
}

/// The corrections of papers that are not published.
fn corrections(subject: &Subject<'_>) -> Vec<Remark> {
    let council = subject.council;
    let publishes = |kind| council.papers.publishes(kind);
    let all = subject.review.all_corrections();
    let remarks = all.filter_map(|(paper, index, _)| {
        let (is_printed, papers) = match paper {
            CorrectedPaper::ActionPlan => (
                council.action_plan.is_some() && publishes(UsualPaper::ActionPlan),
                "action plans",
            ),
            CorrectedPaper::Decision => (
                publishes(UsualPaper::CabinetDecision),
                "records of decisions",
            ),
            CorrectedPaper::Update(_) => (publishes(UsualPaper::ProgressUpdate), "updates"),
            // The file of a kind that is not published is no part of a review, and was reported as such.
            CorrectedPaper::Own(_) => (true, "papers of this kind"),
        };
        let message =
            format!("this correction is printed nowhere: your council does not publish {papers}");
        let spot = Spot::Correction(paper, index, CorrectionKey::Text);
        let help = "move it to the file of the paper that was put right, or leave it out";
        (!is_printed).then(|| Remark::new(spot, message).help(help))
    });
    remarks.collect()
}

fn fields(subject: &Subject<'_>) -> Vec<Remark> {
    let mut known = BTreeSet::new();
    let fields = &subject.council.fields;
    let values = own_values(subject.review).into_iter();
    values
        .filter_map(|(spot, _)| {
            let (table, name) = table_and_name(&spot)?;
            let mut own = fields.own(table).map(|(_, own)| own);
            let is_printed = own.any(|own| own.name == name) || (subject.prints_own)(&name);
            if is_printed || !known.insert((table.name(), name.clone())) {
                return None;
            }
            let of = match table.name() {
                "recommendation" => String::new(),
                of => format!(", of = \"{of}\""),
            };
            let message = format!("`extra.{name}` is printed nowhere");
            if let Some(homes) = homes(table, &name) {
                let help = match is_key_of(table, &name) {
                    true => format!("leave out the extra. before it: here `{name}` is a key of every review"),
                    false => format!(
                        "move it, without extra., to {homes}: there `{name}` is a key of every review"
                    ),
                };
                let remark = Remark::new(spot, message).help(help);
                let is_unlisted = name == PlanKey::Response.name()
                    && subject.council.responses.is_empty();
                return Some(match is_unlisted {
                    true => remark.help("before that, your web team lists the answers in council.toml, each as a [[response]] with its label and meaning"),
                    false => remark,
                });
            }
            Some(
                Remark::new(spot, message)
                    .help(format!(
                        "to print it, your web team adds to council.toml: [[field]] with name = \"{name}\"{of} and label = \
                         \"…\""
                    ))
                    .help("a note for yourself begins with a #"),
            )
        })
        .collect()
}
