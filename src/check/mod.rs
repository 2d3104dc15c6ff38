//! A review → what a careful colleague would remark on before the paper goes to committee.
//!
//! Every review that comes here could be published. A rule compares what is said in one place with what is said in
//! another, and warns. It never changes a grade, a date or a word. Each [`Rule`] is a file with its name, its reason and
//! an example, and judges model values; a [`Remark`] names a spot, for which the caller has the place.
//!
//! Dates are judged at the date of the update that speaks of them, never at today's, so that a paper of last year is
//! judged as it would have been then. Only whether the next update is overdue depends on today, which the caller passes in.
//!
//! What a rule finds in every recommendation of a file is said once: `together` sees to that.
//!
//! The rules are in folders by what they look at: `date` at how a date is written, `grade` at a grade and the date that it
//! is for, `evidence` at what a text says, `history` at the updates one after another, `numbering` at
//! the numbers of recommendations, `people` at names, and `record` at
//! the decision beside the action plan.
//!
//! It must not know files, TOML or how anything is printed.

mod allowance;
mod day;
mod meeting;
mod meeting_allowance;
mod meeting_reference;
mod meeting_texts;
mod own;
mod placeholder;
mod placeholder_words;
mod remark;
mod report;
mod rule;
mod text;
mod together;

pub(crate) mod date;
pub(crate) mod evidence;
pub(crate) mod grade;
pub(crate) mod history;
pub(crate) mod numbering;
pub(crate) mod people;
pub(crate) mod record;
pub(crate) mod unprinted;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::council::Council;
use crate::diagnostic::{Diagnostic, Place};
use crate::model::{Passage, PlanKey, RecommendationNumber, Review, Spot};

pub use allowance::{IDLE_ALLOWANCE, UNKNOWN_RULE, idle_in_council};
pub use meeting::{MeetingSubject, meeting_remarks};
pub use meeting_allowance::allow_in_meeting;
pub use remark::Remark;
use rule::WrittenTexts;
pub use rule::{Rule, Subject};

/// Every rule, in the order in which a review is read.
pub const RULES: [&Rule; 66] = [
    &grade::date_passed::RULE,
    &grade::expected_early::RULE,
    &grade::unexplained::RULE,
    &grade::none_given::RULE,
    &grade::open_ended_achieved::RULE,
    &grade::open_ended::RULE,
    &grade::before_action_plan::RULE,
    &date::weekday::RULE,
    &date::no_such_day::RULE,
    &date::in_words::RULE,
    &evidence::missing::RULE,
    &evidence::silent::RULE,
    &evidence::repeated::RULE,
    &evidence::measure::RULE,
    &evidence::action::RULE,
    &evidence::cut_off::RULE,
    &evidence::bullet::RULE,
    &evidence::empty_item::RULE,
    &evidence::unfinished::RULE,
    &evidence::repeated_word::RULE,
    &evidence::other_script::RULE,
    &evidence::marks::RULE,
    &evidence::line_marks::RULE,
    &evidence::headings::RULE,
    &evidence::spaced_table::RULE,
    &evidence::bold_heading::RULE,
    &evidence::link_words::RULE,
    &evidence::reference::RULE,
    &evidence::abbreviation::RULE,
    &evidence::unused_abbreviation::RULE,
    &evidence::after_update::RULE,
    &evidence::personal_data::RULE,
    &history::misnamed::RULE,
    &history::missing::RULE,
    &history::signed_off::RULE,
    &history::signed_off_unfinished::RULE,
    &history::before_action_plan::RULE,
    &history::before_update::RULE,
    &history::corrected_before::RULE,
    &history::corrected_to_the_same::RULE,
    &history::moved_back::RULE,
    &history::amended::RULE,
    &history::half_recorded::RULE,
    &history::rejected::RULE,
    &history::overdue::RULE,
    &history::unclear_next::RULE,
    &numbering::gap::RULE,
    &numbering::order::RULE,
    &record::count::RULE,
    &record::order::RULE,
    &record::wording::RULE,
    &record::letter::RULE,
    &record::blank::RULE,
    &record::resolution::RULE,
    &record::exempt::RULE,
    &record::rejected::RULE,
    &record::contradictory::RULE,
    &record::late_response::RULE,
    &record::publication::RULE,
    &record::call_in::RULE,
    &record::uncounted::RULE,
    &record::no_call_in::RULE,
    &people::two_forms::RULE,
    &people::nobody::RULE,
    &people::named_person::RULE,
    &unprinted::RULE,
];

/// What is remarked on one review, or on one meeting.
#[derive(Debug, Clone, Default)]
pub struct ReviewRemarks {
    /// What the officer should look at.
    pub findings: Vec<Diagnostic>,
    /// What the review, the meeting or the council allows, with the reasons.
    pub allowed: Vec<Diagnostic>,
}

/// Applies every rule to the review. `place` finds the place of a spot. Without a day for `today` nothing is reported as
/// overdue. `prints_own` says whether a template may print a field of the council's own of some name.
pub fn check(
    review: &Review,
    council: &Council,
    today: Option<Date>,
    prints_own: &dyn Fn(&str) -> bool,
    place: &dyn Fn(&Passage) -> Option<Place>,
) -> ReviewRemarks {
    let texts = text::texts(review, &council.fields);
    let comparison = record::Comparison::of(review, &texts);
    let subject = Subject {
        review,
        council,
        today,
        prints_own,
        texts: &texts,
        comparison: &comparison,
    };
    let without_work = review.without_work();
    let remarks = RULES.into_iter().flat_map(|rule| {
        let remarks = (rule.judge)(&subject);
        // Nobody has to carry out what was rejected, or is not decided yet.
        let remarks = remarks
            .into_iter()
            .filter(|one| !is_of_no_work(one, &without_work));
        remarks
            .map(move |remark| (rule, remark))
            .collect::<Vec<_>>()
    });
    allowance::apply(review, council, remarks, place)
}

/// Whether a remark is about the work on a recommendation that nobody works on.
fn is_of_no_work(remark: &Remark, without_work: &BTreeSet<RecommendationNumber>) -> bool {
    let Spot::Recommendation(number, key) = remark.spot() else {
        return false;
    };
    let is_of_work = matches!(
        key,
        PlanKey::Responsibility | PlanKey::Date | PlanKey::Action | PlanKey::SuccessMeasure
    );
    is_of_work && without_work.contains(number)
}
