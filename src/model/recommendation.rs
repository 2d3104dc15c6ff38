//! The recommendations of a review and the action plan agreed for them.

use std::collections::BTreeMap;

use super::named_lines::on_one_line;
use super::{
    Answer, Extra, FieldValue, NextUpdate, NumberingFault, RecommendationNumber, RichText, When,
    numbering_faults,
};

/// One recommendation with its agreed action, or a part of one. What a part leaves out holds from the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Its number, kept for life.
    pub number: RecommendationNumber,
    /// The recommendation that it is a part of; none for one that is whole.
    pub whole: Option<RecommendationNumber>,
    /// What is recommended.
    pub text: RichText,
    /// Who is responsible.
    pub responsibility: FieldValue<RichText>,
    /// By when.
    pub date: FieldValue<When>,
    /// When the next update on this one is due, where the committee has said so.
    pub next_update: Option<NextUpdate>,
    /// The agreed action.
    pub action: FieldValue<RichText>,
    /// The agreed success measure.
    pub success_measure: FieldValue<RichText>,
    /// The executive's answer, where the review itself says it.
    pub answer: Option<Answer>,
    /// The council's own fields.
    pub extra: Extra,
}

impl Recommendation {
    /// Who is responsible, on one line and without marks; nothing where nobody was named. Persons below each other have a
    /// semicolon between them.
    pub fn responsible(&self) -> String {
        let named = self.responsibility.as_ref();
        named
            .map(|named| on_one_line(&named.plain_lines()))
            .unwrap_or_default()
    }
}

/// The recommendations of a review in the order of its file, each followed by its parts, no two with the same number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendations {
    list: Vec<Recommendation>,
    /// Where in the list the recommendation with a number is.
    places: BTreeMap<RecommendationNumber, usize>,
}

impl Recommendations {
    /// The recommendations, if each has a number of its own.
    pub fn new(recommendations: Vec<Recommendation>) -> Result<Self, Vec<NumberingFault>> {
        let numbers = || recommendations.iter().map(|one| &one.number);
        let faults = numbering_faults(numbers());
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Recommendations {
            places: numbers().cloned().zip(0..).collect(),
            list: recommendations,
        })
    }

    /// Changes the executive's answer to each that has one.
    pub(super) fn answered(&mut self, change: &dyn Fn(&mut Answer)) {
        let answers = self.list.iter_mut().filter_map(|one| one.answer.as_mut());
        answers.for_each(change);
    }

    /// The recommendation with this number.
    pub fn get(&self, number: &RecommendationNumber) -> Option<&Recommendation> {
        self.list.get(*self.places.get(number)?)
    }

    /// Where it is in the order of the file, from 0.
    pub fn place(&self, number: &RecommendationNumber) -> Option<usize> {
        self.places.get(number).copied()
    }

    /// All of them and their parts, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Recommendation> {
        self.list.iter()
    }

    /// Those that are no part of another.
    pub fn wholes(&self) -> impl DoubleEndedIterator<Item = &Recommendation> {
        self.list.iter().filter(|one| one.whole.is_none())
    }

    /// The parts of a recommendation, in order; none where it has no parts.
    pub fn parts<'a>(
        &'a self,
        whole: &'a RecommendationNumber,
    ) -> impl Iterator<Item = &'a Recommendation> {
        let after = self
            .places
            .get(whole)
            .map_or(self.list.len(), |place| place + 1);
        let rest = self.list.get(after..).unwrap_or_default().iter();
        rest.take_while(move |one| one.whole.as_ref() == Some(whole))
    }

    /// Whether a recommendation has parts.
    pub fn has_parts(&self, number: &RecommendationNumber) -> bool {
        self.parts(number).next().is_some()
    }

    /// The recommendation that this one is a part of, or itself.
    pub fn whole<'a>(&'a self, one: &'a Recommendation) -> &'a Recommendation {
        let whole = one.whole.as_ref().and_then(|whole| self.get(whole));
        whole.unwrap_or(one)
    }

    /// The number that progress on a part is reported under where it is not reported under its own: that of its whole.
    pub fn whole_of(&self, part: &RecommendationNumber) -> Option<&RecommendationNumber> {
        self.get(part)?.whole.as_ref()
    }

    /// The recommendation whose date holds for this one: itself, or the whole where a part says nothing else.
    pub fn dated<'a>(&'a self, one: &'a Recommendation) -> &'a Recommendation {
        match one.date {
            FieldValue::LeftOut => self.whole(one),
            _ => one,
        }
    }

    /// Who is responsible, on one line and without marks. For a part that says nothing it is who is responsible for the whole.
    pub fn responsible(&self, one: &Recommendation) -> String {
        match one.responsibility {
            FieldValue::LeftOut => self.whole(one).responsible(),
            _ => one.responsible(),
        }
    }

    /// Whether a recommendation may leave a field out: a part may, and a whole may if each of its parts has its own.
    pub fn may_leave_out(
        &self,
        one: &Recommendation,
        field: impl Fn(&Recommendation) -> &FieldValue<RichText>,
    ) -> bool {
        let has = |part: &Recommendation| *field(part) != FieldValue::LeftOut;
        let is_left_out = *field(one) == FieldValue::LeftOut;
        let is_of_parts = || self.has_parts(&one.number) && self.parts(&one.number).all(has);
        is_left_out && (one.whole.is_some() || is_of_parts())
    }

    /// How many there are, each counted once with all its parts.
    pub fn len(&self) -> usize {
        self.wholes().count()
    }

    /// True for a review without recommendations.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<'a> IntoIterator for &'a Recommendations {
    type Item = &'a Recommendation;
    type IntoIter = std::slice::Iter<'a, Recommendation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
