//! The dates of a review → those that are so far away that their year was probably typed wrongly.

use jiff::Span;

use super::in_words::written_on;
use crate::check::Remark;
use crate::check::report::{Report, closed, plan_spot};
use crate::model::{Meaning, PlanKey, ProgressKey, Review, Spot, When};

/// No recommendation of a review takes so many years.
const FAR: i32 = 25;

/// A year by which councils have promised much.
const PROMISED: i16 = 2050;

/// The days and months that are further away than any recommendation takes.
pub(super) fn in_far_years(review: &Review) -> impl Iterator<Item = Remark> {
    let finished = closed(review);
    let plans = review.recommendations.iter();
    let plans = plans.filter(move |one| !finished.contains(&one.number));
    let plans = plans.filter_map(|one| Some((plan_spot(one, PlanKey::Date), one.date.as_ref()?)));
    let reported = Report::all(review).flat_map(|report| {
        let revised = report.progress.revision.as_ref();
        let revised = revised.map(|revised| (report.spot(ProgressKey::RevisedDate), &revised.date));
        let announced = report.progress.anticipated_date.as_ref();
        let announced = announced.map(|date| (report.spot(ProgressKey::AnticipatedDate), date));
        [revised, announced].into_iter().flatten()
    });
    let all = plans.chain(reported);
    all.filter_map(|(spot, date)| remark(review, spot, date))
}

fn remark(review: &Review, spot: Spot, date: &When) -> Option<Remark> {
    // "By 2050" and "2025 to 2055" are promises, and no day that was typed wrongly.
    let is_exact = matches!(date.meaning(), Meaning::Day(_) | Meaning::Month(_));
    let last = date.last_day().filter(|_| is_exact)?;
    let far = written_on(review, &spot)?
        .checked_add(Span::new().years(FAR))
        .ok()?;
    if last <= far || last.year() == PROMISED {
        return None;
    }
    let message = format!("“{date}” is more than {FAR} years away");
    Some(
        Remark::new(spot, message)
            .of_all("have a date that is many years away")
            .help("check the year, and correct it; if it is right, leave it"),
    )
}
