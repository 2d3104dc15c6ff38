//! A recommendation that an update forgets.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    BuiltInField, Grade, PlanKey, ProgressKey, Recommendation, RecommendationNumber, Spot, Update,
    UpdateKey,
};
use crate::status::{Schedule, Turn};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::MissingFromUpdate,
    explanation: Explanation {
        what: "A recommendation is missing from an update although it is not signed off. Each update reports on \
               every recommendation that no earlier update has signed off or ended, or has reported as finished where the \
               review signs nothing off. Where a committee takes them in \
               batches, the update says what it is about: covers = \"1 to 3\". The others are then missed only if \
               nobody reports on them for longer than the usual time, update_every_months in council.toml. Nor is a \
               recommendation missed that review.toml announces for a later date, in next_update.",
        why: "A recommendation that nobody reports on is lost, and scrutiny with it; the Vale of Glamorgan found \
              some of 2009 still open in 2016.",
        bad: "# updates/2020-09.toml says nothing about recommendation 7",
        good: "[[progress]]\n\
               recommendation = 7\n\
               evidence = \"The list of schools was published on 4 October 2019.\"\n\
               proposed = \"Fully Achieved\"\n\n\
               # or, in the update after which it was left out:\n\
               signed_off = \"16 October 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let without_work = subject.review.without_work();
    let schedule = Schedule::of(subject.review);
    // Where nothing is ever signed off, a recommendation is at its end when it is reported as finished.
    let mut reports = subject
        .review
        .updates
        .iter()
        .flat_map(|update| &update.progress);
    let signs_off = reports.any(|one| one.signed_off.is_some());
    let mut last_spoken_of: BTreeMap<&RecommendationNumber, &Update> = BTreeMap::new();
    let mut closed: BTreeSet<&RecommendationNumber> = BTreeSet::new();
    for update in &subject.review.updates {
        for one in &update.progress {
            last_spoken_of.insert(&one.recommendation, update);
        }
        let all = &subject.review.recommendations;
        let is_of = |one: &RecommendationNumber| {
            let last = last_spoken_of.get(one);
            last.is_some_and(|last| last.id == update.id)
        };
        for one in all {
            let last = last_spoken_of.get(&one.number).copied();
            let spoken_of = is_of(&one.number);
            if spoken_of || closed.contains(&one.number) || without_work.contains(&one.number) {
                continue;
            }
            // A whole is spoken of through its parts, and a part is named where the others are spoken of.
            let is_known =
                |one: &Recommendation| is_of(&one.number) || closed.contains(&one.number);
            let whole = all.whole(one);
            let any_part = || all.parts(&whole.number).any(is_known);
            let is_left = match one.whole {
                Some(_) => is_known(whole) || !any_part(),
                None => any_part(),
            };
            if is_left {
                continue;
            }
            let parts = all
                .parts(&one.number)
                .filter_map(|part| last_spoken_of.get(&part.number));
            let last = last.or(parts
                .copied()
                .max_by(|one, other| one.date.cmp(&other.date)));
            match schedule.turn(&one.number, update) {
                Turn::Now => remarks.push(forgotten(subject, one, update, last)),
                Turn::AtTheUsualTime => remarks.extend(unheard_of(subject, one, update, last)),
                Turn::Later => {}
            }
        }
        let ends = update.progress.iter();
        let ends = ends.filter(|one| one.signed_off.is_some() || one.has_ended());
        closed.extend(ends.map(|one| &one.recommendation));
        if !signs_off {
            let finished = update
                .progress
                .iter()
                .filter(|one| one.is_graded(Grade::is_finished));
            closed.extend(finished.map(|one| &one.recommendation));
        }
    }
    remarks
}

/// A recommendation that is missing from an update that should report on it.
fn forgotten(
    subject: &Subject<'_>,
    one: &Recommendation,
    update: &Update,
    last: Option<&Update>,
) -> Remark {
    // All that an entry needs, so that it is no error as soon as it is typed.
    let needed = [
        (BuiltInField::Evidence, ProgressKey::Evidence),
        (BuiltInField::Assessment, ProgressKey::Proposed),
    ];
    let needed = needed
        .iter()
        .filter(|(field, _)| subject.council.fields.asks_for(*field));
    let mut lines = vec![format!("recommendation = {}", one.number.typed())];
    lines.extend(needed.map(|(_, key)| format!("{key} = \"…\"")));
    let lines = match lines.split_last() {
        Some((last, all)) if !all.is_empty() => format!("{} and {last}", all.join(", ")),
        _ => lines.concat(),
    };
    let message = format!(
        "{} is missing from this update, though it is not signed off",
        one.number.called()
    );
    remark(one, update, last, message)
        .of_all("are missing from this update, though they are not signed off")
        .help(format!(
            "report on it: [[progress]] with {lines}; or say when it was signed off: signed_off = \"…\""
        ))
        .help_of_all("report on each below a [[progress]] of its own; or say of each, in the update that it was last in, when it was signed off: signed_off = \"…\"")
}

/// A recommendation that is not in this batch, nor was in any for longer than the usual time.
fn unheard_of(
    subject: &Subject<'_>,
    one: &Recommendation,
    update: &Update,
    last: Option<&Update>,
) -> Option<Remark> {
    let usual = subject.council.update_every?;
    let agreed = subject.review.action_plan_agreed.as_ref();
    let since = last.map(|last| &last.date).or(agreed)?;
    let until = since.last_day_later(usual)?;
    if update.date.first_day() <= Some(until) {
        return None;
    }
    let months = usual.get();
    let message = format!(
        "nobody has reported on {} for more than {months} months",
        one.number.called()
    );
    let remark = remark(one, update, last, message);
    let of_all = format!("have not been reported on for more than {months} months");
    Some(remark.of_all(of_all).help(
        "report on it in the next update, or say in review.toml when that is due: next_update = \"…\"",
    ))
}

fn remark(one: &Recommendation, update: &Update, last: Option<&Update>, message: String) -> Remark {
    let spot = Spot::Update(update.id.clone(), UpdateKey::Date);
    let (last, label) = match last {
        Some(last) => (
            Spot::Progress(
                last.id.clone(),
                one.number.clone(),
                ProgressKey::Recommendation,
            ),
            "it was last reported here",
        ),
        None => (
            plan_spot(one, PlanKey::Number),
            "no update has mentioned it",
        ),
    };
    Remark::new(spot, message)
        .about(one.number.clone())
        .also(last, label)
}
