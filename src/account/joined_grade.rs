//! The grades on a page → the first with words beside it that nobody wrote: "Not yet Achieved", "Achieved (provisional)".

use super::misplaced::{HowMisplaced, Misplaced};
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use crate::model::{Assessment, Progress, ProgressKey, Spot, When};
use crate::template::Paper;

impl<'p> PrintedTexts<'p> {
    /// The first grade with words before it or after it in its block. Before it, a label ends with a sign.
    pub(super) fn joined_grade(&self) -> Option<Misplaced<'p>> {
        self.texts.iter().find_map(|text| {
            let is_listed = text.written.is_listed;
            let spot = text.written.spot.as_ref().filter(|_| !is_listed)?;
            let Spot::Progress(_, _, ProgressKey::Proposed | ProgressKey::Agreed) = spot else {
                return None;
            };
            let words = self
                .before_grade(text)
                .or_else(|| self.after_grade(text, spot))?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Added { words },
            })
        })
    }

    fn before_grade(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let (_, place) = text.pieces.first()?;
        let before = self.said.get(..place.start)?;
        let line = before.rsplit('\n').next()?.trim();
        line.ends_with(char::is_alphabetic).then_some(line)
    }

    /// The words after a grade, up to the next text that was written. Beside a number there may be what it means, and beside
    /// last time's grade when that was.
    fn after_grade(&self, text: &PrintedText<'p>, spot: &Spot) -> Option<&'p str> {
        let (_, place) = text.pieces.last()?;
        let rest = self.said.get(place.end..)?;
        let line = rest.lines().next()?;
        let end = place.end + line.len();
        let next = self.next_beginning(place.end).unwrap_or(end).min(end);
        let words = self.said.get(place.end..next)?.trim();
        let left = self.without_known(words, text, spot);
        left.contains(char::is_alphabetic).then_some(words)
    }

    /// Words after a grade without what may be said there, in small letters.
    pub(super) fn without_known(&self, words: &str, text: &PrintedText<'p>, spot: &Spot) -> String {
        let mut left = words.to_lowercase();
        for known in self.beside_grade(source(text.written.text).trim(), spot) {
            let known = known.trim_end_matches(':').to_lowercase();
            left = left.replacen(&known, "", 1);
        }
        left
    }

    /// What may be said beside a grade.
    fn beside_grade(&self, typed: &str, spot: &Spot) -> Vec<&'p str> {
        let (Paper::ProgressUpdate { review, update }, Spot::Progress(of, number, _)) =
            (self.paper, spot)
        else {
            return Vec::new();
        };
        let is_it = |entry: &&Progress| entry.recommendation == *number;
        let own = review.updates.iter().find(|one| one.id == *of);
        let entry = own.and_then(|own| own.progress.iter().find(is_it));
        let given = entry
            .iter()
            .flat_map(|entry| [&entry.agreed, &entry.proposed]);
        let mut given = given.flatten();
        let meant = given.find(|given| given.typed.as_str() == typed && given.needs_label());
        let meant = meant.map(|given: &Assessment| given.grade.label().as_str());
        let then = own.filter(|own| own.id != update.id);
        let then = then.map(|own| When::words(&own.date));
        // What the council says of the grades is no officer's word, and known as well.
        let labels = ["not_graded", "agreed", "assessment", "anticipated_date"];
        let labels = labels.into_iter().filter_map(|name| self.label(name));
        meant.into_iter().chain(then).chain(labels).collect()
    }
}
