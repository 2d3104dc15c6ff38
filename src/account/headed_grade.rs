//! The blocks of an update's page that name a recommendation → the first with a grade that was not given to it.
//!
//! A heading, a caption or an entry of a summary may say the grade beside the number. It may say the grade of last time as well,
//! or words of the council's own. So it is wrong only where every grade in it is another one.

use super::column_heads::is_label;
use super::minute::words_of;
use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::PrintedTexts;
use super::row_numbers::KnownNumbers;
use super::wrong_number::number_of;
use crate::model::{EntryState, Progress, RecommendationNumber, UpdateEntry};
use crate::template::Paper;

/// What the page says of a recommendation in one block.
struct GradedBlock<'p> {
    number: &'p RecommendationNumber,
    /// What is said after the number.
    rest: &'p str,
}

impl<'p> PrintedTexts<'p> {
    /// The first recommendation that is named with a grade of another one.
    pub(super) fn wrong_headed_grade(&self) -> Option<Misplaced<'p>> {
        let Paper::ProgressUpdate { review, update } = self.paper else {
            return None;
        };
        let entries = review.entries(update);
        let numbers = entries.iter().map(|entry| &entry.recommendation.number);
        let known = KnownNumbers::of(numbers, self.label("recommendation"));
        let mut titles = self.titles.iter().filter(|title| title.level.is_some());
        let mut title = titles.next();
        let mut start = 0;
        let mut blocks = self.said.split_inclusive('\n').map(|block| {
            let place = start;
            start += block.len();
            (place, block.trim())
        });
        blocks.find_map(|(place, block)| {
            while title.is_some_and(|one| one.range.start < place) {
                title = titles.next();
            }
            let is_heading = title.is_some_and(|one| one.range.start == place);
            let graded = self.graded_block((place, block), is_heading, &known)?;
            let of_number =
                |entry: &&UpdateEntry<'_>| entry.recommendation.number == *graded.number;
            let entry = entries.iter().find(of_number)?;
            let (EntryState::Reported(given) | EntryState::ThroughParts(given)) = entry.state;
            let mut said = grades_beside(graded.rest, &self.grades);
            if !is_heading {
                said.retain(|grade| !self.is_change(grade));
            }
            let is_given = |grade: &&str| is_given(given, grade);
            let is_wrong = !said.is_empty() && !said.iter().any(is_given);
            let is_wrong = is_wrong || (is_heading && self.is_only_proposed(&graded, &said, given));
            // Of several recommendations, any may have the grade.
            let mut others = graded.rest.split(|sign: char| !sign.is_alphanumeric());
            let mut is_of_several = || others.any(|word| known.named_by(word).is_some());
            if !is_wrong || is_of_several() || self.was_given_before(&graded, &said) {
                return None;
            }
            self.graded_wrongly(graded.number, said.first()?)
        })
    }

    /// A recommendation with a grade that was not given to it, at the grade that was, or else at its first text.
    pub(super) fn graded_wrongly(
        &self,
        number: &RecommendationNumber,
        grade: &'p str,
    ) -> Option<Misplaced<'p>> {
        let of_number = |text| number_of(text).as_ref() == Some(number);
        let mut own = self.texts.iter().filter(|text| of_number(text));
        let is_graded = |key: &str| matches!(key, "proposed" | "agreed");
        let first = own.clone().find(|text| is_graded(text.written.key));
        Some(Misplaced {
            text: first.or_else(|| own.next())?.written,
            how: HowMisplaced::Grade {
                grade,
                number: number.clone(),
            },
        })
    }

    /// The recommendation that a block names, with what it says after the number. Without the label of one, a number names it
    /// only in a heading above its texts.
    fn graded_block(
        &self,
        (place, block): (usize, &'p str),
        is_heading: bool,
        known: &KnownNumbers<'p>,
    ) -> Option<GradedBlock<'p>> {
        let label = self.label("recommendation");
        if let Some(rest) = label.and_then(|label| block.strip_prefix(label)) {
            // Officers may say of a recommendation what they like.
            let named = known.begun_by(rest.trim_start());
            let graded = named.map(|(number, rest)| GradedBlock { number, rest });
            return graded.filter(|_| !self.is_within_text(place));
        }
        if !is_heading {
            return None;
        }
        let end = block.find(char::is_whitespace)?;
        let (number, rest) = block.split_at_checked(end)?;
        let number = known.named_by(number)?;
        let next = self.next_text(place).and_then(number_of);
        (next.as_ref() == Some(number)).then_some(GradedBlock { number, rest })
    }

    /// Whether a grade has the words for a change, such as "Slipped:", which a list of changes says of other grades as well.
    fn is_change(&self, grade: &str) -> bool {
        let labels = self.labels.iter();
        let mut changes = labels.filter(|(name, _)| name.starts_with("changed_"));
        changes.any(|(_, label)| is_label(grade, label))
    }

    /// Whether a heading that says the grade of a recommendation says the one that was proposed, where another was agreed. It may
    /// say more beside it: "Slipped (proposed)".
    fn is_only_proposed(&self, graded: &GradedBlock<'p>, said: &[&str], given: &Progress) -> bool {
        let agreed = given
            .agreed
            .as_ref()
            .filter(|_| self.council.grades_in_headings);
        let is_agreed = |grade: &&str| agreed.is_none_or(|agreed| words_of(agreed).contains(grade));
        if said.is_empty() || said.iter().any(is_agreed) {
            return false;
        }
        !without(graded.rest, said).contains(char::is_alphabetic)
    }

    /// Whether words say beside some grades that they were given before: "was Slipped".
    fn was_given_before(&self, graded: &GradedBlock<'p>, said: &[&str]) -> bool {
        let Paper::ProgressUpdate { review, update } = self.paper else {
            return false;
        };
        let left = without(graded.rest, said);
        let before = review.updates_before(update).iter();
        let before = before.flat_map(|update| update.progress.iter());
        let is_own = |given: &&Progress| {
            let whole = review.recommendations.whole_of(&given.recommendation);
            given.recommendation == *graded.number || whole == Some(graded.number)
        };
        let before: Vec<&Progress> = before.filter(is_own).collect();
        let was_given = |grade: &&str| before.iter().any(|given| is_given(given, grade));
        left.contains(char::is_alphabetic) && said.iter().all(was_given)
    }
}

/// Words without the grades that are said in them.
fn without(words: &str, grades: &[&str]) -> String {
    let words = words.to_owned();
    grades
        .iter()
        .fold(words, |left, grade| left.replace(grade, ""))
}

pub(super) fn is_given(given: &Progress, grade: &str) -> bool {
    let given = [&given.proposed, &given.agreed].into_iter().flatten();
    let mut words = given.flat_map(|one| [one.grade.label().as_str(), one.typed.as_str()]);
    words.any(|words| words == grade)
}

/// The grades that are said by themselves, between signs: "– Slipped (was On-Track)" says one, "Savings Achieved" none.
pub(super) fn grades_beside<'g>(words: &str, grades: &[&'g str]) -> Vec<&'g str> {
    let mut all = Vec::new();
    let mut from = 0;
    loop {
        let rest = words.get(from..).unwrap_or_default();
        let places = grades.iter().filter(|grade| !grade.is_empty());
        let places = places.filter_map(|grade| Some((rest.find(grade)?, *grade)));
        let first = places.min_by_key(|(place, grade)| (*place, usize::MAX - grade.len()));
        let Some((place, grade)) = first else {
            return all;
        };
        let end = from + place + grade.len();
        let before = words.get(..from + place).unwrap_or_default();
        let after = words.get(end..).unwrap_or_default();
        let is_alone = !before.trim_end().ends_with(char::is_alphabetic)
            && !after.trim_start().starts_with(char::is_alphanumeric)
            && !(after.starts_with('-'));
        if is_alone {
            all.push(grade);
        }
        from = end;
    }
}

#[cfg(test)]
mod tests {
    use super::grades_beside;

    #[test]
    fn a_grade_is_said_by_itself() {
        let grades = ["Achieved", "Fully Achieved", "On-Track", "Slipped"];
        for (words, said) in [
            (": Slipped", &["Slipped"][..]),
            (" – Fully Achieved", &["Fully Achieved"]),
            (" (✔\u{a0}Achieved)", &["Achieved"]),
            (" Slipped", &["Slipped"]),
            (": Slipped (On-Track)", &["Slipped", "On-Track"]),
            (": Savings Achieved", &[]),
            (": Achieved savings", &[]),
            (": Slipped-disc clinic", &[]),
            ("", &[]),
        ] {
            assert_eq!(grades_beside(words, &grades), said, "{words}");
        }
    }
}
