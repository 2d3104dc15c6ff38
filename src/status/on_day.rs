//! A review and a day → what was known of the review on that day.

use jiff::civil::Date;

use super::{Due, LateRecommendation, NextDue, Schedule, Urgency, UsualTime};
use crate::model::{
    Answer, GivenDate, Grade, NextUpdate, NextUpdateMeaning, Progress, Recommendation,
    RecommendationNumber, Review, Since, Update, When,
};

/// A review as it was on a day: updates of a later date are left out.
#[derive(Debug, Clone, Copy)]
pub struct ReviewOnDay<'a> {
    review: &'a Review,
    /// Those dated by then, the earliest first.
    updates: &'a [Update],
    day: Date,
}

impl<'a> ReviewOnDay<'a> {
    /// The review as it was on `day`.
    pub fn new(review: &'a Review, day: Date) -> Self {
        // The updates are in order, the earliest first.
        let known = review
            .updates
            .partition_point(|update| has_come(&update.date, day));
        ReviewOnDay {
            review,
            updates: review.updates.get(..known).unwrap_or_default(),
            day,
        }
    }

    /// The latest update.
    pub fn last_update(&self) -> Option<&'a Update> {
        self.updates.last()
    }

    /// The latest report on a recommendation: of one with parts, that on the least advanced of them.
    pub fn progress(&self, number: &RecommendationNumber) -> Option<&'a Progress> {
        let through_parts = self.review.least_advanced_of(number, self.updates);
        through_parts.or_else(|| self.review.last_report(number, self.updates))
    }

    /// The recommendations whose latest grade is `grade`. A review in another language has it in the words of that language,
    /// and the number is the same.
    pub fn graded(&self, grade: &Grade) -> Vec<RecommendationNumber> {
        self.numbers(|number| {
            let latest = self.progress(number).and_then(Progress::grade);
            latest.is_some_and(|latest| latest.number() == grade.number())
        })
    }

    /// The recommendations that have no grade in the latest report, or no report, though there is work on them.
    pub fn not_graded(&self) -> Vec<RecommendationNumber> {
        let without_work = self.review.without_work();
        self.numbers(|number| {
            let grade = self.progress(number).and_then(Progress::grade);
            grade.is_none() && !without_work.contains(number)
        })
    }

    /// The recommendations that the committee has signed off.
    pub fn signed_off(&self) -> Vec<RecommendationNumber> {
        self.numbers(|number| self.is_signed_off(number))
    }

    /// The recommendations that will not be done, and that nobody has signed off.
    pub fn ended(&self) -> Vec<RecommendationNumber> {
        self.numbers(|number| !self.is_signed_off(number) && self.has_ended(number))
    }

    /// The recommendations that the executive has rejected, so that nobody works on them.
    pub fn rejected(&self) -> Vec<RecommendationNumber> {
        let rejected = self.review.rejected();
        self.numbers(|number| rejected.contains(number))
    }

    /// The recommendations that the committee has not signed off, that have not ended and that were not rejected, so that it wants to hear more of
    /// them.
    pub fn outstanding(&self) -> Vec<RecommendationNumber> {
        self.numbers(|number| self.is_outstanding(number))
    }

    /// The next update. `usual` is the time after the last one, or after the action plan, that counts where the review
    /// itself says nothing, or where what it says has been met.
    pub fn next_update(&self, usual: UsualTime<'_>) -> NextDue<'a> {
        let outstanding = self.outstanding();
        let schedule = Schedule::of(self.review);
        let (due, of) = match outstanding.is_empty() {
            true => (Due::Nothing, Vec::new()),
            false if schedule.is_in_parts() => self.most_urgent(&schedule, &outstanding, usual),
            false => {
                let last = self.last_update().map(|update| &update.date);
                let stated = self.review.next_update.as_ref();
                (self.due_since(last, stated, &[], usual), Vec::new())
            }
        };
        let later = self.review.updates.iter().skip(self.updates.len());
        let mut written = later.filter(|update| NextDue::can_be_written(update, self.day));
        NextDue {
            due,
            of,
            written: written.next(),
        }
    }

    /// What is due first, and the recommendations that are due then.
    fn most_urgent(
        &self,
        schedule: &Schedule<'a>,
        outstanding: &[RecommendationNumber],
        usual: UsualTime<'_>,
    ) -> (Due, Vec<RecommendationNumber>) {
        let apart = self.apart(outstanding);
        let due = apart.iter().map(|number| {
            let reports = schedule.reports(number).map(|update| &update.date);
            let last = reports.filter(|date| has_come(date, self.day)).last();
            let stated = schedule.own(number).or(self.review.next_update.as_ref());
            let due = self.due_since(last, stated, &schedule.dates(number), usual);
            (due, number)
        });
        let due: Vec<(Due, &RecommendationNumber)> = due.collect();
        let rank = |due: &Due| {
            let urgency = Urgency::on(self.day, due);
            (urgency, due.last_day())
        };
        let Some((first, _)) = due.iter().min_by_key(|(due, _)| rank(due)) else {
            return (Due::Nothing, Vec::new());
        };
        let same = due.iter().filter(|(due, _)| due == first);
        let of: Vec<RecommendationNumber> = same.map(|(_, number)| (*number).to_owned()).collect();
        let all = of.len() == apart.len();
        (first.clone(), if all { Vec::new() } else { of })
    }

    /// Recommendations that are reported on for themselves: parts in the place of a whole of which any has a next update of
    /// its own.
    fn apart(&self, outstanding: &[RecommendationNumber]) -> Vec<RecommendationNumber> {
        let all = &self.review.recommendations;
        let apart = outstanding.iter().flat_map(|number| {
            let has_own = |part: &Recommendation| part.next_update.is_some();
            let parts = all
                .parts(number)
                .filter(|part| self.is_outstanding(&part.number));
            let parts: Vec<&Recommendation> = parts.collect();
            match parts.iter().any(|part| has_own(part)) {
                true => parts.into_iter().map(|part| part.number.clone()).collect(),
                false => vec![number.clone()],
            }
        });
        apart.collect()
    }

    /// When something is due that was last reported on at the date `last`, by what was said and by dates of its own.
    fn due_since(
        &self,
        last: Option<&When>,
        stated: Option<&NextUpdate>,
        dates: &[&When],
        usual: UsualTime<'_>,
    ) -> Due {
        let since = last.or(self.review.action_plan_agreed.as_ref());
        let is_met = |due: &When| {
            let last = last.and_then(When::last_day);
            last.is_some() && last >= due.first_day()
        };
        let own = dates.iter().find(|date| !is_met(date));
        let own = own.map(|date| Due::By((*date).clone()));
        let stated = stated.and_then(|next| match next.meaning() {
            NextUpdateMeaning::By(when) => (!is_met(when)).then(|| Due::By(when.clone())),
            NextUpdateMeaning::First(first, months) => Some(match is_met(first) {
                false => Due::By(first.clone()),
                true => usual.by(since, *months),
            }),
            NextUpdateMeaning::Each(dates) => {
                let next = dates.iter().find(|date| !is_met(date));
                next.map(|next| Due::By(next.clone()))
            }
            NextUpdateMeaning::After(months, Since::ActionPlan) => {
                let first = last.is_none();
                first.then(|| usual.by(self.review.action_plan_agreed.as_ref(), *months))
            }
            NextUpdateMeaning::After(months, Since::LastUpdate) => Some(usual.by(since, *months)),
            NextUpdateMeaning::Batches(_) => None,
            NextUpdateMeaning::Event | NextUpdateMeaning::NoDay => Some(Due::On(next.clone())),
        });
        let usual = || usual.after(since);
        own.or(stated).or_else(usual).unwrap_or(Due::Unknown)
    }

    /// The date by which a recommendation is to be done: the last that an update has given it, revised or anticipated, or else
    /// the agreed one.
    pub(super) fn due(&self, recommendation: &'a Recommendation) -> Option<GivenDate<'a>> {
        self.review.expected_date(recommendation, self.updates)
    }

    /// The last day of a date of the review.
    pub(super) fn last_day(&self, given: GivenDate<'_>) -> Option<Date> {
        self.review.last_day_given(given).map(|last| last.day())
    }

    /// Who is responsible for a recommendation.
    pub(super) fn responsible(&self, one: &Recommendation) -> String {
        self.review.recommendations.responsible(one)
    }

    /// The recommendations that are late. Of one with parts, those parts are that are late.
    pub fn late(&self) -> Vec<LateRecommendation<'a>> {
        let all = self.review.recommendations.iter();
        let all = all.filter(|one| !self.review.recommendations.has_parts(&one.number));
        all.filter_map(|one| LateRecommendation::on(self.day, self, one))
            .collect()
    }

    /// Whether the committee wants to hear more of a recommendation.
    pub fn is_outstanding(&self, number: &RecommendationNumber) -> bool {
        let all = &self.review.recommendations;
        let is_open = |number: &RecommendationNumber| {
            let is_rejected = all.get(number).is_some_and(|one| self.is_rejected(one));
            !is_rejected && !self.is_signed_off(number) && !self.has_ended(number)
        };
        let mut parts = all.parts(number);
        is_open(number) && (!all.has_parts(number) || parts.any(|one| is_open(&one.number)))
    }

    /// Whether the executive has rejected it, or its whole.
    pub(super) fn is_rejected(&self, one: &Recommendation) -> bool {
        self.is_answered(one, Answer::is_rejection)
    }

    /// Whether nobody works on it or its whole: it is rejected, or nobody has decided on it yet.
    pub(super) fn asks_for_no_work(&self, one: &Recommendation) -> bool {
        self.is_answered(one, Answer::asks_for_no_work)
    }

    fn is_answered(&self, one: &Recommendation, is_such: fn(&Answer) -> bool) -> bool {
        let whole = self.review.recommendations.whole(one);
        let mut answers = [one, whole]
            .into_iter()
            .filter_map(|one| self.review.answer(one));
        answers.any(is_such)
    }

    /// Whether the committee has signed it off, or its whole, or each of its parts.
    pub(super) fn is_signed_off(&self, number: &RecommendationNumber) -> bool {
        let all = &self.review.recommendations;
        let whole = all.whole_of(number);
        let mut parts = all.parts(number);
        self.is_signed_off_itself(number)
            || whole.is_some_and(|whole| self.is_signed_off_itself(whole))
            || (all.has_parts(number) && parts.all(|part| self.is_signed_off_itself(&part.number)))
    }

    fn is_signed_off_itself(&self, number: &RecommendationNumber) -> bool {
        let mut reports = self.updates.iter().flat_map(|update| &update.progress);
        reports.any(|progress| {
            let signed_off = progress.signed_off.as_ref();
            progress.recommendation == *number
                && signed_off.is_some_and(|when| has_come(when, self.day))
        })
    }

    /// Whether it will not be done. A recommendation has ended with the last of its parts, unless all that is left of it was
    /// signed off.
    pub(super) fn has_ended(&self, number: &RecommendationNumber) -> bool {
        let all = &self.review.recommendations;
        let of_itself = |number| {
            let last = self.review.last_report(number, self.updates);
            last.is_some_and(Progress::has_ended)
        };
        match all.has_parts(number) {
            false => of_itself(number),
            true => all
                .parts(number)
                .all(|part| of_itself(&part.number) || self.is_signed_off(&part.number)),
        }
    }

    fn numbers(&self, wanted: impl Fn(&RecommendationNumber) -> bool) -> Vec<RecommendationNumber> {
        let all = self.review.recommendations.wholes();
        let numbers = all.map(|recommendation: &Recommendation| &recommendation.number);
        numbers.filter(|number| wanted(number)).cloned().collect()
    }
}

/// Whether `when` is `day` or earlier; a month has come on its first day.
fn has_come(when: &When, day: Date) -> bool {
    when.first_day().is_some_and(|first| first <= day)
}
